//! The packs against their suites: what the law of each takes out is gone, and what it leaves stays. The same cases run
//! in the browser's engine (`tests/parity`), which must give the same bytes.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::path::Path;

use scrubjay::detect::names::NamesDetector;
use scrubjay::policy::{Key, PACKS, Policy};
use scrubjay::review::Review;
use serde::Deserialize;

/// The fewest cases of a suite.
const FEWEST_CASES: usize = 40;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Suite {
    pack: String,
    key: String,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    about: String,
    format: String,
    text: String,
    #[serde(default)]
    gone: Vec<String>,
    #[serde(default)]
    stays: Vec<String>,
    leaves: Option<String>,
}

#[test]
fn every_pack_does_what_its_law_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = |name: &str| std::fs::read(root.join("models/names").join(name)).unwrap();
    let names = NamesDetector::new(
        file("weights.bin"),
        &file("names.bin"),
        &file("names-icelandic.bin"),
        &file("common-words.bin"),
        &file("word-clusters.bin"),
        &file("names-scripts.bin"),
        &file("languages.txt"),
    )
    .unwrap();
    let mut broken = Vec::new();
    for (pack, json) in PACKS {
        let suite = std::fs::read_to_string(root.join(format!("tests/packs/{pack}.json"))).unwrap();
        let suite: Suite = serde_json::from_str(&suite).unwrap();
        assert_eq!(suite.pack, *pack);
        assert!(suite.cases.len() >= FEWEST_CASES, "{pack}: {} cases", suite.cases.len());
        let policy = Policy::from_json(json).unwrap().with_key(Key::from_hex(&suite.key).unwrap());
        let detectors = policy.detectors::<&str>(&[]).unwrap().with_names(names.clone());
        for (place, case) in suite.cases.iter().enumerate() {
            assert!(
                !case.gone.is_empty() || !case.stays.is_empty() || case.leaves.is_some(),
                "{}",
                case.about
            );
            let document = scrubjay::format::read(&case.format, case.text.as_bytes()).unwrap();
            let left =
                match Review::start(document, policy.clone(), &detectors).scrub_alone_by_policy(&detectors) {
                    Ok(scrubbed) => scrubbed,
                    Err(error) => {
                        broken.push(format!("{pack} {place} {}: {error}", case.about));
                        continue;
                    }
                };
            let text = left.text();
            for value in case.gone.iter().filter(|value| text.contains(value.as_str())) {
                broken.push(format!("{pack} {place} {}: `{value}` is still there: {text}", case.about));
            }
            for value in case.stays.iter().filter(|value| !text.contains(value.as_str())) {
                broken.push(format!("{pack} {place} {}: `{value}` is gone: {text}", case.about));
            }
            if let Some(leaves) = case.leaves.as_ref().filter(|leaves| *leaves != text) {
                broken.push(format!("{pack} {place} {}: not `{leaves}` but: {text}", case.about));
            }
        }
    }
    assert!(broken.is_empty(), "{} cases:\n{}", broken.len(), broken.join("\n"));
}
