//! Readers of labelled sets, one for each format.

pub mod brat;
pub mod conll;
pub mod own;
pub mod presidio;
pub mod shared;
pub mod tab;

use std::fmt::{Display, Formatter};
use std::io::Read;
use std::path::Path;

use serde_json::Value;

use crate::class::Class;
use crate::set::{CodePoints, Document, Identifier, Label, Set};
use crate::split::{SPLITS, Split};

/// A format of labelled sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetFormat {
    /// That of docs/evaluation.md.
    Own,
    /// That of the project's shared sets: JSON Lines with `s`, `e` and `cls`.
    Shared,
    /// The Text Anonymization Benchmark's JSON.
    Tab,
    /// presidio-research's JSON.
    Presidio,
    /// A token and its BIO tag a line.
    Conll,
    /// A folder of texts with `.ann` files beside them, as brat writes them (MEDDOCAN).
    Brat,
}

impl SetFormat {
    const NAMES: [(&'static str, SetFormat); 6] = [
        ("own", SetFormat::Own),
        ("shared", SetFormat::Shared),
        ("tab", SetFormat::Tab),
        ("presidio", SetFormat::Presidio),
        ("conll", SetFormat::Conll),
        ("brat", SetFormat::Brat),
    ];

    /// The format with this name, if there is one.
    pub fn from_name(name: &str) -> Option<SetFormat> {
        SetFormat::NAMES.iter().find(|(known, _)| *known == name).map(|(_, format)| *format)
    }
}

/// Why a set cannot be read. Never quotes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// The line, from 1, where there is one to tell.
    pub line: Option<usize>,
    /// What is wrong, and what would be right.
    pub what: String,
}

impl ReadError {
    /// Wrong at this line.
    pub fn at(line: usize, what: impl Into<String>) -> ReadError {
        ReadError { line: Some(line), what: what.into() }
    }

    /// Wrong as a whole.
    pub fn whole(what: impl Into<String>) -> ReadError {
        ReadError { line: None, what: what.into() }
    }
}

impl Display for ReadError {
    fn fmt(&self, out: &mut Formatter<'_>) -> std::fmt::Result {
        match self.line {
            Some(line) => write!(out, "line {line}: {}", self.what),
            None => out.write_str(&self.what),
        }
    }
}

impl std::error::Error for ReadError {}

/// How sets are read.
#[derive(Clone, Copy, Debug, Default)]
pub struct ReadOptions<'a> {
    /// The language of documents that do not say.
    pub language: &'a str,
    /// Whether documents stay that the names model was trained on.
    pub with_training_text: bool,
}

/// Reads `[FORMAT:]PATH`. Without a format the content says which it is. One set, or all shared sets if the path is the
/// folder of their folders.
///
/// # Errors
/// If it cannot be read, is of no known format, or nothing is left to measure on.
pub fn sets(argument: &str, options: ReadOptions<'_>) -> Result<Vec<Set>, ReadError> {
    let (format, path) = match argument.split_once(':').map(|(name, path)| (SetFormat::from_name(name), path))
    {
        Some((Some(format), path)) => (Some(format), Path::new(path)),
        _ => (None, Path::new(argument)),
    };
    if path.is_dir() && matches!(format, None | Some(SetFormat::Shared)) {
        let files: Vec<_> = SPLITS
            .iter()
            .filter(|split| split.hold > 0 || options.with_training_text)
            .map(|split| path.join(split.folder).join(format!("{}.jsonl.gz", split.file)))
            .filter(|file| file.is_file())
            .collect();
        if !files.is_empty() {
            return files.iter().map(|file| one(file, Some(SetFormat::Shared), options)).collect();
        }
        if format == Some(SetFormat::Shared) {
            return Err(ReadError::whole("none of the shared sets is in this folder"));
        }
    }
    Ok(vec![one(path, format, options)?])
}

