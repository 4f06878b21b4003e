//! [`Hints`]: the lists, and what is found by them.

use std::ops::Range;

use scrubjay_rules::kind::EntityKind;

use crate::words::{NOTHING, Words, hash, phrase, step};

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
/// The class of the words that a language cannot do without, by which it is told: `the`, `og`.
pub(crate) const OWN: u8 = 0;
/// How many languages there can be.
const LANGUAGES: usize = 16;
/// How many words of the lists before and behind are looked at, and which share of the most words of [`OWN`] that any
/// language has there is enough.
const AROUND: usize = 32;
const ENOUGH: u8 = 2;
/// Fewer such words tell nothing.
const FEWEST: u8 = 2;
/// The flag of a row whose words begin with a capital letter.
pub(crate) const CAPITAL: u8 = 1;

/// What a word can be, in the two highest bits of an item; the others say which.
pub(crate) const ROW: u16 = 0;
pub(crate) const CUE: u16 = 1 << 14;
pub(crate) const BEGINS: u16 = 2 << 14;
pub(crate) const FIELD: u16 = 3 << 14;
const WHAT: u16 = 3 << 14;

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

/// The lists, ready to search with, as they stand in the file: it is a download like what reads it.
pub struct Hints {
    rows: Vec<Row>,
    /// In order, with the item of each beside it.
    hashes: Vec<[u8; 4]>,
    items: Vec<[u8; 2]>,
}

/// A row: kind, language, flags, the scores by itself and near a word that it asks for (in hundredths), and conditions of a
/// class and the most words before and behind.
type Row = [u8; ROW_BYTES];

