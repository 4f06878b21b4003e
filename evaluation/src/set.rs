//! [`Set`]: texts with what is labelled in them.

use std::ops::Range;

use serde_json::json;
use sha2::{Digest, Sha256};

use crate::class::Class;
use crate::title::without_title;

/// A labelled set. Its texts may hold personal data, so it cannot be printed.
pub struct Set {
    /// Its name in reports.
    pub name: String,
    /// Its documents, in order.
    pub documents: Vec<Document>,
    /// How many documents were left out because the names model was trained on them.
    pub trained_on: usize,
}

/// One text with its labels.
#[derive(Clone)]
pub struct Document {
    /// Its place among the documents of the file, from 1.
    pub number: usize,
    /// Its language, as BCP 47 has it; `und` if the set does not say.
    pub language: String,
    /// The text.
    pub text: String,
    /// What is labelled in it, in order of place. Labels may overlap.
    pub labels: Vec<Label>,
}

/// One thing that is labelled.
#[derive(Clone)]
pub struct Label {
    /// Where it stands, UTF-8 bytes. Not empty.
    pub place: Range<usize>,
    /// The set's own word for it.
    pub kind: String,
    /// What it is measured as; nothing for what no set means as personal data.
    pub class: Option<Class>,
    /// Which of the document's people or things it names.
    pub entity: Option<String>,
    /// How it tells somebody, if the set says.
    pub identifier: Option<Identifier>,
}

/// How something tells who somebody is, as the Text Anonymization Benchmark parts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Identifier {
    /// By itself.
    Direct,
    /// Together with others.
    Quasi,
    /// Not at all.
    None,
}

impl Document {
    /// A document with its labels put in order. A title before a person's name is cut off, and a label of which nothing
    /// is left is dropped.
    pub fn new(number: usize, language: &str, text: String, labels: Vec<Label>) -> Document {
        let cut = |mut label: Label| {
            if label.class.as_ref().is_some_and(|class| class.name() == "PERSON") {
                label.place = without_title(&text, label.place);
            }
            (!label.place.is_empty()).then_some(label)
        };
        let mut labels: Vec<Label> = labels.into_iter().filter_map(cut).collect();
        labels.sort_by_key(|label| (label.place.start, std::cmp::Reverse(label.place.end)));
        let language = if language.is_empty() { "und" } else { language };
        Document { number, language: language.to_owned(), text, labels }
    }
}

impl Set {
    /// At most `count` of its documents, evenly from all of them.
    #[must_use]
    pub fn sample(mut self, count: usize) -> Set {
        let all = self.documents.len();
        if all > count {
            let mut at = 0;
            self.documents.retain(|_| {
                at += 1;
                // So that of every all/count documents one stays.
                at * count / all > (at - 1) * count / all
            });
        }
        self
    }

    /// SHA-256 of everything in it, lower-case hexadecimal: two runs with the same were made on the same set.
    pub fn digest(&self) -> String {
        let digest = Sha256::digest(self.to_json_lines());
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The set in the format of docs/evaluation.md, for tools that read no other.
    pub fn to_json_lines(&self) -> String {
        let mut lines = String::new();
        for document in &self.documents {
            let points = CodePoints::of(&document.text);
            let spans: Vec<_> = document
                .labels
                .iter()
                .map(|label| {
                    let mut span = json!({
                        "start": points.from_byte(label.place.start),
                        "end": points.from_byte(label.place.end),
                        "kind": label.kind,
                    });
                    if let Some(entity) = &label.entity {
                        span["entity"] = json!(entity);
                    }
                    if let Some(identifier) = label.identifier {
                        span["identifier"] = json!(identifier);
                    }
                    span
                })
                .collect();
            let line = json!({
                "document": document.number, "language": document.language, "text": document.text, "spans": spans,
            });
            lines += &line.to_string();
            lines.push('\n');
        }
        lines
    }
}

/// Where the code points of a text stand: what offsets in files count.
pub struct CodePoints(Vec<usize>);

impl CodePoints {
    /// Of this text.
    pub fn of(text: &str) -> CodePoints {
        CodePoints(text.char_indices().map(|(at, _)| at).chain([text.len()]).collect())
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len() - 1
    }

    /// The UTF-8 bytes of so many code points to so many others; nothing if they are empty, turned round or not there.
    pub fn bytes(&self, start: usize, end: usize) -> Option<Range<usize>> {
        let place = *self.0.get(start)?..*self.0.get(end)?;
        (start < end).then_some(place)
    }

    /// The code points before this byte.
    pub fn from_byte(&self, byte: usize) -> usize {
        self.0.partition_point(|at| *at < byte)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(number: usize) -> Document {
        Document::new(number, "", "þ".to_owned(), Vec::new())
    }

    #[test]
    fn a_sample_has_so_many_documents_from_all_over() {
        for (all, count) in [(10, 3), (10, 10), (7, 20), (1000, 7)] {
            let documents = (1..=all).map(document).collect();
            let set = Set { name: String::new(), documents, trained_on: 0 }.sample(count);
            assert_eq!(set.documents.len(), count.min(all));
            if all > count {
                assert_eq!(set.documents.last().unwrap().number, all);
                assert!(set.documents[0].number <= all.div_ceil(count));
            }
        }
    }

    #[test]
    fn code_points_are_not_bytes() {
        let points = CodePoints::of("aþ😀b");
        assert_eq!((points.count(), points.bytes(1, 3)), (4, Some(1..7)));
        assert_eq!((points.bytes(3, 3), points.bytes(3, 2), points.bytes(0, 5)), (None, None, None));
        assert_eq!(points.from_byte(7), 3);
    }
}
