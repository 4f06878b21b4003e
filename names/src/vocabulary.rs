//! [`Vocabulary`]: what is known of each different word whatever text it stands in, found once for all places where it stands.

use std::num::NonZeroU16;

use crate::cues::{self, CueTable};
use crate::eight::Eight;
use crate::features::{self, Known, PARTS};
use crate::lists::{COMMON_HERE, Lists};
use crate::recall;
use crate::shelves::Shelves;
use crate::whole_text::{SmallWord, WholeText, tells_english};
use crate::words::{Shape, Word, eight_bytes};

/// Different words that are kept.
const MOST: usize = 1 << 16;
/// Vectors that are kept: a word has some for each way in which it stands in a text.
pub(crate) const MOST_VECTORS: usize = 1 << 15;

/// A word, without what its place tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// As if no sentence began with it and nothing were known of the text.
    pub(crate) known: Known,
    /// The bits of the languages that it is common in.
    pub(crate) languages: u16,
    /// The lists of [`CueTable`] that it is in.
    pub(crate) cues: cues::Lists,
    /// Whether it is frequent in English and rare elsewhere.
    pub(crate) tells_english: bool,
}

/// For each part that a word plays, the sum of its weights.
pub(crate) type Vectors = [Eight; PARTS.len()];

/// Where words are looked up.
pub(crate) struct Sources<'s> {
    pub(crate) lists: &'s Lists,
    pub(crate) common: &'s Lists,
    pub(crate) clusters: &'s Lists,
    pub(crate) cues: &'s CueTable,
}

/// The place of a word that is not kept, since there are too many.
pub(crate) const NOT_KEPT: u32 = u32::MAX;

/// The words of a text, as a vocabulary has them.
pub(crate) struct Met<'t> {
    pub(crate) vocabulary: &'t mut Vocabulary,
    pub(crate) text: &'t str,
    pub(crate) words: &'t [Word],
    /// Where the vocabulary has each of them.
    pub(crate) places: &'t [u32],
}

impl Met<'_> {
    /// The [hash](features::hash) of a word in small letters.
    pub(crate) fn lower(&self, at: usize) -> u64 {
        match self.entry(at) {
            Some(entry) => entry.known.lower,
            None => features::hash_of_lower(self.text, &self.words[at]),
        }
    }

    /// A word without what its place tells, if it is kept.
    pub(crate) fn entry(&self, at: usize) -> Option<&Entry> {
        let place = self.places.get(at)?;
        self.vocabulary.entries.get(*place as usize).map(|noted| &noted.entry)
    }

    /// The answer to a question about a word, for which `ask` is asked once for each text and word.
    pub(crate) fn once(&mut self, at: usize, question: Question, ask: impl FnOnce(u64) -> bool) -> bool {
        let lower = self.lower(at);
        let place = self.places.get(at).copied().unwrap_or(NOT_KEPT);
        self.vocabulary.once(place, question, || ask(lower))
    }
}

/// Words that were met.
#[derive(Default)]
pub(crate) struct Vocabulary {
    /// Places of entries, counted from 1; 0 for none. As many as a power of two, at least twice as many as there are entries.
    slots: Vec<u32>,
    /// What each entry is found by.
    keys: Vec<u64>,
    entries: Shelves<Noted>,
    vectors: Shelves<Kept>,
    /// What is told of a word that isn't kept.
    spare: Told,
    /// The number of the text.
    text: u32,
    lower: String,
}

/// A word, and what else is known of it.
struct Noted {
    entry: Entry,
    /// The number of the text that it was met in last.
    text: u32,
    /// Of each [`Question`], twice the number of the text in which it was asked last, and one if the answer was yes.
    answers: [u32; 2],
    /// The place of its last vectors, counted from 1.
    vectors: Option<NonZeroU16>,
}

/// What is asked about words of a text.
#[derive(Clone, Copy)]
pub(crate) enum Question {
    /// Whether it stands in small letters elsewhere.
    IsSmallElsewhere,
    /// Whether it is a person that is named elsewhere.
    IsMention,
}

/// What is told of a word that stands in a text in one of several ways.
#[derive(Default)]
pub(crate) struct Told {
    pub(crate) vectors: Vectors,
    /// Its [kind](recall::kind_in_prose) in prose, in which no name stands in small letters.
    pub(crate) kind: u8,
}

