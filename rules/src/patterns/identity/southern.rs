//! Numbers that France and Monaco give to people and organisations, and what the rows of southern and eastern Europe
//! share.

use super::ID_EDGES;
use crate::checksum::{digits, luhn, number};
use crate::kind::EntityKind;
use crate::pattern::{Check, Pattern, Rule, Shape};
use crate::patterns::date::is_day;
use crate::patterns::{decoys, space};
use crate::written::like;

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
pub(super) fn last_letter(text: &str) -> Option<u8> {
    text.bytes().rev().find(u8::is_ascii_alphabetic).map(|letter| letter.to_ascii_uppercase())
}

#[rustfmt::skip]
const FR_NIR_WORDS: &[&str] = &[
    "nir", "insee", "sécurité sociale", "securite sociale", "sécu", "secu", "vitale", "assuré social", "assurance maladie", "numéro ss", "n ss", "no ss",
    "french social", "french ssn",
];

/// A French social security number with its key.
pub(super) const FR_NIR: Pattern = Pattern {
    name: "fr-nir",
    kind: EntityKind::FrNir,
    shape: Shape::Regex(concat!(
        r"\d{15}|\d{13}",
        space!(),
        r"\d{2}|\d{6}[ABab](?:\d{8}|\d{6}",
        space!(),
        r")"
    )),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, concat!(r"[1278]\d{4}(?:\d\d|2[ABab])\d{6}", space!(), r"?\d{2}"), is_nir),
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

/// How it is written in full.
const FR_NIR_SPACED_WRITTEN: &str = concat!(
    r"[1-478]",
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
);

/// The same in groups.
pub(super) const FR_NIR_SPACED: Pattern = Pattern {
    name: "fr-nir-spaced",
    shape: Shape::Regex(concat!(r"\d", space!(), r"\d\d", space!())),
    rule: Rule::WholeIf(&ID_EDGES, FR_NIR_SPACED_WRITTEN, is_rare_nir),
    check: Some(Check { passes: nir_key, passed: 0.97, failed: 0.4, failed_in_context: 0.9 }),
    about: "A French social security number in groups, with or without its key.",
    finds: &[
        "«1 80 01 13 071 874 63»",
        "née le 3, «1 75 11 2A 077 921 79»",
        "n° sécu : «1 80 01 13 071 874»",
    ],
    ignores: &[
        "1 80 01 13 071 874 64",
        "NIR 1 80 13 13 071 874 63",
        "NIR 1 80 48 13 071 874",
        "1 80 01 13 071",
    ],
    ..FR_NIR
};

/// The same without its key, run together.
pub(super) const FR_NIR_WITHOUT_KEY: Pattern = Pattern {
    name: "fr-nir-without-key",
    shape: Shape::Regex(r"\d\d{4}(?:\d\d|\d[ABab])\d{6}"),
    rule: Rule::Valid(|text| like(text, r"[1278]\d{4}(?:\d\d|2[ABab])\d{6}") && is_nir(text)),
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
    matches!(part(text, 3, 5), 1..=12 | 20 | 31..=42) && has_place(text)
}

/// The same with all months that INSEE gives to births of unknown month.
fn is_rare_nir(text: &str) -> bool {
    matches!(part(text, 3, 5), 1..=12 | 20..=42 | 50..=99) && has_place(text)
}

fn has_place(text: &str) -> bool {
    let letters = text.bytes().filter(u8::is_ascii_alphabetic).count();
    // `2A` and `2B` leave one digit less.
    let department = if letters == 1 { 20 } else { part(text, 5, 7) };
    let behind = 7 - letters;
    matches!(department, 1..=99) && part(text, behind + 3, behind + 6) != 0
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

/// How it is written in full.
const FR_SPI_SPACED_WRITTEN: &str =
    concat!(r"[0-3]\d", space!(), r"\d\d", space!(), r"\d{3}", space!(), r"\d{3}", space!(), r"\d{3}");

/// The same in groups.
pub(super) const FR_SPI_SPACED: Pattern = Pattern {
    name: "fr-spi-spaced",
    shape: Shape::Regex(concat!(r"\d\d", space!(), r"\d\d", space!())),
    rule: Rule::Whole(&ID_EDGES, FR_SPI_SPACED_WRITTEN),
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
    shape: Shape::Regex(concat!(r"\d{9}|\d{3}", space!(), r"\d{3}", space!())),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, concat!(r"\d{9}|\d{3}", space!(), r"\d{3}", space!(), r"\d{3}")),
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
    rule: Rule::None,
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
    shape: Shape::Regex(concat!(r"\d{3}", space!(), r"\d{3}", space!())),
    rule: Rule::Whole(
        &ID_EDGES,
        concat!(r"\d{3}", space!(), r"\d{3}", space!(), r"\d{3}", space!(), r"\d{5}"),
    ),
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

/// How it is written in full.
const FR_VAT_WRITTEN: &str =
    concat!("FR", space!(), r"?\d{2}", space!(), r"?(?:\d{9}|\d{3}", space!(), r"\d{3}", space!(), r"\d{3})");

/// A VAT number of France or Monaco.
pub(super) const FR_VAT: Pattern = Pattern {
    name: "fr-vat",
    kind: EntityKind::FrVat,
    shape: Shape::Regex(concat!(r"FR", space!(), r"?\d")),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, FR_VAT_WRITTEN),
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
