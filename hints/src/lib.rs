//! Hints of sensitive things about a person: nationality, ethnicity, religion, political opinion, membership of a union,
//! health, sexual orientation and convictions (what Articles 9 and 10 of the General Data Protection Regulation speak of,
//! and nationality beside it).
//!
//! They are told by lists of words and by what stands near a word: `words/*.txt`, a file for each language, whose rows
//! bring their own examples. `write-hints` makes of them the file that [`Hints`] reads, which holds hashes of words.

// What is loaded holds no lists of words to be read by people.
#[cfg(not(target_arch = "wasm32"))]
pub mod compile;
mod hints;
#[cfg(not(target_arch = "wasm32"))]
pub mod rows;
mod words;

pub use crate::hints::{Hint, Hints, HintsError, KINDS};
