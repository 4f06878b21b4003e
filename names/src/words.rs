//! The words of a text, and what can be seen of each without knowing it.

/// A word, or a sign by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// Place in the text, UTF-8 bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// What it looks like.
    pub shape: Shape,
    /// Whether a sentence or line begins with it, as far as can be seen.
    pub begins: bool,
}

/// What a word looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Shape {
    /// `house`
    Small,
    /// `Jón`
    Capital,
    /// `NATO`
    Capitals,
    /// `McDonald`, `eBay`
    Mixed,
    /// `J`
    Initial,
    /// `1944`
    Digits,
    /// `12b`
    LettersAndDigits,
    /// Letters of a script without capitals.
    Caseless,
    /// `.`
    Stop,
    /// `,`
    Comma,
    /// `-` or an apostrophe: a sign within names.
    Joint,
    /// Any other sign.
    Sign,
}

impl Shape {
    /// True for a number, with letters or without.
    pub const fn has_digits(self) -> bool {
        matches!(self, Shape::Digits | Shape::LettersAndDigits)
    }

    /// True for what has letters and no digit.
    pub const fn has_letters(self) -> bool {
        matches!(
            self,
            Shape::Small | Shape::Capital | Shape::Capitals | Shape::Mixed | Shape::Initial | Shape::Caseless
        )
    }
}

/// The words of one line of text, in order. `line` has no line break; places are counted from `offset`.
pub fn words(line: &str, offset: usize, into: &mut Vec<Word>) {
    split(line, offset, into, None);
}

/// The words of a text, and for each of its lines how many there are up to the end of it, in the place of what was there.
pub(crate) fn words_of_lines(text: &str, into: &mut Vec<Word>, ends: &mut Vec<usize>) {
    into.clear();
    ends.clear();
    into.reserve_exact(text.len() / BYTES_A_WORD);
    split(text, 0, into, Some(&mut *ends));
    if !text.is_empty() && !text.ends_with('\n') {
        ends.push(into.len());
    }
}

/// Most texts have no more words than one in so many bytes, signs among them.
const BYTES_A_WORD: usize = 6;
/// What goes on behind such a text has seldom more than this.
const FEWEST_BYTES_A_WORD: usize = 4;

/// Adds the words of a text. Each line break ends a line if `ends` are asked for, and is white space if not.
fn split(text: &str, offset: usize, into: &mut Vec<Word>, mut ends: Option<&mut Vec<usize>>) {
    let bytes = text.as_bytes();
    let (mut at, mut line, mut begins) = (0, 0, true);
    while let Some(first) = bytes.get(at) {
        if *first == b' ' {
            at += 1;
            continue;
        }
        let start = at;
        let seen = Seen::of_word(text, &mut at);
        let (shape, sign) = match at > start {
            true => (seen.shape(), ' '),
            false => {
                let sign = character_at(text, at);
                at += sign.len_utf8();
                if let ('\n', Some(ends)) = (sign, &mut ends) {
                    ends.push(into.len());
                    (line, begins) = (at, true);
                }
                if sign.is_whitespace() {
                    continue;
                }
                (shape_of_sign(sign), sign)
            }
        };
        if into.len() == into.capacity() {
            // Not twice the room that there was: of a long text that would be more than anything else.
            into.reserve_exact((bytes.len() - at) / FEWEST_BYTES_A_WORD + 1);
        }
        into.push(Word { start: offset + start, end: offset + at, shape, begins });
        begins = match shape {
            // Behind an initial or a short word with a capital the stop is that of an abbreviation.
            Shape::Stop => !ends_abbreviation(into, text, offset, line),
            Shape::Sign => {
                matches!(
                    sign,
                    '!' | '?' | ':' | '•' | '*' | '–' | '—' | '"' | '“' | '„' | '«' | '»' | '|' | '\t'
                ) || begins
            }
            Shape::Joint => begins,
            _ => false,
        };
    }
}

fn shape_of_sign(sign: char) -> Shape {
    match sign {
        '.' => Shape::Stop,
        ',' => Shape::Comma,
        '-' | '\'' | '’' | '‐' | '‑' => Shape::Joint,
        _ => Shape::Sign,
    }
}

/// The character that begins at a byte.
fn character_at(text: &str, at: usize) -> char {
    text[at..].chars().next().unwrap_or_default()
}

