//! Addresses of crypto-currencies.

use crate::pattern::Pattern;

pub(super) const ROWS: &[Pattern] = &[];
