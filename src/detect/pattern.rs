//! [`Pattern`]: one kind of identifier that has a shape, as a row of data; [`PatternDetector`]: all rows at work.
//!
//! A row says what the thing looks like, what may not touch it, what its check digits must say and which words
//! near it name it. Rows live in [`scrubjay_rules::patterns`]; `docs/detection.md` says how to add one.
//!
//! What a row finds is defined on the whole text of a view: at the leftmost place, the longest match that nothing
//! touches. One that is accepted is taken and the search goes on behind it; one that is refused moves the search on by
//! one character. (Where a rule moves the end of a match, or a shape ends in a long run, it is the longest match.)
//! How the text is walked (the `scan` module) is only a way to be fast, and a property test holds it to that.

mod context;
mod scan;
mod touch;
mod words;
// Not in the browser: there is no proptest there.
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use self::context::{Nearby, Vocabulary};
pub use self::words::ContextWords;
use self::words::RowLists;
use scrubjay_rules::pattern::{Check, DECOY_SCORE, Pattern, Shape};

use crate::detect::repeats::in_every_view;
use crate::detect::rooms::Rooms;
use crate::detect::views::{Seen, Sighting, ViewName, lies_within};
use crate::detect::{DEFAULT_THRESHOLD, Detector, Evidence, Finding, HIDDEN_CHARACTERS, Verdict};
use crate::document::{Document, View};
use crate::kind::{EntityKind, Family};
use crate::sort::sorted;
use crate::span::Span;

/// The score of characters that cannot be seen.
const HIDDEN_SCORE: f32 = 0.6;

/// Judges one match. `None` if it is refused, or its score would be below `threshold`. `edges_are_clear` tells that
/// nothing touches the match as it was found, and that no rule moves it.
#[allow(clippy::too_many_arguments, reason = "a match, where it stands and what is known around it")]
fn judge(
    row: &Pattern,
    text: &str,
    found: Range<usize>,
    edges_are_clear: bool,
    lists: RowLists,
    vocabulary: &Vocabulary,
    nearby: &mut Nearby,
    threshold: f32,
) -> Option<Judged> {
    let place = row.rule.place(text, found)?;
    if place.is_empty() || (!edges_are_clear && row.edges.touched(text, &place)) {
        return None;
    }
    let value = text.get(place.clone())?;
    // With wrong check digits nothing around would save it, but for a word and a colon.
    let is_strict = |check: &&Check| check.failed <= 0.0 && check.failed_in_context <= 0.0;
    let slips = row.check.as_ref().filter(is_strict).is_some_and(|check| !(check.passes)(value));
    if slips && field_name(row, text, &place).is_none() {
        return None;
    }
    // Words are read once for all rows, so they are cheaper than most rules.
    let misled = nearby.misleads(vocabulary, text, &place, lists);
    let context = match nearby.label_names(lists) {
        None if !misled => nearby.names(vocabulary, text, &place, lists),
        named => named,
    };
    let best = match context {
        Some(_) => row.best_in_context(),
        None if misled => row.best_alone().min(DECOY_SCORE),
        None => row.best_alone(),
    };
    if best < threshold || best <= 0.0 || !row.rule.fits(text, &place) {
        return None;
    }
    let passes = |check: &Check| if is_strict(&check) { !slips } else { (check.passes)(value) };
    let verdict = row.check.map(|check| match passes(&check) {
        true => Verdict::Passed,
        false => Verdict::Failed,
    });
    let alone = match (row.check, verdict) {
        (Some(check), Some(Verdict::Passed)) => check.passed,
        (Some(check), Some(Verdict::Failed)) => check.failed,
        _ => row.score,
    };
    let score = match (context, row.check, verdict) {
        (Some(word), Some(check), Some(Verdict::Failed)) => {
            let named = if is_field(row, text, &place, word) { FIELD_SCORE } else { 0.0 };
            check.failed_in_context.max(alone).max(named)
        }
        (Some(_), ..) => row.context_score.max(alone),
        (None, ..) if misled => alone.min(DECOY_SCORE),
        (None, ..) => alone,
    };
    (score > 0.0 && score >= threshold).then_some(Judged { place, score, verdict, context })
}

