//! Numbers that Russia, Ukraine, Belarus and Moldova give to people and organisations.

use super::ID_EDGES;
use super::southern::{bare, base36, digit, ends_in, is_birth, part};
use crate::checksum::{digits, number, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};
use crate::patterns::{dash, decoys, space};

pub(super) const ROWS: &[Pattern] = &[
    RU_INN,
    RU_SNILS,
    RU_SNILS_RUN_TOGETHER,
    RU_PASSPORT,
    RU_PASSPORT_FOREIGN,
    RU_OGRN,
    RU_OMS,
    UA_RNOKPP,
    UA_EDRPOU,
    UA_PASSPORT,
    UA_ID_CARD,
    UA_UNZR,
    BY_PERSONAL_NUMBER,
    BY_PASSPORT,
    BY_UNP,
    MD_IDNP,
    MD_IDNO,
];

/// A Russian tax number.
pub(super) const RU_INN: Pattern = Pattern {
    name: "ru-inn",
    kind: EntityKind::RuInn,
    shape: Shape::Regex(r"\d{10}|\d{12}"),
    // `ИНН/КПП 7736086070/773601001`.
    edges: Edges { number: false, ..ID_EDGES },
    check: bare(inn),
    context: &["инн", "и н н", "inn!", "идентификационный номер налогоплательщика", "russian tax"],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Ten or twelve digits with right check digits, near a word for a Russian tax number.",
    source: "Налоговый кодекс РФ, ст. 84; приказ ФНС № ЕД-7-14/559@",
    finds: &["ИНН «7736086070»", "ИНН/КПП «7702122122»/770201001", "инн: «775876181479»"],
    ignores: &["7736086070", "ИНН 7736086071", "ИНН 775876181478"],
    ..Pattern::ROW
};

