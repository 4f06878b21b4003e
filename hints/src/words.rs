//! Words of a text and their hashes, the same for the lists and for what is searched.

/// A word: letters and digits, as long as they go on.
#[derive(Clone, Copy)]
pub(crate) struct Word {
    /// First byte.
    pub(crate) start: usize,
    /// The byte behind it.
    pub(crate) end: usize,
    /// What [`hash`] is made of, and what a phrase goes on from.
    pub(crate) state: u64,
    /// True if it begins with a capital letter.
    pub(crate) is_capital: bool,
}

/// The words of a text, from a place on.
#[derive(Clone)]
pub(crate) struct Words<'t> {
    text: &'t str,
    at: usize,
}

/// The state before the first letter (FNV-1a, 64 bits).
pub(crate) const NOTHING: u64 = 0xcbf2_9ce4_8422_2325;

/// The state after one byte more.
pub(crate) fn step(state: u64, byte: u8) -> u64 {
    (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
}

/// The hash of what led to this state.
pub(crate) fn hash(state: u64) -> u32 {
    // The bytes of FNV are not alike; the product makes the highest of them depend on all.
    ((state ^ (state >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as u32
}

impl<'t> Words<'t> {
    pub(crate) fn new(text: &'t str) -> Words<'t> {
        Words { text, at: 0 }
    }

    /// The next word, in small letters behind what led to `state`.
    pub(crate) fn next_behind(&mut self, mut state: u64) -> Option<Word> {
        let bytes = self.text.as_bytes();
        let mut first = self.character()?;
        while !first.is_alphanumeric() {
            self.at += first.len_utf8();
            first = self.character()?;
        }
        let start = self.at;
        while let Some(&byte) = bytes.get(self.at) {
            if byte.is_ascii_alphanumeric() {
                // Digits have the bit of small letters.
                state = step(state, byte | 0x20);
                self.at += 1;
                continue;
            }
            let Some(character) = self.character().filter(|c| !c.is_ascii() && c.is_alphanumeric()) else {
                break;
            };
            let mut room = [0; 4];
            for small in character.to_lowercase() {
                state = small.encode_utf8(&mut room).bytes().fold(state, step);
            }
            self.at += character.len_utf8();
        }
        Some(Word { start, end: self.at, state, is_capital: first.is_uppercase() })
    }

    fn character(&self) -> Option<char> {
        match *self.text.as_bytes().get(self.at)? {
            byte if byte.is_ascii() => Some(char::from(byte)),
            _ => self.text.get(self.at..)?.chars().next(),
        }
    }
}

/// The state of a phrase: its words in small letters with one blank between them. Nothing for what has no words.
pub(crate) fn phrase(text: &str) -> Option<u64> {
    let mut words = Words::new(text);
    let mut state = words.next_behind(NOTHING)?.state;
    while let Some(next) = words.next_behind(step(state, b' ')) {
        state = next.state;
    }
    Some(state)
}
