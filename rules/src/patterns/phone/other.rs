//! What digits in groups are when they are no telephone number.

use std::ops::Range;

use super::plan::Plan;
use super::written::{Group, Written};
use crate::patterns::date::looks_like_date;

/// True for a house number or a postcode with a postcode behind it: `90 - 46017`, `08055 - 08210`, `01202-001`.
pub(super) fn is_address(groups: &[Group], number: &str) -> bool {
    match groups {
        [front, back] if back.len() == 5 && !back.in_brackets => match front.len() {
            1..=3 => !number.starts_with('0') && !front.in_brackets,
            5 => number[5..].starts_with('0'),
            _ => false,
        },
        [front, back] => back.gap == '-' && matches!((front.len(), back.len()), (4 | 5, 3) | (5, 4)),
        [_, _, back] => back.len() == 5 && back.gap == '-' && number[number.len() - 5..].starts_with('0'),
        _ => false,
    }
}

/// True for thousands and fractions: `1 234 567`, `250 000 000`, `3.14159265`, `9.0.1296`.
pub(super) fn is_figure(groups: &[Group], number: &str) -> bool {
    let [front, rest @ ..] = groups else { return false };
    if groups.iter().any(|group| group.in_brackets) {
        return false;
    }
    let dots = rest.iter().filter(|group| group.gap == '.').count();
    let are_thousands = rest.iter().all(|group| group.len() == 3 && matches!(group.gap, ' ' | '.'));
    match rest {
        [] => false,
        // `12 345 678` may be Latvian.
        [_, _, ..] if are_thousands && !number.starts_with('0') => {
            front.len() == 1 || number.ends_with("000000")
        }
        // Elsewhere than in `555.1234`, one dot is that of a fraction.
        [back] if dots > 0 => front.len() <= 3 && back.len() != 4,
        _ => dots > 0 && (dots < rest.len() || groups.iter().any(|group| group.len() == 1)),
    }
}

/// True for a part of a row of groups that are all as long, and for a row that counts: a dump of bytes, a card, the
/// numbers of a lottery.
pub(super) fn is_in_row(before: &str, written: &Written, count: usize) -> bool {
    let [first, rest @ ..] = written.groups(count) else { return false };
    // `0644 0623`, `0328.0020.0004`: codes of characters.
    let is_code = |group: &Group| group.len() == 4 && written.number(count)[group.from..].starts_with('0');
    if is_code(first) && !rest.is_empty() && rest.iter().all(is_code) {
        return true;
    }
    if rest.iter().any(|group| group.len() != first.len() || group.gap != ' ') {
        return false;
    }
    let goes_on =
        written.groups(count + 1).get(count).is_some_and(|next| next.len() == first.len() && next.gap == ' ');
    let number = written.number(count);
    let value = |group: &Group| number[group.from..group.to].parse::<u32>().unwrap_or(0);
    let counts = rest.iter().zip(1..).all(|(group, step)| value(group) == value(first) + step);
    // `4c ` before it, or `0x4c `.
    let mut back = before.bytes().rev();
    let is_behind = back.next() == Some(b' ')
        && back.by_ref().take(first.len()).filter(u8::is_ascii_hexdigit).count() == first.len()
        && back.next().is_none_or(|byte| !byte.is_ascii_alphanumeric() || byte == b'x');
    goes_on || counts || is_behind
}

/// True for what stands at the front of a line in a list, alone in brackets, or is a day run together.
pub(super) fn is_in_list(text: &str, start: usize, groups: &[Group]) -> bool {
    let (before, behind) = text.split_at(start);
    match groups {
        [only] if only.len() == 6 => {
            let is_followed_by = |sign: char| text[only.end..].starts_with(sign);
            let is_first = before.is_empty() || before.ends_with(&['\n', '\r'][..]);
            only.in_brackets
                || (before.ends_with('(') && is_followed_by(')'))
                || (is_first && is_followed_by(' '))
        }
        [only] if only.len() == 8 && !only.in_brackets => is_day(&behind[..8]),
        // `14 3684 Court Street`, `1 y 3 50009 Zaragoza`: a house number and something else.
        [front, back] if front.len() + back.len() == 6 => {
            // `234 567` of `1 234 567`.
            let is_tail = || {
                before.strip_suffix(' ').is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()))
            };
            front.len() != 3 || is_tail()
        }
        _ => false,
    }
}

/// True for a long number that no plan has: a time in milliseconds, an article number.
pub(super) fn is_long_other(groups: &[Group], number: &str) -> bool {
    let is_grouped = groups.iter().any(|group| group.in_brackets || group.gap == '-');
    !is_grouped && !is_likely(number)
}

/// True for digits in groups that are dates, times, years, thousands or a case number with its year.
pub(super) fn is_date_or_time(text: &str) -> bool {
    let groups: Vec<&str> =
        text.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    let number = |group: &str| group.parse::<u32>().unwrap_or(0);
    let is_year = |group: &str| group.len() == 4 && (1700..2100).contains(&number(group));
    let is_clock = |hours: &str, minutes: &str| {
        hours.len() <= 2 && minutes.len() == 2 && number(hours) < 24 && number(minutes) < 60
    };
    match groups[..] {
        [front, year] if is_year(year) && (is_year(front) || text.contains('/')) => true,
        [h1, m1, h2, m2] if text.contains(&['-', '–'][..]) && text.contains(&['.', ':'][..]) => {
            is_clock(h1, m1) && is_clock(h2, m2)
        }
        [_, ref thousands @ ..] if text.len() < 10 && groups.last() == Some(&"000") => {
            thousands.iter().all(|group| group.len() == 3)
        }
        _ => looks_like_date(text) || looks_like_date(&text.replace(' ', "")),
    }
}

/// `20131207`: a day of our time, run together.
fn is_day(digits: &str) -> bool {
    let number =
        |place: Range<usize>| digits.get(place).and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
    (1900..2100).contains(&number(0..4))
        && (1..=12).contains(&number(4..6))
        && (1..=31).contains(&number(6..8))
}

/// False for a long number that no plan has: a time in milliseconds, an article number.
fn is_likely(number: &str) -> bool {
    let allows = |code: u16, number: &str| Plan::of(code).is_some_and(|plan| plan.allows(number));
    let is_national = || match number.as_bytes() {
        [b'0', b'0' | b'1', ..] if number.starts_with("00") || number.starts_with("011") => {
            is_abroad(number.trim_start_matches('0')) || is_abroad(&number[3..]) || is_at_home(number)
        }
        [b'0', ..] => is_at_home(number),
        [b'8', ..] => allows(7, &number[1..]),
        _ => allows(86, number) || allows(55, number),
    };
    let is_trunk_long = number.len() == 11 && number.starts_with(&['0', '8'][..]);
    number.len() < 11 || is_trunk_long || is_abroad(number) || is_national()
}

/// True for an international number without its plus.
fn is_abroad(number: &str) -> bool {
    Plan::of_international(number).is_some_and(|(plan, national)| plan.allows(national))
}

/// True for a long number with its trunk zero: the countries that have eleven digits with it or more.
fn is_at_home(number: &str) -> bool {
    const LONG: &[u16] = &[49, 43, 44, 86, 62, 91, 55, 63, 81, 82, 66, 84, 90, 92, 234, 20, 880, 46, 54, 39];
    let is_of = |code: &u16| {
        let Some(plan) = Plan::of(*code) else { return false };
        number.strip_prefix(plan.trunk).is_some_and(|national| plan.allows(national))
    };
    LONG.iter().any(is_of)
}
