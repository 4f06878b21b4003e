//! Walks a text once and brings every row to the places where it can match.
//!
//! 1. Each 64 bytes become bitmaps ([`Block`]), from which the places are read where a match can begin: the
//!    start of a word, a sign that telephone numbers begin with, or an anchor. Two more bytes tell for most of them that
//!    no row begins so.
//! 2. At the rest, one automaton for all rows that have a digit near their start, and one for all that begin with a
//!    fixed text, read on as long as some row can still match, and note the places where rows end.
//! 3. The longest match of each row that its edges allow is judged. A row that is nothing without a word to name it is
//!    looked at only where some word near the match names some row.
//!
//! None of this shows in the result: see the property tests.

use std::ops::Range;

use scrubjay_automaton::{Automaton, States, Tail};
use scrubjay_bitmap::{BLOCK_BYTES, Block};
use scrubjay_rules::edges::goes_on;
use scrubjay_rules::pattern::REACH_BYTES;
use scrubjay_rules::patterns::PATTERNS;

use super::context::{LONGEST_MATCH, Nearby, Vocabulary};
use super::touch::{EdgeSet, Touch};
use super::words::{self, RowLists};
use super::{Judged, Pattern, Shape, judge};
use crate::detect::DEFAULT_THRESHOLD;

// The bitmaps of two blocks tell of the digits within reach.
const _: () = assert!(REACH_BYTES == BLOCK_BYTES);

/// Everything about the rows that does not change from text to text.
pub(super) struct Plan {
    /// The rows of [`Shape::Regex`] and [`Shape::Led`].
    automata: Vec<Together>,
    /// For each byte that anchor rows have as an anchor: the byte and a row, by number in [`PATTERNS`].
    anchors: Vec<(u8, usize)>,
    /// By number in [`PATTERNS`].
    lists: Vec<RowLists>,
    vocabulary: Vocabulary,
    touch: Touch,
    /// By number in [`PATTERNS`], the row's bit in an [`EdgeSet`].
    edges: Vec<u8>,
    /// The bits of those whose rows need no digit.
    led: u8,
    /// True if some row begins with a character beyond ASCII.
    begins_wide: bool,
}

/// What the build script made of some of the rows.
struct Compiled {
    bytes: &'static [u8],
    /// By number in [`PATTERNS`], in the order of the automaton's expressions.
    rows: &'static [usize],
    /// Whether they are of [`Shape::Led`].
    is_led: bool,
}

/// The rows are in several automata: those with letters beyond ASCII have many symbols, which the others need not pay
/// for.
const AUTOMATA: &[Compiled] = include!(concat!(env!("OUT_DIR"), "/automata.rs"));

/// For each two bytes, a bit for each of [`AUTOMATA`] that has a row that can begin with them.
static BEGINS: &[u8; 1 << 16] = include_bytes!(concat!(env!("OUT_DIR"), "/begins.bin"));

/// How far from its start a match of each row may end, in times 32 bytes; 0 where that is where the automaton ends.
static REACHES: &[u8] = include!(concat!(env!("OUT_DIR"), "/reaches.rs"));

/// Rows in one automaton.
struct Together {
    automaton: Automaton,
    rows: &'static [usize],
    /// By number in [`PATTERNS`], the row's expression.
    expressions: Vec<u16>,
    is_led: bool,
}

/// How far texts have led into one automaton. One for each search, since it grows.
struct Progress {
    states: States,
    /// By number of the set of expressions.
    sets: Vec<RowSet>,
}

/// Rows that end in the same states.
#[derive(Default)]
struct RowSet {
    /// Which of the following there are: [`SPECIAL`] and the others.
    holds: u8,
    /// How far from their start those in `needy_special` may end, in bytes.
    reach: usize,
    /// Numbers of expressions whose end is not where the automaton is: they have a tail, or a rule that moves it.
    special: Vec<u16>,
    /// Those of them whose rows cannot reach the default threshold with no word beside them.
    needy_special: Rows,
    /// Rows, by number in [`PATTERNS`], that can reach the default threshold with no word beside them.
    alone: Vec<u16>,
    /// Rows that cannot.
    needy: Rows,
    /// Whether some special row goes on behind the automaton's end, over spaces or up to the first of them.
    goes_on: bool,
    goes_on_to_space: bool,
}

