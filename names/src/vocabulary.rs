//! [`Vocabulary`]: what is known of each different word whatever text it stands in, found once for all places where it stands.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use crate::features::{self, Known, PARTS};
use crate::lists::Lists;
use crate::model::Row;
use crate::tagger::AsItIs;
use crate::words::Word;

/// Different words that are kept.
const MOST: usize = 1 << 16;

/// A word, without what its place tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// As if no sentence began with it and nothing were known of the text.
    pub(crate) known: Known,
    /// The bits of the languages that it is common in.
    pub(crate) languages: u16,
}

/// For each part that a word plays, the sum of its weights.
pub(crate) type Vectors = [Row; PARTS.len()];

/// Where the vectors of a word are: in texts of this manner, for each way in which it stands there.
#[derive(Clone, Copy, Default)]
struct Variants {
    manner: u32,
    places: [u32; 4],
}

/// Words that were met.
#[derive(Default)]
pub(crate) struct Vocabulary {
    places: HashMap<u64, u32, BuildHasherDefault<AsItIs>>,
    entries: Vec<Entry>,
    variants: Vec<Variants>,
    vectors: Vec<Vectors>,
    lower: String,
}

impl Vocabulary {
    /// Makes room where too many words were met: between texts, since places of words do not live longer.
    pub(crate) fn shrink(&mut self) {
        if self.entries.len() >= MOST || self.vectors.len() >= MOST {
            self.places.clear();
            self.entries.clear();
            self.variants.clear();
            self.vectors.clear();
        }
    }

    /// The place of a word of `text`; none when no more are kept.
    pub(crate) fn place(&mut self, text: &str, word: &Word, lists: &Lists, common: &Lists) -> Option<u32> {
        let exact = features::hash(&text[word.start..word.end]);
        if let Some(place) = self.places.get(&exact) {
            return Some(*place);
        }
        if self.entries.len() >= MOST {
            return None;
        }
        let place = self.entries.len() as u32;
        let entry = entry(text, word, lists, common, &mut self.lower);
        self.entries.push(entry);
        self.variants.push(Variants::default());
        self.places.insert(exact, place);
        Some(place)
    }

    /// The word at a place that [`Vocabulary::place`] gave, or the word itself where it gave none.
    pub(crate) fn entry(
        &mut self,
        place: Option<u32>,
        text: &str,
        word: &Word,
        lists: &Lists,
        common: &Lists,
    ) -> Entry {
        match place.and_then(|place| self.entries.get(place as usize)) {
            Some(entry) => *entry,
            None => entry(text, word, lists, common, &mut self.lower),
        }
    }

    /// The vectors of the word at a place, which stands in a text of a manner (not 0) in one of four ways; `make` makes them
    /// where they are not known. No more are kept than words.
    pub(crate) fn vectors(
        &mut self,
        place: Option<u32>,
        manner: u32,
        way: usize,
        make: impl FnOnce() -> Vectors,
    ) -> Vectors {
        let Some(variants) = place.and_then(|place| self.variants.get_mut(place as usize)) else {
            return make();
        };
        if variants.manner != manner {
            *variants = Variants { manner, places: [0; 4] };
        }
        // Counted from one: zero is none.
        if let Some(known) = variants.places[way].checked_sub(1) {
            return self.vectors[known as usize];
        }
        let made = make();
        if self.vectors.len() < MOST {
            self.vectors.push(made);
            variants.places[way] = self.vectors.len() as u32;
        }
        made
    }
}

fn entry(text: &str, word: &Word, lists: &Lists, common: &Lists, lower: &mut String) -> Entry {
    let known = features::known(text, word, |hash| lists.of(hash), lower);
    Entry { known: Known { begins: false, ..known }, languages: common.of(known.lower) }
}
