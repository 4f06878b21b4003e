//! Numbers of patients, insured people and those who treat them.

use super::identity::ID_EDGES;
use super::licence::{TOKEN_EDGES, is_token, token};
use super::{dash, space};
use crate::checksum::{digits, luhn, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};

pub(super) const ROWS: &[Pattern] = &[
    MEDICAL_RECORD,
    ES_NHC_SHORT,
    VISIT_NUMBER,
    HEALTH_PLAN_ID,
    MEDICAL_CLAIM,
    PRESCRIPTION,
    PRIOR_AUTHORIZATION,
    REFERRAL,
    ACCESSION,
    ES_NASS,
    ES_NASS_BARE,
    ES_HEALTH_CARD,
    US_MBI,
    US_MBI_RUN_TOGETHER,
    US_HICN,
    US_MEDICAID,
    US_NPI,
    US_DEA,
    MEDICAL_LICENSE,
    US_CLIA,
    UDI,
    IMPLANT_SERIAL,
];

/// The number of a patient or of a patient's record.
pub const MEDICAL_RECORD: Pattern = Pattern {
    name: "medical-record",
    kind: EntityKind::MedicalRecordNumber,
    shape: Shape::Regex(token!()),
    edges: TOKEN_EDGES,
    rule: Rule::Valid(is_token),
    context: &[
        "mrn",
        "mrns",
        "emrn",
        "empi",
        "medical record no!",
        "medical record number!",
        "medical record!",
        "medical rec",
        "med rec",
        "chart number!",
        "chart no!",
        "patient id",
        "patient ids",
        "patientid",
        "patient number!",
        "patient nr!",
        "patient no!",
        "patient identifier",
        "hospital number!",
        "unit number!",
        "sjúkraskrá*",
        "sjúklinganúmer*",
        "sjúklingsnúmer*",
        "journalnummer",
        "journalnr",
        "patientnummer",
        "pasientnummer",
        "pasient id",
        "patientennummer",
        "patienten id",
        "patientennr",
        "pat nr",
        "ipp!",
        "numéro de patient",
        "numéro de dossier médical",
        "nip!",
        "dossier médical n!",
        "nhc",
        "historia clínica!",
        "historia clínica nº!",
        "historia nº!",
        "número de historia",
        "nº de historia",
        "n historia",
        "nº historia",
        "cartella clinica",
        "prontuário!",
        "prontuário nº!",
        "patiëntnummer",
        "potilasnumero",
        "numer pacjenta",
    ],
    context_score: 0.9,
    about: "The number of a patient or of a patient's record, near words that name it.",
    source: "45 CFR 164.514(b)(2)(i)(H); no common form",
    finds: &[
        "MRN: «00451238»",
        "NHC: «2569870».",
        "CIPA: nhc-«4567812».",
        "Patient ID «P-1045522»",
        "NHC: «1234567/89».",
        "Patientennummer «4471822», geboren",
        "sjúkraskrárnúmer «445512»",
    ],
    ignores: &["2569870", "NHC 2016", "medical record of 12/03/2019", "patients: 4567812", "MRN 123"],
    ..Pattern::ROW
};

/// A Spanish record with an old number in two parts.
pub const ES_NHC_SHORT: Pattern = Pattern {
    name: "es-nhc-in-parts",
    country: "ES",
    shape: Shape::Regex(r"\d{6,8} \d{1,2}|\d{2} \d{7,8} "),
    rule: Rule::Whole(&TOKEN_EDGES, r"\d{6,8} \d{1,2}|\d{2} \d{7,8} \d{2}"),
    context: &["nhc!", "historia clínica!"],
    context_score: 0.91,
    about: "The number of a Spanish patient's record in two or three parts.",
    finds: &["NHC: «1234567 8».", "nhc-«456781 12»", "NHC: «45 1234567 12»"],
    ignores: &["1234567 8", "NHC del paciente 12 34", "tel 456781 12"],
    ..MEDICAL_RECORD
};

