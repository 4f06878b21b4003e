//! Walks a text once and brings every row to the places where it can match.
//!
//! A match of a regex row has a digit near its start and does not begin inside a word. So only such places are
//! tried: one automaton for all rows reads on from there and notes for each row where its longest match ends.
//! Anchor rows are tried at their bytes. None of this shows in the result: see the property tests.
//!
//! To be replaced by an automaton that is compiled at build time; the rows and their judgement stay.

use std::ops::Range;

use regex_automata::hybrid::dfa::{Cache, DFA};
use regex_automata::hybrid::{BuildError, LazyStateID};
use regex_automata::nfa::thompson;
use regex_automata::util::start;
use regex_automata::util::syntax;
use regex_automata::{Anchored, MatchKind};

use super::context::Nearby;
use super::{Judged, Pattern, RowWords, Shape, judge};
use scrubjay_rules::edges::joins_words;
use scrubjay_rules::pattern::REACH_BYTES;
use scrubjay_rules::patterns::PATTERNS;

/// Memory for the automaton's states in each thread. Common text needs about a tenth of it.
const CACHE_BYTES: usize = 4 << 20;

/// What a byte means to the walk.
const PLAIN: u8 = 0;
const DIGIT: u8 = 1;
const LINE_BREAK: u8 = 2;
const ANCHOR: u8 = 3;

/// Everything about the rows that does not change from text to text.
pub(super) struct Plan {
    /// The rows of [`Shape::Regex`].
    numbered: Together,
    /// The rows of [`Shape::Led`].
    led: Together,
    /// For each byte that anchor rows have as an anchor: the byte and a row, by number in [`PATTERNS`].
    anchors: Vec<(u8, usize)>,
    /// By number in [`PATTERNS`].
    words: Vec<RowWords>,
    meaning: [u8; 256],
}

/// Rows in one automaton.
struct Together {
    /// All rows in one, anchored; its pattern numbers are places in `rows`.
    automaton: DFA,
    /// The rows, by number in [`PATTERNS`].
    rows: Vec<usize>,
    /// Bytes with which some row can begin.
    begins: [bool; 256],
}

impl Together {
    fn new(rows: Vec<usize>, sources: &[&str]) -> Result<Together, Box<BuildError>> {
        let mut together = Together { automaton: automaton(sources)?, rows, begins: [true; 256] };
        let mut cache = together.automaton.create_cache();
        for byte in 0..=u8::MAX {
            let next = together
                .first_state(&mut cache)
                .map(|state| together.automaton.next_state(&mut cache, state, byte));
            together.begins[usize::from(byte)] = !matches!(next, Some(Ok(state)) if state.is_dead());
        }
        Ok(together)
    }

    fn first_state(&self, cache: &mut Cache) -> Option<LazyStateID> {
        self.automaton.start_state(cache, &start::Config::new().anchored(Anchored::Yes)).ok()
    }
}

/// What a search keeps of each automaton.
pub(super) struct Caches {
    numbered: Cache,
    led: Cache,
}

impl Plan {
    /// Compiles the regex rows. The error tells only that they are not all valid.
    pub(super) fn new() -> Result<Plan, Box<BuildError>> {
        let (mut rows, mut sources) = (Vec::new(), Vec::new());
        let (mut led_rows, mut led_sources) = (Vec::new(), Vec::new());
        let mut anchors = Vec::new();
        for (number, row) in PATTERNS.iter().enumerate() {
            match row.shape {
                Shape::Regex(source) => {
                    rows.push(number);
                    sources.push(source);
                }
                Shape::Led(source) => {
                    led_rows.push(number);
                    led_sources.push(source);
                }
                Shape::Anchor(bytes, _) => anchors.extend(bytes.iter().map(|byte| (*byte, number))),
            }
        }
        let mut meaning = [PLAIN; 256];
        for (byte, _) in &anchors {
            meaning[usize::from(*byte)] = ANCHOR;
        }
        meaning[usize::from(b'\n')] = LINE_BREAK;
        meaning[usize::from(b'\r')] = LINE_BREAK;
        meaning[usize::from(b'0')..=usize::from(b'9')].fill(DIGIT);
        let words = PATTERNS.iter().map(RowWords::of).collect();
        let (numbered, led) = (Together::new(rows, &sources)?, Together::new(led_rows, &led_sources)?);
        Ok(Plan { numbered, led, anchors, words, meaning })
    }

    pub(super) fn caches(&self) -> Caches {
        Caches { numbered: self.numbered.automaton.create_cache(), led: self.led.automaton.create_cache() }
    }
}

/// One automaton for all of `sources`.
pub(super) fn automaton(sources: &[&str]) -> Result<DFA, Box<BuildError>> {
    DFA::builder()
        .configure(
            DFA::config()
                .match_kind(MatchKind::All)
                .starts_for_each_pattern(false)
                .cache_capacity(CACHE_BYTES)
                .skip_cache_capacity_check(true),
        )
        .syntax(syntax::Config::new().unicode(false))
        .thompson(thompson::Config::new().shrink(false))
        .build_many(sources)
        .map_err(Box::new)
}

pub(super) struct Scan<'p> {
    plan: &'p Plan,
    caches: &'p mut Caches,
    /// Where each row goes on searching, by number in [`PATTERNS`].
    positions: Vec<usize>,
    /// For each row, by number in [`PATTERNS`], where its longest match ends; 0 if there is none.
    ends: Vec<usize>,
    /// Rows that have an end.
    matched: Vec<usize>,
}

