//! Numbers that the states of Oceania give to people and organisations.

use super::super::{decoys, space};
use super::{BARE_EDGES, ID_EDGES};
use crate::checksum::{digits, number, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};
use crate::written::whole;

#[rustfmt::skip]
pub(super) const ROWS: &[Pattern] = &[
    AU_TFN, AU_TFN_BARE, AU_ABN, AU_ABN_BARE, AU_ACN, AU_ACN_BARE, AU_MEDICARE, AU_MEDICARE_BARE, AU_CRN, AU_PASSPORT,
    AU_DRIVER_LICENCE, NZ_IRD, NZ_IRD_BARE, NZ_NHI, NZ_NHI_NEW, NZ_DRIVER_LICENCE, NZ_PASSPORT, NZ_NZBN, FJ_TIN, PG_TIN,
];

const TFN_WORDS: &[&str] = &["tfn", "tax file", "tfns"];

/// An Australian tax file number in threes.
pub const AU_TFN: Pattern = Pattern {
    name: "au-tfn",
    kind: EntityKind::AuTfn,
    country: "AU",
    shape: Shape::Regex(concat!(r"\d{3}", space!(), r"\d{3}", space!(), r"|\d{3}-\d{3}-")),
    edges: BARE_EDGES,
    rule: Rule::Whole(
        &BARE_EDGES,
        concat!(r"\d{3}", space!(), r"\d{3}", space!(), r"\d{3}|\d{3}-\d{3}-\d{3}"),
    ),
    check: Some(Check { passes: is_tfn, passed: 0.3, failed: 0.0, failed_in_context: 0.82 }),
    context: TFN_WORDS,
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Nine digits in threes near a word for the tax file number; weighted, they divide by 11.",
    source: "Taxation Administration Act 1953 (Cth), part VA",
    finds: &["TFN: «123 456 782»", "tax file number «459-876-125»", "tax file no. «876 543 211» (a slip)"],
    ignores: &["123 456 782", "TFN 123 456 78", "population 459 876 125"],
    ..Pattern::ROW
};

/// The same run together.
pub const AU_TFN_BARE: Pattern = Pattern {
    name: "au-tfn-bare",
    shape: Shape::Regex(r"\d{9}"),
    rule: Rule::None,
    check: Some(Check { passes: is_tfn, passed: 0.05, failed: 0.0, failed_in_context: 0.0 }),
    context_score: 0.95,
    about: "Nine digits with the right check near a word for the tax file number.",
    finds: &["tfn=«123456782»", "Tax File Number «459876125»", "TFN: «876543210»"],
    ignores: &["123456782", "TFN 123456783", "TFN 1234567821"],
    ..AU_TFN
};

fn is_tfn(text: &str) -> bool {
    weighted(text, &[1, 4, 3, 7, 5, 8, 6, 9, 10]).is_multiple_of(11)
}

const ABN_WORDS: &[&str] = &["abn", "australian business", "business number"];

/// An Australian business number in groups.
pub const AU_ABN: Pattern = Pattern {
    name: "au-abn",
    kind: EntityKind::AuAbn,
    country: "AU",
    shape: Shape::Regex(concat!(r"\d\d", space!(), r"\d{3}", space!())),
    edges: ID_EDGES,
    rule: Rule::Whole(
        &ID_EDGES,
        concat!(r"[1-9]\d", space!(), r"\d{3}", space!(), r"\d{3}", space!(), r"\d{3}"),
    ),
    check: Some(Check { passes: is_abn, passed: 0.6, failed: 0.0, failed_in_context: 0.65 }),
    context: ABN_WORDS,
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "Eleven digits as 2-3-3-3; the first two are check digits.",
    source: "A New Tax System (Australian Business Number) Act 1999 (Cth)",
    finds: &["ABN «83 914 571 673»", "trading as Acme («11 123 456 780»)", "ABN «38 824 754 557» has a slip"],
    ignores: &["38 824 754 557", "population 83 914 571 673", "83 914 571 67"],
    ..Pattern::ROW
};

/// The same run together.
pub const AU_ABN_BARE: Pattern = Pattern {
    name: "au-abn-bare",
    shape: Shape::Regex(r"\d\d{10}"),
    edges: BARE_EDGES,
    rule: Rule::Like(r"[1-9]\d{10}"),
    check: Some(Check { passes: is_abn, passed: 0.3, failed: 0.0, failed_in_context: 0.0 }),
    context_score: 0.97,
    about: "Eleven digits with the right check digits near a word for the Australian business number.",
    finds: &["abn=«83914571673»", "Australian Business Number: «11123456780»", "ABN «38824754556»"],
    ignores: &["83914571673", "ABN 83914571674", "ABN 839145716731"],
    ..AU_ABN
};

