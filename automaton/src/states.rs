//! [`States`]: the states of an automaton that texts have led to so far.

use super::interned::Interned;
use super::{Automaton, NO_SYMBOL, Node, holds};

/// The entry of a state from which nothing can match any more.
const DEAD: u16 = LOOK;
/// The entry of a state that was not asked for yet.
const UNKNOWN: u16 = u16::MAX;
/// From here on, an entry is more than a state to go on from. With this bit, a state in which expressions end.
const LOOK: u16 = 1 << 15;
/// The state before the first character.
const START: u16 = 1;

/// States and numbers in them beyond which all are forgotten: a few MB. Only a text made for it gets there, and it
/// pays with time that still grows with its length alone.
const MOST_STATES: usize = 30_000;
const MOST_ITEMS: usize = 4_000_000;

/// The states of an [`Automaton`] that texts have led to so far. One for each thread that searches, and always for the
/// same automaton.
#[derive(Clone, Debug)]
pub struct States {
    /// For each state, the entry of the next one by symbol.
    table: Vec<u16>,
    symbols: usize,
    /// The nodes of each state that read a character or end an expression.
    states: Interned,
    /// For each state, the set of expressions that end in it.
    ending: Vec<u16>,
    sets: Interned,
    closure: Closure,
}

impl States {
    /// None yet but the first.
    pub fn new(automaton: &Automaton) -> States {
        let mut states = States {
            table: Vec::new(),
            symbols: usize::from(automaton.symbols),
            states: Interned::new(),
            ending: Vec::new(),
            sets: Interned::new(),
            closure: Closure::new(automaton),
        };
        states.begin(automaton);
        states
    }

    /// Reads on from `offset` as long as something can match, and hands over each set of expressions that ends on the
    /// way and where, the nearest first. Gives the place behind the last character that was read.
    #[inline]
    pub fn walk(
        &mut self,
        automaton: &Automaton,
        text: &str,
        offset: usize,
        mut ends: impl FnMut(u16, usize),
    ) -> usize {
        let (mut state, mut at) = (START, offset);
        while let Some((symbol, next)) = automaton.read(text, at) {
            at = next;
            let place = usize::from(state) * self.symbols + usize::from(symbol);
            let mut entry = self.table.get(place).copied().unwrap_or(DEAD);
            if entry >= LOOK {
                if entry == UNKNOWN {
                    entry = self.discover(automaton, state, symbol);
                }
                if entry == DEAD {
                    break;
                }
                if entry >= LOOK {
                    ends(self.ending.get(usize::from(entry ^ LOOK)).copied().unwrap_or(0), at);
                }
            }
            state = entry & !LOOK;
        }
        at
    }

    /// How many sets of expressions there are so far, the empty one (number 0) included. They are never forgotten.
    pub fn sets(&self) -> usize {
        self.sets.len()
    }

    /// The numbers of the expressions in a set, in order. Those with a [`Tail`](crate::Tail) want it too.
    pub fn accepted(&self, set: u16) -> &[u16] {
        self.sets.get(set)
    }

    /// Forgets all states but the dead and the first one.
    fn begin(&mut self, automaton: &Automaton) {
        self.table.clear();
        self.ending.clear();
        self.states = Interned::new();
        self.closure.begin();
        automaton.starts.iter().for_each(|start| self.closure.add(&automaton.nodes, *start));
        // The dead state, which nothing goes on from.
        self.table.resize(self.symbols, DEAD);
        self.ending.push(0);
        self.entry(automaton);
    }

    /// Makes the state behind one more character.
    #[cold]
    #[inline(never)]
    fn discover(&mut self, automaton: &Automaton, state: u16, symbol: u8) -> u16 {
        self.closure.begin();
        for node in self.states.get(state) {
            if let Some(Node::Class(class, next)) = automaton.nodes.get(usize::from(*node))
                && automaton.classes.get(usize::from(*class)).is_some_and(|class| holds(class, symbol))
            {
                self.closure.add(&automaton.nodes, *next);
            }
        }
        if self.states.len() >= MOST_STATES || self.states.items() >= MOST_ITEMS {
            let nodes = std::mem::take(&mut self.closure.nodes);
            self.begin(automaton);
            self.closure.nodes = nodes;
            return self.entry(automaton);
        }
        let entry = self.entry(automaton);
        if let Some(known) = self.table.get_mut(usize::from(state) * self.symbols + usize::from(symbol)) {
            *known = entry;
        }
        entry
    }

    /// The entry of the state that has the nodes of the closure.
    fn entry(&mut self, automaton: &Automaton) -> u16 {
        let count = self.states.len();
        let state = self.states.number(&self.closure.nodes);
        if usize::from(state) == count {
            self.table.resize(self.table.len() + self.symbols, UNKNOWN);
            self.table[count * self.symbols + usize::from(NO_SYMBOL)] = DEAD;
            let end = |node: &u16| match automaton.nodes.get(usize::from(*node)) {
                Some(Node::End(expression)) => Some(*expression),
                _ => None,
            };
            let mut ending: Vec<u16> = Vec::new();
            for expression in self.closure.nodes.iter().filter_map(end) {
                ending.insert(ending.partition_point(|known| *known < expression), expression);
            }
            self.ending.push(self.sets.number(&ending));
        }
        match self.ending.get(usize::from(state)) {
            // State 0 is dead.
            Some(0) if state != 0 => state,
            _ => state | LOOK,
        }
    }
}

/// The nodes that read a character or end an expression, among those that are reached without reading one.
#[derive(Clone, Debug)]
pub(crate) struct Closure {
    pub(crate) nodes: Vec<u16>,
    /// For each node, the number of the round in which it was last reached.
    reached: Vec<u32>,
    round: u32,
}

impl Closure {
    pub(crate) fn new(automaton: &Automaton) -> Closure {
        Closure { nodes: Vec::new(), reached: vec![0; automaton.nodes.len()], round: 0 }
    }

    pub(crate) fn begin(&mut self) {
        self.nodes.clear();
        self.round = self.round.wrapping_add(1);
        if self.round == 0 {
            self.reached.fill(0);
            self.round = 1;
        }
    }

    pub(crate) fn add(&mut self, nodes: &[Node], node: u16) {
        let Some(reached) = self.reached.get_mut(usize::from(node)) else { return };
        if *reached == self.round {
            return;
        }
        *reached = self.round;
        match nodes.get(usize::from(node)) {
            Some(Node::Split(one, other)) => {
                self.add(nodes, *one);
                self.add(nodes, *other);
            }
            Some(_) => self.nodes.push(node),
            None => {}
        }
    }
}
