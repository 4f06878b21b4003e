//! What must hold for any text: coverage, idempotence, exactness outside the redactions.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::LazyLock;

use proptest::prelude::*;
use scrubjay::detect::{DEFAULT_THRESHOLD, Detectors, detect};
use scrubjay::format::{FormatName, parse, read};
use scrubjay::kind::EntityKind;
use scrubjay::policy::Policy;
use scrubjay::resolve::resolve;
use scrubjay::review::{Decision, Review, ScrubError};
use scrubjay::span::Span;

/// Compiling the rows takes longer than most cases, so all share one set.
fn detectors() -> &'static Detectors {
    static DETECTORS: LazyLock<Detectors> =
        LazyLock::new(|| Detectors::new(&["Björk Ísdal", "Σίσυφος"]).unwrap());
    &DETECTORS
}

/// Text with values in it, with awkward neighbours.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zþæðöáé ]{0,12}",
        1 => "\\PC{0,6}",
        1 => Just("\n".to_owned()),
        1 => Just("\r\n".to_owned()),
        1 => Just("\u{a0}".to_owned()),
        1 => "[0-9]{1,12}",
        1 => prop::sample::select(vec![
            "jon@stofnun.is", "kt. 120174-3399", "581-2345", "+354 581 2345", "4111 1111 1111 1111",
            "GB82 WEST 1234 5698 7654 32", "536-22-8147", "192.0.2.17", "2001:db8::17", "00:1B:44:11:3A:B7",
            "https://a.example/b?c=d", "3. mars 2026", "2026-03-03", "BJÖRK ÍSDAL", "σίσυφος", "[EMAIL_ADDRESS_1]",
            "[URL_", "@", ".", "-", "👩‍👧", "e\u{301}",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

fn review(text: &str, detectors: &Detectors) -> Review {
    Review::start(parse(FormatName::Plain, text.to_owned()).unwrap(), Policy::default(), detectors)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_output_is_the_input_with_exactly_the_findings_replaced(text in texts()) {
        let detectors = detectors();
        let mut review = review(&text, detectors);
        review.decide_by_policy();
        let spans: Vec<Span> = review.entries().iter().map(|entry| entry.finding.span).collect();
        // A second pass may find more: then this case is the next property's.
        if let Ok(scrubbed) = review.scrub(detectors) {
            let (mut input, mut output) = (0, 0);
            prop_assert_eq!(spans.len(), scrubbed.placeholders().len());
            for (source, mark) in spans.iter().zip(scrubbed.placeholders()) {
                prop_assert_eq!(&text[input..source.start()], &scrubbed.text()[output..mark.span.start()]);
                let placeholder = mark.span.slice(scrubbed.text()).unwrap();
                let prefix = format!("[{}_", mark.kind.name());
                prop_assert!(placeholder.starts_with(&prefix));
                prop_assert!(!text.contains(placeholder), "a placeholder collides with the text");
                (input, output) = (source.end(), mark.span.end());
            }
            prop_assert_eq!(&text[input..], &scrubbed.text()[output..]);
        }
    }

    #[test]
    fn scrubbing_twice_is_scrubbing_once(text in texts()) {
        let detectors = detectors();
        let scrubbed = review(&text, detectors).scrub_by_policy(detectors);
        prop_assert!(scrubbed.is_ok(), "{:?}", scrubbed.err());
        let once = scrubbed.unwrap().text().to_owned();
        let twice = review(&once, detectors).scrub_by_policy(detectors).unwrap();
        prop_assert_eq!(twice.text(), once);
    }

    #[test]
    fn a_text_in_front_does_not_change_what_is_found_after_a_line_break(front in texts(), text in texts()) {
        let detectors = detectors();
        let find = |text: &str| {
            let document = parse(FormatName::Plain, text.to_owned()).unwrap();
            resolve(detect(&document, detectors, DEFAULT_THRESHOLD))
        };
        // Context words may stand on the lines above, so the two texts are kept well apart.
        let gap = format!("\n{}\n", "x ".repeat(200));
        let joined = format!("{front}{gap}{text}{gap}");
        let shift = front.len() + gap.len();
        let mut apart = find(&format!("{front}{gap}"));
        apart.extend(find(&format!("{text}{gap}")).into_iter().map(|mut finding| {
            finding.span = finding.span.shifted(shift);
            finding
        }));
        prop_assert_eq!(find(&joined), apart);
    }

    #[test]
    fn any_bytes_end_in_a_document_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..300), ending in 0usize..6) {
        let extension = ["txt", "md", "json", "jsonl", "csv", "tsv"][ending];
        let detectors = detectors();
        if let Ok(document) = read(extension, &bytes) {
            let scrubbed = Review::start(document, Policy::default(), detectors).scrub_by_policy(detectors);
            prop_assert!(scrubbed.is_ok());
        }
    }

    #[test]
    fn json_stays_json_and_keeps_everything_else(texts in prop::collection::vec(texts(), 1..5), number in 0u64..9_999_999_999) {
        let detectors = detectors();
        let value = serde_json::json!({ "kt": number, "list": texts, "nested": { texts[0].clone(): null } });
        for source in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
            let document = read("json", source.as_bytes()).unwrap();
            let scrubbed = Review::start(document, Policy::default(), detectors).scrub_by_policy(detectors).unwrap();
            let read_back: serde_json::Value = serde_json::from_str(scrubbed.text()).unwrap();
            prop_assert_eq!(read_back["list"].as_array().map(Vec::len), Some(texts.len()));
            prop_assert_eq!(scrubbed.text().matches('\n').count(), source.matches('\n').count());
        }
    }

    #[test]
    fn whatever_a_person_marks_is_gone(text in texts(), from in 0usize..200, length in 1usize..30) {
        let detectors = detectors();
        let mut review = review(&text, detectors);
        let span = Span::of(from..from + length);
        let added = review.add(span, EntityKind::Person).map(|id| review.entries()[id].finding.span);
        if let Some(added) = added {
            prop_assert!(text.is_char_boundary(added.start()) && text.is_char_boundary(added.end()));
            let marked = added.slice(&text).unwrap().to_owned();
            let before = text.matches(&marked).count();
            let after = review.scrub_by_policy(detectors).unwrap().text().matches(&marked).count();
            prop_assert!(after < before || marked.chars().all(|c| "[]_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".contains(c)));
        }
    }
}

