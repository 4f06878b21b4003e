//! The core in a browser or in Node: the only file that knows JavaScript.
//!
//! Bytes come in, packed columns or bytes go out; 100,000 findings cross in under a millisecond that way, and
//! in a hundred as objects. Offsets are UTF-16 code units on the outside and are converted here only.

// wasm-bindgen's generated glue is `unsafe`; nothing written by hand in this file is.
#![allow(unsafe_code)]
// Exported to JavaScript, not to Rust.
#![allow(unreachable_pub)]

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use scrubjay_policy::Key;
use scrubjay_policy::persons::same_names;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use crate::bag::Bag;
use crate::bundle::Bundle;
use crate::consent::ConsentRecord;
use crate::detect::hints::HintsDetector;
use crate::detect::json_lines::{DetectOptions, detect_lines};
use crate::detect::mentions::{Fate, Found, People};
use crate::detect::names::{NAME_OF_PERSON, NamesDetector};
use crate::detect::redact_text::{find_in_text, redact_text};
use crate::detect::{
    ContextWords, DEFAULT_THRESHOLD, Detectors, DetectorsError, Finding, MODEL, Verdict, detector_rows,
};
use crate::kind::{EntityKind, KINDS};
use crate::label::{Label, ROLES};
use crate::offsets::{Offsets, Unit};
use crate::policy::{Policy, PolicyError};
use crate::review::{Decision, Entry, Original, Review};
use crate::scrubbed::{self, EntityId, Scrubbed};
use crate::span::Span;
use crate::{admit, format, token};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// Columns of a row in [`Session::findings`].
const FINDING_COLUMNS: usize = 10;
/// Columns of a row in [`Scanner::scan`].
const SCAN_COLUMNS: usize = 5;
/// Columns of a row in [`Session::add`] and [`Session::suggest`].
const DRAWN_COLUMNS: usize = 4;
/// Columns of a row in [`Session::tell`].
const TOLD_COLUMNS: usize = 8;

/// Version of the core.
#[wasm_bindgen]
pub fn version() -> String {
    crate::VERSION.to_owned()
}

/// Every kind as JSON, `KindView[]`.
#[wasm_bindgen]
pub fn kinds() -> String {
    #[derive(Serialize)]
    struct KindView {
        name: &'static str,
        family: &'static str,
        country: &'static str,
        label: &'static str,
    }
    let views: Vec<KindView> = KINDS
        .iter()
        .map(|kind| KindView {
            name: kind.name(),
            family: kind.family().name(),
            country: kind.country(),
            label: kind.label(),
        })
        .collect();
    json(&views)
}

/// Every detector row as JSON, `DetectorView[]`.
#[wasm_bindgen]
pub fn detectors() -> String {
    #[derive(Serialize)]
    struct DetectorView {
        name: &'static str,
        kind: &'static str,
    }
    let views: Vec<DetectorView> =
        detector_rows().map(|row| DetectorView { name: row.name, kind: row.kind.name() }).collect();
    json(&views)
}

/// The roles that a placeholder can name, each with its kind: `RoleView[]` as JSON.
#[wasm_bindgen]
pub fn roles() -> String {
    #[derive(Serialize)]
    struct RoleView {
        name: &'static str,
        kind: &'static str,
    }
    let views: Vec<RoleView> =
        ROLES.iter().map(|(kind, name)| RoleView { name, kind: kind.name() }).collect();
    json(&views)
}

/// Judges a bundle as the intake does: `BundleVerdict` as JSON.
#[wasm_bindgen(js_name = checkBundle)]
pub fn check_bundle(bytes: &[u8]) -> String {
    #[derive(Serialize)]
    struct BundleVerdict {
        ok: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        admission: Option<admit::Admission>,
        #[serde(skip_serializing_if = "Option::is_none")]
        refusals: Option<Vec<admit::Refusal>>,
    }
    json(&match admit::admit(bytes) {
        Ok(admission) => BundleVerdict { ok: true, admission: Some(admission), refusals: None },
        Err(refusals) => BundleVerdict { ok: false, admission: None, refusals: Some(refusals) },
    })
}