/// Weights 10 1 3 5 … 19 after one is taken from the first digit; the sum divides by 89.
fn is_abn(text: &str) -> bool {
    let sum = weighted(text, &[10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]);
    // The check digits run from 11 to 99.
    number(text, 0..2) > 10 && (sum - 10).is_multiple_of(89)
}

const ACN_WORDS: &[&str] = &["acn", "arbn", "australian company", "company number"];

/// An Australian company number in threes.
pub const AU_ACN: Pattern = Pattern {
    name: "au-acn",
    kind: EntityKind::AuAcn,
    shape: Shape::Regex(concat!(r"\d{3}", space!(), r"\d{3}", space!())),
    rule: Rule::Whole(&BARE_EDGES, concat!(r"\d{3}", space!(), r"\d{3}", space!(), r"\d{3}")),
    check: Some(Check { passes: is_acn, passed: 0.25, failed: 0.0, failed_in_context: 0.6 }),
    context: ACN_WORDS,
    about: "Nine digits in threes near a word for the company number; the last is a check digit.",
    source: "Corporations Act 2001 (Cth), s. 118",
    finds: &["ACN «004 085 616»", "Acme Pty Ltd, ACN «123 456 780»", "A.C.N. or ACN: «610 023 456» (a slip)"],
    ignores: &["004 085 616", "ACN 004 085 61", "order 123 456 780"],
    ..AU_TFN
};

/// The same run together.
pub const AU_ACN_BARE: Pattern = Pattern {
    name: "au-acn-bare",
    shape: Shape::Regex(r"\d{9}"),
    rule: Rule::None,
    check: Some(Check { passes: is_acn, passed: 0.05, failed: 0.0, failed_in_context: 0.0 }),
    context_score: 0.95,
    about: "Nine digits with the right check digit near a word for the Australian company number.",
    finds: &["acn=«004085616»", "Australian Company Number «123456780»", "ACN «610023455»"],
    ignores: &["004085616", "ACN 004085617", "ACN 0040856161"],
    ..AU_ACN
};

fn is_acn(text: &str) -> bool {
    weighted(text, &[8, 7, 6, 5, 4, 3, 2, 1, 1]).is_multiple_of(10)
}

/// An Australian Medicare number in groups.
pub const AU_MEDICARE: Pattern = Pattern {
    name: "au-medicare",
    kind: EntityKind::AuMedicare,
    country: "AU",
    shape: Shape::Regex(concat!(r"\d\d{3}", space!(), r"\d{5}", space!(), r"|\d\d{3}-\d{5}-")),
    edges: ID_EDGES,
    rule: Rule::Whole(
        &ID_EDGES,
        concat!(
            r"[2-6]\d{3}",
            space!(),
            r"\d{5}",
            space!(),
            r"\d(?:[ /-]{1,3}[1-9])?|[2-6]\d{3}-\d{5}-\d(?:[/-][1-9])?"
        ),
    ),
    check: Some(Check { passes: is_medicare, passed: 0.55, failed: 0.0, failed_in_context: 0.65 }),
    context: &["medicare", "irn"],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Ten digits as 4-5-1, the first 2 to 6, with or without the person's place on the card.",
    source: "Health Insurance Act 1973 (Cth); Services Australia",
    finds: &["Medicare «2428 77813 3»", "card «2950 12348 1/2» of", "Medicare No. «6123-45674-1»"],
    ignores: &["2428 77814 3", "7428 77813 3", "12428 77813 3", "page 2428 77813 3"],
    ..Pattern::ROW
};

/// The same run together.
pub const AU_MEDICARE_BARE: Pattern = Pattern {
    name: "au-medicare-bare",
    shape: Shape::Regex(r"\d\d{9}(?:\d|[/-]\d)?"),
    edges: BARE_EDGES,
    rule: Rule::Like(r"[2-6]\d{9}(?:\d|[/-][1-9])?"),
    check: Some(Check { passes: is_medicare, passed: 0.1, failed: 0.0, failed_in_context: 0.0 }),
    context_score: 0.93,
    about: "Ten or eleven digits with the right check digit near the word Medicare.",
    finds: &["medicare=«2428778133»", "Medicare number «29501234812»", "Medicare card «6123456741/1»"],
    ignores: &["2428778133", "Medicare 2428778143", "Medicare 242877813312"],
    ..AU_MEDICARE
};

