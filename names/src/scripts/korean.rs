//! Korean names: a surname of one or two syllables, a given name of two, and what is glued behind them.

use super::{Scripts, sort};

/// What a whole name costs at most where something beside it tells that it is one.
const MOST_BESIDE: u16 = 34;
/// What it costs at most by itself.
const MOST_ALONE: u16 = 27;

/// A name at the front of a word.
pub(super) struct Korean {
    /// Its length in bytes.
    pub(super) length: usize,
    /// How many points it is worth: three need nothing beside them.
    pub(super) points: i32,
}

/// The name that a word of Hangul begins with.
pub(super) fn name(scripts: &Scripts, word: &str) -> Option<Korean> {
    let ends: Vec<usize> = word.char_indices().map(|(at, c)| at + c.len_utf8()).collect();
    for surname in [2, 1] {
        let (Some(first), Some(last)) = (ends.get(surname - 1), ends.get(surname + 1)) else { continue };
        let cost = scripts.of(sort::KOREAN_SURNAME, &word[..*first]);
        let middle = ends[surname];
        let parts = [
            cost,
            scripts.of(sort::KOREAN_FIRST, &word[*first..middle]),
            scripts.of(sort::KOREAN_SECOND, &word[middle..*last]),
        ];
        if parts.contains(&0) {
            continue;
        }
        let Some(has_title) = tail(scripts, &word[*last..]) else { continue };
        let cost: u16 = parts.iter().sum();
        let is_listed = |sort: u8, part: &str| scripts.of(sort, part) != 0;
        let third = &word[middle..*last];
        let is_word = is_listed(sort::KOREAN_WORD, &word[..*last])
            // `이상은`, `지정한`
            || is_listed(sort::KOREAN_WORD, &word[..middle])
                && (is_listed(sort::KOREAN_WORD, third) || is_listed(sort::KOREAN_TAIL, third));
        if cost > MOST_BESIDE {
            continue;
        }
        let points = match (is_word, has_title) {
            (false, true) => 4,
            (true, true) => 3,
            (true, false) => 1,
            (false, false) if cost <= MOST_ALONE => 3,
            (false, false) => 2,
        };
        return Some(Korean { length: *last, points });
    }
    None
}

/// Whether what stands behind a name may be glued to it, and has a title: `씨는`, `은`, nothing.
pub(super) fn tail(scripts: &Scripts, rest: &str) -> Option<bool> {
    const TITLE: u16 = 2;
    if rest.is_empty() {
        return Some(false);
    }
    match scripts.of(sort::KOREAN_TAIL, rest) {
        0 => {}
        known => return Some(known == TITLE),
    }
    let mut parts = rest.char_indices().skip(1).map(|(at, _)| rest.split_at(at));
    parts
        .any(|(title, particle)| {
            scripts.of(sort::KOREAN_TAIL, title) == TITLE && scripts.of(sort::KOREAN_TAIL, particle) == 1
        })
        .then_some(true)
}
