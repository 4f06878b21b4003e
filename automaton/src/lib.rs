//! [`Automaton`]: many regular expressions as one, tried at one place of a text at a time.
//!
//! It is deterministic: each character of the text costs one look-up, however many expressions there are. It reads
//! *characters*, not bytes: every character that no expression tells apart from another has the same symbol, so that a
//! dash that takes three bytes is one step and needs no states of its own. An expression that ends in a long run of one
//! class (`ghp_[A-Za-z0-9]{36}`) is kept as a head and a [`Tail`], which costs no states however long the run is.
//!
//! `compile` (behind the feature of that name) makes one from expressions, in a build script; [`Automaton::from_bytes`]
//! reads it back where it runs.

#[cfg(feature = "compile")]
mod compile;

#[cfg(feature = "compile")]
pub use compile::{CompileError, compile};

/// A state. [`DEAD`] is one too.
pub type State = u16;
/// Nothing can match any more.
pub const DEAD: State = 0;

/// The symbol of a character that no expression has a use for.
const NO_SYMBOL: u8 = 0;

/// Many expressions as one deterministic automaton. Expressions are known by their number, in the order in which they
/// were given to `compile`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Automaton {
    /// The symbol of each ASCII character.
    ascii: [u8; 128],
    /// Characters beyond ASCII: first, last and symbol of each range, in order.
    ranges: Vec<(u32, u32, u8)>,
    /// How many symbols there are.
    symbols: u16,
    /// For each state, the next state by symbol.
    table: Vec<State>,
    start: State,
    /// From this state on, all states accept.
    first_accepting: State,
    /// For each of those, the set of expressions that end in it.
    sets: Vec<u16>,
    /// For each set, where it begins in `accepted`; and where the last one ends. Set 0 is empty.
    begins: Vec<u32>,
    /// Numbers of expressions, set by set.
    accepted: Vec<u16>,
    /// By number of the expression.
    tails: Vec<Option<Tail>>,
}

/// The end of an expression: a run of characters of one class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tail {
    /// A bit for each symbol in the class.
    symbols: [u64; 4],
    /// The fewest characters.
    least: u16,
    /// The most characters.
    most: u16,
}

impl Automaton {
    /// The state before the first character.
    pub fn start(&self) -> State {
        self.start
    }

    /// The state behind one more character of `text`, and the offset behind it. Dead at the end of the text.
    ///
    /// `offset` must be a character boundary; at any other place the answer is dead.
    #[inline]
    pub fn step(&self, state: State, text: &str, offset: usize) -> (State, usize) {
        let Some(&byte) = text.as_bytes().get(offset) else { return (DEAD, offset) };
        if byte < 0x80 {
            return (self.next(state, self.ascii[usize::from(byte)]), offset + 1);
        }
        self.step_wide(state, text, offset)
    }

    /// The same for a character beyond ASCII.
    #[inline(never)]
    fn step_wide(&self, state: State, text: &str, offset: usize) -> (State, usize) {
        match text.get(offset..).and_then(|rest| rest.chars().next()) {
            Some(character) => (self.next(state, self.symbol(character)), offset + character.len_utf8()),
            None => (DEAD, offset),
        }
    }

    /// Reads on from `offset` as long as something can match, and hands over each set of expressions that ends on the
    /// way and where, the nearest first.
    #[inline]
    pub fn walk(&self, text: &str, offset: usize, mut ends: impl FnMut(u16, usize)) {
        let (mut state, mut at) = (self.start, offset);
        loop {
            (state, at) = self.step(state, text, at);
            if state >= self.first_accepting {
                ends(self.set(state), at);
            } else if state == DEAD {
                return;
            }
        }
    }

    /// The state behind one more character.
    pub fn step_character(&self, state: State, character: char) -> State {
        self.next(state, self.symbol(character))
    }

    /// The number of the set of expressions that end in this state; 0 is the empty one.
    #[inline]
    pub fn set(&self, state: State) -> u16 {
        match state.checked_sub(self.first_accepting) {
            Some(place) => self.sets.get(usize::from(place)).copied().unwrap_or(0),
            None => 0,
        }
    }

