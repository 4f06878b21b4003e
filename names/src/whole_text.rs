//! [`WholeText`]: what is known of a text as a whole, before any of its lines is looked at.

use std::collections::HashSet;
use std::hash::BuildHasherDefault;

use crate::features::{Known, hash};
use crate::tagger::AsItIs;
use crate::words::{Shape, Word};

/// Words that are frequent in English and rare in other languages that are written in Latin letters.
const ENGLISH: [&str; 24] = [
    "the", "of", "and", "that", "with", "this", "from", "have", "which", "been", "were", "they", "their",
    "would", "there", "you", "was", "are", "not", "but", "what", "who", "his", "by",
];
/// Fewer words tell little of a language, and in a short text a name that is missed weighs more than one too many.
const FEWEST_WORDS: usize = 40;
/// One word in so many has to be one of [`ENGLISH`]: in English prose every fifth is.
const ONE_IN: usize = 10;

/// What is known of a text as a whole.
#[derive(Default)]
pub struct WholeText {
    /// Hashes of the words that it has in small letters.
    small: HashSet<u64, BuildHasherDefault<AsItIs>>,
    /// Hashes of [`ENGLISH`], in order; empty before the first text.
    english: Vec<u64>,
    is_english: bool,
}

impl WholeText {
    /// Looks at a text, in the place of the one before. `words` are all of its words.
    pub fn read(&mut self, text: &str, words: &[Word]) {
        if self.english.is_empty() {
            self.english.extend(ENGLISH.map(hash));
            self.english.sort_unstable();
        }
        self.small.clear();
        let (mut count, mut english) = (0, 0);
        for word in words {
            if word.shape == Shape::Small {
                let hash = hash(&text[word.start..word.end]);
                english += usize::from(self.english.binary_search(&hash).is_ok());
                self.small.insert(hash);
            }
            count += usize::from(word.shape.has_letters());
        }
        self.is_english = count >= FEWEST_WORDS && english * ONE_IN >= count;
    }

    /// True if the text is English beyond doubt.
    pub fn is_english(&self) -> bool {
        self.is_english
    }

    /// True if the word with this [hash](hash()) of its lower case stands in small letters somewhere.
    pub fn has_small(&self, lower: u64) -> bool {
        self.small.contains(&lower)
    }

    /// Adds to what is known of a word whether it stands in small letters elsewhere: then it may be no name, though a sentence
    /// begins with it.
    pub fn tell(&self, known: &mut Known) {
        known.is_small_elsewhere = known.shape != Shape::Small && self.has_small(known.lower);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> WholeText {
        let mut words = Vec::new();
        crate::words::words(text, 0, &mut words);
        let mut whole = WholeText::default();
        whole.read(text, &words);
        whole
    }

    #[test]
    fn english_is_told_by_its_small_words() {
        let english = "The court found that the applicant had not been heard, and that the state was to pay his costs. ";
        let danish = "Retten fandt, at klageren ikke var blevet hørt, og at staten skulle betale hans omkostninger i sagen. ";
        assert!(read(&english.repeat(3)).is_english());
        assert!(!read(&danish.repeat(3)).is_english());
        // Too short to tell.
        assert!(!read(english).is_english());
    }

    #[test]
    fn words_in_small_letters_are_remembered() {
        let whole = read("Hope dies last. There is hope for Mark.");
        assert!(whole.has_small(hash("hope")) && !whole.has_small(hash("mark")));
    }
}
