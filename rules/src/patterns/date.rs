//! Calendar dates, in digits and in words. Times alone are not dates.

use std::ops::Range;

use super::month::{month_after_year_shape, month_shape, names_month};
use super::{dash, space, starts_word};
use crate::kind::EntityKind;
use crate::pattern::{Edges, Pattern, Rule, Shape};
use crate::words::Words;
use crate::written::like;

pub(super) const ROWS: &[Pattern] = &[
    DATE_ISO,
    DATE_NUMERIC,
    DATE_SHORT,
    DATE_SHORT_IN_CONTEXT,
    DATE_STROKE_AND_DASH,
    DATE_STROKE_IN_CONTEXT,
    DATE_DAY_FIRST,
    DATE_MONTH_FIRST,
    DATE_DAY_MONTH,
    DATE_MONTH_YEAR,
    DATE_YEAR_FIRST,
    DATE_EAST_ASIAN,
    DATE_ERA,
    DATE_VIETNAMESE,
    DATE_BASIC,
    DATE_BASIC_TIME,
    DATE_WEEK,
    UNIX_TIME,
    BIRTH_DATE_NUMERIC,
    BIRTH_DATE_STROKE,
    BIRTH_DATE_SIX_DIGITS,
    BIRTH_DATE_WRITTEN,
    BIRTH_YEAR,
    BIRTH_YEAR_APART,
    YEAR_OF_EVENT,
    DATE_WITH_SLIP,
    LIFE_SPAN,
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

/// Year first, with or without a time. For `concat!`.
macro_rules! iso {
    () => {
        concat!(
            r"[12]\d{3}(?:-[01]?\d-[0-3]?\d|/[01]?\d/[0-3]?\d|\.[01]\d\.[0-3]\d|",
            dash!(),
            r"[01]\d",
            dash!(),
            r"[0-3]\d)",
            r"(?:(?:T| |, | at )[0-2]?\d[:.][0-5]\d(?:[:.][0-5]\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|GMT))?(?: ?[+-][01]\d:?[0-5]\d)?)?"
        )
    };
}
/// Day, month (or month, day) and a year of four digits. For `concat!`.
macro_rules! numeric {
    () => {
        concat!(
            r"[0-3]?\d(?:\.",
            space!(),
            r"?[01]?\d\.",
            space!(),
            r"?|/[0-3]?\d/|-[0-3]?\d-|",
            dash!(),
            r"[0-3]?\d",
            dash!(),
            r")[12]\d{3}"
        )
    };
}
/// The same with a year of two digits, in the forms that little else has. For `concat!`.
macro_rules! short {
    () => {
        r"[0-3]\d\.[01]\d\.\d{2}|[0-3]?\d/[0-3]?\d/\d{2}|[0-3]\d-[0-3]\d-\d{2}"
    };
}
/// The same without leading zeros. For `concat!`.
macro_rules! shorter {
    () => {
        r"[0-3]?\d(?:\.[01]?\d\.|-[0-3]?\d-)\d{2}"
    };
}

/// Year first, with or without a time.
pub const DATE_ISO: Pattern = Pattern {
    name: "date-iso",
    kind: EntityKind::DateTime,
    shape: Shape::Regex(
        r"\d{4}(?:-(?:\d|\d{2})-|/(?:\d|\d{2})/|\.\d{2}\.|(?u:[\u{2010}-\u{2015}-])\d{2}(?u:[\u{2010}-\u{2015}-]))",
    ),
    edges: DATE_EDGES,
    rule: Rule::WholeIf(&DATE_EDGES, iso!(), is_iso_date),
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
    shape: Shape::Regex(numeric!()),
    rule: Rule::Valid(is_numeric_date),
    score: 0.85,
    about: "A date in digits with a year of four digits.",
    source: "ÍST EN 28601 and national habits; CLDR date formats",
    finds: &[
        "þann «15.03.2024» var",
        "dated «3/23/1940».",
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
    shape: Shape::Regex(short!()),
    rule: Rule::Valid(is_short_date),
    score: 0.5,
    context_score: 0.8,
    decoys: &[
        "version", "v", "release", "section", "sections", "§", "no", "nr", "kap", "kafli", "grein", "item",
        "code", "sort",
    ],
    about: "A date in digits with a year of two digits.",
    finds: &["dated «15.03.24» in", "due «3/23/40».", "TC («11/10/01»)", "«19-11-93»"],
    ignores: &["5.3.24", "section 3/23/40", "dated 32.01.24", "born 15.15.24", "20-32-85-26", "1.15.03.24"],
    ..DATE_NUMERIC
};

/// The same without leading zeros, which section numbers look like too.
pub const DATE_SHORT_IN_CONTEXT: Pattern = Pattern {
    name: "date-short-in-context",
    shape: Shape::Regex(shorter!()),
    rule: Rule::Valid(is_short_date),
    score: 0.3,
    context_score: 0.75,
    about: "A date in digits with a year of two digits, near a word that speaks of dates.",
    finds: &["dags. «1.2.99»", "day «3-23-40»", "dated «5.3.24»"],
    ignores: &["see 1.2.99", "kap. 7.6.11", "born 3-32-40"],
    ..DATE_SHORT
};

/// As Danes and Swedes write it, with a stroke and a dash.
pub const DATE_STROKE_AND_DASH: Pattern = Pattern {
    name: "date-stroke-and-dash",
    shape: Shape::Regex(r"[0-3]?\d/[01]?\d ?- ?[12]\d{3}"),
    rule: Rule::Valid(is_day_first),
    score: 0.65,
    context_score: 0.9,
    about: "A date as day/month-year.",
    source: "National habits of Denmark, Norway and Sweden",
    finds: &["siden «11/05-1987», boende", "den «5/11-2019»", "Aarhus, «3/2 - 1998»."],
    ignores: &["32/05-1987", "11/13-1987", "2/11/05-1987", "11/05-19871", "11/05-1987-2"],
    ..DATE_NUMERIC
};

/// The same with a year of two digits, or of four behind a space: shares and numbers of cases look like that too.
pub const DATE_STROKE_IN_CONTEXT: Pattern = Pattern {
    name: "date-stroke-in-context",
    shape: Shape::Regex(r"[0-3]?\d/[01]?\d(?:-\d{2}|(?: |, )[12]\d{3}|)"),
    rule: Rule::Valid(is_day_first),
    score: 0.0,
    context: STROKE_DATE_WORDS,
    context_score: 0.75,
    about: "A date as day/month, with or without its year, right behind a word that speaks of dates.",
    finds: &["den «5/11-19»", "født d. «12/3 2024»", "fra den «1/8» til", "siden den «7/4-62»"],
    ignores: &["12/3 2024", "den 12/13", "5/11-19", "født 32/1"],
    ..DATE_STROKE_AND_DASH
};

/// Danish, Norwegian and Swedish words before a date.
const STROKE_DATE_WORDS: &[&str] = &[
    "den!",
    "d!",
    "født!",
    "fødselsdato!",
    "dato!",
    "dateret!",
    "datert!",
    "född!",
    "datum!",
    "daterad!",
    "døde!",
    "død!",
];

/// True if the day exists: day, month, and the year if there is one, which may have two digits.
fn is_day_first(text: &str) -> bool {
    let mut found = numbers(text);
    let (Some(day), Some(month)) = (found.next(), found.next()) else { return false };
    let year = found.next().unwrap_or(2000);
    is_day(if year < 100 { 2000 + year } else { year }, month, day)
}

fn is_iso_date(text: &str) -> bool {
    let mut found = numbers(text);
    matches!((found.next(), found.next(), found.next()), (Some(y), Some(m), Some(d)) if is_day(y, m, d))
}

fn is_numeric_date(text: &str) -> bool {
    let mut found = numbers(text);
    let (Some(a), Some(b), Some(year)) = (found.next(), found.next(), found.next()) else { return false };
    year >= 1000 && (is_day(year, b, a) || is_day(year, a, b))
}

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
            r"(?:[0-3]?\d\.?(?:, ?| ?/ ?| ?(?u:[\u{2010}-\u{2015}-]) ?| (?:and|to|og|til|und|bis|et|au|e|a|y|al|och|ja|en|i|t/m|do|až|и|по) )){0,3}",
            r"[0-3]?\d(?: ?(?:st|nd|rd|th|ST|ND|RD|TH|er|de|te|ª|º|°|ης|η)|:a|:e|\.)?"
        )
    };
}
/// What stands between the parts of a written date. For `concat!`.
macro_rules! between {
    () => {
        r"(?u:[ \u{a0}\u{202f}./\u{2010}-\u{2015}-])"
    };
}
/// Between a day and its month in words.
macro_rules! of {
    () => {
        r"(?:(?:of|de|of the|day of|days of|OF|DE|DAY OF|dias do mês de|päivänä|päivää|päivästä|päivään)(?u:[ \u{a0}])|d(?:'|’))?"
    };
}
/// Between a month in words and its year.
macro_rules! of_year {
    () => {
        r"(?:(?:de|del|del año|do|do ano de|DE|DEL|DO|OF|árið|ársins|anno|of|i|พ\.ศ\.|ค\.ศ\.)(?u:[ \u{a0}]))?"
    };
}
/// A day and a month in words. For `concat!`.
macro_rules! day_month {
    ($month:ident) => {
        concat!(day!(), between!(), "{0,2}", of!(), $month!())
    };
}
/// A month in words and a day. For `concat!`.
macro_rules! month_day {
    ($month:ident) => {
        concat!(
            $month!(),
            r"\.?",
            between!(),
            r"{1,2}(?:the )?[0-3]?\d(?: ?(?:st|nd|rd|th|ST|ND|RD|TH)| päivänä)?"
        )
    };
}
/// A day, a month in words and a year. For `concat!`.
macro_rules! day_month_year {
    ($month:ident) => {
        concat!(day_month!($month), r"\.?,?", between!(), "{0,2}", of_year!(), r"(?:[12]\d{3}|(?:'|’)\d{2})")
    };
}
/// A month in words, a day and a year. For `concat!`.
macro_rules! month_day_year {
    ($month:ident) => {
        concat!(
            month_day!($month),
            r"(?:,?(?u:[ \u{a0}\u{202f}]){1,2}|[/,]|",
            dash!(),
            r")(?:of )?(?:[12]\d{3}|(?:'|’)\d{2})"
        )
    };
}
/// A month in words and its year. For `concat!`.
macro_rules! month_year {
    ($month:ident) => {
        concat!(
            $month!(),
            r"(?:\.?,?(?u:[ \u{a0}\u{202f}]){1,2}",
            of_year!(),
            r"[12]\d{3}|(?:/|",
            dash!(),
            r")(?:[12]\d{3}|\d{2}))"
        )
    };
}

