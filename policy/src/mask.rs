//! [`mask()`]: stars in place of a value.

use crate::letters::is_separator;

/// How to mask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mask {
    /// How many letters and digits stay at the start.
    pub keep_first: u8,
    /// How many letters and digits stay at the end.
    pub keep_last: u8,
    /// One character for each letter and digit, and what stands between them: `***-**-4321`. Otherwise the hidden part
    /// is always [`HIDDEN`] characters, whatever its length.
    pub shape: bool,
    /// What stands for a hidden letter or digit.
    pub character: char,
}

/// How many characters stand for a hidden part without its shape.
pub const HIDDEN: usize = 8;

/// `text` masked. Only letters and digits count as kept. Never more than half of them stay: where more are asked for,
/// those at the end go first, then those at the start. What is neither letter, digit nor a common separator is dropped,
/// since accents, joiners and signs can tell a value apart.
pub fn mask(text: &str, mask: &Mask) -> String {
    let count = text.chars().filter(|c| c.is_alphanumeric()).count();
    let last = usize::from(mask.keep_last).min(count / 2);
    let first = usize::from(mask.keep_first).min(count / 2 - last);
    let hidden = first..count - last;
    let mut out = String::new();
    let hide = |out: &mut String| (0..HIDDEN).for_each(|_| out.push(mask.character));
    if count == 0 {
        hide(&mut out);
        return out;
    }
    let mut place = 0;
    for character in text.chars() {
        if character.is_alphanumeric() {
            match (hidden.contains(&place), mask.shape) {
                (true, true) => out.push(mask.character),
                (true, false) if place == hidden.start => hide(&mut out),
                (true, false) => {}
                (false, _) => out.push(character),
            }
            place += 1;
        } else if mask.shape && is_separator(character) {
            out.push(character);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn values_are_masked() {
        for (text, first, last, shape, expected) in [
            ("123-45-4321", 0, 0, false, "********"),
            ("123-45-4321", 0, 4, false, "********4321"),
            ("123-45-4321", 0, 4, true, "***-**-4321"),
            ("123-45-4321", 2, 2, true, "12*-**-**21"),
            ("123-45-4321", 0, 0, true, "***-**-****"),
            ("123-45-4321", 0, 9, true, "***-**-4321"),
            ("123-45-4321", 3, 3, true, "1**-**-*321"),
            ("123-45-43210", 0, 9, true, "***-**-43210"),
            ("Þórður Ægisson", 1, 0, true, "Þ***** *******"),
            ("Þórður Ægisson", 1, 1, false, "Þ********n"),
            ("a", 1, 1, true, "*"),
            ("ab", 1, 1, true, "*b"),
            ("ab", 9, 0, false, "a********"),
            ("", 4, 4, true, "********"),
            ("—", 0, 0, true, "********"),
            ("", 0, 0, false, "********"),
            ("王小明", 1, 0, true, "王**"),
            ("e\u{301}a\u{200d}🙂b", 0, 0, true, "***"),
            ("x\u{2066}y", 0, 1, true, "*y"),
        ] {
            let how = Mask { keep_first: first, keep_last: last, shape, character: '*' };
            assert_eq!(mask(text, &how), expected, "{text}");
        }
        let how = Mask { keep_first: 0, keep_last: 0, shape: false, character: '█' };
        assert_eq!(mask(&"long ".repeat(100_000), &how), "████████");
    }

    proptest! {
        #[test]
        fn at_most_half_stays(text in any::<String>(), first: u8, last: u8, shape: bool) {
            let made = mask(&text, &Mask { keep_first: first, keep_last: last, shape, character: '*' });
            let count = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
            prop_assert!(count(&made) <= count(&text) / 2);
        }

        #[test]
        fn without_shape_the_length_tells_nothing(one in "[a-z0-9 -]{0,40}", other in "[a-z0-9 -]{0,40}") {
            let how = Mask { keep_first: 0, keep_last: 0, shape: false, character: '*' };
            prop_assert_eq!(mask(&one, &how), mask(&other, &how));
        }
    }
}
