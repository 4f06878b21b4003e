//! Places where something may be disguised. Runs over every text, so that it must cost next to nothing.
//!
//! Eight bytes at a time: what they hold is looked up and put together, and most prose is done with that. Only where
//! a digit, a sign or a character beyond ASCII stands is looked at more closely, and what is ordinary there is passed
//! over quickly too. A place that was named wrongly costs time and nothing else.

use std::ops::Range;

use scrubjay_rules::patterns::contact::is_top_level;

use super::fold::{self, Seen};
use super::{encoded, escapes, hidden, markup, mojibake, numbers, spelled};

const DIGIT: u8 = 1;
const HIGH: u8 = 2;
const SIGN: u8 = 4;
const CAPITAL: u8 = 8;
const SMALL: u8 = 16;
/// What base64 is not made of.
const BREAK: u8 = 32;

const MEANING: [u8; 256] = {
    let mut meaning = [BREAK; 256];
    let mut byte = 0;
    while byte < 256 {
        meaning[byte] = match byte as u8 {
            b'0'..=b'9' => DIGIT,
            b'A'..=b'Z' => CAPITAL,
            b'a'..=b'z' => SMALL,
            b'+' | b'/' | b'-' => 0,
            b'_' => SIGN,
            b'&' | b'%' | b'\\' | b'=' | b'<' | b'*' | b'`' | b'~' | b'[' | b'(' | b'{' | b'@' | b'|' => {
                SIGN | BREAK
            }
            b'\t' | b'\n' | b'\r' => BREAK,
            0..0x20 | 0x7f => SIGN | BREAK,
            0x80.. => HIGH | BREAK,
            _ => BREAK,
        };
        byte += 1;
    }
    meaning
};

/// How far around a place digits and signs are counted, in bytes.
const NEAR: usize = 40;
/// The same for escapes and tags, which take more room than what they stand for.
const FAR: usize = 160;
/// So many digits near make a place worth a look.
const NEAR_DIGITS: usize = 5;
/// Two digits further apart than this, in bytes, do not belong together; over a line break they may be.
const APART: usize = 6;
const APART_OVER_LINES: usize = 24;

/// What was found.
#[derive(Default)]
pub(super) struct Places {
    /// Where something may be disguised, in order.
    pub(super) suspects: Vec<Range<usize>>,
    /// Hidden characters, in order.
    pub(super) hidden: Vec<Range<usize>>,
}

/// The places of `text`. What lies in `covered`, in order and disjoint, has been found already.
pub(super) fn find(text: &str, covered: &[Range<usize>]) -> Places {
    let mut search = Search {
        text,
        bytes: text.as_bytes(),
        covered,
        places: Places::default(),
        done: 0,
        token_done: 0,
        unlikely: 0,
        checked: 0,
    };
    let (blocks, rest) = search.bytes.as_chunks::<8>();
    let mut was_space = true;
    for (number, block) in blocks.iter().enumerate() {
        let at = number * 8;
        let word = u64::from_le_bytes(*block);
        let mask = block.iter().fold(0, |mask, byte| mask | MEANING[usize::from(*byte)]);
        if mask & BREAK == 0 && (mask & CAPITAL != 0 && mask & SMALL != 0 || mask & DIGIT != 0) {
            search.token(at);
        }
        if is_alternating(word) {
            search.spaced(at);
        }
        let starts = dotted(word, was_space);
        was_space = block[7] == b' ';
        if starts != 0 {
            search.dot_words(at, starts);
        }
        if number % 3 == 0 {
            search.digit_words(at);
        }
        if mask & (DIGIT | HIGH | SIGN) != 0 && at + 8 > search.done {
            search.closely(at..at + 8);
        }
    }
    let at = search.bytes.len() - rest.len();
    search.token(at.min(search.bytes.len().saturating_sub(8)));
    search.closely(at..search.bytes.len());
    search.places
}

/// True if every second byte is the same sign.
fn is_alternating(word: u64) -> bool {
    let same = word ^ (word >> 16);
    same & 0x0000_00ff_00ff_00ff == 0 || same & 0x0000_ff00_ff00_ff00 == 0
}

const ONES: u64 = 0x0101_0101_0101_0101;

/// The high bit of every byte of `word` that is `byte`, and perhaps of some behind it.
fn equal(word: u64, byte: u8) -> u64 {
    let difference = word ^ (ONES * u64::from(byte));
    difference.wrapping_sub(ONES) & !difference & (ONES << 7)
}

