//! What the model looks at: hashes of what a word is made of, and of what stands beside it.
//!
//! Most features belong to one word, in the part it plays for another (itself, the one before, the one after, two
//! before, two after), so that their weights can be added up once for each different word of a text.

use crate::lists::{
    COMMON, COUNTRY, DICTIONARY, FIRST_NAME, LAST_NAME, PLACE, STEM_OF_COMMON, STEM_OF_NAME, STEM_OF_PLACE,
};
use crate::whole_text::Register;
use crate::words::{Shape, Word};

/// The longest ending that is taken off a word to look for it in the lists, characters.
const LONGEST_ENDING: usize = 3;
/// The shortest stem that is looked for, bytes.
const SHORTEST_STEM: usize = 3;

/// A feature's row in the weights, before it is cut to their number.
pub type Feature = u64;

/// The part that a word plays for the word that is being labelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// It is that word.
    Itself,
    /// It stands right before.
    Before,
    /// It stands right after.
    After,
    /// It stands two before.
    SecondBefore,
    /// It stands two after.
    SecondAfter,
}

impl Part {
    /// How many words further on the word stands that plays this part.
    pub const fn distance(self) -> isize {
        match self {
            Part::Itself => 0,
            Part::Before => -1,
            Part::After => 1,
            Part::SecondBefore => -2,
            Part::SecondAfter => 2,
        }
    }
}

/// Every part, in order.
pub const PARTS: [Part; 5] = [Part::Itself, Part::Before, Part::After, Part::SecondBefore, Part::SecondAfter];

/// What is known of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// Hash of the word in lower case.
    pub lower: u64,
    /// Hash of the word as it stands.
    pub exact: u64,
    /// Its shape.
    pub shape: Shape,
    /// The lists that it is in: a bit each.
    pub lists: u16,
    /// Whether a sentence begins with it.
    pub begins: bool,
    /// Whether it stands in small letters elsewhere in the text.
    pub is_small_elsewhere: bool,
    /// How the text is written.
    pub register: Register,
    /// The cluster of words that it is in, as [`cluster`] puts it together; 0 for none.
    pub cluster: u16,
}

/// The number of a fine cluster of words within a coarse one, which is more than 0.
pub fn cluster(coarse: u8, fine: u8) -> u16 {
    u16::from_be_bytes([coarse, fine])
}

/// Hash of text, for features and lists.
pub fn hash(text: &str) -> u64 {
    hash_of(text.bytes())
}

