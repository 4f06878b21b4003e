//! Numbers that a state gives to people and organisations.

use super::identity::ID_EDGES;
use super::{dash, space};
use crate::checksum::{digits, kennitala};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};
use crate::written::like;

pub(super) const ROWS: &[Pattern] = &[
    US_SSN,
    US_SSN_SPACED,
    US_SSN_BARE,
    KENNITALA,
    KENNITALA_RUN_TOGETHER,
    KENNITALA_IN_ICELANDIC,
    KERFISKENNITALA,
    KERFISKENNITALA_IN_ICELANDIC,
];

/// A United States social security number with dashes.
pub const US_SSN: Pattern = Pattern {
    name: "us-ssn",
    kind: EntityKind::UsSsn,
    shape: Shape::Regex(concat!(r"\d{3}", dash!(), r"\d{2}", dash!())),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, concat!(r"\d{3}", dash!(), r"\d{2}", dash!(), r"\d{4}"), is_ssn),
    score: 0.85,
    context: &["ssn", "ssns", "social", "soc", "sss", "tin", "taxpayer"],
    context_score: 0.97,
    about: "Nine digits as 3-2-4, in ranges that the Social Security Administration gives out.",
    source: "20 CFR 422.103; SSA POMS RM 10201.030 (numbers never assigned)",
    finds: &[
        "SSN «219-09-9999» on file",
        "«778-62-8144»",
        "social security number: «123–45–6789».",
        "SSN #«219-09-9999»",
    ],
    ignores: &[
        "000-12-3456",
        "666-12-3456",
        "900-12-3456",
        "123-00-4567",
        "123-45-0000",
        "1-123-45-6789",
        "123-45-67890",
    ],
    ..Pattern::ROW
};

/// The same with spaces.
pub const US_SSN_SPACED: Pattern = Pattern {
    name: "us-ssn-spaced",
    shape: Shape::Regex(concat!(r"\d{3}", space!(), r"\d{2}", space!())),
    rule: Rule::WholeIf(&ID_EDGES, concat!(r"\d{3}", space!(), r"\d{2}", space!(), r"\d{4}"), is_ssn),
    score: 0.5,
    finds: &["«219 09 9999»", "SSN «778 62 8144»", "social security «123 45 6789»"],
    ignores: &["000 12 3456", "123 456 7890", "123 45 67 89"],
    ..US_SSN
};

/// The same run together, which needs a word that names it.
pub const US_SSN_BARE: Pattern = Pattern {
    name: "us-ssn-bare",
    shape: Shape::Regex(r"\d{9}"),
    score: 0.05,
    context_score: 0.85,
    about: "Nine digits near a word for the social security number.",
    finds: &["his SSN is «219099999»", "social security number «778628144»", "ssn=«123456789»"],
    ignores: &["219099999", "ssn 000123456", "phone 778628144"],
    edges: Edges { word: true, number: true, before: "§+$€£", after: "%‰€$£" },
    rule: Rule::Valid(is_ssn),
    ..US_SSN
};

fn is_ssn(text: &str) -> bool {
    let number = digits(text).fold(0u32, |number, digit| number * 10 + digit);
    let (area, group, serial) = (number / 1_000_000, number / 10_000 % 100, number % 10_000);
    area != 0 && area != 666 && area < 900 && group != 0 && serial != 0
}

const KENNITALA_WORDS: &[&str] = &[
    "kt",
    "kennitala",
    "kennitölu",
    "kennitölur",
    "kennitölum",
    "kennitala:",
    "kennit",
    "kennitolu",
    "id-number",
    "skilríki",
];

/// An Icelandic identity number with a dash or space.
pub const KENNITALA: Pattern = Pattern {
    name: "is-kennitala",
    kind: EntityKind::IsKennitala,
    shape: Shape::Regex(concat!(r"\d\d\d\d{3}(?:", dash!(), r"|", space!(), r")\d{3}\d")),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| {
        like(text, concat!(r"[0-7]\d[01]\d{3}(?:", dash!(), "|", space!(), r")\d{3}[089]"))
            && is_kennitala(text)
    }),
    check: Some(Check { passes: kennitala, passed: 0.97, failed: 0.65, failed_in_context: 0.95 }),
    context: KENNITALA_WORDS,
    context_score: 0.99,
    about: "An Icelandic identity number: a day of birth (or of founding, plus 40) and four digits. Numbers given out since 18 February 2026 have no check digit, so a wrong one does not clear it.",
    source: "Lög nr. 140/2019 um skráningu einstaklinga; Þjóðskrá Íslands",
    finds: &[
        "kt. «120174-3399» er",
        "Jón, «120174 3399»,",
        "félagið («540269-6459»)",
        "barn, «180226-2020»",
        "«290200-3130» var fædd á hlaupári",
    ],
    ignores: &[
        "321374-3399",
        "121374-3399",
        "120174-3391",
        "290201-3130",
        "1-120174-3399",
        "120174-33990",
        "simi 5631174-3399",
    ],
    ..Pattern::ROW
};

/// The same run together.
pub const KENNITALA_RUN_TOGETHER: Pattern = Pattern {
    name: "is-kennitala-run-together",
    shape: Shape::Regex(r"\d\d\d\d{6}\d"),
    rule: Rule::Valid(|text| like(text, r"[0-7]\d[01]\d{6}[089]") && is_kennitala(text)),
    check: Some(Check { passes: kennitala, passed: 0.75, failed: 0.25, failed_in_context: 0.9 }),
    context_score: 0.99,
    about: "An Icelandic identity number without its dash; its check digit is right, or a word nearby names it.",
    finds: &["«1201743399»", "kt. «1802262020»", "kennitala «5402696459», Reykjavík"],
    ignores: &["1802262020", "3213743399", "12017433990", "1201743391"],
    ..KENNITALA
};

