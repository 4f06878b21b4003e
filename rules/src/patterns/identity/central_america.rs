//! Numbers that Mexico, Central America and the Caribbean give to people and organisations.

use super::ID_EDGES;
use crate::checksum::{digits, luhn, number, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Pattern, Rule, Shape};
use crate::patterns::date::is_day;

pub(super) const ROWS: &[Pattern] = &[
    MX_CURP,
    MX_RFC,
    MX_RFC_FIRM,
    MX_NSS,
    MX_ELECTOR,
    MX_PASSPORT,
    GT_CUI,
    GT_CUI_BARE,
    GT_NIT,
    SV_DUI,
    SV_NIT,
    SV_NIT_BARE,
    HN_DNI,
    HN_RTN,
    NI_CEDULA,
    CR_CEDULA,
    CR_CEDULA_BARE,
    CR_CEDULA_FIRM,
    CR_DIMEX,
    PA_CEDULA,
    DO_CEDULA,
    DO_CEDULA_BARE,
    DO_RNC,
    CU_CARNE,
    JM_TRN,
    TT_ID,
];

/// A Mexican population register key.
pub(super) const MX_CURP: Pattern = Pattern {
    name: "mx-curp",
    kind: EntityKind::MxCurp,
    country: "MX",
    shape: Shape::Regex(r"[A-Z]{4}\d{6}[A-Z][A-Z]{5}[\dA-Z]"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, r"[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z0-9]\d", |text| has_day(&text[4..10])),
    score: 0.9,
    check: Some(Check { passes: is_curp, passed: 0.98, failed: 0.75, failed_in_context: 0.9 }),
    context: &["curp", "clave única", "registro de población"],
    context_score: 0.99,
    about: "A Mexican population register key: letters of the names, a day of birth, sex, state and a check digit.",
    source: "Instructivo normativo para la asignación de la CURP (DOF 18-10-2021)",
    finds: &["CURP: «BOXW310820HNERXN09»", "«GOMC850315MDFNRR06»,", "clave única «BOXW310820HNERXN04»"],
    ignores: &["BOXW311320HNERXN09", "BOXW310820ZNERXN09", "BOXW310820HNERXN0"],
    ..Pattern::ROW
};

/// True for YYMMDD that is a day in some century.
fn has_day(text: &str) -> bool {
    let part = |from: usize| number(text, from..from + 2) as u32;
    // 2000 and 1900 differ only in 29 February; the later has it.
    is_day(2000 + part(0), part(2), part(4))
}

fn is_curp(text: &str) -> bool {
    let sum: usize = (2..=18)
        .rev()
        .zip(text.bytes())
        .map(|(weight, sign)| {
            let value = match sign {
                b'0'..=b'9' => usize::from(sign - b'0'),
                // Between N and O stands Ñ.
                b'A'..=b'N' => usize::from(sign - b'A') + 10,
                _ => usize::from(sign.saturating_sub(b'A')) + 11,
            };
            weight * value
        })
        .sum();
    digits(&text[17..]).next() == Some(((10 - sum % 10) % 10) as u32)
}

/// A Mexican taxpayer who is a person.
pub(super) const MX_RFC: Pattern = Pattern {
    name: "mx-rfc",
    kind: EntityKind::MxRfc,
    country: "MX",
    shape: Shape::Regex(r"(?u:[A-ZÑ&]){4}[- ]?\d{6}[- ]?[A-Z0-9]{2}[A0-9]"),
    edges: ID_EDGES,
    rule: Rule::Valid(has_rfc_day),
    score: 0.6,
    check: Some(Check { passes: is_rfc, passed: 0.9, failed: 0.55, failed_in_context: 0.85 }),
    context: &["rfc", "r f c", "contribuyentes", "contribuyente"],
    context_score: 0.98,
    about: "A Mexican taxpayer who is a person: four letters, a day of birth and three characters.",
    source: "Código Fiscal de la Federación, artículo 27; SAT",
    finds: &["RFC: «GODE561231GR8»", "R.F.C. «GODE-561231-945»", "«GODE561231552»."],
    ignores: &["GODE561331GR8", "GODE561231GR", "GODE5612319455"],
    ..Pattern::ROW
};

