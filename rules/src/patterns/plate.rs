//! Number plates of vehicles.

use super::identity::has_indian_state;
use super::space;
use crate::checksum::{digits, number};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};

#[rustfmt::skip]
pub(super) const ROWS: &[Pattern] = &[
    PLATE, PLATE_IS, PLATE_GB, PLATE_DE, PLATE_FR, PLATE_IT, PLATE_ES, PLATE_PT, PLATE_NL, PLATE_BE, PLATE_SE,
    PLATE_NO, PLATE_FI, PLATE_DK, PLATE_PL, PLATE_CZ, PLATE_AT, PLATE_CH, PLATE_IE, PLATE_RU, PLATE_UA, PLATE_IN,
    PLATE_JP, PLATE_CN, PLATE_KR, PLATE_BR, PLATE_AR, PLATE_AU, PLATE_NZ, PLATE_ZA, PLATE_TR,
];

/// Words for a plate in English. Those in other languages stand with their rows.
#[rustfmt::skip]
const PLATE_WORDS: &[&str] = &[
    "plate!", "plates!", "license plate*", "licence plate*", "number plate*", "licenseplate", "numberplate", "plate number", "plate no",
    "vehicle registration", "registration plate", "registration mark", "vrm", "vrn", "reg no", "car registration", "tag number", "vehicle no", "vehicle number", "vehicle tag",
];

/// How it is written in full.
const PLATE_WRITTEN: &str =
    r"[A-Z]{1,3}[ -]?\d{1,5}(?:[ -]?[A-Z]{1,3})?(?:[ -]\d{1,4})?|\d{1,4}[ -]?[A-Z]{1,3}(?:[ -]?\d{1,4})?";

/// A number plate that an English word names.
pub const PLATE: Pattern = Pattern {
    name: "plate",
    kind: EntityKind::LicensePlate,
    shape: Shape::Regex(
        r"[A-Z]{1,3}(?:\d{1,5}(?:[A-Z]{1,3}(?:[ -])?|[ -](?:[A-Z]|\d))?|[ -]\d{1,5}(?:(?:[A-Z]|[ -]))?)|\d{1,4}(?:[A-Z]{1,3}(?:\d{1,4}|[ -]\d)?|[ -][A-Z]{1,3}(?:(?:\d|[ -]))?)",
    ),
    edges: Edges::NUMBER,
    rule: Rule::WholeIf(&Edges::NUMBER, PLATE_WRITTEN, is_plate),
    score: 0.0,
    context: PLATE_WORDS,
    context_score: 0.85,
    about: "Letters and digits in two or three groups near a word for a number plate.",
    source: "Rules of many states; 45 CFR 164.514(b)(2)(i)(L)",
    finds: &[
        "license plate «7ABC123»",
        "plate no. «ABC-1234»",
        "a van, number plate «KBA 123X»",
        "Vehicle registration: «AB12 CDE»",
        "tag number «123 ABC»",
    ],
    ignores: &["ABC-1234", "plate 12", "figure on plate IV", "plate number A1"],
    ..Pattern::ROW
};

/// Four to nine letters and digits, both of them.
fn is_plate(text: &str) -> bool {
    let count = text.bytes().filter(u8::is_ascii_alphanumeric).count();
    (4..=9).contains(&count) && text.bytes().any(|byte| byte.is_ascii_digit())
}

/// An Icelandic plate.
pub const PLATE_IS: Pattern = Pattern {
    name: "plate-is",
    country: "IS",
    shape: Shape::Regex(r"[A-Z]{2}(?:\d{3}|[ -](?:\d{3}|[A-Z]\d))|[A-Z]{3}\d{2}"),
    rule: Rule::Whole(&Edges::NUMBER, r"[A-Z]{2}[ -]?(?:\d{3}|[A-Z]\d{2})"),
    context: &[
        "bílnúmer*",
        "skráningarnúmer*",
        "skráningarmerki*",
        "fastanúmer*",
        "fastanr",
        "skrnr",
        "bifreið*",
        "bíll*",
        "bílinn",
        "bílnum",
        "bílsins",
        "ökutæki*",
        "númeraplöt*",
        "númersplöt*",
        "license plate*",
        "licence plate*",
        "number plate*",
        "plate number",
    ],
    context_score: 0.9,
    about: "Two letters and three digits, or three letters and two digits, near an Icelandic word for a car or an English one for a plate.",
    source: "Reglugerð um skráningu ökutækja nr. 751/2003",
    finds: &[
        "bifreiðina «AB-123»",
        "bílnúmer «AB C12»",
        "skráningarnúmerið «NZ 456»",
        "ökutækið «LTK45»",
        "{\"license_plate\": \"«KZ-B73»\"}",
    ],
    ignores: &["AB 123", "bifreið AB 12", "bifreið AB 1234"],
    ..PLATE
};

