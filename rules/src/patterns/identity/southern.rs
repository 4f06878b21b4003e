//! Numbers that France, Monaco, Spain, Andorra and Portugal give to people and organisations, and what the rows of
//! southern and eastern Europe share.

use super::ID_EDGES;
use crate::checksum::{digits, luhn, number, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Pattern, Rule, Shape};
use crate::patterns::date::is_day;
use crate::patterns::{dash, decoys, space};

pub(super) const ROWS: &[Pattern] = &[
    FR_NIR,
    FR_NIR_SPACED,
    FR_NIR_WITHOUT_KEY,
    FR_SPI,
    FR_SPI_SPACED,
    FR_SIREN,
    FR_SIRET,
    FR_SIRET_SPACED,
    FR_VAT,
    FR_PASSPORT,
    FR_CNI,
    FR_CNI_NEW,
    FR_LICENCE,
    FR_LICENCE_NEW,
    ES_NIF,
    ES_NIF_LOOSE,
    ES_NIE,
    ES_CIF,
    ES_VAT,
    ES_NUSS,
    ES_NUSS_GROUPED,
    ES_PASSPORT,
    ES_HEALTH_CARD,
    AD_NRT,
    PT_NIF,
    PT_VAT,
    PT_CC,
    PT_NISS,
    PT_PASSPORT,
    PT_SNS,
];

/// Check digits of a number in bare digits: it needs a word that names it.
pub(super) const fn bare(passes: fn(&str) -> bool) -> Option<Check> {
    Some(Check { passes, passed: 0.25, failed: 0.0, failed_in_context: 0.0 })
}

/// Check digits of a number whose shape says much: a slip beside its word is still a finding.
pub(super) const fn shaped(passes: fn(&str) -> bool, passed: f32) -> Option<Check> {
    Some(Check { passes, passed, failed: 0.0, failed_in_context: 0.55 })
}

/// The number that the digits in these places make, counted from 0.
pub(super) fn part(text: &str, start: usize, end: usize) -> u32 {
    number(text, start..end) as u32
}

/// True if someone alive in our time can be born on this day.
pub(super) fn is_birth(year: u32, month: u32, day: u32) -> bool {
    (1880..2040).contains(&year) && is_day(year, month, day)
}

/// What the digit in this place is, counted from 0; 10, which is no digit, if there is none.
pub(super) fn digit(text: &str, place: usize) -> u32 {
    digits(text).nth(place).unwrap_or(10)
}

/// True if the last digit is `check`.
pub(super) fn ends_in(text: &str, check: u32) -> bool {
    digits(text).next_back() == Some(check)
}

/// The ASCII letters and digits of a text as numbers: `0` is 0, `A` or `a` is 10.
pub(super) fn base36(text: &str) -> impl DoubleEndedIterator<Item = u32> + Clone {
    text.chars().filter_map(|character| character.to_digit(36))
}

/// The last ASCII letter, in upper case.
fn last_letter(text: &str) -> Option<u8> {
    text.bytes().rev().find(u8::is_ascii_alphabetic).map(|letter| letter.to_ascii_uppercase())
}

#[rustfmt::skip]
const FR_NIR_WORDS: &[&str] = &[
    "nir", "insee", "sécurité sociale", "securite sociale", "sécu", "secu", "vitale", "assuré social", "assurance maladie", "numéro ss",
    "french social", "french ssn",
];

/// A French social security number with its key.
pub(super) const FR_NIR: Pattern = Pattern {
    name: "fr-nir",
    kind: EntityKind::FrNir,
    shape: Shape::Regex(concat!(r"[1278]\d{4}(?:\d\d|2[ABab])\d{6}", space!(), r"?\d{2}")),
    edges: ID_EDGES,
    rule: Rule::Valid(is_nir),
    check: Some(Check { passes: nir_key, passed: 0.8, failed: 0.0, failed_in_context: 0.55 }),
    context: FR_NIR_WORDS,
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "Fifteen digits: sex, year and month of birth, place, serial and a right key.",
    source: "Décret no 82-103 du 22 janvier 1982; INSEE, RNIPP",
    finds: &[
        "NIR «180011307187463»",
        "Mme Durand, «175112A07792179»,",
        "sécurité sociale «1601113042027 10»",
    ],
    ignores: &["180011307187464", "NIR 180131307187463", "order 180011307187463", "4180011307187463"],
    ..Pattern::ROW
};

