//! [`Part`]: an expression in its parts, which becomes an automaton where it is read, not in a build script.

use super::states::Closure;
use super::{Automaton, NO_SYMBOL, Node, Symbols};

/// Alternatives, each a sequence of parts.
pub type Parts = Vec<Vec<Part>>;

/// A part of an expression and how often it may stand there.
#[derive(Clone, Debug)]
pub struct Part {
    /// What stands there.
    pub what: What,
    /// The fewest times.
    pub least: u32,
    /// The most times.
    pub most: u32,
}

/// What a part is.
#[derive(Clone, Debug)]
pub enum What {
    /// One character: a bit for each ASCII one, and ranges of others.
    Class([u64; 2], Vec<(char, char)>),
    /// One of these.
    Group(Parts),
}

impl Automaton {
    /// The automaton of one expression. Nothing if it is too large for one: more than 65,536 places, or more than 255 sets
    /// of characters that are told apart.
    pub fn of(parts: &Parts) -> Option<Automaton> {
        let mut classes = Classes { known: Vec::new() };
        classes.collect(parts);
        let segments = classes.segments()?;
        let symbols = segments.iter().map(|(.., symbol)| u16::from(*symbol) + 1).max()?;
        let mut automaton = Automaton {
            ascii: [NO_SYMBOL; 128],
            ranges: Vec::new(),
            symbols,
            classes: classes.known.iter().map(|class| symbols_of(class, &segments)).collect(),
            nodes: Vec::new(),
            starts: Vec::new(),
            tails: vec![None],
        };
        for (first, last, symbol) in segments {
            match automaton.ascii.get_mut(first as usize) {
                Some(known) => *known = symbol,
                None => automaton.ranges.push((first, last, symbol)),
            }
        }
        let end = automaton.push(Node::End(0))?;
        let start = automaton.put(parts, &classes, end)?;
        automaton.starts.push(start);
        Some(automaton)
    }

    /// True if some expression matches the empty text.
    pub fn takes_nothing(&self) -> bool {
        let mut closure = Closure::new(self);
        closure.begin();
        self.starts.iter().for_each(|start| closure.add(&self.nodes, *start));
        let is_end = |node: &u16| matches!(self.nodes.get(usize::from(*node)), Some(Node::End(_)));
        closure.nodes.iter().any(is_end)
    }

    /// Puts alternatives that `next` follows: where they begin.
    fn put(&mut self, parts: &Parts, classes: &Classes<'_>, next: u16) -> Option<u16> {
        let mut begins = None;
        for sequence in parts {
            let mut start = next;
            for Part { what, least, most } in sequence.iter().rev() {
                let behind = start;
                for count in 0..*most {
                    let once = match what {
                        What::Class(ascii, ranges) => {
                            let class = classes.place(ascii, ranges)?;
                            self.push(Node::Class(class as u16, start))?
                        }
                        What::Group(parts) => self.put(parts, classes, start)?,
                    };
                    // The last ones may be missing.
                    start = if count < most - least { self.push(Node::Split(once, behind))? } else { once };
                }
            }
            begins = Some(match begins {
                None => start,
                Some(others) => self.push(Node::Split(others, start))?,
            });
        }
        begins
    }
}

/// What is in a [`What::Class`].
type Class<'p> = (&'p [u64; 2], &'p [(char, char)]);

/// The classes of an expression, each of them once.
struct Classes<'p> {
    known: Vec<Class<'p>>,
}

/// First, last and symbol of characters that are in the same classes.
type Segment = (u32, u32, u8);

impl<'p> Classes<'p> {
    fn collect(&mut self, parts: &'p Parts) {
        for part in parts.iter().flatten() {
            match &part.what {
                What::Group(parts) => self.collect(parts),
                What::Class(ascii, ranges) => {
                    if self.place(ascii, ranges).is_none() {
                        self.known.push((ascii, ranges));
                    }
                }
            }
        }
    }

    fn place(&self, ascii: &[u64; 2], ranges: &[(char, char)]) -> Option<usize> {
        self.known.iter().position(|known| *known == (ascii, ranges))
    }

    /// Every ASCII character by itself, and every other one within ranges.
    fn segments(&self) -> Option<Vec<Segment>> {
        let mut points = vec![0x80];
        for (first, last) in self.known.iter().flat_map(|(_, ranges)| ranges.iter()) {
            for point in [u32::from(*first).max(0x80), u32::from(*last).max(0x7f) + 1] {
                let place = points.partition_point(|known| *known < point);
                if points.get(place) != Some(&point) {
                    points.insert(place, point);
                }
            }
        }
        let wide = points.windows(2).map(|pair| (pair[0], pair[1] - 1));
        let places: Vec<(u32, u32)> = (0..0x80).map(|code| (code, code)).chain(wide).collect();
        // Those that are in the same classes have the same symbol.
        let mut symbols: Vec<Vec<bool>> = vec![vec![false; self.known.len()]];
        let mut segments = Vec::new();
        for (first, last) in places {
            let members: Vec<bool> = self.known.iter().map(|class| holds(class, first)).collect();
            let symbol = symbols.iter().position(|known| *known == members).unwrap_or_else(|| {
                symbols.push(members);
                symbols.len() - 1
            });
            segments.push((first, last, u8::try_from(symbol).ok()?));
        }
        Some(segments)
    }
}

fn holds((ascii, ranges): &Class<'_>, code: u32) -> bool {
    match ascii.get(code as usize >> 6) {
        Some(codes) => codes >> (code & 63) & 1 == 1,
        None => ranges.iter().any(|(first, last)| (u32::from(*first)..=u32::from(*last)).contains(&code)),
    }
}

fn symbols_of(class: &Class<'_>, segments: &[Segment]) -> Symbols {
    let mut symbols = [0; 4];
    for (.., symbol) in segments.iter().filter(|(first, ..)| holds(class, *first)) {
        symbols[usize::from(symbol >> 6)] |= 1 << (symbol & 63);
    }
    symbols
}