/// A British plate.
pub const PLATE_GB: Pattern = Pattern {
    name: "plate-gb",
    country: "GB",
    shape: Shape::Regex(r"[A-Z]{2}\d{2} [A-Z]"),
    rule: Rule::Whole(&Edges::NUMBER, r"[A-HJ-PR-Y]{2}\d{2} [A-HJ-PR-Z]{3}"),
    score: 0.4,
    context: &["plate", "registration", "reg", "vrm", "vrn", "index", "car", "vehicle", "dvla", "van"],
    context_score: 0.92,
    about: "Two letters, two digits and three letters, as in Great Britain since 2001.",
    source: "Road Vehicles (Display of Registration Marks) Regulations 2001",
    finds: &["registration «AB12 CDE»", "a blue van, «LD68 XYZ»", "DVLA: «YK19 ABC»"],
    ignores: &["AB12 CDE", "car AB12 3CD", "car AB1 CDE"],
    ..PLATE
};

const GERMAN_WORDS: &[&str] = &[
    "kennzeichen*",
    "kfz",
    "nummernschild*",
    "fahrzeug*",
    "pkw",
    "lkw",
    "amtliche*",
    "autonummer*",
    "kontrollschild*",
];

/// A German plate.
pub const PLATE_DE: Pattern = Pattern {
    name: "plate-de",
    country: "DE",
    shape: Shape::Regex(r"(?u:[A-Z\u{c4}\u{d6}\u{dc}]){1,3}[ -][A-Z]{1,2}[ -]?\d{1,4}[EH]?"),
    rule: Rule::None,
    context: GERMAN_WORDS,
    context_score: 0.92,
    about: "One to three letters for a district, one or two letters and up to four digits near a German word.",
    source: "Fahrzeug-Zulassungsverordnung (FZV), § 9",
    finds: &[
        "Kennzeichen «B-AB 1234»",
        "Pkw «M-XY 99»",
        "amtl. Kennzeichen: «KÜN-A 123E»",
        "Fahrzeug mit «HH AB 4711»",
    ],
    ignores: &["B-AB 1234", "Kennzeichen AB 1234", "Pkw A4 2023"],
    ..PLATE
};

/// A French plate.
pub const PLATE_FR: Pattern = Pattern {
    name: "plate-fr",
    country: "FR",
    shape: Shape::Regex(
        r"[A-Z]{2}(?:\d{3}(?:[A-Z]{2}|[ -][A-Z])|[ -]\d{3}(?:[A-Z]|[ -]))|\d{2,4}(?:[A-Z]{2,3}(?:\d{2}| \d)| [A-Z]{2,3}(?:\d| ))",
    ),
    rule: Rule::Whole(
        &Edges::NUMBER,
        r"[A-HJ-NP-TV-Z]{2}[ -]?\d{3}[ -]?[A-HJ-NP-TV-Z]{2}|\d{2,4} ?[A-Z]{2,3} ?\d{2}",
    ),
    context: &["immatriculation", "immatriculé*", "plaque*", "véhicule*", "voiture", "camionnette"],
    context_score: 0.92,
    about: "Two letters, three digits and two letters near a French word for a car; older ones end in a department.",
    source: "Arrêté du 9 février 2009 (système d'immatriculation des véhicules)",
    finds: &["immatriculé «AB-123-CD»", "plaque «FG 456 HJ»", "véhicule «1234 AB 75»"],
    ignores: &["AB-123-CD", "plaque AB-12-CD", "voiture AB-1234-CD"],
    ..PLATE
};

/// An Italian plate.
pub const PLATE_IT: Pattern = Pattern {
    name: "plate-it",
    country: "IT",
    shape: Shape::Regex(r"[A-Z]{2}(?:\d{3}(?:[A-Z]{2}|[ -][A-Z])|[ -]\d{3}(?:[A-Z]|[ -]))"),
    rule: Rule::Whole(&Edges::NUMBER, r"[A-HJ-NP-TV-Z]{2}[ -]?\d{3}[ -]?[A-HJ-NP-TV-Z]{2}"),
    context: &[
        "targa",
        "targata",
        "targato",
        "veicolo",
        "autovettura",
        "autocarro",
        "auto",
        "automobile",
        "motociclo",
    ],
    about: "Two letters, three digits and two letters near an Italian word for a car.",
    source: "D.P.R. 495/1992, art. 256 (Italy)",
    finds: &["targata «EX123YZ»", "targa «AB 123 CD»", "autovettura Fiat, «FG456HJ»"],
    ignores: &["EX123YZ", "targa AB123C", "targa ABC123CD"],
    ..PLATE_FR
};

