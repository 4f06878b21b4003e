//! [`Stream`]: numbers that look random and are the same for the same key and value.

use crate::Key;

/// Numbers from a key and what it is told.
pub(crate) struct Stream {
    seed: Key,
    block: [u8; 32],
    used: usize,
    count: u32,
}

impl Stream {
    /// Numbers for `value` of `kind`, for `purpose`.
    pub(crate) fn new(key: &Key, purpose: &str, kind: &str, value: &str) -> Stream {
        Stream { seed: Key::new(key.derive(&[purpose, kind, value])), block: [0; 32], used: 32, count: 0 }
    }

    /// A number under `bound`, which is at least 1. 40 bits go into each, so for bounds up to 2²⁰ no number is likelier
    /// than another by more than one in a million.
    pub(crate) fn below(&mut self, bound: u32) -> u32 {
        if self.used + 5 > self.block.len() {
            self.block = self.seed.derive(&[&self.count.to_string()]);
            self.count = self.count.wrapping_add(1);
            self.used = 0;
        }
        let bytes = &self.block[self.used..self.used + 5];
        self.used += 5;
        let number = bytes.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        (number % u64::from(bound.max(1))) as u32
    }

    /// One of the bytes of `choices`, which are ASCII, as a character; `x` if there are none.
    pub(crate) fn pick(&mut self, choices: &[u8]) -> char {
        let place = self.below(choices.len() as u32) as usize;
        choices.get(place).copied().map_or('x', char::from)
    }

    /// A decimal digit.
    pub(crate) fn digit(&mut self) -> char {
        self.pick(b"0123456789")
    }

    /// A character like this one: a digit for a digit, a letter for a letter, in the same case. Others stay.
    pub(crate) fn alike(&mut self, character: char) -> char {
        const LETTERS: &[u8; 26] = b"abcdefghijklmnopqrstuvwxyz";
        match character {
            _ if !character.is_alphanumeric() => character,
            _ if character.is_numeric() => self.digit(),
            _ if character.is_uppercase() => self.pick(LETTERS).to_ascii_uppercase(),
            _ => self.pick(LETTERS),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_numbers() {
        let key = Key::new([5; 32]);
        let numbers = |value: &str| {
            let mut stream = Stream::new(&key, "test", "PERSON", value);
            (0..100).map(|_| stream.below(1_000_000)).collect::<Vec<_>>()
        };
        assert_eq!(numbers("a"), numbers("a"));
        assert_ne!(numbers("a"), numbers("b"));
    }

    #[test]
    fn numbers_are_spread_evenly() {
        let key = Key::new([5; 32]);
        let mut stream = Stream::new(&key, "test", "", "");
        let mut counts = [0; 10];
        for _ in 0..100_000 {
            counts[stream.below(10) as usize] += 1;
        }
        // Four standard deviations of a fair draw are 380.
        assert!(counts.iter().all(|count| (9_600..10_400).contains(count)), "{counts:?}");
    }
}
