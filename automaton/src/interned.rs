//! [`Interned`]: lists of numbers, each of them once.

/// Lists of numbers, each of them once and known by its place. The empty list is number 0.
#[derive(Clone, Debug)]
pub(crate) struct Interned {
    /// List behind list.
    items: Vec<u16>,
    /// Where each list begins in `items`; and where the last one ends.
    begins: Vec<u32>,
    /// Numbers of lists, by hash; 0 is none.
    table: Vec<u16>,
}

impl Interned {
    pub(crate) fn new() -> Interned {
        Interned { items: Vec::new(), begins: vec![0, 0], table: vec![0; 256] }
    }

    pub(crate) fn len(&self) -> usize {
        self.begins.len() - 1
    }

    /// How many numbers are in all lists together.
    pub(crate) fn items(&self) -> usize {
        self.items.len()
    }

    pub(crate) fn get(&self, number: u16) -> &[u16] {
        let number = usize::from(number);
        match (self.begins.get(number), self.begins.get(number + 1)) {
            (Some(begin), Some(end)) => self.items.get(*begin as usize..*end as usize).unwrap_or_default(),
            _ => &[],
        }
    }

    /// The number of a list, which is a new one if it was not known. There is room for 65,535.
    pub(crate) fn number(&mut self, list: &[u16]) -> u16 {
        if list.is_empty() {
            return 0;
        }
        let mut at = self.slot(list);
        while self.table[at] != 0 {
            if self.get(self.table[at]) == list {
                return self.table[at];
            }
            at = (at + 1) & (self.table.len() - 1);
        }
        let number = self.len() as u16;
        self.items.extend(list);
        self.begins.push(self.items.len() as u32);
        self.table[at] = number;
        if self.len() * 2 > self.table.len() {
            self.table = vec![0; self.table.len() * 2];
            for number in 1..self.len() as u16 {
                let mut at = self.slot(self.get(number));
                while self.table[at] != 0 {
                    at = (at + 1) & (self.table.len() - 1);
                }
                self.table[at] = number;
            }
        }
        number
    }

    fn slot(&self, list: &[u16]) -> usize {
        let hash = list.iter().fold(list.len() as u32, |hash, number| {
            (hash.rotate_left(5) ^ u32::from(*number)).wrapping_mul(0x9e37_79b9)
        });
        (hash ^ hash >> 15) as usize & (self.table.len() - 1)
    }
}
