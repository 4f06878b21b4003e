//! What the rows of `scrubjay-rules` read matches with.
//!
//! A crate of its own because it is run for nearly every match: it is compiled for speed, the rows for size.

pub mod edges;
pub mod written;