const WRITTEN_EDGES: Edges = Edges { word: true, number: false, before: "§#$€£", after: "%‰" };

/// A day, a month in words and a year.
pub const DATE_DAY_FIRST: Pattern = Pattern {
    name: "date-written",
    shape: Shape::Regex(day_month_year!(month_shape)),
    edges: WRITTEN_EDGES,
    rule: Rule::Refine(|text, place| {
        let value = text.get(place.clone())?;
        (names_month(value) && has_days(value)).then(|| with_weekday(text, place))
    }),
    score: 0.95,
    context_score: 0.97,
    decoys: &[],
    about: "A date with its month in words.",
    source: "CLDR month names (35 languages)",
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
        "«3.–5. mars 2024»",
        "dnia «3 września 2019» r.",
        "dne «12. října 2011» a",
        "«15. marca 2024» v",
        "dana «3. ožujka 2015».",
        "«3 ianuarie 2020»",
        "«15 марта 2024» года",
        "«7 листопада 2019» року",
        "на «5 октомври 2021» г.",
        "στις «3 Μαρτίου 2024»",
        "«15 Ağustos 2023» tarihinde",
        "«15. märtsil 2024»",
        "«15 مارس 2024»",
        "ביום «15 במרץ 2024»",
        "«15 มีนาคม 2567»",
        "«3 d’abril de 2019»",
        "«15 Ağu 2023»",
        "«15 ม.ค. 2567»",
        "«2. jūlijs 2020»",
        "on «Monday, 3 March 2024»",
        "«fimmtudaginn 7. mars 2024»",
    ],
    ignores: &["3 people 2024", "32 March 2024", "0 May 2024", "3 Marches 2024", "12 of the 2024"],
    ..DATE_ISO
};

