//! Telephone and fax numbers: international ones of every country, and the national plans of Iceland, the
//! United States and Canada, the United Kingdom, Germany, France, Denmark, Norway and Sweden.

use std::ops::Range;

use super::{dash, separator, space};
use crate::checksum::digits;
use crate::kind::EntityKind;
use crate::pattern::{Edges, Pattern, Rule, Shape};

pub(super) const ROWS: &[Pattern] =
    &[INTERNATIONAL, NORTH_AMERICA, TRUNK_GROUPED, ICELAND, NORDIC, IN_CONTEXT];

/// Words that name a telephone number, in the order English, Icelandic, Danish/Norwegian/Swedish, German, French,
/// Spanish, Italian, Portuguese, Dutch, Finnish, Polish.
#[rustfmt::skip]
const PHONE_WORDS: &[&str] = &[
    "phone*", "telephone*", "tel", "telno", "telecopier", "facsimile", "mobile", "mob", "cell!", "cellphone", "cellular", "fax*", "call",
    "calls!", "called!", "calling", "dial*", "ring!", "sms", "text!", "whatsapp", "viber", "signal!", "ph!", "contact!", "office!", "hotline",
    "answering", "reach!", "landline", "pager", "voicemail", "helpline",
    "sími", "síma", "símar", "símanúmer*", "símanr", "símanum", "farsími", "farsíma", "gsm", "hringja", "hringdu", "hringið", "hringt",
    "bréfsími", "vinnusími", "heimasími", "simi",
    "tlf", "telefon*", "mobil*", "ringa", "ringe", "kontakt!", "tfn", "tlfnr",
    "handy", "handynummer", "rufnummer*", "durchwahl", "anruf", "anrufen", "fon",
    "téléphone*", "tél", "portable!", "télécopie", "appelez", "appeler", "joindre!",
    "teléfono*", "tfno", "telf", "tlfno", "móvil", "movil", "llamar", "llame", "fijo!",
    "cellulare", "telefone*", "celular", "telemóvel", "telefoon*", "puhelin*", "puh", "komórka",
];
/// Words and signs that say a number is something else.
#[rustfmt::skip]
const NOT_PHONE: &[&str] = &[
    "invoice*", "order", "docket", "case", "isbn*", "issn", "doi", "pmid", "article", "articles", "clause*", "rule", "cfr", "usc", "section", "sections", "§", "page", "pages", "pp",
    "ref", "reference", "version", "build", "vol", "volume", "serial", "model", "mod", "patent", "bates", "act", "account", "ssn", "zip", "postcode",
    "mál", "máls", "málsnúmer", "reikning*", "lög", "grein", "kt", "kennitala", "kennitölu", "rechnung*", "artikel", "seite", "plz",
    "facture", "factura", "siret", "siren", "cep", "cpf", "cnpj", "processo", "autos", "usd", "eur", "isk", "kr", "$", "€", "£", "#",
];

const PHONE_EDGES: Edges = Edges { word: true, number: true, before: "§#$€£=+_", after: "%‰€$£°" };

/// An extension behind a number.
macro_rules! extension {
    () => {
        r"(?:,?(?u:[ \u{a0}])?(?:[xX]|ext\.?|Ext\.?|EXT\.?|extension|#)(?u:[ \u{a0}])?\d{1,6})?"
    };
}

/// An international number, whatever the country.
pub const INTERNATIONAL: Pattern = Pattern {
    name: "phone-international",
    kind: EntityKind::PhoneNumber,
    shape: Shape::Regex(concat!(
        r"(?:\+",
        space!(),
        r"?|00",
        space!(),
        r"?|00-?|\(\+|\+\()\d(?:(?:",
        separator!(),
        r"|[()]){0,3}\d){6,16}",
        extension!()
    )),
    edges: Edges { word: true, number: true, before: "§#$€£=", after: "%‰€$£°" },
    rule: Rule::Refine(international),
    score: 0.8,
    context: PHONE_WORDS,
    context_score: 0.95,
    decoys: NOT_PHONE,
    about: "A telephone number with its country code.",
    source: "ITU-T E.164 and its list of country codes; E.123 for the spelling",
    finds: &[
        "call «+354 555 1234».",
        "«+1 (415) 555-2671 ext. 12»",
        "«+44 (0)20 7946 0958»,",
        "«0049 30 901820»",
        "«+4520123456»",
        "tel «001-204-821-0538x16944»",
        "«(+47) 22 12 34 56»",
        "«+33 1 23 45 67 89»",
    ],
    ignores: &[
        "+999 555 1234 55",
        "a+1234567",
        "000123456789",
        "+12",
        "1+1 2345678",
        "00 00 00 00 00",
        "0060-004142/2017",
        "002.094.571-04",
    ],
    ..Pattern::ROW
};

