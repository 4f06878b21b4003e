//! The contributor's own patterns: shapes that only they know, such as the file numbers of their archive.
//!
//! They are regular expressions in the syntax of the `regex` crate, which takes time linear in the length of the
//! text whatever the pattern (no backtracking). How long a pattern is and how large it compiles is limited, so that
//! the factor is bounded too.

use regex::{Regex, RegexBuilder};

use super::{Detector, Evidence, Finding, OWN_PATTERN};
use crate::document::Document;
use crate::kind::EntityKind;
use crate::span::Span;

/// The most patterns in a list.
pub const MAX_PATTERNS: usize = 64;
/// The longest pattern, in bytes.
pub const MAX_PATTERN_BYTES: usize = 1_000;
/// The most memory that one compiled pattern may take, in bytes, and each of the caches that it runs with.
pub const MAX_COMPILED_BYTES: usize = 1 << 20;
/// The deepest nesting of groups in a pattern.
const MAX_NESTING: u32 = 50;

/// Finds what the contributor's own patterns match.
pub struct OwnPatterns {
    list: Vec<Regex>,
}

/// Why a list of patterns was refused. Never quotes a pattern: it may hold a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnPatternsError {
    /// More than [`MAX_PATTERNS`].
    TooMany,
    /// A pattern is longer than [`MAX_PATTERN_BYTES`]; its place in the list, from 1.
    TooLong(usize),
    /// A pattern is not a regular expression.
    Syntax {
        /// Place in the list, from 1.
        place: usize,
        /// Where in the pattern it goes wrong, in characters from 1.
        column: usize,
        /// What is wrong.
        reason: String,
    },
    /// A pattern compiles to more than [`MAX_COMPILED_BYTES`]; its place in the list, from 1.
    TooComplex(usize),
    /// A pattern matches where there is nothing (`x*`), so it would mark every place; its place in the list, from 1.
    MatchesNothing(usize),
}

impl std::fmt::Display for OwnPatternsError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            OwnPatternsError::TooMany => {
                write!(
                    out,
                    "there are more than {MAX_PATTERNS} patterns: leave some out, or join them with |"
                )
            }
            OwnPatternsError::TooLong(place) => {
                write!(out, "pattern {place} is longer than {MAX_PATTERN_BYTES} bytes: shorten it")
            }
            OwnPatternsError::Syntax { place, column, reason } => {
                write!(out, "pattern {place} is not a regular expression: at character {column}, {reason}")
            }
            OwnPatternsError::TooComplex(place) => {
                write!(out, "pattern {place} is too large: use smaller repetitions, such as {{1,20}}")
            }
            OwnPatternsError::MatchesNothing(place) => {
                write!(
                    out,
                    "pattern {place} also matches an empty text: ask for at least one character, with + in place of *"
                )
            }
        }
    }
}

impl std::error::Error for OwnPatternsError {}

impl OwnPatterns {
    /// A list from its entries, in the syntax of the `regex` crate. Blank entries are passed over.
    ///
    /// # Errors
    /// If an entry is not a regular expression, or it or the list is over its limit.
    pub fn new<S: AsRef<str>>(patterns: &[S]) -> Result<OwnPatterns, OwnPatternsError> {
        let entries = patterns.iter().map(AsRef::as_ref).enumerate();
        let entries: Vec<_> = entries.filter(|(_, pattern)| !pattern.trim().is_empty()).collect();
        if entries.len() > MAX_PATTERNS {
            return Err(OwnPatternsError::TooMany);
        }
        let list = entries.into_iter().map(|(place, pattern)| compile(place + 1, pattern));
        Ok(OwnPatterns { list: list.collect::<Result<_, _>>()? })
    }
}

fn compile(place: usize, pattern: &str) -> Result<Regex, OwnPatternsError> {
    if pattern.len() > MAX_PATTERN_BYTES {
        return Err(OwnPatternsError::TooLong(place));
    }
    // Parsed by itself first: the error of the regex crate quotes the pattern.
    let parsed = regex_syntax::ParserBuilder::new().nest_limit(MAX_NESTING).build().parse(pattern);
    let parsed = parsed.map_err(|error| syntax_error(place, &error))?;
    if parsed.properties().minimum_len().is_none_or(|length| length == 0) {
        return Err(OwnPatternsError::MatchesNothing(place));
    }
    RegexBuilder::new(pattern)
        .nest_limit(MAX_NESTING)
        .size_limit(MAX_COMPILED_BYTES)
        .dfa_size_limit(MAX_COMPILED_BYTES)
        .build()
        .map_err(|_| OwnPatternsError::TooComplex(place))
}

