//! Operators and conditions: what a policy can do with one value, and ask about it.
//!
//! Everything here is a pure function of a value and, where it invents something, of a [`Key`]. Files, documents and
//! findings are the core's business.

mod key;
pub mod roles;
mod value;

pub use key::Key;
pub use value::Value;
