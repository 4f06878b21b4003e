//! Numbers that Austria, Switzerland and Liechtenstein give to people and organisations.

use super::super::date::is_day;
use super::super::{decoys, space};
use super::ID_EDGES;
use crate::checksum::{digits, luhn, number, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};
use crate::written::like;

#[rustfmt::skip]
pub(super) const ROWS: &[Pattern] = &[
    AT_SVNR, AT_SVNR_BARE, AT_TAX_NUMBER, AT_VAT, AT_PASSPORT, AT_ZMR, AT_COMPANY,
    CH_AHV, CH_AHV_OLD, CH_UID, CH_ID_DOCUMENT, LI_PEID,
];

/// An Austrian social insurance number in two groups.
pub const AT_SVNR: Pattern = Pattern {
    name: "at-svnr",
    kind: EntityKind::AtSvnr,
    shape: Shape::Regex(concat!(r"\d\d{3}", space!(), r"\d{6}")),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| like(text, concat!(r"[1-9]\d{3}", space!(), r"\d{6}")) && is_svnr(text)),
    check: Some(Check { passes: svnr, passed: 0.65, failed: 0.0, failed_in_context: 0.55 }),
    context: &[
        "svnr",
        "sv nr",
        "sv nummer",
        "svnummer",
        "sozialversicherungsnummer*",
        "sozialvers nr",
        "versicherungsnummer*",
        "vsnr",
        "vnr",
        "ecard",
        "e card",
        "austrian social",
    ],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Four digits, the last a check digit, and a day of birth: an Austrian social insurance number.",
    source: "§ 31 Abs. 4 ASVG; Dachverband der Sozialversicherungsträger",
    finds: &["SVNR «1237 010180»", "«6942 140389»", "Sozialversicherungsnummer: «4538 120387»"],
    ignores: &["1238 010180", "0237 010180", "6942 141689", "6942 1403891"],
    ..Pattern::ROW
};

/// The same run together, which needs a word that names it.
pub const AT_SVNR_BARE: Pattern = Pattern {
    name: "at-svnr-bare",
    shape: Shape::Regex(r"\d\d{9}"),
    rule: Rule::Valid(|text| like(text, r"[1-9]\d{9}") && is_svnr(text)),
    check: Some(Check { passes: svnr, passed: 0.4, failed: 0.0, failed_in_context: 0.0 }),
    about: "An Austrian social insurance number without its space, near a word for it.",
    finds: &["SVNR: «1237010180»", "SV-Nummer «9249190373»", "Versicherungsnummer «2674130791»"],
    ignores: &["1237010180", "SVNR 1238010180", "SVNR 12370101801"],
    ..AT_SVNR
};

/// True if it ends with a day. The thirteenth to fifteenth month make room where a day is full.
fn is_svnr(text: &str) -> bool {
    let month = number(text, 6..8) as u32;
    is_day(
        2000 + number(text, 8..10) as u32,
        if (13..=15).contains(&month) { 1 } else { month },
        number(text, 4..6) as u32,
    )
}

fn svnr(text: &str) -> bool {
    let sum = weighted(text, &[3, 7, 9, 0, 5, 8, 4, 2, 1, 6]);
    digits(text).count() == 10 && digits(text).nth(3) == Some(sum % 11)
}

/// An Austrian tax account number.
pub const AT_TAX_NUMBER: Pattern = Pattern {
    name: "at-tax-number",
    kind: EntityKind::AtTaxNumber,
    shape: Shape::Regex(r"\d{5}/\d{4}|\d{2}[ -]\d{3}/|\d{9}"),
    rule: Rule::Whole(&ID_EDGES, r"\d{2}[ -]?\d{3}/\d{4}|\d{9}"),
    check: Some(Check { passes: luhn, passed: 0.3, failed: 0.0, failed_in_context: 0.55 }),
    context: &[
        "abgabenkonto*",
        "abgabenkontonummer*",
        "steuernummer*",
        "steuernr",
        "st nr",
        "stnr",
        "finanzamt",
    ],
    context_score: 0.95,
    about: "Nine digits with a right check digit near a word for an Austrian tax account.",
    source: "BMF: Abgabenkontonummer",
    finds: &["Steuernummer «68-748/0533»", "Abgabenkontonummer «15 088/4518»", "StNr. «712046721»"],
    ignores: &["68-748/0533", "687480533", "Steuernummer 68-748/05331"],
    ..AT_SVNR
};

