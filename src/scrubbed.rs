//! [`Scrubbed`]: what a closed review leaves, the only thing a bundle can hold.

use std::collections::HashMap;

use crate::detect::{Detectors, Finding, detect_in_output};
use crate::document::Document;
use crate::format::{self, Edit, FormatName};
use crate::kind::{EntityKind, KINDS};
use crate::policy::{Operator, Policy};
use crate::resolve::resolve;
use crate::review::{Decision, Entry};
use crate::sort::sorted;
use crate::span::Span;
use crate::token;

/// Text after review and residual check.
///
/// It can be made in one way only: by closing a [`crate::review::Review`]. There is no `From<String>`, no
/// `Deserialize`, no `Default` and no public field:
///
/// ```
/// use scrubjay::detect::Detectors;
/// use scrubjay::policy::Policy;
/// use scrubjay::review::Review;
/// use scrubjay::scrubbed::Scrubbed;
///
/// let detectors = Detectors::new::<&str>(&[])?;
/// let document = scrubjay::format::read("txt", b"Write to jon@stofnun.is today.")?;
/// let scrubbed: Scrubbed = Review::start(document, Policy::default(), &detectors).scrub_by_policy(&detectors)?;
/// assert_eq!(scrubbed.text(), "Write to [EMAIL_ADDRESS_1] today.");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A raw document does not turn into it:
///
/// ```compile_fail
/// use scrubjay::scrubbed::Scrubbed;
///
/// let document = scrubjay::format::read("txt", b"Write to jon@stofnun.is today.")?;
/// let scrubbed: Scrubbed = document.into();
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Scrubbed {
    format: FormatName,
    text: String,
    words: u64,
    placeholders: Vec<Mark>,
    kept: Vec<Mark>,
    detectors: Vec<(&'static str, u64)>,
}

/// A place in scrubbed text, and the kind of what stands or stood there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// Place in the scrubbed text, UTF-8 bytes.
    pub span: Span,
    /// The kind.
    pub kind: EntityKind,
}

/// What [`Operator::Mask`] writes. Its length says nothing about the value's.
pub(crate) const MASK: &str = "********";

impl Scrubbed {
    /// The text that may leave.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The format the text is in.
    pub fn format(&self) -> FormatName {
        self.format
    }

    /// How many words and numbers the text has ([`token::word_count`]).
    pub fn words(&self) -> u64 {
        self.words
    }

    /// Where something was redacted, in order.
    pub fn placeholders(&self) -> &[Mark] {
        &self.placeholders
    }

    /// What was found and kept by decision, in order.
    pub fn kept(&self) -> &[Mark] {
        &self.kept
    }

