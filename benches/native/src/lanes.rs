//! What runs against what, natively.

use std::collections::BTreeSet;

use regex::bytes::{Regex, RegexBuilder, RegexSet, RegexSetBuilder};
use scrubjay::detect::redact_text::redact_text;
use scrubjay::detect::{DEFAULT_THRESHOLD, Detectors};
use scrubjay_rules::pattern::{Pattern, Shape};
use scrubjay_rules::patterns::PATTERNS;
use serde::Serialize;

use crate::serve::Outcome;

/// Scrubjay itself: every row, check digits, context words, overlaps, redacted text.
pub(crate) struct Ours {
    detectors: Detectors,
}

impl Ours {
    pub(crate) fn new() -> Outcome<Ours> {
        Ok(Ours { detectors: Detectors::new::<&str>(&[])? })
    }

    pub(crate) fn redact(&self, text: &str) -> String {
        redact_text(text.to_owned(), &self.detectors, DEFAULT_THRESHOLD).unwrap_or_default()
    }
}

/// Everything that can be asked for.
pub(crate) struct Lanes {
    ours: Ours,
    /// Made at first use: most processes need only `ours`.
    regexes: Option<Regexes>,
}

/// The rows that have a regular expression, in the regex crate.
struct Regexes {
    each: Vec<Regex>,
    set: RegexSet,
}

impl Lanes {
    pub(crate) fn new() -> Outcome<Lanes> {
        Ok(Lanes { ours: Ours::new()?, regexes: None })
    }

    /// Runs a lane once. The answer says how much was found, in the lane's own measure.
    pub(crate) fn run(&mut self, lane: &str, text: &str) -> Outcome<usize> {
        if lane.starts_with("regex") && self.regexes.is_none() {
            self.regexes = Some(Regexes::new()?);
        }
        match (lane, &self.regexes) {
            ("ours", _) => Ok(self.ours.redact(text).len()),
            // Three bytes that no text holds, so that all of it is read.
            ("memchr3", _) => Ok(memchr::memchr3_iter(1, 2, 0x7f, text.as_bytes()).count()),
            ("regex-rows", Some(regexes)) => Ok(regexes.passes(text.as_bytes())),
            ("regex-set", Some(regexes)) => Ok(regexes.by_line(text.as_bytes())),
            _ => Err(format!("there is no lane {lane}").into()),
        }
    }
}

impl Regexes {
    /// A match within a word is refused here too.
    fn new() -> Outcome<Regexes> {
        let sources: Vec<String> = PATTERNS
            .iter()
            .filter_map(regex)
            .map(|source| format!(r"\b{{start-half}}(?:{source})\b{{end-half}}"))
            .collect();
        let build = |source: &String| RegexBuilder::new(source).unicode(false).build();
        Ok(Regexes {
            each: sources.iter().map(build).collect::<Result<_, _>>()?,
            set: RegexSetBuilder::new(&sources)
                .unicode(false)
                .size_limit(1 << 30)
                .dfa_size_limit(64 << 20)
                .build()?,
        })
    }

    /// A pass over the text for each row.
    fn passes(&self, text: &[u8]) -> usize {
        self.each.iter().map(|regex| regex.find_iter(text).count()).sum()
    }

    /// Line by line: all rows at once, then those that match somewhere in the line one by one.
    fn by_line(&self, text: &[u8]) -> usize {
        text.split(|byte| *byte == b'\n')
            .map(|line| {
                let matching = self.set.matches(line);
                matching.iter().map(|row| self.each[row].find_iter(line).count()).sum::<usize>()
            })
            .sum()
    }
}

/// A row for the comparison in JavaScript.
#[derive(Serialize)]
pub(crate) struct RowSource {
    name: &'static str,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    shape: Option<&'static str>,
}

/// All rows; those whose shape is code have no `shape`.
pub(crate) fn rows() -> Vec<RowSource> {
    PATTERNS
        .iter()
        .map(|row| RowSource { name: row.name, kind: row.kind.name(), shape: regex(row) })
        .collect()
}

fn regex(row: &Pattern) -> Option<&'static str> {
    match row.shape {
        Shape::Regex(source) | Shape::Led(source) => Some(source),
        Shape::Anchor(..) => None,
    }
}

/// How much is on.
#[derive(Serialize)]
pub(crate) struct Active {
    rows: usize,
    kinds: usize,
}

/// All rows of this build.
pub(crate) fn active() -> Active {
    let kinds: BTreeSet<_> = PATTERNS.iter().map(|row| row.kind).collect();
    Active { rows: PATTERNS.len(), kinds: kinds.len() }
}
