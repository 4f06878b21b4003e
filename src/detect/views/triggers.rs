//! Places where something may be disguised. Runs over every text, so that it must cost next to nothing.
//!
//! Sixty-four bytes at a time become bitmaps ([`Marks`]), and most prose is done with that: only where a digit, a sign
//! of an escape or of markup, or a character beyond ASCII stands is looked at more closely, and what is ordinary there
//! is passed over quickly too. What has been found already, and what no view would change, needs no window. A place that
//! was named wrongly costs time and nothing else.

use std::ops::{Range, RangeInclusive};

use scrubjay_bitmap::{BLOCK_BYTES, Marks};
use scrubjay_rules::edges::is_alphanumeric;
use scrubjay_rules::patterns::contact::is_top_level;

use super::fold::{self, Seen};
use super::{address, encoded, escapes, hidden, lies_within, markup, mojibake, numbers, spaced, spelled};

/// How far around a place digits and signs are counted, in bytes.
const NEAR: usize = 40;
/// The same for escapes and tags, which take more room than what they stand for.
const FAR: usize = 160;
/// So many digits near make a place worth a look.
const NEAR_DIGITS: usize = 5;
/// The same where something else is unusual.
const NEAR_CODE_DIGITS: usize = 3;
/// Two digits further apart than this, in bytes, do not belong together; over a line break they may be.
const APART: usize = 6;
const APART_OVER_LINES: usize = 28;

/// Fewest digits of a number that is written with other characters for some of them.
const FEWEST_REAL: u32 = 4;
/// Fewest separators in each line of a table.
const FEWEST_PARTS: usize = 2;

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
    let bytes = text.as_bytes();
    let mut search = Search {
        text,
        bytes,
        covered,
        places: Places::default(),
        done: 0,
        numbers_done: 0,
        token_done: 0,
        unlikely: 0,
        checked: 0,
        here: 0,
        digits: Trio::default(),
        hot: Trio::default(),
        edits: Vec::new(),
    };
    let block_at = |start: usize| match bytes.get(start..).and_then(<[u8]>::first_chunk) {
        Some(part) => Marks::of(part),
        None => {
            let mut padded = [b' '; BLOCK_BYTES];
            let rest = bytes.get(start..).unwrap_or_default();
            padded[..rest.len()].copy_from_slice(rest);
            Marks::of(&padded)
        }
    };
    let mut next = block_at(0);
    search.digits.push(next.digit);
    search.hot.push(next.hot);
    // The last byte of the block before, as a bit.
    let mut letter_before = 0;
    let mut start = 0;
    while start < bytes.len() {
        let block = next;
        next = block_at(start + BLOCK_BYTES);
        search.here = start;
        search.digits.push(next.digit);
        search.hot.push(next.hot);
        let begins = block.letter & !(block.letter << 1 | letter_before);
        letter_before = block.letter >> 63;
        search.words(&block, &next, begins);
        search.tokens(&block, &next);
        // Letters with accents are ordinary, unless two that touch are UTF-8 read as Latin-1.
        let mut hot = block.hot & !(block.latin & !search.hot.from(2));
        while hot != 0 {
            let at = start + hot.trailing_zeros() as usize;
            if at >= search.done {
                search.closely(at);
            }
            hot &= hot - 1;
            let passed = |done: usize| match done.saturating_sub(start) {
                done @ 0..BLOCK_BYTES => u64::MAX << done,
                _ => 0,
            };
            hot &= passed(search.done) & (!block.digit | passed(search.numbers_done));
        }
        start += BLOCK_BYTES;
    }
    search.places
}

/// True if a letter or `_` touches `place`: of ASCII, or one of those in two bytes.
fn is_touched(bytes: &[u8], place: &Range<usize>) -> bool {
    let is_ascii = |byte: &u8| byte.is_ascii_alphabetic() || *byte == b'_';
    let is_lead = |byte: &u8| matches!(byte, 0xc3..=0xdf);
    let before = match &bytes[..place.start] {
        [.., lead, 0x80..0xc0] => is_lead(lead),
        [.., byte] => is_ascii(byte),
        [] => false,
    };
    before || bytes.get(place.end).is_some_and(|byte| is_ascii(byte) || is_lead(byte))
}

