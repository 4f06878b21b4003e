//! Bytes to text: UTF-8, UTF-16 and Windows-1252.
//!
//! Our own, because the three we need are a page of code, while a library with every encoding costs a
//! quarter of the whole download (encoding_rs: 108 KB brotli, `shared/design/performance.md` section 7),
//! and the browser's own decoder would not give the command line the same bytes.

use super::FormatError;

/// How a file's characters were written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, little-endian.
    Utf16Le,
    /// UTF-16, big-endian.
    Utf16Be,
    /// Windows-1252, the superset of ISO 8859-1 that western Windows writes.
    Windows1252,
}

impl Encoding {
    /// The name of the encoding as the WHATWG Encoding Standard spells it.
    pub const fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16Le => "UTF-16LE",
            Encoding::Utf16Be => "UTF-16BE",
            Encoding::Windows1252 => "windows-1252",
        }
    }
}

/// Text, and how it had been written. A byte order mark is taken off: it marks the encoding and is no text.
pub struct Decoded {
    /// The text.
    pub text: String,
    /// Its encoding.
    pub encoding: Encoding,
}

/// Decodes a file.
///
/// # Errors
/// If the bytes are no text, damaged, or in none of the three encodings.
pub fn decode(bytes: &[u8]) -> Result<Decoded, FormatError> {
    if bytes.is_empty() {
        return Err(FormatError::Empty);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return decode_utf8_or_1252(rest).and_then(not_empty);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return decode_utf16(rest, Encoding::Utf16Le).and_then(not_empty);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return decode_utf16(rest, Encoding::Utf16Be).and_then(not_empty);
    }
    if let Some(what) = known_binary(bytes) {
        return Err(FormatError::Binary(what));
    }
    if let Some(encoding) = unmarked_utf16(bytes) {
        return decode_utf16(bytes, encoding);
    }
    decode_utf8_or_1252(bytes)
}

fn not_empty(decoded: Decoded) -> Result<Decoded, FormatError> {
    if decoded.text.is_empty() { Err(FormatError::Empty) } else { Ok(decoded) }
}

/// Files that people drop most often by mistake, by their first bytes.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\xD0\xCF\x11\xE0", "an old Office document"),
    (b"{\\rtf", "a rich-text (RTF) document"),
    (b"\x89PNG", "a picture"),
    (b"\xFF\xD8\xFF", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\0", "a picture"),
    (b"MM\0*", "a picture"),
    (b"\x1F\x8B", "a compressed file"),
    (b"BZh", "a compressed file"),
    (b"7z\xBC\xAF", "a compressed file"),
    (b"\xFD7zXZ", "a compressed file"),
    (b"SQLite format 3", "a database"),
    (b"\x7FELF", "a program"),
    (b"PAR1", "a Parquet table"),
];

fn known_binary(bytes: &[u8]) -> Option<&'static str> {
    SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)).map(|(_, what)| *what)
}

/// UTF-16 without a mark: in Latin text nearly every other byte is zero, always on the same side.
fn unmarked_utf16(bytes: &[u8]) -> Option<Encoding> {
    let sample = &bytes[..bytes.len().min(4096) & !1];
    let zeros = |side: usize| sample.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, units) = (zeros(0), zeros(1), sample.len() / 2);
    if units < 2 || !bytes.len().is_multiple_of(2) {
        None
    } else if even == 0 && odd * 10 >= units * 6 {
        Some(Encoding::Utf16Le)
    } else if odd == 0 && even * 10 >= units * 6 {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

fn decode_utf16(bytes: &[u8], encoding: Encoding) -> Result<Decoded, FormatError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(FormatError::DamagedUtf16);
    }
    let units = pairs.iter().map(|pair| match encoding {
        Encoding::Utf16Be => u16::from_be_bytes(*pair),
        _ => u16::from_le_bytes(*pair),
    });
    let text: String =
        char::decode_utf16(units).collect::<Result<_, _>>().map_err(|_| FormatError::DamagedUtf16)?;
    without_nul(text, encoding)
}

