//! The admission gate: whether bytes that arrived are a bundle that may come in.
//!
//! Written against the wire, not against our own types: whoever holds a browser can send anything. The gate
//! takes the bag apart, checks every rule it knows, builds the bag again from what it understood and demands
//! the same bytes, and runs detection over every document. It never quotes what it read.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::bag::{Bag, MANIFEST, TAG_MANIFEST};
use crate::bundle::{
    CONTRIBUTION_PATH, CONTRIBUTION_VERSION, ContributionRecord, LineMark, POLICY_PATH, Parts, REPORT_PATH,
    TextLine, assemble, document_id, part_path,
};
use crate::detect::{DEFAULT_THRESHOLD, Detectors, detector_rows};
use crate::digest::sha256;
use crate::format::{FormatName, parse};
use crate::json;
use crate::kind::{EntityKind, KINDS};
use crate::offsets::{Offsets, Unit};
use crate::policy::{Operator, Policy, PolicyEntry, PolicyReference, could_write};
use crate::report::{Counts, ExplanationCount, REPORT_VERSION, RedactionReport, tally};
use crate::scrubbed::{BY_REVIEWER, residual};
use crate::span::Span;
use crate::token::word_count;

/// A bundle that may come in, in figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Admission {
    /// Identifier of the contribution record.
    pub contribution_id: String,
    /// SHA-256 of the bytes that arrived.
    pub bundle_sha256: String,
    /// SHA-256 of the tag manifest, which covers every file.
    pub tagmanifest_sha256: String,
    /// How many documents.
    pub files: usize,
    /// Words and numbers in them.
    pub words: u64,
    /// Redactions in them.
    pub placeholders: u64,
    /// Findings kept by decision.
    pub kept: u64,
    /// `open` or `private`.
    pub tier: String,
    /// Name and version of the policy.
    pub policy: String,
    /// SHA-256 of the policy without its lists of values.
    pub policy_sha256: String,
}

/// One reason why a bundle may not come in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// A stable code: `residual`.
    pub code: &'static str,
    /// What is wrong and what to do. Never quotes the bundle.
    pub message: String,
    /// How often.
    pub count: usize,
}

impl Refusal {
    fn new(code: &'static str, message: impl Into<String>) -> Refusal {
        Refusal { code, message: message.into(), count: 1 }
    }
}

/// Judges a bundle, whatever its policy: what a policy keeps is marked and counted as kept.
///
/// # Errors
/// Every reason that was found; a bundle whose outside is wrong is not looked into further.
pub fn admit(bytes: &[u8]) -> Result<Admission, Vec<Refusal>> {
    admit_under(bytes, &[])
}

/// Judges a bundle, which must have been made under one of these policies, unless there are none.
///
/// # Errors
/// As [`admit`].
pub fn admit_under(bytes: &[u8], policies: &[PolicyReference]) -> Result<Admission, Vec<Refusal>> {
    let bag = Bag::from_zip(bytes).map_err(|error| {
        vec![Refusal::new("not-a-bundle", format!("{error}: make the bundle again with Scrubjay"))]
    })?;
    let contents = Contents::read(&bag).map_err(|refusal| vec![refusal])?;
    contents.check_policy(policies).map_err(|refusal| vec![refusal])?;
    let detectors = Detectors::new::<&str>(&[]).map_err(|_| {
        vec![Refusal::new("gate-failed", "the gate could not start its detectors; try again later")]
    })?;
    let refusals = contents.check_documents(&detectors);
    if !refusals.is_empty() {
        return Err(refusals);
    }
    contents.check_rebuilt(&bag).map_err(|refusal| vec![refusal])?;
    let sum = |counts: &BTreeMap<String, u64>| counts.values().sum();
    let total = &contents.report.total;
    Ok(Admission {
        contribution_id: contents.contribution.consent.id.clone(),
        bundle_sha256: sha256(bytes),
        tagmanifest_sha256: sha256(bag.file(TAG_MANIFEST).unwrap_or_default()),
        files: contents.lines.len(),
        words: total.words,
        placeholders: sum(&total.redacted),
        kept: sum(&total.kept),
        tier: contents.contribution.consent.tier.name().to_owned(),
        policy: format!(
            "{} {}",
            contents.contribution.redaction.policy.name, contents.contribution.redaction.policy.version
        ),
        policy_sha256: contents.contribution.redaction.policy.sha256.clone(),
    })
}

