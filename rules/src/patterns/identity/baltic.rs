//! Numbers that the Baltic states give to people and organisations.

use super::super::date::is_day;
use super::super::{dash, decoys};
use super::ID_EDGES;
use crate::checksum::{digits, number, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Pattern, Rule, Shape};
use crate::written::like;

#[rustfmt::skip]
pub(super) const ROWS: &[Pattern] = &[
    EE_ISIKUKOOD, EE_REGISTRIKOOD, EE_VAT, EE_DOCUMENT,
    LV_PERSONAS_KODS, LV_PERSONAS_KODS_BARE, LV_COMPANY, LV_VAT, LV_DOCUMENT,
    LT_ASMENS_KODAS, LT_COMPANY, LT_VAT, LT_DOCUMENT,
];

/// An Estonian personal identification code.
pub const EE_ISIKUKOOD: Pattern = Pattern {
    name: "ee-isikukood",
    kind: EntityKind::EeIsikukood,
    shape: Shape::Regex(r"\d\d{10}"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| like(text, r"[1-8]\d{10}") && is_baltic_person(text)),
    check: Some(Check { passes: is_living_baltic_person, passed: 0.58, failed: 0.0, failed_in_context: 0.6 }),
    context: &[
        "isikukood*",
        "isikukoodi",
        "ik",
        "id kood",
        "personal identification code",
        "estonian id",
        "estonian personal",
        "личный код",
        "личного кода",
    ],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "An Estonian personal code: a digit for sex and century, a day, four digits; the last is a check digit.",
    source: "Rahvastikuregistri seadus; EVS 585:2007",
    finds: &["isikukood «45102264308»", "Isikukood: «38501047242»", "IK «46106050035»"],
    ignores: &["45102264309", "isikukood 45113264308", "order 45102264308", "451022643081"],
    ..Pattern::ROW
};

/// True if it begins with a digit for the century and a day.
fn is_baltic_person(text: &str) -> bool {
    let at = |place: usize| number(text, place..place + 2) as u32;
    let century = 1800 + (number(text, 0..1) as u32).saturating_sub(1) / 2 * 100;
    is_day(century + at(1), at(3), at(5))
}

/// True if the check digit is right and the person can be alive.
fn is_living_baltic_person(text: &str) -> bool {
    let can_live = match number(text, 0..1) {
        3 | 4 => true,
        5 | 6 => number(text, 1..3) <= 40,
        _ => false,
    };
    can_live && baltic_person(text)
}

