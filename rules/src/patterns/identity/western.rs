//! Numbers that the Netherlands, Belgium and Luxembourg give to people and organisations.

use super::super::date::is_day;
use super::super::{decoys, space};
use super::ID_EDGES;
use crate::checksum::{digits, luhn, number, verhoeff, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};

#[rustfmt::skip]
pub(super) const ROWS: &[Pattern] = &[
    NL_BSN, NL_ID_DOCUMENT, NL_DRIVING_LICENCE, NL_VAT, NL_KVK,
    BE_NATIONAL_NUMBER, BE_NATIONAL_NUMBER_BARE, BE_ENTERPRISE, BE_ENTERPRISE_BARE, BE_VAT, BE_ID_CARD, BE_PASSPORT,
    LU_MATRICULE, LU_VAT,
];

/// A Dutch citizen service number.
pub const NL_BSN: Pattern = Pattern {
    name: "nl-bsn",
    kind: EntityKind::NlBsn,
    shape: Shape::Regex(r"\d{9}|\d{3} \d{3} |\d{4}[ .]\d{2}[ .]|\d{3}\.\d{3}\."),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{9}|\d{3} \d{3} \d{3}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}\.\d{3}\.\d{3}"),
    check: Some(Check { passes: bsn, passed: 0.3, failed: 0.0, failed_in_context: 0.0 }),
    context: &[
        "bsn",
        "bsn nr",
        "bsnnummer",
        "burgerservicenummer*",
        "burger service nummer",
        "sofinummer*",
        "sofi nummer",
        "sofi nr",
        "persoonsgebonden nummer",
        "citizen service number",
        "dutch bsn",
    ],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Nine digits that pass the eleven test, near a word for the Dutch citizen service number.",
    source: "Wet algemene bepalingen burgerservicenummer; RvIG",
    finds: &["BSN «111222333»", "burgerservicenummer: «4080.90.649»", "sofi-nummer «394 649 059»"],
    ignores: &["111222333", "BSN 111222334", "BSN 11122233"],
    ..Pattern::ROW
};

/// The eleven test: weights 9 to 2, the last digit counts minus one.
fn bsn(text: &str) -> bool {
    digits(text).count() == 9
        && number(text, 0..9) > 0
        && weighted(text, &[9, 8, 7, 6, 5, 4, 3, 2, 10]).is_multiple_of(11)
}

/// A Dutch passport or identity card.
pub const NL_ID_DOCUMENT: Pattern = Pattern {
    name: "nl-id-document",
    kind: EntityKind::NlIdDocument,
    shape: Shape::Regex(r"[A-Z]{2}[\dA-Z]{6}\d"),
    rule: Rule::Like(r"[A-NP-Z]{2}[0-9A-NP-Z]{6}\d"),
    context: &[
        "paspoort*",
        "paspoortnummer*",
        "identiteitskaart*",
        "id kaart*",
        "idkaart",
        "documentnummer*",
        "dutch passport",
        "dutch id",
    ],
    context_score: 0.93,
    about: "Two letters, six letters or digits and a digit, near a word for a Dutch passport or identity card.",
    source: "Paspoortwet; RvIG: documentnummer",
    finds: &["paspoort «XR1001R58»", "documentnummer: «SPECI2014»", "identiteitskaart nr. «IB12A34B5»"],
    ignores: &["XR1001R58", "paspoort XR1O01R58", "paspoort XR1001R585"],
    ..Pattern::ROW
};

/// A Dutch driving licence.
pub const NL_DRIVING_LICENCE: Pattern = Pattern {
    name: "nl-driving-licence",
    kind: EntityKind::NlDrivingLicence,
    shape: Shape::Regex(r"\d{10}"),
    edges: ID_EDGES,
    rule: Rule::None,
    context: &["rijbewijs", "rijbewijsnummer*", "rijbewijsnr", "dutch driving licence"],
    context_score: 0.9,
    about: "Ten digits near a word for a Dutch driving licence.",
    source: "Wegenverkeerswet 1994; RDW",
    finds: &["rijbewijs «4512345678»", "rijbewijsnummer: «5298765432»", "Rijbewijs nr. «3123456780»"],
    ignores: &["4512345678", "rijbewijs 451234567", "rijbewijs sinds 1999"],
    ..NL_ID_DOCUMENT
};