/// The same in groups.
pub(super) const FR_NIR_SPACED: Pattern = Pattern {
    name: "fr-nir-spaced",
    shape: Shape::Regex(concat!(
        r"[1278]",
        space!(),
        r"\d\d",
        space!(),
        r"\d\d",
        space!(),
        r"(?:\d\d|2[ABab])",
        space!(),
        r"\d{3}",
        space!(),
        r"\d{3}(?:",
        space!(),
        r"\d{2})?"
    )),
    check: Some(Check { passes: nir_key, passed: 0.97, failed: 0.4, failed_in_context: 0.9 }),
    about: "A French social security number in groups, with or without its key.",
    finds: &[
        "«1 80 01 13 071 874 63»",
        "née le 3, «1 75 11 2A 077 921 79»",
        "n° sécu : «1 80 01 13 071 874»",
    ],
    ignores: &["1 80 01 13 071 874 64", "NIR 1 80 13 13 071 874 63", "1 80 01 13 071"],
    ..FR_NIR
};

/// The same without its key, run together.
pub(super) const FR_NIR_WITHOUT_KEY: Pattern = Pattern {
    name: "fr-nir-without-key",
    shape: Shape::Regex(r"[1278]\d{4}(?:\d\d|2[ABab])\d{6}"),
    check: None,
    score: 0.1,
    context_score: 0.85,
    about: "A French social security number without its key, near a word that names it.",
    finds: &["NIR «1800113071874»", "sécurité sociale «175112A077921»", "sécu: «2601113042027»"],
    ignores: &["1800113071874", "NIR 1801313071874", "page 2601113042027"],
    ..FR_NIR
};

/// True for a month of birth and a place that exist. Months 20 and 31 to 42 stand for unknown ones.
fn is_nir(text: &str) -> bool {
    let letters = text.bytes().filter(u8::is_ascii_alphabetic).count();
    let month = part(text, 3, 5);
    // `2A` and `2B` leave one digit less.
    let department = if letters == 1 { 20 } else { part(text, 5, 7) };
    let behind = 7 - letters;
    matches!(month, 1..=12 | 20 | 31..=42)
        && matches!(department, 1..=99)
        && part(text, behind + 3, behind + 6) != 0
}

fn nir_key(text: &str) -> bool {
    let corsican = match last_letter(text) {
        Some(b'A') => 19,
        Some(_) => 18,
        None => return digits(text).count() == 15 && number(text, 0..13) % 97 + number(text, 13..15) == 97,
    };
    let body = (number(text, 0..5) * 100 + corsican) * 1_000_000 + number(text, 6..12);
    digits(text).count() == 14 && body % 97 + number(text, 12..14) == 97
}

/// A French taxpayer's number.
pub(super) const FR_SPI: Pattern = Pattern {
    name: "fr-spi",
    kind: EntityKind::FrSpi,
    shape: Shape::Regex(r"[0-3]\d{12}"),
    edges: ID_EDGES,
    check: Some(Check { passes: spi, passed: 0.4, failed: 0.0, failed_in_context: 0.0 }),
    context: &[
        "numéro fiscal",
        "numero fiscal",
        "n fiscal",
        "no fiscal",
        "identifiant fiscal",
        "fiscal de référence",
        "spi",
        "french tax",
        "french tin",
        "avis d impôt",
    ],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Thirteen digits, the first 0 to 3, with a right key, near a word that names it.",
    source: "Code général des impôts, DGFiP; OECD TIN sheet, France",
    finds: &["numéro fiscal «2577966971076»", "SPI : «3138313122490»", "n° fiscal «0680999818338»"],
    ignores: &["2577966971076", "numéro fiscal 2577966971077", "facture 2577966971076", "1700000000000"],
    ..Pattern::ROW
};

