//! Numbers that Brazil gives to people and organisations.

use super::ID_EDGES;
use crate::checksum::{digits, number, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Pattern, Rule, Shape};

pub(super) const ROWS: &[Pattern] = &[
    BR_CPF,
    BR_CPF_BARE,
    BR_CNPJ,
    BR_CNPJ_BARE,
    BR_CNPJ_LETTERS_BARE,
    BR_PIS,
    BR_PIS_BARE,
    BR_CNH,
    BR_TITULO,
    BR_RG,
    BR_CNS,
    BR_PASSPORT,
];

/// A Brazilian taxpayer who is a person.
pub(super) const BR_CPF: Pattern = Pattern {
    name: "br-cpf",
    kind: EntityKind::BrCpf,
    country: "BR",
    shape: Shape::Regex(r"\d{3}\.\d{3}\."),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{3}\.\d{3}\.\d{3}[-/]\d{2}"),
    check: Some(Check { passes: is_cpf, passed: 0.96, failed: 0.0, failed_in_context: 0.6 }),
    context: &["cpf", "cpfs", "c p f", "cpf mf", "cadastro de pessoa"],
    context_score: 0.99,
    about: "A Brazilian taxpayer who is a person: nine digits in threes and two check digits.",
    source: "Instrução Normativa RFB nº 2.172/2024",
    finds: &["CPF nº «478.245.040-00»", "«100.085.771-96»,", "inscrito no CPF sob o nº «877.303.356-11»"],
    ignores: &["478.245.040-01", "1.478.245.040-00", "478.245.040-001"],
    ..Pattern::ROW
};

/// The same run together, or with the dash alone.
pub(super) const BR_CPF_BARE: Pattern = Pattern {
    name: "br-cpf-bare",
    shape: Shape::Regex(r"\d{9}-?\d{2}"),
    rule: Rule::None,
    check: Some(Check { passes: is_cpf, passed: 0.3, failed: 0.0, failed_in_context: 0.0 }),
    context_score: 0.97,
    about: "A Brazilian taxpayer who is a person: eleven digits, the last two check digits, near words that name it.",
    finds: &["CPF «47824504000»", "cpf: «100085771-96»", "CPF/MF «87730335611»"],
    ignores: &["47824504000", "CPF 47824504001", "pedido 10008577196"],
    ..BR_CPF
};

