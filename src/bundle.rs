//! [`Bundle`]: scrubbed documents with their consent record, sealed.
//!
//! ```text
//! <uuid>/bagit.txt                      BagIt declaration (RFC 8493)
//! <uuid>/bag-info.txt                   who packed it and when, size of the payload
//! <uuid>/data/text/part-00000.jsonl     one document a line
//! <uuid>/manifest-sha256.txt            digests of the payload
//! <uuid>/meta/contribution.json         the consent record, engine, policy, digest of the payload's manifest
//! <uuid>/meta/policy.json               the policy, without lists that may hold personal data
//! <uuid>/meta/redaction-report.json     counts and reasons
//! <uuid>/tagmanifest-sha256.txt         digests of everything else
//! ```

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::bag::{Bag, BagError, MANIFEST, TAG_MANIFEST};
use crate::consent::{ConsentRecord, RecordError};
use crate::digest::sha256;
use crate::offsets::{Offsets, Unit};
use crate::policy::{Policy, PolicyReference};
use crate::report::RedactionReport;
use crate::scrubbed::{self, Mark, Scrubbed};

/// Version of the layout of `meta/contribution.json`.
pub const CONTRIBUTION_VERSION: &str = "scrubjay-contribution/3";
/// Path of the contribution record in a bag.
pub const CONTRIBUTION_PATH: &str = "meta/contribution.json";
/// Path of the redaction report in a bag.
pub const REPORT_PATH: &str = "meta/redaction-report.json";
/// Path of the policy in a bag.
pub const POLICY_PATH: &str = "meta/policy.json";
/// A part is closed once it is at least this large, in bytes.
const PART_BYTES: usize = 256 * 1024 * 1024;

pub(crate) const BAGIT: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// `meta/contribution.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ContributionRecord {
    /// [`CONTRIBUTION_VERSION`].
    pub record: String,
    /// Who, on what authority, for which use.
    pub consent: ConsentRecord,
    /// What redacted the text.
    pub redaction: Redaction,
    /// What is contributed.
    pub payload: Payload,
}

/// What redacted the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Redaction {
    /// Version of the core.
    pub engine: String,
    /// The policy.
    pub policy: PolicyReference,
    /// Path of the report in the bag.
    pub report: String,
}

/// What is contributed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Payload {
    /// Bytes and number of payload files, as in `Payload-Oxum` (RFC 8493, section 2.2.2).
    pub oxum: String,
    /// How many documents.
    pub documents: u64,
    /// Words and numbers in them.
    pub words: u64,
    /// SHA-256 of the payload manifest.
    pub manifest_sha256: String,
}

/// One line of the payload.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct TextLine {
    /// `doc-00001` and on; says nothing about the file it came from.
    pub id: String,
    /// The format the text is in.
    pub format: String,
    /// The scrubbed text.
    pub text: String,
    /// Words and numbers in it.
    pub words: u64,
    /// Where something was redacted.
    pub placeholders: Vec<LineMark>,
    /// What was found and kept by decision.
    pub kept: Vec<LineMark>,
}

/// A marked place in a line's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct LineMark {
    /// First Unicode code point.
    pub start: usize,
    /// One past the last code point.
    pub end: usize,
    /// Name of the kind.
    pub kind: String,
    /// Why: a place in the report's list of explanations.
    pub why: usize,
}

/// A sealed contribution: nothing can be added, and nothing raw is in it.
///
/// ```
/// # use scrubjay::{bundle::Bundle, consent::ConsentRecord, detect::Detectors, policy::Policy, review::Review};
/// # fn seal(record: ConsentRecord) -> Result<Bundle, Box<dyn std::error::Error>> {
/// let detectors = Detectors::new::<&str>(&[])?;
/// let document = scrubjay::format::read("txt", b"Write to jon@stofnun.is today.")?;
/// let scrubbed = Review::start(document, Policy::default(), &detectors).scrub_by_policy(&detectors)?;
/// Ok(Bundle::seal(vec![scrubbed], record, &Policy::default())?)
/// # }
/// ```
///
/// Raw text does not get in, neither as a document nor in review:
///
/// ```compile_fail
/// # use scrubjay::{bundle::Bundle, consent::ConsentRecord, detect::Detectors, policy::Policy, review::Review};
/// # fn seal(record: ConsentRecord) -> Result<Bundle, Box<dyn std::error::Error>> {
/// let document = scrubjay::format::read("txt", b"Write to jon@stofnun.is today.")?;
/// Ok(Bundle::seal(vec![document], record, &Policy::default())?)
/// # }
/// ```
///
/// ```compile_fail
/// # use scrubjay::{bundle::Bundle, consent::ConsentRecord, detect::Detectors, policy::Policy, review::Review};
/// # fn seal(record: ConsentRecord) -> Result<Bundle, Box<dyn std::error::Error>> {
/// let detectors = Detectors::new::<&str>(&[])?;
/// let document = scrubjay::format::read("txt", b"Write to jon@stofnun.is today.")?;
/// let review = Review::start(document, Policy::default(), &detectors);
/// Ok(Bundle::seal(vec![review], record, &Policy::default())?)
/// # }
/// ```
pub struct Bundle {
    bag: Bag,
}

/// Why nothing was sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SealError {
    /// There is no document.
    Empty,
    /// The consent record is wrong.
    Record(RecordError),
    /// The bag cannot be written.
    Bag(BagError),
}

impl std::fmt::Display for SealError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            SealError::Empty => write!(out, "there is nothing to send: add at least one file"),
            SealError::Record(error) => error.fmt(out),
            SealError::Bag(error) => write!(out, "the bundle could not be written: {error}"),
        }
    }
}

impl std::error::Error for SealError {}