/// A Mexican taxpayer that is a firm.
pub(super) const MX_RFC_FIRM: Pattern = Pattern {
    name: "mx-rfc-firm",
    shape: Shape::Regex(r"(?u:[A-ZÑ&]){3}[- ]?\d{6}[- ]?[A-Z0-9]{2}[A0-9]"),
    score: 0.3,
    check: Some(Check { passes: is_rfc, passed: 0.5, failed: 0.2, failed_in_context: 0.8 }),
    about: "A Mexican firm as a taxpayer: three letters, the day it was founded and three characters.",
    finds: &["RFC «ABC680524P76»", "RFC: «ABC-680524-479»", "contribuyente «ABC680524902»"],
    ignores: &["ABC681324P76", "ABC680524P7", "version ABC680524111"],
    ..MX_RFC
};

fn has_rfc_day(text: &str) -> bool {
    let first = text.bytes().position(|byte| byte.is_ascii_digit()).unwrap_or(0);
    text.get(first..first + 6).is_some_and(has_day)
}

/// Weights 13 to 2 over the characters in the tax authority's order; a firm's key is one shorter.
fn is_rfc(text: &str) -> bool {
    let signs: Vec<char> = text.chars().filter(|sign| !matches!(sign, '-' | ' ')).collect();
    let Some((check, body)) = signs.split_last() else { return false };
    let value = |sign: &char| match sign {
        '0'..='9' => *sign as u32 - 48,
        'A'..='N' => *sign as u32 - 65 + 10,
        '&' => 24,
        'O'..='Z' => *sign as u32 - 65 + 11,
        _ => 38,
    };
    // A firm's key begins with a space, whose value is 37.
    let front = if body.len() == 11 { 37 * 13 } else { 0 };
    let first = if body.len() == 11 { 12 } else { 13 };
    let sum: u32 =
        front + body.iter().zip((2..=first).rev()).map(|(sign, weight)| value(sign) * weight).sum::<u32>();
    let wanted = match (11 - sum % 11) % 11 {
        10 => 'A',
        digit => char::from_digit(digit, 10).unwrap_or('0'),
    };
    *check == wanted
}