/// A word or phrase of the lists in a text.
struct Seen {
    place: Range<usize>,
    /// Its first word and the one behind its last, counted in the text.
    words: Range<i32>,
    sentence: u32,
    is_capital: bool,
    /// Its items.
    items: Range<usize>,
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
            let (rows, hashes, items) = (rows.as_chunks().0, hashes.as_chunks().0, items.as_chunks());
            let is_whole = items.0.len() == count && items.1.is_empty();
            is_whole.then(|| Hints { rows: rows.to_vec(), hashes: hashes.to_vec(), items: items.0.to_vec() })
        };
        read().ok_or(HintsError)
    }

    /// Everything that the lists tell of a text, in order of place.
    pub fn find(&self, text: &str) -> Vec<Hint> {
        let seen = self.seen(text);
        let mut hints: Vec<Hint> = Vec::new();
        for (at, one) in seen.iter().enumerate() {
            if self.rows_of(one).next().is_none() {
                continue;
            }
            let around = &seen[at.saturating_sub(AROUND)..seen.len().min(at + AROUND)];
            if self.is_covered(one, around) {
                continue;
            }
            let spoken = self.spoken(around);
            let mut scores = [0; KINDS.len()];
            for [kind, language, flags, alone, beside, conditions @ ..] in self.rows_of(one) {
                let Some(score) = scores.get_mut(usize::from(*kind)) else { continue };
                if flags & CAPITAL != 0 && !one.is_capital || spoken & bit(*language) == 0 {
                    continue;
                }
                let meets = |conditions: &[[u8; 3]], spoken: u16| {
                    conditions.iter().any(|condition| self.is_near(one, around, *condition, spoken))
                };
                let (near, unless) = conditions.as_chunks().0.split_at(NEAR);
                // What speaks against it may be of a language beside it: Danish and Norwegian share most words.
                if !meets(unless, spoken) {
                    *score = (*score).max(if meets(near, bit(*language)) { *beside } else { *alone });
                }
            }
            for (kind, score) in KINDS.into_iter().zip(scores) {
                if score > 0 {
                    hints.push(Hint { place: one.place.clone(), kind, score: f32::from(score) / 100.0 });
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
        let kind = self.items_that(FIELD, self.items_of(phrase(label)?)).next()?;
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
            // The phrases that begin here, as long as a list says that one may.
            let (mut ahead, mut last, mut count, mut longest) = (words.clone(), word, 1, 1);
            loop {
                let items = self.items_of(last.state);
                if count == 1 {
                    longest = self.items_that(BEGINS, items.clone()).max().map_or(1, i32::from);
                }
                if !items.is_empty() {
                    seen.push(Seen {
                        place: word.start..last.end,
                        words: number..number + count,
                        sentence,
                        is_capital: word.is_capital,
                        items,
                    });
                }
                count += 1;
                match ahead.next_behind(step(last.state, b' ')) {
                    Some(next)
                        if count <= longest && joins(text.get(last.end..next.start).unwrap_or_default()) =>
                    {
                        last = next;
                    }
                    _ => break,
                }
            }
        }
        seen
    }

    /// Whether it lies within a longer phrase that stands in a row: of `European Union` nothing is a union.
    fn is_covered(&self, one: &Seen, around: &[Seen]) -> bool {
        around.iter().any(|other| {
            other.place.start <= one.place.start
                && other.place.end >= one.place.end
                && other.place.len() > one.place.len()
                && self.rows_of(other).next().is_some()
        })
    }

    /// Which languages may be spoken, a bit for each. Where nothing tells, all.
    fn spoken(&self, around: &[Seen]) -> u16 {
        let mut counts = [0u8; LANGUAGES];
        for item in around.iter().flat_map(|seen| self.items_that(CUE, seen.items.clone())) {
            let [class, language] = item.to_le_bytes();
            if class == OWN {
                counts[usize::from(language) % LANGUAGES] += 1;
            }
        }
        let most = counts.iter().fold(0, |most, count| most.max(*count));
        let mut spoken = 0;
        for (language, count) in (0..).zip(counts) {
            if most < FEWEST || count * ENOUGH >= most {
                spoken |= bit(language);
            }
        }
        spoken
    }

    /// True if a word of the class, of one of these languages, stands as near as the condition says, in the same sentence.
    fn is_near(&self, one: &Seen, around: &[Seen], [class, before, behind]: [u8; 3], languages: u16) -> bool {
        around.iter().any(|other| {
            let is_near = (0..i32::from(before)).contains(&(one.words.start - other.words.end))
                || (0..i32::from(behind)).contains(&(other.words.start - one.words.end));
            is_near
                && other.sentence == one.sentence
                && self.items_that(CUE, other.items.clone()).any(|item| {
                    let [its, language] = item.to_le_bytes();
                    its == class && languages & bit(language) != 0
                })
        })
    }

    fn rows_of(&self, seen: &Seen) -> impl Iterator<Item = &Row> {
        let rows = self.items_that(ROW, seen.items.clone());
        rows.filter_map(|item| self.rows.get(usize::from(item)))
    }

    /// Those of the items that are of a sort, without what says that.
    fn items_that(&self, what: u16, items: Range<usize>) -> impl Iterator<Item = u16> {
        let all = self.items[items].iter().map(|two| u16::from_le_bytes(*two));
        all.filter(move |item| item & WHAT == what).map(|item| item & !WHAT)
    }

    /// The items of a word or phrase.
    fn items_of(&self, state: u64) -> Range<usize> {
        let hash = hash(state);
        let first = self.hashes.partition_point(|four| u32::from_le_bytes(*four) < hash);
        let count = self.hashes[first..].iter().take_while(|four| u32::from_le_bytes(**four) == hash).count();
        first..first + count
    }
}

/// The bit of a language.
fn bit(language: u8) -> u16 {
    1 << (usize::from(language) % LANGUAGES)
}

/// True if what stands between two words ends a sentence, a paragraph or a cell.
fn ends_sentence(between: &str) -> bool {
    let count = |signs: &[u8]| between.bytes().filter(|byte| signs.contains(byte)).count();
    // One point alone stands within a word: `U.S`.
    count(b"\t|") > 0 || count(b"\n") > 1 || between.len() > 1 && count(b".!?;") > 0
}

/// True if two words with this between them can be of one phrase.
fn joins(between: &str) -> bool {
    let is_joint = |c: char| c.is_whitespace() || matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’');
    between.len() <= 4 && between.chars().all(is_joint)
}
