//! Numbers that the Nordic states give to people and organisations.
//!
//! Danish and Swedish numbers look like a kennitala where they end in 8, 9 or 0. Between them decide, in this order:
//! words nearby, check digits (a kennitala's before a Danish one's), and whether the day exists in the century
//! that the number names. A number may be found as more than one of them; the highest score wins.

use super::super::date::is_day;
use super::super::decoys;
use super::super::government::{KENNITALA, is_kennitala};
use super::super::{dash, space};
use super::ID_EDGES;
use crate::checksum::{digits, luhn, number, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Pattern, Rule, Shape};
use crate::written::like;

#[rustfmt::skip]
pub(super) const ROWS: &[Pattern] = &[
    IS_NEW_KENNITALA, IS_VSK, IS_PASSPORT, IS_DRIVING_LICENCE,
    NO_FODSELSNUMMER, NO_FODSELSNUMMER_BARE, NO_ORGNR, NO_VAT, NO_PASSPORT, NO_DRIVING_LICENCE,
    SE_PERSONNUMMER, SE_PERSONNUMMER_LONG, SE_PERSONNUMMER_BARE, SE_ORGNR, SE_ORGNR_BARE, SE_VAT, SE_PASSPORT,
    DK_CPR, DK_CPR_NEW_YEAR, DK_CPR_IN_DANISH, DK_CPR_BARE, DK_CVR, DK_VAT, DK_PASSPORT, DK_DRIVING_LICENCE, FO_P_TAL,
    FI_HETU, FI_HETU_LOOSE, FI_YTUNNUS, FI_VAT, FI_PASSPORT,
];

/// What else holds of a match.
fn is_new_kennitala_fits(text: &str) -> bool {
    is_kennitala(text) && (number(text, 4..6), number(text, 2..4), number(text, 0..2) % 40) >= (26, 2, 18)
}

/// An Icelandic identity number of somebody born, or something founded, since check digits were given up.
pub const IS_NEW_KENNITALA: Pattern = Pattern {
    name: "is-kennitala-since-2026",
    shape: Shape::Regex(concat!(r"\d\d\d\d(?:\d\d|\d\d)(?:", dash!(), r"|", space!(), r")\d{3}\d")),
    rule: Rule::Valid(|text| {
        like(text, concat!(r"[0-7]\d[01]\d(?:2[6-9]|3\d)(?:", dash!(), "|", space!(), r")\d{3}0"))
            && is_new_kennitala_fits(text)
    }),
    score: 0.93,
    check: None,
    about: "An Icelandic identity number for a day since 18 February 2026; these have no check digit.",
    finds: &["barn, «180226-2020»", "félagið «580926-0110»", "«010131–2050»"],
    ignores: &["170226-2020", "180226-2029", "180241-2020", "310930-2020"],
    ..KENNITALA
};

/// An Icelandic VAT number.
pub const IS_VSK: Pattern = Pattern {
    name: "is-vsk",
    kind: EntityKind::IsVsk,
    shape: Shape::Regex(r"\d{5,6}|IS(?:\d| \d)"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"(?:IS ?)?\d{5,6}"),
    context: &[
        "vsk nr",
        "vsk no",
        "vsk númer*",
        "vsknr",
        "vsknúmer*",
        "vsknumer",
        "virðisaukaskattsnúmer*",
        "vask nr",
    ],
    context_score: 0.9,
    about: "Five or six digits near a word for the Icelandic VAT number.",
    source: "Lög nr. 50/1988 um virðisaukaskatt; Skatturinn",
    finds: &["VSK-nr. «12345»", "vsknúmer «123456»", "VSK númer: «IS 054321»"],
    ignores: &["12345", "24% vsk 12500", "VSK-nr. 1234567"],
    ..Pattern::ROW
};

/// An Icelandic passport.
pub const IS_PASSPORT: Pattern = Pattern {
    name: "is-passport",
    kind: EntityKind::IsPassport,
    shape: Shape::Regex(r"[A-Z]\d{7}"),
    rule: Rule::None,
    context: &["vegabréf*", "vegabref*", "icelandic passport", "vegabréfsnr"],
    context_score: 0.93,
    about: "A letter and seven digits near a word for an Icelandic passport.",
    source: "Lög nr. 136/1998 um vegabréf; Þjóðskrá Íslands",
    finds: &["vegabréf nr. «A1234567»", "Icelandic passport «A3536444»", "vegabréfsnúmer: «B0012345»"],
    ignores: &["A1234567", "vegabréf A12345678", "vegabréf nr. 1234567"],
    ..IS_VSK
};

