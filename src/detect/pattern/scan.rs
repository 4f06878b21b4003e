//! Walks a text once and brings every row to the places where it can match.
//!
//! Regex rows need a digit in every match, near both of its ends and with no long gap between digits, so they
//! are tried only on *windows* around digits; long windows are cut in pieces that overlap by the longest match.
//! A [`regex::RegexSet`] says which rows a piece needs at all. Anchor rows are tried at their bytes. None of
//! this shows in the result: see the property tests at the end.

use std::ops::Range;

use super::context::Label;
use super::{Judged, MAX_MATCH_BYTES, Pattern, PatternDetector, Shape};
use crate::detect::patterns::PATTERNS;

/// Bytes that a regex row may match before its first digit, or after its last one.
pub(super) const REACH_BYTES: usize = 64;
/// Bytes that a regex row may match between two digits.
pub(super) const GAP_BYTES: usize = 2 * REACH_BYTES;
/// Windows are searched in pieces of this many bytes.
const PIECE_BYTES: usize = 2048;

/// What a byte means to the walk.
const PLAIN: u8 = 0;
const DIGIT: u8 = 1;
const LINE_BREAK: u8 = 2;
const ANCHOR: u8 = 3;

pub(super) struct Scan<'d> {
    detector: &'d PatternDetector,
    meaning: [u8; 256],
    /// Where each row goes on searching.
    positions: Vec<usize>,
}

impl<'d> Scan<'d> {
    pub(super) fn new(detector: &'d PatternDetector) -> Scan<'d> {
        let mut meaning = [PLAIN; 256];
        for (byte, _) in &detector.anchors {
            meaning[usize::from(*byte)] = ANCHOR;
        }
        meaning[usize::from(b'\n')] = LINE_BREAK;
        meaning[usize::from(b'\r')] = LINE_BREAK;
        for digit in b'0'..=b'9' {
            meaning[usize::from(digit)] = DIGIT;
        }
        Scan { detector, meaning, positions: vec![0; PATTERNS.len()] }
    }

    /// Searches `text` and hands over what was accepted, in no particular order.
    pub(super) fn run(
        &mut self,
        text: &str,
        label: &mut Label<'_>,
        mut found: impl FnMut(&'static Pattern, Judged),
    ) {
        self.positions.fill(0);
        let mut line = 0;
        let mut digits: Option<Range<usize>> = None;
        for (offset, byte) in text.bytes().enumerate() {
            match self.meaning[usize::from(byte)] {
                PLAIN => {}
                DIGIT => match &mut digits {
                    Some(run) if offset - run.end < GAP_BYTES => run.end = offset + 1,
                    Some(run) => {
                        let done = std::mem::replace(run, offset..offset + 1);
                        self.window(text, line..offset, done, label, &mut found);
                    }
                    None => digits = Some(offset..offset + 1),
                },
                LINE_BREAK => {
                    if let Some(done) = digits.take() {
                        self.window(text, line..offset, done, label, &mut found);
                    }
                    line = offset + 1;
                }
                _ => self.anchor(text, offset, byte, label, &mut found),
            }
        }
        if let Some(done) = digits {
            self.window(text, line..text.len(), done, label, &mut found);
        }
    }

    /// Tries the regex rows around `digits`, which stand in `line`.
    fn window(
        &mut self,
        text: &str,
        line: Range<usize>,
        digits: Range<usize>,
        label: &mut Label<'_>,
        found: &mut impl FnMut(&'static Pattern, Judged),
    ) {
        let mut start = text.floor_char_boundary(digits.start.saturating_sub(REACH_BYTES).max(line.start));
        let end = text.ceil_char_boundary((digits.end + REACH_BYTES).min(line.end));
        loop {
            let piece = start..text.ceil_char_boundary((start + PIECE_BYTES).min(end));
            // A match that starts behind this might go on behind the piece: it is left to the next one.
            let next = match piece.end == end {
                true => end,
                false => text.floor_char_boundary(piece.end - MAX_MATCH_BYTES),
            };
            for index in self.detector.set.matches(&text[piece.clone()]) {
                let (number, regex) = &self.detector.regexes[index];
                let row = &PATTERNS[*number];
                let mut from = self.positions[*number].max(piece.start);
                while let Some(place) = regex.find_at(&text[..piece.end], from).filter(|m| m.start() < next) {
                    from = match row.judge(text, place.range(), label) {
                        Some(judged) => {
                            let end = judged.place.end;
                            found(row, judged);
                            end
                        }
                        None => text.ceil_char_boundary(place.start() + 1),
                    };
                    if from >= next {
                        break;
                    }
                }
                self.positions[*number] = from;
            }
            if next == end {
                return;
            }
            start = next;
        }
    }

    /// Tries the rows that have the byte at `offset` as an anchor.
    fn anchor(
        &mut self,
        text: &str,
        offset: usize,
        byte: u8,
        label: &mut Label<'_>,
        found: &mut impl FnMut(&'static Pattern, Judged),
    ) {
        for (_, number) in self.detector.anchors.iter().filter(|(anchor, _)| *anchor == byte) {
            let row = &PATTERNS[*number];
            let floor = self.positions[*number];
            let Shape::Anchor(_, grow) = row.shape else { continue };
            if offset < floor {
                continue;
            }
            if let Some(judged) = grow(text, offset, floor).and_then(|place| row.judge(text, place, label)) {
                self.positions[*number] = judged.place.end;
                found(row, judged);
            }
        }
    }
}
