//! Organisations and places that one word tells by itself, where nothing was found: by how it ends (`Miljøklagenævnet`,
//! `Vesterbrogade`), or by the list of places.
//!
//! Where offices and streets are written in one word, most of these words are rare, and the model has seen few of them.

use std::ops::Range;

use crate::endings::has_ending;
use scrubjay_names::Class;
use scrubjay_names::cues::{MONTH, NO_NAME_BEHIND};
use scrubjay_names::lists::{COMMON, COUNTRY, DICTIONARY, PLACE};
use scrubjay_names::passage::{add_in_order, is_free};
use scrubjay_names::tagger::{Name, TextRead};
use scrubjay_names::words::{Shape, Word};

/// How much a name counts that its ending tells, and one that is in the list of places, in the units of `Name::margin`.
const MARGIN: i32 = 60;
const MARGIN_OF_LISTED: i32 = 30;
/// The fewest bytes of a word that is told by its ending, and of what stands before that: `Retten` is any court.
const SHORTEST: usize = 8;
const FEWEST_BEFORE: usize = 3;

/// How ministries, boards and the like end in Danish, Norwegian, Swedish and Icelandic, without an `s` at the end.
#[rustfmt::skip]
const OFFICES: &[&str] = &[
    "styrelsen", "nævnet", "forvaltningen", "ministeriet", "departementet", "direktoratet", "tilsynet", "nemnda", "myndigheten",
    "nämnden", "förvaltningen", "ráðuneyti", "ráðuneytið", "ráðuneytinu", "ráðuneytisin", "stofnun", "stofnunar", "stofnunin",
    "kommune", "kommun", "universitet", "universitetet", "hospitalet", "sygehu", "sygehuset", "sykehu", "sykehuset", "sjukhu",
    "sjukhuset",
];
/// How schools, unions, banks and the like end there. At the beginning of a sentence too much else ends so.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "værnet", "foreningen", "forbundet", "selskabet", "selskapet", "instituttet", "skolen", "skole", "gymnasium", "fonden",
    "centret", "plejen", "etaten", "verket", "föreningen", "förbundet", "kassan", "skolan", "bolaget", "institutet",
    "stofa", "stofu", "eftirlit", "eftirlitið", "eftirlitsin", "nefnd", "nefndar", "sjóður", "sjóð", "sjóði", "félagið",
    "félagsin", "félaginu", "spítali", "spítala", "spítalinn", "spítalan", "spítalanum", "skóli", "skóla", "skólinn", "skólan",
    "skólanum", "bankinn", "bankan", "bankanum",
];
/// How streets end in Danish, Norwegian, Swedish, Icelandic, German and Dutch.
#[rustfmt::skip]
const STREETS: &[&str] = &[
    "gade", "gaden", "vej", "vejen", "stræde", "gata", "gaten", "veien", "vegen", "gatan", "vägen", "stígur", "stíg",
    "vegur", "vegi", "götu", "stræti", "straße", "strasse", "gasse", "straat",
];

/// Adds organisations and places to `found`, which is in order.
pub(crate) fn add(about: &TextRead<'_>, found: &mut Vec<Name>) {
    let TextRead { text, words, cues, lower, lists, is_small, has_capital_nouns, .. } = *about;
    let mut more: Vec<Name> = Vec::new();
    let mut people = None;
    for (at, word) in words.iter().enumerate().filter(|(_, word)| word.shape == Shape::Capital) {
        let is_taken = more.last().is_some_and(|name| name.place.end > word.start);
        let listed = lists(at);
        if is_taken || listed & (COMMON | DICTIONARY) != 0 {
            continue;
        }
        let Some(place) = whole_word(text, words, at).filter(|place| is_free(found, place)) else { continue };
        let before = at.checked_sub(1).filter(|_| !word.begins);
        let is_within = before.is_some_and(|at| matches!(words[at].shape, Shape::Small | Shape::Comma));
        let is_listed =
            is_within && !has_capital_nouns && listed & (PLACE | COUNTRY) != 0 && !cues.is(at, MONTH);
        let (class, margin) = match class_by_ending(&text[place.clone()], is_within) {
            Some(class) => (class, MARGIN),
            None if is_listed => (Class::Place, MARGIN_OF_LISTED),
            None => continue,
        };
        if is_small(at) || before.is_some_and(|at| cues.is(at, NO_NAME_BEHIND)) {
            continue;
        }
        // A person may be called like a place, and is looked for by each part of the name later.
        let people = people.get_or_insert_with(|| words_of_people(about, found));
        if people.binary_search(&lower(at)).is_err() {
            more.push(Name { place, class, margin });
        }
    }
    add_in_order(found, &mut more);
}

