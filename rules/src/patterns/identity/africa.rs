//! Numbers that the states of Africa and the Middle East give to people and organisations.

use crate::pattern::Pattern;

pub(super) const ROWS: &[Pattern] = &[];
