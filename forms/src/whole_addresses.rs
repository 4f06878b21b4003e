//! Addresses that end in a postcode, put together from it backwards: what nothing but a comma or the end of a line parts from it.
//!
//! A house with a name and no number, a lot on an estate or a farm is no street with a number; but what stands before a postcode,
//! part by part, is one address all the same.

use crate::addresses::{MARGIN_OF_WHOLE, is_year};
use crate::passage::Passage;
use scrubjay_names::Class;
use scrubjay_names::cues::{
    BEFORE_POSTCODE, FLOOR, FUNCTION_WORD, NUMBER_SIGN, STREET_AFTER_NUMBER, STREET_BETWEEN, STREET_FIRST,
    STREET_LAST, STREET_PARTICLE, UNIT, UNIT_ALONE,
};
use scrubjay_names::lists::PLACE;
use scrubjay_names::replaced::replace;
use scrubjay_names::tagger::{Name, TextRead};
use scrubjay_names::words::Shape;

/// The most words before a postcode.
const LONGEST: usize = 32;
/// The most parts before the street: the name of a house, and of what it stands in.
const MOST_BEFORE_STREET: usize = 2;

const A_STREET: u32 = STREET_LAST | STREET_BETWEEN | STREET_FIRST | STREET_AFTER_NUMBER;
const SMALL_PART: u32 =
    A_STREET | STREET_PARTICLE | UNIT | UNIT_ALONE | FLOOR | NUMBER_SIGN | BEFORE_POSTCODE;

/// Joins what was `found` before each postcode to one address with it.
pub(crate) fn add(about: &TextRead<'_>, found: &mut Vec<Name>) {
    let text = Passage::whole(about);
    let mut floor = 0;
    let mut joined = Vec::new();
    for at in 0..text.words.len() {
        let code = match text.shape(at) {
            Some(Shape::Digits | Shape::LettersAndDigits | Shape::Capitals | Shape::Initial) => text.code(at),
            _ => None,
        };
        let Some((code, is_sure)) = code.filter(|_| at >= floor) else { continue };
        let end = text.behind_code(code);
        if let Some(first) = text.address_before(at, floor, is_sure, found) {
            joined.push(text.words[first].start..text.words[end].end);
        }
        floor = end + 1;
    }
    replace(found, &joined, &|at, inside| {
        let place = &joined[at];
        let begin = inside.first().map_or(place.start, |name| name.place.start.min(place.start));
        let end = inside.last().map_or(place.end, |name| name.place.end.max(place.end));
        // A person in front goes on beyond the address: it is none.
        let is_cut = |name: &Name| name.class == Class::Person && name.place.start < place.start;
        if inside.first().is_some_and(is_cut) {
            return None;
        }
        Some(Name { place: begin..end, class: Class::Address, margin: MARGIN_OF_WHOLE })
    });
}

/// What a part of an address is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// It has a street, or the number of a flat.
    Street,
    /// The name of a place that is no town of the lists.
    House,
    /// Anything else.
    Other,
}