/// The same, kept.
struct Kept {
    told: Told,
    way: u32,
    /// The place of others of the same word, counted from 1.
    next: Option<NonZeroU16>,
}

impl Vocabulary {
    /// Another text begins: makes room where too much is kept, since places of words do not live longer. True if vectors have
    /// other numbers from now on.
    pub(crate) fn begin(&mut self) -> bool {
        self.text += 1;
        if self.entries.len() >= MOST || self.text > u32::MAX / 4 {
            self.text = 1;
            self.slots.fill(0);
            self.keys.clear();
            self.entries.clear();
        } else if self.vectors.len() < MOST_VECTORS {
            return false;
        }
        self.vectors.clear();
        for place in 0..self.entries.len() {
            if let Some(noted) = self.entries.get_mut(place) {
                noted.vectors = None;
            }
        }
        true
    }

    /// The place of a word of `text`, or [`NOT_KEPT`].
    pub(crate) fn place(&mut self, text: &str, word: &Word, sources: &Sources<'_>) -> u32 {
        let key = key(text.as_bytes(), word);
        if self.slots.len() < 2 * (self.entries.len() + 1) {
            self.grow();
        }
        let slot = match self.find(key) {
            Ok(place) => return place,
            Err(slot) => slot,
        };
        if self.entries.len() >= MOST {
            return NOT_KEPT;
        }
        let place = self.entries.len() as u32;
        self.slots[slot] = place + 1;
        self.keys.push(key);
        let entry = entry(text, word, sources, &mut self.lower);
        self.entries.push(Noted { entry, text: 0, answers: [0; 2], vectors: None });
        place
    }

    /// The place of a key, or the slot where it would go.
    fn find(&self, key: u64) -> Result<u32, usize> {
        let last = self.slots.len() - 1;
        let mut slot = (key >> 32) as usize & last;
        while let Some(place) = self.slots[slot].checked_sub(1) {
            if self.keys[place as usize] == key {
                return Ok(place);
            }
            slot = (slot + 1) & last;
        }
        Err(slot)
    }

    #[cold]
    fn grow(&mut self) {
        const FEWEST: usize = 1 << 10;
        let count = (2 * self.slots.len()).max(FEWEST);
        self.slots.clear();
        self.slots.resize(count, 0);
        for place in 0..self.keys.len() {
            if let Err(slot) = self.find(self.keys[place]) {
                self.slots[slot] = place as u32 + 1;
            }
        }
    }

    /// What [`WholeText`](crate::whole_text::WholeText) asks of a word at a place that [`Vocabulary::place`] gave, or of the word
    /// itself where it gave none.
    #[inline]
    pub(crate) fn small_word(
        &mut self,
        place: u32,
        text: &str,
        word: &Word,
        sources: &Sources<'_>,
    ) -> SmallWord {
        let of = |entry: &Entry, is_known: bool| {
            let Entry { known, languages, tells_english, .. } = entry;
            SmallWord { hash: known.lower, languages: *languages, tells_english: *tells_english, is_known }
        };
        match self.entries.get_mut(place as usize) {
            Some(noted) => {
                let is_known = std::mem::replace(&mut noted.text, self.text) == self.text;
                of(&noted.entry, is_known)
            }
            None => of(&entry(text, word, sources, &mut self.lower), false),
        }
    }

    /// The cues of the word at a place, if it is kept.
    pub(crate) fn cues(&self, place: u32) -> Option<cues::Lists> {
        self.entries.get(place as usize).map(|noted| noted.entry.cues)
    }

    /// The answer to a question about the word at a place, for which `ask` is asked once for each text.
    fn once(&mut self, place: u32, question: Question, ask: impl FnOnce() -> bool) -> bool {
        match self.entries.get_mut(place as usize) {
            Some(noted) => noted.once(question, self.text, ask),
            None => ask(),
        }
    }

