//! First names that are words as well (`Björk` and `björk`): what has a capital within a sentence is the person.

use crate::list::is_in;
use scrubjay_names::Class;
use scrubjay_names::cues::{Cues, MONTH};
use scrubjay_names::lists::FIRST_NAME;
use scrubjay_names::passage::add_in_order;
use scrubjay_names::tagger::Name;
use scrubjay_names::words::{Shape, Word};

/// How much such a person counts, in units of the weights.
const MARGIN: i32 = 101;
/// Fewest characters of a name that is told so.
const SHORTEST: usize = 3;

/// Words behind which no name is told by its capital alone: `the Will`, `of Hope`, `in May`; German nouns have articles.
const NO_NAME_BEHIND: &str = " the a an this that no any some our my your his her its their of in to for on at from der die das den dem des ein eine einen einem einer im am vom zum zur kein keine mein meine und ";

/// Adds first names that are words in small letters in the same text: what has a capital within a sentence is the person
/// (`spurði Björk`), and then it is at the beginning of one too.
pub(crate) fn add(
    text: &str,
    words: &[Word],
    is_small: &dyn Fn(&str) -> bool,
    cues: &Cues,
    lists: &dyn Fn(&str) -> u16,
    found: &mut Vec<Name>,
) {
    let str = |at: usize| words.get(at).map_or("", |word: &Word| &text[word.start..word.end]);
    let is_free = |word: &Word| {
        let next = found.partition_point(|name| name.place.end <= word.start);
        found.get(next).is_none_or(|name| name.place.start >= word.end)
    };
    let mut people: Vec<String> = Vec::new();
    let mut beginnings: Vec<(usize, String)> = Vec::new();
    let mut more = Vec::new();
    for (at, word) in words.iter().enumerate().filter(|(_, word)| word.shape == Shape::Capital) {
        if !is_small(&lower_of(text, word)) || cues.is(at, MONTH) || !is_free(word) {
            continue;
        }
        let lower = lower_of(text, word);
        if lists(&lower) & FIRST_NAME == 0 || lower.chars().nth(SHORTEST - 1).is_none() {
            continue;
        }
        let next = words.get(at + 1);
        let is_alone =
            next.is_none_or(|next| matches!(next.shape, Shape::Small | Shape::Stop | Shape::Comma));
        if word.begins {
            beginnings.push((at, lower));
        } else if is_alone
            && let Some(before) = at.checked_sub(1)
            && words[before].shape == Shape::Small
            && !is_in(NO_NAME_BEHIND, str(before))
        {
            more.push(at);
            people.push(lower);
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

fn lower_of(text: &str, word: &Word) -> String {
    text[word.start..word.end].to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let mut words = Vec::new();
        scrubjay_names::words::words(text, 0, &mut words);
        let mut cues = Cues::default();
        cues.read(text, &words);
        let lists =
            |word: &str| if matches!(word, "björk" | "hope" | "may" | "will") { FIRST_NAME } else { 0 };
        let is_small = |word: &str| text.split(|c: char| !c.is_alphanumeric()).any(|other| other == word);
        let mut found = Vec::new();
        add(text, &words, &is_small, &cues, &lists, &mut found);
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
