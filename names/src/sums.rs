//! [`Sums`]: what weights come to that are added up again and again.
//!
//! The weights are megabytes and every feature is somewhere else in them, so that most of the time goes by until they have come.
//! The same two words stand side by side again and again, and words that were never met have the ends of others.

use crate::eight::Eight;
use crate::features::{
    self, BACK, CLASS, FRONT, Known, LOOKS, PARTS, Part, Pieces, WITH_AFTER, WITH_BEFORE, WITH_TWO_BEFORE,
    WORD,
};
use crate::model::Model;
use crate::vocabulary::{MOST_VECTORS, Vectors};

/// How many sums are kept. All of them are powers of two.
const PAIRS: usize = 1 << 13;
const LOOKS_OF_FIVE: usize = 1 << 12;
const CLASSES: usize = 1 << 10;
const ENDS: usize = 1 << 12;
/// The parts of a word whose features are about more than the whole of it.
const NEAR: [Part; 3] = [Part::Itself, Part::Before, Part::After];
/// What stands beside the first and last word of a line: no number of a word is as large.
const NOTHING: u16 = u16::MAX;
const _: () = assert!(MOST_VECTORS < NOTHING as usize);
/// Bits in which a shape has room, and one that is none.
const BITS_OF_SHAPE: u32 = 4;
const NO_SHAPE: u32 = 15;

/// Sums of weights of one model that were made lately.
#[derive(Default)]
pub(crate) struct Sums {
    pairs: Pairs,
    looks: Kept<Eight, LOOKS_OF_FIVE>,
    classes: Kept<Vectors, CLASSES>,
    fronts: Kept<[Eight; NEAR.len()], ENDS>,
    backs: Kept<[Eight; NEAR.len()], ENDS>,
}

impl Sums {
    /// Forgets what belongs to numbers of words, which mean others from now on.
    pub(crate) fn forget_numbers(&mut self) {
        self.pairs.keys.fill(Pair::default());
    }

    /// For each part that a word plays, the sum of its weights. `lower` is its text in lower case.
    pub(crate) fn of_word(&mut self, model: &Model, lower: &str, known: &Known) -> Vectors {
        let pieces = Pieces::of(lower);
        let class = features::key_of_class(&pieces, known);
        let front = features::key_of_front(&pieces, known);
        let back = features::key_of_back(&pieces, known);
        let class =
            self.classes.of(class, || PARTS.map(|part| of_part::<CLASS>(model, &pieces, known, part)));
        let front = self.fronts.of(front, || NEAR.map(|part| of_part::<FRONT>(model, &pieces, known, part)));
        let back = self.backs.of(back, || NEAR.map(|part| of_part::<BACK>(model, &pieces, known, part)));
        let mut sums = class;
        for (part, all) in PARTS.into_iter().zip(&mut sums) {
            *all = all.plus(of_part::<WORD>(model, &pieces, known, part));
        }
        for (part, (front, back)) in NEAR.into_iter().zip(front.iter().zip(&back)) {
            sums[part as usize] = sums[part as usize].plus(*front).plus(*back);
        }
        sums
    }

    /// The sum of the weights that the word at `at` of a line has together with those `around` it.
    pub(crate) fn of_neighbours(
        &mut self,
        model: &Model,
        line: &[Known],
        at: usize,
        around: &Around,
    ) -> Eight {
        let Around { before, here, after, looks } = *around;
        let with_before = self.pairs.of::<1>(before, here, || beside::<WITH_BEFORE>(model, line, at));
        let with_after = self.pairs.of::<0>(here, after, || beside::<WITH_AFTER>(model, line, at));
        let looks = self.looks.of(u64::from(looks), || beside::<LOOKS>(model, line, at));
        with_before.plus(with_after).plus(looks).plus(beside::<WITH_TWO_BEFORE>(model, line, at))
    }
}

/// What stands around a word of a line: what sums are found by.
pub(crate) struct Around {
    /// The numbers that tell words from all others as they are known there; 0 for one without.
    before: u16,
    here: u16,
    after: u16,
    /// The shapes of five words, this one in the middle, and a bit above them that makes it a number that is not zero.
    looks: u32,
}

impl Around {
    /// Before the first word of a line.
    pub(crate) fn begin(line: &[Known], numbers: &[u16]) -> Around {
        let mut around = Around { before: NOTHING, here: NOTHING, after: NOTHING, looks: 0 };
        (0..5).for_each(|_| around.look(None));
        (0..2).for_each(|at| around.look(line.get(at)));
        around.after = numbers.first().copied().unwrap_or(NOTHING);
        around
    }

    /// Goes on to the word at `at`, from the one before it.
    #[inline]
    pub(crate) fn go_on(&mut self, line: &[Known], numbers: &[u16], at: usize) {
        (self.before, self.here) = (self.here, self.after);
        self.after = numbers.get(at + 1).copied().unwrap_or(NOTHING);
        self.look(line.get(at + 2));
    }

    #[inline]
    fn look(&mut self, word: Option<&Known>) {
        const ABOVE: u32 = 1 << (5 * BITS_OF_SHAPE);
        let shape = word.map_or(NO_SHAPE, |word| word.shape as u32);
        self.looks = (self.looks << BITS_OF_SHAPE | shape) & (ABOVE - 1) | ABOVE;
    }
}

