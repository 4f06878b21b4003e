//! The contributor's own words: names and phrases that must always go.

use aho_corasick::automaton::{Automaton, OverlappingState};
use aho_corasick::nfa::contiguous::NFA;
use aho_corasick::{Input, MatchKind};

use super::{Detector, Evidence, Finding};
use crate::document::Document;
use crate::kind::EntityKind;
use crate::span::Span;

/// The largest list, in entries. A limit, so that a pasted file cannot freeze the page.
pub const MAX_WORDS: usize = 10_000;
/// The longest entry, in bytes.
pub const MAX_WORD_BYTES: usize = 200;

/// Finds the words of a list as whole words, whatever their case.
pub struct WordList {
    /// One automaton type by name: `AhoCorasick` would bring all three into the download (40 KB).
    automaton: Option<NFA>,
}

/// Why a word list was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordListError {
    /// More than [`MAX_WORDS`] entries.
    TooMany,
    /// An entry is longer than [`MAX_WORD_BYTES`]; its place in the list, from 1.
    TooLong(usize),
    /// The list could not be compiled.
    TooComplex,
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
            WordListError::TooComplex => write!(out, "the word list is too large: shorten it"),
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
        let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
        if words.is_empty() {
            return Ok(WordList { automaton: None });
        }
        NFA::builder()
            .match_kind(MatchKind::Standard)
            .build(words)
            .map(|automaton| WordList { automaton: Some(automaton) })
            .map_err(|_| WordListError::TooComplex)
    }
}

impl Detector for WordList {
    fn name(&self) -> &'static str {
        super::WORD_LIST
    }

    fn detect(&self, document: &Document, _threshold: f32) -> Vec<Finding> {
        let Some(automaton) = &self.automaton else { return Vec::new() };
        let mut findings = Vec::new();
        for view in document.views() {
            let folded = Folded::of(view.text());
            let input = Input::new(&folded.text);
            let mut state = OverlappingState::start();
            // The search fails only for anchored searches, which these are not; then it ends at once.
            while automaton.try_find_overlapping(&input, &mut state).is_ok() {
                let Some(found) = state.get_match() else { break };
                let (start, end) = (found.start(), found.end());
                if is_whole_word(&folded.text, start, end) {
                    let span = view.to_source(Span::of(folded.original(start)..folded.original(end)));
                    let evidence = Evidence { detector: self.name(), check: None, context: None, view: None };
                    findings.push(Finding { span, kind: EntityKind::Custom, score: 1.0, evidence });
                }
            }
        }
        findings
    }
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

fn is_whole_word(text: &str, start: usize, end: usize) -> bool {
    let joins = |a: Option<char>, b: Option<char>| {
        a.is_some_and(char::is_alphanumeric) && b.is_some_and(char::is_alphanumeric)
    };
    let (word, before, after) = (&text[start..end], &text[..start], &text[end..]);
    !joins(before.chars().next_back(), word.chars().next())
        && !joins(word.chars().next_back(), after.chars().next())
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
}
