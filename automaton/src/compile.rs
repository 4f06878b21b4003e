//! From regular expressions to the bytes that [`Automaton::from_bytes`](crate::Automaton::from_bytes) reads.
//!
//! Each class of characters of the expressions becomes a class of symbols, a byte each; what is written down are the
//! parts of the expressions over those. Nothing of this is in what ships.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use regex_syntax::hir::{Class, Hir, HirKind};

use super::states::Closure;
use super::{ALTERNATION, Automaton, CLASSES, CONCAT, EMPTY, NO_SYMBOL, Node, REPETITION, Symbols};

/// A run that ends an expression is kept apart from this many characters on.
const TAIL_FROM: u32 = 12;

/// Why expressions cannot be compiled.
#[derive(Debug)]
pub enum CompileError {
    /// This expression (counted from 0) is not one, or has what no row may have: look-around, or a repetition
    /// without an end.
    Expression(usize, String),
    /// All of them together are too large.
    TooLarge(String),
}

impl std::fmt::Display for CompileError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            CompileError::Expression(place, reason) => write!(out, "expression {place}: {reason}"),
            CompileError::TooLarge(reason) => write!(out, "the expressions are too large together: {reason}"),
        }
    }
}

impl std::error::Error for CompileError {}

/// Writes down expressions in the syntax of the `regex` crate, with ASCII classes unless `(?u:…)` says otherwise, as
/// [`Automaton::from_bytes`](crate::Automaton::from_bytes) reads them.
///
/// # Errors
/// If an expression is not valid, or there are too many for one automaton.
pub fn compile(expressions: &[&str]) -> Result<Vec<u8>, CompileError> {
    let mut heads = Vec::new();
    let mut ends = Vec::new();
    for (place, expression) in expressions.iter().enumerate() {
        let bad = |reason: String| CompileError::Expression(place, reason);
        let hir = parse(expression).map_err(bad)?;
        let (head, end) = split_tail(&hir);
        heads.push(head);
        ends.push(end);
    }
    let mut boundaries = BTreeSet::from([0, 0x80, 0x11_0000]);
    for (place, head) in heads.iter().enumerate() {
        visit(head, &mut |first, last| boundaries.extend([first, last + 1]))
            .map_err(|reason| CompileError::Expression(place, reason))?;
    }
    for end in ends.iter().flatten() {
        class_ranges(&end.class).for_each(|(first, last)| boundaries.extend([first, last + 1]));
    }
    let alphabet = Alphabet::new(&boundaries, &heads, &ends)?;
    let classes = ClassNumbers::new(&alphabet, &heads, &ends);
    let mut bytes = alphabet.written();
    classes.write(&mut bytes);
    put(expressions.len() as u32, &mut bytes);
    for (head, end) in heads.iter().zip(&ends) {
        match end {
            None => put(0, &mut bytes),
            Some(end) => {
                put(end.most, &mut bytes);
                put(end.least, &mut bytes);
                put(classes.of(&alphabet, class_ranges(&end.class)), &mut bytes);
            }
        }
        write_part(head, &alphabet, &classes, &mut bytes);
    }
    // Only a number that does not fit can stop it here.
    match Automaton::from_bytes(&bytes) {
        Some(_) => Ok(bytes),
        None => Err(CompileError::TooLarge("more than 65,536 places in the expressions".to_owned())),
    }
}

/// Bytes of the longest text that an expression, in the same syntax, matches.
///
/// # Errors
/// If the expression is not valid, or has a repetition without an end.
pub fn longest(expression: &str) -> Result<usize, CompileError> {
    let hir = parse(expression).map_err(|reason| CompileError::Expression(0, reason))?;
    let longest = hir.properties().maximum_len();
    longest.ok_or_else(|| CompileError::Expression(0, "a repetition without an upper bound".to_owned()))
}

fn parse(expression: &str) -> Result<Hir, String> {
    let mut builder = regex_syntax::ParserBuilder::new();
    builder.unicode(false).utf8(false).build().parse(expression).map_err(|error| error.to_string())
}

/// How the expressions of an automaton begin.
pub struct Beginnings<'a> {
    automaton: &'a Automaton,
    /// By symbol of a first character, those that a second one can have.
    seconds: Vec<Symbols>,
}