fn is_medicare(text: &str) -> bool {
    u64::from(weighted(text, &[1, 3, 7, 9, 1, 3, 7, 9]) % 10) == number(text, 8..9)
}

/// An Australian Centrelink reference number.
pub const AU_CRN: Pattern = Pattern {
    name: "au-crn",
    kind: EntityKind::AuCrn,
    country: "AU",
    shape: Shape::Regex(r"\d{9}[A-Z]|\d{6}[ -]\d{3}[A-Z]|\d{3}[ -](?:\d{6}[A-Z]|\d{3}[ -])"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"[2-6]\d{2}[ -]?\d{3}[ -]?\d{3}[A-Z]"),
    score: 0.3,
    context: &["crn", "centrelink", "customer reference", "services australia"],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "Nine digits and a letter near a word for Centrelink.",
    source: "Social Security (Administration) Act 1999 (Cth); Services Australia",
    finds: &[
        "CRN «204 123 456A»",
        "Centrelink no. «307123456X»",
        "customer reference number: «555-012-345K»",
    ],
    ignores: &["204 123 456A", "CRN 204 123 456", "CRN 704 123 456A"],
    ..Pattern::ROW
};

/// An Australian passport.
pub const AU_PASSPORT: Pattern = Pattern {
    name: "au-passport",
    kind: EntityKind::AuPassport,
    country: "AU",
    shape: Shape::Regex(r"[A-Z]{1,2}\d{7}"),
    edges: Edges::WORD,
    score: 0.1,
    context: &["australian passport", "australia passport", "aus passport", "au passport"],
    context_score: 0.94,
    about: "One or two letters and seven digits near words for an Australian passport.",
    source: "Australian Passports Act 2005 (Cth)",
    finds: &[
        "Australian passport «N1234567»",
        "australian passport no. «PA7654321»",
        "AU passport: «E0123456»",
    ],
    ignores: &["N1234567", "Australian passport N123456", "Australian passport ABC1234567"],
    ..Pattern::ROW
};

/// An Australian driver's licence.
pub const AU_DRIVER_LICENCE: Pattern = Pattern {
    name: "au-driver-licence",
    kind: EntityKind::AuDriverLicence,
    country: "AU",
    shape: Shape::Regex(r"[A-Z]\d{5,6}|\d{6,10}|\d{4}[A-Z]{2}"),
    edges: BARE_EDGES,
    score: 0.0,
    context: &[
        "australian driver*",
        "nsw driver*",
        "qld driver*",
        "vic driver*",
        "victorian driver*",
        "queensland driver*",
        "tasmanian driver*",
        "nsw licence",
        "qld licence",
        "vicroads",
        "driver licence no",
        "driver licence number",
    ],
    context_score: 0.9,
    about: "Six to ten digits, or fewer with letters, near words for an Australian driver's licence.",
    source: "Road transport Acts of the Australian states",
    finds: &["NSW driver licence «12345678»", "VicRoads: «012345678»", "driver licence number «A12345»"],
    ignores: &["12345678", "NSW driver licence 12345", "licence 123456789"],
    ..Pattern::ROW
};

const IRD_WORDS: &[&str] = &["ird", "inland revenue", "te tari taake"];

/// A New Zealand tax number with dashes.
pub const NZ_IRD: Pattern = Pattern {
    name: "nz-ird",
    kind: EntityKind::NzIrd,
    country: "NZ",
    shape: Shape::Regex(r"\d{2}-\d{3}-|\d{3}-\d{3}-|\d{2,3} \d{3} "),
    edges: BARE_EDGES,
    rule: Rule::Refine(|text, head| {
        whole(text, &head, BARE_EDGES, r"\d{2}-\d{3}-\d{3}|\d{3}-\d{3}-\d{3}|\d{2,3} \d{3} \d{3}").filter(
            |place| {
                let text = &text[place.clone()];
                (10_000_000..150_000_000).contains(&number(text, 0..9))
            },
        )
    }),
    check: Some(Check { passes: is_ird, passed: 0.4, failed: 0.0, failed_in_context: 0.6 }),
    context: IRD_WORDS,
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Eight or nine digits in groups near a word for the New Zealand tax number.",
    source: "Tax Administration Act 1994 (NZ); Inland Revenue",
    finds: &["IRD «49-091-850»", "IRD number: «136-410-520»", "Inland Revenue no. «123 456 785»"],
    ignores: &["49-091-850", "49-091-851", "IRD 49-091-85", "IRD 999-091-850"],
    ..Pattern::ROW
};

