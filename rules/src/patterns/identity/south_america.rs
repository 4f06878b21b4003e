//! Numbers that the states of South America other than Brazil give to people and organisations.

use super::ID_EDGES;
use crate::checksum::{digits, number, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Pattern, Rule, Shape};
use crate::written::like;

pub(super) const ROWS: &[Pattern] = &[
    AR_DNI,
    AR_DNI_BARE,
    AR_CUIT,
    AR_CUIT_BARE,
    AR_PASSPORT,
    CL_RUT,
    CL_RUT_PLAIN,
    CL_RUT_BARE,
    CO_CEDULA,
    CO_NIT,
    CO_NIT_BARE,
    PE_DNI,
    PE_RUC,
    UY_CI,
    UY_CI_BARE,
    UY_RUT,
    VE_CEDULA,
    VE_CEDULA_BARE,
    VE_RIF,
    EC_CEDULA,
    EC_RUC,
    BO_CI,
    BO_NIT,
    PY_CI,
    PY_RUC,
];

/// An Argentine identity number with its points.
pub(super) const AR_DNI: Pattern = Pattern {
    name: "ar-dni",
    kind: EntityKind::ArDni,
    country: "AR",
    shape: Shape::Regex(r"\d{1,2}\.\d{3}\."),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{1,2}\.\d{3}\.\d{3}"),
    score: 0.05,
    context: &[
        "dni",
        "d n i",
        "documento nacional",
        "documento nacional de identidad",
        "libreta de enrolamiento",
        "libreta cívica",
    ],
    context_score: 0.93,
    about: "An Argentine identity number: seven or eight digits with points, near words that name it.",
    source: "Ley 17.671 (Argentina); RENAPER",
    finds: &["DNI «12.345.678»", "D.N.I. N° «4.567.890»", "documento nacional de identidad «35.204.417»"],
    ignores: &["12.345.678", "población 12.345.678", "DNI 12.345"],
    ..Pattern::ROW
};

/// The same run together.
pub(super) const AR_DNI_BARE: Pattern = Pattern {
    name: "ar-dni-bare",
    shape: Shape::Regex(r"\d{7,8}"),
    rule: Rule::None,
    score: 0.0,
    context: &["dni argentino", "dni argentina", "dni arg", "documento nacional de identidad"],
    context_score: 0.86,
    finds: &["DNI argentino «35204417»", "documento nacional de identidad «4567890»", "DNI Arg. «12345678»"],
    ignores: &["35204417", "documento 4567890", "DNI argentino 123"],
    ..AR_DNI
};

/// An Argentine taxpayer or worker.
pub(super) const AR_CUIT: Pattern = Pattern {
    name: "ar-cuit",
    kind: EntityKind::ArCuit,
    country: "AR",
    shape: Shape::Regex(r"(?:\d\d|\d\d)-\d{8}-"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"(?:2[034567]|3[034])-\d{8}-\d"),
    check: Some(Check { passes: is_cuit, passed: 0.95, failed: 0.3, failed_in_context: 0.75 }),
    context: &["cuit", "cuil", "c u i t", "c u i l", "cdi", "afip", "arca"],
    context_score: 0.99,
    about: "An Argentine taxpayer or worker: a class, eight digits and a check digit.",
    source: "Resolución General AFIP 10/97; ANSES (CUIL)",
    finds: &["CUIT «20-49472447-3»", "«20-21413600-8»", "CUIL: «30-85198694-0»"],
    ignores: &["20-49472447-4", "20-4947244-3", "28-49472447-3"],
    ..Pattern::ROW
};

/// The same run together.
pub(super) const AR_CUIT_BARE: Pattern = Pattern {
    name: "ar-cuit-bare",
    shape: Shape::Regex(r"(?:\d\d|\d\d)\d{9}"),
    rule: Rule::Like(r"(?:2[034567]|3[034])\d{9}"),
    check: Some(Check { passes: is_cuit, passed: 0.3, failed: 0.0, failed_in_context: 0.0 }),
    context_score: 0.97,
    finds: &["CUIT «20494724473»", "cuil: «20554220917»", "AFIP CUIT N° «30560440509»"],
    ignores: &["20494724473", "CUIT 20494724474", "pedido 20554220917"],
    ..AR_CUIT
};