impl Beginnings<'_> {
    /// Those of this automaton.
    pub fn new(automaton: &Automaton) -> Beginnings<'_> {
        let mut seconds = vec![[0; 4]; usize::from(automaton.symbols)];
        let mut closure = Closure::new(automaton);
        closure.begin();
        automaton.starts.iter().for_each(|start| closure.add(&automaton.nodes, *start));
        for node in std::mem::take(&mut closure.nodes) {
            let Node::Class(first, next) = automaton.nodes[usize::from(node)] else { continue };
            closure.begin();
            closure.add(&automaton.nodes, next);
            for node in &closure.nodes {
                let class = match automaton.nodes[usize::from(*node)] {
                    Node::Class(class, _) => automaton.classes[usize::from(class)],
                    // It may end here: whatever stands behind it.
                    _ => [u64::MAX; 4],
                };
                for (symbol, all) in (0..=u8::MAX).zip(&mut seconds) {
                    if super::holds(&automaton.classes[usize::from(first)], symbol) {
                        all.iter_mut().zip(class).for_each(|(all, more)| *all |= more);
                    }
                }
            }
        }
        Beginnings { automaton, seconds }
    }

    /// True if some expression can begin with `first`; and then go on with `second`, if that is given, or end.
    pub fn has(&self, first: char, second: Option<char>) -> bool {
        let Some(seconds) = self.seconds.get(usize::from(self.automaton.symbol(first))) else { return false };
        match second {
            Some(second) => super::holds(seconds, self.automaton.symbol(second)),
            None => *seconds != [0; 4],
        }
    }

    /// Characters beyond ASCII that some expression has a use for, as ranges.
    pub fn wide(&self) -> impl Iterator<Item = (u32, u32)> {
        self.automaton.ranges.iter().map(|(first, last, _)| (*first, *last))
    }
}

/// The end of an expression that is kept apart.
struct End {
    class: Class,
    least: u32,
    most: u32,
}

/// An expression without the run it ends in, and that run.
fn split_tail(hir: &Hir) -> (Hir, Option<End>) {
    if let HirKind::Concat(parts) = hir.kind()
        && let Some((last, front)) = parts.split_last()
        && let HirKind::Repetition(repetition) = last.kind()
        && let HirKind::Class(class) = repetition.sub.kind()
        && let Some(most) = repetition.max
        && most >= TAIL_FROM
        && most <= u32::from(u16::MAX)
        && repetition.greedy
    {
        let end = End { class: class.clone(), least: repetition.min, most };
        return (Hir::concat(front.to_vec()), Some(end));
    }
    (hir.clone(), None)
}

/// The ranges of characters of a class.
fn class_ranges(class: &Class) -> Box<dyn Iterator<Item = (u32, u32)> + '_> {
    match class {
        Class::Unicode(class) => {
            Box::new(class.iter().map(|range| (u32::from(range.start()), u32::from(range.end()))))
        }
        Class::Bytes(class) => {
            Box::new(class.iter().map(|range| (u32::from(range.start()), u32::from(range.end()))))
        }
    }
}

/// Hands over every range of characters that an expression names.
fn visit(hir: &Hir, range: &mut impl FnMut(u32, u32)) -> Result<(), String> {
    match hir.kind() {
        HirKind::Empty => Ok(()),
        HirKind::Look(look) => Err(format!("look-around is not allowed: {look:?}")),
        HirKind::Literal(literal) => {
            let text = std::str::from_utf8(&literal.0).map_err(|_| "a text that is not UTF-8".to_owned())?;
            text.chars().for_each(|character| range(u32::from(character), u32::from(character)));
            Ok(())
        }
        HirKind::Class(class) => {
            class_ranges(class).for_each(|(first, last)| range(first, last));
            match class {
                Class::Bytes(class) if !class.is_ascii() => Err("a class of bytes beyond ASCII".to_owned()),
                _ => Ok(()),
            }
        }
        HirKind::Repetition(repetition) => match repetition.max {
            Some(_) => visit(&repetition.sub, range),
            None => Err("a repetition without an upper bound".to_owned()),
        },
        HirKind::Capture(capture) => visit(&capture.sub, range),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            parts.iter().try_for_each(|part| visit(part, range))
        }
    }
}

