//! [`Passage`]: the words of a text, and what the modules here ask of them beside what the tagger does.

use std::ops::Deref;

use scrubjay_names::cues::Cues;
use scrubjay_names::passage;
use scrubjay_names::words::Word;

/// [`passage::Passage`], with questions about the form of what stands there.
pub(crate) struct Passage<'t>(passage::Passage<'t>);

impl<'t> Passage<'t> {
    /// See [`passage::Passage`].
    pub(crate) fn new(text: &'t str, words: &'t [Word], cues: &'t Cues, first: usize) -> Passage<'t> {
        Passage(passage::Passage { text, words, cues, first })
    }
}

impl<'t> Deref for Passage<'t> {
    type Target = passage::Passage<'t>;

    fn deref(&self) -> &passage::Passage<'t> {
        &self.0
    }
}
