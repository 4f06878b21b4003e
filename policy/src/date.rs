//! Dates as they are written: read one, and write another in the same shape.

mod calendar;
mod names;

use std::ops::Range;

pub use calendar::Day;
use calendar::last_day;
use names::{Found, MONTHS, WEEKDAYS};

use crate::letters::{Capitals, GAP, Test, folded, is_in};

/// A date that was read, and how it is written.
#[derive(Clone, Debug)]
pub struct Written<'t> {
    text: &'t str,
    /// The year, if there is one. Years of two digits are 1930 to 2029.
    pub year: Option<i32>,
    /// The month, 1 to 12, if there is one.
    pub month: Option<u8>,
    /// The day of the month, if there is one.
    pub day: Option<u8>,
    /// The parts that another date has otherwise, from left to right.
    pieces: Vec<(Range<usize>, Piece)>,
}

/// A part of a date.
#[derive(Clone, Copy, Debug)]
enum Piece {
    /// In four digits, or in two.
    Year { short: bool },
    /// In digits, with a zero before the first nine or without.
    Month { padded: bool },
    /// In words.
    MonthName(Found),
    /// In digits, with a zero before the first nine or without.
    Day { padded: bool },
    /// What stands behind the day: `st`, `er`.
    Ordinal,
    /// The day of the week.
    Weekday(Found),
    /// `d’` before a month that begins with a vowel.
    Elision,
    /// Seconds since 1970, or so many thousandths of them.
    Seconds { each: i64 },
}

/// Longer values are no dates.
const LONGEST: usize = 160;

/// In a day.
const SECONDS: i64 = 86_400;

/// Words that a date can hold besides its names, in lower case.
const GLUE: &str = "of the day de del d el le du den de þann am vom il em dia dne dnia dana do on i año ano anno árið ársins r m v g г року года gada tháng năm päivänä päivää päivästä päivään st nd rd th er re te º ª";

/// Words that can stand with a time of day.
const CLOCK: &str = "t z utc gmt am pm a p m at kl klukkan um uhr à h ore klo o clock s";

/// Reads the date that `text` is: in digits (`2024-03-15`, `15.3.2024`, `3/15/24`, `15/3-2024`, `20240315`), with its month in words
/// in some thirty languages (`15. mars 2024`, `March 15th, 2024`), in Chinese, Japanese or Korean, only a month
/// (`March 2024`, `03/2024`) or a year, or seconds since 1970 (`1700000000`). A day of the week before it and a time of
/// day behind it may be there.
///
/// `month_first` decides about `03/04/2024`, where nothing in it tells. Days that do not exist, several days
/// (`3.–5. mars`), weeks, and dates of other calendars are not read.
pub fn read(text: &str, month_first: bool) -> Option<Written<'_>> {
    iso(text).or_else(|| free(text, month_first))
}

/// A date in whatever way it is written.
fn free(text: &str, month_first: bool) -> Option<Written<'_>> {
    if text.len() > LONGEST {
        return None;
    }
    let tokens = tokens(text)?;
    let reader = Reader { text, tokens: &tokens };
    let written = reader.compact().or_else(|| reader.clock_count()).or_else(|| reader.spaced(month_first))?;
    let is_possible = match (written.year, written.month, written.day) {
        (year, Some(month), Some(day)) => (1..=last_day(year.unwrap_or(2000), month)).contains(&day),
        (Some(_), Some(month), None) => (1..=12).contains(&month),
        (Some(_), None, None) => true,
        _ => false,
    };
    (is_possible && written.year.is_none_or(|year| (1000..3000).contains(&year))).then_some(written)
}