/// The same in groups.
pub(super) const FR_SPI_SPACED: Pattern = Pattern {
    name: "fr-spi-spaced",
    shape: Shape::Regex(concat!(
        r"[0-3]\d",
        space!(),
        r"\d\d",
        space!(),
        r"\d{3}",
        space!(),
        r"\d{3}",
        space!(),
        r"\d{3}"
    )),
    check: shaped(spi, 0.85),
    about: "A French taxpayer's number in groups, with a right key.",
    finds: &["«25 77 966 971 076»", "numéro fiscal : «31 38 313 122 490»", "spi «06 80 999 818 338»,"],
    ignores: &["25 77 966 971 077", "tableau 25 77 966 971 076", "45 77 966 971 076"],
    ..FR_SPI
};

fn spi(text: &str) -> bool {
    number(text, 0..10) % 511 == number(text, 10..13)
}

/// A French enterprise, which may be one person.
pub(super) const FR_SIREN: Pattern = Pattern {
    name: "fr-siren",
    kind: EntityKind::FrSiren,
    shape: Shape::Regex(concat!(r"\d{9}|\d{3}", space!(), r"\d{3}", space!(), r"\d{3}")),
    edges: ID_EDGES,
    check: bare(luhn),
    context: &["siren", "rcs", "sirene", "r c s", "immatriculée au registre", "immatriculé au registre"],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "Nine digits with a right check digit, near a word for the French register of enterprises.",
    source: "Code de commerce, R. 123-220 à R. 123-234; INSEE, Sirene",
    finds: &["SIREN «824922959»", "RCS Paris «915 840 722»", "no siren: «864264718»"],
    ignores: &["824922959", "915 840 722", "SIREN 824922958", "siren, facture 824922959"],
    ..Pattern::ROW
};

/// A French establishment.
pub(super) const FR_SIRET: Pattern = Pattern {
    name: "fr-siret",
    kind: EntityKind::FrSiret,
    shape: Shape::Regex(r"\d{14}"),
    check: bare(siret),
    context: &["siret", "établissement", "etablissement"],
    about: "Fourteen digits with right check digits, near a word for a French establishment.",
    finds: &["SIRET «22281941976961»", "siret : «55156899120897»", "N° SIRET «35600000000048»"],
    ignores: &["22281941976961", "SIRET 22281941976962", "siret, commande 22281941976961"],
    ..FR_SIREN
};

/// The same in groups.
pub(super) const FR_SIRET_SPACED: Pattern = Pattern {
    name: "fr-siret-spaced",
    shape: Shape::Regex(concat!(r"\d{3}", space!(), r"\d{3}", space!(), r"\d{3}", space!(), r"\d{5}")),
    check: shaped(siret, 0.75),
    about: "Fourteen digits as 3-3-3-5 with right check digits: a French establishment.",
    finds: &["SIRET «222 819 419 76961»", "«551 568 991 20897»", "siret «792 519 340 89026»"],
    ignores: &["222 819 419 76962", "tableau 222 819 419 76961", "222 819 419 7696"],
    ..FR_SIRET
};

/// Both the enterprise and the whole pass Luhn; the post office has so many that only the sum of their digits fits.
fn siret(text: &str) -> bool {
    let post = number(text, 0..9) == 356_000_000 && digits(text).sum::<u32>().is_multiple_of(5);
    let enterprise = number(text, 0..9).to_string();
    post || (luhn(text) && (luhn(&enterprise)))
}

/// A VAT number of France or Monaco.
pub(super) const FR_VAT: Pattern = Pattern {
    name: "fr-vat",
    kind: EntityKind::FrVat,
    shape: Shape::Regex(concat!(
        "FR",
        space!(),
        r"?\d{2}",
        space!(),
        r"?(?:\d{9}|\d{3}",
        space!(),
        r"\d{3}",
        space!(),
        r"\d{3})"
    )),
    edges: ID_EDGES,
    check: shaped(fr_vat, 0.95),
    context: &["tva", "intracommunautaire", "vat"],
    context_score: 0.98,
    about: "FR, a right key and the number of the enterprise; those of Monaco begin with 000.",
    source: "Code général des impôts, art. 286 ter; directive 2006/112/CE, art. 215",
    finds: &["TVA «FR30394780985»", "«FR 69 220 645 725»,", "Monaco: «FR58000896457»"],
    ignores: &["FR30394780986", "FR3039478098", "FR1234567890123"],
    ..Pattern::ROW
};

