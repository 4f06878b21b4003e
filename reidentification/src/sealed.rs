//! The file on the outside: a header, and the entries encrypted under a passphrase.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use zeroize::{Zeroize, Zeroizing};

use crate::entries::Entries;

/// Length of the salt, in bytes: what RFC 9106, section 3.1, recommends for passwords.
pub const SALT_BYTES: usize = 16;

/// Length of XChaCha20's nonce, in bytes.
pub const NONCE_BYTES: usize = 24;

/// The shortest passphrase that [`seal`] takes, in characters (Unicode code points, after normalising).
///
/// Length is what counts, and rules about digits and signs are left out, as NIST SP 800-63B has it (section 3.1.1.2 of
/// revision 4, <https://pages.nist.gov/800-63-4/sp800-63b.html>). That revision asks for 15 where a password is all there
/// is, with a service behind it that counts wrong tries; nothing counts them here. Twelve stands because the file stays
/// with the person who wrote it and each try costs Argon2id's 64 MiB. A sentence of several words is better.
pub const MIN_PASSPHRASE_CHARACTERS: usize = 12;

/// Encrypts the entries under a passphrase.
///
/// `salt` and `nonce` must come from the host's random generator, new for every call. Takes 64 MiB of memory and, on
/// purpose, a noticeable part of a second.
///
/// # Errors
/// If the passphrase is too short or there is not that much memory.
pub fn seal(
    entries: &Entries,
    passphrase: &str,
    salt: [u8; SALT_BYTES],
    nonce: [u8; NONCE_BYTES],
) -> Result<Vec<u8>, SealError> {
    seal_with(Cost::RECOMMENDED, entries, passphrase, salt, nonce)
}

/// Decrypts a file.
///
/// # Errors
/// If the passphrase is wrong or the file is damaged: the two cannot be told apart, and nothing else is said.
pub fn open(file: &[u8], passphrase: &str) -> Result<Entries, OpenError> {
    let (header, encrypted) = file.split_at_checked(HEADER_BYTES).ok_or(OpenError::WrongOrDamaged)?;
    let (written, tag) = encrypted
        .len()
        .checked_sub(TAG_BYTES)
        .and_then(|length| encrypted.split_at_checked(length))
        .ok_or(OpenError::WrongOrDamaged)?;
    let Header { cost, salt, nonce } = Header::read(header).ok_or(OpenError::WrongOrDamaged)?;
    let tag: [u8; TAG_BYTES] = tag.try_into().map_err(|_| OpenError::WrongOrDamaged)?;
    let key = key(cost, &normalised(passphrase), &salt)?;
    let mut json = Zeroizing::new(written.to_vec());
    XChaCha20Poly1305::new((&*key).into())
        .decrypt_inout_detached((&nonce).into(), header, json.as_mut_slice().into(), (&tag).into())
        .map_err(|_| OpenError::WrongOrDamaged)?;
    let json = std::str::from_utf8(&json).map_err(|_| OpenError::WrongOrDamaged)?;
    Entries::from_json(json).map_err(|_| OpenError::WrongOrDamaged)
}

/// Why a file was not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SealError {
    /// Under [`MIN_PASSPHRASE_CHARACTERS`].
    TooShort,
    /// There is not enough memory for Argon2id.
    NoMemory,
}

impl SealError {
    /// A stable code for hosts: `short-passphrase`.
    pub const fn code(self) -> &'static str {
        match self {
            SealError::TooShort => "short-passphrase",
            SealError::NoMemory => "no-memory",
        }
    }
}

impl std::fmt::Display for SealError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            SealError::TooShort => {
                write!(
                    out,
                    "the passphrase has fewer than {MIN_PASSPHRASE_CHARACTERS} characters: take a longer one"
                )
            }
            SealError::NoMemory => out.write_str(NO_MEMORY),
        }
    }
}

impl std::error::Error for SealError {}

/// Why a file was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenError {
    /// The passphrase is not the one, or the file is not what was written.
    WrongOrDamaged,
    /// There is not enough memory for Argon2id.
    NoMemory,
}

impl OpenError {
    /// A stable code for hosts: `wrong-or-damaged`.
    pub const fn code(self) -> &'static str {
        match self {
            OpenError::WrongOrDamaged => "wrong-or-damaged",
            OpenError::NoMemory => "no-memory",
        }
    }
}

impl std::fmt::Display for OpenError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            OpenError::WrongOrDamaged => "wrong passphrase or damaged",
            OpenError::NoMemory => NO_MEMORY,
        })
    }
}

impl std::error::Error for OpenError {}

const NO_MEMORY: &str = "there is not enough memory: close other programs and try again";
const MAGIC: &[u8; 8] = b"SJREIDEN";
const VERSION: u8 = 1;
const HEADER_BYTES: usize = MAGIC.len() + 1 + 3 * 4 + SALT_BYTES + NONCE_BYTES;
const TAG_BYTES: usize = 16;
const KEY_BYTES: usize = 32;

