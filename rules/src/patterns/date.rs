//! Calendar dates, in digits and in words. Times alone are not dates.

use super::{dash, space};
use crate::kind::EntityKind;
use crate::pattern::{Edges, Pattern, Rule, Shape};

pub(super) const ROWS: &[Pattern] = &[
    DATE_ISO,
    DATE_NUMERIC,
    DATE_SHORT,
    DATE_SHORT_IN_CONTEXT,
    DATE_DAY_FIRST,
    DATE_MONTH_FIRST,
    DATE_DAY_MONTH,
    DATE_MONTH_YEAR,
];

/// True if the day exists in the Gregorian calendar.
pub(super) fn is_day(year: u32, month: u32, day: u32) -> bool {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let last = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    };
    (1..=last).contains(&day)
}

/// The numbers in `text`, in order.
fn numbers(text: &str) -> impl Iterator<Item = u32> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter(|run| !run.is_empty())
        .map(|run| run.parse().unwrap_or(0))
}

/// True if `text` holds a date in digits: other rows leave it to these.
pub(super) fn looks_like_date(text: &str) -> bool {
    let groups: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
    let [first, second, third, ..] = groups[..] else { return false };
    let number = |group: &str| group.parse().unwrap_or(0);
    let is_year = |group: &str| group.len() == 4 && (1500..2200).contains(&number(group));
    (is_year(third)
        && (is_day(number(third), number(second), number(first))
            || is_day(number(third), number(first), number(second))))
        || (is_year(first) && is_day(number(first), number(second), number(third)))
}

/// Words before a date, in the order English, Icelandic, Danish/Norwegian/Swedish, German, French, Spanish, Italian,
/// Portuguese, Dutch, Finnish.
#[rustfmt::skip]
const BORN: &[&str] = &[
    "born", "birth", "birthday", "birthdate", "dob", "date", "dated", "dates", "day!", "on!", "since!", "until!", "from!", "died", "deceased", "expiry", "expires",
    "fæddur", "fædd", "fætt", "fæðingardag*", "dags", "dagsett*", "dagsetning", "þann!", "dánardag*", "lést",
    "født", "fødselsdato", "fødselsdag", "dato", "dateret", "datert", "den!", "född", "födelsedatum", "datum", "daterad",
    "geb", "geboren", "geburtsdatum", "am!", "vom!", "né", "née", "naissance", "le!", "du!",
    "nacido", "nacida", "nacimiento", "fecha", "el!", "del!", "día!", "nato", "nata", "nascita", "il!", "nascido", "nascida", "data", "em!", "dia!",
    "geboortedatum", "op!", "syntynyt", "syntymäaika",
];

const DATE_EDGES: Edges = Edges { word: true, number: true, before: "§#$€£", after: "%‰" };

/// Year first, with or without a time.
pub const DATE_ISO: Pattern = Pattern {
    name: "date-iso",
    kind: EntityKind::DateTime,
    shape: Shape::Regex(concat!(
        r"[12]\d{3}(?:-[01]?\d-[0-3]?\d|/[01]?\d/[0-3]?\d|\.[01]\d\.[0-3]\d|",
        dash!(),
        r"[01]\d",
        dash!(),
        r"[0-3]\d)",
        r"(?:(?:T| |, | at )[0-2]?\d[:.][0-5]\d(?:[:.][0-5]\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|GMT))?(?: ?[+-][01]\d:?[0-5]\d)?)?"
    )),
    edges: DATE_EDGES,
    rule: Rule::Valid(|text| {
        let mut found = numbers(text);
        matches!((found.next(), found.next(), found.next()), (Some(y), Some(m), Some(d)) if is_day(y, m, d))
    }),
    score: 0.85,
    context: BORN,
    context_score: 0.95,
    decoys: &["version", "v", "release", "doi"],
    about: "A date written year, month, day, with its time if there is one.",
    source: "ISO 8601-1; RFC 3339",
    finds: &[
        "on «2024-03-15» we",
        "at «2024-03-15T10:20:30Z».",
        "«1985-06-03 05:25:08» in",
        "«2024/3/5»",
        "«2024-02-29»",
    ],
    ignores: &["2024-13-01", "2023-02-29", "12024-03-15", "2024-03-15-1", "3024-03-15"],
    ..Pattern::ROW
};