/// Keeps what the country's plan allows: a known country code, and not more groups than a number can have.
fn international(text: &str, found: Range<usize>) -> Option<Range<usize>> {
    let value = &text[found.clone()];
    let number = value.find(['x', 'X', 'e', 'E', '#']).map_or(value, |extension| &value[..extension]);
    let is_double_zero = number.starts_with("00");
    let significant =
        |place: usize| digits(number).skip(2 * usize::from(is_double_zero)).nth(place).unwrap_or(0);
    let country = country_code(significant(0), significant(1), significant(2))?;
    let length = digits(number).count() - 2 * usize::from(is_double_zero) - country.digits;
    // `+44 (0)20`: the zero in brackets is not dialled.
    let length = length - usize::from(number.contains("(0)"));
    // Run together behind 00 it is any number with zeros in front.
    let is_grouped = number.trim_start_matches("00").contains(|c: char| !c.is_ascii_digit());
    let is_case_number = is_double_zero && number.contains(['/', '.']);
    if length < country.shortest || (is_double_zero && !is_grouped) || is_case_number {
        return None;
    }
    if length <= country.longest {
        let end = match number.len() < value.len() {
            true => found.end,
            false => found.start + number.trim_end_matches(|c: char| !c.is_ascii_digit()).len(),
        };
        return Some(found.start..end);
    }
    // Another number follows: cut at the last group that still fits.
    let surplus = length - country.longest;
    let mut dropped = 0;
    let cut = number.char_indices().rev().find(|(_, character)| {
        dropped += usize::from(character.is_ascii_digit());
        dropped >= surplus && !character.is_ascii_digit()
    })?;
    let kept = number[..cut.0].trim_end_matches(|c: char| !c.is_ascii_digit());
    (length >= country.shortest + dropped).then_some(found.start..found.start + kept.len())
}

struct Country {
    /// Digits in the country code.
    digits: usize,
    /// Fewest digits behind it.
    shortest: usize,
    /// Most digits behind it.
    longest: usize,
}

fn country_code(first: u32, second: u32, third: u32) -> Option<Country> {
    let two = first * 10 + second;
    let three = two * 10 + third;
    let (digits, shortest, longest) = match (first, two, three) {
        (1, ..) => (1, 10, 10),
        (7, ..) => (1, 10, 10),
        (
            _,
            20
            | 27
            | 30..=34
            | 36
            | 39
            | 40
            | 41
            | 43..=49
            | 51..=58
            | 60..=66
            | 81
            | 82
            | 84
            | 86
            | 90..=95
            | 98,
            _,
        ) => match two {
            45 | 47 => (2, 8, 8),
            33 | 34 | 41 => (2, 9, 9),
            44 => (2, 9, 10),
            46 => (2, 7, 10),
            _ => (2, 6, 12),
        },
        (_, _, 354) => (3, 7, 9),
        (_, _, 298) => (3, 6, 6),
        (
            _,
            _,
            211..=213
            | 216
            | 218
            | 220..=269
            | 290
            | 291
            | 297
            | 299
            | 350..=359
            | 370..=383
            | 385..=387
            | 389,
        ) => (3, 6, 11),
        (_, _, 420 | 421 | 423 | 500..=509 | 590..=599 | 670 | 672..=683 | 685..=692) => (3, 5, 11),
        (_, _, 800 | 808 | 850 | 852 | 853 | 855 | 856 | 870 | 878 | 880..=883 | 886 | 888) => (3, 6, 12),
        (_, _, 960..=968 | 970..=977 | 979 | 992..=996 | 998) => (3, 6, 11),
        _ => return None,
    };
    Some(Country { digits, shortest, longest })
}

/// What stands between the groups of a North American number.
macro_rules! gap {
    () => {
        r"(?: - |(?u:[ \u{a0}\u{202f}.\u{2010}-\u{2015}-]))"
    };
}