fn fr_vat(text: &str) -> bool {
    number(text, 0..2) == (12 + 3 * (number(text, 2..11) % 97)) % 97
}

/// A French passport.
pub(super) const FR_PASSPORT: Pattern = Pattern {
    name: "fr-passport",
    kind: EntityKind::FrPassport,
    shape: Shape::Regex(r"\d{2}[A-Z]{2}\d{5}"),
    edges: ID_EDGES,
    score: 0.3,
    context: &["passeport*", "french passport"],
    context_score: 0.95,
    about: "Two digits, two letters and five digits, near a word for a passport.",
    source: "Décret no 2005-1726 relatif aux passeports",
    finds: &["passeport n° «12AB34567»", "French passport «15CV01234»", "passeports: «09FH56789»"],
    ignores: &["12AB34567", "passeport 12AB345678", "passeport 12A34567", "passeport 12ab34567"],
    ..Pattern::ROW
};

#[rustfmt::skip]
const FR_CNI_WORDS: &[&str] = &[
    "cni", "cnie", "carte nationale d identité", "carte nationale d identite", "carte d identité", "carte d identite", "pièce d identité",
    "french identity", "french id",
];

/// A French identity card of the kind issued until 2021.
pub(super) const FR_CNI: Pattern = Pattern {
    name: "fr-identity-card",
    kind: EntityKind::FrCni,
    shape: Shape::Regex(r"\d{12}"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| matches!(part(text, 2, 4), 1..=12)),
    context: FR_CNI_WORDS,
    context_score: 0.9,
    decoys: decoys::COMMON,
    about: "Twelve digits: year and month, place, serial; near a word for a French identity card.",
    source: "Décret no 55-1397 instituant la carte nationale d'identité",
    finds: &[
        "CNI n° «880692310285»",
        "carte nationale d'identité «051175101234»",
        "carte d'identité no «140993202345»",
    ],
    ignores: &["880692310285", "CNI 881392310285", "cni, facture 880692310285"],
    ..Pattern::ROW
};

/// One issued since.
pub(super) const FR_CNI_NEW: Pattern = Pattern {
    name: "fr-identity-card-new",
    shape: Shape::Regex(r"[A-Z][A-Z0-9]{8}"),
    rule: Rule::Valid(|text| digits(text).count() >= 2),
    context_score: 0.85,
    decoys: &[],
    about: "Nine capital letters and digits near a word for a French identity card.",
    finds: &["CNI «X4RTBPFW4»", "carte nationale d'identité n° «D2H6862M2»", "carte d'identité «T7X62TZ79»"],
    ignores: &["X4RTBPFW4", "CNI NATIONALE", "CNI X4RTBPFW45", "cni x4rtbpfw4"],
    ..FR_CNI
};

/// A French driving licence.
pub(super) const FR_LICENCE: Pattern = Pattern {
    name: "fr-driving-licence",
    kind: EntityKind::FrDriverLicense,
    context: &[
        "permis de conduire",
        "permis b",
        "numéro de permis",
        "n de permis",
        "n permis",
        "permis n",
        "permis!",
        "french driving",
    ],
    rule: Rule::None,
    about: "Twelve digits near a word for a driving licence.",
    source: "Code de la route, R. 221-1; arrêté du 20 avril 2012",
    finds: &[
        "permis de conduire n° «910767210016»",
        "permis n° «040275100321»",
        "numéro de permis «991069300456»",
    ],
    ignores: &["910767210016", "permis de construire 910767210016", "permis de conduire 9107672100161"],
    ..FR_CNI
};

/// One in the form of the card.
pub(super) const FR_LICENCE_NEW: Pattern = Pattern {
    name: "fr-driving-licence-new",
    shape: Shape::Regex(r"\d{2}[A-Z]{2}\d{5}"),
    decoys: &[],
    about: "Two digits, two letters and five digits, near a word for a driving licence.",
    finds: &["permis de conduire «13AA00002»", "permis n° «15BC12345»", "numéro de permis «20FR54321»"],
    ignores: &["13AA00002", "permis de construire 13AA00002", "permis de conduire 13AA0000"],
    ..FR_LICENCE
};