/// Day, month (or month, day) and a year of four digits.
pub const DATE_NUMERIC: Pattern = Pattern {
    name: "date-numeric",
    shape: Shape::Regex(concat!(
        r"[0-3]?\d(?:\.",
        space!(),
        r"?[01]?\d\.",
        space!(),
        r"?|/[0-3]?\d/|-[0-3]?\d-|",
        dash!(),
        r"[0-3]?\d",
        dash!(),
        r")[12]\d{3}"
    )),
    rule: Rule::Valid(|text| {
        let mut found = numbers(text);
        let (Some(a), Some(b), Some(year)) = (found.next(), found.next(), found.next()) else { return false };
        is_day(year, b, a) || is_day(year, a, b)
    }),
    score: 0.85,
    about: "A date in digits with a year of four digits.",
    source: "ÍST EN 28601 and national habits; CLDR date formats",
    finds: &[
        "þann «15.03.2024» var",
        "born «3/23/1940».",
        "le «5-11-1993»",
        "«1. 2. 2024»",
        "dt.«02-09-2019» of",
    ],
    ignores: &[
        "32.01.2024",
        "15.15.2024",
        "1.15.03.2024",
        "15.03.20244",
        "31.02.2024",
        "10/20/30",
        "v 1.2.3024",
    ],
    ..DATE_ISO
};

/// The same with a year of two digits, in the forms that little else has.
pub const DATE_SHORT: Pattern = Pattern {
    name: "date-short",
    shape: Shape::Regex(r"[0-3]\d\.[01]\d\.\d{2}|[0-3]?\d/[0-3]?\d/\d{2}|[0-3]\d-[0-3]\d-\d{2}"),
    rule: Rule::Valid(is_short_date),
    score: 0.5,
    context_score: 0.8,
    decoys: &[
        "version", "v", "release", "section", "sections", "§", "no", "nr", "kap", "kafli", "grein", "item",
        "code", "sort",
    ],
    about: "A date in digits with a year of two digits.",
    finds: &["dated «15.03.24» in", "born «3/23/40».", "TC («11/10/01»)", "«19-11-93»"],
    ignores: &["5.3.24", "section 3/23/40", "dated 32.01.24", "born 15.15.24", "20-32-85-26", "1.15.03.24"],
    ..DATE_NUMERIC
};

/// The same without leading zeros, which section numbers look like too.
pub const DATE_SHORT_IN_CONTEXT: Pattern = Pattern {
    name: "date-short-in-context",
    shape: Shape::Regex(r"[0-3]?\d(?:\.[01]?\d\.|-[0-3]?\d-)\d{2}"),
    score: 0.3,
    context_score: 0.75,
    about: "A date in digits with a year of two digits, near a word that speaks of dates.",
    finds: &["dags. «1.2.99»", "born «3-23-40»", "dated «5.3.24»"],
    ignores: &["see 1.2.99", "kap. 7.6.11", "born 3-32-40"],
    ..DATE_SHORT
};

fn is_short_date(text: &str) -> bool {
    let mut found = numbers(text);
    let (Some(a), Some(b), Some(year)) = (found.next(), found.next(), found.next()) else { return false };
    is_day(2000 + year, b, a) || is_day(2000 + year, a, b)
}

/// A day of the month, its ending and what may stand before a month: `3rd day of`, `1er`, `14 päivänä`.
/// Further days may stand before it: `14 and 27`, `7, 8 e 9 de`, `1–10.`
macro_rules! day {
    () => {
        concat!(
            r"(?:[0-3]?\d\.?(?:, ?| ?/ ?| ?(?u:[\u{2010}-\u{2015}-]) ?| (?:and|to|og|til|und|bis|et|au|e|a|y|al|och|ja|en|i) )){0,3}",
            r"[0-3]?\d(?: ?(?:st|nd|rd|th|ST|ND|RD|TH|er|de|te|ª|º|°)|:a|:e|\.)?"
        )
    };
}
/// Between a day and its month in words.
macro_rules! of {
    () => {
        r"(?:(?:of|de|of the|day of|days of|OF|DE|DAY OF|dias do mês de|päivänä|päivää|päivästä|päivään)(?u:[ \u{a0}]))?"
    };
}
/// A month in words, or any other word.
macro_rules! month {
    () => {
        r"(?u:[A-Za-z\u{c0}-\u{24f}]{3,14})"
    };
}
/// Between a month in words and its year.
macro_rules! of_year {
    () => {
        r"(?:(?:de|del|del año|do|do ano de|DE|DEL|DO|OF|árið|ársins|anno|of|i)(?u:[ \u{a0}]))?"
    };
}