/// An Austrian VAT number.
pub const AT_VAT: Pattern = Pattern {
    name: "at-vat",
    kind: EntityKind::AtVat,
    shape: Shape::Regex(r"ATU ?\d|AT U\d"),
    rule: Rule::Whole(&ID_EDGES, r"ATU ?\d{8}|AT U\d{8}"),
    check: Some(Check { passes: austrian_vat, passed: 0.97, failed: 0.0, failed_in_context: 0.55 }),
    context: &["uid", "uid nr", "uid nummer", "ust id", "ust idnr", "umsatzsteuer*", "vat"],
    context_score: 0.99,
    decoys: &[],
    about: "An Austrian VAT number: ATU and eight digits, the last a check digit.",
    source: "Art. 28 UStG 1994; BMF",
    finds: &["«ATU46159874»", "UID-Nr. «ATU 67814966»", "VAT: «ATU20447210»"],
    ignores: &["ATU46159875", "ATU4615987", "ATU461598741"],
    ..AT_TAX_NUMBER
};

/// Digits with weights 1 2 1 2 …, the digits of the products added up, and 4 more.
fn austrian_vat(text: &str) -> bool {
    let sum: u32 = digits(text)
        .take(7)
        .zip([1, 2].into_iter().cycle())
        .map(|(digit, weight)| (digit * weight) / 10 + (digit * weight) % 10)
        .sum();
    digits(text).nth(7) == Some((96 - sum) % 10)
}

/// An Austrian passport.
pub const AT_PASSPORT: Pattern = Pattern {
    name: "at-passport",
    kind: EntityKind::AtPassport,
    shape: Shape::Regex(r"[A-Z] ?\d{7}"),
    rule: Rule::None,
    check: None,
    context: &[
        "reisepass*",
        "reisepassnummer*",
        "passnummer*",
        "pass nr",
        "passnr",
        "österreichischer pass",
        "austrian passport",
    ],
    context_score: 0.91,
    decoys: &[],
    about: "A letter and seven digits near a word for an Austrian passport.",
    source: "Passgesetz 1992; BMI",
    finds: &["Reisepass «P1234567»", "Pass-Nr. «U 0123456»", "Austrian passport «P7654321»"],
    ignores: &["P1234567", "Reisepass P123456", "Reisepass 1234567"],
    ..AT_TAX_NUMBER
};

/// An Austrian register of residents number.
pub const AT_ZMR: Pattern = Pattern {
    name: "at-zmr",
    kind: EntityKind::AtZmr,
    shape: Shape::Regex(r"\d{12}|\d{4} \d{4} "),
    rule: Rule::Whole(&ID_EDGES, r"\d{12}|\d{4} \d{4} \d{4}"),
    check: None,
    context: &["zmr", "zmr zahl", "zmr nr", "melderegister*", "melderegisterzahl"],
    context_score: 0.95,
    about: "Twelve digits near a word for the Austrian register of residents.",
    source: "§ 16 Meldegesetz 1991",
    finds: &["ZMR-Zahl «000247681888»", "ZMR: «0002 4768 1888»", "Melderegisterzahl «123456789012»"],
    ignores: &["000247681888", "ZMR 00024768188", "0002 4768 1888"],
    ..AT_TAX_NUMBER
};

/// An Austrian company register number.
pub const AT_COMPANY: Pattern = Pattern {
    name: "at-company-register",
    kind: EntityKind::AtCompanyRegister,
    shape: Shape::Regex(r"FN[ -]?\d"),
    rule: Rule::Whole(&ID_EDGES, r"FN[ -]?\d{1,6} ?[a-z]"),
    check: None,
    score: 0.65,
    context: &["firmenbuch*", "firmenbuchnummer*", "handelsgericht", "landesgericht"],
    context_score: 0.95,
    decoys: &[],
    about: "FN, up to six digits and a letter: an entry in the Austrian company register.",
    source: "Firmenbuchgesetz; BMJ",
    finds: &["«FN 122119m»", "Firmenbuch: «FN 72544g»", "Handelsgericht Wien, «FN 180219 d»"],
    ignores: &["FN 122119", "FN 1221190m", "FN m", "XFN 122119m"],
    ..AT_TAX_NUMBER
};

/// How it is written in full.
const CH_AHV_WRITTEN: &str = concat!(
    r"756(?:\d{10}|\.\d{4}\.\d{4}\.\d{2}|",
    space!(),
    r"\d{4}",
    space!(),
    r"\d{4}",
    space!(),
    r"\d{2})"
);

/// A Swiss (and Liechtenstein) old-age and survivors' insurance number.
pub const CH_AHV: Pattern = Pattern {
    name: "ch-ahv",
    kind: EntityKind::ChAhv,
    shape: Shape::Regex(concat!(r"\d{13}|\d{3}(?:\.\d{4}\.|", space!(), r"\d{4}", space!(), r")")),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, CH_AHV_WRITTEN),
    check: Some(Check { passes: ean, passed: 0.93, failed: 0.0, failed_in_context: 0.6 }),
    context: &[
        "ahv",
        "ahv nr",
        "ahvn13",
        "ahvn",
        "avs",
        "navs13",
        "n avs",
        "navs",
        "oasi",
        "sozialversicherungsnummer*",
        "numéro avs",
        "numero avs",
        "ssn",
    ],
    context_score: 0.99,
    about: "756, nine digits and a check digit: a Swiss social insurance number.",
    source: "Art. 50c AHVG; ZAS",
    finds: &[
        "AHV-Nr. «756.9217.0769.85»",
        "«756.2692.5978.60»",
        "«7562946615432»",
        "N° AVS «756 3635 3573 74»",
    ],
    ignores: &["756.9217.0769.84", "755.9217.0769.85", "756.9217.0769.851", "7562946615433"],
    ..Pattern::ROW
};

