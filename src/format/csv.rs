//! CSV and TSV: every cell is a value (RFC 4180, with the delimiters people use).
//!
//! Cells are found by our own scanner, because the csv crate does not say where in the file a cell stands,
//! and without that the rest of the file could not stay byte for byte what it was.

use std::borrow::Cow;

use super::{Format, FormatError, Warning};
use crate::document::{Escape, Origin, Segment};
use crate::span::Span;

/// Cells between delimiters.
pub struct Separated {
    /// The delimiter, or `None` to find it out.
    pub delimiter: Option<u8>,
}

/// Delimiters that are tried, the commonest first: a tie goes to the earlier one.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Rows that are looked at to find the delimiter.
const SNIFFED_ROWS: usize = 50;
/// Bytes from which the number of cells is estimated.
const SAMPLE_BYTES: usize = 1 << 16;
/// Longest header cell, in bytes, that counts as context for its column.
const MAX_LABEL_BYTES: usize = 80;
const QUOTE: u8 = b'"';

impl Format for Separated {
    fn segments(&self, text: &str) -> Result<(Vec<Segment>, Vec<Warning>), FormatError> {
        let delimiter = self.delimiter.unwrap_or_else(|| sniff(text));
        // Room for all cells at once: a list that grows by doubling needs half as much again, and is copied each time.
        let sample = &text.as_bytes()[..text.len().min(SAMPLE_BYTES)];
        let ends = sample.iter().filter(|byte| **byte == delimiter || **byte == b'\n').count() + 1;
        let cells = ends * (text.len() / sample.len().max(1) + 1);
        let mut segments: Vec<Segment> = Vec::with_capacity(cells.min(text.len()));
        let mut headers: Vec<Option<Span>> = Vec::new();
        let (mut width, mut ragged) = (None, 0);
        let mut cells = Cells { text, delimiter, at: 0, row: 0, column: 0, done: false };
        while let Some(cell) = cells.next_cell()? {
            if cell.row == 0 {
                let label = Some(cell.span).filter(|span| (1..=MAX_LABEL_BYTES).contains(&span.len()));
                headers.push(label);
            }
            let label =
                if cell.row == 0 { None } else { headers.get(cell.column as usize).copied().flatten() };
            if !cell.span.is_empty() {
                let origin = Origin::Cell { row: cell.row, column: cell.column };
                segments.push(Segment {
                    span: cell.span,
                    origin,
                    escape: cell.escape,
                    label,
                    is_whole: false,
                });
            }
            let blank_row = cell.column == 0 && cell.span.is_empty();
            if cell.last_in_row && !blank_row {
                let cells_in_row = cell.column + 1;
                ragged += u32::from(*width.get_or_insert(cells_in_row) != cells_in_row);
            }
        }
        let warnings = if ragged > 0 { vec![Warning::RaggedRows { rows: ragged }] } else { Vec::new() };
        Ok((segments, warnings))
    }

    /// Between quotes a quote is doubled. Without quotes nothing that would end the cell or begin one can be written: a
    /// space stands for it, since the cell may be one of which only a part is replaced.
    fn encode<'r>(&self, replacement: &'r str, value: &Segment) -> Cow<'r, str> {
        let ends_a_cell = |byte: u8| matches!(byte, QUOTE | b'\r' | b'\n') || DELIMITERS.contains(&byte);
        match value.escape {
            Escape::DoubledQuote(_) if replacement.contains('"') => {
                Cow::Owned(replacement.replace('"', "\"\""))
            }
            Escape::None if replacement.bytes().any(ends_a_cell) => {
                Cow::Owned(replacement.replace(|c: char| c.is_ascii() && ends_a_cell(c as u8), " "))
            }
            _ => Cow::Borrowed(replacement),
        }
    }
}

/// The delimiter that cuts the first rows most evenly into more than one cell; a comma if none does.
fn sniff(text: &str) -> u8 {
    let score = |delimiter: u8| {
        let mut cells = Cells { text, delimiter, at: 0, row: 0, column: 0, done: false };
        let mut widths = Vec::new();
        while let Ok(Some(cell)) = cells.next_cell() {
            if cell.last_in_row {
                widths.push(cell.column as usize + 1);
                if widths.len() == SNIFFED_ROWS {
                    break;
                }
            }
        }
        let first = widths.first().copied().unwrap_or(1);
        let even = widths.iter().filter(|width| **width == first).count();
        if first < 2 { 0 } else { even * 1000 / widths.len() + first.min(100) }
    };
    let mut best = (b',', 0);
    for delimiter in DELIMITERS {
        let found = score(delimiter);
        if found > best.1 {
            best = (delimiter, found);
        }
    }
    best.0
}

