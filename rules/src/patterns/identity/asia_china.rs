//! Numbers that China, Hong Kong, Macao and Taiwan give to people and organisations.

use std::ops::Range;

use super::super::date::is_day;
use super::super::decoys;
use super::{BARE_EDGES, ID_EDGES, part, whole_run};
use crate::checksum::{digits, mod11_2, number};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};
use crate::written::like;

#[rustfmt::skip]
pub(super) const ROWS: &[Pattern] = &[
    CN_RESIDENT_ID, CN_RESIDENT_ID_OLD, CN_USCC, CN_PASSPORT, CN_TRAVEL_PERMIT, HK_HKID, HK_HKID_BARE, MO_BIR,
    TW_NATIONAL_ID, TW_ARC, TW_UBN,
];

/// A Chinese resident identity number.
pub const CN_RESIDENT_ID: Pattern = Pattern {
    name: "cn-resident-id",
    kind: EntityKind::CnResidentId,
    country: "CN",
    shape: Shape::Regex(r"\d\d{5}(?:\d\d|\d\d)\d{2}\d\d\d\d{4}[\dXx]"),
    edges: BARE_EDGES,
    rule: Rule::Valid(|text| {
        like(text, r"[1-9]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dXx]") && is_resident(text)
    }),
    check: Some(Check { passes: mod11_2, passed: 0.95, failed: 0.1, failed_in_context: 0.7 }),
    context: CN_WORDS,
    context_score: 0.99,
    decoys: decoys::COMMON,
    about: "Eighteen characters: a region, a day of birth, three digits and a check character that may be X.",
    source: "GB 11643-1999; Law of the PRC on Resident Identity Cards",
    finds: &[
        "身份证号码«11010519491231002X»，住址",
        "«440306199003071232»",
        "ID card: «310101200002290015»",
        "身份证 «510102198511204560» 有误",
    ],
    ignores: &[
        "110105194912310021",
        "201010519491231002X",
        "110105194913310022",
        "320105195002300021",
        "11010519491231002",
    ],
    ..Pattern::ROW
};

#[rustfmt::skip]
const CN_WORDS: &[&str] = &[
    "身份证", "身分证", "公民身份", "身份证号", "证件号", "居民身份", "居住证", "永久居留", "id card", "identity card", "resident identity", "shenfenzheng",
    "idcard", "citizen id",
];

/// What else holds of a match.
fn cn_resident_id_old_fits(text: &str) -> bool {
    is_region(text) && is_day(1900 + part(text, 6, 2), part(text, 8, 2), part(text, 10, 2))
}

/// The same as it was until 1999.
pub const CN_RESIDENT_ID_OLD: Pattern = Pattern {
    name: "cn-resident-id-old",
    shape: Shape::Regex(r"\d\d{5}\d{2}\d\d\d\d{4}"),
    rule: Rule::Valid(|text| like(text, r"[1-9]\d{5}\d{2}[01]\d[0-3]\d{4}") && cn_resident_id_old_fits(text)),
    check: None,
    score: 0.2,
    context: &["身份证", "身分证", "公民身份", "居民身份", "resident identity"],
    context_score: 0.9,
    about: "Fifteen digits near a word for the Chinese identity card: a region, a day of birth, a number.",
    finds: &["身份证号«110105491231002»", "身份证：«440306900307123»", "居民身份证«310101851120456»"],
    ignores: &["110105491231002", "身份证 110105491331002", "身份证 990105491231002"],
    ..CN_RESIDENT_ID
};

fn is_region(text: &str) -> bool {
    // Provinces, Taiwan, the special regions, and 9 for foreigners with the right to stay.
    matches!(number(text, 0..2), 11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71 | 81..=83 | 91..=96)
}

fn is_resident(text: &str) -> bool {
    is_region(text)
        && (1900..2100).contains(&part(text, 6, 4))
        && is_day(part(text, 6, 4), part(text, 10, 2), part(text, 12, 2))
}

