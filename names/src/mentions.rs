//! Other mentions of persons that were found: a surname alone, a first name, an inflected form.
//!
//! A court paper names a party in full once and by surname fifty times. Where one mention stands without anything beside it
//! that tells a name, the others tell.

use std::collections::{HashMap, HashSet};
use std::hash::BuildHasherDefault;

use crate::Class;
use crate::features::hash;
use crate::lists::Listed;
use crate::passage::add_in_order;
use crate::tagger::{AsItIs, Name};
use crate::vocabulary::{Met, Question};
use crate::whole_text::WholeText;
use crate::words::{Shape, Word};

/// Fewest characters of a word that is looked for by itself.
const SHORTEST: usize = 3;
/// Fewest characters that two forms of one name have in common.
const SHORTEST_STEM: usize = 4;

/// Endings of names in the languages that inflect them with endings alone (Icelandic, the other Nordic ones, German,
/// Finnish, Polish). Before each stand the longer ones that end with it.
const ENDINGS: &[&str] = &[
    "inum", "inni", "arinnar", "ssonar", "ar", "ur", "um", "in", "en", "em", "owi", "s", "i", "u", "a", "r",
    "n", "e",
];

/// The same in Cyrillic and Greek letters: Russian, Ukrainian, Serbian, Greek.
const OTHER_ENDINGS: &[&str] = &[
    "ого", "ому", "ової", "ові", "еві", "ых", "ий", "ой", "ый", "ая", "ую", "ою", "ей", "ею", "ом", "ем",
    "ым", "им", "ої", "ия", "ию", "ии", "ος", "ου", "ης", "ας", "а", "у", "ю", "е", "ы", "и", "і", "я", "ь",
    "й", "о", "ο", "η", "α", "ε",
];

/// Adds mentions of the persons among `found` to it. `met` are all words of a text, and `whole` has read them. What is in
/// the lists as a name or a word is `listed`, by its [hash](hash).
pub(crate) fn add(
    met: &mut Met<'_>,
    whole: &WholeText,
    listed: &dyn Fn(u64) -> Listed,
    found: &mut Vec<Name>,
) {
    let (text, words) = (met.text, met.words);
    if !found.iter().any(|name| name.class == Class::Person) {
        return;
    }
    let is_name_like =
        |word: &Word| matches!(word.shape, Shape::Capital | Shape::Mixed) && length(text, word) >= SHORTEST;
    // How much more often each word stands in a name than otherwise: what is mostly a common word is none of anyone's. And where.
    let mut exact: HashMap<u64, (i32, usize), BuildHasherDefault<AsItIs>> = HashMap::default();
    let mut stems: HashSet<u64, BuildHasherDefault<AsItIs>> = HashSet::default();
    let mut names = found.iter().peekable();
    let has_capital = |word: &Word| matches!(word.shape, Shape::Capital | Shape::Mixed | Shape::Capitals);
    for (at, word) in words.iter().enumerate().filter(|(_, word)| has_capital(word)) {
        while names.next_if(|name| name.place.end <= word.start).is_some() {}
        let name = names.peek().filter(|name| name.place.start <= word.start);
        let more = match name.map(|name| name.class) {
            Some(Class::Person) if is_name_like(word) => 1,
            Some(Class::Person) => continue,
            Some(_) if is_name_like(word) => -1,
            None if is_name_like(word) && follows_article(text, words, at) => -1,
            _ => continue,
        };
        exact.entry(met.lower(at)).or_insert((0, at)).0 += more;
    }
    // Of words that stand in small letters as well, those in no list are names if they stand so less often than with a capital.
    let mut more_small: HashMap<u64, i32, BuildHasherDefault<AsItIs>> = HashMap::default();
    let mut first_letters = [false; 1 << u8::BITS];
    exact.retain(|lower, (count, at)| {
        if *count <= 0 {
            return false;
        }
        if !whole.has_small(*lower) {
            return true;
        }
        let listed = listed(*lower);
        if listed == Listed::Not {
            more_small.insert(*lower, 0);
            let first = text[words[*at].start..].chars().flat_map(char::to_lowercase).next();
            if let Some(first) = first.and_then(|first| u8::try_from(first).ok()) {
                first_letters[usize::from(first)] = true;
            }
        }
        listed != Listed::AsWord
    });
    if !more_small.is_empty() {
        for (at, word) in words.iter().enumerate() {
            // Most words begin with another letter, so that nothing else has to be known of them.
            let first = text.as_bytes()[word.start];
            let may_be = !first.is_ascii() || first_letters[usize::from(first.to_ascii_lowercase())];
            if may_be && let Some(more_small) = more_small.get_mut(&met.lower(at)) {
                *more_small += if word.shape == Shape::Small { 1 } else { -1 };
            }
        }
        exact.retain(|lower, _| more_small.get(lower).is_none_or(|more_small| *more_small < 0));
    }
    let in_small = |word: &Word| text[word.start..word.end].to_lowercase();
    stems.extend(exact.values().filter_map(|(_, at)| stem(&in_small(&words[*at])).map(hash)));
    // `Emma` alone is no town where `Emma Thompson` is a person.
    let firsts: HashSet<&str> = found
        .iter()
        .filter(|name| name.class == Class::Person)
        .filter_map(|name| text[name.place.clone()].split_once(' ').map(|(first, _)| first))
        .collect();
    for name in found.iter_mut().filter(|name| name.class == Class::Place) {
        if firsts.contains(&text[name.place.clone()]) {
            name.class = Class::Person;
        }
    }
    let mut more = Vec::new();
    let mut names = found.iter().peekable();
    for (at, word) in words.iter().enumerate().filter(|(_, word)| has_capital(word)) {
        while names.next_if(|name| name.place.end <= word.start).is_some() {}
        if names.peek().is_some_and(|name| name.place.start <= word.start) {
            continue;
        }
        let is_mention = |lower: u64| {
            let is_form = || {
                let stem = stem(&in_small(word)).map(hash);
                stem.is_some_and(|stem| exact.contains_key(&stem) || stems.contains(&stem))
            };
            length(text, word) >= SHORTEST
                && (exact.contains_key(&lower)
                    || word.shape != Shape::Capitals
                        && !whole.has_small(lower)
                        && (stems.contains(&lower) || is_form()))
        };
        let is_mention = met.once(at, Question::IsMention, is_mention) && !follows_article(text, words, at);
        if is_mention {
            more.push(Name { place: word.start..word.end, class: Class::Person, margin: MARGIN });
        }
    }
    if more.is_empty() {
        return;
    }
    add_in_order(found, &mut more);
    // What stands side by side is one name.
    found.dedup_by(|next, name| {
        let is_one = next.class == Class::Person
            && name.class == Class::Person
            && (next.margin == MARGIN || name.margin == MARGIN)
            && text[name.place.end..next.place.start].chars().all(|c| c == ' ' || c == '-');
        if is_one {
            name.place.end = next.place.end;
        }
        is_one
    });
}

