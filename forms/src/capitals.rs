//! First names that are words as well (`Björk` and `björk`): what has a capital within a sentence is the person.

use scrubjay_names::Class;
use scrubjay_names::cues::{MONTH, NO_NAME_BEHIND};
use scrubjay_names::lists::FIRST_NAME;
use scrubjay_names::passage::add_in_order;
use scrubjay_names::tagger::{Name, TextRead};
use scrubjay_names::words::{Shape, Word};

/// How much such a person counts, in the units of `Name::margin`.
const MARGIN: i32 = 101;
/// Fewest characters of a name that is told so.
const SHORTEST: usize = 3;

/// Adds first names that are words in small letters in the same text: what has a capital within a sentence is the person
/// (`spurði Björk`), and then it is at the beginning of one too.
pub(crate) fn add(about: &TextRead<'_>, found: &mut Vec<Name>) {
    let TextRead { text, words, cues, lower, lists, is_small, .. } = *about;
    let is_free = |word: &Word| {
        let next = found.partition_point(|name| name.place.end <= word.start);
        found.get(next).is_none_or(|name| name.place.start >= word.end)
    };
    let mut people: Vec<u64> = Vec::new();
    let mut beginnings: Vec<(usize, u64)> = Vec::new();
    let mut more = Vec::new();
    for (at, word) in words.iter().enumerate().filter(|(_, word)| word.shape == Shape::Capital) {
        if lists(at) & FIRST_NAME == 0 || cues.is(at, MONTH) || !is_small(at) || !is_free(word) {
            continue;
        }
        if text[word.start..word.end].chars().nth(SHORTEST - 1).is_none() {
            continue;
        }
        let next = words.get(at + 1);
        let is_alone =
            next.is_none_or(|next| matches!(next.shape, Shape::Small | Shape::Stop | Shape::Comma));
        if word.begins {
            beginnings.push((at, lower(at)));
        } else if is_alone
            && let Some(before) = at.checked_sub(1)
            && words[before].shape == Shape::Small
            && !cues.is(before, NO_NAME_BEHIND)
        {
            more.push(at);
            people.push(lower(at));
        }
    }
    more.extend(beginnings.into_iter().filter(|(_, lower)| people.contains(lower)).map(|(at, _)| at));
    if more.is_empty() {
        return;
    }
    let named =
        |at: usize| Name { place: words[at].start..words[at].end, class: Class::Person, margin: MARGIN };
    add_in_order(found, &mut more.into_iter().map(named).collect());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passage::with_read;

    fn found(text: &str) -> Vec<&str> {
        let lists =
            |word: &str| if matches!(word, "björk" | "hope" | "may" | "will") { FIRST_NAME } else { 0 };
        let mut found = Vec::new();
        with_read(text, &lists, |about| add(about, &mut found));
        found.into_iter().map(|name| &text[name.place]).collect()
    }

    #[test]
    fn a_capital_within_a_sentence_tells_a_name() {
        assert_eq!(found("Björk kom. Undir björk sat hún, spurði Björk."), ["Björk", "Björk"]);
        assert_eq!(found("There is hope, said Hope."), ["Hope"]);
        assert_eq!(
            found("Hope dies last: there is hope. The Will of the will, and it may be in May."),
            [""; 0]
        );
    }
}