/// An Icelandic driving licence.
pub const IS_DRIVING_LICENCE: Pattern = Pattern {
    name: "is-driving-licence",
    kind: EntityKind::IsDrivingLicence,
    shape: Shape::Regex(r"\d{6,9}"),
    rule: Rule::None,
    context: &[
        "ökuskírteini",
        "ökuskírteini nr",
        "ökuskírteinisnúmer*",
        "ökuskírteinis",
        "icelandic driving licence",
    ],
    context_score: 0.85,
    about: "Six to nine digits near a word for an Icelandic driving licence.",
    source: "Reglugerð nr. 830/2011 um ökuskírteini",
    finds: &["ökuskírteini nr. «40012345»", "ökuskírteinisnúmer «123456»", "Ökuskírteini: «100123456»"],
    ignores: &["40012345", "ökuskírteini nr. 12", "ökuskírteini í flokki B1"],
    ..IS_VSK
};

#[rustfmt::skip]
const FODSELSNUMMER_WORDS: &[&str] = &[
    "fødselsnummer*", "fødselsnr", "fodselsnummer*", "foedselsnummer", "fnr", "fdnr", "personnummer*", "personnr", "pers nr", "d nummer*", "dnummer*", "dnr",
    "h nummer", "født!", "national id", "national identity", "personal identification", "norwegian id",
];

/// A Norwegian national identity number in two groups.
pub const NO_FODSELSNUMMER: Pattern = Pattern {
    name: "no-fodselsnummer",
    kind: EntityKind::NoFodselsnummer,
    shape: Shape::Regex(concat!(r"\d{6}(?:", dash!(), "|", space!(), r")\d{5}")),
    edges: ID_EDGES,
    rule: Rule::Valid(is_fodselsnummer),
    check: Some(Check {
        passes: fodselsnummer_since_2032,
        passed: 0.85,
        failed: 0.0,
        failed_in_context: 0.8,
    }),
    context: FODSELSNUMMER_WORDS,
    context_score: 0.98,
    about: "A Norwegian national identity number, D-number or H-number: a day and five digits, two of them check digits.",
    source: "Folkeregisterloven and folkeregisterforskriften §§ 2-2-1 ff.; Skatteetaten: nytt fødselsnummer fra 2032",
    finds: &[
        "født «151086 95088»",
        "Ola, «240196 11732», Oslo",
        "«660290 12068»",
        "fødselsnummer «301082 99939»",
        "D-nummer «420988-30205»",
    ],
    ignores: &["151086 95089", "321086 95088", "151386 95088", "1-151086 95088", "151086-950881"],
    ..Pattern::ROW
};

/// The same run together.
pub const NO_FODSELSNUMMER_BARE: Pattern = Pattern {
    name: "no-fodselsnummer-bare",
    shape: Shape::Regex(r"\d{11}"),
    check: Some(Check {
        passes: |text| fodselsnummer(text) && has_century(text),
        passed: 0.7,
        failed: 0.0,
        failed_in_context: 0.8,
    }),
    decoys: decoys::COMMON,
    about: "A Norwegian national identity number, D-number or H-number without its space.",
    finds: &["«24019611732»", "fnr. «12019120544»", "D-nummer: «42098830205»", "fødselsnummer «30108299939»"],
    ignores: &["24019611731", "30108299939", "20240315123", "order 24019611732"],
    ..NO_FODSELSNUMMER
};

/// True if it begins with a day; 40 more for a D-number, and 40 or 80 more for the month of an H-number or a test person.
fn is_fodselsnummer(text: &str) -> bool {
    let (day, month, year) =
        (number(text, 0..2) as u32, number(text, 2..4) as u32, number(text, 4..6) as u32);
    let day = if day > 40 { day - 40 } else { day };
    is_day(2000 + year, month % 40, day)
}

/// True if the year of two digits can go with the three digits behind it, as it must until 2032.
fn has_century(text: &str) -> bool {
    let (year, individual) = (number(text, 4..6), number(text, 6..9));
    match individual {
        0..500 => true,
        500..750 => !(40..54).contains(&year),
        750..900 => year < 40,
        _ => true,
    }
}

fn fodselsnummer(text: &str) -> bool {
    fodselsnummer_rest(text) == Some(0)
}

/// Numbers given out from 2032 on may have three other first check digits.
fn fodselsnummer_since_2032(text: &str) -> bool {
    fodselsnummer_rest(text).is_some_and(|rest| rest <= 3)
}

