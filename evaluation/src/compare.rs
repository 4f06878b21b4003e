//! [`Comparison`]: what one run finds that another misses, label by label.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::chance::{Estimate, paired};
use crate::class::Class;
use crate::report::{Counts, KindScore, Run, SetScore};

/// Two runs on the same sets.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// The first tool.
    pub first: String,
    /// The second.
    pub second: String,
    /// By set, language and kind.
    pub rows: Vec<Pair>,
    /// All sets together, by language and kind.
    pub sums: Vec<Pair>,
    /// Sets that are not in both, or not the same in both.
    pub left_out: Vec<String>,
}

/// One kind in one language, as two runs found it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Pair {
    /// The set; empty for all together.
    pub set: String,
    /// The language.
    pub language: String,
    /// The kind.
    pub kind: Class,
    /// What the first run has.
    pub first: KindScore,
    /// What the second run has.
    pub second: KindScore,
    /// Labels that only the first run left untouched.
    pub only_first_missed: usize,
    /// Labels that only the second run left untouched.
    pub only_second_missed: usize,
    /// How likely a difference of recall so large is by chance alone ([`paired`]).
    pub chance: f64,
}

/// Below this chance a difference of recall is called one.
pub const SMALL_CHANCE: f64 = 0.05;

/// What is said of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The second finds more.
    Better,
    /// The second finds less.
    Worse,
    /// Chance alone would do as much.
    NoneToTell,
}

impl Pair {
    /// Whether the second run finds more, judged by [`SMALL_CHANCE`].
    pub fn recall(&self) -> Change {
        match self.only_first_missed.cmp(&self.only_second_missed) {
            _ if self.chance >= SMALL_CHANCE => Change::NoneToTell,
            std::cmp::Ordering::Greater => Change::Better,
            std::cmp::Ordering::Less => Change::Worse,
            std::cmp::Ordering::Equal => Change::NoneToTell,
        }
    }

    /// Whether the second run's marks are right more often: only where the intervals do not meet, since two runs do not
    /// make the same marks.
    pub fn precision(&self) -> Change {
        let (Some(first), Some(second)) = (self.first.precision, self.second.precision) else {
            return Change::NoneToTell;
        };
        let lies_over = |one: Estimate, other: Estimate| one.low > other.high;
        match (lies_over(second, first), lies_over(first, second)) {
            (true, _) => Change::Better,
            (_, true) => Change::Worse,
            _ => Change::NoneToTell,
        }
    }
}

type Missed = BTreeSet<(usize, usize, usize)>;

/// Compares two runs on the sets that are the same in both.
pub fn compare(first: &Run, second: &Run) -> Comparison {
    let (mut rows, mut left_out) = (Vec::new(), Vec::new());
    for one in &first.sets {
        match second.sets.iter().find(|other| other.set == one.set && other.digest == one.digest) {
            Some(other) => rows.extend(pairs(one, other)),
            None => left_out.push(one.set.clone()),
        }
    }
    let is_missing = |set: &&SetScore| !first.sets.iter().any(|other| other.set == set.set);
    left_out.extend(second.sets.iter().filter(is_missing).map(|set| set.set.clone()));
    let mut sums: BTreeMap<(String, Class), [Counts; 2]> = BTreeMap::new();
    let mut missed: BTreeMap<(String, Class), [usize; 2]> = BTreeMap::new();
    for row in &rows {
        let key = (row.language.clone(), row.kind.clone());
        let sum = sums.entry(key.clone()).or_default();
        *sum = [sum[0].and(row.first.counts), sum[1].and(row.second.counts)];
        let sum = missed.entry(key).or_default();
        *sum = [sum[0] + row.only_first_missed, sum[1] + row.only_second_missed];
    }
    let sums = sums
        .into_iter()
        .zip(missed.into_values())
        .map(|(((language, kind), counts), missed)| pair("", &language, &kind, counts, missed));
    Comparison {
        first: first.tool.clone(),
        second: second.tool.clone(),
        sums: sums.collect(),
        rows,
        left_out,
    }
}

fn pairs(one: &SetScore, other: &SetScore) -> Vec<Pair> {
    let labelled = one.kinds.iter().filter(|score| score.counts.labels > 0);
    labelled
        .filter_map(|score| {
            let is_same = |other: &&KindScore| other.kind == score.kind && other.language == score.language;
            let second = other.kinds.iter().find(is_same)?;
            let missed = |set: &SetScore| -> Missed {
                let of_kind = set
                    .misses
                    .iter()
                    .filter(|miss| miss.kind == score.kind && miss.language == score.language);
                of_kind
                    .filter(|miss| !miss.part)
                    .map(|miss| (miss.document, miss.start, miss.length))
                    .collect()
            };
            let (by_first, by_second) = (missed(one), missed(other));
            let only = [by_first.difference(&by_second).count(), by_second.difference(&by_first).count()];
            Some(pair(&one.set, &score.language, &score.kind, [score.counts, second.counts], only))
        })
        .collect()
}

fn pair(set: &str, language: &str, kind: &Class, counts: [Counts; 2], only_missed: [usize; 2]) -> Pair {
    let [only_first_missed, only_second_missed] = only_missed;
    Pair {
        set: set.to_owned(),
        language: language.to_owned(),
        kind: kind.clone(),
        first: KindScore::of(language, kind.clone(), counts[0]),
        second: KindScore::of(language, kind.clone(), counts[1]),
        only_first_missed,
        only_second_missed,
        chance: paired(only_first_missed, only_second_missed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::measure;
    use crate::predictions::Mark;
    use crate::read::own;
    use crate::set::Set;

    fn run(tool: &str, found: &[usize], text: &str) -> Run {
        let spans: Vec<_> = (0..12)
            .map(|at| serde_json::json!({ "start": at * 2, "end": at * 2 + 1, "kind": "PERSON" }))
            .collect();
        let line = serde_json::json!({ "text": text, "spans": spans }).to_string();
        let set = Set { name: "s".to_owned(), documents: own::read(&line, "en").unwrap(), trained_on: 0 };
        let marks =
            found.iter().map(|at| Mark { place: at * 2..at * 2 + 1, kind: "PERSON".to_owned(), score: 1.0 });
        let sets = vec![measure(&set, &[marks.collect()])];
        Run { tool: tool.to_owned(), settings: String::new(), sets }
    }

    const TEXT: &str = "a b c d e f g h i j k l m";

    #[test]
    fn pairs_are_counted_label_by_label() {
        let (few, many) = (run("few", &[0, 1], TEXT), run("many", &[1, 2, 3, 4, 5, 6, 7, 8, 9], TEXT));
        let comparison = compare(&few, &many);
        let row = &comparison.rows[0];
        assert_eq!((row.only_first_missed, row.only_second_missed), (8, 1));
        // 1 or fewer heads in 9 throws, twice: 20/512.
        assert!((row.chance - 20.0 / 512.0).abs() < 1e-9);
        assert_eq!((row.recall(), row.precision()), (Change::Better, Change::NoneToTell));
        assert_eq!(compare(&many, &few).rows[0].recall(), Change::Worse);
        assert_eq!(comparison.sums[0].first.counts, row.first.counts);
        assert_eq!(compare(&few, &few).rows[0].recall(), Change::NoneToTell);
    }

    #[test]
    fn other_sets_are_not_compared() {
        let (one, other) = (run("one", &[0], TEXT), run("other", &[0], "a b c d e f g h i j k l n"));
        let comparison = compare(&one, &other);
        assert_eq!((comparison.rows.len(), comparison.left_out), (0, vec!["s".to_owned()]));
    }
}
