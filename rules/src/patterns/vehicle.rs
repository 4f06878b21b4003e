//! Vehicles: identification numbers and plates.

use crate::pattern::Pattern;

pub(super) const ROWS: &[Pattern] = &[];