/// A Spanish plate.
pub const PLATE_ES: Pattern = Pattern {
    name: "plate-es",
    country: "ES",
    shape: Shape::Regex(r"\d{4}[ -]?[A-Z]{3}|[A-Z]{1,2}[ -]\d{4}[ -]"),
    rule: Rule::Whole(
        &Edges::NUMBER,
        r"\d{4}[ -]?[BCDFGHJKLMNPRSTVWXYZ]{3}|[A-Z]{1,2}[ -]\d{4}[ -][A-Z]{1,2}",
    ),
    context: &[
        "matrícula*",
        "matricula*",
        "vehículo*",
        "vehiculo*",
        "coche",
        "turismo",
        "furgoneta",
        "motocicleta",
        "placa*",
    ],
    context_score: 0.92,
    about: "Four digits and three consonants near a Spanish word for a car.",
    source: "Reglamento General de Vehículos (Real Decreto 2822/1998)",
    finds: &["matrícula «1234 BCD»", "vehículo «4567-KLM»", "turismo «M-1234-AB»", "Matrícula: «0123XYZ»"],
    ignores: &["1234 BCD", "matrícula 1234 ABC", "matrícula 123 BCD"],
    ..PLATE
};

/// How it is written in full.
const PLATE_PT_WRITTEN: &str = r"[A-Z]{2}[ -]\d{2}[ -][A-Z]{2}|\d{2}[ -][A-Z]{2}[ -]\d{2}|[A-Z]{2}[ -]\d{2}[ -]\d{2}|\d{2}[ -]\d{2}[ -][A-Z]{2}";

/// A Portuguese plate, in pairs.
pub const PLATE_PT: Pattern = Pattern {
    name: "plate-pt",
    country: "PT",
    shape: Shape::Regex(r"[A-Z]{2}[ -]\d{2}[ -]|\d{2}[ -][A-Z]{2}[ -]|\d{2}[ -]\d{2}[ -]"),
    rule: Rule::Whole(&Edges::NUMBER, PLATE_PT_WRITTEN),
    context: &[
        "matrícula*",
        "viatura*",
        "veículo*",
        "automóvel",
        "carro",
        "kenteken*",
        "auto",
        "voertuig",
        "registration",
        "number plate*",
    ],
    context_score: 0.92,
    about: "Three pairs of letters and digits near a Portuguese or Dutch word for a car.",
    source: "Decreto-Lei 2/2020 (Portugal); Kentekenreglement (Netherlands)",
    finds: &["matrícula «AA-12-BB»", "viatura «12-AB-34»", "kenteken «12-34-AB»", "veículo «AB 12 34»"],
    ignores: &["AA-12-BB", "matrícula AA-1-BB", "12-AB-34"],
    ..PLATE
};

/// How it is written in full.
const PLATE_NL_WRITTEN: &str =
    r"\d{1,2}-[A-Z]{3}-\d{1,2}|[A-Z]{1,2}-\d{3}-[A-Z]{1,2}|[A-Z]{3}-\d{2}-[A-Z]|[A-Z]-\d{2}-[A-Z]{3}";

/// A Dutch plate.
pub const PLATE_NL: Pattern = Pattern {
    name: "plate-nl",
    country: "NL",
    shape: Shape::Regex(r"\d{1,2}-[A-Z]{3}-|[A-Z]{1,2}-\d{3}-|[A-Z]{3}-\d{2}-|[A-Z]-\d{2}-"),
    rule: Rule::Whole(&Edges::NUMBER, PLATE_NL_WRITTEN),
    context: &["kenteken*", "kentekenplaat", "auto", "voertuig*", "personenauto", "bestelauto", "bestelbus"],
    context_score: 0.92,
    about: "Six letters and digits in three groups with dashes near a Dutch word for a car.",
    source: "Kentekenreglement (Netherlands)",
    finds: &[
        "kenteken «12-ABC-3»",
        "auto «AB-123-C»",
        "voertuig met kenteken «1-ABC-23»",
        "Kenteken: «G-12-BCD»",
    ],
    ignores: &["12-ABC-3", "kenteken 12-AB-3", "16-JAN-24"],
    ..PLATE
};

/// A Belgian plate.
pub const PLATE_BE: Pattern = Pattern {
    name: "plate-be",
    country: "BE",
    shape: Shape::Regex(r"\d-[A-Z]{3}-"),
    rule: Rule::Whole(&Edges::NUMBER, r"[1-9]-[A-Z]{3}-\d{3}"),
    score: 0.45,
    context: &[
        "nummerplaat",
        "kenteken*",
        "plaque*",
        "immatriculation",
        "voertuig*",
        "véhicule*",
        "wagen",
        "auto",
    ],
    context_score: 0.95,
    about: "A digit, three letters and three digits with dashes.",
    source: "Arrêté royal du 20 juillet 2001 (Belgium)",
    finds: &["nummerplaat «1-ABC-123»", "plaque «2-XYZ-987»", "Wagen «1-GHJ-045»"],
    ignores: &["1-ABC-123", "plaque 0-ABC-123", "plaque 1-ABC-1234"],
    ..PLATE
};