/// `line` is where the line begins in the text.
fn ends_abbreviation(words: &[Word], text: &str, offset: usize, line: usize) -> bool {
    const LONGEST: usize = 3;
    let [.., word, _stop] = words else { return false };
    // The word may be of a line before this one: then it is nowhere in it, and counts as short, as it did in training.
    let is_here = word.start >= offset + line;
    let length = || if is_here { text[word.start - offset..word.end - offset].chars().count() } else { 0 };
    match word.shape {
        Shape::Initial | Shape::Digits => true,
        Shape::Capital => length() <= LONGEST,
        Shape::Small => length() == 1,
        _ => false,
    }
}

/// Part of a word: letters, digits and the marks on them.
fn is_letter(character: char) -> bool {
    match character {
        'a'..='z' | 'A'..='Z' | '0'..='9' => true,
        '\0'..='\x7f' => false,
        '\u{300}'..='\u{36f}' | '\u{ad}' => true,
        other => is_surely_letter(other) || other.is_alphanumeric(),
    }
}

/// True for letters of the alphabets that are met most, which need not be looked up.
fn is_surely_letter(character: char) -> bool {
    matches!(character, '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{24f}' | '\u{400}'..='\u{481}')
}

/// What is seen of a word, letter by letter.
#[derive(Default)]
struct Seen {
    has_letters: bool,
    has_digits: bool,
    has_small: bool,
    /// No more than two are counted.
    capitals: u32,
    begins_with_capital: bool,
}

impl Seen {
    /// Looks at the word that begins at a byte, which is moved behind it. There may be none.
    fn of_word(text: &str, at: &mut usize) -> Seen {
        let bytes = text.as_bytes();
        let mut seen = Seen::default();
        loop {
            // Eight bytes at a time: the highest bit of each tells what it is.
            let eight = eight_bytes(bytes, *at);
            let (low, ascii) = (eight & !HIGH, !eight & HIGH);
            let within = |first: u8, last: u8| {
                let from = low + EACH * u64::from(0x80 - first);
                let beyond = low + EACH * u64::from(0x7f - last);
                from & !beyond & ascii
            };
            let (small, capital, digit) = (within(b'a', b'z'), within(b'A', b'Z'), within(b'0', b'9'));
            let end = !(small | capital | digit) & HIGH;
            // All bits before the lowest.
            let inside = (end & end.wrapping_neg()).wrapping_sub(1);
            let (small, capital, digit) = (small & inside, capital & inside, digit & inside);
            let letters = small | capital;
            if !seen.has_letters {
                seen.begins_with_capital = capital & letters & letters.wrapping_neg() != 0;
            }
            seen.has_letters |= letters != 0;
            seen.has_digits |= digit != 0;
            seen.has_small |= small != 0;
            seen.capitals += u32::from(capital != 0) + u32::from(capital & capital.wrapping_sub(1) != 0);
            seen.capitals = seen.capitals.min(2);
            *at += (end.trailing_zeros() / u8::BITS) as usize;
            if end == 0 {
                continue;
            }
            if bytes.get(*at).is_none_or(u8::is_ascii) {
                return seen;
            }
            let character = character_at(text, *at);
            if !is_letter(character) {
                return seen;
            }
            seen.note(character);
            *at += character.len_utf8();
        }
    }

    /// Looks at a letter, digit or mark beyond ASCII.
    fn note(&mut self, character: char) {
        if !is_surely_letter(character) && character.is_numeric() {
            self.has_digits = true;
            return;
        }
        if character.is_lowercase() {
            self.has_small = true;
        } else if character.is_uppercase() {
            self.capitals = (self.capitals + 1).min(2);
            self.begins_with_capital |= !self.has_letters;
        }
        self.has_letters = true;
    }

    fn shape(&self) -> Shape {
        match (self.has_letters, self.has_digits) {
            (false, _) => return Shape::Digits,
            (true, true) => return Shape::LettersAndDigits,
            _ => {}
        }
        match (self.capitals, self.has_small) {
            (0, false) => Shape::Caseless,
            (0, true) => Shape::Small,
            (1, false) => Shape::Initial,
            (_, false) => Shape::Capitals,
            (1, true) if self.begins_with_capital => Shape::Capital,
            _ => Shape::Mixed,
        }
    }
}

/// One in each of eight bytes, and the highest bit of each.
pub(crate) const EACH: u64 = 0x0101_0101_0101_0101;
pub(crate) const HIGH: u64 = 0x80 * EACH;

