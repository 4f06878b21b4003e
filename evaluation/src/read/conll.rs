//! A token a line with its BIO tag in the last column, a blank line between sentences, as CoNLL 2003 began it.

use super::ReadError;
use crate::class::Class;
use crate::set::{Document, Label};

/// Reads it. A document goes from one `-DOCSTART-` to the next; without any, each sentence is one. The text is rebuilt:
/// a space between tokens, a line feed between sentences. Tags are BIO, IOB, BIOES or BILOU; lines that begin with `# `
/// are comments.
///
/// # Errors
/// The first line that has no tag.
pub fn read(content: &str, language: &str) -> Result<Vec<Document>, ReadError> {
    let has_documents = content.lines().any(|line| line.starts_with("-DOCSTART-"));
    let mut documents = Vec::new();
    let mut open = Open::default();
    for (at, line) in content.trim_start_matches('\u{feff}').lines().enumerate() {
        if line.starts_with("-DOCSTART-") {
            open.close(&mut documents, language);
        } else if line.trim().is_empty() {
            match has_documents {
                true => open.between = '\n',
                false => open.close(&mut documents, language),
            }
            open.kind = None;
        } else if !line.starts_with("# ") {
            let mut columns = line.split_whitespace();
            let (Some(token), Some(tag)) = (columns.next(), columns.next_back()) else {
                return Err(ReadError::at(at + 1, "a line has a token and, in the last column, its tag"));
            };
            if !is_tag(tag) {
                return Err(ReadError::at(at + 1, "a tag is O, or B-, I-, E-, S-, L- or U- and a kind"));
            }
            open.add(token, tag);
        }
    }
    open.close(&mut documents, language);
    Ok(documents)
}

/// True for `O`, `B-PER` and the like.
pub(super) fn is_tag(tag: &str) -> bool {
    tag == "O"
        || tag
            .split_once('-')
            .is_some_and(|(part, kind)| matches!(part, "B" | "I" | "E" | "S" | "L" | "U") && !kind.is_empty())
}

/// The document that is being read.
struct Open {
    text: String,
    labels: Vec<Label>,
    between: char,
    kind: Option<String>,
}

impl Default for Open {
    fn default() -> Open {
        Open { text: String::new(), labels: Vec::new(), between: ' ', kind: None }
    }
}

impl Open {
    fn add(&mut self, token: &str, tag: &str) {
        if !self.text.is_empty() {
            self.text.push(self.between);
        }
        self.between = ' ';
        let start = self.text.len();
        self.text += token;
        let end = self.text.len();
        let Some((part, kind)) = tag.split_once('-') else {
            self.kind = None;
            return;
        };
        let goes_on = matches!(part, "I" | "E" | "L") && self.kind.as_deref() == Some(kind);
        match self.labels.last_mut() {
            Some(last) if goes_on => last.place.end = end,
            _ => self.labels.push(Label {
                place: start..end,
                kind: kind.to_owned(),
                class: Class::of_label(kind),
                entity: None,
                identifier: None,
            }),
        }
        self.kind = Some(kind.to_owned());
    }

    fn close(&mut self, documents: &mut Vec<Document>, language: &str) {
        let open = std::mem::take(self);
        if !open.text.is_empty() {
            documents.push(Document::new(documents.len() + 1, language, open.text, open.labels));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_become_labels() {
        let documents = read("Anna B-PER\nSól I-PER\nLena B-PER\nkom O\n\nOsló X I-LOC\n", "is").unwrap();
        let labels = |document: &Document| {
            document
                .labels
                .iter()
                .map(|label| document.text[label.place.clone()].to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(documents.len(), 2);
        assert_eq!(
            (documents[0].text.as_str(), labels(&documents[0])),
            ("Anna Sól Lena kom", vec!["Anna Sól".into(), "Lena".into()])
        );
        assert_eq!(labels(&documents[1]), ["Osló"]);
        let one = read("-DOCSTART- O\n\nA O\n\nB S-PER\n", "").unwrap();
        assert_eq!((one.len(), one[0].text.as_str()), (1, "A\nB"));
        assert_eq!(read("Anna\n", "").err().unwrap().line, Some(1));
        assert_eq!(read("Anna O\nAnna PER\n", "").err().unwrap().line, Some(2));
    }
}
