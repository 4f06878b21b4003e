//! Formats: bytes to [`Document`], and an edited document back to text.

pub mod csv;
pub mod encoding;
pub mod json;
pub mod plain;

use std::borrow::Cow;
use std::cell::Cell;

use crate::document::{Document, Origin, Segment};
use crate::span::Span;

/// The largest file that is read, in bytes. Larger ones are refused with [`FormatError::TooLarge`]:
/// a browser tab holds the file several times over.
pub const MAX_FILE_BYTES: usize = 512 * 1024 * 1024;

/// A way to read a file. One implementation per format; [`FormatName::reader`] lists them.
pub trait Format {
    /// The values that stand in `text`, in order and disjoint, and what the reader should know about them.
    ///
    /// # Errors
    /// If the text is not of this format.
    fn segments(&self, text: &str) -> Result<(Vec<Segment>, Vec<Warning>), FormatError>;

    /// `replacement` as it must be written in the place of a part of this value, or of all of it. The default writes it
    /// as it is.
    fn encode<'r>(&self, replacement: &'r str, _value: &Segment) -> Cow<'r, str> {
        Cow::Borrowed(replacement)
    }
}

/// The formats the core reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatName {
    /// Plain text and Markdown.
    Plain,
    /// One JSON value.
    Json,
    /// One JSON value a line.
    JsonLines,
    /// Comma- or otherwise separated cells.
    Csv,
    /// Tab-separated cells.
    Tsv,
}

impl FormatName {
    /// All of them.
    pub const ALL: [FormatName; 5] =
        [FormatName::Plain, FormatName::Json, FormatName::JsonLines, FormatName::Csv, FormatName::Tsv];

    /// The name used in records and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            FormatName::Plain => "plain",
            FormatName::Json => "json",
            FormatName::JsonLines => "jsonl",
            FormatName::Csv => "csv",
            FormatName::Tsv => "tsv",
        }
    }

    /// The format with this [`name`](FormatName::name).
    pub fn from_name(name: &str) -> Option<FormatName> {
        FormatName::ALL.into_iter().find(|format| format.name() == name)
    }

    /// The format usual for a file name ending, without its dot; plain text when there is no other.
    pub fn from_extension(extension: &str) -> FormatName {
        match extension.to_ascii_lowercase().as_str() {
            "json" | "geojson" => FormatName::Json,
            "jsonl" | "ndjson" => FormatName::JsonLines,
            "csv" => FormatName::Csv,
            "tsv" | "tab" => FormatName::Tsv,
            _ => FormatName::Plain,
        }
    }

    /// The reader for this format.
    pub fn reader(self) -> &'static dyn Format {
        match self {
            FormatName::Plain => &plain::Plain,
            FormatName::Json => &json::Json,
            FormatName::JsonLines => &json::JsonLines,
            FormatName::Csv => &csv::Separated { delimiter: None },
            FormatName::Tsv => &csv::Separated { delimiter: Some(b'\t') },
        }
    }
}

/// Why a file could not be read. Messages say what to do and never quote the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FormatError {
    /// There is nothing in the file.
    Empty,
    /// Over [`MAX_FILE_BYTES`].
    TooLarge,
    /// Not a text: the name of what it looks like.
    Binary(&'static str),
    /// Mostly UTF-8, but damaged at this byte.
    DamagedUtf8 {
        /// Offset of the first bad byte.
        byte: usize,
    },
    /// UTF-16 with a lone surrogate or an odd number of bytes.
    DamagedUtf16,
    /// Neither UTF-8, UTF-16 nor Windows-1252.
    UnknownEncoding,
    /// Not valid JSON: the line and column, counted from 1.
    Json {
        /// Line, from 1.
        line: usize,
        /// Column in bytes, from 1.
        column: usize,
    },
    /// JSON nested deeper than the reader follows.
    JsonTooDeep,
    /// A quoted CSV cell is never closed: the line it begins on, from 1.
    UnclosedQuote {
        /// Line, from 1.
        line: usize,
    },
}

impl FormatError {
    /// A stable code for hosts: `damaged-utf8`.
    pub const fn code(self) -> &'static str {
        match self {
            FormatError::Empty => "empty",
            FormatError::TooLarge => "too-large",
            FormatError::Binary(_) => "binary",
            FormatError::DamagedUtf8 { .. } => "damaged-utf8",
            FormatError::DamagedUtf16 => "damaged-utf16",
            FormatError::UnknownEncoding => "unknown-encoding",
            FormatError::Json { .. } => "bad-json",
            FormatError::JsonTooDeep => "json-too-deep",
            FormatError::UnclosedQuote { .. } => "unclosed-quote",
        }
    }
}

