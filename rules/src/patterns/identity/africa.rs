//! Numbers that the states of Africa give to people and organisations.

use super::ID_EDGES;
use crate::checksum::{digits, luhn, number};
use crate::kind::EntityKind;
use crate::pattern::{Check, Pattern, Rule, Shape};
use crate::patterns::date::is_day;
use crate::written::like;

pub(super) const ROWS: &[Pattern] = &[
    ZA_ID,
    ZA_ID_SPACED,
    ZA_TAX,
    ZA_PASSPORT,
    ZA_COMPANY,
    NG_NIN,
    NG_BVN,
    NG_TIN,
    KE_ID,
    KE_PIN,
    EG_ID,
    GH_CARD,
    GH_TIN,
    TZ_NIDA,
    UG_NIN,
    ZW_ID,
    ZM_NRC,
    MA_CIN,
    MA_ICE,
    DZ_NIN,
    DZ_NIF,
    TN_CIN,
    TN_MF,
    MU_NID,
    SN_NINEA,
    SN_CNI,
    CM_NIU,
    CM_CNI,
    ET_FAYDA,
    ET_TIN,
    RW_ID,
    RW_ID_SPACED,
    BW_OMANG,
    AO_BI,
    NA_ID,
];

/// A South African identity number run together.
pub(super) const ZA_ID: Pattern = Pattern {
    name: "za-id",
    kind: EntityKind::ZaId,
    country: "ZA",
    shape: Shape::Regex(r"\d{10}\d\d\d"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| like(text, r"\d{10}[012][0-9]\d") && has_day(text)),
    check: Some(Check { passes: luhn, passed: 0.55, failed: 0.0, failed_in_context: 0.0 }),
    context: &[
        "id number",
        "id no",
        "identity number",
        "identity no",
        "sa id",
        "rsa id",
        "identity document",
        "id nommer",
        "identiteitsnommer",
        "south african id",
        "said",
    ],
    context_score: 0.97,
    about: "A South African identity number: a day of birth, sex, citizenship and a check digit.",
    source: "Identification Act 68 of 1997 (South Africa), s. 7",
    finds: &["ID number «8503159578082»", "«8503151039083»", "identiteitsnommer «8503157528089»"],
    ignores: &["8503159578083", "8513159578082", "1712345678901", "85031595780821"],
    ..Pattern::ROW
};

/// The same in its groups.
pub(super) const ZA_ID_SPACED: Pattern = Pattern {
    name: "za-id-spaced",
    shape: Shape::Regex(r"\d{6}[ -]\d{4}[ -]"),
    rule: Rule::WholeIf(&ID_EDGES, r"\d{6}[- ]\d{4}[- ][012][0-9]\d", has_day),
    check: Some(Check { passes: luhn, passed: 0.85, failed: 0.0, failed_in_context: 0.55 }),
    finds: &["ID «850315 9578 082»", "«850315 1039 083»", "identity number «850315-7528-089»"],
    ignores: &["850315 9578 083", "851315 9578 082", "850315 957 082"],
    ..ZA_ID
};

/// True if the first six digits are YYMMDD in some century.
fn has_day(text: &str) -> bool {
    let part = |from: usize| number(text, from..from + 2) as u32;
    is_day(2000 + part(0), part(2), part(4))
}

/// A South African taxpayer.
pub(super) const ZA_TAX: Pattern = Pattern {
    name: "za-tax",
    kind: EntityKind::ZaTaxNumber,
    country: "ZA",
    shape: Shape::Regex(r"\d\d{9}|\d\d{3}/\d{3}/"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"[01239]\d{9}|[01239]\d{3}/\d{3}/\d{2}/\d"),
    check: Some(Check { passes: luhn, passed: 0.1, failed: 0.0, failed_in_context: 0.0 }),
    context: &[
        "tax reference",
        "income tax number",
        "income tax no",
        "tax number",
        "sars",
        "tax ref",
        "belastingnommer",
        "income tax ref",
    ],
    context_score: 0.92,
    about: "A South African taxpayer: ten digits with a check digit, near words that name it.",
    source: "Tax Administration Act 28 of 2011 (South Africa); SARS",
    finds: &["income tax number «0543659130»", "SARS ref «0273/325/81/1»", "Tax reference: «0285084638»"],
    ignores: &["0543659130", "tax number 0543659131", "tel 0273325811"],
    ..Pattern::ROW
};

