//! What chance does to a figure: intervals, a test for pairs, and numbers that look random.

use serde::{Deserialize, Serialize};

/// A figure with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// The figure, 0 to 1.
    pub value: f64,
    /// The lower end of the interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// The quantile of the normal distribution that 95 % intervals use.
const Z: f64 = 1.959_963_984_540_054;
/// How often documents are drawn anew for an interval.
const DRAWS: usize = 1000;
/// The seed of what is drawn.
const SEED: u64 = 20_261_125;

/// The share `part` of `all` with the interval of Wilson (1927). It takes what is counted as independent, which the names
/// of one document are only half. Nothing if `all` is 0.
pub fn share(part: usize, all: usize) -> Option<Estimate> {
    if all == 0 {
        return None;
    }
    let (count, value) = (all as f64, part as f64 / all as f64);
    let middle = value + Z * Z / (2.0 * count);
    let reach = Z * (value * (1.0 - value) / count + Z * Z / (4.0 * count * count)).sqrt();
    let by = 1.0 + Z * Z / count;
    let (low, high) = (((middle - reach) / by).max(0.0), ((middle + reach) / by).min(1.0));
    // At the ends the formula gives them but for the last digit.
    Some(Estimate {
        value,
        low: if part == 0 { 0.0 } else { low },
        high: if part == all { 1.0 } else { high },
    })
}

/// A figure made of counts, with the interval between the 2.5th and the 97.5th of a hundred when the documents are drawn
/// again and again with replacement: what is counted in one document belongs together. The same for the same counts in
/// whatever order. Nothing without documents, or where `figure` gives none.
pub fn by_document<const COUNTS: usize>(
    documents: &[[u64; COUNTS]],
    figure: impl Fn(&[u64; COUNTS]) -> Option<f64>,
) -> Option<Estimate> {
    let sum = |list: &mut dyn Iterator<Item = &[u64; COUNTS]>| {
        list.fold([0; COUNTS], |sum: [u64; COUNTS], one| std::array::from_fn(|at| sum[at] + one[at]))
    };
    let value = figure(&sum(&mut documents.iter()))?;
    let mut sorted = documents.to_vec();
    sorted.sort_unstable();
    let mut dice = Dice::new(SEED);
    let mut drawn: Vec<f64> = (0..DRAWS)
        .filter_map(|_| {
            let mut draw = (0..sorted.len()).map(|_| &sorted[dice.below(sorted.len())]);
            figure(&sum(&mut draw))
        })
        .collect();
    drawn.sort_unstable_by(f64::total_cmp);
    let at = |share: f64| drawn.get(((drawn.len() as f64 - 1.0) * share).round() as usize).copied();
    Some(Estimate { value, low: at(0.025).unwrap_or(value), high: at(0.975).unwrap_or(value) })
}

/// How likely it is that two tools that are alike differ at least so much on the same labels: the exact two-sided test of
/// McNemar, from how many only the first and only the second missed. 1 if they never differ.
pub fn paired(only_first: usize, only_second: usize) -> f64 {
    let (few, all) = (only_first.min(only_second), only_first + only_second);
    // The chance of `few` or fewer heads in `all` throws, by logarithms: 2^-all is nothing soon.
    let half = -(all as f64) * std::f64::consts::LN_2;
    let mut log_ways = 0.0;
    let mut sum = half.exp();
    for heads in 1..=few {
        log_ways += ((all - heads + 1) as f64).ln() - (heads as f64).ln();
        sum += (half + log_ways).exp();
    }
    (2.0 * sum).min(1.0)
}

/// Numbers that look random and are the same for the same seed (SplitMix64).
pub struct Dice(u64);

impl Dice {
    /// Dice that roll what this seed makes them.
    pub fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    /// The next number.
    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let number = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let number = (number ^ number >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        number ^ number >> 31
    }

    /// True once in `times`.
    pub fn once_in(&mut self, times: u64) -> bool {
        self.roll().is_multiple_of(times)
    }

    /// A number below `bound`; 0 if that is 0.
    pub fn below(&mut self, bound: usize) -> usize {
        ((u128::from(self.roll()) * bound as u128) >> 64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(one: f64, other: f64) -> bool {
        (one - other).abs() < 5e-5
    }

    #[test]
    fn wilson_is_as_calculated_by_hand() {
        // 8 of 10: (0.8 + 0.19207) / 1.38415 ± 0.22665…: the textbook's 0.4902 to 0.9433.
        let eight = share(8, 10).unwrap();
        assert!(near(eight.low, 0.490_16) && near(eight.high, 0.943_32), "{eight:?}");
        // None of 20: z² / (n + z²).
        let none = share(0, 20).unwrap();
        assert!(none.low == 0.0 && near(none.high, 3.841_46 / 23.841_46), "{none:?}");
        let all = share(20, 20).unwrap();
        assert!(all.high == 1.0 && near(all.low, 1.0 - 3.841_46 / 23.841_46), "{all:?}");
        assert_eq!(share(0, 0), None);
    }

    #[test]
    fn pairs_are_as_calculated_by_hand() {
        // 1 or fewer heads in 6 throws: 7/64, twice.
        assert!(near(paired(1, 5), 14.0 / 64.0));
        assert!(near(paired(5, 1), 14.0 / 64.0));
        // None in 10: 2/1024.
        assert!(near(paired(0, 10), 2.0 / 1024.0));
        assert_eq!((paired(0, 0), paired(3, 3)), (1.0, 1.0));
        // A count at which 2^-n is no number any more.
        assert!(paired(900, 1500) < 1e-30 && paired(900, 1500) >= 0.0);
        assert!(paired(1190, 1210) > 0.5);
    }

    #[test]
    fn drawing_documents_is_the_same_in_any_order_and_spans_the_figure() {
        let mut documents: Vec<[u64; 2]> = (0..40).map(|at| [at % 3, 3]).collect();
        let figure = |sum: &[u64; 2]| (sum[1] > 0).then(|| sum[0] as f64 / sum[1] as f64);
        let first = by_document(&documents, figure).unwrap();
        documents.reverse();
        assert_eq!(by_document(&documents, figure), Some(first));
        assert!(first.low < first.value && first.value < first.high, "{first:?}");
        assert_eq!(by_document::<2>(&[], figure), None);
    }
}
