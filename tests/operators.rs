//! No operator's output is found again: every example of every rule, under every operator that shows a part of a value or
//! makes it coarser. Placeholders, pseudonyms, surrogates and shifted dates are left out by what they are.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use scrubjay::detect::{DEFAULT_THRESHOLD, Detectors, detect};
use scrubjay::format::{FormatName, parse};
use scrubjay::policy::{Key, Policy};
use scrubjay::review::Review;
use scrubjay::scrubbed::Scrubbed;
use scrubjay_rules::patterns::PATTERNS;

/// Operators that leave something of a value, and the least share, in percent, of the examples of their kind on which they
/// do (the others get a placeholder).
const OPERATORS: &[(&str, &[&str], usize)] = &[
    (r#"{"operator":"mask"}"#, &["CREDIT_CARD", "EMAIL_ADDRESS", "PHONE_NUMBER", "IBAN_CODE"], 99),
    (r#"{"operator":"mask","keepLast":4,"shape":true}"#, &["CREDIT_CARD", "IBAN_CODE", "US_SSN"], 85),
    (
        r##"{"operator":"mask","keepFirst":2,"keepLast":2,"character":"#"}"##,
        &["PHONE_NUMBER", "IBAN_CODE"],
        90,
    ),
    (r#"{"operator":"reveal","part":"last-four"}"#, &["CREDIT_CARD", "US_SSN", "IBAN_CODE"], 75),
    (r#"{"operator":"reveal","part":"domain"}"#, &["EMAIL_ADDRESS"], 50),
    (r#"{"operator":"reveal","part":"year"}"#, &["DATE_OF_BIRTH"], 50),
    (r#"{"operator":"generalise","to":"year"}"#, &["DATE_OF_BIRTH"], 50),
    (r#"{"operator":"generalise","to":"month"}"#, &["DATE_OF_BIRTH"], 40),
    (r#"{"operator":"generalise","to":"decade"}"#, &["DATE_OF_BIRTH"], 50),
    (r#"{"operator":"generalise","to":"age-bucket","width":10}"#, &["AGE"], 50),
    (r#"{"operator":"generalise","to":"zip3"}"#, &["POSTAL_CODE"], 20),
    (r#"{"operator":"generalise","to":"coordinates"}"#, &["COORDINATES"], 20),
];

fn scrub(policy: &Policy, detectors: &Detectors, text: &str) -> Scrubbed {
    let document = parse(FormatName::Plain, text.to_owned()).unwrap();
    Review::start(document, policy.clone(), detectors).scrub_by_policy(detectors).unwrap()
}

#[test]
fn what_an_operator_writes_is_not_found_again() {
    for (operator, kinds, least) in OPERATORS {
        let json =
            format!(r#"{{"policy":"scrubjay-policy/1","name":"one","version":"1","default":{operator}}}"#);
        let policy = Policy::from_json(&json).unwrap().with_key(Key::new([9; 32]));
        let detectors = policy.detectors::<&str>(&[]).unwrap();
        let mut shown: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for row in PATTERNS {
            for example in row.finds {
                let text = example.replace(['«', '»'], "");
                let scrubbed = scrub(&policy, &detectors, &text);
                let output = parse(FormatName::Plain, scrubbed.text().to_owned()).unwrap();
                let found = detect(&output, &detectors, DEFAULT_THRESHOLD);
                for mark in scrubbed.placeholders() {
                    let why = &scrubbed.explanations()[mark.why as usize];
                    let counts = shown.entry(mark.kind.name()).or_default();
                    counts.1 += 1;
                    if why.operator == "placeholder" {
                        continue;
                    }
                    counts.0 += 1;
                    // A run of asterisks behind the word password may still read as one: there is nothing in it.
                    let written = mark.span.slice(scrubbed.text()).unwrap();
                    let holds_nothing = !written.contains(char::is_alphanumeric);
                    let again =
                        found.iter().find(|finding| !holds_nothing && finding.span.overlaps(mark.span));
                    assert!(again.is_none(), "{operator} {}: {} {again:?}", row.name, scrubbed.text());
                }
            }
        }
        for kind in *kinds {
            let (some, all) = shown[kind];
            assert!(some * 100 >= all * least, "{operator}: {kind} only {some} of {all}");
        }
    }
}
