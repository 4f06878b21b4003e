//! [`Hints`]: the lists, and what is found by them.

use std::ops::Range;

use scrubjay_rules::kind::EntityKind;

use crate::words::{NOTHING, Word, Words, hash, phrase, step};

/// The kinds, in the order in which the file numbers them.
pub const KINDS: [EntityKind; 8] = [
    EntityKind::Nationality,
    EntityKind::Ethnicity,
    EntityKind::Religion,
    EntityKind::PoliticalOpinion,
    EntityKind::UnionMembership,
    EntityKind::HealthCondition,
    EntityKind::SexualOrientation,
    EntityKind::CriminalConviction,
];

/// How a file begins.
pub(crate) const MAGIC: &[u8; 8] = b"SJHINT1\n";
/// The conditions of a row: how many words near it can ask for, and how many can speak against it.
pub(crate) const NEAR: usize = 4;
pub(crate) const UNLESS: usize = 3;
/// Bytes of a row in the file: kind, language, flags, two scores, and three bytes a condition.
pub(crate) const ROW_BYTES: usize = 5 + 3 * (NEAR + UNLESS);
/// The kind of a row of which nothing is found: it covers shorter ones.
pub(crate) const NO_KIND: u8 = 0xff;
/// The class of a condition that is none.
pub(crate) const NO_CLASS: u8 = 0xff;
/// The class of the words that a language cannot do without, by which it is told: `the`, `og`.
pub(crate) const OWN: u8 = 0;
/// How many languages there can be.
pub(crate) const LANGUAGES: usize = 16;
/// How far around a word such words are counted, and what share of the most that any language has is enough.
const AROUND: u32 = 40;
const ENOUGH: u32 = 2;
/// Fewer such words tell nothing.
const FEWEST: u32 = 2;
/// The flag of a row whose words begin with a capital letter.
pub(crate) const CAPITAL: u8 = 1;

/// What a word can be, in the two highest bits of an item; the others say which.
pub(crate) const ROW: u16 = 0;
pub(crate) const CUE: u16 = 1 << 14;
pub(crate) const BEGINS: u16 = 2 << 14;
pub(crate) const FIELD: u16 = 3 << 14;
const WHAT: u16 = 3 << 14;

/// The most words of a phrase.
pub(crate) const MOST_WORDS: usize = 6;
/// The score of what fills a field whose label tells what is in it.
const FIELD_SCORE: f32 = 0.7;
/// The longest value of a field, in bytes.
const MOST_FIELD_BYTES: usize = 80;

/// A place that may tell something sensitive about a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Hint {
    /// Where, in bytes of the text.
    pub place: Range<usize>,
    /// What: one of [`KINDS`].
    pub kind: EntityKind,
    /// How sure, from 0 to 1.
    pub score: f32,
}

/// The file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HintsError;

/// The lists, ready to search with.
pub struct Hints {
    rows: Vec<Row>,
    /// In order, with the item of each beside it.
    hashes: Vec<u32>,
    items: Vec<u16>,
    /// By the highest bits of a hash, where such hashes begin.
    begins: Vec<u32>,
}

/// So many of the highest bits are looked up at once.
const BITS: u32 = 12;

/// A row as it stands in the file: kind, language, flags, the scores by itself and near a word that it asks for (in
/// hundredths), and conditions of a class and the most words before and behind.
type Row = [u8; ROW_BYTES];

/// A word or phrase of the lists in a text.
struct Seen {
    place: Range<usize>,
    /// Its first word and how many it has, counted in the text.
    first: u32,
    words: u32,
    sentence: u32,
    is_capital: bool,
    is_covered: bool,
    /// Its items.
    items: Range<usize>,
}

/// Which languages are spoken around a place: the words of [`OWN`] between two places of what was seen.
#[derive(Default)]
struct Spoken {
    from: usize,
    to: usize,
    counts: [u32; LANGUAGES],
}

impl Spoken {
    /// Goes on to a place, which is not before the last one.
    fn go(&mut self, hints: &Hints, seen: &[Seen], at: usize) {
        let here = seen[at].first;
        while let Some(next) = seen.get(self.to).filter(|next| next.first <= here + AROUND) {
            self.to += 1;
            hints.own(next).for_each(|language| self.counts[language] += 1);
        }
        while let Some(last) = seen.get(self.from).filter(|last| last.first + AROUND < here) {
            self.from += 1;
            hints.own(last).for_each(|language| self.counts[language] -= 1);
        }
    }

    /// Whether a language may be spoken around the place. Where nothing tells, any may be.
    fn may_be(&self, language: u8) -> bool {
        let most = self.counts.iter().max().copied().unwrap_or_default();
        most < FEWEST || self.counts[usize::from(language) % LANGUAGES] * ENOUGH >= most
    }
}