/// A month in words, a day and a year.
pub const DATE_MONTH_FIRST: Pattern = Pattern {
    name: "date-written-month-first",
    shape: Shape::Regex(month_day_year!(month_shape)),
    rule: Rule::Refine(|text, place| {
        let value = text.get(place.clone())?;
        (names_month(value) && has_days(value)).then(|| with_weekday(text, place))
    }),
    about: "A date with its month in words, the month first.",
    finds: &[
        "on «March 3, 2024».",
        "«Sept. 11, 2001»",
        "«Dec 31st, 1999»",
        "«May-05-2010»",
        "«JUNE 3, 1999»",
        "on «Tue, March 5, 2024»",
    ],
    ignores: &["People 3, 2024", "March 32, 2024", "Marches 3, 2024", "Room 12, 2024"],
    ..DATE_DAY_FIRST
};

/// A day and a month in words, no year.
pub const DATE_DAY_MONTH: Pattern = Pattern {
    name: "date-day-and-month",
    shape: Shape::Regex(concat!(day_month!(month_shape), "|", month_day!(month_shape))),
    rule: Rule::Refine(|text, place| {
        let value = text.get(place.clone())?;
        (names_month(value) && has_days(value) && is_spaced(value) && has_month(value))
            .then(|| with_weekday(text, place))
    }),
    score: 0.8,
    context_score: 0.9,
    about: "A day and a month in words, without a year.",
    finds: &["on «3 March», he", "«17. júní» var", "«March 3rd» at", "le «14 juillet»", "den «24. desember»"],
    ignores: &["3 people", "32 March", "I may 3", "3 marsh", "1. Set it", "3 mart", "12-May", "dec/12"],
    ..DATE_DAY_FIRST
};