/// Two rounds of weights, the second where the first leaves no digit; Estonia and Lithuania share them.
fn baltic_person(text: &str) -> bool {
    let body = |weights: &[u32; 10]| weighted(text, weights) % 11;
    let right = match body(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) {
        10 => body(&[3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 10,
        rest => rest,
    };
    digits(text).nth(10) == Some(right)
}

/// An Estonian register code of a company or sole trader.
pub const EE_REGISTRIKOOD: Pattern = Pattern {
    name: "ee-register-code",
    kind: EntityKind::EeBusinessId,
    shape: Shape::Regex(r"\d\d{7}"),
    rule: Rule::Like(r"[1789]\d{7}"),
    check: Some(Check {
        passes: |text| two_rounds(text, 8),
        passed: 0.2,
        failed: 0.0,
        failed_in_context: 0.0,
    }),
    context: &[
        "registrikood*",
        "registrikoodi",
        "reg kood",
        "rg kood",
        "äriregistri*",
        "register code",
        "registry code",
    ],
    context_score: 0.95,
    about: "Eight digits with a right check digit near a word for the Estonian register code.",
    source: "Äriregistri seadus; RIK",
    finds: &["registrikood «17569508»", "reg.kood «11627920»", "registry code «13653369»"],
    ignores: &["17569508", "registrikood 17569509", "registrikood 1756950"],
    ..EE_ISIKUKOOD
};

/// Weights 1 2 3 … 9 1 …, then 3 4 5 … where that leaves no digit, for a number of `length` digits.
fn two_rounds(text: &str, length: usize) -> bool {
    let round = |shift: usize| {
        let body = digits(text).take(length - 1).enumerate();
        body.map(|(place, digit)| ((place + shift) % 9 + 1) as u32 * digit).sum::<u32>() % 11
    };
    let right = match round(0) {
        10 => round(2) % 10,
        rest => rest,
    };
    digits(text).count() == length && digits(text).next_back() == Some(right)
}

/// An Estonian VAT number.
pub const EE_VAT: Pattern = Pattern {
    name: "ee-vat",
    shape: Shape::Regex(r"EE ?\d"),
    rule: Rule::Whole(&ID_EDGES, r"EE ?\d{9}"),
    check: Some(Check {
        passes: |text| weighted(text, &[3, 7, 1, 3, 7, 1, 3, 7, 1]).is_multiple_of(10),
        passed: 0.9,
        failed: 0.0,
        failed_in_context: 0.55,
    }),
    context: &["kmkr", "käibemaksukohustuslase", "käibemaks*", "vat"],
    context_score: 0.97,
    about: "An Estonian VAT number with a right check digit.",
    source: "Käibemaksuseadus; Maksu- ja Tolliamet",
    finds: &["KMKR «EE104312209»", "VAT «EE 102660160»", "«EE103360197»"],
    ignores: &["EE104312208", "EE1043122091", "104312209"],
    ..EE_REGISTRIKOOD
};

/// An Estonian passport, identity card or residence permit.
pub const EE_DOCUMENT: Pattern = Pattern {
    name: "ee-passport",
    kind: EntityKind::EePassport,
    shape: Shape::Regex(r"[A-Z]{1,2}\d{7}"),
    rule: Rule::None,
    check: None,
    context: &[
        "passi number",
        "pass number",
        "dokumendi number",
        "isikutunnistus*",
        "id kaart*",
        "id kaardi",
        "estonian passport",
    ],
    context_score: 0.92,
    about: "One or two letters and seven digits near a word for an Estonian passport or identity card.",
    source: "Isikut tõendavate dokumentide seadus; PPA",
    finds: &["passi number «KE1234567»", "isikutunnistus «AA0123456»", "dokumendi number: «K1234567»"],
    ignores: &["KE1234567", "isikutunnistus KE123456", "passi number 1234567"],
    ..EE_REGISTRIKOOD
};

/// A Latvian personal code with its dash.
pub const LV_PERSONAS_KODS: Pattern = Pattern {
    name: "lv-personas-kods",
    kind: EntityKind::LvPersonasKods,
    shape: Shape::Regex(concat!(r"\d\d{5}", dash!(), r"\d{5}")),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| {
        like(text, concat!(r"[0-3]\d{5}", dash!(), r"\d{5}")) && is_latvian_person(text)
    }),
    check: Some(Check { passes: latvian_person, passed: 0.92, failed: 0.35, failed_in_context: 0.93 }),
    context: &[
        "personas kods",
        "personas kodu",
        "personas koda",
        "personas kodam",
        "personas kodi",
        "pers kods",
        "p k!",
        "personal code",
        "latvian personal",
        "персональный код",
    ],
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "A Latvian personal code: a day and five digits, or since 2017 six digits from 32 on and five more.",
    source: "Fizisko personu reģistra likums; PMLP",
    finds: &[
        "«021163-12188»",
        "personas kods «324510-02627»",
        "p.k. «100164-10813»",
        "personas kods «329999-10000»",
    ],
    ignores: &["100164-10814", "321364-10813", "401364-10813", "100164-108131"],
    ..Pattern::ROW
};

/// The same run together, which needs a word that names it.
pub const LV_PERSONAS_KODS_BARE: Pattern = Pattern {
    name: "lv-personas-kods-bare",
    shape: Shape::Regex(r"\d\d{10}"),
    rule: Rule::Valid(|text| like(text, r"[0-3]\d{10}") && is_latvian_person(text)),
    check: Some(Check { passes: latvian_person, passed: 0.45, failed: 0.1, failed_in_context: 0.9 }),
    about: "A Latvian personal code without its dash, near a word for it.",
    finds: &["personas kods «02116312188»", "pers. kods «32451002627»", "personas kodu «10016410813»"],
    ignores: &["02116312188", "personas kods 02136312188", "personas kods 021163121881"],
    ..LV_PERSONAS_KODS
};

/// True if it begins with a day in the century that the seventh digit tells, or with 32 to 39.
fn is_latvian_person(text: &str) -> bool {
    let at = |place: usize| number(text, place..place + 2) as u32;
    let century = number(text, 6..7) as u32;
    matches!(at(0), 32..=39) || (century <= 2 && is_day(1800 + 100 * century + at(4), at(2), at(0)))
}

fn latvian_person(text: &str) -> bool {
    let sum = 1101 - weighted(text, &[1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
    digits(text).nth(10) == Some(sum % 11 % 10)
}

/// A Latvian company.
pub const LV_COMPANY: Pattern = Pattern {
    name: "lv-registration-number",
    kind: EntityKind::LvBusinessId,
    shape: Shape::Regex(r"\d\d{10}"),
    rule: Rule::Like(r"[4-9]\d{10}"),
    check: Some(Check { passes: latvian_company, passed: 0.3, failed: 0.0, failed_in_context: 0.0 }),
    context: &[
        "reģistrācijas numurs",
        "reģ nr",
        "reģistrācijas nr",
        "vienotais reģistrācijas",
        "pvn",
        "nodokļu maksātāja",
        "reg no",
        "registration no",
    ],
    context_score: 0.95,
    about: "Eleven digits with a right check digit near a word for a Latvian registration number.",
    source: "Latvijas Republikas Uzņēmumu reģistrs; Pievienotās vērtības nodokļa likums",
    finds: &["reģ. nr. «40008364820»", "reģistrācijas numurs «40008051221»", "PVN «40002929032»"],
    ignores: &["40008364820", "reģ. nr. 40008364821", "reģ. nr. 4000836482"],
    ..LV_PERSONAS_KODS
};

/// The same as a VAT number; a sole trader's is the personal code.
pub const LV_VAT: Pattern = Pattern {
    name: "lv-vat",
    shape: Shape::Regex(r"LV ?\d"),
    rule: Rule::Whole(&ID_EDGES, r"LV ?\d{11}"),
    check: Some(Check {
        passes: |text| latvian_company(text) || (is_latvian_person(text) && latvian_person(text)),
        passed: 0.92,
        failed: 0.0,
        failed_in_context: 0.55,
    }),
    context: &["pvn", "vat", "pvn reģistrācijas"],
    context_score: 0.97,
    about: "A Latvian VAT number with a right check digit.",
    finds: &["«LV40008364820»", "PVN nr. «LV 40008051221»", "VAT «LV02116312188»"],
    ignores: &["LV40008364821", "LV96470931150", "LV400083648201", "LV4000836482"],
    ..LV_COMPANY
};

fn latvian_company(text: &str) -> bool {
    digits(text).next().is_some_and(|first| first > 3)
        && weighted(text, &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3
}

/// A Latvian passport or identity card.
pub const LV_DOCUMENT: Pattern = Pattern {
    name: "lv-passport",
    kind: EntityKind::LvPassport,
    shape: Shape::Regex(r"[A-Z]{2}\d{7}"),
    rule: Rule::None,
    check: None,
    context: &[
        "pase",
        "pases",
        "pases nr",
        "apliecība",
        "apliecības",
        "personas apliecība*",
        "latvian passport",
    ],
    context_score: 0.92,
    about: "Two letters and seven digits near a word for a Latvian passport or identity card.",
    source: "Personu apliecinošu dokumentu likums; PMLP",
    finds: &["pase «LV1234567»", "pases nr. «LZ0123456»", "personas apliecība «PA1234567»"],
    ignores: &["LV1234567", "pase LV123456", "pase 1234567"],
    ..LV_COMPANY
};

/// A Lithuanian personal code.
pub const LT_ASMENS_KODAS: Pattern = Pattern {
    name: "lt-asmens-kodas",
    kind: EntityKind::LtAsmensKodas,
    rule: Rule::Valid(|text| {
        like(text, r"[1-69]\d{10}") && (text.starts_with('9') || is_baltic_person(text))
    }),
    shape: Shape::Regex(r"\d\d{10}"),
    check: Some(Check { passes: is_living_baltic_person, passed: 0.6, failed: 0.0, failed_in_context: 0.6 }),
    context: &[
        "asmens kodas",
        "asmens kodo",
        "asmens kodą",
        "asmens kodu",
        "a k!",
        "personal code",
        "lithuanian personal",
    ],
    about: "A Lithuanian personal code: a digit for sex and century, a day, four digits; the last is a check digit.",
    source: "Gyventojų registro įstatymas; Registrų centras",
    finds: &["asmens kodas «33309240064»", "Jonas, «35202182836», Vilnius", "a. k. «45102264308»"],
    ignores: &["33309240065", "asmens kodas 33313240064", "order 33309240064", "333092400641"],
    ..EE_ISIKUKOOD
};

/// A Lithuanian company.
pub const LT_COMPANY: Pattern = Pattern {
    name: "lt-company-code",
    kind: EntityKind::LtBusinessId,
    shape: Shape::Regex(r"\d{9}"),
    rule: Rule::None,
    check: Some(Check {
        passes: |text| two_rounds(text, 9),
        passed: 0.2,
        failed: 0.0,
        failed_in_context: 0.0,
    }),
    context: &[
        "įmonės kodas",
        "įmonės kodo",
        "imones kodas",
        "įm kodas",
        "juridinio asmens kodas",
        "kodas juridinių",
        "company code",
    ],
    context_score: 0.95,
    about: "Nine digits with a right check digit near a word for the Lithuanian company code.",
    source: "Juridinių asmenų registro nuostatai; Registrų centras",
    finds: &["įmonės kodas «408558616»", "Įmonės kodas: «858526817»", "company code «057511911»"],
    ignores: &["408558616", "įmonės kodas 408558617", "įmonės kodas 40855861"],
    ..LT_ASMENS_KODAS
};

/// A Lithuanian VAT number.
pub const LT_VAT: Pattern = Pattern {
    name: "lt-vat",
    shape: Shape::Regex(r"LT ?\d"),
    rule: Rule::Whole(&ID_EDGES, r"LT ?(?:\d{9}|\d{12})"),
    check: Some(Check {
        passes: |text| {
            let count = digits(text).count();
            digits(text).nth(count - 2) == Some(1) && two_rounds(text, count)
        },
        passed: 0.92,
        failed: 0.0,
        failed_in_context: 0.55,
    }),
    context: &["pvm", "vat", "pvm mokėtojo"],
    context_score: 0.97,
    about: "A Lithuanian VAT number with a right check digit.",
    source: "Pridėtinės vertės mokesčio įstatymas; VMI",
    finds: &["«LT408558616»", "PVM mokėtojo kodas «LT100006834910»", "VAT «LT 858526817»"],
    ignores: &["LT408558617", "LT4085586161", "LT40855861"],
    ..LT_COMPANY
};

/// A Lithuanian passport or identity card.
pub const LT_DOCUMENT: Pattern = Pattern {
    name: "lt-passport",
    kind: EntityKind::LtPassport,
    shape: Shape::Regex(r"\d{8}"),
    check: None,
    context: &["paso", "pasas", "paso nr", "asmens tapatybės", "tapatybės kortelė*", "lithuanian passport"],
    context_score: 0.9,
    about: "Eight digits near a word for a Lithuanian passport or identity card.",
    source: "Asmens tapatybės kortelės ir paso įstatymas",
    finds: &["paso Nr. «21234567»", "asmens tapatybės kortelė «12345678»", "pasas «23456789»"],
    ignores: &["21234567", "paso Nr. 2123456", "pasas 212345678"],
    ..LT_COMPANY
};
