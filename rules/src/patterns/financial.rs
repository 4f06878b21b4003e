//! Cards and accounts.

use std::ops::Range;

use super::{dash, space};
use crate::checksum::{digits, luhn, mod97};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};

pub(super) const ROWS: &[Pattern] = &[PAYMENT_CARD, IBAN];

/// A payment card number: known issuer range and length, right check digit.
pub const PAYMENT_CARD: Pattern = Pattern {
    name: "payment-card",
    kind: EntityKind::CreditCard,
    shape: Shape::Regex(concat!(
        r"\d{4}(?:",
        space!(),
        "|",
        dash!(),
        r"|\.)\d{4}(?:",
        space!(),
        "|",
        dash!(),
        r"|\.)\d{4}(?:",
        space!(),
        "|",
        dash!(),
        r"|\.)\d{1,7}|\d{4}(?:",
        space!(),
        "|",
        dash!(),
        r")\d{6}(?:",
        space!(),
        "|",
        dash!(),
        r")\d{4,5}|\d{12,19}"
    )),
    edges: Edges { word: true, number: true, before: "#§+", after: "" },
    rule: Rule::Valid(is_issued),
    check: Some(Check { passes: luhn, passed: 0.9, failed: 0.0, failed_in_context: 0.0 }),
    context: &[
        "card",
        "cards",
        "credit",
        "debit",
        "visa",
        "mastercard",
        "amex",
        "maestro",
        "discover",
        "cc",
        "pan",
        "kort",
        "korti",
        "kortnúmer",
        "kortnumer",
        "kortanúmer",
        "greiðslukort",
        "kreditkort",
        "debetkort",
        "kortnummer",
        "betalingskort",
        "kreditkarte",
        "kartennummer",
        "karte",
        "carte",
        "tarjeta",
        "luottokortti",
    ],
    context_score: 0.98,
    about: "A payment card number: its first digits belong to a card scheme, its length fits and its check digit is right.",
    source: "ISO/IEC 7812-1; issuer ranges as the schemes publish them",
    finds: &[
        "paid with «4111 1111 1111 1111» today",
        "«5555-5555-5555-4444»",
        "amex «3782 822463 10005».",
        "card «378282246310005»,",
        "number «6011111111111117»",
        "«4222222222222» is old",
    ],
    ignores: &[
        "4111 1111 1111 1112",
        "0000 0000 0000 0000",
        "order 41111111111111110000",
        "1234 5678 9012 3456",
        "ISBN 9783161484100",
        "1111-4111-1111-1111-1111",
    ],
    ..Pattern::ROW
};

/// True if the number's range and length are those of a card scheme.
fn is_issued(text: &str) -> bool {
    let length = digits(text).count();
    let front = |count: usize| digits(text).take(count).fold(0, |number, digit| number * 10 + digit);
    let separated = text.len() > length;
    match (front(1), front(2), front(3), front(4)) {
        (4, ..) => matches!(length, 13 | 16 | 19) && (length != 13 || !separated),
        (_, 34 | 37, ..) => length == 15,
        (_, 51..=55, ..) | (_, _, _, 2221..=2720) => length == 16,
        (_, 36 | 38 | 39, ..) | (_, _, 300..=305, _) => matches!(length, 14 | 16..=19),
        (_, 35, ..) => length == 16,
        (_, 65, ..) | (_, _, 644..=649, _) | (_, _, _, 6011) => matches!(length, 16..=19),
        (_, 62, ..) => matches!(length, 16..=19),
        (_, _, _, 2200..=2204) => matches!(length, 16..=19),
        (_, _, _, 9792) => length == 16,
        (_, 81, ..) => matches!(length, 16..=19),
        (_, 60, ..) => length == 16,
        (_, 50 | 56..=58, ..) | (_, 63 | 67 | 69, ..) => matches!(length, 12..=19),
        _ => false,
    }
}

/// An international bank account number.
pub const IBAN: Pattern = Pattern {
    name: "iban",
    kind: EntityKind::IbanCode,
    shape: Shape::Regex(concat!(
        r"[A-Za-z]{2}(?:",
        space!(),
        r")?\d{2}(?:",
        space!(),
        "|",
        dash!(),
        r")?[A-Za-z0-9]{2}"
    )),
    edges: Edges::WORD,
    rule: Rule::Refine(whole_iban),
    check: Some(Check { passes: mod97, passed: 0.97, failed: 0.1, failed_in_context: 0.55 }),
    context: &[
        "iban",
        "account",
        "reikning*",
        "bankareikning*",
        "konto*",
        "kontonummer",
        "compte",
        "cuenta",
        "conto",
        "rekening*",
    ],
    context_score: 0.99,
    about: "An international bank account number: the length fits its country and the check digits are right.",
    source: "ISO 13616; SWIFT IBAN registry",
    finds: &[
        "pay to «GB82 WEST 1234 5698 7654 32» today",
        "«IS14 0159 2600 7654 5510 7303 39».",
        "iban:«de89370400440532013000»,",
        "«NO93-8601-1117-947»",
        "«gb82west12345698765432» to",
        "«MT84MALT011000012345MTLCAST001S»",
        "account «GB82 WEST 1234 5698 7654 33» has a slip",
    ],
    ignores: &[
        "GB82 WEST 1234 5698 7654 33",
        "GB82 WEST 1234 5698 7654",
        "XX82 WEST 1234 5698 7654 32",
        "AB12 CDEF",
    ],
    ..Pattern::ROW
};

