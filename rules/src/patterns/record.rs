//! Court cases, files and other records.

use crate::pattern::Pattern;

pub(super) const ROWS: &[Pattern] = &[];