/// A Chinese number of an organisation.
pub const CN_USCC: Pattern = Pattern {
    name: "cn-uscc",
    kind: EntityKind::CnUscc,
    country: "CN",
    shape: Shape::Regex(r"(?:1[1239]|5[1239]|9[123]|[AN][1-9]|Y1)\d{6}"),
    edges: Edges::NUMBER,
    rule: Rule::Refine(whole_uscc),
    check: Some(Check { passes: is_uscc, passed: 0.85, failed: 0.05, failed_in_context: 0.6 }),
    context: &[
        "统一社会信用代码",
        "信用代码",
        "税号",
        "纳税人识别号",
        "营业执照",
        "uscc",
        "unified social credit",
        "social credit code",
    ],
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "Eighteen characters: the register, a region, nine of an organisation and a check character.",
    source: "GB 32100-2015",
    finds: &["统一社会信用代码：«91110000600037341L»", "«91440300MA5FQ12343»", "USCC «521000005000001235»"],
    ignores: &["91110000600037341M", "81110000600037341L", "91990000600037341L", "91110000600037341"],
    ..Pattern::ROW
};

/// From the register and region to all eighteen characters.
fn whole_uscc(text: &str, head: Range<usize>) -> Option<Range<usize>> {
    let place = whole_run(text, &head, |byte| byte.is_ascii_uppercase() || byte.is_ascii_digit(), 18..=18)?;
    let region = text.get(head.start + 2..head.start + 4)?.parse().ok()?;
    matches!(region, 10 | 11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71 | 81 | 82u32)
        .then_some(place)
}

/// The check character of GB 32100: powers of three modulo 31.
fn is_uscc(text: &str) -> bool {
    let value = |byte: u8| b"0123456789ABCDEFGHJKLMNPQRTUWXY".iter().position(|known| *known == byte);
    let mut weight = 1;
    let mut sum = 0;
    for (place, byte) in text.bytes().enumerate() {
        let Some(value) = value(byte) else { return false };
        sum += if place == 17 { value } else { value * weight };
        weight = weight * 3 % 31;
    }
    sum.is_multiple_of(31)
}

/// A Chinese passport.
pub const CN_PASSPORT: Pattern = Pattern {
    name: "cn-passport",
    kind: EntityKind::CnPassport,
    country: "CN",
    shape: Shape::Regex(r"E[A-Z]\d|[A-Z]\d{8}"),
    edges: Edges::WORD,
    rule: Rule::Whole(&Edges::WORD, r"(?:E[A-HJ-NP-Z]\d{7}|[DEGPS]\d{8})"),
    score: 0.1,
    context: &["护照", "護照", "chinese passport", "passport china", "prc passport", "china passport"],
    context_score: 0.95,
    about: "E, G, D, S or P and eight characters near a word for a Chinese passport.",
    source: "Passport Law of the PRC; National Immigration Administration",
    finds: &["护照号码«E12345678»", "护照：«EA1234567»", "Chinese passport «G12345678»"],
    ignores: &["E12345678", "护照 X12345678", "护照 E1234567"],
    ..Pattern::ROW
};

/// A permit for travel between the mainland, Hong Kong, Macao and Taiwan.
pub const CN_TRAVEL_PERMIT: Pattern = Pattern {
    name: "cn-travel-permit",
    kind: EntityKind::CnTravelPermit,
    country: "CN",
    shape: Shape::Regex(r"[A-Z]\d{8}(?:\d{2})?"),
    edges: Edges::WORD,
    rule: Rule::Like(r"[CHMW]\d{8}(?:\d{2})?"),
    score: 0.1,
    context: &[
        "通行证",
        "通行證",
        "回乡证",
        "回鄉證",
        "home return permit",
        "mainland travel permit",
        "travel permit",
    ],
    context_score: 0.95,
    about: "H, M, C or W and eight or ten digits near a word for a travel permit.",
    source: "National Immigration Administration of the PRC",
    finds: &["通行证号码«H01234567»", "回乡证«M12345678»", "mainland travel permit «H0123456701»"],
    ignores: &["H01234567", "通行证 X01234567", "通行证 H0123456"],
    ..Pattern::ROW
};