/// A South African passport.
pub(super) const ZA_PASSPORT: Pattern = Pattern {
    name: "za-passport",
    kind: EntityKind::ZaPassport,
    country: "ZA",
    shape: Shape::Regex(r"[A-Z]\d{8}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[ADMT]\d{8}"),
    context: &[
        "south african passport",
        "sa passport",
        "rsa passport",
        "south africa passport",
        "suid afrikaanse paspoort",
    ],
    context_score: 0.94,
    about: "A South African passport: a letter and eight digits, near words that name it.",
    source: "South African Passports and Travel Documents Act 4 of 1994",
    finds: &[
        "South African passport «A12345678»",
        "SA passport no. «M00204417»",
        "RSA passport: «D01234567»",
    ],
    ignores: &["A12345678", "SA passport A1234567", "south african A12345678 road"],
    ..Pattern::ROW
};

/// A South African company.
pub(super) const ZA_COMPANY: Pattern = Pattern {
    name: "za-company",
    kind: EntityKind::ZaCompany,
    country: "ZA",
    shape: Shape::Regex(r"\d{4}/\d{6}/"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(
        &ID_EDGES,
        r"(?:19|20)\d{2}/\d{6}/\d{2}",
        |text| matches!(number(text, 10..12), 6..=12 | 20..=31),
    ),
    score: 0.6,
    context: &["reg", "registration", "company", "cipc", "pty", "ltd", "npc", "enterprise"],
    context_score: 0.95,
    about: "A South African company: the year, six digits and the kind of company.",
    source: "Companies Act 71 of 2008 (South Africa); CIPC",
    finds: &["Reg. No. «1998/012345/07»", "«2011/104455/08» (NPC)", "(Pty) Ltd «2020/204417/07»"],
    ignores: &["1998/012345/99", "1898/012345/07", "1998/01234/07"],
    ..Pattern::ROW
};

/// A Nigerian identity number.
pub(super) const NG_NIN: Pattern = Pattern {
    name: "ng-nin",
    kind: EntityKind::NgNin,
    country: "NG",
    shape: Shape::Regex(r"\d{11}|\d{4}[ -]\d{3}[ -]"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{11}|\d{4}[- ]\d{3}[- ]\d{4}"),
    context: &["nin", "nimc", "national identification number", "nin slip"],
    context_score: 0.92,
    about: "A Nigerian identity number: eleven digits, near words that name it.",
    source: "National Identity Management Commission Act 2007 (Nigeria)",
    finds: &[
        "NIN: «12345678901»",
        "National Identification Number (NIN) «7012 345 6789»",
        "NIMC «45678901234»",
    ],
    ignores: &["12345678901", "NIN album 1994", "tel 45678901234"],
    ..Pattern::ROW
};

/// A customer of Nigerian banks.
pub(super) const NG_BVN: Pattern = Pattern {
    name: "ng-bvn",
    kind: EntityKind::NgBvn,
    shape: Shape::Regex(r"\d\d{10}"),
    rule: Rule::Like(r"2\d{10}"),
    context: &["bvn", "bank verification"],
    context_score: 0.95,
    about: "A customer of Nigerian banks: eleven digits, near words that name it.",
    source: "Central Bank of Nigeria, regulatory framework for Bank Verification Number",
    finds: &["BVN «22123456789»", "Bank Verification Number: «22204417811»", "BVN no. «22345678901»"],
    ignores: &["22123456789", "BVN 12123456789", "tel 22204417811"],
    ..NG_NIN
};

/// A Nigerian taxpayer.
pub(super) const NG_TIN: Pattern = Pattern {
    name: "ng-tin",
    kind: EntityKind::NgTin,
    shape: Shape::Regex(r"\d{8}-\d{4}"),
    rule: Rule::None,
    context: &["tin", "tax identification", "firs", "taxpayer"],
    context_score: 0.92,
    about: "A Nigerian taxpayer: eight digits, a dash and four digits, near words that name it.",
    source: "Nigeria Tax Administration Act 2025; Joint Tax Board",
    finds: &["TIN: «12345678-0001»", "FIRS TIN «20441781-0001»", "Tax Identification Number «01234567-0001»"],
    ignores: &["12345678-0001", "tin 12345678-001", "tel 20441781-0001"],
    ..NG_NIN
};

/// A Kenyan identity number.
pub(super) const KE_ID: Pattern = Pattern {
    name: "ke-id",
    kind: EntityKind::KeId,
    country: "KE",
    shape: Shape::Regex(r"\d{7,9}"),
    edges: ID_EDGES,
    context: &[
        "kenyan id",
        "kenya id",
        "kenyan national",
        "huduma",
        "maisha",
        "kitambulisho",
        "national id",
        "national identity card",
        "id card number",
    ],
    context_score: 0.84,
    about: "A Kenyan identity number: seven to nine digits, near words that name it.",
    source: "Registration of Persons Act (Kenya), cap. 107",
    finds: &["National ID No. «23456789»", "Kitambulisho «1234567»", "Kenyan ID: «34567812»"],
    ignores: &["23456789", "ID 2019", "national park of 1234567 ha"],
    ..Pattern::ROW
};

/// A Kenyan taxpayer.
pub(super) const KE_PIN: Pattern = Pattern {
    name: "ke-pin",
    kind: EntityKind::KePin,
    country: "KE",
    shape: Shape::Regex(r"[A-Z]\d{9}[A-Z]"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[AP]\d{9}[A-Z]"),
    score: 0.55,
    context: &["pin", "kra", "taxpayer", "tax"],
    context_score: 0.95,
    about: "A Kenyan taxpayer: A or P, nine digits and a letter.",
    source: "Tax Procedures Act 2015 (Kenya); KRA",
    finds: &["KRA PIN «A318915238P»", "PIN: «P051234567Q»", "«A770196822P»"],
    ignores: &["B318915238P", "A31891523P", "A318915238"],
    ..Pattern::ROW
};

/// An Egyptian identity number.
pub(super) const EG_ID: Pattern = Pattern {
    name: "eg-id",
    kind: EntityKind::EgId,
    country: "EG",
    shape: Shape::Regex(r"[23]\d{13}"),
    edges: ID_EDGES,
    rule: Rule::Valid(is_egyptian),
    score: 0.4,
    context: &[
        "الرقم القومي",
        "رقم قومي",
        "رقم البطاقة",
        "بطاقة",
        "national id",
        "egyptian id",
        "national number",
        "id number",
    ],
    context_score: 0.95,
    about: "An Egyptian identity number: fourteen digits with a day of birth and a governorate.",
    source: "Law 143 of 1994 on civil status (Egypt)",
    finds: &[
        "الرقم القومي «28503150104567»",
        "National ID: «30105210212345»",
        "Egyptian ID «29912318801234»",
    ],
    ignores: &[
        "28503150104567",
        "National ID 28513150104567",
        "National ID 28503155504567",
        "20240315123456",
    ],
    ..Pattern::ROW
};

fn is_egyptian(text: &str) -> bool {
    let part = |from: usize| number(text, from..from + 2) as u32;
    let century = if digits(text).next() == Some(2) { 1900 } else { 2000 };
    is_day(century + part(1), part(3), part(5)) && matches!(part(7), 1..=4 | 11..=19 | 21..=29 | 31..=35 | 88)
}

/// A Ghanaian identity card.
pub(super) const GH_CARD: Pattern = Pattern {
    name: "gh-card",
    kind: EntityKind::GhCard,
    country: "GH",
    shape: Shape::Regex(r"GHA[ -]?\d"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"GHA[- ]?\d{9}[- ]?\d"),
    score: 0.95,
    context: &["ghana card", "ghanacard", "nia", "national id"],
    context_score: 0.99,
    about: "A Ghanaian identity card: GHA, nine digits and a digit.",
    source: "National Identity Register Act 2008 (Ghana), Act 750",
    finds: &["Ghana Card «GHA-123456789-0»", "«GHA-712345678-1»,", "ID «GHA7123456781»"],
    ignores: &["GHA-12345678-0", "XGHA-123456789-0", "GHA-123456789-01"],
    ..Pattern::ROW
};

/// A Ghanaian taxpayer.
pub(super) const GH_TIN: Pattern = Pattern {
    name: "gh-tin",
    kind: EntityKind::GhTin,
    country: "GH",
    shape: Shape::Regex(r"[A-Z]\d\d\d{7}[\dA-Z]"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[PCGQV]00\d{7}[\dX]"),
    check: Some(Check { passes: is_gh_tin, passed: 0.5, failed: 0.1, failed_in_context: 0.7 }),
    context: &["tin", "gra", "tax identification", "taxpayer"],
    context_score: 0.97,
    about: "A Ghanaian taxpayer: a letter, two zeros, seven digits and a check digit or X.",
    source: "Taxpayer Identification Numbering System Act 2002 (Ghana), Act 632",
    finds: &["TIN: «C0009910115»", "GRA TIN «C003022120X»", "tax identification «C0003851095»"],
    ignores: &["C0009910116", "A0009910115", "C000991011"],
    ..Pattern::ROW
};

fn is_gh_tin(text: &str) -> bool {
    let rest = digits(text).take(9).zip(1..).map(|(digit, place)| digit * place).sum::<u32>() % 11;
    match text.bytes().next_back() {
        Some(b'X') => rest == 10,
        Some(check) => u32::from(check) == rest + 48,
        None => false,
    }
}

/// What else holds of a match.
fn tz_nida_fits(text: &str) -> bool {
    is_day(number(text, 0..4) as u32, number(text, 4..6) as u32, number(text, 6..8) as u32)
}

/// A Tanzanian identity number.
pub(super) const TZ_NIDA: Pattern = Pattern {
    name: "tz-nida",
    kind: EntityKind::TzNida,
    country: "TZ",
    shape: Shape::Regex(r"\d{20}|\d{18}-\d{2}|\d{13}-(?:\d{7}|\d{5}-)|\d{8}-(?:\d{12}|(?:\d{10}|\d{5})-)"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, r"(?:19|20)\d{6}-?\d{5}-?\d{5}-?\d{2}", tz_nida_fits),
    score: 0.8,
    context: &["nida", "nin", "kitambulisho", "national id"],
    context_score: 0.97,
    about: "A Tanzanian identity number: a day of birth, a postcode and seven more digits.",
    source: "Registration and Identification of Persons Act (Tanzania), cap. 36; NIDA",
    finds: &["NIDA «19900101-12345-12345-12»", "«19850315-14117-00002-24»", "NIN: «19850315141170000224»"],
    ignores: &["19901301-12345-12345-12", "19900101-12345-12345-1", "29900101-12345-12345-12"],
    ..Pattern::ROW
};

/// A Ugandan identity number.
pub(super) const UG_NIN: Pattern = Pattern {
    name: "ug-nin",
    kind: EntityKind::UgNin,
    country: "UG",
    shape: Shape::Regex(r"C[A-Z]\d"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, r"C[MF]\d{5,9}[A-Z0-9]{3,7}", |text| text.len() == 14),
    score: 0.4,
    context: &["nin", "nira", "national id", "national identification", "ugandan"],
    context_score: 0.96,
    about: "A Ugandan identity number: CM or CF, a year and eleven digits or letters, near words that name it.",
    source: "Registration of Persons Act 2015 (Uganda); NIRA",
    finds: &["NIN: «CM89012104RAPJ»", "NIN «CF95063104QJTG»", "Ugandan national ID «CM900121045APK»"],
    ignores: &["CM89012104RAPJ", "NIN CM89012104RAP", "CX89012104RAPJ"],
    ..Pattern::ROW
};

/// A Zimbabwean identity number.
pub(super) const ZW_ID: Pattern = Pattern {
    name: "zw-id",
    kind: EntityKind::ZwId,
    country: "ZW",
    shape: Shape::Regex(r"\d{2}[ -]\d{6,7}[ -]?[A-Z]"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{2}[- ]\d{6,7}[- ]?[A-Z][- ]?\d{2}"),
    score: 0.55,
    context: &["national id", "id no", "id number", "national registration", "identity", "zimbabwe"],
    context_score: 0.96,
    about: "A Zimbabwean identity number: district, six or seven digits, a letter and a district.",
    source: "National Registration Act (Zimbabwe), chapter 10:17",
    finds: &["National ID «63-123456A12»", "«29-2044178 K 26»", "ID No. «08-123456-D-53»"],
    ignores: &["63-12345A12", "63-123456A1", "163-123456A12"],
    ..Pattern::ROW
};

/// A Zambian identity number.
pub(super) const ZM_NRC: Pattern = Pattern {
    name: "zm-nrc",
    kind: EntityKind::ZmNrc,
    country: "ZM",
    shape: Shape::Regex(r"\d{6}/\d{2}/"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, r"\d{6}/\d{2}/[123]", |text| matches!(number(text, 6..8), 10..=99)),
    score: 0.4,
    context: &["nrc", "national registration", "registration card", "zambia"],
    context_score: 0.97,
    about: "A Zambian identity number: six digits, the district and the class, near words that name it.",
    source: "National Registration Act (Zambia), chapter 126",
    finds: &["NRC «123456/12/1»", "NRC No. «204417/61/1»", "National Registration Card: «334455/10/2»"],
    ignores: &["123456/12/1", "NRC 123456/12/9", "NRC 12345/12/1"],
    ..Pattern::ROW
};

/// A Moroccan identity card.
pub(super) const MA_CIN: Pattern = Pattern {
    name: "ma-cin",
    kind: EntityKind::MaCin,
    country: "MA",
    shape: Shape::Regex(r"[A-Z]{1,2}\d{4,6}"),
    edges: ID_EDGES,
    context: &[
        "cin",
        "cnie",
        "carte nationale",
        "cni",
        "c i n",
        "البطاقة الوطنية",
        "بطاقة التعريف",
        "رقم البطاقة",
    ],
    context_score: 0.9,
    about: "A Moroccan identity card: one or two letters and up to six digits, near words that name it.",
    source: "Loi n° 04-20 relative à la carte nationale d'identité électronique (Morocco)",
    finds: &["CIN: «BE123456»", "CNIE n° «K204417»", "carte nationale d'identité «AB34567»"],
    ignores: &["BE123456", "vol AB3456", "CIN 2019"],
    ..Pattern::ROW
};

/// A Moroccan firm.
pub(super) const MA_ICE: Pattern = Pattern {
    name: "ma-ice",
    kind: EntityKind::MaIce,
    country: "MA",
    shape: Shape::Regex(r"\d{15}"),
    edges: ID_EDGES,
    check: Some(Check {
        passes: |text| number(text, 0..15).is_multiple_of(97),
        passed: 0.3,
        failed: 0.0,
        failed_in_context: 0.0,
    }),
    context: &["ice", "i c e", "identifiant commun"],
    context_score: 0.96,
    about: "A Moroccan firm: fifteen digits with two check digits, near words that name it.",
    source: "Décret n° 2-11-63 relatif à l'identifiant commun de l'entreprise (Morocco)",
    finds: &[
        "ICE: «003922075773420»",
        "Identifiant commun de l'entreprise «004814312060118»",
        "I.C.E. «005339965108251»",
    ],
    ignores: &["003922075773420", "ICE 003922075773421", "ICE 4711"],
    ..Pattern::ROW
};

/// An Algerian identity number.
pub(super) const DZ_NIN: Pattern = Pattern {
    name: "dz-nin",
    kind: EntityKind::DzNin,
    country: "DZ",
    shape: Shape::Regex(r"\d{18}"),
    edges: ID_EDGES,
    context: &[
        "nin",
        "numéro d identification national",
        "identification nationale",
        "رقم التعريف الوطني",
        "carte nationale",
        "cnibe",
    ],
    context_score: 0.95,
    about: "An Algerian identity number: eighteen digits, near words that name it.",
    source: "Décret présidentiel n° 10-210 instituant le numéro d'identification national unique (Algeria)",
    finds: &[
        "NIN «109850315004560012»",
        "Numéro d'identification national «119920528002040017»",
        "رقم التعريف الوطني «100010521000330045»",
    ],
    ignores: &["109850315004560012", "NIN 10985031500456001", "NIN 1994"],
    ..Pattern::ROW
};

/// An Algerian taxpayer.
pub(super) const DZ_NIF: Pattern = Pattern {
    name: "dz-nif",
    kind: EntityKind::DzNif,
    country: "DZ",
    shape: Shape::Regex(r"\d{15}(?:\d{5})?"),
    edges: ID_EDGES,
    context: &[
        "nif",
        "n i f",
        "numéro d identification fiscale",
        "identifiant fiscal",
        "رقم التعريف الجبائي",
    ],
    context_score: 0.92,
    about: "An Algerian taxpayer: fifteen or twenty digits, near words that name it.",
    source: "Loi de finances pour 2006 (Algeria), article 41; DGI",
    finds: &[
        "NIF: «437168392254246»",
        "Numéro d'identification fiscale «614327868376292»",
        "N.I.F «41002000000071520010»",
    ],
    ignores: &["437168392254246", "NIF 43716839225", "NIF 2019"],
    ..Pattern::ROW
};

/// A Tunisian identity card.
pub(super) const TN_CIN: Pattern = Pattern {
    name: "tn-cin",
    kind: EntityKind::TnCin,
    country: "TN",
    shape: Shape::Regex(r"\d\d{7}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[01]\d{7}"),
    context: &["cin", "c i n", "carte d identité nationale", "بطاقة التعريف الوطنية", "بطاقة تعريف"],
    context_score: 0.9,
    about: "A Tunisian identity card: eight digits, the first 0 or 1, near words that name it.",
    source: "Loi n° 93-27 relative à la carte d'identité nationale (Tunisia)",
    finds: &["CIN n° «01234567»", "CIN: «09876543»", "بطاقة التعريف الوطنية عدد «11223344»"],
    ignores: &["01234567", "CIN 51234567", "tél 09876543"],
    ..Pattern::ROW
};

/// A Tunisian taxpayer.
pub(super) const TN_MF: Pattern = Pattern {
    name: "tn-matricule-fiscal",
    kind: EntityKind::TnMatriculeFiscal,
    country: "TN",
    shape: Shape::Regex(
        r"\d{7}(?:[A-Z]{3}(?:\d{3}|/\d)|(?:[A-Z]{2}|[A-Z])/[A-Z]|/(?:[A-Z]{3}(?:\d|/)|(?:[A-Z]{2}|[A-Z])/))",
    ),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{7}/?[A-HJ-NP-TV-Z]/?[APBDNF]/?[CMNEP]/?\d{3}"),
    score: 0.85,
    context: &["matricule fiscal", "mf", "m f", "identifiant fiscal", "tva"],
    context_score: 0.98,
    about: "A Tunisian taxpayer: seven digits, three letters and the establishment.",
    source: "Code de la TVA (Tunisia); Code de l'IRPP et de l'IS, article 56",
    finds: &["matricule fiscal «4583729V/A/M/000»", "«3742434C/A/M/000»", "MF: «3497224X/A/M/000»"],
    ignores: &["4583729I/A/M/000", "4583729V/Z/M/000", "458372V/A/M/000"],
    ..Pattern::ROW
};

/// A Mauritian identity number.
pub(super) const MU_NID: Pattern = Pattern {
    name: "mu-nid",
    kind: EntityKind::MuNid,
    country: "MU",
    shape: Shape::Regex(r"[A-Z]\d{12}[A-Z0-9]"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| {
        is_day(2000 + number(text, 4..6) as u32, number(text, 2..4) as u32, number(text, 0..2) as u32)
    }),
    check: Some(Check { passes: is_mauritian, passed: 0.8, failed: 0.0, failed_in_context: 0.6 }),
    context: &["nic", "national identity", "nid", "identity card", "mauritius", "carte d identité"],
    context_score: 0.97,
    about: "A Mauritian identity number: a letter, a day of birth, six digits and a check character.",
    source: "National Identity Card Act 1985 (Mauritius)",
    finds: &["NIC «S0101854034779»", "National Identity Card «S0101858156292»", "«S0101859298059»"],
    ignores: &["S0101854034778", "S4501854034779", "S010185403477"],
    ..Pattern::ROW
};

/// Weights 14 to 2 over the characters, modulus 17.
fn is_mauritian(text: &str) -> bool {
    let value = |sign: char| sign.to_digit(36).unwrap_or(0);
    let sum: u32 = text.chars().take(13).zip((2..=14).rev()).map(|(sign, weight)| value(sign) * weight).sum();
    text.chars().next_back().map(value) == Some((17 - sum % 17) % 17)
}

/// A Senegalese firm.
pub(super) const SN_NINEA: Pattern = Pattern {
    name: "sn-ninea",
    kind: EntityKind::SnNinea,
    country: "SN",
    shape: Shape::Regex(r"\d{8,10}[A-Z]\d|\d{7,9} \d[A-Z]"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{7,9} ?\d[A-Z]\d"),
    context: &["ninea", "n i n e a", "cofi"],
    context_score: 0.95,
    about: "A Senegalese firm: seven to nine digits, and a digit, a letter and a digit, near words that name it.",
    source: "Décret n° 2012-886 relatif au NINEA (Senegal)",
    finds: &["NINEA «30506642G3»", "NINEA: «8015861 2G3»", "NINEA «5121786 2G3»"],
    ignores: &["30506642G3", "vol 30506642G3", "NINEA 3050G3"],
    ..Pattern::ROW
};

/// A Senegalese identity card.
pub(super) const SN_CNI: Pattern = Pattern {
    name: "sn-cni",
    kind: EntityKind::SnCni,
    country: "SN",
    shape: Shape::Regex(r"\d{13}|\d{8} \d{5}|\d{4} (?:\d{9}|\d{4} )|\d (?:\d{12}|(?:\d{7}|\d{3}) )"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"[12] ?\d{3} ?\d{4} ?\d{5}"),
    context: &[
        "cni",
        "carte nationale d identité",
        "carte d identité cedeao",
        "numéro d identification nationale",
        "nin",
    ],
    context_score: 0.88,
    about: "A Senegalese identity card: sex, twelve more digits, near words that name it.",
    source: "Loi n° 2016-09 instituant une carte d'identité biométrique CEDEAO (Senegal)",
    finds: &[
        "CNI n° «1751198500123»",
        "CNI: «2 619 1992 00456»",
        "carte nationale d'identité «1549197800789»",
    ],
    ignores: &["1751198500123", "CNI 3751198500123", "tél 2619199200456"],
    ..Pattern::ROW
};

/// A Cameroonian taxpayer.
pub(super) const CM_NIU: Pattern = Pattern {
    name: "cm-niu",
    kind: EntityKind::CmNiu,
    country: "CM",
    shape: Shape::Regex(r"[A-Z]\d{12}[A-Z]"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[MPS]\d{12}[A-Z]"),
    score: 0.4,
    context: &[
        "niu",
        "numéro d identifiant unique",
        "identifiant unique",
        "contribuable",
        "unique identification",
    ],
    context_score: 0.96,
    about: "A Cameroonian taxpayer: a letter, twelve digits and a letter, near words that name it.",
    source: "Code général des impôts (Cameroon), article L1",
    finds: &["NIU: «P018512345678K»", "NIU «M041912345678W»", "contribuable «P099200456781Z»"],
    ignores: &["P018512345678K", "NIU P01851234567K", "vol M041912345678W"],
    ..Pattern::ROW
};

/// A Cameroonian identity card.
pub(super) const CM_CNI: Pattern = Pattern {
    name: "cm-cni",
    kind: EntityKind::CmCni,
    country: "CM",
    shape: Shape::Regex(r"[A-Z]{2}\d{14,17}|\d{9}"),
    edges: ID_EDGES,
    context: &[
        "cni camerounaise",
        "carte nationale d identité camerounaise",
        "cameroon id",
        "cameroonian id",
        "camerounaise",
        "cameroun",
    ],
    context_score: 0.88,
    about: "A Cameroonian identity card: nine digits, or two letters and more digits, near words that name it.",
    source: "Décret n° 2016/375 fixant les caractéristiques de la CNI (Cameroon)",
    finds: &[
        "CNI camerounaise «112345678»",
        "Cameroonian ID «AA12345678901234»",
        "carte nationale d'identité camerounaise: «100204417»",
    ],
    ignores: &["112345678", "Cameroun 2019", "CNI 112345"],
    ..Pattern::ROW
};

/// An Ethiopian digital identity.
pub(super) const ET_FAYDA: Pattern = Pattern {
    name: "et-fayda",
    kind: EntityKind::EtFayda,
    country: "ET",
    shape: Shape::Regex(r"\d{4}[ -]\d{4}[ -]|\d{12}|\d{16}"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{4}[- ]\d{4}[- ]\d{4}(?:[- ]\d{4})?|\d{12}|\d{16}"),
    context: &[
        "fayda",
        "fan!",
        "fin!",
        "fan number",
        "fin number",
        "ፋይዳ",
        "ethiopian id",
        "ethiopian national",
    ],
    context_score: 0.9,
    about: "An Ethiopian digital identity (Fayda): twelve or sixteen digits, near words that name it.",
    source: "Ethiopian Digital Identification Proclamation No. 1284/2023",
    finds: &["Fayda «1234 5678 9012»", "Fayda FAN: «3456 7890 1234 5678»", "ፋይዳ «345678901234»"],
    ignores: &["1234 5678 9012", "a fan of 1234 5678 9012", "Fayda 2023"],
    ..Pattern::ROW
};

/// An Ethiopian taxpayer.
pub(super) const ET_TIN: Pattern = Pattern {
    name: "et-tin",
    kind: EntityKind::EtTin,
    shape: Shape::Regex(r"\d\d\d{8}"),
    rule: Rule::Like(r"00\d{8}"),
    context: &["tin", "taxpayer", "የግብር ከፋይ", "tax identification"],
    context_score: 0.9,
    about: "An Ethiopian taxpayer: ten digits from 00, near words that name it.",
    source: "Federal Tax Administration Proclamation No. 983/2016 (Ethiopia)",
    finds: &["TIN: «0012345678»", "TIN No. «0000204417»", "taxpayer «0045678912»"],
    ignores: &["0012345678", "TIN 00123456", "tel 0045678912"],
    ..ET_FAYDA
};

/// A Rwandan identity number run together.
pub(super) const RW_ID: Pattern = Pattern {
    name: "rw-id",
    kind: EntityKind::RwId,
    country: "RW",
    shape: Shape::Regex(r"\d(?:\d\d|\d\d)\d{2}\d\d{10}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[123](?:19|20)\d{2}[789]\d{10}"),
    score: 0.4,
    context: &["indangamuntu", "national id", "nid", "id number", "id no", "nida", "identity", "rwandan"],
    context_score: 0.96,
    about: "A Rwandan identity number: status, year of birth, sex and ten digits.",
    source: "Law No. 14/2008 governing registration of the population (Rwanda); NIDA",
    finds: &[
        "National ID «1198780012345678»",
        "indangamuntu: «1199270045612013»",
        "ID No. «1200180034512098»",
    ],
    ignores: &["1198780012345678", "National ID 4198780012345678", "card 1199270045612013"],
    ..Pattern::ROW
};

/// The same in its groups.
pub(super) const RW_ID_SPACED: Pattern = Pattern {
    name: "rw-id-spaced",
    shape: Shape::Regex(r"\d \d{4} "),
    rule: Rule::Whole(&ID_EDGES, r"[123] (?:19|20)\d{2} [789] \d{7} \d \d{2}"),
    score: 0.93,
    context_score: 0.98,
    finds: &["«1 1987 8 0012345 6 78»", "ID «1 1992 7 0045612 0 13»", "«1 2001 8 0034512 0 98»"],
    ignores: &["4 1987 8 0012345 6 78", "1 1887 8 0012345 6 78", "1 1987 8 001234 6 78"],
    ..RW_ID
};

/// A Botswanan identity number.
pub(super) const BW_OMANG: Pattern = Pattern {
    name: "bw-omang",
    kind: EntityKind::BwOmang,
    country: "BW",
    shape: Shape::Regex(r"\d{4}\d\d{4}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"\d{4}[12]\d{4}"),
    context: &["omang", "botswana id", "botswana national"],
    context_score: 0.94,
    about: "A Botswanan identity number: nine digits, the fifth 1 or 2, near words that name it.",
    source: "National Registration Act (Botswana), cap. 01:02",
    finds: &["Omang «123412345»", "Omang No: «379219517»", "Botswana ID «845623456»"],
    ignores: &["123412345", "Omang 123452345", "Omang 2019"],
    ..Pattern::ROW
};

/// An Angolan identity card.
pub(super) const AO_BI: Pattern = Pattern {
    name: "ao-bi",
    kind: EntityKind::AoBi,
    country: "AO",
    shape: Shape::Regex(r"\d{9}[A-Z]{2}\d{3}"),
    edges: ID_EDGES,
    score: 0.6,
    context: &["bi", "bilhete de identidade", "nif", "identidade"],
    context_score: 0.96,
    about: "An Angolan identity card: nine digits, the province and three digits.",
    source: "Lei n.º 4/09 (Angola), bilhete de identidade",
    finds: &["BI n.º «001234567LA041»", "bilhete de identidade «004567812HO035»", "«002044178BE012»"],
    ignores: &["00123456LA041", "001234567L0411", "001234567LA04"],
    ..Pattern::ROW
};

/// A Namibian identity number.
pub(super) const NA_ID: Pattern = Pattern {
    name: "na-id",
    kind: EntityKind::NaId,
    country: "NA",
    shape: Shape::Regex(r"\d{11}|\d{10} \d|\d{6} (?:\d{5}|\d{4} )"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, r"\d{6} ?\d{4} ?\d", has_day),
    context: &["namibian id", "namibia id", "id number", "identity number", "namibian identity"],
    context_score: 0.88,
    about: "A Namibian identity number: a day of birth and five digits, near words that name it.",
    source: "Identification Act 21 of 1996 (Namibia)",
    finds: &["ID number «850315 0012 3»", "Namibian ID «92052800456»", "Identity number: «78041500789»"],
    ignores: &["85031500123", "ID number 85131500123", "tel 92052800456"],
    ..Pattern::ROW
};
