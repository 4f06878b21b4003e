//! Vehicles: identification numbers and the cards of their drivers. Plates are in [`super::plate`].

use std::ops::Range;

use super::decoys;
use super::identity::{BARE_EDGES, whole_run};
use crate::checksum::digits;
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};

pub(super) const ROWS: &[Pattern] = &[VIN, TACHOGRAPH_CARD];

/// A vehicle identification number.
pub const VIN: Pattern = Pattern {
    name: "vin",
    kind: EntityKind::Vin,
    shape: Shape::Regex(r"[A-HJ-NPR-Za-hj-npr-z0-9]{9}"),
    edges: Edges::WORD,
    rule: Rule::Refine(whole_vin),
    check: Some(Check { passes: has_vin_check, passed: 0.75, failed: 0.15, failed_in_context: 0.9 }),
    context: &[
        "vin",
        "chassis",
        "vehicle identification",
        "frame number",
        "verksmiðjunúmer",
        "grindarnúmer",
        "fahrgestellnummer*",
        "fin!",
        "fahrzeug identifizierungsnummer",
        "stelnummer",
        "chassisnummer*",
        "understellsnummer",
        "châssis",
        "bastidor",
        "telaio",
        "chassi",
        "valmistenumero",
        "車台番号",
        "车架号",
        "車架號",
    ],
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "Seventeen letters and digits without I, O and Q; in North America the ninth is a check digit.",
    source: "ISO 3779; 49 CFR part 565",
    finds: &[
        "VIN «1HGCM82633A004352»",
        "«1M8GDM9AXKP042788» was sold",
        "Fahrgestellnummer «WVWZZZ1JZ3W386752»",
        "vin: «jh4ka7653mc000112»",
    ],
    ignores: &[
        "WVWZZZ1JZ3W386752",
        "1HGCM82633A00435",
        "12345678901234567",
        "VIN ABCDEFGHJKLMNPRST",
        "1HGCM82633A004352X",
    ],
    ..Pattern::ROW
};

/// From its head to all of it: capitals or small letters but not both, some digits, the last four all digits.
fn whole_vin(text: &str, head: Range<usize>) -> Option<Range<usize>> {
    let belongs =
        |byte: u8| byte.is_ascii_alphanumeric() && !matches!(byte.to_ascii_uppercase(), b'I' | b'O' | b'Q');
    let place = whole_run(text, &head, belongs, 17..=17)?;
    let value = &text[place.clone()];
    let upper = value.bytes().any(|byte| byte.is_ascii_uppercase());
    let lower = value.bytes().any(|byte| byte.is_ascii_lowercase());
    let letters = value.bytes().filter(u8::is_ascii_alphabetic).count();
    let ends_in_digits = value.bytes().skip(13).all(|byte| byte.is_ascii_digit());
    (upper != lower && letters >= 2 && digits(value).count() >= 5 && ends_in_digits).then_some(place)
}

/// The ninth character is the sum of all others, weighted, modulo 11; X for 10. The tenth is a year; capitals, not all hexadecimal.
fn has_vin_check(text: &str) -> bool {
    const VALUES: [u32; 26] = [1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9];
    let sum: u32 = text
        .bytes()
        .zip([8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2])
        .map(|(byte, weight)| {
            weight
                * match byte {
                    b'0'..=b'9' => u32::from(byte - b'0'),
                    b'A'..=b'Z' => VALUES[usize::from(byte - b'A')],
                    _ => 0,
                }
        })
        .sum();
    let check = b"0123456789X"[sum as usize % 11];
    let bytes = text.as_bytes();
    let is_year = bytes.get(9).is_some_and(|year| !matches!(year, b'0' | b'U' | b'Z'));
    bytes.get(8) == Some(&check) && is_year && text.bytes().any(|byte| matches!(byte, b'G'..=b'Z'))
}

/// A card for the tachograph of a lorry.
pub const TACHOGRAPH_CARD: Pattern = Pattern {
    name: "tachograph-card",
    kind: EntityKind::TachographCard,
    shape: Shape::Regex(r"[A-Z0-9]{9}"),
    edges: BARE_EDGES,
    rule: Rule::Refine(whole_card),
    score: 0.0,
    context: &[
        "tachograph*",
        "driver card*",
        "tacho",
        "ökumannskort*",
        "ökuritakort*",
        "fahrerkarte*",
        "carte conducteur",
        "tarjeta de conductor",
        "førerkort til fartsskriver",
        "bestuurderskaart",
        "karta kierowcy",
    ],
    context_score: 0.9,
    about: "Sixteen letters and digits near a word for the card of a tachograph.",
    source: "Regulation (EU) No 165/2014; Implementing Regulation (EU) 2016/799, annex IC",
    finds: &[
        "tachograph card «DB12345678901200»",
        "driver card no. «1000000123456000»",
        "Fahrerkarte «DF00012345678901»",
    ],
    ignores: &["DB12345678901200", "driver card DB123456789012", "tachograph DB123456789012001"],
    ..Pattern::ROW
};

/// Sixteen capitals and digits, at least six of them digits.
fn whole_card(text: &str, head: Range<usize>) -> Option<Range<usize>> {
    let belongs = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    whole_run(text, &head, belongs, 16..=16).filter(|place| digits(&text[place.clone()]).count() >= 6)
}
