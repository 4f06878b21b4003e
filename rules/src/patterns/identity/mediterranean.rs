//! Numbers that Italy, San Marino, Malta, Greece and Cyprus give to people and organisations.

use super::ID_EDGES;
use super::southern::{bare, digit, ends_in, is_birth, part, shaped};
use crate::checksum::{digits, luhn, number, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Pattern, Rule, Shape};
use crate::patterns::{dash, decoys, space};
use crate::written::like;

pub(super) const ROWS: &[Pattern] = &[
    IT_FISCAL_CODE,
    IT_VAT_CODE,
    IT_VAT_PREFIXED,
    IT_IDENTITY_CARD,
    IT_PASSPORT,
    IT_LICENCE,
    IT_HEALTH_CARD,
    SM_COE,
    SM_ISS,
    MT_ID,
    MT_VAT,
    GR_AFM,
    GR_VAT,
    GR_AMKA,
    GR_ID,
    GR_PASSPORT,
    GR_AMA,
    CY_TIC,
    CY_VAT,
    CY_ID,
];

/// How it is written in full.
const IT_FISCAL_CODE_WRITTEN: &str = concat!(
    "[A-Za-z]{3}",
    space!(),
    "?[A-Za-z]{3}",
    space!(),
    "?[0-9LMNPQRSTUVlmnpqrstuv]{2}[ABCDEHLMPRSTabcdehlmprst][0-9LMNPQRSTUVlmnpqrstuv]{2}",
    space!(),
    "?[A-Za-z][0-9LMNPQRSTUVlmnpqrstuv]{3}",
    space!(),
    "?[A-Za-z]"
);

/// An Italian fiscal code of a person.
pub(super) const IT_FISCAL_CODE: Pattern = Pattern {
    name: "it-fiscal-code",
    kind: EntityKind::ItFiscalCode,
    shape: Shape::Regex(concat!(
        r"[A-Za-z]{3}",
        space!(),
        r"?[A-Za-z]{3}",
        space!(),
        r"?[\dA-Za-z]{2}[A-Za-z][\dA-Za-z]{2}",
        space!(),
        r"?[A-Za-z][\dA-Za-z]{3}",
        space!(),
        r"?[A-Za-z]"
    )),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| like(text, IT_FISCAL_CODE_WRITTEN) && is_fiscal_code(text)),
    check: shaped(fiscal_code, 0.97),
    context: &[
        "codice fiscale",
        "cod fisc",
        "cod fiscale",
        "cf",
        "c f",
        "fiscale",
        "italian fiscal",
        "italian tax",
    ],
    context_score: 0.99,
    about: "Letters of the name, date and place of birth and a right last letter; digits may stand as letters.",
    source: "D.M. 23 dicembre 1976; D.P.R. 605/1973",
    finds: &[
        "codice fiscale «RSSMRA85T10A562S»",
        "nata a Roma, «VRDLGI95M22H974H».",
        "«RSSMRA63B22F50LB» con omocodia",
        "C.F.: «bncgnn80a01h501p» errato",
        "cf «RSS MRA 85T10 A562 S»",
    ],
    ignores: &["RSSMRA85T10A562T", "RSSMRA85T99A562S", "RSSMRA85T10A562", "ARSSMRA85T10A562S"],
    ..Pattern::ROW
};

/// What stands for a digit: itself, or its letter where two people would have had the same code.
fn omocodia(character: u8) -> u32 {
    match character {
        b'0'..=b'9' => u32::from(character - b'0'),
        _ => b"LMNPQRSTUV".iter().position(|letter| *letter == character.to_ascii_uppercase()).unwrap_or(10)
            as u32,
    }
}

fn is_fiscal_code(text: &str) -> bool {
    let code: Vec<u8> = text.bytes().filter(u8::is_ascii_alphanumeric).collect();
    let [_, _, _, _, _, _, y1, y2, _, d1, d2, ..] = code[..] else { return false };
    let day = omocodia(d1) * 10 + omocodia(d2);
    omocodia(y1) < 10 && omocodia(y2) < 10 && matches!(day, 1..=31 | 41..=71)
}