    /// How many sets there are, the empty one included.
    pub fn sets(&self) -> usize {
        self.begins.len() - 1
    }

    /// The numbers of the expressions in a set, in order. Those with a [`Tail`] want it too.
    pub fn accepted(&self, set: u16) -> &[u16] {
        let set = usize::from(set);
        match (self.begins.get(set), self.begins.get(set + 1)) {
            (Some(begin), Some(end)) => self.accepted.get(*begin as usize..*end as usize).unwrap_or_default(),
            _ => &[],
        }
    }

    /// How many states there are, the dead one included.
    pub fn states(&self) -> usize {
        self.table.len() / usize::from(self.symbols)
    }

    /// How many symbols there are.
    pub fn symbols(&self) -> usize {
        usize::from(self.symbols)
    }

    /// The tail of an expression, if it has one.
    pub fn tail(&self, expression: u16) -> Option<&Tail> {
        self.tails.get(usize::from(expression)).and_then(Option::as_ref)
    }

    /// True if `character` may stand in the tail.
    pub fn tail_holds(&self, tail: &Tail, character: char) -> bool {
        let symbol = self.symbol(character);
        tail.symbols[usize::from(symbol >> 6)] >> (symbol & 63) & 1 == 1
    }

    /// Where the tail ends that begins at `offset`, or nothing if the run is too short.
    pub fn tail_end(&self, tail: &Tail, text: &str, offset: usize) -> Option<usize> {
        let mut end = offset;
        let mut count = 0;
        let bytes = text.as_bytes();
        while count < tail.most {
            let Some(&byte) = bytes.get(end) else { break };
            let (symbol, length) = if byte < 0x80 {
                (self.ascii[usize::from(byte)], 1)
            } else {
                let Some(character) = text.get(end..).and_then(|rest| rest.chars().next()) else { break };
                (self.symbol(character), character.len_utf8())
            };
            if tail.symbols[usize::from(symbol >> 6)] >> (symbol & 63) & 1 == 0 {
                break;
            }
            end += length;
            count += 1;
        }
        (count >= tail.least).then_some(end)
    }

    /// Characters beyond ASCII that some expression has a use for, as ranges.
    pub fn ranges(&self) -> impl Iterator<Item = (u32, u32)> {
        self.ranges.iter().map(|(first, last, _)| (*first, *last))
    }

    #[inline]
    fn next(&self, state: State, symbol: u8) -> State {
        self.table
            .get(usize::from(state) * usize::from(self.symbols) + usize::from(symbol))
            .copied()
            .unwrap_or(DEAD)
    }

    fn symbol(&self, character: char) -> u8 {
        let code = u32::from(character);
        if code < 0x80 {
            return self.ascii[code as usize];
        }
        let place = self.ranges.partition_point(|(_, last, _)| *last < code);
        match self.ranges.get(place) {
            Some((first, _, symbol)) if *first <= code => *symbol,
            _ => NO_SYMBOL,
        }
    }

