//! Reads a match again where the automaton reads it only in part.
//!
//! All rows are one automaton, and it has to remember for all of them at once what it has read. A row that says which
//! digit may stand where, or that goes on for long behind its first separator, makes it many times as large. Such a row
//! has a wider or shorter shape, and its rule reads the match in full with what stands here.
//! Expressions are in the same syntax: letters, classes, `\d`, `(?:…|…)`, `(?i:…)`, `(?u:[…])`, `?`, `{n}`, `{n,m}`.

use std::cell::RefCell;
use std::ops::Range;

use scrubjay_automaton::{Automaton, Part, Parts, States, What};

use crate::edges::Edges;

/// True if all of `text` is written as `expression` says.
pub fn like(text: &str, expression: &'static str) -> bool {
    reader(expression, |reader| match text.is_empty() {
        true => reader.takes_nothing,
        false => {
            let mut last = 0;
            reader.states.walk(&reader.automaton, text, 0, |_, end| last = end);
            last == text.len()
        }
    })
}

/// The longest place from the start of `head` on that is written as `expression` says and that nothing touches that
/// `edges` refuse.
pub fn whole(
    text: &str,
    head: &Range<usize>,
    edges: Edges,
    expression: &'static str,
) -> Option<Range<usize>> {
    reader(expression, |reader| {
        let Reader { automaton, states, ends, .. } = reader;
        ends.clear();
        states.walk(automaton, text, head.start, |_, end| ends.push(end));
        ends.iter().rev().map(|end| head.start..*end).find(|place| !edges.touched(text, place))
    })
}

/// What reads one expression.
struct Reader {
    automaton: Automaton,
    states: States,
    /// Whether nothing at all is written so.
    takes_nothing: bool,
    /// Where matches end, the nearest first. Kept for its room.
    ends: Vec<usize>,
}

/// What reads the expressions that were asked for so far.
#[derive(Default)]
struct Readers {
    list: Vec<Reader>,
    /// The address and length of each expression and one more than its place in `list`, by hash; 0 is none. By address,
    /// because expressions are written in the rows.
    known: Vec<(usize, usize, usize)>,
}

impl Readers {
    fn slot(&self, address: usize, length: usize) -> usize {
        let mask = self.known.len() - 1;
        // The golden ratio in 32 bits: it spreads what is close.
        let mut at = ((address ^ length << 20).wrapping_mul(0x9e37_79b1) >> 12) & mask;
        while self.known[at].2 != 0 && (self.known[at].0, self.known[at].1) != (address, length) {
            at = (at + 1) & mask;
        }
        at
    }

    fn of(&mut self, expression: &'static str) -> Option<&mut Reader> {
        let (address, length) = (expression.as_ptr().addr(), expression.len());
        if self.known.len() <= 2 * self.list.len() {
            let old = std::mem::take(&mut self.known);
            self.known = vec![(0, 0, 0); (2 * old.len()).max(1 << 8)];
            for entry in old.into_iter().filter(|(.., place)| *place != 0) {
                let at = self.slot(entry.0, entry.1);
                self.known[at] = entry;
            }
        }
        let at = self.slot(address, length);
        if self.known[at].2 == 0 {
            let parts = alternatives(expression, false);
            let automaton = Automaton::of(&parts)?;
            let states = States::new(&automaton);
            let takes_nothing = automaton.takes_nothing();
            self.list.push(Reader { automaton, states, takes_nothing, ends: Vec::new() });
            self.known[at] = (address, length, self.list.len());
        }
        let place = self.known[at].2 - 1;
        self.list.get_mut(place)
    }
}

/// Asks what reads an expression. What cannot be read (impossible: a test reads every expression of the rows) matches
/// nothing.
fn reader<T: Default>(expression: &'static str, ask: impl FnOnce(&mut Reader) -> T) -> T {
    // One for each thread: they grow with what they read.
    thread_local! {
        static READERS: RefCell<Readers> = RefCell::default();
    }
    READERS.with_borrow_mut(|readers| readers.of(expression).map_or_else(T::default, ask))
}

fn alternatives(expression: &str, fold: bool) -> Parts {
    let mut all = Vec::new();
    let mut rest = Some(expression);
    while let Some(expression) = rest {
        let bar = end_of(expression, true);
        all.push(items(&expression[..bar], fold));
        rest = expression.get(bar + 1..);
    }
    all
}

fn items(expression: &str, fold: bool) -> Vec<Part> {
    let mut items = Vec::new();
    let mut rest = expression;
    while !rest.is_empty() {
        let (item, behind) = rest.split_at(end_of(rest, false));
        let what = match item.strip_prefix("(?").and_then(|group| group.strip_suffix(')')) {
            Some(group) => {
                let (flags, inner) = group.split_once(':').unwrap_or_default();
                What::Group(alternatives(inner, fold || flags == "i"))
            }
            None => {
                class(item.strip_prefix('[').and_then(|class| class.strip_suffix(']')).unwrap_or(item), fold)
            }
        };
        let (least, most, behind) = if let Some(behind) = behind.strip_prefix('?') {
            (0, 1, behind)
        } else if let Some((counts, behind)) =
            behind.strip_prefix('{').and_then(|behind| behind.split_once('}'))
        {
            let (least, most) = counts.split_once(',').unwrap_or((counts, counts));
            (least.parse().unwrap_or(1), most.parse().unwrap_or(1), behind)
        } else {
            (1, 1, behind)
        };
        items.push(Part { what, least, most });
        rest = behind;
    }
    items
}