/// `2024-03-15` and nothing else, as most columns of dates have it: what [`free`] makes of it, at a part of the cost.
fn iso(text: &str) -> Option<Written<'_>> {
    let bytes: &[u8; 10] = text.as_bytes().try_into().ok()?;
    let number = |place: Range<usize>| {
        bytes[place]
            .iter()
            .try_fold(0, |number, byte| byte.is_ascii_digit().then(|| number * 10 + i32::from(byte - b'0')))
    };
    if bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let (year, month, day) = (number(0..4)?, number(5..7)? as u8, number(8..10)? as u8);
    let is_possible = (1000..3000).contains(&year)
        && (1..=12).contains(&month)
        && (1..=last_day(year, month)).contains(&day);
    let pieces = || {
        vec![
            (0..4, Piece::Year { short: false }),
            (5..7, Piece::Month { padded: true }),
            (8..10, Piece::Day { padded: true }),
        ]
    };
    is_possible.then(|| {
        let (year, month, day) = (Some(year), Some(month), Some(day));
        Written { text, year, month, day, pieces: pieces() }
    })
}

impl Written<'_> {
    /// The day, if year, month and day are known and the year is 1600 to 2200.
    pub fn full(&self) -> Option<Day> {
        let day = Day { year: self.year?, month: self.month?, day: self.day? };
        (1600..=2200).contains(&day.year).then_some(day)
    }

    /// The date `days` later (earlier if negative), written in the same shape. Nothing if the day is not known in full,
    /// or if the shape cannot hold the new one: a year of two digits reaches from 1930 to 2029.
    pub fn moved(&self, days: i32) -> Option<String> {
        let (old, new) = (self.full()?, self.full()?.moved(days)?);
        let mut out = String::with_capacity(self.text.len() + 8);
        let mut done = 0;
        for (place, piece) in &self.pieces {
            out.push_str(self.text.get(done..place.start)?);
            let source = self.text.get(place.clone())?;
            out.push_str(&piece.write(source, old, new, days)?);
            done = place.end;
        }
        out.push_str(self.text.get(done..)?);
        Some(out)
    }
}

impl Piece {
    /// This part, which is `source` for the old day, for the new day, `days` later.
    fn write(self, source: &str, old: Day, new: Day, days: i32) -> Option<String> {
        let number = |number: u8, padded: bool| match padded {
            true => format!("{number:02}"),
            false => number.to_string(),
        };
        Some(match self {
            Piece::Year { short: false } => new.year.to_string(),
            Piece::Year { short: true } if expanded(new.year % 100) != new.year => return None,
            Piece::Year { short: true } => number((new.year % 100) as u8, true),
            Piece::Month { padded } => number(new.month, padded),
            Piece::Day { padded } => number(new.day, padded),
            Piece::MonthName(_) if new.month == old.month => source.to_owned(),
            Piece::MonthName(found) => {
                let index = usize::from(new.month) - 1;
                let bare = source.strip_suffix('.');
                let name = dressed(bare.unwrap_or(source), MONTHS, found, index);
                if bare.is_some() && names::is_cut(found, index) { name + "." } else { name }
            }
            Piece::Weekday(_) if days % 7 == 0 => source.to_owned(),
            Piece::Weekday(found) => {
                let index = (found.index as i32 + days).rem_euclid(7);
                dressed(source, WEEKDAYS, found, index as usize)
            }
            Piece::Ordinal if new.day == old.day => source.to_owned(),
            Piece::Ordinal => ordinal(source, old.day, new.day),
            Piece::Elision if new.month == old.month => source.to_owned(),
            // April, August and October.
            Piece::Elision if matches!(new.month, 4 | 8 | 10) => source.to_owned(),
            Piece::Seconds { each } => {
                let moved = (source.parse::<i64>().ok()? + i64::from(days) * SECONDS * each).to_string();
                // Seconds of the years 2001 to 2033, as they are read.
                return (moved.len() == source.len() && moved.starts_with('1')).then_some(moved);
            }
            Piece::Elision => if source.starts_with('D') { "DE " } else { "de " }.to_owned(),
        })
    }
}

