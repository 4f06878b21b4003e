//! Numbers that the United States give to people and organisations.

use super::ID_EDGES;
use crate::checksum::{digits, number};
use crate::kind::EntityKind;
use crate::pattern::{Edges, Pattern, Rule, Shape};
use crate::patterns::{dash, decoys, space};

pub(super) const ROWS: &[Pattern] = &[
    US_ITIN,
    US_ITIN_BARE,
    US_ATIN,
    US_EIN,
    US_EIN_BARE,
    US_PTIN,
    US_PASSPORT,
    US_ALIEN_NUMBER,
    US_ALIEN_NUMBER_BARE,
    US_USCIS_RECEIPT,
    US_VISA_NUMBER,
    US_I94,
    US_SEVIS,
    US_MILITARY_ID,
    US_DRIVER_LICENSE,
    US_DRIVER_LICENSE_SMALL,
    US_DRIVER_LICENSE_GROUPED,
    US_DRIVER_LICENSE_BARE,
];

/// The edges of numbers that may stand right behind a number sign.
pub(super) const SIGN_EDGES: Edges =
    Edges { word: true, number: true, before: "§+$€£", after: "%‰€$£" };

/// A United States individual taxpayer identification number with dashes.
pub(super) const US_ITIN: Pattern = Pattern {
    name: "us-itin",
    kind: EntityKind::UsItin,
    country: "US",
    shape: Shape::Regex(concat!(r"\d{3}", dash!(), r"\d{2}", dash!())),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, concat!(r"\d{3}", dash!(), r"\d{2}", dash!(), r"\d{4}"), is_itin),
    score: 0.65,
    context: &[
        "itin",
        "itins",
        "individual taxpayer",
        "taxpayer id",
        "taxpayer identification",
        "tax id",
        "tin",
    ],
    context_score: 0.98,
    about: "A United States taxpayer number for people without a social security number: 9xx-xx-xxxx.",
    source: "26 CFR 301.6109-1(d)(3); IRS Publication 1915",
    finds: &["ITIN «912-78-4521»", "taxpayer id «987-73-2711»", "«950-65-1234»,"],
    ignores: &["912-49-4521", "812-78-4521", "912-93-4521", "912-78-45210"],
    ..Pattern::ROW
};

/// The same with spaces or run together.
pub(super) const US_ITIN_BARE: Pattern = Pattern {
    name: "us-itin-bare",
    shape: Shape::Regex(concat!(r"\d{9}|\d{3}", space!(), r"\d{2}", space!())),
    edges: SIGN_EDGES,
    rule: Rule::WholeIf(
        &SIGN_EDGES,
        concat!(r"\d{9}|\d{3}", space!(), r"\d{2}", space!(), r"\d{4}"),
        is_itin,
    ),
    score: 0.05,
    context_score: 0.9,
    finds: &["ITIN «912784521»", "ITIN: «987 73 2711»", "individual taxpayer number «950651234»"],
    ignores: &["912784521", "ITIN 123456789", "itin 912494521"],
    ..US_ITIN
};

fn is_itin(text: &str) -> bool {
    let group = number(text, 3..5);
    digits(text).next() == Some(9) && matches!(group, 50..=65 | 70..=88 | 90..=92 | 94..=99)
}

/// A United States taxpayer number for a child who is being adopted.
pub(super) const US_ATIN: Pattern = Pattern {
    name: "us-atin",
    kind: EntityKind::UsAtin,
    shape: Shape::Regex(concat!(r"\d\d\d", dash!(), r"\d\d", dash!())),
    rule: Rule::Whole(&ID_EDGES, concat!(r"9\d\d", dash!(), r"93", dash!(), r"\d{4}")),
    context: &["atin", "adoption taxpayer", "taxpayer id", "taxpayer identification"],
    about: "A United States taxpayer number for a child who is being adopted: 9xx-93-xxxx.",
    source: "26 CFR 301.6109-3",
    finds: &["ATIN «912-93-4521»", "«987-93-2711»", "adoption taxpayer id «950-93-1234»"],
    ignores: &["912-94-4521", "812-93-4521", "912-93-45210"],
    ..US_ITIN
};

