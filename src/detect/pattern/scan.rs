//! Walks a text once and brings every row to the places where it can match.
//!
//! A match of a regex row has a digit near its start and does not begin inside a word. So only such places are
//! tried: one automaton for all rows reads on from there and notes for each row where its longest match ends.
//! Anchor rows are tried at their bytes. None of this shows in the result: see the property tests.
//!
//! To be replaced by an automaton that is compiled at build time; the rows and their judgement stay.

use regex_automata::hybrid::dfa::{Cache, DFA};
use regex_automata::hybrid::{BuildError, LazyStateID};
use regex_automata::nfa::thompson;
use regex_automata::util::start;
use regex_automata::util::syntax;
use regex_automata::{Anchored, MatchKind};

use super::context::Nearby;
use super::{Judged, Pattern, RowWords, Shape, judge};
use scrubjay_rules::edges::joins_words;
use scrubjay_rules::patterns::PATTERNS;

/// Bytes that a regex row may match before its first digit.
pub(super) const REACH_BYTES: usize = 64;
/// Memory for the automaton's states in each thread. Common text needs about a tenth of it.
const CACHE_BYTES: usize = 4 << 20;

/// What a byte means to the walk.
const PLAIN: u8 = 0;
const DIGIT: u8 = 1;
const LINE_BREAK: u8 = 2;
const ANCHOR: u8 = 3;

/// Everything about the rows that does not change from text to text.
pub(super) struct Plan {
    /// All regex rows in one, anchored; its pattern numbers are places in `rows`.
    automaton: DFA,
    /// The regex rows, by number in [`PATTERNS`].
    rows: Vec<usize>,
    /// For each byte that anchor rows have as an anchor: the byte and a row, by number in [`PATTERNS`].
    anchors: Vec<(u8, usize)>,
    /// By number in [`PATTERNS`].
    words: Vec<RowWords>,
    meaning: [u8; 256],
    /// Bytes with which some regex row can begin.
    begins: [bool; 256],
}

impl Plan {
    /// Compiles the regex rows. The error tells only that they are not all valid.
    pub(super) fn new() -> Result<Plan, Box<BuildError>> {
        let mut rows = Vec::new();
        let mut sources = Vec::new();
        let mut anchors = Vec::new();
        for (number, row) in PATTERNS.iter().enumerate() {
            match row.shape {
                Shape::Regex(source) => {
                    rows.push(number);
                    sources.push(source);
                }
                Shape::Anchor(bytes, _) => anchors.extend(bytes.iter().map(|byte| (*byte, number))),
            }
        }
        let automaton = automaton(&sources)?;
        let mut meaning = [PLAIN; 256];
        for (byte, _) in &anchors {
            meaning[usize::from(*byte)] = ANCHOR;
        }
        meaning[usize::from(b'\n')] = LINE_BREAK;
        meaning[usize::from(b'\r')] = LINE_BREAK;
        meaning[usize::from(b'0')..=usize::from(b'9')].fill(DIGIT);
        let words = PATTERNS.iter().map(RowWords::of).collect();
        let mut plan = Plan { automaton, rows, anchors, words, meaning, begins: [true; 256] };
        let mut cache = plan.cache();
        for byte in 0..=u8::MAX {
            let next =
                plan.first_state(&mut cache).map(|state| plan.automaton.next_state(&mut cache, state, byte));
            plan.begins[usize::from(byte)] = !matches!(next, Some(Ok(state)) if state.is_dead());
        }
        Ok(plan)
    }

    pub(super) fn cache(&self) -> Cache {
        self.automaton.create_cache()
    }

    fn first_state(&self, cache: &mut Cache) -> Option<LazyStateID> {
        self.automaton.start_state(cache, &start::Config::new().anchored(Anchored::Yes)).ok()
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
    cache: &'p mut Cache,
    /// Where each row goes on searching, by number in [`PATTERNS`].
    positions: Vec<usize>,
    /// For each place in `plan.rows`, where its longest match ends; 0 if there is none.
    ends: Vec<usize>,
    /// Places in `plan.rows` that have an end.
    matched: Vec<usize>,
}

impl<'p> Scan<'p> {
    pub(super) fn new(plan: &'p Plan, cache: &'p mut Cache) -> Scan<'p> {
        let ends = vec![0; plan.rows.len()];
        Scan { plan, cache, positions: vec![0; PATTERNS.len()], ends, matched: Vec::new() }
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
        for (offset, byte) in text.bytes().enumerate() {
            match self.plan.meaning[usize::from(byte)] {
                PLAIN => {}
                DIGIT => {
                    for start in tried.max(line).max(offset.saturating_sub(REACH_BYTES))..=offset {
                        if self.may_begin(text, start) {
                            self.begin(text, start, &mut nearby, &mut found);
                        }
                    }
                    tried = offset + 1;
                }
                LINE_BREAK => line = offset + 1,
                _ => self.anchor(text, offset, byte, &mut nearby, &mut found),
            }
        }
    }

    /// True if some regex row can match at `start` and a word does not go on there.
    fn may_begin(&self, text: &str, start: usize) -> bool {
        let bytes = text.as_bytes();
        if !self.plan.begins[usize::from(bytes[start])] {
            return false;
        }
        match start.checked_sub(1).map(|before| bytes[before]) {
            None => true,
            Some(before @ 0..0x80) => !joins_words(char::from(before)),
            Some(_) => {
                text.get(..start).and_then(|text| text.chars().next_back()).is_some_and(|c| !joins_words(c))
            }
        }
    }

    /// Tries the regex rows at `start`.
    fn begin(
        &mut self,
        text: &str,
        start: usize,
        nearby: &mut Nearby<'_>,
        found: &mut impl FnMut(&'static Pattern, Judged),
    ) {
        self.measure(text, start);
        while let Some(place) = self.matched.pop() {
            let end = std::mem::take(&mut self.ends[place]);
            let number = self.plan.rows[place];
            if start < self.positions[number] {
                continue;
            }
            let row = &PATTERNS[number];
            if let Some(judged) = judge(row, text, start..end, &self.plan.words[number], nearby) {
                self.positions[number] = judged.place.end;
                found(row, judged);
            }
        }
    }

    /// Fills `ends` and `matched` with the longest match of every regex row at `start`.
    fn measure(&mut self, text: &str, start: usize) {
        let Some(mut state) = self.plan.first_state(self.cache) else { return };
        for (offset, byte) in text.bytes().enumerate().skip(start) {
            // The automaton gives up only if told to give up on a full cache, which it is not.
            let Ok(next) = self.plan.automaton.next_state(self.cache, state, byte) else { return };
            state = next;
            if state.is_tagged() {
                if state.is_match() {
                    self.note(state, offset);
                } else if state.is_dead() {
                    return;
                }
            }
        }
        if let Ok(state) = self.plan.automaton.next_eoi_state(self.cache, state)
            && state.is_match()
        {
            self.note(state, text.len());
        }
    }

    /// A match is known one byte late: `end` is the offset of the byte that led to `state`.
    fn note(&mut self, state: LazyStateID, end: usize) {
        for index in 0..self.plan.automaton.match_len(self.cache, state) {
            let place = self.plan.automaton.match_pattern(self.cache, state, index).as_usize();
            if self.ends[place] == 0 {
                self.matched.push(place);
            }
            self.ends[place] = end;
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