/// The name at `index` of a list with the capitals of `source`.
fn dressed(source: &str, lists: &[names::Names], found: Found, index: usize) -> String {
    let name = names::name(lists, found, index);
    let capitals = match Capitals::of(source) {
        // Two letters with a full stop are short, not loud.
        Capitals::All if source.chars().count() < 2 => Capitals::First,
        capitals => capitals,
    };
    match lists.get(found.list).is_some_and(|list| list.language == "tr") && capitals != Capitals::None {
        true if capitals == Capitals::All || name.starts_with('i') => {
            capitals.put_on(&name.replace('i', "İ"))
        }
        _ => capitals.put_on(&name),
    }
}

/// What stands behind a day: `st`, `nd`, `rd` and `th` follow it, and what says that it is the first goes.
fn ordinal(source: &str, old: u8, new: u8) -> String {
    if is_in("st nd rd th", &source.to_lowercase()) {
        let ending = match (new / 10, new % 10) {
            (1, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };
        return Capitals::of(source).put_on(ending);
    }
    if old == 1 && new != 1 { String::new() } else { source.to_owned() }
}

/// The year of two digits: 30 is 1930, 29 is 2029, as spreadsheets have it.
fn expanded(year: i32) -> i32 {
    if year < 30 { 2000 + year } else { 1900 + year }
}

/// What a value is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Digits,
    Word,
    Sign,
}

#[derive(Clone, Debug)]
struct Token {
    sort: Sort,
    place: Range<usize>,
}

/// `text` in runs of ASCII digits, runs of letters, and single signs. Nothing if a sign is in it that no date has, or
/// if it has no digit.
fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut has_digit = false;
    for (at, character) in text.char_indices() {
        let sort = match character {
            '0'..='9' => Sort::Digits,
            _ if character.is_alphabetic() => Sort::Word,
            ' '
            | '\t'
            | '\u{a0}'
            | '\u{2009}'
            | '\u{202f}'
            | '.'
            | ','
            | '/'
            | '-'
            | '\''
            | '’'
            | ':'
            | '+'
            | '('
            | ')'
            | '\u{2010}'..='\u{2015}'
            | '°' => Sort::Sign,
            _ => return None,
        };
        has_digit |= sort == Sort::Digits;
        let end = at + character.len_utf8();
        // Each letter of Chinese is a word: `年`.
        let is_alone = sort == Sort::Sign || ('\u{3000}'..'\u{a000}').contains(&character);
        match tokens.last_mut() {
            Some(last) if last.sort == sort && !is_alone => last.place.end = end,
            _ => tokens.push(Token { sort, place: at..end }),
        }
    }
    has_digit.then_some(tokens)
}

struct Reader<'t, 'k> {
    text: &'t str,
    tokens: &'k [Token],
}

/// A number of a date: its token and its role.
type Place = Range<usize>;