/// The bits of [`RowSet::holds`].
const SPECIAL: u8 = 1;
const NEEDY_SPECIAL: u8 = 1 << 1;
const ALONE: u8 = 1 << 2;
const NEEDY: u8 = 1 << 3;

/// Rows by number in [`PATTERNS`], 64 at a time: how many times 64 come before, and a bit for each.
#[derive(Default)]
struct Rows(Vec<(u16, u64)>);

impl Rows {
    fn add(&mut self, row: usize) {
        let (part, bit) = ((row / 64) as u16, 1 << (row % 64));
        match self.0.iter_mut().find(|(known, _)| *known == part) {
            Some((_, rows)) => *rows |= bit,
            None => self.0.push((part, bit)),
        }
    }
}

/// Hands over the number of every bit, counted from the first one of the `part`-th 64.
fn each_row(part: u16, mut rows: u64, mut visit: impl FnMut(usize)) {
    while rows != 0 {
        visit(usize::from(part) * 64 + rows.trailing_zeros() as usize);
        rows &= rows - 1;
    }
}

impl Together {
    fn new(compiled: &'static Compiled) -> Option<Together> {
        let Compiled { bytes, rows, is_led } = *compiled;
        let automaton = Automaton::from_bytes(bytes)?;
        let mut expressions = vec![0; PATTERNS.len()];
        for (expression, row) in (0..).zip(rows) {
            expressions[*row] = expression;
        }
        Some(Together { automaton, rows, expressions, is_led })
    }

    /// The rows of a set of expressions.
    fn set(&self, accepted: &[u16]) -> RowSet {
        let mut set = RowSet::default();
        for expression in accepted {
            let number = self.rows[usize::from(*expression)];
            let row = &PATTERNS[number];
            let tail = self.automaton.tail(*expression);
            let is_special = tail.is_some() || row.rule.moves();
            if let Some(tail) = tail {
                let holds_space = self.automaton.tail_holds(tail, ' ');
                set.goes_on |= holds_space;
                set.goes_on_to_space |= !holds_space;
            }
            match (is_special, row.best_alone() >= DEFAULT_THRESHOLD) {
                (true, true) => {
                    set.holds |= SPECIAL;
                    set.special.push(*expression);
                }
                (true, false) => {
                    set.holds |= NEEDY_SPECIAL;
                    set.needy_special.add(number);
                    set.reach = set.reach.max(32 * usize::from(REACHES[number]));
                }
                (false, true) => {
                    set.holds |= ALONE;
                    set.alone.push(number as u16);
                }
                (false, false) => {
                    set.holds |= NEEDY;
                    set.needy.add(number);
                }
            }
        }
        set
    }
}

impl Progress {
    fn new(together: &Together) -> Progress {
        Progress { states: States::new(&together.automaton), sets: Vec::new() }
    }

    /// Notes where sets of rows end that begin at `start`, the nearest first, but for those that end with no digit before
    /// `behind_digit` and do not go on. Gives the place behind what was read, and whether anything ended at all.
    fn walk(
        &mut self,
        together: &Together,
        text: &str,
        start: usize,
        behind_digit: usize,
        ends: &mut Vec<(u16, usize)>,
    ) -> (usize, bool) {
        ends.clear();
        let sets = &self.sets;
        let goes_on =
            |set: u16| sets.get(usize::from(set)).is_none_or(|set| set.goes_on || set.goes_on_to_space);
        let mut has_end = false;
        let read = self.states.walk(&together.automaton, text, start, |set, end| {
            has_end = true;
            if end >= behind_digit || goes_on(set) {
                ends.push((set, end));
            }
        });
        while self.sets.len() < self.states.sets() {
            self.sets.push(together.set(self.states.accepted(self.sets.len() as u16)));
        }
        (read, has_end)
    }
}

