//! [`Document`]: raw text, and a memory of which parts of it hold values.
//!
//! There is one coordinate system: UTF-8 bytes of the *source text*, the decoded content of the file exactly
//! as it stands. A [`Segment`] says where a value stands in it (a JSON string, a CSV cell, the whole body),
//! and a [`View`] is that value as a reader would see it, with its escapes decoded and a map back. Detectors
//! read views; findings, edits and everything after them speak source bytes, so whatever is not redacted
//! stays byte for byte what it was.

use std::borrow::Cow;
use std::cell::Cell;

use crate::format::encoding::Encoding;
use crate::format::{FormatName, Warning};
use crate::span::Span;

/// Raw text that has not been reviewed.
///
/// Deliberately neither `Debug`, `Clone` nor `Serialize`: raw text must not end up in a log, a message or a
/// file by accident. It is consumed by [`crate::review::Review::start`].
pub struct Document {
    pub(crate) text: String,
    pub(crate) segments: Vec<Segment>,
    pub(crate) format: FormatName,
    pub(crate) encoding: Encoding,
    pub(crate) warnings: Vec<Warning>,
    /// The segment that was asked for last: questions come in the order of the text, mostly.
    pub(crate) last: Cell<usize>,
}

/// One value in a [`Document`]: where it stands and where it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Place in the source text. For a quoted value this is what stands between the quotes.
    pub span: Span,
    /// What the value is in its format.
    pub origin: Origin,
    /// How the value is escaped in the source.
    pub escape: Escape,
    /// The JSON key or column header that names this value, as a place in the source text.
    /// Detectors read it as context: a bare number under `kennitala` is one.
    pub label: Option<Span>,
    /// True if the whole of it is one finding already, so that nothing is looked for in it.
    pub is_whole: bool,
}

/// What a segment is in its format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The whole of a plain text.
    Body,
    /// The name of a JSON member.
    JsonKey,
    /// A JSON string.
    JsonString,
    /// A JSON number; redacting any part of it replaces the whole number by a string.
    JsonNumber,
    /// A CSV or TSV cell; both count from 0 and the header row is row 0.
    Cell {
        /// Row of the cell, counted from 0.
        row: u32,
        /// Column of the cell, counted from 0.
        column: u32,
    },
}

/// How a segment's text is escaped in the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Escape {
    /// Not at all.
    None,
    /// JSON string escapes (RFC 8259, section 7).
    Json,
    /// A doubled quote stands for one quote (RFC 4180, section 2).
    DoubledQuote(u8),
}

impl Document {
    /// The source text. Raw: never put it in a message, a log or a record.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The values, in source order, disjoint.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// How the text was read.
    pub fn format(&self) -> FormatName {
        self.format
    }

    /// How the file's characters had been written.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// What the reader should know about the file, though it could be read. Never quotes it.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// Every segment that is to be searched, as a reader sees it.
    pub fn views(&self) -> impl Iterator<Item = View<'_>> {
        let searched = self.segments.iter().filter(|segment| !segment.is_whole);
        searched.map(|segment| View::of(&self.text, segment))
    }

    /// Every segment, as a reader sees it.
    pub fn all_views(&self) -> impl Iterator<Item = View<'_>> {
        self.segments.iter().map(|segment| View::of(&self.text, segment))
    }

    /// The number of the segment that this byte of the source is in.
    pub fn segment_number(&self, byte: usize) -> Option<usize> {
        let number = self.first_segment_beyond(byte);
        self.segments.get(number).filter(|segment| segment.span.start() <= byte).map(|_| number)
    }

    /// The number of the first segment that ends beyond a byte; the number of segments if there is none.
    fn first_segment_beyond(&self, byte: usize) -> usize {
        /// As far as a look costs less than a search.
        const NEAR: usize = 24;
        let ends_before = |segment: &Segment| segment.span.end() <= byte;
        let last = self.last.get().min(self.segments.len());
        let is_behind = last.checked_sub(1).is_none_or(|before| ends_before(&self.segments[before]));
        let near = is_behind
            .then(|| self.segments[last..].iter().take(NEAR).position(|segment| !ends_before(segment)))
            .flatten();
        let number = near.map_or_else(|| self.segments.partition_point(ends_before), |steps| last + steps);
        self.last.set(number);
        number
    }

    /// The segment that this byte of the source is in.
    pub fn segment_at(&self, byte: usize) -> Option<&Segment> {
        self.segment_number(byte).map(|number| &self.segments[number])
    }

    /// What stands in a span within one segment, its escapes decoded. Raw, like the document's text.
    pub fn value(&self, span: Span) -> Cow<'_, str> {
        let raw = span.slice(&self.text).unwrap_or_default();
        match self.segment_at(span.start()).map_or(Escape::None, |segment| segment.escape) {
            Escape::None => Cow::Borrowed(raw),
            Escape::Json => decode(raw, 0, b'\\', json_escape).0,
            Escape::DoubledQuote(quote) => decode(raw, 0, quote, doubled_quote).0,
        }
    }

    /// The smallest span that can be edited without breaking the format: escapes are not cut, characters are
    /// not cut, and a JSON number is taken whole. Parts outside any segment (quotes, commas, braces) are left
    /// out, so a span may become several, or none. None of them is empty.
    pub fn editable(&self, span: Span) -> Vec<Span> {
        let first = self.first_segment_beyond(span.start());
        if let Some(segment) = self.segments.get(first).filter(|segment| segment.span == span) {
            return if segment.span.is_empty() { Vec::new() } else { vec![span] };
        }
        self.segments[first..]
            .iter()
            .take_while(|segment| segment.span.start() < span.end())
            .filter(|segment| segment.span.overlaps(span))
            .map(|segment| {
                if segment.origin == Origin::JsonNumber {
                    return segment.span;
                }
                let start = span.start().max(segment.span.start());
                let end = span.end().min(segment.span.end());
                let view = View::of(&self.text, segment);
                view.whole_escapes(widen(&self.text, Span::of(start..end)))
            })
            .filter(|span| !span.is_empty())
            .collect()
    }
}