/// A Swedish plate.
pub const PLATE_SE: Pattern = Pattern {
    name: "plate-se",
    country: "SE",
    shape: Shape::Regex(r"[A-Z]{3}(?:\d{2}[\dA-Z]|[ -]\d{2}[\dA-Z])"),
    rule: Rule::Whole(&Edges::NUMBER, r"[A-Z]{3}[ -]?\d{2}[0-9A-Z]"),
    context: &[
        "regnr",
        "reg nr",
        "registreringsnummer*",
        "registreringsskylt*",
        "bilen",
        "bil",
        "personbil*",
        "fordon*",
        "lastbil*",
        "motorcykel*",
    ],
    context_score: 0.92,
    about: "Three letters, two digits and a digit or letter near a Swedish word for a car.",
    source: "Förordning (2019:383) om fordons registrering och användning",
    finds: &["regnr «ABC 123»", "registreringsnummer «ABC12D»", "bilen, regnr «XYZ987»"],
    ignores: &["ABC 123", "regnr A 123", "bilen ABCD 123"],
    ..PLATE
};

/// A Norwegian plate.
pub const PLATE_NO: Pattern = Pattern {
    name: "plate-no",
    country: "NO",
    shape: Shape::Regex(r"[A-Z]{2}[ -]?\d{4,5}"),
    rule: Rule::None,
    context: &[
        "regnr",
        "reg nr",
        "kjennemerke*",
        "registreringsnummer*",
        "skiltnummer*",
        "kjøretøy*",
        "personbil*",
        "bilen",
        "bil",
        "varebil*",
    ],
    about: "Two letters and four or five digits near a Norwegian word for a car.",
    source: "Forskrift 25. januar 1990 nr. 92 (bruk av kjøretøy), kap. 2",
    finds: &["kjennemerke «AB 12345»", "bil med regnr. «EL98765»", "registreringsnummer «HX 1234»"],
    ignores: &["AB 12345", "kjennemerke A 12345", "bilen ABC 12345"],
    ..PLATE_SE
};

/// A Finnish plate.
pub const PLATE_FI: Pattern = Pattern {
    name: "plate-fi",
    country: "FI",
    shape: Shape::Regex(r"[A-Z]{2,3}-\d{1,3}"),
    rule: Rule::None,
    context: &[
        "rekisterinumero*",
        "rekisteritunnus*",
        "rekisterikilpi*",
        "rek nro",
        "ajoneuvo*",
        "henkilöauto*",
        "auto",
        "pakettiauto*",
    ],
    about: "Two or three letters, a dash and up to three digits near a Finnish word for a car.",
    source: "Laki liikenteen palveluista 320/2017; Traficom",
    finds: &["rekisterinumero «ABC-123»", "rekisteritunnus «XY-12»", "ajoneuvo «KLM-987»"],
    ignores: &["ABC-123", "rekisterinumero ABC 123", "ajoneuvo A-123"],
    ..PLATE_SE
};

/// A Danish plate.
pub const PLATE_DK: Pattern = Pattern {
    name: "plate-dk",
    country: "DK",
    shape: Shape::Regex(concat!(
        r"[A-Z]{2}(?:\d{5}|\d{2}",
        space!(),
        r"\d|",
        space!(),
        r"(?:\d{5}|\d{2}",
        space!(),
        r"))"
    )),
    rule: Rule::Whole(&Edges::NUMBER, concat!(r"[A-Z]{2}", space!(), r"?\d{2}", space!(), r"?\d{3}")),
    context: &[
        "nummerplade*",
        "registreringsnummer*",
        "reg nr",
        "regnr",
        "indregistreringsnummer",
        "bilen",
        "bil",
        "personbil*",
        "køretøj*",
        "varebil*",
    ],
    context_score: 0.93,
    about: "Two letters and five digits near a Danish word for a car.",
    source: "Registreringsbekendtgørelsen (Denmark)",
    finds: &["nummerplade «AB 12 345»", "regnr. «AB12345»", "køretøj med registreringsnummer «XY 98 765»"],
    ignores: &["AB 12 345", "nummerplade A 12 345", "bil AB 12 3456"],
    ..PLATE
};

/// A Polish plate.
pub const PLATE_PL: Pattern = Pattern {
    name: "plate-pl",
    country: "PL",
    shape: Shape::Regex(r"[A-Z]{2,3} ?[0-9A-Z]{4,5}"),
    rule: Rule::Valid(|text| digits(text).count() >= 2),
    context: &["rejestracyjn*", "nr rej", "tablic*", "samoch*", "pojazd*", "rejestracja"],
    context_score: 0.9,
    about: "Two or three letters and four or five letters and digits near a Polish word for a car.",
    source: "Prawo o ruchu drogowym (Poland)",
    finds: &["nr rej. «WA 12345»", "numer rejestracyjny «KR 1A234»", "samochód «GDA 4567»"],
    ignores: &["WA 12345", "nr rej. W 12345", "pojazd TYPU ABCDE"],
    ..PLATE
};