/// The remainder of the first check digit, if the second is right.
fn fodselsnummer_rest(text: &str) -> Option<u32> {
    let is_right =
        digits(text).count() == 11 && weighted(text, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11);
    is_right.then(|| weighted(text, &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11)
}

/// A Norwegian organisation number.
pub const NO_ORGNR: Pattern = Pattern {
    name: "no-organisasjonsnummer",
    kind: EntityKind::NoOrganisasjonsnummer,
    shape: Shape::Regex(concat!(
        r"\d{9}|\d{6}",
        space!(),
        r"\d{3}|\d{3}",
        space!(),
        r"(?:\d{6}|\d{3}",
        space!(),
        r")"
    )),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, concat!(r"[89]\d{2}", space!(), r"?\d{3}", space!(), r"?\d{3}")),
    check: Some(Check { passes: norwegian_organisation, passed: 0.3, failed: 0.0, failed_in_context: 0.0 }),
    context: &[
        "orgnr",
        "org nr",
        "org no",
        "organisasjonsnummer*",
        "organisasjonsnr",
        "foretaksnummer*",
        "foretaksregisteret",
        "enhetsregisteret",
        "brønnøysundregistrene",
        "organisation number",
        "organization number",
    ],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Nine digits, first 8 or 9, with a right check digit, near a word for the Norwegian organisation number.",
    source: "Lov om Enhetsregisteret § 5; Brønnøysundregistrene",
    finds: &["org.nr. «971 546 999»", "Orgnr: «820819500»", "organisasjonsnummer «825659935»"],
    ignores: &["971 546 999", "org.nr. 971 546 998", "org.nr. 271 546 999"],
    ..Pattern::ROW
};

/// The same as a VAT number.
pub const NO_VAT: Pattern = Pattern {
    name: "no-vat",
    shape: Shape::Regex(r"(?:NO ?)?\d\d{2} ?\d{3} ?\d{3} ?M"),
    rule: Rule::Whole(&ID_EDGES, r"(?:NO ?)?[89]\d{2} ?\d{3} ?\d{3} ?MVA"),
    check: Some(Check { passes: norwegian_organisation, passed: 0.95, failed: 0.0, failed_in_context: 0.55 }),
    about: "A Norwegian organisation number with MVA behind it.",
    finds: &["«NO 971 546 999 MVA»", "«820819500MVA»", "Org.nr. «825 659 935 MVA»"],
    ignores: &["971 546 998 MVA", "271 546 999 MVA", "NO 971 546 999"],
    ..NO_ORGNR
};

