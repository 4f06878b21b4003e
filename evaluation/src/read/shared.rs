//! The format of the project's shared sets: JSON Lines with `id`, `lang`, `text` and spans of `s`, `e`, `cls`, `label`.

use scrubjay_rules::kind::EntityKind;
use serde_json::Value;

use super::{Raw, ReadError, json_lines};
use crate::set::{CodePoints, Document};

/// Reads every document, with the name of its record.
///
/// # Errors
/// The first line that is wrong, with what is wrong about it.
pub fn read(content: &str) -> Result<Vec<(String, Document)>, ReadError> {
    let mut number = 0;
    json_lines(content, |line, value| {
        number += 1;
        let (Some(id), Some(text), Some(spans)) =
            (value["id"].as_str(), value["text"].as_str(), value["spans"].as_array())
        else {
            return Err(ReadError::at(
                line,
                "a record of the shared sets has \"id\", \"text\" and \"spans\"",
            ));
        };
        let points = CodePoints::of(text);
        let labels = spans.iter().enumerate().map(|(at, span)| {
            let raw = Raw {
                start: span["s"].as_u64(),
                end: span["e"].as_u64(),
                kind: kind(span),
                value: None,
                entity: span["ent"].as_str().map(str::to_owned),
                identifier: span["mask"].as_str(),
            };
            raw.label(text, &points, line, at + 1)
        });
        let labels = labels.collect::<Result<_, _>>()?;
        let language = value["lang"].as_str().unwrap_or_default();
        Ok((id.to_owned(), Document::new(number, language, text.to_owned(), labels)))
    })
}

/// The coarse class; of the class `ID`, which holds many things, the set's own label where we have a kind of that name.
fn kind(span: &Value) -> Option<&str> {
    let (class, label) = (span["cls"].as_str()?, span["label"].as_str());
    match label.filter(|label| class == "ID" && EntityKind::from_name(label).is_some()) {
        Some(label) => Some(label),
        None => Some(class),
    }
}
