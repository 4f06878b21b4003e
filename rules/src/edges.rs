//! What may not touch a match. Checked in code, because the regexes have no look-around.

use std::ops::Range;

/// What may not stand right before or after a match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edges {
    /// Refuse letters, digits and `_` on both sides.
    pub word: bool,
    /// Refuse a number that goes on: `.`, `,`, `:`, `/`, `-` or the like with a digit on its far side.
    pub number: bool,
    /// Characters refused right before.
    pub before: &'static str,
    /// Characters refused right after.
    pub after: &'static str,
}

impl Edges {
    /// Nothing is refused: the shape sees to its own ends.
    pub const FREE: Edges = Edges { word: false, number: false, before: "", after: "" };
    /// A match is not a part of a longer word.
    pub const WORD: Edges = Edges { word: true, number: false, before: "", after: "" };
    /// A match is not a part of a longer word or number, nor an amount of money or a share.
    pub const NUMBER: Edges =
        Edges { word: true, number: true, before: "$€£¥#§+=/\\", after: "%‰€$£°" };

    /// True if something refused touches the match.
    pub fn touched(&self, text: &str, place: &Range<usize>) -> bool {
        let mut before = text[..place.start].chars().rev();
        let mut after = text[place.end..].chars();
        let refused = |near: Option<char>, far: Option<char>, listed: &str| {
            near.is_some_and(|near| {
                (self.word && joins_words(near))
                    || listed.contains(near)
                    || (self.number && joins_numbers(near) && far.is_some_and(|far| far.is_ascii_digit()))
            })
        };
        refused(before.next(), before.next(), self.before) || refused(after.next(), after.next(), self.after)
    }
}

/// True for what a word is made of, in scripts that put spaces between words. Chinese, Japanese, Thai and the
/// like do not, so there a number may stand right beside a letter.
pub fn joins_words(character: char) -> bool {
    match character {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '_' => true,
        '\0'..='\x7f' => false,
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => false,
        '\u{3000}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' => false,
        other => other.is_alphanumeric(),
    }
}

fn joins_numbers(character: char) -> bool {
    matches!(character, '.' | ',' | ':' | '/' | '-' | '–' | '\'' | '’')
}
