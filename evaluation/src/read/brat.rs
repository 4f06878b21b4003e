//! A folder of texts with `.ann` files beside them, as brat writes them and MEDDOCAN comes.

use std::path::{Path, PathBuf};

use super::{Raw, ReadError, unpack};
use crate::set::{CodePoints, Document, Label};

/// Reads every `.txt` under the folder with the `.ann` of the same name, in order of path. Of a label in pieces the whole
/// stretch counts.
///
/// # Errors
/// A text without its labels, and the first line that is wrong; which of the texts it is in is told by its place.
pub fn read(folder: &Path, language: &str) -> Result<Vec<Document>, ReadError> {
    let mut texts = Vec::new();
    collect(folder, &mut texts)?;
    texts.sort();
    texts
        .iter()
        .enumerate()
        .map(|(at, path)| {
            let inside =
                |error: ReadError| ReadError { what: format!("text {}: {}", at + 1, error.what), ..error };
            let text = unpack(path).map_err(inside)?;
            let annotations = unpack(&path.with_extension("ann")).map_err(inside)?;
            let labels = labels(&text, &annotations).map_err(inside)?;
            Ok(Document::new(at + 1, language, text, labels))
        })
        .collect()
}

fn labels(text: &str, annotations: &str) -> Result<Vec<Label>, ReadError> {
    let points = CodePoints::of(text);
    let lines = annotations.lines().enumerate().filter(|(_, line)| line.starts_with('T'));
    lines
        .map(|(at, line)| {
            let middle = line.split('\t').nth(1).unwrap_or_default();
            let mut words = middle.split([' ', ';']);
            let kind = words.next();
            let numbers: Vec<Option<u64>> = words.map(|word| word.parse().ok()).collect();
            let raw = Raw {
                start: numbers.first().copied().flatten(),
                end: numbers.last().copied().flatten(),
                kind,
                // In pieces the value is not what stands there.
                value: line.split('\t').nth(2).filter(|_| numbers.len() == 2),
                entity: None,
                identifier: None,
            };
            raw.label(text, &points, at + 1, 1)
        })
        .collect()
}

fn collect(folder: &Path, texts: &mut Vec<PathBuf>) -> Result<(), ReadError> {
    let io =
        |error: std::io::Error| ReadError::whole(format!("the folder cannot be read ({})", error.kind()));
    for entry in std::fs::read_dir(folder).map_err(io)? {
        let path = entry.map_err(io)?.path();
        if path.is_dir() {
            collect(&path, texts)?;
        } else if path.extension().is_some_and(|ending| ending == "txt") {
            texts.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_read_and_checked() {
        let text = "Médico: Ana Ruiz";
        let good = labels(text, "T1\tNOMBRE_PERSONAL_SANITARIO 8 16\tAna Ruiz\n#1\tnote T1\tx\n").unwrap();
        assert_eq!(&text[good[0].place.clone()], "Ana Ruiz");
        assert_eq!(labels(text, "T1\tPER 8 11;12 16\tAna Ruiz").unwrap()[0].place, good[0].place);
        let error = labels(text, "\nT1\tPER 9 17\tAna Ruiz").err().unwrap();
        assert_eq!(error.line, Some(2));
        assert!(!error.to_string().contains("Ana"));
    }
}