/// Which characters are told apart.
struct Alphabet {
    /// First, last and symbol of each range of characters, in order, all characters covered.
    ranges: Vec<(u32, u32, u8)>,
    symbols: usize,
}

impl Alphabet {
    /// Ranges between the boundaries that are in the same classes have the same symbol.
    fn new(
        boundaries: &BTreeSet<u32>,
        heads: &[Hir],
        ends: &[Option<End>],
    ) -> Result<Alphabet, CompileError> {
        let points: Vec<u32> = boundaries.iter().copied().collect();
        let mut classes: BTreeSet<Vec<(u32, u32)>> = BTreeSet::new();
        for head in heads {
            visit_classes(head, &mut |ranges| {
                classes.insert(ranges.to_vec());
            });
        }
        for end in ends.iter().flatten() {
            classes.insert(class_ranges(&end.class).collect());
        }
        let classes: Vec<Vec<(u32, u32)>> = classes.into_iter().collect();
        let mut known: HashMap<Vec<usize>, u8> = HashMap::from([(Vec::new(), NO_SYMBOL)]);
        let mut ranges = Vec::new();
        for pair in points.windows(2) {
            let (first, last) = (pair[0], pair[1] - 1);
            let holds =
                |class: &Vec<(u32, u32)>| class.iter().any(|(from, to)| *from <= first && last <= *to);
            let members: Vec<usize> = (0..classes.len()).filter(|class| holds(&classes[*class])).collect();
            let fresh = known.len();
            let symbol = match known.get(&members) {
                Some(symbol) => *symbol,
                None => {
                    let symbol = u8::try_from(fresh).map_err(|_| {
                        CompileError::TooLarge("more than 256 sets of characters are told apart".to_owned())
                    })?;
                    known.insert(members, symbol);
                    symbol
                }
            };
            ranges.push((first, last, symbol));
        }
        Ok(Alphabet { ranges, symbols: known.len() })
    }

    /// The symbols of a range of characters, which begins and ends at boundaries.
    fn symbols(&self, first: u32, last: u32) -> impl Iterator<Item = u8> {
        let from = self.ranges.partition_point(|(_, end, _)| *end < first);
        self.ranges[from..].iter().take_while(move |(start, ..)| *start <= last).map(|(.., symbol)| *symbol)
    }

    fn class(&self, ranges: impl Iterator<Item = (u32, u32)>) -> Symbols {
        let mut all = [0; 4];
        for (first, last) in ranges {
            for symbol in self.symbols(first, last) {
                all[usize::from(symbol >> 6)] |= 1 << (symbol & 63);
            }
        }
        all
    }

    fn written(&self) -> Vec<u8> {
        let mut bytes = vec![NO_SYMBOL; 128];
        let mut wide: Vec<(u32, u32, u8)> = Vec::new();
        for (first, last, symbol) in &self.ranges {
            for character in *first..=(*last).min(0x7f) {
                bytes[character as usize] = *symbol;
            }
            match wide.last_mut() {
                _ if *first < 0x80 || *symbol == NO_SYMBOL => {}
                Some((_, end, same)) if *end + 1 == *first && same == symbol => *end = *last,
                _ => wide.push((*first, *last, *symbol)),
            }
        }
        put(wide.len() as u32, &mut bytes);
        let mut before = 0;
        for (first, last, symbol) in wide {
            put(first - before, &mut bytes);
            put(last - first, &mut bytes);
            put(u32::from(symbol), &mut bytes);
            before = last;
        }
        put(self.symbols as u32, &mut bytes);
        bytes
    }
}

/// The classes of the expressions, those that are named most first.
struct ClassNumbers {
    numbers: HashMap<Symbols, u32>,
    order: Vec<Symbols>,
}

