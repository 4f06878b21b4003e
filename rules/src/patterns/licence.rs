//! Licence, badge and membership numbers.
//!
//! Whoever gives these out makes up the form, so all of them look alike ([`token`]) and only the words beside
//! them say what they are.

use super::{dash, date, space};
use crate::checksum::digits;
use crate::kind::EntityKind;
use crate::pattern::{Edges, Pattern, Rule, Shape};

pub(super) const ROWS: &[Pattern] = &[
    BAR_NUMBER,
    BADGE_NUMBER,
    PROFESSIONAL_LICENSE,
    ES_COLEGIADO,
    PILOT_CERTIFICATE,
    STUDENT_ID,
    EMPLOYEE_ID,
    MEMBERSHIP_NUMBER,
    LIBRARY_CARD,
    LOYALTY_NUMBER,
    INSURANCE_POLICY,
];

/// A number as an office makes it up: up to four capitals, then a digit with more digits and capitals, perhaps
/// with a second part: `12345678`, `A1234567`, `MRN-00123`, `BR-2023/0045`.
macro_rules! token {
    () => {
        r"(?:[A-Z]{1,4}[-/]?)?\d[A-Z0-9]{1,13}(?:[-/]\d{1,8})?"
    };
}
pub(super) use token;

/// What may not touch a number that words name.
pub(super) const TOKEN_EDGES: Edges =
    Edges { word: true, number: true, before: "$€£¥§+@", after: "%‰€$£°@" };

/// True for a token that has at least four digits and is neither a date nor a year.
pub(super) fn is_token(text: &str) -> bool {
    digits(text).count() >= 4 && !is_year(text) && !date::looks_like_date(text) && !text.starts_with("CVE-")
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && matches!(text.parse::<u32>(), Ok(1800..=2100))
}

/// A number by which a court or bar knows a lawyer.
pub const BAR_NUMBER: Pattern = Pattern {
    name: "bar-number",
    kind: EntityKind::BarNumber,
    shape: Shape::Regex(token!()),
    edges: TOKEN_EDGES,
    rule: Rule::Valid(is_token),
    context: &[
        "bar no",
        "bar number",
        "bar id",
        "state bar",
        "bar card",
        "sbn",
        "bar roll",
        "attorney id",
        "attorney no",
        "attorney number",
        "attorney registration",
        "law society number",
        "sra id",
        "sra number",
        "málflutningsréttindi*",
        "oab",
        "toque",
        "rechtsanwaltskammer",
    ],
    context_score: 0.85,
    about: "A lawyer's number at the bar or court, near words that name it.",
    source: "Rules of the bars, such as California Rules of Court 2.111; OAB (Brazil)",
    finds: &[
        "(State Bar No. «264175»)",
        "Texas Bar No. «24012345», Counsel for Plaintiff",
        "Attorney ID «PA-204517»",
        "OAB/SP «123456»",
    ],
    ignores: &["264175", "the bar opened in 1998", "a bar of gold, 264175", "State Bar of 2019"],
    ..Pattern::ROW
};

/// The number of a police officer or of a badge.
pub const BADGE_NUMBER: Pattern = Pattern {
    name: "badge-number",
    kind: EntityKind::BadgeNumber,
    rule: Rule::Valid(|text| digits(text).count() >= 3 && !is_year(text)),
    context: &[
        "badge no!",
        "badge number!",
        "badge id!",
        "badge!",
        "shield no!",
        "shield number!",
        "officer id!",
        "star no!",
        "warrant number!",
        "collar number!",
        "lögreglunúmer*",
        "tjenestenummer*",
        "dienstnummer*",
        "matricule!",
        "número de placa!",
        "placa policial!",
    ],
    about: "The badge or service number of an officer, beside words that name it.",
    source: "Rules of the police forces; no common form",
    finds: &["Officer Diaz, badge number «4471»", "Badge #«20817»", "Dienstnummer «12-3456»"],
    ignores: &["4471", "a badge for 20817 users", "badge of honour", "shield 1234567"],
    ..BAR_NUMBER
};

