//! Numbers that the United States and Canada give to people and organisations.

use super::ID_EDGES;
use crate::checksum::{digits, luhn, number, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};
use crate::patterns::{dash, date, decoys, space};

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
    US_DRIVER_LICENSE_GROUPED,
    US_DRIVER_LICENSE_BARE,
    CA_SIN,
    CA_SIN_BARE,
    CA_BN,
    CA_BN_BARE,
    CA_HEALTH_ON,
    CA_HEALTH_ON_VERSION,
    CA_HEALTH_QC,
    CA_HEALTH_BC,
    CA_HEALTH_CARD,
    CA_PASSPORT,
    CA_DRIVER_ON,
    CA_DRIVER_QC,
    CA_DRIVER_LICENSE,
    CA_UCI,
];

/// The edges of numbers that may stand right behind a number sign.
const SIGN_EDGES: Edges = Edges { word: true, number: true, before: "§+$€£", after: "%‰€$£" };

/// A United States individual taxpayer identification number with dashes.
pub(super) const US_ITIN: Pattern = Pattern {
    name: "us-itin",
    kind: EntityKind::UsItin,
    country: "US",
    shape: Shape::Regex(concat!(r"\d{3}", dash!(), r"\d{2}", dash!(), r"\d{4}")),
    edges: ID_EDGES,
    rule: Rule::Valid(is_itin),
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
    shape: Shape::Regex(concat!(r"\d{9}|\d{3}", space!(), r"\d{2}", space!(), r"\d{4}")),
    edges: SIGN_EDGES,
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
    shape: Shape::Regex(concat!(r"9\d\d", dash!(), r"93", dash!(), r"\d{4}")),
    rule: Rule::None,
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
        "ein",
        "eins",
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
    shape: Shape::Regex(r"P\d{8}"),
    edges: SIGN_EDGES,
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

/// A United States alien registration number.
pub(super) const US_ALIEN_NUMBER: Pattern = Pattern {
    name: "us-alien-number",
    kind: EntityKind::UsAlienNumber,
    country: "US",
    shape: Shape::Regex(concat!(
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
    )),
    edges: ID_EDGES,
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
    shape: Shape::Regex(concat!(r"\d{9}|\d{3}", dash!(), r"\d{3}", dash!(), r"\d{3}")),
    edges: SIGN_EDGES,
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

/// The receipt of a petition to United States immigration.
pub(super) const US_USCIS_RECEIPT: Pattern = Pattern {
    name: "us-uscis-receipt",
    kind: EntityKind::UsUscisReceipt,
    country: "US",
    shape: Shape::Regex(
        r"(?:EAC|VSC|WAC|CSC|LIN|NSC|SRC|TSC|MSC|NBC|IOE|YSC|PSC)(?:\d{10}|-\d{2}-\d{3}-\d{5}| \d{2} \d{3} \d{5})",
    ),
    edges: ID_EDGES,
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
    context_score: 0.88,
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
    shape: Shape::Regex(r"N\d{10}"),
    edges: ID_EDGES,
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
    shape: Shape::Regex(r"\d{10}|(?:RA|US|ER|NG|O)[- ]?\d{7,8}|\d{7}"),
    edges: SIGN_EDGES,
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

/// A United States driving licence with letters.
pub(super) const US_DRIVER_LICENSE: Pattern = Pattern {
    name: "us-driver-license",
    kind: EntityKind::UsDriverLicense,
    country: "US",
    shape: Shape::Regex(
        r"[A-Z]{1,3}\d{3,14}[A-Z]{0,2}|\d{2}[A-Z]{3}\d{5}|[A-Z]{7}\d{3}[A-Z0-9]{2}|[A-Z]{5}[A-Z0-9]\d{3}[A-Z]{2}\d|\d{3}[A-Z]{2}\d{4}|\d{7,9}[A-Z]",
    ),
    edges: SIGN_EDGES,
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

/// The same in groups, as Florida, Illinois, Wisconsin, New Jersey, Michigan, Kansas, New York and Pennsylvania write it.
pub(super) const US_DRIVER_LICENSE_GROUPED: Pattern = Pattern {
    name: "us-driver-license-grouped",
    shape: Shape::Regex(
        r"[A-Z]\d{3}[- ]\d{3}[- ]\d{2,3}[- ]\d{3}(?:[- ]\d)?|[A-Z]\d{3}[- ]\d{4}[- ]\d{4}(?:[- ]\d\d)?|[A-Z][- ]\d{3}[- ]\d{3}[- ]\d{3}[- ]\d{3}|[A-Z]\d{4}[- ]\d{5}[- ]\d{5}|[A-Z]\d{2}[- ]\d{2}[- ]\d{4}|\d{3}[- ]\d{3}[- ]\d{3}|\d{2}[- ]\d{3}[- ]\d{3}|\d{2}-\d{3}-\d{4}",
    ),
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
    context_score: 0.85,
    finds: &["driver's license «12345678»", "Texas DL # «01234567»", "drivers license number «123456789»"],
    ignores: &["12345678", "driver 12345678", "driver license since 1998"],
    ..US_DRIVER_LICENSE
};

/// A Canadian social insurance number.
pub(super) const CA_SIN: Pattern = Pattern {
    name: "ca-sin",
    kind: EntityKind::CaSin,
    country: "CA",
    shape: Shape::Regex(concat!(
        r"\d{3}",
        dash!(),
        r"\d{3}",
        dash!(),
        r"\d{3}|\d{3}",
        space!(),
        r"\d{3}",
        space!(),
        r"\d{3}"
    )),
    edges: SIGN_EDGES,
    check: Some(Check { passes: luhn, passed: 0.35, failed: 0.0, failed_in_context: 0.55 }),
    context: &["sin", "sins", "social insurance", "s i n", "nas", "assurance sociale", "numéro d assurance"],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "A Canadian social insurance number: nine digits in threes with a check digit, near words that name it.",
    source: "Employment Insurance Act (Canada), s. 138; Service Canada",
    finds: &[
        "SIN: «628-194-821»",
        "numéro d'assurance sociale «993 518 190»",
        "Social Insurance No. «543-231-948»",
    ],
    ignores: &["628-194-821", "628 194 821", "page 628 194 821", "a sin 12"],
    ..Pattern::ROW
};

/// The same run together.
pub(super) const CA_SIN_BARE: Pattern = Pattern {
    name: "ca-sin-bare",
    shape: Shape::Regex(r"\d{9}"),
    check: Some(Check { passes: luhn, passed: 0.1, failed: 0.0, failed_in_context: 0.0 }),
    context: &["sin!", "sin number", "sin no", "sin card", "social insurance", "assurance sociale", "nas!"],
    context_score: 0.9,
    finds: &["SIN «628194821»", "NAS : «993518190»", "social insurance number «543231948»"],
    ignores: &["628194821", "SIN 628194822", "order 628194821"],
    ..CA_SIN
};

/// A Canadian business number with its programme account.
pub(super) const CA_BN: Pattern = Pattern {
    name: "ca-business-number",
    kind: EntityKind::CaBusinessNumber,
    country: "CA",
    shape: Shape::Regex(r"\d{9} ?R[CMPRTZGE] ?\d{4}"),
    edges: ID_EDGES,
    check: Some(Check { passes: |text| luhn(&text[..9]), passed: 0.95, failed: 0.3, failed_in_context: 0.7 }),
    context: &[
        "bn",
        "business number",
        "gst",
        "hst",
        "payroll account",
        "numéro d entreprise",
        "tps",
        "charity",
        "registration",
    ],
    context_score: 0.98,
    about: "A Canadian business number with its account, such as RT0001, with a check digit.",
    source: "Income Tax Act (Canada), s. 248(1) (business number); CRA guide RC2",
    finds: &["GST «507529170RT0001»", "charity no. «079244026 RR0001»", "«353799075RC0001»"],
    ignores: &["507529171RC0001", "507529170XX0001", "507529170RC001"],
    ..Pattern::ROW
};

/// The nine digits of a Canadian business number.
pub(super) const CA_BN_BARE: Pattern = Pattern {
    name: "ca-business-number-bare",
    shape: Shape::Regex(concat!(r"\d{9}|\d{5}", space!(), r"\d{4}")),
    check: Some(Check { passes: luhn, passed: 0.1, failed: 0.0, failed_in_context: 0.0 }),
    context: &[
        "business number",
        "numéro d entreprise",
        "bn!",
        "gst number",
        "gst no",
        "hst number",
        "hst no",
        "gst hst",
    ],
    context_score: 0.92,
    about: "The nine digits of a Canadian business number, near words that name it.",
    finds: &["Business Number: «507529170»", "BN «079244026»", "numéro d'entreprise «35379 9075»"],
    ignores: &["507529170", "Business Number 507529171", "bn 12345"],
    ..CA_BN
};

/// An Ontario health card.
pub(super) const CA_HEALTH_ON: Pattern = Pattern {
    name: "ca-health-on",
    kind: EntityKind::CaHealthCard,
    country: "CA",
    shape: Shape::Regex(r"\d{4}[- ]\d{3}[- ]\d{3}|\d{10}"),
    edges: SIGN_EDGES,
    check: Some(Check { passes: luhn, passed: 0.1, failed: 0.0, failed_in_context: 0.0 }),
    context: &[
        "ohip",
        "health card",
        "health number",
        "health insurance number",
        "carte santé",
        "ontario health",
        "hcn",
    ],
    context_score: 0.93,
    about: "An Ontario health card: ten digits with a check digit, near words that name it.",
    source: "Health Insurance Act (Ontario); Ministry of Health, health number",
    finds: &["OHIP «5271-248-147»", "health card number «8076 863 938»", "Health number: «9513468760»"],
    ignores: &["5271-248-147", "health card 5271-248-148", "phone 8076863938"],
    ..Pattern::ROW
};

/// The same with its version.
pub(super) const CA_HEALTH_ON_VERSION: Pattern = Pattern {
    name: "ca-health-on-version",
    shape: Shape::Regex(r"\d{4}[- ]\d{3}[- ]\d{3}[- ][A-Z]{1,2}"),
    edges: ID_EDGES,
    check: Some(Check { passes: luhn, passed: 0.6, failed: 0.0, failed_in_context: 0.55 }),
    context_score: 0.97,
    about: "An Ontario health card with its version: ten digits with a check digit and two letters.",
    finds: &["«5271-248-147-AB»", "health card «8076 863 938 YN»", "OHIP: «9513-468-760-TK»"],
    ignores: &["5271-248-148-AB", "5271-248-147-ABC", "5271-248-AB"],
    ..CA_HEALTH_ON
};

/// A Quebec health card: letters of the names, then the day of birth.
pub(super) const CA_HEALTH_QC: Pattern = Pattern {
    name: "ca-health-qc",
    shape: Shape::Regex(r"[A-Z]{4}[- ]?\d{4}[- ]?\d{4}"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| is_month_and_day(number(text, 2..4), number(text, 4..6))),
    score: 0.4,
    check: None,
    context: &[
        "ramq",
        "nam",
        "assurance maladie",
        "carte soleil",
        "health insurance",
        "health card",
        "carte d assurance",
        "carte santé",
    ],
    context_score: 0.95,
    about: "A Quebec health card: four letters and a day of birth (a woman's month plus 50), near words that name it.",
    source: "Loi sur l'assurance maladie (Québec); RAMQ",
    finds: &["RAMQ «TREM 8553 1512»", "NAM : «BOUF 9204 1815»", "carte d'assurance maladie «LAVJ75621198»"],
    ignores: &["TREM 8513 1512", "RAMQ TREM 8553 4512", "TREM 8553 1512"],
    ..CA_HEALTH_ON
};

/// A month, to which 50 may be added, and a day that some month has.
fn is_month_and_day(month: u64, day: u64) -> bool {
    let month = if month > 50 { month - 50 } else { month };
    (1..=12).contains(&month) && (1..=31).contains(&day)
}

/// A British Columbia personal health number.
pub(super) const CA_HEALTH_BC: Pattern = Pattern {
    name: "ca-health-bc",
    shape: Shape::Regex(r"9\d{3}[- ]?\d{3}[- ]?\d{3}"),
    check: Some(Check { passes: is_phn, passed: 0.1, failed: 0.0, failed_in_context: 0.0 }),
    context: &["phn", "personal health", "msp", "bc services", "carecard", "care card", "bc health"],
    about: "A British Columbia personal health number: ten digits from 9 with a check digit, near words that name it.",
    source: "Medicare Protection Act (British Columbia); Health Insurance BC",
    finds: &["PHN: «9290 222 791»", "personal health number «9805888718»", "MSP «9837-261-675»"],
    ignores: &["9290222791", "PHN 9290222792", "PHN 8290222791"],
    ..CA_HEALTH_ON
};

fn is_phn(text: &str) -> bool {
    let rest = weighted(text, &[0, 2, 4, 8, 5, 10, 9, 7, 3]) % 11;
    digits(text).next_back() == Some((11 - rest) % 11)
}

/// A health card of any other province.
pub(super) const CA_HEALTH_CARD: Pattern = Pattern {
    name: "ca-health-card",
    shape: Shape::Regex(
        r"\d{8,10}|\d{12}|\d{3}[- ]\d{3}[- ]\d{3}(?:[- ]\d{3})?|\d{5}[- ]\d{4}|\d{4}[- ]\d{3}[- ]\d{3}",
    ),
    check: None,
    context: &[
        "health card",
        "health care number",
        "health care card",
        "provincial health",
        "alberta health",
        "ahcip",
        "manitoba health",
        "phin",
        "msi",
        "mcp",
        "uli",
    ],
    context_score: 0.85,
    about: "A health card of a Canadian province, near words that name it.",
    source: "Canada Health Act; the provinces choose the form",
    finds: &[
        "Alberta Health «12345-6789»",
        "health card no. «123456789»",
        "PHIN «123456782»",
        "MCP: «123 456 789 012»",
    ],
    ignores: &["123456789", "12345-6789", "health cards in 2019"],
    ..CA_HEALTH_ON
};

/// A Canadian passport.
pub(super) const CA_PASSPORT: Pattern = Pattern {
    name: "ca-passport",
    kind: EntityKind::CaPassport,
    country: "CA",
    shape: Shape::Regex(r"[A-Z]{2}\d{6}|[A-Z]\d{6}[A-Z]{2}"),
    edges: ID_EDGES,
    score: 0.1,
    context: &[
        "canadian passport",
        "passeport canadien",
        "canada passport",
        "passport of canada",
        "passport canada",
    ],
    context_score: 0.95,
    about: "A Canadian passport: two letters and six digits, or a letter, six digits and two letters.",
    source: "Canadian Passport Order, SI/81-86; IRCC",
    finds: &[
        "Canadian passport «AB123456»",
        "passeport canadien «P123456AA»",
        "Canadian passport no. «GK456781»",
    ],
    ignores: &["AB123456", "P123456AA", "Canadian passport AB12345"],
    ..Pattern::ROW
};

/// An Ontario driving licence, which ends in the day of birth.
pub(super) const CA_DRIVER_ON: Pattern = Pattern {
    name: "ca-driver-on",
    kind: EntityKind::CaDriverLicence,
    country: "CA",
    shape: Shape::Regex(r"[A-Z]\d{4}[- ]\d{5}[- ]\d{5}"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| is_month_and_day(number(text, 10..12), number(text, 12..14))),
    score: 0.55,
    context: CA_DRIVER_WORDS,
    context_score: 0.96,
    about: "An Ontario driving licence: a letter and fourteen digits that end in a day of birth.",
    source: "Highway Traffic Act (Ontario); Ministry of Transportation",
    finds: &[
        "Ontario driver's licence «T0123-45678-50315»",
        "«B1234-56789-05612»",
        "permis «M4512 78120 96231»",
    ],
    ignores: &["T0123-45678-51315", "T0123-45678-50345", "T0123-45678-5031"],
    ..Pattern::ROW
};

const CA_DRIVER_WORDS: &[&str] = &[
    "ontario driver",
    "driver s licence",
    "drivers licence",
    "driver licence",
    "licence number",
    "permis de conduire",
    "permis",
    "saaq",
    "mto",
    "icbc",
    "dln",
];

/// A Quebec driving licence, which holds the day of birth.
pub(super) const CA_DRIVER_QC: Pattern = Pattern {
    name: "ca-driver-qc",
    shape: Shape::Regex(r"[A-Z]\d{4}[- ]\d{6}[- ]\d{2}"),
    rule: Rule::Valid(|text| is_month_and_day(number(text, 6..8), number(text, 4..6))),
    score: 0.4,
    about: "A Quebec driving licence: a letter and twelve digits that hold a day of birth.",
    source: "Code de la sécurité routière (Québec); SAAQ",
    finds: &[
        "permis de conduire «T6512-150385-07»",
        "SAAQ «B1234 280592 01»",
        "driver's licence «L7812-311277-08»",
    ],
    ignores: &["T6512-150385-07", "T6512-451385-07", "permis T6512-15038-07"],
    ..CA_DRIVER_ON
};

/// A driving licence of another province, or run together.
pub(super) const CA_DRIVER_LICENSE: Pattern = Pattern {
    name: "ca-driver-licence",
    shape: Shape::Regex(
        r"[A-Z]\d{14}|[A-Z]\d{12}|[A-Z]{5}\d{9}|[A-Z]{2}[- ]?[A-Z]{2}[- ]?[A-Z]{2}[- ]?[A-Z]\d{3}[A-Z]{2}|\d{6}-\d{3}|\d{7,8}",
    ),
    rule: Rule::None,
    score: 0.0,
    context: &[
        "driver s licence",
        "drivers licence",
        "driver licence",
        "permis de conduire",
        "ontario driver",
        "icbc",
        "saaq",
    ],
    context_score: 0.88,
    about: "A driving licence of a Canadian province, near words that name it.",
    source: "CCMTA; forms of the provincial agencies",
    finds: &[
        "driver's licence «T01234567850315»",
        "BC driver's licence «1234567»",
        "permis de conduire «T651215038507»",
        "Alberta driver's licence «123456-789»",
    ],
    ignores: &["T01234567850315", "1234567", "driver's licence since 1998"],
    ..CA_DRIVER_ON
};

/// A client of Canadian immigration.
pub(super) const CA_UCI: Pattern = Pattern {
    name: "ca-uci",
    kind: EntityKind::CaUci,
    country: "CA",
    shape: Shape::Regex(r"(?:\d\d-)?\d{4}-\d{4}|\d{8}|\d{10}"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| !date::looks_like_date(text)),
    context: &["uci", "unique client identifier", "client id", "iuc", "ircc"],
    context_score: 0.9,
    about: "A client of Canadian immigration: eight or ten digits, near words that name it.",
    source: "Immigration, Refugees and Citizenship Canada, unique client identifier",
    finds: &["UCI: «11-2233-4455»", "Unique Client Identifier «1234-5678»", "IRCC UCI «1122334455»"],
    ignores: &["11-2233-4455", "1234-5678", "phone 1234-5678"],
    ..Pattern::ROW
};