/// Lists the files of a bundle: `{"files":[{"path","bytes"}]}`.
///
/// # Errors
/// If the bytes are not a bundle.
#[wasm_bindgen(js_name = readBundle)]
pub fn read_bundle(bytes: &[u8]) -> Result<String, JsValue> {
    let bag = Bag::from_zip(bytes).map_err(|bad| error("not-a-bundle", &bad))?;
    #[derive(Serialize)]
    struct FileView<'a> {
        path: &'a str,
        bytes: usize,
    }
    #[derive(Serialize)]
    struct BundleListing<'a> {
        files: Vec<FileView<'a>>,
    }
    let files = bag.listing().map(|(path, bytes)| FileView { path, bytes }).collect();
    Ok(json(&BundleListing { files }))
}

/// One file of a bundle.
///
/// # Errors
/// If the bytes are not a bundle or it has no such file.
#[wasm_bindgen(js_name = bundleFile)]
pub fn bundle_file(bytes: &[u8], path: &str) -> Result<Vec<u8>, JsValue> {
    let bag = Bag::from_zip(bytes).map_err(|bad| error("not-a-bundle", &bad))?;
    bag.file(path).map(<[u8]>::to_vec).ok_or_else(|| error("no-such-file", &"the bundle has no such file"))
}

/// `scrubjay detect` over JSON Lines, byte for byte what the command line writes.
///
/// # Errors
/// If the options cannot be read.
#[wasm_bindgen(js_name = detectJsonl)]
pub fn detect_jsonl(input: &[u8], options: &str) -> Result<Vec<u8>, JsValue> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields, default)]
    struct Options {
        offsets: String,
        threshold: f32,
        kinds: Option<Vec<String>>,
    }
    impl Default for Options {
        fn default() -> Options {
            Options {
                offsets: "chars".to_owned(),
                threshold: DetectOptions::default().threshold,
                kinds: None,
            }
        }
    }
    let bad = || error("bad-options", &"the options are not {offsets, threshold, kinds} with known names");
    let options: Options = crate::json::from_str(options).map_err(|_| bad())?;
    let named =
        |names: Vec<String>| names.iter().map(|name| EntityKind::from_name(name)).collect::<Option<Vec<_>>>();
    let kinds = match options.kinds {
        None => None,
        Some(names) => Some(named(names).ok_or_else(bad)?),
    };
    let unit = Unit::from_name(&options.offsets).ok_or_else(bad)?;
    let options = DetectOptions { unit, threshold: options.threshold, kinds };
    Ok(detect_lines(input, &ready(&[])?, &options).0.into_bytes())
}

/// What names are found with, once it was loaded.
static NAMES: OnceLock<NamesDetector> = OnceLock::new();

/// Loads what names and addresses are found with: `weights.bin`, `names.bin`, `names-icelandic.bin`, `common-words.bin`,
/// `word-clusters.bin`, `names-scripts.bin` and `languages.txt`. Everything made after that looks for them too.
///
/// # Errors
/// If a file is not the one that this version was made with.
#[wasm_bindgen(js_name = loadNames)]
pub fn load_names(
    weights: Vec<u8>,
    names: &[u8],
    icelandic: &[u8],
    common: &[u8],
    clusters: &[u8],
    scripts: &[u8],
    languages: &[u8],
) -> Result<(), JsValue> {
    let names = NamesDetector::new(weights, names, icelandic, common, clusters, scripts, languages)
        .map_err(|bad| error("bad-names", &bad))?;
    let _ = NAMES.set(names);
    Ok(())
}

/// What sensitive details are found with, once it was loaded.
static HINTS: OnceLock<HintsDetector> = OnceLock::new();

/// Loads what sensitive details are found with, `hints.bin`, for policies that ask for them.
///
/// # Errors
/// If the file is not the one that this version was made with.
#[wasm_bindgen(js_name = loadHints)]
pub fn load_hints(bytes: &[u8]) -> Result<(), JsValue> {
    let _ = HINTS.set(HintsDetector::new(bytes).map_err(|bad| error("bad-hints", &bad))?);
    Ok(())
}

/// The built-in rows on plain text with nobody to ask: bytes in, packed columns or bytes out.
#[wasm_bindgen]
pub struct Scanner {
    detectors: Detectors,
    numbers: HashMap<&'static str, u32>,
}

