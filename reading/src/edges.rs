//! What may not touch a match. Checked in code, because the regexes have no look-around.

use std::ops::Range;

/// What may not stand right before or after a match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edges {
    /// Refuse letters, digits, `_` and [`BLOCK`] on both sides.
    pub word: bool,
    /// Refuse a number that goes on: `.`, `,`, `:`, `/`, `-` or the like with a digit on its far side.
    pub number: bool,
    /// Characters refused right before.
    pub before: &'static str,
    /// Characters refused right after.
    pub after: &'static str,
}

/// What redacts: beside it stands what somebody left of a value on purpose.
pub const BLOCK: char = '█';

impl Edges {
    /// Nothing is refused: the shape sees to its own ends.
    pub const FREE: Edges = Edges { word: false, number: false, before: "", after: "" };
    /// A match is not a part of a longer word.
    pub const WORD: Edges = Edges { word: true, number: false, before: "", after: "" };
    /// A match is not a part of a longer word or number, nor an amount of money or a share.
    pub const NUMBER: Edges =
        Edges { word: true, number: true, before: "$€£¥§+=/\\", after: "%‰€$£°" };

    /// True if something refused touches the match.
    pub fn touched(&self, text: &str, place: &Range<usize>) -> bool {
        let mut before = text[..place.start].chars().rev();
        let mut after = text[place.end..].chars();
        let refused = |near: Option<char>, far: Option<char>, listed: &str, joins: &dyn Fn() -> bool| {
            near.is_some_and(|near| {
                (self.word && (goes_on(near) || near == BLOCK))
                    || listed.contains(near)
                    || (self.number
                        && joins_numbers(near)
                        && far.is_some_and(|far| far.is_ascii_digit())
                        && (near != ',' || joins()))
            })
        };
        let comma_before = || comma_joins(text, place.start.saturating_sub(1));
        let comma_after = || comma_joins(text, place.end);
        refused(before.next(), before.next(), self.before, &comma_before)
            || refused(after.next(), after.next(), self.after, &comma_after)
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
        // The same as what comes last, and quicker: most letters beyond ASCII, and most signs.
        '\u{c0}'..='\u{24f}' => !matches!(character, '×' | '÷'),
        '\u{391}'..='\u{3a1}' | '\u{3a3}'..='\u{3ce}' | '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' => true,
        '\u{5d0}'..='\u{5ea}' | '\u{620}'..='\u{64a}' | '\u{1e00}'..='\u{1eff}' => true,
        '\u{2000}'..='\u{206f}' => false,
        other => other.is_alphanumeric(),
    }
}

/// True for what a value does not begin behind and end before: the same, but for the signs of `nº123` and `2ª`.
pub fn goes_on(character: char) -> bool {
    joins_words(character) && !matches!(character, 'ª' | 'º')
}

/// The same as [`char::is_alphabetic`], and quicker for what most texts are made of.
#[inline]
pub fn is_alphabetic(character: char) -> bool {
    match character {
        '\0'..='\x7f' => character.is_ascii_alphabetic(),
        '\u{c0}'..='\u{24f}' => !matches!(character, '×' | '÷'),
        other => other.is_alphabetic(),
    }
}

/// The same as [`char::is_alphanumeric`], and quicker for what most texts are made of.
#[inline]
pub fn is_alphanumeric(character: char) -> bool {
    match character {
        '\0'..='\x7f' => character.is_ascii_alphanumeric(),
        '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fa}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' => true,
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => {
            character.is_alphanumeric()
        }
        '\u{3000}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' => {
            character.is_alphanumeric()
        }
        other => joins_words(other),
    }
}

/// True if the comma at `at`, between two digits, is a part of one number: `1,234,567` or `12,34`. Elsewhere, as in a
/// table whose cells it parts, two numbers meet at it.
pub fn comma_joins(text: &str, at: usize) -> bool {
    /// Digits beyond which nobody writes an amount without a mark between its thousands.
    const LONGEST_AMOUNT: usize = 9;
    let bytes = text.as_bytes();
    let digits_before =
        bytes[..at].iter().rev().take(LONGEST_AMOUNT + 1).take_while(|byte| byte.is_ascii_digit()).count();
    let after = &bytes[(at + 1).min(bytes.len())..];
    let digits_after = after.iter().take(4).take_while(|byte| byte.is_ascii_digit()).count();
    let left = bytes[..at - digits_before].last().copied();
    let right = (after.get(digits_after).copied(), after.get(digits_after + 1).copied());
    let thousands = (1..=3).contains(&digits_before) && digits_after == 3;
    let decimals = (1..=LONGEST_AMOUNT).contains(&digits_before) && matches!(digits_after, 1 | 2);
    // `219-09-9999,25` and `25,192.168.1.1` are no amounts.
    let left_ends =
        !left.is_some_and(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'/' | b':' | b'_'));
    let right_ends = match right {
        (Some(byte), _) if byte.is_ascii_alphabetic() => false,
        (Some(b'-' | b'/' | b':'), Some(next)) => !next.is_ascii_digit(),
        (Some(b'.'), Some(next)) if next.is_ascii_digit() => {
            let fraction =
                after[digits_after + 1..].iter().take(8).take_while(|byte| byte.is_ascii_digit()).count();
            thousands && after.get(digits_after + 1 + fraction) != Some(&b'.')
        }
        _ => true,
    };
    (thousands || decimals) && left_ends && right_ends
}

/// True for what joins the digits on both sides of it to one number.
pub fn joins_numbers(character: char) -> bool {
    matches!(character, '.' | ',' | ':' | '/' | '-' | '–' | '\'' | '’')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_need_no_look_are_those_of_the_library() {
        assert!(('\0'..='\u{3000}').all(|letter| is_alphabetic(letter) == letter.is_alphabetic()));
    }

    #[test]
    fn a_comma_joins_an_amount_and_parts_the_cells_of_a_table() {
        for (text, joins) in [
            ("1,234", true),
            ("12,34 kr", true),
            ("1,234.50", true),
            ("1234567,89", true),
            ("219-09-9999,25", false),
            ("25,192.168.1.1", false),
            ("1,4111111111111111", false),
            ("4111111111111111,25", false),
            ("7,219-09-9999", false),
            ("1201743399,1980-01-01", false),
        ] {
            let comma = text.find(',').unwrap_or_default();
            assert_eq!(comma_joins(text, comma), joins, "{text}");
        }
    }

    #[test]
    fn quick_answers_about_letters_are_the_right_ones() {
        for character in '\0'..=char::MAX {
            assert_eq!(is_alphanumeric(character), character.is_alphanumeric(), "{character}");
        }
        for range in
            ['\u{c0}'..='\u{24f}', '\u{391}'..='\u{52f}', '\u{5d0}'..='\u{64a}', '\u{1e00}'..='\u{206f}']
        {
            for character in range {
                assert_eq!(joins_words(character), character.is_alphanumeric(), "{character}");
            }
        }
    }
}