/// From the country and check digits to the length that the country's numbers have.
fn whole_iban(text: &str, head: Range<usize>) -> Option<Range<usize>> {
    let country = text.get(head.start..head.start + 2)?.to_ascii_uppercase();
    let length = iban_length(&country)?;
    let mut taken = 0;
    let mut digits = 0;
    let mut group = 0;
    let mut in_fours = true;
    for (offset, character) in text[head.start..].char_indices() {
        if character.is_ascii_alphanumeric() {
            taken += 1;
            group += 1;
            digits += usize::from(character.is_ascii_digit());
            if taken == length {
                // Prose in short words passes the check digits once in a hundred; account numbers are mostly digits
                // or stand in fours.
                let is_number = 3 * digits >= 2 * length || (in_fours && 3 * digits >= length);
                return is_number.then_some(head.start..head.start + offset + 1);
            }
        } else if group == 0 || !matches!(character, ' ' | '\u{a0}' | '\u{202f}' | '-' | '‐' | '‑' | '–')
        {
            return None;
        } else {
            in_fours &= group == 4;
            group = 0;
        }
    }
    None
}

/// The length of the IBANs of a country, named by its two capital letters.
pub fn iban_length(country: &str) -> Option<usize> {
    IBAN_LENGTHS.iter().find(|(code, _)| *code == country).map(|(_, length)| *length)
}

/// Length of the IBAN in each country of the SWIFT registry, and in those that use one outside it.
#[rustfmt::skip]
const IBAN_LENGTHS: &[(&str, usize)] = &[
    ("AD", 24), ("AE", 23), ("AL", 28), ("AO", 25), ("AT", 20), ("AZ", 28), ("BA", 20), ("BE", 16), ("BF", 28),
    ("BG", 22), ("BH", 22), ("BI", 27), ("BJ", 28), ("BR", 29), ("BY", 28), ("CF", 27), ("CG", 27), ("CH", 21),
    ("CI", 28), ("CM", 27), ("CR", 22), ("CV", 25), ("CY", 28), ("CZ", 24), ("DE", 22), ("DJ", 27), ("DK", 18),
    ("DO", 28), ("DZ", 26), ("EE", 20), ("EG", 29), ("ES", 24), ("FI", 18), ("FK", 18), ("FO", 18), ("FR", 27),
    ("GA", 27), ("GB", 22), ("GE", 22), ("GI", 23), ("GL", 18), ("GQ", 27), ("GR", 27), ("GT", 28), ("GW", 25),
    ("HN", 28), ("HR", 21), ("HU", 28), ("IE", 22), ("IL", 23), ("IQ", 23), ("IR", 26), ("IS", 26), ("IT", 27),
    ("JO", 30), ("KM", 27), ("KW", 30), ("KZ", 20), ("LB", 28), ("LC", 32), ("LI", 21), ("LT", 20), ("LU", 20),
    ("LV", 21), ("LY", 25), ("MA", 28), ("MC", 27), ("MD", 24), ("ME", 22), ("MG", 27), ("MK", 19), ("ML", 28),
    ("MN", 20), ("MR", 27), ("MT", 31), ("MU", 30), ("MZ", 25), ("NE", 28), ("NI", 28), ("NL", 18), ("NO", 15),
    ("OM", 23), ("PK", 24), ("PL", 28), ("PS", 29), ("PT", 25), ("QA", 29), ("RO", 24), ("RS", 22), ("RU", 33),
    ("SA", 24), ("SC", 31), ("SD", 18), ("SE", 24), ("SI", 19), ("SK", 24), ("SM", 27), ("SN", 28), ("SO", 23),
    ("ST", 25), ("SV", 28), ("TD", 27), ("TG", 28), ("TL", 23), ("TN", 24), ("TR", 26), ("UA", 29), ("VA", 22),
    ("VG", 24), ("XK", 20), ("YE", 30),
];
