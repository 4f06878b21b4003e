//! Numbers that Türkiye and the states of the Caucasus and Central Asia give to people and organisations.

use super::ID_EDGES;
use super::southern::{bare, digit, ends_in, is_birth, part};
use crate::checksum::{digits, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Pattern, Rule, Shape};
use crate::patterns::{decoys, space};
use crate::written::like;

pub(super) const ROWS: &[Pattern] = &[
    KZ_IIN,
    KZ_BIN,
    UZ_PINFL,
    UZ_STIR,
    KG_PIN,
    TJ_TIN,
    GE_PERSONAL_NUMBER,
    AM_PSN,
    AM_TIN,
    AM_PASSPORT,
    AZ_FIN,
    AZ_ID_CARD,
    AZ_VOEN,
    TR_TCKN,
    TR_VKN,
    TR_ID_CARD,
    TR_PASSPORT,
];

/// A Kazakh personal number.
pub(super) const KZ_IIN: Pattern = Pattern {
    name: "kz-iin",
    kind: EntityKind::KzIin,
    shape: Shape::Regex(r"\d{12}"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| {
        let century = match digit(text, 6) {
            1 | 2 => 1800,
            3 | 4 => 1900,
            5 | 6 => 2000,
            _ => return false,
        };
        is_birth(century + part(text, 0, 2), part(text, 2, 4), part(text, 4, 6))
    }),
    check: Some(Check { passes: iin, passed: 0.55, failed: 0.0, failed_in_context: 0.0 }),
    context: &[
        "иин",
        "и и н",
        "iin",
        "жсн",
        "ж с н",
        "индивидуальный идентификационный",
        "жеке сәйкестендіру",
        "kazakh id",
    ],
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "A day of birth, sex and century, a serial and a right check digit.",
    source: "Закон Республики Казахстан № 223-III от 12.01.2007",
    finds: &["ИИН «800206330049»", "ЖСН: «670627354988»", "«951202336039»"],
    ignores: &["800206330048", "ИИН 801306330049", "order 800206330049", "240315123045"],
    ..Pattern::ROW
};

/// A Kazakh organisation.
pub(super) const KZ_BIN: Pattern = Pattern {
    name: "kz-bin",
    kind: EntityKind::KzBin,
    rule: Rule::Valid(|text| matches!(part(text, 2, 4), 1..=12) && matches!(digit(text, 4), 4..=6)),
    check: bare(iin),
    context: &["бин", "б и н", "бсн", "бизнес идентификационный"],
    about: "Year and month of registration, kind, a serial and a right check digit, near a word that names it.",
    finds: &["БИН «940140000385»", "БСН: «050540004455»", "БИН «160640012343»"],
    ignores: &["940140000385", "БИН 941340000385", "БИН 940140000386"],
    ..KZ_IIN
};