impl<'p> Scan<'p> {
    pub(super) fn new(plan: &'p Plan, caches: &'p mut Caches) -> Scan<'p> {
        let ends = vec![0; PATTERNS.len()];
        Scan { plan, caches, positions: vec![0; PATTERNS.len()], ends, matched: Vec::new() }
    }

    /// Searches `text` and hands over what was accepted, in no particular order.
    pub(super) fn run(
        &mut self,
        text: &str,
        label: Option<&str>,
        mut found: impl FnMut(&'static Pattern, Judged),
    ) {
        self.positions.fill(0);
        let mut nearby = Nearby::new(text, label);
        let mut line = 0;
        // Starts before this have been tried.
        let mut tried = 0;
        let (numbered, led) = (&self.plan.numbered, &self.plan.led);
        for (offset, byte) in text.bytes().enumerate() {
            if led.begins[usize::from(byte)] && is_word_start(text, offset) {
                measure(led, &mut self.caches.led, text, offset, &mut self.ends, &mut self.matched);
                self.accept(text, offset, &mut nearby, &mut found);
            }
            match self.plan.meaning[usize::from(byte)] {
                PLAIN => {}
                DIGIT => {
                    for start in tried.max(line).max(offset.saturating_sub(REACH_BYTES))..=offset {
                        if numbered.begins[usize::from(text.as_bytes()[start])] && is_word_start(text, start)
                        {
                            measure(
                                numbered,
                                &mut self.caches.numbered,
                                text,
                                start,
                                &mut self.ends,
                                &mut self.matched,
                            );
                            self.accept(text, start, &mut nearby, &mut found);
                        }
                    }
                    tried = offset + 1;
                }
                LINE_BREAK => line = offset + 1,
                _ => self.anchor(text, offset, byte, &mut nearby, &mut found),
            }
        }
    }

    /// Judges what was measured at `start`.
    fn accept(
        &mut self,
        text: &str,
        start: usize,
        nearby: &mut Nearby<'_>,
        found: &mut impl FnMut(&'static Pattern, Judged),
    ) {
        while let Some(number) = self.matched.pop() {
            let end = std::mem::take(&mut self.ends[number]);
            if start < self.positions[number] {
                continue;
            }
            let row = &PATTERNS[number];
            if matches!(row.shape, Shape::Regex(_)) && !has_digit(text, start..end) {
                continue;
            }
            if let Some(judged) = judge(row, text, start..end, &self.plan.words[number], nearby) {
                self.positions[number] = judged.place.end;
                found(row, judged);
            }
        }
    }

    /// Tries the rows that have the byte at `offset` as an anchor.
    fn anchor(
        &mut self,
        text: &str,
        offset: usize,
        byte: u8,
        nearby: &mut Nearby<'_>,
        found: &mut impl FnMut(&'static Pattern, Judged),
    ) {
        for (_, number) in self.plan.anchors.iter().filter(|(anchor, _)| *anchor == byte) {
            let row = &PATTERNS[*number];
            let floor = self.positions[*number];
            let Shape::Anchor(_, grow) = row.shape else { continue };
            if offset < floor {
                continue;
            }
            if let Some(judged) = grow(text, offset, floor)
                .and_then(|place| judge(row, text, place, &self.plan.words[*number], nearby))
            {
                self.positions[*number] = judged.place.end;
                found(row, judged);
            }
        }
    }
}

/// True if the match has a digit as near to its start as [`Shape::Regex`] asks for.
pub(super) fn has_digit(text: &str, found: Range<usize>) -> bool {
    text.as_bytes()[found].iter().take(REACH_BYTES).any(u8::is_ascii_digit)
}

/// True if a word does not go on at `start`.
fn is_word_start(text: &str, start: usize) -> bool {
    match start.checked_sub(1).map(|before| text.as_bytes()[before]) {
        None => true,
        Some(before @ 0..0x80) => !joins_words(char::from(before)),
        Some(_) => {
            text.get(..start).and_then(|text| text.chars().next_back()).is_some_and(|c| !joins_words(c))
        }
    }
}

/// Fills `ends` and `matched` with the longest match of every row at `start`.
fn measure(
    together: &Together,
    cache: &mut Cache,
    text: &str,
    start: usize,
    ends: &mut [usize],
    matched: &mut Vec<usize>,
) {
    // A match is known one byte late: `end` is the offset of the byte that led to `state`.
    let mut note = |cache: &Cache, state: LazyStateID, end: usize| {
        for index in 0..together.automaton.match_len(cache, state) {
            let number = together.rows[together.automaton.match_pattern(cache, state, index).as_usize()];
            if ends[number] == 0 {
                matched.push(number);
            }
            ends[number] = end;
        }
    };
    let Some(mut state) = together.first_state(cache) else { return };
    for (offset, byte) in text.bytes().enumerate().skip(start) {
        // The automaton gives up only if told to give up on a full cache, which it is not.
        let Ok(next) = together.automaton.next_state(cache, state, byte) else { return };
        state = next;
        if state.is_tagged() {
            if state.is_match() {
                note(cache, state, offset);
            } else if state.is_dead() {
                return;
            }
        }
    }
    if let Ok(state) = together.automaton.next_eoi_state(cache, state)
        && state.is_match()
    {
        note(cache, state, text.len());
    }
}
