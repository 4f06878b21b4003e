//! Numbers that Spain, Andorra and Portugal give to people and organisations.

use super::ID_EDGES;
use super::southern::{bare, base36, ends_in, last_letter, part, shaped};
use crate::checksum::{luhn, number, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Pattern, Rule, Shape};
use crate::patterns::{dash, decoys, space};
use crate::written::whole;

pub(super) const ROWS: &[Pattern] = &[
    ES_NIF,
    ES_NIF_LOOSE,
    ES_NIE,
    ES_CIF,
    ES_VAT,
    ES_NUSS,
    ES_NUSS_GROUPED,
    ES_PASSPORT,
    ES_HEALTH_CARD,
    AD_NRT,
    PT_NIF,
    PT_VAT,
    PT_CC,
    PT_CC_FRONT,
    PT_NISS,
    PT_PASSPORT,
    PT_SNS,
];

#[rustfmt::skip]
const ES_NIF_WORDS: &[&str] = &[
    "dni", "nif", "d n i", "n i f", "documento nacional de identidad", "identificación fiscal", "identificacion fiscal", "dnis", "nifs",
    "spanish id", "spanish tax",
];

/// A Spanish identity number.
pub(super) const ES_NIF: Pattern = Pattern {
    name: "es-nif",
    kind: EntityKind::EsNif,
    shape: Shape::Regex(concat!(r"\d{8}(?:[A-Z]|", dash!(), r"[A-Z])|\d{2}\.\d{3}\.")),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, concat!(r"(?:\d{8}|\d{2}\.\d{3}\.\d{3})", dash!(), r"?[A-HJ-NP-TV-Z]")),
    check: shaped(dni, 0.75),
    context: ES_NIF_WORDS,
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "Eight digits and the capital letter that belongs to them.",
    source: "Real Decreto 1553/2005; Real Decreto 1065/2007, art. 19",
    finds: &["DNI «12345678Z»", "con D.N.I. «27.769.105-D»", "Juan Pérez, «86606603-B»,"],
    ignores: &["12345678A", "12345678", "page 12345678Z", "123456789Z"],
    ..Pattern::ROW
};

/// The same in looser spelling.
pub(super) const ES_NIF_LOOSE: Pattern = Pattern {
    name: "es-nif-loose",
    shape: Shape::Regex(concat!(
        r"\d{8}(?:[A-Za-z]|(?:",
        dash!(),
        r"|",
        space!(),
        r"|(?u:[./_,|*~+^'\u{b7}\u{2026}\u{2027}\u{2044}\u{2212}\\])){1,3}[A-Za-z])|\d{2}(?:[./,_]|",
        space!(),
        r")\d{3}(?:[./,_]|",
        space!(),
        ")"
    )),
    rule: Rule::Whole(
        &ID_EDGES,
        concat!(
            r"(?:\d{8}|\d{2}(?:[./,_]|",
            space!(),
            r")\d{3}(?:[./,_]|",
            space!(),
            r")\d{3})(?:",
            dash!(),
            "|",
            space!(),
            r"|(?u:[./_,|*~+^'\u{b7}\u{2026}\u{2027}\u{2044}\u{2212}\\])){0,3}[A-HJ-NP-TV-Za-hj-np-tv-z]"
        ),
    ),
    check: Some(Check { passes: dni, passed: 0.3, failed: 0.0, failed_in_context: 0.0 }),
    context_score: 0.96,
    about: "Eight digits and the letter that belongs to them, however spelled, near a word that names it.",
    finds: &[
        "dni «12345678z»",
        "NIF: «12345678 Z»",
        "DNI núm. «27.769.105 D»",
        "DNI: «12345678/Z»",
        "DNI «12345678−Z»",
        "DNI «12345678 - Z»",
    ],
    ignores: &["12345678z", "12345678 Z", "dni 12345678a"],
    ..ES_NIF
};

/// How it is written in full.
const ES_NIE_WRITTEN: &str = concat!(
    "[XYZxyz](?:",
    dash!(),
    "|",
    space!(),
    r")?\d{7}(?:",
    dash!(),
    "|",
    space!(),
    ")?[A-HJ-NP-TV-Za-hj-np-tv-z]"
);

