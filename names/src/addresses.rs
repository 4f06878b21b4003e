//! Addresses that their form tells: a street of the Icelandic register or a word for a street, and a number.
//!
//! No labelled text with Icelandic addresses is open, so the model has seen none; the register knows every street in the
//! two cases that addresses are written in. Of other countries the model has seen a few forms; words for streets and where
//! the number stands beside them tell the rest.

use crate::Class;
use crate::cues::{
    Cues, NUMBER_SIGN, STREET_AFTER_NUMBER, STREET_BETWEEN, STREET_FIRST, STREET_FRONT, STREET_LAST,
    STREET_PARTICLE,
};
use crate::lists::{COMMON, STREET};
use crate::passage::Passage;
use crate::tagger::Name;
use crate::words::{Shape, Word};

/// How much an address counts that its form tells, in units of the weights.
const MARGIN: i32 = 120;
/// Most digits and letters of the number of a house: `112b`, `10015`.
const LONGEST_NUMBER: usize = 5;
/// The most words and signs between a number and a word for a street.
const MOST_WORDS: usize = 7;

/// Endings of the names of streets, before a number: Germany, Austria, Switzerland, Denmark, Norway, Sweden, Finland, the
/// Netherlands, Belgium, Iceland, Estonia.
const ENDINGS: [&str; 68] = [
    "straße", "strasse", "str", "weg", "platz", "allee", "gasse", "ufer", "ring", "damm", "gade", "gaden",
    "vej", "vejen", "vænge", "vænget", "allé", "alléen", "torv", "torvet", "stræde", "strædet", "plads",
    "pladsen", "parken", "bakken", "vangen", "lunden", "toften", "krogen", "gata", "gatan", "gaten", "vei",
    "veien", "veg", "vegen", "plass", "plassen", "torget", "väg", "vägen", "gränd", "stigen", "stien",
    "backen", "platsen", "allén", "straat", "laan", "plein", "gracht", "kade", "steeg", "dijk", "singel",
    "katu", "tie", "polku", "kuja", "kaari", "raitti", "götu", "stíg", "braut", "stræti", "tänav", "maantee",
];
/// Where a postcode would be, one of these would be a year: `Windows 7, 2009 Edition`.
const YEARS: std::ops::Range<u32> = 1900..2100;

/// Adds addresses to `found`. `words` are those of one line, which begin at a place of what `cues` has read, and whose names
/// begin at `first`; `lists` tells what a word is.
pub(crate) fn add(
    text: &str,
    words: &[Word],
    (cues, first_word): (&Cues, usize),
    lists: impl Fn(&str) -> u16,
    first: usize,
    found: &mut Vec<Name>,
) {
    // All of them have a number.
    if !words.iter().any(|word| matches!(word.shape, Shape::Digits | Shape::LettersAndDigits)) {
        return;
    }
    let line = Passage { text, words, cues, first: first_word };
    let mut end = 0;
    for (at, word) in words.iter().enumerate() {
        let may_begin = match word.shape {
            Shape::Small => line.is_cue(at, STREET_FIRST),
            shape => {
                shape.has_letters() && shape != Shape::Caseless
                    || matches!(shape, Shape::Digits | Shape::LettersAndDigits)
            }
        };
        if at < end || !may_begin {
            continue;
        }
        let Some((from, to)) = line.address(at, &lists) else { continue };
        end = to + 1;
        // In the place of what the model took parts of it for.
        let place = words[from].start..words[to].end;
        let start = first + found[first..].partition_point(|name| name.place.end <= place.start);
        let stop = start + found[start..].partition_point(|name| name.place.start < place.end);
        // The model may have seen where it goes on.
        let is_longer = |name: &Name| name.class == Class::Address && name.place.end > place.end;
        let end =
            found[start..stop].iter().rfind(|name| is_longer(name)).map_or(place.end, |name| name.place.end);
        let begin = found[start..stop]
            .first()
            .filter(|name| name.class == Class::Address)
            .map_or(place.start, |name| name.place.start.min(place.start));
        found.splice(start..stop, [Name { place: begin..end, class: Class::Address, margin: MARGIN }]);
    }
}

