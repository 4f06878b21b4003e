//! [`RedactionReport`]: what was done, in counts. Never a value, a place in the source, or a file name.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::consent::Reviewed;
use crate::scrubbed::Scrubbed;

/// Version of the report's layout.
pub const REPORT_VERSION: &str = "scrubjay-redaction-report/1";

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
    /// One entry a document, in the order of their lines.
    pub documents: Vec<DocumentCounts>,
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
    /// The report of these documents, in this order.
    pub(crate) fn of(documents: &[(String, Scrubbed)], reviewed: Reviewed) -> RedactionReport {
        let mut total = Counts::default();
        let mut detectors: BTreeMap<String, u64> = BTreeMap::new();
        let mut rows = Vec::with_capacity(documents.len());
        for (id, scrubbed) in documents {
            let counts = Counts::of(
                scrubbed.words(),
                scrubbed.placeholders().iter().map(|mark| mark.kind.name()),
                scrubbed.kept().iter().map(|mark| mark.kind.name()),
            );
            total.add(&counts);
            for (name, count) in scrubbed.detectors() {
                *detectors.entry((*name).to_owned()).or_default() += count;
            }
            rows.push(DocumentCounts { id: id.clone(), counts });
        }
        RedactionReport { report: REPORT_VERSION.to_owned(), reviewed, total, detectors, documents: rows }
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