/// A month in words and a year.
pub const DATE_MONTH_YEAR: Pattern = Pattern {
    name: "date-month-and-year",
    shape: Shape::Regex(month_year!(month_shape)),
    rule: Rule::Valid(|text| names_month(text) && has_month(text)),
    score: 0.8,
    context_score: 0.9,
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

/// A year, a month in words and a day.
pub const DATE_YEAR_FIRST: Pattern = Pattern {
    name: "date-written-year-first",
    shape: Shape::Regex(concat!(
        r"[12]\d{3}(?:(?:\.| m\.|,)?(?u:[ \u{a0}])|-)",
        month_after_year_shape!(),
        r"\.?[ -][0-3]?\d(?:\.| d\.)?|[12]\d{3}\. gada [0-3]?\d\. ",
        month_after_year_shape!()
    )),
    rule: Rule::Valid(|text| names_month(text) && has_days(text)),
    about: "A date with its month in words, the year first.",
    finds: &[
        "«2024. március 15.» napján",
        "«2024 m. kovo 15 d.»",
        "«2024. gada 15. martā» Rīgā",
        "«2024-Mar-15»",
    ],
    ignores: &["2024. people 15.", "2024 m. kovo 35 d.", "2024. gada 15. people"],
    ..DATE_DAY_FIRST
};

/// Chinese, Japanese and Korean.
pub const DATE_EAST_ASIAN: Pattern = Pattern {
    name: "date-east-asian",
    shape: Shape::Regex(
        r"(?:[12]\d{3} ?年 ?)?[01]?\d ?月 ?[0-3]?\d ?(?:日|号|號)|[12]\d{3} ?年 ?[01]?\d ?月|(?:[12]\d{3}년 ?)?[01]?\d월 ?[0-3]?\d일|[12]\d{3}년 ?[01]?\d월",
    ),
    rule: Rule::Valid(has_month_number),
    about: "A date with the Chinese, Japanese or Korean words for year, month and day.",
    source: "CLDR date formats: ja zh ko",
    finds: &[
        "«2024年3月15日»に",
        "于«2024 年 3 月 15 日»",
        "«2024년 3월 15일»에",
        "«3月15日»",
        "«2019年4月»",
    ],
    ignores: &["2024年", "2024年13月15日", "15日", "2024년"],
    ..DATE_DAY_FIRST
};

/// Japanese eras and the years of the Republic of China.
pub const DATE_ERA: Pattern = Pattern {
    name: "date-era",
    shape: Shape::Regex(
        r"(?:令和|平成|昭和|大正|明治|民國) ?(?:\d{1,3}|元) ?年 ?[01]?\d ?月(?: ?[0-3]?\d ?日)?",
    ),
    rule: Rule::Valid(has_month_number),
    about: "A date in a Japanese era or in the years of the Republic of China.",
    source: "元号法 (Japan, Act 43 of 1979); CLDR calendars japanese and roc",
    finds: &["«令和6年3月15日»", "被告は«平成元年1月8日»に", "«民國113年3月15日»"],
    ignores: &["令和6年", "平成31年13月1日", "昭和の6月"],
    ..DATE_DAY_FIRST
};

/// Vietnamese.
pub const DATE_VIETNAMESE: Pattern = Pattern {
    name: "date-vietnamese",
    shape: Shape::Regex(r"[0-3]?\d th(?u:[áÁ])ng [01]?\d(?:,? n(?u:[ăĂ])m [12]\d{3}|/[12]\d{3})"),
    rule: Rule::Valid(|text| {
        let mut found = numbers(text);
        matches!((found.next(), found.next(), found.next()), (Some(d), Some(m), Some(y)) if is_day(y, m, d))
    }),
    about: "A date with the Vietnamese words for month and year.",
    source: "CLDR date formats: vi",
    finds: &["ngày «15 tháng 3 năm 2024»", "«2 tháng 9, năm 1975»", "Hà Nội, ngày «05 tháng 12 năm 2019»"],
    ignores: &["15 tháng 13 năm 2024", "31 tháng 2 năm 2024", "3 tháng 2024"],
    ..DATE_DAY_FIRST
};

/// Year, month and day run together.
pub const DATE_BASIC: Pattern = Pattern {
    name: "date-basic",
    shape: Shape::Regex(r"\d\d{3}\d\d\d\d"),
    edges: DATE_EDGES,
    rule: Rule::Valid(|text| like(text, r"[12]\d{3}[01]\d[0-3]\d") && is_basic_date(text)),
    score: 0.1,
    context_score: 0.6,
    about: "Year, month and day run together, near a word that speaks of dates.",
    source: "ISO 8601-1, basic format",
    finds: &["dated «20240315»", "date: «19990101»", "dagsetning «20240229»"],
    ignores: &["20240315", "date 20241315", "dated 20230229"],
    ..DATE_ISO
};

/// How it is written in full.
const DATE_BASIC_TIME_WRITTEN: &str =
    r"[12]\d{3}[01]\d[0-3]\dT[0-2]\d[0-5]\d(?:[0-5]\d(?:\.\d{1,6})?)?(?:Z|[+-][01]\d:?[0-5]\d)?";

/// The same with a time.
pub const DATE_BASIC_TIME: Pattern = Pattern {
    name: "date-basic-time",
    shape: Shape::Regex(r"\d\d{3}\d\d\d\dT"),
    rule: Rule::WholeIf(&DATE_EDGES, DATE_BASIC_TIME_WRITTEN, is_basic_date),
    score: 0.85,
    context_score: 0.95,
    about: "Year, month, day and time run together with a T between them.",
    finds: &["DTSTART:«20240315T102030Z»", "«20240315T1020»", "«19991231T235959+0100»"],
    ignores: &["20241315T102030Z", "20240315T", "20240315T2561"],
    ..DATE_BASIC
};

/// A day or week by the number of its week.
pub const DATE_WEEK: Pattern = Pattern {
    name: "date-week",
    shape: Shape::Regex(r"\d\d{3}-W"),
    rule: Rule::WholeIf(&DATE_EDGES, r"[12]\d{3}-W[0-5]\d(?:-[1-7])?", |text| {
        numbers(text).nth(1).is_some_and(|week| (1..=53).contains(&week))
    }),
    score: 0.6,
    context_score: 0.8,
    about: "A week of a year, or a day in it, by number.",
    source: "ISO 8601-1, week dates",
    finds: &["in «2024-W11»", "on «2024-W11-5»", "«2019-W01-1»:"],
    ignores: &["2024-W54", "2024-W00-1", "2024-W11-58"],
    ..DATE_BASIC
};

/// Seconds or milliseconds since 1970.
pub const UNIX_TIME: Pattern = Pattern {
    name: "unix-time",
    shape: Shape::Regex(r"\d\d{9}(?:\d{3})?"),
    rule: Rule::Like(r"1\d{9}(?:\d{3})?"),
    score: 0.0,
    context: &[
        "timestamp*",
        "unix",
        "epoch",
        "posix",
        "created at",
        "updated at",
        "created_at",
        "updated_at",
        "last_login",
        "expires_at",
        "last_seen",
        "last login",
        "last seen",
        "logged at",
        "expires at",
    ],
    context_score: 0.6,
    about: "Seconds or milliseconds since 1970, near a word for such a clock.",
    source: "POSIX.1-2017, 4.16 Seconds Since the Epoch",
    finds: &["timestamp: «1700000000»", "created_at=«1700000000123»", "unix time «1234567890»"],
    ignores: &["1700000000", "phone 1700000000", "timestamp 2700000000"],
    ..DATE_BASIC
};

/// Words for birth, in the order English, Icelandic, Danish/Norwegian/Swedish/Faroese, German, French, Spanish, Italian,
/// Portuguese, Dutch, Finnish, Polish, Czech and Slovak, Croatian and Slovene, Hungarian, Romanian, Russian, Ukrainian and
/// Bulgarian, Greek, Turkish, Baltic, Asian.
#[rustfmt::skip]
const BIRTH: &[&str] = &[
    "born", "birth", "birthday", "birthdate", "birthyear", "dob", "d o b",
    "fæddur", "fædd", "fætt", "fæddist", "fæddust", "fæðingardag*", "fæðingarár", "f!", "fd!",
    "født", "fødselsdato", "fødselsdag", "fødselsår", "fødd", "föddur", "född", "födelsedatum", "födelsedag*", "födelseår",
    "geb!", "geboren*", "geburtsdatum", "geburtstag*", "geburtsjahr", "né", "née", "naissance",
    "nacido", "nacida", "nació", "nacimiento", "fnac", "nato il", "nata il", "nato a", "nata a", "nascita",
    "nascido", "nascida", "nasceu", "nascimento", "geboortedatum", "geboortedag", "geboortejaar", "syntynyt", "syntyi", "syntymäaika",
    "urodzon*", "urodził*", "urodzenia", "ur!", "narozen*", "nar!", "narodený", "narodená", "narodenia", "rođen*", "rojen*", "rojstva",
    "született", "születési", "szül", "născut*", "nașterii", "naștere", "рождения", "родился", "родилась", "народження", "народив*", "роден", "родена", "раждане",
    "γεννήθηκε", "γέννησης", "doğum*", "doğdu", "gimė", "gimimo", "dzimis", "dzimusi", "dzimšanas", "sündinud", "sünniaeg",
    "生年月日", "生まれ", "出生", "생년월일", "출생", "مواليد", "ميلاد*", "الميلاد", "נולד*", "לידה", "lahir", "sinh", "เกิด",
];

/// A day of birth in digits.
pub const BIRTH_DATE_NUMERIC: Pattern = Pattern {
    name: "birth-date",
    kind: EntityKind::DateOfBirth,
    shape: Shape::Regex(concat!(
        iso!(),
        "|",
        numeric!(),
        "|",
        short!(),
        "|",
        shorter!(),
        r"|[12]\d{3}[01]\d[0-3]\d"
    )),
    edges: DATE_EDGES,
    rule: Rule::Valid(|text| match text.contains(|c: char| !c.is_ascii_digit()) {
        true => is_iso_date(text) || is_numeric_date(text) || (text.len() <= 8 && is_short_date(text)),
        false => is_basic_date(text),
    }),
    score: 0.0,
    context: BIRTH,
    context_score: 0.98,
    decoys: NOT_BIRTH,
    about: "A date in digits near a word for birth.",
    source: "ISO 8601-1 and national habits",
    finds: &[
        "born «3/23/1940».",
        "DOB: «1956-03-03»",
        "fæddur «3.3.1956»",
        "fecha de nacimiento: «03/03/1956»",
        "born «3/23/40».",
        "geb. «3.3.56»",
        "生年月日:«1956-03-03»",
        "birthdate=«19560303»",
    ],
    ignores: &["dated 3.3.1956", "born in 1940, died 3.3.1996", "born 33.3.1956", "1956-03-03"],
    ..Pattern::ROW
};

/// A day of birth as Danes and Swedes write it.
pub const BIRTH_DATE_STROKE: Pattern = Pattern {
    name: "birth-date-stroke",
    shape: Shape::Regex(r"[0-3]?\d/[01]?\d ?- ?(?:[12]\d{3}|\d{2})"),
    rule: Rule::Valid(is_day_first),
    about: "A date as day/month-year near a word for birth.",
    source: "National habits of Denmark, Norway and Sweden",
    finds: &["født «11/05-1987»,", "f. «2/11-1938»:", "född «7/4-62»", "fødselsdag: «3/2 - 1998»"],
    ignores: &["den 11/05-1987", "født 32/05-1987", "født i Ribe, død 11/05-1987", "11/05-1987"],
    ..BIRTH_DATE_NUMERIC
};

/// A day of birth as its six digits.
pub const BIRTH_DATE_SIX_DIGITS: Pattern = Pattern {
    name: "birth-date-six-digits",
    shape: Shape::Regex(r"\d{6}"),
    rule: Rule::Valid(is_date_of_six_digits),
    context_score: 0.7,
    about: "Day, month and year of a date, or year, month and day, run together in six digits near a word for birth.",
    source: "National habits of Iceland, Denmark, Norway, Sweden and Finland: the first six digits of their national numbers",
    finds: &["født «120545»", "(f. «301261»)", "född «450512»", "fæddur «120545»"],
    ignores: &["120545", "født 324545", "nr. 120545", "f. 451332"],
    ..BIRTH_DATE_NUMERIC
};

/// Words that say that a date beside a word for birth is another one.
const NOT_BIRTH: &[&str] = &[
    "died",
    "death",
    "deceased",
    "lést",
    "dáinn",
    "dáin",
    "látinn",
    "død",
    "døde",
    "avled",
    "gestorben",
    "gest",
    "décédé",
    "décédée",
    "fallecido",
    "fallecida",
    "falleció",
    "morto",
    "morta",
    "seit",
    "sedan",
    "siden",
    "depuis",
    "desde",
    "issued",
    "married",
    "since",
    "until",
    "dated",
    "úmrtí",
    "zmarł",
    "zmarła",
];

/// A day of birth with its month in words.
pub const BIRTH_DATE_WRITTEN: Pattern = Pattern {
    name: "birth-date-written",
    shape: Shape::Regex(concat!(
        day_month_year!(month_shape),
        "|",
        month_day_year!(month_shape),
        "|",
        day_month!(month_shape),
        "|",
        month_day!(month_shape),
        "|",
        month_year!(month_shape)
    )),
    edges: WRITTEN_EDGES,
    rule: Rule::Refine(|text, place| {
        let value = text.get(place.clone())?;
        let has_year = numbers(value).any(|number| number > 999) || value.contains(&['\'', '’'][..]);
        // `3 March 1956` that was refused is not found as `March 1956`.
        let is_cut = value.starts_with(char::is_alphabetic)
            && text[..place.start]
                .trim_end_matches(&[' ', '.', '-', '/'][..])
                .ends_with(|c: char| c.is_ascii_digit());
        let right = names_month(value)
            && !is_cut
            && (has_year || (has_days(value) && is_spaced(value) && has_month(value)));
        right.then(|| with_weekday(text, place))
    }),
    context_score: 0.99,
    about: "A date with its month in words, near a word for birth.",
    source: "CLDR month names (35 languages)",
    finds: &[
        "born on «3 March 1956»",
        "fædd «3. mars 1956» í",
        "née le «3 mars 1956»",
        "birthday: «March 3»",
        "He was born in «June 1956»",
        "f. «3. mars 1956»",
    ],
    ignores: &["on 3 March 1956", "born; died on 3 March 1956", "née le 3 people 1956"],
    ..BIRTH_DATE_NUMERIC
};

/// A year of birth alone.
pub const BIRTH_YEAR: Pattern = Pattern {
    name: "birth-year",
    shape: Shape::Regex(r"[12]\d{3}"),
    edges: DATE_EDGES,
    rule: Rule::Refine(|text, place| {
        let year = text.get(place.clone())?.parse().unwrap_or(0);
        ((1850..=2040).contains(&year)
            && !follows_other_letter(&text[..place.start])
            && !precedes_letter(&text[place.end..])
            && !is_in_brackets(text, &place))
        .then_some(place)
    }),
    #[rustfmt::skip]
    context: &[
        "born!", "born in!", "birth year", "birthyear", "year of birth", "fæddur!", "fædd!", "fædd árið!", "fæddur árið!", "fæðingarár", "f!", "b!",
        "født!", "født i!", "fødselsår", "född!", "född år!", "född i!", "födelseår", "geb!", "geboren!", "geboren in!", "geburtsjahr", "jahrgang!",
        "né en!", "née en!", "nacido en!", "nacida en!", "nació en!", "nato nel!", "nata nel!", "nascido em!", "nascida em!", "geboortejaar",
        "syntynyt!", "syntyi vuonna!", "ur!", "urodzony w!", "nar!", "rođen!", "született", "născut în!", "г р", "doğumlu",
    ],
    context_score: 0.85,
    about: "A year right behind a word for birth.",
    finds: &[
        "who was born in «1956» and",
        "Jón, f. «1956», bóndi",
        "(b. «1956»)",
        "geb. «1956»",
        "født i «1956»",
    ],
    ignores: &[
        "in 1956",
        "f(1956)",
        "born in 3056",
        "S. 12 f. 2004",
        "born 56",
        "born in [1956]",
        "1958; F-104",
        "assert_eq!(year, b\"1939\");",
    ],
    ..BIRTH_DATE_NUMERIC
};

/// A year of birth with the place of birth before it, or behind the year of somebody else.
pub const BIRTH_YEAR_APART: Pattern = Pattern {
    name: "birth-year-apart",
    shape: Shape::Regex(r"(?:18|19|20)\d{2}"),
    edges: DATE_EDGES,
    rule: Rule::Amid(is_year_of_birth),
    context: BIRTH,
    context_score: 0.85,
    about: "A year in one breath with a word for birth: nothing but names, places, other years and small words stands between.",
    finds: &[
        "who was born in Sierra Leone in «1979» and",
        "Jeg er født i Aarhus i «1948».",
        "were born in «1952» and «1951» respectively",
        "Er wurde «1975» in Köln geboren.",
        "La requérante est née à Lyon en «1962»",
        "Hann fæddist í Vestmannaeyjum árið «1960»",
        "nació en Lima en «1950»",
    ],
    ignores: &[
        "born in Oslo and moved to Bergen in 1979",
        "born in Oslo. In 1979 he moved",
        "hvor han blev født. I 1979 flyttede han",
        "retired in 1979 in Leeds. Born in Oslo",
        "born in Sierra Leone (1979)",
        "born in Leeds in 1779",
        "1975 zog er nach Köln, wo sie geboren wurde",
        "date of birth unknown, arrived in 1979",
    ],
    ..BIRTH_YEAR
};

/// What says that somebody is born, in the languages of [`BIRTH`].
const BIRTH_VERBS: Words = Words::new(&[
    "born fæddur fædd fætt fæddist fæddust født fødd född föddes geboren né née nés nées nacido nacida nacidos nació nacieron nato nata nati \
     nacque nascido nascida nascidos nasceu syntynyt syntyi urodzony urodzona urodził urodziła urodzeni narozen narozena narodený narodená \
     született născut născută rođen rođena rojen rojena",
]);
/// Small words that may stand between that and the year.
const BETWEEN_BIRTH_AND_YEAR: Words = Words::new(&[
    "in at on near the and i á í og árið den år och ved nær im und am en em no na nos e o y de la el las los del año ano à au aux et le les \
     l'année année nel nella a ad di anno w we roku oraz vuonna v ve roce a în anul u godine te en het",
]);

fn is_year_of_birth(text: &str, place: Range<usize>) -> bool {
    const MOST_BYTES: usize = 96;
    const MOST_WORDS: usize = 8;
    let is_between = |word: &str| {
        word.starts_with(char::is_uppercase) && !word.ends_with(['.', ';', ':', '!', '?', ')'])
            || BETWEEN_BIRTH_AND_YEAR.contains(word)
            || word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit())
    };
    // The first word that is none of those in between; a sentence may end with it, if it stands behind the year.
    let is_told = |words: &mut dyn Iterator<Item = &str>, may_end: bool| {
        let is_verb = |word: &&str| {
            BIRTH_VERBS.contains_in_small(if may_end { word.trim_end_matches(['.', ';']) } else { word })
        };
        let mut bare =
            words.take(MOST_WORDS).map(|word| word.trim_end_matches(',')).filter(|word| !word.is_empty());
        bare.find(|word| is_verb(word) || !is_between(word)).as_ref().is_some_and(is_verb)
    };
    let before = &text[text.floor_char_boundary(place.start.saturating_sub(MOST_BYTES))..place.start];
    let after = &text[place.end..text.floor_char_boundary(text.len().min(place.end + MOST_BYTES))];
    let line_before = before.rsplit('\n').next().unwrap_or_default();
    let line_after = after.split('\n').next().unwrap_or_default();
    (line_before.ends_with([' ', '\u{a0}']) && is_told(&mut line_before.rsplit([' ', '\u{a0}']), false))
        || (line_after.starts_with(' ') && is_told(&mut line_after.split(' '), true))
}