/// The number of a stay, visit or episode of care.
pub const VISIT_NUMBER: Pattern = Pattern {
    name: "visit-number",
    kind: EntityKind::VisitNumber,
    context: &[
        "episodio!",
        "episodio nº!",
        "número de episodio",
        "visit number!",
        "visit no!",
        "visit id",
        "encounter number",
        "encounter id",
        "encounter no!",
        "encounter!",
        "csn!",
        "admission number!",
        "admission no!",
        "admission id",
        "komunúmer*",
        "innlagnarnúmer*",
        "fallnummer!",
        "aufnahmenummer",
        "fall nr!",
        "fallnr",
        "numéro de séjour",
        "nda!",
        "número de ingreso",
        "atendimento nº!",
        "numero di ricovero",
        "opnamenummer",
        "kontakt id",
    ],
    about: "The number of a patient's visit, stay or episode, near words that name it.",
    finds: &["Episodio: «3456781».", "Encounter ID «E123456789»", "Fallnummer «1004552»", "CSN: «40012345»"],
    ignores: &["3456781", "episodio de 2014", "un episodio de 150 días", "visit in 2019"],
    ..MEDICAL_RECORD
};

/// The number of a person insured with a health plan.
pub const HEALTH_PLAN_ID: Pattern = Pattern {
    name: "health-plan-id",
    kind: EntityKind::HealthPlanId,
    shape: Shape::Regex(token!()),
    context: &[
        "member id",
        "member ids",
        "memberid",
        "subscriber id",
        "subscriber number!",
        "subscriber no!",
        "beneficiary id",
        "beneficiary number!",
        "beneficiary no!",
        "health plan id",
        "health plan number",
        "health insurance id",
        "insurance id",
        "enrollee id",
        "insured id",
        "insured s id",
        "group number!",
        "group no!",
        "sjúkratrygginga*",
        "sjúkratryggingarnúmer",
        "krankenversichertennummer",
        "versichertennummer!",
        "versicherten nr",
        "mitglieds id",
        "numéro d assuré",
        "número de beneficiario",
        "número de asegurado",
        "nº de asegurado",
        "carteirinha!",
        "número da carteirinha",
        "verzekerdennummer",
    ],
    context_score: 0.85,
    about: "The number of a person or group insured with a health plan, near words that name it.",
    source: "45 CFR 164.514(b)(2)(i)(I); no common form",
    finds: &[
        "Member ID: «XYZ123456789»",
        "Subscriber ID «W23456789»",
        "His insurance ID is «XJB4471190».",
        "beneficiary number «0045512378»",
        "número de asegurado «45012378»",
    ],
    ignores: &["XYZ123456789", "the members of 2019", "subscribers: 123456", "group 12345 of the study"],
    ..MEDICAL_RECORD
};

/// The number of a claim on a health or other insurer.
pub const MEDICAL_CLAIM: Pattern = Pattern {
    name: "claim-number",
    kind: EntityKind::ClaimNumber,
    context: &[
        "claim number!",
        "claim no!",
        "claim id",
        "claim control",
        "claim reference",
        "icn!",
        "dcn!",
        "tjónsnúmer*",
        "skadenummer",
        "skadenr",
        "skadesnummer",
        "schadennummer",
        "schadensnummer",
        "schaden nr",
        "numéro de sinistre",
        "sinistre n!",
        "número de siniestro",
        "siniestro nº!",
        "siniestro!",
        "numero di sinistro",
        "schadenummer",
        "número do sinistro",
    ],
    about: "The number of a claim on an insurer, near words that name it.",
    source: "X12 837 (claim control numbers); no common form",
    finds: &[
        "Claim number: «CLM-2044178»",
        "Schadennummer «20231178455»",
        "tjónsnúmer «4455127»",
        "siniestro nº «45012378»",
    ],
    ignores: &["CLM-2044178", "claim 1 of the patent", "claims 4455127 in all", "the claim of 2019"],
    ..HEALTH_PLAN_ID
};

/// The number of a prescription.
pub const PRESCRIPTION: Pattern = Pattern {
    name: "prescription-number",
    kind: EntityKind::PrescriptionNumber,
    context: &[
        "rx!",
        "rx no!",
        "rx number!",
        "rx id",
        "prescription no!",
        "prescription number!",
        "prescription id",
        "lyfseðilsnúmer*",
        "receptnummer",
        "recept id",
        "reseptnummer",
        "resept id",
        "rezeptnummer",
        "rezept id",
        "numéro d ordonnance",
        "número de receta",
        "receta nº!",
        "ricetta n!",
        "nre!",
    ],
    about: "The number of a prescription, beside words that name it.",
    source: "21 CFR 1306.24 (serial numbers of prescriptions); no common form",
    finds: &["Rx# «7654321»", "Prescription number «RX1045522»", "receta nº «45012378»"],
    ignores: &["7654321", "Rx for 10 days", "prescription of 2019", "500 mg prescription"],
    ..HEALTH_PLAN_ID
};

