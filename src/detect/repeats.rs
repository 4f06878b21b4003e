//! Values that come again: cells of a table and values of JSON are often the same as one before, and so is what is found
//! in them.

use super::Finding;
use crate::document::{Document, Origin, View};
use crate::span::Span;

/// The longest value that is remembered, in bytes.
const MAX_BYTES: usize = 64;
/// The most values that are remembered at a time. A power of two.
const MAX_VALUES: usize = 1 << 12;

/// What is found in every view of a document, in order. `search` adds what it finds in one; it may look at nothing but the
/// view's text and label, so that it need not be asked twice about the same.
pub(super) fn in_every_view(
    document: &Document,
    mut search: impl FnMut(&View<'_>, &mut Vec<Finding>),
) -> Vec<Finding> {
    every_view(document, &mut search)
}

/// The same, written once for all detectors: less to load.
fn every_view(document: &Document, search: &mut dyn FnMut(&View<'_>, &mut Vec<Finding>)) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    // Each value has one place, which the next one that belongs there takes: nobody can make it slow by values that all
    // belong in one.
    let mut known: Vec<Option<Known<'_>>> = Vec::new();
    for view in document.views() {
        let segment = view.segment();
        let text = segment.span.slice(document.text()).unwrap_or_default();
        // An escape would shift what is found.
        let is_short =
            segment.origin != Origin::Body && text.len() <= MAX_BYTES && text.len() == view.text().len();
        if !is_short {
            search(&view, &mut findings);
            continue;
        }
        if known.is_empty() {
            known.resize_with(MAX_VALUES, || None);
        }
        let place = &mut known[place_of(view.label().unwrap_or_default(), text)];
        match place.as_ref().filter(|known| known.text == text && known.label == view.label()) {
            Some(&Known { start, first, end, .. }) => {
                for old in first..end {
                    let old = findings[old];
                    let from = segment.span.start() + (old.span.start() - start);
                    findings.push(Finding { span: Span::of(from..from + old.span.len()), ..old });
                }
            }
            None => {
                let first = findings.len();
                search(&view, &mut findings);
                let (start, end) = (segment.span.start(), findings.len());
                *place = Some(Known { label: view.label(), text, start, first, end });
            }
        }
    }
    findings
}

/// A value that was searched.
struct Known<'d> {
    label: Option<&'d str>,
    text: &'d str,
    /// Where its segment begins.
    start: usize,
    /// Which findings are its own.
    first: usize,
    end: usize,
}

/// Where a value belongs among those that are remembered. Of a label its length and its end count: it is compared in full
/// in any case.
fn place_of(label: &str, text: &str) -> usize {
    let mut hash = spread(label.len() as u64, end_of(label.as_bytes()));
    let bytes = text.as_bytes();
    let (parts, _) = bytes.as_chunks::<8>();
    for part in parts {
        hash = spread(hash, u64::from_le_bytes(*part));
    }
    hash = spread(hash, end_of(bytes) ^ bytes.len() as u64);
    // The highest bits of the product are the ones that all others have a part in; they stand here now.
    (hash >> 16) as usize % MAX_VALUES
}

/// The last eight bytes, or what there is.
fn end_of(bytes: &[u8]) -> u64 {
    match bytes.last_chunk::<8>() {
        Some(last) => u64::from_le_bytes(*last),
        None => bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)),
    }
}

fn spread(hash: u64, part: u64) -> u64 {
    /// The golden ratio in 64 bits: it spreads what is close.
    const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;
    (hash ^ part).wrapping_mul(SPREAD).rotate_left(29)
}

#[cfg(test)]
mod tests {
    use crate::detect::{DEFAULT_THRESHOLD, Detectors, detect};
    use crate::format::{FormatName, parse};

    #[test]
    fn a_value_that_comes_again_is_found_again_and_depends_on_its_header() {
        let text = "kt,upphæð,athugasemd\n1201743399,1201743399,jon@stofnun.is\n1201743399,1201743399,\"a \"\"b\"\"\"\n,,jon@stofnun.is\n";
        let document = parse(FormatName::Csv, text.to_owned()).unwrap();
        let detectors = Detectors::new::<&str>(&[]).unwrap();
        let found: Vec<_> = detect(&document, &detectors, DEFAULT_THRESHOLD)
            .into_iter()
            .map(|finding| (finding.span.start(), finding.kind.name()))
            .collect();
        // Each cell by itself gives the same.
        let mut alone = Vec::new();
        for segment in document.segments() {
            let mut one = parse(FormatName::Csv, text.to_owned()).unwrap();
            one.segments.retain(|other| other.span == segment.span);
            let findings = detect(&one, &detectors, DEFAULT_THRESHOLD);
            alone.extend(findings.into_iter().map(|finding| (finding.span.start(), finding.kind.name())));
        }
        assert_eq!(found, alone);
        assert!(found.len() >= 4, "{found:?}");
    }
}