#[test]
fn what_is_kept_by_decision_stays_and_is_listed() {
    let detectors = detectors();
    let mut review = review("a jon@stofnun.is b", detectors);
    review.decide(0, Decision::Keep);
    let scrubbed = review.scrub(detectors).unwrap();
    assert_eq!(scrubbed.text(), "a jon@stofnun.is b");
    assert_eq!(scrubbed.kept().len(), 1);
}

#[test]
fn undecided_findings_hold_the_document_back_and_nothing_is_lost() {
    let detectors = detectors();
    let review = review("jon@stofnun.is and gudrun@stofnun.is", detectors);
    let unfinished = review.scrub(detectors).err().unwrap();
    assert_eq!(unfinished.reason, ScrubError::Undecided(2));
    assert_eq!(unfinished.review.entries().len(), 2);
}

#[test]
fn the_same_value_has_the_same_number_and_a_forged_placeholder_does_not_count() {
    let detectors = detectors();
    let text = "[EMAIL_ADDRESS_1] a@b.is, c@d.is, A@B.IS";
    let scrubbed = review(text, detectors).scrub_by_policy(detectors).unwrap();
    assert_eq!(scrubbed.text(), "[EMAIL_ADDRESS_1] [EMAIL_ADDRESS_2], [EMAIL_ADDRESS_3], [EMAIL_ADDRESS_2]");
    assert_eq!(scrubbed.placeholders().len(), 3);
}

#[test]
fn a_selection_over_several_cells_leaves_the_table_whole() {
    let detectors = detectors();
    let document = read("csv", b"a,\"b \"\"c\"\"\",d\n").unwrap();
    let mut review = Review::start(document, Policy::default(), detectors);
    assert!(review.add(Span::new(0, 14), EntityKind::Other).is_some());
    let scrubbed = review.scrub_by_policy(detectors).unwrap();
    assert_eq!(scrubbed.text(), "[OTHER_1],\"[OTHER_2]\",[OTHER_3]\n");
}

#[test]
fn a_redacted_number_in_json_becomes_a_string() {
    let detectors = detectors();
    let document = read("json", br#"{"kennitala": 1201743399, "n": 7}"#).unwrap();
    let scrubbed = Review::start(document, Policy::default(), detectors).scrub_by_policy(detectors).unwrap();
    assert_eq!(scrubbed.text(), r#"{"kennitala": "[IS_KENNITALA_1]", "n": 7}"#);
    let mark = scrubbed.placeholders()[0];
    assert_eq!(mark.span.slice(scrubbed.text()), Some("[IS_KENNITALA_1]"));
}