/// The eight bytes from a place on, the first of them lowest; zeros behind the last.
pub(crate) fn eight_bytes(bytes: &[u8], at: usize) -> u64 {
    match bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        Some(eight) => u64::from_le_bytes(*eight),
        None => bytes[at..].iter().rev().fold(0, |eight, byte| eight << u8::BITS | u64::from(*byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_signs_are_told_apart() {
        let line = "Hr. Jón O'Brien, J. McDonald ehf. 12b NATO";
        let mut found = Vec::new();
        words(line, 0, &mut found);
        let found: Vec<_> = found.iter().map(|word| (&line[word.start..word.end], word.shape)).collect();
        assert_eq!(found[0], ("Hr", Shape::Capital));
        assert_eq!(found[2], ("Jón", Shape::Capital));
        assert_eq!(found[4], ("'", Shape::Joint));
        assert_eq!(found[7], ("J", Shape::Initial));
        assert_eq!(found[9], ("McDonald", Shape::Mixed));
        assert_eq!(found[12], ("12b", Shape::LettersAndDigits));
        assert_eq!(found[13], ("NATO", Shape::Capitals));
    }

    #[test]
    fn sentences_begin_behind_a_stop_that_ends_no_abbreviation() {
        let line = "It ended. Then Dr. J. Smith left.";
        let mut found = Vec::new();
        words(line, 0, &mut found);
        let begins: Vec<_> =
            found.iter().filter(|word| word.begins).map(|word| &line[word.start..word.end]).collect();
        assert_eq!(begins, ["It", "Then"]);
    }
    #[test]
    fn a_line_may_begin_with_a_stop() {
        let mut found = Vec::new();
        words("See Dr", 0, &mut found);
        words(". And on", 7, &mut found);
        assert_eq!(found.len(), 5);
        assert!(!found[3].begins);
    }

    #[test]
    fn letters_that_need_no_look_are_letters() {
        for letter in (0..0x3000).filter_map(char::from_u32).filter(|letter| is_surely_letter(*letter)) {
            assert!(letter.is_alphabetic() && !letter.is_numeric() && is_letter(letter), "{letter}");
        }
    }

    #[test]
    fn words_are_those_of_their_letters_wherever_they_stand() {
        let parts = ["a", "B", "7", "ð", "É", "ſ", "ǅ", "ж", "Ж", "中", "ª", "½", "e\u{301}", "\u{ad}", "×"];
        let shape_of = |word: &str| {
            let (mut letters, mut digits, mut small, mut capitals, mut begins) = (0, 0, 0, 0, false);
            for character in word.chars() {
                if character.is_numeric() {
                    digits += 1;
                    continue;
                }
                capitals += usize::from(character.is_uppercase());
                small += usize::from(!character.is_uppercase() && character.is_lowercase());
                begins |= character.is_uppercase() && letters == 0;
                letters += 1;
            }
            match (letters, digits, capitals, small) {
                (0, ..) => Shape::Digits,
                (_, 1.., ..) => Shape::LettersAndDigits,
                (_, _, 0, 0) => Shape::Caseless,
                (_, _, 0, _) => Shape::Small,
                (_, _, 1, 0) => Shape::Initial,
                (_, _, _, 0) => Shape::Capitals,
                (_, _, 1, _) if begins => Shape::Capital,
                _ => Shape::Mixed,
            }
        };
        for first in parts {
            for second in parts {
                for (filler, count) in [("b", 0), ("b", 6), ("C", 7), ("9", 8), ("d", 17)] {
                    let word = format!("{first}{}{second}", filler.repeat(count));
                    let mut found = Vec::new();
                    words(&word, 0, &mut found);
                    let whole = found.iter().map(|word| word.end - word.start).sum::<usize>();
                    assert_eq!(whole, word.len());
                    if word.chars().all(is_letter) {
                        assert_eq!(
                            found,
                            [Word { start: 0, end: word.len(), shape: shape_of(&word), begins: true }]
                        );
                    } else {
                        assert!(
                            found.len() > 1 && found.iter().any(|part| &word[part.start..part.end] == "×")
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn lines_of_a_text_are_split_like_each_of_them() {
        let text = "Anna. Dr\n. And so on\r\n\n  J. Smith\u{85}x\n";
        for text in [text, "", "\n", text.trim_end()] {
            let (mut one, mut all, mut ends, mut start) = (Vec::new(), Vec::new(), Vec::new(), 0);
            let mut ends_of_one = Vec::new();
            for line in text.split_inclusive('\n') {
                words(line.trim_end_matches(['\n', '\r']), start, &mut one);
                ends_of_one.push(one.len());
                start += line.len();
            }
            words_of_lines(text, &mut all, &mut ends);
            assert_eq!((one, ends_of_one), (all, ends));
        }
    }
}