fn is_cuit(text: &str) -> bool {
    let check = (11 - weighted(text, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11;
    // Where it would be 10, the class is changed and the digit becomes 9.
    digits(text).next_back() == Some(check.min(9))
}

/// An Argentine passport.
pub(super) const AR_PASSPORT: Pattern = Pattern {
    name: "ar-passport",
    kind: EntityKind::ArPassport,
    country: "AR",
    shape: Shape::Regex(r"[A-Z]{3}\d{6}"),
    edges: ID_EDGES,
    context: &["pasaporte argentino", "argentine passport"],
    context_score: 0.95,
    about: "An Argentine passport: three letters and six digits, near words that name it.",
    source: "Decreto 2015/1966 (Argentina); RENAPER",
    finds: &[
        "pasaporte argentino «AAC204417»",
        "Argentine passport «AAE123456»",
        "pasaporte argentino N° «AAF445512»",
    ],
    ignores: &["AAC204417", "vuelo AAC204417", "pasaporte AAC20441"],
    ..Pattern::ROW
};

/// A Chilean identity and tax number with points.
pub(super) const CL_RUT: Pattern = Pattern {
    name: "cl-rut",
    kind: EntityKind::ClRut,
    country: "CL",
    shape: Shape::Regex(r"\d{1,2}\.\d{3}\."),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{1,2}\.\d{3}\.\d{3}-[\dkK]"),
    check: Some(Check { passes: is_rut, passed: 0.85, failed: 0.0, failed_in_context: 0.6 }),
    context: &["rut", "run", "r u t", "r u n", "cédula", "cédula nacional", "rol único"],
    context_score: 0.98,
    about: "A Chilean identity and tax number: up to eight digits and a check digit or K.",
    source: "Decreto con Fuerza de Ley 3/1969 (Chile); Registro Civil",
    finds: &["RUT: «6.171.140-6»", "«15.034.980-K»", "cédula nacional de identidad N° «17.244.198-k»"],
    ignores: &["15.034.980-1", "15.034.98-K", "15.034.980-KA"],
    ..Pattern::ROW
};

/// The same without points.
pub(super) const CL_RUT_PLAIN: Pattern = Pattern {
    name: "cl-rut-plain",
    shape: Shape::Regex(r"\d{7,8}-[\dkK]"),
    rule: Rule::None,
    check: Some(Check { passes: is_rut, passed: 0.4, failed: 0.0, failed_in_context: 0.55 }),
    context: &["rut", "run", "r u t", "r u n", "cédula nacional", "rol único"],
    context_score: 0.97,
    finds: &["RUT «6171140-6»", "RUN: «15034980-K»", "Rol Único Tributario «17244198-k»"],
    ignores: &["6171140-6", "15034980-1", "RUT 15034-K"],
    ..CL_RUT
};

/// The same run together.
pub(super) const CL_RUT_BARE: Pattern = Pattern {
    name: "cl-rut-bare",
    shape: Shape::Regex(r"\d{7,8}[\dkK]"),
    rule: Rule::None,
    check: Some(Check { passes: is_rut, passed: 0.1, failed: 0.0, failed_in_context: 0.0 }),
    context: &["rut", "r u t", "rol único", "run!"],
    context_score: 0.88,
    finds: &["RUT «61711406»", "rut: «15034980K»", "Rol Único «17244198k»"],
    ignores: &["61711406", "RUT 61711407", "vuelo 15034980K"],
    ..CL_RUT
};

fn is_rut(text: &str) -> bool {
    let (body, check) = text.split_at(text.len() - 1);
    let weights = [2, 3, 4, 5, 6, 7].into_iter().cycle();
    let sum: u32 = digits(body).rev().zip(weights).map(|(digit, weight)| digit * weight).sum();
    match (11 - sum % 11) % 11 {
        10 => check.eq_ignore_ascii_case("k"),
        digit => check.parse() == Ok(digit),
    }
}

/// A Colombian identity number.
pub(super) const CO_CEDULA: Pattern = Pattern {
    name: "co-cedula",
    kind: EntityKind::CoCedula,
    country: "CO",
    shape: Shape::Regex(r"\d{6,8}|\d{10}|\d{1,3}\.\d{3}\.|\d\.\d{3}\."),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{6,8}|\d{10}|\d{1,3}\.\d{3}\.\d{3}|1\.\d{3}\.\d{3}\.\d{3}"),
    context: &[
        "cédula de ciudadanía",
        "cedula de ciudadania",
        "cédula de extranjería",
        "cc!",
        "c c!",
        "c c no!",
        "c c nº!",
        "cc no!",
        "tarjeta de identidad",
        "nuip",
        "cédula!",
        "cedula!",
        "cédula no!",
        "cédula nº!",
        "cédula número!",
    ],
    context_score: 0.85,
    about: "A Colombian identity number: six to ten digits, near words that name it.",
    source: "Decreto 1260 de 1970 (Colombia); Registraduría Nacional",
    finds: &[
        "cédula de ciudadanía No. «1.020.304.050»",
        "C.C. «79.456.123»",
        "NUIP «1020304050»",
        "{\"cedula\": \"«1.094.861.778»\"}",
    ],
    ignores: &["1.020.304.050", "79456123", "cédula de 2019", "CC BY 4.0"],
    ..Pattern::ROW
};

/// A Colombian taxpayer with points.
pub(super) const CO_NIT: Pattern = Pattern {
    name: "co-nit",
    kind: EntityKind::CoNit,
    country: "CO",
    shape: Shape::Regex(r"\d{3}\.\d{3}\."),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{3}\.\d{3}\.\d{3}-\d"),
    check: Some(Check { passes: is_co_nit, passed: 0.85, failed: 0.3, failed_in_context: 0.8 }),
    context: &["nit", "n i t", "dian", "rut", "tributaria"],
    context_score: 0.98,
    about: "A Colombian taxpayer: nine digits and a check digit.",
    source: "Estatuto Tributario (Colombia), artículo 555-1; Orden Administrativa 4/1989 de la DIAN",
    finds: &["NIT «298.060.239-1»", "«012.580.799-7»", "NIT. «646.893.003-7»"],
    ignores: &["298.060.239-2", "298.060.23-1", "1.298.060.239-1"],
    ..Pattern::ROW
};

/// The same without points.
pub(super) const CO_NIT_BARE: Pattern = Pattern {
    name: "co-nit-bare",
    shape: Shape::Regex(r"\d{9}-?\d"),
    rule: Rule::None,
    check: Some(Check { passes: is_co_nit, passed: 0.2, failed: 0.0, failed_in_context: 0.0 }),
    context: &["nit", "n i t", "dian"],
    context_score: 0.94,
    finds: &["NIT «298060239-1»", "NIT: «0125807997»", "N.I.T. «646893003-7»"],
    ignores: &["298060239-1", "NIT 298060239-2", "tel 0125807997"],
    ..CO_NIT
};

fn is_co_nit(text: &str) -> bool {
    let count = digits(text).count();
    let weights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43];
    let sum: u32 = digits(text).rev().skip(1).zip(weights).map(|(digit, weight)| digit * weight).sum();
    let check = if sum % 11 < 2 { sum % 11 } else { 11 - sum % 11 };
    count == 10 && digits(text).next_back() == Some(check)
}

/// A Peruvian identity number.
pub(super) const PE_DNI: Pattern = Pattern {
    name: "pe-dni",
    kind: EntityKind::PeDni,
    country: "PE",
    shape: Shape::Regex(r"\d{8}"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{8}(?:-[0-9A-K])?"),
    context: &["dni", "d n i", "cui", "dni peruano", "reniec"],
    context_score: 0.85,
    about: "A Peruvian identity number: eight digits, near words that name it.",
    source: "Ley 26497 (Peru); RENIEC",
    finds: &["DNI N° «45204417»", "DNI: «07931017»", "RENIEC «45204417-2»"],
    ignores: &["45204417", "DNI 2019", "tel 45204417"],
    ..Pattern::ROW
};

/// A Peruvian taxpayer.
pub(super) const PE_RUC: Pattern = Pattern {
    name: "pe-ruc",
    kind: EntityKind::PeRuc,
    country: "PE",
    shape: Shape::Regex(r"(?:\d\d|\d\d)\d{9}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"(?:1[0567]|20)\d{9}"),
    check: Some(Check { passes: is_pe_ruc, passed: 0.35, failed: 0.0, failed_in_context: 0.0 }),
    context: &["ruc", "r u c", "sunat", "contribuyente"],
    context_score: 0.97,
    about: "A Peruvian taxpayer: eleven digits with a check digit, near words that name it.",
    source: "Decreto Legislativo 943 (Peru); SUNAT",
    finds: &["RUC: «20515485369»", "R.U.C. N° «10500182836»", "SUNAT «20308376592»"],
    ignores: &["20515485369", "RUC 20515485368", "RUC 2051548536"],
    ..Pattern::ROW
};

fn is_pe_ruc(text: &str) -> bool {
    let check = 11 - weighted(text, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    digits(text).next_back() == Some(check % 10)
}

/// A Uruguayan identity number.
pub(super) const UY_CI: Pattern = Pattern {
    name: "uy-ci",
    kind: EntityKind::UyCi,
    country: "UY",
    shape: Shape::Regex(r"\d\.\d{3}\."),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d\.\d{3}\.\d{3}-\d"),
    check: Some(Check { passes: is_uy_ci, passed: 0.55, failed: 0.0, failed_in_context: 0.6 }),
    context: &["ci", "c i", "cédula", "cedula", "cédula de identidad"],
    context_score: 0.97,
    about: "A Uruguayan identity number: seven digits and a check digit.",
    source: "Ley 14.762 (Uruguay); Dirección Nacional de Identificación Civil",
    finds: &["C.I. «1.565.563-0»", "cédula de identidad «1.553.159-5»", "CI: «4.025.255-4»"],
    ignores: &["1.565.563-1", "CI 1.565.56-0", "1.1.565.563-0"],
    ..Pattern::ROW
};

/// The same without points.
pub(super) const UY_CI_BARE: Pattern = Pattern {
    name: "uy-ci-bare",
    shape: Shape::Regex(r"\d{7}-?\d"),
    rule: Rule::None,
    check: Some(Check { passes: is_uy_ci, passed: 0.2, failed: 0.0, failed_in_context: 0.0 }),
    context: &["ci!", "c i!", "cédula uruguaya", "cédula de identidad", "ci nº!"],
    context_score: 0.9,
    finds: &["CI «1565563-0»", "cédula de identidad «15531595»", "C.I. «4025255-4»"],
    ignores: &["1565563-0", "CI 1565563-1", "tel 15531595"],
    ..UY_CI
};

fn is_uy_ci(text: &str) -> bool {
    let sum = weighted(text, &[2, 9, 8, 7, 6, 3, 4]);
    digits(text).count() == 8 && digits(text).next_back() == Some((10 - sum % 10) % 10)
}

/// A Uruguayan taxpayer.
pub(super) const UY_RUT: Pattern = Pattern {
    name: "uy-rut",
    kind: EntityKind::UyRut,
    country: "UY",
    shape: Shape::Regex(r"(?:\d\d|\d\d|\d\d)\d{6}\d\d\d\d"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| like(text, r"(?:0[1-9]|1\d|2[0-2])\d{6}001\d") && number(text, 2..8) != 0),
    check: Some(Check { passes: is_uy_rut, passed: 0.6, failed: 0.0, failed_in_context: 0.0 }),
    context: &["rut", "r u t", "ruc", "dgi", "tributario"],
    context_score: 0.97,
    about: "A Uruguayan taxpayer: twelve digits with a check digit.",
    source: "Decreto 597/988 (Uruguay); DGI",
    finds: &["RUT «210603390013»", "«215352350017»", "RUT: «212170270013»"],
    ignores: &["210603390014", "230603390013", "21060339001"],
    ..Pattern::ROW
};

fn is_uy_rut(text: &str) -> bool {
    let sum = weighted(text, &[4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
    digits(text).next_back() == Some((11 - sum % 11) % 11)
}

/// A Venezuelan identity number.
pub(super) const VE_CEDULA: Pattern = Pattern {
    name: "ve-cedula",
    kind: EntityKind::VeCedula,
    country: "VE",
    shape: Shape::Regex(r"[A-Z]-? ?\d{1,2}\.\d|[A-Z]-? ?\d{6,8}"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"[VE]-? ?\d{1,2}\.\d{3}\.\d{3}|[VE]-? ?\d{6,8}"),
    score: 0.3,
    context: &[
        "cédula",
        "cedula",
        "identidad",
        "c i",
        "ci",
        "cédula de identidad",
        "saime",
        "venezolano",
        "venezolana",
    ],
    context_score: 0.93,
    about: "A Venezuelan identity number: V or E and up to eight digits, near words that name it.",
    source: "Ley Orgánica de Identificación (Venezuela); SAIME",
    finds: &["cédula de identidad «V-12.345.678»", "C.I. «V-12345678»", "cédula «E-84.123.456»"],
    ignores: &["V-12345678", "E-84123456", "cédula V-1234"],
    ..Pattern::ROW
};

/// The same with points and without its letter beside them, which other states write too.
pub(super) const VE_CEDULA_BARE: Pattern = Pattern {
    name: "ve-cedula-bare",
    shape: Shape::Regex(r"\d{1,2}\.\d{3}\."),
    rule: Rule::Whole(&ID_EDGES, r"\d{1,2}\.\d{3}\.\d{3}"),
    score: 0.0,
    context: &[
        "cédula de identidad n v",
        "cédula de identidad v",
        "cédula v!",
        "c i v!",
        "ci v!",
        "venezolano",
        "venezolana",
    ],
    context_score: 0.87,
    finds: &[
        "venezolano, titular de la cédula de identidad Nº «12.345.678»",
        "C.I. V: «9.876.543»",
        "cédula V.- «12.345.678»",
    ],
    ignores: &["12.345.678", "población de 12.345.678", "cédula V 12.345"],
    ..VE_CEDULA
};

/// A Venezuelan taxpayer.
pub(super) const VE_RIF: Pattern = Pattern {
    name: "ve-rif",
    kind: EntityKind::VeRif,
    country: "VE",
    shape: Shape::Regex(r"[A-Z](?:\d{9}|\d{8}-\d|-(?:\d{9}|\d{8}-))"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"[VEJPG]-?\d{8}-?\d"),
    check: Some(Check { passes: is_rif, passed: 0.5, failed: 0.1, failed_in_context: 0.75 }),
    context: &["rif", "r i f", "seniat", "información fiscal"],
    context_score: 0.98,
    about: "A Venezuelan taxpayer: a letter, eight digits and a check digit.",
    source: "Providencia Administrativa 0073/2006 (Venezuela); SENIAT",
    finds: &["RIF: «J-84823870-7»", "R.I.F. «V194014550»", "RIF «J-60830589-0»"],
    ignores: &["J-84823870-8", "X-84823870-7", "J-8482387-7"],
    ..Pattern::ROW
};

fn is_rif(text: &str) -> bool {
    let class = match text.as_bytes().first() {
        Some(b'V') => 4,
        Some(b'E') => 8,
        Some(b'J') => 12,
        Some(b'P') => 16,
        _ => 20,
    };
    let rest = (class + weighted(text, &[3, 2, 7, 6, 5, 4, 3, 2])) % 11;
    digits(text).next_back() == Some(if rest < 2 { 0 } else { 11 - rest })
}

/// An Ecuadorian identity number.
pub(super) const EC_CEDULA: Pattern = Pattern {
    name: "ec-cedula",
    kind: EntityKind::EcCedula,
    country: "EC",
    shape: Shape::Regex(r"(?:\d\d|\d\d|\d\d)\d\d{6}-?\d"),
    edges: ID_EDGES,
    rule: Rule::Like(r"(?:[01]\d|2[0-4]|30)[0-6]\d{6}-?\d"),
    check: Some(Check { passes: is_ec_person, passed: 0.2, failed: 0.0, failed_in_context: 0.0 }),
    context: &["cédula", "cedula", "c i", "ci", "identidad", "cédula de ciudadanía"],
    context_score: 0.93,
    about: "An Ecuadorian identity number: province, seven digits and a check digit, near words that name it.",
    source: "Ley Orgánica de Gestión de la Identidad (Ecuador); Registro Civil",
    finds: &["cédula «1756076913»", "C.I. «175369209-2»", "cédula de ciudadanía: «1705514212»"],
    ignores: &["1756076913", "cédula 1756076914", "tel 1753692092"],
    ..Pattern::ROW
};

/// The Luhn way of counting over ten digits, the first doubled.
fn is_ec_person(text: &str) -> bool {
    let doubled = |digit: u32| if digit > 4 { 2 * digit - 9 } else { 2 * digit };
    let sum: u32 = digits(text)
        .take(10)
        .enumerate()
        .map(|(place, digit)| if place % 2 == 0 { doubled(digit) } else { digit })
        .sum();
    matches!(number(text, 0..2), 1..=24 | 30 | 50) && sum.is_multiple_of(10)
}

/// An Ecuadorian taxpayer.
pub(super) const EC_RUC: Pattern = Pattern {
    name: "ec-ruc",
    kind: EntityKind::EcRuc,
    country: "EC",
    shape: Shape::Regex(r"(?:\d\d|\d\d|\d\d)\d{8}\d\d\d"),
    edges: ID_EDGES,
    rule: Rule::Like(r"(?:[01]\d|2[0-4]|30)\d{8}00[1-9]"),
    check: Some(Check { passes: is_ec_ruc, passed: 0.5, failed: 0.0, failed_in_context: 0.6 }),
    context: &["ruc", "r u c", "sri", "contribuyente"],
    context_score: 0.97,
    about: "An Ecuadorian taxpayer: ten digits with a check digit, and 001.",
    source: "Ley del Registro Único de Contribuyentes (Ecuador); SRI",
    finds: &["RUC «1766015079001»", "RUC: «1798451002001»", "R.U.C. «1761614815001»"],
    ignores: &["1753692093001", "2566015079001", "176601507900", "1766015079000"],
    ..Pattern::ROW
};

fn is_ec_ruc(text: &str) -> bool {
    let third = digits(text).nth(2).unwrap_or(0);
    let is_public = || weighted(text, &[3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11);
    let is_firm = || weighted(text, &[4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11);
    match third {
        0..=5 => is_ec_person(text),
        6 => is_ec_person(text) || is_public(),
        // Some public bodies have a firm's third digit.
        9 => is_firm() || is_public(),
        _ => false,
    }
}

/// A Bolivian identity number.
pub(super) const BO_CI: Pattern = Pattern {
    name: "bo-ci",
    kind: EntityKind::BoCi,
    country: "BO",
    shape: Shape::Regex(
        r"\d{5,8}(?:LP| (?:LP|C(?:B|H)|SC|OR|P(?:T|A|D|O)|TJ|B(?:E|N))|-\d[A-Z]|C(?:B|H)|SC|OR|P(?:T|A|D|O)|TJ|B(?:E|N))",
    ),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{5,8}(?:-\d[A-Z])? ?(?:LP|CB|SC|OR|PT|TJ|CH|BE|BN|PA|PD|PO)"),
    context: &["ci", "c i", "carnet de identidad", "cédula de identidad", "carnet", "cédula"],
    context_score: 0.93,
    about: "A Bolivian identity number with its department, near words that name it.",
    source: "Ley 145 (Bolivia); SEGIP",
    finds: &["C.I. «4567890 LP»", "carnet de identidad «3456789-1A CB»", "CI «6789012SC»"],
    ignores: &["4567890 LP", "CI 4567890 XX", "carnet 456 LP"],
    ..Pattern::ROW
};

/// A Bolivian taxpayer.
pub(super) const BO_NIT: Pattern = Pattern {
    name: "bo-nit",
    kind: EntityKind::BoNit,
    country: "BO",
    shape: Shape::Regex(r"\d{7,12}"),
    edges: ID_EDGES,
    context: &["nit!", "nit nº!", "nit no!", "nit bolivia", "n i t!"],
    context_score: 0.8,
    about: "A Bolivian taxpayer: seven to twelve digits, beside words that name it.",
    source: "Código Tributario Boliviano, Ley 2492; SIN",
    finds: &["NIT: «1023456028»", "NIT «456789012»", "NIT No. «3456789012»"],
    ignores: &["1023456028", "NIT 2019", "tel 456789012"],
    ..Pattern::ROW
};

/// A Paraguayan identity number.
pub(super) const PY_CI: Pattern = Pattern {
    name: "py-ci",
    kind: EntityKind::PyCi,
    country: "PY",
    shape: Shape::Regex(r"\d{1,2}\.\d{3}\.|\d{6,7}"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{1,2}\.\d{3}\.\d{3}|\d{6,7}"),
    context: &[
        "cédula de identidad",
        "cédula de identidad civil",
        "ci paraguaya",
        "c i c",
        "c i n",
        "c i nº",
        "cédula paraguaya",
        "ci n",
        "ci nº",
    ],
    context_score: 0.86,
    about: "A Paraguayan identity number: up to eight digits, near words that name it.",
    source: "Ley 6767/2021 and Decreto-Ley 23/1954 (Paraguay); Policía Nacional",
    finds: &["C.I. Nº «3.456.789»", "cédula de identidad civil «1.234.567»", "cédula paraguaya «4567890»"],
    ignores: &["3.456.789", "4567890", "cédula de 2019"],
    ..Pattern::ROW
};

/// A Paraguayan taxpayer.
pub(super) const PY_RUC: Pattern = Pattern {
    name: "py-ruc",
    kind: EntityKind::PyRuc,
    country: "PY",
    shape: Shape::Regex(r"\d{5,8}-\d"),
    edges: ID_EDGES,
    check: Some(Check { passes: is_py_ruc, passed: 0.2, failed: 0.0, failed_in_context: 0.55 }),
    context: &["ruc", "r u c", "set paraguay", "dnit", "contribuyente"],
    context_score: 0.96,
    about: "A Paraguayan taxpayer: five to eight digits, a dash and a check digit, near words that name it.",
    source: "Ley 6380/2019 (Paraguay); DNIT",
    finds: &["RUC: «5352145-5»", "R.U.C. «6976292-9»", "RUC «997681-7»"],
    ignores: &["5352145-5", "tel 6976292-9", "RUC 997-7"],
    ..Pattern::ROW
};

fn is_py_ruc(text: &str) -> bool {
    let sum: u32 = digits(text).rev().skip(1).zip(2..).map(|(digit, weight)| digit * weight).sum();
    digits(text).next_back() == Some((11 - sum % 11) % 11 % 10)
}
