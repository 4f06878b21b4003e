//! Numbers that the United Kingdom and Ireland give to people and organisations.

use super::super::date::is_day;
use super::super::{decoys, separator, space};
use super::ID_EDGES;
use crate::checksum::{digits, number, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};
use crate::written::like;

#[rustfmt::skip]
pub(super) const ROWS: &[Pattern] = &[
    UK_NHS, UK_NHS_BARE, UK_CHI, UK_NINO, UK_NINO_LOWER, UK_NINO_TEMPORARY, UK_UTR, UK_DRIVING_LICENCE, UK_PASSPORT, UK_COMPANY, UK_VAT, UK_VAT_GB, UK_UPN,
    IE_PPSN, IE_VAT, IE_DRIVING_LICENCE,
];

/// A British NHS number in groups; Northern Ireland's health and care number is one too.
pub const UK_NHS: Pattern = Pattern {
    name: "uk-nhs",
    kind: EntityKind::UkNhs,
    shape: Shape::Regex(
        r"\d{3}(?u:[ \--/\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])\d{3}(?u:[ \--/\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])",
    ),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, concat!(r"\d{3}", separator!(), r"\d{3}", separator!(), r"\d{4}")),
    check: Some(Check { passes: nhs, passed: 0.45, failed: 0.0, failed_in_context: 0.55 }),
    context: &[
        "nhs",
        "nhs no",
        "nhs number*",
        "nhs num",
        "nhsnumber",
        "national health service",
        "health and care number",
        "h c number",
        "hcn",
    ],
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "Ten digits as 3-3-4 with a right check digit, near a word for the NHS number.",
    source: "NHS Data Dictionary: NHS NUMBER; ISB 0149",
    finds: &["NHS number «943 476 5919»", "NHS No: «967-956-5742»", "nhs «952 143 9653»"],
    ignores: &["943 476 5919", "943 476 5918", "NHS number 943 476 59191"],
    ..Pattern::ROW
};

/// The same run together.
pub const UK_NHS_BARE: Pattern = Pattern {
    name: "uk-nhs-bare",
    shape: Shape::Regex(r"\d{10}"),
    rule: Rule::None,
    check: Some(Check { passes: nhs, passed: 0.25, failed: 0.0, failed_in_context: 0.0 }),
    about: "Ten digits with a right check digit near a word for the NHS number.",
    finds: &["NHS no. «9434765919»", "NHS number: «9679565742»", "nhs «9521439653»"],
    ignores: &["9434765919", "NHS number 9434765918", "NHS number 94347659191"],
    ..UK_NHS
};