/// A day, a month in words and a year.
pub const DATE_DAY_FIRST: Pattern = Pattern {
    name: "date-written",
    shape: Shape::Regex(concat!(
        day!(),
        r"(?u:[ \u{a0}\u{202f}./\u{2010}-\u{2015}-]){0,2}",
        of!(),
        month!(),
        r"\.?,?(?u:[ \u{a0}\u{202f}./\u{2010}-\u{2015}-]){0,2}",
        of_year!(),
        r"(?:[12]\d{3}|(?:'|’)\d{2})"
    )),
    edges: Edges { word: true, number: false, before: "§#$€£", after: "%‰" },
    rule: Rule::Valid(|text| has_days(text) && has_month(text, is_any_month)),
    score: 0.95,
    context_score: 0.97,
    decoys: &[],
    about: "A date with its month in words.",
    source: "CLDR month names: en is da nb nn sv de fr es it nl pt ro fi pl cs hr",
    finds: &[
        "on «3 March 2024».",
        "«3rd of March, 2024»",
        "LEI 5.815, DE «3 DE ABRIL DE 2017»",
        "þann «3. mars 2024» var",
        "«17. júní 1944»",
        "le «1er août 2020»",
        "«5 de mayo de 2003»",
        "am «3. März 2024»",
        "«12-Jan-2020»",
        "den «4. februar 1999»",
        "«14. marraskuuta 1999»",
        "«31 Dec. 1998»",
        "«4 th September 2009»",
        "«14 and 27 July 1999», when",
        "«7, 8 e 9 de novembro de 2017»",
        "«17 päivänä joulukuuta 1996»",
        "«21 jun. 2017»",
        "«4 July ’76»",
    ],
    ignores: &["3 people 2024", "32 March 2024", "0 May 2024", "3 Marches 2024", "12 of the 2024"],
    ..DATE_ISO
};

/// A month in words, a day and a year.
pub const DATE_MONTH_FIRST: Pattern = Pattern {
    name: "date-written-month-first",
    shape: Shape::Regex(concat!(
        month!(),
        r"\.?(?u:[ \u{a0}\u{202f}./\u{2010}-\u{2015}-]){1,2}(?:the )?[0-3]?\d(?: ?(?:st|nd|rd|th|ST|ND|RD|TH)| päivänä)?",
        r"(?:,?(?u:[ \u{a0}\u{202f}]){1,2}|[/,]|(?u:[\u{2010}-\u{2015}-]))(?:of )?(?:[12]\d{3}|(?:'|’)\d{2})"
    )),
    rule: Rule::Valid(|text| has_days(text) && has_month(text, is_any_month)),
    about: "A date with its month in words, the month first.",
    finds: &[
        "on «March 3, 2024».",
        "«Sept. 11, 2001»",
        "«Dec 31st, 1999»",
        "«May-05-2010»",
        "«JUNE 3, 1999»",
    ],
    ignores: &["People 3, 2024", "March 32, 2024", "Marches 3, 2024", "Room 12, 2024"],
    ..DATE_DAY_FIRST
};

/// A day and a month in words, no year.
pub const DATE_DAY_MONTH: Pattern = Pattern {
    name: "date-day-and-month",
    shape: Shape::Regex(concat!(
        day!(),
        r"(?u:[ \u{a0}\u{202f}]){1,2}",
        of!(),
        month!(),
        r"|",
        month!(),
        r"\.?(?u:[ \u{a0}\u{202f}])(?:the )?[0-3]?\d(?: ?(?:st|nd|rd|th))?"
    )),
    rule: Rule::Valid(|text| has_days(text) && has_month(text, is_month)),
    score: 0.6,
    context_score: 0.8,
    about: "A day and a month in words, without a year.",
    finds: &["on «3 March», he", "«17. júní» var", "«March 3rd» at", "le «14 juillet»", "den «24. desember»"],
    ignores: &["3 people", "32 March", "I may 3", "3 marsh", "1. Set it"],
    ..DATE_DAY_FIRST
};

/// A month in words and a year.
pub const DATE_MONTH_YEAR: Pattern = Pattern {
    name: "date-month-and-year",
    shape: Shape::Regex(concat!(
        month!(),
        r"\.?,?(?u:[ \u{a0}\u{202f}]){1,2}",
        of_year!(),
        r"[12]\d{3}|",
        month!(),
        r"(?:/|(?u:[\u{2010}-\u{2015}-]))(?:[12]\d{3}|\d{2})"
    )),
    rule: Rule::Valid(|text| has_month(text, is_month)),
    score: 0.55,
    context_score: 0.7,
    about: "A month in words and its year.",
    finds: &[
        "in «March 2024».",
        "í «júní 2019» var",
        "«febrero de 2005»",
        "«Oktober 2001»",
        "En «diciembre-02» se",
        "(«Jan/2007»)",
    ],
    ignores: &["people 2024", "Marches 2024", "in 2024", "may of 3024", "covid-19", "may-10"],
    ..DATE_DAY_FIRST
};