fn inn(text: &str) -> bool {
    if digits(text).count() == 10 {
        return ends_in(text, weighted(text, &[2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10);
    }
    let first = weighted(text, &[7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10;
    let second = weighted(text, &[3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10;
    digit(text, 10) == first && digit(text, 11) == second
}

/// A Russian pension insurance number.
pub(super) const RU_SNILS: Pattern = Pattern {
    name: "ru-snils",
    kind: EntityKind::RuSnils,
    shape: Shape::Regex(r"\d{3}-\d{3}-"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, concat!(r"\d{3}-\d{3}-\d{3}(?:", space!(), "|", dash!(), r")\d{2}")),
    check: Some(Check { passes: snils, passed: 0.93, failed: 0.2, failed_in_context: 0.7 }),
    context: &[
        "снилс*",
        "snils",
        "страховой номер",
        "индивидуального лицевого счета",
        "индивидуального лицевого счёта",
    ],
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "Eleven digits as 3-3-3-2 with right check digits.",
    source: "Федеральный закон № 27-ФЗ; приложение к постановлению Правления ПФР № 192п",
    finds: &["«118-592-603 76»", "СНИЛС «180-430-658-47»", "СНИЛС: «112-233-445 95»"],
    ignores: &["118-592-603 77", "118-592-603", "118-592-6033 76"],
    ..Pattern::ROW
};

/// The same run together or with spaces.
pub(super) const RU_SNILS_RUN_TOGETHER: Pattern = Pattern {
    name: "ru-snils-run-together",
    shape: Shape::Regex(concat!(r"\d{11}|\d{3}", space!(), r"\d{3}", space!())),
    rule: Rule::Whole(
        &ID_EDGES,
        concat!(r"\d{11}|\d{3}", space!(), r"\d{3}", space!(), r"\d{3}", space!(), r"\d{2}"),
    ),
    check: bare(snils),
    about: "Eleven digits with right check digits, near a word for a Russian pension insurance number.",
    finds: &["СНИЛС «11859260376»", "СНИЛС «180 430 658 47»", "snils: «14651386469»"],
    ignores: &["11859260376", "СНИЛС 11859260377", "180 430 658 47"],
    ..RU_SNILS
};

fn snils(text: &str) -> bool {
    let sum = weighted(text, &[9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100;
    part(text, 9, 11) == sum && part(text, 0, 9) != 0
}

/// A Russian internal passport.
pub(super) const RU_PASSPORT: Pattern = Pattern {
    name: "ru-passport",
    kind: EntityKind::RuPassport,
    shape: Shape::Regex(concat!(
        r"\d{2}",
        space!(),
        r"?\d{2}(?:",
        space!(),
        "?(?:№|N|номер)?",
        space!(),
        r"?)\d{6}"
    )),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| part(text, 0, 2) != 0),
    context: &["паспорт*", "серия", "серии", "паспортные данные", "russian passport"],
    context_score: 0.93,
    decoys: decoys::COMMON,
    about: "Four digits of a series and six of a number, near the Russian word for a passport.",
    source: "Постановление Правительства РФ от 23.12.2023 № 2267",
    finds: &["паспорт «45 12 345678» выдан", "серия «4512 № 345678»", "паспорт РФ: «4512345678»"],
    ignores: &["45 12 345678", "паспорт 45 12 34567", "паспорт 45 12 3456789"],
    ..Pattern::ROW
};

/// A Russian passport for travel.
pub(super) const RU_PASSPORT_FOREIGN: Pattern = Pattern {
    name: "ru-passport-foreign",
    shape: Shape::Regex(concat!(r"\d{2}", space!(), "?(?:№", space!(), r"?)?\d{7}")),
    context: &["загранпаспорт*", "заграничный паспорт", "заграничного паспорта", "загран"],
    about: "Two digits of a series and seven of a number, near the Russian word for a travel passport.",
    finds: &[
        "загранпаспорт «70 1234567»",
        "заграничный паспорт «75 № 7654321»",
        "загранпаспорта «721122334»",
    ],
    ignores: &["70 1234567", "загранпаспорт 70 123456", "загранпаспорт 70 12345678"],
    ..RU_PASSPORT
};

/// A Russian organisation or sole trader.
pub(super) const RU_OGRN: Pattern = Pattern {
    name: "ru-ogrn",
    kind: EntityKind::RuOgrn,
    shape: Shape::Regex(r"\d\d{12}|\d\d{14}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[1-9]\d{12}|[34]\d{14}"),
    check: bare(ogrn),
    context: &["огрн*", "огрнип", "ogrn*", "государственный регистрационный номер", "о г р н"],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Thirteen or, of a sole trader, fifteen digits with a right check digit, near a word that names it.",
    source: "Приказ Минфина России от 30.10.2017 № 165н",
    finds: &["ОГРН «1398079194897»", "ОГРНИП: «392788563150979»", "ogrn «1703422014624»"],
    ignores: &["1398079194897", "ОГРН 1398079194898", "ОГРНИП 392788563150978"],
    ..Pattern::ROW
};

fn ogrn(text: &str) -> bool {
    let count = digits(text).count();
    let modulus = if count == 13 { 11 } else { 13 };
    ends_in(text, (number(text, 0..count - 1) % modulus % 10) as u32)
}

/// A Russian health insurance number.
pub(super) const RU_OMS: Pattern = Pattern {
    name: "ru-oms",
    kind: EntityKind::RuOms,
    shape: Shape::Regex(concat!(r"\d{16}|\d{4}", space!(), r"\d{4}", space!())),
    edges: ID_EDGES,
    rule: Rule::Whole(
        &ID_EDGES,
        concat!(r"\d{16}|\d{4}", space!(), r"\d{4}", space!(), r"\d{4}", space!(), r"\d{4}"),
    ),
    context: &["омс", "енп", "полис*", "о м с", "единый номер полиса"],
    context_score: 0.93,
    decoys: decoys::COMMON,
    about: "Sixteen digits near a word for Russian health insurance.",
    source: "Федеральный закон № 326-ФЗ; приказ Минздрава № 108н",
    finds: &["полис ОМС «7754321098765432»", "ЕНП: «1234 5678 9012 3457»", "полис «7700123456789012»"],
    ignores: &["7754321098765432", "полис 775432109876543", "ОМС 77543210987654321"],
    ..Pattern::ROW
};

/// A Ukrainian taxpayer's number.
pub(super) const UA_RNOKPP: Pattern = Pattern {
    name: "ua-rnokpp",
    kind: EntityKind::UaRnokpp,
    shape: Shape::Regex(r"\d{10}"),
    edges: ID_EDGES,
    // The days from 31 December 1899 to the birth.
    rule: Rule::Valid(|text| (1..51_500).contains(&part(text, 0, 5))),
    check: bare(rnokpp),
    context: &[
        "рнокпп",
        "іпн",
        "ипн",
        "ідентифікаційний номер",
        "ідентифікаційний код",
        "податковий номер",
        "облікової картки",
        "rnokpp",
        "rntrc",
        "ukrainian tax",
    ],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "Ten digits that count the days to a birth, with a right check digit, near a word that names it.",
    source: "Податковий кодекс України, ст. 70; наказ Мінфіну № 822",
    finds: &["РНОКПП «3422604476»", "ІПН: «2711405788»", "ідентифікаційний номер «1759013776»"],
    ignores: &["3422604476", "РНОКПП 3422604477", "РНОКПП 9922604476"],
    ..Pattern::ROW
};

fn rnokpp(text: &str) -> bool {
    // The first weight is -1, which is 10 to the modulus 11.
    ends_in(text, weighted(text, &[10, 5, 7, 9, 4, 6, 10, 5, 7]) % 11 % 10)
}

/// A Ukrainian organisation.
pub(super) const UA_EDRPOU: Pattern = Pattern {
    name: "ua-edrpou",
    kind: EntityKind::UaEdrpou,
    shape: Shape::Regex(r"\d{8}"),
    edges: ID_EDGES,
    check: bare(edrpou),
    context: &["єдрпоу", "едрпоу", "edrpou", "єдрпу"],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "Eight digits with a right check digit, near a word for the Ukrainian register of organisations.",
    source: "Постанова КМУ № 118 від 22.01.1996",
    finds: &["ЄДРПОУ «66564336»", "код ЄДРПОУ: «76752323»", "EDRPOU «32855961»"],
    ignores: &["66564336", "ЄДРПОУ 66564337", "ЄДРПОУ 6656433"],
    ..Pattern::ROW
};

fn edrpou(text: &str) -> bool {
    let weights = match digit(text, 0) {
        3..=5 => [7, 1, 2, 3, 4, 5, 6],
        _ => [1, 2, 3, 4, 5, 6, 7],
    };
    let rest = weighted(text, &weights) % 11;
    let rest = if rest < 10 { rest } else { weighted(text, &weights.map(|weight| weight + 2)) % 11 % 10 };
    ends_in(text, rest)
}

/// A Ukrainian passport in the form of a book, or a passport for travel.
pub(super) const UA_PASSPORT: Pattern = Pattern {
    name: "ua-passport",
    kind: EntityKind::UaPassport,
    shape: Shape::Regex(concat!(
        r"(?u:[A-Z\u{404}-\u{42f}\u{490}]){2}",
        space!(),
        "?(?:№",
        space!(),
        r"?)?\d{6}"
    )),
    edges: ID_EDGES,
    score: 0.25,
    context: &["паспорт*", "серія", "серії", "серия", "ukrainian passport"],
    context_score: 0.94,
    about: "Two letters and six digits, near the Ukrainian word for a passport.",
    source: "Постанова Верховної Ради України № 2503-XII",
    finds: &["паспорт «АА123456»", "серія «СН № 654321»", "паспорта «ЕН 112233»"],
    ignores: &["АА123456", "паспорт АА12345", "паспорт АА1234567"],
    ..Pattern::ROW
};

/// A Ukrainian passport in the form of a card.
pub(super) const UA_ID_CARD: Pattern = Pattern {
    name: "ua-identity-card",
    shape: Shape::Regex(r"\d{9}"),
    score: 0.0,
    context: &["паспорт*", "id картк*", "id картка", "ід картк*", "ukrainian passport"],
    context_score: 0.85,
    decoys: decoys::COMMON,
    about: "Nine digits near the Ukrainian word for a passport.",
    source: "Закон України № 5492-VI; постанова КМУ № 302",
    finds: &["паспорт № «001234567»", "ID-картка «009876543»", "паспорта громадянина України «004455667»"],
    ignores: &["001234567", "паспорт 00123456", "ID 001234567"],
    ..UA_PASSPORT
};

/// A number of the Ukrainian register of people.
pub(super) const UA_UNZR: Pattern = Pattern {
    name: "ua-unzr",
    kind: EntityKind::UaUnzr,
    shape: Shape::Regex(r"\d{8}-\d{5}"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| is_birth(part(text, 0, 4), part(text, 4, 6), part(text, 6, 8))),
    score: 0.3,
    context: &["унзр", "unzr", "запис у реєстрі", "номер запису", "запис n", "запис"],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "A day of birth, a dash and five digits, near a word for the Ukrainian register of people.",
    source: "Закон України № 5492-VI, ст. 10",
    finds: &["УНЗР «19900101-12345»", "запис № «19850612-03456»", "UNZR: «20011231-00017»"],
    ignores: &["19900101-12345", "УНЗР 19901301-12345", "УНЗР 19900101-123456"],
    ..Pattern::ROW
};

/// What else holds of a match.
fn by_personal_number_fits(text: &str) -> bool {
    let (day, month, year) = (part(text, 1, 3), part(text, 3, 5), part(text, 5, 7));
    is_birth(1900 + year, month, day) || is_birth(2000 + year, month, day)
}

/// A Belarusian personal number.
pub(super) const BY_PERSONAL_NUMBER: Pattern = Pattern {
    name: "by-personal-number",
    kind: EntityKind::ByPersonalNumber,
    shape: Shape::Regex(r"\d{7}[A-Z]\d{3}(?:P|B)"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, r"[1-6]\d{6}[ABCEHKM]\d{3}(?:PB|BA|BI)\d", by_personal_number_fits),
    check: Some(Check { passes: belarusian, passed: 0.97, failed: 0.4, failed_in_context: 0.9 }),
    context: &[
        "личный номер",
        "личного номера",
        "идентификационный номер",
        "идентификационного номера",
        "асабісты нумар",
        "ідэнтыфікацыйны нумар",
        "belarusian",
    ],
    context_score: 0.99,
    about: "Sex and century, a day of birth, region, serial, citizenship and a right check digit.",
    source: "Указ Президента Республики Беларусь № 107 от 16.03.2021",
    finds: &[
        "личный номер «3150885A013PB4»",
        "«4230592C001PB6»,",
        "идентификационный номер «5010101K007PB9»",
    ],
    ignores: &["3150885A013PB5", "3990885A013PB4", "3150885D013PB4"],
    ..Pattern::ROW
};

fn belarusian(text: &str) -> bool {
    let sum: u32 =
        base36(text).zip([7, 3, 1].into_iter().cycle()).take(13).map(|(value, weight)| value * weight).sum();
    ends_in(text, sum % 10)
}

/// A Belarusian passport.
pub(super) const BY_PASSPORT: Pattern = Pattern {
    name: "by-passport",
    kind: EntityKind::ByPassport,
    shape: Shape::Regex(concat!(
        "(?:AB|BM|HB|KH|MP|MC|KB|PP|SP|DP|АВ|ВМ|НВ|КН|МР|МС|КВ|РР)",
        space!(),
        r"?\d{7}"
    )),
    edges: ID_EDGES,
    score: 0.3,
    context: &["паспорт*", "пашпарт*", "belarusian passport"],
    context_score: 0.96,
    about: "Two letters of a Belarusian series and seven digits, near a word for a passport.",
    source: "Указ Президента Республики Беларусь № 200 от 03.06.2008",
    finds: &["паспорт «MP1234567»", "пашпарт «HB 7654321»", "паспорт серии «МС1122334»"],
    ignores: &["MP1234567", "паспорт MP123456", "паспорт XX1234567"],
    ..Pattern::ROW
};

/// A Belarusian payer's number.
pub(super) const BY_UNP: Pattern = Pattern {
    name: "by-unp",
    kind: EntityKind::ByUnp,
    shape: Shape::Regex(r"\d\d{8}|[A-Z][A-Z]\d{7}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[1-7]\d{8}|[ABCEHKM][ABCEHKMOPT]\d{7}"),
    check: bare(unp),
    context: &["унп", "у н п", "unp", "учетный номер плательщика", "учётный номер плательщика"],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "Nine digits, or two letters and seven digits of a person, with a right check digit, near a word that names it.",
    source: "Налоговый кодекс Республики Беларусь, ст. 71",
    finds: &["УНП «136408075»", "УНП: «200988541»", "УНП «MA1953684»"],
    ignores: &["136408075", "УНП 136408076", "УНП 13640807"],
    ..Pattern::ROW
};

fn unp(text: &str) -> bool {
    const SECOND: &str = "ABCEHKMOPT";
    const WEIGHTS: [u32; 8] = [29, 23, 19, 17, 13, 7, 5, 3];
    let letter =
        |place: usize| text.get(place..place + 1).filter(|letter| letter.chars().all(char::is_alphabetic));
    let value = |(place, value): (usize, u32)| match letter(place) {
        Some(letter) if place == 1 => SECOND.find(letter).unwrap_or(0) as u32,
        _ => value,
    };
    let sum: u32 =
        base36(text).enumerate().map(value).zip(WEIGHTS).map(|(value, weight)| value * weight).sum();
    ends_in(text, sum % 11)
}

/// A Moldovan personal number.
pub(super) const MD_IDNP: Pattern = Pattern {
    name: "md-idnp",
    kind: EntityKind::MdIdnp,
    shape: Shape::Regex(r"[02]\d{12}"),
    edges: ID_EDGES,
    check: Some(Check { passes: moldovan, passed: 0.3, failed: 0.0, failed_in_context: 0.6 }),
    context: &["idnp", "cod personal", "codul personal", "идно", "персональный код", "moldovan id"],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Thirteen digits that begin with 2, the last a right check digit, near a word that names it.",
    source: "Legea nr. 273/1994 (Republica Moldova)",
    finds: &["IDNP «2210445213929»", "cod personal: «2519404820157»", "IDNP: «2700790199893»"],
    ignores: &["2210445213929", "IDNP 221044521392", "IDNP 9210445213929"],
    ..Pattern::ROW
};

/// A Moldovan organisation or sole trader.
pub(super) const MD_IDNO: Pattern = Pattern {
    name: "md-idno",
    kind: EntityKind::MdIdno,
    shape: Shape::Regex(r"1\d{12}"),
    check: bare(moldovan),
    context: &["idno", "cod fiscal", "codul fiscal", "moldovan"],
    about: "Thirteen digits that begin with 1, the last a right check digit, near a word that names it.",
    source: "Legea nr. 220/2007 (Republica Moldova)",
    finds: &["IDNO «1947678572727»", "cod fiscal «1585348431257»", "IDNO: «1008600038413»"],
    ignores: &["1947678572727", "IDNO 1947678572728", "IDNO 194767857272"],
    ..MD_IDNP
};

fn moldovan(text: &str) -> bool {
    ends_in(text, weighted(text, &[7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10)
}
