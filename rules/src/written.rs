//! Reads a match again where the automaton reads it only in part.
//!
//! All rows are one automaton, and it has to remember for all of them at once what it has read. A row that says which
//! digit may stand where, or that goes on for long behind its first separator, makes it many times as large. Such a row
//! has a wider or shorter [`Shape`](crate::pattern::Shape), and its rule reads the match in full with what stands here.
//! Expressions are in the same syntax: letters, classes, `\d`, `(?:…|…)`, `(?i:…)`, `(?u:[…])`, `?`, `{n}`, `{n,m}`.

use std::ops::Range;

use crate::edges::Edges;

/// True if all of `text` is written as `expression` says.
pub fn like(text: &str, expression: &str) -> bool {
    either(expression, text, 0, false, &mut |end| end == text.len())
}

/// The longest place from the start of `head` on that is written as `expression` says and that nothing touches that
/// `edges` refuse.
pub fn whole(text: &str, head: &Range<usize>, edges: Edges, expression: &str) -> Option<Range<usize>> {
    let mut longest = head.start;
    either(expression, text, head.start, false, &mut |end| {
        if end > longest && !edges.touched(text, &(head.start..end)) {
            longest = end;
        }
        false
    });
    (longest > head.start).then_some(head.start..longest)
}

/// Hands every end of a match of `expression` at `at` to `then`, until that says yes.
fn either(expression: &str, text: &str, at: usize, fold: bool, then: &mut dyn FnMut(usize) -> bool) -> bool {
    let mut rest = expression;
    loop {
        let bar = end_of(rest, true);
        if sequence(&rest[..bar], text, at, fold, then) {
            return true;
        }
        match rest.get(bar + 1..) {
            Some(other) => rest = other,
            None => return false,
        }
    }
}

fn sequence(
    expression: &str,
    text: &str,
    at: usize,
    fold: bool,
    then: &mut dyn FnMut(usize) -> bool,
) -> bool {
    if expression.is_empty() {
        return then(at);
    }
    let (item, rest) = expression.split_at(end_of(expression, false));
    let (least, most, rest) = if let Some(rest) = rest.strip_prefix('?') {
        (0, 1, rest)
    } else if let Some((counts, rest)) = rest.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
        let (least, most) = counts.split_once(',').unwrap_or((counts, counts));
        (least.parse().unwrap_or(1), most.parse().unwrap_or(1), rest)
    } else {
        (1, 1, rest)
    };
    repeat(item, (least, most), rest, text, at, fold, then)
}

fn repeat(
    item: &str,
    (least, most): (u32, u32),
    rest: &str,
    text: &str,
    at: usize,
    fold: bool,
    then: &mut dyn FnMut(usize) -> bool,
) -> bool {
    if item.starts_with('(') {
        let fewer = (least.saturating_sub(1), most.saturating_sub(1));
        let goes_on = most > 0
            && one(item, text, at, fold, &mut |next| repeat(item, fewer, rest, text, next, fold, &mut *then));
        return goes_on || (least == 0 && sequence(rest, text, at, fold, then));
    }
    // Single characters are counted without going deeper for each: runs may be long.
    let (mut end, mut count) = (at, 0);
    while count < most && one(item, text, end, fold, &mut |next| std::mem::replace(&mut end, next) < next) {
        count += 1;
    }
    loop {
        if count < least {
            return false;
        }
        if sequence(rest, text, end, fold, then) {
            return true;
        }
        if count == 0 {
            return false;
        }
        count -= 1;
        end = text.floor_char_boundary(end - 1);
    }
}

/// A group, a class or a character.
fn one(item: &str, text: &str, at: usize, fold: bool, then: &mut dyn FnMut(usize) -> bool) -> bool {
    if let Some(group) = item.strip_prefix("(?").and_then(|group| group.strip_suffix(')')) {
        let (flags, inner) = group.split_once(':').unwrap_or_default();
        return either(inner, text, at, fold || flags == "i", then);
    }
    let Some(character) = text[at..].chars().next() else { return false };
    let fits = |character: char| match item.strip_prefix('[').and_then(|class| class.strip_suffix(']')) {
        Some(class) => in_class(class, character),
        None => in_class(item, character),
    };
    let other = if character.is_ascii_lowercase() {
        character.to_ascii_uppercase()
    } else {
        character.to_ascii_lowercase()
    };
    (fits(character) || (fold && fits(other))) && then(at + character.len_utf8())
}

