//! Numbers that Germany gives to people and organisations.

use super::super::decoys;
use super::super::{separator, space};
use super::ID_EDGES;
use crate::checksum::{digits, mod11_10, number};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};
use crate::written::like;

#[rustfmt::skip]
pub(super) const ROWS: &[Pattern] = &[
    DE_TAX_ID, DE_TAX_ID_BARE, DE_TAX_NUMBER, DE_TAX_NUMBER_FEDERAL, DE_ID_CARD, DE_ID_CARD_OLD, DE_PASSPORT,
    DE_SOCIAL_SECURITY, DE_HEALTH_INSURANCE, DE_VAT_ID, DE_HANDELSREGISTER, DE_VEREINSREGISTER, DE_FUEHRERSCHEIN,
];

#[rustfmt::skip]
const TAX_ID_WORDS: &[&str] = &[
    "steuer id", "steuerid", "steuer identifikationsnummer*", "steueridentifikationsnummer*", "steuer idnr", "steuer identnummer", "idnr", "id nr",
    "identifikationsnummer*", "steuerliche identifikationsnummer", "tin", "tax id", "tax identification", "st id",
];

/// A German tax identification number in groups.
pub const DE_TAX_ID: Pattern = Pattern {
    name: "de-tax-id",
    kind: EntityKind::DeTaxId,
    shape: Shape::Regex(
        r"\d\d(?u:[ \--/\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])\d{3}(?u:[ \--/\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])",
    ),
    edges: ID_EDGES,
    rule: Rule::WholeIf(
        &ID_EDGES,
        concat!(r"[1-9]\d", separator!(), r"\d{3}", separator!(), r"\d{3}", separator!(), r"\d{3}"),
        is_tax_id,
    ),
    check: Some(Check { passes: mod11_10, passed: 0.8, failed: 0.0, failed_in_context: 0.55 }),
    context: TAX_ID_WORDS,
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "A German tax identification number: eleven digits, the last a check digit.",
    source: "§ 139b AO; BZSt: Steueridentifikationsnummer",
    finds: &["IdNr. «86 095 742 719»", "Steuer-ID: «65 301 646 925»", "«26 085 396 769»"],
    ignores: &["86 095 742 718", "06 095 742 719", "86 111 111 119", "Rechnung 86 095 742 719"],
    ..Pattern::ROW
};

/// The same run together, which needs a word that names it.
pub const DE_TAX_ID_BARE: Pattern = Pattern {
    name: "de-tax-id-bare",
    shape: Shape::Regex(r"\d\d{10}"),
    rule: Rule::Valid(|text| like(text, r"[1-9]\d{10}") && is_tax_id(text)),
    check: Some(Check { passes: mod11_10, passed: 0.45, failed: 0.0, failed_in_context: 0.0 }),
    about: "A German tax identification number without spaces, near a word for it.",
    finds: &["IdNr. «86095742719»", "Steuer-ID «64180357981»", "steuerid: «30758219409»"],
    ignores: &["86095742719", "IdNr. 86095742718", "IdNr. 860957427191"],
    ..DE_TAX_ID
};

/// True if, of the first ten digits, exactly one stands there twice or three times.
fn is_tax_id(text: &str) -> bool {
    let mut counts = [0u8; 10];
    digits(text).take(10).for_each(|digit| counts[digit as usize] += 1);
    let repeated = counts.iter().filter(|count| **count > 1).count();
    repeated == 1 && counts.iter().all(|count| *count <= 3)
}

/// How it is written in full.
const DE_TAX_NUMBER_WRITTEN: &str =
    r"\d{2,3}/\d{3,4}/\d{4,5}|\d{2} \d{3} \d{5}|\d{3} \d{3} \d{5}|\d{3} \d{4} \d{4}|\d{10,11}";

/// A German tax number as the tax office of a state writes it.
pub const DE_TAX_NUMBER: Pattern = Pattern {
    name: "de-tax-number",
    kind: EntityKind::DeTaxNumber,
    shape: Shape::Regex(r"\d{2,3}/\d{3,4}/|\d{2} \d{3} |\d{3} \d{3} |\d{3} \d{4} |\d{10,11}"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, DE_TAX_NUMBER_WRITTEN),
    context: &[
        "steuernummer*",
        "steuernr",
        "steuer nr",
        "steuer nummer",
        "st nr",
        "stnr",
        "steuernr",
        "finanzamt",
        "german tax number",
    ],
    context_score: 0.93,
    about: "Ten or eleven digits, mostly with slashes, near a word for the tax number of a German tax office.",
    source: "§ 139a AO; ELSTER: Aufbau der Steuernummer",
    finds: &[
        "Steuernummer «12/345/67890»",
        "St.-Nr. «181/815/08155»",
        "StNr. «21/815/08150»",
        "Steuernr.: «2181508150»",
    ],
    ignores: &["12/345/67890", "Steuernummer 12/345/678901", "Steuernummer 12/34/67890"],
    ..Pattern::ROW
};

