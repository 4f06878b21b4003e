//! Our own format: JSON Lines, as docs/evaluation.md describes it.

use super::{Raw, ReadError, json_lines};
use crate::set::{CodePoints, Document};

/// Reads every document.
///
/// # Errors
/// The first line that is wrong, with what is wrong about it.
pub fn read(content: &str, language: &str) -> Result<Vec<Document>, ReadError> {
    let mut number = 0;
    json_lines(content, |line, value| {
        // A set that is part of another keeps its numbers, so that places in both mean the same.
        number = match &value["document"] {
            serde_json::Value::Null => number + 1,
            given => given.as_u64().map(|given| given as usize).filter(|given| *given > number).ok_or_else(
                || {
                    ReadError::at(
                        line,
                        "\"document\" must be a whole number that is higher than the one before",
                    )
                },
            )?,
        };
        let Some(text) = value["text"].as_str() else {
            return Err(ReadError::at(line, "it has no \"text\", which must be a string"));
        };
        let points = CodePoints::of(text);
        let spans = match &value["spans"] {
            serde_json::Value::Null => &[][..],
            spans => spans.as_array().ok_or_else(|| {
                ReadError::at(line, "\"spans\" must be a list; it is empty where nothing is labelled")
            })?,
        };
        let labels = spans.iter().enumerate().map(|(at, span)| {
            let raw = Raw {
                start: span["start"].as_u64(),
                end: span["end"].as_u64(),
                kind: span["kind"].as_str(),
                value: span["value"].as_str(),
                entity: span["entity"]
                    .as_str()
                    .map(str::to_owned)
                    .or_else(|| span["entity"].as_i64().map(|n| n.to_string())),
                identifier: span["identifier"].as_str(),
            };
            raw.label(text, &points, line, at + 1)
        });
        let labels = labels.collect::<Result<_, _>>()?;
        Ok(Document::new(number, value["language"].as_str().unwrap_or(language), text.to_owned(), labels))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::set::{Identifier, Set};

    const GOOD: &str = concat!(
        r#"{"text": "Þóra kom 😀 og Jón.", "language": "is", "spans": [{"start": 0, "end": 4, "kind": "PERSON", "entity": "1", "identifier": "direct"}, {"start": 14, "end": 17, "kind": "per", "value": "Jón"}]}"#,
        "\n\n",
        r#"{"text": "Nothing here.", "language": "en"}"#,
        "\n"
    );

    #[test]
    fn a_set_is_read_and_written_back() {
        let documents = read(GOOD, "").unwrap();
        assert_eq!(documents.iter().map(|document| document.number).collect::<Vec<_>>(), [1, 2]);
        let [first, second] = &documents[0].labels[..] else { panic!("two labels") };
        assert_eq!(&documents[0].text[first.place.clone()], "Þóra");
        assert_eq!((first.entity.as_deref(), first.identifier), (Some("1"), Some(Identifier::Direct)));
        assert_eq!(&documents[0].text[second.place.clone()], "Jón");
        let set = Set { name: String::new(), documents, trained_on: 0 };
        let again = Set {
            documents: read(&set.to_json_lines(), "").unwrap(),
            ..Set { name: String::new(), documents: Vec::new(), trained_on: 0 }
        };
        assert_eq!(set.digest(), again.digest());
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line_and_without_its_text() {
        for (bad, says) in [
            ("{\"text\": \"Anna\"}\nAnna", "line 2: this is not a JSON object"),
            (
                "{\"document\": 2, \"text\": \"\"}\n{\"document\": 2, \"text\": \"\"}",
                "line 2: \"document\" must be",
            ),
            ("{\"text\": 4}", "line 1: it has no \"text\""),
            (r#"{"text": "Anna", "spans": 4}"#, "line 1: \"spans\" must be a list"),
            (
                r#"{"text": "Anna", "spans": [{"start": 0, "end": 5, "kind": "PERSON"}]}"#,
                "line 1: span 1: 0 to 5 is no place in a text of 4 Unicode code points",
            ),
            (
                r#"{"text": "Anna", "spans": [{"start": 2, "end": 2, "kind": "PERSON"}]}"#,
                "2 to 2 is no place",
            ),
            (r#"{"text": "Anna", "spans": [{"start": -1, "end": 2, "kind": "PERSON"}]}"#, "whole numbers"),
            (r#"{"text": "Anna", "spans": [{"start": 0, "end": 2}]}"#, "it has no kind"),
            (
                r#"{"text": "þ Anna", "spans": [{"start": 3, "end": 6, "kind": "PERSON", "value": "Anna"}]}"#,
                "is not its value",
            ),
            (
                r#"{"text": "Anna", "spans": [{"start": 0, "end": 4, "kind": "PERSON", "identifier": "Anna"}]}"#,
                "none of direct, quasi and none",
            ),
        ] {
            let error = read(bad, "").err().unwrap().to_string();
            assert!(error.contains(says), "{error}");
            assert!(!error.contains("Anna"), "{error}");
        }
    }
}