impl std::fmt::Display for FormatError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            FormatError::Empty => write!(out, "the file is empty: there is nothing to contribute in it"),
            FormatError::TooLarge => {
                write!(out, "the file is over {} MB: split it into smaller files", MAX_FILE_BYTES >> 20)
            }
            FormatError::Binary(what) => write!(
                out,
                "this is {what}, not a text file: export it as plain text, Markdown, JSON or CSV and add that"
            ),
            FormatError::DamagedUtf8 { byte } => write!(
                out,
                "the text is damaged UTF-8 (first bad byte at offset {byte}): save it again as UTF-8 and add that"
            ),
            FormatError::DamagedUtf16 => {
                write!(out, "the text is damaged UTF-16: save it again as UTF-8 and add that")
            }
            FormatError::UnknownEncoding => write!(
                out,
                "the text encoding is not UTF-8, UTF-16 or Windows-1252: save it again as UTF-8 and add that"
            ),
            FormatError::Json { line, column } => {
                write!(
                    out,
                    "this is not valid JSON (line {line}, column {column}): correct it and add it again"
                )
            }
            FormatError::JsonTooDeep => write!(
                out,
                "the JSON is nested more than {} levels deep: flatten it and add it again",
                json::MAX_DEPTH
            ),
            FormatError::UnclosedQuote { line } => write!(
                out,
                "a quoted cell that begins on line {line} is never closed: correct it and add it again"
            ),
        }
    }
}

impl std::error::Error for FormatError {}

/// Something the reader should know about a file that could be read. Never quotes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Warning {
    /// Rows with another number of cells than the first row.
    RaggedRows {
        /// How many.
        rows: u32,
    },
    /// Read as Windows-1252, because it is not valid UTF-8.
    AssumedWindows1252,
    /// Only white space.
    Blank,
}

impl Warning {
    /// A stable code for hosts: `ragged-rows`.
    pub const fn code(self) -> &'static str {
        match self {
            Warning::RaggedRows { .. } => "ragged-rows",
            Warning::AssumedWindows1252 => "assumed-windows-1252",
            Warning::Blank => "blank",
        }
    }
}

impl std::fmt::Display for Warning {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Warning::RaggedRows { rows } => {
                write!(
                    out,
                    "{rows} rows have more or fewer cells than the first row; every cell was searched"
                )
            }
            Warning::AssumedWindows1252 => {
                write!(
                    out,
                    "the text is not UTF-8 and was read as Windows-1252; check that letters look right"
                )
            }
            Warning::Blank => write!(out, "the file holds only white space"),
        }
    }
}

/// Reads a file: encoding, then format.
///
/// `extension` is the ending of its name without the dot; the name itself never comes in here.
///
/// # Errors
/// If the bytes are not a text in a known encoding, or not what the ending promises.
pub fn read(extension: &str, bytes: &[u8]) -> Result<Document, FormatError> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(FormatError::TooLarge);
    }
    let decoded = encoding::decode(bytes)?;
    let mut document = parse(FormatName::from_extension(extension), decoded.text)?;
    document.encoding = decoded.encoding;
    if decoded.encoding == encoding::Encoding::Windows1252 {
        document.warnings.push(Warning::AssumedWindows1252);
    }
    Ok(document)
}

/// Reads text that is decoded already.
///
/// # Errors
/// If the text is not of this format.
pub fn parse(format: FormatName, text: String) -> Result<Document, FormatError> {
    let (segments, mut warnings) = format.reader().segments(&text)?;
    if text.trim().is_empty() {
        warnings.push(Warning::Blank);
    }
    Ok(Document { text, segments, format, encoding: encoding::Encoding::Utf8, warnings, last: Cell::new(0) })
}

/// One replacement in a document's source text.
pub(crate) struct Edit<'e> {
    pub(crate) span: Span,
    pub(crate) replacement: Cow<'e, str>,
}

/// The source text with every edit made, and where each replacement stands in the result.
/// Edits are sorted and disjoint, and each lies within one segment (see [`Document::editable`]).
pub(crate) fn render(document: &Document, edits: &[Edit<'_>]) -> (String, Vec<Span>) {
    let reader = document.format().reader();
    // Placeholders are often longer than what they stand for. Growing would take twice the room, which a browser never gets back.
    let longer =
        edits.iter().map(|edit| edit.replacement.len().saturating_sub(edit.span.end() - edit.span.start()));
    let mut text = String::with_capacity(document.text().len() + longer.sum::<usize>());
    let mut places = Vec::with_capacity(edits.len());
    let mut done = 0;
    for edit in edits {
        text.push_str(&document.text()[done..edit.span.start()]);
        let segment = document.segment_at(edit.span.start());
        let written = match segment {
            Some(segment) => reader.encode(&edit.replacement, segment),
            None => Cow::Borrowed(&*edit.replacement),
        };
        // A number that becomes a string gets quotes, which are no part of the value.
        let quotes = usize::from(segment.is_some_and(|segment| segment.origin == Origin::JsonNumber));
        let start = text.len() + quotes;
        text.push_str(&written);
        places.push(Span::of(start..text.len() - quotes));
        done = edit.span.end();
    }
    text.push_str(&document.text()[done..]);
    (text, places)
}
