//! [`Pattern`]: one kind of identifier that has a shape, as a row of data.
//!
//! A row says what the thing looks like, what may not touch it, what its check digits must say and which words
//! near it name it. Rows live in [`crate::patterns`]; `docs/detection.md` says how to add one.

use std::ops::Range;

pub use crate::edges::Edges;
use crate::kind::EntityKind;
use crate::written::{like, whole};

/// One row: a kind of identifier, how it looks, and the examples that prove it.
#[derive(Clone, Copy)]
pub struct Pattern {
    /// The stable name, used as [`Evidence::detector`]: `iban`.
    pub name: &'static str,
    /// What a match is.
    pub kind: EntityKind,
    /// The country that issues it (ISO 3166-1 alpha-2), or nothing if it is known everywhere.
    pub country: &'static str,
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
    /// that begins so; one that ends in `!` counts only if no other word stands between it and the match. An entry
    /// of several words (`tax number`) wants them all, in this order; one in a script that puts no spaces between
    /// words counts anywhere within a run of its letters.
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
    /// No look-around (that is what [`Edges`] are for), no line breaks, and edges that refuse a match inside a word.
    /// A match has an ASCII digit within [`REACH_BYTES`] of its start; one that has none is passed over.
    Regex(&'static str),
    /// The same without the digit: every match begins with a fixed text of at least three bytes that is the start of
    /// a word, such as `ghp_` or `(?i:password)`.
    Led(&'static str),
    /// For shapes without a bound: a function that grows a match around one of these ASCII bytes.
    Anchor(&'static [u8], Grow),
}

/// How far into a match of [`Shape::Regex`] its first digit may stand, in bytes.
pub const REACH_BYTES: usize = 64;

/// Grows a match around the anchor byte at the given offset, without looking left of the floor (third).
/// Must take time bounded by a constant, or by the length of what it returns.
pub type Grow = fn(text: &str, anchor: usize, floor: usize) -> Option<Range<usize>>;

/// What a shape cannot say. As data where that is enough, since a function of its own for each row is more to load.
#[derive(Clone, Copy)]
pub enum Rule {
    /// Every match will do.
    None,
    /// The match must be [written](like) so.
    Like(&'static str),
    /// The match must pass this.
    Valid(fn(&str) -> bool),
    /// Given the text and the match: whether what stands around it allows it. Asked only where the words near it leave
    /// it a chance. It stays within the line, unless it asks in what language the text is.
    Amid(fn(&str, Range<usize>) -> bool),
    /// What is really meant is the [longest place](whole) from the start of the match on that is written so and that
    /// nothing touches that these edges refuse.
    Whole(&'static Edges, &'static str),
    /// The same, and what stands there must pass this.
    WholeIf(&'static Edges, &'static str, fn(&str) -> bool),
    /// Given the text and the match: the place that is really meant, or nothing. Dearer than the others, since it is
    /// asked before anything else.
    Refine(fn(&str, Range<usize>) -> Option<Range<usize>>),
}

impl Rule {
    /// True if what is meant may be another place than the match.
    pub fn moves(&self) -> bool {
        matches!(self, Rule::Whole(..) | Rule::WholeIf(..) | Rule::Refine(_))
    }

    /// The place that is really meant, or nothing.
    pub fn place(&self, text: &str, found: Range<usize>) -> Option<Range<usize>> {
        match self {
            Rule::None | Rule::Like(_) | Rule::Valid(_) | Rule::Amid(_) => Some(found),
            Rule::Whole(edges, expression) => whole(text, &found, **edges, expression),
            Rule::WholeIf(edges, expression, passes) => {
                whole(text, &found, **edges, expression).filter(|place| passes(&text[place.clone()]))
            }
            Rule::Refine(refine) => refine(text, found),
        }
    }

    /// Whether what stands at the place that is meant, and around it, is possible.
    pub fn fits(&self, text: &str, place: &Range<usize>) -> bool {
        match self {
            Rule::Like(expression) => like(&text[place.clone()], expression),
            Rule::Valid(valid) => valid(&text[place.clone()]),
            Rule::Amid(fits) => fits(text, place.clone()),
            Rule::None | Rule::Whole(..) | Rule::WholeIf(..) | Rule::Refine(_) => true,
        }
    }
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
    /// The best score that a match can have with no word to name it.
    pub fn best_alone(&self) -> f32 {
        match self.check {
            Some(check) => check.passed.max(check.failed),
            None => self.score,
        }
    }

    /// The best score that a match can have with a word to name it.
    pub fn best_in_context(&self) -> f32 {
        let failed = self.check.map_or(0.0, |check| check.failed_in_context);
        self.context_score.max(self.best_alone()).max(failed)
    }

    /// What rows are made from: `Pattern { name: …, ..Pattern::ROW }`.
    pub const ROW: Pattern = Pattern {
        name: "",
        kind: EntityKind::Other,
        country: "",
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
}