/// What a character counts in an odd place, from `0` and `A` on; Cyprus uses the front of the same table.
const ODD: [u32; 26] =
    [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

fn fiscal_code(text: &str) -> bool {
    let code: Vec<u8> =
        text.bytes().filter(u8::is_ascii_alphanumeric).map(|b| b.to_ascii_uppercase()).collect();
    let value = |byte: &u8| usize::from(if byte.is_ascii_digit() { byte - b'0' } else { byte - b'A' });
    let Some((last, body)) = code.split_last() else { return false };
    let sum: u32 = body
        .iter()
        .enumerate()
        .map(|(place, byte)| if place % 2 == 0 { ODD[value(byte)] } else { value(byte) as u32 })
        .sum();
    value(last) as u32 == sum % 26
}

/// An Italian VAT number.
pub(super) const IT_VAT_CODE: Pattern = Pattern {
    name: "it-vat-code",
    kind: EntityKind::ItVatCode,
    shape: Shape::Regex(r"\d{11}"),
    edges: ID_EDGES,
    check: bare(it_vat),
    context: &["partita iva", "p iva", "piva", "p i", "iva", "codice fiscale", "cf", "c f", "italian vat"],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "Eleven digits with a right check digit, near a word for an Italian VAT number.",
    source: "D.P.R. 633/1972, art. 35",
    finds: &["partita IVA «08240120652»", "P.IVA «13864430908»", "P. Iva: «00743110157»"],
    ignores: &["08240120652", "P.IVA 08240120653", "partita IVA, fattura 08240120652"],
    ..Pattern::ROW
};

/// The same with the country in front.
pub(super) const IT_VAT_PREFIXED: Pattern = Pattern {
    name: "it-vat-prefixed",
    shape: Shape::Regex(r"IT[ -]?\d"),
    rule: Rule::Whole(&ID_EDGES, r"IT[ -]?\d{11}"),
    check: shaped(it_vat, 0.9),
    decoys: &[],
    about: "IT and eleven digits with a right check digit.",
    finds: &["«IT08240120652»", "VAT «IT 13864430908»", "P.IVA «IT00743110157»"],
    ignores: &["IT08240120653", "IT0824012065", "IT082401206522"],
    ..IT_VAT_CODE
};

fn it_vat(text: &str) -> bool {
    luhn(text) && number(text, 0..7) != 0
}

/// An Italian identity card.
pub(super) const IT_IDENTITY_CARD: Pattern = Pattern {
    name: "it-identity-card",
    kind: EntityKind::ItIdentityCard,
    shape: Shape::Regex(concat!("[A-Z]{2}(?:", space!(), r"?\d{7}|\d{5}[A-Z]{2})|\d{7}[A-Z]{2}")),
    edges: ID_EDGES,
    score: 0.25,
    context: &[
        "carta d identità",
        "carta d identita",
        "carta identità",
        "carta di identità",
        "carte d identità",
        "c i n",
        "cie",
        "italian identity",
    ],
    context_score: 0.93,
    about: "Two letters, five digits, two letters, or an older form, near a word for an identity card.",
    source: "D.M. 23 dicembre 2015; Presidio's IT_IDENTITY_CARD",
    finds: &["carta d'identità n. «CA12345AA»", "carta di identità «AX 1234567»", "CIE «1234567AB»"],
    ignores: &["CA12345AA", "carta d'identità CA1234AA", "AX1234567"],
    ..Pattern::ROW
};

/// An Italian passport.
pub(super) const IT_PASSPORT: Pattern = Pattern {
    name: "it-passport",
    kind: EntityKind::ItPassport,
    shape: Shape::Regex(concat!("[A-Z]{2}", space!(), r"?\d{7}")),
    score: 0.15,
    context: &["passaporto", "passaporti", "italian passport"],
    context_score: 0.95,
    about: "Two letters and seven digits, near the Italian word for a passport.",
    source: "Legge 1185/1967; Presidio's IT_PASSPORT",
    finds: &["passaporto n. «YA1234567»", "passaporto: «AA 7654321»", "Italian passport «YB1122334»"],
    ignores: &["YA1234567", "passaporto YA123456", "passaporto YA12345678"],
    ..IT_IDENTITY_CARD
};

/// An Italian driving licence.
pub(super) const IT_LICENCE: Pattern = Pattern {
    name: "it-driving-licence",
    kind: EntityKind::ItDriverLicense,
    shape: Shape::Regex(r"[A-Z]{2}\d{7}[A-Z]|U\d"),
    rule: Rule::Whole(&ID_EDGES, r"[A-Z]{2}\d{7}[A-Z]|U1[A-Z0-9]{7}[A-Z]"),
    score: 0.3,
    context: &["patente", "patenti", "italian driving"],
    context_score: 0.95,
    about: "Ten letters and digits of an Italian driving licence, near the word for one.",
    source: "D.Lgs. 285/1992, art. 116; Presidio's IT_DRIVER_LICENSE",
    finds: &["patente n. «MI1234567A»", "patente di guida «U1K12A345B»", "Patente: «RM7654321C»"],
    ignores: &["MI1234567A", "patente MI123456A", "patente MI12345678A"],
    ..IT_IDENTITY_CARD
};

/// An Italian health card.
pub(super) const IT_HEALTH_CARD: Pattern = Pattern {
    name: "it-health-card",
    kind: EntityKind::ItHealthCard,
    shape: Shape::Regex(r"80380\d{15}"),
    edges: ID_EDGES,
    score: 0.7,
    context: &["tessera sanitaria", "tessera europea", "team", "ts!", "health insurance card"],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Twenty digits that begin with 80380: the number of an Italian health card.",
    source: "D.M. 11 marzo 2004, tessera sanitaria; EN 1867",
    finds: &[
        "tessera sanitaria «80380001234567890123»",
        "«80380000301234567890»",
        "TEAM: «80380009876543210987»",
    ],
    ignores: &["8038000123456789012", "80381001234567890123", "pagina 80380001234567890123"],
    ..Pattern::ROW
};

/// An economic operator of San Marino.
pub(super) const SM_COE: Pattern = Pattern {
    name: "sm-coe",
    kind: EntityKind::SmCoe,
    shape: Shape::Regex(r"SM ?\d"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"SM ?\d{3,5}"),
    score: 0.15,
    context: &["coe", "c o e", "operatore economico", "san marino"],
    context_score: 0.9,
    about: "SM and three to five digits, near a word for San Marino or its register.",
    source: "Repubblica di San Marino, codice operatore economico",
    finds: &["C.O.E. «SM12345»", "codice operatore economico «SM 24165»", "San Marino, «SM4567»"],
    ignores: &["SM12345", "COE SM12", "COE SM123456"],
    ..Pattern::ROW
};

/// A social security number of San Marino.
pub(super) const SM_ISS: Pattern = Pattern {
    name: "sm-iss",
    kind: EntityKind::SmIss,
    shape: Shape::Regex(r"\d{9}"),
    rule: Rule::None,
    score: 0.0,
    context: &["codice iss", "numero iss", "n iss", "iss san marino", "i s s san marino"],
    context_score: 0.85,
    decoys: decoys::COMMON,
    about: "Nine digits near a word for the social security office of San Marino.",
    source: "Istituto per la Sicurezza Sociale, Repubblica di San Marino",
    finds: &["codice ISS «000123456»", "I.S.S. San Marino: «123456789»", "n. ISS «000654321»"],
    ignores: &["000123456", "ISS 000123456", "codice ISS 00012345"],
    ..SM_COE
};

/// A Maltese identity card.
pub(super) const MT_ID: Pattern = Pattern {
    name: "mt-identity-card",
    kind: EntityKind::MtId,
    shape: Shape::Regex(concat!(r"\d{4,7}(?:\([A-Z]\)|", space!(), r"(?:\([A-Z]\)|[A-Z])|[A-Z])")),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, concat!(r"\d{4,7}", space!(), r"?(?:\([MGAPLHBZ]\)|[MGAPLHBZ])")),
    score: 0.1,
    context: &[
        "karta tal identità",
        "karta tal identita",
        "identity card",
        "id card",
        "i d card",
        "maltese id",
        "malta id",
        "karta ta l identità",
    ],
    context_score: 0.9,
    decoys: decoys::COMMON,
    about: "Up to seven digits and one of eight letters, near a word for an identity card.",
    source: "Identity Card and other Identity Documents Act, Cap. 258 (Malta)",
    finds: &["identity card «1234567M»", "karta tal-identità «0345687(M)»", "I.D. card no. «23498A»"],
    ignores: &["1234567M", "identity card 1234567X", "page 345678M"],
    ..Pattern::ROW
};

