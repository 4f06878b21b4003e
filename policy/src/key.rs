//! [`Key`]: the contributor's secret, which stays with them.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// A secret of 32 bytes. Whoever holds it can tell which value became which pseudonym by trying values; so it never
/// enters a bundle, a record or a message, and cannot be printed.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl Key {
    /// A key from 32 random bytes.
    pub const fn new(bytes: [u8; 32]) -> Key {
        Key(bytes)
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
        Some(Key(bytes))
    }

    /// HMAC-SHA-256 (RFC 2104, FIPS 198-1) of `parts` under this key. Each part goes in with its length, so that no
    /// two lists of parts are the same; the first should say what it is for.
    pub fn derive(&self, parts: &[&str]) -> [u8; 32] {
        let mut out = [0; 32];
        // HMAC takes keys of any length, so there always is one.
        if let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) {
            for part in parts {
                mac.update(&(part.len() as u64).to_le_bytes());
                mac.update(part.as_bytes());
            }
            out.copy_from_slice(&mac.finalize().into_bytes());
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_from_its_digits() {
        assert_eq!(Key::from_hex(&"0a".repeat(32)).map(|key| key.0), Some([10; 32]));
        assert_eq!(Key::from_hex(&format!(" {}\n", "FF".repeat(32))).map(|key| key.0), Some([255; 32]));
        for wrong in ["", "0a", &"0g".repeat(32), &"é".repeat(32)] {
            assert!(Key::from_hex(wrong).is_none());
        }
    }

    #[test]
    fn another_key_or_another_cut_is_another_result() {
        let key = Key::new([1; 32]);
        assert_eq!(key.derive(&["a", "bc"]), key.derive(&["a", "bc"]));
        assert_ne!(key.derive(&["a", "bc"]), key.derive(&["ab", "c"]));
        assert_ne!(key.derive(&["a"]), Key::new([2; 32]).derive(&["a"]));
    }
}