impl Passage<'_> {
    /// The last word of a postcode, and whether it can be hardly anything else.
    fn code(&self, at: usize) -> Option<(usize, bool)> {
        let word = self.str(at);
        let (code, _) = self.postcode(at)?;
        // The number of a case or a telephone.
        let before = at.checked_sub(1).map_or("", |before| self.str(before));
        let is_part_of_number = || {
            before == "-"
                && matches!(
                    self.shape(at.wrapping_sub(2)),
                    Some(Shape::Small | Shape::Digits | Shape::LettersAndDigits)
                )
        };
        let is_other = self.is_glued(at) && (matches!(before, "." | "/" | ":") || is_part_of_number())
            || self.is_glued(code + 1) && matches!(self.str(code + 1), "-" | "/")
            || self.is_cue(at.wrapping_sub(1 + usize::from(before == ".")), NUMBER_SIGN)
            || before.starts_with(char::is_lowercase) && !self.is_cue(at - 1, BEFORE_POSTCODE);
        let is_sure = self.shape(at) == Some(Shape::LettersAndDigits);
        let is_town = |at: usize| self.is_capital(at) && self.breaks(at) == 0 && self.str(at).len() > 1;
        match word.len() {
            _ if is_sure => Some((code, true)),
            _ if is_other => None,
            _ if code > at => Some((code, false)),
            5 | 6 => Some((code, false)),
            4 if !is_year(word) && (is_town(code + 1) || is_town(at.wrapping_sub(1))) => Some((code, false)),
            _ => None,
        }
    }

    /// The last word of an address with a postcode that ends at `code`: behind it may be a town.
    fn behind_code(&self, code: usize) -> usize {
        let town = code + 1;
        if !self.is_capital(town) || self.breaks(town) > 0 || self.words[town].begins {
            return code;
        }
        self.suffix(self.run_of_town(town))
    }

    #[inline(never)]
    fn class_at(&self, at: usize, found: &[Name]) -> Option<Class> {
        self.name_at(at, found).map(|name| name.class)
    }

    /// The first word of the address before a postcode that begins at `code`, if one is there.
    fn address_before(&self, code: usize, floor: usize, is_sure: bool, found: &[Name]) -> Option<usize> {
        let lowest = floor.max(code.saturating_sub(LONGEST));
        let mut at = code;
        // Where parts begin, from the last to the first, and what each is.
        let mut parts: Vec<(usize, Part)> = Vec::new();
        let mut end = code;
        loop {
            let is_end = at == lowest
                || self.breaks(at) > 1
                || !self.may_be_part(at - 1)
                || self.is_full_name(at - 1, found);
            let is_parted = !is_end && (self.shape(at - 1) == Some(Shape::Comma) || self.breaks(at) == 1);
            if (is_end || is_parted) && at < end {
                parts.push((at, self.part(at, end, found)));
            }
            if is_end {
                break;
            }
            at -= 1;
            if is_parted {
                end = if self.shape(at) == Some(Shape::Comma) { at } else { at + 1 };
            }
        }
        let street = parts.iter().rposition(|(_, part)| *part == Part::Street);
        let is_house = |place: &usize| parts[*place].1 == Part::House;
        let first = match street {
            Some(street) => {
                let before = street + 1..parts.len().min(street + 1 + MOST_BEFORE_STREET);
                before.take_while(is_house).last().unwrap_or(street)
            }
            // `Lisduff, Bailieborough, Co. Cavan, A82 W5K1`
            None if is_sure && parts.len() > 1 => (0..parts.len()).rfind(is_house)?,
            None => return None,
        };
        let (begin, _) = parts[first];
        let end = if first == 0 { code } else { parts[first - 1].0 };
        let begin = self.begin_of(begin, end, found)?;
        // `27A, Park Street`
        let before = parts.get(first + 1).map(|(before, _)| *before).filter(|_| begin == parts[first].0);
        let is_number = |before: &usize| {
            self.is_number(*before) && self.shape(self.number_tail(*before) + 1) == Some(Shape::Comma)
        };
        Some(before.filter(is_number).unwrap_or(begin))
    }

    /// True for a word of a person of several words, none of which is a word for a street.
    fn is_full_name(&self, at: usize, found: &[Name]) -> bool {
        self.name_at(at, found).is_some_and(|name| {
            name.class == Class::Person
                && self.text.as_bytes()[name.place.clone()].iter().any(|byte| matches!(byte, b' ' | b'.'))
                && !(at.saturating_sub(1)..at + 1).any(|at| self.is_cue(at, A_STREET))
        })
    }

    /// True for a word that may stand within an address.
    fn may_be_part(&self, at: usize) -> bool {
        match self.shape(at) {
            Some(Shape::Small) => {
                self.is_cue(at, SMALL_PART)
                    || matches!(
                        self.str(at),
                        "on" | "upon" | "op" | "aan" | "sur" | "nad" | "pod" | "s" | "n"
                    )
                    || self.has_digits(at + 1) && self.breaks(at + 1) == 0
                    || self.is_glued(at) && self.str(at.wrapping_sub(1)) == "-"
            }
            // An abbreviation, an ordinal, the end of a line; no end of a sentence.
            Some(Shape::Stop) => {
                !self.words.get(at + 1).is_some_and(|word| word.begins && word.shape.has_letters())
                    || self.str(at.wrapping_sub(1)).chars().count() <= 4
            }
            // A label stands before a colon: `No: 7` is a number, `Town: ` another field.
            Some(Shape::Sign) if self.str(at) == ":" => {
                at > 0 && self.is_cue(at - 1, NUMBER_SIGN | UNIT | BEFORE_POSTCODE)
            }
            Some(Shape::Sign) => {
                matches!(self.str(at), "#" | "/" | "(" | ")" | "º" | "ª" | "°" | "'" | "’" | "&")
            }
            Some(Shape::Digits) => self.str(at).len() <= 6,
            Some(_) => true,
            None => false,
        }
    }

    /// What the words from `first` up to `end` are.
    fn part(&self, first: usize, end: usize, found: &[Name]) -> Part {
        let is_number = |at: usize| self.is_number(at) && !is_year(self.str(at));
        let is_street = |at: usize| {
            self.class_at(at, found) == Some(Class::Address)
                || self.is_cue(at, A_STREET) && (self.is_capital(at) || self.is_cue(at, STREET_FIRST))
                || self.is_cue(at, UNIT) && (at.max(first + 1) - 1..end.min(at + 3)).any(is_number)
                // `Piața Sfatului nr. 30`, `parcela 14`
                || self.class_at(at, found) == Some(Class::Place) && (first..end).any(is_number)
                || at == first
                    && self.shape(at.wrapping_sub(1)) == Some(Shape::Comma)
                    && self.shape(at) == Some(Shape::Small)
                    && !self.is_cue(at, FUNCTION_WORD | STREET_PARTICLE)
                    && is_number(at + 1)
        };
        let is_house = |at: usize| {
            self.class_at(at, found) == Some(Class::Place) && (end > first + 1 || self.lists(at) & PLACE == 0)
        };
        if (first..end).any(is_street) {
            Part::Street
        } else if (first..end).any(is_house) {
            Part::House
        } else {
            Part::Other
        }
    }

    /// The first word of the address in its first part, before which there may be words of a sentence.
    fn begin_of(&self, first: usize, end: usize, found: &[Name]) -> Option<usize> {
        let is_name = |at: &usize| matches!(self.class_at(*at, found), Some(Class::Address | Class::Place));
        let may_begin = |at: &usize| {
            self.is_capital(*at)
                || self.has_digits(*at)
                || self.is_cue(*at, STREET_FIRST | STREET_AFTER_NUMBER)
                    && self.shape(*at) == Some(Shape::Small)
        };
        (first..end).find(is_name).or_else(|| (first..end).find(may_begin))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passage::with_read;

    /// The addresses of a text in which these places and persons were found.
    fn found<'t>(text: &'t str, places: &[&str], persons: &[&str]) -> Vec<&'t str> {
        let name = |class: Class| {
            move |name: &&str| {
                let start = text.find(*name).unwrap_or_default();
                Name { place: start..start + name.len(), class, margin: 50 }
            }
        };
        let mut names: Vec<Name> = places.iter().map(name(Class::Place)).collect();
        names.extend(persons.iter().map(name(Class::Person)));
        names.sort_by_key(|name| name.place.start);
        let lists = |word: &str| if word == "london" { PLACE } else { 0 };
        with_read(text, &lists, |about| add(about, &mut names));
        names.retain(|name| name.class == Class::Address);
        names.into_iter().map(|name| &text[name.place]).collect()
    }

    #[test]
    fn what_stands_before_a_postcode_is_one_address() {
        for (text, places, address) in [
            (
                "sent to The Old Rectory, Church Lane, Little Snoring, NR21 0HP by mistake",
                &["The Old Rectory", "Church Lane"][..],
                "The Old Rectory, Church Lane, Little Snoring, NR21 0HP",
            ),
            (
                "at Ivy House\nHigh Street\nLong Melford\nCO10 9BD\n",
                &["Ivy House"],
                "Ivy House\nHigh Street\nLong Melford\nCO10 9BD",
            ),
            (
                "Lisduff, Bailieborough, Co. Cavan, A82 W5K1",
                &["Lisduff"],
                "Lisduff, Bailieborough, Co. Cavan, A82 W5K1",
            ),
            ("14, Anna Salai, Chennai - 600 002", &[], "14, Anna Salai, Chennai - 600 002"),
            (
                "din Piața Sfatului nr. 30, 500031 Brașov",
                &["Piața Sfatului"],
                "Piața Sfatului nr. 30, 500031 Brașov",
            ),
        ] {
            assert_eq!(found(text, places, &[]), [address], "{text}");
        }
    }

    #[test]
    fn who_lives_there_and_other_numbers_are_no_part_of_it() {
        let text = "Anna Berg, Ivy House, High Street, Leeds LS15 7NX";
        assert_eq!(found(text, &["Ivy House"], &["Anna Berg"]), ["Ivy House, High Street, Leeds LS15 7NX"]);
        let text = "offices in London, High Street, Leeds LS15 7NX";
        assert_eq!(found(text, &["London"], &[]), ["High Street, Leeds LS15 7NX"]);
        for text in [
            "Patna High Court, CWJC No. 23014 of 2018",
            "Case No. 21-cv-04567, filed in this District.",
            "as reported in AIR 1999 SC 3571",
            "Town: Leeds\nStreet: none\nCode: 12345",
            "Ivy House, telefon 215049",
        ] {
            assert_eq!(found(text, &[], &[]), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_text_of_postcodes_is_read_once() {
        for piece in ["NR21 0HP, ", "A ", "12345 A, ", "Lane, "] {
            assert!(
                found(&piece.repeat(300_000 / piece.len()), &[], &[]).iter().all(|place| place.len() < 400)
            );
        }
    }
}