/// A number of the North American plan.
pub const NORTH_AMERICA: Pattern = Pattern {
    name: "phone-north-america",
    shape: Shape::Regex(concat!(
        r"(?:1",
        gap!(),
        r"?)?",
        r"(?:\([2-9]\d\d\)",
        gap!(),
        r"?[2-9]\d\d",
        gap!(),
        r"|",
        r"[2-9]\d\d/[2-9]\d\d[-.]|",
        r"[2-9]\d\d",
        gap!(),
        r"[2-9]\d\d",
        gap!(),
        r")\d{4}",
        extension!()
    )),
    edges: PHONE_EDGES,
    rule: Rule::None,
    score: 0.75,
    context_score: 0.95,
    decoys: NOT_PHONE,
    about: "Ten digits as 3-3-4, as in the United States and Canada.",
    source: "North American Numbering Plan (NANPA); 47 CFR part 52",
    finds: &[
        "call «(415) 555-2671» now",
        "«415-555-2671»",
        "«415.555.2671 ext. 12».",
        "«1-800-555-0199»",
        "«(764)722-5949x123»",
        "fax «415 555 2671»",
        "Fax: «(617) 243 - 2601»",
    ],
    ignores: &[
        "115-555-2671",
        "invoice 415-555-2671",
        "415-155-2671",
        "1415-555-26711",
        "12-415-555-2671",
        "order no. 415-555-2671",
    ],
    ..INTERNATIONAL
};

/// A number with its trunk zero, in groups: the United Kingdom, Germany, France, Sweden and others.
///
/// The ways of its shape, in order: `(030) 901820`; `01 23 45 67 89`; `020 7946 0958`, `030/901820`,
/// `070-123 45 67`; `08-123 456 78`.
pub const TRUNK_GROUPED: Pattern = Pattern {
    name: "phone-with-trunk-zero",
    shape: Shape::Regex(concat!(
        r"\(0\d{0,5}\)",
        separator!(),
        r"?\d{2,8}(?:",
        separator!(),
        r"\d{2,8}){0,3}|",
        r"0[1-9](?:(?:",
        space!(),
        r"\d\d){4}|(?:\.\d\d){4}|(?:",
        dash!(),
        r"\d\d){4})|",
        r"0[1-9]\d{1,4}",
        separator!(),
        r"\d{2,8}(?:",
        separator!(),
        r"\d{2,4}){0,4}|",
        r"0[1-9]",
        dash!(),
        r"\d{2,4}",
        space!(),
        r"\d{2,3}",
        space!(),
        r"\d{2}"
    )),
    edges: PHONE_EDGES,
    rule: Rule::Valid(is_trunk_number),
    score: 0.55,
    context_score: 0.9,
    decoys: NOT_PHONE,
    about: "A telephone number that begins with 0 and is written in groups, as in the United Kingdom, Germany, France or Sweden.",
    source: "Ofcom, Bundesnetzagentur, ARCEP and PTS national numbering plans",
    finds: &[
        "«020 7946 0958»",
        "«07700 900123».",
        "«01 23 45 67 89»",
        "«(030) 901820»",
        "«08-123 456 78»",
        "«030/90182000»",
        "«070-123 45 67»",
    ],
    ignores: &[
        "01.02.2024",
        "0.5 - 1.5",
        "05-06-07",
        "case 020 7946 0958",
        "00 12 34 56",
        "012-34",
        "Boston, MA 02110-1301",
        "Boston, MA 02110-1301",
        "CEP 01202-001",
    ],
    ..INTERNATIONAL
};

fn is_trunk_number(text: &str) -> bool {
    // `074.166.407-09` is a Brazilian taxpayer; `01202-001` and `02110-1301` are postcodes.
    let mixed = text.contains('.') && text.contains(['-', '/']);
    let is_postcode = matches!(text.len(), 9 | 10) && text.find('-') == Some(5);
    (8..=12).contains(&digits(text).count()) && !mixed && !is_postcode && !is_other_number(text)
}

