//! How much is added to the scores of names, by how a text is written and what a word is: how many are found and how many marks
//! are none.
//!
//! The weights favour recall already. English, of which they have seen most, needs none of it beyond that; but in a post or
//! a chat every second name is one that nobody has ever listed. Languages that could not be trained on need more, and most of it
//! for what is in a list of names: a common word that has its capital from the sentence is hardly ever a name.

use crate::features::Known;
use crate::lists::{
    COMMON, COMMON_HERE, COUNTRY, DICTIONARY, FIRST_NAME, LAST_NAME, NAME_OF_PERSON, PATRONYMIC, PLACE,
    STEM_OF_NAME, STEM_OF_PLACE,
};
use crate::words::Shape;

/// How many kinds of words are told apart.
pub(crate) const KINDS: usize = 23;

/// For each kind of word what is added for a person, a place and an organisation, in tenths of the
/// [bias](crate::model::Model::bias) of a person.
pub(crate) type Added = [[i8; 3]; KINDS];

/// In English that is so beyond doubt, where it is no post.
pub(crate) const ENGLISH: Added = in_prose(-6, -3, -6);
/// In what may be English as well as something else.
pub(crate) const MAYBE_ENGLISH: Added = in_prose(0, 0, 0);
/// In the languages with texts to train on, and where no language is told.
pub(crate) const TAUGHT: Added = in_prose(5, 10, 10);
/// In those that could be neither trained on nor measured.
pub(crate) const UNMEASURED: Added = in_prose(5, 16, 16);
/// In those that could only be measured. The kinds are those of [`kind_in_prose`].
///
/// Chosen on two of five documents of the training halves of Turku NER, NerKor and UNER Croatian, on which nothing was trained, so
/// that as many persons are found as before, as many of them as persons, and as few marks as can be are none.
#[rustfmt::skip]
pub(crate) const UNTAUGHT: Added = [
    // In small letters: most words; names of lists that are no common words.
    [5, 4, 1], [2, 8, 2],
    // In capitals: words; names of lists. An initial.
    [16, -48, 10], [-8, -28, -54], [-8, 8, -38],
    // Within a sentence.
    [39, 52, 44], [63, 58, 44], [67, 66, 46], [41, 26, -6], [57, 34, 18], [31, 20, 24], [21, 34, 30], [63, 48, 42], [45, 42, 18],
    // At its beginning.
    [-19, 25, 8], [7, 4, 7], [13, -6, 29], [23, 10, 6], [23, 26, -10], [35, 38, 26], [35, 38, 18], [59, 38, 26], [17, 27, 18],
];
/// In an English post or message of sentences. The kinds are those of [`kind_in_post`].
///
/// Chosen on the documents of WNUT 2017 (dev), UNER English EWT and Presidio's templates in two halves: what lost more than one person
/// in either was not taken.
pub(crate) const SENTENCE: Added = in_post([0, 0, 0, 8, 24, 36, 22, 24, 4, 30, 0]);
/// In one that is written without care.
pub(crate) const CHAT: Added = in_post([0, 5, 51, 49, -10, 49, 30, 80, 30, 30, 45]);
/// The same in another language. Chosen on messages of our own, of which every second was not looked at.
pub(crate) const CHAT_ELSEWHERE: Added = {
    let mut added = in_post([5, 5, 10, 0, 10, 10, 10, 10, 10, 10, 0]);
    added[3] = [64, 24, 10];
    added[10] = [6, 5, 1];
    added
};

/// What is added for a person, and for other names with it: for places never less than nothing, so that a person who is in doubt is a
/// place rather than none.
const fn added(person: i8) -> [i8; 3] {
    let place = if person > 0 { (person as i16 * 9 / 10) as i8 } else { 0 };
    [person, place, person / 4]
}

/// The same for common words in small letters, signs and numbers, for a capital at the beginning of a sentence, and for all other words.
const fn in_prose(common: i8, at_beginning: i8, others: i8) -> Added {
    let mut all = [added(others); KINDS];
    all[0] = added(common);
    let mut kind = AT_BEGINNING;
    while kind < KINDS {
        all[kind] = added(at_beginning);
        kind += 1;
    }
    all
}

const fn in_post(persons: [i8; KINDS_IN_POST]) -> Added {
    let mut all = [[0; 3]; KINDS];
    let mut kind = 0;
    while kind < KINDS_IN_POST {
        all[kind] = added(persons[kind]);
        kind += 1;
    }
    all
}

/// The first of the kinds of words with a capital; there are as many of them within a sentence as at its beginning.
const CAPITAL: usize = 5;
const AT_BEGINNING: usize = CAPITAL + 9;

/// The kind of a word where a text is no post. `is_common` is true if it is no name by itself in small letters.
///
/// With a capital: what stands in small letters elsewhere; common words that are no name, a last name, a first name; other first names;
/// last names; places; what begins like a name; what is in no list.
pub(crate) fn kind_in_prose(word: &Known, is_common: bool) -> usize {
    let lists = word.lists;
    let is_name = lists & NAME_OF_PERSON != 0;
    match word.shape {
        Shape::Small => usize::from(is_name && !(is_common && lists & (COMMON | COMMON_HERE) != 0)),
        shape if !shape.has_letters() => 0,
        Shape::Capitals => 2 + usize::from(is_name),
        Shape::Initial => 4,
        _ => {
            let what = match lists {
                _ if word.is_small_elsewhere => 0,
                _ if lists & COMMON_HERE != 0 && !is_name => 1,
                _ if lists & COMMON_HERE != 0 && lists & FIRST_NAME == 0 => 2,
                _ if lists & COMMON_HERE != 0 => 3,
                _ if lists & (FIRST_NAME | PATRONYMIC) != 0 => 4,
                _ if lists & LAST_NAME != 0 => 5,
                _ if lists & (PLACE | COUNTRY | STEM_OF_PLACE) != 0 => 6,
                _ if lists & STEM_OF_NAME != 0 => 7,
                _ => 8,
            };
            if word.begins { AT_BEGINNING + what } else { CAPITAL + what }
        }
    }
}

/// How many kinds there are in a post.
const KINDS_IN_POST: usize = 11;

/// The kind of a word in a post, by what tells how likely it is a name: its case, whether a sentence begins with it, and
/// whether it is in a dictionary and in no list of names. `is_title` is true in a heading, where every word has a capital.
///
/// In small letters: common words, signs and numbers; other words of dictionaries; what is in no list; names of lists. With a
/// capital: words with which a sentence begins; other words; what may be a name and begins a sentence; other such. In capitals: what
/// may be a name; words. In small letters again: common words that are first names (`mason`).
pub(crate) fn kind_in_post(word: &Known, is_sentence: bool, is_title: bool) -> usize {
    let is_first_name = word.lists & FIRST_NAME != 0;
    let is_listed = word.lists & (FIRST_NAME | LAST_NAME) != 0;
    let is_common = word.lists & (COMMON | COMMON_HERE) != 0;
    let is_word = is_common || word.lists & DICTIONARY != 0;
    let is_no_name = is_word && !is_listed;
    let begins = word.begins || is_title && is_no_name;
    match word.shape {
        Shape::Small if is_common && (is_sentence || !is_first_name) => 0,
        Shape::Small if is_word && !is_first_name => 1,
        Shape::Small if is_common => 10,
        Shape::Small => 2 + usize::from(is_listed),
        Shape::Capitals => 8 + usize::from(is_word && !is_first_name),
        shape if !shape.has_letters() => 0,
        _ => 4 + usize::from(!begins) + 2 * usize::from(!is_no_name),
    }
}
