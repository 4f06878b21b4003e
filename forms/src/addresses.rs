//! Addresses that their form tells: a street of the Icelandic register or a word for a street, and a number.
//!
//! No labelled text with Icelandic addresses is open, so the model has seen none; the register knows every street in the
//! two cases that addresses are written in. Of other countries the model has seen a few forms; words for streets and where
//! the number stands beside them tell the rest.

use crate::passage::Passage;
use scrubjay_names::Class;
use scrubjay_names::cues::{
    MONTH, NUMBER_SIGN, STREET_AFTER_NUMBER, STREET_BETWEEN, STREET_FIRST, STREET_FRONT, STREET_LAST,
    STREET_PARTICLE,
};
use scrubjay_names::lists::{COMMON, STREET};
use scrubjay_names::replaced::replace;
use scrubjay_names::tagger::{Name, TextRead};
use scrubjay_names::words::Shape;

/// How much an address counts that its form tells, in the units of `Name::margin`.
const MARGIN: i32 = 120;
/// The same of one that goes on behind its number.
pub(crate) const MARGIN_OF_WHOLE: i32 = 1200;
/// Most digits and letters of the number of a house: `112b`, `10015`.
const LONGEST_NUMBER: usize = 5;
/// The most words and signs between a number and a word for a street.
const MOST_WORDS: usize = 7;

/// Endings of the names of streets, before a number: Germany, Austria, Switzerland, Denmark, Norway, Sweden, Finland, the
/// Netherlands, Belgium, Iceland, Estonia.
#[rustfmt::skip]
const ENDINGS: [&str; 78] = [
    "straße", "strasse", "str", "weg", "platz", "allee", "gasse", "ufer", "ring", "damm", "gade", "gaden",
    "vej", "vejen", "vænge", "vænget", "allé", "alléen", "torv", "torvet", "stræde", "strædet", "plads",
    "pladsen", "parken", "bakken", "vangen", "lunden", "toften", "krogen", "gata", "gatan", "gaten", "vei",
    "veien", "veg", "vegen", "plass", "plassen", "torget", "väg", "vägen", "gränd", "stigen", "stien",
    "backen", "platsen", "allén", "straat", "laan", "plein", "gracht", "kade", "steeg", "dijk", "singel",
    "katu", "tie", "polku", "kuja", "kaari", "raitti", "götu", "stíg", "braut", "stræti", "tänav",
    "maantee", "haven", "marken", "brinken", "skrænten", "svinget", "engen", "ageren", "kæret", "højen",
    "skoven",
];
/// Where a postcode would be, one of these would be a year: `Windows 7, 2009 Edition`.
const YEARS: std::ops::Range<u32> = 1900..2040;

/// The first number of an address is one of its first words.
const FARTHEST_NUMBER: usize = 14;
/// The widest gap between a flat and a house on one line, in bytes; wider ones part columns.
const WIDEST_GAP: usize = 4;

/// The most words of an address.
const LONGEST: usize = 48;

/// So many words may stand between a word for a street and its number, and that word: `utca. No. : 12`.
const FARTHEST_STREET: usize = 5;
/// So many words on stands the number of a street whose name has no word for one: `Gl. Kongevej. 12`.
const FARTHEST_BESIDE: usize = 4;

/// The first word with digits from one on, and what stands before it: most numbers are none of houses.
#[derive(Clone, Copy)]
struct NextNumber {
    /// Its place, beyond all words if there is none.
    at: usize,
    /// Whether a [word for a street](STREET_BETWEEN) stands before it, at most [`FARTHEST_STREET`] words away.
    is_behind_street: bool,
    /// Whether a word that the name of a street may end with stands right before it, or before a stop.
    is_behind_name: bool,
}

