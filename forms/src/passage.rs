//! [`Passage`]: the words of a text, and what the modules here ask of them beside what the tagger does.

use std::ops::Deref;

use scrubjay_names::passage;
use scrubjay_names::tagger::{Name, TextRead};
use scrubjay_names::words::Word;
#[cfg(test)]
use {
    scrubjay_names::cues::Cues,
    std::collections::{HashMap, HashSet},
};

/// [`passage::Passage`], with questions about the form of what stands there.
pub(crate) struct Passage<'t> {
    passage: passage::Passage<'t>,
    about: TextRead<'t>,
}

impl<'t> Passage<'t> {
    /// The words of a text up to one of them, from the one at `first` on.
    pub(crate) fn new(about: &TextRead<'t>, first: usize, end: usize) -> Passage<'t> {
        let TextRead { text, words, cues, .. } = *about;
        let passage = passage::Passage { text, words: &words[first..end], cues, first };
        Passage { passage, about: *about }
    }

    /// All words of a text.
    pub(crate) fn whole(about: &TextRead<'t>) -> Passage<'t> {
        Passage::new(about, 0, about.words.len())
    }

    /// What was `found`, in order, where a word begins.
    #[inline(never)]
    pub(crate) fn name_at<'n>(&self, at: usize, found: &'n [Name]) -> Option<&'n Name> {
        let start = self.words.get(at)?.start;
        found
            .get(found.partition_point(|name| name.place.end <= start))
            .filter(|name| name.place.start <= start)
    }

    /// The last word of a name that begins with the word at `first`; none if it has no word.
    #[inline(never)]
    pub(crate) fn last_of(&self, first: usize, name: &Name) -> Option<usize> {
        (first..self.words.len()).take_while(|at| self.words[*at].start < name.place.end).last()
    }

    /// The [lists](TextRead::lists) that a word is in; none beyond the last.
    pub(crate) fn lists(&self, at: usize) -> u16 {
        if at < self.words.len() { (self.about.lists)(self.first + at) } else { 0 }
    }
}

/// Finds the words that names begin with, one after the other.
pub(crate) struct FirstWords<'t> {
    words: &'t [Word],
    at: usize,
}

impl<'t> FirstWords<'t> {
    pub(crate) fn new(words: &'t [Word]) -> FirstWords<'t> {
        FirstWords { words, at: 0 }
    }

    /// The first word from a place in the text on, which is none before the last that was asked for.
    pub(crate) fn from(&mut self, start: usize) -> usize {
        let rest = &self.words[self.at..];
        // The next one is not far.
        let mut reach = 1;
        while rest.get(reach).is_some_and(|word| word.start < start) {
            reach *= 2;
        }
        let near = &rest[reach / 2..rest.len().min(reach + 1)];
        self.at += reach / 2 + near.partition_point(|word| word.start < start);
        self.at
    }
}

impl<'t> Deref for Passage<'t> {
    type Target = passage::Passage<'t>;

    fn deref(&self) -> &passage::Passage<'t> {
        &self.passage
    }
}

/// A text as the tagger has read it, line by line. `lists` tells what a word in small letters is.
#[cfg(test)]
pub(crate) fn with_read<T>(
    text: &str,
    lists: &dyn Fn(&str) -> u16,
    ask: impl FnOnce(&TextRead<'_>) -> T,
) -> T {
    use scrubjay_names::features::hash;
    use scrubjay_names::words::{Shape, words};
    let (mut words_of_text, mut ends, mut start) = (Vec::new(), Vec::new(), 0);
    for line in text.split_inclusive('\n') {
        words(line, start, &mut words_of_text);
        ends.push(words_of_text.len());
        start += line.len();
    }
    let mut cues = Cues::default();
    cues.read(text, &words_of_text);
    let in_small = |word: &Word| text[word.start..word.end].to_lowercase();
    let lower = |at: usize| hash(&in_small(&words_of_text[at]));
    let by_hash: HashMap<u64, u16> =
        words_of_text.iter().map(|word| (hash(&in_small(word)), lists(&in_small(word)))).collect();
    let lists_of = |lower: u64| by_hash.get(&lower).copied().unwrap_or_default();
    let lists = |at: usize| lists_of(lower(at));
    let small = |word: &Word| word.shape == Shape::Small;
    let small: HashSet<u64> =
        words_of_text.iter().filter(|word| small(word)).map(|word| hash(&in_small(word))).collect();
    let is_small = |at: usize| small.contains(&lower(at));
    let (words, ends, cues) = (&words_of_text, &ends, &cues);
    let (lower, lists, lists_of, is_small) = (&lower, &lists, &lists_of, &is_small);
    let has_capital_nouns = false;
    ask(&TextRead { text, words, ends, cues, lower, lists, lists_of, is_small, has_capital_nouns })
}
