//! What no name goes on over, whatever its labels: another sentence, the word between two parties, a picture, and in English what
//! joins words.
//!
//! In posts and chats, where names stand in small letters, so much is added to the score of a person that the words between two
//! of them are drawn in, and a line becomes one name.

use crate::Class;
use crate::cues::{FUNCTION_WORD, MONTH};
use crate::features::Known;
use crate::lists::{COMMON, COMMON_HERE, FIRST_NAME, LAST_NAME};
use crate::passage::Passage;
use crate::whole_text::{WholeText, is_picture};
use crate::words::Shape;

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