/// What the gate understood of a bag.
struct Contents {
    contribution: ContributionRecord,
    policy: Policy,
    report: RedactionReport,
    lines: Vec<TextLine>,
}

impl Contents {
    fn read(bag: &Bag) -> Result<Contents, Refusal> {
        let contribution: ContributionRecord = read_record(bag, CONTRIBUTION_PATH)?;
        let report: RedactionReport = read_record(bag, REPORT_PATH)?;
        if contribution.record != CONTRIBUTION_VERSION || report.report != REPORT_VERSION {
            return Err(Refusal::new(
                "unknown-version",
                "the bundle was made for another version of the record: reload the page and make it again",
            ));
        }
        contribution
            .consent
            .check()
            .map_err(|error| Refusal::new("bad-record", format!("{error}; correct it and seal again")))?;
        let mut lines = Vec::new();
        for number in 0.. {
            let Some(part) = bag.file(&part_path(number)) else { break };
            let text = std::str::from_utf8(part).map_err(|_| bad_file("the payload"))?;
            for line in text.lines() {
                lines.push(json::from_str(line).map_err(|_| bad_file("the payload"))?);
            }
        }
        if lines.is_empty() {
            return Err(Refusal::new("empty", "the bundle holds no text: add at least one file"));
        }
        let policy = bag.file(POLICY_PATH).ok_or_else(missing_file)?;
        let policy = std::str::from_utf8(policy)
            .ok()
            .and_then(|text| Policy::from_json(text).ok().filter(|policy| policy.public() == text))
            .ok_or_else(|| bad_file("the policy"))?;
        Ok(Contents { contribution, policy, report, lines })
    }

    /// The policy must be the one in the bundle and, if this side asks for some, one of those. What the report names must
    /// be ours: a free text field there could carry anything.
    fn check_policy(&self, policies: &[PolicyReference]) -> Result<(), Refusal> {
        let reference = self.policy.reference();
        if self.contribution.redaction.policy != reference {
            return Err(Refusal::new(
                "wrong-policy",
                "the policy in the bundle is not the one of its record: seal a new bundle",
            ));
        }
        if !policies.is_empty() && !policies.contains(&reference) {
            return Err(Refusal::new(
                "unknown-policy",
                "this intake does not take bundles made under this policy: ask it which it takes",
            ));
        }
        let engine = &self.contribution.redaction.engine;
        if engine.len() > 40
            || !engine.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-+".contains(&byte))
        {
            return Err(bad_file("the contribution record"));
        }
        // A hostile report may name very many: each look-up takes the same time.
        let ours: HashSet<&str> = detector_rows().map(|row| row.name).collect();
        let named = self.report.explanations.iter().map(|explanation| &explanation.detector);
        if !self.report.detectors.keys().chain(named).all(|name| ours.contains(name.as_str())) {
            return Err(Refusal::new(
                "unknown-detector",
                "the bundle's report names a detector that this intake does not know: use its current page",
            ));
        }
        if self.reasons().contains(&None) {
            return Err(Refusal::new(
                "wrong-reason",
                "the bundle gives a reason that its policy does not: seal a new bundle",
            ));
        }
        Ok(())
    }

    /// What each explanation says was done, and to what; nothing where the policy can't have said so.
    fn reasons(&self) -> Vec<Option<(Operator, EntityKind)>> {
        let entries: HashMap<&str, &PolicyEntry> =
            self.policy.entries().iter().map(|entry| (entry.pointer.as_str(), entry)).collect();
        let kinds: HashMap<&str, EntityKind> = KINDS.iter().map(|kind| (kind.name(), *kind)).collect();
        let reason = |explanation: &ExplanationCount| {
            let kind = *kinds.get(explanation.kind.as_str())?;
            let done = explanation.operator.as_str();
            let simple =
                [Operator::Placeholder, Operator::Keep].into_iter().find(|plain| plain.name() == done);
            if explanation.policy == BY_REVIEWER {
                return Some((simple?, kind));
            }
            let entry = entries.get(explanation.policy.as_str())?;
            let operator = match simple {
                // What an operator could not do became a placeholder.
                Some(Operator::Placeholder) if entry.operator != Operator::Keep => simple,
                // A low score, or a value that says no more than the operator lets it.
                Some(Operator::Keep)
                    if matches!(entry.operator, Operator::Keep | Operator::Generalise(_))
                        || entry.threshold.is_some() =>
                {
                    simple
                }
                Some(_) => None,
                None => Some(entry.operator).filter(|operator| operator.name() == done),
            };
            Some((operator?, kind))
        };
        self.report.explanations.iter().map(reason).collect()
    }