/// Moves both ends outwards to character boundaries.
fn widen(text: &str, span: Span) -> Span {
    Span::of(text.floor_char_boundary(span.start())..text.ceil_char_boundary(span.end()))
}

/// A segment's text with its escapes decoded, and the way back to the source.
pub struct View<'a> {
    text: Cow<'a, str>,
    source: &'a str,
    segment: &'a Segment,
    /// Decoded pieces that differ from their source, in order. Empty when nothing is escaped.
    pieces: Vec<Piece>,
}

/// One escape: `source` in the document was decoded to `view`.
#[derive(Clone, Copy)]
struct Piece {
    view: Span,
    source: Span,
}

impl<'a> View<'a> {
    fn of(source: &'a str, segment: &'a Segment) -> View<'a> {
        let raw = segment.span.slice(source).unwrap_or_default();
        let (text, pieces) = match segment.escape {
            Escape::None => (Cow::Borrowed(raw), Vec::new()),
            Escape::Json => decode(raw, segment.span.start(), b'\\', json_escape),
            Escape::DoubledQuote(quote) => decode(raw, segment.span.start(), quote, doubled_quote),
        };
        View { text, source, segment, pieces }
    }

    /// The text that detectors read. Raw, like the document's.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The segment this is a view of.
    pub fn segment(&self) -> &'a Segment {
        self.segment
    }

    /// The text of the JSON key or column header over this value, if it has one.
    pub fn label(&self) -> Option<&'a str> {
        self.segment.label.and_then(|span| span.slice(self.source))
    }

    /// The place in the source of `span`, given in bytes of [`View::text`]. Grows outwards to whole escapes.
    pub fn to_source(&self, span: Span) -> Span {
        let start = self.boundary(span.start(), false);
        let end = if span.is_empty() { start } else { self.boundary(span.end(), true) };
        Span::of(start..end)
    }

    /// The source byte for a view byte. Inside an escape this is its start, or its end when `after` is set.
    fn boundary(&self, offset: usize, after: bool) -> usize {
        let next = self.pieces.partition_point(|piece| piece.view.start() < offset + usize::from(!after));
        let Some(piece) = next.checked_sub(1).map(|last| self.pieces[last]) else {
            return self.segment.span.start() + offset;
        };
        if offset >= piece.view.end() {
            piece.source.end() + (offset - piece.view.end())
        } else if after && offset > piece.view.start() {
            piece.source.end()
        } else {
            piece.source.start()
        }
    }

    /// Grows a source span outwards so that it cuts no escape.
    fn whole_escapes(&self, span: Span) -> Span {
        let first = self.pieces.partition_point(|piece| piece.source.end() <= span.start());
        self.pieces[first..]
            .iter()
            .take_while(|piece| piece.source.start() < span.end())
            .fold(span, |grown, piece| grown.cover(piece.source))
    }
}

