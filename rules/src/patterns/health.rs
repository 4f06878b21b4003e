//! Numbers of patients, insured people and those who treat them.

use crate::pattern::Pattern;

pub(super) const ROWS: &[Pattern] = &[];