fn syntax_error(place: usize, error: &regex_syntax::Error) -> OwnPatternsError {
    let (column, reason) = match error {
        regex_syntax::Error::Parse(error) => (error.span().start.column, error.kind().to_string()),
        regex_syntax::Error::Translate(error) => (error.span().start.column, error.kind().to_string()),
        _ => (1, "it cannot be read".to_owned()),
    };
    OwnPatternsError::Syntax { place, column, reason }
}

impl Detector for OwnPatterns {
    fn name(&self) -> &'static str {
        OWN_PATTERN
    }

    fn detect(&self, document: &Document, _threshold: f32) -> Vec<Finding> {
        let mut findings: Vec<Finding> = Vec::new();
        if self.list.is_empty() {
            return findings;
        }
        let evidence = Evidence { detector: self.name(), check: None, context: None, view: None };
        for view in document.views() {
            for pattern in &self.list {
                let first = findings.len();
                for found in pattern.find_iter(view.text()) {
                    let span = view.to_source(Span::of(found.range()));
                    match findings[first..].last_mut() {
                        // A pattern for single characters gives one finding for a run of them.
                        Some(last) if last.span.end() == span.start() => last.span = last.span.cover(span),
                        _ => findings.push(Finding { span, kind: EntityKind::Custom, score: 1.0, evidence }),
                    }
                }
            }
        }
        findings
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::{FormatName, parse};

    fn found(patterns: &[&str], text: &str) -> Vec<String> {
        let document = parse(FormatName::Plain, text.to_owned()).unwrap();
        let findings = OwnPatterns::new(patterns).unwrap().detect(&document, 0.0);
        findings.iter().map(|finding| finding.span.slice(text).unwrap().to_owned()).collect()
    }

    #[test]
    fn a_pattern_of_ones_own_is_found_wherever_it_stands() {
        assert_eq!(found(&[r"ÞÍ-\d{4}"], "skjal ÞÍ-1234 og ÞÍ-9"), ["ÞÍ-1234"]);
        assert_eq!(found(&["", r"(?i)mál \d+", r"\w+@x"], "MÁL 12, a@x"), ["MÁL 12", "a@x"]);
        assert!(found(&[], "anything").is_empty());
    }

    #[test]
    fn a_run_of_single_characters_is_one_finding() {
        assert_eq!(found(&[r"\d"], "12 345"), ["12", "345"]);
    }

    #[test]
    fn bad_patterns_are_refused_with_their_place_and_without_their_text() {
        let refused = |patterns: &[&str]| OwnPatterns::new(patterns).err().unwrap();
        let unclosed = refused(&["fine", "(Jón"]);
        assert!(matches!(unclosed, OwnPatternsError::Syntax { place: 2, column: 1, .. }));
        assert!(!unclosed.to_string().contains("Jón"));
        assert_eq!(refused(&["x*"]), OwnPatternsError::MatchesNothing(1));
        assert_eq!(refused(&[r"\b"]), OwnPatternsError::MatchesNothing(1));
        assert_eq!(refused(&[r"(?:\w{1,100}){1,100}"]), OwnPatternsError::TooComplex(1));
        assert_eq!(refused(&["y".repeat(1_001).as_str()]), OwnPatternsError::TooLong(1));
        assert_eq!(refused(&["y"; 65]), OwnPatternsError::TooMany);
        let deep = format!("{}y{}", "(".repeat(60), ")".repeat(60));
        assert!(matches!(refused(&[&deep]), OwnPatternsError::Syntax { .. }));
    }

    #[test]
    fn what_backtracking_would_never_end_on_ends() {
        let text = "a".repeat(200_000);
        assert!(found(&[r"(?:a+)+b", r"(?:a|a)+c"], &text).is_empty());
    }
}
