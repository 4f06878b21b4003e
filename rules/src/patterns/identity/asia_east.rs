//! Numbers that the states of East Asia give to people and organisations: China, Hong Kong, Macao, Taiwan, Japan,
//! Korea, Mongolia.

use super::super::date::is_day;
use super::super::{dash, decoys, space};
use super::{BARE_EDGES, ID_EDGES};
use crate::checksum::{digits, mod11_2, number, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};

#[rustfmt::skip]
pub(super) const ROWS: &[Pattern] = &[
    CN_RESIDENT_ID, CN_RESIDENT_ID_OLD, CN_USCC, CN_PASSPORT, CN_TRAVEL_PERMIT, HK_HKID, HK_HKID_BARE, MO_BIR,
    TW_NATIONAL_ID, TW_ARC, TW_UBN,
    JP_MY_NUMBER, JP_MY_NUMBER_BARE, JP_CORPORATE_NUMBER, JP_INVOICE_NUMBER, JP_PASSPORT, JP_DRIVER_LICENCE, JP_RESIDENCE_CARD,
    JP_HEALTH_INSURANCE, JP_PENSION, KR_RRN, KR_RRN_BARE, KR_FRN, KR_FRN_BARE, KR_DRIVER_LICENCE, KR_PASSPORT, KR_PASSPORT_NEW, KR_BRN,
    KR_BRN_BARE, KR_CRN, MN_REGISTER,
];