impl Passage<'_> {
    /// The number of a house.
    fn is_number(&self, at: usize) -> bool {
        matches!(self.shape(at), Some(Shape::Digits | Shape::LettersAndDigits))
            && self.str(at).len() <= LONGEST_NUMBER
            && self.str(at).starts_with(|c: char| c.is_ascii_digit() && c != '0')
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
        self.is_number(number) && self.words[number].start == self.words[number - 1].end + 1 && !is_ordinal()
    }

    /// The first and last word of the address that begins at `at`.
    fn address(&self, at: usize, lists: &dyn Fn(&str) -> u16) -> Option<(usize, usize)> {
        if self.is_number(at) {
            let last = self.number_first(at).or_else(|| self.french(at))?;
            return Some((at, self.with_town(last)));
        }
        if !self.is_capital(at) && self.shape(at) != Some(Shape::Small) {
            return None;
        }
        let last = self
            .number_behind(at, lists)
            .or_else(|| self.word_first(at))
            .or_else(|| self.before_postcode(at, lists))?;
        Some((at, self.with_town(last)))
    }

    /// `4821 Birchwood Lane`, `12b St. John's Rd.`
    fn number_first(&self, number: usize) -> Option<usize> {
        let mut at = number + 1;
        let mut has_name = false;
        while at <= number + MOST_WORDS {
            if has_name && self.is_capital(at) && self.is_cue(at, STREET_LAST) {
                return Some(at);
            }
            let is_part = self.is_capital(at)
                || self.shape(at) == Some(Shape::LettersAndDigits)
                || matches!(self.shape(at), Some(Shape::Stop | Shape::Joint)) && at > number + 1
                || has_name && self.str(at) == "s";
            if !is_part {
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
    fn number_behind(&self, at: usize, lists: &dyn Fn(&str) -> u16) -> Option<usize> {
        if !self.is_capital(at) {
            return None;
        }
        if self.is_cue(at, STREET_FRONT) && !self.is_cue(at + 1, STREET_FRONT) {
            let name = self.behind_stop(at + 1);
            if let Some(last) = self.number_behind(name, lists) {
                return Some(last);
            }
        }
        let lower = || self.str(at).to_lowercase();
        let ends = |lower: &str| {
            ENDINGS
                .iter()
                .any(|ending| lower.strip_suffix(*ending).is_some_and(|name| name.chars().count() >= 3))
        };
        if self.has_number_beside(at) {
            let lower = lower();
            if lists(&lower) & STREET != 0 || ends(&lower) {
                return Some(self.behind_stop(at + 1));
            }
        }
        // The word for a street stands by itself.
        let word = (at + 1..at + MOST_WORDS)
            .take_while(|at| self.is_capital(*at) || self.is_cue(*at, STREET_BETWEEN));
        let word = word.into_iter().find(|at| self.is_cue(*at, STREET_BETWEEN))?;
        let number = self.behind_stop(word + 1);
        // `At Gate 22`: in Norwegian it is small.
        let is_other = self.is_capital(word) && self.str(word).eq_ignore_ascii_case("gate");
        (self.is_number(number) && !is_other).then_some(number)
    }

    /// `Melhagi 7, 107 Reykjavík`, `Solbakken 3, 2. tv., 8600 Silkeborg`: words with capitals that are no common ones, a number,
    /// and behind a comma a postcode and a town.
    fn before_postcode(&self, at: usize, lists: &dyn Fn(&str) -> u16) -> Option<usize> {
        let behind = (at..at + MOST_WORDS).find(|at| !self.is_capital(*at))?;
        if behind == at || !self.is_number(behind) {
            return None;
        }
        let comma = self.behind_stop(self.floor(behind) + 1);
        let (postcode, town) = (comma + 1, comma + 2);
        let digits = self.str(postcode);
        let is_year = digits.parse().is_ok_and(|year| YEARS.contains(&year));
        let is_postcode = self.shape(postcode) == Some(Shape::Digits) && (3..=5).contains(&digits.len());
        let is_town = matches!(self.shape(town), Some(Shape::Capital | Shape::Mixed))
            && lists(&self.str(town).to_lowercase()) & COMMON == 0;
        let is_name = lists(&self.str(behind - 1).to_lowercase()) & COMMON == 0;
        (self.shape(comma) == Some(Shape::Comma) && is_postcode && !is_year && is_town && is_name)
            .then_some(behind)
    }

    /// The last word of a floor and a door that stand behind the number at `last`: `, 2. tv.`, ` st. th.`, `, 3. sal`; `last` if
    /// there are none. As in Denmark.
    fn floor(&self, last: usize) -> usize {
        let mut at = self.behind_stop(last + 1);
        at += usize::from(self.shape(at) == Some(Shape::Comma));
        let is_ground = matches!(self.str(at), "st" | "kl" | "stuen");
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

    /// `via Garibaldi 14`, `Calle de Alcalá, nº 45`, `ul. Długa 12`.
    fn word_first(&self, at: usize) -> Option<usize> {
        if !self.is_cue(at, STREET_FIRST) {
            return None;
        }
        let word = self.str(at);
        let mut at = self.name_behind(self.behind_stop(at + 1))? + 1;
        if self.shape(at) == Some(Shape::Comma) {
            at += 1;
        }
        if self.is_cue(at, NUMBER_SIGN) {
            at = self.behind_stop(at + 1);
            // `n°`
            at += usize::from(matches!(self.str(at), "°" | "º"));
        }
        // `via London 12 times`
        let goes_on = self.shape(at + 1) == Some(Shape::Small)
            && !matches!(self.str(at + 1), "a" | "in" | "e" | "di" | "y" | "en" | "w" | "we");
        (self.is_number(at) && !(goes_on && word == "via")).then_some(at)
    }

    /// The last word of the name of a street that begins here: particles, and words with capitals.
    fn name_behind(&self, first: usize) -> Option<usize> {
        let (mut at, mut last) = (first, None);
        while at < first + MOST_WORDS + 2 {
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

    /// The last word of an address that goes on with a postcode and a town (`, 101 Reykjavík`; ` 50674 Köln`; `, Dayton, OH`),
    /// if it does.
    fn with_town(&self, last: usize) -> usize {
        let mut last = last;
        let mut at = self.behind_stop(last + 1);
        // `12/4`, `8-10`
        while matches!(self.str(at), "/" | "-") && self.is_number(at + 1) {
            last = at + 1;
            at = self.behind_stop(last + 1);
        }
        let floor = self.floor(last);
        if floor > last {
            last = floor;
            at = last + 1;
        }
        // `, Apt. 4B`
        if self.shape(at) == Some(Shape::Comma)
            && matches!(self.str(at + 1), "Apt" | "Apartment" | "Suite" | "Ste" | "Unit" | "Flat")
        {
            let flat = self.behind_stop(at + 2);
            if matches!(self.shape(flat), Some(Shape::Digits | Shape::LettersAndDigits | Shape::Initial)) {
                last = flat;
                at = flat + 1;
            }
        }
        let has_comma = self.shape(at) == Some(Shape::Comma);
        at += usize::from(has_comma);
        let has_joint = self.shape(at + 1) == Some(Shape::Joint);
        let fewest = if has_joint { 2 } else { 3 };
        let is_postcode = self.shape(at) == Some(Shape::Digits) && (fewest..=5).contains(&self.str(at).len());
        if is_postcode {
            // `114 34 Stockholm`, `00-950 Warszawa`
            let more = at + 1 + usize::from(has_joint);
            let is_parted = self.shape(more) == Some(Shape::Digits) && self.str(more).len() <= 3;
            let town = if is_parted { more + 1 } else { at + 1 };
            if !self.is_capital(town) {
                return last;
            }
            let town = self.town(town);
            // Quarters of Copenhagen.
            let is_quarter = matches!(self.str(town + 1), "NV" | "SV" | "NØ" | "SØ");
            return town + usize::from(is_quarter);
        }
        if !has_comma || !self.is_capital(at) {
            return last;
        }
        let town = self.town(at);
        let state = town + 1 + usize::from(self.shape(town + 1) == Some(Shape::Comma));
        let is_state = self.shape(state) == Some(Shape::Capitals) && self.str(state).len() == 2;
        let is_zip = |at: usize| self.shape(at) == Some(Shape::Digits) && self.str(at).len() == 5;
        if is_state {
            return state + usize::from(is_zip(state + 1));
        }
        // `, Albany, New York 12207`
        let zip = if self.is_capital(state) { self.town(state) + 1 } else { state };
        if is_zip(zip) { zip } else { last }
    }

    /// The last word of the name of a town that begins here.
    fn town(&self, first: usize) -> usize {
        let mut last = first;
        while last < first + 2
            && self.is_capital(last + 1)
            && self.words[last + 1].start == self.words[last].end + 1
        {
            let is_state = self.shape(last + 1) == Some(Shape::Capitals) && self.str(last + 1).len() == 2;
            if is_state {
                break;
            }
            last += 1;
        }
        last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let mut words = Vec::new();
        crate::words::words(text, 0, &mut words);
        let mut found = Vec::new();
        let mut cues = Cues::default();
        cues.read(text, &words);
        let lists = |word: &str| match word {
            "laugavegi" => STREET,
            "section" | "edition" => COMMON,
            _ => 0,
        };
        add(text, &words, (&cues, 0), lists, 0, &mut found);
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
            ("bor i Karl Johans gate 22", "Karl Johans gate 22"),
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
