//! [`RedactionReport`]: what was done, in counts. Never a value, a place in the source, or a file name.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use crate::consent::Reviewed;
use crate::scrubbed::{Explanation, Scrubbed};

/// Version of the report's layout.
pub const REPORT_VERSION: &str = "scrubjay-redaction-report/2";

/// What was redacted and kept, in counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct RedactionReport {
    /// [`REPORT_VERSION`].
    pub report: String,
    /// How much a person looked at.
    pub reviewed: Reviewed,
    /// All files together.
    pub total: Counts,
    /// Redactions by detector row, all files together; `reviewer` = added by hand.
    pub detectors: BTreeMap<String, u64>,
    /// Why something was replaced or kept, all files together. The `why` of each mark is a place in this list.
    pub explanations: Vec<ExplanationCount>,
    /// One entry a document, in the order of their lines.
    pub documents: Vec<DocumentCounts>,
}

/// One reason, and how often.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ExplanationCount {
    /// The kind.
    pub kind: String,
    /// The row or detector that found it.
    pub detector: String,
    /// What was done.
    pub operator: String,
    /// What said so: the place of an entry in `meta/policy.json` (a JSON pointer, RFC 6901), or `reviewer`.
    pub policy: String,
    /// How often.
    pub count: u64,
}

/// Counts of one document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct DocumentCounts {
    /// The document's identifier in the payload.
    pub id: String,
    /// Its counts.
    pub counts: Counts,
}

/// What was redacted and kept, by kind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Counts {
    /// Words and numbers in the scrubbed text.
    pub words: u64,
    /// Redactions by kind.
    pub redacted: BTreeMap<String, u64>,
    /// Findings kept by decision, by kind.
    pub kept: BTreeMap<String, u64>,
}

impl Counts {
    /// Counts of one document, from its words and the kinds of its marks.
    pub(crate) fn of<'a>(
        words: u64,
        redacted: impl Iterator<Item = &'a str>,
        kept: impl Iterator<Item = &'a str>,
    ) -> Counts {
        Counts { words, redacted: tally(redacted), kept: tally(kept) }
    }

    /// Adds another document's counts.
    pub(crate) fn add(&mut self, other: &Counts) {
        self.words += other.words;
        for (sum, more) in [(&mut self.redacted, &other.redacted), (&mut self.kept, &other.kept)] {
            for (kind, count) in more {
                *sum.entry(kind.clone()).or_default() += count;
            }
        }
    }
}

impl RedactionReport {
    /// The report of these documents, in this order, and for each of them where its explanations stand in the report's.
    pub(crate) fn of(
        documents: &[(String, Scrubbed)],
        reviewed: Reviewed,
    ) -> (RedactionReport, Vec<Vec<usize>>) {
        let mut report = RedactionReport {
            report: REPORT_VERSION.to_owned(),
            reviewed,
            total: Counts::default(),
            detectors: BTreeMap::new(),
            explanations: Vec::new(),
            documents: Vec::with_capacity(documents.len()),
        };
        let mut numbers: HashMap<&Explanation, usize> = HashMap::new();
        let mut places = Vec::with_capacity(documents.len());
        for (id, scrubbed) in documents {
            let counts = Counts::of(
                scrubbed.words(),
                scrubbed.placeholders().iter().map(|mark| mark.kind.name()),
                scrubbed.kept().iter().map(|mark| mark.kind.name()),
            );
            report.total.add(&counts);
            report.documents.push(DocumentCounts { id: id.clone(), counts });
            let own: Vec<usize> = scrubbed
                .explanations()
                .iter()
                .map(|explanation| {
                    *numbers.entry(explanation).or_insert_with(|| {
                        report.explanations.push(ExplanationCount {
                            kind: explanation.kind.name().to_owned(),
                            detector: explanation.detector.to_owned(),
                            operator: explanation.operator.to_owned(),
                            policy: explanation.policy.clone(),
                            count: 0,
                        });
                        report.explanations.len() - 1
                    })
                })
                .collect();
            for (is_redacted, mark) in scrubbed
                .placeholders()
                .iter()
                .map(|mark| (true, mark))
                .chain(scrubbed.kept().iter().map(|mark| (false, mark)))
            {
                let Some(explanation) =
                    own.get(mark.why as usize).and_then(|why| report.explanations.get_mut(*why))
                else {
                    continue;
                };
                explanation.count += 1;
                if is_redacted {
                    *report.detectors.entry(explanation.detector.clone()).or_default() += 1;
                }
            }
            places.push(own);
        }
        (report, places)
    }
}

/// How often each name is there.
pub(crate) fn tally<'a>(names: impl Iterator<Item = &'a str>) -> BTreeMap<String, u64> {
    let mut counts = BTreeMap::new();
    for name in names {
        *counts.entry(name.to_owned()).or_default() += 1;
    }
    counts
}