/// A Chinese resident identity number.
pub const CN_RESIDENT_ID: Pattern = Pattern {
    name: "cn-resident-id",
    kind: EntityKind::CnResidentId,
    country: "CN",
    shape: Shape::Regex(r"[1-9]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dXx]"),
    edges: BARE_EDGES,
    rule: Rule::Valid(is_resident),
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

/// The same as it was until 1999.
pub const CN_RESIDENT_ID_OLD: Pattern = Pattern {
    name: "cn-resident-id-old",
    shape: Shape::Regex(r"[1-9]\d{5}\d{2}[01]\d[0-3]\d{4}"),
    rule: Rule::Valid(|text| {
        is_region(text) && is_day(1900 + part(text, 6, 2), part(text, 8, 2), part(text, 10, 2))
    }),
    check: None,
    score: 0.2,
    context: &["身份证", "身分证", "公民身份", "居民身份", "resident identity"],
    context_score: 0.9,
    about: "Fifteen digits near a word for the Chinese identity card: a region, a day of birth, a number.",
    finds: &["身份证号«110105491231002»", "身份证：«440306900307123»", "居民身份证«310101851120456»"],
    ignores: &["110105491231002", "身份证 110105491331002", "身份证 990105491231002"],
    ..CN_RESIDENT_ID
};

/// A number in the text: `count` digits from the `from`th, counted from 0.
fn part(text: &str, from: usize, count: usize) -> u32 {
    number(text, from..from + count) as u32
}

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
    shape: Shape::Regex(r"(?:[1569AN][1-9]|Y1)\d{6}[0-9A-HJ-NPQRTUWXY]{10}"),
    edges: Edges::NUMBER,
    rule: Rule::Valid(|text| {
        matches!(
            text.get(2..4),
            Some(
                "10" | "11"
                    | "12"
                    | "13"
                    | "14"
                    | "15"
                    | "21"
                    | "22"
                    | "23"
                    | "31"
                    | "32"
                    | "33"
                    | "34"
                    | "35"
                    | "36"
                    | "37"
                    | "41"
                    | "42"
                    | "43"
                    | "44"
                    | "45"
                    | "46"
                    | "50"
                    | "51"
                    | "52"
                    | "53"
                    | "54"
                    | "61"
                    | "62"
                    | "63"
                    | "64"
                    | "65"
                    | "71"
                    | "81"
                    | "82"
            )
        )
    }),
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
    shape: Shape::Regex(r"(?:E[A-HJ-NP-Z]\d{7}|[DEGPS]\d{8})"),
    edges: Edges::WORD,
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
    shape: Shape::Regex(r"[CHMW]\d{8}(?:\d{2})?"),
    edges: Edges::WORD,
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

const HK_WORDS: &[&str] = &[
    "hkid",
    "hkid no",
    "hong kong identity",
    "hong kong id",
    "身份證",
    "身分證",
    "香港身份證",
    "identity card",
];

/// A Hong Kong identity card number with its check digit in brackets.
pub const HK_HKID: Pattern = Pattern {
    name: "hk-hkid",
    kind: EntityKind::HkHkid,
    country: "HK",
    shape: Shape::Regex(r"[A-Z]{1,2}\d{6} ?\([0-9A]\)"),
    edges: Edges::WORD,
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
    shape: Shape::Regex(r"[A-Z]{1,2}\d{6}[0-9A]"),
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
    shape: Shape::Regex(r"[157]\d{6}\(\d\)|[157]/\d{6}/\d|[157]\d{7}"),
    edges: ID_EDGES,
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
    shape: Shape::Regex(r"[A-Z][12]\d{8}"),
    edges: Edges::WORD,
    check: Some(Check { passes: is_taiwanese, passed: 0.55, failed: 0.05, failed_in_context: 0.7 }),
    context: &["身分證", "身份證", "統一編號", "國民身分證", "national id", "taiwan*", "identity card"],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "A letter for the place, 1 or 2 for the sex, seven digits and a check digit.",
    source: "Household Registration Act of Taiwan; Ministry of the Interior",
    finds: &["身分證字號«A123456789»", "國民身分證統一編號：«F231084570»", "Ms Lin («F231084570») of Taipei"],
    ignores: &["A123456788", "A323456789", "AA123456789", "part A123456789"],
    ..Pattern::ROW
};

/// A Taiwanese number of a foreigner, in the new and the old form.
pub const TW_ARC: Pattern = Pattern {
    name: "tw-arc",
    kind: EntityKind::TwArc,
    country: "TW",
    shape: Shape::Regex(r"[A-Z][89A-D]\d{8}"),
    check: Some(Check { passes: is_taiwanese, passed: 0.5, failed: 0.05, failed_in_context: 0.7 }),
    context: &[
        "居留證",
        "居留证",
        "統一證號",
        "alien resident",
        "arc",
        "arc no",
        "resident certificate",
        "外僑",
    ],
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

const MY_NUMBER_WORDS: &[&str] =
    &["マイナンバー", "個人番号", "my number", "mynumber", "kojin bango", "individual number"];

/// A Japanese individual number in fours.
pub const JP_MY_NUMBER: Pattern = Pattern {
    name: "jp-my-number",
    kind: EntityKind::JpMyNumber,
    country: "JP",
    shape: Shape::Regex(concat!(
        r"\d{4}",
        space!(),
        r"\d{4}",
        space!(),
        r"\d{4}|\d{4}",
        dash!(),
        r"\d{4}",
        dash!(),
        r"\d{4}"
    )),
    edges: BARE_EDGES,
    check: Some(Check { passes: is_my_number, passed: 0.25, failed: 0.0, failed_in_context: 0.6 }),
    context: MY_NUMBER_WORDS,
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Twelve digits in fours near a word for the Japanese individual number; the last is a check digit.",
    source: "My Number Act (Act No. 27 of 2013); Order No. 85 of 2014, art. 5",
    finds: &[
        "マイナンバー：«1234 5678 9018»",
        "個人番号«9876-5432-1093»",
        "My Number «2468 1357 9022» has a slip",
    ],
    ignores: &["1234 5678 9018", "2468 1357 9022", "個人番号 1234 5678"],
    ..Pattern::ROW
};

/// The same run together.
pub const JP_MY_NUMBER_BARE: Pattern = Pattern {
    name: "jp-my-number-bare",
    shape: Shape::Regex(r"\d{12}"),
    check: Some(Check { passes: is_my_number, passed: 0.1, failed: 0.0, failed_in_context: 0.0 }),
    about: "Twelve digits with the right check digit near a word for the Japanese individual number.",
    finds: &["個人番号は«123456789018»です", "マイナンバー «987654321093»", "mynumber=«246813579021»"],
    ignores: &["123456789018", "個人番号 123456789019", "個人番号 1234567890181"],
    ..JP_MY_NUMBER
};

/// Weights 2 to 7 and 2 to 6 from the right, modulo 11; a remainder of 0 or 1 gives 0.
fn is_my_number(text: &str) -> bool {
    let rest = weighted(text, &[6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    let check = if rest <= 1 { 0 } else { 11 - rest };
    digits(text).count() == 12 && digits(text).next_back() == Some(check)
}

/// A Japanese number of an organisation.
pub const JP_CORPORATE_NUMBER: Pattern = Pattern {
    name: "jp-corporate-number",
    kind: EntityKind::JpCorporateNumber,
    country: "JP",
    shape: Shape::Regex(r"[1-9]\d{12}|[1-9]-\d{4}-\d{4}-\d{4}"),
    edges: BARE_EDGES,
    check: Some(Check { passes: is_corporate_number, passed: 0.1, failed: 0.0, failed_in_context: 0.0 }),
    context: &["法人番号", "corporate number", "houjin bangou", "hojin bango", "会社法人等番号"],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "Thirteen digits near a word for the Japanese corporate number; the first is a check digit.",
    source: "My Number Act (Act No. 27 of 2013), art. 39; National Tax Agency",
    finds: &["法人番号：«5835678256246»", "Corporate Number «7000012050002»", "法人番号 «6-1800-0102-3456»"],
    ignores: &["5835678256246", "法人番号 5835678256247", "法人番号 58356782562461"],
    ..Pattern::ROW
};

/// The same as the number of a seller in the Japanese consumption tax.
pub const JP_INVOICE_NUMBER: Pattern = Pattern {
    name: "jp-invoice-number",
    shape: Shape::Regex(r"T[1-9]\d{12}|T[1-9]-\d{4}-\d{4}-\d{4}"),
    edges: Edges::WORD,
    check: Some(Check { passes: is_corporate_number, passed: 0.75, failed: 0.2, failed_in_context: 0.75 }),
    context: &[
        "登録番号",
        "適格請求書",
        "インボイス",
        "法人番号",
        "qualified invoice",
        "registration number",
    ],
    context_score: 0.97,
    decoys: &[],
    about: "T and thirteen digits: a seller registered for the Japanese consumption tax.",
    source: "Consumption Tax Act of Japan, art. 57-2",
    finds: &["登録番号：«T5835678256246»", "(«T7000012050002»)", "適格請求書発行事業者 «T6-1800-0102-3456»"],
    ignores: &["T5835678256247", "AT5835678256246", "T58356782562461"],
    ..JP_CORPORATE_NUMBER
};

/// The first digit: 9 less the remainder by 9 of the others, weighted 1 and 2 from the right.
fn is_corporate_number(text: &str) -> bool {
    let sum: u32 =
        digits(text).rev().take(12).enumerate().map(|(place, digit)| digit * (1 + place as u32 % 2)).sum();
    digits(text).count() == 13 && digits(text).next() == Some(9 - sum % 9)
}

/// A Japanese passport.
pub const JP_PASSPORT: Pattern = Pattern {
    name: "jp-passport",
    kind: EntityKind::JpPassport,
    country: "JP",
    shape: Shape::Regex(r"[A-Z]{2}\d{7}"),
    edges: Edges::WORD,
    score: 0.1,
    context: &["旅券", "旅券番号", "パスポート", "japanese passport", "japan passport"],
    context_score: 0.95,
    about: "Two letters and seven digits near a word for a Japanese passport.",
    source: "Passport Act of Japan (Act No. 267 of 1951)",
    finds: &["旅券番号 «TK1234567»", "パスポート番号：«MZ0123456»", "Japanese passport «TR7654321»"],
    ignores: &["TK1234567", "旅券 T1234567", "旅券 TK12345678"],
    ..Pattern::ROW
};

/// A Japanese driver's licence.
pub const JP_DRIVER_LICENCE: Pattern = Pattern {
    name: "jp-driver-licence",
    kind: EntityKind::JpDriverLicence,
    country: "JP",
    shape: Shape::Regex(r"\d{12}"),
    edges: BARE_EDGES,
    score: 0.0,
    context: &["運転免許", "免許証", "免許証番号", "menkyo", "japanese driver", "japanese driver s license"],
    context_score: 0.93,
    decoys: decoys::COMMON,
    about: "Twelve digits near a word for a Japanese driver's licence.",
    source: "Road Traffic Act of Japan (Act No. 105 of 1960)",
    finds: &[
        "運転免許証番号 «301234567890»",
        "免許証：«123456789012»",
        "免許の条件等 運転免許証 «621234567890»",
    ],
    ignores: &["301234567890", "免許証 30123456789", "免許証 3012345678901"],
    ..Pattern::ROW
};

/// A Japanese residence card.
pub const JP_RESIDENCE_CARD: Pattern = Pattern {
    name: "jp-residence-card",
    kind: EntityKind::JpResidenceCard,
    country: "JP",
    shape: Shape::Regex(r"[A-Z]{2}\d{8}[A-Z]{2}"),
    edges: Edges::WORD,
    score: 0.4,
    context: &["在留カード", "在留", "特別永住者", "residence card", "zairyu", "外国人登録"],
    context_score: 0.97,
    about: "Two letters, eight digits and two letters.",
    source: "Immigration Control Act of Japan, art. 19-4",
    finds: &[
        "在留カード番号«AB12345678CD»",
        "residence card no. «UJ01234567EA»",
        "zairyu card «NS98765432BK»",
    ],
    ignores: &["AB12345678CD", "RR123456785JP", "在留カード AB1234567CD"],
    ..Pattern::ROW
};

/// A Japanese health insurance number.
pub const JP_HEALTH_INSURANCE: Pattern = Pattern {
    name: "jp-health-insurance",
    kind: EntityKind::JpHealthInsurance,
    country: "JP",
    shape: Shape::Regex(r"\d{6,8}(?:-\d{1,8})?"),
    edges: BARE_EDGES,
    score: 0.0,
    context: &["保険者番号", "被保険者番号", "被保険者証", "健康保険", "保険証", "後期高齢者"],
    context_score: 0.85,
    decoys: decoys::COMMON,
    about: "Six to eight digits near a word for Japanese health insurance.",
    source: "Health Insurance Act of Japan (Act No. 70 of 1922)",
    finds: &["保険者番号 «06123456»", "被保険者番号：«1234567»", "健康保険証 «12345678»"],
    ignores: &["06123456", "保険者番号 12345", "2024-01"],
    ..Pattern::ROW
};

/// A Japanese basic pension number.
pub const JP_PENSION: Pattern = Pattern {
    name: "jp-pension",
    kind: EntityKind::JpPensionNumber,
    country: "JP",
    shape: Shape::Regex(r"\d{4}-\d{6}"),
    edges: BARE_EDGES,
    score: 0.05,
    context: &["基礎年金番号", "年金番号", "年金手帳", "basic pension", "nenkin"],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "Ten digits as 4-6 near a word for the Japanese pension.",
    source: "National Pension Act of Japan (Act No. 141 of 1959)",
    finds: &["基礎年金番号 «1234-567890»", "年金番号：«9876-543210»", "basic pension number «4312-123456»"],
    ignores: &["1234-567890", "年金番号 1234-56789", "年金番号 12345-67890"],
    ..Pattern::ROW
};

const RRN_WORDS: &[&str] = &["주민등록번호", "주민번호", "주민등록", "rrn", "resident registration"];

/// A Korean resident registration number.
pub const KR_RRN: Pattern = Pattern {
    name: "kr-rrn",
    kind: EntityKind::KrRrn,
    country: "KR",
    shape: Shape::Regex(concat!(r"\d{2}[01]\d[0-3]\d", dash!(), r"[0-49]\d{6}")),
    edges: ID_EDGES,
    rule: Rule::Valid(is_born_in_korea),
    check: Some(Check { passes: is_rrn, passed: 0.93, failed: 0.7, failed_in_context: 0.95 }),
    context: RRN_WORDS,
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "A day of birth, a dash and seven digits. Numbers since October 2020 have no check digit, so a wrong one does not clear it.",
    source: "Resident Registration Act of Korea, art. 7-2",
    finds: &["주민등록번호 «971013-9020110»", "«900101-1234568»", "born «010203-3123459», Seoul"],
    ignores: &[
        "901301-1234568",
        "900230-1234568",
        "900101-5234568",
        "1-900101-1234568",
        "invoice 900101-1234567",
    ],
    ..Pattern::ROW
};

/// The same run together.
pub const KR_RRN_BARE: Pattern = Pattern {
    name: "kr-rrn-bare",
    shape: Shape::Regex(r"\d{2}[01]\d[0-3]\d[0-49]\d{6}"),
    edges: BARE_EDGES,
    check: Some(Check { passes: is_rrn, passed: 0.3, failed: 0.1, failed_in_context: 0.9 }),
    context_score: 0.97,
    about: "Thirteen digits near a word for the Korean registration number.",
    finds: &["주민번호 «9001011234568»", "rrn=«0102033123459»", "주민등록번호는 «9710139020110»"],
    ignores: &["9001011234568", "주민번호 9013011234568", "1710121234567"],
    ..KR_RRN
};

/// A Korean registration number of a foreigner.
pub const KR_FRN: Pattern = Pattern {
    name: "kr-frn",
    kind: EntityKind::KrFrn,
    shape: Shape::Regex(concat!(r"\d{2}[01]\d[0-3]\d", dash!(), r"[5-8]\d{6}")),
    check: None,
    score: 0.7,
    context: &[
        "외국인등록번호",
        "외국인등록",
        "외국인",
        "alien registration",
        "foreign* registration",
        "frn",
        "거소신고",
    ],
    context_score: 0.97,
    about: "A day of birth, a dash, then 5 to 8 and six digits: a foreigner in Korea.",
    source: "Immigration Act of Korea, art. 31",
    finds: &[
        "외국인등록번호 «850515-5256789»",
        "«921130-6567890»",
        "alien registration no. «850515-7256789»",
    ],
    ignores: &["850515-9256789", "851315-5256789", "1-850515-5256789"],
    ..KR_RRN
};

/// The same run together.
pub const KR_FRN_BARE: Pattern = Pattern {
    name: "kr-frn-bare",
    shape: Shape::Regex(r"\d{2}[01]\d[0-3]\d[5-8]\d{6}"),
    edges: BARE_EDGES,
    score: 0.1,
    context_score: 0.93,
    about: "Thirteen digits near a word for foreigners in Korea.",
    finds: &[
        "외국인등록번호 «8505155256789»",
        "frn=«9211306567890»",
        "alien registration no. «0105157256789»",
    ],
    ignores: &["8505155256789", "외국인 8513155256789", "1710125234567"],
    ..KR_FRN
};

/// True if the digits begin with a day that exists in the century that the seventh names.
fn is_born_in_korea(text: &str) -> bool {
    let century = match digits(text).nth(6) {
        Some(9 | 0) => 1800,
        Some(1 | 2 | 5 | 6) => 1900,
        _ => 2000,
    };
    is_day(century + part(text, 0, 2), part(text, 2, 2), part(text, 4, 2))
}

/// Weights 2 to 9 and 2 to 5 modulo 11.
fn is_rrn(text: &str) -> bool {
    let sum = weighted(text, &[2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]);
    digits(text).next_back() == Some((11 - sum % 11) % 10)
}

/// A Korean driver's licence.
pub const KR_DRIVER_LICENCE: Pattern = Pattern {
    name: "kr-driver-licence",
    kind: EntityKind::KrDriverLicense,
    country: "KR",
    shape: Shape::Regex(r"[12]\d-\d{2}-\d{6}-\d{2}"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| matches!(number(text, 0..2), 11..=28)),
    score: 0.45,
    context: &[
        "운전면허",
        "면허번호",
        "driver s license",
        "driver license",
        "driving licence",
        "driver s licence",
    ],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Twelve digits as 2-2-6-2, the first two a region.",
    source: "Road Traffic Act of Korea, art. 85",
    finds: &[
        "운전면허번호 «11-12-345678-90»",
        "면허번호: «13-05-123456-78»",
        "driver's license «26-99-654321-01»",
    ],
    ignores: &["11-12-345678-90", "운전면허 31-12-345678-90", "운전면허 11-12-34567-90"],
    ..Pattern::ROW
};

/// A Korean passport of the old form.
pub const KR_PASSPORT: Pattern = Pattern {
    name: "kr-passport",
    kind: EntityKind::KrPassport,
    country: "KR",
    shape: Shape::Regex(r"[MSROGD]\d{8}"),
    edges: Edges::WORD,
    score: 0.1,
    context: &["여권", "여권번호", "korean passport", "korea passport"],
    context_score: 0.95,
    about: "A letter and eight digits near a word for a Korean passport.",
    source: "Passport Act of Korea",
    finds: &["여권번호 «M12345678»", "여권: «S87654321»", "Korean passport «R12345678»"],
    ignores: &["M12345678", "여권 X12345678", "여권 M1234567"],
    ..Pattern::ROW
};

/// The same since 2021.
pub const KR_PASSPORT_NEW: Pattern = Pattern {
    name: "kr-passport-new",
    shape: Shape::Regex(r"[MSROGD]\d{3}[A-Z]\d{4}"),
    score: 0.3,
    about: "A letter, three digits, a letter and four digits near a word for a Korean passport.",
    finds: &["여권번호 «M123A4567»", "여권: «M456B1234»", "Korean passport «S001C0002»"],
    ignores: &["M123A4567", "여권 X123A4567", "여권 M12A4567"],
    ..KR_PASSPORT
};

const BRN_WORDS: &[&str] =
    &["사업자등록번호", "사업자번호", "사업자등록", "사업자", "brn", "business registration"];

/// A Korean business registration number.
pub const KR_BRN: Pattern = Pattern {
    name: "kr-brn",
    kind: EntityKind::KrBrn,
    country: "KR",
    shape: Shape::Regex(r"[1-9]\d{2}-\d{2}-\d{5}"),
    edges: ID_EDGES,
    check: Some(Check { passes: is_brn, passed: 0.5, failed: 0.0, failed_in_context: 0.6 }),
    context: BRN_WORDS,
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Ten digits as 3-2-5; the last is a check digit.",
    source: "Value-Added Tax Act of Korea, art. 8; National Tax Service",
    finds: &[
        "사업자등록번호 «134-86-10275»",
        "대표 홍길동 («120-81-12342»)",
        "business registration no. «220-81-62517»",
    ],
    ignores: &["134-86-10276", "034-86-10270", "part 134-86-10275", "134-86-102751"],
    ..Pattern::ROW
};

/// The same run together.
pub const KR_BRN_BARE: Pattern = Pattern {
    name: "kr-brn-bare",
    shape: Shape::Regex(r"[1-9]\d{9}"),
    edges: BARE_EDGES,
    check: Some(Check { passes: is_brn, passed: 0.05, failed: 0.0, failed_in_context: 0.0 }),
    context_score: 0.93,
    about: "Ten digits with the right check digit near a word for the Korean business number.",
    finds: &["사업자번호 «1348610275»", "BRN=«2208162517»", "사업자등록번호: «1208112342»"],
    ignores: &["1348610275", "사업자번호 1348610276", "사업자번호 13486102751"],
    ..KR_BRN
};

/// Weights 1 3 7 1 3 7 1 3 5 modulo 10; the ninth product also counts its tens.
fn is_brn(text: &str) -> bool {
    let ninth = digits(text).nth(8).unwrap_or(0) * 5 / 10;
    (weighted(text, &[1, 3, 7, 1, 3, 7, 1, 3, 5, 1]) + ninth).is_multiple_of(10)
}

/// A Korean corporate registration number.
pub const KR_CRN: Pattern = Pattern {
    name: "kr-crn",
    kind: EntityKind::KrCrn,
    country: "KR",
    shape: Shape::Regex(concat!(r"\d{6}", dash!(), r"\d{7}")),
    edges: ID_EDGES,
    score: 0.1,
    context: &["법인등록번호", "법인번호", "법인등록", "corporate registration"],
    context_score: 0.99,
    decoys: decoys::COMMON,
    about: "Thirteen digits as 6-7 near a word for a Korean company.",
    source: "Commercial Registration Act of Korea",
    finds: &[
        "법인등록번호 «110111-1234567»",
        "법인번호: «131111-0012345»",
        "corporate registration no. «180171-0001234»",
    ],
    ignores: &["131111-0012345", "법인등록번호 11011-1234567", "법인 110199-12345678"],
    ..Pattern::ROW
};

/// A Mongolian register number.
pub const MN_REGISTER: Pattern = Pattern {
    name: "mn-register",
    kind: EntityKind::MnRegister,
    country: "MN",
    shape: Shape::Regex(
        r"(?u:[\u{410}-\u{42f}\u{401}\u{4e8}\u{4ae}])(?u:[\u{410}-\u{42f}\u{401}\u{4e8}\u{4ae}])\d{8}",
    ),
    edges: Edges::WORD,
    rule: Rule::Valid(|text| {
        let month = part(text, 2, 2);
        let (century, month) = if month > 20 { (2000, month - 20) } else { (1900, month) };
        is_day(century + part(text, 0, 2), month, part(text, 4, 2))
    }),
    score: 0.4,
    context: &["регистр*", "рд", "иргэний үнэмлэх", "mongolia*", "register number", "registration number"],
    context_score: 0.95,
    about: "Two Cyrillic letters, a day of birth (month plus 20 since 2000) and two digits.",
    source: "Law of Mongolia on State Registration of Citizens",
    finds: &["регистрийн дугаар «УБ90031512»", "РД: «ЖЛ85112034»", "Регистр «ӨЮ01230912»"],
    ignores: &["УБ90031512", "РД УБ90131512", "РД УБ9003151"],
    ..Pattern::ROW
};
