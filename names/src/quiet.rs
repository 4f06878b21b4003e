//! [`Quiet`]: which words of a line no name is near, so that nothing has to be known of them.
//!
//! In prose names have capitals and addresses have capitals or numbers, and many words stand where none is near. What the model
//! would say of them is known before: nothing.

use crate::words::{Shape, Word};

/// So many words before and after a capital or number are labelled by the model: what a name or an address may go on over.
const NEAR: u8 = 3;
/// So many more play a part for those (the longest [distance](crate::features::Part::distance)).
const REACH: u8 = 2;

/// For each word of a line, how many words away the nearest capital or number stands.
#[derive(Default)]
pub(crate) struct Quiet {
    distances: Vec<u8>,
}

impl Quiet {
    /// Reads a line. Where names may stand in small letters, no word is quiet.
    pub(crate) fn read(&mut self, words: &[Word], may_be_small: bool) {
        const FAR: u8 = NEAR + REACH + 1;
        self.distances.clear();
        if may_be_small {
            self.distances.resize(words.len(), 0);
            return;
        }
        let mut distance = FAR;
        self.distances.extend(words.iter().map(|word| {
            distance = if is_loud(word.shape) { 0 } else { FAR.min(distance + 1) };
            distance
        }));
        let mut distance = FAR;
        for here in self.distances.iter_mut().rev() {
            distance = (*here).min(FAR.min(distance + 1));
            *here = distance;
        }
    }

    /// True for a word that is no name.
    pub(crate) fn is_no_name(&self, at: usize) -> bool {
        self.distances[at] > NEAR
    }

    /// True for a word that is none and plays no part for any that may be one.
    pub(crate) fn is_nothing_near(&self, at: usize) -> bool {
        self.distances[at] > NEAR + REACH
    }
}

/// True for what may be part of a name and tells that one is near.
fn is_loud(shape: Shape) -> bool {
    !matches!(shape, Shape::Small | Shape::Stop | Shape::Comma | Shape::Joint | Shape::Sign)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::words;

    #[test]
    fn words_far_from_any_capital_are_quiet() {
        let mut line = Vec::new();
        words("it was said that a man called Jón had left before the others came home.", 0, &mut line);
        let mut quiet = Quiet::default();
        quiet.read(&line, false);
        let count = |is: &dyn Fn(usize) -> bool| (0..line.len()).filter(|at| is(*at)).count();
        // Three on each side of the name and itself are not; nor are two more that play a part for those.
        assert_eq!(count(&|at| quiet.is_no_name(at)), line.len() - 7);
        assert_eq!(count(&|at| quiet.is_nothing_near(at)), line.len() - 11);
        quiet.read(&line, true);
        assert_eq!(count(&|at| quiet.is_no_name(at)), 0);
    }
}