/// The hashes of the words of all persons, in order.
fn words_of_people(about: &TextRead<'_>, found: &[Name]) -> Vec<u64> {
    let mut hashes = Vec::new();
    for person in found.iter().filter(|name| name.class == Class::Person) {
        let first = about.words.partition_point(|word| word.start < person.place.start);
        let all = (first..about.words.len()).take_while(|at| about.words[*at].start < person.place.end);
        hashes.extend(all.map(about.lower));
    }
    hashes.sort_unstable();
    hashes
}

/// Where the word at `at` stands, with what a hyphen joins to it (`Norður-Írland`). Nothing if it is only the front of a word
/// (`Asia-eksperter`) or of a longer name (`Davis Cup`), which others judge.
fn whole_word(text: &str, words: &[Word], at: usize) -> Option<Range<usize>> {
    let (word, next) = (&words[at], words.get(at + 1));
    let joint = next.filter(|next| next.shape == Shape::Joint && next.start == word.end);
    let behind = match joint {
        Some(_) => words.get(at + 2),
        None => next,
    };
    let gap = |behind: &Word| &text[joint.map_or(word.end, |joint| joint.end)..behind.start];
    let is_capital = |word: &Word| matches!(word.shape, Shape::Capital | Shape::Capitals | Shape::Mixed);
    match (joint, behind) {
        (Some(_), Some(behind)) if gap(behind).is_empty() => {
            is_capital(behind).then_some(word.start..behind.end)
        }
        (None, Some(behind)) if is_capital(behind) && gap(behind) == " " => None,
        _ => Some(word.start..word.end),
    }
}

fn class_by_ending(word: &str, is_within: bool) -> Option<Class> {
    if word.len() < SHORTEST {
        return None;
    }
    // `Ankestyrelsens`, `Umhverfisráðuneytisins`
    let word = word.strip_suffix('s').unwrap_or(word);
    let has = |endings: &[&str]| has_ending(word, endings, FEWEST_BEFORE);
    match () {
        () if has(OFFICES) => Some(Class::Organisation),
        () if !is_within => None,
        () if has(OTHERS) => Some(Class::Organisation),
        () if has(STREETS) => Some(Class::Place),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passage::with_read;

    fn found(text: &str, mut found: Vec<Name>) -> Vec<(&str, Class)> {
        let lists = |word: &str| match word {
            "thisted" | "japan" | "norður" | "davis" | "monteiro" | "asia" => PLACE,
            "contagem" | "hovedskolen" => PLACE | COMMON,
            _ => 0,
        };
        with_read(text, &lists, |about| add(about, &mut found));
        found.into_iter().map(|name| (&text[name.place], name.class)).collect()
    }

    #[test]
    fn an_ending_tells_an_office_a_school_or_a_street() {
        assert_eq!(
            found("Forinden havde Justitsministeriet skrevet. Statsforvaltningens svar.", Vec::new()),
            [("Justitsministeriet", Class::Organisation), ("Statsforvaltningens", Class::Organisation)]
        );
        assert_eq!(
            found(
                "Hún starfar hjá Umhverfisstofnun og bjó við Grettisgötu, kjörin í Laugaráðuneytið",
                Vec::new()
            ),
            [
                ("Umhverfisstofnun", Class::Organisation),
                ("Grettisgötu", Class::Place),
                ("Laugaráðuneytið", Class::Organisation)
            ]
        );
        assert_eq!(
            found("Hun går på Vestervangskolen.", Vec::new()),
            [("Vestervangskolen", Class::Organisation)]
        );
        // Any office; a word that is written small elsewhere; a common word; a beginning that tells nothing.
        assert_eq!(found("Den sag har Styrelsen set.", Vec::new()), []);
        assert_eq!(found("Den sag har Folkeskolen set, og folkeskolen er stor.", Vec::new()), []);
        assert_eq!(found("Her er Hovedskolen. Regelverket skal følges. Motorvejen er lang.", Vec::new()), []);
    }

    #[test]
    fn a_listed_place_within_a_sentence_is_one() {
        assert_eq!(
            found("Vi kom fra Thisted, Japan og Norður-Írland.", Vec::new()),
            [("Thisted", Class::Place), ("Japan", Class::Place), ("Norður-Írland", Class::Place)]
        );
        assert_eq!(
            found("Thisted er en by. Vi så Davis Cup og en Asia-ekspert fra Contagem.", Vec::new()),
            []
        );
    }

    #[test]
    fn who_is_called_like_a_place_is_no_place() {
        let text = "Ana Monteiro kom. I dag så vi Monteiro igen.";
        let person = Name { place: 0..12, class: Class::Person, margin: 100 };
        assert_eq!(found(text, vec![person]), [("Ana Monteiro", Class::Person)]);
    }
}