    /// What [`Automaton::from_bytes`] reads. States that differ little from the dead one take little room.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        bytes.extend(self.ascii);
        let mut put = |number: usize| {
            // LEB128, as in WebAssembly.
            let mut rest = number;
            while rest >= 0x80 {
                bytes.push(rest as u8 | 0x80);
                rest >>= 7;
            }
            bytes.push(rest as u8);
        };
        put(self.ranges.len());
        let mut before = 0;
        for (first, last, symbol) in &self.ranges {
            put((first - before) as usize);
            put((last - first) as usize);
            put(usize::from(*symbol));
            before = *last;
        }
        put(self.symbols());
        put(self.states());
        put(usize::from(self.start));
        put(usize::from(self.first_accepting));
        for row in self.table.chunks(self.symbols()) {
            // Runs of the same next state.
            let mut runs: Vec<(usize, State)> = Vec::new();
            for next in row {
                match runs.last_mut() {
                    Some((length, state)) if state == next => *length += 1,
                    _ => runs.push((1, *next)),
                }
            }
            if runs.last().is_some_and(|(_, state)| *state == DEAD) {
                runs.pop();
            }
            put(runs.len());
            for (length, state) in runs {
                put(length);
                put(usize::from(state));
            }
        }
        self.sets.iter().for_each(|set| put(usize::from(*set)));
        put(self.sets());
        for set in 0..self.sets() {
            let accepted = self.accepted(set as u16);
            put(accepted.len());
            let mut before = 0;
            for number in accepted {
                put(usize::from(number - before));
                before = *number;
            }
        }
        put(self.tails.len());
        for tail in &self.tails {
            let Some(tail) = tail else {
                put(0);
                continue;
            };
            put(usize::from(tail.most));
            put(usize::from(tail.least));
            let members: Vec<usize> =
                (0..256).filter(|symbol| tail.symbols[symbol >> 6] >> (symbol & 63) & 1 == 1).collect();
            put(members.len());
            members.into_iter().for_each(&mut put);
        }
        bytes
    }

    /// Reads what [`Automaton::to_bytes`] wrote; nothing if the bytes are anything else.
    pub fn from_bytes(bytes: &[u8]) -> Option<Automaton> {
        let (ascii, rest) = bytes.split_first_chunk::<128>()?;
        let mut reader = Reader { rest };
        let mut ranges = Vec::new();
        let mut before = 0u32;
        for _ in 0..reader.number()? {
            let first = before.checked_add(reader.number()?)?;
            let last = first.checked_add(reader.number()?)?;
            ranges.push((first, last, u8::try_from(reader.number()?).ok()?));
            before = last;
        }
        let symbols = reader.number().filter(|symbols| (1..=256).contains(symbols))? as u16;
        let states = reader.number().filter(|states| *states <= u32::from(State::MAX) + 1)? as usize;
        let start = State::try_from(reader.number()?).ok()?;
        // The dead state accepts nothing.
        let first_accepting = State::try_from(reader.number()?).ok().filter(|state| *state != DEAD)?;
        let mut table = vec![DEAD; states * usize::from(symbols)];
        for row in table.chunks_mut(usize::from(symbols)) {
            let mut at = 0usize;
            for _ in 0..reader.number()? {
                let length = reader.number()? as usize;
                let next = State::try_from(reader.number()?).ok()?;
                row.get_mut(at..at.checked_add(length)?)?.fill(next);
                at += length;
            }
        }
        let mut sets = Vec::new();
        for _ in usize::from(first_accepting)..states {
            sets.push(u16::try_from(reader.number()?).ok()?);
        }
        let mut begins = Vec::new();
        let mut accepted = Vec::new();
        for _ in 0..reader.number()? {
            begins.push(accepted.len() as u32);
            let mut before = 0u16;
            for _ in 0..reader.number()? {
                before = before.checked_add(u16::try_from(reader.number()?).ok()?)?;
                accepted.push(before);
            }
        }
        begins.push(accepted.len() as u32);
        let mut tails = Vec::new();
        for _ in 0..reader.number()? {
            let most = u16::try_from(reader.number()?).ok()?;
            if most == 0 {
                tails.push(None);
                continue;
            }
            let least = u16::try_from(reader.number()?).ok()?;
            let mut symbols = [0; 4];
            for _ in 0..reader.number()? {
                let symbol = reader.number().filter(|symbol| *symbol < 256)? as usize;
                symbols[symbol >> 6] |= 1 << (symbol & 63);
            }
            tails.push(Some(Tail { symbols, least, most }));
        }
        Some(Automaton {
            ascii: *ascii,
            ranges,
            symbols,
            table,
            start,
            first_accepting,
            sets,
            begins,
            accepted,
            tails,
        })
    }
}

struct Reader<'b> {
    rest: &'b [u8],
}

impl Reader<'_> {
    fn number(&mut self) -> Option<u32> {
        let mut number = 0u32;
        for shift in (0..32).step_by(7) {
            let (byte, rest) = self.rest.split_first()?;
            self.rest = rest;
            number |= u32::from(byte & 0x7f) << shift;
            if *byte < 0x80 {
                return Some(number);
            }
        }
        None
    }
}