    fn check_documents(&self, detectors: &Detectors) -> Vec<Refusal> {
        let reasons = self.reasons();
        let mut refusals = Vec::new();
        let mut found = Vec::new();
        for (place, line) in self.lines.iter().enumerate() {
            match check_line(place, line, &reasons, detectors) {
                Err(refusal) => refusals.push(refusal),
                Ok(kinds) => found.extend(kinds.into_iter().map(EntityKind::name)),
            }
        }
        refusals.extend(tally(found.into_iter()).into_iter().map(|(kind, count)| Refusal {
            code: "residual",
            message: format!("the text still holds {kind}: review it again and seal a new bundle"),
            count: count as usize,
        }));
        refusals
    }

    /// Counts must be those of the lines, and everything written again must give the same files.
    fn check_rebuilt(&self, bag: &Bag) -> Result<(), Refusal> {
        let mut total = Counts::default();
        let mut reasons = vec![0; self.report.explanations.len()];
        let marks = self.lines.iter().flat_map(|line| line.placeholders.iter().chain(&line.kept));
        for mark in marks {
            *reasons.get_mut(mark.why).ok_or_else(wrong_counts)? += 1;
        }
        if !self.report.explanations.iter().map(|explanation| explanation.count).eq(reasons) {
            return Err(wrong_counts());
        }
        for (line, row) in self.lines.iter().zip(&self.report.documents) {
            let kinds = |marks: &[LineMark]| marks.iter().map(|mark| mark.kind.clone()).collect::<Vec<_>>();
            let (redacted, kept) = (kinds(&line.placeholders), kinds(&line.kept));
            let counts =
                Counts::of(line.words, redacted.iter().map(String::as_str), kept.iter().map(String::as_str));
            if row.id != line.id || row.counts != counts {
                return Err(wrong_counts());
            }
            total.add(&counts);
        }
        let redactions: u64 = total.redacted.values().sum();
        if self.report.documents.len() != self.lines.len()
            || self.report.total != total
            || self.report.detectors.values().sum::<u64>() != redactions
            || self.report.reviewed != self.contribution.consent.assertions.reviewed
        {
            return Err(wrong_counts());
        }
        let altered =
            |_| Refusal::new("altered", "the bundle's files do not belong together: seal a new bundle");
        let mut parts = Parts::default();
        for line in &self.lines {
            parts.push(line).map_err(altered)?;
        }
        let rebuilt = assemble(parts.files, &self.report, self.policy.public(), |payload| {
            ContributionRecord { payload, ..self.contribution.clone() }
        })
        .map_err(altered)?;
        if rebuilt == *bag {
            return Ok(());
        }
        let has_all = |a: &Bag, b: &Bag| b.files.keys().all(|path| a.files.contains_key(path));
        let digests_fit = bag.file(MANIFEST) == Some(bag.payload_manifest().as_bytes())
            && bag.file(TAG_MANIFEST) == Some(bag.tag_manifest().as_bytes());
        Err(if !has_all(bag, &rebuilt) {
            missing_file()
        } else if !has_all(&rebuilt, bag) {
            Refusal::new(
                "unknown-file",
                "the bundle holds a file that does not belong in it: seal a new bundle",
            )
        } else if !digests_fit {
            Refusal::new(
                "wrong-digest",
                "a digest in the bundle is wrong: it was altered after sealing; seal a new one",
            )
        } else {
            Refusal::new("altered", "the bundle was altered after sealing: seal a new bundle")
        })
    }
}