/// A Maltese VAT number.
pub(super) const MT_VAT: Pattern = Pattern {
    name: "mt-vat",
    kind: EntityKind::MtVat,
    shape: Shape::Regex(r"MT ?\d"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"MT ?[1-9]\d{7}"),
    check: shaped(|text| weighted(text, &[3, 4, 6, 7, 8, 9, 10, 1]).is_multiple_of(37), 0.9),
    context: &["vat", "malta"],
    context_score: 0.98,
    about: "MT and eight digits, the last two right check digits.",
    source: "Value Added Tax Act, Cap. 406 (Malta)",
    finds: &["VAT «MT19542126»", "«MT 11512799»", "Valletta, «MT14971547»"],
    ignores: &["MT19542127", "MT1954212", "MT195421266"],
    ..Pattern::ROW
};

/// A Greek tax number.
pub(super) const GR_AFM: Pattern = Pattern {
    name: "gr-afm",
    kind: EntityKind::GrAfm,
    shape: Shape::Regex(r"\d{9}"),
    edges: ID_EDGES,
    check: bare(afm),
    context: &["αφμ", "α φ μ", "afm", "φορολογικού μητρώου", "φορολογικου μητρωου", "greek tax", "greek vat"],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "Nine digits with a right check digit, near a word for a Greek tax number.",
    source: "Ν. 4174/2013, άρθρο 10",
    finds: &["ΑΦΜ «262793751»", "Α.Φ.Μ.: «371326511»", "με αφμ «311169994»"],
    ignores: &["262793751", "ΑΦΜ 262793752", "ΑΦΜ 26279375"],
    ..Pattern::ROW
};