#[rustfmt::skip]
const ES_NIF_WORDS: &[&str] = &[
    "dni", "nif", "d n i", "n i f", "documento nacional de identidad", "identificación fiscal", "identificacion fiscal", "dnis", "nifs",
    "spanish id", "spanish tax",
];

/// A Spanish identity number.
pub(super) const ES_NIF: Pattern = Pattern {
    name: "es-nif",
    kind: EntityKind::EsNif,
    shape: Shape::Regex(concat!(r"(?:\d{8}|\d{2}\.\d{3}\.\d{3})", dash!(), r"?[A-HJ-NP-TV-Z]")),
    edges: ID_EDGES,
    check: shaped(dni, 0.75),
    context: ES_NIF_WORDS,
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "Eight digits and the capital letter that belongs to them.",
    source: "Real Decreto 1553/2005; Real Decreto 1065/2007, art. 19",
    finds: &["DNI «12345678Z»", "con D.N.I. «27.769.105-D»", "Juan Pérez, «86606603-B»,"],
    ignores: &["12345678A", "12345678", "page 12345678Z", "123456789Z"],
    ..Pattern::ROW
};

/// The same in looser spelling.
pub(super) const ES_NIF_LOOSE: Pattern = Pattern {
    name: "es-nif-loose",
    shape: Shape::Regex(concat!(
        r"(?:\d{8}|\d{2}\.\d{3}\.\d{3})(?:",
        dash!(),
        "|",
        space!(),
        r")?[A-HJ-NP-TV-Za-hj-np-tv-z]"
    )),
    check: Some(Check { passes: dni, passed: 0.3, failed: 0.0, failed_in_context: 0.0 }),
    context_score: 0.96,
    about: "Eight digits and the letter that belongs to them, however spelled, near a word that names it.",
    finds: &["dni «12345678z»", "NIF: «12345678 Z»", "DNI núm. «27.769.105 D»"],
    ignores: &["12345678z", "12345678 Z", "dni 12345678a"],
    ..ES_NIF
};

/// The number of a foreigner in Spain.
pub(super) const ES_NIE: Pattern = Pattern {
    name: "es-nie",
    kind: EntityKind::EsNie,
    shape: Shape::Regex(concat!(
        "[XYZxyz](?:",
        dash!(),
        "|",
        space!(),
        r")?\d{7}(?:",
        dash!(),
        "|",
        space!(),
        ")?[A-HJ-NP-TV-Za-hj-np-tv-z]"
    )),
    edges: ID_EDGES,
    check: shaped(nie, 0.85),
    context: &[
        "nie",
        "n i e",
        "identidad de extranjero",
        "nif",
        "tie",
        "extranjero",
        "extranjera",
        "spanish id",
    ],
    context_score: 0.98,
    about: "X, Y or Z, seven digits and the letter that belongs to them.",
    source: "Real Decreto 557/2011, art. 206",
    finds: &["NIE «Z3585114V»", "«X-1234567-L»", "nie: «y5775762q»"],
    ignores: &["Z3585114A", "X1234567", "AX1234567L", "Z35851145V"],
    ..Pattern::ROW
};

const DNI_LETTERS: &[u8] = b"TRWAGMYFPDXBNJZSQVHLCKE";

fn dni(text: &str) -> bool {
    last_letter(text) == Some(DNI_LETTERS[(number(text, 0..8) % 23) as usize])
}

fn nie(text: &str) -> bool {
    let first = match text.bytes().next() {
        Some(b'Y' | b'y') => 10_000_000,
        Some(b'Z' | b'z') => 20_000_000,
        _ => 0,
    };
    last_letter(text) == Some(DNI_LETTERS[((first + number(text, 0..7)) % 23) as usize])
}

/// A Spanish organisation.
pub(super) const ES_CIF: Pattern = Pattern {
    name: "es-cif",
    kind: EntityKind::EsCif,
    shape: Shape::Regex(concat!(r"[ABCDEFGHJNPQRSUVW]", dash!(), r"?\d{7}", dash!(), r"?[0-9A-J]")),
    edges: ID_EDGES,
    check: shaped(cif, 0.4),
    context: &["cif", "c i f", "nif", "n i f", "cifs", "identificación fiscal", "identificacion fiscal"],
    context_score: 0.97,
    about: "A letter, seven digits and a right check digit or letter: a Spanish organisation.",
    source: "Orden EHA/451/2008",
    finds: &["CIF «A42012278»", "C.I.F. «A-10816114»", "NIF: «S3032187A»"],
    ignores: &["A42012278", "part A42012277", "CIF A420122789"],
    ..Pattern::ROW
};