/// Checks one line, of which `reasons` are the operators and kinds of the explanations; gives the kinds still found in its text.
fn check_line(
    place: usize,
    line: &TextLine,
    reasons: &[Option<(Operator, EntityKind)>],
    detectors: &Detectors,
) -> Result<Vec<EntityKind>, Refusal> {
    let format = FormatName::from_name(&line.format).ok_or_else(|| bad_file("the payload"))?;
    if line.id != document_id(place) {
        return Err(bad_file("the payload"));
    }
    if line.words != word_count(&line.text) {
        return Err(wrong_counts());
    }
    let reason = |mark: &LineMark| {
        let known = reasons.get(mark.why).copied().flatten();
        known.filter(|(_, kind)| kind.name() == mark.kind)
    };
    let offsets = Offsets::new(&line.text, Unit::Chars);
    let mut allowed = Vec::with_capacity(line.placeholders.len() + line.kept.len());
    let mut last = 0;
    for mark in &line.placeholders {
        let span = span_of(mark, &offsets).filter(|_| mark.start >= last).ok_or_else(bad_mark)?;
        let text = span.slice(&line.text).ok_or_else(bad_mark)?;
        let could_be = |operator, kind| could_write(operator, kind, text);
        if !reason(mark).is_some_and(|(operator, kind)| could_be(operator, kind)) {
            return Err(bad_mark());
        }
        last = mark.end;
        allowed.push(span);
    }
    for mark in &line.kept {
        if !reason(mark).is_some_and(|(operator, _)| operator == Operator::Keep) {
            return Err(bad_mark());
        }
        allowed.push(span_of(mark, &offsets).ok_or_else(bad_mark)?);
    }
    let mut document = parse(format, line.text.clone()).map_err(|_| {
        Refusal::new(
            "unreadable",
            "a document is not in the format it claims: review it again and seal a new bundle",
        )
    })?;
    let left = residual(&mut document, detectors, |_| DEFAULT_THRESHOLD, allowed);
    Ok(left.into_iter().map(|finding| finding.kind).collect())
}

/// The span of a mark in bytes, if it is in order and inside the text.
fn span_of(mark: &LineMark, offsets: &Offsets<'_>) -> Option<Span> {
    let span = Span::of(offsets.to_byte(mark.start)..offsets.to_byte(mark.end));
    let fits = |byte: usize, units: usize| offsets.from_byte(byte) == units;
    (mark.start <= mark.end && fits(span.start(), mark.start) && fits(span.end(), mark.end)).then_some(span)
}

fn read_record<T: DeserializeOwned>(bag: &Bag, path: &'static str) -> Result<T, Refusal> {
    let bytes = bag.file(path).ok_or_else(missing_file)?;
    std::str::from_utf8(bytes)
        .ok()
        .and_then(|text| json::from_str(text).ok())
        .ok_or_else(|| bad_file("a record"))
}

fn bad_file(what: &str) -> Refusal {
    Refusal::new("bad-file", format!("{what} in the bundle is not what it should be: seal a new bundle"))
}

fn missing_file() -> Refusal {
    Refusal::new("missing-file", "a file of the bundle is missing: seal a new bundle")
}

fn bad_mark() -> Refusal {
    Refusal::new("bad-placeholder", "a placeholder is not where the bundle says it is: seal a new bundle")
}