/// The same with the country in front.
pub(super) const GR_VAT: Pattern = Pattern {
    name: "gr-vat",
    shape: Shape::Regex(r"(?:EL|GR)[ -]?\d"),
    rule: Rule::Whole(&ID_EDGES, r"(?:EL|GR)[ -]?\d{9}"),
    check: shaped(afm, 0.85),
    decoys: &[],
    about: "EL or GR and nine digits with a right check digit.",
    finds: &["«EL262793751»", "VAT «EL 371326511»", "ΑΦΜ «GR311169994»"],
    ignores: &["EL262793752", "EL26279375", "EL2627937511"],
    ..GR_AFM
};

fn afm(text: &str) -> bool {
    let sum = weighted(text, &[256, 128, 64, 32, 16, 8, 4, 2]);
    sum != 0 && ends_in(text, sum % 11 % 10)
}

/// A Greek social security number.
pub(super) const GR_AMKA: Pattern = Pattern {
    name: "gr-amka",
    kind: EntityKind::GrAmka,
    shape: Shape::Regex(r"\d{11}"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| {
        let (day, month, year) = (part(text, 0, 2), part(text, 2, 4), part(text, 4, 6));
        is_birth(1900 + year, month, day) || is_birth(2000 + year, month, day)
    }),
    check: bare(luhn),
    context: &["αμκα", "α μ κ α", "amka", "κοινωνικής ασφάλισης", "κοινωνικησ ασφαλισησ", "greek social"],
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "A day of birth and five digits, the last a right check digit, near a word that names it.",
    source: "Ν. 3655/2008, άρθρο 153",
    finds: &["ΑΜΚΑ «08038588581»", "Α.Μ.Κ.Α. «14119054972»", "amka: «09039610754»"],
    ignores: &["08038588581", "ΑΜΚΑ 08038588582", "ΑΜΚΑ 99038588581"],
    ..Pattern::ROW
};

/// A Greek identity card.
pub(super) const GR_ID: Pattern = Pattern {
    name: "gr-identity-card",
    kind: EntityKind::GrId,
    shape: Shape::Regex(concat!(r"(?u:[A-Z\u{391}-\u{3a9}]){1,2}(?:", dash!(), "|", space!(), r")?\d{6}")),
    edges: ID_EDGES,
    score: 0.15,
    context: &[
        "ταυτότητα*",
        "ταυτοτητα*",
        "αδτ",
        "α δ τ",
        "αστυνομική*",
        "adt",
        "greek identity",
        "greek id",
    ],
    context_score: 0.95,
    about: "One or two Greek or Latin letters and six digits, near a word for an identity card.",
    source: "Υ.Α. 3021/19/53/2005",
    finds: &["ταυτότητας «ΑΒ123456»", "ΑΔΤ «AK 654321»", "αρ. δελτίου ταυτότητας «Χ-123456»"],
    ignores: &["ΑΒ123456", "ταυτότητας ΑΒΓ123456", "ΑΔΤ ΑΒ1234567"],
    ..Pattern::ROW
};

/// A Greek passport.
pub(super) const GR_PASSPORT: Pattern = Pattern {
    name: "gr-passport",
    kind: EntityKind::GrPassport,
    shape: Shape::Regex(concat!("(?u:[A-Z\\u{391}-\\u{3a9}]){2}", space!(), r"?\d{7}")),
    context: &["διαβατήρι*", "διαβατηρί*", "διαβατηρι*", "greek passport"],
    about: "Two letters and seven digits, near the Greek word for a passport.",
    source: "Ν. 3103/2003",
    finds: &["διαβατήριο «ΑΕ1234567»", "ΔΙΑΒΑΤΗΡΙΟ «AT 7654321»", "αρ. διαβατηρίου «ΑΝ0123456»"],
    ignores: &["ΑΕ1234567", "διαβατήριο ΑΕ123456", "διαβατήριο ΑΕ12345678"],
    ..GR_ID
};