/// A Czech or Slovak plate.
pub const PLATE_CZ: Pattern = Pattern {
    name: "plate-cz",
    country: "CZ",
    shape: Shape::Regex(r"\d[A-Z][\dA-Z] ?\d|[A-Z]{2}(?:\d{3}[A-Z]{2}|[ -]\d{3}[A-Z])"),
    rule: Rule::Whole(&Edges::NUMBER, r"\d[A-Z][0-9A-Z] ?\d{4}|[A-Z]{2}[ -]?\d{3}[A-Z]{2}"),
    context: &[
        "spz",
        "rz",
        "registrační značk*",
        "poznávací značk*",
        "vozidl*",
        "auto",
        "automobil*",
        "evidenčné číslo",
        "ečv",
    ],
    context_score: 0.92,
    about: "A digit, a letter, one more and four digits near a Czech or Slovak word for a car.",
    source: "Zákon č. 56/2001 Sb. (Czechia); zákon č. 8/2009 Z. z. (Slovakia)",
    finds: &["SPZ «1A2 3456»", "registrační značka «5AB1234»", "vozidlo «BA-123CD»"],
    ignores: &["1A2 3456", "SPZ 1A2 345", "rz 12A 3456"],
    ..PLATE
};

/// An Austrian plate.
pub const PLATE_AT: Pattern = Pattern {
    name: "plate-at",
    country: "AT",
    shape: Shape::Regex(r"[A-Z]{1,2}[ -]\d{1,5} ?[A-Z]"),
    rule: Rule::Whole(&Edges::NUMBER, r"[A-Z]{1,2}[ -]\d{1,5} ?[A-Z]{1,3}"),
    context: &["kennzeichen*", "nummernschild*", "nummerntafel*", "pkw", "lkw", "kfz", "fahrzeug*"],
    context_score: 0.9,
    about: "A district, digits and letters near a German word for a plate.",
    source: "Kraftfahrgesetz 1967, § 48 (Austria)",
    finds: &["Kennzeichen «W-12345 A»", "Pkw «GU 123AB»", "behördliches Kennzeichen «IL-987 BC»"],
    ignores: &["W-12345 A", "Kennzeichen A1", "Pkw GU 123"],
    ..PLATE
};

/// How it is written in full.
const PLATE_CH_WRITTEN: &str = r"(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)(?u:[ \u{b7}\u{2022}-])?\d{2,6}";

/// A Swiss plate.
pub const PLATE_CH: Pattern = Pattern {
    name: "plate-ch",
    country: "CH",
    shape: Shape::Regex(
        r"(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)(?u:[ \u{b7}\u{2022}-])?\d",
    ),
    rule: Rule::Whole(&Edges::NUMBER, PLATE_CH_WRITTEN),
    context: &[
        "kontrollschild*",
        "autonummer*",
        "kennzeichen*",
        "nummernschild*",
        "plaque*",
        "immatriculé*",
        "targa",
        "pkw",
        "fahrzeug*",
    ],
    about: "A canton and up to six digits near a German, French or Italian word for a plate.",
    source: "Verkehrszulassungsverordnung, art. 83 (Switzerland)",
    finds: &["Kontrollschild «ZH 123456»", "Autonummer «BE·98765»", "plaques «GE 54321»"],
    ignores: &["ZH 123456", "Kontrollschild XX 123456", "Kontrollschild ZH 1234567"],
    ..PLATE_AT
};

/// How it is written in full.
const PLATE_IE_WRITTEN: &str = r"(?:0\d|[89]\d|1[0-2]|1[3-9][12]|2\d[12])-?(?:[CDGLMOSTWR]|CE|CN|CW|DL|KE|KK|KY|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|TN|TS|WD|WH|WW|WX)-?\d{1,6}";

/// An Irish plate.
pub const PLATE_IE: Pattern = Pattern {
    name: "plate-ie",
    country: "IE",
    shape: Shape::Regex(r"\d{2,3}-?[A-Z]"),
    rule: Rule::WholeIf(&Edges::NUMBER, PLATE_IE_WRITTEN, |text| text.len() >= 6),
    score: 0.3,
    context: &[
        "registration",
        "reg",
        "plate",
        "car",
        "vehicle",
        "garda",
        "gardaí",
        "van",
        "jeep",
        "cláruithe",
    ],
    context_score: 0.9,
    about: "A year, a county and a number, as on Irish plates.",
    source: "Vehicle Registration and Taxation Regulations 1992 (Ireland)",
    finds: &["registration «141-D-12345»", "a car, «05-CE-123»", "reg «232D4567»"],
    ignores: &["141-D-12345", "car 143-D-12345", "reg 141-X-12345"],
    ..PLATE
};

/// The Cyrillic letters that look like Latin ones, with the Latin ones.
macro_rules! cyrillic {
    () => {
        r"(?u:[ABCEHIKMOPTXY\u{410}\u{412}\u{415}\u{41a}\u{41c}\u{41d}\u{41e}\u{420}\u{421}\u{422}\u{423}\u{425}\u{406}])"
    };
}

