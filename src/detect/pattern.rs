//! [`Pattern`]: one kind of identifier that has a shape, as a row of data; [`PatternDetector`]: all rows at work.
//!
//! A row says what the thing looks like, what may not touch it, what its check digits must say and which words
//! near it name it. Rows live in [`crate::detect::patterns`]; `docs/detection.md` says how to add one.
//!
//! What a row finds is defined on the whole text of a view: the longest match at the leftmost place. One that is
//! accepted is taken and the search goes on behind it; one that is refused moves the search on by one character.
//! How the text is walked (the `scan` module) is only a way to be fast, and a property test holds it to that.

mod context;
mod edges;
mod scan;
// Not in the browser: there is no proptest there.
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use regex_automata::hybrid::dfa::Cache;

pub use edges::Edges;

use self::context::{Nearby, Vocabulary};
use crate::detect::patterns::PATTERNS;
use crate::detect::{Detector, Evidence, Finding, Verdict};
use crate::document::Document;
use crate::kind::EntityKind;
use crate::span::Span;

/// One row: a kind of identifier, how it looks, and the examples that prove it.
#[derive(Clone, Copy)]
pub struct Pattern {
    /// The stable name, used as [`Evidence::detector`]: `iban`.
    pub name: &'static str,
    /// What a match is.
    pub kind: EntityKind,
    /// How it looks.
    pub shape: Shape,
    /// What may not touch it.
    pub edges: Edges,
    /// What the shape cannot say: whether a match is possible at all, or where exactly it ends.
    pub rule: Rule,
    /// The score for the shape alone, from 0 to 1. 0 means: nothing without context or check digits.
    pub score: f32,
    /// The check digits, if the issuer defined any.
    pub check: Option<Check>,
    /// Words that name it, in lower case and in several languages. One that ends in `*` stands for every word
    /// that begins so; one that ends in `!` counts only if no other word stands between it and the match.
    pub context: &'static [&'static str],
    /// The score where a context word stands near, or in the JSON key or column header.
    pub context_score: f32,
    /// Words and signs that say it is something else (`invoice`, `§`). They count as one of the last two words
    /// before the match with no context word behind it, and hold the score at [`DECOY_SCORE`].
    pub decoys: &'static [&'static str],
    /// One plain sentence for the reviewer: what this is.
    pub about: &'static str,
    /// The law, standard or register that defines it.
    pub source: &'static str,
    /// Texts in which exactly what stands between « and » is found at or above the default threshold.
    pub finds: &'static [&'static str],
    /// Texts in which this row finds nothing at or above the default threshold.
    pub ignores: &'static [&'static str],
}

/// The score of a match that a decoy word names as something else. Below the default threshold.
pub const DECOY_SCORE: f32 = 0.15;

