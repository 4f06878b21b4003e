//! Numbers that the states of South Asia give to people and organisations: Afghanistan, Bangladesh, Bhutan, India,
//! Nepal, Pakistan, Sri Lanka.

use std::ops::Range;

use super::super::{dash, decoys, space};
use super::{BARE_EDGES, ID_EDGES, stands_alone};
use crate::checksum::{luhn, number, verhoeff};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};
use crate::words::Words;
use crate::written::like;

#[rustfmt::skip]
pub(super) const ROWS: &[Pattern] = &[
    IN_AADHAAR, IN_AADHAAR_BARE, IN_PAN, IN_GSTIN, IN_VOTER, IN_VOTER_OLD, IN_PASSPORT, IN_DRIVING_LICENCE, IN_UAN, IN_ABHA,
    PK_CNIC, PK_CNIC_BARE, PK_NTN, BD_NID, LK_NIC_OLD, LK_NIC, NP_CITIZENSHIP, BT_CID, AF_TAZKIRA,
];

const AADHAAR_WORDS: &[&str] =
    &["aadhaar", "aadhar", "adhaar", "adhar", "uidai", "आधार", "ஆதார்", "ఆధార్", "আধার"];

/// An Indian Aadhaar number in fours.
pub const IN_AADHAAR: Pattern = Pattern {
    name: "in-aadhaar",
    kind: EntityKind::InAadhaar,
    country: "IN",
    shape: Shape::Regex(concat!(
        r"[2-9]\d{3}(?:",
        space!(),
        r"\d{4}",
        space!(),
        "|",
        dash!(),
        r"\d{4}",
        dash!(),
        r")\d{4}"
    )),
    edges: ID_EDGES,
    rule: Rule::Refine(aadhaar_in_fours),
    check: Some(Check { passes: verhoeff, passed: 0.55, failed: 0.0, failed_in_context: 0.55 }),
    context: AADHAAR_WORDS,
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Twelve digits in fours, the first 2 to 9; the last is a check digit.",
    source: "Aadhaar Act 2016; UIDAI numbering scheme",
    finds: &[
        "Aadhaar «2345 6789 0124»",
        "no. «4987-6543-2102» of",
        "his Aadhaar is «7654 3210 9878», he said",
        "आधार: «2345 6789 0123»",
    ],
    ignores: &[
        "2345 6789 0123",
        "1234 5678 9012",
        "2345 6789 0124 5678",
        "2010 2011 2016",
        "2345-6789 0124",
        "page 4987 6543 2102",
    ],
    ..Pattern::ROW
};

/// The same run together.
pub const IN_AADHAAR_BARE: Pattern = Pattern {
    name: "in-aadhaar-bare",
    shape: Shape::Regex(r"\d\d{11}"),
    edges: BARE_EDGES,
    rule: Rule::Like(r"[2-9]\d{11}"),
    check: Some(Check { passes: verhoeff, passed: 0.2, failed: 0.0, failed_in_context: 0.0 }),
    context_score: 0.95,
    about: "Twelve digits with the right check digit near a word for Aadhaar.",
    finds: &["aadhaar=«234567890124»", "UIDAI no «498765432102»", "आधार संख्या «765432109878»"],
    ignores: &["234567890124", "aadhaar 234567890123", "order 498765432102"],
    ..IN_AADHAAR
};

/// An Indian permanent account number.
pub const IN_PAN: Pattern = Pattern {
    name: "in-pan",
    kind: EntityKind::InPan,
    country: "IN",
    shape: Shape::Regex(r"[A-Z]{3}[A-Z][A-Z]\d{4}[A-Z]"),
    edges: Edges::WORD,
    rule: Rule::Valid(|text| like(text, r"[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]") && !text.contains("0000")),
    score: 0.55,
    context: &["pan", "permanent account", "income tax", "पैन", "tds", "itr"],
    context_score: 0.97,
    about: "Five letters, the fourth for the sort of holder, four digits and a letter.",
    source: "Income-tax Act 1961, s. 139A; Income-tax Rules, rule 114",
    finds: &["PAN «ABCPE1234F»", "pan_number: «AAPFU0939F»", "holder («AAACB2230M»), Mumbai"],
    ignores: &["ABCDE1234F", "ABCPE0000F", "XABCPE1234F", "abcpe1234f", "ABCP1234F"],
    ..Pattern::ROW
};