/// A Greek insured person's register number.
pub(super) const GR_AMA: Pattern = Pattern {
    name: "gr-ama",
    kind: EntityKind::GrAma,
    shape: Shape::Regex(r"\d{7,9}"),
    edges: ID_EDGES,
    context: &["αμα", "α μ α", "ama ika", "μητρώου ασφαλισμέν*", "μητρωου ασφαλισμεν*"],
    context_score: 0.85,
    decoys: decoys::COMMON,
    about: "Seven to nine digits near a word for the Greek register of insured people.",
    source: "Κανονισμός ΙΚΑ-ΕΤΑΜ; e-ΕΦΚΑ",
    finds: &["ΑΜΑ «1234567»", "Α.Μ.Α. ΙΚΑ: «7654321»", "αριθμός μητρώου ασφαλισμένου «123456789»"],
    ignores: &["1234567", "άμα 1234567", "ΑΜΑ 123456"],
    ..Pattern::ROW
};

/// A Cypriot tax number.
pub(super) const CY_TIC: Pattern = Pattern {
    name: "cy-tic",
    kind: EntityKind::CyTic,
    shape: Shape::Regex(r"\d{8}[A-Z]"),
    edges: ID_EDGES,
    check: shaped(tic, 0.4),
    context: &[
        "τικ",
        "φπα",
        "φ π α",
        "tic",
        "αφτ",
        "φορολογικής ταυτότητας",
        "φορολογικησ ταυτοτητασ",
        "cyprus",
        "cypriot",
        "κύπρο*",
    ],
    context_score: 0.99,
    decoys: decoys::COMMON,
    about: "Eight digits and the capital letter that belongs to them, near a word that names it.",
    source: "Ο περί Βεβαιώσεως και Εισπράξεως Φόρων Νόμος (Κύπρος)",
    finds: &["TIC «11019587D»", "Αριθμός Φορολογικής Ταυτότητας «16723256B»", "ΦΠΑ: «15815912X»"],
    ignores: &["11019587D", "order 11019587D", "12019587D"],
    ..Pattern::ROW
};

/// The same with the country in front.
pub(super) const CY_VAT: Pattern = Pattern {
    name: "cy-vat",
    shape: Shape::Regex(r"CY[ -]?\d"),
    rule: Rule::Whole(&ID_EDGES, r"CY[ -]?\d{8}[A-Z]"),
    check: shaped(tic, 0.92),
    decoys: &[],
    about: "CY, eight digits and the letter that belongs to them.",
    finds: &["«CY11019587D»", "VAT «CY 16723256B»", "Nicosia, «CY15815912X»"],
    ignores: &["CY11019587E", "CY1101958D", "CY110195877D"],
    ..CY_TIC
};

fn tic(text: &str) -> bool {
    let sum: u32 = digits(text)
        .enumerate()
        .map(|(place, digit)| if place % 2 == 0 { ODD[digit as usize] } else { digit })
        .sum();
    text.bytes().next_back() == Some(b'A' + (sum % 26) as u8) && part(text, 0, 2) != 12 && digit(text, 7) < 10
}

/// A Cypriot identity card.
pub(super) const CY_ID: Pattern = Pattern {
    name: "cy-identity-card",
    kind: EntityKind::CyId,
    shape: Shape::Regex(r"\d{6,8}"),
    edges: ID_EDGES,
    context: &[
        "δελτίου ταυτότητας",
        "δελτιου ταυτοτητασ",
        "δελτίο ταυτότητας",
        "αριθμός ταυτότητας",
        "αρ ταυτότητας",
        "α δ τ",
        "αδτ",
        "cyprus id",
        "cypriot id",
        "cyprus identity",
        "cypriot identity",
    ],
    context_score: 0.85,
    decoys: decoys::COMMON,
    about: "Six to eight digits near a word for a Cypriot identity card.",
    source: "Ο περί Αρχείου Πληθυσμού Νόμος 141(I)/2002 (Κύπρος)",
    finds: &["αριθμός ταυτότητας «123456»", "αρ. ταυτότητας «00654321»", "Cypriot ID «765432»"],
    ignores: &["123456", "αριθμός ταυτότητας 12345", "Cyprus 123456"],
    ..Pattern::ROW
};