/// A United States employer identification number.
pub(super) const US_EIN: Pattern = Pattern {
    name: "us-ein",
    kind: EntityKind::UsEin,
    country: "US",
    shape: Shape::Regex(concat!(r"\d{2}", dash!(), r"\d{7}")),
    edges: SIGN_EDGES,
    rule: Rule::Valid(is_ein),
    score: 0.3,
    context: &[
        "ein!",
        "ein no",
        "ein number",
        "fein",
        "employer identification",
        "employer id",
        "federal tax id",
        "federal id",
        "tax id",
        "tax identification",
        "irs employer",
        "i r s employer",
        "taxpayer id",
        "taxpayer identification",
        "tin",
    ],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "The tax number of a United States employer: two digits that the IRS gives out, a dash and seven digits.",
    source: "26 CFR 301.6109-1; IRS, valid EIN prefixes",
    finds: &[
        "EIN: «12-4568890»",
        "Federal Tax ID «94-1234567»",
        "I.R.S. Employer Identification No. «36-2167060»",
    ],
    ignores: &["12-4568890", "EIN 07-1234567", "case 12-4568890", "part no. 12-4568890"],
    ..Pattern::ROW
};

/// The same run together.
pub(super) const US_EIN_BARE: Pattern = Pattern {
    name: "us-ein-bare",
    shape: Shape::Regex(r"\d{9}"),
    score: 0.0,
    context: &["ein", "fein", "employer identification", "employer id", "federal tax id"],
    context_score: 0.8,
    finds: &["EIN «124568890»", "FEIN: «941234567»", "federal tax id «362167060»"],
    ignores: &["124568890", "EIN 071234567", "invoice 941234567"],
    ..US_EIN
};

/// The campuses of the Internal Revenue Service give out these first two digits.
fn is_ein(text: &str) -> bool {
    !matches!(number(text, 0..2), 0 | 7..=9 | 17..=19 | 28 | 29 | 49 | 69 | 70 | 78 | 79 | 89 | 96 | 97)
}

/// A United States preparer of tax returns.
pub(super) const US_PTIN: Pattern = Pattern {
    name: "us-ptin",
    kind: EntityKind::UsPtin,
    country: "US",
    shape: Shape::Regex(r"P\d"),
    edges: SIGN_EDGES,
    rule: Rule::Whole(&SIGN_EDGES, r"P\d{8}"),
    score: 0.2,
    context: &["ptin", "preparer", "tax preparer", "preparers"],
    context_score: 0.95,
    about: "A preparer of United States tax returns: P and eight digits, near words that name it.",
    source: "26 CFR 1.6109-2",
    finds: &["PTIN «P01234567»", "Preparer's PTIN: «P00456781»", "Paid preparer «P01998877»"],
    ignores: &["P01234567", "part P01234567", "PTIN P0123456"],
    ..Pattern::ROW
};

/// A United States passport or passport card.
pub(super) const US_PASSPORT: Pattern = Pattern {
    name: "us-passport",
    kind: EntityKind::UsPassport,
    country: "US",
    shape: Shape::Regex(r"[A-Z]?\d{8}|\d{9}"),
    edges: SIGN_EDGES,
    context: &[
        "us passport",
        "u s passport",
        "usa passport",
        "american passport",
        "united states passport",
        "passport card",
        "passport book",
        "us citizen passport",
    ],
    context_score: 0.93,
    about: "A United States passport: nine digits or a letter and eight, near words that name it.",
    source: "22 CFR part 51; Form DS-11",
    finds: &["US passport «548212345»", "U.S. Passport No. «A12345678»", "passport card «C01234567»"],
    ignores: &["548212345", "A12345678", "Russian passport 548212345", "passport 54821"],
    ..Pattern::ROW
};

/// How it is written in full.
const US_ALIEN_NUMBER_WRITTEN: &str = concat!(
    r"A#?(?:",
    dash!(),
    "|",
    space!(),
    r")?(?:\d{8,9}|\d{2,3}(?:",
    dash!(),
    "|",
    space!(),
    r")\d{3}(?:",
    dash!(),
    "|",
    space!(),
    r")\d{3})"
);