/// The year in which something befell a patient, or a year that is called so.
pub const YEAR_OF_EVENT: Pattern = Pattern {
    name: "year-of-event",
    kind: EntityKind::DateTime,
    rule: Rule::Amid(|text, place| {
        matches!(text[place.clone()].parse::<u32>(), Ok(1900..=2040)) && !is_in_brackets(text, &place)
    }),
    #[rustfmt::skip]
    context: &[
        "year!", "año!", "año de!", "árið!", "ársins!", "året!", "år!", "jahr!", "jahre!", "jahres!", "année!", "anno!", "ano de!", "jaar!", "vuonna!", "vuoden!", "roku!", "roce!",
        "diagnos*", "diagnóstic*", "greind!", "greindist", "greindur", "admitted", "hospitalised", "hospitalized", "transplant*", "trasplant*", "dialysis", "diálisis",
        "hemodiálisis", "surgery", "operated", "operad*", "intervenid*", "cirugía", "ingres*", "infarct*", "infarto", "iam", "acva", "ictus", "stroke", "fractur*", "nefrectomía",
        "apendicectomía", "colecistectomía", "histerectomía", "prostatectomía", "biopsia", "biopsy", "carcinoma", "neoplasia", "quimioterapia", "radioterapia", "chemotherapy",
        "antecedentes", "accidente", "tratamiento", "realizad*", "aðgerð*", "innlögn", "krankenhaus", "operiert", "opereret", "opererades", "hospitalisé*", "opéré*",
    ],
    context_score: 0.8,
    about: "A year near words for an illness or its treatment, or behind the word year.",
    source: "45 CFR 164.514(b)(2)(i)(C); national habits",
    finds: &[
        "diagnosticada en «2012», en tratamiento",
        "en el «2004» fue intervenido",
        "He was diagnosed with cancer in «1998».",
        "en el año «1996»",
        "Hún greindist «2015»",
    ],
    ignores: &[
        "in 1956",
        "room 2004",
        "the year of 3012",
        "año 3024",
        "a plan for 2030",
        "diagnosed in [1998]",
    ],
    ..BIRTH_YEAR
};

