//! Numbers that the states of Oceania give to people and organisations.

use crate::pattern::Pattern;

pub(super) const ROWS: &[Pattern] = &[];