/// A Russian plate.
pub const PLATE_RU: Pattern = Pattern {
    name: "plate-ru",
    country: "RU",
    shape: Shape::Regex(concat!(cyrillic!(), r" ?\d{3} ?", cyrillic!(), cyrillic!(), r" ?\d{2,3}")),
    rule: Rule::Valid(|text| !text.is_ascii() || !text.contains("000")),
    check: Some(Check { passes: |text| !text.is_ascii(), passed: 0.5, failed: 0.15, failed_in_context: 0.9 }),
    context: &[
        "госномер*",
        "гос номер",
        "номер автомобиля",
        "автомобил*",
        "регистрационный",
        "машин*",
        "номерной знак",
        "грз",
        "рег знак",
        "plate",
    ],
    context_score: 0.95,
    about: "A letter, three digits, two letters and a region.",
    source: "GOST R 50577-2018",
    finds: &["госномер «А123ВС 77»", "автомобиль «М 456 ОР 178»", "машина «K789XY197» госномер"],
    ignores: &["K789XY197", "А12ВС 77", "АА123ВС 77"],
    ..PLATE
};

/// A Ukrainian plate.
pub const PLATE_UA: Pattern = Pattern {
    name: "plate-ua",
    country: "UA",
    shape: Shape::Regex(concat!(cyrillic!(), cyrillic!(), r" ?\d{4} ?", cyrillic!(), cyrillic!())),
    rule: Rule::None,
    check: Some(Check { passes: |text| !text.is_ascii(), passed: 0.5, failed: 0.15, failed_in_context: 0.9 }),
    context: &[
        "номерний знак",
        "держномер",
        "державний номер",
        "автомоб*",
        "реєстраційний",
        "днз",
        "госномер*",
        "plate",
        "номер авто",
    ],
    context_score: 0.95,
    about: "Two letters, four digits and two letters.",
    source: "DSTU 4278:2019",
    finds: &["номерний знак «АА 1234 ВС»", "автомобіль «КА5678ОМ»", "держномер «AX 4321 CB»"],
    ignores: &["AX 4321 CB", "АА 123 ВС", "номерний знак А 1234 ВС"],
    ..PLATE
};

/// An Indian plate.
pub const PLATE_IN: Pattern = Pattern {
    name: "plate-in",
    country: "IN",
    shape: Shape::Regex(r"[A-Z]{2}[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d|\d{2} ?B"),
    rule: Rule::WholeIf(
        &Edges::NUMBER,
        r"[A-Z]{2}[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{4}|\d{2} ?BH ?\d{4} ?[A-Z]{1,2}",
        |text| has_indian_state(text) || text.contains("BH"),
    ),
    score: 0.4,
    context: &[
        "vehicle",
        "registration",
        "regn",
        "reg no",
        "bearing",
        "car",
        "truck",
        "lorry",
        "bus",
        "motorcycle",
        "scooter",
        "plate",
        "rto",
        "गाड़ी",
        "वाहन",
    ],
    context_score: 0.93,
    decoys: &["flight", "section", "order"],
    about: "A state, a district, letters and four digits, as on Indian plates.",
    source: "Central Motor Vehicles Rules 1989 (India), rule 50",
    finds: &[
        "car bearing No. «MH 12 AB 1234»",
        "vehicle «KA-05-MJ-4321»",
        "truck regn. «TN09C5678»",
        "registration «22 BH 1234 AA»",
    ],
    ignores: &["MH 12 AB 1234", "vehicle XX 12 AB 1234", "vehicle MH 12 AB 12345"],
    ..PLATE
};

/// A Japanese plate.
pub const PLATE_JP: Pattern = Pattern {
    name: "plate-jp",
    country: "JP",
    shape: Shape::Regex(
        r"(?u:[\u{3041}-\u{3096}\u{4e00}-\u{9fff}]){1,4} ?\d{2,3} ?(?u:[\u{3042}-\u{3093}]) ?(?:\d{2}-\d{2}|(?u:[\u{30fb}\u{b7}]){1,3}\d{1,3})",
    ),
    rule: Rule::None,
    score: 0.5,
    context: &["ナンバー", "車両番号", "登録番号", "車番", "ナンバープレート", "plate"],
    context_score: 0.95,
    about: "An office, a class, a kana letter and four digits, as on Japanese plates.",
    source: "Road Transport Vehicle Act of Japan (Act No. 185 of 1951)",
    finds: &[
        "ナンバー «品川 300 あ 12-34»",
        "車両番号は «横浜 501 さ 56-78»",
        "登録番号：«なにわ 330 ら 98-76»",
    ],
    ignores: &["品川 300 12-34", "平成 30 年 12-34", "品川 3 あ 12-34"],
    ..PLATE
};