/// True for a year that stands in square brackets: of a law report, or one that stands for a day that was taken out.
fn is_in_brackets(text: &str, place: &Range<usize>) -> bool {
    text[..place.start].ends_with('[') && text[place.end..].starts_with(']')
}

/// A day with a slip in it, behind words for a date.
pub const DATE_WITH_SLIP: Pattern = Pattern {
    name: "date-with-slip",
    kind: EntityKind::DateTime,
    shape: Shape::Regex(
        r"\d{1,2}/0\d{2}/(?:19|20)\d{2}|\d{1,2}/\d{1,2}(?://| /|/ )(?:19|20)\d{2}|\d{1,2}7\d{2}/(?:19|20)\d{2}",
    ),
    rule: Rule::None,
    context: &[
        "fecha",
        "fecha de ingreso",
        "fecha de nacimiento",
        "nacimiento!",
        "ingreso!",
        "date",
        "dated",
        "dob",
        "data",
        "data di nascita",
        "data de nascimento",
        "datum",
        "geburtsdatum",
        "fødselsdato",
        "dato",
        "födelsedatum",
        "fæðingardagur",
        "dags",
        "dagsetning",
        "naissance!",
    ],
    context_score: 0.6,
    about: "A day in digits with a slip of the keys in it, near a word for a date.",
    finds: &["Fecha de nacimiento: «16/018/1961».", "Fecha de Ingreso: «26708/2017».", "Date: «12/04 /2011»"],
    ignores: &["16/018/1961", "26708/2017", "12/04 /2011"],
    ..YEAR_OF_EVENT
};

