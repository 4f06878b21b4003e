//! Letters and everyday texts (`letters/README.md`): how many of what should be marked is touched by a mark.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod detect_support;

use std::ops::Range;

use detect_support::findings;
use serde_json::Value;

/// Language, texts, and how many of a hundred marks have to be touched.
const SETS: [(&str, &str, usize); 6] = [
    ("English", include_str!("letters/en.txt"), 92),
    ("Danish", include_str!("letters/da.txt"), 95),
    ("Icelandic", include_str!("letters/is.txt"), 94),
    ("Norwegian", include_str!("letters/nb.txt"), 95),
    ("Swedish", include_str!("letters/sv.txt"), 95),
    ("German", include_str!("letters/de.txt"), 93),
];

/// A text and what should be marked in it, in bytes.
fn read(labelled: &str) -> (String, Vec<Range<usize>>) {
    let (mut text, mut labels) = (String::new(), Vec::new());
    let mut parts = labelled.split("[[");
    text.push_str(parts.next().unwrap());
    for part in parts {
        let (label, rest) = part.split_once("]]").unwrap();
        labels.push(text.len()..text.len() + label.len());
        text.push_str(label);
        text.push_str(rest);
    }
    (text, labels)
}

/// What `scrubjay detect` marks in each text, in bytes.
fn marks(texts: &[&str]) -> Vec<Vec<Range<usize>>> {
    let place = |finding: &Value, end: &str| finding[end].as_u64().unwrap() as usize;
    let of = |finding: &Value| place(finding, "start")..place(finding, "end");
    findings(&["--offsets", "bytes"], texts).iter().map(|all| all.iter().map(of).collect()).collect()
}

#[test]
fn nearly_all_is_marked() {
    for (language, labelled, floor) in SETS {
        let documents: Vec<_> = labelled.split("\n=====\n").map(read).collect();
        let texts: Vec<&str> = documents.iter().map(|(text, _)| text.as_str()).collect();
        let all = marks(&texts);
        assert_eq!(all.len(), documents.len());
        let (mut labels, mut touched) = (0, 0);
        for ((_, wanted), marks) in documents.iter().zip(&all) {
            let is_touched = |label: &&Range<usize>| {
                marks.iter().any(|mark| mark.start < label.end && label.start < mark.end)
            };
            labels += wanted.len();
            touched += wanted.iter().filter(is_touched).count();
        }
        assert!(labels > 25, "{language}: {labels}");
        assert!(100 * touched >= floor * labels, "{language}: {touched} of {labels}");
    }
}

#[test]
fn labels_are_read() {
    assert_eq!(read("a [[b]] c[[dé]]"), ("a b cdé".to_owned(), vec![2..3, 5..8]));
}