/// A Dutch VAT number.
pub const NL_VAT: Pattern = Pattern {
    name: "nl-vat",
    kind: EntityKind::NlVat,
    shape: Shape::Regex(r"NL ?\d"),
    rule: Rule::Whole(&Edges::WORD, r"NL ?\d{4}\.?\d{2}\.?\d{3}\.?B\.?(?:0[1-9]|[1-9]\d)"),
    check: Some(Check { passes: dutch_vat, passed: 0.97, failed: 0.0, failed_in_context: 0.55 }),
    context: &["btw", "btw nr", "btw nummer", "btwnummer", "btw id", "omzetbelasting*", "vat", "ob nummer"],
    context_score: 0.99,
    about: "A Dutch VAT number with right check digits; before 2020 it held the citizen service number.",
    source: "Wet op de omzetbelasting 1968; Belastingdienst: btw-identificatienummer",
    finds: &["«NL377670777B24»", "btw-nummer «NL1112.22.333.B01»", "BTW «NL 408090649B01»"],
    ignores: &["NL377670771B25", "NL37767077B24", "NL377670777B241", "NL377670777B00"],
    ..NL_ID_DOCUMENT
};

/// Before 2020 the eleven test of the nine digits; since then the whole number, letters from A = 10, modulo 97 is 1.
fn dutch_vat(text: &str) -> bool {
    let rest =
        text.bytes().filter(u8::is_ascii_alphanumeric).fold(0u32, |rest, character| {
            match char::from(character).to_digit(36).unwrap_or(0) {
                digit @ 0..=9 => (rest * 10 + digit) % 97,
                letter => (rest * 100 + letter) % 97,
            }
        });
    let front = text.rsplit_once('B').map_or("", |(front, _)| front);
    rest == 1 || bsn(front)
}

/// A Dutch trade register number.
pub const NL_KVK: Pattern = Pattern {
    name: "nl-kvk",
    kind: EntityKind::NlKvk,
    shape: Shape::Regex(r"\d{8}"),
    edges: ID_EDGES,
    rule: Rule::None,
    context: &[
        "kvk",
        "kvk nr",
        "kvk nummer",
        "kvknummer",
        "k v k",
        "kamer van koophandel",
        "handelsregister",
        "chamber of commerce",
    ],
    context_score: 0.9,
    decoys: decoys::COMMON,
    about: "Eight digits near a word for the Dutch trade register.",
    source: "Handelsregisterwet 2007; Kamer van Koophandel",
    finds: &["KvK-nummer «12345678»", "KvK: «69599084»", "Kamer van Koophandel nr. «01234567»"],
    ignores: &["12345678", "KvK 1234567", "KvK 123456789"],
    ..NL_ID_DOCUMENT
};