fn norwegian_organisation(text: &str) -> bool {
    digits(text).count() == 9 && weighted(text, &[3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}

/// A Norwegian passport.
pub const NO_PASSPORT: Pattern = Pattern {
    name: "no-passport",
    kind: EntityKind::NoPassport,
    shape: Shape::Regex(r"[A-Z]{3}\d{6}|\d{8}"),
    rule: Rule::None,
    context: &["norsk pass", "norske pass", "norwegian passport", "passnummer", "passnr"],
    context_score: 0.88,
    about: "Eight digits, or three letters and six digits, near a word for a Norwegian passport.",
    source: "Passloven; Politiet",
    finds: &["norsk pass «29123456»", "norsk pass: «FHC002549»", "Norwegian passport «CCA123456»"],
    ignores: &["29123456", "passnr. 2912345", "FHC002549"],
    ..IS_VSK
};

/// A Norwegian driving licence.
pub const NO_DRIVING_LICENCE: Pattern = Pattern {
    name: "no-driving-licence",
    kind: EntityKind::NoDrivingLicence,
    shape: Shape::Regex(r"\d{11}|\d{10} \d|\d{4} (?:\d{7}|\d{6} )|\d{2} (?:\d{9}|(?:\d{8}|\d{2}) )"),
    rule: Rule::Whole(&ID_EDGES, r"\d{2} ?\d{2} ?\d{6} ?\d"),
    context: &["førerkort*", "forerkort*", "førarkort*", "norwegian driving licence"],
    context_score: 0.85,
    about: "Eleven digits as 2-2-6-1 near a word for a Norwegian driving licence.",
    source: "Førerkortforskriften; Statens vegvesen",
    finds: &[
        "førerkort nr. «99 17 021002 9»",
        "førerkortnummer «99170210029»",
        "Førerkort: «12 34 567890 1»",
    ],
    ignores: &["99 17 021002 9", "førerkort siden 1999", "førerkort klasse B 96"],
    ..IS_VSK
};

#[rustfmt::skip]
const PERSONNUMMER_WORDS: &[&str] = &[
    "personnummer*", "personnr", "pers nr", "persnr", "person nr", "pnr", "p nr", "samordningsnummer*", "samordningsnr", "födelsenummer",
    "personal identity", "personal number", "personal identification", "swedish ssn", "coordination number", "folkbokförd", "org nr", "orgnr",
];

/// A Swedish personal identity number or coordination number with its sign.
pub const SE_PERSONNUMMER: Pattern = Pattern {
    name: "se-personnummer",
    kind: EntityKind::SePersonnummer,
    shape: Shape::Regex(concat!(r"(?:\d\d|\d\d)?\d{2}\d\d{3}(?:", dash!(), r"|\+)\d{4}")),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| {
        like(text, concat!(r"(?:19|20)?\d{2}[01]\d{3}(?:", dash!(), r"|\+)\d{4}")) && is_personnummer(text)
    }),
    check: Some(Check { passes: personnummer, passed: 0.9, failed: 0.0, failed_in_context: 0.55 }),
    context: PERSONNUMMER_WORDS,
    context_score: 0.99,
    decoys: decoys::COMMON,
    about: "A Swedish personal identity number (or coordination number, day plus 60) with a right check digit.",
    source: "Folkbokföringslagen (1991:481) 18 §; lag (2022:1697) om samordningsnummer; Skatteverket",
    finds: &[
        "Anna, «770221-2924», Lund",
        "«19620507-9095»",
        "personnummer «120527+5959»",
        "samordningsnummer «840470-8375»",
        "«640515-7139»",
        "personnummer: «580213-4197»",
    ],
    ignores: &[
        "770221-2925",
        "771321-2924",
        "770232-2924",
        "556254-0350",
        "20240315-1231",
        "order 770221-2924",
    ],
    ..Pattern::ROW
};

/// The same with all of its year and without the sign.
pub const SE_PERSONNUMMER_LONG: Pattern = Pattern {
    name: "se-personnummer-long",
    shape: Shape::Regex(r"(?:\d\d|\d\d)\d{10}"),
    rule: Rule::Valid(|text| like(text, r"(?:19|20)\d{10}") && is_personnummer(text)),
    check: Some(Check { passes: personnummer, passed: 0.75, failed: 0.0, failed_in_context: 0.55 }),
    about: "A Swedish personal identity number of twelve digits, run together.",
    finds: &["«197702212924»", "personnr «196205079095»", "samordningsnummer «198404708375»"],
    ignores: &["197702212925", "202403151230", "209913312924", "1977022129241"],
    ..SE_PERSONNUMMER
};

/// The same as ten digits run together, which needs a word that names it.
pub const SE_PERSONNUMMER_BARE: Pattern = Pattern {
    name: "se-personnummer-bare",
    shape: Shape::Regex(concat!(r"\d{10}|(?:\d\d)?\d{6}", space!(), r"\d{4}")),
    rule: Rule::Valid(is_personnummer),
    check: Some(Check { passes: personnummer, passed: 0.3, failed: 0.0, failed_in_context: 0.0 }),
    about: "A Swedish personal identity number of ten digits near a word for it.",
    finds: &[
        "personnr «7702212924»",
        "pnr: «6205079095»",
        "samordningsnummer «8404708375»",
        "pnr «19620507 9095»",
    ],
    ignores: &["7702212924", "personnr 7702212925", "pnr 7713212924"],
    ..SE_PERSONNUMMER
};

/// True if it begins with a day, or a day plus 60.
fn is_personnummer(text: &str) -> bool {
    let from = digits(text).count().saturating_sub(10);
    let at = |place: usize| number(text, from + place..from + place + 2) as u32;
    let year = if from == 2 { number(text, 0..4) as u32 } else { 2000 + at(0) };
    let day = if at(4) > 60 { at(4) - 60 } else { at(4) };
    is_day(year, at(2), day)
}

fn personnummer(text: &str) -> bool {
    let count = digits(text).count();
    let short: String = text.chars().filter(char::is_ascii_digit).skip(count.saturating_sub(10)).collect();
    // `20240315-1230` is a day and a time.
    let is_clock =
        count == 12 && text.starts_with("20") && number(text, 8..10) < 24 && number(text, 10..12) < 60;
    luhn(&short) && !is_clock
}

/// A Swedish organisation number.
pub const SE_ORGNR: Pattern = Pattern {
    name: "se-organisationsnummer",
    kind: EntityKind::SeOrganisationsnummer,
    shape: Shape::Regex(concat!(r"(?:\d\d)?\d\d\d\d{3}", dash!(), r"\d{4}")),
    edges: ID_EDGES,
    rule: Rule::Like(concat!(r"(?:16)?[1-35-9]\d[2-9]\d{3}", dash!(), r"\d{4}")),
    check: Some(Check {
        passes: |text| luhn(text.strip_prefix("16").filter(|rest| rest.len() >= 11).unwrap_or(text)),
        passed: 0.45,
        failed: 0.0,
        failed_in_context: 0.55,
    }),
    context: &[
        "organisationsnummer*",
        "organisationsnumret",
        "organisationsnr",
        "orgnr",
        "org nr",
        "org no",
        "organisation number",
        "organization number",
        "bolagsverket",
        "company registration",
    ],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "A Swedish organisation number with a right check digit near a word for it.",
    source: "Lag (1974:174) om identitetsbeteckning för juridiska personer m.fl.",
    finds: &["org.nr «556254-0350»", "organisationsnummer «556156-3635»", "Orgnr: «16556244-4389»"],
    ignores: &["556254-0350", "556254-0351", "org.nr 551254-0350"],
    ..Pattern::ROW
};

/// The same run together.
pub const SE_ORGNR_BARE: Pattern = Pattern {
    name: "se-organisationsnummer-bare",
    shape: Shape::Regex(r"\d\d\d\d{7}"),
    rule: Rule::Like(r"[1-35-9]\d[2-9]\d{7}"),
    check: Some(Check { passes: luhn, passed: 0.2, failed: 0.0, failed_in_context: 0.0 }),
    about: "A Swedish organisation number without its dash, near a word for it.",
    finds: &["org.nr «5562540350»", "organisationsnummer «5561563635»", "orgnr «5569375925»"],
    ignores: &["5562540350", "orgnr 5562540351", "org.nr 5512540350"],
    ..SE_ORGNR
};

/// A Swedish VAT number: SE, the organisation or personal number, and 01.
pub const SE_VAT: Pattern = Pattern {
    name: "se-vat",
    shape: Shape::Regex(r"SE ?\d"),
    rule: Rule::Whole(&ID_EDGES, r"SE ?\d{6}-?\d{4} ?01"),
    check: Some(Check {
        passes: |text| text.len() > 2 && luhn(&text[..text.len() - 2]),
        passed: 0.93,
        failed: 0.0,
        failed_in_context: 0.55,
    }),
    context: &["vat", "moms*", "momsreg*", "momsregistreringsnummer*"],
    about: "A Swedish VAT number with a right check digit.",
    source: "Mervärdesskattelagen (2023:200); Skatteverket",
    finds: &["«SE556254035001»", "momsreg.nr «SE 556156-3635 01»", "VAT no. «SE770221292401»"],
    ignores: &["SE556254035101", "SE556254035002", "SE5562540350"],
    ..SE_ORGNR
};

/// A Swedish passport.
pub const SE_PASSPORT: Pattern = Pattern {
    name: "se-passport",
    kind: EntityKind::SePassport,
    shape: Shape::Regex(r"[A-Z]{2}\d{7}|\d{8}"),
    rule: Rule::None,
    context: &["passnummer*", "passnr", "pass nr", "svenskt pass", "swedish passport"],
    context_score: 0.9,
    about: "Eight digits, or two letters and seven digits, near a word for a Swedish passport.",
    source: "Passlagen (1978:302); Polisen",
    finds: &["passnummer «91234567»", "svenskt pass «AA1234567»", "pass nr «35123456»"],
    ignores: &["91234567", "AA1234567", "passnummer 9123456"],
    ..IS_VSK
};

#[rustfmt::skip]
const CPR_WORDS: &[&str] = &[
    "cpr", "cpr nr", "cprnr", "cprnummer*", "cpr number", "personnummer*", "personnr", "civil registration", "danish id", "inuup normua", "sygesikring*", "sundhedskort*",
];

/// A Danish or Greenlandic civil registration number with its dash.
pub const DK_CPR: Pattern = Pattern {
    name: "dk-cpr",
    kind: EntityKind::DkCpr,
    shape: Shape::Regex(concat!(r"\d\d\d\d{3}(?:", dash!(), r"|", space!(), r")\d{4}")),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| {
        like(text, concat!(r"[0-3]\d[01]\d{3}(?:", dash!(), "|", space!(), r")\d{4}")) && is_cpr(text)
    }),
    check: Some(Check { passes: cpr, passed: 0.9, failed: 0.4, failed_in_context: 0.98 }),
    context: CPR_WORDS,
    context_score: 0.99,
    decoys: decoys::COMMON,
    about: "A Danish CPR number. Since 2007 some have no check digit: a word nearby must name those.",
    source: "CPR-loven (lov nr. 646 af 02/06/2017); CPR-kontoret: personnumre uden kontrolciffer (modulus 11-kontrol)",
    finds: &[
        "Jens, «111098-2867», Odense",
        "CPR-nr. «161278-0339»",
        "«110883-3498»",
        "cpr «010687 3465»",
        "Mette («120504-6328»)",
        "personnummer «010165–4004»",
    ],
    ignores: &[
        "321287-3465",
        "011387-3465",
        "290200-3465",
        "1-111098-2867",
        "111098-28671",
        "180881-1012",
        "order 111098-2867",
    ],
    ..Pattern::ROW
};

