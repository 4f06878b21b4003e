//! The examples of every row, and that the file is what the rows give.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use scrubjay_hints::compile::compile;
use scrubjay_hints::rows::{Purpose, Row, rows};
use scrubjay_hints::{Hints, KINDS};
use scrubjay_rules::kind::EntityKind;
use sha2::{Digest, Sha256};

/// The score from which something is shown where a policy says nothing else.
const SHOWN: f32 = 0.5;

/// The example without its marks, and what stands between them.
fn marked(example: &str) -> (String, BTreeSet<(usize, usize)>) {
    let (mut text, mut places, mut start) = (String::new(), BTreeSet::new(), 0);
    for character in example.chars() {
        match character {
            '«' => start = text.len(),
            '»' => {
                places.insert((start, text.len()));
            }
            other => text.push(other),
        }
    }
    (text, places)
}

fn places(hints: &Hints, text: &str, kind: EntityKind) -> BTreeSet<(usize, usize)> {
    let found = hints.find(text).into_iter().filter(|hint| hint.kind == kind && hint.score >= SHOWN);
    found.map(|hint| (hint.place.start, hint.place.end)).collect()
}

fn is_field(hints: &Hints, example: &str, kind: EntityKind) -> bool {
    let (label, value) = example.split_once(" = ").unwrap();
    hints.field(label, value).is_some_and(|hint| hint.kind == kind)
}

#[test]
fn every_example_is_right() {
    let rows = rows().unwrap();
    let hints = Hints::from_bytes(&compile(&rows).unwrap()).unwrap();
    let mut wrong = Vec::new();
    let mut note = |row: &Row, what: String| wrong.push(format!("{}.txt {}: {what}", row.language, row.line));
    for row in &rows {
        let needed = match row.purpose {
            Purpose::Cue(_) => (0, 0),
            Purpose::Ignore => (0, 1),
            Purpose::Field(_) | Purpose::Find(_) => (1, 1),
        };
        if row.finds.len() < needed.0 || row.ignores.len() < needed.1 {
            note(row, "it needs examples".to_owned());
        }
        match row.purpose {
            Purpose::Find(kind) => {
                for example in &row.finds {
                    let (text, expected) = marked(example);
                    let found = places(&hints, &text, kind);
                    if found != expected || expected.is_empty() {
                        let found: Vec<&str> = found.iter().map(|(from, to)| &text[*from..*to]).collect();
                        note(row, format!("`{example}` finds {found:?}"));
                    }
                }
                for example in &row.ignores {
                    let found = places(&hints, example, kind);
                    if !found.is_empty() {
                        let found: Vec<&str> = found.iter().map(|(from, to)| &example[*from..*to]).collect();
                        note(row, format!("`{example}` finds {found:?}"));
                    }
                }
            }
            Purpose::Ignore => {
                for example in &row.ignores {
                    if KINDS.iter().any(|kind| !places(&hints, example, *kind).is_empty()) {
                        note(row, format!("`{example}` finds something"));
                    }
                }
            }
            Purpose::Field(kind) => {
                for (examples, expected) in [(&row.finds, true), (&row.ignores, false)] {
                    for example in
                        examples.iter().filter(|example| is_field(&hints, example, kind) != expected)
                    {
                        note(row, format!("`{example}`"));
                    }
                }
            }
            Purpose::Cue(_) => {}
        }
    }
    assert!(wrong.is_empty(), "{} examples:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_word_that_tells_enough_by_itself_is_found_by_itself() {
    let rows = rows().unwrap();
    let hints = Hints::from_bytes(&compile(&rows).unwrap()).unwrap();
    let mut lost = Vec::new();
    for row in rows.iter().filter(|row| f32::from(row.alone) / 100.0 >= SHOWN) {
        let Purpose::Find(kind) = row.purpose else { continue };
        for form in &row.forms {
            if !places(&hints, form, kind).contains(&(0, form.len())) {
                lost.push(format!("{} {form}", row.language));
            }
        }
    }
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn every_language_has_every_kind() {
    let rows = rows().unwrap();
    let mut forms: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for row in &rows {
        if let Purpose::Find(kind) = row.purpose {
            *forms.entry((row.language, kind.name())).or_default() += row.forms.len();
        }
    }
    let languages: BTreeSet<&str> = rows.iter().map(|row| row.language).collect();
    assert_eq!(languages.len(), 8);
    for language in languages {
        for kind in KINDS {
            let count = forms.get(&(language, kind.name())).copied().unwrap_or_default();
            assert!(count >= 15, "{language} {}: {count} forms", kind.name());
        }
    }
}

#[test]
fn the_file_is_what_the_rows_give() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let bytes = std::fs::read(folder.join("hints.bin")).unwrap();
    assert!(
        bytes == compile(&rows().unwrap()).unwrap(),
        "write it anew: cargo run -p scrubjay-hints -- hints, and sha256sum into hints/SHA256SUMS"
    );
    let sums = std::fs::read_to_string(folder.join("SHA256SUMS")).unwrap();
    let digest: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(sums, format!("{digest}  hints.bin\n"));
}

#[test]
fn what_is_no_file_of_hints_is_refused() {
    let bytes = compile(&rows().unwrap()).unwrap();
    for length in [0, 7, 8, 20, bytes.len() / 2, bytes.len() - 1] {
        assert!(Hints::from_bytes(&bytes[..length]).is_err(), "{length}");
    }
    assert!(Hints::from_bytes(&[&bytes[..], &[0]].concat()).is_err());
}

#[test]
fn whatever_a_text_is_made_of_places_are_whole_and_in_order() {
    let rows = rows().unwrap();
    let hints = Hints::from_bytes(&compile(&rows).unwrap()).unwrap();
    let forms: Vec<&str> = rows.iter().flat_map(|row| row.forms.iter().map(String::as_str)).collect();
    let between = [" ", "-", ". ", "\n\n", "’", "\u{a0}", "", "ſ", "İ", "ß", "\u{301}", "🜁", "\t", "…"];
    // A generator of Lehmer's: the same texts each time.
    let mut state: u64 = 1;
    let mut any = |below: usize| {
        state = state * 48_271 % 0x7fff_ffff;
        state as usize % below
    };
    let mut found = 0;
    for _ in 0..300 {
        let mut text = String::new();
        for _ in 0..60 {
            let form = forms[any(forms.len())];
            text += &if any(3) == 0 { form.to_uppercase() } else { form.to_owned() };
            text += between[any(between.len())];
        }
        let hints = hints.find(&text);
        assert!(hints.is_sorted_by_key(|hint| hint.place.start), "{text}");
        for hint in &hints {
            let value = &text[hint.place.clone()];
            assert!(!value.is_empty() && value.trim() == value, "{text}");
            assert!(hint.score > 0.0 && hint.score <= 1.0);
        }
        found += hints.len();
    }
    assert!(found > 1_000, "{found}");
}
