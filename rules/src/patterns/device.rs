//! Devices: telephones, SIM cards, serial numbers.

use crate::pattern::Pattern;

pub(super) const ROWS: &[Pattern] = &[];