/// One of a first of January, the day whose numbers with a check digit ran out in 2007.
pub const DK_CPR_NEW_YEAR: Pattern = Pattern {
    name: "dk-cpr-first-of-january",
    shape: Shape::Regex(concat!(r"\d\d\d\d\d\d", dash!(), r"\d{4}")),
    rule: Rule::Valid(|text| like(text, concat!(r"0101[5-9]\d", dash!(), r"\d{4}")) && is_cpr(text)),
    score: 0.6,
    check: None,
    about: "A Danish CPR number of a first of January, whose check digit proves nothing.",
    finds: &["født, «010165-4006»", "«010166–3997»", "CPR: «010190-1234»"],
    ignores: &["010265-4004", "1-010165-4004", "010165-40041"],
    ..DK_CPR
};

/// One whose check digit says nothing (many since 2007 have none) in Danish text, where no word names it.
pub const DK_CPR_IN_DANISH: Pattern = Pattern {
    name: "dk-cpr-in-danish",
    shape: Shape::Regex(concat!(r"\d\d\d\d\d\d", dash!(), r"\d{4}")),
    rule: Rule::Amid(|text, place| {
        let number = &text[place.clone()];
        like(number, concat!(r"[0-3]\d[01]\d{3}", dash!(), r"\d{4}"))
            && is_cpr(number)
            && is_danish(text, &place)
    }),
    score: 0.6,
    check: None,
    about: "Ten digits as 6-4 in Danish text of which the first six are a day: a CPR number, with or without a check digit.",
    finds: &[
        "Patient: Niels Sørensen, «110741-0935»",
        "Han er født på Ærø («180881-1012»)",
        "Åse Lund, «051203-1111», bor i Vejle",
        "Patienten Mette Holm,\n«051203-1111», blev\nindlagt på afsnit 4",
    ],
    ignores: &["180881-1012", "order 180881-1012", "ordre på 321287-3465", "faktura 180881-1012 på beløb"],
    ..DK_CPR
};