fn one(path: &Path, format: Option<SetFormat>, options: ReadOptions<'_>) -> Result<Set, ReadError> {
    let (mut name, mut trained_on) = (name(path), 0);
    let documents = if path.is_dir() {
        match format {
            None | Some(SetFormat::Brat) => brat::read(path, options.language)?,
            Some(_) => {
                return Err(ReadError::whole("this is a folder; only brat's sets and the shared ones are"));
            }
        }
    } else {
        let content = unpack(path)?;
        match format.or_else(|| recognise(&content)) {
            Some(SetFormat::Own) => own::read(&content, options.language)?,
            Some(SetFormat::Tab) => tab::read(&content)?,
            Some(SetFormat::Presidio) => presidio::read(&content, options.language)?,
            Some(SetFormat::Conll) => conll::read(&content, options.language)?,
            Some(SetFormat::Shared) => {
                let records = shared::read(&content)?;
                let folder = path.parent().and_then(Path::file_name).and_then(|name| name.to_str());
                let split = folder.and_then(|folder| Split::of(folder, name.rsplit('/').next()?));
                if let (Some(folder), Some(split)) = (folder, split) {
                    name = format!("{folder}/{}", split.file);
                }
                let all = records.len();
                let stays = |id: &str| {
                    options.with_training_text
                        || split.is_none_or(|split| split.times == 0 || split.holds_back(id))
                };
                let kept: Vec<_> =
                    records.into_iter().filter(|(id, _)| stays(id)).map(|(_, document)| document).collect();
                trained_on = all - kept.len();
                if kept.is_empty() && all > 0 {
                    return Err(ReadError::whole(
                        "the names model was trained on all of it, so it says nothing about other texts; \
                         --with-training-text measures it all the same",
                    ));
                }
                kept
            }
            Some(SetFormat::Brat) => {
                return Err(ReadError::whole("brat's sets are folders of .txt and .ann files"));
            }
            None => {
                return Err(ReadError::whole(
                    "this is no set of a known format: see docs/evaluation.md, or put the format before the path \
                     (own:, shared:, tab:, presidio:, conll:, brat:)",
                ));
            }
        }
    };
    if documents.is_empty() {
        return Err(ReadError::whole("there is no document in it"));
    }
    Ok(Set { name, documents, trained_on })
}

/// The name of a set: that of its file without endings, with its folder before `train`, `dev` and `test`.
fn name(path: &Path) -> String {
    let part = |path: &Path| path.file_name().and_then(|name| name.to_str()).unwrap_or("set").to_owned();
    let file = part(path);
    let stem = file.strip_suffix(".gz").unwrap_or(&file);
    let stem = [".jsonl", ".json", ".conll", ".bio", ".iob2", ".tsv", ".txt"]
        .iter()
        .find_map(|ending| stem.strip_suffix(ending))
        .unwrap_or(stem);
    match (stem, path.parent()) {
        ("train" | "dev" | "test", Some(folder)) if folder.file_name().is_some() => {
            format!("{}/{stem}", part(folder))
        }
        _ => stem.to_owned(),
    }
}

/// What a file holds, unpacked if its name ends in `.gz`.
///
/// # Errors
/// If it cannot be opened or is not UTF-8.
pub fn unpack(path: &Path) -> Result<String, ReadError> {
    let io = |error: std::io::Error| ReadError::whole(format!("the file cannot be read ({})", error.kind()));
    let file = std::fs::File::open(path).map_err(io)?;
    let mut text = String::new();
    match path.extension().is_some_and(|ending| ending == "gz") {
        true => flate2::read::GzDecoder::new(file).read_to_string(&mut text),
        false => std::io::BufReader::new(file).read_to_string(&mut text),
    }
    .map_err(io)?;
    Ok(text)
}

/// The format that the content looks like.
fn recognise(content: &str) -> Option<SetFormat> {
    let content = content.trim_start_matches('\u{feff}');
    let start = content.trim_start();
    if start.starts_with('[') {
        let head: String = start.chars().take(4000).collect();
        return match (head.contains("\"full_text\""), head.contains("\"annotations\"")) {
            (true, _) => Some(SetFormat::Presidio),
            (_, true) => Some(SetFormat::Tab),
            _ => serde_json::from_str::<Vec<Value>>(start).ok().and_then(|list| {
                let first = list.first()?;
                match (first.get("full_text"), first.get("annotations")) {
                    (Some(_), _) => Some(SetFormat::Presidio),
                    (_, Some(_)) => Some(SetFormat::Tab),
                    _ => None,
                }
            }),
        };
    }
    if start.starts_with('{') {
        let lines = start.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let with_span = lines.take(10_000).find_map(|line| line["spans"].as_array()?.first().cloned());
        let is_shared = with_span.is_some_and(|span| span.get("s").is_some() && span.get("cls").is_some());
        return Some(if is_shared { SetFormat::Shared } else { SetFormat::Own });
    }
    let is_tagged = |line: &str| {
        let tag = line.split_whitespace().next_back().unwrap_or_default();
        line.split_whitespace().count() > 1 && conll::is_tag(tag)
    };
    let mut lines =
        start.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')).take(50).peekable();
    (lines.peek().is_some() && lines.all(|line| line.starts_with("-DOCSTART-") || is_tagged(line)))
        .then_some(SetFormat::Conll)
}