/// The same of text that is nowhere written out.
pub(crate) fn hash_of(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn mix(hash: u64) -> u64 {
    let hash = (hash ^ hash >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    hash ^ hash >> 29
}

fn feature(template: u64, parts: &[u64]) -> Feature {
    parts.iter().fold(mix(template.wrapping_mul(0xff51_afd7_ed55_8ccd)), |hash, part| {
        mix(hash.rotate_left(23) ^ part.wrapping_mul(0xc4ce_b9fe_1a85_ec53))
    })
}

/// The beginnings and ends of a word, hashed.
pub(crate) struct Pieces {
    /// Of two characters, three and four.
    front2: u64,
    front3: u64,
    front4: u64,
    /// Of one character, two and so on.
    back1: u64,
    back2: u64,
    back3: u64,
    back4: u64,
    back5: u64,
    /// How many characters the word has, if they are no more than ten.
    length: u64,
}

impl Pieces {
    /// Those of a word in lower case.
    pub(crate) fn of(lower: &str) -> Pieces {
        Pieces {
            front2: hash(front(lower, 2)),
            front3: hash(front(lower, 3)),
            front4: hash(front(lower, 4)),
            back1: hash(back(lower, 1)),
            back2: hash(back(lower, 2)),
            back3: hash(back(lower, 3)),
            back4: hash(back(lower, 4)),
            back5: hash(back(lower, 5)),
            length: lower.chars().take(10).count() as u64,
        }
    }
}

/// What features of a word are about: how it looks and what is known of it, without its letters.
pub(crate) const CLASS: u8 = 1;
/// Its first letters, as many as most have in common with many others.
pub(crate) const FRONT: u8 = 1 << 1;
/// Its last letters.
pub(crate) const BACK: u8 = 1 << 2;
/// The word itself, and nearly the whole of it.
pub(crate) const WORD: u8 = 1 << 3;

/// A key of all that features of a [`CLASS`] are made of.
pub(crate) fn key_of_class(pieces: &Pieces, known: &Known) -> u64 {
    u64::from(known.lists)
        | (known.shape as u64) << 16
        | u64::from(known.begins) << 24
        | u64::from(known.is_small_elsewhere) << 25
        | (known.register as u64) << 26
        | pieces.length << 32
}

/// The same for a [`FRONT`].
pub(crate) fn key_of_front(pieces: &Pieces, known: &Known) -> u64 {
    pieces.front3 ^ known.shape as u64
}

/// The same for a [`BACK`].
pub(crate) fn key_of_back(pieces: &Pieces, known: &Known) -> u64 {
    pieces.back3 ^ known.shape as u64
}

/// Hands over the features that `word` has in `part`. `lower` is its text in lower case.
pub fn of_word(lower: &str, known: &Known, part: Part, each: impl FnMut(Feature)) {
    of_pieces::<{ CLASS | FRONT | BACK | WORD }>(&Pieces::of(lower), known, part, each);
}

/// Of those the ones that are about `THESE`.
#[inline(always)]
pub(crate) fn of_pieces<const THESE: u8>(
    pieces: &Pieces,
    known: &Known,
    part: Part,
    mut each: impl FnMut(Feature),
) {
    let base = part as u64 * 32;
    let mut add = |template: u64, about: u8, parts: &[u64]| {
        if THESE & about != 0 {
            each(feature(base + template, parts));
        }
    };
    let shape = known.shape as u64;
    let lists = u64::from(known.lists);
    add(0, WORD, &[known.lower]);
    add(1, CLASS, &[shape]);
    add(2, CLASS, &[lists, shape]);
    if known.cluster != 0 {
        let [coarse, _] = known.cluster.to_be_bytes();
        add(18, WORD, &[u64::from(known.cluster)]);
        add(19, WORD, &[u64::from(coarse)]);
    }
    if matches!(part, Part::SecondBefore | Part::SecondAfter) {
        return;
    }
    let is_word = shape <= Shape::LettersAndDigits as u64 || known.shape == Shape::Caseless;
    if is_word {
        add(3, FRONT, &[pieces.front3]);
        add(4, BACK, &[pieces.back3]);
    }
    if part != Part::Itself {
        return;
    }
    add(5, WORD, &[known.exact]);
    add(6, CLASS, &[shape, pieces.length]);
    add(7, CLASS, &[lists, shape, u64::from(known.begins)]);
    add(14, CLASS, &[shape, u64::from(known.begins), u64::from(known.is_small_elsewhere)]);
    add(15, CLASS, &[lists, shape, u64::from(known.begins), u64::from(known.is_small_elsewhere)]);
    let register = known.register as u64;
    add(16, CLASS, &[shape, u64::from(known.begins), register]);
    add(17, CLASS, &[lists, shape, u64::from(known.begins), register]);
    if is_word {
        add(8, FRONT, &[pieces.front2, shape]);
        add(9, WORD, &[pieces.front4]);
        add(10, BACK, &[pieces.back1, shape]);
        add(11, BACK, &[pieces.back2, shape]);
        add(12, WORD, &[pieces.back4]);
        add(13, WORD, &[pieces.back5, shape]);
    }
}

/// With what a word has features together: how it and those beside it look.
pub(crate) const LOOKS: u8 = 1;
/// The word before.
pub(crate) const WITH_BEFORE: u8 = 1 << 1;
/// The word after.
pub(crate) const WITH_AFTER: u8 = 1 << 2;
/// The two words before.
pub(crate) const WITH_TWO_BEFORE: u8 = 1 << 3;

/// Hands over the features of the word at `at` that it has together with those beside it.
pub fn of_neighbours(line: &[Known], at: usize, each: impl FnMut(Feature)) {
    of_some_neighbours::<{ LOOKS | WITH_BEFORE | WITH_AFTER | WITH_TWO_BEFORE }>(line, at, each);
}

/// Of those the ones that it has with `THESE`. Each of them is told by nothing but the words that the names of the constants
/// say, of which there may be none.
#[inline(always)]
pub(crate) fn of_some_neighbours<const THESE: u8>(line: &[Known], at: usize, mut each: impl FnMut(Feature)) {
    let mut add = |template: u64, with: u8, parts: &[u64]| {
        if THESE & with != 0 {
            each(feature(1000 + template, parts));
        }
    };
    let here = &line[at];
    let beside = |distance: isize| at.checked_add_signed(distance).and_then(|at| line.get(at));
    let lower = |distance: isize| beside(distance).map_or(1, |word| word.lower);
    let shape = |distance: isize| beside(distance).map_or(99, |word| word.shape as u64);
    let lists = |distance: isize| beside(distance).map_or(0, |word| u64::from(word.lists));
    let looks = here.shape as u64
        | u64::from(here.lists) << 8
        | u64::from(here.begins) << 32
        | u64::from(here.is_small_elsewhere) << 33;
    add(0, WITH_BEFORE, &[lower(-1), here.lower]);
    add(1, WITH_AFTER, &[here.lower, lower(1)]);
    add(2, LOOKS, &[shape(-1), here.shape as u64, shape(1)]);
    add(3, WITH_BEFORE, &[lower(-1), looks]);
    add(4, WITH_AFTER, &[looks, lower(1)]);
    add(5, WITH_BEFORE, &[lists(-1), shape(-1), looks]);
    add(6, WITH_AFTER, &[looks, lists(1), shape(1)]);
    add(7, WITH_TWO_BEFORE, &[lower(-2), lower(-1), here.shape as u64]);
    add(8, LOOKS, &[shape(-2), shape(-1), here.shape as u64, shape(1), shape(2)]);
}

/// The first `count` characters.
fn front(text: &str, count: usize) -> &str {
    text.char_indices().nth(count).map_or(text, |(end, _)| &text[..end])
}

/// The last `count` characters.
fn back(text: &str, count: usize) -> &str {
    text.char_indices().nth_back(count.saturating_sub(1)).map_or(text, |(start, _)| &text[start..])
}

/// What is known of `word` of `text`, by the hashes of words in `lists` and in `clusters`. Its lower case is left in `lower`.
pub fn known(
    text: &str,
    word: &Word,
    lists: impl Fn(u64) -> u16 + Copy,
    clusters: impl Fn(u64) -> u16,
    lower: &mut String,
) -> Known {
    let exact = &text[word.start..word.end];
    write_lower(exact, lower);
    let lower_hash = hash(lower);
    let is_name_like =
        !matches!(word.shape, Shape::Stop | Shape::Comma | Shape::Joint | Shape::Sign | Shape::Digits);
    let mut lists_of_it = if is_name_like { lists(lower_hash) } else { 0 };
    if is_name_like && lists_of_it & !COMMON == 0 && word.shape != Shape::Small {
        lists_of_it |= lists_of_stem(lower, lists);
    }
    if is_name_like && is_drawn_out(lower) {
        lists_of_it |= DICTIONARY;
    }
    let exact_hash = hash(exact);
    let cluster = match is_name_like.then(|| clusters(exact_hash)) {
        // German nouns are in clusters as they are written, all else in small letters.
        Some(0) if exact_hash != lower_hash => clusters(lower_hash),
        other => other.unwrap_or(0),
    };
    Known {
        lower: lower_hash,
        exact: exact_hash,
        shape: word.shape,
        lists: lists_of_it,
        begins: word.begins,
        is_small_elsewhere: false,
        register: Register::default(),
        cluster,
    }
}

/// The [hash] of a word of a text in lower case.
pub(crate) fn hash_of_lower(text: &str, word: &Word) -> u64 {
    let mut lower = String::new();
    write_lower(&text[word.start..word.end], &mut lower);
    hash(&lower)
}

/// True for a word with a letter three times in a row, as no name has: `sooo`.
fn is_drawn_out(lower: &str) -> bool {
    lower
        .as_bytes()
        .windows(3)
        .any(|three| three[0] == three[1] && three[1] == three[2] && three[0].is_ascii_lowercase())
}

/// The lower case of a word, in the place of what was there.
pub(crate) fn write_lower(exact: &str, lower: &mut String) {
    lower.clear();
    match exact.is_ascii() {
        true => {
            lower.push_str(exact);
            lower.make_ascii_lowercase();
        }
        false => lower.extend(exact.chars().flat_map(char::to_lowercase)),
    }
}

/// The lists that a word is in without an ending of up to [`LONGEST_ENDING`] characters, as bits of their own.
fn lists_of_stem(lower: &str, lists: impl Fn(u64) -> u16) -> u16 {
    let mut bits = 0;
    let ends = lower.char_indices().rev().take(LONGEST_ENDING).map(|(end, _)| end);
    for end in ends.filter(|end| *end >= SHORTEST_STEM) {
        let of_stem = lists(hash(&lower[..end]));
        if of_stem & (FIRST_NAME | LAST_NAME) != 0 {
            bits |= STEM_OF_NAME;
        }
        if of_stem & (PLACE | COUNTRY) != 0 {
            bits |= STEM_OF_PLACE;
        }
        if of_stem & COMMON != 0 {
            bits |= STEM_OF_COMMON;
        }
    }
    bits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::words;

    #[test]
    fn a_word_is_in_the_cluster_of_how_it_is_written_or_of_its_small_letters() {
        let text = "Stoff stoff Water WATER , 12 unknown";
        let table = [("Stoff", 1), ("stoff", 2), ("water", 3), (",", 4)];
        let clusters =
            |of: u64| table.iter().find(|(word, _)| hash(word) == of).map_or(0, |(_, number)| *number);
        let mut found = Vec::new();
        words(text, 0, &mut found);
        let of = |word: &Word| known(text, word, |_| 0, clusters, &mut String::new()).cluster;
        assert_eq!(found.iter().map(of).collect::<Vec<_>>(), [1, 2, 3, 3, 0, 0, 0]);
    }

    #[test]
    fn ends_of_words_are_counted_in_characters() {
        assert_eq!((front("þórður", 3), back("þórður", 3)), ("þór", "ður"));
        assert_eq!((front("jón", 4), back("jón", 4)), ("jón", "jón"));
    }
}