/// How much a mention counts, in the units of `Name::margin`.
const MARGIN: i32 = 101;

fn length(text: &str, word: &Word) -> usize {
    text[word.start..word.end].chars().count()
}

/// True behind an English article: `the Court` is nobody, though somebody may be called Court.
fn follows_article(text: &str, words: &[Word], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| &text[words[before].start..words[before].end]);
    before.is_some_and(|before| matches!(before, "the" | "The" | "a" | "an"))
}

/// The word without an ending, if enough is left.
fn stem(word: &str) -> Option<&str> {
    // Letters from Greek on begin with a byte that no Latin one begins with.
    let endings =
        if word.as_bytes().first().is_some_and(|byte| *byte >= 0xce) { OTHER_ENDINGS } else { ENDINGS };
    endings
        .iter()
        .filter_map(|ending| word.strip_suffix(ending))
        .find(|stem| stem.chars().count() >= SHORTEST_STEM)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Vocabulary;
    use crate::whole_text::SmallWord;

    fn found(text: &str, persons: &[&str]) -> Vec<String> {
        let mut words = Vec::new();
        crate::words::words(text, 0, &mut words);
        let mut names: Vec<Name> = persons
            .iter()
            .filter_map(|person| {
                let start = text.find(person)?;
                Some(Name { place: start..start + person.len(), class: Class::Person, margin: 50 })
            })
            .collect();
        let mut whole = WholeText::default();
        let mut vocabulary = Vocabulary::default();
        let mut met = Met { vocabulary: &mut vocabulary, text, words: &words, places: &[] };
        whole.read(text, &words, |at| SmallWord {
            hash: met.lower(at),
            languages: 0,
            tells_english: false,
            is_known: false,
        });
        add(
            &mut met,
            &whole,
            &|lower| if lower == hash("hope") { Listed::AsWord } else { Listed::Not },
            &mut names,
        );
        names.into_iter().map(|name| text[name.place].to_owned()).collect()
    }

    #[test]
    fn surnames_and_first_names_alone_are_mentions() {
        let text = "Anna Smith came. Then Smith left, and Anna stayed. A smithy is none.";
        assert_eq!(found(text, &["Anna Smith"]), ["Anna Smith", "Smith", "Anna"]);
    }

    #[test]
    fn inflected_forms_are_mentions() {
        let text = "Stefnandi er Guðrún Hafstað. Krafa Guðrúnar var send og Guðrúnu dæmt.";
        assert_eq!(found(text, &["Guðrún Hafstað"]), ["Guðrún Hafstað", "Guðrúnar", "Guðrúnu"]);
    }

    #[test]
    fn inflected_forms_in_other_letters_are_mentions() {
        let text = "Истец Иван Кравцов подал иск. Суд отказал Кравцову, о чём Кравцова известили. Кравчук не явился.";
        assert_eq!(found(text, &["Иван Кравцов"]), ["Иван Кравцов", "Кравцову", "Кравцова"]);
    }

    #[test]
    fn a_surname_in_small_letters_takes_nothing_from_the_others() {
        let text =
            "Priya Raghunathan came. A note by raghunathan. Then Raghunathan left, and Raghunathan came.";
        assert_eq!(found(text, &["Priya Raghunathan"]), ["Priya Raghunathan", "Raghunathan", "Raghunathan"]);
    }

    #[test]
    fn a_word_that_is_common_in_the_text_is_no_mention() {
        let text = "Mark Hope spoke. There is hope. Hope dies last.";
        assert_eq!(found(text, &["Mark Hope"]), ["Mark Hope"]);
    }
}
