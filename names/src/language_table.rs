//! [`LanguageTable`]: by what words, letters and endings a language is known.

use crate::features::hash;
use crate::language::{CHOICES, LATIN, Language, Scores};

/// A word that is not in a language's list.
const NOT_LISTED: i16 = -5;
/// A letter that a language does not have.
const NOT_ITS_LETTER: i16 = -32;
/// How much an ending speaks for a language that has it.
const ENDING: i16 = 14;
/// The most characters of an ending.
const LONGEST_ENDING: usize = 4;
/// How often the words of a list stand in a text, about: the one at place r so many times in [`RARE`] words, divided by
/// r + 1½ (Zipf's law with Mandelbrot's shift).
const FREQUENT: u32 = 450;

/// What tells languages apart, as a file beside the engine has it.
#[derive(Default)]
pub struct LanguageTable {
    /// Places in `keys` and `rows` from 1 by the last bits of a key, or of a key before it; 0 where there is nothing.
    slots: Vec<u16>,
    keys: Vec<u64>,
    rows: Vec<Scores>,
}

/// The file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LanguageTableError;

impl LanguageTable {
    /// Reads the file: for each language a line with its tag, its letters, its words and its endings, a space between them.
    ///
    /// # Errors
    /// If a line begins with no language, or there are too many words.
    // Runs once: built for size with who calls it, and not for speed like the rest of this crate.
    #[inline]
    pub fn from_text(text: &str) -> Result<LanguageTable, LanguageTableError> {
        const SLOTS: usize = 1 << 13;
        let mut table = LanguageTable { slots: vec![0; SLOTS], ..LanguageTable::default() };
        let lines = || text.lines().filter(|line| !line.starts_with('#'));
        let number = |tag| Language::from_tag(tag).map(Language::number).filter(|number| *number < LATIN);
        for line in lines() {
            let mut parts = line.split(' ');
            let language = parts.next().and_then(number).ok_or(LanguageTableError)?;
            for letter in parts.next().unwrap_or_default().chars() {
                table.row(u64::from(letter), NOT_ITS_LETTER)?[language] = 1;
            }
        }
        // What few languages have tells more. There are letters alone so far.
        for row in &mut table.rows {
            let shared = row.iter().filter(|weight| **weight > 0).count() as u32;
            let weight = eighths_of_log2(LATIN as u32 * 4 / shared.max(1)) - 24;
            row.iter_mut().filter(|weight| **weight > 0).for_each(|one| *one = weight);
        }
        for line in lines() {
            let mut parts = line.split(' ');
            let language = parts.next().and_then(number).unwrap_or_default();
            for (place, part) in parts.skip(1).enumerate() {
                let (key, weight) = match part.strip_prefix('-') {
                    Some(ending) => (ending.chars().rev().fold(NO_ENDING, longer_ending), ENDING),
                    None => {
                        let often = eighths_of_log2(FREQUENT * 16 / (2 * place as u32 + 3)) - 24;
                        // A short word may be one of any language.
                        let chance = match part.chars().count() {
                            1 => 32,
                            2 => 16,
                            _ => 0,
                        };
                        (hash(part), often - chance)
                    }
                };
                let known = &mut table.row(key, NOT_LISTED)?[language];
                *known = weight.max(*known);
            }
        }
        Ok(table)
    }

    /// What the word with this hash tells.
    pub(crate) fn word(&self, hash: u64) -> Option<&Scores> {
        self.find(hash).ok().map(|place| &self.rows[place])
    }

    /// What a letter tells that is not of the English alphabet. One that no language has speaks against all of them.
    pub(crate) fn letter(&self, letter: char) -> Option<&Scores> {
        match letter {
            'À'..='ɏ' | 'Ḁ'..='ỿ' if !self.keys.is_empty() => {
                Some(self.word(u64::from(letter)).unwrap_or(&OF_NO_LANGUAGE))
            }
            _ => None,
        }
    }