/// The number under which a treatment was approved.
pub const PRIOR_AUTHORIZATION: Pattern = Pattern {
    name: "prior-authorisation",
    kind: EntityKind::AuthorizationNumber,
    context: &[
        "prior authorization",
        "prior authorisation",
        "authorization number!",
        "authorisation number!",
        "authorization no!",
        "pre authorization",
        "precertification",
        "auth no!",
        "auth number!",
        "preauth*",
        "número de autorización",
        "nº de autorización",
        "autorización nº!",
        "genehmigungsnummer!",
        "kostenzusage*",
        "numéro d entente",
        "guia nº!",
    ],
    about: "The number under which an insurer approved a treatment, near words that name it.",
    source: "X12 278 (prior authorization numbers); no common form",
    finds: &[
        "Prior authorization number «PA-204417»",
        "Auth No. «A10455221»",
        "número de autorización «45012378»",
    ],
    ignores: &["PA-204417", "prior authorization in 2019", "the author's number is 123"],
    ..HEALTH_PLAN_ID
};

/// The number of a referral.
pub const REFERRAL: Pattern = Pattern {
    name: "referral-number",
    kind: EntityKind::ReferralNumber,
    context: &[
        "referral no!",
        "referral number!",
        "referral id",
        "ubrn!",
        "tilvísunarnúmer*",
        "beiðnanúmer",
        "henvisningsnummer",
        "henvisnings id",
        "remissnummer",
        "remiss id",
        "überweisungsnummer",
        "volante nº!",
        "número de volante",
        "impegnativa n!",
        "verwijsnummer",
    ],
    about: "The number of a referral to a specialist, near words that name it.",
    source: "X12 278; NHS e-Referral Service; no common form",
    finds: &["Referral number: «R-2044178»", "UBRN «000012345678»", "remiss-id «4455127»"],
    ignores: &["R-2044178", "referral in 2019", "referrals: 4455127"],
    ..HEALTH_PLAN_ID
};

/// The number of a laboratory sample, a biopsy or a picture.
pub const ACCESSION: Pattern = Pattern {
    name: "accession-number",
    kind: EntityKind::AccessionNumber,
    context: &[
        "accession no!",
        "accession number!",
        "accession!",
        "specimen id",
        "specimen number!",
        "specimen no!",
        "lab id",
        "lab no!",
        "sample id!",
        "biopsia nº!",
        "número de biopsia",
        "sýnanúmer*",
        "sýnisnúmer*",
        "rannsóknarnúmer*",
        "prøvenummer",
        "prøvenr",
        "provnummer",
        "remissnr",
        "probennummer",
        "befundnummer",
        "auftragsnummer labor",
        "numéro de prélèvement",
        "número de muestra",
        "rekvisisjonsnummer",
        "rekvisitionsnummer",
    ],
    about: "The number of a sample or examination, near words that name it.",
    source: "DICOM PS3.6 (0008,0050); HL7 v2 SPM-2; no common form",
    finds: &[
        "Accession number «S22-104552»",
        "Specimen ID: «20231178455»",
        "sýnanúmer «4455127»",
        "Befundnummer «H-2044178»",
    ],
    ignores: &["S22-104552", "accession of 12 states in 2004", "Treaty of Accession 2003"],
    ..HEALTH_PLAN_ID
};

/// How it is written in full.
const ES_NASS_WRITTEN: &str = concat!(
    r"\d{2}(?:",
    space!(),
    "|",
    dash!(),
    r"|/)\d{5,10}(?:(?:",
    space!(),
    "|",
    dash!(),
    r"|/)\d{1,2})?|\d{8,9}(?:",
    space!(),
    "|",
    dash!(),
    r")\d{1,2}"
);

/// A Spanish social security number as hospitals write it.
pub const ES_NASS: Pattern = Pattern {
    name: "es-nass",
    kind: EntityKind::EsNass,
    country: "ES",
    shape: Shape::Regex(concat!(
        r"\d{2}(?:",
        space!(),
        r"|",
        dash!(),
        r"|/)\d{5,10}(?:(?:",
        space!(),
        r"|",
        dash!(),
        r"|/))?|\d{8,9}(?:",
        space!(),
        r"|",
        dash!(),
        r")\d{1,2}"
    )),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, ES_NASS_WRITTEN),
    context: &[
        "nass",
        "naf",
        "afiliación",
        "número de la seguridad social",
        "nº seguridad social",
        "nº de la seguridad social",
        "n s s",
        "nss",
        "nºss",
        "ss nº!",
    ],
    context_score: 0.85,
    about: "A Spanish social security number: province, eight digits and two check digits, near a word that names it.",
    source: "Real Decreto 84/1996, artículo 21; Tesorería General de la Seguridad Social",
    finds: &[
        "NASS: «28 12345678 15».",
        "afiliación «08-87654321-22»",
        "NASS:«46 1234567 31»",
        "NASS: «281234567-1»",
    ],
    ignores: &["28 12345678 15", "teléfono 28 12345678", "pedido 08-87654321-22"],
    ..Pattern::ROW
};

