//! [`Pattern`]: one kind of identifier that has a shape, as a row of data; [`PatternDetector`]: all rows at work.
//!
//! A row says what the thing looks like, what may not touch it, what its check digits must say and which words
//! near it name it. Rows live in [`scrubjay_rules::patterns`]; `docs/detection.md` says how to add one.
//!
//! What a row finds is defined on the whole text of a view: the longest match at the leftmost place. One that is
//! accepted is taken and the search goes on behind it; one that is refused moves the search on by one character.
//! How the text is walked (the `scan` module) is only a way to be fast, and a property test holds it to that.

mod context;
mod scan;
// Not in the browser: there is no proptest there.
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use self::context::{Nearby, Vocabulary};
use scrubjay_rules::pattern::{DECOY_SCORE, Pattern, Rule, Shape};
use scrubjay_rules::patterns::PATTERNS;

use crate::detect::views::{Seen, Sighting, ViewName};
use crate::detect::{DEFAULT_THRESHOLD, Detector, Evidence, Finding, HIDDEN_CHARACTERS, Verdict};
use crate::document::{Document, View};
use crate::kind::EntityKind;
use crate::span::Span;

/// The score of characters that cannot be seen.
const HIDDEN_SCORE: f32 = 0.6;

/// Judges one match. `None` if it is refused.
fn judge(
    row: &Pattern,
    text: &str,
    found: Range<usize>,
    words: &RowWords,
    nearby: &mut Nearby<'_>,
) -> Option<Judged> {
    let place = match row.rule {
        Rule::None | Rule::Valid(_) => found,
        Rule::Refine(refine) => refine(text, found)?,
    };
    if place.is_empty() || row.edges.touched(text, &place) {
        return None;
    }
    let value = text.get(place.clone())?;
    let is_valid = || !matches!(row.rule, Rule::Valid(valid) if !valid(value));
    // Words are dearer than most rules, but a row that is nothing without them asks for them first: its shape
    // is common, and the words are read once for all rows.
    let needs_words = row.score <= 0.0 && row.check.is_none();
    if !needs_words && !is_valid() {
        return None;
    }
    let misled = nearby.misleads(&place, &words.decoys, &words.context);
    let context = match nearby.label_names(&words.context) {
        None if !misled => nearby.names(&place, &words.context),
        named => named,
    };
    if needs_words && (context.is_none() || !is_valid()) {
        return None;
    }
    let verdict = row.check.map(|check| match (check.passes)(value) {
        true => Verdict::Passed,
        false => Verdict::Failed,
    });
    let alone = match (row.check, verdict) {
        (Some(check), Some(Verdict::Passed)) => check.passed,
        (Some(check), Some(Verdict::Failed)) => check.failed,
        _ => row.score,
    };
    let score = match (context, row.check, verdict) {
        (Some(_), Some(check), Some(Verdict::Failed)) => check.failed_in_context.max(alone),
        (Some(_), ..) => row.context_score.max(alone),
        (None, ..) if misled => alone.min(DECOY_SCORE),
        (None, ..) => alone,
    };
    (score > 0.0).then_some(Judged { place, score, verdict, context })
}

/// A row's words, laid out to be looked up in.
struct RowWords {
    context: Vocabulary,
    decoys: Vocabulary,
}

impl RowWords {
    fn of(row: &Pattern) -> RowWords {
        RowWords { context: Vocabulary::new(row.context), decoys: Vocabulary::new(row.decoys) }
    }
}

/// A match that was accepted.
struct Judged {
    place: Range<usize>,
    score: f32,
    verdict: Option<Verdict>,
    context: Option<&'static str>,
}

/// Finds everything that [`PATTERNS`] describe. Cheap to clone, and one can serve several threads.
#[derive(Clone)]
pub struct PatternDetector {
    shared: Arc<Shared>,
}

struct Shared {
    plan: scan::Plan,
    /// One cache for each thread that is searching right now.
    caches: Mutex<Vec<scan::Caches>>,
}

/// The rows cannot be compiled. Impossible in a released build: a test compiles every row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PatternError {
    /// The name of the first row that is at fault, or `all` if they are only too large together.
    pub row: &'static str,
}

impl std::fmt::Display for PatternError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "the detection rule `{}` cannot be compiled: report this version as broken", self.row)
    }
}

