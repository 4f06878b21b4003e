//! Numbers that the states of South-East Asia give to people and organisations: Brunei, Cambodia, Indonesia, Malaysia,
//! Myanmar, the Philippines, Singapore, Thailand, Vietnam.

use super::super::date::is_day;
use super::super::{dash, decoys, space};
use super::{BARE_EDGES, ID_EDGES};
use crate::checksum::{digits, luhn, number, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};
use crate::written::like;

#[rustfmt::skip]
pub(super) const ROWS: &[Pattern] = &[
    TH_TNIN, TH_TNIN_BARE, TH_TIN, TH_PASSPORT, ID_NIK, ID_FAMILY_CARD, ID_NPWP, ID_NPWP_BARE, ID_PASSPORT,
    MY_NRIC, MY_NRIC_BARE, MY_PASSPORT, MY_TIN, SG_NRIC_FIN, SG_NRIC_FIN_LOWER, SG_UEN, SG_UEN_ENTITY,
    PH_SSS, PH_TIN, PH_TIN_BARE, PH_CRN, PH_PHILSYS, PH_PHILHEALTH, PH_PAGIBIG, PH_PASSPORT, PH_DRIVER_LICENCE,
    VN_CCCD, VN_CMND, VN_TAX_CODE, VN_TAX_CODE_BRANCH, VN_PASSPORT, VN_SOCIAL_INSURANCE, KH_ID, MM_NRC, BN_IC,
];

#[rustfmt::skip]
const THAI_WORDS: &[&str] = &[
    "บัตรประชาชน", "ประจำตัวประชาชน", "เลขประจำตัว", "เลขบัตร", "thai id", "thai national", "citizen id", "national id", "pid", "tnin",
];

/// How it is written in full.
const TH_TNIN_WRITTEN: &str = concat!(
    r"[1-8](?:",
    dash!(),
    r"\d{4}",
    dash!(),
    r"\d{5}",
    dash!(),
    r"\d{2}",
    dash!(),
    "|",
    space!(),
    r"\d{4}",
    space!(),
    r"\d{5}",
    space!(),
    r"\d{2}",
    space!(),
    r")\d"
);

/// A Thai identity number with dashes or spaces.
pub const TH_TNIN: Pattern = Pattern {
    name: "th-tnin",
    kind: EntityKind::ThTnin,
    country: "TH",
    shape: Shape::Regex(concat!(
        r"\d(?:",
        dash!(),
        r"\d{4}",
        dash!(),
        r"|",
        space!(),
        r"\d{4}",
        space!(),
        r")"
    )),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, TH_TNIN_WRITTEN),
    check: Some(Check { passes: is_tnin, passed: 0.93, failed: 0.3, failed_in_context: 0.75 }),
    context: THAI_WORDS,
    context_score: 0.99,
    decoys: decoys::COMMON,
    about: "Thirteen digits as 1-4-5-2-1; the last is a check digit.",
    source: "Civil Registration Act B.E. 2534 of Thailand",
    finds: &[
        "เลขประจำตัวประชาชน «1-2345-67890-12-1»",
        "«1 1017 00234 56 8»",
        "Thai ID: «3-7299-00123-45-7» (a slip)",
    ],
    ignores: &["1-2345-67890-12-2", "9-2345-67890-12-1", "1-2345-67890-12-12", "ISBN 1-2345-67890-12-1"],
    ..Pattern::ROW
};

/// The same run together.
pub const TH_TNIN_BARE: Pattern = Pattern {
    name: "th-tnin-bare",
    shape: Shape::Regex(r"[1-8]\d{12}"),
    edges: BARE_EDGES,
    rule: Rule::None,
    check: Some(Check { passes: is_tnin, passed: 0.25, failed: 0.0, failed_in_context: 0.0 }),
    context_score: 0.95,
    about: "Thirteen digits with the right check digit near a word for the Thai card.",
    finds: &[
        "เลขบัตรประชาชน«1101700234568»",
        "Thai national ID «3729900123458»",
        "citizen id: «1234567890121»",
    ],
    ignores: &["1101700234568", "เลขบัตร 1101700234569", "Thai ID 11017002345681"],
    ..TH_TNIN
};

/// A Thai tax number of an organisation.
pub const TH_TIN: Pattern = Pattern {
    name: "th-tin",
    kind: EntityKind::ThTin,
    shape: Shape::Regex(r"\d\d{12}|\d-\d{4}-|\d \d{4} "),
    edges: BARE_EDGES,
    rule: Rule::Whole(&BARE_EDGES, r"0\d{12}|0-\d{4}-\d{5}-\d{2}-\d|0 \d{4} \d{5} \d{2} \d"),
    check: Some(Check { passes: is_tnin, passed: 0.3, failed: 0.0, failed_in_context: 0.0 }),
    context: &["ผู้เสียภาษี", "เลขทะเบียนนิติบุคคล", "นิติบุคคล", "tax id", "taxpayer", "tax identification", "tin"],
    context_score: 0.95,
    about: "Thirteen digits that begin with 0 near a word for tax or companies in Thailand.",
    source: "Revenue Code of Thailand; Department of Business Development",
    finds: &[
        "เลขประจำตัวผู้เสียภาษี «0105534001231»",
        "tax id «0-9940-00123-45-1»",
        "ทะเบียนนิติบุคคลเลขที่ เลขทะเบียนนิติบุคคล «0994000123451»",
    ],
    ignores: &["0105534001231", "tax id 0105534001232", "tax id 01055340012311"],
    ..TH_TNIN
};

