//! Overlapping findings to disjoint ones, never covering less.

use std::cmp::Ordering;

use crate::detect::Finding;
use crate::sort::sorted;
use crate::span::Span;

/// Makes findings disjoint and sorts them by place.
///
/// Findings that share a byte become one that covers them all: dropping the loser, as linters do, would
/// leave its tail readable. The kind and the evidence are those of the winner: the higher score, then the
/// longer span, then the earlier place in [`crate::kind::KINDS`].
pub fn resolve(findings: Vec<Finding>) -> Vec<Finding> {
    let findings = sorted(findings, |a, b| a.span.cmp(&b.span).then_with(|| rank(b, a)).is_lt());
    let mut resolved: Vec<Finding> = Vec::with_capacity(findings.len());
    let mut winner_span = Span::new(0, 0);
    for finding in findings {
        match resolved.last_mut().filter(|last| last.span.overlaps(finding.span)) {
            Some(last) => {
                let cover = last.span.cover(finding.span);
                // The winner is judged by its own span, not by what it has grown to.
                if rank(&finding, &Finding { span: winner_span, ..*last }) == Ordering::Greater {
                    *last = finding;
                    winner_span = finding.span;
                }
                last.span = cover;
            }
            None => {
                winner_span = finding.span;
                resolved.push(finding);
            }
        }
    }
    resolved
}

/// Greater = wins.
fn rank(a: &Finding, b: &Finding) -> Ordering {
    a.score
        .total_cmp(&b.score)
        .then_with(|| a.span.len().cmp(&b.span.len()))
        .then_with(|| b.kind.cmp(&a.kind))
        .then_with(|| b.evidence.detector.cmp(a.evidence.detector))
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // there is no proptest there
mod tests {
    use super::*;
    use crate::detect::Evidence;
    use crate::kind::{EntityKind, KINDS};
    use proptest::prelude::*;

    fn finding(start: u32, end: u32, kind: EntityKind, score: f32) -> Finding {
        let evidence = Evidence { detector: "test", check: None, context: None, view: None };
        Finding { span: Span::new(start, end), kind, score, evidence }
    }

    #[test]
    fn the_tail_of_the_loser_stays_covered() {
        let resolved = resolve(vec![
            finding(0, 10, EntityKind::Url, 0.6),
            finding(5, 20, EntityKind::EmailAddress, 0.9),
            finding(20, 25, EntityKind::Url, 0.6),
        ]);
        assert_eq!(resolved.len(), 2);
        assert_eq!((resolved[0].span, resolved[0].kind), (Span::new(0, 20), EntityKind::EmailAddress));
    }

    #[test]
    fn a_chain_is_won_by_the_best_of_its_links() {
        let resolved = resolve(vec![
            finding(0, 4, EntityKind::Url, 0.6),
            finding(3, 30, EntityKind::DateTime, 0.6),
            finding(29, 32, EntityKind::IpAddress, 0.7),
        ]);
        assert_eq!(resolved, [finding(0, 32, EntityKind::IpAddress, 0.7)]);
    }

    fn some_findings() -> impl Strategy<Value = Vec<Finding>> {
        prop::collection::vec(
            (0u32..200, 1u32..30, 0usize..KINDS.len(), 0u8..4).prop_map(|(start, length, kind, score)| {
                finding(start, start + length, KINDS[kind], f32::from(score) / 4.0)
            }),
            0..40,
        )
    }

    proptest! {
        #[test]
        fn coverage_never_shrinks_and_spans_are_disjoint(findings in some_findings()) {
            let resolved = resolve(findings.clone());
            for finding in &findings {
                prop_assert!(resolved.iter().any(|r| r.span.contains(finding.span)));
            }
            for pair in resolved.windows(2) {
                prop_assert!(pair[0].span.end() <= pair[1].span.start());
            }
            prop_assert_eq!(resolve(resolved.clone()), resolved.clone());
            let mut reversed = findings;
            reversed.reverse();
            prop_assert_eq!(resolve(reversed), resolved);
        }
    }
}