fn iin(text: &str) -> bool {
    let rest = weighted(text, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
    let rest = if rest == 10 { weighted(text, &[3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11 } else { rest };
    ends_in(text, rest)
}

/// An Uzbek personal number.
pub(super) const UZ_PINFL: Pattern = Pattern {
    name: "uz-pinfl",
    kind: EntityKind::UzPinfl,
    shape: Shape::Regex(r"[3-6]\d{13}"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| {
        let century = if digit(text, 0) < 5 { 1900 } else { 2000 };
        is_birth(century + part(text, 5, 7), part(text, 3, 5), part(text, 1, 3))
    }),
    check: Some(Check { passes: pinfl, passed: 0.55, failed: 0.0, failed_in_context: 0.6 }),
    context: &[
        "пинфл",
        "pinfl",
        "жшшир",
        "jshshir",
        "шахсий идентификация",
        "shaxsiy identifikatsiya",
        "uzbek id",
    ],
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "Sex and century, a day of birth, district, serial and a right check digit.",
    source: "Постановление Президента Республики Узбекистан № ПП-2751",
    finds: &["ПИНФЛ «41802519117159»", "JSHSHIR: «31509928312636»", "«42110701364922»"],
    ignores: &["41802519117158", "ПИНФЛ 41813519117159", "20240315123045"],
    ..Pattern::ROW
};

fn pinfl(text: &str) -> bool {
    ends_in(text, weighted(text, &[7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7]) % 10)
}

/// An Uzbek tax number.
pub(super) const UZ_STIR: Pattern = Pattern {
    name: "uz-stir",
    kind: EntityKind::UzStir,
    shape: Shape::Regex(r"\d\d{8}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[2-7]\d{8}"),
    context: &["стир", "stir!", "stir raqami", "инн", "uzbek tax"],
    context_score: 0.87,
    decoys: decoys::COMMON,
    about: "Nine digits near a word for an Uzbek tax number.",
    source: "Налоговый кодекс Республики Узбекистан, ст. 130",
    finds: &["СТИР «301234567»", "STIR: «205678901»", "ИНН «612345678»"],
    ignores: &["301234567", "СТИР 30123456", "СТИР 901234567"],
    ..Pattern::ROW
};

/// A Kyrgyz personal number.
pub(super) const KG_PIN: Pattern = Pattern {
    name: "kg-pin",
    kind: EntityKind::KgPin,
    shape: Shape::Regex(r"[12]\d{13}"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| is_birth(part(text, 5, 9), part(text, 3, 5), part(text, 1, 3))),
    score: 0.4,
    context: &["пин", "инн", "персональный идентификационный", "жеке номер*", "kyrgyz"],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "Sex, a day of birth with its full year and five digits, near a word that names it.",
    source: "Постановление Правительства Кыргызской Республики № 295",
    finds: &["ПИН «21503198512345»", "ИНН: «10107199054321»", "жеке номери «22912197600017»"],
    ignores: &["21503198512345", "ПИН 21513198512345", "20240315123045", "page 21503198512345"],
    ..Pattern::ROW
};

/// A Tajik tax number.
pub(super) const TJ_TIN: Pattern = Pattern {
    name: "tj-tin",
    kind: EntityKind::TjTin,
    shape: Shape::Regex(r"\d{9}"),
    edges: ID_EDGES,
    context: &["рма", "р м а", "рақами мушаххаси", "рамзи мушаххаси", "tajik tax"],
    context_score: 0.9,
    decoys: decoys::COMMON,
    about: "Nine digits near a word for a Tajik tax number.",
    source: "Кодекси андози Ҷумҳурии Тоҷикистон",
    finds: &["РМА «025123456»", "Р.М.А.: «510034567»", "рақами мушаххаси андозсупоранда «040012345»"],
    ignores: &["025123456", "РМА 02512345", "РМА 0251234567"],
    ..Pattern::ROW
};

/// A Georgian personal number.
pub(super) const GE_PERSONAL_NUMBER: Pattern = Pattern {
    name: "ge-personal-number",
    kind: EntityKind::GePersonalNumber,
    shape: Shape::Regex(r"\d{11}"),
    edges: ID_EDGES,
    context: &[
        "პირადი",
        "პირადობის",
        "პ ნ",
        "საიდენტიფიკაციო",
        "piradi nomeri",
        "georgian personal",
        "georgian id",
    ],
    context_score: 0.93,
    decoys: decoys::COMMON,
    about: "Eleven digits near a word for a Georgian personal number.",
    source: "საქართველოს კანონი პირადობის მოწმობის შესახებ",
    finds: &["პირადი ნომერი «01024012345»", "პ/ნ «35001098765»", "პირადი № «60001054321»"],
    ignores: &["01024012345", "პირადი ნომერი 0102401234", "ნომერი 01024012345"],
    ..Pattern::ROW
};

/// What else holds of a match.
fn am_psn_fits(text: &str) -> bool {
    // Men have 10 more on their day of birth, women 50.
    let day = part(text, 0, 2);
    let day = if day > 50 { day - 50 } else { day.saturating_sub(10) };
    let (month, year) = (part(text, 2, 4), part(text, 4, 6));
    is_birth(1900 + year, month, day) || is_birth(2000 + year, month, day)
}

/// An Armenian public services number.
pub(super) const AM_PSN: Pattern = Pattern {
    name: "am-psn",
    kind: EntityKind::AmPsn,
    shape: Shape::Regex(r"\d\d{9}"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| like(text, r"[1-8]\d{9}") && am_psn_fits(text)),
    context: &[
        "հծհ",
        "հծհն",
        "հանրային ծառայությունների",
        "սոցիալական քարտ*",
        "սոց քարտ*",
        "armenian social",
        "armenian psn",
    ],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "Sex and day of birth in ten digits, near a word for an Armenian public services number.",
    source: "ՀՀ օրենքը հանրային ծառայությունների համարանիշի մասին",
    finds: &["ՀԾՀ «2503850123»", "ՀԾՀ՝ «6511921234»", "հանրային ծառայությունների համարանիշ «4112010456»"],
    ignores: &["2503850123", "ՀԾՀ 2513850123", "ՀԾՀ 250385012"],
    ..Pattern::ROW
};

/// An Armenian tax number.
pub(super) const AM_TIN: Pattern = Pattern {
    name: "am-tin",
    kind: EntityKind::AmTin,
    shape: Shape::Regex(r"\d{8}"),
    rule: Rule::None,
    context: &["հվհհ", "հարկ վճարողի", "հարկ վճարողի հաշվառման", "armenian tax"],
    context_score: 0.93,
    about: "Eight digits near a word for an Armenian tax number.",
    source: "ՀՀ հարկային օրենսգիրք",
    finds: &["ՀՎՀՀ «01234567»", "ՀՎՀՀ՝ «87654321»", "հարկ վճարողի հաշվառման համար «20345678»"],
    ignores: &["01234567", "ՀՎՀՀ 0123456", "ՀՎՀՀ 012345678"],
    ..AM_PSN
};

/// An Armenian passport or identity card.
pub(super) const AM_PASSPORT: Pattern = Pattern {
    name: "am-passport",
    kind: EntityKind::AmPassport,
    shape: Shape::Regex(concat!(r"[A-Z]{2}", space!(), r"?\d{7}|\d\d{8}")),
    rule: Rule::Like(concat!("[A-Z]{2}", space!(), r"?\d{7}|0\d{8}")),
    context: &["անձնագիր*", "անձնագր*", "նույնականացման քարտ*", "armenian passport"],
    context_score: 0.93,
    about: "Two letters and seven digits, or nine digits, near the Armenian word for a passport.",
    source: "ՀՀ օրենքը նույնականացման քարտերի մասին",
    finds: &["անձնագիր «AN1234567»", "անձնագրի համարը «AP 7654321»", "նույնականացման քարտ «001234567»"],
    ignores: &["AN1234567", "անձնագիր AN123456", "անձնագիր 00123456"],
    ..AM_PSN
};

/// An Azerbaijani personal code.
pub(super) const AZ_FIN: Pattern = Pattern {
    name: "az-fin",
    kind: EntityKind::AzFin,
    shape: Shape::Regex(r"[\dA-Z]{7}"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| like(text, "[A-HJ-NP-Z0-9]{7}") && (2..=6).contains(&digits(text).count())),
    context: &[
        "fin!",
        "fi̇n!",
        "fin kod*",
        "fin kodu",
        "fi̇n kod*",
        "finkod*",
        "fərdi identifikasiya",
        "fin code",
        "azerbaijani",
    ],
    context_score: 0.9,
    about: "Seven capital letters and digits near a word for an Azerbaijani personal code.",
    source: "Azərbaycan Respublikasının şəxsiyyət vəsiqəsi haqqında qanunu",
    finds: &["FİN: «5ZK3F1A»", "FIN kod «1A2B3C4»", "fərdi identifikasiya nömrəsi «6GX1Y2Z»"],
    ignores: &["5ZK3F1A", "FIN kod ABCDEFG", "FIN kod 1234567"],
    ..Pattern::ROW
};

/// An Azerbaijani identity card.
pub(super) const AZ_ID_CARD: Pattern = Pattern {
    name: "az-identity-card",
    kind: EntityKind::AzIdCard,
    shape: Shape::Regex(concat!(r"(?:AZE|AA)", space!(), r"?(?:(?u:[\u{2116}])|N)?", space!(), r"?\d")),
    rule: Rule::Whole(&ID_EDGES, concat!("(?:AZE|AA)(?:", space!(), r"?(?:№|N)?", space!(), r"?)\d{7,8}")),
    score: 0.3,
    context: &["şəxsiyyət vəsiqə*", "vəsiqə*", "ş v", "azerbaijani identity"],
    context_score: 0.94,
    about: "AZE or AA and seven or eight digits near a word for an Azerbaijani identity card.",
    finds: &["şəxsiyyət vəsiqəsi «AZE12345678»", "vəsiqənin nömrəsi «AA1234567»", "ş/v «AZE № 10203040»"],
    ignores: &["AA1234567", "vəsiqə AA123456", "vəsiqə AZE123456789"],
    ..AZ_FIN
};

/// An Azerbaijani tax number.
pub(super) const AZ_VOEN: Pattern = Pattern {
    name: "az-voen",
    kind: EntityKind::AzVoen,
    shape: Shape::Regex(r"\d{9}\d"),
    edges: ID_EDGES,
    rule: Rule::Like(r"\d{9}[12]"),
    check: bare(voen),
    context: &["vöen*", "voen*", "vergi ödəyicisi*", "vergi ödəyicisinin"],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "Ten digits that end in 1 or 2, with a right check digit, near a word that names it.",
    source: "Azərbaycan Respublikasının Vergi Məcəlləsi, maddə 33",
    finds: &["VÖEN «6814404991»", "VOEN: «6746998952»", "VÖEN «1400057421»"],
    ignores: &["6814404991", "VÖEN 6814404981", "VÖEN 6814404993"],
    ..Pattern::ROW
};

/// The last but one is the check digit; 2 at the end is a person.
fn voen(text: &str) -> bool {
    digit(text, 8) == weighted(text, &[4, 1, 8, 6, 2, 7, 5, 3]) % 11
}

#[rustfmt::skip]
const TCKN_WORDS: &[&str] = &[
    "tckn", "tc kimlik*", "t c kimlik*", "tc ki̇mli̇k*", "t c ki̇mli̇k*", "kimlik no", "kimlik numara*", "ki̇mli̇k no", "ki̇mli̇k numara*", "tc no", "t c no", "tc!",
    "tcno", "tckimlik*", "vatandaşlık no", "vatandaşlık numara*", "turkish id", "turkish national",
];

/// A Turkish identity number.
pub(super) const TR_TCKN: Pattern = Pattern {
    name: "tr-tckn",
    kind: EntityKind::TrTckn,
    shape: Shape::Regex(r"\d\d{10}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[1-9]\d{10}"),
    check: Some(Check { passes: tckn, passed: 0.4, failed: 0.0, failed_in_context: 0.0 }),
    context: TCKN_WORDS,
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "Eleven digits with two right check digits, near a word for a Turkish identity number.",
    source: "5490 sayılı Nüfus Hizmetleri Kanunu, madde 46",
    finds: &["T.C. Kimlik No: «17430806560»", "TCKN «83446702318»", "T.C. KİMLİK NO «10000000146»"],
    ignores: &["17430806560", "TCKN 17430806561", "TCKN 1743080656"],
    ..Pattern::ROW
};

fn tckn(text: &str) -> bool {
    // 7 times the odd places less the even ones is the tenth; the sum of ten is the eleventh.
    let tenth = weighted(text, &[7, 9, 7, 9, 7, 9, 7, 9, 7]) % 10;
    let eleventh = (digits(text).take(9).sum::<u32>() + tenth) % 10;
    digit(text, 9) == tenth && digit(text, 10) == eleventh
}

/// A Turkish tax number.
pub(super) const TR_VKN: Pattern = Pattern {
    name: "tr-vkn",
    kind: EntityKind::TrVkn,
    shape: Shape::Regex(r"\d{10}"),
    edges: ID_EDGES,
    check: bare(vkn),
    context: &[
        "vkn",
        "vergi no",
        "vergi numara*",
        "vergi kimlik*",
        "vergi̇ no",
        "vergi̇ ki̇mli̇k*",
        "turkish tax",
    ],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Ten digits with a right check digit, near a word for a Turkish tax number.",
    source: "213 sayılı Vergi Usul Kanunu",
    finds: &["Vergi No: «0162116081»", "VKN «5571112077»", "vergi kimlik numarası «2598060589»"],
    ignores: &["0162116081", "VKN 0162116082", "VKN 016211608"],
    ..Pattern::ROW
};

fn vkn(text: &str) -> bool {
    let sum: u32 = digits(text)
        .take(9)
        .enumerate()
        .map(|(place, digit)| {
            let power = 9 - place as u32;
            match (digit + power) % 10 {
                0 => 0,
                moved => match moved * (1 << power) % 9 {
                    0 => 9,
                    rest => rest,
                },
            }
        })
        .sum();
    ends_in(text, (10 - sum % 10) % 10)
}

/// A Turkish identity card.
pub(super) const TR_ID_CARD: Pattern = Pattern {
    name: "tr-identity-card",
    kind: EntityKind::TrIdCard,
    shape: Shape::Regex(r"[A-Z]\d{2}[A-Z]\d"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"[A-Z]\d{2}[A-Z]\d{5}"),
    score: 0.2,
    context: &[
        "seri no",
        "seri̇ no",
        "kimlik kartı",
        "kimlik seri",
        "nüfus cüzdanı",
        "cüzdan seri",
        "turkish identity",
    ],
    context_score: 0.94,
    about: "A letter, two digits, a letter and five digits, near a word for a Turkish identity card.",
    source: "Türkiye Cumhuriyeti Kimlik Kartı Yönetmeliği",
    finds: &["seri no «A12B34567»", "T.C. kimlik kartı «A01C23456»", "SERİ NO: «A98Z76543»"],
    ignores: &["A12B34567", "seri no A12B3456", "seri no A12B345678"],
    ..Pattern::ROW
};

/// A Turkish passport.
pub(super) const TR_PASSPORT: Pattern = Pattern {
    name: "tr-passport",
    kind: EntityKind::TrPassport,
    shape: Shape::Regex(r"[A-Z]\d{8}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[SUTZ]\d{8}"),
    score: 0.2,
    context: &["pasaport*", "turkish passport"],
    context_score: 0.95,
    about: "A letter and eight digits near the Turkish word for a passport.",
    source: "5682 sayılı Pasaport Kanunu",
    finds: &["pasaport no «U12345678»", "pasaportu «S87654321»", "Turkish passport «U11223344»"],
    ignores: &["U12345678", "pasaport U1234567", "pasaport U123456789"],
    ..Pattern::ROW
};