/// A Mexican social security number.
pub(super) const MX_NSS: Pattern = Pattern {
    name: "mx-nss",
    kind: EntityKind::MxNss,
    country: "MX",
    shape: Shape::Regex(r"\d{11}|\d{2}[ -]\d{2}[ -]"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{11}|\d{2}[- ]\d{2}[- ]\d{2}[- ]\d{4}[- ]\d"),
    check: Some(Check { passes: luhn, passed: 0.15, failed: 0.0, failed_in_context: 0.0 }),
    context: &["nss", "imss", "seguridad social", "seguro social"],
    context_score: 0.93,
    about: "A Mexican social security number: eleven digits with a check digit, near words that name it.",
    source: "Ley del Seguro Social (México); IMSS",
    finds: &["NSS: «86455308097»", "IMSS «22-99-38-3774-3»", "número de seguridad social «04210104578»"],
    ignores: &["86455308097", "NSS 86455308098", "seguro social en 2019"],
    ..Pattern::ROW
};

/// The key on a Mexican voter's card.
pub(super) const MX_ELECTOR: Pattern = Pattern {
    name: "mx-clave-elector",
    kind: EntityKind::MxClaveElector,
    country: "MX",
    shape: Shape::Regex(r"[A-Z]{6}\d{8}[A-Z]\d"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, r"[A-Z]{6}\d{8}[HM]\d{3}", |text| has_day(&text[6..12])),
    score: 0.9,
    context: &["elector", "ine", "ife", "credencial"],
    context_score: 0.98,
    about: "The key on a Mexican voter's card: six letters, a day of birth, state, sex and three digits.",
    source: "Ley General de Instituciones y Procedimientos Electorales; INE",
    finds: &["Clave de elector: «GMCRLR85031509M100»", "«PRZJNS70122409H300»", "INE «LPGRMR92081830M400»"],
    ignores: &["GMCRLR85131509M100", "GMCRLR85031509X100", "GMCRLR85031509M10"],
    ..Pattern::ROW
};

/// A Mexican passport.
pub(super) const MX_PASSPORT: Pattern = Pattern {
    name: "mx-passport",
    kind: EntityKind::MxPassport,
    country: "MX",
    shape: Shape::Regex(r"[A-Z]\d{8}|\d{11}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[GN]\d{8}|\d{11}"),
    context: &["pasaporte mexicano", "mexican passport", "pasaporte de méxico"],
    context_score: 0.93,
    about: "A Mexican passport: a letter and eight digits, near words that name it.",
    source: "Reglamento de Pasaportes (México); SRE",
    finds: &[
        "pasaporte mexicano «G12345678»",
        "Mexican passport no. «N01234567»",
        "pasaporte mexicano: «03370001234»",
    ],
    ignores: &["G12345678", "pasaporte G1234567", "pasaporte mexicano de 2019"],
    ..Pattern::ROW
};

/// A Guatemalan identity number in its groups.
pub(super) const GT_CUI: Pattern = Pattern {
    name: "gt-cui",
    kind: EntityKind::GtCui,
    country: "GT",
    shape: Shape::Regex(r"\d{4}[ -]\d{5}[ -]"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, r"\d{4}[- ]\d{5}[- ]\d{4}", |text| {
        matches!((number(text, 9..11), number(text, 11..13)), (1..=22, 1..=40))
    }),
    check: Some(Check { passes: is_cui, passed: 0.8, failed: 0.0, failed_in_context: 0.6 }),
    context: &["cui", "dpi", "código único", "documento personal"],
    context_score: 0.97,
    about: "A Guatemalan identity number: eight digits, a check digit, and where it was given out.",
    source: "Ley del Registro Nacional de las Personas (Guatemala), Decreto 90-2005; RENAP",
    finds: &["DPI «1642 17061 0101»", "«8043-47891-0101»", "CUI: «9454 34421 0101»"],
    ignores: &["1642 17062 0101", "1642 17061 9901", "1642 1706 0101"],
    ..Pattern::ROW
};

/// The same run together.
pub(super) const GT_CUI_BARE: Pattern = Pattern {
    name: "gt-cui-bare",
    shape: Shape::Regex(r"\d{13}"),
    rule: Rule::Valid(|text| matches!((number(text, 9..11), number(text, 11..13)), (1..=22, 1..=40))),
    check: Some(Check { passes: is_cui, passed: 0.3, failed: 0.0, failed_in_context: 0.0 }),
    finds: &["DPI «1642170610101»", "CUI «8043478910101»", "código único de identificación «9454344210101»"],
    ignores: &["1642170610101", "DPI 1642170620101", "CUI 1642170619901"],
    ..GT_CUI
};

fn is_cui(text: &str) -> bool {
    let check = digits(text).nth(8);
    check == Some(weighted(text, &[2, 3, 4, 5, 6, 7, 8, 9]) % 11)
}

/// A Guatemalan taxpayer.
pub(super) const GT_NIT: Pattern = Pattern {
    name: "gt-nit",
    kind: EntityKind::GtNit,
    country: "GT",
    shape: Shape::Regex(r"\d{5,8}-?[\dkK]"),
    edges: ID_EDGES,
    check: Some(Check { passes: is_gt_nit, passed: 0.1, failed: 0.0, failed_in_context: 0.0 }),
    context: &["nit", "n i t", "guatemala nit", "sat guatemala"],
    context_score: 0.88,
    about: "A Guatemalan taxpayer: up to eight digits and a check digit or K, near words that name it.",
    source: "Código Tributario de Guatemala, artículo 120; SAT",
    finds: &["NIT: «3018298-0»", "NIT «3006936K»", "N.I.T. «7865366-5»"],
    ignores: &["3018298-0", "NIT 3018298-1", "tel 7865366-5"],
    ..Pattern::ROW
};

fn is_gt_nit(text: &str) -> bool {
    let (body, check) = text.split_at(text.len() - 1);
    let sum: u32 = digits(body).rev().zip(2..).map(|(digit, weight)| digit * weight).sum();
    let wanted = (11 - sum % 11) % 11;
    match check {
        "k" | "K" => wanted == 10,
        digit => digit.parse() == Ok(wanted),
    }
}

/// A Salvadoran identity number.
pub(super) const SV_DUI: Pattern = Pattern {
    name: "sv-dui",
    kind: EntityKind::SvDui,
    country: "SV",
    shape: Shape::Regex(r"\d{8}-\d"),
    edges: ID_EDGES,
    check: Some(Check { passes: is_dui, passed: 0.35, failed: 0.0, failed_in_context: 0.55 }),
    context: &["dui", "documento único", "identidad"],
    context_score: 0.96,
    about: "A Salvadoran identity number: eight digits and a check digit, near words that name it.",
    source: "Ley Especial Reguladora de la Emisión del DUI (El Salvador); RNPN",
    finds: &["DUI: «02287433-6»", "DUI «07606141-4»", "documento único de identidad «00000012-8»"],
    ignores: &["02287433-6", "tel 07606141-4", "DUI 0228743-6"],
    ..Pattern::ROW
};

fn is_dui(text: &str) -> bool {
    let sum = weighted(text, &[9, 8, 7, 6, 5, 4, 3, 2]);
    digits(text).next_back() == Some((10 - sum % 10) % 10)
}

/// What else holds of a match.
fn sv_nit_fits(text: &str) -> bool {
    is_day(2000 + number(text, 8..10) as u32, number(text, 6..8) as u32, number(text, 4..6) as u32)
}

/// A Salvadoran taxpayer.
pub(super) const SV_NIT: Pattern = Pattern {
    name: "sv-nit",
    kind: EntityKind::SvNit,
    country: "SV",
    shape: Shape::Regex(r"\d{4}-\d{6}-"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, r"\d{4}-\d{6}-\d{3}-\d", sv_nit_fits),
    score: 0.6,
    check: Some(Check { passes: is_sv_nit, passed: 0.93, failed: 0.4, failed_in_context: 0.85 }),
    context: &["nit", "n i t", "tributaria"],
    context_score: 0.98,
    about: "A Salvadoran taxpayer: municipality, a day of birth or founding, three digits and a check digit.",
    source: "Ley del Registro y Control Especial de Contribuyentes (El Salvador)",
    finds: &[
        "NIT: «0614-050707-104-8»",
        "NIT «0614-150385-105-3»",
        "identificación tributaria «0210-280592-101-8»",
    ],
    ignores: &["0614-450707-104-8", "0614-051307-104-8", "0614-050707-1048"],
    ..Pattern::ROW
};

/// The same run together.
pub(super) const SV_NIT_BARE: Pattern = Pattern {
    name: "sv-nit-bare",
    shape: Shape::Regex(r"\d{14}"),
    rule: Rule::Valid(sv_nit_fits),
    score: 0.1,
    check: Some(Check { passes: is_sv_nit, passed: 0.3, failed: 0.0, failed_in_context: 0.0 }),
    finds: &["NIT «06140507071048»", "NIT: «06141503851053»", "identificación tributaria «02102805921018»"],
    ignores: &["06140507071048", "NIT 06144507071048", "NIT 06140507071049"],
    ..SV_NIT
};

fn is_sv_nit(text: &str) -> bool {
    let rest = match number(text, 10..13) <= 100 {
        true => weighted(text, &[14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11,
        false => (11 - weighted(text, &[2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11,
    };
    digits(text).next_back() == Some(rest % 10)
}

/// A Honduran identity number.
pub(super) const HN_DNI: Pattern = Pattern {
    name: "hn-dni",
    kind: EntityKind::HnDni,
    country: "HN",
    shape: Shape::Regex(r"\d{4}-\d{4}-"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, r"\d{4}-\d{4}-\d{5}", is_honduran),
    score: 0.55,
    context: &["dni", "identidad", "cédula", "tarjeta de identidad"],
    context_score: 0.96,
    about: "A Honduran identity number: municipality, year of registration and five digits.",
    source: "Ley del Registro Nacional de las Personas (Honduras), Decreto 62-2004",
    finds: &["identidad «0801-1985-12345»", "«1503-1999-00412»", "DNI: «0501-2001-07812»"],
    ignores: &["1901-1985-12345", "0801-1885-12345", "0801-1985-1234"],
    ..Pattern::ROW
};

fn is_honduran(text: &str) -> bool {
    matches!((number(text, 0..2), number(text, 2..4), number(text, 4..8)), (1..=18, 1..=28, 1900..=2050))
}

/// A Honduran taxpayer: the identity number and a digit.
pub(super) const HN_RTN: Pattern = Pattern {
    name: "hn-rtn",
    kind: EntityKind::HnRtn,
    shape: Shape::Regex(r"\d{14}|\d{8}-\d{6}|\d{4}-(?:\d{10}|\d{4}-)"),
    rule: Rule::WholeIf(&ID_EDGES, r"\d{4}-?\d{4}-?\d{6}", is_honduran),
    score: 0.4,
    context: &["rtn", "r t n", "registro tributario"],
    about: "A Honduran taxpayer: an identity number and a digit, near words that name it.",
    source: "Código Tributario de Honduras; SAR",
    finds: &[
        "RTN: «08011985123456»",
        "RTN «0801-1985-123456»",
        "Registro Tributario Nacional «05012001078123»",
    ],
    ignores: &["08011985123456", "RTN 19011985123456", "RTN 0801198512345"],
    ..HN_DNI
};

/// What else holds of a match.
fn ni_cedula_fits(text: &str) -> bool {
    is_day(2000 + number(text, 7..9) as u32, number(text, 5..7) as u32, number(text, 3..5) as u32)
}

/// A Nicaraguan identity number.
pub(super) const NI_CEDULA: Pattern = Pattern {
    name: "ni-cedula",
    kind: EntityKind::NiCedula,
    country: "NI",
    shape: Shape::Regex(r"\d{13}[A-Z]|\d{9}-\d{4}[A-Z]|\d{3}-(?:\d{10}[A-Z]|\d{6}-)"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, r"\d{3}-?\d{6}-?\d{4}[A-Y]", ni_cedula_fits),
    score: 0.75,
    context: &["cédula", "identidad", "ruc"],
    context_score: 0.97,
    about: "A Nicaraguan identity number: municipality, a day of birth, four digits and a letter.",
    source: "Ley de Identificación Ciudadana (Nicaragua), Ley 152",
    finds: &["cédula «001-150385-0012K»", "«281-280592-0004B»", "cédula: «0011503850012K»"],
    ignores: &["001-450385-0012K", "001-151385-0012K", "001-150385-0012"],
    ..Pattern::ROW
};

/// A Costa Rican identity number.
pub(super) const CR_CEDULA: Pattern = Pattern {
    name: "cr-cedula",
    kind: EntityKind::CrCedula,
    country: "CR",
    shape: Shape::Regex(r"\d-\d{4}-"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"[1-9]-\d{4}-\d{4}"),
    score: 0.3,
    context: &["cédula", "cedula", "identidad", "cédula física"],
    context_score: 0.93,
    about: "A Costa Rican identity number: province and two groups of four digits, near words that name it.",
    source: "Ley Orgánica del Tribunal Supremo de Elecciones (Costa Rica); Registro Civil",
    finds: &["cédula «1-0792-0149»", "cédula número «2-0345-0678»", "identidad: «7-0123-0456»"],
    ignores: &["1-0792-0149", "tel 1-0792-0149", "cédula 1-0792-01499"],
    ..Pattern::ROW
};

/// The same run together.
pub(super) const CR_CEDULA_BARE: Pattern = Pattern {
    name: "cr-cedula-bare",
    shape: Shape::Regex(r"\d\d\d{3}\d\d{3}"),
    rule: Rule::Like(r"[1-9]0\d{3}0\d{3}"),
    score: 0.0,
    context_score: 0.87,
    finds: &["cédula física «107920149»", "cédula «203450678»", "identidad «701230456»"],
    ignores: &["107920149", "tel 203450678", "cédula 1079"],
    ..CR_CEDULA
};

/// A Costa Rican legal person.
pub(super) const CR_CEDULA_FIRM: Pattern = Pattern {
    name: "cr-cedula-juridica",
    kind: EntityKind::CrCedula,
    shape: Shape::Regex(r"\d-\d{3}-"),
    rule: Rule::Whole(&ID_EDGES, r"[2345]-\d{3}-\d{6}"),
    score: 0.4,
    context: &["cédula jurídica", "cédula", "persona jurídica"],
    about: "A Costa Rican legal person: class, type and six digits, near words that name it.",
    source: "Registro Nacional de Costa Rica",
    finds: &[
        "cédula jurídica «3-101-809542»",
        "cédula jurídica número «3-002-045433»",
        "persona jurídica «4-000-042138»",
    ],
    ignores: &["3-101-809542", "3-101-80954", "cédula jurídica 9-101-809542"],
    ..CR_CEDULA
};

/// A foreign resident of Costa Rica.
pub(super) const CR_DIMEX: Pattern = Pattern {
    name: "cr-dimex",
    kind: EntityKind::CrDimex,
    shape: Shape::Regex(r"\d\d{10,11}"),
    rule: Rule::Like(r"1\d{10,11}"),
    score: 0.0,
    context: &["dimex", "cédula de residencia", "documento de identidad migratorio"],
    about: "A foreign resident of Costa Rica: eleven or twelve digits, near words that name it.",
    source: "Ley General de Migración y Extranjería (Costa Rica), Ley 8764",
    finds: &["DIMEX «115599504633»", "cédula de residencia «115587411303»", "DIMEX: «12345678901»"],
    ignores: &["115599504633", "DIMEX 1155", "tel 115587411303"],
    ..CR_CEDULA
};

/// A Panamanian identity number.
pub(super) const PA_CEDULA: Pattern = Pattern {
    name: "pa-cedula",
    kind: EntityKind::PaCedula,
    country: "PA",
    shape: Shape::Regex(r"(?:PE|E|N|\d\d(?:AV|PI)?|\d(?:AV|PI)?)-\d{1,4}-"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"(?:PE|E|N|1[0-3](?:AV|PI)?|[1-9](?:AV|PI)?)-\d{1,4}-\d{1,6}"),
    context: &["cédula", "cedula", "cédula panameña", "cip", "identidad personal"],
    context_score: 0.86,
    about: "A Panamanian identity number: province or class, book and entry, near words that name it.",
    source: "Tribunal Electoral de Panamá; Ley 68 de 2015",
    finds: &["cédula «8-765-4321»", "cédula de identidad personal «PE-12-345»", "cédula No. «E-8-123456»"],
    ignores: &["8-765-4321", "E-8-123456", "cédula 14-765-4321"],
    ..Pattern::ROW
};

/// A Dominican identity number.
pub(super) const DO_CEDULA: Pattern = Pattern {
    name: "do-cedula",
    kind: EntityKind::DoCedula,
    country: "DO",
    shape: Shape::Regex(r"\d{3}-\d{7}-"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{3}-\d{7}-\d"),
    // Some thousands were given out with a wrong check digit.
    check: Some(Check { passes: luhn, passed: 0.85, failed: 0.3, failed_in_context: 0.9 }),
    context: &["cédula", "cedula", "identidad", "electoral"],
    context_score: 0.97,
    about: "A Dominican identity number: municipality, seven digits and a check digit.",
    source: "Ley 659 sobre Actos del Estado Civil y Ley 6125 (República Dominicana); JCE",
    finds: &["cédula «001-9245783-6»", "«001-2657871-5»", "cédula: «001-9870022-1»"],
    ignores: &["001-9245783-7", "001-924578-6", "0019245783-6"],
    ..Pattern::ROW
};

/// The same run together.
pub(super) const DO_CEDULA_BARE: Pattern = Pattern {
    name: "do-cedula-bare",
    shape: Shape::Regex(r"\d{11}"),
    rule: Rule::None,
    check: Some(Check { passes: luhn, passed: 0.15, failed: 0.0, failed_in_context: 0.0 }),
    context: &["cédula", "cedula", "identidad y electoral"],
    context_score: 0.93,
    finds: &[
        "cédula «00192457836»",
        "cedula: «00126578715»",
        "cédula de identidad y electoral «00198700221»",
    ],
    ignores: &["00192457836", "cédula 00192457837", "tel 00126578715"],
    ..DO_CEDULA
};

/// A Dominican taxpayer.
pub(super) const DO_RNC: Pattern = Pattern {
    name: "do-rnc",
    kind: EntityKind::DoRnc,
    country: "DO",
    shape: Shape::Regex(r"\d-\d{2}-|\d{9}"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d-\d{2}-\d{5}-\d|\d{9}"),
    check: Some(Check { passes: is_rnc, passed: 0.3, failed: 0.0, failed_in_context: 0.0 }),
    context: &["rnc", "r n c", "registro nacional del contribuyente"],
    context_score: 0.95,
    about: "A Dominican taxpayer: nine digits with a check digit, near words that name it.",
    source: "Código Tributario de la República Dominicana, Ley 11-92; DGII",
    finds: &["RNC: «1-94-85176-1»", "RNC «155397527»", "R.N.C. «1-86-21367-1»"],
    ignores: &["194851761", "RNC 194851762", "RNC 2019"],
    ..Pattern::ROW
};

fn is_rnc(text: &str) -> bool {
    let rest = weighted(text, &[7, 9, 8, 6, 5, 4, 3, 2]) % 11;
    digits(text).next_back() == Some((10 - rest) % 9 + 1)
}

/// A Cuban identity number.
pub(super) const CU_CARNE: Pattern = Pattern {
    name: "cu-carne",
    kind: EntityKind::CuCarne,
    country: "CU",
    shape: Shape::Regex(r"\d{11}"),
    edges: ID_EDGES,
    rule: Rule::Valid(has_day),
    context: &[
        "carné de identidad",
        "carnet de identidad",
        "carne de identidad",
        "ci cubano",
        "número permanente",
        "identidad permanente",
    ],
    context_score: 0.9,
    about: "A Cuban identity number: a day of birth and five digits, near words that name it.",
    source: "Decreto-Ley 248 del Sistema de Identificación (Cuba)",
    finds: &[
        "carné de identidad «85031512345»",
        "carnet de identidad: «91021027775»",
        "número permanente de identidad «70122409876»",
    ],
    ignores: &["85031512345", "carné de identidad 85131512345", "carné 123"],
    ..Pattern::ROW
};

/// A Jamaican taxpayer.
pub(super) const JM_TRN: Pattern = Pattern {
    name: "jm-trn",
    kind: EntityKind::JmTrn,
    country: "JM",
    shape: Shape::Regex(r"\d{9}|\d{3}-\d{3}-|\d{3} \d{3} "),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{9}|\d{3}-\d{3}-\d{3}|\d{3} \d{3} \d{3}"),
    context: &["trn", "t r n", "taxpayer registration"],
    context_score: 0.92,
    about: "A Jamaican taxpayer: nine digits, near words that name it.",
    source: "Revenue Administration Act (Jamaica), s. 17D",
    finds: &["TRN: «123-456-789»", "TRN «100234567»", "Taxpayer Registration Number «112 345 678»"],
    ignores: &["100234567", "123-456-789", "TRN 12345"],
    ..Pattern::ROW
};

/// An identity card or taxpayer of Trinidad and Tobago.
pub(super) const TT_ID: Pattern = Pattern {
    name: "tt-id",
    kind: EntityKind::TtId,
    country: "TT",
    shape: Shape::Regex(r"\d{11}|\d{9,10}"),
    edges: ID_EDGES,
    context: &[
        "trinidad id",
        "tobago id",
        "bir file",
        "bir number",
        "bir no",
        "tobago national",
        "trinidad national",
        "tobago identification",
    ],
    context_score: 0.88,
    about: "An identity card or taxpayer of Trinidad and Tobago, near words that name it.",
    source: "Representation of the People Act (Trinidad and Tobago); Board of Inland Revenue",
    finds: &[
        "Trinidad and Tobago national ID «19850315123»",
        "BIR File No. «100234567»",
        "BIR number: «1002345678»",
    ],
    ignores: &["19850315123", "100234567", "Trinidad 100234567"],
    ..Pattern::ROW
};