/// The same run together.
pub const NZ_IRD_BARE: Pattern = Pattern {
    name: "nz-ird-bare",
    shape: Shape::Regex(r"\d{8,9}"),
    rule: Rule::Valid(|text| (10_000_000..150_000_000).contains(&number(text, 0..9))),
    check: Some(Check { passes: is_ird, passed: 0.05, failed: 0.0, failed_in_context: 0.0 }),
    context_score: 0.95,
    about: "Eight or nine digits with the right check digit near a word for the New Zealand tax number.",
    finds: &["ird=«49091850»", "IRD No «136410520»", "Inland Revenue: «123456785»"],
    ignores: &["49091850", "IRD 49091851", "IRD 4909185"],
    ..NZ_IRD
};

/// Weights 3 2 7 6 5 4 3 2 modulo 11, and 7 4 3 2 5 2 7 6 where the first would give 10.
fn is_ird(text: &str) -> bool {
    let padded = format!("{:09}", number(text, 0..9));
    let check = |weights: &[u32]| (11 - weighted(&padded, weights) % 11) % 11;
    let first = check(&[3, 2, 7, 6, 5, 4, 3, 2]);
    let right = if first == 10 { check(&[7, 4, 3, 2, 5, 2, 7, 6]) } else { first };
    digits(&padded).next_back() == Some(right)
}

/// A New Zealand health number.
pub const NZ_NHI: Pattern = Pattern {
    name: "nz-nhi",
    kind: EntityKind::NzNhi,
    country: "NZ",
    shape: Shape::Regex(r"[A-Z]{3}\d{4}"),
    edges: Edges::WORD,
    rule: Rule::Like(r"[A-HJ-NP-Z]{3}\d{4}"),
    check: Some(Check { passes: is_nhi, passed: 0.2, failed: 0.0, failed_in_context: 0.6 }),
    context: &["nhi", "national health index", "hospital no"],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Three letters and four digits near a word for the health index; the last is a check digit.",
    source: "HISO 10046 (NZ): consumer health identity",
    finds: &["NHI «ZZZ0016»", "nhi number: «ABC1235»", "National Health Index «JBX3656»"],
    ignores: &["ZZZ0016", "NHI ZZI0016", "NHI ZZZ00161"],
    ..Pattern::ROW
};

/// The same of the new form.
pub const NZ_NHI_NEW: Pattern = Pattern {
    name: "nz-nhi-new",
    shape: Shape::Regex(r"[A-Z]{3}\d{2}[A-Z]{2}"),
    rule: Rule::Like(r"[A-HJ-NP-Z]{3}\d{2}[A-HJ-NP-Z]{2}"),
    check: Some(Check { passes: is_nhi, passed: 0.35, failed: 0.0, failed_in_context: 0.6 }),
    about: "Three letters, two digits and two letters near a word for the health index; the last is a check letter.",
    source: "HISO 10046:2023 (NZ), numbers from 2026",
    finds: &["NHI «ZBN77VL»", "nhi number: «ALU18KP»", "National Health Index «ZVB97XQ»"],
    ignores: &["ZBN77VL", "NHI ZBO77VL", "NHI ZBN77VLA"],
    ..NZ_NHI
};

/// Letters count from A = 1 without I and O, weights 7 to 2; modulo 11 for a check digit, 23 for a check letter.
fn is_nhi(text: &str) -> bool {
    let value = |byte: u8| match byte {
        b'0'..=b'9' => u32::from(byte - b'0'),
        _ => "ABCDEFGHJKLMNPQRSTUVWXYZ".find(byte as char).map_or(0, |place| place as u32 + 1),
    };
    let [front @ .., last] = text.as_bytes() else { return false };
    let sum: u32 = front.iter().zip([7, 6, 5, 4, 3, 2]).map(|(byte, weight)| value(*byte) * weight).sum();
    match last.is_ascii_digit() {
        true => !sum.is_multiple_of(11) && (11 - sum % 11) % 10 == value(*last),
        false => 23 - sum % 23 == value(*last),
    }
}