/// A licence to practise a profession.
pub const PROFESSIONAL_LICENSE: Pattern = Pattern {
    name: "professional-licence",
    kind: EntityKind::ProfessionalLicense,
    context: &[
        "professional license",
        "professional licence",
        "license number!",
        "licence number!",
        "license no!",
        "licence no!",
        "lic no!",
        "certificate number!",
        "certification number!",
        "registration number!",
        "realtor license",
        "nmls",
        "nmls id",
        "contractor license",
        "real estate license",
        "broker license",
        "notary id",
        "commission number!",
        "starfsleyfi*",
        "starfsleyfisnúmer",
        "approbationsnummer",
        "autorisationsid",
        "autorisationsnummer",
        "hpr nummer",
        "zulassungsnummer!",
        "cédula profesional",
        "número de licencia",
        "número de colegiado",
        "registro profissional",
        "crea",
        "rpps",
        "adeli",
    ],
    context_score: 0.75,
    about: "The number of a licence to practise, near words that name it.",
    source: "Rules of the licensing boards; no common form",
    finds: &[
        "NMLS ID «1234567»",
        "real estate license «SA-556781»",
        "cédula profesional «4567890»",
        "License No. «RN123456»",
    ],
    ignores: &[
        "1234567",
        "license to operate since 1998",
        "the licence of 12 March 2019",
        "license agreement 4.2",
    ],
    ..BAR_NUMBER
};

/// How it is written in full.
const ES_COLEGIADO_WRITTEN: &str = concat!(
    r"\d{2}(?:",
    space!(),
    "|",
    dash!(),
    r"|/)\d{2}(?:(?:",
    space!(),
    "{1,2}|",
    dash!(),
    r"|/)\d{3,6})?|\d{2} \d{4,6}|\d{4,9}"
);

/// A Spanish member of a professional college: province, province and number.
pub const ES_COLEGIADO: Pattern = Pattern {
    name: "es-colegiado",
    kind: EntityKind::ProfessionalLicense,
    country: "ES",
    shape: Shape::Regex(concat!(
        r"\d{2}(?:",
        space!(),
        r"|",
        dash!(),
        r"|/)\d{2}(?:(?:",
        space!(),
        r"|",
        dash!(),
        r"|/))?|\d{4,9}"
    )),
    rule: Rule::Whole(&TOKEN_EDGES, ES_COLEGIADO_WRITTEN),
    context: &[
        "nºcol!",
        "nº col!",
        "ncol!",
        "n col!",
        "núm col!",
        "no col!",
        "colegiado!",
        "colegiada!",
        "colegiado nº!",
        "colegiada nº!",
        "colegiado núm!",
        "colegiado número!",
        "colegiado n!",
        "colegiado no!",
        "número de colegiación!",
        "colegial!",
    ],
    context_score: 0.9,
    about: "The number of a member of a Spanish professional college, beside words that name it.",
    source: "Ley 2/1974 sobre Colegios Profesionales; Organización Médica Colegial",
    finds: &[
        "NºCol: «28 28 20943».",
        "colegiado nº «46/46/11234»",
        "Núm. Col. «282812345»",
        "NºCol: «08 08».",
        "NºCol: «08 08  53412».",
        "NºCol: «29 29585».",
    ],
    ignores: &[
        "28 28 20943",
        "teléfono 28 28 20943",
        "colegiado en 1999 con otros 20 30",
        "los colegiados: 28 28",
    ],
    ..BAR_NUMBER
};

/// A pilot or airman certificate.
pub const PILOT_CERTIFICATE: Pattern = Pattern {
    name: "pilot-certificate",
    kind: EntityKind::PilotCertificate,
    shape: Shape::Regex(r"\d{6,9}|[A-Z]{2,3}\.FCL\.[A-Z0-9.]{4,14}"),
    rule: Rule::None,
    context: &[
        "pilot certificate",
        "airman certificate",
        "airman number",
        "faa certificate",
        "pilot license",
        "pilot licence",
        "pilot s license",
        "pilot s licence",
        "atp certificate",
        "flugskírteini*",
        "pilotenlizenz",
        "licence de pilote",
        "licencia de piloto",
    ],
    about: "The number of a pilot's certificate or licence, near words that name it.",
    source: "14 CFR 61.19; Regulation (EU) No 1178/2011, Annex VI",
    finds: &[
        "FAA certificate number «3456781»",
        "Pilot licence «GBR.FCL.1234567A»",
        "airman certificate no. «2918374»",
    ],
    ignores: &["3456781", "the pilot flew 3456781 km", "a pilot study of 123456 people"],
    ..BAR_NUMBER
};

