//! Bank accounts in their national forms, and what stands beside a payment card.

use crate::pattern::Pattern;

pub(super) const ROWS: &[Pattern] = &[];