impl Plan {
    /// Reads what the build script compiled. Nothing if it does not fit the rows.
    pub(super) fn new() -> Option<Plan> {
        let automata: Vec<Together> = AUTOMATA.iter().map(Together::new).collect::<Option<_>>()?;
        let mut anchors = Vec::new();
        for (number, row) in PATTERNS.iter().enumerate() {
            if let Shape::Anchor(bytes, _) = row.shape {
                anchors.extend(bytes.iter().map(|byte| (*byte, number)));
            }
        }
        let lists: Vec<RowLists> = words::rows().collect();
        let vocabulary = Vocabulary::new(words::lists(), &lists);
        let (touch, edges) = Touch::new(PATTERNS.iter().map(|row| row.edges))?;
        let mut led = 0;
        for (number, together) in automata.iter().enumerate() {
            led |= u8::from(together.is_led) << number;
        }
        let begins_wide = BEGINS.chunks(256).any(|firsts| firsts[0x80..].iter().any(|flags| *flags != 0));
        Some(Plan { automata, led, anchors, lists, vocabulary, touch, edges, begins_wide })
    }
}

/// What a search keeps from text to text, so that it need not be made again.
pub(super) struct Room {
    nearby: Nearby,
    /// By number in [`Plan::automata`].
    progress: Vec<Progress>,
    /// Where each row goes on searching, by number in [`PATTERNS`], counted from `base`.
    positions: Vec<u64>,
    /// Where the text begins in the count of `positions`: behind all texts before.
    base: u64,
    /// For each row, the number of the place at which it was last decided about.
    decided: Vec<u64>,
    /// The same for rows whose end is not where the automaton is: the place at which it was last noted.
    measured: Vec<u64>,
    place: u64,
    ends: Vec<(u16, usize)>,
    fruitless: Fruitless,
    /// For each expression that has one here, where its longest match ends.
    special: Vec<(u16, usize)>,
}

impl Room {
    pub(super) fn new(plan: &Plan) -> Room {
        Room {
            nearby: Nearby::new(&plan.vocabulary),
            progress: plan.automata.iter().map(Progress::new).collect(),
            positions: vec![0; PATTERNS.len()],
            base: 0,
            decided: vec![0; PATTERNS.len()],
            measured: vec![0; PATTERNS.len()],
            place: 0,
            ends: Vec::new(),
            fruitless: Fruitless::default(),
            special: Vec::new(),
        }
    }
}

/// For the first bytes of words, the automata that did not get beyond them: most words of a text are the same few.
struct Fruitless(Box<[([u8; 4], u8); 1 << FRUITLESS_BITS]>);

const FRUITLESS_BITS: usize = 11;

impl Default for Fruitless {
    fn default() -> Fruitless {
        Fruitless(Box::new([([0; 4], 0); 1 << FRUITLESS_BITS]))
    }
}

impl Fruitless {
    fn place(front: [u8; 4]) -> usize {
        (u32::from_le_bytes(front).wrapping_mul(0x9e37_79b1) >> (u32::BITS as usize - FRUITLESS_BITS))
            as usize
    }

    /// A bit for each automaton that finds nothing in what begins so.
    fn of(&self, front: [u8; 4]) -> u8 {
        let (known, flags) = self.0[Fruitless::place(front)];
        if known == front { flags } else { 0 }
    }

    fn note(&mut self, front: [u8; 4], flag: u8) {
        let entry = &mut self.0[Fruitless::place(front)];
        if entry.0 != front {
            *entry = (front, 0);
        }
        entry.1 |= flag;
    }
}

/// One search.
pub(super) struct Scan<'p> {
    plan: &'p Plan,
    room: &'p mut Room,
    /// The score from which a match is accepted.
    threshold: f32,
}

