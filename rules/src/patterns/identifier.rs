//! What marks a person or a session on the net without being an address: user names, UUIDs, cookies, coordinates.

use crate::pattern::Pattern;

pub(super) const ROWS: &[Pattern] = &[];