fn class(class: &str, fold: bool) -> What {
    let (mut ascii, mut ranges) = ([0u64; 2], Vec::new());
    let mut add = |first: char, last: char| {
        for code in u32::from(first)..=u32::from(last).min(0x7f) {
            let character = char::from(code as u8);
            let mut set = |character: char| ascii[character as usize >> 6] |= 1 << (character as u32 & 63);
            set(character);
            if fold {
                set(character.to_ascii_lowercase());
                set(character.to_ascii_uppercase());
            }
        }
        if !last.is_ascii() {
            ranges.push((first, last));
        }
    };
    let mut rest = class;
    while !rest.is_empty() {
        if let Some(other) = rest.strip_prefix(r"\d") {
            add('0', '9');
            rest = other;
            continue;
        }
        let (first, other) = literal(rest);
        let (last, other) = match other.strip_prefix('-') {
            Some(range) if !range.is_empty() => literal(range),
            _ => (first, other),
        };
        add(first, last);
        rest = other;
    }
    What::Class(ascii, ranges)
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

    /// Every end of a match of `expression` at the start of `text`, by trying everything.
    fn ends(expression: &str, text: &str) -> Vec<usize> {
        let mut ends = Vec::new();
        either(&alternatives(expression, false), text, 0, &mut |end| {
            ends.push(end);
            false
        });
        ends.sort_unstable();
        ends.dedup();
        ends
    }

    /// Hands every end of a match of `expression` at `at` to `then`, until that says yes.
    fn either(expression: &[Vec<Part>], text: &str, at: usize, then: &mut dyn FnMut(usize) -> bool) -> bool {
        expression.iter().any(|items| sequence(items, text, at, then))
    }

    fn sequence(items: &[Part], text: &str, at: usize, then: &mut dyn FnMut(usize) -> bool) -> bool {
        match items.split_first() {
            Some((item, rest)) => repeat(&item.what, (item.least, item.most), rest, text, at, then),
            None => then(at),
        }
    }

    fn repeat(
        what: &What,
        (least, most): (u32, u32),
        rest: &[Part],
        text: &str,
        at: usize,
        then: &mut dyn FnMut(usize) -> bool,
    ) -> bool {
        let (ascii, ranges) = match what {
            What::Group(group) => {
                let fewer = (least.saturating_sub(1), most.saturating_sub(1));
                let goes_on = most > 0
                    && either(group, text, at, &mut |next| repeat(what, fewer, rest, text, next, then));
                return goes_on || (least == 0 && sequence(rest, text, at, then));
            }
            What::Class(ascii, ranges) => (ascii, ranges),
        };
        // Single characters are counted without going deeper for each: runs may be long.
        let (mut end, mut count) = (at, 0);
        while count < most {
            match length(ascii, ranges, text, end) {
                0 => break,
                length => end += length,
            }
            count += 1;
        }
        loop {
            if count < least {
                return false;
            }
            if sequence(rest, text, end, then) {
                return true;
            }
            if count == 0 {
                return false;
            }
            count -= 1;
            end = text.floor_char_boundary(end - 1);
        }
    }

    /// Bytes of the character at `at` if it is of the class; otherwise 0.
    fn length(ascii: &[u64; 2], ranges: &[(char, char)], text: &str, at: usize) -> usize {
        match text.as_bytes().get(at) {
            Some(byte @ 0..0x80) => (ascii[usize::from(byte >> 6)] >> (byte & 63) & 1) as usize,
            Some(_) if !ranges.is_empty() => match text[at..].chars().next() {
                Some(character)
                    if ranges.iter().any(|(first, last)| (*first..=*last).contains(&character)) =>
                {
                    character.len_utf8()
                }
                _ => 0,
            },
            _ => 0,
        }
    }

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
        fn the_automaton_finds_what_trying_everything_finds(text in "[a-cA-C0-3 –Ææ.-]{0,16}") {
            for expression in [
                r"\d{1,3}(?:[ .-]\d{2}){0,3}-?[A-C]?",
                r"(?i:ab?|c(?:a|b){0,2}) ?\d{2,4}",
                r"(?u:[\u{2010}-\u{2015}-])?[\dA]{1,4}(?:æ|Æb?)?",
                r"(?:a?b?){2}c|a{0,3}[0-2]{2}",
                r"(?:\d[ -]?){2,6}",
            ] {
                let all = ends(expression, &text);
                prop_assert_eq!(like(&text, expression), all.contains(&text.len()), "{} {:?}", expression, text);
                let longest = all.last().copied().filter(|end| *end > 0).map(|end| 0..end);
                prop_assert_eq!(whole(&text, &(0..0), Edges::FREE, expression), longest, "{} {:?}", expression, text);
            }
        }

        #[test]
        fn counts_are_kept(text in "[a0-9]{0,9}", least in 0u32..4, more in 0u32..4) {
            let most = least + more;
            let (all_digits, count) = (text.bytes().all(|byte| byte.is_ascii_digit()), text.len() as u32);
            prop_assert_eq!(like(&text, format!(r"\d{{{least},{most}}}").leak()), all_digits && (least..=most).contains(&count));
        }
    }
}