/// What Argon2id costs.
#[derive(Clone, Copy)]
struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    /// RFC 9106, section 4, the second recommended option, for where the first one's 2 GiB are not to be had: 64 MiB,
    /// three passes, four lanes. The lanes belong to it. They share the memory, so one thread (all that wasm has) does
    /// the same work whatever their number, and whoever guesses saves none by having four.
    const RECOMMENDED: Cost = Cost { memory_kib: 64 * 1024, passes: 3, lanes: 4 };

    /// The most that a file may ask for, since its header comes from whoever gave the file: four times the memory and
    /// passes of today, so that a later version may ask for more.
    const MOST: Cost = Cost { memory_kib: 256 * 1024, passes: 12, lanes: 4 };

    /// Nothing if Argon2 has no such parameters, or they are more than a file may ask for.
    fn params(self) -> Option<Params> {
        let is_within = self.memory_kib <= Cost::MOST.memory_kib
            && self.passes <= Cost::MOST.passes
            && self.lanes <= Cost::MOST.lanes;
        if !is_within {
            return None;
        }
        Params::new(self.memory_kib, self.passes, self.lanes, Some(KEY_BYTES)).ok()
    }
}

struct Header {
    cost: Cost,
    salt: [u8; SALT_BYTES],
    nonce: [u8; NONCE_BYTES],
}

impl Header {
    fn write(&self) -> Vec<u8> {
        let Cost { memory_kib, passes, lanes } = self.cost;
        let mut bytes = Vec::with_capacity(HEADER_BYTES);
        bytes.extend(MAGIC);
        bytes.push(VERSION);
        for number in [memory_kib, passes, lanes] {
            bytes.extend(number.to_le_bytes());
        }
        bytes.extend(self.salt);
        bytes.extend(self.nonce);
        bytes
    }

    fn read(bytes: &[u8]) -> Option<Header> {
        let rest = bytes.strip_prefix(MAGIC)?.strip_prefix(&[VERSION])?;
        let (memory_kib, rest) = rest.split_first_chunk()?;
        let (passes, rest) = rest.split_first_chunk()?;
        let (lanes, rest) = rest.split_first_chunk()?;
        let (salt, rest) = rest.split_first_chunk()?;
        let nonce = rest.try_into().ok()?;
        let number = |bytes: &[u8; 4]| u32::from_le_bytes(*bytes);
        let cost = Cost { memory_kib: number(memory_kib), passes: number(passes), lanes: number(lanes) };
        Some(Header { cost, salt: *salt, nonce })
    }
}

fn seal_with(
    cost: Cost,
    entries: &Entries,
    passphrase: &str,
    salt: [u8; SALT_BYTES],
    nonce: [u8; NONCE_BYTES],
) -> Result<Vec<u8>, SealError> {
    let passphrase = normalised(passphrase);
    if passphrase.chars().count() < MIN_PASSPHRASE_CHARACTERS {
        return Err(SealError::TooShort);
    }
    let key = key(cost, &passphrase, &salt).map_err(|_| SealError::NoMemory)?;
    let header = Header { cost, salt, nonce }.write();
    let mut file = Vec::with_capacity(HEADER_BYTES + entries.json_bytes() + TAG_BYTES);
    file.extend(&header);
    entries.append_json(&mut file);
    let encrypted = XChaCha20Poly1305::new((&*key).into()).encrypt_inout_detached(
        (&nonce).into(),
        &header,
        file[HEADER_BYTES..].as_mut().into(),
    );
    match encrypted {
        Ok(tag) => {
            file.extend(tag);
            Ok(file)
        }
        // Over 256 GiB, which no memory holds.
        Err(_) => {
            file.zeroize();
            Err(SealError::NoMemory)
        }
    }
}

#[cfg(feature = "normalise")]
fn normalised(passphrase: &str) -> Zeroizing<String> {
    use unicode_normalization::UnicodeNormalization;
    // Room for what normalising usually adds, so that no copy is left behind where the text grew out of its place.
    let mut normalised = Zeroizing::new(String::with_capacity(4 * passphrase.len()));
    normalised.extend(passphrase.nfkc());
    normalised
}

/// The host has done it.
#[cfg(not(feature = "normalise"))]
fn normalised(passphrase: &str) -> Zeroizing<String> {
    Zeroizing::new(passphrase.to_owned())
}