impl Hints {
    /// Reads what [`crate::compile::compile`] has written.
    ///
    /// # Errors
    /// If it has not.
    pub fn from_bytes(bytes: &[u8]) -> Result<Hints, HintsError> {
        let read = || {
            let rest = bytes.strip_prefix(MAGIC)?;
            let (count, rest) = rest.split_first_chunk()?;
            let (rows, rest) = rest.split_at_checked(usize::from(u16::from_le_bytes(*count)) * ROW_BYTES)?;
            let (count, rest) = rest.split_first_chunk()?;
            let count = u32::from_le_bytes(*count) as usize;
            let (hashes, items) = rest.split_at_checked(count.checked_mul(4)?)?;
            if items.len() != 2 * count {
                return None;
            }
            let rows = rows.as_chunks().0.to_vec();
            let hashes: Vec<u32> =
                hashes.as_chunks().0.iter().map(|four| u32::from_le_bytes(*four)).collect();
            let items: Vec<u16> = items.as_chunks().0.iter().map(|two| u16::from_le_bytes(*two)).collect();
            if !hashes.is_sorted() {
                return None;
            }
            let first = |bits: u32| hashes.partition_point(|hash| hash >> (32 - BITS) < bits) as u32;
            let begins = (0..=1 << BITS).map(first).collect();
            Some(Hints { rows, hashes, items, begins })
        };
        read().ok_or(HintsError)
    }

    /// Everything that the lists tell of a text, in order of place.
    pub fn find(&self, text: &str) -> Vec<Hint> {
        let mut seen = self.seen(text);
        self.cover(&mut seen);
        let mut hints: Vec<Hint> = Vec::new();
        let mut spoken = Spoken::default();
        for (at, one) in seen.iter().enumerate().filter(|(_, one)| !one.is_covered) {
            spoken.go(self, &seen, at);
            for [kind, language, flags, alone, beside, conditions @ ..] in self.rows_of(one) {
                let Some(&kind) = KINDS.get(usize::from(*kind)) else { continue };
                if flags & CAPITAL != 0 && !one.is_capital || !spoken.may_be(*language) {
                    continue;
                }
                let meets = |conditions: &[[u8; 3]], counts: &dyn Fn(u8) -> bool| {
                    conditions.iter().any(|condition| self.is_near(&seen, at, *condition, counts))
                };
                let (near, unless) = conditions.as_chunks().0.split_at(NEAR);
                // What speaks against it may be of a language beside it: Danish and Norwegian share most words.
                if meets(unless, &|other| spoken.may_be(other)) {
                    continue;
                }
                let score = if meets(near, &|other| other == *language) { *beside } else { *alone };
                let score = f32::from(score) / 100.0;
                let is_same = |other: &&mut Hint| other.place == one.place && other.kind == kind;
                match hints.iter_mut().rev().take(2 * KINDS.len()).find(is_same) {
                    Some(same) => same.score = same.score.max(score),
                    None => hints.push(Hint { place: one.place.clone(), kind, score }),
                }
            }
        }
        hints
    }

    /// What fills a field with this label, if the label tells that it is something sensitive.
    pub fn field(&self, label: &str, value: &str) -> Option<Hint> {
        let trimmed = value.trim();
        if trimmed.len() > MOST_FIELD_BYTES || !trimmed.contains(char::is_alphabetic) {
            return None;
        }
        let items = &self.items[self.items_of(phrase(label)?)];
        let kind = items.iter().find(|item| *item & WHAT == FIELD)? & !WHAT;
        let start = value.len() - value.trim_start().len();
        let place = start..start + trimmed.len();
        Some(Hint { place, kind: *KINDS.get(usize::from(kind))?, score: FIELD_SCORE })
    }

    /// The words and phrases of the lists in a text, in order of their beginnings.
    fn seen(&self, text: &str) -> Vec<Seen> {
        let mut seen = Vec::new();
        let mut words = Words::new(text);
        let (mut number, mut sentence, mut end) = (0, 0, 0);
        while let Some(word) = words.next_behind(NOTHING) {
            number += 1;
            if ends_sentence(text.get(end..word.start).unwrap_or_default()) {
                sentence += 1;
            }
            end = word.end;
            let items = self.items_of(word.state);
            if items.is_empty() {
                continue;
            }
            let new = |last: Word, words: u32, items: Range<usize>| Seen {
                place: word.start..last.end,
                first: number,
                words,
                sentence,
                is_capital: word.is_capital,
                is_covered: false,
                items,
            };
            let longest = self.items[items.clone()].iter().filter(|item| *item & WHAT == BEGINS);
            let longest = longest.map(|item| item & !WHAT).max().unwrap_or(1);
            seen.push(new(word, 1, items));
            let (mut ahead, mut last) = (words.clone(), word);
            for count in 2..=u32::from(longest) {
                let Some(next) = ahead.next_behind(step(last.state, b' ')) else { break };
                if !joins(text.get(last.end..next.start).unwrap_or_default()) {
                    break;
                }
                last = next;
                let items = self.items_of(next.state);
                if !items.is_empty() {
                    seen.push(new(next, count, items));
                }
            }
        }
        seen
    }

