//! [`ScoreBand`]: whether a score is worth what it says. How many of the marks with about the same score are right.

use serde::{Deserialize, Serialize};

use crate::chance::{Estimate, share};
use crate::class::Class;

/// Where bands begin, in thousandths of a score. Each ends where the next one begins; the last holds 1 too. 0.5 is the
/// default threshold; the others are those that `docs/detection.md` ("What a score means") speaks of, and some between.
pub const BANDS: [u32; 8] = [0, 300, 500, 600, 700, 800, 900, 950];

/// The marks of one kind with a score from one band, of the sets that label what the kind counts as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ScoreBand {
    /// The kind of the marks, as the tool names it.
    pub kind: Class,
    /// Where the band begins, in thousandths: one of [`BANDS`].
    pub from: u32,
    /// How many.
    pub marks: usize,
    /// How many of them touch a label of their class.
    pub right: usize,
    /// How many of them touch a label of any class.
    pub any: usize,
    /// Their scores added up, in thousandths.
    pub scores: u64,
}

impl ScoreBand {
    /// Both together; the kind and the beginning are those of the first.
    #[must_use]
    pub fn and(mut self, other: &ScoreBand) -> ScoreBand {
        self.marks += other.marks;
        self.right += other.right;
        self.any += other.any;
        self.scores += other.scores;
        self
    }

    /// The mean of the scores, 0 to 1. Nothing without marks.
    pub fn mean(&self) -> Option<f64> {
        (self.marks > 0).then(|| self.scores as f64 / 1000.0 / self.marks as f64)
    }

    /// The share of marks that are right, with its Wilson interval.
    pub fn share_right(&self) -> Option<Estimate> {
        share(self.right, self.marks)
    }

    /// The share of marks that touch any label, with its Wilson interval.
    pub fn share_any(&self) -> Option<Estimate> {
        share(self.any, self.marks)
    }
}

/// The beginning of the band that a score from 0 to 1 lies in, and the score, both in thousandths.
pub fn band(score: f32) -> (u32, u32) {
    let score = (f64::from(score) * 1000.0).round().clamp(0.0, 1000.0) as u32;
    let from = BANDS.iter().rev().find(|from| **from <= score).copied().unwrap_or(BANDS[0]);
    (from, score)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_lies_in_its_band() {
        // The thresholds are not what a 32-bit number holds, so they are rounded first.
        for (score, from) in [
            (0.0, 0),
            (0.299, 0),
            (0.3, 300),
            (0.5, 500),
            (0.6, 600),
            (0.7, 700),
            (0.949, 900),
            (0.95, 950),
            (1.0, 950),
        ] {
            assert_eq!(band(score).0, from, "{score}");
        }
        assert!(BANDS.is_sorted());
    }

    #[test]
    fn shares_are_those_of_the_counts() {
        let one = ScoreBand { kind: Class::exactly("X"), from: 500, marks: 1, right: 1, any: 1, scores: 500 };
        let both = one.clone().and(&ScoreBand { marks: 3, right: 0, any: 2, scores: 1650, ..one });
        assert_eq!((both.marks, both.right, both.any), (4, 1, 3));
        assert!((both.mean().unwrap() - 0.5375).abs() < 1e-12);
        assert!((both.share_right().unwrap().value - 0.25).abs() < 1e-12);
        assert!((both.share_any().unwrap().value - 0.75).abs() < 1e-12);
    }
}
