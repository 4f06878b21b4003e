//! [`Key`]: the contributor's secret, which stays with them.

use std::hash::Hasher as _;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use siphasher::sip::SipHasher24;

/// The block of SHA-256 (FIPS 180-4), in bytes: HMAC fills a shorter key up with zeros.
const BLOCK_BYTES: usize = 64;

/// A secret of 32 bytes. Whoever holds it can tell which value became which pseudonym by trying values; so it never
/// enters a bundle, a record or a message, and cannot be printed.
#[derive(Clone)]
pub struct Key {
    /// The function under the key, begun: that is half of the work for a short value.
    begun: Hmac<Sha256>,
    /// What [`Key::number`] goes by.
    short: (u64, u64),
}

impl Key {
    /// A key from 32 random bytes.
    pub fn new(bytes: [u8; 32]) -> Key {
        let mut block = [0; BLOCK_BYTES];
        block[..bytes.len()].copy_from_slice(&bytes);
        let mut key = Key { begun: Hmac::new(&block.into()), short: (0, 0) };
        let bytes = key.derive(&["number"]);
        let half =
            |from: usize| bytes[from..from + 8].iter().fold(0, |half, byte| half << 8 | u64::from(*byte));
        key.short = (half(0), half(8));
        key
    }

    /// A number for `parts`, as they go into [`Key::derive`], for what is needed often: SipHash-2-4 under a key that is
    /// derived from this one. From one number nobody learns another.
    pub fn number(&self, parts: &[&str]) -> u64 {
        let mut hasher = SipHasher24::new_with_keys(self.short.0, self.short.1);
        for part in parts {
            hasher.write_u64(part.len() as u64);
            hasher.write(part.as_bytes());
        }
        hasher.finish()
    }

    /// A key from 64 hexadecimal digits; white space around them does not matter.
    pub fn from_hex(digits: &str) -> Option<Key> {
        let digits = digits.trim().as_bytes();
        let mut bytes = [0; 32];
        if digits.len() != 64 {
            return None;
        }
        for (byte, pair) in bytes.iter_mut().zip(digits.as_chunks::<2>().0) {
            let digit = |digit: u8| char::from(digit).to_digit(16);
            *byte = (digit(pair[0])? * 16 + digit(pair[1])?) as u8;
        }
        Some(Key::new(bytes))
    }

    /// HMAC-SHA-256 (RFC 2104, FIPS 198-1) of `parts` under this key. Each part goes in with its length, so that no
    /// two lists of parts are the same; the first should say what it is for.
    pub fn derive(&self, parts: &[&str]) -> [u8; 32] {
        let mut mac = self.begun.clone();
        for part in parts {
            mac.update(&(part.len() as u64).to_le_bytes());
            mac.update(part.as_bytes());
        }
        mac.finalize().into_bytes().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_from_its_digits() {
        let same = |digits: &str, bytes| {
            let read = Key::from_hex(digits).unwrap();
            assert_eq!(read.derive(&["a"]), Key::new(bytes).derive(&["a"]));
        };
        same(&"0a".repeat(32), [10; 32]);
        same(&format!(" {}\n", "FF".repeat(32)), [255; 32]);
        for wrong in ["", "0a", &"0g".repeat(32), &"é".repeat(32)] {
            assert!(Key::from_hex(wrong).is_none());
        }
    }

    #[test]
    fn it_is_hmac_with_sha_256() {
        let mut mac = Hmac::<Sha256>::new_from_slice(&[3; 32]).unwrap();
        mac.update(b"\x01\0\0\0\0\0\0\0a");
        let expected: [u8; 32] = mac.finalize().into_bytes().into();
        assert_eq!(Key::new([3; 32]).derive(&["a"]), expected);
    }

    #[test]
    fn another_key_or_another_cut_is_another_result() {
        let key = Key::new([1; 32]);
        assert_eq!(key.derive(&["a", "bc"]), key.derive(&["a", "bc"]));
        assert_ne!(key.derive(&["a", "bc"]), key.derive(&["ab", "c"]));
        assert_ne!(key.derive(&["a"]), Key::new([2; 32]).derive(&["a"]));
    }
}