impl<'p> Scan<'p> {
    pub(super) fn new(plan: &'p Plan, room: &'p mut Room, threshold: f32) -> Scan<'p> {
        Scan { plan, room, threshold }
    }

    /// Searches `text` and hands over what was accepted, in no particular order. If there are places that `matter`, in
    /// order and disjoint, what neither meets one of them nor touches one may be left out.
    pub(super) fn run(
        &mut self,
        text: &str,
        label: Option<&str>,
        matter: Option<&[Range<usize>]>,
        found: &mut dyn FnMut(&'static Pattern, Judged),
    ) {
        self.room.nearby.begin(&self.plan.vocabulary, label);
        let bytes = text.as_bytes();
        let block_at = |start: usize| match bytes
            .get(start..start + BLOCK_BYTES)
            .and_then(|part| part.try_into().ok())
        {
            Some(part) => Block::of(part),
            None => {
                let mut padded = [0; BLOCK_BYTES];
                let rest = bytes.get(start..).unwrap_or_default();
                padded[..rest.len()].copy_from_slice(rest);
                Block::of(&padded)
            }
        };
        let mut focus = Focus { matter, next: 0 };
        let mut next = block_at(0);
        // The last byte of the block before, as a bit.
        let (mut word_before, mut joined_before) = (0, 0);
        let mut start = 0;
        while start < bytes.len() {
            let block = next;
            next = if start + BLOCK_BYTES < bytes.len() {
                block_at(start + BLOCK_BYTES)
            } else {
                Block::default()
            };
            let behind_word = block.word << 1 | word_before;
            let joined = block.word | block.wide;
            // A full stop within a word; any other is no anchor of anything.
            let inner_dot =
                block.dot & (joined << 1 | joined_before) & (joined >> 1 | (next.word | next.wide) << 63);
            let anchors = block.at | block.colon | inner_dot | (block.less & behind_word);
            let mut starts = (block.word | block.sign) & !behind_word;
            if block.wide != 0 && self.plan.begins_wide {
                starts |= block.wide & !block.continues & !behind_word;
            }
            let mut places = if focus.is_near_block(start) { anchors | starts } else { 0 };
            while places != 0 {
                let bit = places.trailing_zeros();
                places &= places - 1;
                let at = start + bit as usize;
                if !focus.is_near(at) {
                    continue;
                }
                if starts >> bit & 1 == 1 {
                    let digits = block.digit >> bit | if bit == 0 { 0 } else { next.digit << (64 - bit) };
                    let digit = (digits != 0).then(|| at + digits.trailing_zeros() as usize);
                    self.begin(text, at, digit, focus.nearest_end(at), found);
                }
                if anchors >> bit & 1 == 1 {
                    self.anchor(text, at, bytes[at], found);
                }
            }
            (word_before, joined_before) = (block.word >> 63, joined >> 63);
            start += BLOCK_BYTES;
        }
        self.room.base += text.len() as u64 + 1;
    }

    /// Tries the automata at `start`. `digit` is the first one from there on that is within [`REACH_BYTES`].
    #[inline]
    fn begin(
        &mut self,
        text: &str,
        start: usize,
        digit: Option<usize>,
        nearest_end: usize,
        found: &mut dyn FnMut(&'static Pattern, Judged),
    ) {
        let bytes = text.as_bytes();
        let flags = match bytes.get(start + 1) {
            Some(second) => BEGINS[usize::from(u16::from_le_bytes([bytes[start], *second]))],
            None => u8::MAX,
        };
        let mut flags = if digit.is_some() { flags } else { flags & self.plan.led };
        if flags == 0 || !is_word_start(text, start) {
            return;
        }
        let plan = self.plan;
        let front = bytes.get(start..).and_then(<[u8]>::first_chunk).copied();
        if let Some(front) = front {
            flags &= !self.room.fruitless.of(front);
        }
        while flags != 0 {
            let number = flags.trailing_zeros() as usize;
            let Some(together) = plan.automata.get(number) else { return };
            let flag = flags & flags.wrapping_neg();
            flags &= flags - 1;
            let behind_digit = if together.is_led { 0 } else { digit.map_or(0, |digit| digit + 1) };
            let progress = &mut self.room.progress[number];
            let (read, has_end) = progress.walk(together, text, start, behind_digit, &mut self.room.ends);
            if self.room.ends.is_empty() {
                // At the end of the text it is the end that nothing goes on at.
                let is_within =
                    |front: &[u8; 4]| !has_end && read <= start + front.len() && read < bytes.len();
                if let Some(front) = front.filter(is_within) {
                    self.room.fruitless.note(front, flag);
                }
                continue;
            }
            let sets = std::mem::take(&mut self.room.progress[number].sets);
            self.accept(&sets, together, text, start, digit, nearest_end, found);
            self.room.progress[number].sets = sets;
        }
    }

    /// Judges the rows that end in `room.ends`, at `nearest_end` or behind it.
    #[allow(clippy::too_many_arguments, reason = "what was read, and what is known of the place")]
    fn accept(
        &mut self,
        sets: &[RowSet],
        together: &Together,
        text: &str,
        start: usize,
        digit: Option<usize>,
        nearest_end: usize,
        found: &mut dyn FnMut(&'static Pattern, Judged),
    ) {
        let bytes = text.as_bytes();
        let is_numbered = !together.is_led;
        let mut first_digit = None;
        if is_numbered {
            let Some(digit) = digit else { return };
            first_digit = Some(digit);
            // The end of what has no digit yet may be further on.
            let goes_on = |(set, end): (u16, usize)| {
                digit < end || {
                    let set = &sets[usize::from(set)];
                    set.goes_on || set.goes_on_to_space && !bytes[end..digit].contains(&b' ')
                }
            };
            // They are in order.
            if self.room.ends.first().is_some_and(|(_, end)| *end <= digit) {
                self.room.ends.retain(|end| goes_on(*end));
            }
        }
        let Some((_, last_end)) = self.room.ends.last() else { return };
        // From the default threshold on, a row that needs a word is looked at only where some word may name it.
        let all_rows = self.threshold < DEFAULT_THRESHOLD;
        let (mut reach, mut holds) = (*last_end, 0);
        for (set, _) in &self.room.ends {
            let set = &sets[usize::from(*set)];
            holds |= set.holds;
            reach = reach.max(start + set.reach);
        }
        let is_needy = holds & (NEEDY | NEEDY_SPECIAL) != 0;
        if is_needy && !all_rows {
            self.room.nearby.hear(&self.plan.vocabulary, text, start, reach);
        }
        let is_silent = !all_rows && (!is_needy || self.room.nearby.is_silent());
        let live = if is_silent { SPECIAL | ALONE } else { u8::MAX };
        if holds & live == 0 {
            return;
        }
        self.room.place += 1;
        self.room.special.clear();
        let before = self.plan.touch.before(text, start);
        let ends = std::mem::take(&mut self.room.ends);
        for (set, end) in ends.iter().rev() {
            let set = &sets[usize::from(*set)];
            let holds = set.holds & live;
            if holds & SPECIAL != 0 {
                for expression in &set.special {
                    self.measure(together, text, *expression, *end);
                }
            }
            if holds & NEEDY_SPECIAL != 0 {
                for (part, rows) in &set.needy_special.0 {
                    each_row(*part, rows & self.named(*part), |row| {
                        self.measure(together, text, together.expressions[row], *end);
                    });
                }
            }
            // No digit in reach, or none yet.
            if holds & (ALONE | NEEDY) == 0
                || *end < nearest_end
                || is_numbered && first_digit.is_none_or(|digit| digit >= *end)
            {
                continue;
            }
            // Every row in an automaton refuses a match within a word.
            let is_within = match bytes.get(*end) {
                Some(next @ 0..0x80) => goes_on(char::from(*next)),
                _ => text[*end..].chars().next().is_some_and(goes_on),
            };
            if is_within {
                continue;
            }
            let refused = before | self.plan.touch.after(text, *end);
            for row in &set.alone {
                self.decide(text, usize::from(*row), start..*end, refused, found);
            }
            if holds & NEEDY != 0 {
                for (part, rows) in &set.needy.0 {
                    each_row(*part, rows & self.named(*part), |row| {
                        self.decide(text, row, start..*end, refused, found);
                    });
                }
            }
        }
        self.room.ends = ends;
        for index in 0..self.room.special.len() {
            let (expression, end) = self.room.special[index];
            if !is_numbered || first_digit.is_some_and(|digit| digit < end) {
                let number = together.rows[usize::from(expression)];
                if start as u64 + self.room.base >= self.room.positions[number] {
                    self.judge(text, number, start..end, false, found);
                }
            }
        }
    }

    /// Those of 64 rows that are looked at: that words name, if they have to.
    fn named(&self, part: u16) -> u64 {
        match self.threshold < DEFAULT_THRESHOLD {
            true => u64::MAX,
            false => self.room.nearby.named().get(usize::from(part)).copied().unwrap_or(0),
        }
    }

    /// Notes where a special expression ends, if that is further than before. The farthest end of its head comes first.
    #[inline]
    fn measure(&mut self, together: &Together, text: &str, expression: u16, end: usize) {
        let measured = &mut self.room.measured[together.rows[usize::from(expression)]];
        match together.automaton.tail(expression) {
            None if *measured == self.room.place => {}
            None => {
                *measured = self.room.place;
                self.room.special.push((expression, end));
            }
            Some(tail) => self.measure_tail(&together.automaton, tail, text, expression, end),
        }
    }

    /// The same for one with a tail.
    fn measure_tail(&mut self, automaton: &Automaton, tail: &Tail, text: &str, expression: u16, end: usize) {
        let Some(end) = automaton.tail_end(tail, text, end) else { return };
        match self.room.special.iter_mut().find(|(known, _)| *known == expression) {
            Some((_, longest)) => *longest = (*longest).max(end),
            None => self.room.special.push((expression, end)),
        }
    }

    /// Judges a match unless its edges refuse it or a longer one of its row was judged.
    #[inline]
    fn decide(
        &mut self,
        text: &str,
        number: usize,
        place: Range<usize>,
        refused: EdgeSet,
        found: &mut dyn FnMut(&'static Pattern, Judged),
    ) {
        if self.room.decided[number] == self.room.place || refused >> self.plan.edges[number] & 1 == 1 {
            return;
        }
        self.room.decided[number] = self.room.place;
        if place.start as u64 + self.room.base >= self.room.positions[number] {
            self.judge(text, number, place, true, found);
        }
    }

    fn judge(
        &mut self,
        text: &str,
        number: usize,
        place: Range<usize>,
        edges_are_clear: bool,
        found: &mut dyn FnMut(&'static Pattern, Judged),
    ) {
        let (row, start) = (&PATTERNS[number], place.start);
        let (lists, vocabulary) = (self.plan.lists[number], &self.plan.vocabulary);
        if let Some(judged) =
            judge(row, text, place, edges_are_clear, lists, vocabulary, &mut self.room.nearby, self.threshold)
        {
            debug_assert!(
                matches!(row.shape, Shape::Anchor(..))
                    || row.best_alone() >= DEFAULT_THRESHOLD
                    || REACHES[number] == 0
                    || judged.place.end <= start + 32 * usize::from(REACHES[number]),
                "{}",
                row.name
            );
            self.room.positions[number] = judged.place.end as u64 + self.room.base;
            found(row, judged);
        }
    }

    /// Tries the rows that have the byte at `offset` as an anchor.
    fn anchor(
        &mut self,
        text: &str,
        offset: usize,
        byte: u8,
        found: &mut dyn FnMut(&'static Pattern, Judged),
    ) {
        let plan = self.plan;
        for (_, number) in plan.anchors.iter().filter(|(anchor, _)| *anchor == byte) {
            let Shape::Anchor(_, grow) = PATTERNS[*number].shape else { continue };
            let floor = self.room.positions[*number].saturating_sub(self.room.base) as usize;
            if offset < floor {
                continue;
            }
            if let Some(place) = grow(text, offset, floor) {
                self.judge(text, *number, place, false, found);
            }
        }
    }
}

/// Which places of a text are worth a look.
struct Focus<'m> {
    matter: Option<&'m [Range<usize>]>,
    /// The first of them that does not end before the place that was asked about last.
    next: usize,
}

impl Focus<'_> {
    /// True if a match that begins at `at` can touch something that matters, or one with its anchor there can. Places are
    /// asked about in order.
    fn is_near(&mut self, at: usize) -> bool {
        let Some(matter) = self.matter else { return true };
        while matter.get(self.next).is_some_and(|place| place.end < at) {
            self.next += 1;
        }
        let reaches = matter.get(self.next).is_some_and(|place| place.start <= at + LONGEST_MATCH);
        let reached = || self.next.checked_sub(1).is_some_and(|last| at <= matter[last].end + LONGEST_MATCH);
        reaches || reached()
    }

    /// The same for any place in a block that begins at `start`.
    fn is_near_block(&mut self, start: usize) -> bool {
        if self.is_near(start) {
            return true;
        }
        let matter = self.matter.unwrap_or_default();
        matter.get(self.next).is_some_and(|place| place.start <= start + BLOCK_BYTES + LONGEST_MATCH)
    }

    /// Where a match that begins at `at` ends at the nearest, if it touches something that matters.
    fn nearest_end(&self, at: usize) -> usize {
        self.matter.and_then(|matter| matter.get(self.next)).map_or(at, |place| place.start)
    }
}

/// True if a word does not go on at `start`.
fn is_word_start(text: &str, start: usize) -> bool {
    match start.checked_sub(1).map(|before| text.as_bytes()[before]) {
        None => true,
        Some(before @ 0..0x80) => !goes_on(char::from(before)),
        Some(_) => text.get(..start).and_then(|text| text.chars().next_back()).is_some_and(|c| !goes_on(c)),
    }
}