fn of_part<const THESE: u8>(model: &Model, pieces: &Pieces, known: &Known, part: Part) -> Eight {
    let mut sum = Eight::default();
    features::of_pieces::<THESE>(pieces, known, part, |feature| sum = sum.plus(model.weights(feature)));
    sum
}

fn beside<const THESE: u8>(model: &Model, line: &[Known], at: usize) -> Eight {
    let mut sum = Eight::default();
    features::of_some_neighbours::<THESE>(line, at, |feature| sum = sum.plus(model.weights(feature)));
    sum
}

/// Two words that stand side by side.
#[derive(Clone, Copy, Default)]
struct Pair {
    /// The numbers of both; 0 for none.
    key: u32,
    /// Which of its sums were made, a bit each.
    made: u32,
}

/// Of two words that stand side by side, the sum of the weights that the first has with what stands after it, and that the second has
/// with what stands before it. Apart from what tells them from others, which is all that is looked at where they are others.
#[derive(Default)]
struct Pairs {
    keys: Vec<Pair>,
    sums: Vec<[Eight; 2]>,
}

impl Pairs {
    /// The sum of the first or the second of two words with these numbers; without them it is made and not kept.
    #[inline]
    fn of<const WHICH: usize>(&mut self, first: u16, second: u16, make: impl Fn() -> Eight) -> Eight {
        if first == 0 || second == 0 {
            return make();
        }
        let key = u32::from(first) << 16 | u32::from(second);
        let place = spread(u64::from(key)) % PAIRS;
        let bit = 1 << WHICH;
        if self.keys.is_empty() {
            self.keys.resize(PAIRS, Pair::default());
            self.sums.resize(PAIRS, Default::default());
        }
        let pair = &mut self.keys[place];
        let made = if pair.key == key { pair.made } else { 0 };
        if made & bit == 0 {
            *pair = Pair { key, made: made | bit };
            self.sums[place][WHICH] = make();
        }
        self.sums[place][WHICH]
    }
}

/// Spreads keys that are close: by the golden ratio in 64 bits.
#[inline]
fn spread(key: u64) -> usize {
    (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize
}

/// Items by keys. Each key has one place of `COUNT`, which the next one that belongs there takes.
#[derive(Default)]
struct Kept<Item, const COUNT: usize> {
    items: Vec<(u64, Item)>,
}

impl<Item: Copy, const COUNT: usize> Kept<Item, COUNT> {
    /// The item of a key.
    #[inline]
    fn of(&mut self, key: u64, make: impl Fn() -> Item) -> Item {
        let place = spread(key) % COUNT;
        match self.items.get(place) {
            Some((known, item)) if *known == key => *item,
            Some(_) => {
                let item = make();
                self.items[place] = (key, item);
                item
            }
            None => {
                let item = make();
                // Nowhere else is it asked for this key.
                self.items.resize(COUNT, (key, item));
                item
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LABELS;
    use crate::model::allowed;
    use crate::words::{Shape, words};

    #[test]
    fn sums_are_those_of_all_features_whether_kept_or_not() {
        let rows = (0..4096u32)
            .map(|row| std::array::from_fn(|label| (row * 7 + label as u32 * 31) as i8))
            .collect();
        let Ok(model) = Model::new(rows, allowed(), [0; LABELS]) else { return };
        let mut sums = Sums::default();
        let text = "Anna Smith met Anna, who met Smith. Kristina Smithson and Christina met in 1944 or 1945!";
        let mut all = Vec::new();
        words(text, 0, &mut all);
        let line: Vec<Known> = all
            .iter()
            .map(|word| {
                let (lists, clusters) = (|hash| (hash % 3) as u16, |hash| (hash % 5) as u16 * 300);
                features::known(text, word, lists, clusters, &mut String::new())
            })
            .collect();
        // The same word has the same number.
        let number = |known: &Known| {
            let place =
                line.iter().position(|other| (other.exact, other.begins) == (known.exact, known.begins));
            place.filter(|_| known.shape != Shape::Comma).map_or(0, |place| place as u16 + 1)
        };
        let numbers: Vec<_> = line.iter().map(number).collect();
        for _ in 0..2 {
            let mut around = Around::begin(&line, &numbers);
            for (at, (word, known)) in all.iter().zip(&line).enumerate() {
                let lower = text[word.start..word.end].to_lowercase();
                let expected = PARTS.map(|part| {
                    let mut sum = Eight::default();
                    let add = |feature| sum = sum.plus(model.weights(feature));
                    features::of_word(&lower, known, part, add);
                    sum.row()
                });
                assert_eq!(sums.of_word(&model, &lower, known).map(Eight::row), expected);
                let mut expected = Eight::default();
                features::of_neighbours(&line, at, |feature| {
                    expected = expected.plus(model.weights(feature))
                });
                around.go_on(&line, &numbers, at);
                assert_eq!(sums.of_neighbours(&model, &line, at, &around).row(), expected.row());
            }
        }
    }
}
