//! presidio-research's JSON: a list of sentences with `full_text` and `spans`.

use super::{Raw, ReadError, json_list};
use crate::set::{CodePoints, Document};

/// Reads every sentence as a document.
///
/// # Errors
/// The first sentence that is wrong, with what is wrong about it; the line is its place in the list.
pub fn read(content: &str, language: &str) -> Result<Vec<Document>, ReadError> {
    let language = if language.is_empty() { "en" } else { language };
    json_list(content, |number, value| {
        let (Some(text), Some(spans)) = (value["full_text"].as_str(), value["spans"].as_array()) else {
            return Err(ReadError::at(number, "a sentence has \"full_text\" and \"spans\""));
        };
        let points = CodePoints::of(text);
        let labels = spans.iter().enumerate().map(|(at, span)| {
            let raw = Raw {
                start: span["start_position"].as_u64(),
                end: span["end_position"].as_u64(),
                kind: span["entity_type"].as_str(),
                value: span["entity_value"].as_str(),
                entity: None,
                identifier: None,
            };
            raw.label(text, &points, number, at + 1)
        });
        Ok(Document::new(number, language, text.to_owned(), labels.collect::<Result<_, _>>()?))
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_sentence_is_read() {
        let list = r#"[{"full_text": "I am Ann", "spans": [{"entity_type": "PERSON", "entity_value": "Ann", "start_position": 5, "end_position": 8}]}]"#;
        let documents = super::read(list, "").unwrap();
        assert_eq!((documents[0].labels[0].place.clone(), documents[0].language.as_str()), (5..8, "en"));
        let error = super::read(&list.replace("\"Ann\"", "\"Bob\""), "").err().unwrap().to_string();
        assert!(error.contains("not its value") && !error.contains("Bob"));
    }
}