/// Adds addresses to `found`.
pub(crate) fn add(about: &TextRead<'_>, found: &mut Vec<Name>) {
    let TextRead { text, words, ends, .. } = *about;
    found.retain(|name| match name.class {
        Class::Address => !is_prose(&text[name.place.clone()]) && !is_in_millions(text, name.place.end),
        Class::Place => !is_in_millions(text, name.place.end),
        _ => true,
    });
    let mut places: Vec<(usize, usize, usize)> = Vec::new();
    let mut begin = 0;
    for &end in ends {
        let first = std::mem::replace(&mut begin, end);
        // All of them have a number; an address may go on over the lines behind this one.
        let line = &words[first..end];
        if line.iter().any(|word| word.shape.has_digits()) {
            let line = Passage::new(about, first, words.len().min(end + LONGEST));
            line.addresses(end - first, found, &mut places);
        }
    }
    // In the place of what the model took parts of it for.
    let ranges: Vec<_> = places.iter().map(|(from, _, to)| words[*from].start..words[*to].end).collect();
    replace(found, &ranges, &|at, inside| {
        let (place, (_, number, to)) = (&ranges[at], places[at]);
        let margin = if to > number + 2 { MARGIN_OF_WHOLE } else { MARGIN };
        // The model may have seen where it goes on, and where it begins.
        let is_longer = |name: &&Name| name.class == Class::Address && name.place.end > place.end;
        let last = inside.iter().rfind(is_longer).map_or(place.end, |name| name.place.end);
        let begin = inside
            .first()
            .filter(|name| name.class == Class::Address && name.place.end > words[number].start)
            .map_or(place.start, |name| name.place.start.min(place.start));
        Some(Name { place: begin..last, class: Class::Address, margin })
    });
}

/// True for a number that is a year rather than a postcode of four digits.
pub(crate) fn is_year(word: &str) -> bool {
    word.parse().is_ok_and(|year: u32| YEARS.contains(&year))
}

/// True where a number ends that goes on in groups: `Patent No. 8,123,456`.
fn is_in_millions(text: &str, end: usize) -> bool {
    let (before, behind) = text.as_bytes().split_at(end);
    let is_group = |part: &[u8]| matches!(part, [b',', digits @ ..] if digits.iter().all(u8::is_ascii_digit));
    before.last().is_some_and(u8::is_ascii_digit)
        && behind.get(..8).is_some_and(|groups| groups.chunks(4).all(is_group))
}

/// True for what is no address, though the model took it for one: it has no number, and a sentence ends in it.
fn is_prose(text: &str) -> bool {
    const LONGER_THAN_ABBREVIATIONS: usize = 3;
    !text.contains(|c: char| c.is_ascii_digit())
        && text.split_whitespace().any(|word| {
            let is_long = |longest: usize| word.chars().count() > longest;
            let is_small = word.starts_with(char::is_lowercase) && word != "str.";
            word.ends_with('.')
                && (is_long(LONGER_THAN_ABBREVIATIONS + 2) || is_small && is_long(LONGER_THAN_ABBREVIATIONS))
        })
}