/// The same run together.
pub const ES_NASS_BARE: Pattern = Pattern {
    name: "es-nass-bare",
    shape: Shape::Regex(r"\d{6,12}"),
    rule: Rule::None,
    context: &[
        "nass",
        "nass nº!",
        "número de la seguridad social!",
        "nº seguridad social!",
        "nº de la seguridad social!",
        "afiliación nº!",
    ],
    about: "A Spanish social security number run together, near a word that names it.",
    finds: &["NASS: «281234567815».", "NASS: «1234567»", "número de la seguridad social: «087654321221»"],
    ignores: &["281234567815", "NASS 2016", "afiliación de 1234567 personas"],
    ..ES_NASS
};

/// The number on a Spanish health card.
pub const ES_HEALTH_CARD: Pattern = Pattern {
    name: "es-health-card",
    kind: EntityKind::EsHealthCard,
    country: "ES",
    shape: Shape::Regex(
        r"[A-Z]{4}\d{10,12}|[A-Z]{10}\d{6}|\d{6,16}|AN\d|[A-Z]{4}(?:\d{10}|(?:\d{7}|\d) \d| (?:\d{10}|(?:\d{7}|\d) ))",
    ),
    edges: ID_EDGES,
    rule: Rule::Whole(
        &ID_EDGES,
        r"[A-Z]{4}\d{10,12}|[A-Z]{10}\d{6}|\d{6,16}|AN\d{10}|[A-Z]{4} ?\d ?\d{6} ?\d{3}",
    ),
    context: &[
        "cip",
        "cips",
        "cipa",
        "cip sns",
        "tarjeta sanitaria",
        "tsi",
        "tis",
        "nuhsa",
        "targeta sanitària",
        "nºtis",
        "autonómico",
    ],
    context_score: 0.85,
    about: "The number on a Spanish health card, near words that name it.",
    source: "Real Decreto 183/2004 (tarjeta sanitaria individual)",
    finds: &[
        "CIPA: «1234567890»",
        "tarjeta sanitaria «BBBBBBBBXX123456»",
        "NUHSA «AN0123456789»",
        "CIP «GOMA1850312015»",
    ],
    ignores: &["1234567890", "los CIP de 2016", "tarjeta de embarque 1234567890"],
    ..Pattern::ROW
};

/// How it is written in full.
const US_MBI_WRITTEN: &str = concat!(
    r"[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d",
    dash!(),
    r"[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d",
    dash!(),
    r"[AC-HJKMNP-RT-Y]{2}\d{2}"
);

/// A United States Medicare beneficiary identifier with dashes.
pub const US_MBI: Pattern = Pattern {
    name: "us-mbi",
    kind: EntityKind::UsMbi,
    country: "US",
    shape: Shape::Regex(r"\d[A-Z][\dA-Z]\d"),
    edges: Edges::WORD,
    rule: Rule::Whole(&Edges::WORD, US_MBI_WRITTEN),
    score: 0.9,
    context: &["mbi", "medicare", "beneficiary", "hicn"],
    context_score: 0.98,
    about: "A Medicare beneficiary identifier: eleven letters and digits at fixed places.",
    source: "CMS, Understanding the Medicare Beneficiary Identifier Format",
    finds: &["Medicare number «1EG4-TE5-MK73»", "«2AC5-F12-GH99».", "MBI: «9XT4-K37-PR21»"],
    ignores: &["1EG4-TE5-MK7", "0EG4-TE5-MK73", "1SG4-TE5-MK73", "1EG4-TE5-MK733"],
    ..Pattern::ROW
};

/// How it is written in full.
const US_MBI_RUN_TOGETHER_WRITTEN: &str = r"[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y]{2}\d{2}";

