//! [`canonical`]: when two ways of writing are the same value.

use std::borrow::Cow;

use scrubjay_rules::kind::{EntityKind, Family};

use crate::letters::{ALPHANUMERIC, GAP, NO_ALPHANUMERIC, digit, is_in};

/// Forms of address and academic titles before a name, in lower case without their dots. None is also a name: a
/// surrogate leaves them as they are. So `Judge`, `Lady`, `Pan`, `Don` and `Dean` are not among them, nor letters that
/// may abbreviate a name (`M.`, `Fr.`, `Sig.`).
const TITLES: &str = "mr mrs ms miss mx dr prof professor sir rev frú hr herra herr ungfrú frk fröken frøken frau sr sra srta señor señora señorita senhor senhora dra mme mlle madame monsieur dhr mevr mevrouw meneer dott dottssa signor signora séra";

/// What may stand behind a name and a comma and is no given name.
const SUFFIXES: &str = "jr sr ii iii iv esq phd md dds mba llm qc bsc msc";

/// A value as it counts when values are compared: its letters and digits in lower case, digits of other scripts in
/// ASCII. So `120174-3399` and `1201743399` are the same, and so are `Jón Jónsson` and `JÓN JÓNSSON`. But:
///
/// - Telephone numbers are their digits; `+354`, `00354` and `354` begin the same, and a trunk prefix in brackets
///   (`+44 (0)20`) does not count. An extension does.
/// - Names of people are without titles (`Mr.`, `Dr.`, `frú`), and `Doe, John` is `John Doe`. `John Doe, Jr.` is
///   somebody else than `John Doe`.
/// - Dates and ages have one full stop for whatever stands between their parts: 1.11. is not 11.1.
/// - Addresses of mail, pages and machines, names of users and points on the map keep their signs: `10.1.11.1` is not
///   `10.11.1.1`. Spaces in them do not count.
/// - Secrets and wallets are what they are, letter by letter.
///
/// A value without letters and digits stays as it is. Composed and decomposed letters are not the same.
pub fn canonical(kind: EntityKind, text: &str) -> String {
    let plain = match kind {
        EntityKind::PhoneNumber => phone(text),
        EntityKind::Person => plain(&in_order(text)),
        EntityKind::Crypto => text.trim().to_owned(),
        EntityKind::MacAddress | EntityKind::Uuid | EntityKind::Orcid | EntityKind::Isni => plain(text),
        EntityKind::EmailAddress => signed(text),
        _ => match kind.family() {
            Family::Secret => text.trim().to_owned(),
            Family::Network => signed(text),
            Family::Date => parted(text),
            _ => plain(text),
        },
    };
    if plain.is_empty() { text.to_owned() } else { plain }
}

/// Without spaces.
fn signed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// With a full stop between runs of letters and digits.
fn parted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for part in text.split(NO_ALPHANUMERIC).filter(|part| !part.is_empty()) {
        if !out.is_empty() {
            out.push('.');
        }
        push_plain(part, &mut out);
    }
    out
}

fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_plain(text, &mut out);
    out
}

/// Adds the letters and digits of `text` as they count.
fn push_plain(text: &str, out: &mut String) {
    if text.is_ascii() {
        for byte in text.bytes().filter(u8::is_ascii_alphanumeric) {
            out.push(char::from(byte.to_ascii_lowercase()));
        }
        return;
    }
    for character in text.chars().filter(|c| c.is_alphanumeric()) {
        match digit(character) {
            Some(value) => out.push(char::from(b'0' + value)),
            None => out.extend(character.to_lowercase()),
        }
    }
}

fn phone(text: &str) -> String {
    let text = text.replace("(0)", "");
    let digits: String = text.chars().filter_map(digit).map(|value| char::from(b'0' + value)).collect();
    match digits.strip_prefix("00") {
        Some(rest) if rest.len() >= 7 => rest.to_owned(),
        _ => digits,
    }
}

/// A name without its titles, the given names first.
pub(crate) fn in_order(text: &str) -> Cow<'_, str> {
    // One word has neither a title nor an order.
    if !text.contains([' ', '\u{a0}', ',']) {
        return Cow::Borrowed(text);
    }
    let name = without_titles(text);
    if let Some((last, first)) = name.split_once(',')
        && !first.contains(',')
        && first.contains(ALPHANUMERIC)
        && !is_suffix(first)
    {
        return Cow::Owned(format!("{} {}", without_titles(first), last.trim()));
    }
    Cow::Borrowed(name)
}

