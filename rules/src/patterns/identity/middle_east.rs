//! Numbers that the states of the Middle East give to people and organisations.

use super::ID_EDGES;
use crate::checksum::{digits, luhn, number, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Pattern, Rule, Shape};
use crate::patterns::date::is_day;
use crate::written::like;

pub(super) const ROWS: &[Pattern] = &[
    IL_ID,
    IL_COMPANY,
    AE_ID,
    AE_ID_BARE,
    SA_ID,
    QA_ID,
    KW_CIVIL_ID,
    BH_CPR,
    OM_CIVIL_ID,
    JO_NATIONAL_ID,
    LB_ID,
    IQ_NATIONAL_ID,
    IR_NATIONAL_CODE,
    IR_COMPANY,
];

/// An Israeli identity number.
pub(super) const IL_ID: Pattern = Pattern {
    name: "il-id",
    kind: EntityKind::IlId,
    country: "IL",
    shape: Shape::Regex(r"\d{9}|\d{8}-\d|\d-\d{7}-"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{9}|\d{8}-\d|\d-\d{7}-\d"),
    check: Some(Check { passes: luhn, passed: 0.1, failed: 0.0, failed_in_context: 0.0 }),
    context: &[
        "ת ז",
        "תז",
        "תעודת זהות",
        "מספר זהות",
        "מס זהות",
        "ת״ז",
        "teudat zehut",
        "israeli id",
        "israel id",
        "tz!",
    ],
    context_score: 0.95,
    about: "An Israeli identity number: nine digits with a check digit, near words that name it.",
    source: "Population Registry Law 5725-1965 (Israel)",
    finds: &["ת.ז. «352425367»", "תעודת זהות מספר «79316472-4»", "Teudat Zehut «699226544»"],
    ignores: &["352425367", "ת.ז. 352425368", "tel 793164724"],
    ..Pattern::ROW
};

/// An Israeli company.
pub(super) const IL_COMPANY: Pattern = Pattern {
    name: "il-company",
    kind: EntityKind::IlCompany,
    shape: Shape::Regex(r"\d\d{8}|\d\d-\d{6}-"),
    rule: Rule::Whole(&ID_EDGES, r"5\d{8}|5\d-\d{6}-\d"),
    context: &[
        "ח פ",
        "חפ",
        "מספר חברה",
        "ע מ",
        "עוסק מורשה",
        "company number",
        "company no",
        "private company",
    ],
    about: "An Israeli company: nine digits from 5 with a check digit, near words that name it.",
    source: "Companies Law 5759-1999 (Israel)",
    finds: &["ח.פ. «530443308»", "מספר חברה «59-110585-3»", "ע.מ. «595707944»"],
    ignores: &["530443308", "ח.פ. 530443309", "tel 595707944"],
    ..IL_ID
};

/// An Emirates identity card.
pub(super) const AE_ID: Pattern = Pattern {
    name: "ae-emirates-id",
    kind: EntityKind::AeEmiratesId,
    country: "AE",
    shape: Shape::Regex(r"\d{3}[ -]\d{4}[ -]"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"784[- ](?:19|20)\d{2}[- ]\d{7}[- ]\d"),
    check: Some(Check { passes: luhn, passed: 0.97, failed: 0.8, failed_in_context: 0.95 }),
    context: &["emirates id", "eid", "الهوية", "هوية", "رقم الهوية", "id number", "uae id"],
    context_score: 0.99,
    about: "An Emirates identity card: 784, the year of birth, seven digits and a check digit.",
    source: "Federal Decree-Law No. 9 of 2006 (United Arab Emirates); ICP",
    finds: &["Emirates ID «784-1984-4509714-4»", "«784-1984-9917920-2»", "الهوية «784 1984 0251247 3»"],
    ignores: &["784-1884-4509714-4", "785-1984-4509714-4", "784-1984-450971-4"],
    ..Pattern::ROW
};

/// The same run together.
pub(super) const AE_ID_BARE: Pattern = Pattern {
    name: "ae-emirates-id-bare",
    shape: Shape::Regex(r"\d\d\d(?:\d\d|\d\d)\d{10}"),
    rule: Rule::Like(r"784(?:19|20)\d{10}"),
    check: Some(Check { passes: luhn, passed: 0.75, failed: 0.2, failed_in_context: 0.8 }),
    finds: &["Emirates ID «784198445097144»", "«784198499179202»", "EID: «784198402512473»"],
    ignores: &["784198445097145", "784188445097144", "78419844509714"],
    ..AE_ID
};

/// A Saudi identity number of a citizen (1) or resident (2).
pub(super) const SA_ID: Pattern = Pattern {
    name: "sa-id",
    kind: EntityKind::SaId,
    country: "SA",
    shape: Shape::Regex(r"\d\d{9}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[12]\d{9}"),
    check: Some(Check { passes: luhn, passed: 0.1, failed: 0.0, failed_in_context: 0.0 }),
    context: &[
        "iqama",
        "الهوية الوطنية",
        "رقم الهوية",
        "هوية",
        "إقامة",
        "الإقامة",
        "رقم الإقامة",
        "saudi id",
        "absher",
        "أبشر",
        "national id",
    ],
    context_score: 0.94,
    about: "A Saudi identity or residence number: ten digits with a check digit, near words that name it.",
    source: "Civil Affairs Law and Residence Law (Saudi Arabia); Absher",
    finds: &["رقم الهوية «1383221262»", "Iqama No. «2500912908»", "National ID «1324627700»"],
    ignores: &["1383221262", "Iqama 2500912909", "tel 1324627700"],
    ..Pattern::ROW
};

/// A Qatari identity number.
pub(super) const QA_ID: Pattern = Pattern {
    name: "qa-qid",
    kind: EntityKind::QaId,
    country: "QA",
    shape: Shape::Regex(r"\d\d{10}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[23]\d{10}"),
    context: &["qid", "qatar id", "qatari id", "الرقم الشخصي", "رقم البطاقة الشخصية"],
    context_score: 0.94,
    about: "A Qatari identity number: century, year of birth, country and five digits, near words that name it.",
    source: "Law No. 10 of 2018 on identity cards (Qatar)",
    finds: &["QID: «28563412345»", "Qatar ID «29258600456»", "الرقم الشخصي «30163400789»"],
    ignores: &["28563412345", "QID 48563412345", "QID 2019"],
    ..Pattern::ROW
};

/// A Kuwaiti civil number.
pub(super) const KW_CIVIL_ID: Pattern = Pattern {
    name: "kw-civil-id",
    kind: EntityKind::KwCivilId,
    country: "KW",
    shape: Shape::Regex(r"\d\d{11}"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| like(text, r"[23]\d{11}") && is_kuwaiti(text)),
    check: Some(Check { passes: is_civil_id, passed: 0.4, failed: 0.0, failed_in_context: 0.0 }),
    context: &["civil id", "civil number", "الرقم المدني", "رقم مدني", "البطاقة المدنية", "paci"],
    context_score: 0.97,
    about: "A Kuwaiti civil number: century, a day of birth, four digits and a check digit.",
    source: "Law No. 32 of 1982 on civil information (Kuwait); PACI",
    finds: &["Civil ID «285031561347»", "الرقم المدني «285031517434»", "Civil ID No: «285031541741»"],
    ignores: &["285031561347", "Civil ID 285031561348", "Civil ID 285131561347"],
    ..Pattern::ROW
};

fn is_kuwaiti(text: &str) -> bool {
    let part = |from: usize| number(text, from..from + 2) as u32;
    let century = if digits(text).next() == Some(2) { 1900 } else { 2000 };
    is_day(century + part(1), part(3), part(5))
}

fn is_civil_id(text: &str) -> bool {
    let rest = 11 - weighted(text, &[2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11;
    digits(text).next_back() == Some(rest)
}

/// A Bahraini personal number.
pub(super) const BH_CPR: Pattern = Pattern {
    name: "bh-cpr",
    kind: EntityKind::BhCpr,
    country: "BH",
    shape: Shape::Regex(r"\d{2}(?:\d\d|\d\d)\d{5}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"\d{2}(?:0[1-9]|1[0-2])\d{5}"),
    context: &[
        "cpr!",
        "cpr number",
        "cpr no",
        "bahrain id",
        "bahraini id",
        "الرقم السكاني",
        "رقم شخصي",
        "الرقم الشخصي",
    ],
    context_score: 0.9,
    about: "A Bahraini personal number: year and month of birth and five digits, near words that name it.",
    source: "Legislative Decree No. 9 of 1984 on the central population register (Bahrain)",
    finds: &["CPR No. «850312345»", "CPR: «920504567»", "الرقم الشخصي «780412349»"],
    ignores: &["850312345", "CPR 851312345", "CPR in 2019"],
    ..Pattern::ROW
};

/// An Omani civil number.
pub(super) const OM_CIVIL_ID: Pattern = Pattern {
    name: "om-civil-id",
    kind: EntityKind::OmCivilId,
    country: "OM",
    shape: Shape::Regex(r"\d{7,9}"),
    edges: ID_EDGES,
    context: &[
        "civil number",
        "civil no",
        "civil id",
        "omani id",
        "oman id",
        "الرقم المدني",
        "رقم مدني",
        "resident card",
    ],
    context_score: 0.86,
    about: "An Omani civil number: seven to nine digits, near words that name it.",
    source: "Civil Status Law, Royal Decree 66/99 (Oman)",
    finds: &["Civil Number: «12345678»", "الرقم المدني «9204417»", "Omani ID «104455667»"],
    ignores: &["12345678", "civil case 12345678", "civil number 123"],
    ..Pattern::ROW
};

/// A Jordanian national number.
pub(super) const JO_NATIONAL_ID: Pattern = Pattern {
    name: "jo-national-id",
    kind: EntityKind::JoNationalId,
    country: "JO",
    shape: Shape::Regex(r"\d\d{9}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[29]\d{9}"),
    context: &["national no!", "jordanian id", "jordanian national", "الرقم الوطني", "رقم وطني"],
    context_score: 0.92,
    about: "A Jordanian national number: ten digits from 9 or 2, near words that name it.",
    source: "Civil Status Law No. 9 of 2001 (Jordan)",
    finds: &["الرقم الوطني «9851012345»", "National No. «9921045678»", "Jordanian ID «2000123456»"],
    ignores: &["9851012345", "National No. 5851012345", "tel 9921045678"],
    ..Pattern::ROW
};

/// A Lebanese identity card.
pub(super) const LB_ID: Pattern = Pattern {
    name: "lb-id",
    kind: EntityKind::LbId,
    country: "LB",
    shape: Shape::Regex(r"\d{12}|\d\d\d\d\d{4,8}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"\d{12}|0000\d{4,8}"),
    context: &[
        "lebanese id",
        "lebanese identity",
        "lebanon id",
        "carte d identité libanaise",
        "رقم الهوية",
        "بطاقة الهوية",
        "رقم السجل",
    ],
    context_score: 0.88,
    about: "A Lebanese identity card: twelve digits, near words that name it.",
    source: "Law No. 241 of 1993 on the identity card (Lebanon)",
    finds: &["Lebanese ID «000012345678»", "رقم الهوية «000045678912»", "بطاقة الهوية «000020441781»"],
    ignores: &["000012345678", "Lebanese ID 1234", "tel 000045678912"],
    ..Pattern::ROW
};

/// An Iraqi national card.
pub(super) const IQ_NATIONAL_ID: Pattern = Pattern {
    name: "iq-national-id",
    kind: EntityKind::IqNationalId,
    country: "IQ",
    shape: Shape::Regex(r"(?:\d\d|\d\d)\d{10}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"(?:19|20)\d{10}"),
    context: &["iraqi national", "iraqi id", "iraq id", "البطاقة الوطنية", "البطاقة الموحدة", "رقم البطاقة"],
    context_score: 0.92,
    about: "An Iraqi national card: twelve digits that begin with the year of birth, near words that name it.",
    source: "National Card Law No. 3 of 2016 (Iraq)",
    finds: &[
        "Iraqi national ID «198512345678»",
        "البطاقة الوطنية «199204567812»",
        "Iraqi ID: «200120441781»",
    ],
    ignores: &["198512345678", "Iraqi national ID 298512345678", "tel 199204567812"],
    ..Pattern::ROW
};

/// An Iranian national code.
pub(super) const IR_NATIONAL_CODE: Pattern = Pattern {
    name: "ir-national-code",
    kind: EntityKind::IrNationalCode,
    country: "IR",
    shape: Shape::Regex(r"\d{10}|\d{3}-\d{6}-"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{10}|\d{3}-\d{6}-\d"),
    check: Some(Check { passes: is_iranian, passed: 0.1, failed: 0.0, failed_in_context: 0.0 }),
    context: &[
        "کد ملی",
        "کدملی",
        "شماره ملی",
        "كد ملي",
        "national code",
        "melli code",
        "kode melli",
        "code melli",
        "iranian id",
        "iranian national",
    ],
    context_score: 0.95,
    about: "An Iranian national code: nine digits and a check digit, near words that name it.",
    source: "Law on the national number and postcode of 1997 (Iran)",
    finds: &["کد ملی «0066335922»", "شماره ملی: «009-716447-1»", "National code «0019063911»"],
    ignores: &["0066335922", "کد ملی 0066335923", "tel 0097164471"],
    ..Pattern::ROW
};

fn is_iranian(text: &str) -> bool {
    let rest = weighted(text, &[10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    digits(text).next_back() == Some(if rest < 2 { rest } else { 11 - rest })
}

/// An Iranian company.
pub(super) const IR_COMPANY: Pattern = Pattern {
    name: "ir-company",
    kind: EntityKind::IrCompany,
    shape: Shape::Regex(r"\d\d{10}"),
    rule: Rule::Like(r"1\d{10}"),
    check: None,
    context: &["شناسه ملی", "iranian company", "shenase melli", "national identifier"],
    context_score: 0.92,
    about: "An Iranian company: eleven digits, near words that name it.",
    source: "By-law on the national identifier of legal persons, 2009 (Iran)",
    finds: &["شناسه ملی «10380284790»", "شناسه ملی: «14005893041»", "National identifier «10101204417»"],
    ignores: &["10380284790", "شناسه ملی 1038", "tel 14005893041"],
    ..IR_NATIONAL_CODE
};
