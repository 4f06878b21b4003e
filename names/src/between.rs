//! What no name goes on over, whatever its labels: another sentence, a common word in small letters, the word between two parties, a
//! picture, and in English what joins words.
//!
//! In posts and chats, where names stand in small letters, so much is added to the score of a person that the words between two
//! of them are drawn in, and a line becomes one name.

use crate::Class;
use crate::cues::{FUNCTION_WORD, MONTH};
use crate::features::Known;
use crate::lists::{COMMON, COMMON_HERE, DICTIONARY, FIRST_NAME, LAST_NAME, NAME_OF_PERSON};
use crate::passage::Passage;
use crate::whole_text::{WholeText, is_picture};
use crate::words::Shape;

/// Small words within names, in whatever language: *Ludwig van Beethoven*, *Osama bin Laden*.
const PARTICLES: &str = " af av von van vom zu zum zur de del della delle dei di da do dos das du des la le les el los las der den ter ten te op \
bin ibn ben al abu y e i ";

/// True for a word that is part of no name of this class: persons and places. `known` is what is known of the word at `at`, and `follows_first_name` is true right
/// behind a first name that is one.
pub(crate) fn is_between(
    class: Class,
    line: &Passage,
    at: usize,
    known: &Known,
    follows_first_name: bool,
    whole: &WholeText,
) -> bool {
    let has_capitals = !whole.may_be_untaught() && !whole.has_small_names();
    if class == Class::Person && has_capitals && is_joining(line, at, known) {
        return true;
    }
    if !whole.may_be_english() && !whole.is_message() || !matches!(class, Class::Person | Class::Place) {
        return false;
    }
    let is_place = class == Class::Place;
    let is_name = known.lists & (FIRST_NAME | LAST_NAME) != 0;
    let next = line.shape(at + 1);
    match known.shape {
        Shape::Small if whole.has_small_names() => {
            let is_surname = known.lists & LAST_NAME != 0 && follows_first_name;
            let is_common = known.lists & (COMMON | COMMON_HERE) != 0 && known.lists & FIRST_NAME == 0;
            let is_function_word = line.is_cue(at, FUNCTION_WORD) && !(is_place && line.str(at) == "of");
            is_function_word || line.str(at).len() == 1 || is_common && !is_surname && !is_place
        }
        _ if is_place => false,
        Shape::Capital => {
            let is_beside_number =
                |at: Option<usize>| at.and_then(|at| line.shape(at)) == Some(Shape::Digits);
            line.is_cue(at, FUNCTION_WORD) && known.begins && !is_name
                || line.is_cue(at, MONTH)
                    && (is_beside_number(Some(at + 1)) || is_beside_number(at.checked_sub(1)))
        }
        // `I am`, `I'm`; not `Charles I, the king`.
        Shape::Initial => line.str(at) == "I" && matches!(next, Some(Shape::Small | Shape::Joint)),
        _ => false,
    }
}

/// True for a common word in small letters between two names, where names have capitals: *Anna kender Peter*.
fn is_joining(line: &Passage, at: usize, known: &Known) -> bool {
    let is_glued = || at.checked_sub(1).is_some_and(|before| line.shape(before) == Some(Shape::Joint));
    known.shape == Shape::Small
        && known.lists & (COMMON | COMMON_HERE | DICTIONARY) != 0
        && known.lists & NAME_OF_PERSON == 0
        && !is_glued()
        && !PARTICLES.split(' ').any(|particle| particle == line.str(at))
}

/// True for what no name of any class goes on over.
pub(crate) fn is_no_name(word: &str, shape: Shape) -> bool {
    match shape {
        // The parties of a case are not one name.
        Shape::Small => matches!(word, "v" | "vs"),
        // Nor does one go on behind a picture.
        Shape::Sign => word.starts_with(is_picture),
        // Danish, Norwegian and Swedish words for whose something is, which end as names do in the genitive.
        Shape::Capital => {
            matches!(word, "Hendes" | "Hennes" | "Deres" | "Deras" | "Jeres" | "Vores")
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cues::Cues;
    use crate::tagger::UNKNOWN;
    use crate::words::words;

    #[test]
    fn a_common_word_in_small_letters_is_between_two_names() {
        let text = "Anna kender Peter van Gogh";
        let mut all = Vec::new();
        words(text, 0, &mut all);
        let mut cues = Cues::default();
        cues.read(text, &all);
        let line = Passage { text, words: &all, cues: &cues, first: 0 };
        let lists = |at: usize| match line.str(at) {
            "kender" | "van" => COMMON,
            "Anna" | "Peter" => COMMON | FIRST_NAME,
            _ => 0,
        };
        let known = |at: usize| Known { shape: all[at].shape, lists: lists(at), ..UNKNOWN };
        let between: Vec<usize> = (0..all.len()).filter(|at| is_joining(&line, *at, &known(*at))).collect();
        assert_eq!(between, [1]);
    }
}
