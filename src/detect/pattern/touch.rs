//! What may not touch a match, for all rows at once: the [`Edges`] of the rows as a table.
//!
//! There are few different edges, so each has a bit, and one look-up at each end of a match tells which of them
//! refuse it. A property test compares this with [`Edges::touched`].

use std::ops::Range;

use scrubjay_rules::edges::{Edges, comma_joins, goes_on, joins_numbers};

/// A bit for each of the different edges.
pub(super) type EdgeSet = u64;

/// The different edges of all rows.
pub(super) struct Touch {
    edges: Vec<Edges>,
    /// For each ASCII character right before a match, the edges that refuse it.
    before: [EdgeSet; 128],
    /// The same for those that refuse it only with a digit on its far side.
    before_digit: [EdgeSet; 128],
    after: [EdgeSet; 128],
    after_digit: [EdgeSet; 128],
}

impl Touch {
    /// The edges of rows, and the number of each row's. Nothing if there are more than fit into an [`EdgeSet`].
    pub(super) fn new(rows: impl Iterator<Item = Edges>) -> Option<(Touch, Vec<u8>)> {
        let mut edges: Vec<Edges> = Vec::new();
        let mut numbers = Vec::new();
        for row in rows {
            let number = edges.iter().position(|known| *known == row).unwrap_or_else(|| {
                edges.push(row);
                edges.len() - 1
            });
            numbers.push(number as u8);
        }
        if edges.len() > EdgeSet::BITS as usize {
            return None;
        }
        let (mut before, mut after) = ([0; 128], [0; 128]);
        let (mut of_words, mut of_numbers) = (0, 0);
        for (number, one) in edges.iter().enumerate() {
            let bit: EdgeSet = 1 << number;
            for (table, listed) in [(&mut before, one.before), (&mut after, one.after)] {
                listed.bytes().filter(u8::is_ascii).for_each(|near| table[usize::from(near)] |= bit);
            }
            of_words |= if one.word { bit } else { 0 };
            of_numbers |= if one.number { bit } else { 0 };
        }
        for code in 0u8..128 {
            let of_word = if goes_on(char::from(code)) { of_words } else { 0 };
            before[usize::from(code)] |= of_word;
            after[usize::from(code)] |= of_word;
        }
        let (mut before_digit, mut after_digit) = (before, after);
        // Of a comma and a digit, the table says what they do where they are part of one number.
        for code in (0u8..128).filter(|code| joins_numbers(char::from(*code))) {
            before_digit[usize::from(code)] |= of_numbers;
            after_digit[usize::from(code)] |= of_numbers;
        }
        let touch = Touch { edges, before, before_digit, after, after_digit };
        Some((touch, numbers))
    }

    /// The edges that refuse what stands right before `start`.
    pub(super) fn before(&self, text: &str, start: usize) -> EdgeSet {
        let bytes = text.as_bytes();
        let Some(near) = start.checked_sub(1).map(|place| bytes[place]) else { return 0 };
        let far_is_digit =
            start >= 2 && bytes[start - 2].is_ascii_digit() && (near != b',' || comma_joins(text, start - 1));
        match (near < 0x80, far_is_digit) {
            (true, true) => self.before_digit[usize::from(near)],
            (true, false) => self.before[usize::from(near)],
            // Long ago or nothing behind: an empty match at the end of what stands before is judged by its front.
            (false, _) => refusing(&self.edges, &text[..start], &(start..start)),
        }
    }

    /// The edges that refuse what stands right after `end`.
    pub(super) fn after(&self, text: &str, end: usize) -> EdgeSet {
        let bytes = text.as_bytes();
        let Some(near) = bytes.get(end).copied() else { return 0 };
        let far_is_digit =
            bytes.get(end + 1).is_some_and(u8::is_ascii_digit) && (near != b',' || comma_joins(text, end));
        match (near < 0x80, far_is_digit) {
            (true, true) => self.after_digit[usize::from(near)],
            (true, false) => self.after[usize::from(near)],
            (false, _) => refusing(&self.edges, &text[end..], &(0..0)),
        }
    }
}

fn refusing(edges: &[Edges], text: &str, place: &Range<usize>) -> EdgeSet {
    edges.iter().enumerate().map(|(number, edges)| EdgeSet::from(edges.touched(text, place)) << number).sum()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    // Clippy knows a test module by a plain `cfg(test)` only.
    #![allow(clippy::unwrap_used)]

    use super::*;
    use proptest::prelude::*;
    use scrubjay_rules::patterns::PATTERNS;

    proptest! {
        #[test]
        fn the_table_says_what_the_edges_say(
            front in "([0-9a-zæ]|[-.,:/'’–§$€£%#+=_ ]|電|\u{a0}){0,3}", back in "([0-9a-zæ]|[-.,:/'’–§$€£%°+_ ]|電|\u{a0}){0,3}",
        ) {
            let (touch, numbers) = Touch::new(PATTERNS.iter().map(|row| row.edges)).unwrap();
            let text = format!("{front}12{back}");
            let place = front.len()..front.len() + 2;
            let refused = touch.before(&text, place.start) | touch.after(&text, place.end);
            for (row, number) in PATTERNS.iter().zip(numbers) {
                prop_assert_eq!(refused >> number & 1 == 1, row.edges.touched(&text, &place), "{} in {}", row.name, text);
            }
        }
    }
}
