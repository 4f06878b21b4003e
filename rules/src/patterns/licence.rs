//! Licence, badge and membership numbers.

use crate::pattern::Pattern;

pub(super) const ROWS: &[Pattern] = &[];
