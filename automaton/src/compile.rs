//! From regular expressions to one [`Automaton`].
//!
//! The expressions are rewritten so that each of their classes of characters becomes a class of symbols, a byte each;
//! `regex-automata` then makes one deterministic automaton of all of them, and what of it cannot be told apart is
//! merged. Nothing of this is in what ships.

use std::collections::{BTreeSet, HashMap};

use regex_automata::dfa::{Automaton as _, StartKind, dense};
use regex_automata::nfa::thompson;
use regex_automata::util::start;
use regex_automata::{Anchored, MatchKind};
use regex_syntax::hir::{Class, ClassBytes, ClassBytesRange, Hir, HirKind, Repetition};

use super::{Automaton, DEAD, NO_SYMBOL, State, Tail};

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

/// Compiles expressions in the syntax of the `regex` crate, with ASCII classes unless `(?u:…)` says otherwise.
///
/// # Errors
/// If an expression is not valid, or they make too large an automaton.
pub fn compile(expressions: &[&str]) -> Result<Automaton, CompileError> {
    let mut heads = Vec::new();
    let mut ends = Vec::new();
    for (place, expression) in expressions.iter().enumerate() {
        let bad = |reason: String| CompileError::Expression(place, reason);
        let hir = regex_syntax::ParserBuilder::new()
            .unicode(false)
            .utf8(false)
            .build()
            .parse(expression)
            .map_err(|error| bad(error.to_string()))?;
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
    let symbols: Vec<Hir> = heads
        .iter()
        .map(|head| alphabet.rewrite(head))
        .collect::<Result<_, _>>()
        .map_err(CompileError::TooLarge)?;
    let nfa = thompson::Compiler::new()
        .configure(thompson::Config::new().utf8(false).shrink(false))
        .build_many_from_hir(&symbols)
        .map_err(|error| CompileError::TooLarge(error.to_string()))?;
    let dfa = dense::Builder::new()
        .configure(
            dense::Config::new()
                .match_kind(MatchKind::All)
                .start_kind(StartKind::Anchored)
                .starts_for_each_pattern(false)
                .accelerate(false)
                .minimize(false)
                .dfa_size_limit(Some(2 << 30))
                .determinize_size_limit(Some(2 << 30)),
        )
        .build_from_nfa(&nfa)
        .map_err(|error| CompileError::TooLarge(error.to_string()))?;
    let tails = ends.iter().map(|end| end.as_ref().map(|end| alphabet.tail(end))).collect();
    minimised(&dfa, &alphabet, tails)
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
            collect_classes(head, &mut classes);
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

    fn class(&self, ranges: impl Iterator<Item = (u32, u32)>) -> Hir {
        let symbols: BTreeSet<u8> = ranges.flat_map(|(first, last)| self.symbols(first, last)).collect();
        let ranges = symbols.into_iter().map(|symbol| ClassBytesRange::new(symbol, symbol));
        Hir::class(Class::Bytes(ClassBytes::new(ranges)))
    }

    /// The same expression over symbols.
    fn rewrite(&self, hir: &Hir) -> Result<Hir, String> {
        Ok(match hir.kind() {
            HirKind::Empty => Hir::empty(),
            HirKind::Look(look) => return Err(format!("look-around is not allowed: {look:?}")),
            HirKind::Literal(literal) => {
                let text = std::str::from_utf8(&literal.0).map_err(|error| error.to_string())?;
                let one =
                    |character: char| self.class([(u32::from(character), u32::from(character))].into_iter());
                Hir::concat(text.chars().map(one).collect())
            }
            HirKind::Class(class) => self.class(class_ranges(class)),
            HirKind::Repetition(repetition) => Hir::repetition(Repetition {
                min: repetition.min,
                max: repetition.max,
                greedy: repetition.greedy,
                sub: Box::new(self.rewrite(&repetition.sub)?),
            }),
            HirKind::Capture(capture) => self.rewrite(&capture.sub)?,
            HirKind::Concat(parts) => {
                Hir::concat(parts.iter().map(|part| self.rewrite(part)).collect::<Result<_, _>>()?)
            }
            HirKind::Alternation(parts) => {
                Hir::alternation(parts.iter().map(|part| self.rewrite(part)).collect::<Result<_, _>>()?)
            }
        })
    }

    fn tail(&self, end: &End) -> Tail {
        let mut symbols = [0u64; 4];
        for (first, last) in class_ranges(&end.class) {
            for symbol in self.symbols(first, last) {
                symbols[usize::from(symbol >> 6)] |= 1 << (symbol & 63);
            }
        }
        // `split_tail` lets no longer run through.
        Tail { symbols, least: end.least as u16, most: end.most as u16 }
    }
}

fn collect_classes(hir: &Hir, classes: &mut BTreeSet<Vec<(u32, u32)>>) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => {
            for character in String::from_utf8_lossy(&literal.0).chars() {
                classes.insert(vec![(u32::from(character), u32::from(character))]);
            }
        }
        HirKind::Class(class) => {
            classes.insert(class_ranges(class).collect());
        }
        HirKind::Repetition(repetition) => collect_classes(&repetition.sub, classes),
        HirKind::Capture(capture) => collect_classes(&capture.sub, classes),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            parts.iter().for_each(|part| collect_classes(part, classes));
        }
    }
}