/// A United States alien registration number.
pub(super) const US_ALIEN_NUMBER: Pattern = Pattern {
    name: "us-alien-number",
    kind: EntityKind::UsAlienNumber,
    country: "US",
    shape: Shape::Regex(concat!(r"A#?(?:", dash!(), r"|", space!(), r")?\d")),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, US_ALIEN_NUMBER_WRITTEN),
    score: 0.3,
    context: &[
        "alien",
        "aliens",
        "a number",
        "a no",
        "uscis",
        "green card",
        "permanent resident",
        "immigration",
        "removal",
        "respondent",
        "registration card",
        "ins",
        "eoir",
        "detained",
        "a file",
    ],
    context_score: 0.93,
    about: "The A-Number of an immigrant to the United States: A and eight or nine digits, near words that name it.",
    source: "8 CFR 264.1; USCIS Policy Manual",
    finds: &[
        "A-Number: «A012345678»",
        "alien registration no. «A 098-765-432»",
        "In removal proceedings, «A204-551-872»",
        "USCIS# «A012345678»",
    ],
    ignores: &["A012345678", "paper A 098-765-432", "A 12345", "alien registration A0123456789"],
    ..Pattern::ROW
};

/// The digits alone.
pub(super) const US_ALIEN_NUMBER_BARE: Pattern = Pattern {
    name: "us-alien-number-bare",
    shape: Shape::Regex(concat!(r"\d{9}|\d{3}", dash!(), r"\d{3}", dash!())),
    edges: SIGN_EDGES,
    rule: Rule::Whole(&SIGN_EDGES, concat!(r"\d{9}|\d{3}", dash!(), r"\d{3}", dash!(), r"\d{3}")),
    score: 0.0,
    context: &[
        "alien registration",
        "alien number",
        "alien no",
        "a number!",
        "uscis number",
        "uscis no",
        "uscis!",
        "uscis account",
        "green card number",
        "green card no",
    ],
    context_score: 0.9,
    finds: &["Alien Registration Number: «012-345-678»", "USCIS#: «012345678»", "A-Number «204551872»"],
    ignores: &["012345678", "alien ships 012345678", "a number of 2012345678"],
    ..US_ALIEN_NUMBER
};

/// How it is written in full.
const US_USCIS_RECEIPT_WRITTEN: &str = r"(?:EAC|VSC|WAC|CSC|LIN|NSC|SRC|TSC|MSC|NBC|IOE|YSC|PSC)(?:\d{10}|-\d{2}-\d{3}-\d{5}| \d{2} \d{3} \d{5})";

/// The receipt of a petition to United States immigration.
pub(super) const US_USCIS_RECEIPT: Pattern = Pattern {
    name: "us-uscis-receipt",
    kind: EntityKind::UsUscisReceipt,
    country: "US",
    shape: Shape::Regex(r"(?:EAC|VSC|WAC|CSC|LIN|NSC|SRC|TSC|MSC|NBC|IOE|YSC|PSC)[ -]?\d"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, US_USCIS_RECEIPT_WRITTEN),
    score: 0.8,
    context: &["uscis", "receipt", "petition", "form i", "green card", "immigration"],
    context_score: 0.97,
    about: "The receipt number of a case with United States immigration: a service centre and ten digits.",
    source: "USCIS, Form I-797; Case Status Online",
    finds: &["receipt «EAC1234567890»", "«IOE0912345678»", "Form I-797, «WAC-21-123-45678»"],
    ignores: &["EAC123456789", "ABC1234567890", "XEAC1234567890"],
    ..Pattern::ROW
};

/// The red number of a United States visa.
pub(super) const US_VISA_NUMBER: Pattern = Pattern {
    name: "us-visa-number",
    kind: EntityKind::UsVisaNumber,
    country: "US",
    shape: Shape::Regex(r"[A-Z]?\d{7,8}"),
    edges: SIGN_EDGES,
    context: &[
        "us visa",
        "u s visa",
        "visa number!",
        "visa no!",
        "visa foil",
        "visa control",
        "nonimmigrant visa",
        "immigrant visa",
        "travel visa",
    ],
    context_score: 0.9,
    about: "The number of a visa: eight digits or a letter and seven, near words that name it.",
    source: "9 FAM 303.5 (visa foils); Form DS-160",
    finds: &["Visa number: «12345678»", "U.S. visa «K1234567»", "visa foil number «R1234567»"],
    ignores: &["12345678", "Visa 1234567", "visa number 2019", "visas issued: 12345678"],
    ..Pattern::ROW
};