fn decode_utf8_or_1252(bytes: &[u8]) -> Result<Decoded, FormatError> {
    let error = match std::str::from_utf8(bytes) {
        Ok(text) => return without_nul(text.to_owned(), Encoding::Utf8),
        Err(error) => error,
    };
    if bytes.contains(&0) {
        return Err(FormatError::Binary("a binary file"));
    }
    // UTF-8 with a few bad bytes must not be read as Windows-1252: every good letter would turn into two
    // wrong ones. What counts is which of the two explains more of the bytes above 127.
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|character| !character.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    if good >= bad {
        return Err(FormatError::DamagedUtf8 { byte: error.valid_up_to() });
    }
    let controls = bytes.iter().filter(|byte| **byte < 0x20 && !b"\t\n\r\x0B\x0C\x1B".contains(byte)).count();
    if controls * 100 > bytes.len() {
        return Err(FormatError::Binary("a binary file"));
    }
    let text: String = bytes
        .iter()
        .map(|byte| windows_1252(*byte))
        .collect::<Option<_>>()
        .ok_or(FormatError::UnknownEncoding)?;
    Ok(Decoded { text, encoding: Encoding::Windows1252 })
}

/// A text has no NUL. One in the middle usually means a database or a damaged disk, and other programs stop
/// reading there, so that a reviewer might see less than what is sent.
fn without_nul(text: String, encoding: Encoding) -> Result<Decoded, FormatError> {
    if text.as_bytes().contains(&0) {
        return Err(FormatError::Binary("a file with NUL characters in it"));
    }
    Ok(Decoded { text, encoding })
}

/// The 32 places where Windows-1252 differs from ISO 8859-1; 0 = not assigned.
/// Source: Unicode's mapping table VENDORS/MICSFT/WINDOWS/CP1252.TXT.
const WINDOWS_1252_HIGH: [u16; 32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0, 0x017E, 0x0178,
];

fn windows_1252(byte: u8) -> Option<char> {
    if !(0x80..0xA0).contains(&byte) {
        return Some(char::from(byte));
    }
    match WINDOWS_1252_HIGH[usize::from(byte - 0x80)] {
        0 => None,
        code => char::from_u32(u32::from(code)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> Result<(String, Encoding), FormatError> {
        decode(bytes).map(|decoded| (decoded.text, decoded.encoding))
    }

    #[test]
    fn the_four_encodings_give_the_same_text() {
        let icelandic = "Þórður Ægisson – „kt.“ 120174-3399 €";
        let utf16 = |bytes: fn(u16) -> [u8; 2]| icelandic.encode_utf16().flat_map(bytes).collect::<Vec<_>>();
        let windows: Vec<u8> = icelandic
            .chars()
            .map(|character| (0..=255).find(|byte| windows_1252(*byte) == Some(character)).unwrap())
            .collect();
        let with_mark = |mark: &[u8], rest: Vec<u8>| [mark, &rest].concat();
        for (bytes, encoding) in [
            (icelandic.as_bytes().to_vec(), Encoding::Utf8),
            (with_mark(b"\xEF\xBB\xBF", icelandic.as_bytes().to_vec()), Encoding::Utf8),
            (with_mark(b"\xFF\xFE", utf16(u16::to_le_bytes)), Encoding::Utf16Le),
            (with_mark(b"\xFE\xFF", utf16(u16::to_be_bytes)), Encoding::Utf16Be),
            (utf16(u16::to_le_bytes), Encoding::Utf16Le),
            (utf16(u16::to_be_bytes), Encoding::Utf16Be),
            (windows, Encoding::Windows1252),
        ] {
            assert_eq!(text(&bytes), Ok((icelandic.to_owned(), encoding)));
        }
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_reason() {
        assert_eq!(text(b""), Err(FormatError::Empty));
        assert_eq!(text(b"\xEF\xBB\xBF"), Err(FormatError::Empty));
        assert_eq!(text(b"%PDF-1.7"), Err(FormatError::Binary("a PDF")));
        assert!(matches!(text(b"abc\0def"), Err(FormatError::Binary(_))));
        assert_eq!(
            text("Þetta er bréf \u{fffd}".as_bytes().split_last().unwrap().1),
            Err(FormatError::DamagedUtf8 { byte: 16 })
        );
        assert_eq!(text(b"\xFF\xFEa"), Err(FormatError::DamagedUtf16));
        assert_eq!(text(b"\xFF\xFE\x00\xD8"), Err(FormatError::DamagedUtf16));
        assert_eq!(text(b"caf\xE9 \x81"), Err(FormatError::UnknownEncoding));
    }
}