/// The same in the federal form of thirteen digits, whose fifth is 0.
pub const DE_TAX_NUMBER_FEDERAL: Pattern = Pattern {
    name: "de-tax-number-federal",
    shape: Shape::Regex(r"\d\d{3}\d\d{8}|\d{5}/\d{5}"),
    rule: Rule::Like(r"[1-5]\d{3}0\d{8}|\d{5}/\d{5}"),
    about: "Thirteen digits, or ten with a slash, near a word for the German tax number.",
    finds: &[
        "Steuernummer «2893081508152»",
        "St.-Nr.: «93815/08152»",
        "Finanzamt Mitte, StNr «1121081508150»",
    ],
    ignores: &["2893081508152", "Steuernummer 2893181508152", "93815/08152"],
    ..DE_TAX_NUMBER
};

/// A German identity card or residence permit, with or without its check digit.
pub const DE_ID_CARD: Pattern = Pattern {
    name: "de-id-card",
    kind: EntityKind::DeIdCard,
    shape: Shape::Regex(r"[A-Z][\dA-Z]{8}(?:\d(?:(?:D| ))?)?"),
    edges: Edges::WORD,
    rule: Rule::WholeIf(&Edges::WORD, r"[LMNPRTVWXY][0-9CFGHJ-NPRTV-Z]{8}(?:\d ?D?)?", is_german_document),
    context: &[
        "personalausweis*",
        "personalausweisnummer*",
        "ausweis",
        "ausweisnummer*",
        "ausweis nr",
        "perso",
        "aufenthaltstitel*",
        "identity card",
        "id card",
        "german id",
    ],
    context_score: 0.95,
    about: "Nine letters and digits, perhaps with a check digit, near a word for a German identity card.",
    source: "PAuswV, Anhang; ICAO Doc 9303 (check digit)",
    finds: &[
        "Personalausweis «T22000129»",
        "Ausweis-Nr. «L01X00T471»",
        "Personalausweisnummer: «T220001293D»",
    ],
    ignores: &["T22000129", "Personalausweis T220001294", "Personalausweis T2200012"],
    ..Pattern::ROW
};

/// A card given out before November 2010: ten digits and D.
pub const DE_ID_CARD_OLD: Pattern = Pattern {
    name: "de-id-card-before-2010",
    shape: Shape::Regex(r"\d{10}(?: ?D)?"),
    edges: ID_EDGES,
    rule: Rule::Valid(is_german_document),
    about: "Ten digits, the last a check digit, near a word for a German identity card.",
    finds: &["Personalausweis «1220001297»", "Ausweis «1220001297D»", "Personalausweis Nr. «1220000016»"],
    ignores: &["1220001297", "Personalausweis 1220001298", "Ausweis 122000129"],
    ..DE_ID_CARD
};

/// A German passport, with or without its check digit.
pub const DE_PASSPORT: Pattern = Pattern {
    name: "de-passport",
    kind: EntityKind::DePassport,
    shape: Shape::Regex(r"[A-Z][\dA-Z]{8}(?:\d(?:(?:D| ))?)?"),
    rule: Rule::WholeIf(&Edges::WORD, r"[CFGHJK][0-9CFGHJ-NPRTV-Z]{8}(?:\d ?D?)?", is_german_document),
    context: &[
        "reisepass*",
        "reisepaß*",
        "reisepassnummer*",
        "passnummer*",
        "pass nr",
        "passnr",
        "deutscher pass",
        "german passport",
    ],
    about: "Nine letters and digits, perhaps with a check digit, near a word for a German passport.",
    source: "PassV; ICAO Doc 9303 (check digit)",
    finds: &["Reisepass «C01X00T47»", "Pass-Nr. «C01X00T478»", "Reisepassnummer: «CF1234567»"],
    ignores: &["C01X00T47", "Reisepass C01X00T479", "Reisepass C01X00T"],
    ..DE_ID_CARD
};

