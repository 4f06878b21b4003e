//! Numbers that the states of the Americas give to people and organisations.

use crate::pattern::Pattern;

pub(super) const ROWS: &[Pattern] = &[];
