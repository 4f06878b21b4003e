//! Scrubjay's core.
pub mod detect;
pub mod document;
pub mod format;
pub mod kind;
pub mod offsets;
pub mod span;
pub mod token;
