//! Numbers that the states of eastern Europe, the Caucasus and Central Asia give to people and organisations.

use crate::pattern::Pattern;

pub(super) const ROWS: &[Pattern] = &[];
