//! Operators and conditions: what a policy can do with one value, and ask about it.
//!
//! Everything here is a pure function of a value and, where it invents something, of a [`Key`]. Files, documents and
//! findings are the core's business.
//!
//! | operator | here |
//! | --- | --- |
//! | `mask` | [`mask()`] |
//! | `reveal` | [`reveal()`] |
//! | `generalise` | [`generalise()`] |
//! | `date-shift` | [`date_shift`] |
//! | `surrogate` | [`surrogate()`] |
//! | `pseudonym` | [`pseudonym()`] |
//!
//! Conditions about a value are in [`conditions`], dates as they are written in [`date`]; when two values are the same
//! says [`canonical()`]. An operator that cannot do its work returns nothing; what stands there then is up to the core.
//!
//! Values come from anywhere. Nothing here panics on one, and everything takes time in proportion to it.

mod canonical;
pub mod conditions;
pub mod date;
mod entity;
mod generalise;
mod key;
mod letters;
mod mask;
pub mod persons;
pub mod places;
mod pseudonym;
mod random;
mod reveal;
pub mod roles;
mod shift;
mod surrogate;
mod value;

pub use canonical::canonical;
pub use entity::entity;
pub use generalise::{Coarser, generalise};
pub use key::Key;
pub use mask::{HIDDEN, Mask, mask};
pub use pseudonym::pseudonym;
pub use reveal::{Part, reveal};
pub use shift::{Shift, date_shift};
pub use surrogate::surrogate;
pub use value::Value;