/// True if the check digit (weights 7 3 1, letters from A = 10) is right, where there is one.
fn is_german_document(text: &str) -> bool {
    let body = text.bytes().take(9).filter_map(|character| char::from(character).to_digit(36));
    let sum: u32 = body.zip([7, 3, 1].into_iter().cycle()).map(|(value, weight)| value * weight).sum();
    let check = text.chars().nth(9).and_then(|check| check.to_digit(10));
    check.is_none_or(|check| sum % 10 == check)
}

/// A German pension insurance number.
pub const DE_SOCIAL_SECURITY: Pattern = Pattern {
    name: "de-pension-insurance",
    kind: EntityKind::DeSocialSecurity,
    shape: Shape::Regex(concat!(
        r"\d{8}(?:[A-Z](?:\d{3}|",
        space!(),
        r"\d)|",
        space!(),
        r"[A-Z](?:\d|",
        space!(),
        r"))|\d{2}",
        space!(),
        r"\d{6}(?:[A-Z]|",
        space!(),
        r")"
    )),
    edges: ID_EDGES,
    rule: Rule::WholeIf(
        &ID_EDGES,
        concat!(r"\d{2}", space!(), r"?\d{6}", space!(), r"?[A-Z]", space!(), r"?\d{3}"),
        |text| (1..=12).contains(&number(text, 4..6)) && number(text, 2..4) <= 81,
    ),
    check: Some(Check { passes: pension_insurance, passed: 0.9, failed: 0.0, failed_in_context: 0.55 }),
    context: &[
        "rentenversicherung*",
        "rentenversicherungsnummer*",
        "rvnr",
        "rv nr",
        "vsnr",
        "sv nummer",
        "sv nr",
        "svnr",
        "versicherungsnummer*",
        "sozialversicherungsnummer*",
        "sozialversicherungsausweis",
        "german social security",
        "pension insurance",
    ],
    context_score: 0.98,
    about: "A German pension insurance number: area, day of birth, a letter, a serial and a check digit.",
    source: "§ 147 SGB VI; VKVV § 2",
    finds: &["Rentenversicherungsnummer «15 070649 C 103»", "SV-Nummer: «65170839J003»", "«15070649C103»"],
    ignores: &["15 070649 C 104", "15 071349 C 103", "15070649C1031"],
    ..Pattern::ROW
};

/// Weights 2 1 2 5 7 1 2 1 2 1 2 1, the letter as two digits (A = 01); the digits of the products are added up.
fn pension_insurance(text: &str) -> bool {
    let Some(letter) = text.bytes().find(u8::is_ascii_uppercase) else { return false };
    let place = u32::from(letter - b'A') + 1;
    let body = digits(text).take(8).chain([place / 10, place % 10]).chain(digits(text).skip(8).take(2));
    let sum: u32 = body
        .zip([2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1])
        .map(|(digit, weight)| (digit * weight) / 10 + (digit * weight) % 10)
        .sum();
    digits(text).count() == 11 && digits(text).next_back() == Some(sum % 10)
}

/// A German health insurance number.
pub const DE_HEALTH_INSURANCE: Pattern = Pattern {
    name: "de-health-insurance",
    kind: EntityKind::DeHealthInsurance,
    shape: Shape::Regex(r"[A-Z]\d{9}"),
    edges: ID_EDGES,
    check: Some(Check { passes: health_insurance, passed: 0.35, failed: 0.0, failed_in_context: 0.87 }),
    context: &[
        "kvnr",
        "kv nr",
        "kv nummer",
        "krankenversicherten*",
        "krankenversicherung*",
        "krankenkasse",
        "versichertennummer*",
        "versicherten nr",
        "vers nr",
        "versicherten id",
        "egk",
        "gesundheitskarte",
    ],
    context_score: 0.97,
    about: "A letter and nine digits with a right check digit near a word for German health insurance.",
    source: "§ 290 SGB V",
    finds: &["KVNR «A123456780»", "Versichertennummer: «M310119806»", "Krankenkasse, Vers.-Nr. «X234567891»"],
    ignores: &["A123456780", "A123456789", "KVNR A12345678"],
    ..Pattern::ROW
};

/// Weights 1 2 1 2 … with the letter as two digits (A = 01); the digits of the products are added up.
fn health_insurance(text: &str) -> bool {
    let Some(letter) = text.bytes().find(u8::is_ascii_uppercase) else { return false };
    let place = u32::from(letter - b'A') + 1;
    let body = [place / 10, place % 10].into_iter().chain(digits(text).take(8));
    let sum: u32 = body
        .zip([1, 2].into_iter().cycle())
        .map(|(digit, weight)| (digit * weight) / 10 + (digit * weight) % 10)
        .sum();
    digits(text).count() == 9 && digits(text).next_back() == Some(sum % 10)
}

