//! Values that come again: cells of a table and values of JSON are often the same as one before, and so is what is found
//! in them.

use std::collections::HashMap;

use super::Finding;
use crate::document::{Document, Origin, View};
use crate::span::Span;

/// The longest value that is remembered, in bytes.
const MAX_BYTES: usize = 64;
/// The most values that are remembered of a document.
const MAX_VALUES: usize = 1 << 14;

/// What is found in every view of a document, in order. `search` adds what it finds in one; it may look at nothing but the
/// view's text and label, so that it need not be asked twice about the same.
pub(super) fn in_every_view(
    document: &Document,
    mut search: impl FnMut(&View<'_>, &mut Vec<Finding>),
) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    // By label and text: the segment's start, and where its findings stand.
    let mut known: HashMap<(Option<&str>, &str), (usize, usize, usize)> = HashMap::new();
    for view in document.views() {
        let segment = view.segment();
        let text = segment.span.slice(document.text()).unwrap_or_default();
        // An escape would shift what is found.
        let is_short =
            segment.origin != Origin::Body && text.len() <= MAX_BYTES && text.len() == view.text().len();
        let key = is_short.then(|| (view.label(), text));
        if let Some((start, first, end)) = key.and_then(|key| known.get(&key)).copied() {
            for place in first..end {
                let old = findings[place];
                let from = segment.span.start() + (old.span.start() - start);
                findings.push(Finding { span: Span::of(from..from + old.span.len()), ..old });
            }
            continue;
        }
        let first = findings.len();
        search(&view, &mut findings);
        if let Some(key) = key.filter(|_| known.len() < MAX_VALUES) {
            known.insert(key, (segment.span.start(), first, findings.len()));
        }
    }
    findings
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