#[wasm_bindgen]
impl Scanner {
    /// A scanner, which serves any number of texts.
    ///
    /// # Errors
    /// If the built-in rows cannot be read.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Result<Scanner, JsValue> {
        Ok(Scanner {
            detectors: ready(&[])?,
            numbers: detector_rows().map(|row| row.name).zip(0..).collect(),
        })
    }

    /// Every finding of a UTF-8 text: rows of start, end (bytes), kind, score in thousandths and detector.
    ///
    /// # Errors
    /// If the bytes are not UTF-8.
    pub fn scan(&self, text: Vec<u8>) -> Result<Vec<u32>, JsValue> {
        let (_, findings) = find_in_text(utf8(text)?, &self.detectors, DEFAULT_THRESHOLD)
            .map_err(|bad| error(bad.code(), &bad))?;
        let mut columns = Vec::with_capacity(findings.len() * SCAN_COLUMNS);
        for finding in findings {
            columns.extend([
                finding.span.start() as u32,
                finding.span.end() as u32,
                u32::from(finding.kind.index()),
                (finding.score * 1000.0).round() as u32,
                self.numbers.get(finding.evidence.detector).copied().unwrap_or(u32::MAX),
            ]);
        }
        Ok(columns)
    }

    /// The UTF-8 text with `[EMAIL_ADDRESS]` and the like in the place of every finding.
    ///
    /// # Errors
    /// If the bytes are not UTF-8.
    pub fn redact(&self, text: Vec<u8>) -> Result<Vec<u8>, JsValue> {
        let redacted = redact_text(utf8(text)?, &self.detectors, DEFAULT_THRESHOLD)
            .map_err(|bad| error(bad.code(), &bad))?;
        Ok(redacted.into_bytes())
    }
}

/// What a policy says, or what is wrong with it: `PolicyVerdict` as JSON.
#[wasm_bindgen(js_name = checkPolicy)]
pub fn check_policy(policy: &str) -> String {
    #[derive(Serialize)]
    struct PolicyVerdict<'a> {
        ok: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        policy: Option<PolicyView<'a>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        fault: Option<FaultView>,
    }
    #[derive(Serialize)]
    struct FaultView {
        line: usize,
        column: usize,
        message: String,
    }
    match Policy::from_json(policy) {
        Ok(policy) => json(&PolicyVerdict { ok: true, policy: Some(PolicyView::of(&policy)), fault: None }),
        Err(PolicyError { line, column, reason }) => json(&PolicyVerdict {
            ok: false,
            policy: None,
            fault: Some(FaultView { line, column, message: reason }),
        }),
    }
}

/// A policy without what may hold personal data.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PolicyView<'a> {
    name: String,
    version: String,
    sha256: String,
    title: &'a str,
    needs_key: bool,
    withheld: &'a [&'static str],
    entries: Vec<EntryView<'a>>,
}

/// One entry of a policy.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EntryView<'a> {
    pointer: &'a str,
    line: u32,
    operator: &'static str,
    source: &'a str,
    review_required: bool,
}

impl PolicyView<'_> {
    fn of(policy: &Policy) -> PolicyView<'_> {
        let reference = policy.reference();
        PolicyView {
            name: reference.name,
            version: reference.version,
            sha256: reference.sha256,
            title: policy.title(),
            needs_key: policy.needs_key(),
            withheld: policy.withheld(),
            entries: policy
                .entries()
                .iter()
                .map(|entry| EntryView {
                    pointer: &entry.pointer,
                    line: entry.line,
                    operator: entry.operator.name(),
                    source: &entry.source,
                    review_required: entry.review_required,
                })
                .collect(),
        }
    }
}

/// Which names are one person's: for each the place of the first that is the same. Names stand one a line, and each beside the
/// number of its document. What is no name is the same as nothing but itself.
#[wasm_bindgen(js_name = samePeople)]
pub fn same_people(names: &str, documents: &[u32]) -> Vec<u32> {
    same_names(&names.split('\n').collect::<Vec<&str>>(), documents)
}

/// Scrubs one file by policy with nobody to ask, as the command line's `redact` does: the scrubbed text, UTF-8. `options` are
/// those of a [`Session`].
///
/// # Errors
/// If the options or the file cannot be read, or the policy wants a person to decide.
#[wasm_bindgen(js_name = redactFile)]
pub fn redact_file(extension: &str, bytes: Vec<u8>, options: &str) -> Result<Vec<u8>, JsValue> {
    let SessionOptions { detectors, policy, .. } = SessionOptions::read(options)?;
    let document = format::read(extension, &bytes).map_err(|bad| error(bad.code(), &bad))?;
    // Before anything is looked for: memory that was taken once stays taken.
    drop(bytes);
    let review = Review::start(document, policy, &detectors);
    let scrubbed = review.scrub_alone_by_policy(&detectors).map_err(|bad| error("not-scrubbed", &bad))?;
    Ok(scrubbed.text().as_bytes().to_vec())
}