const HK_WORDS: &[&str] =
    &["hkid", "hong kong identity", "hong kong id", "身份證", "身分證", "香港身份證", "identity card"];

/// A Hong Kong identity card number with its check digit in brackets.
pub const HK_HKID: Pattern = Pattern {
    name: "hk-hkid",
    kind: EntityKind::HkHkid,
    country: "HK",
    shape: Shape::Regex(r"[A-Z]{1,2}\d{6} ?\([\dA-Z]"),
    edges: Edges::WORD,
    rule: Rule::Whole(&Edges::WORD, r"[A-Z]{1,2}\d{6} ?\([0-9A]\)"),
    check: Some(Check { passes: is_hkid, passed: 0.93, failed: 0.1, failed_in_context: 0.7 }),
    context: HK_WORDS,
    context_score: 0.99,
    about: "One or two letters, six digits and a check character in brackets.",
    source: "Registration of Persons Ordinance (Cap. 177) of Hong Kong",
    finds: &[
        "HKID «A123456(3)»",
        "holder of «Z683365(A)», Kowloon",
        "身份證號碼«WX123456(9)»",
        "HKID no. «A123456(4)» and «C668668(9)»",
    ],
    ignores: &["A123456(4)", "AB12345(6)", "XA123456(37)", "ABC123456(3)"],
    ..Pattern::ROW
};

/// The same without the brackets.
pub const HK_HKID_BARE: Pattern = Pattern {
    name: "hk-hkid-bare",
    shape: Shape::Regex(r"[A-Z]{1,2}\d{6}[\dA-Z]"),
    rule: Rule::Like(r"[A-Z]{1,2}\d{6}[0-9A]"),
    check: Some(Check { passes: is_hkid, passed: 0.2, failed: 0.0, failed_in_context: 0.0 }),
    context: &["hkid", "hong kong identity", "hong kong id", "香港身份證", "身份證"],
    context_score: 0.95,
    about: "The same without brackets near a word for the card.",
    finds: &["hkid=«A1234563»", "Hong Kong ID «Z683365A»", "身份證«C6686689»"],
    ignores: &["A1234563", "HKID A1234564", "hkid A12345"],
    ..HK_HKID
};

/// The check character of a Hong Kong card: letters from A = 10, a blank 36, weights 9 to 1 modulo 11, 10 is A.
fn is_hkid(text: &str) -> bool {
    let mut values: Vec<u32> = text.chars().filter_map(|character| character.to_digit(36)).collect();
    if values.len() == 8 {
        values.insert(0, 36);
    }
    values.len() == 9
        && values
            .iter()
            .zip((1..10).rev())
            .map(|(value, weight)| value * weight)
            .sum::<u32>()
            .is_multiple_of(11)
}

/// A Macao identity card number.
pub const MO_BIR: Pattern = Pattern {
    name: "mo-bir",
    kind: EntityKind::MoBir,
    country: "MO",
    shape: Shape::Regex(r"\d\d{6}\(\d\)|\d/\d{6}/|\d\d{7}"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"[157]\d{6}\(\d\)|[157]/\d{6}/\d|[157]\d{7}"),
    score: 0.05,
    context: &[
        "bir no",
        "macau id",
        "macao id",
        "bilhete de identidade",
        "bir!",
        "澳門居民身份證",
        "澳门居民身份证",
        "澳門",
        "residente de macau",
    ],
    context_score: 0.9,
    decoys: decoys::COMMON,
    about: "1, 5 or 7, six digits and one more in brackets near a word for the Macao card.",
    source: "Law 8/2002 of Macao on resident identity cards",
    finds: &["澳門居民身份證«1234567(8)»", "BIR no. «5/123456/7»", "Macau ID «7123456(0)»"],
    ignores: &["1234567(8)", "12(3)", "BIR no. 2234567(8)"],
    ..Pattern::ROW
};

