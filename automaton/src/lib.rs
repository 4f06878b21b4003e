//! [`Automaton`]: many regular expressions as one, tried at one place of a text at a time.
//!
//! It reads *characters*, not bytes: every character that no expression tells apart from another has the same symbol,
//! so that a dash that takes three bytes is one step. An expression that ends in a long run of one class
//! (`ghp_[A-Za-z0-9]{36}`) is kept as a head and a [`Tail`], which costs no states however long the run is.
//!
//! What ships are the expressions themselves, in few bytes ([`compile`], behind the feature of that name, writes them
//! in a build script; [`Automaton::from_bytes`] reads them back). The deterministic automaton of all of them together
//! would be fifty times as large, and no text ever sees most of it: [`States`] makes the states that a text leads to,
//! the first time it does. From then on each character costs one look-up, however many expressions there are.
//!
//! One expression can also become an automaton where it is read ([`Automaton::of`]).

#[cfg(feature = "compile")]
mod compile;
mod interned;
mod parts;
mod states;

#[cfg(feature = "compile")]
pub use compile::{Beginnings, CompileError, compile, longest};
pub use parts::{Part, Parts, What};
pub use states::States;

/// The symbol of a character that no expression has a use for.
const NO_SYMBOL: u8 = 0;

/// How the parts of an expression are written: one of these numbers and what is said beside it, or [`CLASSES`] and the
/// number of a class. Parts that follow each other are written from the last to the first.
const CONCAT: u32 = 0;
/// How many, and each of them.
const ALTERNATION: u32 = 1;
/// The fewest, how many more, and what is repeated.
const REPETITION: u32 = 2;
/// Nothing.
const EMPTY: u32 = 3;
/// One character.
const CLASSES: u32 = 4;

/// A set of symbols.
type Symbols = [u64; 4];

fn holds(symbols: &Symbols, symbol: u8) -> bool {
    symbols[usize::from(symbol >> 6)] >> (symbol & 63) & 1 == 1
}

/// Many expressions as one automaton. They are known by their number, in the order in which they were given to
/// `compile`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Automaton {
    /// The symbol of each ASCII character.
    ascii: [u8; 128],
    /// Characters beyond ASCII: first, last and symbol of each range, in order.
    ranges: Vec<(u32, u32, u8)>,
    /// How many symbols there are.
    symbols: u16,
    classes: Vec<Symbols>,
    nodes: Vec<Node>,
    /// Where the expressions begin.
    starts: Vec<u16>,
    /// By number of the expression.
    tails: Vec<Option<Tail>>,
}

/// A place in the expressions. What follows is another place, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Node {
    /// A character of this class, then that place.
    Class(u16, u16),
    /// Both of these places.
    Split(u16, u16),
    /// The end of the expression of this number.
    End(u16),
}

/// The end of an expression: a run of characters of one class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tail {
    /// A bit for each symbol in the class.
    symbols: Symbols,
    /// The fewest characters.
    least: u16,
    /// The most characters.
    most: u16,
}

impl Automaton {
    /// The tail of an expression, if it has one.
    pub fn tail(&self, expression: u16) -> Option<&Tail> {
        self.tails.get(usize::from(expression)).and_then(Option::as_ref)
    }

    /// True if `character` may stand in the tail.
    pub fn tail_holds(&self, tail: &Tail, character: char) -> bool {
        holds(&tail.symbols, self.symbol(character))
    }

    /// Where the tail ends that begins at `offset`, or nothing if the run is too short.
    pub fn tail_end(&self, tail: &Tail, text: &str, offset: usize) -> Option<usize> {
        let mut end = offset;
        let mut count = 0;
        while count < tail.most {
            let Some((symbol, next)) = self.read(text, end) else { break };
            if !holds(&tail.symbols, symbol) {
                break;
            }
            end = next;
            count += 1;
        }
        (count >= tail.least).then_some(end)
    }

    /// The symbol of the character at `offset`, and the offset behind it. Nothing at the end of the text, nor within a
    /// character.
    #[inline]
    fn read(&self, text: &str, offset: usize) -> Option<(u8, usize)> {
        let byte = *text.as_bytes().get(offset)?;
        match byte < 0x80 {
            true => Some((self.ascii[usize::from(byte)], offset + 1)),
            false => self.read_wide(text, offset),
        }
    }

    /// The same for a character beyond ASCII.
    #[inline(never)]
    fn read_wide(&self, text: &str, offset: usize) -> Option<(u8, usize)> {
        let character = text.get(offset..)?.chars().next()?;
        Some((self.symbol(character), offset + character.len_utf8()))
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

    /// Reads what `compile` wrote; nothing if the bytes are anything else.
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
        let mut classes = Vec::new();
        for _ in 0..reader.number()? {
            classes.push(reader.symbols()?);
        }
        let mut automaton = Automaton {
            ascii: *ascii,
            ranges,
            symbols,
            classes,
            nodes: Vec::new(),
            starts: Vec::new(),
            tails: Vec::new(),
        };
        for number in 0..u16::try_from(reader.number()?).ok()? {
            let tail = match u16::try_from(reader.number()?).ok()? {
                0 => None,
                most => {
                    let least = u16::try_from(reader.number()?).ok()?;
                    let class = *automaton.classes.get(reader.number()? as usize)?;
                    Some(Tail { symbols: class, least, most })
                }
            };
            automaton.tails.push(tail);
            let end = automaton.push(Node::End(number))?;
            let start = automaton.read_part(&mut reader, end)?;
            automaton.starts.push(start);
        }
        reader.rest.is_empty().then_some(automaton)
    }

    fn push(&mut self, node: Node) -> Option<u16> {
        self.nodes.push(node);
        u16::try_from(self.nodes.len() - 1).ok()
    }

    /// Reads a part of an expression that `next` follows: where it begins.
    fn read_part(&mut self, reader: &mut Reader<'_>, next: u16) -> Option<u16> {
        match reader.number()? {
            CONCAT => {
                let mut start = next;
                for _ in 0..reader.number()? {
                    start = self.read_part(reader, start)?;
                }
                Some(start)
            }
            ALTERNATION => {
                let count = reader.number()?;
                let mut start = self.read_part(reader, next)?;
                for _ in 1..count {
                    let other = self.read_part(reader, next)?;
                    start = self.push(Node::Split(start, other))?;
                }
                Some(start)
            }
            REPETITION => {
                let (least, more) = (reader.number()?, reader.number()?);
                let part = reader.rest;
                let mut start = next;
                for count in 0..least.checked_add(more)? {
                    reader.rest = part;
                    let once = self.read_part(reader, start)?;
                    start = if count < more { self.push(Node::Split(once, next))? } else { once };
                }
                Some(start)
            }
            EMPTY => Some(next),
            class => {
                let class = class - CLASSES;
                self.classes.get(class as usize)?;
                self.push(Node::Class(class as u16, next))
            }
        }
    }
}

struct Reader<'b> {
    rest: &'b [u8],
}

impl Reader<'_> {
    /// LEB128, as in WebAssembly.
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

    /// A set of symbols, as runs: how many are left out, and how many follow.
    fn symbols(&mut self) -> Option<Symbols> {
        let mut symbols = [0; 4];
        let mut at = 0u32;
        for _ in 0..self.number()? {
            let first = at.checked_add(self.number()?)?;
            at = first.checked_add(self.number()?).filter(|end| *end <= 256)?;
            for symbol in first..at {
                symbols[symbol as usize >> 6] |= 1 << (symbol & 63);
            }
        }
        Some(symbols)
    }
}
