//! The contributor's own patterns: shapes that only they know, such as the file numbers of their archive.
//!
//! They are regular expressions in the syntax of the `regex-lite` crate, which takes time linear in the length of the
//! text whatever the pattern (no backtracking). How long a pattern is and how large it compiles is limited, so that
//! the factor is bounded too. Classes such as `\w` and `\b` mean ASCII there, and `\p{…}` is not known.

use std::sync::Arc;

use regex_lite::{Regex, RegexBuilder};

use super::{Detector, Evidence, Finding, OWN_PATTERN};
use crate::document::Document;
use crate::kind::EntityKind;
use crate::span::Span;

/// The most patterns in a list.
pub const MAX_PATTERNS: usize = 64;
/// The longest pattern, in bytes.
pub const MAX_PATTERN_BYTES: usize = 1_000;
/// The most memory that one compiled pattern may take, in bytes. The time for a byte of text grows with it.
pub const MAX_COMPILED_BYTES: usize = 1 << 16;
/// The deepest nesting of groups in a pattern.
const MAX_NESTING: u32 = 50;

/// One pattern, compiled. It may hold a name, so it cannot be printed.
#[derive(Clone)]
pub struct OwnPattern {
    regex: Arc<Regex>,
    kind: EntityKind,
}

/// Why a pattern was refused. Never quotes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnPatternError {
    /// Longer than [`MAX_PATTERN_BYTES`].
    TooLong,
    /// Not a regular expression, or one that compiles to more than [`MAX_COMPILED_BYTES`].
    Syntax,
    /// It matches where there is nothing (`x*`), so it would mark every place.
    MatchesNothing,
}

impl std::fmt::Display for OwnPatternError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            OwnPatternError::TooLong => {
                write!(out, "the pattern is longer than {MAX_PATTERN_BYTES} bytes: shorten it")
            }
            OwnPatternError::Syntax => out.write_str(
                "the pattern is not a regular expression, or too large: close its brackets, and use smaller \
                 repetitions, such as {1,20}",
            ),
            OwnPatternError::MatchesNothing => out.write_str(
                "the pattern also matches an empty text: ask for at least one character, with + in place of *",
            ),
        }
    }
}

impl std::error::Error for OwnPatternError {}

impl OwnPattern {
    /// A pattern for values of a kind.
    ///
    /// # Errors
    /// If it is not a regular expression, or over its limits.
    pub fn new(pattern: &str, kind: EntityKind) -> Result<OwnPattern, OwnPatternError> {
        if pattern.len() > MAX_PATTERN_BYTES {
            return Err(OwnPatternError::TooLong);
        }
        let regex = RegexBuilder::new(&both_cases(pattern))
            .nest_limit(MAX_NESTING)
            .size_limit(MAX_COMPILED_BYTES)
            .build()
            .map_err(|_| OwnPatternError::Syntax)?;
        // What matches nothing anywhere does so in one of these.
        let matches_nothing = |text: &&str| regex.find_iter(text).any(|found| found.range().is_empty());
        if ["", "a", "1 a", "-\n"].iter().any(matches_nothing) {
            return Err(OwnPatternError::MatchesNothing);
        }
        Ok(OwnPattern { regex: Arc::new(regex), kind })
    }
}

/// The pattern with both cases of every letter outside of ASCII in it, if it asks anywhere for letters in any case with
/// `(?i)`: the crate itself knows that of ASCII only.
fn both_cases(pattern: &str) -> String {
    if !pattern.contains("(?i") || pattern.is_ascii() {
        return pattern.to_owned();
    }
    let mut written = String::with_capacity(pattern.len() * 2);
    let (mut is_in_class, mut is_escaped) = (false, false);
    for c in pattern.chars() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '[' => is_in_class = true,
            ']' => is_in_class = false,
            _ => {}
        }
        let other = match c.is_lowercase() {
            true => c.to_uppercase().to_string(),
            false => c.to_lowercase().to_string(),
        };
        // A case of two letters (`ß`) stays as it is.
        match !c.is_ascii() && c.is_alphabetic() && other.chars().count() == 1 && !other.contains(c) {
            true if is_in_class => written.extend([c].into_iter().chain(other.chars())),
            true => written.push_str(&format!("[{c}{other}]")),
            false => written.push(c),
        }
    }
    written
}