    /// Marks what lies within a longer phrase that stands in a row: of `European Union` nothing is a union.
    fn cover(&self, seen: &mut [Seen]) {
        for at in 0..seen.len() {
            let Seen { words, ref place, .. } = seen[at];
            if words < 2 || self.rows_of(&seen[at]).next().is_none() {
                continue;
            }
            let place = place.clone();
            let from =
                at - seen[..at].iter().rev().take_while(|other| other.place.start == place.start).count();
            let within = seen[from..].iter_mut().take_while(|other| other.place.start < place.end);
            for other in within.filter(|other| other.place.end <= place.end && other.words < words) {
                other.is_covered = true;
            }
        }
    }

    /// The languages of which it is a word of [`OWN`].
    fn own(&self, seen: &Seen) -> impl Iterator<Item = usize> {
        let cues = self.items[seen.items.clone()]
            .iter()
            .filter(|item| **item & (WHAT | 0xff) == CUE | u16::from(OWN));
        cues.map(|item| usize::from(*item >> 8) % LANGUAGES)
    }

    fn rows_of(&self, seen: &Seen) -> impl Iterator<Item = &Row> {
        let items = self.items[seen.items.clone()].iter().filter(|item| *item & WHAT == ROW);
        items.filter_map(|item| self.rows.get(usize::from(*item)))
    }

    /// True if a word of the class, of a language that counts, stands as near as the condition says, in the same sentence.
    fn is_near(
        &self,
        seen: &[Seen],
        at: usize,
        [class, before, behind]: [u8; 3],
        counts: &dyn Fn(u8) -> bool,
    ) -> bool {
        if class == NO_CLASS {
            return false;
        }
        let own = &seen[at];
        let is_of_class = |other: &&Seen| {
            let items = self.items[other.items.clone()].iter().filter(|item| *item & WHAT == CUE);
            let mut cues = items.map(|item| item.to_le_bytes());
            // The second byte has the bits that say what the item is.
            cues.any(|[its, language]| its == class && counts(language & !(WHAT >> 8) as u8))
                && other.sentence == own.sentence
        };
        let (before, behind) = (u32::from(before), u32::from(behind));
        let is_before = |other: &&Seen| {
            let end = other.first + other.words;
            end <= own.first && end + before > own.first
        };
        let is_behind = |other: &&Seen| other.first >= own.first + own.words;
        let back = seen[..at].iter().rev();
        let mut back = back.take_while(|other| other.first + before + MOST_WORDS as u32 > own.first);
        let ahead = seen[at + 1..].iter();
        let mut ahead = ahead.take_while(|other| other.first < own.first + own.words + behind);
        back.any(|other| is_before(&other) && is_of_class(&other))
            || ahead.any(|other| is_behind(&other) && is_of_class(&other))
    }

    /// The items of a word or phrase.
    fn items_of(&self, state: u64) -> Range<usize> {
        let hash = hash(state);
        let bits = (hash >> (32 - BITS)) as usize;
        let (from, to) = (self.begins[bits] as usize, self.begins[bits + 1] as usize);
        let some = &self.hashes[from..to];
        let first = some.iter().take_while(|other| **other < hash).count();
        let count = some[first..].iter().take_while(|other| **other == hash).count();
        from + first..from + first + count
    }
}

/// True if what stands between two words ends a sentence, a paragraph or a cell.
fn ends_sentence(between: &str) -> bool {
    let bytes = between.as_bytes();
    match bytes {
        [] | [_] => matches!(bytes, [b'\t' | b'|']),
        _ => {
            bytes.iter().any(|byte| matches!(byte, b'.' | b'!' | b'?' | b';' | b'\t' | b'|'))
                || bytes.iter().filter(|byte| **byte == b'\n').count() > 1
        }
    }
}

/// True if two words with this between them can be of one phrase.
fn joins(between: &str) -> bool {
    let is_joint = |c: char| c.is_whitespace() || matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’');
    between.len() <= 4 && between.chars().all(is_joint)
}
