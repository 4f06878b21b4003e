//! Titles and offices before the name of a person, which are no part of it: *Judge Ramona Ortiz*, *Richterin Sabine Vogelsang*; and
//! the stop of the sentence behind it.

use crate::passage::{FirstWords, Passage};
use scrubjay_names::Class;
use scrubjay_names::cues::{ARTICLE, CALLED, RANK, ROLE, TITLE};
use scrubjay_names::passage::add_in_order;
use scrubjay_names::tagger::{Name, TextRead};
use scrubjay_names::words::Shape;

/// Signs that stand around a name and are no part of it.
const QUOTES: [char; 13] = ['"', '“', '”', '„', '«', '»', '(', '<', '/', '|', '*', '#', ' '];
/// Before a case that is cited.
const SIGNALS: [&str; 7] = ["See", "Cf", "Compare", "Accord", "Quoting", "Citing", "Contra"];
/// Titles that are no part of any name, as `Sri` and `Sr` may be.
const NEVER_WITHIN: [&str; 9] = ["Mr", "Mrs", "Ms", "Mme", "Mlle", "Monsieur", "Madame", "Herr", "Frau"];
/// The most letters of a word whose stop may be that of an abbreviation: `Jr.`, `Esq.`
const LONGEST_ABBREVIATION: usize = 3;

/// Takes titles off the beginning of persons, where something with a capital stays, and off their end the stop of a sentence.
pub(crate) fn trim(about: &TextRead<'_>, found: &mut [Name]) {
    let passage = Passage::whole(about);
    let mut firsts = FirstWords::new(about.words);
    for name in found.iter_mut().filter(|name| name.class == Class::Person) {
        let mut at = firsts.from(name.place.start);
        // `See Weeks v. Angelone`
        if SIGNALS.contains(&passage.str(at))
            && passage.is_capital(at + 1)
            && about.words[at + 1].start < name.place.end
        {
            at += 1;
            name.place.start = about.words[at].start;
        }
        while let Some(next) = passage.behind_called(at) {
            let start = about.words[next].start;
            if start >= name.place.end {
                break;
            }
            (at, name.place.start) = (next, start);
        }
        // `Helgi "Helgi" Þórsson`
        let value = &about.text[name.place.clone()];
        let inside = value.trim_matches(QUOTES);
        if !inside.is_empty() {
            name.place.start += value.len() - value.trim_start_matches(QUOTES).len();
            name.place.end = name.place.start + inside.len();
        }
        let value = &about.text[name.place.clone()];
        let word = value.strip_suffix('.').and_then(|value| value.rsplit([' ', '.']).next());
        if word.is_some_and(|word| word.chars().count() > LONGEST_ABBREVIATION) {
            name.place.end -= 1;
        }
    }
}

/// Parts two persons of whom the second has a title: *Jean Petit Mme Durand*. A title stands before a name and not within one.
pub(crate) fn part(about: &TextRead<'_>, found: &mut Vec<Name>) {
    let passage = Passage::whole(about);
    let mut firsts = FirstWords::new(about.words);
    let mut more = Vec::new();
    for name in found.iter_mut().filter(|name| name.class == Class::Person) {
        let first = firsts.from(name.place.start);
        let Some(last) = passage.last_of(first, name) else { continue };
        let inner = (first + 1..last).find(|at| NEVER_WITHIN.contains(&passage.str(*at)));
        let Some((title, next)) = inner.and_then(|at| Some((at, passage.behind_called(at)?))) else {
            continue;
        };
        if about.words[next].start < name.place.end && about.words[title - 1].end > name.place.start {
            more.push(Name { place: about.words[next].start..name.place.end, ..name.clone() });
            name.place.end = about.words[title - 1].end;
        }
    }
    add_in_order(found, &mut more);
}

impl Passage<'_> {
    /// The word with a capital behind the title that begins at `at`, with an article or without.
    fn behind_called(&self, at: usize) -> Option<usize> {
        let is_apart = |at: usize| self.gap(at) > 0;
        let title = match self.is_cue(at, ARTICLE) {
            true if is_apart(at + 1) => at + 1,
            true => return None,
            false => at,
        };
        if !self.is_cue(title, CALLED | ROLE | RANK | TITLE) {
            return None;
        }
        let next =
            title + 1 + usize::from(self.shape(title + 1) == Some(Shape::Stop) && self.is_glued(title + 1));
        (is_apart(next) && self.is_capital(next)).then_some(next)
    }
}

/// Draws into a person the rest of a name that is parted at the end of a line: `Sigurðs-⏎son`.
pub(crate) fn join_lines(text: &str, found: &mut [Name]) {
    const LONGEST_REST: usize = 24;
    for at in 0..found.len() {
        let end = found[at].place.end;
        let behind = text[end..].strip_prefix('-').unwrap_or(&text[end..]);
        let is_parted = behind.len() < text.len() - end || text[..end].ends_with('-');
        let rest = behind.strip_prefix("\r\n").or(behind.strip_prefix('\n'));
        if let Some(rest) = rest.filter(|rest| is_parted && rest.starts_with(char::is_lowercase))
            && found[at].class == Class::Person
        {
            let length = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
            let end = text.len() - rest.len() + length;
            if length <= LONGEST_REST && found.get(at + 1).is_none_or(|next| next.place.start >= end) {
                found[at].place.end = end;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passage::with_read;

    #[test]
    fn a_title_within_a_name_parts_two_people() {
        for (text, names) in [
            ("Jean Petit Mme Durand", vec!["Jean Petit", "Durand"]),
            ("de Nanterre condamna Mme. Marie Durand", vec!["de Nanterre condamna", "Marie Durand"]),
            ("Jean Petit", vec!["Jean Petit"]),
            ("Mme Durand", vec!["Mme Durand"]),
            ("Durand Mme", vec!["Durand Mme"]),
            ("Bhagya Sri Lakshmi", vec!["Bhagya Sri Lakshmi"]),
        ] {
            let mut found = vec![Name { place: 0..text.len(), class: Class::Person, margin: 1 }];
            with_read(text, &|_| 0, |about| part(about, &mut found));
            assert_eq!(found.iter().map(|name| &text[name.place.clone()]).collect::<Vec<_>>(), names);
        }
    }

    #[test]
    fn titles_are_no_part_of_names() {
        for (text, name) in [
            ("Judge Ramona Ortiz", "Ramona Ortiz"),
            ("Circuit Judge Ortiz", "Ortiz"),
            ("Dr. Dr. Käthe Großmann", "Käthe Großmann"),
            ("Le juge Paul Vautrin", "Paul Vautrin"),
            ("Dómari Áslaug Hlíðberg", "Áslaug Hlíðberg"),
            ("La Rosa Marini", "La Rosa Marini"),
            ("Judge", "Judge"),
            ("Justice of", "Justice of"),
            ("Henrik Dahl.", "Henrik Dahl"),
            ("See Weeks", "Weeks"),
            ("See", "See"),
            ("Helgi \"", "Helgi"),
            ("“Helgi Þórsson", "Helgi Þórsson"),
            ("Anna Lilja /", "Anna Lilja"),
            ("\"", "\""),
            ("Henrik Dahl Jr.", "Henrik Dahl Jr."),
            ("Henrik D.", "Henrik D."),
        ] {
            let mut found = [Name { place: 0..text.len(), class: Class::Person, margin: 1 }];
            with_read(text, &|_| 0, |about| trim(about, &mut found));
            assert_eq!(&text[found[0].place.clone()], name);
        }
    }
}
