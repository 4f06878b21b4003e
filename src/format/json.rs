//! JSON and JSON Lines. Keys, strings and numbers are values; everything else stays as it is.

use std::borrow::Cow;

use super::{Format, FormatError, Warning};
use crate::document::{Document, Escape, Origin, Segment};
use crate::json;
use crate::span::Span;

/// The deepest nesting that is read. Python's and many other readers stop near 1,000, so a deeper file
/// would be of no use to the receiving side.
pub const MAX_DEPTH: usize = 1000;

/// The longest key, in bytes, that counts as context for its value.
const MAX_LABEL_BYTES: usize = 80;

/// One JSON value (RFC 8259).
pub struct Json;

/// One JSON value a line; blank lines are allowed.
pub struct JsonLines;

impl Format for Json {
    fn segments(&self, text: &str) -> Result<(Vec<Segment>, Vec<Warning>), FormatError> {
        let mut segments = Vec::new();
        read_value(text, 0, 0, &mut segments)?;
        Ok((segments, Vec::new()))
    }

    fn encode<'r>(&self, replacement: &'r str, value: &Segment) -> Cow<'r, str> {
        encode(replacement, value.origin)
    }
}

impl Format for JsonLines {
    fn segments(&self, text: &str) -> Result<(Vec<Segment>, Vec<Warning>), FormatError> {
        let mut segments = Vec::new();
        let mut offset = 0;
        for (index, line) in text.split_inclusive('\n').enumerate() {
            if !line.trim().is_empty() {
                read_value(line, offset, index, &mut segments)?;
            }
            offset += line.len();
        }
        Ok((segments, Vec::new()))
    }

    fn encode<'r>(&self, replacement: &'r str, value: &Segment) -> Cow<'r, str> {
        encode(replacement, value.origin)
    }
}

/// A number becomes a string; inside a string the replacement is escaped.
fn encode(replacement: &str, origin: Origin) -> Cow<'_, str> {
    let is_plain = |byte: u8| (b' '..=b'~').contains(&byte) && byte != b'"' && byte != b'\\';
    if origin != Origin::JsonNumber && replacement.bytes().all(is_plain) {
        return Cow::Borrowed(replacement);
    }
    // A text can always be written.
    let quoted = serde_json::to_string(replacement).unwrap_or_default();
    match origin {
        Origin::JsonNumber => Cow::Owned(quoted),
        _ => Cow::Owned(quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or_default().to_owned()),
    }
}

/// Checks that `text` is one JSON value, then notes where its values stand. `offset` is where `text` begins
/// in the file and `lines` how many lines come before it.
fn read_value(
    text: &str,
    offset: usize,
    lines: usize,
    segments: &mut Vec<Segment>,
) -> Result<(), FormatError> {
    json::check(text)
        .map_err(|error| FormatError::Json { line: lines + error.line, column: error.column })?;
    let bytes = text.as_bytes();
    // For each open bracket: the key that names what is in it, and the key last read if it is an object.
    let mut open: Vec<(Option<Span>, Option<Span>)> = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let start = at;
        match byte {
            b'"' => {
                at = end_of_string(bytes, at);
                let span = Span::of(offset + start + 1..offset + at - 1);
                let is_key = bytes[at..].iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':');
                let (origin, label) = if is_key {
                    if let Some(object) = open.last_mut() {
                        object.1 = (span.len() <= MAX_LABEL_BYTES).then_some(span);
                    }
                    (Origin::JsonKey, None)
                } else {
                    (Origin::JsonString, label_of(&open))
                };
                segments.push(Segment { span, origin, escape: Escape::Json, label, is_whole: false });
                continue;
            }
            b'-' | b'0'..=b'9' => {
                while bytes.get(at).is_some_and(|byte| b"+-.eE0123456789".contains(byte)) {
                    at += 1;
                }
                let span = Span::of(offset + start..offset + at);
                let label = label_of(&open);
                segments.push(Segment {
                    span,
                    origin: Origin::JsonNumber,
                    escape: Escape::None,
                    label,
                    is_whole: false,
                });
                continue;
            }
            b'{' | b'[' => {
                if open.len() == MAX_DEPTH {
                    return Err(FormatError::JsonTooDeep);
                }
                open.push((label_of(&open), None));
            }
            b'}' | b']' => drop(open.pop()),
            _ => {}
        }
        at += 1;
    }
    Ok(())
}