/// A Chinese plate.
pub const PLATE_CN: Pattern = Pattern {
    name: "plate-cn",
    country: "CN",
    shape: Shape::Regex(
        r"(?:京|津|沪|渝|冀|豫|云|辽|黑|湘|皖|鲁|新|苏|浙|赣|鄂|桂|甘|晋|蒙|陕|吉|闽|贵|粤|青|藏|川|宁|琼)[A-HJ-NP-Z](?u:[ \u{b7}\u{2022}])?[0-9A-HJ-NP-Z]{5,6}",
    ),
    rule: Rule::Valid(|text| digits(text).count() >= 2),
    score: 0.5,
    context: &["车牌", "车牌号", "号牌", "车辆", "轿车", "货车", "牌照", "plate"],
    context_score: 0.97,
    about: "A province, a letter and five or six letters and digits, as on Chinese plates.",
    source: "GA 36-2018",
    finds: &["车牌号：«京A12345»", "驾驶«粤B·D1234F»小型轿车", "号牌 «沪C 98K76»"],
    ignores: &["京A1234", "云AB", "中A12345"],
    ..PLATE
};

/// A Korean plate.
pub const PLATE_KR: Pattern = Pattern {
    name: "plate-kr",
    country: "KR",
    shape: Shape::Regex(r"\d{2,3}(?u:[\u{ac00}-\u{d7a3}]) ?\d{4}"),
    rule: Rule::Valid(|text| {
        text.chars().any(|letter| !letter.is_ascii() && KOREAN_LETTERS.contains(letter))
    }),
    score: 0.4,
    context: &["차량", "차량번호", "번호판", "자동차", "승용차", "화물차", "plate"],
    context_score: 0.95,
    about: "Two or three digits, a syllable and four digits, as on Korean plates.",
    source: "Motor Vehicle Management Act of Korea",
    finds: &["차량번호 «12가 3456»", "번호판 «123나4567»", "승용차 «34허 5678»"],
    ignores: &["12가 3456", "차량 12년 2024", "차량 1가 3456"],
    ..PLATE
};

/// The syllables on Korean plates.
const KOREAN_LETTERS: &str =
    "가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주아바사자배하허호";

/// A Brazilian plate, old or of the Mercosur form.
pub const PLATE_BR: Pattern = Pattern {
    name: "plate-br",
    country: "BR",
    shape: Shape::Regex(r"[A-Z]{3}[ -]?\d{4}|[A-Z]{3}\d[A-Z]\d"),
    rule: Rule::Whole(&Edges::NUMBER, r"[A-Z]{3}[ -]?\d{4}|[A-Z]{3}\d[A-Z]\d{2}"),
    context: &[
        "placa*",
        "veículo*",
        "veiculo*",
        "carro",
        "automóvel",
        "motocicleta",
        "caminhão",
        "renavam",
        "detran",
    ],
    context_score: 0.93,
    about: "Three letters and four digits, one of which may be a letter, near a Portuguese word for a car.",
    source: "Resolução CONTRAN 969/2022 (Brazil)",
    finds: &["placa «ABC-1234»", "veículo de placas «ABC1D23»", "Placa: «XYZ 9876»"],
    ignores: &["ABC-1234", "placa AB-1234", "placa ABC-12345"],
    ..PLATE
};

/// A plate of Argentina and its neighbours.
pub const PLATE_AR: Pattern = Pattern {
    name: "plate-ar",
    country: "AR",
    shape: Shape::Regex(
        r"[A-Z]{2}(?:\d{3}(?:[A-Z]{2}| [A-Z])| \d{3}(?:[A-Z]| ))|[A-Z]{3}[ -]?\d{3}|[A-Z]{4}[ -]?\d{2}",
    ),
    rule: Rule::Whole(&Edges::NUMBER, r"[A-Z]{2} ?\d{3} ?[A-Z]{2}|[A-Z]{3}[ -]?\d{3}|[A-Z]{4}[ -]?\d{2}"),
    context: &[
        "patente*",
        "dominio*",
        "placa*",
        "chapa*",
        "vehículo*",
        "automóvil",
        "automotor",
        "camioneta",
        "rodado",
    ],
    context_score: 0.9,
    about: "Letters and digits as 2-3-2, 3-3 or 4-2 near a Spanish word for a plate.",
    source: "Resolución MERCOSUR/GMC 33/14; Registro de la Propiedad del Automotor (Argentina)",
    finds: &["dominio «AB 123 CD»", "patente «ABC 123»", "placa «XYZ-987»", "vehículo patente «BCDF-12»"],
    ignores: &["AB 123 CD", "patente AB 12 CD", "dominio A 123"],
    ..PLATE
};

/// How it is written in full.
const PLATE_AU_WRITTEN: &str = r"[A-Z]{3}[ -]?\d{2}[A-Z0-9]|\d{3}[ -]?[A-Z]{2}[A-Z0-9]|\d[A-Z]{2}[ -]?\d[A-Z]{2}|[A-Z]{2}[ -]?\d{2}[ -]?[A-Z]{2}";

