//! [`pseudonym`]: a name for a value that only the holder of the key can link.

use crate::entity::entity;
use crate::{Key, Value};

/// Base 32 without I, L, O and U, as Crockford has it: <https://www.crockford.com/base32.html>.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// `[PERSON_K3F9Q2MZ7T4XW8RA]`: the kind, and 16 characters of 5 bits each, from the key, the kind and the
/// [entity](entity()) that the value stands for.
///
/// 80 bits: among a million values of one kind, the chance that any two share a pseudonym is under one in a trillion.
/// Without the key nobody can tell what a pseudonym stands for, not even by trying all values.
pub fn pseudonym(value: &Value<'_>, key: &Key) -> String {
    let kind = value.kind.name();
    let bytes = key.derive(&["pseudonym", kind, &entity(value.kind, value.text)]);
    let mut bits = bytes.iter().take(10).fold(0_u128, |bits, byte| bits << 8 | u128::from(*byte));
    let mut letters = [0; 16];
    for letter in letters.iter_mut().rev() {
        *letter = LETTERS[(bits & 31) as usize];
        bits >>= 5;
    }
    let mut out = format!("[{kind}_");
    out.extend(letters.map(char::from));
    out.push(']');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use scrubjay_rules::kind::EntityKind;
    use std::collections::HashSet;

    fn of(text: &str, kind: EntityKind, key: u8) -> String {
        pseudonym(&Value { text, kind, month_first: false }, &Key::new([key; 32]))
    }

    #[test]
    fn the_same_value_has_the_same_pseudonym_under_the_same_key_only() {
        let one = of("Mr. John Doe", EntityKind::Person, 1);
        assert_eq!(one, of("DOE, John", EntityKind::Person, 1));
        assert_ne!(one, of("John Doe", EntityKind::Person, 2));
        assert_ne!(one[8..], of("John Doe", EntityKind::Organization, 1)[14..]);
    }

    #[test]
    fn it_is_sixteen_characters_of_the_alphabet() {
        for text in ["", "x", "Jón Jónsson", "\u{0}\u{10ffff}", &"long ".repeat(100_000)] {
            let made = of(text, EntityKind::Person, 3);
            let letters = made.strip_prefix("[PERSON_").and_then(|rest| rest.strip_suffix(']')).unwrap();
            assert_eq!(letters.len(), 16);
            assert!(letters.bytes().all(|byte| LETTERS.contains(&byte)), "{made}");
        }
    }

    #[test]
    fn it_is_pinned() {
        // A pseudonym links deliveries over the years: whoever changes this changes everybody's data.
        assert_eq!(of("120174-3399", EntityKind::IsKennitala, 7), "[IS_KENNITALA_MNM3N3VB41WTZ3EJ]");
    }

    #[test]
    fn a_hundred_thousand_values_do_not_collide() {
        let made: HashSet<String> =
            (0..100_000).map(|number| of(&number.to_string(), EntityKind::CustomerNumber, 9)).collect();
        assert_eq!(made.len(), 100_000);
    }
}
