//! [`Shelves`]: a list that grows without being moved.

/// Items of a shelf.
const ITEMS: usize = 1 << 9;

/// Items by number. Unlike a [`Vec`] it never has twice the room that is needed, nor both the old room and the new one while it
/// grows: WebAssembly gives no memory back.
pub(crate) struct Shelves<T> {
    shelves: Vec<Vec<T>>,
    count: usize,
}

impl<T> Default for Shelves<T> {
    fn default() -> Shelves<T> {
        Shelves { shelves: Vec::new(), count: 0 }
    }
}

impl<T> Shelves<T> {
    pub(crate) fn len(&self) -> usize {
        self.count
    }

    #[inline]
    pub(crate) fn get(&self, number: usize) -> Option<&T> {
        self.shelves.get(number / ITEMS)?.get(number % ITEMS)
    }

    #[inline]
    pub(crate) fn get_mut(&mut self, number: usize) -> Option<&mut T> {
        self.shelves.get_mut(number / ITEMS)?.get_mut(number % ITEMS)
    }

    pub(crate) fn push(&mut self, item: T) {
        let number = self.count / ITEMS;
        if self.shelves.len() == number {
            self.shelves.push(Vec::with_capacity(ITEMS));
        }
        self.shelves[number].push(item);
        self.count += 1;
    }

    /// Takes all out and keeps the room.
    pub(crate) fn clear(&mut self) {
        self.shelves.iter_mut().for_each(Vec::clear);
        self.count = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_keep_their_numbers() {
        let mut shelves = Shelves::default();
        for round in 0..2 {
            for item in 0..3 * ITEMS + 7 {
                assert_eq!(shelves.len(), item);
                shelves.push(item + round);
            }
            for item in 0..3 * ITEMS + 7 {
                assert_eq!(shelves.get(item).copied(), Some(item + round));
                assert_eq!(shelves.get_mut(item).copied(), Some(item + round));
            }
            assert_eq!(shelves.get(3 * ITEMS + 7), None);
            shelves.clear();
            assert_eq!(shelves.get(0), None);
        }
    }
}