/// Takes the automaton out of the library's form, without its delay of one byte, and merges states that cannot be told
/// apart (Moore's algorithm).
fn minimised(
    dfa: &dense::DFA<Vec<u32>>,
    alphabet: &Alphabet,
    tails: Vec<Option<Tail>>,
) -> Result<Automaton, CompileError> {
    let too_large = |reason: &str| CompileError::TooLarge(reason.to_owned());
    let first = dfa
        .start_state(&start::Config::new().anchored(Anchored::Yes))
        .map_err(|error| CompileError::TooLarge(error.to_string()))?;
    // Every state that can be reached, its next states by symbol and what it accepts. 0 is dead.
    let mut numbers = HashMap::new();
    let mut queue = vec![first];
    let mut nexts: Vec<Vec<u32>> = vec![vec![0; alphabet.symbols]];
    let mut accepts: Vec<Vec<u16>> = vec![Vec::new()];
    numbers.insert(first, 1u32);
    let mut at = 0;
    while at < queue.len() {
        let state = queue[at];
        at += 1;
        let end = dfa.next_eoi_state(state);
        let mut accepted: Vec<u16> = match dfa.is_match_state(end) {
            true => {
                (0..dfa.match_len(end)).map(|index| dfa.match_pattern(end, index).as_usize() as u16).collect()
            }
            false => Vec::new(),
        };
        accepted.sort_unstable();
        accepts.push(accepted);
        let mut row = vec![0; alphabet.symbols];
        for (symbol, next) in row.iter_mut().enumerate().skip(1) {
            let to = dfa.next_state(state, symbol as u8);
            if !dfa.is_dead_state(to) {
                *next = *numbers.entry(to).or_insert_with(|| {
                    queue.push(to);
                    queue.len() as u32
                });
            }
        }
        nexts.push(row);
    }
    // Blocks of states that no text of this length tells apart, until they are those that no text does.
    let mut known: HashMap<&[u16], u32> = HashMap::new();
    let mut blocks: Vec<u32> = accepts
        .iter()
        .map(|accepted| {
            let fresh = known.len() as u32;
            *known.entry(accepted).or_insert(fresh)
        })
        .collect();
    let mut count = known.len();
    loop {
        let mut known: HashMap<(u32, Vec<u32>), u32> = HashMap::new();
        let finer: Vec<u32> = (0..nexts.len())
            .map(|state| {
                let fresh = known.len() as u32;
                let row = nexts[state].iter().map(|next| blocks[*next as usize]).collect();
                *known.entry((blocks[state], row)).or_insert(fresh)
            })
            .collect();
        blocks = finer;
        if known.len() == count {
            break;
        }
        count = known.len();
    }
    // The dead state is state 0, so its block is block 0. Those that accept come last.
    let count = State::try_from(count - 1).map_err(|_| too_large("more than 65,536 states"))?;
    let mut accepting = vec![false; usize::from(count) + 1];
    for (state, block) in blocks.iter().enumerate() {
        accepting[*block as usize] = !accepts[state].is_empty();
    }
    let order = |wanted: bool| {
        (0..=u32::from(count)).filter({
            let accepting = &accepting;
            move |block| accepting[*block as usize] == wanted
        })
    };
    let mut places = vec![0; usize::from(count) + 1];
    for (place, block) in (0..).zip(order(false).chain(order(true))) {
        places[block as usize] = place;
    }
    let first_accepting = order(false).count();
    for block in &mut blocks {
        *block = places[*block as usize];
    }
    let mut table = vec![DEAD; (usize::from(count) + 1) * alphabet.symbols];
    let mut block_accepts: Vec<&[u16]> = vec![&[]; usize::from(count) + 1];
    for (state, row) in nexts.iter().enumerate() {
        let block = blocks[state] as usize;
        block_accepts[block] = &accepts[state];
        for (symbol, next) in row.iter().enumerate() {
            table[block * alphabet.symbols + symbol] = blocks[*next as usize] as State;
        }
    }
    let mut ascii = [NO_SYMBOL; 128];
    for (first, last, symbol) in &alphabet.ranges {
        for character in *first..=(*last).min(0x7f) {
            ascii[character as usize] = *symbol;
        }
    }
    let mut ranges: Vec<(u32, u32, u8)> = Vec::new();
    for (first, last, symbol) in
        alphabet.ranges.iter().filter(|(first, _, symbol)| *first >= 0x80 && *symbol != NO_SYMBOL)
    {
        match ranges.last_mut() {
            Some((_, end, same)) if *end + 1 == *first && same == symbol => *end = *last,
            _ => ranges.push((*first, *last, *symbol)),
        }
    }
    let mut known: HashMap<&[u16], u16> = HashMap::from([(&[][..], 0)]);
    let (mut begins, mut accepted, mut sets) = (vec![0, 0], Vec::new(), Vec::new());
    for numbers in &block_accepts[first_accepting..] {
        let set = match known.get(*numbers) {
            Some(set) => *set,
            None => {
                let set =
                    u16::try_from(known.len()).map_err(|_| too_large("more than 65,536 sets of rows"))?;
                known.insert(numbers, set);
                accepted.extend(*numbers);
                begins.push(accepted.len() as u32);
                set
            }
        };
        sets.push(set);
    }
    let first_accepting =
        State::try_from(first_accepting).map_err(|_| too_large("more than 65,535 states"))?;
    let start = blocks[1] as State;
    Ok(Automaton {
        ascii,
        ranges,
        symbols: alphabet.symbols as u16,
        table,
        start,
        first_accepting,
        sets,
        begins,
        accepted,
        tails,
    })
}

