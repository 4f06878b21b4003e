//! Values with a sign between every two characters: `2 1 9 - 0 9`, `j.o.n.@`.

use scrubjay_rules::edges::is_alphanumeric;

use super::ViewName;
use super::rewritten::{Rewriter, Rewritten};

/// Fewest characters in a row that are taken to belong together.
const FEWEST: usize = 6;
/// The longest sign between two characters, in bytes.
const LONGEST_GAP: usize = 6;

/// The text with such rows closed up.
pub(super) fn close(from: &Rewritten) -> Option<Rewritten> {
    let text = from.text();
    let mut rewriter = Rewriter::new(from);
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let Some(first) = rest.chars().next() else { break };
        let starts = first == '+' || starts(text[..at].chars().next_back().unwrap_or(' '), first);
        let row = if starts { row(rest) } else { None };
        let Some((gap, characters)) = row else {
            at += first.len_utf8();
            continue;
        };
        for place in characters {
            rewriter.replace(at + place..at + place + gap, "", ViewName::Separated);
        }
        at = rewriter.done().max(at + first.len_utf8());
    }
    rewriter.finish()
}

/// True if a row may begin with `first` behind `before`: a word, or a digit or capital that a letter is glued to.
fn starts(before: char, first: char) -> bool {
    let is_glued = before.is_ascii_alphabetic()
        && (first.is_ascii_digit() || first.is_ascii_uppercase() && before.is_ascii_lowercase());
    is_alphanumeric(first) && (is_glued || !is_alphanumeric(before))
}

/// True if there is such a row, of no more than `most` characters.
pub(super) fn is_spaced(text: &str, most: usize) -> bool {
    let mut before = ' ';
    let mut passed = 0;
    text.char_indices().any(|(at, character)| {
        let starts = at >= passed && starts(before, character);
        before = character;
        let row = if starts { row(&text[at..]) } else { None };
        row.is_some_and(|(_, gaps)| {
            passed = at + gaps.last().copied().unwrap_or_default();
            gaps.len() < most
        })
    })
}

/// The length of the gap, and where each gap of the row stands.
fn row(text: &str) -> Option<(usize, Vec<usize>)> {
    let first = text.chars().next()?.len_utf8();
    // Most characters are within a word, with no gap behind them.
    if text.as_bytes().get(first)?.is_ascii_alphanumeric() {
        return None;
    }
    // The gap runs up to the second character, which is a letter, a digit or part of an address.
    let length = text[first..].char_indices().find(|(_, c)| is_alphanumeric(*c))?.0;
    let gap = text.get(first..first + length)?;
    // A sign of the value's own between two gaps: `2. .8.1`.
    let half = gap.len().saturating_sub(1) / 2;
    let is_doubled = half > 0
        && gap.is_char_boundary(half)
        && gap.is_char_boundary(gap.len() - half)
        && gap[..half] == gap[gap.len() - half..];
    let gap = if is_doubled && text[first + half..].chars().next().is_some_and(|c| " -.:/".contains(c)) {
        &gap[..half]
    } else {
        gap
    };
    let length = gap.len();
    if gap.is_empty() || length > LONGEST_GAP || gap.contains('@') {
        return None;
    }
    let (mut gaps, mut at, mut solid) = (Vec::new(), first, 1);
    while text[at..].starts_with(gap) {
        let next = at + length;
        let Some(character) = text[next..].chars().next() else { break };
        let end = next + character.len_utf8();
        let goes_on = text[end..].chars().next().is_some_and(is_alphanumeric);
        if is_alphanumeric(character) && goes_on || matches!(character, '\n' | '\r') {
            break;
        }
        // A row ends with a letter or digit, not with the gap before the next word.
        solid += usize::from(is_alphanumeric(character));
        gaps.push(at);
        at = end;
    }
    // Small letters at the ends of capitals are words: `è R S S M R A`.
    let small = |c: char| c.is_lowercase();
    let at = |place: usize| text[place..].chars().next().unwrap_or(' ');
    let inside = gaps.iter().map(|gap| at(gap + length));
    let are_capitals = inside.clone().filter(|c| small(*c)).count() <= 1
        && inside.filter(char::is_ascii_uppercase).count() >= 2;
    while let Some(last) = gaps.last().map(|last| at(last + length)) {
        if is_alphanumeric(last) && !(are_capitals && small(last)) {
            break;
        }
        solid -= usize::from(is_alphanumeric(last));
        gaps.pop();
    }
    if are_capitals && small(at(0)) {
        gaps = gaps.split_off(1.min(gaps.len()));
    }
    (solid >= FEWEST && gaps.len() + 1 >= FEWEST).then_some((length, gaps))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_single_characters_are_closed_up() {
        for (text, plain) in [
            ("SSN 2 1 9 - 0 9 - 9 9 9 9 is", "SSN 219-09-9999 is"),
            ("4 1 1 1   1 1 1 1   1 1 1 1", "4111 1111 1111"),
            ("at j o n @ s t o f n u n . i s now", "at jon@stofnun.is now"),
            ("1-9-2-.-1-6-8-.-1-.-2-0", "192.168.1.20"),
            ("2, 1, 9, 0, 9, 9, 9.", "2190999."),
            ("a b c", "a b c"),
        ] {
            let window = Rewritten::window(text, 0..text.len());
            let closed = close(&window).map_or(text.to_owned(), |closed| closed.text().to_owned());
            assert_eq!(closed, plain);
        }
    }
}