    /// What is known of the word at a place where it stands in a text that is read as a `whole`, and what that tells; `make` makes
    /// its vectors where there are none. With them goes the number that tells them from all others, or 0 if they aren't kept.
    #[inline]
    pub(crate) fn told(
        &mut self,
        place: u32,
        (text, word): (&str, &Word),
        whole: &WholeText,
        sources: &Sources<'_>,
        make: impl FnOnce(&Known) -> Vectors,
    ) -> (Known, &Told, u16) {
        let mut noted = self.entries.get_mut(place as usize);
        let Entry { mut known, languages, .. } = match &noted {
            Some(noted) => noted.entry,
            None => entry(text, word, sources, &mut self.lower),
        };
        known.begins = word.begins;
        let ask = || whole.has_small(known.lower);
        let is_small_elsewhere = known.shape != Shape::Small
            && match &mut noted {
                Some(noted) => noted.once(Question::IsSmallElsewhere, self.text, ask),
                None => ask(),
            };
        whole.tell_what_is_small(&mut known, languages, is_small_elsewhere);
        let make =
            |known: &Known| Told { vectors: make(known), kind: recall::kind_in_prose(known, true) as u8 };
        let Some(noted) = noted else {
            self.spare = make(&known);
            return (known, &self.spare, 0);
        };
        let way = way(&known);
        let mut next = noted.vectors;
        while let Some(number) = next {
            let kept = self.vectors.get(usize::from(number.get()) - 1);
            if kept.is_some_and(|kept| kept.way == way) {
                return (known, self.told_by(number.get()), number.get());
            }
            next = kept.and_then(|kept| kept.next);
        }
        if self.vectors.len() >= MOST_VECTORS {
            self.spare = make(&known);
            return (known, &self.spare, 0);
        }
        self.vectors.push(Kept { told: make(&known), way, next: noted.vectors });
        let number = self.vectors.len() as u16;
        noted.vectors = NonZeroU16::new(number);
        (known, self.told_by(number), number)
    }

    #[inline]
    fn told_by(&self, number: u16) -> &Told {
        self.vectors.get(usize::from(number).wrapping_sub(1)).map_or(&self.spare, |kept| &kept.told)
    }
}

impl Noted {
    /// The answer to a question in the text with this number, in which `ask` is asked once.
    #[inline]
    fn once(&mut self, question: Question, text: u32, ask: impl FnOnce() -> bool) -> bool {
        let answer = &mut self.answers[question as usize];
        if *answer >> 1 != text {
            *answer = text << 1 | u32::from(ask());
        }
        *answer & 1 != 0
    }
}

/// In which way a word stands in a text: all that [`Known`] has beyond the word.
fn way(known: &Known) -> u32 {
    u32::from(known.begins)
        | u32::from(known.is_small_elsewhere) << 1
        | u32::from(known.lists & COMMON_HERE != 0) << 2
        | (known.register as u32) << 3
}

fn entry(text: &str, word: &Word, sources: &Sources<'_>, lower: &mut String) -> Entry {
    let Sources { lists, clusters, .. } = sources;
    let known = features::known(text, word, |hash| lists.of(hash), |hash| clusters.of(hash), lower);
    Entry {
        known: Known { begins: false, ..known },
        languages: sources.common.of(known.lower),
        cues: sources.cues.lists_of(text, word),
        tells_english: tells_english(lower),
    }
}

/// What a word is found by: no two words of up to eight bytes have the same.
fn key(bytes: &[u8], word: &Word) -> u64 {
    /// The golden ratio in 64 bits: it spreads what is close.
    const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;
    const TOGETHER: usize = 8;
    let mut at = word.start;
    let mut key = (word.end - word.start) as u64;
    while at < word.end {
        let unused = TOGETHER.saturating_sub(word.end - at) as u32 * u8::BITS;
        let part = eight_bytes(bytes, at) << unused >> unused;
        key = (key ^ part).wrapping_mul(SPREAD);
        key ^= key >> 32;
        at += TOGETHER;
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_of_the_word_and_nothing_beside_it() {
        let key_of = |text: &str, start: usize, end: usize| {
            let word = Word { start, end, shape: crate::words::Shape::Small, begins: false };
            key(text.as_bytes(), &word)
        };
        for word in ["a", "house", "eightlet", "ninelette", "a word of twenty-four....."] {
            let text = format!("xy{word} and more of it");
            let inside = key_of(&text, 2, 2 + word.len());
            assert_eq!(inside, key_of(word, 0, word.len()), "{word}");
            assert_ne!(inside, key_of(&text, 2, 3 + word.len()), "{word}");
            assert_ne!(inside, key_of(&text, 1, 2 + word.len()), "{word}");
        }
    }
}
