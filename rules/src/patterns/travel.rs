//! Passports and the machine-readable zones of travel documents.

use crate::pattern::Pattern;

pub(super) const ROWS: &[Pattern] = &[];