/// The record of an arrival in the United States.
pub(super) const US_I94: Pattern = Pattern {
    name: "us-i94",
    kind: EntityKind::UsI94,
    country: "US",
    shape: Shape::Regex(r"\d{9}[A-Z0-9]\d"),
    edges: ID_EDGES,
    context: &["i 94", "i94", "admission record", "arrival departure", "admission i"],
    context_score: 0.9,
    about: "The admission number of an arrival in the United States (I-94), near words that name it.",
    source: "8 CFR 1.4; CBP Form I-94",
    finds: &["I-94 number «123456789A1»", "I94: «12345678901»", "arrival/departure record «456789123B2»"],
    ignores: &["123456789A1", "12345678901", "I-94 in 2019"],
    ..Pattern::ROW
};

/// A foreign student or exchange visitor.
pub(super) const US_SEVIS: Pattern = Pattern {
    name: "us-sevis",
    kind: EntityKind::UsSevisId,
    country: "US",
    shape: Shape::Regex(r"N\d"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"N\d{10}"),
    score: 0.35,
    context: &["sevis", "i 20", "ds 2019", "f 1", "j 1", "student visa"],
    context_score: 0.96,
    about: "A foreign student in the United States: N and ten digits, near words that name it.",
    source: "8 CFR 214.2(f); ICE, SEVIS",
    finds: &["SEVIS ID «N0012345678»", "Form I-20 «N0045678912»", "SEVIS: «N0098765432»"],
    ignores: &["N0012345678", "node N0012345678", "SEVIS N001234567"],
    ..Pattern::ROW
};

/// A member of the United States armed forces, or of those of another state that numbers them so.
pub(super) const US_MILITARY_ID: Pattern = Pattern {
    name: "us-military-id",
    kind: EntityKind::UsMilitaryId,
    country: "US",
    shape: Shape::Regex(r"\d{10}|(?:RA|US|ER|NG|O)[ -]?\d|\d{7}"),
    edges: SIGN_EDGES,
    rule: Rule::Whole(&SIGN_EDGES, r"\d{10}|(?:RA|US|ER|NG|O)[- ]?\d{7,8}|\d{7}"),
    context: &[
        "dod id",
        "dodid",
        "edipi",
        "edi pi",
        "department of defense id",
        "military id",
        "service number!",
        "service no!",
        "army serial",
        "military service number",
        "cac id",
        "common access card",
    ],
    context_score: 0.9,
    about: "A member of the armed forces: ten digits, or an older service number, near words that name it.",
    source: "DoD Instruction 1000.30 (DoD ID number); 32 CFR part 161",
    finds: &["DoD ID number «1234567890»", "EDIPI: «1098765432»", "service number «RA 12345678»"],
    ignores: &["1234567890", "military ID in 2019", "a service number of 12"],
    ..Pattern::ROW
};

/// How it is written in full.
const US_DRIVER_LICENSE_WRITTEN: &str = r"[A-Z]{1,3}\d{3,14}[A-Z]{0,2}|\d{2}[A-Z]{3}\d{5}|[A-Z]{7}\d{3}[A-Z0-9]{2}|[A-Z]{5}[A-Z0-9]\d{3}[A-Z]{2}\d|\d{3}[A-Z]{2}\d{4}|\d{7,9}[A-Z]";

