//! [`HintsDetector`]: words that tell nationality, religion, health and other sensitive things about a person
//! (`scrubjay-hints`). Only policies that ask for such a kind by name get it ([`crate::policy::Policy::asks_for_hints`]).
//!
//! The lists are a file beside the engine, not part of it. A word and what stands near it are a guess and no proof, and
//! what stood near it may be gone from what leaves: the check of the output does not ask it
//! ([`Detector::judges_output`]).

use std::sync::Arc;

use scrubjay_hints::{Hint, Hints, KINDS};

use super::repeats::in_every_view;
use super::{Detector, Evidence, Finding};
use crate::digest::sha256;
use crate::document::{Document, View};
use crate::kind::EntityKind;
use crate::span::Span;

/// The digest of the file, as `sha256sum` writes it.
const DIGEST: &str = include_str!("../../hints/SHA256SUMS");

/// The [`Evidence::detector`] of words that tell a nationality.
pub const NATIONALITY: &str = "nationality-word";
/// The [`Evidence::detector`] of words that tell an ethnic origin.
pub const ETHNICITY: &str = "ethnicity-word";
/// The [`Evidence::detector`] of words that tell a religion or belief.
pub const RELIGION: &str = "religion-word";
/// The [`Evidence::detector`] of words that tell somebody's politics.
pub const POLITICS: &str = "politics-word";
/// The [`Evidence::detector`] of words that tell of membership of a union.
pub const UNION: &str = "union-word";
/// The [`Evidence::detector`] of words that tell of an illness or disability.
pub const HEALTH: &str = "health-word";
/// The [`Evidence::detector`] of words that tell a sexual orientation.
pub const ORIENTATION: &str = "orientation-word";
/// The [`Evidence::detector`] of words that tell of a conviction.
pub const CONVICTION: &str = "conviction-word";

/// The detector of each of [`KINDS`].
const NAMES: [&str; KINDS.len()] =
    [NATIONALITY, ETHNICITY, RELIGION, POLITICS, UNION, HEALTH, ORIENTATION, CONVICTION];

/// True if a finding comes from here.
pub(crate) fn is_hint(finding: &Finding) -> bool {
    NAMES.contains(&finding.evidence.detector)
}

/// Finds words that tell sensitive things about a person. Cheap to clone, and one can serve several threads.
#[derive(Clone)]
pub struct HintsDetector {
    hints: Arc<Hints>,
}

/// The file of hints cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HintsError;

impl std::fmt::Display for HintsError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("the word lists for sensitive details are missing or damaged: load them again")
    }
}

impl std::error::Error for HintsError {}

impl HintsDetector {
    /// Reads the word lists: `hints/hints.bin`.
    ///
    /// # Errors
    /// If the file is not the one that this version was made with.
    pub fn new(bytes: &[u8]) -> Result<HintsDetector, HintsError> {
        if !DIGEST.starts_with(&sha256(bytes)) {
            return Err(HintsError);
        }
        let hints = Hints::from_bytes(bytes).map_err(|_| HintsError)?;
        Ok(HintsDetector { hints: Arc::new(hints) })
    }
}

impl Detector for HintsDetector {
    fn name(&self) -> &'static str {
        "hints"
    }

    fn judges_output(&self) -> bool {
        false
    }

    fn detect(&self, document: &Document, threshold: f32) -> Vec<Finding> {
        let mut findings = in_every_view(document, |view, findings| {
            let text = view.text();
            findings.extend(self.hints.find(text).into_iter().filter_map(|hint| finding(view, hint)));
            let field = view.label().and_then(|label| self.hints.field(label, text));
            findings.extend(field.and_then(|hint| finding(view, hint)));
        });
        findings.retain(|finding| finding.score >= threshold);
        findings
    }
}

fn finding(view: &View<'_>, Hint { place, kind, score }: Hint) -> Option<Finding> {
    let detector = NAMES[KINDS.iter().position(|known: &EntityKind| *known == kind)?];
    let evidence = Evidence { detector, check: None, context: None, view: None };
    Some(Finding { span: view.to_source(Span::of(place)), kind, score, evidence })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;
    use crate::detect::{DEFAULT_THRESHOLD, Detectors, detect};

    const HINTS: &[u8] = include_bytes!("../../hints/hints.bin");

    fn found(extension: &str, text: &str) -> Vec<(EntityKind, String)> {
        let document = crate::format::read(extension, text.as_bytes()).unwrap();
        let findings = HintsDetector::new(HINTS).unwrap().detect(&document, DEFAULT_THRESHOLD);
        let value = |finding: &Finding| finding.span.slice(document.text()).unwrap().to_owned();
        findings.iter().map(|finding| (finding.kind, value(finding))).collect()
    }

    #[test]
    fn what_words_tell_is_found_in_texts_and_in_fields() {
        assert_eq!(
            found("txt", "Kærði er pólskur ríkisborgari og greindist með geðklofa."),
            [
                (EntityKind::Nationality, "pólskur".to_owned()),
                (EntityKind::HealthCondition, "geðklofa".to_owned())
            ]
        );
        assert_eq!(
            found("csv", "name,religion\nAnna,Church of Norway\n"),
            [(EntityKind::Religion, "Church of Norway".to_owned())]
        );
        assert_eq!(
            found("json", r#"{"politicalParty":"The Pirates","note":"She is a Catholic."}"#),
            [
                (EntityKind::PoliticalOpinion, "The Pirates".to_owned()),
                (EntityKind::Religion, "Catholic".to_owned())
            ]
        );
    }

    #[test]
    fn nobody_finds_it_who_does_not_ask() {
        let text = "She is a Catholic and was diagnosed with schizophrenia.";
        let document = crate::format::read("txt", text.as_bytes()).unwrap();
        let detectors = Detectors::new::<&str>(&[]).unwrap();
        assert_eq!(detect(&document, &detectors, 0.0), []);
    }

    #[test]
    fn a_damaged_file_is_refused() {
        assert!(HintsDetector::new(&HINTS[1..]).is_err());
        let mut other = HINTS.to_vec();
        *other.last_mut().unwrap() ^= 1;
        assert!(HintsDetector::new(&other).is_err());
    }
}
