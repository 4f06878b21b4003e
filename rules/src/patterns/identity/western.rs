//! Numbers that the states of western and central Europe give to people and organisations.

use crate::pattern::Pattern;

pub(super) const ROWS: &[Pattern] = &[];