    /// What the longest ending of a word tells that any language has. The whole word is none.
    pub(crate) fn ending(&self, word: &str) -> Option<&Scores> {
        let mut letters = word.chars().rev().take(LONGEST_ENDING + 1).peekable();
        let (mut key, mut longest) = (NO_ENDING, None);
        while let (Some(letter), Some(_)) = (letters.next(), letters.peek()) {
            key = longer_ending(key, letter);
            longest = self.word(key).or(longest);
        }
        longest
    }

    /// The place of a key, or the slot where it would go.
    fn find(&self, key: u64) -> Result<usize, Option<usize>> {
        let Some(mask) = self.slots.len().checked_sub(1) else { return Err(None) };
        let mut slot = (key ^ key >> 32) as usize & mask;
        while let Some(place) = usize::from(self.slots[slot]).checked_sub(1) {
            if self.keys[place] == key {
                return Ok(place);
            }
            slot = (slot + 1) & mask;
        }
        Err(Some(slot))
    }

    #[inline]
    fn row(&mut self, key: u64, otherwise: i16) -> Result<&mut Scores, LanguageTableError> {
        let place = match self.find(key) {
            Ok(place) => place,
            Err(slot) => {
                let place = self.keys.len();
                // At least half of the slots stay free: so a search ends, and soon.
                let slot = slot.filter(|_| place < self.slots.len() / 2).ok_or(LanguageTableError)?;
                self.slots[slot] = place as u16 + 1;
                self.keys.push(key);
                self.rows.push(against_all(otherwise));
                place
            }
        };
        Ok(&mut self.rows[place])
    }
}

/// What a word tells that is in no list.
pub(crate) const UNLISTED: Scores = against_all(NOT_LISTED);
/// What a letter tells that no language has.
const OF_NO_LANGUAGE: Scores = against_all(NOT_ITS_LETTER);

const fn against_all(weight: i16) -> Scores {
    let mut row = [weight; CHOICES];
    row[0] = 0;
    row
}

/// The key of an ending is made from its last letter on. Keys of letters are their numbers.
const NO_ENDING: u64 = 0x9e37_79b9_7f4a_7c15;

fn longer_ending(key: u64, letter: char) -> u64 {
    (key ^ u64::from(letter)).wrapping_mul(0x0100_0000_01b3)
}

/// The logarithm to the base 2 in eighths, of what is at least 8.
fn eighths_of_log2(number: u32) -> i16 {
    let whole = number.max(8).ilog2();
    (whole * 8 + (number.max(8) >> (whole - 3) & 7)) as i16
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn logarithms_are_near() {
        for number in 8..5000u32 {
            let near = f64::from(eighths_of_log2(number)) / 8.0;
            let exact = f64::from(number).log2();
            assert!(near <= exact && exact - near < 0.25, "{number}: {near} {exact}");
        }
    }

    #[test]
    fn what_few_languages_have_tells_more() {
        let table = LanguageTable::from_text("# about\nis þé og að -ndi\nfr é le et -ment\n").unwrap();
        let (is, fr) = (1, 9);
        let word = table.word(hash("og")).unwrap();
        assert!(word[is] > 0 && word[fr] < 0 && word[0] == 0);
        let (thorn, accent) = (table.letter('þ').unwrap(), table.letter('é').unwrap());
        assert!(thorn[is] > accent[is] && thorn[fr] < 0 && accent[fr] == accent[is]);
        assert!(table.ending("hlaupandi").unwrap()[is] > 0);
        assert!(table.ending("ndi").is_none() && table.word(hash("ndi")).is_none());
    }

    #[test]
    fn a_file_that_is_none_is_refused() {
        assert!(LanguageTable::from_text("tlh . qo").is_err());
        assert!(LanguageTable::from_text("ja . の").is_err());
        assert!(LanguageTable::default().word(hash("og")).is_none());
    }
}
