//! Words and sentences by Unicode Standard Annex #29.

use unicode_segmentation::UnicodeSegmentation;

use crate::span::Span;

/// A stretch of text between two UAX #29 word boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Place in the text, UTF-8 bytes.
    pub span: Span,
    /// What it holds.
    pub kind: TokenKind,
}

/// What a token holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum TokenKind {
    /// At least one letter.
    Word = 0,
    /// Digits and no letter.
    Number = 1,
    /// Punctuation, symbols, emoji.
    Symbol = 2,
    /// Only white space.
    Space = 3,
}

impl TokenKind {
    /// A stable name: `word`.
    pub const fn name(self) -> &'static str {
        match self {
            TokenKind::Word => "word",
            TokenKind::Number => "number",
            TokenKind::Symbol => "symbol",
            TokenKind::Space => "space",
        }
    }
}

/// The tokens of a text, in order and without gaps: joined they are the text again.
pub fn tokens(text: &str) -> impl Iterator<Item = Token> {
    text.split_word_bound_indices().map(|(start, piece)| {
        let kind = if piece.chars().any(char::is_alphabetic) {
            TokenKind::Word
        } else if piece.chars().any(char::is_numeric) {
            TokenKind::Number
        } else if piece.chars().all(char::is_whitespace) {
            TokenKind::Space
        } else {
            TokenKind::Symbol
        };
        Token { span: Span::of(start..start + piece.len()), kind }
    })
}

/// The sentences of a text, in order and without gaps; each ends with the white space after it.
pub fn sentences(text: &str) -> impl Iterator<Item = Span> {
    text.split_sentence_bound_indices().map(|(start, piece)| Span::of(start..start + piece.len()))
}

/// How many words and numbers a text has, the figure in records.
pub fn word_count(text: &str) -> u64 {
    // Cut where no word goes on, so that only the pieces with letters outside of ASCII need the tables of Unicode.
    let bytes = text.as_bytes();
    let (mut count, mut start) = (0, 0);
    // Of the piece so far: whether it has a letter or digit, and whether it is in one word by the rules that are known here.
    let (mut has_word, mut is_one) = (false, true);
    for (at, byte) in bytes.iter().enumerate() {
        match Part::of(bytes, at, *byte) {
            Part::Word => has_word = true,
            Part::Joins => {}
            Part::Unknown => is_one = false,
            Part::Parts => {
                count += if is_one { u64::from(has_word) } else { words_in(&text[start..at]) };
                (start, has_word, is_one) = (at + 1, false, true);
            }
        }
    }
    count + if is_one { u64::from(has_word) } else { words_in(&text[start..]) }
}

/// What a byte does to a word, by the rules WB5 to WB13b of UAX #29: they join letters, digits and `_`, letters over `:`,
/// `.` and `'` (over `"` in Hebrew), and digits over `,`, `;`, `.` and `'`.
enum Part {
    /// A letter or digit.
    Word,
    /// Joins what stands on its two sides.
    Joins,
    /// Is no part of a word, whatever stands beside it.
    Parts,
    /// The tables tell.
    Unknown,
}

impl Part {
    #[inline]
    fn of(bytes: &[u8], at: usize, byte: u8) -> Part {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => Part::Word,
            b'_' => Part::Joins,
            b'"' | 0x80.. => Part::Unknown,
            b',' | b';' | b':' | b'.' | b'\'' => {
                let side =
                    |place: Option<usize>| place.and_then(|place| bytes.get(place)).copied().unwrap_or(b' ');
                let sides = [side(at.checked_sub(1)), side(Some(at + 1))];
                let joins_letters = matches!(byte, b':' | b'.' | b'\'');
                let joins_digits = byte != b':';
                // Outside of ASCII nothing is said: it may be a letter, or a mark on one.
                if sides.iter().any(|side| !side.is_ascii()) {
                    Part::Unknown
                } else if joins_letters && sides.iter().all(u8::is_ascii_alphabetic)
                    || joins_digits && sides.iter().all(u8::is_ascii_digit)
                {
                    Part::Joins
                } else {
                    Part::Parts
                }
            }
            _ => Part::Parts,
        }
    }
}

fn words_in(piece: &str) -> u64 {
    tokens(piece).filter(|token| matches!(token.kind, TokenKind::Word | TokenKind::Number)).count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<(&str, TokenKind)> {
        tokens(text).map(|token| (token.span.slice(text).unwrap(), token.kind)).collect()
    }

    #[test]
    fn words_numbers_and_marks() {
        use TokenKind::{Number, Space, Symbol, Word};
        assert_eq!(
            pieces("Jón á 3,5 kr. 👩‍👧!"),
            [
                ("Jón", Word),
                (" ", Space),
                ("á", Word),
                (" ", Space),
                ("3,5", Number),
                (" ", Space),
                ("kr", Word),
                (".", Symbol),
                (" ", Space),
                ("👩‍👧", Symbol),
                ("!", Symbol)
            ]
        );
        assert_eq!(pieces("cafe\u{301} 𝒳"), [("cafe\u{301}", Word), (" ", Space), ("𝒳", Word)]);
        assert_eq!(word_count("Einn, tveir og 3."), 4);
    }

    #[test]
    #[cfg(not(target_arch = "wasm32"))] // there is no proptest there
    fn counting_is_counting_the_tokens() {
        use proptest::prelude::*;
        let piece = prop::sample::select(vec![
            "a", "B", "1", "22", "_", ":", ".", "'", ",", ";", "\"", " ", "\n", "\r\n", "-", "@", "[", "é",
            "e\u{301}", "\u{301}", "\u{200d}", "א", "ö", "字", "カ", "👩", "🇮", "٣", "·", "’", "\u{ad}",
        ]);
        proptest!(ProptestConfig::with_cases(3000), |(pieces in prop::collection::vec(piece, 0..12))| {
            let text = pieces.concat();
            let words = tokens(&text).filter(|token| matches!(token.kind, TokenKind::Word | TokenKind::Number));
            prop_assert_eq!(word_count(&text), words.count() as u64);
        });
    }

    #[test]
    fn sentences_cover_the_text() {
        let text = "Dómurinn féll í gær. Hann er endanlegur! Er það?";
        let sentences: Vec<_> = sentences(text).map(|span| span.slice(text).unwrap()).collect();
        assert_eq!(sentences, ["Dómurinn féll í gær. ", "Hann er endanlegur! ", "Er það?"]);
    }
}