/// One step on the way to a value in a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Step {
    /// The member of this name, its escapes decoded.
    Name(String),
    /// The item with this number, from 0.
    Index(usize),
}

/// Hands over every segment of a JSON document in order, with the steps to it (to its object, for a key) and the line
/// (from 0) that it is on, counted outside of values only: of JSON Lines this is the number of the value.
pub(crate) fn walk(document: &Document, mut found: impl FnMut(&Segment, &[Step], usize)) {
    let bytes = document.text().as_bytes();
    let mut segments = document.segments().iter();
    let mut place: Vec<Step> = Vec::new();
    let (mut at, mut line) = (0, 0);
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'"' | b'-' | b'0'..=b'9' => {
                let Some(segment) = segments.next() else { return };
                if segment.origin == Origin::JsonKey {
                    let above = place.len().saturating_sub(1);
                    found(segment, &place[..above], line);
                    place.truncate(above);
                    place.push(Step::Name(document.value(segment.span).into_owned()));
                } else {
                    found(segment, &place, line);
                }
                at = segment.span.end() + usize::from(*byte == b'"');
            }
            b'{' => place.push(Step::Name(String::new())),
            b'[' => place.push(Step::Index(0)),
            b'}' | b']' => drop(place.pop()),
            b',' => {
                if let Some(Step::Index(number)) = place.last_mut() {
                    *number += 1;
                }
            }
            b'\n' if place.is_empty() => line += 1,
            _ => {}
        }
    }
}

/// The nearest key above the place being read.
fn label_of(open: &[(Option<Span>, Option<Span>)]) -> Option<Span> {
    open.last().and_then(|(outer, key)| key.or(*outer))
}

/// One past the closing quote of the string that opens at `at`. The text is valid JSON, so there is one.
fn end_of_string(bytes: &[u8], at: usize) -> usize {
    let mut at = at + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::{FormatName, parse};

    fn values(format: FormatName, text: &str) -> Vec<(String, Origin, Option<String>)> {
        let document = parse(format, text.to_owned()).unwrap();
        document
            .views()
            .map(|view| (view.text().to_owned(), view.segment().origin, view.label().map(str::to_owned)))
            .collect()
    }

    #[test]
    fn keys_strings_and_numbers_are_seen_with_the_key_above_them() {
        let text = r#"{"kt": 1201743399, "x": {"a\"b": ["v\u00e1", true, null, -1.5e3]}, "e": {}}"#;
        let label = |text: &str| Some(text.to_owned());
        assert_eq!(
            values(FormatName::Json, text),
            [
                ("kt".to_owned(), Origin::JsonKey, None),
                ("1201743399".to_owned(), Origin::JsonNumber, label("kt")),
                ("x".to_owned(), Origin::JsonKey, None),
                ("a\"b".to_owned(), Origin::JsonKey, None),
                ("vá".to_owned(), Origin::JsonString, label("a\\\"b")),
                ("-1.5e3".to_owned(), Origin::JsonNumber, label("a\\\"b")),
                ("e".to_owned(), Origin::JsonKey, None),
            ]
        );
    }

    #[test]
    fn a_bad_line_is_named_and_a_blank_one_allowed() {
        assert_eq!(values(FormatName::JsonLines, "{\"a\":1}\r\n\n[\"b\"]").len(), 3);
        assert_eq!(
            parse(FormatName::JsonLines, "{}\n{\"a\":}\n".to_owned()).err(),
            Some(FormatError::Json { line: 2, column: 6 })
        );
    }

    #[test]
    fn depth_is_limited_without_exhausting_the_stack() {
        let deep = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(parse(FormatName::Json, deep(MAX_DEPTH)).is_ok());
        assert_eq!(parse(FormatName::Json, deep(1_000_000)).err(), Some(FormatError::JsonTooDeep));
    }
}