/// The score of an identity number with wrong check digits that a word right before it and a colon name: somebody's
/// number with a slip in it.
const FIELD_SCORE: f32 = 0.5;

/// What stands before the colon right before an identity number.
fn field_name<'t>(row: &Pattern, text: &'t str, place: &Range<usize>) -> Option<&'t str> {
    const REACH: usize = 48;
    if row.kind.family() != Family::Identity {
        return None;
    }
    let front = &text[text.floor_char_boundary(place.start.saturating_sub(REACH))..place.start];
    front.trim_end().strip_suffix([':', '：']).map(str::trim_end)
}

/// True for an identity number behind `word`, one of those that name it, and a colon.
fn is_field(row: &Pattern, text: &str, place: &Range<usize>, word: &str) -> bool {
    let Some(front) = field_name(row, text, place).map(str::to_lowercase) else { return false };
    let last = |text: &str| text.rsplit(|c: char| !c.is_alphanumeric()).next().map(str::to_owned);
    match (last(&front), last(word.trim_end_matches(['*', '!']))) {
        (Some(here), Some(known)) => here == known || word.ends_with('*') && here.starts_with(&known),
        _ => false,
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
    rooms: Rooms<scan::Room>,
}

/// The compiled rows cannot be read. Impossible in a released build: every test would fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PatternError;

impl std::fmt::Display for PatternError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("the detection rules cannot be read: report this version as broken")
    }
}

impl std::error::Error for PatternError {}

impl PatternDetector {
    /// Makes every row ready, once: whoever asks again gets the same detector, with all that texts have led it to.
    ///
    /// # Errors
    /// If the compiled rows cannot be read. Without all of its rows there is no detector: it must not run with holes.
    pub fn new() -> Result<PatternDetector, PatternError> {
        static MADE: OnceLock<Result<PatternDetector, PatternError>> = OnceLock::new();
        MADE.get_or_init(PatternDetector::make).clone()
    }

    fn make() -> Result<PatternDetector, PatternError> {
        let plan = scan::Plan::new().ok_or(PatternError)?;
        Ok(PatternDetector { shared: Arc::new(Shared { plan, rooms: Rooms::default() }) })
    }
}

impl Detector for PatternDetector {
    fn name(&self) -> &'static str {
        "patterns"
    }

    fn detect(&self, document: &Document, threshold: f32) -> Vec<Finding> {
        let Shared { plan, rooms } = &*self.shared;
        rooms.within(
            || scan::Room::new(plan),
            |room| {
                let mut scan = scan::Scan::new(plan, room, threshold);
                in_every_view(document, |view, findings| {
                    let first = findings.len();
                    scan.run(view.text(), view.label(), None, &mut |row, judged| {
                        findings.push(finding(row, &judged, Span::of(judged.place.clone()), None));
                    });
                    disguised(&mut scan, view, first, findings);
                    for finding in &mut findings[first..] {
                        finding.span = view.to_source(finding.span);
                    }
                })
            },
        )
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
    seen.each(text, &covered, &mut |alternative| {
        scan.run(alternative.text(), view.label(), Some(&alternative.written()), &mut |row, judged| {
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
            let is_known = lies_within(&covered, &place);
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
    let places: Vec<Range<usize>> = findings
        .iter()
        .filter(|finding| finding.score >= DEFAULT_THRESHOLD)
        .map(|finding| finding.span.range())
        .collect();
    let places = sorted(places, |one, other| one.start < other.start);
    let mut covered: Vec<Range<usize>> = Vec::with_capacity(places.len());
    for place in places {
        match covered.last_mut().filter(|last| place.start < last.end) {
            Some(last) => last.end = last.end.max(place.end),
            None => covered.push(place),
        }
    }
    covered
}
