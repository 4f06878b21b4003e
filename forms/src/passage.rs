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

/// The words of a text, line by line, as the tagger has them.
#[cfg(test)]
pub(crate) fn words_by_line(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        scrubjay_names::words::words(line, start, &mut words);
        start += line.len();
    }
    words
}