/// Decodes `raw`, in which escapes begin with `marker`. `escape` reads one escape and says how many source
/// bytes it took; where it reads none, the marker stands for itself.
fn decode(
    raw: &str,
    offset: usize,
    marker: u8,
    escape: fn(&str) -> Option<(char, usize)>,
) -> (Cow<'_, str>, Vec<Piece>) {
    if !raw.as_bytes().contains(&marker) {
        return (Cow::Borrowed(raw), Vec::new());
    }
    let mut text = String::with_capacity(raw.len());
    let mut pieces = Vec::new();
    let mut done = 0;
    while let Some(found) = raw.as_bytes()[done..].iter().position(|byte| *byte == marker) {
        let at = done + found;
        text.push_str(&raw[done..at]);
        let before = text.len();
        let taken = match escape(&raw[at..]) {
            Some((character, taken)) => {
                text.push(character);
                taken
            }
            None => {
                text.push(char::from(marker));
                1
            }
        };
        pieces.push(Piece {
            view: Span::of(before..text.len()),
            source: Span::of(offset + at..offset + at + taken),
        });
        done = at + taken;
    }
    text.push_str(&raw[done..]);
    (Cow::Owned(text), pieces)
}

/// Reads one JSON escape (RFC 8259, section 7). A lone surrogate becomes U+FFFD: it has no character.
fn json_escape(raw: &str) -> Option<(char, usize)> {
    let unit = |from: usize| raw.get(from..from + 4).and_then(|hex| u16::from_str_radix(hex, 16).ok());
    let simple = match raw.as_bytes().get(1)? {
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => {
            let high = unit(2)?;
            let low = (raw.get(6..8) == Some("\\u")).then(|| unit(8)).flatten();
            let pair = low.and_then(|low| char::decode_utf16([high, low]).next()).and_then(Result::ok);
            return Some(match (char::from_u32(u32::from(high)), pair) {
                (Some(character), _) => (character, 6),
                (None, Some(character)) => (character, 12),
                (None, None) => (char::REPLACEMENT_CHARACTER, 6),
            });
        }
        other => char::from(*other),
    };
    Some((simple, 2))
}

fn doubled_quote(raw: &str) -> Option<(char, usize)> {
    let mut characters = raw.chars();
    let quote = characters.next()?;
    (characters.next() == Some(quote)).then_some((quote, 2 * quote.len_utf8()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str, escape: Escape) -> Segment {
        Segment {
            span: Span::of(0..text.len()),
            origin: Origin::JsonString,
            escape,
            label: None,
            is_whole: false,
        }
    }

    #[test]
    fn a_value_behind_json_escapes_is_seen_and_mapped_back_whole() {
        let source = r#"j\u00f3n@stofnun.is \ud83d\ude00 end"#;
        let segment = whole(source, Escape::Json);
        let view = View::of(source, &segment);
        assert_eq!(view.text(), "jón@stofnun.is 😀 end");
        let mail = Span::of(0.."jón@stofnun.is".len());
        assert_eq!(view.to_source(mail).slice(source), Some(r"j\u00f3n@stofnun.is"));
        let face = view.text().find('😀').unwrap();
        assert_eq!(view.to_source(Span::of(face..face + 4)).slice(source), Some(r"\ud83d\ude00"));
        let end = view.text().find("end").unwrap();
        assert_eq!(view.to_source(Span::of(end..end + 3)).slice(source), Some("end"));
    }

    #[test]
    fn neighbouring_escapes_keep_their_own_places() {
        let source = r"\n\tx\n";
        let segment = whole(source, Escape::Json);
        let view = View::of(source, &segment);
        assert_eq!(view.text(), "\n\tx\n");
        for (byte, raw) in [(0, r"\n"), (1, r"\t"), (2, "x"), (3, r"\n")] {
            assert_eq!(view.to_source(Span::of(byte..byte + 1)).slice(source), Some(raw));
        }
        assert_eq!(view.to_source(Span::of(0..4)).slice(source), Some(source));
    }

    #[test]
    fn a_doubled_quote_is_one() {
        let source = r#"say ""hi"" now"#;
        let segment = whole(source, Escape::DoubledQuote(b'"'));
        let view = View::of(source, &segment);
        assert_eq!(view.text(), r#"say "hi" now"#);
        assert_eq!(view.to_source(Span::of(4..8)).slice(source), Some(r#"""hi"""#));
    }

    #[test]
    fn lone_surrogates_do_not_panic() {
        for source in [r"\ud800", r"\ud800\u0041", r"\u12", r"\", r"\ud800\ud800"] {
            let segment = whole(source, Escape::Json);
            let view = View::of(source, &segment);
            assert_eq!(view.to_source(Span::of(0..view.text().len())), segment.span);
        }
    }
}