/// A United States driving licence with letters.
pub(super) const US_DRIVER_LICENSE: Pattern = Pattern {
    name: "us-driver-license",
    kind: EntityKind::UsDriverLicense,
    country: "US",
    shape: Shape::Regex(
        r"[A-Z]{1,3}\d{3}|\d{2}[A-Z]{3}\d|[A-Z]{5}[0-9A-Z]{2}\d|\d{3}[A-Z]{2}\d|\d{7,9}[A-Z]",
    ),
    edges: SIGN_EDGES,
    rule: Rule::Whole(&SIGN_EDGES, US_DRIVER_LICENSE_WRITTEN),
    context: DRIVER_WORDS,
    context_score: 0.9,
    about: "A driving licence of a state of the United States, near words that name it.",
    source: "AAMVA DL/ID Card Design Standard; forms of the state motor vehicle agencies",
    finds: &["driver's license «D1234567»", "DL# «F255921500941»", "NH driver license «12ABC34567»"],
    ignores: &["D1234567", "F255921500941", "driver's licenses of 1998", "the driver of the A1234567"],
    ..Pattern::ROW
};

#[rustfmt::skip]
const DRIVER_WORDS: &[&str] = &[
    "driver license", "drivers license", "driver s license", "driver licenses",
    "driving license", "driver lic", "drivers lic", "driver s lic", "dl!", "dl no!", "dl number!", "dln", "cdl", "dl id", "operator s license",
    "operator license", "driverslicense", "dmv id", "dmv", "licencia de conducir",
];

/// How it is written in full.
const US_DRIVER_LICENSE_GROUPED_WRITTEN: &str = r"[A-Z]\d{3}[- ]\d{3}[- ]\d{2,3}[- ]\d{3}(?:[- ]\d)?|[A-Z]\d{3}[- ]\d{4}[- ]\d{4}(?:[- ]\d\d)?|[A-Z][- ]\d{3}[- ]\d{3}[- ]\d{3}[- ]\d{3}|[A-Z]\d{4}[- ]\d{5}[- ]\d{5}|[A-Z]\d{2}[- ]\d{2}[- ]\d{4}|\d{3}[- ]\d{3}[- ]\d{3}|\d{2}[- ]\d{3}[- ]\d{3}|\d{2}-\d{3}-\d{4}";

/// The same in a small letter.
pub(super) const US_DRIVER_LICENSE_SMALL: Pattern = Pattern {
    name: "us-driver-license-small",
    shape: Shape::Regex(r"[a-z]\d{7,8}"),
    rule: Rule::None,
    context_score: 0.85,
    about: "A small letter and seven or eight digits near words for a driving licence.",
    finds: &["my driver's license number is «a56319335»", "dl no «d1234567»", "driver license: «w7654321»"],
    ignores: &["a56319335", "driver's license a563", "driver l12345678 of the bus"],
    ..US_DRIVER_LICENSE
};

/// The same in groups, as Florida, Illinois, Wisconsin, New Jersey, Michigan, Kansas, New York and Pennsylvania write it.
pub(super) const US_DRIVER_LICENSE_GROUPED: Pattern = Pattern {
    name: "us-driver-license-grouped",
    shape: Shape::Regex(
        r"[A-Z]\d{3}[ -]\d|[A-Z][ -]\d{3}[ -]|[A-Z]\d{4}[ -]\d|[A-Z]\d{2}[ -]\d|\d{3}[ -]\d{3}[ -]|\d{2}[ -]\d{3}[ -]|\d{2}-\d{3}-",
    ),
    rule: Rule::Whole(&SIGN_EDGES, US_DRIVER_LICENSE_GROUPED_WRITTEN),
    finds: &[
        "driver license «F255-921-50-094-0»",
        "Illinois DL «D400-7836-0001»",
        "driver's license «S514-7778-4123-05»",
        "DL: «K01-23-4567»",
        "NY driver license «123 456 789»",
    ],
    ignores: &["D400-7836-0001", "123 456 789", "driver license 12-34"],
    ..US_DRIVER_LICENSE
};

/// The same in digits.
pub(super) const US_DRIVER_LICENSE_BARE: Pattern = Pattern {
    name: "us-driver-license-bare",
    shape: Shape::Regex(r"\d{7,12}"),
    rule: Rule::None,
    context_score: 0.85,
    finds: &["driver's license «12345678»", "Texas DL # «01234567»", "drivers license number «123456789»"],
    ignores: &["12345678", "driver 12345678", "driver license since 1998"],
    ..US_DRIVER_LICENSE
};