fn wrong_counts() -> Refusal {
    Refusal::new("wrong-counts", "the counts in the bundle are not those of its text: seal a new bundle")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::Bundle;
    use crate::consent::ConsentRecord;
    use crate::consent::tests::RECORD;
    use crate::review::{Decision, Review};

    const TEXT: &str = "Skrifið til jon@stofnun.is – eða hringið.\nÞetta er 😀 próf.";
    const LINES: &str = "data/text/part-00000.jsonl";

    fn sealed(decision: Decision) -> Bag {
        let detectors = Detectors::new::<&str>(&[]).unwrap();
        let document = parse(FormatName::Plain, TEXT.to_owned()).unwrap();
        let mut review = Review::start(document, Policy::default(), &detectors);
        assert_eq!(review.entries().len(), 1);
        review.decide(0, decision);
        let scrubbed = review.scrub(&detectors).unwrap();
        let record = ConsentRecord::from_json(RECORD).unwrap();
        Bundle::seal(vec![scrubbed], record, &Policy::default()).unwrap().bag().clone()
    }

    fn verdict(bag: &Bag) -> Result<Admission, Vec<&'static str>> {
        let verdict = admit(&bag.to_zip().unwrap());
        if let Err(refusals) = &verdict {
            for refusal in refusals {
                assert!(!refusal.message.contains("stofnun"), "a refusal quotes the text");
            }
        }
        verdict.map_err(|refusals| refusals.into_iter().map(|refusal| refusal.code).collect())
    }

    fn replaced(bag: &Bag, path: &str, from: &str, to: &str) -> Bag {
        let mut bag = bag.clone();
        let content = String::from_utf8(bag.files[path].clone()).unwrap();
        assert!(content.contains(from), "{from}");
        bag.files.insert(path.to_owned(), content.replace(from, to).into_bytes());
        bag
    }

    /// What a careful forger does after changing something: every digest and size made right again.
    fn resealed(mut bag: Bag) -> Bag {
        let old = sha256(&bag.files[MANIFEST]);
        let manifest = bag.payload_manifest();
        let payload = || bag.files.iter().filter(|(path, _)| path.starts_with("data/"));
        let oxum =
            format!("{}.{}", payload().map(|(_, content)| content.len()).sum::<usize>(), payload().count());
        let record: ContributionRecord = serde_json::from_slice(&bag.files[CONTRIBUTION_PATH]).unwrap();
        bag = replaced(&bag, "bag-info.txt", &record.payload.oxum, &oxum);
        bag = replaced(&bag, CONTRIBUTION_PATH, &record.payload.oxum, &oxum);
        bag = replaced(&bag, CONTRIBUTION_PATH, &old, &sha256(manifest.as_bytes()));
        bag.files.insert(MANIFEST.to_owned(), manifest.into_bytes());
        let tags = bag.tag_manifest();
        bag.files.insert(TAG_MANIFEST.to_owned(), tags.into_bytes());
        bag
    }

    #[test]
    fn a_sealed_bundle_comes_in_and_its_figures_are_told() {
        let bag = sealed(Decision::Redact);
        let admission = verdict(&bag).unwrap();
        assert_eq!((admission.files, admission.placeholders, admission.kept), (1, 1, 0));
        assert_eq!(
            admission.words,
            word_count(TEXT) - word_count("jon@stofnun.is") + word_count("[EMAIL_ADDRESS_1]")
        );
        assert_eq!(resealed(bag.clone()), bag, "the forger's tool must be a good one");
    }

    #[test]
    fn what_a_reviewer_kept_comes_in_counted() {
        assert_eq!(verdict(&sealed(Decision::Keep)).unwrap().kept, 1);
    }

    #[test]
    fn a_role_in_a_placeholder_comes_in_and_no_other_word() {
        let detectors = Detectors::new::<&str>(&[]).unwrap();
        let text = "In court: Anna Berg.";
        let mut review =
            Review::start(parse(FormatName::Plain, text.to_owned()).unwrap(), Policy::default(), &detectors);
        let span = Span::of(10..19);
        review.add(span, EntityKind::Person).unwrap();
        let judge = crate::label::Label::role(13, EntityKind::Person).unwrap();
        review.tell(span, EntityKind::Person, review.entities()[0], judge);
        let scrubbed = review.scrub(&detectors).unwrap();
        assert_eq!(scrubbed.text(), "In court: [JUDGE_1].");
        let record = ConsentRecord::from_json(RECORD).unwrap();
        let good = Bundle::seal(vec![scrubbed], record, &Policy::default()).unwrap().bag().clone();
        assert_eq!(verdict(&good).unwrap().placeholders, 1);
        // A name, the role of another kind, and small letters.
        for other in ["[BJORN_1]", "[COURT_1]", "[judge_1]", "[JUDGE_0]"] {
            let forged = resealed(replaced(&good, LINES, "[JUDGE_1]", other));
            assert_eq!(verdict(&forged), Err(vec!["bad-placeholder"]), "{other}");
        }
    }

    #[test]
    fn raw_values_do_not_come_in_however_well_the_bag_is_made() {
        let good = sealed(Decision::Redact);
        let raw = resealed(replaced(&good, LINES, "próf.", "próf. 120174-3399"));
        assert!(verdict(&raw).unwrap_err().iter().any(|code| ["residual", "wrong-counts"].contains(code)));
        let words = format!("\"words\":{}", verdict(&good).unwrap().words);
        let more = format!(
            "\"words\":{}",
            word_count(TEXT) - word_count("jon@stofnun.is")
                + word_count("[EMAIL_ADDRESS_1]")
                + word_count("jon@stofnun.is")
        );
        let mut raw = replaced(&good, LINES, "próf.", "próf. jon@stofnun.is");
        for path in [LINES, REPORT_PATH, CONTRIBUTION_PATH] {
            raw = replaced(&raw, path, &words, &more);
        }
        assert_eq!(verdict(&resealed(raw)), Err(vec!["residual"]));
        // A placeholder that is listed but holds a value.
        let raw = replaced(&good, LINES, "[EMAIL_ADDRESS_1]", "gudrun@stofnun.is");
        assert_eq!(verdict(&resealed(raw)), Err(vec!["wrong-counts"]));
    }

    #[test]
    fn altered_missing_and_foreign_files_are_refused() {
        let good = sealed(Decision::Redact);
        let mut extra = good.clone();
        extra.files.insert("data/raw.txt".to_owned(), TEXT.as_bytes().to_vec());
        let mut tagged = good.clone();
        tagged.files.insert("meta/notes.txt".to_owned(), TEXT.as_bytes().to_vec());
        let mut missing = good.clone();
        missing.files.remove("bagit.txt");
        let mut no_record = good.clone();
        no_record.files.remove(CONTRIBUTION_PATH);
        let mut no_text = good.clone();
        no_text.files.remove(LINES);
        let mut other_folder = good.clone();
        other_folder.folder = "other".to_owned();
        let unsealed = |path, from, to| replaced(&good, path, from, to);
        for (bag, code) in [
            (unsealed(LINES, "hringið", "skrifið"), "wrong-digest"),
            (resealed(unsealed(LINES, "\"id\":\"doc-00001\"", "\"id\":\"Jón\"")), "bad-file"),
            (resealed(unsealed(LINES, "{\"id\"", "{ \"id\"")), "altered"),
            (resealed(unsealed(LINES, "\"kept\":[]", "\"kept\":[],\"note\":\"x\"")), "bad-file"),
            (resealed(unsealed(LINES, "\"start\":12", "\"start\":13")), "bad-placeholder"),
            (resealed(unsealed(LINES, "\"format\":\"plain\"", "\"format\":\"json\"")), "unreadable"),
            (unsealed(MANIFEST, "a", "b"), "wrong-digest"),
            (resealed(unsealed("bag-info.txt", "Bag-Soft", "Contact: Jón\nBag-Soft")), "altered"),
            (
                resealed(unsealed(CONTRIBUTION_PATH, "\"hasRights\":true", "\"hasRights\":false")),
                "bad-record",
            ),
            (resealed(unsealed(CONTRIBUTION_PATH, "contribution/3", "contribution/2")), "unknown-version"),
            (
                resealed(unsealed(
                    CONTRIBUTION_PATH,
                    "\"reviewed\":\"all\"",
                    "\"reviewed\":\"all\",\"reviewers\":[\"archivist\"]",
                )),
                "bad-record",
            ),
            (resealed(unsealed(CONTRIBUTION_PATH, "training-balanced", "keep-everything")), "wrong-policy"),
            (resealed(unsealed(POLICY_PATH, "training-balanced", "keep-everything")), "wrong-policy"),
            (resealed(unsealed(POLICY_PATH, "{", "{ ")), "bad-file"),
            (resealed(unsealed(POLICY_PATH, "{\"", "{\"deny\":[\"Jón\"],\"")), "bad-file"),
            (resealed(unsealed(LINES, "\"why\":0", "\"why\":1")), "bad-placeholder"),
            (resealed(unsealed(REPORT_PATH, "\"count\":1", "\"count\":2")), "wrong-counts"),
            (resealed(unsealed(REPORT_PATH, "\"policy\":\"/", "\"policy\":\"/Jón")), "wrong-reason"),
            (
                resealed(unsealed(REPORT_PATH, "\"operator\":\"placeholder", "\"operator\":\"surrogate")),
                "wrong-reason",
            ),
            (resealed(unsealed(REPORT_PATH, "\"detector\":\"", "\"detector\":\"Jón")), "unknown-detector"),
            (resealed(unsealed(REPORT_PATH, "\"EMAIL_ADDRESS\":1", "\"EMAIL_ADDRESS\":2")), "wrong-counts"),
            (
                resealed(unsealed(REPORT_PATH, "\"detectors\":{", "\"detectors\":{\"Jón\":0,")),
                "unknown-detector",
            ),
            (
                resealed(unsealed(REPORT_PATH, "\"reviewed\":\"all\"", "\"reviewed\":\"none\"")),
                "wrong-counts",
            ),
            (resealed(extra), "unknown-file"),
            (resealed(tagged), "unknown-file"),
            (missing, "missing-file"),
            (no_record, "missing-file"),
            (no_text, "empty"),
            (other_folder, "altered"),
        ] {
            assert_eq!(verdict(&bag), Err(vec![code]));
        }
        let other =
            Policy::from_json(r#"{"policy":"scrubjay-policy/1","name":"other","version":"1"}"#).unwrap();
        let zip = good.to_zip().unwrap();
        assert_eq!(admit_under(&zip, &[other.reference()]).unwrap_err()[0].code, "unknown-policy");
        assert!(admit_under(&zip, &[other.reference(), Policy::default().reference()]).is_ok());
        assert_eq!(admit(b"").unwrap_err()[0].code, "not-a-bundle");
        assert_eq!(admit(TEXT.as_bytes()).unwrap_err()[0].code, "not-a-bundle");
    }
}