fn is_cpf(text: &str) -> bool {
    let check = |weights: &[u32]| match weighted(text, weights) % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    };
    let all: Vec<u32> = digits(text).collect();
    let same = all.windows(2).all(|pair| pair[0] == pair[1]);
    all.len() == 11
        && !same
        && all[9] == check(&[10, 9, 8, 7, 6, 5, 4, 3, 2])
        && all[10] == check(&[11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
}

/// A Brazilian legal person; numbers given out from July 2026 may have letters.
pub(super) const BR_CNPJ: Pattern = Pattern {
    name: "br-cnpj",
    kind: EntityKind::BrCnpj,
    country: "BR",
    shape: Shape::Regex(r"[\dA-Z]{2}\.[\dA-Z]{3}\.[\dA-Z]{3}/[\dA-Z]{4}-\d"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"[A-Z0-9]{2}\.[A-Z0-9]{3}\.[A-Z0-9]{3}/[A-Z0-9]{4}-\d{2}"),
    check: Some(Check { passes: is_cnpj, passed: 0.97, failed: 0.45, failed_in_context: 0.8 }),
    context: &["cnpj", "cnpjs", "c n p j", "cnpj mf", "cgc", "pessoa jurídica"],
    context_score: 0.99,
    about: "A Brazilian legal person: eight signs, four for the branch and two check digits.",
    source: "Instrução Normativa RFB nº 2.119/2022, as amended by nº 2.229/2024 (letters)",
    finds: &["CNPJ «29.552.536/0001-00»", "«18.426.779/0001-77»", "CNPJ: «12.ABC.345/0001-88»"],
    ignores: &["29.552.536/0001-01", "29.552.536/001-00", "29.552.536/0001-000"],
    ..Pattern::ROW
};

/// The same run together, in digits.
pub(super) const BR_CNPJ_BARE: Pattern = Pattern {
    name: "br-cnpj-bare",
    shape: Shape::Regex(r"\d{14}|\d{12}-\d{2}|\d{8}/(?:\d{6}|\d{4}-)"),
    rule: Rule::WholeIf(&ID_EDGES, r"\d{8}/?\d{4}-?\d{2}", |text| {
        (1..100).contains(&number(text, 8..12)) && number(text, 0..8) != 0
    }),
    check: Some(Check { passes: is_cnpj, passed: 0.5, failed: 0.0, failed_in_context: 0.0 }),
    context_score: 0.98,
    about: "A Brazilian legal person: fourteen digits, the last two check digits.",
    finds: &["CNPJ «29552536000100»", "«18426779/0001-77»", "cnpj: «96148265000100»"],
    ignores: &["29552536000101", "20240315123456", "2955253600010"],
    ..BR_CNPJ
};

/// The same run together, with letters.
pub(super) const BR_CNPJ_LETTERS_BARE: Pattern = Pattern {
    name: "br-cnpj-letters-bare",
    shape: Shape::Regex(r"[A-Z0-9]{12}\d{2}"),
    rule: Rule::None,
    check: Some(Check { passes: is_cnpj, passed: 0.2, failed: 0.0, failed_in_context: 0.0 }),
    context_score: 0.95,
    about: "A Brazilian legal person: twelve letters and digits and two check digits, near words that name it.",
    finds: &["CNPJ «12ABC345000188»", "cnpj «12ABC34501DE35»", "CNPJ: «12ABC345000935»"],
    ignores: &["12ABC345000188", "CNPJ 12ABC345000189", "commit 12ABC345000935"],
    ..BR_CNPJ
};

fn is_cnpj(text: &str) -> bool {
    let values: Vec<u32> =
        text.bytes().filter(u8::is_ascii_alphanumeric).map(|sign| u32::from(sign) - 48).collect();
    let check = |body: &[u32]| {
        let sum: u32 = body
            .iter()
            .rev()
            .zip([2, 3, 4, 5, 6, 7, 8, 9].into_iter().cycle())
            .map(|(value, weight)| value * weight)
            .sum();
        if sum % 11 < 2 { 0 } else { 11 - sum % 11 }
    };
    values.len() == 14 && values[12] == check(&values[..12]) && values[13] == check(&values[..13])
}

/// A Brazilian worker in the social funds.
pub(super) const BR_PIS: Pattern = Pattern {
    name: "br-pis",
    kind: EntityKind::BrPis,
    country: "BR",
    shape: Shape::Regex(r"\d{3}\.\d{5}\."),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{3}\.\d{5}\.\d{2}-\d"),
    check: Some(Check { passes: is_pis, passed: 0.9, failed: 0.3, failed_in_context: 0.7 }),
    context: &["pis", "pasep", "nit", "nis", "pis pasep", "inss"],
    context_score: 0.98,
    about: "A Brazilian worker in the social funds (PIS, PASEP, NIT): ten digits and a check digit.",
    source: "Lei Complementar nº 7/1970 and nº 8/1970 (Brazil); Caixa",
    finds: &["PIS «171.89186.77-6»", "«166.18174.23-7»", "NIT: «100.41805.27-2»"],
    ignores: &["171.89186.77-5", "171.8918.77-6", "1.171.89186.77-6"],
    ..Pattern::ROW
};

/// The same run together.
pub(super) const BR_PIS_BARE: Pattern = Pattern {
    name: "br-pis-bare",
    shape: Shape::Regex(r"\d{11}"),
    rule: Rule::None,
    check: Some(Check { passes: is_pis, passed: 0.1, failed: 0.0, failed_in_context: 0.0 }),
    context: &["pis", "pasep", "nit", "nis"],
    context_score: 0.92,
    finds: &["PIS/PASEP «17189186776»", "NIS: «16618174237»", "PIS «10041805272»"],
    ignores: &["17189186776", "PIS 17189186775", "pedido 16618174237"],
    ..BR_PIS
};

fn is_pis(text: &str) -> bool {
    let rest = 11 - weighted(text, &[3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    digits(text).next_back() == Some(if rest > 9 { 0 } else { rest })
}

/// A Brazilian driving licence.
pub(super) const BR_CNH: Pattern = Pattern {
    name: "br-cnh",
    kind: EntityKind::BrCnh,
    country: "BR",
    shape: Shape::Regex(r"\d{11}"),
    edges: ID_EDGES,
    context: &["cnh", "carteira nacional de habilitação", "habilitação"],
    context_score: 0.91,
    about: "A Brazilian driving licence: eleven digits, near words that name it.",
    source: "Código de Trânsito Brasileiro, Lei nº 9.503/1997, art. 159",
    finds: &["CNH nº «02345678901»", "CNH: «98765432100»", "Carteira Nacional de Habilitação «01234567890»"],
    ignores: &["02345678901", "CNH 2019", "pedido 98765432100"],
    ..Pattern::ROW
};

/// A Brazilian voter.
pub(super) const BR_TITULO: Pattern = Pattern {
    name: "br-titulo-eleitor",
    kind: EntityKind::BrTituloEleitor,
    country: "BR",
    shape: Shape::Regex(r"\d{12}|\d{8} \d{4}|\d{4} (?:\d{8}|\d{4} )"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, r"\d{4} ?\d{4} ?\d{4}", |text| matches!(number(text, 8..10), 1..=28)),
    check: Some(Check { passes: is_titulo, passed: 0.3, failed: 0.0, failed_in_context: 0.6 }),
    context: &[
        "título de eleitor",
        "título eleitoral",
        "titulo de eleitor",
        "titulo eleitoral",
        "eleitor",
        "inscrição eleitoral",
    ],
    context_score: 0.92,
    about: "A Brazilian voter: ten digits with the state and two check digits, near words that name it.",
    source: "Código Eleitoral, Lei nº 4.737/1965; Resolução TSE nº 23.659/2021",
    finds: &[
        "título de eleitor nº «1023 8501 0671»",
        "título eleitoral «123456780108»",
        "Título de Eleitor: «0043 5687 0906»",
    ],
    ignores: &["1023 8501 0671", "título de eleitor 123456789908", "título de 2019"],
    ..Pattern::ROW
};

/// Weights 2 to 9, then 7 to 9 over the state and the first check digit, modulus 11. Many write a remainder of 0 as 1
/// in São Paulo (01) and Minas Gerais (02), which the resolution does not say; either will do.
fn is_titulo(text: &str) -> bool {
    let (state, first, second) = (number(text, 8..10), digits(text).nth(10), digits(text).nth(11));
    let fits = |rest: u32, check: Option<u32>| {
        check == Some(rest % 10) || (rest == 0 && check == Some(1) && matches!(state, 1 | 2))
    };
    let last = weighted(text, &[0, 0, 0, 0, 0, 0, 0, 0, 7, 8, 9]);
    fits(weighted(text, &[2, 3, 4, 5, 6, 7, 8, 9]) % 11, first) && fits(last % 11, second)
}

/// A Brazilian identity card.
pub(super) const BR_RG: Pattern = Pattern {
    name: "br-rg",
    kind: EntityKind::BrRg,
    country: "BR",
    shape: Shape::Regex(
        r"\d{7,8}(?:[\dXx]|-[\dXx])?|\d{4,5}\.\d{3}(?:(?:[\dXx]|-))?|\d{1,2}\.(?:\d{6}(?:(?:[\dXx]|-))?|\d{3}\.)|[A-Z]{2}(?:\d{8}|(?:\d{5}|\d{2})\.\d|-(?:\d{8}|(?:\d{5}|\d{2})\.))",
    ),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{1,2}\.?\d{3}\.?\d{3}(?:-?[\dXx])?|[A-Z]{2}-?\d{2}\.?\d{3}\.?\d{3}"),
    context: &[
        "rg",
        "r g",
        "registro geral",
        "carteira de identidade",
        "cédula de identidade",
        "ssp",
        "documento de identidade",
    ],
    context_score: 0.9,
    about: "A Brazilian identity card: seven to nine digits or X, near words that name it.",
    source: "Lei nº 7.116/1983 (Brazil); the states give it out",
    finds: &["RG nº «12.345.678-9» SSP/SP", "carteira de identidade «MG-12.345.678»", "RG «1234567»"],
    ignores: &["12.345.678-9", "1234567", "RG de 2019"],
    ..Pattern::ROW
};

/// A Brazilian health card.
pub(super) const BR_CNS: Pattern = Pattern {
    name: "br-cns",
    kind: EntityKind::BrCns,
    country: "BR",
    shape: Shape::Regex(r"\d{15}|\d{11} \d{4}|\d{7} (?:\d{8}|\d{4} )|\d{3} (?:\d{12}|(?:\d{8}|\d{4}) )"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"[12789]\d{2} ?\d{4} ?\d{4} ?\d{4}"),
    check: Some(Check { passes: is_cns, passed: 0.3, failed: 0.0, failed_in_context: 0.0 }),
    context: &["cns", "cartão nacional de saúde", "cartão sus", "sus", "cartão do sus"],
    context_score: 0.96,
    about: "A Brazilian health card: fifteen digits with a check, near words that name it.",
    source: "Portaria GM/MS nº 940/2011 (Cartão Nacional de Saúde)",
    finds: &[
        "CNS «710818480312291»",
        "cartão SUS: «737 6089 4715 4669»",
        "Cartão Nacional de Saúde «710 8184 8031 2291»",
    ],
    ignores: &["710818480312291", "CNS 710818480312292", "SUS 2019"],
    ..Pattern::ROW
};

fn is_cns(text: &str) -> bool {
    digits(text).count() == 15
        && digits(text)
            .zip((1..=15).rev())
            .map(|(digit, weight)| digit * weight)
            .sum::<u32>()
            .is_multiple_of(11)
}

/// A Brazilian passport.
pub(super) const BR_PASSPORT: Pattern = Pattern {
    name: "br-passport",
    kind: EntityKind::BrPassport,
    country: "BR",
    shape: Shape::Regex(r"[A-Z]{2}\d{6}"),
    edges: ID_EDGES,
    context: &["passaporte", "passaporte brasileiro", "brazilian passport"],
    context_score: 0.93,
    about: "A Brazilian passport: two letters and six digits, near words that name it.",
    source: "Decreto nº 5.978/2006 (Brazil)",
    finds: &["passaporte nº «FA123456»", "Brazilian passport «YC204417»", "Passaporte: «GD445512»"],
    ignores: &["FA123456", "passaporte FA12345", "voo YC204417"],
    ..Pattern::ROW
};
