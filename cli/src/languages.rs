//! [`Languages`]: in which languages files are written, and how much was found in them where it was measured.

use std::collections::BTreeMap;

use scrubjay::detect::Language;
use serde::Deserialize;

/// What was measured, by kind and language: written by `make quality`.
const FIGURES: &str = include_str!("../../docs/quality.json");

/// How many words of some files are in each language.
#[derive(Default)]
pub(crate) struct Languages(BTreeMap<Language, u64>);

#[derive(Deserialize)]
struct Figures {
    measured: Vec<Kind>,
}

#[derive(Deserialize)]
struct Kind {
    kind: String,
    languages: Vec<Figure>,
}

/// Of so many values in texts of a language so many were found.
#[derive(Deserialize)]
struct Figure {
    language: String,
    found: usize,
    of: usize,
}

impl Languages {
    /// Adds the words of one more file.
    pub(crate) fn add(&mut self, words: &[(Language, u32)]) {
        for (language, words) in words {
            *self.0.entry(*language).or_default() += u64::from(*words);
        }
    }

    /// A line for each language, the most first: its share, and how many names of persons were found in tests.
    pub(crate) fn lines(&self) -> Vec<String> {
        let all: u64 = self.0.values().sum();
        let figures = figures();
        let mut languages: Vec<(Language, u64)> = self.0.iter().map(|(one, words)| (*one, *words)).collect();
        languages.sort_by_key(|(language, words)| (std::cmp::Reverse(*words), *language));
        let line = |(language, words): (Language, u64)| {
            // Rounded, and never to nothing.
            let percent = ((words * 100 + all / 2) / all.max(1)).max(1);
            let tag = language.tag();
            let measured = figures.iter().find(|figure| figure.language == tag);
            match measured {
                Some(Figure { found, of, .. }) => format!(
                    "language {tag}: {percent} % of the words; in our tests {found} of {of} names of persons were found"
                ),
                None if language == Language::UNKNOWN => {
                    format!("language not known: {percent} % of the words; nothing was measured")
                }
                None => {
                    format!("language {tag}: {percent} % of the words; nothing was measured in this language")
                }
            }
        };
        languages.into_iter().map(line).collect()
    }
}

/// The figures of names of persons, by language.
fn figures() -> Vec<Figure> {
    // The file is ours; a test reads it.
    let figures =
        serde_json::from_str::<Figures>(FIGURES).map(|figures| figures.measured).unwrap_or_default();
    figures.into_iter().find(|kind| kind.kind == "PERSON").map(|kind| kind.languages).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn languages_are_told_with_what_was_measured_in_them() {
        let mut languages = Languages::default();
        let language = |tag| Language::from_tag(tag).unwrap();
        languages.add(&[(language("is"), 900), (language("th"), 60)]);
        languages.add(&[(language("is"), 39), (Language::UNKNOWN, 1)]);
        let lines = languages.lines();
        assert_eq!(lines.len(), 3);
        assert!(lines[0].starts_with("language is: 94 % of the words; in our tests "), "{}", lines[0]);
        assert!(
            lines[1].starts_with("language th: 6 %")
                && lines[1].ends_with("nothing was measured in this language")
        );
        assert!(lines[2].starts_with("language not known: 1 %"));
        assert!(Languages::default().lines().is_empty());
    }
}