/// Weights 13 to 2 modulo 11.
fn is_tnin(text: &str) -> bool {
    let sum = weighted(text, &[13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    digits(text).count() == 13 && digits(text).next_back() == Some((11 - sum % 11) % 10)
}

/// A Thai passport.
pub const TH_PASSPORT: Pattern = Pattern {
    name: "th-passport",
    kind: EntityKind::ThPassport,
    country: "TH",
    shape: Shape::Regex(r"[A-Z]{1,2}\d{6,7}"),
    edges: Edges::WORD,
    score: 0.05,
    context: &["หนังสือเดินทาง", "พาสปอร์ต", "thai passport", "thailand passport"],
    context_score: 0.93,
    about: "One or two letters and six or seven digits near a word for a Thai passport.",
    source: "Ministry of Foreign Affairs of Thailand",
    finds: &["หนังสือเดินทางเลขที่ «AA1234567»", "พาสปอร์ต «C123456»", "Thai passport «AB7654321»"],
    ignores: &["AA1234567", "หนังสือเดินทาง ABC123456", "หนังสือเดินทาง AA12345"],
    ..Pattern::ROW
};

/// An Indonesian identity number.
pub const ID_NIK: Pattern = Pattern {
    name: "id-nik",
    kind: EntityKind::IdNik,
    country: "ID",
    shape: Shape::Regex(r"[1-9]\d{15}"),
    edges: BARE_EDGES,
    rule: Rule::Valid(is_nik),
    score: 0.3,
    context: &["nik", "ktp", "nomor induk", "kependudukan", "tanda penduduk", "npwp"],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "Sixteen digits: a district, a day of birth (plus 40 for women), four digits.",
    source: "Law No. 23 of 2006 of Indonesia on population administration",
    finds: &[
        "NIK «3171011708450001»",
        "No. KTP: «3273014508900002»",
        "nomor induk kependudukan «5102025112990003»",
    ],
    ignores: &["3171011708450001", "NIK 3171013208450001", "NIK 9971011708450001", "NIK 31710117084500011"],
    ..Pattern::ROW
};

/// An Indonesian family card number.
pub const ID_FAMILY_CARD: Pattern = Pattern {
    name: "id-family-card",
    kind: EntityKind::IdFamilyCard,
    score: 0.0,
    shape: Shape::Regex(r"[1-9]\d{15}"),
    context: &["kartu keluarga", "no kk", "nomor kk", "family card"],
    context_score: 0.97,
    about: "Sixteen digits near a word for the Indonesian family card: a district, a day, four digits.",
    finds: &[
        "Kartu Keluarga «3171011708150001»",
        "No. KK: «3273010101200002»",
        "nomor kk «5102022512190003»",
    ],
    ignores: &["3171011708150001", "kk 3171011708150001", "No. KK 3171013208150001"],
    ..ID_NIK
};

fn is_nik(text: &str) -> bool {
    let day = number(text, 6..8) as u32;
    let day = if day > 40 { day - 40 } else { day };
    // 2000 has a 29 February, so it does for all years.
    (11..=96).contains(&number(text, 0..2)) && is_day(2000, number(text, 8..10) as u32, day)
}

/// An Indonesian tax number.
pub const ID_NPWP: Pattern = Pattern {
    name: "id-npwp",
    kind: EntityKind::IdNpwp,
    country: "ID",
    shape: Shape::Regex(r"\d{2}\.\d{3}\."),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}"),
    check: Some(Check { passes: is_npwp, passed: 0.96, failed: 0.6, failed_in_context: 0.9 }),
    context: &["npwp", "pajak", "tax id"],
    context_score: 0.99,
    about: "Fifteen digits as 2.3.3.1-3.3; the ninth is a check digit.",
    source: "Law No. 6 of 1983 of Indonesia on tax procedures; Directorate General of Taxes",
    finds: &["NPWP «01.300.066.6-091.000»", "«02.123.456.2-407.000»", "pajak «74.312.345.7-503.000»"],
    ignores: &["01.300.066.6-091.0000", "1.01.300.066.6-091.000", "01.300.066-091.000"],
    ..Pattern::ROW
};

/// The same run together.
pub const ID_NPWP_BARE: Pattern = Pattern {
    name: "id-npwp-bare",
    shape: Shape::Regex(r"\d{15}"),
    edges: BARE_EDGES,
    rule: Rule::None,
    check: Some(Check { passes: is_npwp, passed: 0.1, failed: 0.0, failed_in_context: 0.0 }),
    context: &["npwp", "wajib pajak"],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "Fifteen digits with the right check digit near a word for the Indonesian tax number.",
    finds: &["NPWP «013000666091000»", "npwp=«021234562407000»", "nomor pokok wajib pajak «743123457503000»"],
    ignores: &["013000666091000", "NPWP 013000667091000", "NPWP 0130006660910001"],
    ..ID_NPWP
};

fn is_npwp(text: &str) -> bool {
    let front: String = text.chars().filter(char::is_ascii_digit).take(9).collect();
    luhn(&front)
}

/// An Indonesian passport.
pub const ID_PASSPORT: Pattern = Pattern {
    name: "id-passport",
    kind: EntityKind::IdPassport,
    country: "ID",
    shape: Shape::Regex(r"[A-Z]{1,2}\d{6,7}"),
    edges: Edges::WORD,
    score: 0.05,
    context: &["paspor", "indonesian passport", "indonesia passport"],
    context_score: 0.93,
    about: "One or two letters and six or seven digits near a word for an Indonesian passport.",
    source: "Law No. 6 of 2011 of Indonesia on immigration",
    finds: &["paspor «A1234567»", "nomor paspor: «X7654321»", "Indonesian passport «B0123456»"],
    ignores: &["A1234567", "paspor ABC123456", "paspor A12345"],
    ..Pattern::ROW
};

/// A Malaysian identity card number with dashes.
pub const MY_NRIC: Pattern = Pattern {
    name: "my-nric",
    kind: EntityKind::MyNric,
    country: "MY",
    shape: Shape::Regex(concat!(r"\d{2}\d\d\d\d", dash!(), r"\d{2}", dash!())),
    edges: ID_EDGES,
    rule: Rule::WholeIf(
        &ID_EDGES,
        concat!(r"\d{2}[01]\d[0-3]\d", dash!(), r"\d{2}", dash!(), r"\d{4}"),
        is_mykad,
    ),
    score: 0.75,
    context: &[
        "mykad",
        "mykid",
        "mypr",
        "nric",
        "ic no",
        "ic number",
        "no ic",
        "ic!",
        "kad pengenalan",
        "no kp",
        "k p",
        "malaysian id",
    ],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "A day of birth, a place and four digits, as 6-2-4.",
    source: "National Registration Regulations 1990 of Malaysia",
    finds: &["MyKad «900101-14-5678»", "(No. K/P: «851231-08-1234»)", "Aminah, «010203-10-4321», of Ipoh"],
    ignores: &["901301-14-5678", "900101-00-5678", "900101-14-56789", "invoice 900101-14-5678"],
    ..Pattern::ROW
};

/// The same run together.
pub const MY_NRIC_BARE: Pattern = Pattern {
    name: "my-nric-bare",
    shape: Shape::Regex(r"\d{2}\d\d\d\d{7}"),
    edges: BARE_EDGES,
    rule: Rule::Valid(|text| like(text, r"\d{2}[01]\d[0-3]\d{7}") && is_mykad(text)),
    score: 0.1,
    context: &["mykad", "mykid", "nric", "ic no", "ic number", "no ic", "ic!", "kad pengenalan", "no kp"],
    context_score: 0.93,
    about: "Twelve digits near a word for the Malaysian card: a day of birth, a place, four digits.",
    finds: &["MyKad «900101145678»", "IC No: «851231081234»", "kad pengenalan «010203104321»"],
    ignores: &["900101145678", "mykad 901301145678", "mykad 9001011456789"],
    ..MY_NRIC
};

/// A day of birth, and a state or country that the National Registration Department lists.
fn is_mykad(text: &str) -> bool {
    let (month, day) = (number(text, 2..4) as u32, number(text, 4..6) as u32);
    let leap_year = 1900 + 4 * (number(text, 0..2) as u32 / 4);
    let year = if number(text, 0..2).is_multiple_of(4) { 2000 } else { leap_year + 1 };
    let place = number(text, 6..8);
    is_day(year, month, day) && matches!(place, 1..=16 | 21..=68 | 71 | 72 | 74..=79 | 82..=93 | 98 | 99)
}

/// A Malaysian passport.
pub const MY_PASSPORT: Pattern = Pattern {
    name: "my-passport",
    kind: EntityKind::MyPassport,
    country: "MY",
    shape: Shape::Regex(r"[A-Z]\d{8}"),
    edges: Edges::WORD,
    rule: Rule::Like(r"[AHK]\d{8}"),
    score: 0.1,
    context: &["pasport", "malaysian passport", "malaysia passport"],
    context_score: 0.93,
    about: "A, H or K and eight digits near a word for a Malaysian passport.",
    source: "Passports Act 1966 of Malaysia",
    finds: &["pasport «A12345678»", "Malaysian passport no. «H87654321»", "No. Pasport: «K01234567»"],
    ignores: &["A12345678", "pasport B12345678", "pasport A1234567"],
    ..Pattern::ROW
};

/// A Malaysian tax number.
pub const MY_TIN: Pattern = Pattern {
    name: "my-tin",
    kind: EntityKind::MyTin,
    country: "MY",
    shape: Shape::Regex(r"(?:IG|SG|OG|CS|TA|TC|TN|TR|TP|PT|LE|C|D|E|F|J) ?\d{8,12}"),
    edges: Edges::WORD,
    score: 0.1,
    context: &["cukai", "lhdn", "hasil", "income tax", "tax identification", "tin"],
    context_score: 0.93,
    decoys: decoys::COMMON,
    about: "One or two letters and eight to twelve digits near a word for tax in Malaysia.",
    source: "Income Tax Act 1967 of Malaysia; Inland Revenue Board",
    finds: &["No. cukai «SG 12345678901»", "LHDN: «IG12345678901»", "TIN «C 1234567890»"],
    ignores: &["SG 12345678901", "cukai ZZ 12345678901", "TIN C 1234567"],
    ..Pattern::ROW
};

#[rustfmt::skip]
const NRIC_WORDS: &[&str] =
    &["nric", "fin!", "fin no", "fin number", "uinfin", "singpass", "identity card", "work permit", "ic no", "employment pass"];

/// A Singaporean identity number.
pub const SG_NRIC_FIN: Pattern = Pattern {
    name: "sg-nric-fin",
    kind: EntityKind::SgNricFin,
    country: "SG",
    shape: Shape::Regex(r"[A-Z]\d{7}[A-Z]"),
    edges: Edges::WORD,
    rule: Rule::Like(r"[STFGM]\d{7}[A-Z]"),
    check: Some(Check { passes: is_nric, passed: 0.85, failed: 0.15, failed_in_context: 0.75 }),
    context: NRIC_WORDS,
    context_score: 0.98,
    about: "S, T, F, G or M, seven digits and a check letter.",
    source: "National Registration Act 1965 of Singapore; Immigration and Checkpoints Authority",
    finds: &[
        "NRIC «S1234567D»",
        "«T0123456G» and «F7654321Q»",
        "FIN «G1234567X», formerly «M5398242L»",
        "NRIC No. «S9012345A» has a slip",
    ],
    ignores: &["S1234567A", "A1234567D", "XS1234567D", "S12345678D"],
    ..Pattern::ROW
};

/// The same in small letters.
pub const SG_NRIC_FIN_LOWER: Pattern = Pattern {
    name: "sg-nric-fin-lower",
    shape: Shape::Regex(r"[a-z]\d{7}[a-z]"),
    rule: Rule::Like(r"[stfgm]\d{7}[a-z]"),
    check: Some(Check { passes: is_nric, passed: 0.4, failed: 0.0, failed_in_context: 0.6 }),
    context_score: 0.95,
    about: "The same in small letters near a word for the number.",
    finds: &["my nric is «s1234567d»", "fin no «g1234567x»", "nric=«t0123456g»"],
    ignores: &["s1234567d", "s1234567a", "nric a1234567d"],
    ..SG_NRIC_FIN
};

/// The check letter: weights 2 7 6 5 4 3 2, plus 4 for T and G and 3 for M, modulo 11, in a table for each series.
fn is_nric(text: &str) -> bool {
    let upper = text.to_ascii_uppercase();
    let [series, .., check] = upper.as_bytes() else { return false };
    let (plus, table) = match series {
        b'S' => (0, b"JZIHGFEDCBA"),
        b'T' => (4, b"JZIHGFEDCBA"),
        b'F' => (0, b"XWUTRQPNMLK"),
        b'G' => (4, b"XWUTRQPNMLK"),
        _ => (3, b"XWUTRQPNJLK"),
    };
    let sum = plus + weighted(&upper, &[2, 7, 6, 5, 4, 3, 2]);
    table[sum as usize % 11] == *check
}

const UEN_WORDS: &[&str] =
    &["uen", "acra", "unique entity", "company registration", "business registration", "gst reg", "roc"];

/// A Singaporean number of a business or company.
pub const SG_UEN: Pattern = Pattern {
    name: "sg-uen",
    kind: EntityKind::SgUen,
    country: "SG",
    shape: Shape::Regex(r"\d{8}[A-Z]|(?:\d\d|\d\d)\d{7}[A-Z]"),
    edges: ID_EDGES,
    rule: Rule::Like(r"\d{8}[A-Z]|(?:19|20)\d{7}[A-Z]"),
    check: Some(Check { passes: is_uen, passed: 0.35, failed: 0.0, failed_in_context: 0.55 }),
    context: UEN_WORDS,
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Eight or nine digits and a check letter near a word for the entity number.",
    source: "ACRA Act of Singapore: unique entity number",
    finds: &["UEN «00192200M»", "(Company Registration No. «197912345E»)", "uen: «201412345W»"],
    ignores: &["00192200M", "197912345E", "part 197912345E", "UEN 00192200"],
    ..Pattern::ROW
};

/// The same of other entities.
pub const SG_UEN_ENTITY: Pattern = Pattern {
    name: "sg-uen-entity",
    shape: Shape::Regex(r"[A-Z]\d{2}[A-Z]{2}\d"),
    edges: Edges::WORD,
    rule: Rule::Whole(&Edges::WORD, r"[RST]\d{2}[A-Z]{2}\d{4}[A-Z]"),
    check: Some(Check { passes: is_uen, passed: 0.85, failed: 0.2, failed_in_context: 0.75 }),
    decoys: &[],
    context_score: 0.99,
    about: "A letter, a year, two letters for the sort, four digits and a check letter.",
    finds: &["UEN «S16FC0121D»", "the society («T01FC6132D»)", "«T08LL0001K» LLP"],
    ignores: &["S16FC0121E", "A16FC0121D", "XS16FC0121D"],
    ..SG_UEN
};

fn is_uen(text: &str) -> bool {
    let Some((front, check)) = text.split_at_checked(text.len().saturating_sub(1)) else { return false };
    let values = front.bytes().map(|byte| match byte {
        b'0'..=b'9' => u32::from(byte - b'0'),
        // Letters count from A = 0 without I and O.
        _ => UEN_LETTERS.find(byte as char).map_or(0, |place| place as u32),
    });
    let (weights, minus, table): (&[u32], u32, &str) =
        match (front.len(), front.starts_with(&['R', 'S', 'T'][..])) {
            (8, _) => (&[10, 4, 9, 3, 8, 2, 7, 1], 0, "XMKECAWLJDB"),
            (9, false) => (&[10, 8, 6, 4, 9, 7, 5, 3, 1], 0, "ZKCMDNERGWH"),
            (9, true) => (&[4, 3, 5, 3, 10, 2, 2, 5, 7], 5, UEN_LETTERS),
            _ => return false,
        };
    let sum = values.zip(weights).map(|(value, weight)| value * weight).sum::<u32>() + 11 - minus;
    table.get(sum as usize % 11..).is_some_and(|rest| rest.starts_with(check))
}

const UEN_LETTERS: &str = "ABCDEFGHJKLMNPQRSTUVWX";

/// A Philippine social security number.
pub const PH_SSS: Pattern = Pattern {
    name: "ph-sss",
    kind: EntityKind::PhSss,
    country: "PH",
    shape: Shape::Regex(r"\d{2}-\d{7}-"),
    edges: BARE_EDGES,
    rule: Rule::Whole(&BARE_EDGES, r"\d{2}-\d{7}-\d"),
    score: 0.3,
    context: &["sss", "social security system"],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "Ten digits as 2-7-1 near a word for Philippine social security.",
    source: "Social Security Act of 2018 (Republic Act 11199) of the Philippines",
    finds: &["SSS No. «34-1234567-8»", "sss number: «07-7654321-0»", "SSS «33-0123456-7»"],
    ignores: &["34-1234567-8", "SSS 34-123456-8", "SSS 34-1234567-89"],
    ..Pattern::ROW
};

/// A Philippine tax number with dashes.
pub const PH_TIN: Pattern = Pattern {
    name: "ph-tin",
    kind: EntityKind::PhTin,
    country: "PH",
    shape: Shape::Regex(r"\d{3}-\d{3}-"),
    edges: BARE_EDGES,
    rule: Rule::Whole(&BARE_EDGES, r"\d{3}-\d{3}-\d{3}(?:-\d{3}(?:\d{2})?)?"),
    score: 0.1,
    context: &["tin", "bir", "tax identification", "buwis"],
    context_score: 0.93,
    decoys: decoys::COMMON,
    about: "Nine digits in threes, with or without a branch, near a word for the tax number.",
    source: "National Internal Revenue Code of the Philippines, s. 236",
    finds: &["TIN «123-456-789-000»", "BIR TIN: «223-456-781»", "tax identification no. «323-456-789-00001»"],
    ignores: &["123-456-789-000", "TIN 123-456-78", "TIN 123-456-789-0"],
    ..Pattern::ROW
};

/// The same run together.
pub const PH_TIN_BARE: Pattern = Pattern {
    name: "ph-tin-bare",
    shape: Shape::Regex(r"\d{12}"),
    rule: Rule::None,
    score: 0.0,
    context: &["bir", "philippine tin"],
    context_score: 0.8,
    about: "Twelve digits near a word for the Philippine Bureau of Internal Revenue.",
    finds: &["BIR TIN «123456789000»", "BIR no. «223456781000»", "Philippine TIN «323456789000»"],
    ignores: &["123456789000", "BIR 1234567890", "TIN 123456789000"],
    ..PH_TIN
};

/// A Philippine common reference number.
pub const PH_CRN: Pattern = Pattern {
    name: "ph-crn",
    kind: EntityKind::PhCrn,
    country: "PH",
    shape: Shape::Regex(r"\d{4}-\d{7}-"),
    edges: BARE_EDGES,
    rule: Rule::Whole(&BARE_EDGES, r"\d{4}-\d{7}-\d"),
    score: 0.4,
    context: &["crn", "umid", "common reference", "gsis"],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "Twelve digits as 4-7-1 near a word for the Philippine multi-purpose card.",
    source: "Executive Order 420 (2005) of the Philippines",
    finds: &["UMID «0111-1234567-8»", "CRN-«0028-7654321-9»", "common reference number: «0033-0123456-7»"],
    ignores: &["0111-1234567-8", "CRN 0111-123456-8", "CRN 0111-1234567-89"],
    ..Pattern::ROW
};

/// A number of the Philippine identification system.
pub const PH_PHILSYS: Pattern = Pattern {
    name: "ph-philsys",
    kind: EntityKind::PhPhilsys,
    country: "PH",
    shape: Shape::Regex(r"\d{4}-\d{4}-|\d{16}"),
    edges: BARE_EDGES,
    rule: Rule::Whole(&BARE_EDGES, r"\d{4}-\d{4}-\d{4}(?:-\d{4})?|\d{16}"),
    score: 0.05,
    context: &["philsys", "pcn", "psn", "philid", "philippine identification", "phil id"],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "Twelve or sixteen digits near a word for the Philippine identification system.",
    source: "Philippine Identification System Act (Republic Act 11055)",
    finds: &["PhilSys PCN «1234-5678-9012-3456»", "PSN «5678-1234-9012»", "PhilID «1234567890123452»"],
    ignores: &["1234-5678-9012-3456", "PCN 1234-5678", "PCN 12345678901234567"],
    ..Pattern::ROW
};

/// A Philippine health insurance number.
pub const PH_PHILHEALTH: Pattern = Pattern {
    name: "ph-philhealth",
    kind: EntityKind::PhPhilhealth,
    country: "PH",
    shape: Shape::Regex(r"\d{2}-\d{9}-|\d{12}"),
    edges: BARE_EDGES,
    rule: Rule::Whole(&BARE_EDGES, r"\d{2}-\d{9}-\d|\d{12}"),
    score: 0.05,
    context: &["philhealth", "phic", "phil health"],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "Twelve digits as 2-9-1 near a word for Philippine health insurance.",
    source: "National Health Insurance Act of the Philippines (Republic Act 7875)",
    finds: &["PhilHealth «12-345678901-2»", "PhilHealth No. «010234567891»", "PHIC: «19-087654321-0»"],
    ignores: &["12-345678901-2", "philhealth 12-34567890-2", "philhealth 0102345678912"],
    ..Pattern::ROW
};

/// A Philippine housing fund number.
pub const PH_PAGIBIG: Pattern = Pattern {
    name: "ph-pagibig",
    kind: EntityKind::PhPagibig,
    country: "PH",
    shape: Shape::Regex(r"\d{4}-\d{4}-|\d{12}"),
    edges: BARE_EDGES,
    rule: Rule::Whole(&BARE_EDGES, r"\d{4}-\d{4}-\d{4}|\d{12}"),
    score: 0.05,
    context: &["pagibig", "pag ibig", "hdmf"],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "Twelve digits in fours near a word for the Philippine housing fund.",
    source: "Home Development Mutual Fund Law of the Philippines (Republic Act 9679)",
    finds: &["Pag-IBIG «1211-2345-6789»", "HDMF no. «121123456789»", "PagIBIG MID «9140-1234-5678»"],
    ignores: &["1211-2345-6789", "hdmf 1211-2345", "hdmf 12112345678"],
    ..Pattern::ROW
};

/// A Philippine passport.
pub const PH_PASSPORT: Pattern = Pattern {
    name: "ph-passport",
    kind: EntityKind::PhPassport,
    country: "PH",
    shape: Shape::Regex(r"P\d"),
    edges: Edges::WORD,
    rule: Rule::Whole(&Edges::WORD, r"P\d{7}[A-C]"),
    score: 0.4,
    context: &["passport", "pasaporte", "dfa"],
    context_score: 0.96,
    about: "P, seven digits and a letter near a word for a passport.",
    source: "Philippine Passport Act (Republic Act 8239)",
    finds: &["passport «P1234567A»", "Philippine passport no. «P7654321B»", "DFA passport: «P0123456C»"],
    ignores: &["P1234567A", "passport Q1234567A", "passport P12345678A"],
    ..Pattern::ROW
};

/// A Philippine driver's licence.
pub const PH_DRIVER_LICENCE: Pattern = Pattern {
    name: "ph-driver-licence",
    kind: EntityKind::PhDriverLicence,
    country: "PH",
    shape: Shape::Regex(r"[A-Z]\d{2}-\d"),
    edges: Edges::NUMBER,
    rule: Rule::Whole(&Edges::NUMBER, r"[A-Z]\d{2}-\d{2}-\d{6}"),
    score: 0.4,
    context: &[
        "driver s license",
        "driver license",
        "drivers license",
        "license no",
        "license number",
        "lto",
    ],
    context_score: 0.96,
    about: "A letter and ten digits as 2-2-6 near a word for a driver's licence.",
    source: "Land Transportation Office of the Philippines (Republic Act 4136)",
    finds: &[
        "driver's license «N01-12-123456»",
        "LTO license no. «D12-98-654321»",
        "Drivers License: «A03-05-000123»",
    ],
    ignores: &["N01-12-123456", "LTO N01-12-12345", "LTO N01-12-1234567"],
    ..Pattern::ROW
};

/// A Vietnamese citizen's number.
pub const VN_CCCD: Pattern = Pattern {
    name: "vn-cccd",
    kind: EntityKind::VnCccd,
    country: "VN",
    shape: Shape::Regex(r"\d\d{11}"),
    edges: BARE_EDGES,
    rule: Rule::Valid(|text| like(text, r"0\d{11}") && matches!(number(text, 0..3), 1..=96)),
    score: 0.2,
    context: &[
        "cccd",
        "căn cước",
        "căn cước công dân",
        "định danh cá nhân",
        "can cuoc",
        "số định danh",
        "citizen identity",
    ],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "Twelve digits: a province, the century and sex, the year of birth, six digits.",
    source: "Law on Identity (26/2023/QH15) of Vietnam; Decree 137/2015",
    finds: &[
        "CCCD số «001090012345»",
        "căn cước công dân: «079185001234»",
        "số định danh cá nhân «048301009876»",
    ],
    ignores: &["001090012345", "CCCD 000090012345", "cccd 0010900123456"],
    ..Pattern::ROW
};

/// A Vietnamese number of the old identity card.
pub const VN_CMND: Pattern = Pattern {
    name: "vn-cmnd",
    kind: EntityKind::VnCmnd,
    country: "VN",
    shape: Shape::Regex(r"\d{9}"),
    edges: BARE_EDGES,
    score: 0.0,
    context: &["cmnd", "chứng minh nhân dân", "chứng minh thư", "cmt", "chung minh nhan dan"],
    context_score: 0.93,
    decoys: decoys::COMMON,
    about: "Nine digits near a word for the old Vietnamese identity card.",
    source: "Decree 05/1999/ND-CP of Vietnam",
    finds: &["CMND số «012345678»", "chứng minh nhân dân: «271234567»", "CMT «191234567»"],
    ignores: &["012345678", "cmnd 01234567", "cmnd 0123456789"],
    ..Pattern::ROW
};

const VN_TAX_WORDS: &[&str] = &["mst", "mã số thuế", "ma so thue", "tax code"];

/// A Vietnamese tax code.
pub const VN_TAX_CODE: Pattern = Pattern {
    name: "vn-tax-code",
    kind: EntityKind::VnTaxCode,
    country: "VN",
    shape: Shape::Regex(r"\d{10}"),
    edges: BARE_EDGES,
    check: Some(Check { passes: is_mst, passed: 0.05, failed: 0.0, failed_in_context: 0.0 }),
    context: VN_TAX_WORDS,
    context_score: 0.95,
    about: "Ten digits with the right check digit near a word for the Vietnamese tax code.",
    source: "Law on Tax Administration (38/2019/QH14) of Vietnam",
    finds: &["MST: «0312909873»", "mã số thuế «0100112444»", "tax code «0600000019»"],
    ignores: &["0312909873", "MST 0312909874", "mst 03129098731"],
    ..Pattern::ROW
};

/// The same of a branch.
pub const VN_TAX_CODE_BRANCH: Pattern = Pattern {
    name: "vn-tax-code-branch",
    shape: Shape::Regex(r"\d{10}-\d{3}"),
    edges: ID_EDGES,
    check: Some(Check { passes: is_mst, passed: 0.45, failed: 0.0, failed_in_context: 0.55 }),
    context_score: 0.97,
    about: "A Vietnamese tax code, a dash and three digits for the branch.",
    finds: &["MST: «0312909873-001»", "mã số thuế «0100112444-012»", "tax code «0600000019-002»"],
    ignores: &["0312909873-001", "0312909874-001", "MST 0312909873-0012"],
    ..VN_TAX_CODE
};

/// Weights 31 29 23 19 17 13 7 5 3; the check digit is 10 less the remainder by 11.
fn is_mst(text: &str) -> bool {
    let rest = weighted(text, &[31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11;
    number(text, 2..9) != 0 && digits(text).nth(9) == Some(10 - rest)
}

/// A Vietnamese passport.
pub const VN_PASSPORT: Pattern = Pattern {
    name: "vn-passport",
    kind: EntityKind::VnPassport,
    country: "VN",
    shape: Shape::Regex(r"[A-Z]\d{7,8}"),
    edges: Edges::WORD,
    score: 0.05,
    context: &["hộ chiếu", "ho chieu", "vietnamese passport", "vietnam passport"],
    context_score: 0.94,
    about: "A letter and seven or eight digits near a word for a Vietnamese passport.",
    source: "Law 49/2019/QH14 of Vietnam on exit and entry",
    finds: &["hộ chiếu số «C1234567»", "Hộ chiếu: «B7654321»", "Vietnamese passport «E01234567»"],
    ignores: &["C1234567", "hộ chiếu CC123456", "hộ chiếu C123456"],
    ..Pattern::ROW
};

/// A Vietnamese social insurance number.
pub const VN_SOCIAL_INSURANCE: Pattern = Pattern {
    name: "vn-social-insurance",
    kind: EntityKind::VnSocialInsurance,
    country: "VN",
    shape: Shape::Regex(r"(?:[A-Z]{2}\d)?\d{10}(?:\d{2})?"),
    edges: BARE_EDGES,
    rule: Rule::Valid(|text| matches!(text.len(), 10 | 13 | 15)),
    score: 0.0,
    context: &["bhxh", "bhyt", "bảo hiểm xã hội", "bảo hiểm y tế", "bao hiem xa hoi", "bao hiem y te"],
    context_score: 0.93,
    decoys: decoys::COMMON,
    about: "Ten digits, on health cards with letters before them, near a word for insurance in Vietnam.",
    source: "Vietnam Social Security, Decision 595/QD-BHXH",
    finds: &["mã số BHXH «0123456789»", "BHYT «GD4797912345678»", "bảo hiểm xã hội: «7912345678»"],
    ignores: &["0123456789", "bhxh 012345678", "bhxh 012345678901"],
    ..Pattern::ROW
};

/// A Cambodian identity card number.
pub const KH_ID: Pattern = Pattern {
    name: "kh-id",
    kind: EntityKind::KhId,
    country: "KH",
    shape: Shape::Regex(r"\d{9}(?:\(\d{2}\))?"),
    edges: BARE_EDGES,
    score: 0.0,
    context: &["អត្តសញ្ញាណប័ណ្ណ", "អត្តសញ្ញាណ", "khmer id", "khmer identity", "cambodian id", "cambodian identity"],
    context_score: 0.9,
    decoys: decoys::COMMON,
    about: "Nine digits near a word for the Cambodian identity card.",
    source: "Sub-decree on Khmer identity cards of Cambodia",
    finds: &[
        "អត្តសញ្ញាណប័ណ្ណ «012345678»",
        "Khmer ID card «123456789(01)»",
        "Cambodian identity card no. «987654321»",
    ],
    ignores: &["012345678", "khmer id 0123456789", "khmer id 01234567"],
    ..Pattern::ROW
};

/// What else holds of a match.
fn mm_nrc_fits(text: &str) -> bool {
    matches!(text.split('/').next().and_then(|state| state.parse().ok()), Some(1..=14u32))
}

/// A Myanmar registration card number in Latin letters.
pub const MM_NRC: Pattern = Pattern {
    name: "mm-nrc",
    kind: EntityKind::MmNrc,
    country: "MM",
    shape: Shape::Regex(r"\d?\d/ ?[A-Za-z]{3,12} ?\("),
    edges: Edges::WORD,
    rule: Rule::WholeIf(
        &Edges::WORD,
        r"1?\d/ ?[A-Za-z]{3,12} ?\((?:[NEPTACVYnepta]|(?i:naing|ei|pyu|thi|nai))\) ?\d{6}",
        mm_nrc_fits,
    ),
    score: 0.9,
    context: &["nrc", "မှတ်ပုံတင်", "နိုင်ငံသား", "registration card"],
    context_score: 0.98,
    about: "A state, a slash, letters for a township, one more in brackets and six digits.",
    source: "Burma Citizenship Law 1982 and its procedures",
    finds: &["NRC «12/ABCDEF(N)123456»", "«9/MaNaNa (Naing) 012345»", "U Ba, «1/BAMANA(N)654321», of Bhamo"],
    ignores: &["15/ABCDEF(N)123456", "12/ABCDEF(N)12345", "12/AB(N)123456", "2/ABCDEF(Z)123456"],
    ..Pattern::ROW
};

/// A Bruneian identity card number.
pub const BN_IC: Pattern = Pattern {
    name: "bn-ic",
    kind: EntityKind::BnIc,
    country: "BN",
    shape: Shape::Regex(r"\d\d-\d{6}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[0-5]\d-\d{6}"),
    score: 0.05,
    context: &["brunei*", "kad pengenalan", "smart ic", "ic no", "ic number"],
    context_score: 0.9,
    decoys: decoys::COMMON,
    about: "Eight digits as 2-6 near a word for the Bruneian identity card.",
    source: "National Registration Act of Brunei (Cap. 19)",
    finds: &["Brunei IC «00-123456»", "kad pengenalan «01-234567»", "IC No. «30-012345»"],
    ignores: &["00-123456", "IC No. 60-123456", "IC No. 00-1234567"],
    ..Pattern::ROW
};