impl Passage<'_> {
    /// Adds the addresses that begin among the first words, up to `end`: the first word of each, its first number and its last
    /// word, counted in the whole text.
    fn addresses(&self, end: usize, found: &[Name], places: &mut Vec<(usize, usize, usize)>) {
        let is_place = |at: usize| self.name_at(at, found).is_some_and(|name| name.class == Class::Place);
        let mut next = places.last().map_or(0, |(.., last)| (last + 1).saturating_sub(self.first));
        let mut number = self.number_from(0);
        for at in 0..end {
            let word = &self.words[at];
            // Most words stand nowhere near a number.
            if number.at < at {
                number = self.number_from(at);
            }
            if number.at > at + FARTHEST_NUMBER {
                continue;
            }
            let may_begin = match word.shape {
                Shape::Small => self.is_cue(at, STREET_FIRST),
                shape => shape.has_letters() && shape != Shape::Caseless || shape.has_digits(),
            };
            if at < next || !may_begin {
                continue;
            }
            let is_person = |at: usize, last: usize| {
                let person = self.name_at(at, found).filter(|name| name.class == Class::Person);
                person.is_some_and(|name| name.place.end <= self.words[last].start)
            };
            let Some(to) = self.address(at, number, &is_place, &is_person) else { continue };
            next = to + 1;
            let number = (at..=to).find(|at| self.has_digits(*at)).unwrap_or(to);
            places.push((self.first + at, self.first + number, self.first + to));
        }
    }

    /// The first word with digits from a place on.
    fn number_from(&self, at: usize) -> NextNumber {
        let Some(at) = (at..self.words.len()).find(|at| self.has_digits(*at)) else {
            return NextNumber { at: usize::MAX, is_behind_street: false, is_behind_name: false };
        };
        let before = at.wrapping_sub(1 + usize::from(self.shape(at.wrapping_sub(1)) == Some(Shape::Stop)));
        let is_within_word =
            || self.shape(before) == Some(Shape::Small) && self.str(before.wrapping_sub(1)) == "-";
        NextNumber {
            at,
            is_behind_street: (at.saturating_sub(FARTHEST_STREET)..at).any(|at| self.is_between(at)),
            is_behind_name: self.is_capital(before) || is_within_word(),
        }
    }

    /// A word for a street that stands by itself; `u.` is short for `utca`, and `u` a word of other languages.
    fn is_between(&self, at: usize) -> bool {
        self.is_cue(at, STREET_BETWEEN) || self.str(at) == "u" && self.shape(at + 1) == Some(Shape::Stop)
    }

    /// True for a number, with letters or without.
    pub(crate) fn has_digits(&self, at: usize) -> bool {
        self.shape(at).is_some_and(Shape::has_digits)
    }

    /// The number of a house.
    pub(crate) fn is_number(&self, at: usize) -> bool {
        self.has_digits(at)
            && self.str(at).len() <= LONGEST_NUMBER
            && self.str(at).starts_with(|c: char| c.is_ascii_digit() && c != '0')
            && !is_in_millions(self.text, self.words[at].end)
    }

    /// The place behind a full stop at `at`, if there is one.
    fn behind_stop(&self, at: usize) -> usize {
        at + usize::from(self.shape(at) == Some(Shape::Stop))
    }

    /// True for a word with the number of a house behind it, which may have a full stop.
    fn has_number_beside(&self, at: usize) -> bool {
        let number = self.behind_stop(at + 1);
        // `på Storgata 7. januar`
        let is_ordinal = || {
            self.shape(number + 1) == Some(Shape::Stop)
                && self.shape(number + 2) == Some(Shape::Small)
                && self.floor(number) == number
        };
        self.is_number(number)
            && self.breaks(number) == 0
            && self.words[number].start == self.words[number - 1].end + 1
            && !is_ordinal()
    }

    /// The last word of the address that begins at `at`. `next` is the first number from there on. `is_place` is true of a word that a
    /// place begins with or goes on with, `is_person` of one that belongs to a person who ends before another one.
    fn address(
        &self,
        at: usize,
        next: NextNumber,
        is_place: &dyn Fn(usize) -> bool,
        is_person: &dyn Fn(usize, usize) -> bool,
    ) -> Option<usize> {
        let whole = |last: usize| {
            let last = self.number_tail(last);
            let floor = self.floor(last);
            self.reach(floor, is_place, true).last.unwrap_or(floor).max(floor)
        };
        let may_be_street =
            next.at <= at + FARTHEST_BESIDE || next.is_behind_street || self.begins_street(at);
        if may_be_street && let Some(last) = self.street(at) {
            return Some(whole(last));
        }
        let far = |last: usize| {
            let reach = self.reach(last, is_place, false);
            reach.last.filter(|_| reach.has_postcode)
        };
        // `Flat 3, 27 Mornington Crescent`, `Unit 5/38 Wattle Grove Rd`, `Apt 12, The Quays, Bridge Street`
        let has_value = |at: usize| {
            let is_value = |at: usize| {
                matches!(
                    self.shape(at),
                    Some(Shape::Digits | Shape::LettersAndDigits | Shape::Initial | Shape::Capitals)
                )
            };
            (at + 1..at + 6).any(is_value)
        };
        if self.shape(at).is_some_and(Shape::has_letters)
            && has_value(at)
            && let Some(unit) = self.unit(at)
        {
            let next = unit + 1 + usize::from(matches!(self.str(unit + 1), "," | "/"));
            if self.breaks(next) > 1 || self.breaks(next) == 0 && self.gap(next) > WIDEST_GAP {
                return None;
            }
            // `5/38 Wattle Grove Rd`: all of it was read as one number.
            let number = (at..=unit).rfind(|at| self.is_number(*at));
            let street = self.street(next).or_else(|| number.and_then(|number| self.number_first(number)));
            let street = street.or_else(|| {
                let house = self.run(next)?;
                let is_street = |last: usize| self.is_cue(last, STREET_LAST).then_some(last);
                let behind = || {
                    let is_comma = self.shape(house + 1) == Some(Shape::Comma);
                    is_comma.then(|| self.street(house + 2).or_else(|| is_street(self.run(house + 2)?)))?
                };
                is_street(house).or_else(behind)
            });
            return street.map(whole).or_else(|| far(unit));
        }
        if self.is_number(at) || self.shape(at) == Some(Shape::Digits) {
            // `1204-88 Bloor St E`
            let inner = self.number_tail(at);
            if inner > at
                && let Some(last) = self.number_first(inner)
            {
                return Some(whole(last));
            }
            let name = inner + 1;
            if !self.is_capital(name) || self.breaks(name) > 0 || self.str(at).len() > LONGEST_NUMBER {
                return None;
            }
            let run = self.run(name)?;
            // `1066 Budapest, Teréz krt. 38`
            if inner == at
                && (4..=5).contains(&self.str(at).len())
                && let Some((next, true)) = self.next_part(run)
            {
                let street = self.street(next).or_else(|| self.run_and_number(next));
                if let Some(last) = street {
                    return Some(whole(last));
                }
            }
            let is_year = is_year(self.str(at));
            let is_common = self.lists(name) & COMMON != 0 && run == name;
            return if is_year || is_common || self.is_cue(name, MONTH) { None } else { far(run) };
        }
        // `Van Speijkstraat 45 hs, 1057 GN Amsterdam`, `Na Příkopě 583/15, 110 00 Praha 1`
        if !next.is_behind_name {
            return None;
        }
        let name = self.run(at)?;
        let number = self.number_of(name)?;
        let is_common = |at: usize| self.lists(at) & COMMON != 0;
        if is_person(at, name) || name == at && is_common(at) {
            return None;
        }
        far(self.floor(self.number_tail(number)))
    }

    /// The last word of the street with its number that begins at `at`.
    fn street(&self, at: usize) -> Option<usize> {
        if self.is_number(at) {
            return self.number_first(at).or_else(|| self.french(at));
        }
        if !self.is_capital(at) && self.shape(at) != Some(Shape::Small) {
            return None;
        }
        self.number_behind(at).or_else(|| self.word_first(at))
    }

    /// The number behind words with capitals: `Am Alten Markt 3`, `Fuencarral, 45`.
    fn run_and_number(&self, at: usize) -> Option<usize> {
        self.number_of(self.run(at)?)
    }

    /// The number behind the last of such words.
    fn number_of(&self, name: usize) -> Option<usize> {
        let number = self.behind_stop(name + 1);
        self.is_number(number).then_some(number)
    }

    /// `4821 Birchwood Lane`, `12b St. John's Rd.`
    fn number_first(&self, number: usize) -> Option<usize> {
        let mut at = number + 1;
        let mut has_name = false;
        while at <= number + MOST_WORDS {
            if has_name && self.is_capital(at) && self.is_cue(at, STREET_LAST) && self.breaks(at) == 0 {
                // `Wattle Grove Rd`
                let is_more =
                    self.is_capital(at + 1) && self.is_cue(at + 1, STREET_LAST) && !self.words[at + 1].begins;
                return Some(at + usize::from(is_more));
            }
            let is_part = self.is_capital(at)
                || self.shape(at) == Some(Shape::LettersAndDigits)
                || matches!(self.shape(at), Some(Shape::Stop | Shape::Joint)) && at > number + 1
                || has_name && self.str(at) == "s";
            if !is_part || self.breaks(at) > 0 {
                return None;
            }
            has_name |= self.is_capital(at) || self.shape(at) == Some(Shape::LettersAndDigits);
            at += 1;
        }
        None
    }

    /// `12, rue de la Paix`, `7 bis avenue Foch`.
    fn french(&self, number: usize) -> Option<usize> {
        let mut at = number + 1;
        if matches!(self.str(at), "bis" | "ter") {
            at += 1;
        }
        if self.shape(at) == Some(Shape::Comma) {
            at += 1;
        }
        if !self.is_cue(at, STREET_AFTER_NUMBER) {
            return None;
        }
        self.name_behind(at + 1)
    }

    /// `Lindenstraße 8`, `Gammel Kongevej 12`, `Kossuth Lajos utca 12`, `Laugavegi 12b`.
    fn number_behind(&self, at: usize) -> Option<usize> {
        if !self.is_capital(at) {
            return None;
        }
        if self.is_cue(at, STREET_FRONT) && !self.is_cue(at + 1, STREET_FRONT) {
            let name = self.behind_stop(at + 1);
            if let Some(last) = self.number_behind(name) {
                return Some(last);
            }
        }
        let ends = |lower: &str| {
            ENDINGS
                .iter()
                .any(|ending| lower.strip_suffix(*ending).is_some_and(|name| name.chars().count() >= 3))
        };
        if self.has_number_beside(at) {
            let number = self.behind_stop(at + 1);
            // `Vesterbro 112, st. th.`: whatever the street is called. `Fælledparken 2021` is no house.
            let has_floor = self.shape(number + 1) == Some(Shape::Comma)
                && (number + 1..=self.floor(number))
                    .any(|at| matches!(self.str(at), "tv" | "th" | "mf" | "sal"));
            let is_house = || !is_year(self.str(number)) && ends(&self.str(at).to_lowercase());
            if has_floor || self.lists(at) & STREET != 0 || is_house() {
                return Some(number);
            }
        }
        let word = (at + 1..at + MOST_WORDS)
            .take_while(|at| (self.is_capital(*at) || self.is_between(*at)) && self.breaks(*at) == 0);
        let word = word.into_iter().find(|at| self.is_between(*at))?;
        let mut number = self.behind_stop(word + 1);
        // `Caddesi No: 211`
        if self.is_cue(number, NUMBER_SIGN) {
            number = self.behind_stop(number + 1);
            number += usize::from(self.str(number) == ":");
        }
        // `At Gate 22`: in Norwegian it is small.
        let is_other = self.is_capital(word) && self.str(word).eq_ignore_ascii_case("gate");
        (self.is_number(number) && self.breaks(number) == 0 && !is_other).then_some(number)
    }

    /// The last word of a floor and a door that stand behind the number at `last`: `, 2. tv.`, ` st. th.`, `, 3. sal`; `last` if
    /// there are none. As in Denmark.
    fn floor(&self, last: usize) -> usize {
        let mut at = self.behind_stop(last + 1);
        at += usize::from(self.shape(at) == Some(Shape::Comma));
        let is_ground = match self.str(at) {
            "st" | "stuen" => true,
            // `kl. 14`: a time.
            "kl" => self.shape(self.behind_stop(at + 1)) != Some(Shape::Digits),
            _ => false,
        };
        let is_floor = self.shape(at) == Some(Shape::Digits)
            && self.str(at).len() <= 2
            && self.shape(at + 1) == Some(Shape::Stop);
        if !is_ground && !is_floor {
            return last;
        }
        let mut end = self.behind_stop(at + 1);
        end += usize::from(self.shape(end) == Some(Shape::Comma));
        match self.str(end) {
            "tv" | "th" | "mf" | "sal" | "dør" => {}
            _ if is_ground => return self.behind_stop(at + 1) - 1,
            _ => return last,
        }
        // `3. sal tv.`
        if matches!(self.str(end + 1), "tv" | "th" | "mf") {
            end += 1;
        }
        self.behind_stop(end + 1) - 1
    }

    /// True for a word that begins the name of a street.
    fn begins_street(&self, at: usize) -> bool {
        self.is_cue(at, STREET_FIRST) || self.str(at) == "C" && self.str(at + 1) == "/"
    }

    /// `via Garibaldi 14`, `Calle de Alcalá, nº 45`, `ul. Długa 12`.
    fn word_first(&self, at: usize) -> Option<usize> {
        if !self.begins_street(at) {
            return None;
        }
        let word = self.str(at);
        // `C/ Fuencarral`, `Ulica grada Vukovara`
        let mut name = self.behind_stop(at + 1);
        name += usize::from(self.str(name) == "/");
        name += usize::from(
            self.shape(name) == Some(Shape::Small) && self.is_capital(name + 1) && self.is_capital(at),
        );
        let mut at = self.name_behind(name)? + 1;
        if self.shape(at) == Some(Shape::Comma) {
            at += 1;
        }
        if self.is_cue(at, NUMBER_SIGN) || self.str(at) == "#" {
            at = self.behind_stop(at + 1);
            // `n°`, `n.º`
            at += usize::from(matches!(self.str(at), "°" | "º" | ":"));
        }
        // `via London 12 times`
        let goes_on = self.shape(at + 1) == Some(Shape::Small)
            && !matches!(self.str(at + 1), "a" | "in" | "e" | "di" | "y" | "en" | "w" | "we");
        (self.is_number(at) && self.breaks(at) == 0 && !(goes_on && word == "via")).then_some(at)
    }

    /// The last word of the name of a street that begins here: particles, and words with capitals.
    fn name_behind(&self, first: usize) -> Option<usize> {
        let (mut at, mut last) = (first, None);
        while at < first + MOST_WORDS + 2 && self.breaks(at) == 0 {
            if self.is_capital(at) {
                last = Some(at);
            } else if !(self.is_cue(at, STREET_PARTICLE)
                || matches!(self.shape(at), Some(Shape::Joint)) && at > first
                || self.shape(at) == Some(Shape::Stop)
                    && self.shape(at.wrapping_sub(1)) == Some(Shape::Initial))
            {
                break;
            }
            at += 1;
        }
        last
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passage::with_read;

    fn found(text: &str) -> Vec<&str> {
        let mut found = Vec::new();
        let lists = |word: &str| match word {
            "laugavegi" => STREET,
            "section" | "edition" => COMMON,
            _ => 0,
        };
        with_read(text, &lists, |about| add(about, &mut found));
        found.into_iter().map(|name| &text[name.place]).collect()
    }

    #[test]
    fn a_street_with_a_number_is_an_address() {
        let text = "Hún býr að Laugavegi 12b, 101 Reykjavík og Laugavegi var lokað 12. maí.";
        assert_eq!(found(text), ["Laugavegi 12b, 101 Reykjavík"]);
    }

    #[test]
    fn addresses_of_many_countries_are_told_by_their_form() {
        for (text, address) in [
            ("He moved to 4821 Birchwood Lane, Dayton, OH 45402.", "4821 Birchwood Lane, Dayton, OH 45402"),
            ("at 1510 Walnut Avenue, Fresno, CA.", "1510 Walnut Avenue, Fresno, CA"),
            ("lives at 12b St. John's Road near the park", "12b St. John's Road"),
            ("office: 350 5th Avenue", "350 5th Avenue"),
            ("wohnhaft Lindenstraße 8, 50674 Köln", "Lindenstraße 8, 50674 Köln"),
            ("in der Berliner Straße 12a", "Berliner Straße 12a"),
            ("Hauptstr. 5 in Wien", "Hauptstr. 5"),
            ("boende på Sveavägen 44, 111 34 Stockholm", "Sveavägen 44, 111 34 Stockholm"),
            ("bor i Storgata 15, 0184 Oslo", "Storgata 15, 0184 Oslo"),
            ("bor på Vesterbrogade 3, 1620 København V", "Vesterbrogade 3, 1620 København V"),
            ("asuu osoitteessa Mannerheimintie 12, 00100 Helsinki", "Mannerheimintie 12, 00100 Helsinki"),
            ("woont aan de Prinsengracht 263", "Prinsengracht 263"),
            ("demeurant 12, rue de la Paix, 75002 Paris", "12, rue de la Paix, 75002 Paris"),
            ("domicilié 7 bis avenue Foch", "7 bis avenue Foch"),
            (
                "residente in via Giuseppe Garibaldi 14, 20121 Milano",
                "via Giuseppe Garibaldi 14, 20121 Milano",
            ),
            ("con domicilio en Calle de Alcalá, nº 45, 28014 Madrid", "Calle de Alcalá, nº 45, 28014 Madrid"),
            ("residente na Rua das Flores, 120", "Rua das Flores, 120"),
            ("zamieszkały przy ul. Długa 12/4, 00-950 Warszawa", "ul. Długa 12/4, 00-950 Warszawa"),
            ("lakik: Kossuth Lajos utca 12", "Kossuth Lajos utca 12"),
            ("adresa: Strada Mihai Eminescu nr. 7", "Strada Mihai Eminescu nr. 7"),
            ("stanuje u ulici Ilica 5", "ulici Ilica 5"),
            ("flyttet til Strandvejen 402, 2930 Klampenborg", "Strandvejen 402, 2930 Klampenborg"),
            ("bor på Gammel Kongevej 12 i", "Gammel Kongevej 12"),
            (
                "bor på Rentemestervej 80, 3. th, 2400 København NV",
                "Rentemestervej 80, 3. th, 2400 København NV",
            ),
            ("lejemålet Nørre Allé 71, st. th., 8000 Aarhus C,", "Nørre Allé 71, st. th., 8000 Aarhus C"),
            ("Østergade 12, 2. tv.", "Østergade 12, 2. tv."),
            ("Hólabraut 7, 2. hæð t.h., 220 Hafnarfirði", "Hólabraut 7, 2. hæð t.h., 220 Hafnarfirði"),
            ("bor i Karl Johans gate 22", "Karl Johans gate 22"),
            ("er flyttet til Vesterbro 112, st. th. i", "Vesterbro 112, st. th."),
            ("til Vesterbro 112, st. th.\nKontonummer 3409 0012345678. Nej", "Vesterbro 112, st. th."),
            ("Jobcenter, Rådmandshaven 20, tirsdag", "Rådmandshaven 20"),
            ("bor på Solbakken 3, 8600 Silkeborg", "Solbakken 3, 8600 Silkeborg"),
            ("heima á Melhaga 7, 107 Reykjavík", "Melhaga 7, 107 Reykjavík"),
        ] {
            assert_eq!(found(text), [address], "{text}");
        }
    }

    #[test]
    fn numbers_beside_other_words_are_none() {
        for text in [
            "In 1998 Bob went on his Way home.",
            "Section 12 Court Rules, 2 Place settings",
            "We flew via London 12 times, and the Ring 3 was closed.",
            "Kapitel 4 Weg",
            "the 12 Apostles of the Court",
            "en mann på Nonnestien 7. januar i fjor",
            "At Gate 22 we waited, Windows 7, 2009 Edition",
            "see Section 5, 1234 Words, and Nr. 3, 2. udgave",
            "Mandag 12, kl. 10, og Fælledparken 2021 var fuld",
            "Avenue 8,123,456 of them",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn numbers_without_end_are_read_once() {
        let text = format!("Lindenstraße 8{}", "/8".repeat(500_000));
        assert_eq!(found(&text), [text.as_str()]);
        for piece in ["1 ", "12 A ", "via ", "A 1 ", "rue "] {
            assert!(found(&piece.repeat(1_000_000 / piece.len())).iter().all(|place| place.len() < 200));
        }
    }
}
