//! Detectors point at spans; they never change anything.

pub mod hints;
pub mod json_lines;
pub mod mentions;
pub mod names;
pub mod own_patterns;
pub mod pattern;
pub mod redact_text;
mod repeats;
mod rooms;
pub mod views;
pub mod word_list;

use scrubjay_names::lists::Listed;

use crate::document::Document;
use crate::kind::EntityKind;
use crate::span::Span;

pub use scrubjay_names::language::Language;

pub use self::pattern::ContextWords;
pub use self::views::ViewName;

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
    /// How the value was disguised, if it took a view of the text to find it.
    pub view: Option<ViewName>,
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
pub trait Detector: Send + Sync {
    /// A stable name for reports.
    fn name(&self) -> &'static str;

    /// Whether what leaves is held back if this detector finds something in it. Not where it guesses.
    fn judges_output(&self) -> bool {
        true
    }

    /// Every finding whose score reaches `threshold`, in any order, overlaps allowed. [`crate::resolve::resolve`]
    /// makes them disjoint.
    fn detect(&self, document: &Document, threshold: f32) -> Vec<Finding>;
}

/// The [`Evidence::detector`] of the contributor's own words.
pub const WORD_LIST: &str = "word-list";
/// The [`Evidence::detector`] of the contributor's own patterns.
pub const OWN_PATTERN: &str = "own-pattern";
/// The [`Evidence::detector`] of characters that cannot be seen.
pub const HIDDEN_CHARACTERS: &str = "hidden-characters";
/// The [`Evidence::detector`] of what a reviewer marked.
pub const REVIEWER: &str = "reviewer";
/// The [`Evidence::detector`] of cells and values that a policy takes whole.
pub const POLICY: &str = "policy";
/// The [`Evidence::detector`] of what a model found that the contributor added.
pub const MODEL: &str = "model";

/// What a report or a reviewer may be told about where a finding comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DetectorRow {
    /// The [`Evidence::detector`] of its findings.
    pub name: &'static str,
    /// The kind of its findings; a reviewer's and a model's may be of any.
    pub kind: EntityKind,
}

/// Everything that can stand in [`Evidence::detector`]. The place in this list is the detector's number in packed
/// columns.
pub fn detector_rows() -> impl Iterator<Item = DetectorRow> {
    let patterns = scrubjay_rules::patterns::PATTERNS.iter();
    let rows = patterns.map(|row| DetectorRow { name: row.name, kind: row.kind });
    let others = [
        (HIDDEN_CHARACTERS, EntityKind::HiddenText),
        (WORD_LIST, EntityKind::Custom),
        (OWN_PATTERN, EntityKind::Custom),
        (REVIEWER, EntityKind::Other),
        (POLICY, EntityKind::Other),
        (names::NAME_OF_PERSON, EntityKind::Person),
        (names::ADDRESS, EntityKind::StreetAddress),
        (names::PLACE, EntityKind::Location),
        (names::ORGANISATION, EntityKind::Organization),
        (names::PARTY, EntityKind::Organization),
        (MODEL, EntityKind::Other),
        (hints::NATIONALITY, EntityKind::Nationality),
        (hints::ETHNICITY, EntityKind::Ethnicity),
        (hints::RELIGION, EntityKind::Religion),
        (hints::POLITICS, EntityKind::PoliticalOpinion),
        (hints::UNION, EntityKind::UnionMembership),
        (hints::HEALTH, EntityKind::HealthCondition),
        (hints::ORIENTATION, EntityKind::SexualOrientation),
        (hints::CONVICTION, EntityKind::CriminalConviction),
    ];
    rows.chain(others.map(|(name, kind)| DetectorRow { name, kind }))
}

/// The detectors of a session, in a fixed order.
pub struct Detectors {
    list: Vec<Box<dyn Detector>>,
    names: Option<names::NamesDetector>,
}

impl Detectors {
    /// The built-in rows, and the contributor's own words.
    ///
    /// # Errors
    /// If the word list is over its limits, or a built-in row cannot be compiled.
    pub fn new<S: AsRef<str>>(own_words: &[S]) -> Result<Detectors, DetectorsError> {
        let patterns = pattern::PatternDetector::new().map_err(DetectorsError::Pattern)?;
        let words = word_list::WordList::new(own_words).map_err(DetectorsError::WordList)?;
        Ok(Detectors { list: vec![Box::new(patterns), Box::new(words)], names: None })
    }

    /// The same, and names.
    #[must_use]
    pub fn with_names(mut self, names: names::NamesDetector) -> Detectors {
        self.list.push(Box::new(names.clone()));
        self.names = Some(names);
        self
    }

    /// The same, and words that tell sensitive things about a person. For who asks for them:
    /// [`crate::policy::Policy::detectors_with_hints`] adds them where the policy does.
    #[must_use]
    pub fn with_hints(mut self, hints: hints::HintsDetector) -> Detectors {
        self.list.push(Box::new(hints));
        self
    }

    /// True if a word is known to be a name of people. Without [`Detectors::with_names`] none is.
    pub fn knows_name(&self, word: &str) -> bool {
        self.names.as_ref().is_some_and(|names| names.knows(word))
    }

    /// What a word, in small letters, is in the lists of words and names. Without [`Detectors::with_names`] none is in them.
    pub fn listed(&self, word: &str) -> Listed {
        self.names.as_ref().map_or(Listed::Not, |names| names.listed(word))
    }

    /// How many words of a document are in each language, most first. Without [`Detectors::with_names`] nothing is known.
    pub fn languages(&self, document: &Document) -> Vec<(Language, u32)> {
        self.names.as_ref().map(|names| names.languages(document)).unwrap_or_default()
    }

    /// The same, and the contributor's own patterns.
    pub fn with_patterns(mut self, patterns: own_patterns::OwnPatterns) -> Detectors {
        self.list.push(Box::new(patterns));
        self
    }
}

/// Why the detectors could not be made ready.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DetectorsError {
    /// A built-in row does not compile.
    Pattern(pattern::PatternError),
    /// The word list was refused.
    WordList(word_list::WordListError),
    /// The policy asks for sensitive details, and what finds them was not given.
    HintsMissing,
}

impl std::fmt::Display for DetectorsError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            DetectorsError::Pattern(error) => error.fmt(out),
            DetectorsError::WordList(error) => error.fmt(out),
            DetectorsError::HintsMissing => hints::HintsError.fmt(out),
        }
    }
}

impl std::error::Error for DetectorsError {}

/// Runs all detectors and keeps what reaches `threshold`. The result is not resolved yet.
pub fn detect(document: &Document, detectors: &Detectors, threshold: f32) -> Vec<Finding> {
    run(detectors.list.iter(), document, threshold)
}

/// The same with those detectors only that judge what leaves.
pub fn detect_in_output(document: &Document, detectors: &Detectors, threshold: f32) -> Vec<Finding> {
    run(detectors.list.iter().filter(|detector| detector.judges_output()), document, threshold)
}

fn run<'d>(
    detectors: impl Iterator<Item = &'d Box<dyn Detector>>,
    document: &Document,
    threshold: f32,
) -> Vec<Finding> {
    detectors
        .flat_map(|detector| detector.detect(document, threshold))
        .filter(|finding| finding.score >= threshold && !finding.span.is_empty())
        .collect()
}