impl std::error::Error for PatternError {}

impl PatternDetector {
    /// Compiles every row.
    ///
    /// # Errors
    /// If a row is not valid. Without all of its rows there is no detector: it must not run with holes.
    pub fn new() -> Result<PatternDetector, PatternError> {
        let plan = scan::Plan::new().map_err(|_| PatternError { row: faulty_row().unwrap_or("all") })?;
        Ok(PatternDetector { shared: Arc::new(Shared { plan, caches: Mutex::default() }) })
    }
}

fn faulty_row() -> Option<&'static str> {
    let is_faulty = |row: &&Pattern| matches!(row.shape, Shape::Regex(source) | Shape::Led(source) if scan::automaton(&[source]).is_err());
    PATTERNS.iter().find(is_faulty).map(|row| row.name)
}

impl Detector for PatternDetector {
    fn name(&self) -> &'static str {
        "patterns"
    }

    fn detect(&self, document: &Document) -> Vec<Finding> {
        let mut findings = Vec::new();
        let caches = || self.shared.caches.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = caches().pop();
        let mut cache = kept.unwrap_or_else(|| self.shared.plan.caches());
        let mut scan = scan::Scan::new(&self.shared.plan, &mut cache);
        for view in document.views() {
            let first = findings.len();
            scan.run(view.text(), view.label(), |row, judged| {
                findings.push(finding(row, &judged, Span::of(judged.place.clone()), None));
            });
            disguised(&mut scan, &view, first, &mut findings);
            for finding in &mut findings[first..] {
                finding.span = view.to_source(finding.span);
            }
        }
        caches().push(cache);
        findings
    }
}

fn finding(row: &'static Pattern, judged: &Judged, span: Span, view: Option<ViewName>) -> Finding {
    let evidence = Evidence { detector: row.name, check: judged.verdict, context: judged.context, view };
    Finding { span, kind: row.kind, score: judged.score, evidence }
}

/// Adds what only a view of the text shows. The findings from `first` on are those of its plain reading.
fn disguised(scan: &mut scan::Scan<'_>, view: &View<'_>, first: usize, findings: &mut Vec<Finding>) {
    let text = view.text();
    let covered = covered(&findings[first..]);
    let seen = Seen::of(text, &covered);
    for hidden in &seen.hidden {
        let evidence = Evidence { detector: HIDDEN_CHARACTERS, check: None, context: None, view: None };
        let span = Span::of(hidden.clone());
        findings.push(Finding { span, kind: EntityKind::HiddenText, score: HIDDEN_SCORE, evidence });
    }
    let mut added: Vec<Finding> = Vec::new();
    seen.each(text, &covered, |alternative| {
        scan.run(alternative.text(), view.label(), |row, judged| {
            if judged.score < DEFAULT_THRESHOLD {
                return;
            }
            let sighting = Sighting {
                place: judged.place.clone(),
                kind: row.kind,
                verdict: judged.verdict,
                has_context: judged.context.is_some(),
            };
            let Some((place, name)) = alternative.place(&sighting) else { return };
            let next = covered.partition_point(|range| range.end <= place.start);
            let is_known =
                covered.get(next).is_some_and(|range| range.start <= place.start && place.end <= range.end);
            let new = finding(row, &judged, Span::of(place), Some(name));
            let same = |old: &Finding| (old.span, old.kind) == (new.span, new.kind);
            // Several views often show the same.
            if !is_known && !added.iter().rev().take(16).any(same) {
                added.push(new);
            }
        });
    });
    findings.append(&mut added);
}

/// What the plain reading found and acts on, in order and disjoint.
fn covered(findings: &[Finding]) -> Vec<Range<usize>> {
    let mut places: Vec<Range<usize>> = findings
        .iter()
        .filter(|finding| finding.score >= DEFAULT_THRESHOLD)
        .map(|finding| finding.span.range())
        .collect();
    places.sort_unstable_by_key(|place| place.start);
    let mut covered: Vec<Range<usize>> = Vec::with_capacity(places.len());
    for place in places {
        match covered.last_mut().filter(|last| place.start < last.end) {
            Some(last) => last.end = last.end.max(place.end),
            None => covered.push(place),
        }
    }
    covered
}