/// A Taiwanese identity number.
pub const TW_NATIONAL_ID: Pattern = Pattern {
    name: "tw-national-id",
    kind: EntityKind::TwNationalId,
    country: "TW",
    shape: Shape::Regex(r"[A-Z]\d\d{8}"),
    edges: Edges::WORD,
    rule: Rule::Like(r"[A-Z][12]\d{8}"),
    check: Some(Check { passes: is_taiwanese, passed: 0.45, failed: 0.05, failed_in_context: 0.7 }),
    context: &["身分證", "身份證", "統一編號", "國民身分證", "national id", "taiwan*", "identity card"],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "A letter for the place, 1 or 2 for the sex, seven digits and a check digit.",
    source: "Household Registration Act of Taiwan; Ministry of the Interior",
    finds: &["身分證字號«A123456789»", "國民身分證統一編號：«F231084570»", "Taiwan ID «F231084570»"],
    ignores: &["A123456788", "A323456789", "AA123456789", "part A123456789"],
    ..Pattern::ROW
};

/// A Taiwanese number of a foreigner, in the new and the old form.
pub const TW_ARC: Pattern = Pattern {
    name: "tw-arc",
    kind: EntityKind::TwArc,
    country: "TW",
    shape: Shape::Regex(r"[A-Z][\dA-Z]\d{8}"),
    rule: Rule::Like(r"[A-Z][89A-D]\d{8}"),
    check: Some(Check { passes: is_taiwanese, passed: 0.45, failed: 0.05, failed_in_context: 0.7 }),
    context: &["居留證", "居留证", "統一證號", "alien resident", "arc", "resident certificate", "外僑"],
    about: "A letter, then 8, 9 or A to D, seven digits and a check digit.",
    source: "Immigration Act of Taiwan; National Immigration Agency, numbers since 2021 and before",
    finds: &["居留證號碼«A800000014»", "ARC «AC01234567»", "統一證號 «B934123458»"],
    ignores: &["A800000015", "AC01234568", "AE01234567"],
    ..TW_NATIONAL_ID
};

/// The check digit of Taiwanese numbers of people: a letter stands for two digits, in second place for the latter.
fn is_taiwanese(text: &str) -> bool {
    let place = |byte: u8| {
        b"ABCDEFGHJKLMNPQRSTUVXYWZIO".iter().position(|known| *known == byte).unwrap_or(0) as u32 + 10
    };
    let [first, second, rest @ ..] = text.as_bytes() else { return false };
    let second = if second.is_ascii_digit() { u32::from(second - b'0') } else { place(*second) % 10 };
    let rest = rest.iter().map(|digit| u32::from(digit.wrapping_sub(b'0'))).zip([7, 6, 5, 4, 3, 2, 1, 1]);
    let sum = place(*first) / 10
        + place(*first) % 10 * 9
        + second * 8
        + rest.map(|(digit, weight)| digit * weight).sum::<u32>();
    sum.is_multiple_of(10)
}

/// A Taiwanese number of a business.
pub const TW_UBN: Pattern = Pattern {
    name: "tw-ubn",
    kind: EntityKind::TwUbn,
    country: "TW",
    shape: Shape::Regex(r"\d{8}"),
    edges: BARE_EDGES,
    check: Some(Check { passes: is_ubn, passed: 0.05, failed: 0.0, failed_in_context: 0.0 }),
    context: &["統一編號", "統編", "公司統一編號", "營利事業", "ubn", "gui number", "unified business"],
    context_score: 0.93,
    decoys: decoys::COMMON,
    about: "Eight digits with the right check digit near a word for the business number.",
    source: "Business Registration Act of Taiwan; Ministry of Finance, check formula of 2023",
    finds: &["統一編號：«00501503»", "統編 «04595257»", "UBN «22099131»"],
    ignores: &["00501503", "統編 00501504", "統編 005015031"],
    ..Pattern::ROW
};

/// Since 2023 the sum needs to be divisible by 5 only; a 7 in seventh place may count one more.
fn is_ubn(text: &str) -> bool {
    let sum: u32 = digits(text)
        .zip([1, 2, 1, 2, 1, 2, 4, 1])
        .map(|(digit, weight)| digit * weight / 10 + digit * weight % 10)
        .sum();
    sum.is_multiple_of(5) || (digits(text).nth(6) == Some(7) && (sum + 1).is_multiple_of(5))
}
