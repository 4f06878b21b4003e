//! [`Span`]: where something stands in a text.

use std::ops::Range;

/// A half-open range of UTF-8 bytes, `start <= end`.
///
/// Spans are bytes everywhere inside the core. Other units (UTF-16 code units, Unicode code points)
/// exist only at the edges and are made by [`crate::offsets`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The span from byte `start` up to, not including, byte `end`.
    /// Swapped ends are put in order, so a `Span` can never be inside out.
    pub const fn new(start: u32, end: u32) -> Span {
        if start <= end { Span { start, end } } else { Span { start: end, end: start } }
    }

    /// The span of a `usize` range. Texts are limited to `u32::MAX` bytes when they are read
    /// (see [`crate::format::MAX_FILE_BYTES`]); a larger offset is clamped to that.
    pub fn of(range: Range<usize>) -> Span {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Span::new(clamp(range.start), clamp(range.end))
    }

    /// First byte.
    pub const fn start(self) -> usize {
        self.start as usize
    }

    /// One past the last byte.
    pub const fn end(self) -> usize {
        self.end as usize
    }

    /// Length in bytes.
    pub const fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// True if the span covers nothing.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// As a `usize` range, for slicing.
    pub const fn range(self) -> Range<usize> {
        self.start()..self.end()
    }

    /// The text under the span; `None` if the span leaves `text` or cuts a character.
    pub fn slice(self, text: &str) -> Option<&str> {
        text.get(self.range())
    }

    /// True if the two share at least one byte.
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// True if every byte of `other` is in `self`.
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest span that holds both.
    pub fn cover(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The same length, `by` bytes further on.
    pub fn shifted(self, by: usize) -> Span {
        Span::of(self.start() + by..self.end() + by)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_do_not_overlap_but_nested_spans_do() {
        assert!(!Span::new(0, 3).overlaps(Span::new(3, 5)));
        assert!(Span::new(0, 3).overlaps(Span::new(2, 5)));
        assert!(Span::new(0, 9).contains(Span::new(2, 5)));
        assert_eq!(Span::new(0, 3).cover(Span::new(2, 5)), Span::new(0, 5));
    }

    #[test]
    fn slicing_inside_a_character_gives_nothing() {
        assert_eq!(Span::new(0, 1).slice("é"), None);
        assert_eq!(Span::new(0, 2).slice("é"), Some("é"));
    }
}