/// What a session is made from.
struct SessionOptions {
    detectors: Detectors,
    policy: Arc<Policy>,
    reidentify: bool,
}

impl SessionOptions {
    fn read(options: &str) -> Result<SessionOptions, JsValue> {
        #[derive(Deserialize, Default)]
        #[serde(deny_unknown_fields, default)]
        struct Options {
            words: Vec<String>,
            policy: Option<String>,
            key: Option<String>,
            reidentify: Option<bool>,
        }
        let bad = || error("bad-options", &"the options are not {words, policy, key, reidentify}");
        let options: Options = crate::json::from_str(options).map_err(|_| bad())?;
        let mut policy = match &options.policy {
            Some(json) => Policy::from_json(json).map_err(|bad| error("bad-policy", &bad))?,
            None => Policy::default(),
        };
        if let Some(key) = options.key {
            policy = policy.with_key(Key::from_hex(&key).ok_or_else(bad)?);
        }
        if policy.lacks_key() {
            return Err(error("key-needed", &"the policy needs a key: give one of 64 hexadecimal digits"));
        }
        let detectors = policy.detectors_with_hints(&options.words, HINTS.get()).map_err(|bad| {
            let code =
                if matches!(bad, DetectorsError::HintsMissing) { "hints-missing" } else { "bad-words" };
            error(code, &bad)
        })?;
        Ok(SessionOptions {
            detectors: with_names(detectors),
            policy: Arc::new(policy),
            reidentify: options.reidentify.unwrap_or(false),
        })
    }
}

/// Documents under review, and what was scrubbed so far. One per worker; when it has trapped or is done, the
/// worker is terminated, since freed wasm memory still holds values.
#[wasm_bindgen]
pub struct Session {
    detectors: Detectors,
    policy: Arc<Policy>,
    /// What was scrubbed, if somebody wants to know later.
    originals: Option<Vec<Original>>,
    /// By number of the document; nothing where it was scrubbed or discarded.
    reviews: Vec<Option<Box<Review>>>,
    scrubbed: Vec<Scrubbed>,
    /// Who is looked for, until a document is opened.
    sought: Option<People>,
    /// Numbers of the detectors, and their words: to list them takes as long as to look through a short text.
    numbers: HashMap<&'static str, u32>,
    words: ContextWords,
    closed: bool,
}

#[wasm_bindgen]
impl Session {
    /// A session. `options` is `{"words":["…"],"policy":"…","key":"…","reidentify":false}`, all of which may be left out:
    /// the contributor's own list, the text of a policy file, 64 hexadecimal digits, and whether
    /// [`Session::reidentification`] will be asked.
    ///
    /// # Errors
    /// If the options cannot be read, the list is over its limits, or the policy is wrong (`bad-policy`) or needs a key
    /// (`key-needed`).
    #[wasm_bindgen(constructor)]
    pub fn new(options: &str) -> Result<Session, JsValue> {
        let SessionOptions { detectors, policy, reidentify } = SessionOptions::read(options)?;
        Ok(Session {
            detectors,
            policy,
            originals: reidentify.then(Vec::new),
            reviews: Vec::new(),
            scrubbed: Vec::new(),
            sought: None,
            numbers: detector_rows().map(|row| row.name).zip(0..).collect(),
            words: ContextWords::new(),
            closed: false,
        })
    }

    /// The session's policy: `PolicyView` as JSON.
    pub fn policy(&self) -> String {
        json(&PolicyView::of(&self.policy))
    }