/// The years of birth and death of a person.
pub const LIFE_SPAN: Pattern = Pattern {
    name: "life-span",
    shape: Shape::Regex(concat!(r"[12]\d{3} ?", dash!(), r" ?[12]\d{3}")),
    edges: Edges { word: true, number: true, before: "", after: "" },
    rule: Rule::Refine(|text, place| {
        let mut years = numbers(text.get(place.clone())?);
        let (from, to) = (years.next()?, years.next()?);
        let bracketed = text[..place.start].ends_with('(') && text[place.end..].starts_with(')');
        (bracketed && to <= 2040 && (15..=115).contains(&to.saturating_sub(from))).then_some(place)
    }),
    #[rustfmt::skip]
    context: &[
        "born", "died", "poet", "writer", "author", "painter", "composer", "son of", "daughter of", "skáld", "rithöfundur", "bóndi", "prestur", "húsfreyja",
        "listmálari", "tónskáld", "forfatter", "maler", "komponist", "dichter", "schriftsteller", "författare", "konstnär", "poète", "écrivain",
        "peintre", "poeta", "pintor", "escritor",
    ],
    context_score: 0.7,
    decoys: &[],
    about: "Two years in brackets near a word for a person: a life.",
    finds: &[
        "the poet Jón Jónsson («1921–1999»)",
        "son of Jón («1821-1890»)",
        "Jónína («1921 – 1999»), skáld",
    ],
    ignores: &["the war (1939–1945)", "poet (1999–2001)", "son of Jón 1821-1890"],
    ..BIRTH_DATE_NUMERIC
};

/// True for eight digits that are year, month and day.
fn is_basic_date(text: &str) -> bool {
    let number: u32 = text.get(..8).and_then(|date| date.parse().ok()).unwrap_or(0);
    (1850..2100).contains(&(number / 10_000)) && is_day(number / 10_000, number / 100 % 100, number % 100)
}