/// True if letters stand around it that Danish has, Norwegian and Swedish too, and few other languages do. Over the ends
/// of lines: in text that is broken at 72 letters, many a line has none of them.
fn is_danish(text: &str, place: &std::ops::Range<usize>) -> bool {
    const NEAR: usize = 240;
    let bytes = text.as_bytes();
    let near = &bytes[place.start.saturating_sub(NEAR)..(place.end + NEAR).min(bytes.len())];
    // `ø`, `Ø`, `å`, `Å`; `æ` and `Æ` stand in Icelandic too.
    near.windows(2).any(|pair| matches!(pair, [0xc3, 0xb8 | 0x98 | 0xa5 | 0x85]))
}

/// The same run together, which needs a word that names it.
pub const DK_CPR_BARE: Pattern = Pattern {
    name: "dk-cpr-bare",
    shape: Shape::Regex(r"\d\d\d\d{7}"),
    rule: Rule::Valid(|text| like(text, r"[0-3]\d[01]\d{7}") && is_cpr(text)),
    check: Some(Check { passes: cpr, passed: 0.35, failed: 0.1, failed_in_context: 0.95 }),
    about: "A Danish CPR number without its dash, near a word for it.",
    finds: &["CPR «1110982867»", "cpr-nummer: «1612780339»", "cprnr «0106873465»"],
    ignores: &["1110982867", "cpr 3212873465", "cpr 11109828671", "0106873465"],
    ..DK_CPR
};

/// True if the day exists in the century that the seventh digit tells.
fn is_cpr(text: &str) -> bool {
    let at = |place: usize| number(text, place..place + 2) as u32;
    let year = at(4);
    let century = match (number(text, 6..7), year) {
        (0..=3, _) | (4 | 9, 37..) => 1900,
        (4 | 9, _) | (5..=8, ..=40) => 2000,
        (5..=8, 58..) => 1800,
        // 2041 to 2057: not yet.
        _ => return false,
    };
    is_day(century + year, at(2), at(0))
}