    /// What a document would be if its policy decided about everything: `{"text":"…","places":[start,end,…]}` as JSON, in
    /// UTF-16 code units. For showing only: nothing is checked.
    ///
    /// # Errors
    /// If there is no such document.
    pub fn preview(&self, document: u32) -> Result<String, JsValue> {
        #[derive(Serialize)]
        struct Preview<'a> {
            text: &'a str,
            places: Vec<usize>,
        }
        let (text, places) = self.review(document)?.preview(&self.detectors);
        let offsets = Offsets::new(&text, Unit::Utf16);
        let places = places
            .iter()
            .flat_map(|place| [offsets.from_byte(place.start()), offsets.from_byte(place.end())])
            .collect();
        Ok(json(&Preview { text: &text, places }))
    }

    /// What stands where in the sealed documents, for the contributor's own re-identification file:
    /// `[{"placeholder","kind","values"}]` as JSON. Raw.
    ///
    /// # Errors
    /// If the session was not made for it.
    pub fn reidentification(&mut self) -> Result<String, JsValue> {
        let no_originals = || error("no-originals", &"the session was made without \"reidentify\"");
        let originals = self.originals.as_ref().ok_or_else(no_originals)?;
        scrubbed::number(&mut self.scrubbed, &self.policy);
        Ok(json(&scrubbed::pairs(&self.scrubbed, originals)))
    }

    /// Reads a file and detects in it. `extension` is the ending of its name; the name stays outside.
    ///
    /// # Errors
    /// If the file cannot be read; the message says why and what to do.
    pub fn open(&mut self, extension: &str, bytes: Vec<u8>) -> Result<u32, JsValue> {
        self.check_open()?;
        let document = format::read(extension, &bytes).map_err(|bad| error(bad.code(), &bad))?;
        // Before anything is looked for: memory that was taken once stays taken.
        drop(bytes);
        self.sought = None;
        let review = Review::start(document, Arc::clone(&self.policy), &self.detectors);
        self.reviews.push(Some(Box::new(review)));
        Ok(self.reviews.len() as u32 - 1)
    }

    /// What kind of document it is: `Description` as JSON.
    ///
    /// # Errors
    /// If there is no such document.
    pub fn describe(&self, document: u32) -> Result<String, JsValue> {
        let document = self.review(document)?.document();
        let text = document.text();
        let languages = self
            .detectors
            .languages(document)
            .into_iter()
            .map(|(language, words)| (language.tag(), words))
            .collect();
        #[derive(Serialize)]
        struct WarningView {
            code: &'static str,
            message: String,
        }
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Description {
            format: &'static str,
            encoding: &'static str,
            utf16_length: usize,
            words: u64,
            /// Pairs of a language (BCP 47) and a number of words.
            languages: Vec<(&'static str, u32)>,
            warnings: Vec<WarningView>,
        }
        let warning =
            |warning: &format::Warning| WarningView { code: warning.code(), message: warning.to_string() };
        Ok(json(&Description {
            format: document.format().name(),
            encoding: document.encoding().name(),
            utf16_length: Unit::Utf16.length(text),
            words: token::word_count(text),
            languages,
            warnings: document.warnings().iter().map(warning).collect(),
        }))
    }

    /// The raw text, UTF-8, for the review pane.
    ///
    /// # Errors
    /// If there is no such document.
    pub fn text(&self, document: u32) -> Result<Vec<u8>, JsValue> {
        Ok(self.review(document)?.document().text().as_bytes().to_vec())
    }

    /// Every finding: rows of start, end (UTF-16 code units), kind, score in thousandths, detector, flags (1 check
    /// digits passed, 2 check digits failed, 4 context word seen, 8 found in the scrubbed text), the place of the context
    /// word in the list of the detector's row, and the place of the view in [`crate::detect::views::VIEWS`], both
    /// counted from 1 (0 if there was none), the entry of the policy that speaks of it (a place in `PolicyView.entries`),
    /// and what is decided at once as in [`Session::decide`].
    ///
    /// # Errors
    /// If there is no such document.
    pub fn findings(&self, document: u32) -> Result<Vec<u32>, JsValue> {
        let review = self.review(document)?;
        let offsets = Offsets::new(review.document().text(), Unit::Utf16);
        let mut columns = Vec::with_capacity(review.entries().len() * FINDING_COLUMNS);
        for entry in review.entries() {
            let Entry { finding, residual, policy, decision } = entry;
            let evidence = finding.evidence;
            let flags = u32::from(evidence.check == Some(Verdict::Passed))
                + 2 * u32::from(evidence.check == Some(Verdict::Failed))
                + 4 * u32::from(evidence.context.is_some())
                + 8 * u32::from(*residual);
            let detector = self.numbers.get(evidence.detector).copied().unwrap_or(u32::MAX);
            let seen = evidence.context.and_then(|seen| self.words.place(detector as usize, seen));
            columns.extend([
                offsets.from_byte(finding.span.start()) as u32,
                offsets.from_byte(finding.span.end()) as u32,
                u32::from(finding.kind.index()),
                (finding.score * 1000.0).round() as u32,
                detector,
                flags,
                seen.map_or(0, |place| place as u32 + 1),
                evidence.view.map_or(0, |view| view as u32 + 1),
                u32::from(*policy),
                match decision {
                    Decision::Pending => 0,
                    Decision::Redact => 1,
                    Decision::Keep => 2,
                    Decision::Replaced => 3,
                },
            ]);
        }
        Ok(columns)
    }

    /// Whom each finding stands for by its value: four numbers a finding, the same for two spellings of one value in any
    /// document of a contribution. Not to leave the page: under the contribution's key they say who is who.
    ///
    /// # Errors
    /// If there is no such document.
    pub fn entities(&self, document: u32) -> Result<Vec<u32>, JsValue> {
        Ok(self.review(document)?.entities().into_iter().flat_map(EntityId::parts).collect())
    }

    /// The full names of the people who were found in a document and are not kept, one a line, as often as they were found. Raw.
    /// To be asked before mentions of others are put into it: who is looked for must not hang on who was.
    ///
    /// # Errors
    /// If there is no such document.
    pub fn people(&self, document: u32) -> Result<String, JsValue> {
        Ok(self.review(document)?.people())
    }

    /// Says who is looked for in files, until a document is opened: names, one a line.
    pub fn seek(&mut self, names: &str) {
        let mut people = People::default();
        names.split('\n').for_each(|name| people.add(name));
        self.sought = Some(people);
    }

    /// Where those who are looked for are mentioned in a file, as rows for [`Session::suggest`]: outside of what was found in it already,
    /// of which there are rows of start, end (UTF-16 code units), kind and what becomes of it: nobody is looked for there (0), it goes
    /// (1) or stays (2) unless it is a place that is a mention. Nothing else is looked for, and no document is opened.
    ///
    /// # Errors
    /// If the file cannot be read, a row is none, or it was not said who is looked for.
    pub fn mentions(&self, extension: &str, bytes: Vec<u8>, found: &[u32]) -> Result<Vec<u32>, JsValue> {
        let people = self.sought.as_ref().ok_or_else(|| error("nobody-sought", &"nobody is looked for"))?;
        let document = format::read(extension, &bytes).map_err(|bad| error(bad.code(), &bad))?;
        drop(bytes);
        let read = |(span, kind, number)| {
            let fate = Fate::from_number(number)
                .ok_or_else(|| error("bad-rows", &"what becomes of something found is 0, 1 or 2"))?;
            Ok(Found { span, kind, fate })
        };
        let found = drawn(document.text(), found)?.into_iter().map(read).collect::<Result<_, JsValue>>()?;
        let (document, mentions) =
            Review::mentions_in(document, &self.policy, people, &self.detectors, found);
        let offsets = Offsets::new(document.text(), Unit::Utf16);
        let mut rows = Vec::new();
        for Finding { span, kind, score, .. } in mentions {
            let [start, end] = [span.start(), span.end()].map(|byte| offsets.from_byte(byte) as u32);
            rows.extend([start, end, u32::from(kind.index()), (score * 1000.0) as u32]);
        }
        Ok(rows)
    }

    /// Says whom findings stand for, whatever their values are: rows of start, end (UTF-16 code units), kind, the four
    /// numbers of whom as in [`Session::entities`], and the role in the placeholder (a place in [`roles`] from 1, or 0).
    ///
    /// # Errors
    /// If there is no such document or kind, or nothing of the kind can have the role; the rows before it count.
    pub fn tell(&mut self, document: u32, rows: &[u32]) -> Result<(), JsValue> {
        let review = self.review_mut(document)?;
        let (rows, rest) = rows.as_chunks::<TOLD_COLUMNS>();
        let bad = || error("bad-rows", &"what is told is a row of start, end, kind, whom and role");
        if !rest.is_empty() {
            return Err(bad());
        }
        let offsets = Offsets::new(review.document().text(), Unit::Utf16);
        let place = |[start, end, ..]: &[u32; TOLD_COLUMNS]| {
            Span::of(offsets.to_byte(*start as usize)..offsets.to_byte(*end as usize))
        };
        let places: Vec<Span> = rows.iter().map(place).collect();
        for ([_, _, kind, a, b, c, d, role], span) in rows.iter().zip(places) {
            let kind = EntityKind::from_index(*kind).ok_or_else(bad)?;
            let label = match role.checked_sub(1) {
                None => Label::of(kind),
                Some(place) => Label::role(place as usize, kind).ok_or_else(bad)?,
            };
            review.tell(span, kind, EntityId::from_parts([*a, *b, *c, *d]), label);
        }
        Ok(())
    }

    /// The document's UAX #29 tokens: rows of start, end (UTF-16 code units) and kind (0 word, 1 number, 2 symbol, 3 space).
    ///
    /// # Errors
    /// If there is no such document.
    pub fn tokens(&self, document: u32) -> Result<Vec<u32>, JsValue> {
        let text = self.review(document)?.document().text();
        let mut columns = Vec::new();
        let mut at = 0;
        for token in token::tokens(text) {
            let start = at;
            at += Unit::Utf16.length(token.span.slice(text).unwrap_or_default()) as u32;
            columns.extend([start, at, token.kind as u32]);
        }
        Ok(columns)
    }

    /// How many sentences the document has. Not part of [`Session::describe`]: it takes longer than everything there.
    ///
    /// # Errors
    /// If there is no such document.
    pub fn sentences(&self, document: u32) -> Result<u32, JsValue> {
        Ok(token::sentences(self.review(document)?.document().text()).count() as u32)
    }

    /// Decides about a finding: 0 pending, 1 redact, 2 keep, 3 replaced by what was added over it.
    ///
    /// # Errors
    /// If there is no such document, finding or decision, or nothing was added over what is to be replaced.
    pub fn decide(&mut self, document: u32, finding: u32, decision: u32) -> Result<(), JsValue> {
        let review = self.review_mut(document)?;
        let finding = finding as usize;
        let no_finding = || error("no-such-finding", &"the document has no such finding");
        if decision == 3 {
            let is_known = finding < review.entries().len();
            return if review.replace(finding) {
                Ok(())
            } else if is_known {
                Err(error("not-replaced", &"nothing was added over the finding"))
            } else {
                Err(no_finding())
            };
        }
        if review.decide(finding, decision_numbered(decision)?) { Ok(()) } else { Err(no_finding()) }
    }

    /// Adds what was missed or drawn anew: rows of start, end (UTF-16 code units), kind, and decision as in
    /// [`Session::decide`] (1 or 2). All in one call, because the text is read once for their offsets. A selection over
    /// several cells or values becomes several findings.
    ///
    /// # Errors
    /// If there is no such document, kind or decision, or nothing in a selection can be redacted; rows before it may have
    /// been added.
    pub fn add(&mut self, document: u32, rows: &[u32]) -> Result<(), JsValue> {
        let review = self.review_mut(document)?;
        for (span, kind, decision) in drawn(review.document().text(), rows)? {
            let decision = decision_numbered(decision)?;
            let first = review.add(span, kind).ok_or_else(|| {
                error("nothing-selected", &"the selection holds no text that can be redacted")
            })?;
            for finding in first..review.entries().len() {
                review.decide(finding, decision);
            }
        }
        Ok(())
    }

    /// Puts what others have found behind the findings, for a decision of the policy or the person: a model that the
    /// contributor added, or [`Session::mentions`]. Rows of start, end (UTF-16 code units), kind, and score in thousandths.
    /// Once of each for a document, those of a model first, before anything else is done with it. What is asked about
    /// already is left out.
    ///
    /// # Errors
    /// If there is no such document or kind.
    pub fn suggest(&mut self, document: u32, rows: &[u32], mentions: bool) -> Result<(), JsValue> {
        let review = self.review_mut(document)?;
        let found = drawn(review.document().text(), rows)?;
        let detector = if mentions { NAME_OF_PERSON } else { MODEL };
        let found = found.into_iter().map(|(span, kind, score)| (span, kind, score as f32 / 1000.0));
        review.suggest(found, detector);
        Ok(())
    }

    /// Closes the review of a document. 0: it is scrubbed and its raw text is gone from the session.
    /// More: so many findings came up in the scrubbed text and wait, undecided, in `findings`.
    ///
    /// # Errors
    /// If there is no such document, or it has undecided findings; it stays as it was.
    pub fn scrub(&mut self, document: u32) -> Result<u32, JsValue> {
        use crate::review::ScrubError;
        self.check_open()?;
        let place = self.reviews.get_mut(document as usize).ok_or_else(no_document)?;
        let review = place.take().ok_or_else(no_document)?;
        let originals = self.originals.is_some().then(|| review.originals());
        match review.scrub(&self.detectors) {
            Ok(scrubbed) => {
                if let (Some(all), Some(own)) = (&mut self.originals, originals) {
                    all.extend(own);
                }
                self.scrubbed.push(scrubbed);
                Ok(0)
            }
            Err(unfinished) => {
                *place = Some(unfinished.review);
                match unfinished.reason {
                    ScrubError::Residual(count) => Ok(count as u32),
                    ScrubError::ReviewRequired(_) | ScrubError::Undecided(_) => {
                        Err(error("undecided", &unfinished.reason))
                    }
                    ScrubError::Unreadable => Err(error("unreadable", &unfinished.reason)),
                }
            }
        }
    }

    /// Forgets a document.
    pub fn discard(&mut self, document: u32) {
        if let Some(place) = self.reviews.get_mut(document as usize) {
            *place = None;
        }
    }

    /// Seals everything scrubbed so far, in the order it was scrubbed, and closes the session.
    /// The bytes are the whole bundle.
    ///
    /// # Errors
    /// If the record is wrong (`bad-record`) or nothing was scrubbed (`empty`); the session stays open then.
    pub fn seal(&mut self, record: &str) -> Result<Vec<u8>, JsValue> {
        self.check_open()?;
        let record = ConsentRecord::from_json(record).map_err(|bad| error("bad-record", &bad))?;
        if self.scrubbed.is_empty() {
            return Err(error("empty", &crate::bundle::SealError::Empty));
        }
        self.closed = true;
        self.reviews.clear();
        let scrubbed = std::mem::take(&mut self.scrubbed);
        Bundle::seal(scrubbed, record, &self.policy)
            .and_then(|bundle| bundle.to_zip())
            .map_err(|bad| error("not-sealed", &bad))
    }
}