fn cif(text: &str) -> bool {
    let body = number(text, 0..7);
    let digit = (0..10).find(|check| luhn(&format!("{body:07}{check}"))).unwrap_or(0);
    match last_letter(text) {
        Some(letter) if !text.ends_with(|last: char| last.is_ascii_digit()) => {
            letter == b"JABCDEFGHI"[digit as usize]
        }
        _ => ends_in(text, digit),
    }
}

/// A Spanish VAT number.
pub(super) const ES_VAT: Pattern = Pattern {
    name: "es-vat",
    kind: EntityKind::EsNif,
    shape: Shape::Regex(concat!("ES", dash!(), r"?(?:[A-Z]\d{7}[0-9A-Z]|\d{8}[A-Z])")),
    edges: ID_EDGES,
    check: shaped(es_vat, 0.9),
    context: &["iva", "vat", "nif", "cif", "intracomunitario", "noi"],
    context_score: 0.98,
    about: "ES and a Spanish tax number with right check digits, of a person or an organisation.",
    source: "Real Decreto 1065/2007, art. 25; directive 2006/112/EC, art. 215",
    finds: &["IVA «ESA42012278»", "«ES12345678Z»", "VAT «ESZ3585114V»"],
    ignores: &["ESA42012277", "ES12345678A", "ES123456789"],
    ..Pattern::ROW
};

fn es_vat(text: &str) -> bool {
    let value = text[2..].trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
    match value.bytes().next() {
        Some(b'X'..=b'Z') => nie(value),
        Some(b'K'..=b'M') => dni(value),
        Some(letter) if letter.is_ascii_alphabetic() => cif(value),
        _ => dni(value),
    }
}

/// A Spanish social security number.
pub(super) const ES_NUSS: Pattern = Pattern {
    name: "es-nuss",
    kind: EntityKind::EsNuss,
    shape: Shape::Regex(r"\d{12}"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| matches!(part(text, 0, 2), 1..=53 | 66)),
    check: bare(nuss),
    context: &[
        "seguridad social",
        "nuss",
        "naf",
        "nass",
        "número de afiliación",
        "n afiliación",
        "afiliación a la seguridad",
        "ss!",
    ],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Twelve digits: a Spanish province, a serial and a right key, near a word that names it.",
    source: "Real Decreto 84/1996; Tesorería General de la Seguridad Social",
    finds: &["NUSS «089128000867»", "Seguridad Social núm. «288142137500»", "NAF: «081804877147»"],
    ignores: &["089128000867", "NUSS 089128000868", "NUSS 999128000867"],
    ..Pattern::ROW
};

/// The same in groups.
pub(super) const ES_NUSS_GROUPED: Pattern = Pattern {
    name: "es-nuss-grouped",
    shape: Shape::Regex(concat!(r"\d{2}(?:/|", space!(), r")\d{8}(?:/|", space!(), r")\d{2}")),
    check: shaped(nuss, 0.85),
    about: "A Spanish social security number in groups.",
    finds: &["«08/91280008/67»", "NUSS «28 81421375 00»", "seguridad social «08/18048771/48»"],
    ignores: &["08/91280008/68", "99/91280008/67", "tabla 28 81421375 00"],
    ..ES_NUSS
};

/// A serial below ten million is written with zeros that do not count.
fn nuss(text: &str) -> bool {
    let (province, serial) = (number(text, 0..2), number(text, 2..10));
    let factor = if serial < 10_000_000 { 10_000_000 } else { 100_000_000 };
    (province * factor + serial) % 97 == number(text, 10..12)
}