/// A bitmap for the block before, for this one and for the next.
#[derive(Clone, Copy, Default)]
struct Trio([u64; 3]);

impl Trio {
    fn push(&mut self, next: u64) {
        self.0 = [self.0[1], self.0[2], next];
    }

    /// The bits of the 64 bytes from `bit` of this block on.
    fn from(&self, bit: u32) -> u64 {
        ((u128::from(self.0[2]) << 64 | u128::from(self.0[1])) >> bit) as u64
    }

    /// The bits of the 64 bytes before `bit`.
    fn before(&self, bit: u32) -> u64 {
        ((u128::from(self.0[1]) << 64 | u128::from(self.0[0])) >> bit) as u64
    }
}

/// The bits from `bit` of the first block on.
fn joined(first: u64, second: u64, bit: u32) -> u64 {
    ((u128::from(second) << 64 | u128::from(first)) >> bit) as u64
}

struct Search<'t> {
    text: &'t str,
    bytes: &'t [u8],
    covered: &'t [Range<usize>],
    places: Places,
    /// Everything before this has been looked at.
    done: usize,
    /// The same for numbers: there may be signs within them.
    numbers_done: usize,
    /// The same for tokens that may be encoded.
    token_done: usize,
    /// Up to here nothing stands near that would make a place worth a look.
    unlikely: usize,
    /// Everything in `covered` before this lies before the places that come.
    checked: usize,
    /// Where this block begins, and what is in and around it.
    here: usize,
    digits: Trio,
    hot: Trio,
    /// What would be written, to see whether anything would.
    edits: Vec<numbers::Edit>,
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
        let near = || &self.bytes[at.saturating_sub(reach)..(at + reach).min(self.bytes.len())];
        // The bitmaps tell for most, and reach further than asked.
        let bit = at.wrapping_sub(self.here);
        let is_near = if reach <= NEAR && bit < BLOCK_BYTES {
            let around = |trio: &Trio| {
                let (before, after) = (trio.before(bit as u32), trio.from(bit as u32));
                (before >> (BLOCK_BYTES - NEAR)).count_ones() + (after << (BLOCK_BYTES - NEAR)).count_ones()
            };
            around(&self.digits) as usize >= NEAR_DIGITS || around(&self.hot) > 0 && near().contains(&b'@')
        } else {
            let digits = || near().iter().filter(|byte| byte.is_ascii_digit()).count();
            near().contains(&b'@') || digits() >= NEAR_DIGITS
        };
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
        self.looks_like_digits(at, NEAR_DIGITS)
    }

    /// The same where something else is so unusual that fewer digits will do.
    fn is_near_code(&mut self, at: usize) -> bool {
        let near = &self.bytes[at.saturating_sub(NEAR)..(at + NEAR).min(self.bytes.len())];
        self.is_near_value(at) || near.iter().filter(|byte| byte.is_ascii_digit()).count() >= NEAR_CODE_DIGITS
    }

    /// The same for characters that are rare, so that a code with few digits is looked at too.
    fn is_near_look_alike_code(&mut self, at: usize) -> bool {
        self.is_near_value(at) || self.looks_like_digits(at, NEAR_CODE_DIGITS)
    }

    /// True if an `@` or so many digits stand near as a reader sees them.
    fn looks_like_digits(&self, at: usize, fewest: usize) -> bool {
        let start = self.text.floor_char_boundary(at.saturating_sub(NEAR));
        let end = self.text.ceil_char_boundary((at + 2 * NEAR).min(self.bytes.len()));
        let looks = fold::looks(&self.text[start..end]);
        looks.contains('@') || looks.bytes().filter(u8::is_ascii_digit).count() >= fewest
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
        let touched = is_touched(self.bytes, place);
        let mut gaps = bytes.iter().enumerate().filter(|(_, byte)| !byte.is_ascii_digit());
        let is_plain = |(at, byte): (usize, &u8)| {
            b"- ".contains(byte) && !numbers::are_halves(at, bytes.len().saturating_sub(at + 1))
        };
        !touched && gaps.next().is_none_or(is_plain) && gaps.next().is_none()
    }

    fn is_covered_at(&self, at: usize) -> bool {
        let next = self.covered.partition_point(|range| range.end <= at);
        self.covered.get(next).is_some_and(|range| range.start <= at)
    }

    /// Runs of letters and digits that may be encoded text.
    fn tokens(&mut self, block: &Marks, next: &Marks) {
        // Text in base64 has a capital behind a small letter, or a digit, and so has every list of codes.
        let mixed = block.digit | block.capital & (block.letter & !block.capital) << 1;
        if mixed == 0 {
            return;
        }
        let solid = u128::from(next.letter | next.digit) << 64 | u128::from(block.letter | block.digit);
        let two = solid & solid >> 1;
        let four = two & two >> 2;
        let mut eight = (four & four >> 4) as u64;
        while eight != 0 {
            let first = eight.trailing_zeros();
            let length = (solid >> first).trailing_ones();
            if (mixed >> first).trailing_zeros() < length {
                // Letters beyond ASCII belong to no token.
                let start = self.here + first as usize;
                let wide = self.bytes[start..].iter().take_while(|byte| **byte >= 0x80).count();
                self.token(start + wide);
            }
            eight &= match first + length {
                end @ 0..64 => u64::MAX << end,
                _ => 0,
            };
        }
    }

    fn token(&mut self, at: usize) {
        if at < self.token_done || self.is_covered_at(at) {
            return;
        }
        let back = self.bytes[self.token_done..at].iter().rev().take(64);
        let start = at - back.take_while(|byte| encoded::is_base64(**byte)).count();
        let token = encoded::token(self.bytes, start);
        self.token_done = token.end.max(at + 1);
        if encoded::begins_like_text(self.bytes, &token) || self.is_cut_key(&token) {
            self.suspect(token);
        }
    }

    /// True for a token that may be a key, or its part before a line break, with something that touches it.
    fn is_cut_key(&self, token: &Range<usize>) -> bool {
        const SHORTEST_PART: usize = 8;
        const KEY: RangeInclusive<usize> = 26..=46;
        let bytes = &self.bytes[token.clone()];
        let any = |is: fn(&u8) -> bool| bytes.iter().any(is);
        let is_mixed =
            || any(u8::is_ascii_digit) && any(u8::is_ascii_uppercase) && any(u8::is_ascii_lowercase);
        if !(SHORTEST_PART..=*KEY.end()).contains(&bytes.len()) || !is_mixed() {
            return false;
        }
        if KEY.contains(&bytes.len()) && (bytes.contains(&b'_') || is_touched(self.bytes, token)) {
            return true;
        }
        let rest = &self.bytes[token.end..(token.end + 2 * NEAR).min(self.bytes.len())];
        let gap = rest.iter().take_while(|byte| !byte.is_ascii_alphanumeric()).count();
        let next = rest[gap..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        rest[..gap].iter().any(|byte| matches!(byte, b'\n'..=b'\r')) && KEY.contains(&(bytes.len() + next))
    }

    /// Words for the dot, and digits in words.
    fn words(&mut self, block: &Marks, next: &Marks, begins: u64) {
        let mut dots = begins & block.dot_word;
        while dots != 0 {
            let at = self.here + dots.trailing_zeros() as usize;
            dots &= dots - 1;
            if at.checked_sub(1).is_none_or(|before| b" -_*/\"'~%".contains(&self.bytes[before])) {
                self.dot_word(at);
            }
        }
        // Other words for it end before a space and a word of two letters or three: `kropka pl`.
        let solid = u128::from(next.letter) << 64 | u128::from(block.letter);
        let mut ends =
            (solid & solid >> 1 & !(solid >> 2) & solid >> 3 & solid >> 4 & !(solid >> 5 & solid >> 6))
                as u64;
        while ends != 0 {
            let at = self.here + ends.trailing_zeros() as usize;
            ends &= ends - 1;
            if address::is_dot_at(self.text, at) {
                self.suspect(at..at + 2);
            }
        }
        // A word here and there: a number in words is long enough not to fall between.
        // The first letter of each word of two letters or more.
        let begins = begins & joined(block.letter, next.letter, 1);
        let (first, second) = (begins & 0xffff_ffff, begins >> 32 << 32);
        let mut some = first & first.wrapping_neg() | second & second.wrapping_neg();
        // And every word so long that all of a number may be in it.
        let four = solid & solid >> 1 & (solid & solid >> 1) >> 2;
        let eight = four & four >> 4;
        some |= begins & (eight & eight >> 3) as u64;
        while some != 0 {
            let first = some.trailing_zeros();
            some &= some - 1;
            let letters = joined(block.letter, next.letter, first);
            let at = self.here + first as usize;
            let word = &self.bytes[at..(at + letters.trailing_ones() as usize).min(self.bytes.len())];
            if spelled::may_be_digit(word) && spelled::is_number(self.text, at) {
                self.suspect(at..at + word.len());
            }
        }
    }

    /// `dot`, `punkt` and the like, before a top-level domain, a number or another name.
    fn dot_word(&mut self, at: usize) {
        const KNOWN: &[&[u8]] = &[
            b"dot", b"punktur", b"punktum", b"punkt", b"punto", b"ponto", b"point", b"prik", b"prikk",
            b"piste", b"period", b"pont", b"punt", b"pika", b"punct",
        ];
        let rest = &self.bytes[at..(at + 40).min(self.bytes.len())];
        // The same on both sides: a space, or a sign.
        let beside = at.checked_sub(1).map_or(b' ', |before| self.bytes[before]);
        let Some(known) = KNOWN.iter().find(|known| {
            rest.get(known.len()) == Some(&beside) && rest[..known.len()].eq_ignore_ascii_case(known)
        }) else {
            return;
        };
        let name = rest[known.len() + 1..].trim_ascii_start();
        let name = &name[..name.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count()];
        let is_top = std::str::from_utf8(name).is_ok_and(is_top_level);
        if is_top || name.iter().all(u8::is_ascii_digit) && !name.is_empty() || known == b"dot" {
            self.suspect(at..at + known.len());
        }
    }

    /// Looks at a digit, a sign or a character beyond ASCII.
    fn closely(&mut self, at: usize) {
        let byte = self.bytes[at];
        self.done = match byte {
            b'0'..=b'9' if at < self.numbers_done => at + 1,
            b'0'..=b'9' => {
                self.numbers_done = self.number(at);
                at + 1
            }
            0x80.. => self.beyond_ascii(at),
            _ => self.sign(at),
        };
    }

    /// What has been found at `at` and is a whole field of a list or table: nothing runs through it.
    fn field(&mut self, at: usize) -> Option<usize> {
        while self.covered.get(self.checked).is_some_and(|covered| covered.end <= at) {
            self.checked += 1;
        }
        let found = self.covered.get(self.checked).filter(|found| found.start <= at)?;
        let before = found.start.checked_sub(1).map_or(b'\n', |before| self.bytes[before]);
        let after = self.bytes.get(found.end).copied().unwrap_or(b'\n');
        let parts = |byte: u8| matches!(byte, b',' | b';' | b'|' | b'\t');
        let ends = |byte: u8| parts(byte) || matches!(byte, b'"' | b'\n' | b'\r');
        (ends(before) && ends(after) && (parts(before) || parts(after))).then_some(found.end)
    }

    /// A number and those near it. Gives the place to go on at.
    fn number(&mut self, start: usize) -> usize {
        if let Some(end) = self.field(start) {
            return end;
        }
        let bytes = self.bytes;
        let is_joined = |place: &Range<usize>| is_touched(bytes, place);
        if let Some(bit) = start.checked_sub(self.here).filter(|bit| *bit < BLOCK_BYTES) {
            let near = self.digits.from(bit as u32);
            let run = near.trailing_ones();
            let others = near.checked_shr(run).unwrap_or(0);
            let place = start..start + run as usize;
            let stands_apart = others.trailing_zeros() as usize > APART_OVER_LINES && run < 40;
            if near.count_ones() < FEWEST_REAL
                || stands_apart && !is_joined(&place) && !self.has_letter_behind(&place)
            {
                return place.end;
            }
        }
        let (mut alike, mut at, mut last) = (0, start, start);
        let (mut is_plain, mut reach, mut continued) = (true, APART, 0);
        while let Some(byte) = bytes.get(at) {
            if byte.is_ascii_digit() {
                // What begins here and is a field of its own has nothing to do with it.
                if at > last + 1 && self.begins_field(at) {
                    break;
                }
                is_plain &= at <= last + 1;
                last = at;
                reach = APART;
                continued = 0;
            } else {
                if *byte == b'\n' {
                    reach = APART_OVER_LINES;
                }
                continued += usize::from(*byte & 0xc0 == 0x80);
                if at - last > reach + continued.min(reach) {
                    break;
                }
                alike += usize::from(numbers::is_letter_or_like_digit(*byte));
            }
            at += 1;
        }
        let end = last + 1;
        let place = start..end;
        is_plain &= !is_joined(&place);
        if is_plain {
            if self.has_letter_behind(&place) {
                self.suspect(place);
            }
            return end;
        }
        // `x+354 …`: the row for any digits sees no letter before the sign.
        let signs =
            bytes[..start].iter().rev().take(2).take_while(|byte| matches!(byte, b'+' | b'(')).count();
        let is_glued = signs > 0 && is_touched(bytes, &(start - signs..bytes.len()));
        let sign = self.table_sign(&place);
        let mut part = start;
        let parts = |at: &usize| sign.is_some_and(|sign| bytes[*at] == sign || bytes[*at] == b'\n');
        for at in place.filter(parts).chain([end]) {
            self.numbers(part..at, sign, alike, is_glued && part == start);
            part = at + 1;
        }
        end
    }

    /// Digits that may be one number, in a table if `sign` parts its fields, and so many letters among them.
    fn numbers(&mut self, place: Range<usize>, sign: Option<u8>, alike: usize, is_glued: bool) {
        let bytes = self.bytes;
        // What has been found whole says nothing about the rest; only a line break may run through a number.
        let place = match bytes[place.clone()].contains(&b'\n') {
            true => place,
            false => self.uncovered(place),
        };
        let digits = bytes[place.clone()].iter().filter(|byte| byte.is_ascii_digit()).count();
        let is_long = digits >= FEWEST_REAL as usize
            && (digits + alike >= numbers::FEWEST
                || digits + 1 == numbers::FEWEST && self.is_between_capitals(&place));
        if is_long
            && (is_glued || !(self.is_covered(&place) || alike == 0 && self.is_usual(&place)))
            && self.would_change(&place, sign)
        {
            self.suspect(place);
        }
    }

    /// True for a number with a single capital behind it over a line break or an odd sign: `16202813\n| -A`.
    fn has_letter_behind(&self, place: &Range<usize>) -> bool {
        const REACH: usize = 24;
        if place.len() < numbers::FEWEST {
            return false;
        }
        let rest = &self.bytes[place.end..(place.end + REACH).min(self.bytes.len())];
        let gap = rest.iter().take_while(|byte| !byte.is_ascii_alphanumeric() && **byte < 0xc3).count();
        gap > 0
            && rest.get(gap).is_some_and(u8::is_ascii_uppercase)
            && !rest.get(gap + 1).is_some_and(u8::is_ascii_alphanumeric)
            && (gap == 1 && !b" -.,;".contains(&rest[0])
                || rest[..gap].iter().any(|byte| matches!(byte, b'\n'..=b'\r')))
    }

    /// True for groups of digits with capitals on both sides: `PK 85 56 46 C`.
    fn is_between_capitals(&self, place: &Range<usize>) -> bool {
        let is_capital = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_uppercase);
        let parts = |byte: Option<&u8>| matches!(byte, Some(b' ' | b'-'));
        place.start >= 2
            && is_capital(self.bytes.get(place.start - 2))
            && parts(self.bytes.get(place.start - 1))
            && parts(self.bytes.get(place.end))
            && is_capital(self.bytes.get(place.end + 1))
    }

    fn begins_field(&self, at: usize) -> bool {
        let next = self.covered[self.checked..].partition_point(|found| found.end <= at) + self.checked;
        let before = self.bytes[at - 1];
        let parts = |byte: u8| matches!(byte, b',' | b';' | b'|' | b'\t');
        let ends = |byte: u8| parts(byte) || matches!(byte, b'"' | b'\n' | b'\r');
        self.covered.get(next).is_some_and(|found| {
            let after = self.bytes.get(found.end).copied().unwrap_or(b'\n');
            let first = found.start.checked_sub(1).map_or(b'\n', |before| self.bytes[before]);
            found.start <= at && ends(first) && ends(after) && (parts(first) || parts(after) || parts(before))
        })
    }

    /// What parts the fields of the table that `place` stands in, if it does.
    fn table_sign(&self, place: &Range<usize>) -> Option<u8> {
        const LONGEST_LINE: usize = 400;
        let bytes = self.bytes;
        let around = place.start.saturating_sub(1)..(place.end + 1).min(bytes.len());
        let sign = *bytes[around].iter().find(|byte| matches!(byte, b',' | b';' | b'|' | b'\t'))?;
        let before = &bytes[place.start.saturating_sub(LONGEST_LINE)..place.start];
        let line = place.start - before.iter().rev().take_while(|byte| **byte != b'\n').count();
        let count = |start: usize| {
            let rest = bytes.get(start..).unwrap_or_default();
            let rest = &rest[..rest.len().min(LONGEST_LINE)];
            let length = rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
            (rest[..length].iter().filter(|byte| **byte == sign).count(), start + length + 1)
        };
        let (here, next) = count(line);
        let above = || {
            let end = line.saturating_sub(1);
            let before = &bytes[end.saturating_sub(LONGEST_LINE)..end];
            count(end - before.iter().rev().take_while(|byte| **byte != b'\n').count()).0
        };
        let is_table = here >= FEWEST_PARTS && (count(next).0 == here || line > 0 && above() == here);
        is_table.then_some(sign)
    }

    /// True if some view would write the number at `place` in another way.
    fn would_change(&mut self, place: &Range<usize>, sign: Option<u8>) -> bool {
        const BEFORE: usize = 12;
        /// A letter that ends a code, and a space before it.
        const BEHIND: usize = 2;
        const LONGEST_WORD: usize = 48;
        const LONGEST: usize = 400;
        if place.len() > LONGEST {
            let text = &self.text[place.clone()];
            return !numbers::is_one_row(text)
                || encoded::list(text.as_bytes()).is_some()
                || spaced::is_spaced(text, numbers::MOST);
        }
        let ends = |byte: &u8| *byte == b'\n' || Some(*byte) == sign;
        let (mut start, mut end) = (place.start, place.end);
        if sign.is_none() {
            start = start.saturating_sub(BEFORE);
            end = (end + BEHIND).min(self.bytes.len());
        }
        let is_solid = |byte: &&u8| !byte.is_ascii_whitespace() && (sign.is_none() || !ends(byte));
        start -= self.bytes[..start].iter().rev().take(LONGEST_WORD).take_while(is_solid).count();
        end += self.bytes[end..].iter().take(LONGEST_WORD).take_while(is_solid).count();
        let (start, end) = (self.text.floor_char_boundary(start), self.text.ceil_char_boundary(end));
        let inside = place.start - start..place.end - start;
        let covered = &self.covered[self.checked.min(self.covered.len())..];
        let is_found = |edit: &Range<usize>| {
            let edit = start + edit.start..start + edit.end;
            !edit.is_empty() && lies_within(covered, &edit)
        };
        numbers::changes(&self.text[start..end], &inside, is_found, &mut self.edits)
    }

    fn sign(&mut self, at: usize) -> usize {
        let bytes = self.bytes;
        let next = bytes.get(at + 1).copied().unwrap_or(b' ');
        if bytes[at] != b'@' && self.is_covered_at(at) {
            return at + 1;
        }
        let is_suspect = match bytes[at] {
            b']' | b'^' | b'}' | b':' | b';' | b'\'' | b')' => false,
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
                    || (next.is_ascii_punctuation()
                        || matches!(next, b'n' | b'r' | b't') && self.breaks_word(at))
                        && self.is_near_value(at)
            }
            b'=' => {
                (next.is_ascii_hexdigit() || matches!(next, b'\n' | b'\r'))
                    && (bytes[at + 1..].starts_with(b"40") || self.is_near_value(at))
                    && escapes::is_quoted_printable(bytes, at)
            }
            b'<' => {
                self.tag(at) || matches!(next, b'a' | b'A' | b'd' | b'D') && address::is_sign(self.text, at)
            }
            b'*' | b'`' | b'~' => markup::emphasis(bytes, at).is_some() && self.is_near_value(at),
            b'[' | b'(' | b'{' | b'|' => {
                let inside = bytes[at + 1..].iter().find(|byte| **byte != b' ').copied().unwrap_or(b' ');
                let is_word = || address::is_sign(self.text, at);
                match inside {
                    b'a'..=b'z' | b'A'..=b'Z' | b'/' | 0xc3..=0xd1 => {
                        is_word() || markup::bracketed(self.text, at).is_some() && self.is_near_value(at)
                    }
                    // `[[at]]`.
                    b'[' | b'('
                        if next == inside
                            && inside == bytes[at]
                            && bytes.get(at + 2).is_some_and(u8::is_ascii_alphabetic) =>
                    {
                        is_word()
                    }
                    b'@' | b'.' | b'}' => self.is_near_value(at) || is_word(),
                    _ => false,
                }
            }
            b'_' => {
                matches!(next, b'a' | b'A' | b'd' | b'D')
                    && matches!(bytes.get(at + 2), Some(b't' | b'T' | b'o' | b'O'))
                    || (next == b'_' && self.is_near_value(at))
            }
            b'@' => !(self.is_covered_at(at) || self.is_among_signs(at)) || self.begins_before(at),
            // A control character.
            _ => self.is_near_code(at),
        };
        if is_suspect {
            self.suspect(at..at + 1);
        }
        at + 1
    }

    /// True for a letter, a digit or a sign within words before the escape at `at`, and for one behind it and those that follow.
    fn breaks_word(&self, at: usize) -> bool {
        const BESIDE: usize = 12;
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"-.@:_/ ".contains(byte) || *byte >= 0x80;
        let mut rest = &self.bytes[at..];
        while let [b'\\', b'n' | b'r' | b't', behind @ ..] = rest {
            rest = behind;
        }
        let margin = rest.iter().take_while(|byte| b" >|#*/".contains(byte)).count();
        let rest = &rest[margin..];
        let near = |byte: &u8| byte.is_ascii_digit() || *byte == b'@';
        self.bytes[..at].last().is_some_and(is_part)
            && rest.first().is_some_and(is_part)
            && (self.bytes[..at].iter().rev().take(BESIDE).any(near) || rest.iter().take(NEAR).any(near))
    }

    /// True if on both sides of the sign at `at` there are a name and the sign of another address, and nothing that could be taken
    /// out: it is in none.
    fn is_among_signs(&self, at: usize) -> bool {
        let is_name = |byte: &&u8| byte.is_ascii_alphanumeric() || b"-_+.".contains(byte);
        let before = self.bytes[..at].iter().rev().take(NEAR).find(|byte| !is_name(byte));
        let after = self.bytes[at + 1..].iter().take(NEAR).find(|byte| !is_name(byte));
        before == Some(&b'@')
            && after == Some(&b'@')
            && self.bytes[at - 1] != b'@'
            && self.bytes[at + 1] != b'@'
    }

    /// True if the address with its sign at `at` begins on the line before: `gudrun.sig`.
    fn begins_before(&self, at: usize) -> bool {
        let start = self.text.floor_char_boundary(at.saturating_sub(NEAR));
        let before = self.text[start..at].trim_end_matches(|c: char| !c.is_whitespace());
        let is_margin = |c: char| address::MARGIN.contains(&c) || c == '\u{3000}';
        let Some(before) = before.trim_end_matches(is_margin).strip_suffix(fold::is_break) else {
            return false;
        };
        let before = before.trim_end_matches(address::MARGIN).trim_end();
        let front = before.trim_end_matches(|c: char| is_alphanumeric(c) || "-_+.".contains(c));
        let part = &before[front.len()..];
        let named = address::is_named(front, part);
        !front.ends_with('@') && (named || part.contains(|c: char| "._+-".contains(c) || c.is_ascii_digit()))
    }

    /// An inline tag or a comment that touches a letter or digit on a side where it could be in a value.
    fn tag(&mut self, at: usize) -> bool {
        let is_solid = |byte: Option<&u8>| {
            byte.is_some_and(|byte| {
                byte.is_ascii_alphanumeric() || b"@._-<>:".contains(byte) || *byte >= 0x80
            })
        };
        let before = is_solid(at.checked_sub(1).map(|before| &self.bytes[before]));
        let Some((length, is_inline)) = markup::tag(self.text, at) else { return false };
        let more = if is_inline { 0 } else { markup::more_breaks(self.text, at, length) };
        let length = length + more;
        let after = is_solid(self.bytes.get(at + length));
        let is_digit =
            |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_digit() || b"+()".contains(byte));
        let touches = (before && after)
            || is_digit(self.bytes.get(at + length))
            || is_digit(at.checked_sub(1).map(|before| &self.bytes[before]));
        (is_inline || more > 0 || before && after) && touches && self.is_within(at, FAR)
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
                let is_among = before.is_ascii_alphanumeric() || next(two).is_ascii_alphanumeric();
                let is_within = before.is_ascii_alphanumeric() && next(two).is_ascii_alphanumeric();
                if is_within
                    || (is_among || b" -:+".contains(&before) && self.is_short_by_digit(at))
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
                // A dash may stand for the one in an address.
                if next(at + 2) <= 0x95
                    && at.checked_sub(1).map_or(b' ', next).is_ascii_alphanumeric()
                    && next(three).is_ascii_alphanumeric()
                    && bytes[at.saturating_sub(NEAR)..(at + NEAR).min(bytes.len())].contains(&b'@')
                {
                    self.suspect(at..three);
                }
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
            // Rare enough that a code with few digits is looked at too, and where nobody means them, one with none.
            let is_near = is_hidden || self.is_near_code(at) || self.is_near_look_alikes(at);
            if is_near && !self.is_covered_at(at) {
                self.suspect(run.clone());
            }
            return run.end;
        }
        if self.is_covered_at(at) {
            return end;
        }
        if fold::swapped(character).is_some() && fold::is_among_swapped(self.text, at) {
            self.suspect(at..end);
            return end;
        }
        let is_suspect = match fold::seen(character) {
            Seen::Same => {
                let before = at.checked_sub(1).map_or(b' ', next);
                character == 'ー' && before.is_ascii_digit() && next(end).is_ascii_alphanumeric()
            }
            // A control character.
            Seen::Nothing => self.is_near_code(at),
            Seen::Mark => {
                let before = at.checked_sub(1).map_or(b' ', next);
                // Letters have accents; one between two marks is seldom another than of a key.
                let is_between = || at.checked_sub(2).map_or(b' ', next) >= 0x80;
                before < 0x80
                    && if before.is_ascii_alphabetic() { is_between() } else { self.is_near_code(at) }
            }
            Seen::As('@') => true,
            Seen::As('.') => {
                let before = at.checked_sub(1).map_or(b' ', next);
                before.is_ascii_alphanumeric() && next(end).is_ascii_alphanumeric() || self.is_near_value(at)
            }
            Seen::As(other) if other.is_ascii_alphanumeric() => {
                let is_foreign = !fold::is_letter_of_a_script(character);
                let before = at.checked_sub(1).map_or(b' ', next);
                let is_within = before.is_ascii_alphanumeric() && next(end).is_ascii_alphanumeric();
                is_foreign && (is_within || self.is_near_look_alike_code(at))
            }
            Seen::As('\n') => self.is_near_value(at),
            Seen::As('-' | '+' | '_') => {
                let (before, after) = (at.checked_sub(1).map_or(b' ', next), next(end));
                let is_beside_letter = before.is_ascii_alphabetic() && after.is_ascii_alphanumeric()
                    || before.is_ascii_alphanumeric() && after.is_ascii_alphabetic();
                is_beside_letter && self.is_near_value(at)
            }
            // Spaces and dashes part numbers, and those are looked at where their digits are.
            Seen::As(_) => false,
        };
        if is_suspect {
            self.suspect(at..end);
        }
        end
    }

    /// True for one or two letters of two bytes each, from `at` on, with a digit behind or before the sign beside them.
    fn is_short_by_digit(&self, at: usize) -> bool {
        let byte = |at: usize| self.bytes.get(at).copied().unwrap_or(b' ');
        let end = if byte(at + 2) >= 0xcd { at + 4 } else { at + 2 };
        let before = at.checked_sub(2).map_or(b' ', byte);
        byte(end) < 0x80
            && (byte(end + 1).is_ascii_digit() && b" -:".contains(&byte(end)) || before.is_ascii_digit())
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
