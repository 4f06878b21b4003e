//! Detection over JSON Lines: the work of `scrubjay detect`, and the same bytes from wasm.

use std::borrow::Cow;
use std::fmt::Write as _;

use serde::Deserialize;

use super::{DEFAULT_THRESHOLD, Detectors, detect};
use crate::format::{FormatName, parse};
use crate::json::{self, Raw};
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
    id: Option<Raw<'a>>,
    #[serde(borrow)]
    text: Cow<'a, str>,
}

/// The answers to JSON Lines, each with a line feed and in the same order, and how many lines could not be read.
/// Blank lines have no answer. No answer quotes its line.
pub fn detect_lines(lines: &[u8], detectors: &Detectors, options: &DetectOptions) -> (String, usize) {
    let (mut answers, mut bad) = (String::new(), 0);
    for line in lines.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty()) {
        let answer = std::str::from_utf8(line).ok().and_then(|line| detect_line(line, detectors, options));
        bad += usize::from(answer.is_none());
        answers.push_str(answer.as_deref().unwrap_or(BAD_LINE));
        answers.push('\n');
    }
    (answers, bad)
}

/// The answer to one line; `None` if it cannot be read.
fn detect_line(line: &str, detectors: &Detectors, options: &DetectOptions) -> Option<String> {
    let input = json::from_str::<Input<'_>>(line).ok()?;
    let document = parse(FormatName::Plain, input.text.into_owned()).ok()?;
    let offsets = Offsets::new(document.text(), options.unit);
    let mut findings = detect(&document, detectors, options.threshold);
    if let Some(kinds) = &options.kinds {
        findings.retain(|finding| kinds.contains(&finding.kind));
    }
    let mut answer = format!(r#"{{"id":{},"findings":["#, input.id.map_or("null", |id| id.0));
    for (place, finding) in resolve(findings).into_iter().enumerate() {
        let comma = if place == 0 { "" } else { "," };
        // Names of kinds and detectors are our own, and plain.
        let _ = write!(
            answer,
            r#"{comma}{{"start":{},"end":{},"kind":"{}","score":{},"detector":"{}"}}"#,
            offsets.from_byte(finding.span.start()),
            offsets.from_byte(finding.span.end()),
            finding.kind.name(),
            share(finding.score),
            finding.evidence.detector,
        );
    }
    answer.push_str("]}");
    Some(answer)
}

/// A score from 0 to 1 with up to three digits behind the point: `0.95`. A page need not load what writes any other
/// number.
fn share(score: f32) -> String {
    let thousandths = (f64::from(score) * 1000.0).round() as u32;
    let digits = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
    let shortest = digits.trim_end_matches('0');
    format!("{shortest}{}", if shortest.ends_with('.') { "0" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(line: &str, unit: Unit) -> String {
        let detectors = Detectors::new::<&str>(&[]).unwrap();
        let options = DetectOptions { unit, ..DetectOptions::default() };
        detect_line(line, &detectors, &options).unwrap_or_else(|| BAD_LINE.to_owned())
    }

    #[test]
    fn scores_are_written_as_short_as_they_can_be() {
        for thousandths in 0..=1000u32 {
            let score = thousandths as f32 / 1000.0;
            let shortest = serde_json::to_string(&(f64::from(thousandths) / 1000.0)).unwrap();
            assert_eq!(share(score), shortest);
        }
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

    #[test]
    fn each_line_is_answered_in_order_and_blank_ones_are_not() {
        let detectors = Detectors::new::<&str>(&[]).unwrap();
        let lines = b"{\"id\":1,\"text\":\"\"}\r\n \n\xFF\n\xC2\xA0\n{\"id\":2,\"text\":\"\"}";
        let (answers, bad) = detect_lines(lines, &detectors, &DetectOptions::default());
        let answer = |id: u8| format!("{{\"id\":{id},\"findings\":[]}}\n");
        assert_eq!(answers, format!("{}{BAD_LINE}\n{BAD_LINE}\n{}", answer(1), answer(2)));
        assert_eq!(bad, 2);
    }
}
