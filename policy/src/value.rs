//! [`Value`]: what an operator or a condition is told.

use scrubjay_rules::kind::EntityKind;

/// A value that was found, as a reader sees it (escapes decoded).
#[derive(Clone, Copy)]
pub struct Value<'a> {
    /// The value.
    pub text: &'a str,
    /// What it is.
    pub kind: EntityKind,
    /// `03/04/2024` is in March, not in April, if nothing in it tells.
    pub month_first: bool,
}