fn nhs(text: &str) -> bool {
    digits(text).count() == 10 && weighted(text, &[10, 9, 8, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}

/// What else holds of a match.
fn uk_chi_fits(text: &str) -> bool {
    is_day(2000 + number(text, 4..6) as u32, number(text, 2..4) as u32, number(text, 0..2) as u32)
}

/// A Scottish community health index number: a day and four digits.
pub const UK_CHI: Pattern = Pattern {
    name: "uk-chi",
    kind: EntityKind::UkChi,
    shape: Shape::Regex(r"\d\d\d\d{3}(?u:[ \--/\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])?\d{4}"),
    rule: Rule::Valid(|text| {
        like(text, concat!(r"[0-3]\d[01]\d{3}", separator!(), r"?\d{4}")) && uk_chi_fits(text)
    }),
    check: Some(Check { passes: nhs, passed: 0.35, failed: 0.0, failed_in_context: 0.55 }),
    context: &["chi", "chi no", "chi number*", "community health index"],
    context_score: 0.985,
    about: "A day and four digits with a right check digit, near a word for the Scottish health index.",
    source: "Public Health Scotland: Community Health Index",
    finds: &["CHI number «0712612114»", "CHI: «201169 1842»", "chi no. «0906661269»"],
    ignores: &["0712612114", "CHI 0713612114", "CHI square 0.71"],
    ..UK_NHS
};

/// How it is written in full.
const UK_NINO_WRITTEN: &str = concat!(
    r"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:\d{6}|",
    separator!(),
    r"?\d{2}",
    separator!(),
    r"\d{2}",
    separator!(),
    r"\d{2}",
    separator!(),
    r"?)[A-D]"
);

/// What else holds of a match.
fn uk_nino_fits(text: &str) -> bool {
    !["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"].iter().any(|prefix| text.starts_with(prefix))
}

/// A British national insurance number.
pub const UK_NINO: Pattern = Pattern {
    name: "uk-nino",
    kind: EntityKind::UkNino,
    shape: Shape::Regex(
        r"[A-Z]{2}(?:\d{6}[A-Z]|\d{2}(?u:[ \--/\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])\d|(?u:[ \--/\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])\d{2}(?u:[ \--/\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}]))",
    ),
    edges: Edges::WORD,
    rule: Rule::WholeIf(&Edges::WORD, UK_NINO_WRITTEN, uk_nino_fits),
    score: 0.7,
    context: &["nino", "ni no", "ni number*", "n i number", "national insurance", "ni!", "nin"],
    context_score: 0.98,
    decoys: &["model", "part", "sku", "item", "version", "serial"],
    about: "Two letters, six digits and a letter from A to D: a British national insurance number.",
    source: "HMRC National Insurance Manual NIM39110",
    finds: &["NI number «JK 12 34 56 C»", "«AB123456C»", "National Insurance: «YZ-98-76-54-A»"],
    ignores: &["GB123456C", "QQ123456C", "AB123456E", "AB1234567C", "AO123456C", "part AB123456C"],
    ..Pattern::ROW
};

/// The same in small letters, or with the prefix QQ of printed examples, which needs a word that names it.
pub const UK_NINO_LOWER: Pattern = Pattern {
    name: "uk-nino-in-context",
    shape: Shape::Regex(
        r"[A-Za-z]{2}(?u:[ \--/_,:|*~+\u{a0}\u{b7}\u{2009}\u{2010}-\u{2015}\u{202f}]){0,3}\d\d",
    ),
    rule: Rule::Whole(
        &Edges::WORD,
        concat!(
            "[A-Za-z]{2}(?:",
            r"(?u:[ \--/_,:|*~+\u{a0}\u{b7}\u{2009}\u{2010}-\u{2015}\u{202f}]){0,3}\d{2}){3}",
            r"(?u:[ \--/_,:|*~+\u{a0}\u{b7}\u{2009}\u{2010}-\u{2015}\u{202f}]){0,3}[A-Da-d]"
        ),
    ),
    score: 0.0,
    context_score: 0.93,
    about: "A British national insurance number in small letters or with other signs in it, near a word for it.",
    finds: &[
        "NI no. «jk 12 34 56 c»",
        "NINO: «JK - 12 - 34 - 56 - C»",
        "NI number «JK+12+34+56+C»",
        "national insurance «qq123456c»",
        "NINO: «QQ 12 34 56 C»",
    ],
    ignores: &["jk123456c", "QQ123456C", "nino jk123456e"],
    ..UK_NINO
};

/// How it is written in full.
const UK_NINO_TEMPORARY_WRITTEN: &str =
    concat!(r"TN", space!(), r"?\d{2}", space!(), r"?\d{2}", space!(), r"?\d{2}", space!(), r"?[FMfm]");

/// What else holds of a match.
fn uk_nino_temporary_fits(text: &str) -> bool {
    is_day(2000 + number(text, 4..6) as u32, number(text, 2..4) as u32, number(text, 0..2) as u32)
}

/// A temporary one: a day of birth and a letter for the sex.
pub const UK_NINO_TEMPORARY: Pattern = Pattern {
    name: "uk-nino-temporary",
    shape: Shape::Regex(concat!(r"TN", space!(), r"?\d")),
    rule: Rule::WholeIf(&Edges::WORD, UK_NINO_TEMPORARY_WRITTEN, uk_nino_temporary_fits),
    score: 0.6,
    about: "TN, a day of birth and M or F: a temporary British national insurance number.",
    finds: &["«TN 01 01 70 M»", "NI number «TN020380F»", "temporary NINO «TN 120590 F»"],
    ignores: &["TN 32 01 70 M", "TN 01 13 70 M", "TN 010170"],
    ..UK_NINO
};

/// A British unique taxpayer reference.
pub const UK_UTR: Pattern = Pattern {
    name: "uk-utr",
    kind: EntityKind::UkUtr,
    shape: Shape::Regex(concat!(r"\d{10}(?:[Kk])?|\d{5}", space!(), r"\d{5}(?:[Kk])?")),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, concat!(r"\d{5}", space!(), r"?\d{5}[Kk]?")),
    check: Some(Check { passes: utr, passed: 0.2, failed: 0.0, failed_in_context: 0.0 }),
    context: &["utr", "unique taxpayer", "taxpayer reference", "tax reference", "self assessment"],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "Ten digits with a right check digit near a word for the British taxpayer reference.",
    source: "HMRC: unique taxpayer reference",
    finds: &["UTR «75002 86420»", "Unique Taxpayer Reference: «1283371137»", "utr no. «9173952967»"],
    ignores: &["7500286420", "UTR 7500286421", "UTR 750028642"],
    ..Pattern::ROW
};

/// The first digit is the check digit of the nine behind it.
fn utr(text: &str) -> bool {
    let sum: u32 =
        digits(text).skip(1).zip([6, 7, 8, 9, 10, 5, 4, 3, 2]).map(|(digit, weight)| digit * weight).sum();
    let right = [2, 1, 9, 8, 7, 6, 5, 4, 3, 2, 1][(sum % 11) as usize];
    digits(text).count() == 10 && digits(text).next() == Some(right)
}

/// A driving licence of Great Britain.
pub const UK_DRIVING_LICENCE: Pattern = Pattern {
    name: "uk-driving-licence",
    kind: EntityKind::UkDrivingLicence,
    shape: Shape::Regex(r"[0-9A-Z]{5} ?\d"),
    edges: Edges::WORD,
    rule: Rule::WholeIf(
        &Edges::WORD,
        r"[A-Z9]{5} ?\d[0156]\d[0-3]\d\d ?[A-Z9]{2}[A-Z0-9] ?[A-Z]{2}(?: ?\d{2})?",
        is_uk_licence,
    ),
    score: 0.93,
    context: &[
        "driving licence",
        "driver licence",
        "driving license",
        "licence no",
        "licence number",
        "dvla",
        "driver number",
    ],
    context_score: 0.99,
    about: "Sixteen characters made from a name and a day of birth: a driving licence of Great Britain.",
    source: "DVLA: driver number format",
    finds: &["«MORGA657054SM9IJ»", "licence «FARME101165AB5XQ 35»", "DVLA: «SMITH 711215 JJ9 OP»"],
    ignores: &["MORGA677054SM9IJ", "MORGA657404SM9IJ", "M9RGA657054SM9IJ", "MORGA657054SM9IJA"],
    ..Pattern::ROW
};

/// True if the name is filled up with nines at its end only, and month (plus 50 for women) and day are possible.
fn is_uk_licence(text: &str) -> bool {
    let name = text.get(..5).unwrap_or_default().trim_end_matches('9');
    let rest = text.get(5..).unwrap_or_default();
    let (month, day) = (number(rest, 1..3) % 50, number(rest, 3..5));
    !name.is_empty() && !name.contains('9') && (1..=12).contains(&month) && (1..=31).contains(&day)
}

/// A British passport.
pub const UK_PASSPORT: Pattern = Pattern {
    name: "uk-passport",
    kind: EntityKind::UkPassport,
    shape: Shape::Regex(r"[A-Z]{2}\d{7}|\d{9}"),
    edges: ID_EDGES,
    context: &["british passport", "uk passport", "gb passport", "hmpo", "united kingdom passport"],
    context_score: 0.93,
    about: "Nine digits, or two letters and seven digits, near words for a British passport.",
    source: "HM Passport Office",
    finds: &["British passport «533380006»", "UK passport no. «925665416»", "UK passport: «AB1234567»"],
    ignores: &["533380006", "UK passport 53338000", "AB1234567"],
    ..Pattern::ROW
};

/// A company in the British registers.
pub const UK_COMPANY: Pattern = Pattern {
    name: "uk-company-number",
    kind: EntityKind::UkCompanyNumber,
    shape: Shape::Regex(r"(?:[A-Z]{2}\d{6}|\d{7,8})"),
    context: &[
        "company number",
        "company no",
        "company reg",
        "company registration",
        "companies house",
        "registered company",
        "crn",
        "registered in england",
        "registered in scotland",
        "england and wales",
    ],
    context_score: 0.85,
    decoys: decoys::COMMON,
    about: "Eight digits, or two letters and six digits, near words for a British company number.",
    source: "Companies Act 2006, s. 1066; Companies House",
    finds: &[
        "company number «01234567»",
        "Companies House: «SC123456»",
        "registered in England no. «OC301234»",
    ],
    ignores: &["01234567", "SC123456", "company number 123456"],
    ..UK_PASSPORT
};

/// A British VAT number with a word that names it.
pub const UK_VAT: Pattern = Pattern {
    name: "uk-vat",
    kind: EntityKind::UkVat,
    shape: Shape::Regex(concat!(
        r"\d{9}|\d{7}",
        space!(),
        r"\d{2}|\d{3}",
        space!(),
        r"(?:\d{6}|\d{4}",
        space!(),
        r")"
    )),
    rule: Rule::Whole(&ID_EDGES, concat!(r"\d{3}", space!(), r"?\d{4}", space!(), r"?\d{2}")),
    check: Some(Check { passes: uk_vat, passed: 0.2, failed: 0.0, failed_in_context: 0.0 }),
    context: &["vat", "vat no", "vat reg*", "vat number"],
    context_score: 0.93,
    decoys: decoys::COMMON,
    about: "Nine digits with right check digits near a word for a British VAT number.",
    source: "Value Added Tax Act 1994; HMRC Notice 700",
    finds: &["VAT no. «980 7806 84»", "VAT Reg No «918186949»", "vat number: «927 2054 33»"],
    ignores: &["980 7806 84", "VAT no. 980 7806 85", "VAT 9807806841"],
    ..UK_PASSPORT
};

/// The same behind its country, with or without the number of a branch.
pub const UK_VAT_GB: Pattern = Pattern {
    name: "uk-vat-gb",
    shape: Shape::Regex(r"(?:GB|XI) ?\d"),
    rule: Rule::Whole(&ID_EDGES, r"(?:GB|XI) ?\d{3} ?\d{4} ?\d{2}(?: ?\d{3})?"),
    check: Some(Check { passes: uk_vat, passed: 0.94, failed: 0.0, failed_in_context: 0.55 }),
    context_score: 0.98,
    about: "A British VAT number with right check digits.",
    finds: &["«GB 980 7806 84»", "VAT «GB918186949»", "«XI927205433»"],
    ignores: &["GB 980 7806 85", "GB98078068", "GB 980 7806 841"],
    ..UK_VAT
};

fn uk_vat(text: &str) -> bool {
    let rest = weighted(text, &[8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
    matches!(digits(text).count(), 9 | 12) && matches!(rest, 0 | 42 | 55)
}

/// An English or Welsh unique pupil number.
pub const UK_UPN: Pattern = Pattern {
    name: "uk-upn",
    kind: EntityKind::UkUpn,
    shape: Shape::Regex(r"[A-HJ-NP-RT-Z]\d{12}"),
    check: Some(Check { passes: upn, passed: 0.45, failed: 0.0, failed_in_context: 0.55 }),
    context: &["upn", "unique pupil", "pupil number", "pupil id"],
    context_score: 0.97,
    about: "A check letter and twelve digits: the number of a pupil in England or Wales.",
    source: "Department for Education: Unique Pupil Numbers (UPNs)",
    finds: &["UPN «Y801200492885»", "unique pupil number: «M801200942048»", "pupil id «V801200342739»"],
    ignores: &["Y801200492885", "UPN A80120049288", "Y80120049288", "Y8012004928851"],
    ..UK_PASSPORT
};

fn upn(text: &str) -> bool {
    const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRTUVWXYZ";
    let sum = weighted(text, &[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    text.as_bytes().first() == Some(&LETTERS[(sum % 23) as usize])
}

/// An Irish personal public service number.
pub const IE_PPSN: Pattern = Pattern {
    name: "ie-ppsn",
    kind: EntityKind::IePpsn,
    shape: Shape::Regex(concat!(r"\d{7}", space!(), r"?[A-Za-z][A-Za-z]?")),
    edges: ID_EDGES,
    rule: Rule::Like(concat!(r"\d{7}", space!(), r"?[A-Wa-w][ABHTWXabhtwx]?")),
    check: Some(Check { passes: pps, passed: 0.45, failed: 0.0, failed_in_context: 0.55 }),
    context: &[
        "pps",
        "ppsn",
        "pps no",
        "pps number",
        "ppsno",
        "personal public service",
        "rsi",
        "uimhir psp",
        "psp",
    ],
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "Seven digits, a check letter and perhaps another, near a word for the Irish PPS number.",
    source: "Social Welfare Consolidation Act 2005, s. 262; Revenue: PPS number format",
    finds: &["PPS number «6433435F»", "PPSN: «6433435OA»", "pps no. «4652045UT»", "RSI no «4086153t»"],
    ignores: &["6433435F", "6433435E", "PPSN 643343F", "PPS 6433435FTT"],
    ..Pattern::ROW
};

/// Weights 8 to 2 for the digits, 9 for the letter behind the check letter (A = 1; W, T and X of old numbers count nothing).
fn pps(text: &str) -> bool {
    let mut letters = text.bytes().filter(u8::is_ascii_alphabetic).map(|letter| letter.to_ascii_uppercase());
    let Some(check) = letters.next() else { return false };
    let second = match letters.next() {
        Some(letter @ b'A'..=b'I') => u32::from(letter - b'A') + 1,
        _ => 0,
    };
    let rest = (weighted(text, &[8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23;
    u32::from(check) == if rest == 0 { u32::from(b'W') } else { u32::from(b'A') + rest - 1 }
}

/// An Irish VAT number.
pub const IE_VAT: Pattern = Pattern {
    name: "ie-vat",
    kind: EntityKind::IeVat,
    shape: Shape::Regex(r"IE ?\d"),
    rule: Rule::Whole(&ID_EDGES, r"IE ?\d(?:\d|[A-Z+*])\d{5}[A-W][A-I]?"),
    check: Some(Check { passes: irish_vat, passed: 0.94, failed: 0.0, failed_in_context: 0.55 }),
    context: &["vat", "cbl"],
    decoys: &[],
    about: "An Irish VAT number with a right check letter.",
    source: "Value-Added Tax Consolidation Act 2010; Revenue",
    finds: &["«IE6433435F»", "VAT no. «IE 5496983K»", "VAT: «IE8D79739I»"],
    ignores: &["IE6433435E", "IE643343F", "IE64334351F"],
    ..IE_PPSN
};

/// The old form has its first digit at the end and a zero for the letter.
fn irish_vat(text: &str) -> bool {
    let value = text.get(2..).unwrap_or_default().trim_start();
    match value.as_bytes() {
        [first, letter, ..] if !letter.is_ascii_digit() => {
            let (rest, check) = value.get(2..).and_then(|rest| rest.split_at_checked(5)).unwrap_or_default();
            pps(&format!("0{rest}{}{check}", char::from(*first)))
        }
        _ => pps(value),
    }
}

/// An Irish driver number.
pub const IE_DRIVING_LICENCE: Pattern = Pattern {
    name: "ie-driver-number",
    kind: EntityKind::IeDrivingLicence,
    shape: Shape::Regex(r"\d{9}"),
    rule: Rule::None,
    check: None,
    context: &["driver number", "driver no", "irish driving licence", "irish driving license", "ndls"],
    context_score: 0.85,
    about: "Nine digits near words for an Irish driver number.",
    source: "Road Traffic (Licensing of Drivers) Regulations 2006; NDLS",
    finds: &["Driver number «123456789»", "driver no. «201234567»", "Irish driving licence «098765432»"],
    ignores: &["123456789", "driver number 12345678", "driver 123456789"],
    ..IE_PPSN
};
