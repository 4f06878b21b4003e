//! What the operators know of single characters.

/// Something to ask of a character. Searches for characters are all written with it: each type of pattern is code of
/// its own to load.
pub(crate) type Test = fn(char) -> bool;

/// A space within a line.
pub(crate) const GAP: Test = |c| matches!(c, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}');
/// A letter or digit of any script.
pub(crate) const ALPHANUMERIC: Test = |c| c.is_alphanumeric();
/// Anything but a letter or digit.
pub(crate) const NO_ALPHANUMERIC: Test = |c| !c.is_alphanumeric();
/// Anything but a letter.
pub(crate) const NO_LETTER: Test = |c| !c.is_alphabetic();
/// An ASCII digit.
pub(crate) const DIGIT: Test = |c| c.is_ascii_digit();

/// The value of a decimal digit in ASCII, full width, Arabic, Persian or Devanagari.
pub(crate) fn digit(character: char) -> Option<u8> {
    let zero = match character {
        '0'..='9' => '0',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{966}'..='\u{96f}' => '\u{966}',
        _ => return None,
    };
    Some((u32::from(character) - u32::from(zero)) as u8)
}

/// True for what stands between the groups of a value and says nothing itself: spaces, dashes, dots, brackets.
pub(crate) fn is_separator(character: char) -> bool {
    character.is_ascii_punctuation()
        || matches!(character, ' ' | '\t' | '\n' | '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}')
        || matches!(character, '\u{2010}'..='\u{2015}' | '‘' | '’' | '“' | '”' | '„' | '«' | '»')
}

/// `text` in lower case, with the letters that Turkish, Greek and German capitals lead astray made the same.
pub(crate) fn folded(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).filter(|c| *c != '\u{307}').map(plain).collect()
}

/// A letter in lower case as [`folded`] has it.
pub(crate) fn plain(letter: char) -> char {
    match letter {
        'ı' => 'i',
        'ς' => 'σ',
        other => other,
    }
}

/// True if `word` is one of the words of `list`, which are parted by spaces.
pub(crate) fn is_in(list: &str, word: &str) -> bool {
    if word.is_empty() || word.contains(' ') {
        return false;
    }
    // By bytes: this is asked about every word of every name.
    let (list, word) = (list.as_bytes(), word.as_bytes());
    let mut start = 0;
    for (place, byte) in list.iter().enumerate() {
        if *byte == b' ' {
            if &list[start..place] == word {
                return true;
            }
            start = place + 1;
        }
    }
    &list[start..] == word
}

/// How a word uses capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Capitals {
    /// `john`
    None,
    /// `John`
    First,
    /// `JOHN`
    All,
}

impl Capitals {
    /// Those of `word`. One capital alone is the first.
    pub(crate) fn of(word: &str) -> Capitals {
        let mut letters = word.chars().filter(|c| c.is_alphabetic());
        let first = letters.next().is_some_and(char::is_uppercase);
        let mut rest = letters.peekable();
        match (first, rest.peek().is_some() && rest.all(char::is_uppercase)) {
            (false, _) => Capitals::None,
            (true, true) => Capitals::All,
            (true, false) => Capitals::First,
        }
    }

    /// `word`, which is in lower case, with these.
    pub(crate) fn put_on(self, word: &str) -> String {
        match self {
            Capitals::None => word.to_owned(),
            Capitals::All => word.to_uppercase(),
            Capitals::First => {
                let mut letters = word.chars();
                letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_other_scripts_count() {
        for (text, value) in [('7', 7), ('７', 7), ('٧', 7), ('۷', 7), ('७', 7)] {
            assert_eq!(digit(text), Some(value));
        }
        assert_eq!(digit('x'), None);
        assert_eq!(digit('七'), None);
    }

    #[test]
    fn capitals_are_put_back() {
        for word in ["jón", "Jón", "JÓN", "þór", "Þór", "ÞÓR", "a", "A", ""] {
            assert_eq!(Capitals::of(word).put_on(&word.to_lowercase()), word);
        }
    }

    #[test]
    fn turkish_and_greek_capitals_fold() {
        assert_eq!(folded("KASIM"), folded("kasım"));
        assert_eq!(folded("NİSAN"), folded("nisan"));
        assert_eq!(folded("ΜΆΙΟΣ"), folded("μάιος"));
    }
}