/// Walks over the cells of a text.
struct Cells<'a> {
    text: &'a str,
    delimiter: u8,
    at: usize,
    row: u32,
    column: u32,
    done: bool,
}

struct Cell {
    span: Span,
    row: u32,
    column: u32,
    escape: Escape,
    last_in_row: bool,
}

impl Cells<'_> {
    fn next_cell(&mut self) -> Result<Option<Cell>, FormatError> {
        let bytes = self.text.as_bytes();
        if self.done || (self.column == 0 && self.at == bytes.len()) {
            return Ok(None);
        }
        let start = self.at;
        let (mut span, mut escape) = (Span::of(start..start), Escape::None);
        let mut end = start;
        if bytes.get(start) == Some(&QUOTE) {
            end = self.end_of_quoted(start)?;
            span = Span::of(start + 1..end - 1);
            escape = Escape::DoubledQuote(QUOTE);
        }
        let after_quotes = end;
        let goes_on = |byte: &u8| *byte != self.delimiter && *byte != b'\n' && *byte != b'\r';
        end += bytes[end..].iter().take_while(|byte| goes_on(byte)).count();
        if end > after_quotes {
            // Not quoted, or something follows the closing quote: the raw cell is searched as it stands.
            (span, escape) = (Span::of(start..end), Escape::None);
        }
        let (row, column) = (self.row, self.column);
        let delimited = bytes.get(end) == Some(&self.delimiter);
        if delimited {
            self.at = end + 1;
            self.column += 1;
        } else {
            let line_break =
                if bytes[end..].starts_with(b"\r\n") { 2 } else { usize::from(end < bytes.len()) };
            self.at = end + line_break;
            self.done = end == bytes.len();
            self.row += 1;
            self.column = 0;
        }
        Ok(Some(Cell { span, row, column, escape, last_in_row: !delimited }))
    }

    /// One past the quote that closes the cell opened at `start`.
    fn end_of_quoted(&self, start: usize) -> Result<usize, FormatError> {
        let bytes = self.text.as_bytes();
        let mut at = start + 1;
        while let Some(found) = bytes[at..].iter().position(|byte| *byte == QUOTE) {
            at += found + 1;
            if bytes.get(at) != Some(&QUOTE) {
                return Ok(at);
            }
            at += 1;
        }
        let line = bytes[..start].iter().filter(|byte| **byte == b'\n').count() + 1;
        Err(FormatError::UnclosedQuote { line })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::{FormatName, parse};

    fn cells(text: &str) -> Vec<(String, u32, u32)> {
        let document = parse(FormatName::Csv, text.to_owned()).unwrap();
        document
            .views()
            .filter_map(|view| match view.segment().origin {
                Origin::Cell { row, column } => Some((view.text().to_owned(), row, column)),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn quotes_line_breaks_and_empty_cells() {
        let cell = |text: &str, row, column| (text.to_owned(), row, column);
        assert_eq!(
            cells("a,\"b \"\"c\"\"\",\r\n\"d\ne\",,f\r\n\"odd\" one,x,y"),
            [
                cell("a", 0, 0),
                cell("b \"c\"", 0, 1),
                cell("d\ne", 1, 0),
                cell("f", 1, 2),
                cell("\"odd\" one", 2, 0),
                cell("x", 2, 1),
                cell("y", 2, 2)
            ]
        );
    }

    #[test]
    fn the_delimiter_is_found() {
        assert_eq!(sniff("nafn;kt;upphæð\nA;1;2,5\nB;2;3,5\n"), b';');
        assert_eq!(sniff("a\tb, c\nd\te\n"), b'\t');
        assert_eq!(sniff("one column\nonly\n"), b',');
        assert_eq!(sniff("a|b|c\n1|2|3\n"), b'|');
    }

    #[test]
    fn headers_name_their_column_and_ragged_rows_are_counted() {
        let document = parse(FormatName::Csv, "nafn,kt\nA,1\nB\nC,2,3\n\n".to_owned()).unwrap();
        let labels: Vec<_> = document.views().map(|view| view.label()).collect();
        assert_eq!(
            labels,
            [None, None, Some("nafn"), Some("kt"), Some("nafn"), Some("nafn"), Some("kt"), None]
        );
        assert_eq!(document.warnings(), [Warning::RaggedRows { rows: 2 }]);
    }

    #[test]
    fn a_quote_that_is_never_closed_is_an_error() {
        assert_eq!(
            parse(FormatName::Csv, "a,b\n\"c,d\n".to_owned()).err(),
            Some(FormatError::UnclosedQuote { line: 2 })
        );
    }
}