/// True for digits in groups that are dates, times, years, thousands or a case number with its year.
fn is_other_number(text: &str) -> bool {
    let groups: Vec<&str> =
        text.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    let number = |group: &str| group.parse::<u32>().unwrap_or(0);
    let is_year = |group: &str| group.len() == 4 && (1700..2100).contains(&number(group));
    let is_clock = |hours: &str, minutes: &str| {
        hours.len() <= 2 && minutes.len() == 2 && number(hours) < 24 && number(minutes) < 60
    };
    match groups[..] {
        [front, year] if is_year(year) && (is_year(front) || text.contains('/')) => true,
        [h1, m1, h2, m2] if text.contains(['-', '–']) && text.contains(['.', ':']) => {
            is_clock(h1, m1) && is_clock(h2, m2)
        }
        [_, ref thousands @ ..] if text.len() < 10 && groups.last() == Some(&"000") => {
            thousands.iter().all(|group| group.len() == 3)
        }
        _ => super::date::looks_like_date(text),
    }
}

/// Icelandic puts a bare `s.` before a number; elsewhere that means pages.
#[rustfmt::skip]
const ICELANDIC_WORDS: &[&str] = &[
    "s!", "t!", "sími", "síma", "símar", "símanúmer*", "símanr", "símanum", "farsími", "farsíma", "gsm", "hringja", "hringdu", "hringið", "hringt",
    "bréfsími", "vinnusími", "heimasími", "simi", "fax*", "tel", "phone*", "telephone*", "mobile", "tlf", "telefon*", "call",
];

/// An Icelandic number.
pub const ICELAND: Pattern = Pattern {
    name: "phone-iceland",
    shape: Shape::Regex(concat!(r"[4-8]\d\d(?:", space!(), "|", dash!(), r"|\.)?\d{4}")),
    rule: Rule::None,
    score: 0.3,
    context: ICELANDIC_WORDS,
    context_score: 0.92,
    about: "Seven digits as 3-4, first digit 4 to 8, near a word that speaks of telephones.",
    source: "Fjarskiptastofa: skipulag númera",
    finds: &["sími «555-1234».", "hringdu í «861 2345»", "s. «528-1054»", "(s.«5281054»)"],
    ignores: &["555-1234", "fundur 861 2345", "S. 234–241", "5281054", "sími 955-1234", "sími 555-12345"],
    ..TRUNK_GROUPED
};

/// A Danish or Norwegian number in groups.
pub const NORDIC: Pattern = Pattern {
    name: "phone-nordic",
    shape: Shape::Regex(concat!(
        r"[2-9]\d(?:",
        space!(),
        r"\d\d){3}|[2-9]\d(?:",
        dash!(),
        r"\d\d){3}|[2-9]\d\d",
        space!(),
        r"\d\d",
        space!(),
        r"\d{3}"
    )),
    rule: Rule::None,
    score: 0.4,
    context_score: 0.92,
    about: "Eight digits in pairs, or as 3-2-3, near a word that speaks of telephones.",
    source: "Danish and Norwegian numbering plans (Energistyrelsen, Nkom)",
    finds: &["tlf. «20 12 34 56».", "telefon «912 34 567»", "ring «22-12-34-56»"],
    ignores: &["20 12 34 56", "bane 912 34 567", "tlf. 20 12 34 5"],
    ..TRUNK_GROUPED
};

/// Any group of digits that words around it call a telephone number.
pub const IN_CONTEXT: Pattern = Pattern {
    name: "phone-in-context",
    shape: Shape::Regex(concat!(r"\(?\d(?:(?:", separator!(), r"|[()]){0,3}\d){5,13}", extension!())),
    edges: Edges { word: true, number: true, before: "§#$€£=_-", after: "%‰€$£°" },
    rule: Rule::Valid(|text| {
        let groups = || text.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty());
        // `14 3684 Court Street`, `1 y 3 50009 Zaragoza`: a house number and something else.
        let uneven =
            digits(text).count() == 6 && groups().count() == 2 && groups().any(|group| group.len() != 3);
        !uneven && !text.contains(" / ") && text.contains('(') == text.contains(')') && !is_other_number(text)
    }),
    score: 0.0,
    context_score: 0.7,
    about: "Six to fourteen digits near a word that speaks of telephones.",
    source: "ITU-T E.164 (lengths)",
    finds: &[
        "call «5551234».",
        "They're not answering at «(88) 684-334»",
        "Fax: «976379891» Email",
        "«89 61 51 81» office",
    ],
    ignores: &[
        "5551234",
        "call me in 2024",
        "phone 15.03.2024",
        "phone 12345",
        "call 123456789012345678",
        "call a taxi to 14 3684 Court Street",
        "contact 7282/2022",
    ],
    ..INTERNATIONAL
};