/// Rows of start, end, kind and one number more, as places in the text.
fn drawn(text: &str, rows: &[u32]) -> Result<Vec<(Span, EntityKind, u32)>, JsValue> {
    let (rows, rest) = rows.as_chunks::<DRAWN_COLUMNS>();
    if !rest.is_empty() {
        return Err(error("bad-rows", &"a row is start, end, kind and one number more"));
    }
    let offsets = Offsets::new(text, Unit::Utf16);
    let byte = |units: u32| offsets.to_byte(units as usize);
    let read = |[start, end, kind, number]: &[u32; DRAWN_COLUMNS]| {
        let kind =
            EntityKind::from_index(*kind).ok_or_else(|| error("no-such-kind", &"there is no such kind"))?;
        Ok((Span::of(byte(*start)..byte(*end)), kind, *number))
    };
    rows.iter().map(read).collect()
}

impl Session {
    fn check_open(&self) -> Result<(), JsValue> {
        if self.closed { Err(error("sealed", &"the session is sealed: start a new one")) } else { Ok(()) }
    }

    fn review(&self, document: u32) -> Result<&Review, JsValue> {
        self.reviews.get(document as usize).and_then(Option::as_deref).ok_or_else(no_document)
    }

    fn review_mut(&mut self, document: u32) -> Result<&mut Review, JsValue> {
        self.reviews.get_mut(document as usize).and_then(Option::as_deref_mut).ok_or_else(no_document)
    }
}

