//! Detection over JSON Lines: the work of `scrubjay detect`, and the same bytes from wasm.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{DEFAULT_THRESHOLD, Detectors, detect};
use crate::format::{FormatName, parse};
use crate::kind::EntityKind;
use crate::offsets::{Offsets, Unit};
use crate::resolve::resolve;

/// How to run and what to write.
#[derive(Clone, Debug, PartialEq)]
pub struct DetectOptions {
    /// What offsets count.
    pub unit: Unit,
    /// The score from which a finding is written, 0 to 1.
    pub threshold: f32,
    /// Only these kinds; `None` = all.
    pub kinds: Option<Vec<EntityKind>>,
}

impl Default for DetectOptions {
    fn default() -> DetectOptions {
        DetectOptions { unit: Unit::Chars, threshold: DEFAULT_THRESHOLD, kinds: None }
    }
}

/// What is written for a line that is no JSON object with a string `text`.
const BAD_LINE: &str =
    r#"{"id":null,"findings":[],"error":"not a JSON object with a string field \"text\""}"#;

#[derive(Deserialize)]
struct Input<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    text: Cow<'a, str>,
}

#[derive(Serialize)]
struct Output<'a> {
    id: Option<&'a RawValue>,
    findings: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    start: usize,
    end: usize,
    kind: &'static str,
    score: f64,
    detector: &'static str,
}

/// The answer to one line, without a line feed, and whether the line could be read.
/// The answer never quotes the line.
pub fn detect_line(line: &str, detectors: &Detectors, options: &DetectOptions) -> (String, bool) {
    let Ok(input) = serde_json::from_str::<Input<'_>>(line) else { return (BAD_LINE.to_owned(), false) };
    let Ok(document) = parse(FormatName::Plain, input.text.into_owned()) else {
        return (BAD_LINE.to_owned(), false);
    };
    let offsets = Offsets::new(document.text(), options.unit);
    let mut findings = detect(&document, detectors, options.threshold);
    if let Some(kinds) = &options.kinds {
        findings.retain(|finding| kinds.contains(&finding.kind));
    }
    let findings = resolve(findings)
        .into_iter()
        .map(|finding| Row {
            start: offsets.from_byte(finding.span.start()),
            end: offsets.from_byte(finding.span.end()),
            kind: finding.kind.name(),
            score: (f64::from(finding.score) * 1000.0).round() / 1000.0,
            detector: finding.evidence.detector,
        })
        .collect();
    let output = Output { id: input.id, findings };
    (serde_json::to_string(&output).unwrap_or_else(|_| BAD_LINE.to_owned()), true)
}

/// The answers to every line that is not blank, each with a line feed.
pub fn detect_lines(lines: &str, detectors: &Detectors, options: &DetectOptions) -> String {
    let mut answers = String::new();
    for line in lines.lines().filter(|line| !line.trim().is_empty()) {
        answers.push_str(&detect_line(line, detectors, options).0);
        answers.push('\n');
    }
    answers
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(line: &str, unit: Unit) -> String {
        let detectors = Detectors::new::<&str>(&[]).unwrap();
        detect_line(line, &detectors, &DetectOptions { unit, ..DetectOptions::default() }).0
    }

    #[test]
    fn the_id_is_echoed_and_offsets_count_what_was_asked() {
        let line = r#"{"x":[1],"text":"😀 jon@stofnun.is","id":{"a":1.0e2}}"#;
        for (unit, start) in [(Unit::Chars, 2), (Unit::Utf16, 3), (Unit::Bytes, 5)] {
            let answer = answer(line, unit);
            assert!(answer.starts_with(r#"{"id":{"a":1.0e2},"findings":[{"start":"#), "{answer}");
            assert!(
                answer.contains(&format!(
                    "\"start\":{start},\"end\":{},\"kind\":\"EMAIL_ADDRESS\"",
                    start + 14
                ))
            );
        }
    }

    #[test]
    fn a_line_without_text_is_answered_and_not_quoted() {
        for line in ["", "[]", "{\"id\":7}", "{\"text\":3}", "jon@stofnun.is"] {
            assert_eq!(answer(line, Unit::Chars), BAD_LINE);
        }
        assert_eq!(answer("{\"text\":\"\"}", Unit::Chars), r#"{"id":null,"findings":[]}"#);
    }
}
