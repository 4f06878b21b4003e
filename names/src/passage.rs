//! [`Passage`]: the words of a text or of one of its lines, and what can be asked of each.

use std::ops::Range;

use crate::Class;
use crate::cues::Cues;
use crate::tagger::Name;
use crate::words::{Shape, Word};

/// How much a person counts that the words around it tell, in the units of `Name::margin`.
pub const MARGIN: i32 = 120;

/// Words that follow each other. Places are counted from the first of them; there is nothing beyond the last.
pub struct Passage<'t> {
    /// The whole text.
    pub text: &'t str,
    /// The words.
    pub words: &'t [Word],
    /// Those of the whole text.
    pub cues: &'t Cues,
    /// Where the first of the words stands among those of the whole text.
    pub first: usize,
}

/// True if none of the names that were `found`, in order, meets a place in the text.
#[inline(never)]
pub fn is_free(found: &[Name], place: &Range<usize>) -> bool {
    let next = found.partition_point(|name| name.place.end <= place.start);
    found.get(next).is_none_or(|name| name.place.start >= place.end)
}

/// Adds names to others and puts all of them in order. In one place: a sort is much code to load.
#[inline(never)]
pub fn add_in_order(found: &mut Vec<Name>, more: &mut Vec<Name>) {
    if more.is_empty() {
        return;
    }
    found.append(more);
    found.sort_by_key(|name| name.place.start);
}

impl<'t> Passage<'t> {
    /// The word as it stands.
    pub fn str(&self, at: usize) -> &'t str {
        self.words.get(at).map_or("", |word| &self.text[word.start..word.end])
    }

    /// What the word looks like.
    pub fn shape(&self, at: usize) -> Option<Shape> {
        self.words.get(at).map(|word| word.shape)
    }

    /// True if the word is in one of these lists of [`Cues`].
    pub fn is_cue(&self, at: usize, lists: u32) -> bool {
        at < self.words.len() && self.cues.is(self.first + at, lists)
    }

    /// True for a word with a capital, as names are made of.
    pub fn is_capital(&self, at: usize) -> bool {
        matches!(self.shape(at), Some(Shape::Capital | Shape::Mixed | Shape::Capitals | Shape::Initial))
    }

    /// Adds persons, each by its first and last word, to `found`, which is in order: where nothing was found yet, and behind the
    /// one that was added before.
    pub fn add_persons(&self, persons: Vec<(usize, usize)>, found: &mut Vec<Name>) {
        let mut added: Vec<Name> = Vec::new();
        for (first, last) in persons {
            let place = self.words[first].start..self.words[last].end;
            let is_new = added.last().is_none_or(|name| name.place.end <= place.start);
            if is_new && is_free(found, &place) {
                added.push(Name { place, class: Class::Person, margin: MARGIN });
            }
        }
        add_in_order(found, &mut added);
    }
}
