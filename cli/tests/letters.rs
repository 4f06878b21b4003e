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

/// The same of messages of a line each, in which nearly all names stand in small letters, and how many marks at most touch none of what
/// should be marked.
const CHATS: [(&str, &str, usize, usize); 7] = [
    ("Icelandic", include_str!("letters/chats/is.txt"), 85, 4),
    ("Danish", include_str!("letters/chats/da.txt"), 90, 1),
    ("Norwegian", include_str!("letters/chats/nb.txt"), 85, 1),
    ("Swedish", include_str!("letters/chats/sv.txt"), 85, 1),
    ("German", include_str!("letters/chats/de.txt"), 90, 4),
    ("Spanish", include_str!("letters/chats/es.txt"), 72, 8),
    ("French", include_str!("letters/chats/fr.txt"), 85, 8),
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

/// How many labels there are, how many of them a mark touches, and how many marks touch no label.
fn count(labelled: &str) -> (usize, usize, usize) {
    let documents: Vec<_> = labelled.trim_end().split("\n=====\n").map(read).collect();
    let texts: Vec<&str> = documents.iter().map(|(text, _)| text.as_str()).collect();
    let all = marks(&texts);
    assert_eq!(all.len(), documents.len());
    let touch = |one: &Range<usize>, other: &Range<usize>| one.start < other.end && other.start < one.end;
    let (mut labels, mut touched, mut others) = (0, 0, 0);
    for ((_, wanted), marks) in documents.iter().zip(&all) {
        labels += wanted.len();
        touched += wanted.iter().filter(|label| marks.iter().any(|mark| touch(mark, label))).count();
        others += marks.iter().filter(|mark| !wanted.iter().any(|label| touch(mark, label))).count();
    }
    (labels, touched, others)
}

#[test]
fn nearly_all_is_marked() {
    for (language, labelled, floor) in SETS {
        let (labels, touched, _) = count(labelled);
        assert!(labels > 25, "{language}: {labels}");
        assert!(100 * touched >= floor * labels, "{language}: {touched} of {labels}");
    }
}

#[test]
fn names_in_small_letters_are_marked_in_messages() {
    for (language, labelled, floor, most) in CHATS {
        let (labels, touched, others) = count(labelled);
        assert!(labels > 25, "{language}: {labels}");
        assert!(100 * touched >= floor * labels, "{language}: {touched} of {labels}");
        assert!(others <= most, "{language}: {others} marks are none");
    }
}

#[test]
fn labels_are_read() {
    assert_eq!(read("a [[b]] c[[dé]]"), ("a b cdé".to_owned(), vec![2..3, 5..8]));
}