/// The number of a pupil or student.
pub const STUDENT_ID: Pattern = Pattern {
    name: "student-id",
    kind: EntityKind::StudentId,
    context: &[
        "student id",
        "student ids",
        "student number!",
        "student no!",
        "studentid",
        "pupil number",
        "pupil id",
        "learner number",
        "matriculation number",
        "upn!",
        "emplid",
        "nemendanúmer*",
        "studienummer",
        "studentnummer",
        "elevnummer",
        "matrikelnummer",
        "matrikel!",
        "matrikelnr",
        "numéro étudiant",
        "numéro d étudiant",
        "ine!",
        "número de matrícula!",
        "matrícula!",
        "número de estudiante",
        "numero de matricola",
        "matricola!",
        "studentnummer",
        "opiskelijanumero",
    ],
    about: "The number of a pupil or student, near words that name it.",
    source: "Rules of the schools; no common form",
    finds: &[
        "Student ID: «A01234567»",
        "Matrikelnummer «3456781»",
        "studienummer «S123456»",
        "número de matrícula «20231456»",
    ],
    ignores: &["A01234567", "student ID cards cost 25", "the student numbers rose to 12 in 2019"],
    ..BAR_NUMBER
};

/// The number of an employee.
pub const EMPLOYEE_ID: Pattern = Pattern {
    name: "employee-id",
    kind: EntityKind::EmployeeId,
    context: &[
        "employee id",
        "employee ids",
        "employee no!",
        "employee number!",
        "emp id",
        "emp no!",
        "empid",
        "employeeid",
        "staff id",
        "staff number!",
        "staff no!",
        "personnel number",
        "personnel no!",
        "payroll number!",
        "payroll id",
        "payroll no!",
        "worker id",
        "associate id",
        "starfsmannanúmer*",
        "starfsmannsnúmer",
        "medarbejdernummer",
        "ansattnummer",
        "ansattnr",
        "anställningsnummer",
        "lønnummer",
        "personalnummer!",
        "personalnr",
        "mitarbeiternummer",
        "mitarbeiter id",
        "numéro d employé",
        "matricule salarié",
        "número de empleado",
        "nº de empleado",
        "legajo!",
        "numero dipendente",
        "personeelsnummer",
        "número de funcionário",
    ],
    about: "The number of an employee, near words that name it.",
    source: "Rules of the employers; no common form",
    finds: &[
        "Employee ID: «E1045522»",
        "Personalnummer «00123456»",
        "starfsmannanúmer «40213»",
        "empleado, número de empleado «77321»",
    ],
    ignores: &["E1045522", "12345 employees", "employee of 2019", "the employee numbers grew: 1500"],
    ..BAR_NUMBER
};

/// The number of a member of an association, union, club or gym.
pub const MEMBERSHIP_NUMBER: Pattern = Pattern {
    name: "membership-number",
    kind: EntityKind::MembershipNumber,
    context: &[
        "membership no!",
        "membership number!",
        "membership id",
        "membership card",
        "member no!",
        "member number!",
        "member nr!",
        "félagsnúmer*",
        "félagsskírteini*",
        "medlemsnummer",
        "medlemsnr",
        "medlemskort",
        "mitgliedsnummer",
        "mitglieds nr",
        "mitgliedsnr",
        "mitgliedsausweis",
        "numéro d adhérent",
        "n d adhérent",
        "carte d adhérent",
        "numéro de membre",
        "número de socio",
        "nº de socio",
        "número de afiliado",
        "numero tessera",
        "tessera n!",
        "lidnummer",
        "lidmaatschapsnummer",
        "número de sócio",
        "jäsennumero",
        "numer członkowski",
    ],
    about: "The number of a member, near words that name it.",
    source: "Rules of the associations; no common form",
    finds: &[
        "Membership No. «M-204417»",
        "Mitgliedsnummer «10045522»",
        "número de socio «45012»",
        "medlemsnummer: «778812»",
    ],
    ignores: &["M-204417", "members: 45012", "member states 27", "membership fee 120.00"],
    ..BAR_NUMBER
};