/// A Belgian national register or BIS number in groups.
pub const BE_NATIONAL_NUMBER: Pattern = Pattern {
    name: "be-national-number",
    kind: EntityKind::BeNationalNumber,
    shape: Shape::Regex(r"\d{2}[ .]\d{2}[ .]|\d{6}[ -]\d{3}[ -]"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(
        &ID_EDGES,
        r"\d{2}[. ]\d{2}[. ]\d{2}[- ]\d{3}[. -]\d{2}|\d{6}[- ]\d{3}[- ]\d{2}",
        is_belgian_person,
    ),
    check: Some(Check { passes: belgian_person, passed: 0.92, failed: 0.0, failed_in_context: 0.55 }),
    context: &[
        "rijksregister*",
        "rijksregisternummer*",
        "rijksregisternr",
        "rrn",
        "insz",
        "niss",
        "bis nummer",
        "numéro bis",
        "registre national",
        "numéro national",
        "numéro de registre national",
        "nationalregister*",
        "nationaal nummer",
        "nn!",
        "national register number",
        "belgian national",
    ],
    context_score: 0.98,
    about: "A day, three digits and two check digits: a Belgian national register or BIS number.",
    source: "Wet van 8 augustus 1983 tot regeling van een Rijksregister; KB van 3 april 1984",
    finds: &[
        "«85.07.30-033.28»",
        "rijksregisternummer «850730-033-28»",
        "niss «17 07 30 033 84»",
        "«94.41.19-524.03»",
    ],
    ignores: &["85.07.30-033.29", "85.14.30-033.28", "85.07.32-033.28", "1.85.07.30-033.28"],
    ..Pattern::ROW
};

/// The same run together.
pub const BE_NATIONAL_NUMBER_BARE: Pattern = Pattern {
    name: "be-national-number-bare",
    shape: Shape::Regex(r"\d{11}"),
    rule: Rule::Valid(is_belgian_person),
    check: Some(Check {
        passes: |text| {
            belgian_person(text) && (1..=12).contains(&number(text, 2..4)) && number(text, 4..6) > 0
        },
        passed: 0.6,
        failed: 0.0,
        failed_in_context: 0.6,
    }),
    decoys: decoys::COMMON,
    about: "A Belgian national register number without its signs.",
    finds: &["«85073003328»", "rijksregisternr. «04061272709»", "NISS: «84061852265»"],
    ignores: &["85073003329", "order 85073003328", "850730033281", "niss 85143203328"],
    ..BE_NATIONAL_NUMBER
};

/// True if the month (20 or 40 more in BIS numbers) and the day are possible; either may be unknown.
fn is_belgian_person(text: &str) -> bool {
    let (year, month, day) =
        (number(text, 0..2) as u32, number(text, 2..4) as u32, number(text, 4..6) as u32);
    let month = month - [0, 20, 40][(month / 20).min(2) as usize];
    (month == 0 && day <= 31) || (day == 0 && month <= 12) || is_day(2000 + year, month, day)
}

/// 97 less the nine digits modulo 97, which have a 2 in front for those born since 2000.
fn belgian_person(text: &str) -> bool {
    let (body, check) = (number(text, 0..9), number(text, 9..11));
    digits(text).count() == 11
        && [(body, true), (2_000_000_000 + body, number(text, 0..2) <= 40)]
            .iter()
            .any(|(body, can_live)| *can_live && 97 - body % 97 == check)
}

/// A Belgian enterprise number with its dots.
pub const BE_ENTERPRISE: Pattern = Pattern {
    name: "be-enterprise-number",
    kind: EntityKind::BeEnterpriseNumber,
    shape: Shape::Regex(r"\d\d{3}[ .]\d{3}[ .]"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"[01]\d{3}[. ]\d{3}[. ]\d{3}"),
    check: Some(Check { passes: belgian_enterprise, passed: 0.7, failed: 0.0, failed_in_context: 0.55 }),
    context: &[
        "ondernemingsnummer*",
        "ondernemingsnr",
        "kbo",
        "kbo nummer",
        "bce",
        "rpr",
        "rpm",
        "d entreprise",
        "unternehmensnummer",
        "btw",
        "tva",
        "vat",
        "enterprise number",
    ],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "A Belgian enterprise number with right check digits.",
    source: "Wetboek van economisch recht, boek III, titel 2; FOD Economie (KBO)",
    finds: &["«0760.325.590»", "ondernemingsnummer «0544.462.186»", "n° d'entreprise: «0854 270 189» TVA"],
    ignores: &["0760.325.591", "2760.325.590", "0760.325.5901"],
    ..Pattern::ROW
};

/// The same run together, which needs a word that names it.
pub const BE_ENTERPRISE_BARE: Pattern = Pattern {
    name: "be-enterprise-number-bare",
    shape: Shape::Regex(r"\d\d{9}"),
    rule: Rule::Like(r"[01]\d{9}"),
    check: Some(Check { passes: belgian_enterprise, passed: 0.35, failed: 0.0, failed_in_context: 0.0 }),
    about: "A Belgian enterprise number without its dots, near a word for it.",
    finds: &["KBO «0760325590»", "ondernemingsnummer «0544462186»", "TVA «0854270189»"],
    ignores: &["0760325590", "KBO 0760325591", "KBO 07603255901"],
    ..BE_ENTERPRISE
};

/// The same as a VAT number.
pub const BE_VAT: Pattern = Pattern {
    name: "be-vat",
    shape: Shape::Regex(r"BE ?\d"),
    rule: Rule::Whole(&ID_EDGES, r"BE ?[01]\d{3}[. ]?\d{3}[. ]?\d{3}"),
    check: Some(Check { passes: belgian_enterprise, passed: 0.95, failed: 0.0, failed_in_context: 0.55 }),
    context_score: 0.98,
    about: "A Belgian VAT number with right check digits.",
    finds: &["«BE0760325590»", "BTW «BE 0544.462.186»", "TVA «BE0854 270 189»"],
    ignores: &["BE0760325591", "BE 07603255901", "BE2760325590"],
    ..BE_ENTERPRISE
};

fn belgian_enterprise(text: &str) -> bool {
    digits(text).count() == 10
        && number(text, 0..8) > 0
        && 97 - number(text, 0..8) % 97 == number(text, 8..10)
}

/// A Belgian identity card.
pub const BE_ID_CARD: Pattern = Pattern {
    name: "be-id-card",
    kind: EntityKind::BeIdCard,
    shape: Shape::Regex(r"\d{3}-\d{7}-|\d{12}|B[ -]?\d"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{3}-\d{7}-\d{2}|\d{12}|B[ -]?\d{7}[ -]?\d{2}"),
    check: Some(Check {
        passes: |text| match number(text, 0..10) % 97 {
            _ if digits(text).count() != 12 => false,
            0 => number(text, 10..12) == 97,
            rest => number(text, 10..12) == rest,
        },
        passed: 0.49,
        failed: 0.0,
        failed_in_context: 0.55,
    }),
    context: &[
        "identiteitskaart*",
        "eid",
        "eid kaart",
        "carte d identité",
        "carte d'identité",
        "kaartnummer eid",
        "personalausweis belgien",
        "belgian id",
        "belgian identity",
    ],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "Twelve digits as 3-7-2 with right check digits near a word for a Belgian identity card.",
    source: "Wet van 19 juli 1991 betreffende de bevolkingsregisters en de identiteitskaarten",
    finds: &[
        "identiteitskaart «598-0597505-37»",
        "eID nr. «596494258342»",
        "carte d'identité n° «592-6395462-42»",
    ],
    ignores: &["598-0597505-38", "598059750537", "598-0597505-371"],
    ..Pattern::ROW
};

/// A Belgian passport.
pub const BE_PASSPORT: Pattern = Pattern {
    name: "be-passport",
    kind: EntityKind::BePassport,
    shape: Shape::Regex(r"[A-Z]{2}\d{6}"),
    context: &["belgisch paspoort", "paspoort nr", "paspoortnummer", "passeport belge", "belgian passport"],
    context_score: 0.92,
    about: "Two letters and six digits near words for a Belgian passport.",
    source: "Consulair Wetboek; FOD Buitenlandse Zaken",
    finds: &["Belgisch paspoort «EN123456»", "passeport belge n° «EJ654321»", "Belgian passport «GA112233»"],
    ignores: &["EN123456", "Belgian passport EN12345", "Belgian passport 123456"],
    edges: Edges::WORD,
    rule: Rule::None,
    ..NL_ID_DOCUMENT
};

/// How it is written in full.
const LU_MATRICULE_WRITTEN: &str = concat!(
    r"(?:18|19|20)\d{2}",
    space!(),
    r"?[01]\d",
    space!(),
    r"?[0-3]\d",
    space!(),
    r"?\d{3}",
    space!(),
    r"?\d{2}"
);

/// What else holds of a match.
fn lu_matricule_fits(text: &str) -> bool {
    is_day(number(text, 0..4) as u32, number(text, 4..6) as u32, number(text, 6..8) as u32)
}

/// A Luxembourg national identification number.
pub const LU_MATRICULE: Pattern = Pattern {
    name: "lu-matricule",
    kind: EntityKind::LuMatricule,
    shape: Shape::Regex(concat!(
        r"\d{13}|\d{11}",
        space!(),
        r"\d{2}|\d{8}",
        space!(),
        r"(?:\d{5}|\d{3}",
        space!(),
        r")|\d{6}",
        space!(),
        r"(?:\d{7}|(?:\d{5}|\d{2})",
        space!(),
        r")|\d{4}",
        space!(),
        r"(?:\d{9}|(?:\d{7}|\d{4}|\d{2})",
        space!(),
        r")"
    )),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, LU_MATRICULE_WRITTEN, lu_matricule_fits),
    check: Some(Check { passes: matricule, passed: 0.9, failed: 0.0, failed_in_context: 0.55 }),
    context: &[
        "matricule",
        "matricule nationale",
        "numéro d identification nationale",
        "cns",
        "sécurité sociale",
        "matrikelnummer",
        "sozialversicherungsnummer",
    ],
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "A day of birth, three digits and two check digits: a Luxembourg matricule.",
    source: "Loi du 19 juin 2013 relative à l'identification des personnes physiques",
    finds: &["matricule «1893120105732»", "«1893 12 01 057 32»", "CNS: «1893120105732»"],
    ignores: &["1893120105733", "1893130105732", "18931201057321"],
    ..Pattern::ROW
};

/// The twelfth digit is Luhn's for the eleven before it, the thirteenth Verhoeff's for the same.
fn matricule(text: &str) -> bool {
    let all: String = text.chars().filter(char::is_ascii_digit).collect();
    all.len() == 13 && luhn(&all[..12]) && verhoeff(&format!("{}{}", &all[..11], &all[12..]))
}

/// A Luxembourg VAT number.
pub const LU_VAT: Pattern = Pattern {
    name: "lu-vat",
    kind: EntityKind::LuVat,
    shape: Shape::Regex(r"LU ?\d"),
    rule: Rule::Whole(&Edges::WORD, r"LU ?\d{8}"),
    check: Some(Check {
        passes: |text| number(text, 0..6) % 89 == number(text, 6..8),
        passed: 0.94,
        failed: 0.0,
        failed_in_context: 0.55,
    }),
    context: &["tva", "vat", "mwst", "ust"],
    context_score: 0.98,
    about: "A Luxembourg VAT number with right check digits.",
    source: "Loi TVA du 12 février 1979; AED",
    finds: &["«LU91848404»", "TVA: «LU 76745407»", "VAT «LU29130912»"],
    ignores: &["LU91848405", "LU9184840", "LU918484041"],
    ..NL_ID_DOCUMENT
};
