//! Numbers that the states of southern Europe give to people and organisations.

use crate::pattern::Pattern;

pub(super) const ROWS: &[Pattern] = &[];