fn in_class(class: &str, character: char) -> bool {
    let mut rest = class;
    while !rest.is_empty() {
        if let Some(other) = rest.strip_prefix(r"\d") {
            if character.is_ascii_digit() {
                return true;
            }
            rest = other;
            continue;
        }
        let (first, other) = literal(rest);
        let (last, other) = match other.strip_prefix('-') {
            Some(range) if !range.is_empty() => literal(range),
            _ => (first, other),
        };
        if (first..=last).contains(&character) {
            return true;
        }
        rest = other;
    }
    false
}

/// The first character that `rest` stands for, and what is behind it.
fn literal(rest: &str) -> (char, &str) {
    if let Some((code, rest)) = rest.strip_prefix(r"\u{").and_then(|rest| rest.split_once('}')) {
        return (u32::from_str_radix(code, 16).ok().and_then(char::from_u32).unwrap_or_default(), rest);
    }
    if let Some((code, rest)) = rest.strip_prefix(r"\x").and_then(|rest| rest.split_at_checked(2)) {
        return (u8::from_str_radix(code, 16).unwrap_or_default().into(), rest);
    }
    let escaped = rest.strip_prefix('\\');
    let mut characters = escaped.unwrap_or(rest).chars();
    let first = match (characters.next().unwrap_or_default(), escaped) {
        ('t', Some(_)) => '\t',
        (character, _) => character,
    };
    (first, characters.as_str())
}

/// Where the first item of an expression ends, or where its first alternative does.
fn end_of(expression: &str, alternative: bool) -> usize {
    let bytes = expression.as_bytes();
    let (mut at, mut depth, mut in_class) = (0, 0, false);
    while at < bytes.len() {
        match bytes[at] {
            b'|' if alternative && depth == 0 && !in_class => return at,
            b'\\' if bytes.get(at + 1) == Some(&b'u') => {
                at += expression[at..].find('}').unwrap_or_default();
            }
            b'\\' if bytes.get(at + 1) == Some(&b'x') => at += 3,
            b'\\' => at += 1,
            b'[' => in_class = true,
            b']' => in_class = false,
            b'(' if !in_class => depth += 1,
            b')' if !in_class => depth -= 1,
            _ => {}
        }
        at += 1;
        if !alternative && depth == 0 && !in_class && expression.is_char_boundary(at) {
            return at;
        }
    }
    bytes.len()
}

// Not in the browser: there is no proptest there.
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    // Clippy knows a test module by a plain `cfg(test)` only.
    #![allow(clippy::unwrap_used)]

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn it_reads_what_the_rows_are_written_in() {
        for (expression, right, wrong) in [
            (r"\d{2}[01]\d", "1302", "1392"),
            (r"(?:0[1-9]|1\d|2[0-4])\d{3}", "24123", "25123"),
            (r"a|bc?|[d-f]", "bc", "bcc"),
            (r"(?i:no)\.? ?\d{1,3}", "No. 12", "No.. 12"),
            (r"(?u:[\u{2010}-\u{2015}-])x|№", "–x", "+x"),
            (r"\(\d\)[A-Z\]-]", "(1)-", "(1)^"),
            (r"(?:\d{2}[ -]){2,3}\d", "12-34 5", "12-5"),
            (r"Ærø?", "Ær", "Æro"),
            (r"[\x22']?a{2,4}\x22", "\"aaa\"", "'a\""),
        ] {
            assert!(like(right, expression), "{expression}");
            assert!(!like(wrong, expression), "{expression}");
        }
    }

    #[test]
    fn the_longest_place_that_nothing_touches_is_taken() {
        let place = |text, expression| whole(text, &(0..1), Edges::NUMBER, expression);
        assert_eq!(place("12-34", r"\d{2}(?:-\d{2})?"), Some(0..5));
        assert_eq!(place("12 345", r"\d{2}(?: \d{2})?"), Some(0..2));
        assert_eq!(place("12-345", r"\d{2}(?:-\d{2})?"), None);
    }

    proptest! {
        #[test]
        fn counts_are_kept(text in "[a0-9]{0,9}", least in 0u32..4, more in 0u32..4) {
            let most = least + more;
            let (all_digits, count) = (text.bytes().all(|byte| byte.is_ascii_digit()), text.len() as u32);
            prop_assert_eq!(like(&text, &format!(r"\d{{{least},{most}}}")), all_digits && (least..=most).contains(&count));
        }
    }
}