/// A Spanish passport.
pub(super) const ES_PASSPORT: Pattern = Pattern {
    name: "es-passport",
    kind: EntityKind::EsPassport,
    shape: Shape::Regex(r"[A-Z]{2,3}\d{6}"),
    edges: ID_EDGES,
    score: 0.2,
    context: &["pasaporte español", "pasaporte*", "spanish passport"],
    context_score: 0.9,
    about: "Two or three letters and six digits, near a word for a passport.",
    source: "Real Decreto 896/2003; Presidio's ES_PASSPORT",
    finds: &["pasaporte «AAA123456»", "pasaporte español n.º «PAB987654»", "Spanish passport «XDB654321»"],
    ignores: &["AAA123456", "pasaporte AAA12345", "pasaporte AAAA123456"],
    ..Pattern::ROW
};

/// A Spanish health card.
pub(super) const ES_HEALTH_CARD: Pattern = Pattern {
    name: "es-health-card",
    kind: EntityKind::EsHealthCard,
    shape: Shape::Regex(concat!(
        "[A-Z]{4}",
        space!(),
        r"?\d",
        space!(),
        r"?\d{6}",
        space!(),
        r"?\d{2}",
        space!(),
        r"?\d|AN\d{10}|[A-Z]{10}\d{6}|[A-Z]{4}\d{12}"
    )),
    edges: ID_EDGES,
    score: 0.3,
    context: &[
        "tarjeta sanitaria",
        "targeta sanitària",
        "cip",
        "cip sns",
        "nuhsa",
        "cipa",
        "tsi",
        "número de historia clínica",
        "tis",
    ],
    context_score: 0.92,
    about: "The code of a Spanish health card, near a word that names it.",
    source: "Real Decreto 183/2004; Real Decreto 702/2013",
    finds: &["CIP: «PEGA 1 850505 00 2»", "tarjeta sanitaria «AN0412345678»", "CIP-SNS «BBBBBBBBQR123456»"],
    ignores: &["PEGA1850505002", "AN0412345678", "cip 1234567890"],
    ..Pattern::ROW
};

/// An Andorran tax number.
pub(super) const AD_NRT: Pattern = Pattern {
    name: "ad-nrt",
    kind: EntityKind::AdNrt,
    shape: Shape::Regex(concat!("[ACDEFGLOPU]", dash!(), r"?\d{6}", dash!(), "?[A-Z]")),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| match text.as_bytes()[0] {
        b'F' => part(text, 0, 6) < 700_000,
        b'A' | b'L' => (700_000..800_000).contains(&part(text, 0, 6)),
        _ => true,
    }),
    score: 0.3,
    context: &["nrt", "registre tributari", "andorra*", "andorran"],
    context_score: 0.95,
    about: "A letter, six digits and a letter, near a word for Andorra or its tax register.",
    source: "Llei 21/2014 de bases de l'ordenament tributari",
    finds: &["NRT «F-123456-Z»", "número de registre tributari «L-710234-K»", "Andorra, «A-701234-B»"],
    ignores: &["F-123456-Z", "NRT F-723456-Z", "NRT L-123456-K"],
    ..Pattern::ROW
};

/// A Portuguese tax number.
pub(super) const PT_NIF: Pattern = Pattern {
    name: "pt-nif",
    kind: EntityKind::PtNif,
    shape: Shape::Regex(concat!(r"[1-35-9]\d{8}|[1-35-9]\d{2}", space!(), r"\d{3}", space!(), r"\d{3}")),
    edges: ID_EDGES,
    check: bare(pt_nif),
    context: &[
        "nif",
        "n i f",
        "nipc",
        "contribuinte",
        "contribuintes",
        "identificação fiscal",
        "identificacao fiscal",
        "portuguese tax",
    ],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "Nine digits with a right check digit, near a word for a Portuguese tax number.",
    source: "Decreto-Lei n.º 14/2013",
    finds: &["NIF «197154999»", "contribuinte n.º «229 072 550»", "NIPC: «501964843»"],
    ignores: &["197154999", "NIF 197154998", "229 072 550"],
    ..Pattern::ROW
};

/// The same with the country in front.
pub(super) const PT_VAT: Pattern = Pattern {
    name: "pt-vat",
    shape: Shape::Regex(concat!("PT", space!(), r"?[1-35-9]\d{8}")),
    check: shaped(pt_nif, 0.85),
    decoys: &[],
    about: "PT and a Portuguese tax number with a right check digit.",
    finds: &["«PT197154999»", "NIF «PT 229072550»", "IVA «PT501964843»"],
    ignores: &["PT197154998", "PT19715499", "PT1971549990"],
    ..PT_NIF
};

