//! The Text Anonymization Benchmark's own JSON (Pilán and others 2022).

use serde_json::Value;

use super::{Raw, ReadError, json_list};
use crate::set::{CodePoints, Document};

/// Reads every document, with the labels of its first annotator.
///
/// # Errors
/// The first document that is wrong, with what is wrong about it; the line is the document's place in the list.
pub fn read(content: &str) -> Result<Vec<Document>, ReadError> {
    json_list(content, |number, value| {
        let Some(text) = value["text"].as_str() else {
            return Err(ReadError::at(number, "a case has \"text\""));
        };
        let annotators = value["annotations"].as_object();
        // The first by name: the reader keeps objects in order of their keys.
        let mentions = annotators
            .and_then(|all| all.values().next())
            .and_then(|one| one["entity_mentions"].as_array())
            .ok_or_else(|| ReadError::at(number, "a case has \"annotations\" with \"entity_mentions\""))?;
        let points = CodePoints::of(text);
        let labels = mentions.iter().enumerate().map(|(at, mention): (usize, &Value)| {
            let raw = Raw {
                start: mention["start_offset"].as_u64(),
                end: mention["end_offset"].as_u64(),
                kind: mention["entity_type"].as_str(),
                value: mention["span_text"].as_str(),
                entity: mention["entity_id"].as_str().map(str::to_owned),
                identifier: mention["identifier_type"].as_str(),
            };
            raw.label(text, &points, number, at + 1)
        });
        Ok(Document::new(number, "en", text.to_owned(), labels.collect::<Result<_, _>>()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::set::Identifier;

    #[test]
    fn a_case_is_read_with_its_entities() {
        let case = r#"[{"doc_id": "1", "text": "Mr Ali v. X", "annotations": {"annotator1": {"entity_mentions": [
            {"entity_type": "PERSON", "start_offset": 0, "end_offset": 6, "span_text": "Mr Ali",
             "identifier_type": "DIRECT", "entity_id": "e1"}]}}}]"#;
        let documents = read(case).unwrap();
        let label = &documents[0].labels[0];
        assert_eq!((label.place.clone(), label.identifier), (3..6, Some(Identifier::Direct)));
        assert!(read(r#"[{"text": "a"}]"#).err().unwrap().to_string().contains("annotations"));
        assert!(read("{").err().unwrap().to_string().contains("JSON list"));
    }
}