/// The number on a library card.
pub const LIBRARY_CARD: Pattern = Pattern {
    name: "library-card",
    kind: EntityKind::LibraryCard,
    context: &[
        "library card",
        "library barcode",
        "patron barcode",
        "borrower number",
        "borrower id",
        "library number",
        "bókasafnsskírteini*",
        "lånerkort*",
        "lånernummer",
        "lånekort*",
        "bibliotekskort*",
        "bibliotheksausweis*",
        "ausweisnummer!",
        "carte de bibliothèque",
        "carné de biblioteca",
        "tessera biblioteca",
        "bibliotheekpas*",
        "kirjastokort*",
    ],
    about: "The number on a library card, near words that name it.",
    source: "Rules of the libraries; no common form",
    finds: &[
        "Library card number «21234001234567»",
        "Bibliotheksausweis «B1045522»",
        "patron barcode: «29876123»",
    ],
    ignores: &["21234001234567", "a library of 12000 books", "library card catalogue of 1912"],
    ..BAR_NUMBER
};

/// The number of a customer in a programme that rewards loyalty.
pub const LOYALTY_NUMBER: Pattern = Pattern {
    name: "loyalty-number",
    kind: EntityKind::LoyaltyNumber,
    context: &[
        "frequent flyer",
        "frequent flier",
        "loyalty number",
        "loyalty card",
        "loyalty id",
        "rewards number",
        "rewards card",
        "rewards id",
        "known traveler",
        "known traveller",
        "ktn",
        "redress number",
        "mileageplus",
        "skymiles",
        "aadvantage",
        "miles more",
        "eurobonus",
        "saga club",
        "vildarnúmer*",
        "vildarpunkta*",
        "vildkort*",
        "bonuskort*",
        "bonusnummer",
        "kundekort*",
        "kundenkarte*",
        "vielfliegernummer",
        "carte de fidélité",
        "tarjeta de fidelidad",
        "viajero frecuente",
        "carta fedeltà",
        "klantenkaart*",
        "fordelskort*",
    ],
    about: "The number of a customer in a loyalty programme, near words that name it.",
    source: "Rules of the programmes; no common form",
    finds: &[
        "Frequent flyer no. «FI1234567»",
        "loyalty card «6340123456»",
        "EuroBonus «EBB123456789»",
        "Known Traveler Number «98123456A»",
    ],
    ignores: &["FI1234567", "loyalty of 12345 people", "rewards of up to 50000"],
    ..BAR_NUMBER
};

/// The number of an insurance policy.
pub const INSURANCE_POLICY: Pattern = Pattern {
    name: "insurance-policy",
    kind: EntityKind::InsurancePolicy,
    context: &[
        "policy no!",
        "policy number!",
        "policy nr!",
        "policy id!",
        "insurance policy",
        "insurance no!",
        "insurance number!",
        "policyholder id",
        "certificate of insurance",
        "vátryggingarskírteini*",
        "skírteinisnúmer",
        "tryggingarnúmer",
        "tryggingarskírteini*",
        "policenummer",
        "policenr",
        "polisenummer",
        "polisenr",
        "försäkringsnummer",
        "forsikringsnummer",
        "forsikringsbevis*",
        "versicherungsnummer!",
        "versicherungsschein*",
        "versicherungspolice",
        "policennummer",
        "police n!",
        "police d assurance",
        "contrat d assurance",
        "numéro de police",
        "póliza!",
        "póliza nº!",
        "póliza número!",
        "número de póliza",
        "nº de póliza",
        "numero di polizza",
        "polizza n!",
        "polisnummer",
        "apólice!",
        "apólice nº!",
        "numer polisy",
        "vakuutusnumero",
        "vakuutuskirja",
    ],
    about: "The number of an insurance policy, near words that name it.",
    source: "Rules of the insurers; no common form",
    finds: &[
        "Policy Number: «HO-4471822-01»",
        "Versicherungsscheinnummer «KV12345678»",
        "póliza nº «00451234567»",
        "forsikringsnummer «77123456»",
        "skírteinisnúmer «1234567»",
    ],
    ignores: &[
        "HO-4471822-01",
        "policy of 2019",
        "insurance policy since 12.03.2019",
        "the policy was changed in 2021",
    ],
    ..BAR_NUMBER
};