/// The number of a foreigner in Spain.
pub(super) const ES_NIE: Pattern = Pattern {
    name: "es-nie",
    kind: EntityKind::EsNie,
    shape: Shape::Regex(concat!(
        r"[A-Za-z](?:\d{7}(?:[A-Za-z]|(?:",
        dash!(),
        r"|",
        space!(),
        r")[A-Za-z])|(?:",
        dash!(),
        r"|",
        space!(),
        r")\d{7}(?:[A-Za-z]|",
        dash!(),
        r"|",
        space!(),
        r"))"
    )),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, ES_NIE_WRITTEN),
    check: shaped(nie, 0.85),
    context: &[
        "nie",
        "n i e",
        "identidad de extranjero",
        "nif",
        "tie",
        "extranjero",
        "extranjera",
        "spanish id",
    ],
    context_score: 0.98,
    about: "X, Y or Z, seven digits and the letter that belongs to them.",
    source: "Real Decreto 557/2011, art. 206",
    finds: &["NIE «Z3585114V»", "«X-1234567-L»", "nie: «y5775762q»"],
    ignores: &["Z3585114A", "X1234567", "AX1234567L", "Z35851145V"],
    ..Pattern::ROW
};

const DNI_LETTERS: &[u8] = b"TRWAGMYFPDXBNJZSQVHLCKE";

fn dni(text: &str) -> bool {
    last_letter(text) == Some(DNI_LETTERS[(number(text, 0..8) % 23) as usize])
}

fn nie(text: &str) -> bool {
    let first = match text.bytes().next() {
        Some(b'Y' | b'y') => 10_000_000,
        Some(b'Z' | b'z') => 20_000_000,
        _ => 0,
    };
    last_letter(text) == Some(DNI_LETTERS[((first + number(text, 0..7)) % 23) as usize])
}

/// A Spanish organisation.
pub(super) const ES_CIF: Pattern = Pattern {
    name: "es-cif",
    kind: EntityKind::EsCif,
    shape: Shape::Regex(concat!(
        r"[A-Z](?:\d{7}(?:[\dA-Z]|",
        dash!(),
        r"[\dA-Z])|",
        dash!(),
        r"\d{7}(?:[\dA-Z]|",
        dash!(),
        r"))"
    )),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, concat!(r"[ABCDEFGHJNPQRSUVW]", dash!(), r"?\d{7}", dash!(), r"?[0-9A-J]")),
    check: shaped(cif, 0.4),
    context: &["cif", "c i f", "nif", "n i f", "cifs", "identificación fiscal", "identificacion fiscal"],
    context_score: 0.97,
    about: "A letter, seven digits and a right check digit or letter: a Spanish organisation.",
    source: "Orden EHA/451/2008",
    finds: &["CIF «A42012278»", "C.I.F. «A-10816114»", "NIF: «S3032187A»"],
    ignores: &["A42012278", "part A42012277", "CIF A420122789"],
    ..Pattern::ROW
};

fn cif(text: &str) -> bool {
    let body = number(text, 0..7);
    let digit = (0..10).find(|check| luhn(&format!("{body:07}{check}"))).unwrap_or(0);
    match last_letter(text) {
        Some(letter) if !text.ends_with(|last: char| last.is_ascii_digit()) => {
            letter == b"JABCDEFGHI"[digit as usize]
        }
        _ => ends_in(text, digit),
    }
}

/// A Spanish VAT number.
pub(super) const ES_VAT: Pattern = Pattern {
    name: "es-vat",
    kind: EntityKind::EsNif,
    shape: Shape::Regex(concat!(r"ES(?:[A-Z]\d|", dash!(), r"(?:[A-Z]\d|\d)|\d)")),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, concat!("ES", dash!(), r"?(?:[A-Z]\d{7}[0-9A-Z]|\d{8}[A-Z])")),
    check: shaped(es_vat, 0.9),
    context: &["iva", "vat", "nif", "cif", "intracomunitario", "noi"],
    context_score: 0.98,
    about: "ES and a Spanish tax number with right check digits, of a person or an organisation.",
    source: "Real Decreto 1065/2007, art. 25; directive 2006/112/EC, art. 215",
    finds: &["IVA «ESA42012278»", "«ES12345678Z»", "VAT «ESZ3585114V»"],
    ignores: &["ESA42012277", "ES12345678A", "ES123456789", "ESI68461573"],
    ..Pattern::ROW
};

