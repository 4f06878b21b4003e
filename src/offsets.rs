//! UTF-8 byte offsets to and from other units. The only place where they are converted.

use std::cell::Cell;

/// What an offset outside the core counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// UTF-8 bytes.
    Bytes,
    /// Unicode code points, what Python counts.
    Chars,
    /// UTF-16 code units, what JavaScript counts.
    Utf16,
}

impl Unit {
    /// The unit with this command-line name: `bytes`, `chars` or `utf16`.
    pub fn from_name(name: &str) -> Option<Unit> {
        match name {
            "bytes" => Some(Unit::Bytes),
            "chars" => Some(Unit::Chars),
            "utf16" => Some(Unit::Utf16),
            _ => None,
        }
    }

    /// How many units `text` has.
    pub fn length(self, text: &str) -> usize {
        match self {
            Unit::Bytes => text.len(),
            // Every byte that does not continue a character begins one.
            Unit::Chars => text.bytes().filter(|byte| *byte & 0xC0 != 0x80).count(),
            // A four-byte character is a surrogate pair, so its first byte counts twice.
            Unit::Utf16 => {
                text.bytes().map(|byte| usize::from(byte & 0xC0 != 0x80) + usize::from(byte >= 0xF0)).sum()
            }
        }
    }
}

/// Bytes between two marks of the index: a look-up reads at most this much text.
const STRIDE: usize = 1024;

/// Converts offsets in one text. Building reads the text once; each look-up then costs at most
/// 1 KiB of counting, so that 100,000 findings in 10 MB stay cheap.
pub struct Offsets<'a> {
    text: &'a str,
    unit: Unit,
    /// For each stride: its first byte at a character boundary, and the units before it.
    marks: Vec<(usize, usize)>,
    /// The byte that was asked for last, and the units before it: questions come in the order of the text, mostly.
    last: Cell<(usize, usize)>,
}

impl<'a> Offsets<'a> {
    /// An index of `text` in `unit`.
    pub fn new(text: &'a str, unit: Unit) -> Offsets<'a> {
        let mut marks = vec![(0, 0)];
        let (mut at, mut units) = (0, 0);
        while unit != Unit::Bytes && at + STRIDE < text.len() {
            let next = text.ceil_char_boundary(at + STRIDE);
            units += unit.length(&text[at..next]);
            marks.push((next, units));
            at = next;
        }
        Offsets { text, unit, marks, last: Cell::new((0, 0)) }
    }

    /// The offset in units of byte `byte`. Inside a character: of that character's start. Past the end: the length.
    pub fn from_byte(&self, byte: usize) -> usize {
        let byte = self.text.floor_char_boundary(byte);
        if self.unit == Unit::Bytes {
            return byte;
        }
        let last = self.last.get();
        let (start, units) = match last.0 <= byte && byte - last.0 < STRIDE {
            true => last,
            false => self.marks[self.marks.partition_point(|mark| mark.0 <= byte) - 1],
        };
        let units = units + self.unit.length(&self.text[start..byte]);
        self.last.set((byte, units));
        units
    }

    /// The byte at offset `units`. Between two surrogates: the byte where their character starts.
    /// Past the end: the length of the text in bytes.
    pub fn to_byte(&self, units: usize) -> usize {
        if self.unit == Unit::Bytes {
            return self.text.floor_char_boundary(units);
        }
        let (start, mut passed) = self.marks[self.marks.partition_point(|mark| mark.1 <= units) - 1];
        for (offset, character) in self.text[start..].char_indices() {
            passed += match self.unit {
                Unit::Utf16 => character.len_utf16(),
                _ => 1,
            };
            if passed > units {
                return start + offset;
            }
        }
        self.text.len()
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // there is no proptest there
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HARD: &str = "☀️ 👩‍👧 é e\u{301} 𝒳 Þórður\u{0} 日本";

    #[test]
    fn every_boundary_of_a_hard_text_goes_there_and_back() {
        for unit in [Unit::Bytes, Unit::Chars, Unit::Utf16] {
            let offsets = Offsets::new(HARD, unit);
            for byte in (0..=HARD.len()).filter(|byte| HARD.is_char_boundary(*byte)) {
                assert_eq!(offsets.to_byte(offsets.from_byte(byte)), byte, "{unit:?}");
            }
        }
        let utf16 = Offsets::new(HARD, Unit::Utf16);
        assert_eq!(utf16.from_byte(HARD.len()), HARD.encode_utf16().count());
    }

    #[test]
    fn the_middle_of_a_surrogate_pair_is_its_start() {
        assert_eq!(Offsets::new("a😀b", Unit::Utf16).to_byte(2), 1);
        assert_eq!(Offsets::new("a😀b", Unit::Utf16).to_byte(99), 6);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn offsets_round_trip(text in "\\PC{0,40}", times in 0usize..120) {
            let text = text.repeat(times);
            for unit in [Unit::Chars, Unit::Utf16] {
                let offsets = Offsets::new(&text, unit);
                let mut units = 0;
                for (byte, character) in text.char_indices() {
                    prop_assert_eq!(offsets.from_byte(byte), units);
                    prop_assert_eq!(offsets.to_byte(units), byte);
                    units += if unit == Unit::Utf16 { character.len_utf16() } else { 1 };
                }
                prop_assert_eq!(offsets.from_byte(text.len()), units);
            }
        }
    }
}