/// A New Zealand driver's licence.
pub const NZ_DRIVER_LICENCE: Pattern = Pattern {
    name: "nz-driver-licence",
    kind: EntityKind::NzDriverLicence,
    country: "NZ",
    shape: Shape::Regex(r"[A-Z]{2}\d{6}"),
    edges: Edges::WORD,
    score: 0.1,
    context: &["nz driver*", "new zealand driver*", "nzta", "waka kotahi", "nz licence", "driver licence"],
    context_score: 0.9,
    about: "Two letters and six digits near words for a New Zealand driver's licence.",
    source: "Land Transport (Driver Licensing) Rule 1999 (NZ)",
    finds: &[
        "NZ driver licence «AB123456»",
        "NZTA licence «DK654321»",
        "New Zealand driver's licence no «EH012345»",
    ],
    ignores: &["AB123456", "nzta AB12345", "NZTA ABC123456"],
    ..Pattern::ROW
};

/// A New Zealand passport.
pub const NZ_PASSPORT: Pattern = Pattern {
    name: "nz-passport",
    kind: EntityKind::NzPassport,
    country: "NZ",
    shape: Shape::Regex(r"[A-Z]{1,2}\d{6}"),
    edges: Edges::WORD,
    score: 0.1,
    context: &["new zealand passport", "nz passport", "uruwhenua"],
    context_score: 0.94,
    about: "One or two letters and six digits near words for a New Zealand passport.",
    source: "Passports Act 1992 (NZ)",
    finds: &["New Zealand passport «LA123456»", "NZ passport no. «EH654321»", "uruwhenua «N012345»"],
    ignores: &["LA123456", "NZ passport LA12345", "NZ passport LA1234567"],
    ..Pattern::ROW
};

/// A New Zealand business number.
pub const NZ_NZBN: Pattern = Pattern {
    name: "nz-nzbn",
    kind: EntityKind::NzNzbn,
    country: "NZ",
    shape: Shape::Regex(r"\d\d\d\d\d{9}"),
    edges: BARE_EDGES,
    rule: Rule::Like(r"9429\d{9}"),
    check: Some(Check { passes: is_nzbn, passed: 0.5, failed: 0.0, failed_in_context: 0.55 }),
    context: &["nzbn", "new zealand business", "business number"],
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "Thirteen digits that begin with 9429; the last is a check digit.",
    source: "New Zealand Business Number Act 2016",
    finds: &["NZBN «9429000000017»", "Company («9429032456783»)", "nzbn: «9429041234564» (a slip)"],
    ignores: &["9429000000018", "94290000000171", "ISBN 9429000000017"],
    ..Pattern::ROW
};

/// The check digit of GS1: weights 1 and 3.
fn is_nzbn(text: &str) -> bool {
    weighted(text, &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]).is_multiple_of(10)
}

/// A Fijian tax number.
pub const FJ_TIN: Pattern = Pattern {
    name: "fj-tin",
    kind: EntityKind::FjTin,
    country: "FJ",
    shape: Shape::Regex(r"\d{2}-\d{5}-|\d{9}"),
    edges: BARE_EDGES,
    rule: Rule::Whole(&BARE_EDGES, r"\d{2}-\d{5}-\d-\d|\d{9}"),
    score: 0.05,
    context: &["fiji tin", "fijian tin", "frcs", "firca"],
    context_score: 0.88,
    decoys: decoys::COMMON,
    about: "Nine digits, together or as 2-5-1-1, near a word for tax in Fiji.",
    source: "Tax Administration Act 2009 of Fiji",
    finds: &["FRCS TIN «50-12345-0-6»", "Fiji TIN «501234506»", "FRCS: «10-54321-1-2»"],
    ignores: &["50-12345-0-6", "frcs 50-1234-0-6", "501234506"],
    ..Pattern::ROW
};

/// A tax number of Papua New Guinea.
pub const PG_TIN: Pattern = Pattern {
    name: "pg-tin",
    kind: EntityKind::PgTin,
    country: "PG",
    shape: Shape::Regex(r"\d{9}"),
    edges: BARE_EDGES,
    score: 0.0,
    context: &["png tin", "papua new guinea tin", "irc tin", "png tax"],
    context_score: 0.88,
    decoys: decoys::COMMON,
    about: "Nine digits near words for tax in Papua New Guinea.",
    source: "Tax Administration Act 2017 of Papua New Guinea",
    finds: &["PNG TIN «500012345»", "IRC TIN: «501234567»", "PNG tax no. «512345678»"],
    ignores: &["500012345", "PNG TIN 50001234", "TIN 500012345"],
    ..Pattern::ROW
};
