//! Passwords, keys and tokens.

use crate::pattern::Pattern;

mod password;
mod token;

// One line each, so that two people who add a family do not meet.
#[rustfmt::skip]
pub(super) const FAMILIES: &[&[Pattern]] = &[
    token::ROWS,
    password::ROWS,
];