/// True for six digits that are day, month and year, or year, month and day. Every year has a 29 February here: the century is not said.
fn is_date_of_six_digits(text: &str) -> bool {
    let number: u32 = text.parse().unwrap_or(0);
    let (first, middle, last) = (number / 10_000, number / 100 % 100, number % 100);
    is_day(2000, middle, first) || is_day(2000, middle, last)
}

/// True if the last number but the day, before the sign for month, is one of twelve.
fn has_month_number(text: &str) -> bool {
    let Some(before) = text.find(&['月', '월'][..]).and_then(|month| text.get(..month)) else {
        return false;
    };
    let month = numbers(before).last().unwrap_or(0);
    let day = numbers(&text[before.len()..]).next().unwrap_or(1);
    is_day(2000, month, day)
}

/// `f(1956)`, and `12 f. 2004`: the letter before the year does not speak of birth.
fn follows_other_letter(before: &str) -> bool {
    // `b"1956"`: a text of bytes.
    let trimmed = before.trim_end_matches(&[' ', '\u{a0}', '(', '"', '\''][..]);
    let bare = trimmed.trim_end_matches('.');
    let Some(front) = bare.strip_suffix(['f', 'F', 'b', 'B']) else { return false };
    let has_dot = bare.len() < trimmed.len();
    let front_word = front.trim_end_matches(&[' ', '\u{a0}'][..]);
    !front.ends_with(char::is_alphanumeric)
        && (!has_dot || front_word.ends_with(|c: char| c.is_ascii_digit() || c == '.' || c == '§'))
}

/// `1961; F-100`: the letter behind the year belongs to something else.
fn precedes_letter(after: &str) -> bool {
    let word = after.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '\n');
    word.starts_with(&['f', 'F', 'b', 'B'][..]) && !word[1..].starts_with(char::is_alphanumeric)
}

/// `place` with the day of the week that stands before it.
fn with_weekday(text: &str, place: Range<usize>) -> Range<usize> {
    let near = &text[text.floor_char_boundary(place.start.saturating_sub(32))..place.start];
    let spaces = near.trim_end_matches(&[' ', '\u{a0}'][..]);
    let spaces = spaces
        .strip_suffix(" den")
        .or(spaces.strip_suffix(" the"))
        .or(spaces.strip_suffix(" þann"))
        .unwrap_or(spaces);
    let bare = spaces.trim_end_matches(&[' ', '\u{a0}'][..]);
    let bare = bare.strip_suffix([',', '.']).unwrap_or(bare);
    let word = bare.len() - bare.trim_end_matches(char::is_alphabetic).len();
    let day = &bare[bare.len() - word..];
    let is_whole = word < near.len() && near.len() - bare.len() <= 8;
    let starts_text = place.start - (near.len() - bare.len()) == word;
    if (is_whole || starts_text)
        && word > 0
        && starts_word(text, place.start)
        && WEEKDAYS.contains_in_small(day)
    {
        return place.start - (near.len() - bare.len()) - word..place.end;
    }
    place
}

#[rustfmt::skip]
static WEEKDAYS: Words = Words::new(&[
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun \
     mánudaginn þriðjudaginn miðvikudaginn fimmtudaginn föstudaginn laugardaginn sunnudaginn mánudagur \
     þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur mandag tirsdag onsdag torsdag fredag \
     lørdag søndag måndag tisdag lördag söndag montag dienstag mittwoch donnerstag freitag samstag sonnabend \
     sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado \
     domingo lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag \
     zaterdag zondag maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina",
]);

/// True if every number but the year can be a day of a month.
fn has_days(text: &str) -> bool {
    let short_year = match text.bytes().any(|byte| byte == b'\'' || !byte.is_ascii()) {
        true => text.find(['\'', '’']),
        false => None,
    };
    let before_short_year = short_year
        .map(|year| &text[..year])
        .filter(|front| front.contains(char::is_alphabetic))
        .unwrap_or(text);
    let (mut has_day, mut day, mut length) = (false, 0, 0);
    for byte in before_short_year.bytes().chain([b' ']) {
        if byte.is_ascii_digit() {
            length += 1;
            day = if length <= 2 { 10 * day + (byte - b'0') } else { 0 };
            continue;
        }
        if matches!(length, 1 | 2) {
            if !(1..=31).contains(&day) {
                return false;
            }
            has_day = true;
        }
        (day, length) = (0, 0);
    }
    has_day
}

/// True if the month stands apart from its day: `3 May`, but neither `12-May` nor `3May`.
fn is_spaced(text: &str) -> bool {
    let mut last = ' ';
    text.chars().all(|character| {
        let joined = (character.is_alphabetic() && matches!(last, '-' | '/' | '\u{2010}'..='\u{2015}'))
            || (character.is_ascii_digit()
                && (last.is_alphabetic() || matches!(last, '-' | '/'))
                && !text.starts_with(|c: char| c.is_ascii_digit()));
        last = character;
        !joined
    }) && text.contains(&[' ', '\u{a0}', '\u{202f}'][..])
}

/// True unless the month of `text` reads like something else beside a day or a year only: short forms that are also
/// everyday words need a capital (`Mar`, `Dec`), and so does `may`, which English uses for something else.
fn has_month(text: &str) -> bool {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() >= 3).all(|word| {
        !MONTHS_WITH_YEAR.contains_in_small(word)
            && (word.starts_with(char::is_uppercase) || !MONTHS_CAPITAL.contains_in_small(word))
    })
}

static MONTHS_CAPITAL: Words = Words::new(&["may mar sep mag ago des mart giu avg ocak ekim"]);

/// Short forms that are everyday words even with a capital: `1. Set the table`.
static MONTHS_WITH_YEAR: Words = Words::new(&[
    "sty lut kwi cze lip sie gru oca nis haz tem eyl eki kas ara лист трав бер вер лип saus vas geg liep spal agu \
     set out gen noi lug ene ian iun iul máj mär ott dets",
]);

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