    /// How many redactions each detector row led to.
    pub(crate) fn detectors(&self) -> &[(&'static str, u64)] {
        &self.detectors
    }

    /// Writes the scrubbed text and detects in it again. `Err(Some(…))`: findings in it that nobody decided
    /// about, as places in the *source*. `Err(None)`: it cannot be read back.
    pub(crate) fn write(
        document: &Document,
        policy: &Policy,
        entries: &[Entry],
        detectors: &Detectors,
    ) -> Result<Scrubbed, Option<Vec<Finding>>> {
        let redactions = redactions(document, entries);
        let mut placeholders = Placeholders::new(document.text());
        let edits: Vec<Edit> = redactions
            .iter()
            .map(|finding| Edit {
                span: finding.span,
                replacement: match policy.operator(finding.kind) {
                    Operator::Mask => MASK.to_owned(),
                    Operator::Remove => String::new(),
                    // A person's decision to redact stands above a policy that would keep the kind.
                    Operator::Replace | Operator::Keep => placeholders
                        .for_value(finding.kind, finding.span.slice(document.text()).unwrap_or_default()),
                },
            })
            .collect();
        let (text, places) = format::render(document, &edits);
        let places: Vec<Mark> = places
            .into_iter()
            .zip(&redactions)
            .map(|(span, finding)| Mark { span, kind: finding.kind })
            .collect();
        let moved = Moved {
            source: edits.iter().map(|edit| edit.span).collect(),
            written: places.iter().map(|place| place.span).collect(),
        };
        let kept = kept(entries, &moved);

        let written = format::parse(document.format(), text).map_err(|_| None)?;
        let allowed: Vec<Span> = places.iter().chain(&kept).map(|mark| mark.span).collect();
        let residual = residual(&written, detectors, policy.threshold(), allowed);
        if !residual.is_empty() {
            return Err(Some(
                residual
                    .into_iter()
                    .flat_map(|finding| {
                        editable(document, Finding { span: moved.to_source(finding.span), ..finding })
                    })
                    .collect(),
            ));
        }
        let mut by_detector: Vec<(&'static str, u64)> = Vec::new();
        for finding in &redactions {
            let name = finding.evidence.detector;
            match by_detector.iter_mut().find(|(known, _)| *known == name) {
                Some((_, count)) => *count += 1,
                None => by_detector.push((name, 1)),
            }
        }
        Ok(Scrubbed {
            format: document.format(),
            words: token::word_count(written.text()),
            text: written.text,
            placeholders: places,
            kept,
            detectors: by_detector,
        })
    }
}

/// Findings in text that is about to leave or has just arrived, which are neither placeholders nor kept by
/// decision. Both [`Scrubbed`] and the admission gate ask this, so that they cannot disagree.
pub(crate) fn residual(
    document: &Document,
    detectors: &Detectors,
    threshold: f32,
    allowed: Vec<Span>,
) -> Vec<Finding> {
    let allowed = sorted(allowed, Span::lt);
    let text = document.text();
    let is_open = |span: Span| {
        let mut at = span.start();
        let first = allowed.partition_point(|span| span.end() <= at);
        // Punctuation that clings to a placeholder is no leak; a letter or digit is.
        let letters = |from: usize, to: usize| {
            text.get(from..to).unwrap_or_default().chars().any(char::is_alphanumeric)
        };
        for allowed in allowed[first..].iter().take_while(|allowed| allowed.start() < span.end()) {
            if letters(at, allowed.start().max(at)) {
                return true;
            }
            at = at.max(allowed.end());
        }
        letters(at, span.end().max(at))
    };
    let open: Vec<Finding> = detect_in_output(document, detectors, threshold)
        .into_iter()
        .filter(|finding| is_open(finding.span))
        .collect();
    resolve(open)
}

/// What goes: the decided spans, grown to what can be edited, disjoint.
fn redactions(document: &Document, entries: &[Entry]) -> Vec<Finding> {
    let decided = entries.iter().filter(|entry| entry.decision == Decision::Redact);
    resolve(decided.flat_map(|entry| editable(document, entry.finding)).collect())
}

/// A finding for each part of its span that can be edited ([`Document::editable`]).
fn editable(document: &Document, finding: Finding) -> impl Iterator<Item = Finding> {
    document.editable(finding.span).into_iter().map(move |span| Finding { span, ..finding })
}

/// What stays by decision, as places in the scrubbed text.
fn kept(entries: &[Entry], moved: &Moved) -> Vec<Mark> {
    let kept: Vec<Mark> = entries
        .iter()
        .filter(|entry| entry.decision == Decision::Keep)
        .map(|entry| Mark { span: moved.to_written(entry.finding.span), kind: entry.finding.kind })
        .filter(|mark| !moved.is_within_placeholder(mark.span))
        .collect();
    let mut kept = sorted(kept, Mark::lt);
    kept.dedup();
    kept
}

/// Places before and after the edits, in order; the same place in both lists is the same edit.
struct Moved {
    source: Vec<Span>,
    written: Vec<Span>,
}

impl Moved {
    /// From the source to the scrubbed text; inside an edit: the whole placeholder.
    fn to_written(&self, span: Span) -> Span {
        moved(span, &self.source, &self.written)
    }

    /// From the scrubbed text back to the source; inside a placeholder: the whole edit.
    fn to_source(&self, span: Span) -> Span {
        moved(span, &self.written, &self.source)
    }

    /// True if a place in the scrubbed text lies within one placeholder.
    fn is_within_placeholder(&self, span: Span) -> bool {
        let next = self.written.partition_point(|place| place.end() < span.end());
        self.written.get(next).is_some_and(|place| place.contains(span))
    }
}

/// Where `span` comes to lie when each of `from` has become the same-numbered one of `to`.
fn moved(span: Span, from: &[Span], to: &[Span]) -> Span {
    let at = |offset: usize, after: bool| {
        let next =
            from.partition_point(|span| if after { span.start() < offset } else { span.start() <= offset });
        match next.checked_sub(1).map(|last| (from[last], to[last])) {
            None => offset,
            Some((from, to)) if offset >= from.end() => to.end() + (offset - from.end()),
            Some((_, to)) if after => to.end(),
            Some((_, to)) => to.start(),
        }
    };
    Span::of(at(span.start(), false)..at(span.end(), true))
}

/// Numbers placeholders: the same value of the same kind gets the same number.
struct Placeholders<'a> {
    /// Everything in the source that looks like a placeholder. Collected once: a search of the whole text for
    /// each new number would take hours on a large table.
    taken: Vec<&'a str>,
    numbers: HashMap<(EntityKind, String), String>,
    /// By place in [`KINDS`].
    last: Vec<u32>,
}

impl<'a> Placeholders<'a> {
    fn new(source: &'a str) -> Placeholders<'a> {
        let taken = source
            .match_indices('[')
            .filter_map(|(start, _)| {
                let rest = &source[start..];
                let is_inside = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
                let inside = rest[1..].bytes().take_while(|byte| is_inside(*byte)).count();
                (rest.as_bytes().get(1 + inside) == Some(&b']')).then(|| &rest[..inside + 2])
            })
            .collect();
        Placeholders {
            taken: sorted(taken, |a, b| a < b),
            numbers: HashMap::new(),
            last: vec![0; KINDS.len()],
        }
    }

    /// The placeholder for a value. Spelling differences that do not matter (case, spaces, hyphens) do not
    /// make another number, and a placeholder that stands in the source already is passed over, so that
    /// nobody can take one for the other.
    fn for_value(&mut self, kind: EntityKind, value: &str) -> String {
        let same: String =
            value.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        let (taken, last) = (&self.taken, &mut self.last);
        self.numbers
            .entry((kind, same))
            .or_insert_with(|| {
                let number = &mut last[usize::from(kind.index())];
                loop {
                    *number += 1;
                    let placeholder = format!("[{}_{number}]", kind.name());
                    if taken.binary_search(&placeholder.as_str()).is_err() {
                        return placeholder;
                    }
                }
            })
            .clone()
    }
}