/// An Indian goods and services tax number.
pub const IN_GSTIN: Pattern = Pattern {
    name: "in-gstin",
    kind: EntityKind::InGstin,
    country: "IN",
    shape: Shape::Regex(r"\d\d[A-Z]{5}\d{4}[A-Z]"),
    edges: Edges::WORD,
    rule: Rule::Whole(&Edges::WORD, r"[0-39]\d[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]"),
    check: Some(Check { passes: is_gstin, passed: 0.97, failed: 0.3, failed_in_context: 0.8 }),
    context: &["gstin", "gst", "gstn", "goods and services tax", "जीएसटी"],
    context_score: 0.99,
    about: "A state number, the holder's PAN, a digit, Z and a check character.",
    source: "Central Goods and Services Tax Rules 2017, rule 10",
    finds: &["GSTIN: «27AAPFU0939F1ZV»", "«29ABCPE1234F1Z7»", "gst no «07AAACB2230M1ZA» has a slip"],
    ignores: &["07AAACB2230M1ZA", "87AAPFU0939F1ZV", "27AAPFU0939F1Z", "27AAPFU0939F1XV"],
    ..Pattern::ROW
};

const VOTER_WORDS: &[&str] =
    &["epic", "voter", "voters", "elector", "electors", "election commission", "मतदाता"];

/// An Indian voter's card number.
pub const IN_VOTER: Pattern = Pattern {
    name: "in-voter",
    kind: EntityKind::InVoter,
    country: "IN",
    shape: Shape::Regex(r"[A-Z]{3}\d{7}"),
    edges: Edges::WORD,
    check: Some(Check { passes: luhn, passed: 0.3, failed: 0.05, failed_in_context: 0.7 }),
    context: VOTER_WORDS,
    context_score: 0.95,
    about: "Three letters and seven digits near a word for voters; the last digit is a check digit.",
    source: "Election Commission of India: electors photo identity card",
    finds: &["EPIC no. «WKH1186246»", "voter id «ABC1234566»", "मतदाता पहचान पत्र «GDN0225186»"],
    ignores: &["WKH1186246", "part ABC1234566", "voter AB1234566", "voter ABC12345678"],
    ..Pattern::ROW
};

/// The same of older cards.
pub const IN_VOTER_OLD: Pattern = Pattern {
    name: "in-voter-old",
    shape: Shape::Regex(r"[A-Z]{2}/\d{2}/"),
    rule: Rule::Whole(&Edges::WORD, r"[A-Z]{2}/\d{2}/\d{3}/\d{6}"),
    check: None,
    score: 0.45,
    about: "A state, constituencies and six digits with slashes near a word for voters.",
    finds: &["voter ID «GJ/02/007/123456»", "EPIC «UP/14/068/045678»", "elector «MH/01/123/000456»"],
    ignores: &["GJ/02/007/123456", "voter GJ/02/007/12345", "case UP/14/068/045678"],
    ..IN_VOTER
};

/// An Indian passport.
pub const IN_PASSPORT: Pattern = Pattern {
    name: "in-passport",
    kind: EntityKind::InPassport,
    country: "IN",
    shape: Shape::Regex(r"[A-Z]\d\d{5}\d"),
    edges: Edges::WORD,
    rule: Rule::Like(r"[A-Z][1-9]\d{5}[1-9]"),
    score: 0.1,
    context: &["indian passport*", "passport india", "passport seva", "republic of india", "पासपोर्ट"],
    context_score: 0.92,
    about: "A letter and seven digits near words for an Indian passport.",
    source: "Passports Act 1967; Ministry of External Affairs",
    finds: &["Indian passport «J8369854»", "indian passport no. «Z1234567»", "पासपोर्ट संख्या «M1234567»"],
    ignores: &["J8369854", "version A1234567", "indian passport J836"],
    ..Pattern::ROW
};

