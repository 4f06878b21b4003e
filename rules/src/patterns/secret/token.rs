//! Keys and tokens in the formats of those who issue them.

use crate::pattern::Pattern;

pub(super) const ROWS: &[Pattern] = &[];
