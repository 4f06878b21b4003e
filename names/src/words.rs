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
    let mut begins = true;
    let mut rest = line.char_indices().peekable();
    while let Some((start, character)) = rest.next() {
        if character.is_whitespace() {
            continue;
        }
        let mut end = start + character.len_utf8();
        let shape = if is_letter(character) {
            let mut seen = Seen::default();
            seen.note(character);
            while let Some((at, next)) = rest.next_if(|(_, next)| is_letter(*next)) {
                seen.note(next);
                end = at + next.len_utf8();
            }
            seen.shape()
        } else {
            match character {
                '.' => Shape::Stop,
                ',' => Shape::Comma,
                '-' | '\'' | '’' | '‐' | '‑' => Shape::Joint,
                _ => Shape::Sign,
            }
        };
        into.push(Word { start: offset + start, end: offset + end, shape, begins });
        begins = match shape {
            // Behind an initial or a short word with a capital the stop is that of an abbreviation.
            Shape::Stop => !ends_abbreviation(into, offset, line),
            Shape::Sign => {
                matches!(
                    character,
                    '!' | '?' | ':' | '•' | '*' | '–' | '—' | '"' | '“' | '„' | '«' | '»' | '|' | '\t'
                ) || begins
            }
            Shape::Joint => begins,
            _ => false,
        };
    }
}

fn ends_abbreviation(words: &[Word], offset: usize, line: &str) -> bool {
    const LONGEST: usize = 3;
    let [.., word, _stop] = words else { return false };
    // The word may be of a line before this one: then it is nowhere in it, and counts as short, as it did in training.
    let place = word.start.wrapping_sub(offset)..word.end.wrapping_sub(offset);
    let length = line.get(place).map_or(0, |word| word.chars().count());
    match word.shape {
        Shape::Initial | Shape::Digits => true,
        Shape::Capital => length <= LONGEST,
        Shape::Small => length == 1,
        _ => false,
    }
}

/// Part of a word: letters, digits and the marks on them.
fn is_letter(character: char) -> bool {
    match character {
        'a'..='z' | 'A'..='Z' | '0'..='9' => true,
        '\0'..='\x7f' => false,
        '\u{300}'..='\u{36f}' | '\u{ad}' => true,
        other => other.is_alphanumeric(),
    }
}

#[derive(Default)]
struct Seen {
    letters: u32,
    digits: u32,
    small: u32,
    capitals: u32,
    begins_with_capital: bool,
}

impl Seen {
    fn note(&mut self, character: char) {
        if character.is_numeric() {
            self.digits += 1;
            return;
        }
        if character.is_uppercase() {
            self.capitals += 1;
            self.begins_with_capital |= self.letters == 0;
        } else if character.is_lowercase() {
            self.small += 1;
        }
        self.letters += 1;
    }

    fn shape(&self) -> Shape {
        match (self.letters, self.digits) {
            (0, _) => return Shape::Digits,
            (_, 1..) => return Shape::LettersAndDigits,
            _ => {}
        }
        match (self.capitals, self.small) {
            (0, 0) => Shape::Caseless,
            (0, _) => Shape::Small,
            (1, 0) => Shape::Initial,
            (_, 0) => Shape::Capitals,
            (1, _) if self.begins_with_capital => Shape::Capital,
            _ => Shape::Mixed,
        }
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
}