/// An Indian driving licence.
pub const IN_DRIVING_LICENCE: Pattern = Pattern {
    name: "in-driving-licence",
    kind: EntityKind::InDrivingLicence,
    country: "IN",
    shape: Shape::Regex(r"[A-Z]{2}(?:\d{13}|\d{2}[ -]\d|[ -](?:\d{13}|\d{2}[ -]))"),
    edges: Edges::WORD,
    rule: Rule::WholeIf(&Edges::WORD, r"[A-Z]{2}[ -]?\d{2}[ -]?(?:19|20)\d{9}", has_indian_state),
    score: 0.4,
    context: &[
        "driving licence*",
        "driving license*",
        "driver s licence",
        "driver s license",
        "dl",
        "licence no",
        "license no",
        "ड्राइविंग",
    ],
    context_score: 0.95,
    about: "A state, an office, the year of issue and seven digits.",
    source: "Central Motor Vehicles Rules 1989; Sarathi register",
    finds: &[
        "DL no. «MH12 20190012345»",
        "driving licence «DL-0420110149646»",
        "licence no: «KA0120150001234»",
    ],
    ignores: &["MH12 20190012345", "DL no. XX12 20190012345", "dl MH12 19990012"],
    ..Pattern::ROW
};

/// Codes of the states and territories of India, which begin licences and number plates.
#[rustfmt::skip]
static INDIAN_STATES: Words = Words::new(&[
    "AN AP AR AS BH BR CG CH DD DL DN GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD OR PB PY RJ SK TN TR TS \
     TG UK UA UP WB",
]);

/// True if the text begins with the code of an Indian state.
pub(crate) fn has_indian_state(text: &str) -> bool {
    text.get(..2).is_some_and(|code| INDIAN_STATES.contains(code))
}

/// An Indian provident fund account number.
pub const IN_UAN: Pattern = Pattern {
    name: "in-uan",
    kind: EntityKind::InUan,
    country: "IN",
    shape: Shape::Regex(r"\d\d{11}"),
    edges: BARE_EDGES,
    rule: Rule::Valid(|text| like(text, r"1\d{11}") && text.starts_with("10")),
    score: 0.05,
    context: &["uan", "universal account", "epfo", "epf", "provident fund"],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "Twelve digits that begin with 10 near a word for the Indian provident fund.",
    source: "Employees' Provident Fund Organisation of India",
    finds: &["UAN «100904319456»", "universal account number: «101234567890»", "EPFO uan=«100123456789»"],
    ignores: &["100904319456", "UAN 200904319456", "uan 1009043194567"],
    ..Pattern::ROW
};

/// An Indian health account number.
pub const IN_ABHA: Pattern = Pattern {
    name: "in-abha",
    kind: EntityKind::InAbha,
    country: "IN",
    shape: Shape::Regex(r"\d{2}-\d{4}-|\d{14}"),
    edges: BARE_EDGES,
    rule: Rule::Whole(&BARE_EDGES, r"\d{2}-\d{4}-\d{4}-\d{4}|\d{14}"),
    score: 0.05,
    context: &["abha", "abdm", "ayushman", "health id", "आभा"],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "Fourteen digits as 2-4-4-4 or run together near a word for the Indian health account.",
    source: "National Health Authority: Ayushman Bharat Digital Mission",
    finds: &[
        "ABHA: «91-1234-5678-9012»",
        "abha number «91234567890123»",
        "Ayushman Bharat «14-2345-6789-0123»",
    ],
    ignores: &["91-1234-5678-9012", "20240101123456", "ABHA 91-1234-5678-901"],
    ..Pattern::ROW
};

const CNIC_WORDS: &[&str] =
    &["cnic", "nicop", "nadra", "poc", "snic", "شناختی", "identity card", "computerized national"];

/// A Pakistani identity card number.
pub const PK_CNIC: Pattern = Pattern {
    name: "pk-cnic",
    kind: EntityKind::PkCnic,
    country: "PK",
    shape: Shape::Regex(r"\d\d{4}-\d{7}-"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, r"[1-7]\d{4}-\d{7}-\d", |text| !text.ends_with('0')),
    score: 0.6,
    context: CNIC_WORDS,
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Thirteen digits as 5-7-1; the first names a province, the last is odd for men and even for women.",
    source: "National Database and Registration Authority Ordinance 2000",
    finds: &["CNIC «42201-0397640-8»", "s/o Ahmed («35202-1234567-1»)", "شناختی کارڈ نمبر «61101-7654321-3»"],
    ignores: &["82201-0397640-8", "42201-0397640-0", "42201-0397640-81", "invoice 35202-1234567-1"],
    ..Pattern::ROW
};