fn es_vat(text: &str) -> bool {
    let value = text[2..].trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
    match value.bytes().next() {
        Some(b'X'..=b'Z') => nie(value),
        Some(b'K'..=b'M') => dni(value),
        Some(b'0'..=b'9') => dni(value),
        Some(b'I' | b'O' | b'T') | None => false,
        Some(_) => cif(value),
    }
}

/// A Spanish social security number.
pub(super) const ES_NUSS: Pattern = Pattern {
    name: "es-nuss",
    kind: EntityKind::EsNuss,
    shape: Shape::Regex(r"\d{12}"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| matches!(part(text, 0, 2), 1..=53 | 66)),
    check: bare(nuss),
    context: &[
        "seguridad social",
        "nuss",
        "naf",
        "nass",
        "número de afiliación",
        "n afiliación",
        "afiliación a la seguridad",
        "ss!",
    ],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Twelve digits: a Spanish province, a serial and a right key, near a word that names it.",
    source: "Real Decreto 84/1996; Tesorería General de la Seguridad Social",
    finds: &["NUSS «089128000867»", "Seguridad Social núm. «288142137500»", "NAF: «081804877147»"],
    ignores: &["089128000867", "NUSS 089128000868", "NUSS 999128000867"],
    ..Pattern::ROW
};

/// The same in groups.
pub(super) const ES_NUSS_GROUPED: Pattern = Pattern {
    name: "es-nuss-grouped",
    shape: Shape::Regex(concat!(r"\d{2}(?:/|", space!(), r")\d{8}(?:/|", space!(), r")\d")),
    rule: Rule::WholeIf(
        &ID_EDGES,
        concat!(r"\d{2}(?:/|", space!(), r")\d{8}(?:/|", space!(), r")\d{2}"),
        |text| matches!(part(text, 0, 2), 1..=53 | 66),
    ),
    check: shaped(nuss, 0.85),
    about: "A Spanish social security number in groups.",
    finds: &["«08/91280008/67»", "NUSS «28 81421375 00»", "seguridad social «08/18048771/48»"],
    ignores: &["08/91280008/68", "99/91280008/67", "tabla 28 81421375 00"],
    ..ES_NUSS
};

/// A serial below ten million is written with zeros that do not count.
fn nuss(text: &str) -> bool {
    let (province, serial) = (number(text, 0..2), number(text, 2..10));
    let factor = if serial < 10_000_000 { 10_000_000 } else { 100_000_000 };
    (province * factor + serial) % 97 == number(text, 10..12)
}

/// A Spanish passport.
pub(super) const ES_PASSPORT: Pattern = Pattern {
    name: "es-passport",
    kind: EntityKind::EsPassport,
    shape: Shape::Regex(r"[A-Z]{2,3}\d{6}"),
    edges: ID_EDGES,
    score: 0.2,
    context: &["pasaporte español", "pasaporte*", "spanish passport"],
    context_score: 0.9,
    about: "Two or three letters and six digits, near a word for a passport.",
    source: "Real Decreto 896/2003; Presidio's ES_PASSPORT",
    finds: &["pasaporte «AAA123456»", "pasaporte español n.º «PAB987654»", "Spanish passport «XDB654321»"],
    ignores: &["AAA123456", "pasaporte AAA12345", "pasaporte AAAA123456"],
    ..Pattern::ROW
};

/// How it is written in full.
const ES_HEALTH_CARD_WRITTEN: &str = concat!(
    "[A-Z]{4}",
    space!(),
    r"?\d",
    space!(),
    r"?\d{6}",
    space!(),
    r"?\d{2}",
    space!(),
    r"?\d|AN\d{10}|[A-Z]{10}\d{6}|[A-Z]{4}\d{12}"
);

/// A Spanish health card.
pub(super) const ES_HEALTH_CARD: Pattern = Pattern {
    name: "es-health-code",
    kind: EntityKind::EsHealthCard,
    shape: Shape::Regex(concat!(r"[A-Z]{4}(?:\d|", space!(), r"\d)|AN\d|[A-Z]{10}\d")),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, ES_HEALTH_CARD_WRITTEN),
    score: 0.3,
    context: &[
        "tarjeta sanitaria",
        "targeta sanitària",
        "cip",
        "cip sns",
        "nuhsa",
        "cipa",
        "tsi",
        "número de historia clínica",
        "tis",
    ],
    context_score: 0.92,
    about: "The code of a Spanish health card, near a word that names it.",
    source: "Real Decreto 183/2004; Real Decreto 702/2013",
    finds: &["CIP: «PEGA 1 850505 00 2»", "tarjeta sanitaria «AN0412345678»", "CIP-SNS «BBBBBBBBQR123456»"],
    ignores: &["PEGA1850505002", "AN0412345678", "cip 1234567890"],
    ..Pattern::ROW
};