impl ClassNumbers {
    fn new(alphabet: &Alphabet, heads: &[Hir], ends: &[Option<End>]) -> ClassNumbers {
        let mut counts: BTreeMap<Symbols, usize> = BTreeMap::new();
        let mut count = |ranges: &[(u32, u32)]| {
            *counts.entry(alphabet.class(ranges.iter().copied())).or_default() += 1;
        };
        heads.iter().for_each(|head| visit_classes(head, &mut count));
        ends.iter().flatten().for_each(|end| count(&class_ranges(&end.class).collect::<Vec<_>>()));
        let mut order: Vec<(Symbols, usize)> = counts.into_iter().collect();
        order.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let order: Vec<Symbols> = order.into_iter().map(|(class, _)| class).collect();
        ClassNumbers { numbers: order.iter().copied().zip(0..).collect(), order }
    }

    fn of(&self, alphabet: &Alphabet, ranges: impl Iterator<Item = (u32, u32)>) -> u32 {
        self.numbers.get(&alphabet.class(ranges)).copied().unwrap_or(u32::MAX - CLASSES)
    }

    fn write(&self, bytes: &mut Vec<u8>) {
        put(self.order.len() as u32, bytes);
        for class in &self.order {
            let mut runs: Vec<(u32, u32)> = Vec::new();
            for symbol in (0..=u8::MAX).filter(|symbol| super::holds(class, *symbol)).map(u32::from) {
                match runs.last_mut() {
                    Some((_, end)) if *end == symbol => *end += 1,
                    _ => runs.push((symbol, symbol + 1)),
                }
            }
            put(runs.len() as u32, bytes);
            let mut at = 0;
            for (first, end) in runs {
                put(first - at, bytes);
                put(end - first, bytes);
                at = end;
            }
        }
    }
}

/// LEB128, as in WebAssembly.
fn put(number: u32, bytes: &mut Vec<u8>) {
    let mut rest = number;
    while rest >= 0x80 {
        bytes.push(rest as u8 | 0x80);
        rest >>= 7;
    }
    bytes.push(rest as u8);
}

/// Writes down a part of an expression, which `visit` has let through.
fn write_part(hir: &Hir, alphabet: &Alphabet, classes: &ClassNumbers, bytes: &mut Vec<u8>) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => put(EMPTY, bytes),
        HirKind::Literal(literal) => {
            let text = String::from_utf8_lossy(&literal.0);
            let count = text.chars().count() as u32;
            if count != 1 {
                put(CONCAT, bytes);
                put(count, bytes);
            }
            for character in text.chars().rev().map(u32::from) {
                put(CLASSES + classes.of(alphabet, [(character, character)].into_iter()), bytes);
            }
        }
        HirKind::Class(class) => put(CLASSES + classes.of(alphabet, class_ranges(class)), bytes),
        HirKind::Repetition(repetition) => {
            put(REPETITION, bytes);
            put(repetition.min, bytes);
            put(repetition.max.unwrap_or(repetition.min) - repetition.min, bytes);
            write_part(&repetition.sub, alphabet, classes, bytes);
        }
        HirKind::Capture(capture) => write_part(&capture.sub, alphabet, classes, bytes),
        HirKind::Concat(parts) => {
            put(CONCAT, bytes);
            put(parts.len() as u32, bytes);
            parts.iter().rev().for_each(|part| write_part(part, alphabet, classes, bytes));
        }
        HirKind::Alternation(parts) => {
            put(ALTERNATION, bytes);
            put(parts.len() as u32, bytes);
            parts.iter().for_each(|part| write_part(part, alphabet, classes, bytes));
        }
    }
}

/// Hands over the ranges of every class that an expression names; a character is one too.
fn visit_classes(hir: &Hir, class: &mut impl FnMut(&[(u32, u32)])) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => {
            for character in String::from_utf8_lossy(&literal.0).chars().map(u32::from) {
                class(&[(character, character)]);
            }
        }
        HirKind::Class(ranges) => class(&class_ranges(ranges).collect::<Vec<_>>()),
        HirKind::Repetition(repetition) => visit_classes(&repetition.sub, class),
        HirKind::Capture(capture) => visit_classes(&capture.sub, class),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            parts.iter().for_each(|part| visit_classes(part, class));
        }
    }
}

#[cfg(test)]
mod tests {
    // Clippy knows a test module by a plain `cfg(test)` only.
    #![allow(clippy::unwrap_used, clippy::panic)]

    use super::*;
    use crate::States;
    use proptest::prelude::*;