/// The same run together.
pub const PK_CNIC_BARE: Pattern = Pattern {
    name: "pk-cnic-bare",
    shape: Shape::Regex(r"[1-7]\d{12}"),
    edges: BARE_EDGES,
    rule: Rule::Valid(|text| !text.ends_with('0')),
    score: 0.05,
    context: &["cnic", "nicop", "nadra", "شناختی"],
    context_score: 0.93,
    about: "Thirteen digits near a word for the Pakistani identity card.",
    finds: &["cnic=«4220103976408»", "NADRA no «3520212345671»", "CNIC: «6110176543213»"],
    ignores: &["4220103976408", "cnic 9220103976408", "1700000000003"],
    ..PK_CNIC
};

/// A Pakistani tax number.
pub const PK_NTN: Pattern = Pattern {
    name: "pk-ntn",
    kind: EntityKind::PkNtn,
    country: "PK",
    shape: Shape::Regex(r"[0-9A-Z]\d{6}-\d"),
    edges: BARE_EDGES,
    score: 0.1,
    context: &["ntn", "national tax", "fbr"],
    context_score: 0.93,
    decoys: decoys::COMMON,
    about: "Seven digits, a dash and one digit near a word for the Pakistani tax number.",
    source: "Income Tax Ordinance 2001, s. 181; Federal Board of Revenue",
    finds: &["NTN «1234567-8»", "ntn no. «0712345-6»", "National Tax Number: «A123456-7»"],
    ignores: &["1234567-8", "ntn 1234567-89", "isbn 1234567-8"],
    ..Pattern::ROW
};

/// A Bangladeshi identity card number.
pub const BD_NID: Pattern = Pattern {
    name: "bd-nid",
    kind: EntityKind::BdNid,
    country: "BD",
    shape: Shape::Regex(r"\d{10}|\d{13}|(?:\d\d|\d\d)\d{15}|\d{3} \d{3} "),
    edges: BARE_EDGES,
    rule: Rule::Whole(&BARE_EDGES, r"\d{10}|\d{13}|(?:19|20)\d{15}|\d{3} \d{3} \d{4}"),
    score: 0.0,
    context: &["nid", "জাতীয় পরিচয়পত্র", "এনআইডি", "পরিচয়পত্র*", "জাতীয় পরিচয়"],
    context_score: 0.88,
    decoys: decoys::COMMON,
    about: "Ten, thirteen or seventeen digits near a word for the Bangladeshi identity card.",
    source: "National Identity Registration Act 2010 of Bangladesh",
    finds: &["NID «1234567890»", "nid no: «2691234567890»", "এনআইডি «19902691234567890»"],
    ignores: &["1234567890", "nid 12345678", "NID 123456789012"],
    ..Pattern::ROW
};

const LK_WORDS: &[&str] =
    &["nic", "national identity card", "sri lanka*", "හැඳුනුම්පත", "හැඳුනුම්පත්", "அடையாள அட்டை"];

/// A Sri Lankan identity card number of the old form.
pub const LK_NIC_OLD: Pattern = Pattern {
    name: "lk-nic-old",
    kind: EntityKind::LkNic,
    country: "LK",
    shape: Shape::Regex(r"\d{9}[VvXx]"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| is_lankan_day(number(text, 2..5))),
    score: 0.4,
    context: LK_WORDS,
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "A year, the day of birth within it (plus 500 for women), four digits and V or X.",
    source: "Registration of Persons Act No. 32 of 1968 of Sri Lanka",
    finds: &["NIC «853400937V»", "national identity card «916782345V»", "nic no. «720011234x»"],
    ignores: &["853400937V", "NIC 853990937V", "nic 8534009371V", "NIC 853400937A"],
    ..Pattern::ROW
};

/// The same of the new form.
pub const LK_NIC: Pattern = Pattern {
    name: "lk-nic",
    shape: Shape::Regex(r"(?:\d\d|\d\d)\d{10}"),
    edges: BARE_EDGES,
    rule: Rule::Valid(|text| like(text, r"(?:19|20)\d{10}") && is_lankan_day(number(text, 4..7))),
    score: 0.1,
    about: "A year of birth, the day within it (plus 500 for women) and five digits near a word for the card.",
    finds: &["NIC «198534000937»", "nic: «199167802345»", "National Identity Card no «200100101234»"],
    ignores: &["198534000937", "nic 198599900937", "NIC 1985340009371", "202403151234"],
    ..LK_NIC_OLD
};