/// True if every number but the year can be a day of a month.
fn has_days(text: &str) -> bool {
    let before_short_year = text.split(['\'', '’']).next().unwrap_or(text);
    let mut days = before_short_year
        .split(|c: char| !c.is_ascii_digit())
        .filter(|run| matches!(run.len(), 1 | 2))
        .peekable();
    days.peek().is_some() && days.all(|run| run.parse().is_ok_and(|day| (1..=31).contains(&day)))
}

/// True if one of the words of `text` names a month.
fn has_month(text: &str, names_month: fn(&str) -> bool) -> bool {
    text.split(|c: char| !c.is_alphabetic()).any(|word| word.len() >= 3 && names_month(word))
}

/// A month beside a day and a year: `3 may 2024`, `21 jun. 2017`.
fn is_any_month(word: &str) -> bool {
    let lower = word.to_lowercase();
    [MONTHS_CAPITAL, MONTHS_WITH_YEAR].iter().any(|short| short.contains(&lower.as_str())) || is_month(word)
}

/// A month beside a day or a year only: short forms that are also everyday words need a capital (`Mar`, `Dec`),
/// and so does `may`, which English uses for something else.
fn is_month(word: &str) -> bool {
    let lower = word.to_lowercase();
    let lower = lower.as_str();
    if MONTHS_CAPITAL.contains(&lower) {
        return word.starts_with(char::is_uppercase);
    }
    // Finnish adds its case endings to a stem in -kuu.
    let stem = lower.find("kuu").map_or(lower, |kuu| &lower[..kuu + 3]);
    MONTHS.contains(&lower) || FINNISH_MONTHS.contains(&stem)
}

const MONTHS_CAPITAL: &[&str] = &["may", "mar", "sep", "mag", "ago", "des"];

/// Short forms that are everyday words even with a capital: `1. Set the table`.
const MONTHS_WITH_YEAR: &[&str] = &["set", "out"];

#[rustfmt::skip]
const MONTHS: &[&str] = &[
    // English
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
    "jan", "feb", "febr", "apr", "jun", "jul", "aug", "sept", "oct", "nov", "dec",
    // Icelandic
    "janúar", "janúars", "febrúar", "febrúars", "mars", "apríl", "maí", "júní", "júlí", "ágúst", "ágústs", "október", "nóvember", "desember",
    "janúarmánuði", "maímánuði", "júl", "ágú", "okt", "nóv",
    // Danish, Norwegian, Swedish
    "januar", "februar", "marts", "maj", "juni", "juli", "oktober", "januari", "februari", "augusti",
    // German
    "jänner", "märz", "maerz", "dezember", "feber", "dez", "mrz",
    // French
    "mai", "janvier", "février", "fevrier", "avril", "juin", "juillet", "août", "aout", "septembre", "octobre", "novembre", "décembre", "decembre",
    "janv", "févr", "juil", "déc", "avr",
    // Spanish
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "setiembre", "octubre", "noviembre", "diciembre", "dic", "ene", "abr",
    // Italian
    "gennaio", "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre", "dicembre", "ott",
    // Dutch
    "maart", "mei", "augustus", "mrt",
    // Portuguese
    "janeiro", "fevereiro", "março", "marco", "maio", "junho", "julho", "setembro", "outubro", "novembro", "dezembro", "fev",
    // Romanian
    "ianuarie", "februarie", "martie", "aprilie", "iunie", "iulie", "septembrie", "octombrie", "noiembrie", "decembrie",
    // Czech, Croatian
    "ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu", "prosince",
    "siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja", "srpnja", "kolovoza", "rujna", "studenoga", "studenog", "prosinca",
    // Polish
    "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia",
];

const FINNISH_MONTHS: &[&str] = &[
    "tammikuu",
    "helmikuu",
    "maaliskuu",
    "huhtikuu",
    "toukokuu",
    "kesäkuu",
    "heinäkuu",
    "elokuu",
    "syyskuu",
    "lokakuu",
    "marraskuu",
    "joulukuu",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leap_days_follow_the_gregorian_rule() {
        for (year, leap) in [(2000, true), (1900, false), (2024, true), (2023, false), (1800, false)] {
            assert_eq!(is_day(year, 2, 29), leap, "{year}");
        }
        assert!(!is_day(2024, 0, 1) && !is_day(2024, 13, 1) && !is_day(2024, 1, 0) && !is_day(2024, 4, 31));
    }
}
