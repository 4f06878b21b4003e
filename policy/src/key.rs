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
    fn another_key_or_another_cut_is_another_result() {
        let key = Key::new([1; 32]);
        assert_eq!(key.derive(&["a", "bc"]), key.derive(&["a", "bc"]));
        assert_ne!(key.derive(&["a", "bc"]), key.derive(&["ab", "c"]));
        assert_ne!(key.derive(&["a"]), Key::new([2; 32]).derive(&["a"]));
    }
}
