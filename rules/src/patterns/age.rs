//! Ages.

use crate::pattern::Pattern;

pub(super) const ROWS: &[Pattern] = &[];
