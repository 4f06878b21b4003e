//! Passwords and keys that the words around them give away.

use crate::pattern::Pattern;

pub(super) const ROWS: &[Pattern] = &[];
