//! placeholder
#![allow(missing_docs)]
use super::pattern::Pattern;
pub const PATTERNS: &[Pattern] =
    &[Pattern { name: "email", kind: crate::kind::EntityKind::EmailAddress, about: "x" }];
