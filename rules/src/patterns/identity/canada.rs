//! Numbers that Canada and its provinces give to people and organisations.

use super::ID_EDGES;
use super::americas::SIGN_EDGES;
use crate::checksum::{digits, luhn, number, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Pattern, Rule, Shape};
use crate::patterns::{dash, date, decoys, space};

pub(super) const ROWS: &[Pattern] = &[
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

/// How it is written in full.
const CA_SIN_WRITTEN: &str =
    concat!(r"\d{3}", dash!(), r"\d{3}", dash!(), r"\d{3}|\d{3}", space!(), r"\d{3}", space!(), r"\d{3}");

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
        r"|\d{3}",
        space!(),
        r"\d{3}",
        space!()
    )),
    edges: SIGN_EDGES,
    rule: Rule::Whole(&SIGN_EDGES, CA_SIN_WRITTEN),
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
    rule: Rule::None,
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
    shape: Shape::Regex(r"\d{9} ?R"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{9} ?R[CMPRTZGE] ?\d{4}"),
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
    rule: Rule::None,
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
    shape: Shape::Regex(r"\d{4}[ -]\d{3}[ -]|\d{10}"),
    edges: SIGN_EDGES,
    rule: Rule::Whole(&SIGN_EDGES, r"\d{4}[- ]\d{3}[- ]\d{3}|\d{10}"),
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
    shape: Shape::Regex(r"\d{4}[ -]\d{3}[ -]"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{4}[- ]\d{3}[- ]\d{3}[- ][A-Z]{1,2}"),
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
    shape: Shape::Regex(r"[A-Z]{4}(?:\d{8}|\d{4}[ -]\d|[ -](?:\d{8}|\d{4}[ -]))"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, r"[A-Z]{4}[- ]?\d{4}[- ]?\d{4}", |text| {
        is_month_and_day(number(text, 2..4), number(text, 4..6))
    }),
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
    shape: Shape::Regex(r"\d{10}|\d{7}[ -]\d{3}|\d{4}[ -](?:\d{6}|\d{3}[ -])"),
    rule: Rule::Whole(&SIGN_EDGES, r"9\d{3}[- ]?\d{3}[- ]?\d{3}"),
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

/// How it is written in full.
const CA_HEALTH_CARD_WRITTEN: &str =
    r"\d{8,10}|\d{12}|\d{3}[- ]\d{3}[- ]\d{3}(?:[- ]\d{3})?|\d{5}[- ]\d{4}|\d{4}[- ]\d{3}[- ]\d{3}";

/// A health card of any other province.
pub(super) const CA_HEALTH_CARD: Pattern = Pattern {
    name: "ca-health-card",
    shape: Shape::Regex(r"\d{8,10}|\d{12}|\d{3}[ -]\d{3}[ -]|\d{5}[ -]\d{4}|\d{4}[ -]\d{3}[ -]"),
    rule: Rule::Whole(&SIGN_EDGES, CA_HEALTH_CARD_WRITTEN),
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
    shape: Shape::Regex(r"[A-Z]\d{4}[ -]\d"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, r"[A-Z]\d{4}[- ]\d{5}[- ]\d{5}", |text| {
        is_month_and_day(number(text, 10..12), number(text, 12..14))
    }),
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
    shape: Shape::Regex(r"[A-Z]\d{4}[ -]\d"),
    rule: Rule::WholeIf(&ID_EDGES, r"[A-Z]\d{4}[- ]\d{6}[- ]\d{2}", |text| {
        is_month_and_day(number(text, 6..8), number(text, 4..6))
    }),
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

/// How it is written in full.
const CA_DRIVER_LICENSE_WRITTEN: &str = r"[A-Z]\d{14}|[A-Z]\d{12}|[A-Z]{5}\d{9}|[A-Z]{2}[- ]?[A-Z]{2}[- ]?[A-Z]{2}[- ]?[A-Z]\d{3}[A-Z]{2}|\d{6}-\d{3}|\d{7,8}";

/// A driving licence of another province, or run together.
pub(super) const CA_DRIVER_LICENSE: Pattern = Pattern {
    name: "ca-driver-licence",
    shape: Shape::Regex(
        r"[A-Z]\d{14}|[A-Z]\d{12}|[A-Z]{5}\d{9}|[A-Z]{7}\d{3}[A-Z]{2}|[A-Z]{6}[ -][A-Z]\d|[A-Z]{4}[ -](?:[A-Z]{3}\d|[A-Z]{2}[ -][A-Z]\d)|[A-Z]{2}[ -](?:[A-Z]{5}\d|[A-Z]{4}[ -][A-Z]\d|[A-Z]{2}[ -](?:[A-Z]{3}\d|[A-Z]{2}[ -][A-Z]\d))|\d{6}-\d{3}|\d{7,8}",
    ),
    rule: Rule::Whole(&ID_EDGES, CA_DRIVER_LICENSE_WRITTEN),
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
    shape: Shape::Regex(r"\d{4}-\d{4}|\d{2}-\d{4}-|\d{8}|\d{10}"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, r"(?:\d\d-)?\d{4}-\d{4}|\d{8}|\d{10}", |text| {
        !date::looks_like_date(text)
    }),
    context: &["uci", "unique client identifier", "client id", "iuc", "ircc"],
    context_score: 0.9,
    about: "A client of Canadian immigration: eight or ten digits, near words that name it.",
    source: "Immigration, Refugees and Citizenship Canada, unique client identifier",
    finds: &["UCI: «11-2233-4455»", "Unique Client Identifier «1234-5678»", "IRCC UCI «1122334455»"],
    ignores: &["11-2233-4455", "1234-5678", "phone 1234-5678"],
    ..Pattern::ROW
};
