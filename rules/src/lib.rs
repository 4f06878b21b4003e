//! Scrubjay's detection rules as data: the kinds of personal data, a row for each shape with its own examples, and
//! the check digits.
//!
//! A crate of its own because the core's build script compiles all rows into one automaton, and a build script
//! cannot see the crate that it builds. It knows nothing of documents or findings.

pub mod checksum;
pub mod kind;
pub mod pattern;
pub mod patterns;
mod words;

pub use scrubjay_reading::{edges, written};