impl<'t> Reader<'t, '_> {
    fn str(&self, token: usize) -> &'t str {
        self.tokens.get(token).map_or("", |token| &self.text[token.place.clone()])
    }

    fn sort(&self, token: usize) -> Option<Sort> {
        self.tokens.get(token).map(|token| token.sort)
    }

    /// `20240315`, perhaps with `T102030Z` behind it.
    fn compact(&self) -> Option<Written<'t>> {
        let first = self.str(0);
        if self.sort(0) != Some(Sort::Digits) || first.len() != 8 {
            return None;
        }
        let has_time = self.str(1).eq_ignore_ascii_case("t") && self.is_clock(1);
        if self.tokens.len() > 1 && !has_time {
            return None;
        }
        let year = first.get(0..4)?.parse().ok()?;
        let (month, day) = (first.get(4..6)?.parse().ok()?, first.get(6..8)?.parse().ok()?);
        let pieces = vec![
            (0..4, Piece::Year { short: false }),
            (4..6, Piece::Month { padded: true }),
            (6..8, Piece::Day { padded: true }),
        ];
        Some(Written { text: self.text, year: Some(year), month: Some(month), day: Some(day), pieces })
    }

    /// `1700000000`, seconds since 1970, or `1700000000123`, milliseconds, from 2001 to 2033.
    fn clock_count(&self) -> Option<Written<'t>> {
        let each = match self.text.len() {
            10 => 1,
            13 => 1_000,
            _ => return None,
        };
        if self.tokens.len() != 1 || !self.text.starts_with('1') {
            return None;
        }
        let days = self.text.parse::<i64>().ok()? / (SECONDS * each);
        let day = Day { year: 1970, month: 1, day: 1 }.moved(days as i32)?;
        Some(Written {
            text: self.text,
            year: Some(day.year),
            month: Some(day.month),
            day: Some(day.day),
            pieces: vec![(0..self.text.len(), Piece::Seconds { each })],
        })
    }

    /// True if everything from this token on can be a time of day and its zone.
    fn is_clock(&self, from: usize) -> bool {
        let rest = self.tokens.get(from..).unwrap_or_default();
        rest.len() <= 24
            && rest.iter().any(|token| token.sort == Sort::Digits)
            && rest.iter().all(|token| {
                let text = &self.text[token.place.clone()];
                match token.sort {
                    Sort::Digits => text.len() <= 9,
                    Sort::Sign => !matches!(text, "’" | "°"),
                    Sort::Word => {
                        is_in(CLOCK, &folded(text))
                            || (text.len() <= 5 && text.bytes().all(|byte| byte.is_ascii_uppercase()))
                    }
                }
            })
    }

    /// The token at which a time of day begins, or the number of tokens.
    fn clock(&self) -> usize {
        let is_start = |&at: &usize| {
            let starts_time = self.sort(at) == Some(Sort::Digits)
                && self.str(at).len() <= 2
                && self.str(at + 1) == ":"
                && self.sort(at + 2) == Some(Sort::Digits);
            let names_time = at > 0
                && self.sort(at) == Some(Sort::Word)
                && is_in("t at kl klukkan klo à", &folded(self.str(at)))
                && (at + 1..=at + 3).any(|next| self.sort(next) == Some(Sort::Digits));
            starts_time || names_time
        };
        (0..self.tokens.len()).find(is_start).unwrap_or(self.tokens.len())
    }

    /// Every other date.
    fn spaced(&self, month_first: bool) -> Option<Written<'t>> {
        let mut end = self.clock();
        if end < self.tokens.len() && !self.is_clock(end) {
            return None;
        }
        let mut parts = self.parts(end)?;
        // `1985-06-03 05.25`: the rest is a time.
        if parts.month.is_none() && parts.numbers.len() > 3 {
            end = parts.numbers[2] + 1;
            if !self.is_clock(end) || !self.str(end).starts_with((|c| matches!(c, ' ' | ',')) as Test) {
                return None;
            }
            parts = self.parts(end)?;
        }
        let mut written = Written { text: self.text, year: None, month: None, day: None, pieces: Vec::new() };
        match parts.month {
            Some(month) => self.with_name(&parts, month, &mut written)?,
            None if parts.has_units => self.with_units(&parts, &mut written)?,
            None => self.in_digits(&parts, month_first, &mut written)?,
        }
        written.pieces.sort_by_key(|(place, _)| place.start);
        Some(written)
    }

    /// What the tokens before `end` are, or nothing if one of them has no place in a date.
    fn parts(&self, end: usize) -> Option<Parts> {
        let mut parts = Parts {
            numbers: Vec::new(),
            month: None,
            names: Vec::new(),
            weekday: None,
            weekdays: Vec::new(),
            glue: Vec::new(),
            has_units: false,
        };
        // `15/Mar/2024:10:20:30`
        let end = if end < self.tokens.len() && end > 0 && self.str(end - 1) == ":" { end - 1 } else { end };
        for at in 0..end {
            match self.sort(at)? {
                Sort::Sign if matches!(self.str(at), ":" | "+") => return None,
                Sort::Sign => continue,
                Sort::Digits => parts.numbers.push(at),
                Sort::Word => {
                    let word = self.str(at);
                    let is_first = parts.numbers.is_empty() && parts.month.is_none();
                    let weekdays =
                        if parts.weekday.is_none() { names::find(WEEKDAYS, word) } else { Vec::new() };
                    let months = if parts.month.is_none() && word.len() > 2 {
                        names::find(MONTHS, word)
                    } else {
                        Vec::new()
                    };
                    let is_glue = is_in(GLUE, &folded(word));
                    if is_in("年 月 日 号 號 년 월 일", word) {
                        parts.has_units = true;
                    } else if is_first && !weekdays.is_empty() {
                        (parts.weekday, parts.weekdays) = (Some(at), weekdays);
                    } else if !months.is_empty() {
                        (parts.month, parts.names) = (Some(at), months);
                    } else if is_glue {
                        parts.glue.push(at);
                    } else if !weekdays.is_empty() {
                        (parts.weekday, parts.weekdays) = (Some(at), weekdays);
                    } else {
                        return None;
                    }
                }
            }
        }
        Some(parts)
    }

    fn place(&self, token: usize) -> Place {
        self.tokens.get(token).map_or(0..0, |token| token.place.clone())
    }

    fn year(&self, token: usize, written: &mut Written<'t>) -> Option<()> {
        let digits = self.str(token);
        let number = digits.parse().ok()?;
        let short = digits.len() == 2;
        written.year = Some(match digits.len() {
            2 => expanded(number),
            4 => number,
            _ => return None,
        });
        written.pieces.push((self.place(token), Piece::Year { short }));
        Some(())
    }

    fn small(&self, token: usize) -> Option<u8> {
        self.str(token).parse().ok().filter(|_| self.str(token).len() <= 2)
    }

    /// Day and month, or one of them. How one is padded shows the other.
    fn day_and_month(
        &self,
        day: Option<usize>,
        month: Option<usize>,
        written: &mut Written<'t>,
    ) -> Option<()> {
        let shown = |token: usize| match self.str(token) {
            text if text.starts_with('0') => Some(true),
            text if text.len() == 1 => Some(false),
            _ => None,
        };
        let shown_by = |one: Option<usize>, other: Option<usize>| {
            one.and_then(shown).or(other.and_then(shown)).unwrap_or(month.is_some())
        };
        if let Some(token) = day {
            written.day = Some(self.small(token)?);
            written.pieces.push((self.place(token), Piece::Day { padded: shown_by(day, month) }));
        }
        if let Some(token) = month {
            written.month = Some(self.small(token)?);
            written.pieces.push((self.place(token), Piece::Month { padded: shown_by(month, day) }));
        }
        Some(())
    }

    fn weekday(&self, parts: &Parts, language: Option<&str>, written: &mut Written<'t>) {
        let found = parts
            .weekdays
            .iter()
            .find(|found| {
                WEEKDAYS
                    .get(found.list)
                    .zip(language)
                    .is_some_and(|(list, language)| is_in(list.language, language))
            })
            .or(parts.weekdays.first());
        if let (Some(token), Some(found)) = (parts.weekday, found) {
            written.pieces.push((self.place(token), Piece::Weekday(*found)));
        }
    }

    /// A date with its month in words.
    fn with_name(&self, parts: &Parts, month: usize, written: &mut Written<'t>) -> Option<()> {
        let follows_apostrophe = |token: usize| token > 0 && matches!(self.str(token - 1), "'" | "’");
        let (day, year) = match parts.numbers[..] {
            [year] if self.str(year).len() == 4 || follows_apostrophe(year) => (None, Some(year)),
            // `Jan/07`
            [year]
                if year == month + 2
                    && self.str(year).len() == 2
                    && !self.str(month + 1).starts_with((|c| c == '.' || GAP(c)) as Test) =>
            {
                (None, Some(year))
            }
            [day] => (Some(day), None),
            [year, day] if self.str(year).len() == 4 => (Some(day), Some(year)),
            // `3 Mar 24`, `Mar-3-24`; neither `3, 24 March` nor `March 3, 24`.
            [day, year]
                if self.str(year).len() == 4
                    || follows_apostrophe(year)
                    || (day < month && month < year && self.str(month + 1) != ",")
                    || matches!(self.str(year - 1), "-" | "/") =>
            {
                (Some(day), Some(year))
            }
            _ => return None,
        };
        let found = self.likeliest(parts, month, day)?;
        written.month = Some(found.index as u8 + 1);
        let mut place = self.place(month);
        if self.str(month + 1) == "." {
            place.end += 1;
        }
        written.pieces.push((place, Piece::MonthName(found)));
        self.day_and_month(day, None, written)?;
        if let Some(year) = year {
            self.year(year, written)?;
        }
        for &glue in &parts.glue {
            let word = self.str(glue);
            let is_behind_day =
                day.is_some_and(|day| glue == day + 1 || (glue == day + 2 && self.str(day + 1) == " "));
            if is_behind_day && is_in("st nd rd th er re te º ª", &word.to_lowercase()) {
                written.pieces.push((self.place(glue), Piece::Ordinal));
            } else if word.eq_ignore_ascii_case("d") {
                // `d’abril`
                if !matches!(self.str(glue + 1), "'" | "’") || glue + 2 != month {
                    continue;
                }
                written.pieces.push((self.place(glue).start..self.place(glue + 1).end, Piece::Elision));
            }
        }
        if let Some(day) = day
            && self.str(day + 1) == "°"
        {
            written.pieces.push((self.place(day + 1), Piece::Ordinal));
        }
        self.weekday(parts, MONTHS.get(found.list).map(|list| list.language), written);
        Some(())
    }

    /// Of the lists that have the name of the month, the one whose language the rest of the date speaks.
    fn likeliest(&self, parts: &Parts, month: usize, day: Option<usize>) -> Option<Found> {
        let word = self.str(month);
        let has_dot = self.str(month + 1) == ".";
        let is_after_dot = day.is_some_and(|day| day < month && self.str(day + 1) == ".");
        let by_capitals = match Capitals::of(word) {
            Capitals::First => "en de",
            Capitals::None => "is da nb sv nl fr es it pt pl cs ro",
            Capitals::All => "",
        };
        let is_english =
            parts.glue.iter().any(|&glue| is_in("of the day st nd rd th on", &self.str(glue).to_lowercase()))
                || day.is_some_and(|day| month < day);
        let is_romance = parts.glue.iter().any(|&glue| is_in("de del el", &self.str(glue).to_lowercase()));
        let is_french = parts.glue.iter().any(|&glue| is_in("er le du", &self.str(glue).to_lowercase()));
        let is_catalan =
            parts.glue.iter().any(|&glue| self.str(glue).eq_ignore_ascii_case("d") && glue + 2 == month);
        let score = |found: &Found| {
            let Some(list) = MONTHS.get(found.list) else { return 0 };
            let language = list.language;
            let agrees = |with: &str, weight: i32| if is_in(with, language) { weight } else { 0 };
            let of_weekday = parts
                .weekdays
                .iter()
                .any(|day| WEEKDAYS.get(day.list).is_some_and(|list| is_in(list.language, language)));
            i32::from(of_weekday) * 8
                + if is_english { agrees("en", 4) } else { 0 }
                + if is_romance { agrees("es pt ca", 4) } else { 0 }
                + if is_catalan { agrees("ca fr", 6) } else { 0 }
                + if is_french { agrees("fr", 4) } else { 0 }
                + agrees(
                    if is_after_dot {
                        "is da nb de fi cs hr hu sk et lv"
                    } else {
                        "en sv nl fr es it pt pl ro tr ca ru uk bg el"
                    },
                    2,
                )
                + agrees(by_capitals, 1)
                + i32::from(list.is_short() == has_dot)
        };
        // The first of the best.
        parts.names.iter().rev().max_by_key(|found| score(found)).copied()
    }

    /// `2024年3月15日`: the sign behind a number says what it is.
    fn with_units(&self, parts: &Parts, written: &mut Written<'t>) -> Option<()> {
        let (mut year, mut month, mut day) = (None, None, None);
        for &number in &parts.numbers {
            let unit = if self.str(number + 1) == " " { number + 2 } else { number + 1 };
            let role = match self.str(unit) {
                "年" | "년" => &mut year,
                "月" | "월" => &mut month,
                "日" | "号" | "號" | "일" => &mut day,
                _ => return None,
            };
            if role.replace(number).is_some() {
                return None;
            }
        }
        if !parts.glue.is_empty() || month.is_none() {
            return None;
        }
        if let Some(year) = year {
            self.year(year, written)?;
        }
        self.day_and_month(day, month, written)?;
        self.weekday(parts, None, written);
        // Those who write so pad nothing unless it shows.
        for (place, piece) in &mut written.pieces {
            if let Piece::Day { padded } | Piece::Month { padded } = piece {
                *padded &= self.text[place.clone()].starts_with('0')
                    || parts.numbers.iter().any(|&number| self.str(number).starts_with('0'));
            }
        }
        Some(())
    }

    /// A date in digits.
    fn in_digits(&self, parts: &Parts, month_first: bool, written: &mut Written<'t>) -> Option<()> {
        let between = |one: usize, other: usize| {
            let gap = self.text.get(self.place(one).end..self.place(other).start).unwrap_or_default();
            gap.replace(GAP, "")
        };
        let is_vietnamese = parts.glue.iter().any(|&glue| folded(self.str(glue)) == "tháng");
        let is_gap = |gap: &str| {
            matches!(gap, "" | "." | "/" | "-" | "’" | "tháng")
                || gap.chars().all(|c| matches!(c, '\u{2010}'..='\u{2015}')) && gap.chars().count() == 1
        };
        match parts.numbers[..] {
            [first, second, third] => {
                let (one, other) = (between(first, second), between(second, third));
                // `15/3-2024`, as Danes and Swedes write it
                let is_nordic = one == "/" && other == "-";
                // `15/3 2024`
                let is_even = one == other
                    || is_vietnamese
                    || is_nordic
                    || (matches!(one.as_str(), "/" | ".") && other.is_empty() && self.str(third).len() == 4);
                if !is_even || !is_gap(&folded(&one)) && !is_vietnamese {
                    return None;
                }
                let (year, day, month) = if self.str(first).len() == 4 {
                    (first, third, second)
                } else {
                    let (a, b) = (self.small(first)?, self.small(second)?);
                    let is_month_first = match (a > 12, b > 12) {
                        (true, true) => return None,
                        (true, false) => false,
                        (false, true) => true,
                        (false, false) => month_first && !is_vietnamese && !is_nordic,
                    };
                    if is_month_first { (third, second, first) } else { (third, first, second) }
                };
                self.year(year, written)?;
                self.day_and_month(Some(day), Some(month), written)?;
            }
            [first, second] => {
                let gap = between(first, second);
                if !matches!(gap.as_str(), "." | "/" | "-") {
                    return None;
                }
                let (year, month) = match self.str(first).len() {
                    4 => (first, second),
                    _ => (second, first),
                };
                if self.str(year).len() != 4 {
                    return None;
                }
                self.year(year, written)?;
                self.day_and_month(None, Some(month), written)?;
            }
            [year] if self.str(year).len() == 4 => self.year(year, written)?,
            _ => return None,
        }
        self.weekday(parts, None, written);
        Some(())
    }
}

/// The tokens of a date by what they are.
struct Parts {
    numbers: Vec<usize>,
    month: Option<usize>,
    names: Vec<Found>,
    weekday: Option<usize>,
    weekdays: Vec<Found>,
    glue: Vec<usize>,
    has_units: bool,
}

#[cfg(test)]
mod tests;