fn key(cost: Cost, passphrase: &str, salt: &[u8]) -> Result<Zeroizing<[u8; KEY_BYTES]>, OpenError> {
    let params = cost.params().ok_or(OpenError::WrongOrDamaged)?;
    let mut memory: Zeroizing<Vec<Block>> = Zeroizing::new(Vec::new());
    memory.try_reserve_exact(params.block_count()).map_err(|_| OpenError::NoMemory)?;
    memory.resize(params.block_count(), Block::default());
    let mut key = Zeroizing::new([0; KEY_BYTES]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(passphrase.as_bytes(), salt, &mut *key, memory.as_mut_slice())
        .map_err(|_| OpenError::WrongOrDamaged)?;
    Ok(key)
}

// Not in the browser: there is no proptest there.
#[cfg(all(test, feature = "normalise", not(target_arch = "wasm32")))]
mod tests {
    // Clippy knows a test module by a plain `cfg(test)` only.
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;
    use crate::entries::Entry;

    const PASSPHRASE: &str = "a heron waits by the weir";
    /// The least that Argon2 takes with four lanes, for tests that open a file many times.
    const CHEAP: Cost = Cost { memory_kib: 32, passes: 1, lanes: 4 };
    const SALT: [u8; SALT_BYTES] = *b"salt of the test";
    const NONCE: [u8; NONCE_BYTES] = *b"nonce of the test, for u";

    fn entries(values: &[&str]) -> Entries {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        let entry = Entry { placeholder: "[PERSON_1]".to_owned(), kind: "PERSON".to_owned(), values };
        Entries {
            contribution: "urn:uuid:0b9f6c1e-2d0a-4f3e-9a55-6a8f3f0f1d2c".to_owned(),
            entries: vec![entry],
        }
    }

    fn cheap() -> Vec<u8> {
        seal_with(CHEAP, &entries(&["Jón Jónsson", "Jóns Jónssonar"]), PASSPHRASE, SALT, NONCE).unwrap()
    }

    fn refused(file: &[u8], passphrase: &str) -> Option<OpenError> {
        open(file, passphrase).err()
    }

    #[test]
    fn any_byte_that_is_changed_is_noticed() {
        let file = cheap();
        assert!(open(&file, PASSPHRASE).is_ok());
        for place in 0..file.len() {
            for bit in [0x01, 0x10, 0x80] {
                let mut changed = file.clone();
                changed[place] ^= bit;
                assert_eq!(refused(&changed, PASSPHRASE), Some(OpenError::WrongOrDamaged), "byte {place}");
            }
        }
    }

    #[test]
    fn a_file_that_is_cut_or_longer_is_noticed() {
        let mut file = cheap();
        for length in 0..file.len() {
            assert_eq!(refused(&file[..length], PASSPHRASE), Some(OpenError::WrongOrDamaged), "{length}");
        }
        file.push(0);
        assert_eq!(refused(&file, PASSPHRASE), Some(OpenError::WrongOrDamaged));
    }

    #[test]
    fn another_passphrase_opens_nothing() {
        let file = cheap();
        for wrong in
            ["", "a heron waits by the wier", "A heron waits by the weir", "a heron waits by the weir "]
        {
            assert_eq!(refused(&file, wrong), Some(OpenError::WrongOrDamaged));
        }
        assert_eq!(OpenError::WrongOrDamaged.to_string(), "wrong passphrase or damaged");
    }

    #[test]
    fn a_header_cannot_ask_for_more_than_there_is() {
        let file = cheap();
        let numbers = MAGIC.len() + 1;
        for (place, number) in [(0, u32::MAX), (0, 256 * 1024 + 1), (1, 13), (1, 0), (2, 5), (2, 0), (0, 31)]
        {
            let mut asking = file.clone();
            let at = numbers + 4 * place;
            asking[at..at + 4].copy_from_slice(&u32::to_le_bytes(number));
            assert!(Header::read(&asking[..HEADER_BYTES]).unwrap().cost.params().is_none(), "{number}");
            assert_eq!(refused(&asking, PASSPHRASE), Some(OpenError::WrongOrDamaged));
        }
        assert!(Cost::RECOMMENDED.params().is_some() && Cost::MOST.params().is_some());
    }

    #[test]
    fn a_short_passphrase_is_refused_and_the_same_one_written_otherwise_is_the_same() {
        let write = |passphrase| seal_with(CHEAP, &entries(&["x"]), passphrase, SALT, NONCE);
        assert_eq!(write("elevenchars").err(), Some(SealError::TooShort));
        assert_eq!(write("elleftáðþæö").err(), Some(SealError::TooShort));
        // Twelve as they are written, eleven characters.
        assert_eq!(write("elevenchare\u{301}").err(), Some(SealError::TooShort));
        assert!(write("twelve chars").is_ok());
        let file = write("ljósá við ána").unwrap();
        assert!(open(&file, "ljo\u{301}sa\u{301} við a\u{301}na").is_ok());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn what_is_sealed_opens_and_nothing_of_it_shows(
            values in prop::collection::vec("[a-zþæ]{4,20}", 1..4), passphrase in "\\PC{12,40}",
        ) {
            prop_assume!(normalised(&passphrase).chars().count() >= MIN_PASSPHRASE_CHARACTERS);
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            let file = seal_with(CHEAP, &entries(&values), &passphrase, SALT, NONCE).unwrap();
            let shows = |text: &str| file.windows(text.len()).any(|part| part == text.as_bytes());
            prop_assert!(!values.iter().any(|value| shows(value)));
            prop_assert!(!shows("PERSON"));
            let opened = open(&file, &passphrase).ok().unwrap();
            prop_assert_eq!(&*opened.to_json(), &*entries(&values).to_json());
        }

        #[test]
        fn any_bytes_end_in_an_error(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(open(&bytes, PASSPHRASE).is_err());
        }
    }
}