fn pt_nif(text: &str) -> bool {
    let rest = weighted(text, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    ends_in(text, if rest < 2 { 0 } else { 11 - rest })
}

/// A Portuguese citizen card.
pub(super) const PT_CC: Pattern = Pattern {
    name: "pt-citizen-card",
    kind: EntityKind::PtCc,
    shape: Shape::Regex(concat!(r"\d{8}", space!(), r"?\d", space!(), r"?[A-Z][A-Z0-9]\d")),
    edges: ID_EDGES,
    check: shaped(pt_cc, 0.85),
    context: &[
        "cartão de cidadão",
        "cartao de cidadao",
        "cartão do cidadão",
        "cc",
        "cidadão",
        "identificação civil",
        "portuguese id",
    ],
    context_score: 0.98,
    about: "Eight digits, a check digit, a version and a right last digit.",
    source: "Lei n.º 7/2007",
    finds: &["Cartão de Cidadão «18195763 5 ZZ8»", "«459045281ZZ5»", "CC n.º «49793548 6ZZ3»"],
    ignores: &["181957635ZZ9", "18195763 5 ZZ", "18195763 5 zz8"],
    ..Pattern::ROW
};

/// Luhn over letters and digits.
fn pt_cc(text: &str) -> bool {
    let fold = |value: u32| if value > 9 { value - 9 } else { value };
    let sum: u32 = base36(text)
        .rev()
        .enumerate()
        .map(|(place, value)| if place % 2 == 1 { fold(2 * value) } else { value })
        .sum();
    sum.is_multiple_of(10)
}

/// A Portuguese social security number.
pub(super) const PT_NISS: Pattern = Pattern {
    name: "pt-niss",
    kind: EntityKind::PtNiss,
    shape: Shape::Regex(r"[12]\d{10}"),
    edges: ID_EDGES,
    check: bare(niss),
    context: &["niss", "segurança social", "seguranca social", "portuguese social"],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Eleven digits with a right check digit, near a word for Portuguese social security.",
    source: "Segurança Social: Número de Identificação de Segurança Social",
    finds: &["NISS «12034009991»", "Segurança Social n.º «19897598790»", "niss: «15080303792»"],
    ignores: &["12034009991", "NISS 12034009992", "NISS 52034009991"],
    ..Pattern::ROW
};

fn niss(text: &str) -> bool {
    ends_in(text, 9 - weighted(text, &[29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10)
}

/// A Portuguese passport.
pub(super) const PT_PASSPORT: Pattern = Pattern {
    name: "pt-passport",
    kind: EntityKind::PtPassport,
    shape: Shape::Regex(r"C?[A-Z]\d{6}"),
    edges: ID_EDGES,
    score: 0.1,
    context: &[
        "passaporte português",
        "passaporte portugues",
        "passaporte!",
        "passaporte n",
        "portuguese passport",
    ],
    context_score: 0.88,
    about: "One or two letters and six digits, near a word for a Portuguese passport.",
    source: "Decreto-Lei n.º 83/2000",
    finds: &["passaporte português «P123456»", "passaporte n.º «CB654321»", "Portuguese passport «M987654»"],
    ignores: &["P123456", "passaporte P12345", "passaporte P1234567"],
    ..Pattern::ROW
};

/// A user of the Portuguese health service.
pub(super) const PT_SNS: Pattern = Pattern {
    name: "pt-sns",
    kind: EntityKind::PtSns,
    shape: Shape::Regex(concat!(r"\d{9}|\d{3}", space!(), r"\d{3}", space!(), r"\d{3}")),
    edges: ID_EDGES,
    context: &["utente", "utentes", "sns"],
    context_score: 0.85,
    decoys: decoys::COMMON,
    about: "Nine digits near a word for a user of the Portuguese health service.",
    source: "Despacho n.º 13795/2012: Registo Nacional de Utentes",
    finds: &["utente n.º «301234567»", "número SNS «312 345 678»", "Nº de utente: «345678901»"],
    ignores: &["301234567", "utente 30123456", "312 345 678"],
    ..Pattern::ROW
};