/// An Australian plate.
pub const PLATE_AU: Pattern = Pattern {
    name: "plate-au",
    country: "AU",
    shape: Shape::Regex(
        r"[A-Z]{3}(?:\d{2}[\dA-Z]|[ -]\d{2}[\dA-Z])|\d{3}(?:[A-Z]{2}[\dA-Z]|[ -][A-Z]{2}[\dA-Z])|\d[A-Z]{2}[ -]?\d[A-Z]|[A-Z]{2}(?:\d{2}(?:[A-Z]{2}|[ -][A-Z])|[ -]\d{2}(?:[A-Z]|[ -]))",
    ),
    rule: Rule::Whole(&Edges::NUMBER, PLATE_AU_WRITTEN),
    context: &["rego", "regos", "vicroads"],
    context_score: 0.9,
    about: "Six letters and digits near an Australian word for a plate.",
    source: "Road transport Acts of the Australian states",
    finds: &["rego «ABC 12D»", "rego «1AB 2CD»", "rego «AB-12-CD»", "rego: «123 ABC»"],
    ignores: &["ABC 12D", "rego A1", "rego ABCD 12"],
    ..PLATE
};

/// A New Zealand plate.
pub const PLATE_NZ: Pattern = Pattern {
    name: "plate-nz",
    country: "NZ",
    shape: Shape::Regex(r"[A-Z]{3}[ -]?\d{1,3}|[A-Z]{2}[ -]?\d{4}"),
    rule: Rule::None,
    context: &["rego", "regos", "nzta", "waka kotahi"],
    about: "Three letters and up to three digits, or two and four, near a New Zealand word for a plate.",
    source: "Land Transport (Motor Vehicle Registration and Licensing) Regulations 2011 (NZ)",
    finds: &["rego «ABC123»", "NZTA rego «AB1234»", "rego no. «KLM 98»"],
    ignores: &["ABC123", "rego A123", "rego ABCD12"],
    ..PLATE_AU
};

/// How it is written in full.
const PLATE_ZA_WRITTEN: &str = r"[A-Z]{2} ?\d{2} ?[A-Z]{2} ?(?:GP|MP|NW|L|EC|FS|NC|WP|ZN)|[A-Z]{3} ?\d{3} ?(?:GP|MP|NW|L|EC|FS|NC|WP|ZN)|C[A-Z]{1,2} ?\d{3}-?\d{3}|N[A-Z]{1,2} ?\d{3,6}";

/// A South African plate.
pub const PLATE_ZA: Pattern = Pattern {
    name: "plate-za",
    country: "ZA",
    shape: Shape::Regex(
        r"[A-Z]{2}(?:\d{2}(?:[A-Z]{2}(?:(?:G|M|W)P|(?: |L)|N(?:W|C)|EC|FS|ZN)| [A-Z])| \d{2}(?:[A-Z]| ))|[A-Z]{3}(?:\d{3}(?:(?:G|M|W)P| (?:G|M|N|L|E|F|W|Z)|N(?:W|C)|L|EC|FS|ZN)| \d{3}(?:G| |M|N|L|E|F|W|Z))|C[A-Z]{1,2} ?\d|N[A-Z]{1,2} ?\d",
    ),
    rule: Rule::Whole(&Edges::NUMBER, PLATE_ZA_WRITTEN),
    context: &[
        "registration",
        "reg",
        "plate",
        "vehicle",
        "bakkie",
        "car",
        "nommerplaat",
        "registrasienommer",
        "voertuig",
    ],
    context_score: 0.92,
    about: "Letters and digits with the sign of a province near a word for a car.",
    source: "National Road Traffic Regulations 2000 (South Africa)",
    finds: &[
        "registration «AB 12 CD GP»",
        "vehicle «ABC 123 GP»",
        "bakkie «CA 123-456»",
        "nommerplaat «ND 123456»",
    ],
    ignores: &["AB 12 CD GP", "registration AB 12 CD XX", "vehicle CA 123-45"],
    ..PLATE
};

/// A Turkish plate.
pub const PLATE_TR: Pattern = Pattern {
    name: "plate-tr",
    country: "TR",
    shape: Shape::Regex(r"\d{2}(?:[A-Z]{1,3}(?:\d{2,5}| \d)| [A-Z]{1,3}(?:\d| ))"),
    rule: Rule::WholeIf(&Edges::NUMBER, r"[0-8]\d ?[A-Z]{1,3} ?\d{2,5}", |text| {
        matches!(number(text, 0..2), 1..=81)
    }),
    context: &["plaka*", "plakalı", "araç", "aracın", "otomobil*", "plate"],
    context_score: 0.93,
    about: "A province, one to three letters and two to five digits near a Turkish word for a plate.",
    source: "Karayolları Trafik Yönetmeliği (Turkey)",
    finds: &["plaka «34 ABC 123»", "«06 AB 1234» plakalı araç", "plakası «35A12345»"],
    ignores: &["34 ABC 123", "plaka 84 ABC 123", "plaka 34 ABCD 123"],
    ..PLATE
};