fn ean(text: &str) -> bool {
    digits(text).count() == 13 && weighted(text, &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]).is_multiple_of(10)
}

/// The form before July 2008, from which a name and a day of birth can be read.
pub const CH_AHV_OLD: Pattern = Pattern {
    name: "ch-ahv-before-2008",
    shape: Shape::Regex(r"\d{3}\.\d{2}\."),
    rule: Rule::Whole(&ID_EDGES, r"\d{3}\.\d{2}\.\d{3}\.\d{3}"),
    check: None,
    score: 0.3,
    context_score: 0.93,
    about: "Eleven digits as 3.2.3.3 near a word for the Swiss social insurance number of before 2008.",
    finds: &["AHV-Nr. «123.45.678.113»", "AVS: «234.56.123.456»", "ahv «987.65.432.104»"],
    ignores: &["123.45.678.113", "192.16.180.100", "AHV 123.45.678.1131"],
    ..CH_AHV
};

/// A Swiss enterprise number, which is also the VAT number.
pub const CH_UID: Pattern = Pattern {
    name: "ch-uid",
    kind: EntityKind::ChUid,
    shape: Shape::Regex(r"CHE[ -]?\d"),
    rule: Rule::Whole(&ID_EDGES, r"CHE[ -]?\d{3}[. ]?\d{3}[. ]?\d{3}(?: (?:MWST|TVA|IVA))?"),
    check: Some(Check { passes: swiss_enterprise, passed: 0.97, failed: 0.0, failed_in_context: 0.6 }),
    context: &["uid", "ide", "idi", "mwst", "tva", "iva", "vat", "handelsregister*", "uid nr"],
    context_score: 0.99,
    about: "CHE and nine digits, the last a check digit: a Swiss enterprise number.",
    source: "Bundesgesetz über die Unternehmens-Identifikationsnummer (SR 431.03)",
    finds: &["«CHE-100.155.212»", "MWST-Nr. «CHE-174.597.927 MWST»", "UID: «CHE106416753»"],
    ignores: &["CHE-100.155.213", "CHE-100.155.21", "CHE-100.155.2121"],
    ..CH_AHV
};

fn swiss_enterprise(text: &str) -> bool {
    digits(text).count() == 9 && weighted(text, &[5, 4, 3, 2, 7, 6, 5, 4, 1]).is_multiple_of(11)
}

/// A Swiss passport or identity card.
pub const CH_ID_DOCUMENT: Pattern = Pattern {
    name: "ch-id-document",
    kind: EntityKind::ChIdDocument,
    shape: Shape::Regex(r"[A-Z]\d{7}|[A-Z]\d[A-Z]\d"),
    edges: Edges::WORD,
    rule: Rule::Whole(&Edges::WORD, r"[A-Z]\d{7}|[A-Z]\d[A-Z]\d{2}[A-Z]\d{2}"),
    check: None,
    context: &[
        "schweizer pass",
        "schweizerpass*",
        "schweizer reisepass",
        "passeport suisse",
        "passaporto svizzero",
        "identitätskarte*",
        "identitaetskarte",
        "carte d identité suisse",
        "carta d identità svizzera",
        "swiss passport",
        "swiss id",
    ],
    context_score: 0.94,
    about: "A letter and seven digits, or the mixed form of 2022, near words for a Swiss passport or identity card.",
    source: "Ausweisgesetz (SR 143.1); fedpol",
    finds: &["Identitätskarte «E1234567»", "Schweizer Pass Nr. «X1234567»", "passeport suisse «S0A00A00»"],
    ignores: &["E1234567", "Schweizer Pass E123456", "Identitätskarte 1234567"],
    ..CH_AHV
};

/// A Liechtenstein personal identification number.
pub const LI_PEID: Pattern = Pattern {
    name: "li-peid",
    kind: EntityKind::LiPeid,
    shape: Shape::Regex(r"\d{4,12}"),
    rule: Rule::None,
    check: None,
    context: &["peid", "peid nr", "personenidentifikationsnummer*", "pers id liechtenstein"],
    context_score: 0.93,
    about: "Four to twelve digits near a word for the Liechtenstein personal identification number.",
    source: "Gesetz über das zentrale Personenregister (LR 431.0)",
    finds: &["PEID «1234567»", "PEID-Nr.: «00001234567»", "Personenidentifikationsnummer «7654321»"],
    ignores: &["1234567", "PEID 123", "PEID 1234567890123"],
    ..CH_AHV
};
