//! [`Report`]: what was measured. Counts, places and shapes; never text.

use serde::{Deserialize, Serialize};

use crate::chance::{Estimate, share};
use crate::class::Class;
use crate::score::ScoreBand;
use crate::set::Identifier;

/// The version of the file.
pub const FORMAT: &str = "scrubjay-evaluation/1";

/// Everything that one command measured.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// [`FORMAT`].
    pub format: String,
    /// One for each tool.
    pub runs: Vec<Run>,
}

/// What one tool found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Run {
    /// The tool.
    pub tool: String,
    /// How it was set: threshold, policy.
    pub settings: String,
    /// One for each set.
    pub sets: Vec<SetScore>,
}

/// What a tool found in one set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SetScore {
    /// The name of the set.
    pub set: String,
    /// SHA-256 of the set as it was measured.
    pub digest: String,
    /// How many documents were measured.
    pub documents: usize,
    /// How many were left out because the names model was trained on them.
    pub trained_on: usize,
    /// By language and kind.
    pub kinds: Vec<KindScore>,
    /// By language, all kinds together.
    pub languages: Vec<LanguageScore>,
    /// By language, kind and identifier; the kind `all` is all of them.
    pub entities: Vec<EntityScore>,
    /// Marks by kind and score, of the kinds whose class the set labels. Reports made before there were any have none.
    #[serde(default)]
    pub scores: Vec<ScoreBand>,
    /// What of the labels stays readable, in order of document and place.
    pub misses: Vec<Miss>,
}

/// Counts of one kind in one language, with what follows from them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KindScore {
    /// The language.
    pub language: String,
    /// The kind, as `evaluation/kinds.tsv` names it.
    pub kind: Class,
    /// The counts.
    #[serde(flatten)]
    pub counts: Counts,
    /// Share of labels that some mark touches.
    pub recall_any: Option<Estimate>,
    /// Share of labels that a mark of the right kind touches.
    pub recall_right: Option<Estimate>,
    /// Share of labels of which no letter and no digit stays.
    pub recall_whole: Option<Estimate>,
    /// Share of marks of this kind that touch a label of it. Nothing where the set does not label the kind.
    pub precision: Option<Estimate>,
    /// Share of marks of this kind that touch any label.
    pub precision_any: Option<Estimate>,
}

/// What was counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// Labels.
    pub labels: usize,
    /// Labels that some mark touches.
    pub any: usize,
    /// Labels that a mark of the right kind touches.
    pub right: usize,
    /// Labels of which no letter and no digit stays.
    pub whole: usize,
    /// Marks.
    pub marks: usize,
    /// Marks that touch a label of their kind.
    pub marks_right: usize,
    /// Marks that touch any label.
    pub marks_any: usize,
}

impl Counts {
    /// Both together.
    #[must_use]
    pub fn and(self, other: Counts) -> Counts {
        Counts {
            labels: self.labels + other.labels,
            any: self.any + other.any,
            right: self.right + other.right,
            whole: self.whole + other.whole,
            marks: self.marks + other.marks,
            marks_right: self.marks_right + other.marks_right,
            marks_any: self.marks_any + other.marks_any,
        }
    }
}

impl KindScore {
    /// With the shares of these counts and their Wilson intervals.
    pub fn of(language: &str, kind: Class, counts: Counts) -> KindScore {
        let is_labelled = counts.labels > 0;
        let of_marks = |part| share(part, counts.marks).filter(|_| is_labelled);
        KindScore {
            language: language.to_owned(),
            kind,
            counts,
            recall_any: share(counts.any, counts.labels),
            recall_right: share(counts.right, counts.labels),
            recall_whole: share(counts.whole, counts.labels),
            precision: of_marks(counts.marks_right),
            precision_any: of_marks(counts.marks_any),
        }
    }
}

/// All kinds of one language together. The intervals are those of drawing the documents anew.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LanguageScore {
    /// The language.
    pub language: String,
    /// How many documents.
    pub documents: usize,
    /// Labels and marks of all kinds; a mark counts as right if it touches any label.
    #[serde(flatten)]
    pub counts: Counts,
    /// Letters and digits of the texts.
    pub characters: Characters,
    /// The harmonic mean of precision and recall that counts recall twice, by touch, all kinds.
    pub f2: Option<Estimate>,
    /// Share of all letters and digits that is masked.
    pub masked: Option<Estimate>,
    /// Share of the letters and digits under labels that is masked.
    pub labelled_masked: Option<Estimate>,
    /// Share of the masked letters and digits that is under labels.
    pub masked_labelled: Option<Estimate>,
}

/// Letters and digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Characters {
    /// All of them.
    pub all: u64,
    /// Those under marks.
    pub masked: u64,
    /// Those under labels.
    pub labelled: u64,
    /// Those under both.
    pub both: u64,
}

/// People and things that several labels name. One leaks if a letter or digit of one of its labels stays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EntityScore {
    /// The language.
    pub language: String,
    /// The kind, or `all`.
    pub kind: String,
    /// How they tell who somebody is.
    pub identifier: Identifier,
    /// How many there are.
    pub entities: usize,
    /// Of how many nothing stays.
    pub covered: usize,
    /// The share, with its Wilson interval.
    pub recall: Option<Estimate>,
}

/// A label of which something stays.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Miss {
    /// The document's place in the set, from 1.
    pub document: usize,
    /// Where the label begins, Unicode code points.
    pub start: usize,
    /// How long it is, Unicode code points.
    pub length: usize,
    /// Its kind.
    pub kind: Class,
    /// The language.
    pub language: String,
    /// What it looks like: `capitalised, 2 words`.
    pub shape: String,
    /// True if a mark touches it and only part of it stays.
    pub part: bool,
}

impl Report {
    /// A report of these runs.
    pub fn of(runs: Vec<Run>) -> Report {
        Report { format: FORMAT.to_owned(), runs }
    }

    /// Reads what [`Report::to_json`] wrote.
    ///
    /// # Errors
    /// If it is none.
    pub fn from_json(json: &str) -> Result<Report, String> {
        let report: Report = serde_json::from_str(json).map_err(|error| {
            format!("this is no evaluation (line {}): make one with --json", error.line())
        })?;
        match report.format == FORMAT {
            true => Ok(report),
            false => Err(format!("this evaluation is not of the version {FORMAT}: make it again")),
        }
    }

    /// The report for programs.
    ///
    /// # Errors
    /// None that is known; those of the writer.
    pub fn to_json(&self) -> Result<String, String> {
        serde_json::to_string(self).map(|json| json + "\n").map_err(|error| error.to_string())
    }
}

impl Run {
    /// The counts of all sets together, by language and kind, in this order.
    pub fn by_language(&self) -> Vec<KindScore> {
        let mut sums: std::collections::BTreeMap<(String, Class), Counts> = std::collections::BTreeMap::new();
        // Marks of a kind that a set does not label say nothing about it.
        for score in self.sets.iter().flat_map(|set| &set.kinds).filter(|score| score.counts.labels > 0) {
            let sum = sums.entry((score.language.clone(), score.kind.clone())).or_default();
            *sum = sum.and(score.counts);
        }
        sums.into_iter().map(|((language, kind), counts)| KindScore::of(&language, kind, counts)).collect()
    }
}