/// True for the day of a year, or 500 more.
fn is_lankan_day(day: u64) -> bool {
    matches!(day, 1..=366 | 501..=866)
}

/// A Nepali citizenship certificate number.
pub const NP_CITIZENSHIP: Pattern = Pattern {
    name: "np-citizenship",
    kind: EntityKind::NpCitizenship,
    country: "NP",
    shape: Shape::Regex(r"\d{2}-\d{2}-"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{2}-\d{2}-\d{2}-\d{5}"),
    score: 0.3,
    context: &["citizenship", "nagarikta", "nepal*", "नागरिकता"],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "Eleven digits as 2-2-2-5 near a word for Nepali citizenship: district, office, year, number.",
    source: "Nepal Citizenship Act 2063 (2006)",
    finds: &[
        "citizenship no. «27-01-70-12345»",
        "नागरिकता नं. «05-02-68-01234»",
        "Nagarikta «41-01-74-00321»",
    ],
    ignores: &["27-01-70-12345", "citizenship 27-01-70-123", "citizenship 27-01-70-123456"],
    ..Pattern::ROW
};

/// A Bhutanese citizenship identity number.
pub const BT_CID: Pattern = Pattern {
    name: "bt-cid",
    kind: EntityKind::BtCid,
    country: "BT",
    shape: Shape::Regex(r"\d\d{10}"),
    edges: BARE_EDGES,
    rule: Rule::Like(r"[1-3]\d{10}"),
    score: 0.0,
    context: &["cid no", "cid number", "cid card", "citizenship identity", "bhutan*", "dzongkhag"],
    context_score: 0.85,
    decoys: decoys::COMMON,
    about: "Eleven digits that begin with a district near a word for Bhutanese citizenship.",
    source: "Bhutan Citizenship Act 1985; Department of Civil Registration and Census",
    finds: &[
        "CID No. «11410001234»",
        "citizenship identity card «10203004567»",
        "Bhutanese CID «30101000123»",
    ],
    ignores: &["11410001234", "cid=11410001234", "CID No. 41410001234"],
    ..Pattern::ROW
};

/// An Afghan identity card number.
pub const AF_TAZKIRA: Pattern = Pattern {
    name: "af-tazkira",
    kind: EntityKind::AfTazkira,
    country: "AF",
    shape: Shape::Regex(r"\d{13}|\d{8}-\d{5}|\d{4}-(?:\d{9}|\d{4}-)"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"1[34]\d{2}-?\d{4}-?\d{5}"),
    score: 0.1,
    context: &["tazkira", "tazkera", "tazkirah", "nsia", "تذکره", "پېژندپاڼه"],
    context_score: 0.93,
    decoys: decoys::COMMON,
    about: "Thirteen digits as 4-4-5, the first four a solar year, near a word for the Afghan identity card.",
    source: "Population Registration Act of Afghanistan (2014); electronic tazkira",
    finds: &["Tazkira no. «1400-0100-12345»", "e-Tazkera «1397010012345»", "تذکره «1401-1203-54321»"],
    ignores: &["1400-0100-12345", "tazkira 2400-0100-12345", "1397010012345"],
    ..Pattern::ROW
};

/// Leaves rows of years and parts of longer rows of digits alone.
fn aadhaar_in_fours(text: &str, place: Range<usize>) -> Option<Range<usize>> {
    let value = &text[place.clone()];
    let is_year = |from: usize| (1900..2100).contains(&number(value, from..from + 4));
    let are_years = [0, 4, 8].into_iter().all(is_year);
    (stands_alone(text, &place) && !are_years).then_some(place)
}

/// The check character: a Luhn formula over base 36 (the last character counts once, the one before it twice).
fn is_gstin(text: &str) -> bool {
    let sum: u32 = text
        .chars()
        .rev()
        .enumerate()
        .map(|(place, character)| {
            let value = character.to_digit(36).unwrap_or(0);
            let times = if place % 2 == 0 { value } else { 2 * value };
            times / 36 + times % 36
        })
        .sum();
    sum.is_multiple_of(36)
}
