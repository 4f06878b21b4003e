//! [`Passage`]: the words of a text or of one of its lines, and what can be asked of each.

use crate::cues::Cues;
use crate::words::{Shape, Word};

/// Words that follow each other. Places are counted from the first of them; there is nothing beyond the last.
pub(crate) struct Passage<'t> {
    /// The whole text.
    pub(crate) text: &'t str,
    /// The words.
    pub(crate) words: &'t [Word],
    /// Those of the whole text.
    pub(crate) cues: &'t Cues,
    /// Where the first of the words stands among those of the whole text.
    pub(crate) first: usize,
}

impl<'t> Passage<'t> {
    /// The word as it stands.
    pub(crate) fn str(&self, at: usize) -> &'t str {
        self.words.get(at).map_or("", |word| &self.text[word.start..word.end])
    }

    /// What the word looks like.
    pub(crate) fn shape(&self, at: usize) -> Option<Shape> {
        self.words.get(at).map(|word| word.shape)
    }

    /// True if the word is in one of these lists of [`Cues`].
    pub(crate) fn is_cue(&self, at: usize, lists: u16) -> bool {
        at < self.words.len() && self.cues.is(self.first + at, lists)
    }

    /// True for a word with a capital, as names are made of.
    pub(crate) fn is_capital(&self, at: usize) -> bool {
        matches!(self.shape(at), Some(Shape::Capital | Shape::Mixed | Shape::Capitals | Shape::Initial))
    }
}
