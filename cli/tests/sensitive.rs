//! Sensitive details on the command line: found where somebody asks, and nowhere else.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod detect_support;

const TEXT: &str = "She is an atheist and was diagnosed with schizophrenia.";

/// The kinds that `scrubjay detect` finds in the text.
fn kinds(options: &[&str]) -> Vec<String> {
    let all = detect_support::findings(options, &[TEXT]).concat();
    all.iter().map(|finding| finding["kind"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn detect_finds_them_when_told_to_or_asked_for_one_by_name() {
    assert!(kinds(&[]).is_empty());
    assert_eq!(kinds(&["--sensitive"]), ["RELIGION", "HEALTH_CONDITION"]);
    assert_eq!(kinds(&["--kinds", "RELIGION"]), ["RELIGION"]);
    assert!(kinds(&["--kinds", "EMAIL_ADDRESS"]).is_empty());
    // What is less sure than what is shown takes a lower threshold.
    assert!(kinds(&["--kinds", "RELIGION", "--threshold", "0.7"]).is_empty());
}
