//! The contributor's own words: names and phrases that must always go.

use super::{Detector, Evidence, Finding};
use crate::document::Document;
use crate::kind::EntityKind;
use crate::sort::sorted;
use crate::span::Span;

/// The largest list, in entries. A limit, so that a pasted file cannot freeze the page.
pub const MAX_WORDS: usize = 10_000;
/// The longest entry, in bytes.
pub const MAX_WORD_BYTES: usize = 200;

/// Finds the words of a list as whole words, whatever their case.
pub struct WordList {
    /// In lower case and in order, so that those with the same beginning stand together.
    words: Vec<String>,
}

/// Why a word list was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordListError {
    /// More than [`MAX_WORDS`] entries.
    TooMany,
    /// An entry is longer than [`MAX_WORD_BYTES`]; its place in the list, from 1.
    TooLong(usize),
}

impl std::fmt::Display for WordListError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            WordListError::TooMany => {
                write!(out, "the word list has more than {MAX_WORDS} entries: shorten it")
            }
            WordListError::TooLong(place) => {
                write!(
                    out,
                    "entry {place} of the word list is longer than {MAX_WORD_BYTES} bytes: shorten it"
                )
            }
        }
    }
}

impl std::error::Error for WordListError {}

impl WordList {
    /// A list from its entries. Blank entries are passed over.
    ///
    /// # Errors
    /// If the list or an entry is over its limit.
    pub fn new<S: AsRef<str>>(words: &[S]) -> Result<WordList, WordListError> {
        let words: Vec<String> = words.iter().map(|word| Folded::of(word.as_ref().trim()).text).collect();
        if words.len() > MAX_WORDS {
            return Err(WordListError::TooMany);
        }
        if let Some(place) = words.iter().position(|word| word.len() > MAX_WORD_BYTES) {
            return Err(WordListError::TooLong(place + 1));
        }
        let words = words.into_iter().filter(|word| !word.is_empty()).collect();
        let mut words = sorted(words, String::lt);
        words.dedup();
        Ok(WordList { words })
    }

    /// Hands over where each word ends that stands at the start of `text`, the shortest first. Takes time bounded by the
    /// length of the longest word.
    fn ends(&self, text: &str, mut found: impl FnMut(usize)) {
        let mut words = &self.words[..];
        for (place, byte) in text.bytes().enumerate() {
            // All have the text up to here in common; of those that go on, the next byte is in order.
            let next = |word: &String| word.as_bytes().get(place).copied();
            let from = words.partition_point(|word| next(word) < Some(byte));
            let count = words[from..].partition_point(|word| next(word) == Some(byte));
            words = &words[from..from + count];
            match words.first() {
                Some(first) if first.len() == place + 1 => found(place + 1),
                Some(_) => {}
                None => return,
            }
        }
    }
}

impl Detector for WordList {
    fn name(&self) -> &'static str {
        super::WORD_LIST
    }

    fn detect(&self, document: &Document, _threshold: f32) -> Vec<Finding> {
        let mut findings = Vec::new();
        if self.words.is_empty() {
            return findings;
        }
        for view in document.views() {
            let folded = Folded::of(view.text());
            let text = folded.text.as_str();
            let mut before = None;
            for (start, first) in text.char_indices() {
                // Within a word no word begins.
                if !joins(before.replace(first), Some(first)) {
                    self.ends(&text[start..], |length| {
                        let end = start + length;
                        let (word, after) = (&text[start..end], &text[end..]);
                        if joins(word.chars().next_back(), after.chars().next()) {
                            return;
                        }
                        let span = view.to_source(Span::of(folded.original(start)..folded.original(end)));
                        let evidence =
                            Evidence { detector: self.name(), check: None, context: None, view: None };
                        findings.push(Finding { span, kind: EntityKind::Custom, score: 1.0, evidence });
                    });
                }
            }
        }
        findings
    }
}

/// True if a word goes on from one of these characters to the other.
fn joins(one: Option<char>, other: Option<char>) -> bool {
    one.is_some_and(char::is_alphanumeric) && other.is_some_and(char::is_alphanumeric)
}

/// Text in lower case, with the way back: lower case may change a character's length (İ, ẞ, K).
struct Folded {
    text: String,
    /// `(folded offset, original offset)` wherever their difference changes.
    steps: Vec<(usize, usize)>,
}

impl Folded {
    fn of(text: &str) -> Folded {
        let mut folded = String::with_capacity(text.len());
        let mut steps = vec![(0, 0)];
        for (offset, character) in text.char_indices() {
            let before = folded.len();
            // Greek writes the same letter in another way at the end of a word.
            folded.extend(character.to_lowercase().map(|lower| if lower == 'ς' { 'σ' } else { lower }));
            if folded.len() - before != character.len_utf8() {
                steps.push((folded.len(), offset + character.len_utf8()));
            }
        }
        Folded { text: folded, steps }
    }

    fn original(&self, offset: usize) -> usize {
        let step = self.steps.partition_point(|(folded, _)| *folded <= offset).saturating_sub(1);
        let (folded, original) = self.steps[step];
        original + (offset - folded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::{FormatName, parse};

    #[test]
    fn the_list_and_the_text_are_folded_alike() {
        for (word, text) in [
            ("Σίσυφος", "ΣΊΣΥΦΟΣ"),
            ("ΣΊΣΥΦΟΣ", "Σίσυφος"),
            ("İstanbul", "İSTANBUL"),
            ("BJÖRK", "björk"),
            ("straße", "STRAẞE"),
        ] {
            let document = parse(FormatName::Plain, format!("in {text}, twice")).unwrap();
            let found = WordList::new(&[word]).unwrap().detect(&document, 0.0);
            let values: Vec<_> = found.iter().map(|finding| finding.span.slice(document.text())).collect();
            assert_eq!(values, [Some(text)], "{word}");
        }
    }

    #[test]
    fn whole_words_are_found_wherever_they_stand_and_within_each_other() {
        let text = "jon smith, Jon  smith; jonsmith-jon (JON SMITH JR.) 9jon jon9 a\u{300} smith.";
        let words = ["jon", "jon smith", "smith jr.", "Jon", "smith", "a\u{300}", ""];
        let document = parse(FormatName::Plain, text.to_owned()).unwrap();
        let mut found: Vec<(usize, usize)> = WordList::new(&words)
            .unwrap()
            .detect(&document, 0.0)
            .iter()
            .map(|finding| (finding.span.start(), finding.span.end()))
            .collect();
        found.sort_unstable();
        let lower = text.to_lowercase();
        let is_free = |place: Option<char>| !place.is_some_and(char::is_alphanumeric);
        let ends =
            |c: Option<char>, word: &str| is_free(c) || word.ends_with('.') || word.ends_with('\u{300}');
        let mut expected: Vec<(usize, usize)> = ["jon", "jon smith", "smith jr.", "smith", "a\u{300}"]
            .iter()
            .flat_map(|word| lower.match_indices(word).map(|(start, word)| (start, start + word.len(), word)))
            .filter(|(start, end, word)| {
                is_free(lower[..*start].chars().next_back()) && ends(lower[*end..].chars().next(), word)
            })
            .map(|(start, end, _)| (start, end))
            .collect();
        expected.sort_unstable();
        assert_eq!(found, expected);
        assert_eq!(found.len(), 12);
    }
}