fn cpr(text: &str) -> bool {
    digits(text).count() == 10 && weighted(text, &[4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}

/// A Danish company number.
pub const DK_CVR: Pattern = Pattern {
    name: "dk-cvr",
    kind: EntityKind::DkCvr,
    shape: Shape::Regex(concat!(
        r"\d{8}|\d{6}",
        space!(),
        r"\d{2}|\d{4}",
        space!(),
        r"(?:\d{4}|\d{2}",
        space!(),
        r")|\d{2}",
        space!(),
        r"(?:\d{6}|(?:\d{4}|\d{2})",
        space!(),
        r")"
    )),
    edges: ID_EDGES,
    rule: Rule::Whole(
        &ID_EDGES,
        concat!(r"[1-9]\d", space!(), r"?\d{2}", space!(), r"?\d{2}", space!(), r"?\d{2}"),
    ),
    check: Some(Check { passes: danish_company, passed: 0.2, failed: 0.0, failed_in_context: 0.0 }),
    context: &["cvr", "cvrnr", "cvrnummer*", "se nr", "momsnummer", "momsnr", "vat"],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "Eight digits with a right check digit near a word for the Danish company number.",
    source: "CVR-loven; Erhvervsstyrelsen",
    finds: &["CVR-nr. «37115622»", "cvr: «14 02 50 30»", "CVR nr. «88929748»"],
    ignores: &["37115622", "CVR 37115623", "cvr 3711562"],
    ..Pattern::ROW
};

/// The same as a VAT number.
pub const DK_VAT: Pattern = Pattern {
    name: "dk-vat",
    shape: Shape::Regex(r"DK(?:-| )?\d"),
    rule: Rule::Whole(&ID_EDGES, r"DK(?:-| )?[1-9]\d ?\d{2} ?\d{2} ?\d{2}"),
    check: Some(Check { passes: danish_company, passed: 0.88, failed: 0.0, failed_in_context: 0.55 }),
    about: "A Danish VAT number with a right check digit.",
    finds: &["«DK37115622»", "VAT «DK 14 02 50 30»", "moms: «DK-88929748»"],
    ignores: &["DK37115623", "DK 371156221", "DK07115622"],
    ..DK_CVR
};

fn danish_company(text: &str) -> bool {
    digits(text).count() == 8 && weighted(text, &[2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}

/// A Danish passport.
pub const DK_PASSPORT: Pattern = Pattern {
    name: "dk-passport",
    kind: EntityKind::DkPassport,
    shape: Shape::Regex(r"\d{9}"),
    rule: Rule::None,
    context: &["pasnummer*", "pasnr", "pas nr", "dansk pas", "danish passport"],
    context_score: 0.9,
    about: "Nine digits near a word for a Danish passport.",
    source: "Pasloven; Rigspolitiet",
    finds: &["pasnummer «209123456»", "dansk pas «212345678»", "Pas-nr. «201234567»"],
    ignores: &["209123456", "pasnummer 20912345", "pas på 209123456"],
    ..IS_VSK
};

/// A Danish driving licence.
pub const DK_DRIVING_LICENCE: Pattern = Pattern {
    name: "dk-driving-licence",
    kind: EntityKind::DkDrivingLicence,
    shape: Shape::Regex(r"\d{8}"),
    rule: Rule::None,
    context: &["kørekort*", "koerekort*", "kørekortnummer*", "danish driving licence"],
    context_score: 0.85,
    about: "Eight digits near a word for a Danish driving licence.",
    source: "Kørekortbekendtgørelsen; Rigspolitiet",
    finds: &["kørekort nr. «24137112»", "kørekortnummer «31234567»", "Kørekort: «20123456»"],
    ignores: &["24137112", "kørekort siden 1999", "kørekort 2413711"],
    ..IS_VSK
};

/// What else holds of a match.
fn fo_p_tal_fits(text: &str) -> bool {
    is_day(2000 + number(text, 4..6) as u32, number(text, 2..4) as u32, number(text, 0..2) as u32)
}

/// A Faroese personal identity number.
pub const FO_P_TAL: Pattern = Pattern {
    name: "fo-p-tal",
    kind: EntityKind::FoPTal,
    shape: Shape::Regex(r"\d\d\d\d{3}-?\d{3}"),
    rule: Rule::Valid(|text| like(text, r"[0-3]\d[01]\d{3}-?\d{3}") && fo_p_tal_fits(text)),
    context: &["p tal", "ptal", "p talið", "faroese"],
    context_score: 0.93,
    about: "A day and three digits near a word for the Faroese identity number.",
    source: "Landsfólkayvirlitið (Umhvørvisstovan)",
    finds: &["p-tal «300408-559»", "P-tal: «010280123»", "Faroese p-tal «240673-142»"],
    ignores: &["300408-559", "p-tal 321308-559", "p-tal 300408-5591"],
    ..IS_VSK
};

/// A Finnish personal identity code.
pub const FI_HETU: Pattern = Pattern {
    name: "fi-hetu",
    kind: EntityKind::FiPersonalIdentityCode,
    shape: Shape::Regex(concat!(r"\d\d\d\d{3}(?:", dash!(), r"|[+A-FU-Ya-fu-y])\d{3}[\dA-Za-z]")),
    edges: ID_EDGES,
    rule: Rule::WholeIf(
        &ID_EDGES,
        concat!(r"[0-3]\d[01]\d{3}(?:", dash!(), r"|[+A-FU-Ya-fu-y])\d{3}[0-9A-FHJ-NPR-Ya-fhj-npr-y]"),
        is_hetu,
    ),
    check: Some(Check { passes: hetu, passed: 0.94, failed: 0.0, failed_in_context: 0.55 }),
    context: &[
        "hetu",
        "henkilötunnus*",
        "henkilötunnuk*",
        "henkilotunnus",
        "sotu",
        "sosiaaliturvatunnus",
        "personbeteckning*",
        "personal identity",
        "personal identification",
        "syntynyt!",
    ],
    context_score: 0.99,
    about: "A Finnish personal identity code: a day, a sign for the century, three digits and a check character.",
    source: "Laki väestötietojärjestelmästä 661/2009; asetus 690/2022 (new signs since 2023); DVV",
    finds: &["«131052-308T»", "hetu «120405E143V»", "«130973Y6459»", "henkilötunnus: «120957u286x»"],
    ignores: &["131052-308U", "321052-308T", "131352-308T", "131052G308T", "131052-308TX"],
    ..Pattern::ROW
};

/// The same of the last century, with another sign for the dash or none.
pub(super) const FI_HETU_LOOSE: Pattern = Pattern {
    name: "fi-hetu-loose",
    shape: Shape::Regex(concat!(r"\d\d\d\d{3}(?:", space!(), r"|[./_,:|*~+])?\d{3}[\dA-Za-z]")),
    rule: Rule::WholeIf(
        &ID_EDGES,
        concat!(r"[0-3]\d[01]\d{3}(?:", space!(), r"|[./_,:|*~+])?\d{3}[0-9A-FHJ-NPR-Ya-fhj-npr-y]"),
        is_hetu,
    ),
    check: Some(Check { passes: hetu, passed: 0.2, failed: 0.0, failed_in_context: 0.0 }),
    context_score: 0.96,
    about: "A Finnish personal identity code without its dash, near a word that names it.",
    finds: &["hetu «131052 308T»", "henkilötunnus: «131052308T»", "henkilötunnus «131052/308T»"],
    ignores: &["131052 308T", "131052308T", "hetu 131052 308U", "henkilötunnus 321052308T"],
    ..FI_HETU
};

/// True if the day exists in the century of the sign.
fn is_hetu(text: &str) -> bool {
    let at = |place: usize| number(text, place..place + 2) as u32;
    let century = match text.chars().nth(6).map(|sign| sign.to_ascii_uppercase()) {
        Some('+') => 1800,
        Some('A'..='F') => 2000,
        _ => 1900,
    };
    is_day(century + at(4), at(2), at(0)) && number(text, 6..9) >= 2
}

fn hetu(text: &str) -> bool {
    const CHARACTERS: &[u8] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";
    let right = CHARACTERS[number(text, 0..9) as usize % CHARACTERS.len()];
    text.bytes().next_back().is_some_and(|last| last.eq_ignore_ascii_case(&right))
}

/// A Finnish business identity code.
pub const FI_YTUNNUS: Pattern = Pattern {
    name: "fi-business-id",
    kind: EntityKind::FiBusinessId,
    shape: Shape::Regex(concat!(r"\d{7}", dash!(), r"\d")),
    edges: ID_EDGES,
    check: Some(Check { passes: ytunnus, passed: 0.45, failed: 0.0, failed_in_context: 0.55 }),
    context: &[
        "y tunnus*",
        "y tunnuk*",
        "ytunnus",
        "fo nummer*",
        "ly tunnus",
        "business id",
        "business identity",
        "company id",
    ],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Seven digits, a dash and a right check digit, near a word for the Finnish business ID.",
    source: "Yritys- ja yhteisötietolaki 244/2001; PRH and Verohallinto",
    finds: &["Y-tunnus «3161997-3»", "FO-nummer: «7918210-9»", "Business ID «7372723-5»"],
    ignores: &["3161997-3", "3161997-4", "Y-tunnus 316199-3"],
    ..Pattern::ROW
};

/// The same as a VAT number.
pub const FI_VAT: Pattern = Pattern {
    name: "fi-vat",
    shape: Shape::Regex(r"FI ?\d"),
    rule: Rule::Whole(&ID_EDGES, r"FI ?\d{7}-?\d"),
    check: Some(Check { passes: ytunnus, passed: 0.88, failed: 0.0, failed_in_context: 0.55 }),
    context: &["alv", "vat", "arvonlisävero*", "moms*"],
    about: "A Finnish VAT number with a right check digit.",
    finds: &["«FI31619973»", "ALV-nro «FI79182109»", "VAT «FI 73727235»"],
    ignores: &["FI31619974", "FI316199731", "FI3161997"],
    ..FI_YTUNNUS
};

fn ytunnus(text: &str) -> bool {
    digits(text).count() == 8 && weighted(text, &[7, 9, 10, 5, 8, 4, 2, 1]).is_multiple_of(11)
}

/// A Finnish passport.
pub const FI_PASSPORT: Pattern = Pattern {
    name: "fi-passport",
    kind: EntityKind::FiPassport,
    shape: Shape::Regex(r"[A-Z]{2}\d{7}"),
    rule: Rule::None,
    context: &[
        "passin numero*",
        "passin nro",
        "passinumero*",
        "passi nro",
        "suomen passi",
        "finnish passport",
    ],
    context_score: 0.92,
    about: "Two letters and seven digits near a word for a Finnish passport.",
    source: "Passilaki 671/2006; Poliisi",
    finds: &["passin numero «FP1234567»", "passi nro «XP8271602»", "Finnish passport «PA0012345»"],
    ignores: &["FP1234567", "passi FP123456", "passi 1234567"],
    ..IS_VSK
};
