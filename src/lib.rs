//! Scrubjay's core: find, review and redact personal data, and seal only what is scrubbed.
//!
//! ```text
//! bytes ─format→ Document ─detect→ [Finding] ─resolve→ [Finding], disjoint ─person→ Review
//!       ─scrub→ Scrubbed ─seal, with ConsentRecord→ Bundle ─→ upload ─admit→ receipt
//! ```
//!
//! Each step consumes the one before it. Raw text is in [`document::Document`] and [`review::Review`]; neither
//! can be printed, copied or serialised, and neither fits into a [`bundle::Bundle`]. The core has no clock, no
//! randomness and no input or output: hosts pass in what they know.
//!
//! ```
//! use scrubjay::{bundle::Bundle, consent::ConsentRecord, detect::Detectors, policy::Policy};
//! use scrubjay::review::{Decision, Review};
//!
//! # let record = r#"{"id":"urn:uuid:0b9f6c1e-2d0a-4f3e-9a55-6a8f3f0f1d2c","created":"2026-11-23T04:00:00Z",
//! #  "language":"is","contributor":{"name":"Archive","role":"custodian"},
//! #  "authority":{"basis":"statutory","reference":"Act 77/2014"},"tier":"private",
//! #  "use":{"permitted":["pre-training"],"prohibited":[]},"withdrawal":{"contact":"the archive's office"},
//! #  "assertions":{"hasRights":true,"reviewed":"all"},"notice":{"version":"1","language":"is",
//! #  "sha256":"0000000000000000000000000000000000000000000000000000000000000000"}}"#;
//! let detectors = Detectors::new(&["Project Heron"])?;
//! let document = scrubjay::format::read("txt", b"Project Heron: write to jon@stofnun.is.")?;
//! let mut review = Review::start(document, Policy::default(), &detectors);
//! for id in 0..review.entries().len() {
//!     review.decide(id, Decision::Redact);
//! }
//! let scrubbed = review.scrub(&detectors).map_err(|unfinished| unfinished.reason)?;
//! assert_eq!(scrubbed.text(), "[CUSTOM_1]: write to [EMAIL_ADDRESS_1].");
//!
//! let bundle = Bundle::seal(vec![scrubbed], ConsentRecord::from_json(record)?, &Policy::default())?;
//! let admission = scrubjay::admit::admit(&bundle.to_zip()?);
//! assert_eq!(admission.map(|admission| admission.placeholders), Ok(2));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod admit;
pub mod bag;
pub mod bundle;
pub mod consent;
pub mod detect;
pub mod digest;
pub mod document;
pub mod format;
mod json;
pub mod label;
pub mod offsets;
pub mod policy;
pub mod report;
pub mod resolve;
pub mod review;
pub mod risk;
pub mod scrubbed;
mod sort;
pub mod span;
mod stored_zip;
pub mod token;

#[cfg(all(target_arch = "wasm32", feature = "page"))]
pub mod wasm;

/// The kinds of personal data; they live beside the rows that find them.
pub use scrubjay_rules::kind;

/// Version of the core, written into every record.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