fn decision_numbered(number: u32) -> Result<Decision, JsValue> {
    match number {
        0 => Ok(Decision::Pending),
        1 => Ok(Decision::Redact),
        2 => Ok(Decision::Keep),
        _ => Err(error("no-such-decision", &"a decision is 0, 1, 2 or 3")),
    }
}

fn no_document() -> JsValue {
    error("no-such-document", &"the session has no such document")
}

fn utf8(bytes: Vec<u8>) -> Result<String, JsValue> {
    String::from_utf8(bytes).map_err(|_| error("not-utf8", &"the text is not UTF-8"))
}

fn ready(words: &[String]) -> Result<Detectors, JsValue> {
    Detectors::new(words).map(with_names).map_err(|bad| error("bad-words", &bad))
}

fn with_names(detectors: Detectors) -> Detectors {
    match NAMES.get() {
        Some(names) => detectors.with_names(names.clone()),
        None => detectors,
    }
}

/// `{code, message}`; messages come from our own tables and never quote input.
fn error(code: &str, message: &dyn std::fmt::Display) -> JsValue {
    #[derive(Serialize)]
    struct ErrorView<'a> {
        code: &'a str,
        message: String,
    }
    serde_wasm_bindgen::to_value(&ErrorView { code, message: message.to_string() }).unwrap_or(JsValue::NULL)
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
