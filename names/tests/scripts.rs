//! Persons in scripts other than Latin, in sentences that were written for this test: news, letters, forms, chats, courts.
//!
//! In the files of `tests/scripts` names stand between `|`. What the lists and rules find of them is counted, and may not
//! become less; in the files that end in `-none` no sentence has a name, and none may be found. The rules were made with
//! these sentences in sight, so the counts say what they can do and not what they find in other texts.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::ops::Range;
use std::path::Path;

use scrubjay_names::scripts::Scripts;

fn scripts() -> Scripts {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../models/names/names-scripts.bin");
    Scripts::from_bytes(&std::fs::read(file).unwrap()).unwrap()
}

/// The sentences of a file, with the places of the names.
fn sentences(name: &str) -> Vec<(String, Vec<Range<usize>>)> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scripts").join(name);
    let text = std::fs::read_to_string(file).unwrap();
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (mut text, mut names) = (String::new(), Vec::new());
            for (number, part) in line.split('|').enumerate() {
                let start = text.len();
                text.push_str(part);
                if number % 2 == 1 {
                    names.push(start..text.len());
                }
            }
            (text, names)
        })
        .collect()
}

fn found(scripts: &Scripts, text: &str) -> Vec<Range<usize>> {
    scripts.persons(text).into_iter().map(|name| name.place).collect()
}

#[test]
fn names_are_found_as_often_as_before() {
    let scripts = scripts();
    // Name of the file, names in it, how many of them are found exactly.
    for (file, names, whole) in [
        ("arabic.txt", 55, 40),
        ("chinese.txt", 73, 55),
        ("cyrillic.txt", 88, 79),
        ("greek.txt", 49, 47),
        ("japanese.txt", 32, 30),
        ("korean.txt", 57, 45),
        ("other.txt", 24, 20),
    ] {
        let (mut all, mut exact) = (0, 0);
        for (text, names) in sentences(file) {
            let found = found(&scripts, &text);
            for name in &names {
                all += 1;
                exact += usize::from(found.contains(name));
            }
            for place in &found {
                let is_right = names.iter().any(|name| name.start < place.end && place.start < name.end);
                assert!(is_right, "{file}: {} in {text}", &text[place.clone()]);
            }
        }
        assert_eq!(all, names, "{file}");
        assert!(exact >= whole, "{file}: {exact} of {all}");
    }
}

#[test]
fn sentences_without_names_have_none() {
    let scripts = scripts();
    for file in ["arabic", "chinese", "cyrillic", "greek", "japanese", "korean", "other"] {
        let sentences = sentences(&format!("{file}-none.txt"));
        assert!(sentences.len() >= 10, "{file}");
        for (text, _) in sentences {
            assert_eq!(found(&scripts, &text), [], "{text}");
        }
    }
}

#[test]
fn latin_text_is_left_alone() {
    let text = "Guðrún Jónsdóttir — “hun” og Łukasz Żółć, naïve café, 12 €.";
    assert_eq!(found(&scripts(), text), []);
}

#[test]
fn no_text_takes_long_or_breaks_a_letter() {
    let scripts = scripts();
    for piece in [
        "田中",
        "ア・",
        "・",
        "王",
        "김",
        "И. ",
        "Иван ",
        "عبد ",
        "و",
        "ชื่อ: ",
        "氏名：",
        "นาย",
        "А́",
        "ა",
        "田 ",
        "は",
        "J・",
    ] {
        let text = piece.repeat(60_000 / piece.len());
        for place in found(&scripts, &text) {
            assert!(text.get(place).is_some(), "{piece}");
        }
    }
}