/// How an identifier looks.
#[derive(Clone, Copy)]
pub enum Shape {
    /// A bounded pattern in the syntax of the `regex` crate, with ASCII classes unless `(?u:…)` says otherwise.
    /// No look-around (that is what [`Edges`] are for), no line breaks, a digit near the start of every match,
    /// and edges that refuse a match inside a word.
    Regex(&'static str),
    /// For shapes without a bound: a function that grows a match around one of these ASCII bytes.
    Anchor(&'static [u8], Grow),
}

/// Grows a match around the anchor byte at the given offset, without looking left of the floor (third).
/// Must take time bounded by a constant, or by the length of what it returns.
pub type Grow = fn(text: &str, anchor: usize, floor: usize) -> Option<Range<usize>>;

/// What a shape cannot say.
#[derive(Clone, Copy)]
pub enum Rule {
    /// Every match will do.
    None,
    /// The match must pass this.
    Valid(fn(&str) -> bool),
    /// Given the text and the match: the place that is really meant, or nothing.
    Refine(fn(&str, Range<usize>) -> Option<Range<usize>>),
}

/// Check digits, and what they are worth.
#[derive(Clone, Copy)]
pub struct Check {
    /// Whether the check digits of a match are right.
    pub passes: fn(&str) -> bool,
    /// The score if they are.
    pub passed: f32,
    /// The score if they are not; 0 refuses the match.
    pub failed: f32,
    /// The score if they are not but a context word stands near; 0 refuses the match.
    pub failed_in_context: f32,
}

impl Pattern {
    /// What rows are made from: `Pattern { name: …, ..Pattern::ROW }`.
    pub const ROW: Pattern = Pattern {
        name: "",
        kind: EntityKind::Other,
        shape: Shape::Regex("0"),
        edges: Edges::WORD,
        rule: Rule::None,
        score: 0.0,
        check: None,
        context: &[],
        context_score: 0.0,
        decoys: &[],
        about: "",
        source: "",
        finds: &[],
        ignores: &[],
    };

    /// Judges one match. `None` if it is refused.
    fn judge(
        &self,
        text: &str,
        found: Range<usize>,
        words: &RowWords,
        nearby: &mut Nearby<'_>,
    ) -> Option<Judged> {
        let place = match self.rule {
            Rule::None | Rule::Valid(_) => found,
            Rule::Refine(refine) => refine(text, found)?,
        };
        if place.is_empty() || self.edges.touched(text, &place) {
            return None;
        }
        let value = text.get(place.clone())?;
        let is_valid = || !matches!(self.rule, Rule::Valid(valid) if !valid(value));
        // Words are dearer than most rules, but a row that is nothing without them asks for them first: its shape
        // is common, and the words are read once for all rows.
        let needs_words = self.score <= 0.0 && self.check.is_none();
        if !needs_words && !is_valid() {
            return None;
        }
        let misled = nearby.misleads(&place, &words.decoys, &words.context);
        let context = match nearby.label_names(&words.context) {
            None if !misled => nearby.names(&place, &words.context),
            named => named,
        };
        if needs_words && (context.is_none() || !is_valid()) {
            return None;
        }
        let verdict = self.check.map(|check| match (check.passes)(value) {
            true => Verdict::Passed,
            false => Verdict::Failed,
        });
        let alone = match (self.check, verdict) {
            (Some(check), Some(Verdict::Passed)) => check.passed,
            (Some(check), Some(Verdict::Failed)) => check.failed,
            _ => self.score,
        };
        let score = match (context, self.check, verdict) {
            (Some(_), Some(check), Some(Verdict::Failed)) => check.failed_in_context.max(alone),
            (Some(_), ..) => self.context_score.max(alone),
            (None, ..) if misled => alone.min(DECOY_SCORE),
            (None, ..) => alone,
        };
        (score > 0.0).then_some(Judged { place, score, verdict, context })
    }
}

/// A row's words, laid out to be looked up in.
struct RowWords {
    context: Vocabulary,
    decoys: Vocabulary,
}

impl RowWords {
    fn of(row: &Pattern) -> RowWords {
        RowWords { context: Vocabulary::new(row.context), decoys: Vocabulary::new(row.decoys) }
    }
}

/// A match that was accepted.
struct Judged {
    place: Range<usize>,
    score: f32,
    verdict: Option<Verdict>,
    context: Option<&'static str>,
}

/// Finds everything that [`PATTERNS`] describe. Cheap to clone, and one can serve several threads.
#[derive(Clone)]
pub struct PatternDetector {
    shared: Arc<Shared>,
}

struct Shared {
    plan: scan::Plan,
    /// One cache for each thread that is searching right now.
    caches: Mutex<Vec<Cache>>,
}

/// The rows cannot be compiled. Impossible in a released build: a test compiles every row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PatternError {
    /// The name of the first row that is at fault, or `all` if they are only too large together.
    pub row: &'static str,
}

impl std::fmt::Display for PatternError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "the detection rule `{}` cannot be compiled: report this version as broken", self.row)
    }
}

impl std::error::Error for PatternError {}

impl PatternDetector {
    /// Compiles every row.
    ///
    /// # Errors
    /// If a row is not valid. Without all of its rows there is no detector: it must not run with holes.
    pub fn new() -> Result<PatternDetector, PatternError> {
        let plan = scan::Plan::new().map_err(|_| PatternError { row: faulty_row().unwrap_or("all") })?;
        Ok(PatternDetector { shared: Arc::new(Shared { plan, caches: Mutex::default() }) })
    }
}

fn faulty_row() -> Option<&'static str> {
    let is_faulty =
        |row: &&Pattern| matches!(row.shape, Shape::Regex(source) if scan::automaton(&[source]).is_err());
    PATTERNS.iter().find(is_faulty).map(|row| row.name)
}

impl Detector for PatternDetector {
    fn name(&self) -> &'static str {
        "patterns"
    }

    fn detect(&self, document: &Document) -> Vec<Finding> {
        let mut findings = Vec::new();
        let caches = || self.shared.caches.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = caches().pop();
        let mut cache = kept.unwrap_or_else(|| self.shared.plan.cache());
        let mut scan = scan::Scan::new(&self.shared.plan, &mut cache);
        for view in document.views() {
            scan.run(view.text(), view.label(), |row, judged| {
                findings.push(Finding {
                    span: view.to_source(Span::of(judged.place)),
                    kind: row.kind,
                    score: judged.score,
                    evidence: Evidence { detector: row.name, check: judged.verdict, context: judged.context },
                });
            });
        }
        caches().push(cache);
        findings
    }
}