impl PartialEq for OwnPattern {
    fn eq(&self, other: &OwnPattern) -> bool {
        self.kind == other.kind && self.regex.as_str() == other.regex.as_str()
    }
}

/// Finds what the contributor's own patterns match.
pub struct OwnPatterns {
    list: Vec<OwnPattern>,
}

/// Why a list of patterns was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnPatternsError {
    /// More than [`MAX_PATTERNS`].
    TooMany,
    /// One of them is wrong.
    Pattern {
        /// Place in the list, from 1.
        place: usize,
        /// What is wrong.
        error: OwnPatternError,
    },
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
            OwnPatternsError::Pattern { place, error } => write!(out, "pattern {place}: {error}"),
        }
    }
}

impl std::error::Error for OwnPatternsError {}

impl OwnPatterns {
    /// A list from its entries. Blank entries are passed over.
    ///
    /// # Errors
    /// If an entry is not a regular expression, or it or the list is over its limit.
    pub fn new<S: AsRef<str>>(patterns: &[S]) -> Result<OwnPatterns, OwnPatternsError> {
        let entries = patterns.iter().map(AsRef::as_ref).enumerate();
        let entries: Vec<_> = entries.filter(|(_, pattern)| !pattern.trim().is_empty()).collect();
        if entries.len() > MAX_PATTERNS {
            return Err(OwnPatternsError::TooMany);
        }
        let compiled = entries.into_iter().map(|(place, pattern)| {
            OwnPattern::new(pattern, EntityKind::Custom)
                .map_err(|error| OwnPatternsError::Pattern { place: place + 1, error })
        });
        Ok(OwnPatterns { list: compiled.collect::<Result<_, _>>()? })
    }

    /// A list of compiled patterns.
    pub fn of(list: Vec<OwnPattern>) -> OwnPatterns {
        OwnPatterns { list }
    }
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
            for OwnPattern { regex, kind } in &self.list {
                let first = findings.len();
                for found in regex.find_iter(view.text()) {
                    let span = view.to_source(Span::of(found.range()));
                    match findings[first..].last_mut() {
                        // A pattern for single characters gives one finding for a run of them.
                        Some(last) if last.span.end() == span.start() => last.span = last.span.cover(span),
                        _ => findings.push(Finding { span, kind: *kind, score: 1.0, evidence }),
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
        assert_eq!(found(&[r"(?i)þ[áð]"], "ÞÐ þá Þa"), ["ÞÐ", "þá"]);
        assert!(found(&["mál"], "MÁL").is_empty());
        assert!(found(&[], "anything").is_empty());
    }

    #[test]
    fn a_run_of_single_characters_is_one_finding() {
        assert_eq!(found(&[r"\d"], "12 345"), ["12", "345"]);
    }

    #[test]
    fn bad_patterns_are_refused_with_their_place_and_without_their_text() {
        let refused = |patterns: &[&str]| OwnPatterns::new(patterns).err().unwrap();
        let at = |place, error| OwnPatternsError::Pattern { place, error };
        let unclosed = refused(&["fine", "(Jón"]);
        assert_eq!(unclosed, at(2, OwnPatternError::Syntax));
        assert!(!unclosed.to_string().contains("Jón"));
        assert_eq!(refused(&["x*"]), at(1, OwnPatternError::MatchesNothing));
        assert_eq!(refused(&[r"\b"]), at(1, OwnPatternError::MatchesNothing));
        assert_eq!(refused(&[r"(?:\w{1,100}){1,100}"]), at(1, OwnPatternError::Syntax));
        assert_eq!(refused(&["y".repeat(1_001).as_str()]), at(1, OwnPatternError::TooLong));
        assert_eq!(refused(&["y"; 65]), OwnPatternsError::TooMany);
        let deep = format!("{}y{}", "(".repeat(60), ")".repeat(60));
        assert_eq!(refused(&[&deep]), at(1, OwnPatternError::Syntax));
    }

    #[test]
    fn what_backtracking_would_never_end_on_ends() {
        let text = "a".repeat(200_000);
        assert!(found(&[r"(?:a+)+b", r"(?:a|a)+c"], &text).is_empty());
    }
}