#[cfg(test)]
mod tests {
    // Clippy knows a test module by a plain `cfg(test)` only.
    #![allow(clippy::unwrap_used, clippy::panic)]

    use super::*;
    use proptest::prelude::*;

    /// For each expression, the ends of its matches at the start of `text`, longest last.
    fn ends(automaton: &Automaton, text: &str, expressions: usize) -> Vec<BTreeSet<usize>> {
        let mut found = vec![BTreeSet::new(); expressions];
        let (mut state, mut offset) = (automaton.start(), 0);
        loop {
            for number in automaton.accepted(automaton.set(state)) {
                let end = match automaton.tail(*number) {
                    None => Some(offset),
                    Some(tail) => automaton.tail_end(tail, text, offset),
                };
                found[usize::from(*number)].extend(end);
            }
            (state, offset) = automaton.step(state, text, offset);
            if state == DEAD {
                return found;
            }
        }
    }

    const EXPRESSIONS: &[&str] = &[
        r"\d{3}-\d{2}",
        r"\d{2,5}",
        r"(?u:[ \u{a0}\u{2010}-\u{2015}])\d|æ\d|(?i:no)\.? \d",
        r"key_[a-z0-9]{12,40}",
        r"(?:a|ab)(?u:[a-zþ]){3,14}",
    ];

    #[test]
    fn bytes_read_back_are_the_same() {
        let automaton = compile(EXPRESSIONS).unwrap();
        assert_eq!(Automaton::from_bytes(&automaton.to_bytes()), Some(automaton.clone()));
        let bytes = automaton.to_bytes();
        for length in 0..bytes.len() {
            assert_eq!(Automaton::from_bytes(&bytes[..length]), None);
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
            let automaton = compile(expressions).unwrap();
            let found = ends(&automaton, &text, expressions.len());
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