/// The same run together.
pub const US_MBI_RUN_TOGETHER: Pattern = Pattern {
    name: "us-mbi-run-together",
    shape: Shape::Regex(r"\d[A-Z][\dA-Z]\d"),
    rule: Rule::Whole(&Edges::WORD, US_MBI_RUN_TOGETHER_WRITTEN),
    score: 0.4,
    finds: &["Medicare: «1EG4TE5MK73»", "MBI «2AC5F12GH99»", "beneficiary «9XT4K37PR21»"],
    ignores: &["1EG4TE5MK73", "commit 1EG4TE5MK73", "MBI 1EG4TE5MK733"],
    ..US_MBI
};

/// The Medicare claim number used before 2018.
pub const US_HICN: Pattern = Pattern {
    name: "us-hicn",
    kind: EntityKind::UsHicn,
    country: "US",
    shape: Shape::Regex(r"\d{9}[A-Z][\dA-Z]?|\d{3}-\d{2}-|[A-Z]{1,3}\d{6,9}"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{9}[A-Z][A-Z0-9]?|\d{3}-\d{2}-\d{4}-?[A-Z][A-Z0-9]?|[A-Z]{1,3}\d{6,9}"),
    context: &["hicn", "hic", "medicare", "medicare claim"],
    context_score: 0.9,
    about: "A Medicare claim number of before 2018: a social security number with letters behind it.",
    source: "CMS, Health Insurance Claim Number; 42 CFR 400 (until 2019)",
    finds: &["HICN «219-09-9999A»", "Medicare no. «219099999C1»", "Medicare claim number «WA123456»"],
    ignores: &["219-09-9999A", "Medicare in 2018", "medicare spending 123456"],
    ..Pattern::ROW
};

/// A Medicaid number.
pub const US_MEDICAID: Pattern = Pattern {
    name: "us-medicaid",
    kind: EntityKind::UsMedicaid,
    country: "US",
    shape: Shape::Regex(r"[A-Z]{0,2}\d{5,14}[A-Z]?"),
    edges: ID_EDGES,
    rule: Rule::None,
    context: &[
        "medicaid id",
        "medicaid number",
        "medicaid no",
        "medicaid recipient",
        "medi cal id",
        "medicaid",
        "masshealth id",
        "cin!",
    ],
    context_score: 0.88,
    about: "The number of a person in Medicaid, near words that name it.",
    source: "42 CFR part 435; the states choose the form",
    finds: &["Medicaid ID «AB12345C»", "Medicaid number: «1234567890»", "Medi-Cal ID «91234567A»"],
    ignores: &["AB12345C", "1234567890", "Medicaid paid 12,345,678 dollars"],
    ..Pattern::ROW
};

/// A United States national provider identifier.
pub const US_NPI: Pattern = Pattern {
    name: "us-npi",
    kind: EntityKind::UsNpi,
    country: "US",
    shape: Shape::Regex(r"\d\d{9}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[12]\d{9}"),
    check: Some(Check { passes: is_npi, passed: 0.2, failed: 0.0, failed_in_context: 0.0 }),
    context: &["npi", "npis", "national provider", "provider id", "provider identifier", "npi number"],
    context_score: 0.97,
    about: "A provider of health care in the United States: ten digits with a check digit, near words that name it.",
    source: "45 CFR 162.406; CMS, NPI check digit calculation",
    finds: &["NPI: «1907483378»", "National Provider Identifier «1061920579»", "NPI «1017494109», Dr. Smith"],
    ignores: &["1907483378", "NPI 1907483379", "phone 1061920579"],
    ..Pattern::ROW
};

/// Luhn over the number with 80840 before it, as ISO 7812 numbers the issuer.
fn is_npi(text: &str) -> bool {
    luhn(&format!("80840{text}"))
}

/// A registration with the United States Drug Enforcement Administration.
pub const US_DEA: Pattern = Pattern {
    name: "us-dea",
    kind: EntityKind::MedicalLicense,
    country: "US",
    shape: Shape::Regex(r"[A-Z][\dA-Z]\d{7}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[A-HJ-NPR-UX][A-Z9]\d{7}"),
    check: Some(Check { passes: is_dea, passed: 0.4, failed: 0.0, failed_in_context: 0.55 }),
    context: &["dea", "dea no", "drug enforcement", "prescriber"],
    context_score: 0.95,
    about: "A DEA registration: two letters, six digits and a check digit.",
    source: "21 CFR 1301.13; DEA Diversion Control Division, check digit of registration numbers",
    finds: &["DEA: «AB1234563»", "DEA No. «BS6838328»", "prescriber «MF2709383»"],
    ignores: &["AB1234563", "flight AB1234564", "AB12345634"],
    ..Pattern::ROW
};

fn is_dea(text: &str) -> bool {
    let number = &text[2..];
    digits(number).next_back() == Some(weighted(number, &[1, 2, 1, 2, 1, 2]) % 10)
}

/// A physician's or nurse's licence.
pub const MEDICAL_LICENSE: Pattern = Pattern {
    name: "medical-licence",
    kind: EntityKind::MedicalLicense,
    context: &[
        "medical license",
        "medical licence",
        "physician license",
        "nursing license",
        "pharmacy license",
        "gmc number!",
        "gmc no!",
        "gmc!",
        "nmc pin!",
        "lanr!",
        "arztnummer",
        "lækningaleyfi*",
        "autorisationsid",
        "legitimationskod",
        "numéro rpps",
        "rpps!",
        "cédula médica",
        "licencia médica",
        "matrícula médica",
        "crm!",
        "crm sp!",
        "crm rj!",
        "big nummer",
        "sv nummer!",
    ],
    about: "The number of a licence to practise medicine, near words that name it.",
    source: "Rules of the medical boards; General Medical Council; RPPS (France); KBV (LANR)",
    finds: &[
        "medical license no. «G-81234»",
        "GMC number «7123456»",
        "CRM/SP «123456»",
        "RPPS «10101234567»",
    ],
    ignores: &["7123456", "a medical licence since 1998", "CRM system 123"],
    ..HEALTH_PLAN_ID
};

/// A clinical laboratory in the United States.
pub const US_CLIA: Pattern = Pattern {
    name: "us-clia",
    kind: EntityKind::UsClia,
    country: "US",
    shape: Shape::Regex(r"\d{2}D"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{2}D\d{7}"),
    score: 0.4,
    context: &["clia", "clia number", "clia no", "laboratory"],
    context_score: 0.95,
    about: "A clinical laboratory: two digits, D and seven digits, near words that name it.",
    source: "42 CFR part 493 (Clinical Laboratory Improvement Amendments)",
    finds: &["CLIA# «05D0987654»", "CLIA number: «11D2030855»", "laboratory «33D1234567»"],
    ignores: &["05D0987654", "0x05D0987654", "CLIA 05D098765"],
    ..Pattern::ROW
};

/// A medical device with its serial or lot, in the form that GS1 gives the United States and European registers.
pub const UDI: Pattern = Pattern {
    name: "udi",
    kind: EntityKind::MedicalDeviceId,
    shape: Shape::Regex(r"\(01\)\d{14}(?:\(1[0-7]\)[A-Za-z0-9]{1,20}){0,4}\(21\)[A-Za-z0-9]{1,20}"),
    edges: Edges::WORD,
    score: 0.9,
    context: &["udi", "device", "implant", "gtin"],
    context_score: 0.97,
    about: "A medical device with its serial number, as its label says it.",
    source: "21 CFR part 830; Regulation (EU) 2017/745, article 27; GS1 General Specifications",
    finds: &[
        "UDI «(01)51022222233336(11)141231(17)150707(10)A213B1(21)1234»",
        "«(01)00844588003288(17)141120(21)XYZ123»",
        "implant «(01)09504000059101(21)12345AB»",
    ],
    ignores: &["(01)51022222233336", "(01)12345(21)1", "01 51022222233336 21 1234"],
    ..Pattern::ROW
};

/// The serial number of something worn in or on the body.
pub const IMPLANT_SERIAL: Pattern = Pattern {
    name: "implant-serial",
    kind: EntityKind::MedicalDeviceId,
    context: &[
        "implant serial",
        "implant id",
        "pacemaker serial",
        "pacemaker sn",
        "icd serial",
        "device identifier",
        "implant sn",
        "pump serial",
        "prosthesis serial",
        "serial number of the implant",
        "gangráð*",
        "ígræðslunúmer",
        "implantat seriennummer",
        "herzschrittmacher*",
        "número de serie del implante",
        "marcapasos nº!",
        "stimulateur cardiaque n!",
        "pacemakernummer",
    ],
    about: "The serial number of an implant or other medical device, near words that name it.",
    source: "45 CFR 164.514(b)(2)(i)(M); 21 CFR part 821",
    finds: &[
        "pacemaker serial number «PJN123456»",
        "Implant ID: «4455127H»",
        "Herzschrittmacher Nr. «RUB2044178»",
    ],
    ignores: &["PJN123456", "implanted in 2019", "a pacemaker since 12/03/2019"],
    ..HEALTH_PLAN_ID
};