/// The places of `d` and `p` behind a space: how the words for the dot begin.
fn dotted(word: u64, was_space: bool) -> u64 {
    let lower = word | (ONES * 0x20);
    let starts = equal(lower, b'd') | equal(lower, b'p');
    let spaces = equal(word, b' ') << 8 | u64::from(was_space) << 7;
    starts & spaces
}

struct Search<'t> {
    text: &'t str,
    bytes: &'t [u8],
    covered: &'t [Range<usize>],
    places: Places,
    /// Everything before this has been looked at.
    done: usize,
    /// The same for tokens that may be encoded.
    token_done: usize,
    /// Up to here nothing stands near that would make a place worth a look.
    unlikely: usize,
    /// Everything in `covered` before this lies before the places that come.
    checked: usize,
}

impl Search<'_> {
    fn suspect(&mut self, place: Range<usize>) {
        match self.places.suspects.last_mut() {
            Some(last) if place.start <= last.end + 8 && place.start >= last.start => {
                last.end = last.end.max(place.end);
            }
            _ => self.places.suspects.push(place),
        }
    }

    /// True if enough digits or an `@` stand around.
    fn is_near_value(&mut self, at: usize) -> bool {
        self.is_within(at, NEAR)
    }

    fn is_within(&mut self, at: usize, reach: usize) -> bool {
        if at < self.unlikely {
            return false;
        }
        if self.places.suspects.last().is_some_and(|last| at <= last.end + 8) {
            return true;
        }
        let near = &self.bytes[at.saturating_sub(reach)..(at + reach).min(self.bytes.len())];
        let is_near =
            near.contains(&b'@') || near.iter().filter(|byte| byte.is_ascii_digit()).count() >= NEAR_DIGITS;
        if !is_near {
            self.unlikely = at + 16;
        }
        is_near
    }

    /// The same for characters beyond ASCII, which may be the digits.
    fn is_near_look_alikes(&mut self, at: usize) -> bool {
        if self.is_near_value(at) {
            return true;
        }
        let start = self.text.floor_char_boundary(at.saturating_sub(NEAR));
        let end = self.text.ceil_char_boundary((at + 2 * NEAR).min(self.bytes.len()));
        let looks = fold::looks(&self.text[start..end]);
        looks.contains('@') || looks.bytes().filter(u8::is_ascii_digit).count() >= NEAR_DIGITS
    }

    /// True if all digits of `place` have been found already.
    fn is_covered(&mut self, place: &Range<usize>) -> bool {
        while self.covered.get(self.checked).is_some_and(|covered| covered.end <= place.start) {
            self.checked += 1;
        }
        let mut covered = self.covered[self.checked..].iter();
        let mut here = covered.next();
        for at in place.clone().filter(|at| self.bytes[*at].is_ascii_digit()) {
            while here.is_some_and(|range| range.end <= at) {
                here = covered.next();
            }
            if !here.is_some_and(|range| range.contains(&at)) {
                return false;
            }
        }
        true
    }

    /// `place` without what has been found at its ends, where a sign of lists stands between.
    fn uncovered(&mut self, place: Range<usize>) -> Range<usize> {
        let first = self.covered.partition_point(|range| range.end <= place.start);
        let mut rest = place.clone();
        for range in self.covered[first..].iter().take_while(|range| range.start < place.end) {
            let parts = |at: usize| matches!(self.bytes.get(at), Some(b',' | b';'));
            if range.start <= rest.start && parts(range.end) {
                rest.start = range.end.min(rest.end);
            } else if range.end >= rest.end && range.start > rest.start && parts(range.start - 1) {
                rest.end = range.start;
            }
        }
        let is_digit = |at: &usize| self.bytes[*at].is_ascii_digit();
        let start = rest.clone().find(is_digit).unwrap_or(rest.end);
        let end = (start..rest.end).rev().find(is_digit).map_or(start, |last| last + 1);
        start..end
    }

    /// One or two groups of digits with a usual sign between, and no letter that touches them: rows read them as
    /// they are.
    fn is_usual(&self, place: &Range<usize>) -> bool {
        let bytes = &self.bytes[place.clone()];
        let joins = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'_');
        let touched = joins(place.start.checked_sub(1).map(|before| &self.bytes[before]))
            || joins(self.bytes.get(place.end));
        let mut gaps = bytes.iter().filter(|byte| !byte.is_ascii_digit());
        let is_plain = |byte: Option<&u8>| byte.is_none_or(|byte| b"- ".contains(byte));
        !touched && is_plain(gaps.next()) && gaps.next().is_none()
    }

    fn is_covered_at(&self, at: usize) -> bool {
        let next = self.covered.partition_point(|range| range.end <= at);
        self.covered.get(next).is_some_and(|range| range.start <= at)
    }

    /// A block that is all letters and digits: part of a token that may be encoded?
    fn token(&mut self, at: usize) {
        if at < self.token_done {
            return;
        }
        let back = self.bytes[self.token_done..at].iter().rev().take(64);
        let start = at - back.take_while(|byte| encoded::is_base64(**byte)).count();
        let token = encoded::token(self.bytes, start);
        self.token_done = token.end.max(at + 1);
        if encoded::begins_like_text(self.bytes, &token) {
            self.suspect(token);
        }
    }

    /// Every second byte of a block is the same: a value with a sign between its characters?
    fn spaced(&mut self, at: usize) {
        let block = &self.bytes[at..at + 8];
        let solid = |from: usize| {
            (from..8).step_by(2).all(|at| block[at].is_ascii_alphanumeric() || b"@.-+_".contains(&block[at]))
        };
        let is_sign = |at: usize| !block[at].is_ascii_alphanumeric() && block[at] < 0x80;
        if (is_sign(0) && solid(1) || is_sign(1) && solid(0)) && self.is_near_value(at + 4) {
            self.suspect(at..at + 8);
        }
    }

    /// `dot`, `punkt` and the like, before a top-level domain, a number or another name.
    fn dot_words(&mut self, at: usize, mut starts: u64) {
        while starts != 0 {
            let place = at + starts.trailing_zeros() as usize / 8;
            starts &= starts - 1;
            let rest = &self.bytes[place..(place + 40).min(self.bytes.len())];
            let word = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
            if !(3..=7).contains(&word) || rest.get(word) != Some(&b' ') {
                continue;
            }
            let lower = rest[..word].to_ascii_lowercase();
            let known: &[&[u8]] =
                &[b"dot", b"punktur", b"punkt", b"punto", b"ponto", b"point", b"prik", b"piste", b"period"];
            if !known.contains(&lower.as_slice()) {
                continue;
            }
            let name = rest[word + 1..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
            let name = &rest[word + 1..word + 1 + name];
            let is_top = std::str::from_utf8(name).is_ok_and(is_top_level);
            if is_top || name.iter().all(u8::is_ascii_digit) && !name.is_empty() || lower == b"dot" {
                self.suspect(place..place + word);
            }
        }
    }

    /// A word here and there: a number in words is long enough not to fall between.
    fn digit_words(&mut self, at: usize) {
        let is_letter = |byte: u8| MEANING[usize::from(byte)] & (CAPITAL | SMALL) != 0 || byte >= 0x80;
        let block = &self.bytes[at..(at + 9).min(self.bytes.len())];
        let Some(before) = block.windows(2).position(|pair| !is_letter(pair[0]) && is_letter(pair[1])) else {
            return;
        };
        let start = at + before + 1;
        let length = self.bytes[start..].iter().take(16).take_while(|byte| is_letter(**byte)).count();
        if spelled::may_be_digit(&self.bytes[start..start + length]) && spelled::is_number(self.text, start) {
            self.suspect(start..start + length);
        }
    }

    fn closely(&mut self, block: Range<usize>) {
        let mut at = block.start.max(self.done);
        while at < block.end {
            let byte = self.bytes[at];
            let meaning = MEANING[usize::from(byte)];
            at = if meaning & DIGIT != 0 {
                self.number(at)
            } else if meaning & HIGH != 0 {
                self.beyond_ascii(at)
            } else if meaning & SIGN != 0 {
                self.sign(at)
            } else {
                at + 1
            };
        }
        self.done = self.done.max(at);
    }

    /// A number and those near it. Gives the place to go on at.
    fn number(&mut self, start: usize) -> usize {
        let bytes = self.bytes;
        let (mut alike, mut at, mut last) = (0, start, start);
        let (mut is_plain, mut reach) = (true, APART);
        while let Some(byte) = bytes.get(at) {
            if byte.is_ascii_digit() {
                is_plain &= at <= last + 1;
                last = at;
                reach = APART;
            } else {
                if *byte == b'\n' {
                    reach = APART_OVER_LINES;
                }
                if at - last > reach {
                    break;
                }
                alike += usize::from(numbers::misreading(*byte).is_some());
            }
            at += 1;
        }
        let joins = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'_');
        let end = last + 1;
        is_plain &= !joins(start.checked_sub(1).map(|before| &bytes[before])) && !joins(bytes.get(end));
        let place = start..end;
        // `x+354 …`: the row for any digits sees no letter before the sign.
        let signs =
            bytes[..start].iter().rev().take(2).take_while(|byte| matches!(byte, b'+' | b'(')).count();
        let is_glued = signs > 0 && joins((start - signs).checked_sub(1).map(|before| &bytes[before]));
        // What has been found whole says nothing about the rest; only a line break may run through a number.
        let place = match bytes[place.clone()].contains(&b'\n') {
            true => place,
            false => self.uncovered(place),
        };
        let digits = bytes[place.clone()].iter().filter(|byte| byte.is_ascii_digit()).count();
        let is_long = digits >= 4 && digits + alike >= numbers::FEWEST;
        if !is_plain
            && is_long
            && (is_glued || !(self.is_covered(&place) || alike == 0 && self.is_usual(&place)))
        {
            self.suspect(place);
        }
        end
    }

    fn sign(&mut self, at: usize) -> usize {
        let bytes = self.bytes;
        let next = bytes.get(at + 1).copied().unwrap_or(b' ');
        let is_suspect = match bytes[at] {
            b'&' => {
                let rest = &bytes[at + 1..];
                let is_sign = rest.starts_with(b"commat") || rest.starts_with(b"period");
                next == b'#' || is_sign || (next.is_ascii_alphabetic() && self.is_near_value(at))
            }
            b'%' => {
                let code = bytes.get(at + 1..at + 3).unwrap_or_default();
                let is_code = code.len() == 2 && code.iter().all(u8::is_ascii_hexdigit);
                is_code && (code == b"40" || self.is_near_value(at)) || next == b'u'
            }
            b'\\' => {
                matches!(next, b'u' | b'U' | b'x' | b'X' | b'0'..=b'7')
                    && bytes.get(at + 2).is_some_and(|byte| byte.is_ascii_hexdigit() || *byte == b'{')
                    || (next.is_ascii_punctuation() && self.is_near_value(at))
            }
            b'=' => {
                (next.is_ascii_hexdigit() || matches!(next, b'\n' | b'\r'))
                    && self.is_near_value(at)
                    && escapes::is_quoted_printable(&bytes[at..(at + NEAR).min(bytes.len())])
            }
            b'<' => self.tag(at),
            b'*' | b'`' | b'~' => markup::emphasis(bytes, at).is_some() && self.is_near_value(at),
            b'[' | b'(' | b'{' | b'|' => {
                let inside = bytes[at + 1..].iter().find(|byte| **byte != b' ').copied().unwrap_or(b' ');
                match inside {
                    b'a' | b'A' | b'd' | b'D' => is_short_word(&bytes[at + 1..]),
                    b'@' | b'.' | b'h' | b'p' | b'b' | b'/' | b'}' | 0xc3 => {
                        self.is_near_value(at) || is_short_word(&bytes[at + 1..])
                    }
                    _ => false,
                }
            }
            b'_' => {
                matches!(next, b'a' | b'A' | b'd' | b'D')
                    && matches!(bytes.get(at + 2), Some(b't' | b'T' | b'o' | b'O'))
                    || (next == b'_' && self.is_near_value(at))
            }
            b'@' => {
                let start = self.text.floor_char_boundary(at.saturating_sub(NEAR));
                let before = &self.text[start..at];
                // `gudrun.sig` at the end of the line before.
                let begins_line = || {
                    before
                        .trim_end_matches(|c: char| !c.is_whitespace())
                        .trim_end_matches([' ', '\t', '>', '|'])
                        .ends_with('\n')
                };
                !self.is_covered_at(at) || begins_line()
            }
            // A control character.
            _ => self.is_near_value(at),
        };
        if is_suspect {
            self.suspect(at..at + 1);
        }
        at + 1
    }

    /// An inline tag or a comment that touches a letter or digit on a side where it could be in a value.
    fn tag(&mut self, at: usize) -> bool {
        let is_solid = |byte: Option<&u8>| {
            byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || b"@._-<>".contains(byte) || *byte >= 0x80)
        };
        let before = is_solid(at.checked_sub(1).map(|before| &self.bytes[before]));
        let Some((length, is_inline)) = markup::tag(self.text, at) else { return false };
        let after = is_solid(self.bytes.get(at + length));
        let is_digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
        let touches = (before && after)
            || is_digit(self.bytes.get(at + length))
            || is_digit(at.checked_sub(1).map(|before| &self.bytes[before]));
        (is_inline || before && after) && touches && self.is_within(at, FAR)
    }

    /// A character beyond ASCII. Gives the place to go on at.
    fn beyond_ascii(&mut self, at: usize) -> usize {
        let bytes = self.bytes;
        let lead = bytes[at];
        let (two, three) = (at + 2, at + 3);
        let next = |at: usize| bytes.get(at).copied().unwrap_or(b' ');
        match lead {
            // Letters of Latin: ordinary, unless they are UTF-8 read as Latin-1.
            0xc3..=0xcb => {
                if lead == 0xc3 && next(two) >= 0xc2 && next(at + 1) < 0xb5 {
                    let end = self.text.floor_char_boundary((at + 24).min(bytes.len()));
                    if mojibake::meant(&self.text[at..end]).is_some()
                        && self.is_near_look_alikes_in_mojibake(at)
                    {
                        self.suspect(at..two);
                    }
                }
                return two;
            }
            // Greek, Cyrillic, Armenian: only among what is ASCII.
            0xcd..=0xd6 if lead >= 0xce || next(at + 1) >= 0xb0 => {
                let before = at.checked_sub(1).map_or(b' ', next);
                if (before.is_ascii_alphanumeric() || next(two).is_ascii_alphanumeric())
                    && self.is_near_value(at)
                {
                    self.suspect(at..two);
                }
                return two;
            }
            // Dashes, quotes and the ellipsis.
            0xe2 if next(at + 1) == 0x80
                && matches!(next(at + 2), 0x90..=0xa3 | 0xa5..=0xa7 | 0xaf..=0xbf) =>
            {
                return three;
            }
            // Chinese, Japanese, Korean: but for the full stop among ASCII.
            0xe4..=0xe9 | 0xeb..=0xed if next(at + 2) != 0x80 => return three,
            _ => {}
        }
        let Some(character) = self.text.get(at..).and_then(|rest| rest.chars().next()) else { return at + 1 };
        let end = at + character.len_utf8();
        if fold::is_invisible(character) {
            let (run, is_hidden) = hidden::run(self.text, at);
            if is_hidden {
                self.places.hidden.push(run.clone());
            }
            if self.is_near_value(at) || self.is_near_look_alikes(at) {
                self.suspect(run.clone());
            }
            return run.end;
        }
        if fold::swapped(character).is_some() && fold::is_among_swapped(self.text, at) {
            self.suspect(at..end);
            return end;
        }
        let is_suspect = match fold::seen(character) {
            Seen::Same | Seen::Nothing => false,
            Seen::Mark => {
                let before = at.checked_sub(1).map_or(b' ', next);
                before < 0x80 && !before.is_ascii_alphabetic() && self.is_near_value(at)
            }
            Seen::As('@') => true,
            Seen::As('.') => {
                let before = at.checked_sub(1).map_or(b' ', next);
                before.is_ascii_alphanumeric() && next(end).is_ascii_alphanumeric() || self.is_near_value(at)
            }
            Seen::As(other) if other.is_ascii_alphanumeric() => {
                let is_foreign = !fold::is_letter_of_a_script(character);
                is_foreign && self.is_near_look_alikes(at)
            }
            Seen::As('-') => {
                let before = at.checked_sub(1).map_or(b' ', next);
                before.is_ascii_alphabetic() && next(end).is_ascii_alphabetic() && self.is_near_value(at)
            }
            // Spaces and dashes part numbers, and those are looked at where their digits are.
            Seen::As(_) => false,
        };
        if is_suspect {
            self.suspect(at..end);
        }
        end
    }

    /// Digits in UTF-8 read as Latin-1 can only be told by what was meant.
    fn is_near_look_alikes_in_mojibake(&mut self, at: usize) -> bool {
        if self.is_near_value(at) {
            return true;
        }
        // Three characters for one: so many of them near are no accident.
        let end = (at + 2 * NEAR).min(self.bytes.len());
        self.bytes[at..end].iter().filter(|byte| **byte >= 0xc2).count() >= 12
    }
}

/// A closing bracket soon: `[at]`, `( dot )`.
fn is_short_word(rest: &[u8]) -> bool {
    rest.iter().take(14).any(|byte| matches!(byte, b']' | b')' | b'}' | b'|'))
}