/// Run together and without a right check digit, as all are that were given out since 2026, in Icelandic text.
pub const KENNITALA_IN_ICELANDIC: Pattern = Pattern {
    name: "is-kennitala-in-icelandic",
    rule: Rule::Amid(|text, place| {
        let number = &text[place.clone()];
        like(number, r"[0-7]\d[01]\d{6}[089]") && is_kennitala(number) && is_icelandic(text, &place)
    }),
    check: None,
    score: 0.6,
    context_score: 0.9,
    decoys: NOT_KENNITALA,
    about: "Ten digits in Icelandic text that begin with a day and end with its century.",
    finds: &[
        "Sjúklingurinn Þór, «1802262020», var lagður inn.",
        "Guðrún Jónsdóttir («0503272110»)",
        "það barn, «0101312050»",
    ],
    ignores: &["patient 1802262020", "Þór, 3213743399", "pöntun 1802262020 er það", "það er gsm 1802262020"],
    ..KENNITALA_RUN_TOGETHER
};

/// Words and signs that say ten digits in Icelandic are something else.
#[rustfmt::skip]
const NOT_KENNITALA: &[&str] = &[
    "sími", "síma", "símanúmer*", "gsm", "s", "fax", "reikning*", "rkn", "pöntun*", "isbn*", "raðnúmer*", "tilvísun*", "málsnúmer*", "upphæð", "kr", "$", "€",
];

/// True if what stands around on its line is Icelandic: letters that only Icelandic and Faroese have, a
/// patronymic, or a common word.
pub(super) fn is_icelandic(text: &str, place: &std::ops::Range<usize>) -> bool {
    const NEAR: usize = 160;
    let is_break = |byte: &u8| matches!(byte, b'\n' | b'\r');
    let before = &text.as_bytes()[place.start.saturating_sub(NEAR)..place.start];
    let before = before.iter().rev().take_while(|byte| !is_break(byte)).count();
    let after = &text.as_bytes()[place.end..(place.end + NEAR).min(text.len())];
    let after = after.iter().take_while(|byte| !is_break(byte)).count();
    let near = &text.as_bytes()[place.start - before..place.end + after];
    let has = |sign: &[u8]| near.windows(sign.len()).any(|part| part == sign);
    near.windows(2).any(|pair| matches!(pair, [0xc3, 0xb0 | 0xbe | 0x90 | 0x9e]))
        || has("dóttir".as_bytes())
        || [&b"sson"[..], b" fyrir ", b" sem ", b" ehf", b" hf.", b"Reykjav", b"Akureyr"]
            .iter()
            .any(|sign| has(sign))
}

/// A number for people who are not registered in Iceland, otherwise random.
pub const KERFISKENNITALA: Pattern = Pattern {
    name: "is-system-id",
    shape: Shape::Regex(concat!(r"\d\d{5}(?:", dash!(), r"|", space!(), r")?\d{4}")),
    rule: Rule::Like(concat!(r"[89]\d{5}(?:", dash!(), "|", space!(), r")?\d{4}")),
    check: None,
    score: 0.05,
    context_score: 0.85,
    about: "An Icelandic system identity number: ten digits, the first 8 or 9, near a word that names it.",
    finds: &["kt. «812345-6789»", "kennitala «9123456780»", "kerfiskennitala, kt. «8123456789»"],
    ignores: &["812345-6789", "9123456780", "sími 812345-6789"],
    context: &[
        "kt",
        "kennitala",
        "kennitölu",
        "kennitölur",
        "kerfiskennitala",
        "kerfiskennitölu",
        "utangarðsskrá",
    ],
    ..KENNITALA
};

/// The same in Icelandic text, where no word names it.
pub const KERFISKENNITALA_IN_ICELANDIC: Pattern = Pattern {
    name: "is-system-id-in-icelandic",
    rule: Rule::Amid(|text, place| {
        let number = &text[place.clone()];
        like(number, concat!(r"[89]\d{5}(?:", dash!(), "|", space!(), r")?\d{4}"))
            && is_icelandic(text, &place)
    }),
    score: 0.55,
    decoys: NOT_KENNITALA,
    about: "Ten digits in Icelandic text of which the first is 8 or 9.",
    finds: &[
        "Þóra («812345 6789») og Ari",
        "Jón Jónsson, «812345-6789», krefst bóta.",
        "Sjúklingurinn («9123456780») var þar í gær.",
    ],
    ignores: &["812345-6789", "það er sími 812345-6789", "reikningur 9123456780 er ógreiddur, það er"],
    ..KERFISKENNITALA
};

/// True if the first six digits are a day that exists in the century of the last; a founding day is 40 higher.
pub(super) fn is_kennitala(text: &str) -> bool {
    let number: Vec<u32> = digits(text).collect();
    let [d1, d2, m1, m2, y1, y2, .., century] = number[..] else { return false };
    let century = match century {
        0 => 2000,
        9 => 1900,
        8 => 1800,
        _ => return false,
    };
    let day = d1 * 10 + d2;
    let day = if day > 40 { day - 40 } else { day };
    super::date::is_day(century + y1 * 10 + y2, m1 * 10 + m2, day)
}