/// A German VAT identification number.
pub const DE_VAT_ID: Pattern = Pattern {
    name: "de-vat-id",
    kind: EntityKind::DeVatId,
    shape: Shape::Regex(concat!(r"DE", space!(), r"?\d")),
    edges: ID_EDGES,
    rule: Rule::Whole(
        &ID_EDGES,
        concat!(r"DE", space!(), r"?\d{3}", space!(), r"?\d{3}", space!(), r"?\d{3}"),
    ),
    check: Some(Check { passes: mod11_10, passed: 0.9, failed: 0.0, failed_in_context: 0.55 }),
    context: &["ust", "ust id", "ust idnr", "ustid", "ustidnr", "umsatzsteuer*", "vat", "mwst", "vat id"],
    context_score: 0.98,
    about: "A German VAT number: DE and nine digits, the last a check digit.",
    source: "§ 27a UStG; BZSt",
    finds: &["«DE136695976»", "USt-IdNr.: «DE 159 284 896»", "VAT ID «DE508332768»"],
    ignores: &["DE136695977", "DE13669597", "DE1366959761"],
    ..Pattern::ROW
};

/// A number in a German commercial register.
pub const DE_HANDELSREGISTER: Pattern = Pattern {
    name: "de-commercial-register",
    kind: EntityKind::DeHandelsregister,
    shape: Shape::Regex(concat!(r"(?:HRA|HRB|GnR)", space!(), r"?(?:Nr\.? ?)?\d")),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, concat!(r"(?:HRA|HRB|GnR)", space!(), r"?(?:Nr\.? ?)?[1-9]\d{0,5}")),
    score: 0.6,
    context: &[
        "handelsregister*",
        "amtsgericht",
        "registergericht",
        "registernummer",
        "vereinsregister*",
        "partnerschaftsregister*",
        "genossenschaftsregister*",
        "commercial register",
        "ag!",
    ],
    context_score: 0.95,
    about: "HRA, HRB or GnR and a number: an entry in a German register of companies.",
    source: "§ 9 HGB; HRV",
    finds: &["Amtsgericht Köln, «HRB 12345»", "«HRB 150148»", "AG München «HRA 99999»", "(«GnR 512»)"],
    ignores: &["HRB", "HRB abc", "XHRB 12345", "HRB 1234567"],
    ..Pattern::ROW
};

/// A number in a German register of associations or partnerships, which needs a word that names it.
pub const DE_VEREINSREGISTER: Pattern = Pattern {
    name: "de-register-of-associations",
    shape: Shape::Regex(concat!(r"(?:VR|PR)", space!(), r"?(?:Nr\.? ?)?\d")),
    rule: Rule::Whole(&ID_EDGES, concat!(r"(?:VR|PR)", space!(), r"?(?:Nr\.? ?)?[1-9]\d{0,5}")),
    score: 0.1,
    about: "VR or PR and a number near a word for a German court's register.",
    source: "§ 55 BGB; VRV; § 4 PartGG",
    finds: &[
        "Vereinsregister «VR 1234»",
        "Amtsgericht Charlottenburg, «VR 12345»",
        "Partnerschaftsregister: «PR 512»",
    ],
    ignores: &["VR 1234", "PR 512", "Vereinsregister VR"],
    ..DE_HANDELSREGISTER
};

/// A German driving licence.
pub const DE_FUEHRERSCHEIN: Pattern = Pattern {
    name: "de-driving-licence",
    kind: EntityKind::DeFuehrerschein,
    shape: Shape::Regex(r"[A-Z][\dA-Z]{8}\d[\dA-Z]"),
    edges: Edges::WORD,
    rule: Rule::Whole(&Edges::WORD, r"[A-Z][0-9A-Z]{2}[0-9A-Z]{6}\d[0-9A-Z]"),
    context: &[
        "führerschein*",
        "fuehrerschein*",
        "führerscheinnummer*",
        "fahrerlaubnis*",
        "german driving licence",
        "german driver",
    ],
    context_score: 0.93,
    about: "Eleven letters and digits near a word for a German driving licence.",
    source: "FeV, Anlage 8; KBA",
    finds: &[
        "Führerschein «B072RRE2I55»",
        "Führerscheinnummer: «J010123AB41»",
        "Fahrerlaubnis Nr. «N0704578O11»",
    ],
    ignores: &["B072RRE2I55", "Führerschein B072RRE2I5", "Führerschein seit 1999"],
    ..Pattern::ROW
};