/// True if `word` is no name but `Jr.`, `PhD` or the like.
pub(crate) fn is_suffix(word: &str) -> bool {
    is_in(SUFFIXES, &plain(word))
}

/// True if `word` is a title before a name.
pub(crate) fn is_title(word: &str) -> bool {
    word.len() <= 12 && is_in(TITLES, &plain(word))
}

/// `text` behind its titles. What would leave nothing is no title.
pub(crate) fn without_titles(text: &str) -> &str {
    let mut rest = text.trim();
    while let Some(space) = rest.find(GAP) {
        let (word, behind) = (&rest[..space], rest[space..].trim_start());
        if !is_title(word) || !behind.contains(ALPHANUMERIC) {
            break;
        }
        rest = behind;
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use EntityKind::{IsKennitala, Person, PhoneNumber};

    #[test]
    fn ways_of_writing_are_the_same_value() {
        for (kind, one, other) in [
            (IsKennitala, "120174-3399", "1201743399"),
            (IsKennitala, "120174 – 3399", "１２０１７４-3399"),
            (PhoneNumber, "+354 555 1234", "00354-555-1234"),
            (PhoneNumber, "+354 555 1234", "3545551234"),
            (PhoneNumber, "+44 (0)20 7946 0958", "+44 20 7946 0958"),
            (PhoneNumber, "(415) 555-2671", "415.555.2671"),
            (Person, "Jón Jónsson", "JÓN  JÓNSSON"),
            (Person, "Doe, John", "John Doe"),
            (Person, "Mr. John Doe", "john doe"),
            (Person, "Prof. Dr. Anna Schmidt", "Anna Schmidt"),
            (Person, "frú Guðrún Jónsdóttir", "Guðrún Jónsdóttir"),
            (Person, "Doe, Dr. John", "John Doe"),
            (Person, "hr. Doe", "Doe"),
            (EntityKind::EmailAddress, "Jon@Example.is", "jon@example.is"),
            (EntityKind::DateTime, "1. 11. 2024", "1.11.2024"),
            (EntityKind::DateTime, "1.11.2024", "1/11/2024"),
            (EntityKind::DateTime, "15. MARS 2024", "15 mars 2024"),
            (EntityKind::MacAddress, "3C:22:FB:01:02:03", "3c22.fb01.0203"),
        ] {
            assert_eq!(canonical(kind, one), canonical(kind, other), "{one}");
        }
    }

    #[test]
    fn other_values_stay_apart() {
        for (kind, one, other) in [
            (Person, "John Doe, Jr.", "John Doe"),
            (Person, "Jón", "Jon"),
            (Person, "M. Dupont", "Dupont M."),
            (PhoneNumber, "+354 555 1234", "+354 555 1234 x12"),
            (PhoneNumber, "00 12", "12"),
            (IsKennitala, "120174-3399", "120174-3398"),
            (EntityKind::DateTime, "1.11.2024", "11.1.2024"),
            (EntityKind::DateTime, "1 11 2024", "11 1 2024"),
            (EntityKind::IpAddress, "10.1.11.1", "10.11.1.1"),
            (EntityKind::EmailAddress, "jon.j@example.is", "jonj@example.is"),
            (EntityKind::Username, "jon_j", "jonj"),
            (EntityKind::Coordinates, "64.1, -21.9", "64.1, 21.9"),
            (EntityKind::Password, "Hunter2", "hunter2"),
            (EntityKind::Password, "hunter-2", "hunter2"),
            (EntityKind::Crypto, "1Dm4rMFb", "1dm4rmfb"),
            (EntityKind::Other, "***", "---"),
            (EntityKind::Other, "", " "),
        ] {
            assert_ne!(canonical(kind, one), canonical(kind, other), "{one}");
        }
    }

    #[test]
    fn a_title_alone_is_a_name() {
        assert_eq!(canonical(Person, "Mr"), "mr");
        assert_eq!(canonical(Person, "Pan Wei"), "panwei");
        assert_eq!(canonical(Person, "Mr. "), "mr");
        assert_eq!(canonical(Person, "M Dupont"), "mdupont");
    }

    #[test]
    fn huge_values_take_little_time() {
        let text = "Mr. ".repeat(100_000);
        assert!(canonical(Person, &text).len() <= text.len());
    }
}