impl Bundle {
    /// Seals documents, in this order, under a consent record and the policy that they were scrubbed by. Placeholders are
    /// [numbered](scrubbed::number) over all of them.
    ///
    /// # Errors
    /// If there are no documents or the record is not complete.
    pub fn seal(
        mut documents: Vec<Scrubbed>,
        consent: ConsentRecord,
        policy: &Policy,
    ) -> Result<Bundle, SealError> {
        consent.check().map_err(SealError::Record)?;
        if documents.is_empty() {
            return Err(SealError::Empty);
        }
        scrubbed::number(&mut documents, policy);
        let documents: Vec<(String, Scrubbed)> = documents
            .into_iter()
            .enumerate()
            .map(|(place, scrubbed)| (document_id(place), scrubbed))
            .collect();
        let (report, reasons) = RedactionReport::of(&documents, consent.assertions.reviewed);
        let mut parts = Parts::default();
        for ((id, scrubbed), reasons) in documents.into_iter().zip(&reasons) {
            parts.push(&line(id, &scrubbed, reasons))?;
        }
        let contribution = |payload| ContributionRecord {
            record: CONTRIBUTION_VERSION.to_owned(),
            redaction: Redaction {
                engine: env!("CARGO_PKG_VERSION").to_owned(),
                policy: policy.reference(),
                report: REPORT_PATH.to_owned(),
            },
            consent,
            payload,
        };
        assemble(parts.files, &report, policy.public(), contribution).map(|bag| Bundle { bag })
    }

    /// The bundle's files.
    pub fn bag(&self) -> &Bag {
        &self.bag
    }

    /// The bytes that are uploaded.
    ///
    /// # Errors
    /// If the zip cannot be written.
    pub fn to_zip(&self) -> Result<Vec<u8>, SealError> {
        self.bag.to_zip().map_err(SealError::Bag)
    }
}

/// The identifier of the document at this place, counted from 0.
pub(crate) fn document_id(place: usize) -> String {
    format!("doc-{:05}", place + 1)
}

/// The path of the payload part with this number, counted from 0.
pub(crate) fn part_path(number: usize) -> String {
    format!("data/text/part-{number:05}.jsonl")
}

/// A value as one line of JSON.
pub(crate) fn json_line(value: &impl Serialize) -> Result<String, SealError> {
    serde_json::to_string(value).map(|json| json + "\n").map_err(|_| SealError::Bag(BagError::NotCanonical))
}

/// Puts the tag files around a payload. The admission gate does the same with what arrived, and compares.
pub(crate) fn assemble(
    payload: BTreeMap<String, Vec<u8>>,
    report: &RedactionReport,
    policy: &str,
    contribution: impl FnOnce(Payload) -> ContributionRecord,
) -> Result<Bag, SealError> {
    let bytes: usize = payload.values().map(Vec::len).sum();
    let oxum = format!("{bytes}.{}", payload.len());
    let mut bag = Bag { folder: String::new(), files: payload };
    let manifest = bag.payload_manifest();
    let contribution = contribution(Payload {
        oxum: oxum.clone(),
        documents: report.documents.len() as u64,
        words: report.total.words,
        manifest_sha256: sha256(manifest.as_bytes()),
    });
    let consent = &contribution.consent;
    consent.id.trim_start_matches("urn:uuid:").clone_into(&mut bag.folder);
    let bag_info = format!(
        "Bag-Software-Agent: scrubjay {}\nBagging-Date: {}\nExternal-Identifier: {}\nPayload-Oxum: {oxum}\n",
        contribution.redaction.engine,
        consent.created.get(..10).unwrap_or_default(),
        consent.id,
    );
    for (path, content) in [
        ("bagit.txt", BAGIT.to_owned()),
        ("bag-info.txt", bag_info),
        (MANIFEST, manifest),
        (CONTRIBUTION_PATH, json_line(&contribution)?),
        (POLICY_PATH, policy.to_owned()),
        (REPORT_PATH, json_line(report)?),
    ] {
        bag.files.insert(path.to_owned(), content.into_bytes());
    }
    let tag_manifest = bag.tag_manifest();
    bag.files.insert(TAG_MANIFEST.to_owned(), tag_manifest.into_bytes());
    Ok(bag)
}

/// One line; `reasons` are the places of the document's explanations in the report.
fn line(id: String, scrubbed: &Scrubbed, reasons: &[usize]) -> TextLine {
    let offsets = Offsets::new(scrubbed.text(), Unit::Chars);
    let marks = |marks: &[Mark]| {
        marks
            .iter()
            .map(|mark| LineMark {
                start: offsets.from_byte(mark.span.start()),
                end: offsets.from_byte(mark.span.end()),
                kind: mark.kind.name().to_owned(),
                why: reasons.get(mark.why as usize).copied().unwrap_or(usize::MAX),
            })
            .collect()
    };
    TextLine {
        id,
        format: scrubbed.format().name().to_owned(),
        words: scrubbed.words(),
        placeholders: marks(scrubbed.placeholders()),
        kept: marks(scrubbed.kept()),
        text: scrubbed.text().to_owned(),
    }
}

/// Payload parts, filled one after the other.
#[derive(Default)]
pub(crate) struct Parts {
    pub(crate) files: BTreeMap<String, Vec<u8>>,
}

impl Parts {
    pub(crate) fn push(&mut self, line: &TextLine) -> Result<(), SealError> {
        let json = json_line(line)?;
        let full = self.files.last_key_value().is_none_or(|(_, part)| part.len() >= PART_BYTES);
        let number = self.files.len() - usize::from(!full);
        self.files.entry(part_path(number)).or_default().extend_from_slice(json.as_bytes());
        Ok(())
    }
}
