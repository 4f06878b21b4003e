//! Detectors point at spans; they never change anything.

pub mod checksum;
pub mod pattern;
pub mod patterns;
pub mod word_list;

use crate::document::Document;
use crate::kind::EntityKind;
use crate::span::Span;

/// Findings at or above this score are shown and acted on, unless a policy says otherwise.
pub const DEFAULT_THRESHOLD: f32 = 0.5;

/// Something that looks like personal data. Where and what, never the text itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finding {
    /// Place in the source text, UTF-8 bytes.
    pub span: Span,
    /// The class of personal data.
    pub kind: EntityKind,
    /// How sure the detector is, from 0 to 1.
    pub score: f32,
    /// Why it was found.
    pub evidence: Evidence,
}

/// Why a finding was made. Holds only words from our own tables, so it cannot carry text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The row or detector: `iban`, `word-list`, `reviewer`.
    pub detector: &'static str,
    /// What the check digits said, where the row has any.
    pub check: Option<Verdict>,
    /// The context word that was seen nearby, as the row spells it.
    pub context: Option<&'static str>,
}

/// What a check on a candidate says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The check digits are right.
    Passed,
    /// The check digits are wrong, or there are none to check.
    Failed,
}

/// Points at personal data in a document.
pub trait Detector {
    /// A stable name for reports.
    fn name(&self) -> &'static str;

    /// Every finding, in any order, overlaps allowed. [`crate::resolve::resolve`] makes them disjoint.
    fn detect(&self, document: &Document) -> Vec<Finding>;
}

/// Runs all detectors and keeps what reaches `threshold`. The result is not resolved yet.
pub fn detect(document: &Document, detectors: &[Box<dyn Detector>], threshold: f32) -> Vec<Finding> {
    detectors
        .iter()
        .flat_map(|detector| detector.detect(document))
        .filter(|finding| finding.score >= threshold && !finding.span.is_empty())
        .collect()
}