/// An Andorran tax number.
pub(super) const AD_NRT: Pattern = Pattern {
    name: "ad-nrt",
    kind: EntityKind::AdNrt,
    shape: Shape::Regex(concat!(
        r"[A-Z](?:\d{6}(?:[A-Z]|",
        dash!(),
        r"[A-Z])|",
        dash!(),
        r"\d{6}(?:[A-Z]|",
        dash!(),
        r"))"
    )),
    edges: ID_EDGES,
    rule: Rule::Refine(|text, head| {
        whole(text, &head, ID_EDGES, concat!("[ACDEFGLOPU]", dash!(), r"?\d{6}", dash!(), "?[A-Z]")).filter(
            |place| {
                let text = &text[place.clone()];
                match text.as_bytes()[0] {
                    b'F' => part(text, 0, 6) < 700_000,
                    b'A' | b'L' => (700_000..800_000).contains(&part(text, 0, 6)),
                    _ => true,
                }
            },
        )
    }),
    score: 0.3,
    context: &["nrt", "registre tributari", "andorra*", "andorran"],
    context_score: 0.95,
    about: "A letter, six digits and a letter, near a word for Andorra or its tax register.",
    source: "Llei 21/2014 de bases de l'ordenament tributari",
    finds: &["NRT «F-123456-Z»", "número de registre tributari «L-710234-K»", "Andorra, «A-701234-B»"],
    ignores: &["F-123456-Z", "NRT F-723456-Z", "NRT L-123456-K"],
    ..Pattern::ROW
};

/// A Portuguese tax number.
pub(super) const PT_NIF: Pattern = Pattern {
    name: "pt-nif",
    kind: EntityKind::PtNif,
    shape: Shape::Regex(concat!(r"(?:\d\d|\d\d)\d{7}|\d{3}", space!(), r"\d{3}", space!())),
    edges: ID_EDGES,
    rule: Rule::Whole(
        &ID_EDGES,
        concat!(r"(?:[1-35-9]\d|45)\d{7}|(?:[1-35-9]\d|45)\d", space!(), r"\d{3}", space!(), r"\d{3}"),
    ),
    check: bare(pt_nif),
    context: &[
        "nif",
        "n i f",
        "nipc",
        "contribuinte",
        "contribuintes",
        "identificação fiscal",
        "identificacao fiscal",
        "portuguese tax",
    ],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "Nine digits with a right check digit, near a word for a Portuguese tax number.",
    source: "Decreto-Lei n.º 14/2013",
    finds: &["NIF «197154999»", "contribuinte n.º «229 072 550»", "NIPC: «501964843»"],
    ignores: &["197154999", "NIF 197154998", "229 072 550"],
    ..Pattern::ROW
};

/// The same with the country in front.
pub(super) const PT_VAT: Pattern = Pattern {
    name: "pt-vat",
    shape: Shape::Regex(r"PT[ -]?\d"),
    rule: Rule::Whole(&ID_EDGES, r"PT[ -]?(?:[1-35-9]\d|45)\d{7}"),
    check: shaped(pt_nif, 0.85),
    decoys: &[],
    about: "PT and a Portuguese tax number with a right check digit.",
    finds: &["«PT197154999»", "NIF «PT 229072550»", "IVA «PT501964843»"],
    ignores: &["PT197154998", "PT19715499", "PT1971549990"],
    ..PT_NIF
};

