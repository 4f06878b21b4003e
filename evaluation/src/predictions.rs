//! [`Mark`]: what a tool marked, and files of marks.

use std::ops::Range;

use serde_json::{Value, json};

use crate::read::ReadError;
use crate::set::{CodePoints, Set};

/// One place that a tool marked.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Where, UTF-8 bytes. Not empty.
    pub place: Range<usize>,
    /// The tool's word for what it is.
    pub kind: String,
    /// How sure the tool is, 0 to 1; 1 if it does not say.
    pub score: f32,
}

/// What a tool marked in each document of a set.
pub type SetMarks = Vec<Vec<Mark>>;

/// The marks of a file, for each set and each of its documents. A line is
/// `{"document": 1, "spans": [{"start": 0, "end": 4, "kind": "PERSON", "score": 0.9}]}`, with `"set": NAME` where there are
/// several sets; offsets count Unicode code points.
///
/// # Errors
/// The first line that is wrong; and if a document has no line or two: a tool that gave no answer did not find nothing.
pub fn read(content: &str, sets: &[Set], threshold: f32) -> Result<Vec<SetMarks>, ReadError> {
    let mut answers: Vec<Vec<Option<Vec<Mark>>>> =
        sets.iter().map(|set| vec![None; set.documents.len()]).collect();
    for (at, line) in content.trim_start_matches('\u{feff}').lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let line_number = at + 1;
        let wrong = |what: String| ReadError::at(line_number, what);
        let value: Value =
            serde_json::from_str(line).map_err(|_| wrong("this is not a JSON object".to_owned()))?;
        let set = match (value["set"].as_str(), sets) {
            (Some(name), _) => sets.iter().position(|set| set.name == name),
            (None, [_]) => Some(0),
            (None, _) => return Err(wrong("there are several sets, so \"set\" must name one".to_owned())),
        };
        let Some(set) = set else {
            return Err(wrong("its \"set\" is none of the sets that are measured".to_owned()));
        };
        let number = value["document"].as_u64();
        let document = number.and_then(|number| {
            let documents = &sets[set].documents;
            documents.binary_search_by_key(&(number as usize), |document| document.number).ok()
        });
        let Some(document) = document else {
            return Err(wrong("its \"document\" is the number of no document of the set, from 1".to_owned()));
        };
        let text = &sets[set].documents[document].text;
        let points = CodePoints::of(text);
        let spans = value["spans"].as_array().ok_or_else(|| wrong("\"spans\" must be a list".to_owned()))?;
        let marks = spans
            .iter()
            .enumerate()
            .map(|(at, span)| mark(span, &points).map_err(|what| wrong(format!("span {}: {what}", at + 1))));
        let mut marks: Vec<Mark> = marks.collect::<Result<_, _>>()?;
        marks.retain(|mark| mark.score >= threshold);
        if answers[set][document].replace(marks).is_some() {
            return Err(wrong("this document has been answered before".to_owned()));
        }
    }
    answers
        .into_iter()
        .zip(sets)
        .map(|(answers, set)| {
            let left = answers.iter().filter(|answer| answer.is_none()).count();
            match left {
                0 => Ok(answers.into_iter().flatten().collect()),
                left => Err(ReadError::whole(format!(
                    "{left} of the {} documents of set {} have no line; a document in which nothing was found has one \
                     with an empty list",
                    set.documents.len(),
                    set.name
                ))),
            }
        })
        .collect()
}

fn mark(span: &Value, points: &CodePoints) -> Result<Mark, String> {
    let (Some(start), Some(end)) = (span["start"].as_u64(), span["end"].as_u64()) else {
        return Err("its start and end must be whole numbers from 0".to_owned());
    };
    let place = points.bytes(start as usize, end as usize).ok_or_else(|| {
        format!(
            "{start} to {end} is no place in a text of {} Unicode code points, which is what offsets count",
            points.count()
        )
    })?;
    let kind = span["kind"].as_str().filter(|kind| !kind.trim().is_empty());
    let score = match &span["score"] {
        Value::Null => 1.0,
        score => score
            .as_f64()
            .filter(|score| (0.0..=1.0).contains(score))
            .ok_or("its score is not from 0 to 1")?,
    };
    Ok(Mark { place, kind: kind.ok_or("it has no kind")?.to_owned(), score: score as f32 })
}

/// The same lines, for other tools to read.
pub fn write(sets: &[Set], marks: &[SetMarks]) -> String {
    let mut lines = String::new();
    for (set, marks) in sets.iter().zip(marks) {
        for (document, marks) in set.documents.iter().zip(marks) {
            let points = CodePoints::of(&document.text);
            let spans: Vec<Value> = marks
                .iter()
                .map(|mark| {
                    json!({
                        "start": points.from_byte(mark.place.start),
                        "end": points.from_byte(mark.place.end),
                        "kind": mark.kind,
                        "score": mark.score,
                    })
                })
                .collect();
            lines += &json!({ "set": set.name, "document": document.number, "spans": spans }).to_string();
            lines.push('\n');
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::own;

    fn set(name: &str) -> Set {
        let lines = "{\"text\": \"Þóra kom\"}\n{\"text\": \"Jón\"}\n";
        Set { name: name.to_owned(), documents: own::read(lines, "is").unwrap(), trained_on: 0 }
    }

    const GOOD: &str = concat!(
        r#"{"document": 2, "spans": []}"#,
        "\n",
        r#"{"document": 1, "spans": [{"start": 0, "end": 4, "kind": "PERSON", "score": 0.5}, {"start": 5, "end": 8, "kind": "X", "score": 0.25}]}"#,
        "\n"
    );

    #[test]
    fn marks_are_read_and_written_back() {
        let sets = [set("a")];
        let marks = read(GOOD, &sets, 0.0).unwrap();
        assert_eq!(marks[0][0][0], Mark { place: 0..6, kind: "PERSON".to_owned(), score: 0.5 });
        assert_eq!(read(&write(&sets, &marks), &sets, 0.0).unwrap(), marks);
        assert_eq!(read(GOOD, &sets, 0.5).unwrap()[0][0].len(), 1);
    }

    #[test]
    fn what_is_wrong_is_told() {
        for (bad, says) in [
            ("Þóra", "line 1: this is not a JSON object"),
            (r#"{"document": 3, "spans": []}"#, "line 1: its \"document\""),
            (r#"{"document": 1}"#, "\"spans\" must be a list"),
            (
                r#"{"document": 1, "spans": [{"start": 0, "end": 9, "kind": "X"}]}"#,
                "span 1: 0 to 9 is no place",
            ),
            (r#"{"document": 1, "spans": [{"start": 0, "end": 2}]}"#, "it has no kind"),
            (r#"{"document": 1, "spans": [{"start": 0, "end": 2, "kind": "X", "score": 2}]}"#, "its score"),
            (r#"{"document": 1, "spans": []}"#, "1 of the 2 documents of set a have no line"),
            (
                "{\"document\": 1, \"spans\": []}\n{\"document\": 1, \"spans\": []}",
                "line 2: this document has been answered",
            ),
            (r#"{"set": "b", "document": 1, "spans": []}"#, "its \"set\""),
        ] {
            let error = read(bad, &[set("a")], 0.0).unwrap_err().to_string();
            assert!(error.contains(says), "{error}");
        }
        let error = read(GOOD, &[set("a"), set("b")], 0.0).unwrap_err().to_string();
        assert!(error.contains("must name one"), "{error}");
    }
}