    fn automaton(expressions: &[&str]) -> Automaton {
        Automaton::from_bytes(&compile(expressions).unwrap()).unwrap()
    }

    /// For each expression, the ends of its matches at the start of `text`, longest last.
    fn ends(
        automaton: &Automaton,
        states: &mut States,
        text: &str,
        expressions: usize,
    ) -> Vec<BTreeSet<usize>> {
        let mut found = vec![BTreeSet::new(); expressions];
        let mut ends = Vec::new();
        states.walk(automaton, text, 0, |set, end| ends.push((set, end)));
        for (set, offset) in ends {
            for number in states.accepted(set) {
                let end = match automaton.tail(*number) {
                    None => Some(offset),
                    Some(tail) => automaton.tail_end(tail, text, offset),
                };
                found[usize::from(*number)].extend(end);
            }
        }
        found
    }

    const EXPRESSIONS: &[&str] = &[
        r"\d{3}-\d{2}",
        r"\d{2,5}",
        r"(?u:[ \u{a0}\u{2010}-\u{2015}])\d|æ\d|(?i:no)\.? \d",
        r"key_[a-z0-9]{12,40}",
        r"(?:a|ab)(?u:[a-zþ]){3,14}",
    ];

    #[test]
    fn bytes_that_are_cut_short_are_refused() {
        let bytes = compile(EXPRESSIONS).unwrap();
        for length in 0..bytes.len() {
            assert_eq!(Automaton::from_bytes(&bytes[..length]), None);
        }
        assert_eq!(Automaton::from_bytes(&[&bytes[..], b"x"].concat()), None);
    }

    #[test]
    fn how_expressions_begin_is_known() {
        let automaton = automaton(&["a", "bc?", "[d-f]g", "(?u:é)h"]);
        let beginnings = Beginnings::new(&automaton);
        let known = |first, second| beginnings.has(first, Some(second));
        assert!(known('a', 'z') && known('b', 'c') && known('b', '-') && known('d', 'g') && known('é', 'h'));
        assert!(!known('d', 'h') && !known('g', 'd') && !known('é', 'g') && !known('è', 'h'));
        assert!(beginnings.has('d', None) && !beginnings.has('g', None));
    }

    #[test]
    fn states_that_are_forgotten_are_made_again() {
        // Each of the places of `b` is remembered, so nearly every text leads to states of its own.
        let automaton = automaton(&["[ab]{0,19}b[ab]{19}"]);
        let mut states = States::new(&automaton);
        for number in 0..40_000u32 {
            let text: String =
                (0..20).map(|bit| if number >> (bit * 3 % 16) & 1 == 1 { 'b' } else { 'a' }).collect();
            let found = ends(&automaton, &mut states, &text, 1);
            assert_eq!(!found[0].is_empty(), text.starts_with('b'), "{text}");
        }
    }

    #[test]
    fn what_no_row_may_have_is_refused() {
        for bad in [r"\bx", "x*", "x+", "(", r"[^0]", "^x"] {
            assert!(matches!(compile(&["x", bad]), Err(CompileError::Expression(1, _))), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn it_accepts_what_the_regex_crate_accepts(text in "([0-9]{1,4}|[- .]|NO?|no|key_|[a-z]{1,9}|[æþ\u{a0}\u{2014}€]){1,9}") {
            let expressions = EXPRESSIONS;
            let automaton = automaton(expressions);
            let mut states = States::new(&automaton);
            let found = ends(&automaton, &mut states, &text, expressions.len());
            // Through the states that it has made.
            prop_assert_eq!(&found, &ends(&automaton, &mut states, &text, expressions.len()));
            for (number, expression) in expressions.iter().enumerate() {
                let whole = regex::RegexBuilder::new(&format!("^(?:{expression})$")).unicode(false).build().unwrap();
                let all: BTreeSet<usize> = (0..=text.len())
                    .filter(|end| text.is_char_boundary(*end) && whole.is_match(&text[..*end]))
                    .collect();
                // A tail is taken as long as it can be.
                if automaton.tail(number as u16).is_some() {
                    prop_assert_eq!(found[number].last(), all.last());
                } else {
                    prop_assert_eq!(&found[number], &all);
                }
            }
        }
    }
}
