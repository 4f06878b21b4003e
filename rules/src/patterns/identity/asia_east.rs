//! Numbers that Japan, Korea and Mongolia give to people and organisations.

use super::super::date::is_day;
use super::super::{dash, decoys, space};
use super::{BARE_EDGES, ID_EDGES, part};
use crate::checksum::{digits, number, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};
use crate::written::like;

#[rustfmt::skip]
pub(super) const ROWS: &[Pattern] = &[
    JP_MY_NUMBER, JP_MY_NUMBER_BARE, JP_CORPORATE_NUMBER, JP_INVOICE_NUMBER, JP_PASSPORT, JP_DRIVER_LICENCE,
    JP_RESIDENCE_CARD, JP_HEALTH_INSURANCE, JP_PENSION, KR_RRN, KR_RRN_BARE, KR_FRN, KR_FRN_BARE, KR_DRIVER_LICENCE,
    KR_PASSPORT, KR_PASSPORT_NEW, KR_BRN, KR_BRN_BARE, KR_CRN, MN_REGISTER,
];

const MY_NUMBER_WORDS: &[&str] =
    &["マイナンバー", "個人番号", "my number", "mynumber", "kojin bango", "individual number"];

/// How it is written in full.
const JP_MY_NUMBER_WRITTEN: &str =
    concat!(r"\d{4}", space!(), r"\d{4}", space!(), r"\d{4}|\d{4}", dash!(), r"\d{4}", dash!(), r"\d{4}");

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
        r"|\d{4}",
        dash!(),
        r"\d{4}",
        dash!()
    )),
    edges: BARE_EDGES,
    rule: Rule::Whole(&BARE_EDGES, JP_MY_NUMBER_WRITTEN),
    check: Some(Check { passes: is_my_number, passed: 0.25, failed: 0.0, failed_in_context: 0.75 }),
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
    rule: Rule::None,
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
    shape: Shape::Regex(r"\d\d{12}|\d-\d{4}-"),
    edges: BARE_EDGES,
    rule: Rule::Whole(&BARE_EDGES, r"[1-9]\d{12}|[1-9]-\d{4}-\d{4}-\d{4}"),
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
    shape: Shape::Regex(r"T\d"),
    edges: Edges::WORD,
    rule: Rule::Whole(&Edges::WORD, r"T[1-9]\d{12}|T[1-9]-\d{4}-\d{4}-\d{4}"),
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
    shape: Shape::Regex(concat!(r"\d{2}\d\d\d\d", dash!(), r"\d\d{6}")),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| {
        like(text, concat!(r"\d{2}[01]\d[0-3]\d", dash!(), r"[0-49]\d{6}")) && is_born_in_korea(text)
    }),
    check: Some(Check { passes: is_rrn, passed: 0.93, failed: 0.7, failed_in_context: 0.95 }),
    context: RRN_WORDS,
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "A day of birth, a dash, seven digits; none is a check digit since October 2020, so a wrong one clears nothing.",
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
    shape: Shape::Regex(r"\d{2}\d\d\d\d\d\d{6}"),
    edges: BARE_EDGES,
    rule: Rule::Valid(|text| like(text, r"\d{2}[01]\d[0-3]\d[0-49]\d{6}") && is_born_in_korea(text)),
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
    shape: Shape::Regex(concat!(r"\d{2}\d\d\d\d", dash!(), r"\d\d{6}")),
    rule: Rule::Valid(|text| {
        like(text, concat!(r"\d{2}[01]\d[0-3]\d", dash!(), r"[5-8]\d{6}")) && is_born_in_korea(text)
    }),
    check: None,
    score: 0.7,
    context: &[
        "외국인등록번호",
        "외국인등록",
        "외국인",
        "alien registration",
        "foreigner registration",
        "foreign registration",
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
    shape: Shape::Regex(r"\d{2}\d\d\d\d\d\d{6}"),
    edges: BARE_EDGES,
    rule: Rule::Valid(|text| like(text, r"\d{2}[01]\d[0-3]\d[5-8]\d{6}") && is_born_in_korea(text)),
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
    shape: Shape::Regex(r"\d\d-\d{2}-"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, r"[12]\d-\d{2}-\d{6}-\d{2}", |text| matches!(number(text, 0..2), 11..=28)),
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
    shape: Shape::Regex(r"[A-Z]\d{8}"),
    edges: Edges::WORD,
    rule: Rule::Like(r"[MSROGD]\d{8}"),
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
    shape: Shape::Regex(r"[A-Z]\d{3}[A-Z]\d"),
    rule: Rule::Whole(&Edges::WORD, r"[MSROGD]\d{3}[A-Z]\d{4}"),
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
    shape: Shape::Regex(r"\d\d{2}-\d{2}-"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"[1-9]\d{2}-\d{2}-\d{5}"),
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
    shape: Shape::Regex(r"\d\d{9}"),
    edges: BARE_EDGES,
    rule: Rule::Like(r"[1-9]\d{9}"),
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
