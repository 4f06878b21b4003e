//! The re-identification file: which placeholder, surrogate or pseudonym stood for which value.
//!
//! A contributor may save one for themselves and keep it apart from what they give away (GDPR article 4(5): what is
//! needed to attribute data to a person again is "kept separately"). It never enters a bundle. [`seal`] makes it under a
//! passphrase, [`open`] reads it, and [`restore`] puts the values back into a scrubbed text.
//!
//! ```
//! use scrubjay_reidentification::{Entries, Entry, open, restore, seal};
//!
//! let entry = Entry { placeholder: "[PERSON_1]".into(), kind: "PERSON".into(), values: vec!["Jón Jónsson".into()] };
//! let entries = Entries { contribution: "urn:uuid:0b9f6c1e-2d0a-4f3e-9a55-6a8f3f0f1d2c".into(), entries: vec![entry] };
//! // From the host's random generator, new for every file.
//! let (salt, nonce) = ([7; 16], [9; 24]);
//! let file = seal(&entries, "a heron waits by the weir", salt, nonce)?;
//! let opened = open(&file, "a heron waits by the weir")?;
//! assert_eq!(restore("Written by [PERSON_1].", &opened), "Written by Jón Jónsson.");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The file
//!
//! | bytes | what |
//! |---|---|
//! | 8 | `SJREIDEN` |
//! | 1 | version of the file, 1 |
//! | 4, 4, 4 | Argon2id's memory in KiB, passes and lanes, little-endian |
//! | 16 | salt |
//! | 24 | nonce |
//! | the rest but 16 | the entries as JSON, encrypted by XChaCha20-Poly1305 |
//! | 16 | Poly1305's tag over all of it |
//!
//! Everything in front of the encrypted part is authenticated with it. The key is Argon2id (RFC 9106, version 0x13) of
//! the passphrase, normalised to Unicode's form NFKC (as NIST SP 800-63B advises, so that `é` is the same key however a
//! keyboard writes it) and encoded as UTF-8. Without the feature `normalise` the host must have normalised it. XChaCha20-Poly1305 is draft-irtf-cfrg-xchacha-03; its nonce is long
//! enough to be drawn at random.
//!
//! The file's length tells about how much stands in it.

mod entries;
mod restore;
mod sealed;

pub use entries::{BadEntries, Entries, Entry, FILE};
pub use restore::restore;
pub use sealed::{MIN_PASSPHRASE_CHARACTERS, NONCE_BYTES, OpenError, SALT_BYTES, SealError, open, seal};
