//! Numbers that states give to people and organisations, by part of the world.

use crate::pattern::{Edges, Pattern};

pub mod africa;
pub mod alpine;
pub mod americas;
pub mod asia_china;
pub mod asia_east;
pub mod asia_south;
pub mod asia_south_east;
pub mod balkan;
pub mod baltic;
pub mod brazil;
pub mod british;
pub mod canada;
pub mod caucasus;
pub mod central_america;
pub mod eastern;
pub mod german;
pub mod iberia;
pub mod mediterranean;
pub mod middle_east;
pub mod nordic;
pub mod oceania;
pub mod south_america;
pub mod southern;
pub mod visegrad;
pub mod western;

pub(crate) use asia_south::has_indian_state;

// One line each, so that two people who add a family do not meet.
#[rustfmt::skip]
pub(super) const FAMILIES: &[&[Pattern]] = &[
    nordic::ROWS,
    baltic::ROWS,
    british::ROWS,
    western::ROWS,
    german::ROWS,
    alpine::ROWS,
    southern::ROWS,
    iberia::ROWS,
    mediterranean::ROWS,
    visegrad::ROWS,
    balkan::ROWS,
    eastern::ROWS,
    caucasus::ROWS,
    americas::ROWS,
    canada::ROWS,
    central_america::ROWS,
    brazil::ROWS,
    south_america::ROWS,
    africa::ROWS,
    middle_east::ROWS,
    asia_south::ROWS,
    asia_china::ROWS,
    asia_east::ROWS,
    asia_south_east::ROWS,
    oceania::ROWS,
];

/// What may not touch an identity number.
pub(crate) const ID_EDGES: Edges =
    Edges { word: true, number: true, before: "§+$€£", after: "%‰€$£" };

/// The same for rows of bare digits that need a word: `imei=490154203237518`, `TFN #123456782`.
pub(crate) const BARE_EDGES: Edges =
    Edges { word: true, number: true, before: "§+$€£", after: "%‰€$£" };

/// True if the match is not a part of a row of groups of digits, such as a card number or a line of figures.
pub(crate) fn stands_alone(text: &str, place: &std::ops::Range<usize>) -> bool {
    let is_gap = |c: &char| matches!(c, ' ' | '\t' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '-');
    let goes_on = |near: Option<char>, far: Option<char>| {
        near.is_some_and(|c| is_gap(&c)) && far.is_some_and(|c| c.is_ascii_digit())
    };
    let mut before = text[..place.start].chars().rev();
    let mut after = text[place.end..].chars();
    !goes_on(before.next(), before.next()) && !goes_on(after.next(), after.next())
}

/// A number in the text: `count` digits from the `from`th, counted from 0.
pub(crate) fn part(text: &str, from: usize, count: usize) -> u32 {
    crate::checksum::number(text, from..from + count) as u32
}

/// The whole run of bytes that `belong` at the start of a match, if it is of one of these lengths. A row whose shape
/// is only the head of a long run costs the automaton little.
pub(crate) fn whole_run(
    text: &str,
    head: &std::ops::Range<usize>,
    belong: fn(u8) -> bool,
    lengths: std::ops::RangeInclusive<usize>,
) -> Option<std::ops::Range<usize>> {
    let run = text.as_bytes()[head.start..].iter().take(lengths.end() + 1).take_while(|byte| belong(**byte));
    let length = run.count();
    lengths.contains(&length).then_some(head.start..head.start + length)
}