/// What a reader knows of a label before it is checked.
struct Raw<'a> {
    start: Option<u64>,
    end: Option<u64>,
    kind: Option<&'a str>,
    /// What should stand there, where the format says.
    value: Option<&'a str>,
    entity: Option<String>,
    identifier: Option<&'a str>,
}

impl Raw<'_> {
    /// The label, if its offsets are those of code points of the text. `span` is its place in the list, from 1.
    fn label(self, text: &str, points: &CodePoints, line: usize, span: usize) -> Result<Label, ReadError> {
        let wrong = |what: String| ReadError::at(line, format!("span {span}: {what}"));
        let (Some(start), Some(end)) = (self.start, self.end) else {
            return Err(wrong("its start and end must be whole numbers from 0".to_owned()));
        };
        let place = points.bytes(start as usize, end as usize).ok_or_else(|| {
            wrong(format!(
                "{start} to {end} is no place in a text of {} Unicode code points, which is what offsets count",
                points.count()
            ))
        })?;
        if self.value.is_some_and(|value| text.get(place.clone()) != Some(value)) {
            return Err(wrong(
                "what stands at its place is not its value: offsets count Unicode code points, not bytes and not \
                 UTF-16 units"
                    .to_owned(),
            ));
        }
        let kind = self.kind.filter(|kind| !kind.trim().is_empty());
        let kind = kind.ok_or_else(|| wrong("it has no kind".to_owned()))?;
        let identifier = match self.identifier.map(str::to_lowercase).as_deref() {
            None => None,
            Some("direct") => Some(Identifier::Direct),
            Some("quasi") => Some(Identifier::Quasi),
            Some("none" | "no_mask") => Some(Identifier::None),
            Some(_) => return Err(wrong("its identifier is none of direct, quasi and none".to_owned())),
        };
        Ok(Label {
            place,
            class: Class::of_label(kind),
            kind: kind.to_owned(),
            entity: self.entity,
            identifier,
        })
    }
}

/// The documents of JSON Lines, each by `read`, which is told the line and what stands there.
fn json_lines<D>(
    content: &str,
    mut read: impl FnMut(usize, &Value) -> Result<D, ReadError>,
) -> Result<Vec<D>, ReadError> {
    let lines = content.trim_start_matches('\u{feff}').lines().enumerate();
    lines
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(at, line)| {
            let value = serde_json::from_str::<Value>(line).ok().filter(Value::is_object);
            read(at + 1, &value.ok_or_else(|| ReadError::at(at + 1, "this is not a JSON object"))?)
        })
        .collect()
}

/// The documents of one JSON list, each by `read`, which is told its place from 1.
fn json_list(
    content: &str,
    read: impl Fn(usize, &Value) -> Result<Document, ReadError>,
) -> Result<Vec<Document>, ReadError> {
    let list: Vec<Value> = serde_json::from_str(content.trim_start_matches('\u{feff}'))
        .map_err(|error| ReadError::at(error.line(), "this is not a JSON list"))?;
    list.iter().enumerate().map(|(at, value)| read(at + 1, value)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_recognised() {
        for (content, format) in [
            ("{\"text\": \"a\"}\n{\"text\": \"b\", \"spans\": [{\"start\": 0}]}", Some(SetFormat::Own)),
            (
                "{\"text\": \"b\", \"spans\": [{\"s\": 0, \"e\": 1, \"cls\": \"LOC\"}]}",
                Some(SetFormat::Shared),
            ),
            ("[{\"full_text\": \"\"}]", Some(SetFormat::Presidio)),
            ("[{\"doc_id\": \"\", \"annotations\": {}}]", Some(SetFormat::Tab)),
            ("-DOCSTART- O\n\nJón B-PER\nkom O\n", Some(SetFormat::Conll)),
            ("Some prose that is no set at all\n", None),
            ("[1, 2]", None),
            ("", None),
        ] {
            assert_eq!(recognise(content), format, "{content}");
        }
    }

    #[test]
    fn sets_are_named_after_their_files() {
        for (path, wanted) in [
            ("sets/letters.jsonl", "letters"),
            ("data/tab-en-court/dev.jsonl.gz", "tab-en-court/dev"),
            ("dev.jsonl", "dev"),
            ("a/b.c.conll", "b.c"),
        ] {
            assert_eq!(name(Path::new(path)), wanted);
        }
    }
}