fn pt_nif(text: &str) -> bool {
    let rest = weighted(text, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    ends_in(text, if rest < 2 { 0 } else { 11 - rest })
}

/// A Portuguese citizen card.
pub(super) const PT_CC: Pattern = Pattern {
    name: "pt-citizen-card",
    kind: EntityKind::PtCc,
    shape: Shape::Regex(concat!(r"\d{8}", space!(), r"?\d", space!(), r"?[A-Z][A-Z0-9]\d")),
    edges: ID_EDGES,
    check: shaped(pt_cc, 0.85),
    context: &[
        "cartão de cidadão",
        "cartao de cidadao",
        "cartão do cidadão",
        "cc",
        "cidadão",
        "identificação civil",
        "portuguese id",
    ],
    context_score: 0.98,
    about: "Eight digits, a check digit, a version and a right last digit.",
    source: "Lei n.º 7/2007",
    finds: &["Cartão de Cidadão «18195763 5 ZZ8»", "«459045281ZZ5»", "CC n.º «49793548 6ZZ3»"],
    ignores: &["181957635ZZ9", "18195763 5 ZZ", "18195763 5 zz8"],
    ..Pattern::ROW
};

/// The front of one, which is the number of the older identity card.
pub(super) const PT_CC_FRONT: Pattern = Pattern {
    name: "pt-citizen-card-front",
    shape: Shape::Regex(r"\d{8}(?:[ -]\d)?"),
    check: None,
    context: &[
        "cartão de cidadão",
        "cartao de cidadao",
        "cartão do cidadão",
        "bilhete de identidade",
        "identificação civil",
        "portuguese id",
    ],
    context_score: 0.85,
    decoys: decoys::COMMON,
    about: "Eight digits, or nine, near a word for a Portuguese identity card.",
    finds: &[
        "cartão de cidadão n.º «18195763»",
        "Bilhete de Identidade «45904528 1»",
        "identificação civil «49793548-6»",
    ],
    ignores: &["18195763", "cartão de cidadão 1819576", "cartão 18195763"],
    ..PT_CC
};

/// Luhn over letters and digits.
fn pt_cc(text: &str) -> bool {
    let fold = |value: u32| if value > 9 { value - 9 } else { value };
    let sum: u32 = base36(text)
        .rev()
        .enumerate()
        .map(|(place, value)| if place % 2 == 1 { fold(2 * value) } else { value })
        .sum();
    sum.is_multiple_of(10)
}

/// A Portuguese social security number.
pub(super) const PT_NISS: Pattern = Pattern {
    name: "pt-niss",
    kind: EntityKind::PtNiss,
    shape: Shape::Regex(r"\d\d{10}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[12]\d{10}"),
    check: bare(niss),
    context: &["niss", "segurança social", "seguranca social", "portuguese social"],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Eleven digits with a right check digit, near a word for Portuguese social security.",
    source: "Segurança Social: Número de Identificação de Segurança Social",
    finds: &["NISS «12034009991»", "Segurança Social n.º «19897598790»", "niss: «15080303792»"],
    ignores: &["12034009991", "NISS 12034009992", "NISS 52034009991"],
    ..Pattern::ROW
};

fn niss(text: &str) -> bool {
    ends_in(text, 9 - weighted(text, &[29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10)
}

/// A Portuguese passport.
pub(super) const PT_PASSPORT: Pattern = Pattern {
    name: "pt-passport",
    kind: EntityKind::PtPassport,
    shape: Shape::Regex(r"[A-Z]\d{6}|C[A-Z]\d"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"C?[A-Z]\d{6}"),
    score: 0.1,
    context: &[
        "passaporte português",
        "passaporte portugues",
        "passaporte!",
        "passaporte n",
        "portuguese passport",
    ],
    context_score: 0.94,
    about: "One or two letters and six digits, near a word for a Portuguese passport.",
    source: "Decreto-Lei n.º 83/2000",
    finds: &["passaporte português «P123456»", "passaporte n.º «CB654321»", "Portuguese passport «M987654»"],
    ignores: &["P123456", "passaporte P12345", "passaporte P1234567"],
    ..Pattern::ROW
};

/// A user of the Portuguese health service.
pub(super) const PT_SNS: Pattern = Pattern {
    name: "pt-sns",
    kind: EntityKind::PtSns,
    shape: Shape::Regex(concat!(r"\d{9}|\d{3}", space!(), r"\d{3}", space!())),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, concat!(r"\d{9}|\d{3}", space!(), r"\d{3}", space!(), r"\d{3}")),
    context: &["utente", "utentes", "sns"],
    context_score: 0.85,
    decoys: decoys::COMMON,
    about: "Nine digits near a word for a user of the Portuguese health service.",
    source: "Despacho n.º 13795/2012: Registo Nacional de Utentes",
    finds: &["utente n.º «301234567»", "número SNS «312 345 678»", "Nº de utente: «345678901»"],
    ignores: &["301234567", "utente 30123456", "312 345 678"],
    ..Pattern::ROW
};
