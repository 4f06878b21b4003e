//! [`suggestions`]: what could be made coarser, and what that would bring.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::column::{ColumnKind, floored, kind, whole_number};
use super::date;
use super::measure::{Classes, log2};
use super::table::{Column, Numbers, RiskError, Table};

/// What could be done about a table's quasi-identifiers so that no class has fewer than `target_k` records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Suggestions {
    /// The size wanted for the smallest class.
    pub target_k: usize,
    /// The size of the smallest class as the table is.
    pub k: usize,
    /// Records in classes under `target_k` as the table is.
    pub below_target: usize,
    /// What each step brings alone: by column in the order they were given, the least coarse first. A step that would
    /// change nothing is left out.
    pub single: Vec<Reached>,
    /// Steps that together reach the target, each with what it and those before it bring; empty if nothing needs to be
    /// done, or if nothing helps because there are fewer records than `target_k`. Found greedily: it is a good way, not
    /// always the best.
    pub path: Vec<Reached>,
    /// True if the target is reached at the end of the path.
    pub reached: bool,
}

/// A step, and what the table is like after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Reached {
    /// What is done.
    pub step: Step,
    /// Size of the smallest class after it.
    pub k: usize,
    /// Records in classes under the target after it.
    pub below_target: usize,
    /// What this step takes from its column, in thousandths of the column's entropy: 1000 is all of it.
    pub lost_thousandths: u64,
}

/// One column made coarser. As JSON `{"column":0,"to":"age-bucket","by":5}`; `by` is what the kind of step has as its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Number of the column, counted from 0.
    pub column: usize,
    /// How.
    pub to: Coarser,
}

impl Serialize for Step {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (to, by) = match self.to {
            Coarser::Month => ("month", None),
            Coarser::Year => ("year", None),
            Coarser::Decade => ("decade", None),
            Coarser::AgeBucket { width } => ("age-bucket", Some(width)),
            Coarser::FirstCharacters { count } => ("first-characters", Some(count)),
            Coarser::RoundDown { step } => ("round-down", Some(step)),
            Coarser::Drop => ("drop", None),
        };
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("column", &self.column)?;
        map.serialize_entry("to", to)?;
        if let Some(by) = by {
            map.serialize_entry("by", &(by as usize))?;
        }
        map.end()
    }
}

/// How values are made coarser. What cannot be (the year of "last Tuesday") stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coarser {
    /// A date to its month.
    Month,
    /// A date to its year.
    Year,
    /// A date to its decade.
    Decade,
    /// An age to a range of so many years, beginning at a multiple of that.
    AgeBucket {
        /// Years.
        width: u32,
    },
    /// A postcode to its first characters.
    FirstCharacters {
        /// How many.
        count: u32,
    },
    /// A number to the next multiple at or under it.
    RoundDown {
        /// Of what.
        step: u32,
    },
    /// Nothing is left of the column.
    Drop,
}

/// Tries what each quasi-identifier could be made into, alone and together. Columns count from 0.
///
/// Together goes greedily: at each turn the step is taken that brings the most records out of too small classes for each bit
/// of information that it takes from its column (the measure of entropy of Gionis and Tassa 2009), and in the end each is
/// taken back as far as the target allows.
///
/// # Errors
/// If the table has no such column.
pub fn suggestions(table: &Table, quasi: &[usize], target_k: usize) -> Result<Suggestions, RiskError> {
    let mut ladders: Vec<Ladder> = Vec::new();
    for number in quasi {
        if !ladders.iter().any(|ladder| ladder.column == *number) {
            ladders.push(Ladder::of(*number, table.column(*number)?));
        }
    }
    let target = target_k as u64;
    let all = Combinations::of(table, &ladders)?;
    let raw = vec![0; ladders.len()];
    let now = all.after(&ladders, &raw).outcome(target);
    let single: Vec<Reached> = all
        .next_steps(&ladders, &raw, target)
        .into_iter()
        .map(|(column, rung, outcome)| ladders[column].reached(rung, outcome))
        .collect();

    let can_be_reached = table.records() >= target_k;
    let mut path = Vec::new();
    if now.below > 0 && can_be_reached {
        let (rungs, order) = climb(&all, &ladders, target);
        let rungs = back_down(&all, &ladders, target, rungs);
        let mut so_far = raw;
        for column in order.into_iter().filter(|column| rungs[*column] > 0) {
            so_far[column] = rungs[column];
            path.push(ladders[column].reached(rungs[column], all.after(&ladders, &so_far).outcome(target)));
        }
    }
    Ok(Suggestions {
        target_k,
        k: now.k as usize,
        below_target: now.below as usize,
        single,
        path,
        reached: can_be_reached,
    })
}

/// What a column can be made into, each rung coarser than the one before; the first is the column as it is.
struct Ladder {
    column: usize,
    rungs: Vec<Rung>,
    /// Entropy of the column times its records, in units of [`log2`].
    entropy: u64,
}

struct Rung {
    /// Nothing for the column as it is.
    to: Option<Coarser>,
    /// For each value the number of what it becomes.
    becomes: Vec<u32>,
    /// How many different ones that are.
    different: usize,
    /// What is lost of the entropy, measured alike.
    lost: u64,
}

impl Ladder {
    fn of(number: usize, column: &Column) -> Ladder {
        let counts = column.counts();
        let kind = kind(column);
        let month_first =
            kind == ColumnKind::Date && date::is_month_first(column.values.iter().map(String::as_str));
        let records = column.cells.len() as u64;
        let raw_sum = log_sum(counts.iter().map(|count| u64::from(*count)));
        let entropy = (records * log2(records.max(1))).saturating_sub(raw_sum);
        let occurring = counts.iter().filter(|count| **count > 0).count();
        let becomes = (0..).take(column.values.len()).collect();
        let mut rungs = vec![Rung { to: None, becomes, different: occurring, lost: 0 }];
        for to in Coarser::of(kind) {
            let (becomes, numbers) = to.apply(&column.values, month_first);
            let mut sums = vec![0; numbers];
            for (value, becomes) in becomes.iter().enumerate() {
                sums[*becomes as usize] += u64::from(counts[value]);
            }
            let different = sums.iter().filter(|count| **count > 0).count();
            if rungs.last().is_some_and(|last| different < last.different) {
                let lost = log_sum(sums.into_iter()).saturating_sub(raw_sum).min(entropy);
                rungs.push(Rung { to: Some(*to), becomes, different, lost });
            }
        }
        Ladder { column: number, rungs, entropy }
    }

    fn reached(&self, rung: usize, outcome: Outcome) -> Reached {
        let Rung { to, lost, .. } = &self.rungs[rung];
        // One division of IEEE 754, which is the same everywhere.
        let thousandths = *lost as f64 * 1000.0 / self.entropy.max(1) as f64;
        Reached {
            step: Step { column: self.column, to: to.unwrap_or(Coarser::Drop) },
            k: outcome.k as usize,
            below_target: outcome.below as usize,
            lost_thousandths: thousandths as u64,
        }
    }
}

impl Coarser {
    /// What can be done with a column of a kind, the least coarse first, each made of the one before.
    fn of(kind: ColumnKind) -> &'static [Coarser] {
        use Coarser::{AgeBucket, Decade, Drop, FirstCharacters, Month, RoundDown, Year};
        match kind {
            ColumnKind::Date => &[Month, Year, Decade, Drop],
            ColumnKind::Age => {
                &[AgeBucket { width: 5 }, AgeBucket { width: 10 }, AgeBucket { width: 20 }, Drop]
            }
            ColumnKind::Postcode => &[FirstCharacters { count: 3 }, FirstCharacters { count: 2 }, Drop],
            ColumnKind::Number => {
                &[RoundDown { step: 10 }, RoundDown { step: 100 }, RoundDown { step: 1000 }, Drop]
            }
            _ => &[Drop],
        }
    }

    /// For each value the number of what it becomes, and how many numbers there are. The empty value stays apart unless the
    /// column is dropped.
    fn apply(self, values: &[String], month_first: bool) -> (Vec<u32>, usize) {
        if self == Coarser::Drop {
            return (vec![0; values.len()], 1);
        }
        let mut numbers = Numbers::default();
        let mut becomes = Vec::with_capacity(values.len());
        for value in values {
            becomes.push(match self.key(value, month_first) {
                Some(key) => numbers.of(&key.to_string()),
                // With a mark that no number has.
                None => numbers.of(&("=".to_owned() + self.beginning(value))),
            });
        }
        let count = becomes.iter().max().map_or(0, |most| *most as usize + 1);
        (becomes, count)
    }

    /// The part of a value that stays if it has no key.
    fn beginning(self, value: &str) -> &str {
        match self {
            Coarser::FirstCharacters { count } => {
                value.char_indices().nth(count as usize).map_or(value, |(end, _)| &value[..end])
            }
            _ => value,
        }
    }

    /// The same for values that become the same; nothing if it cannot be done.
    fn key(self, value: &str, month_first: bool) -> Option<i64> {
        let date = || date::parse(value, month_first);
        match self {
            Coarser::Month => {
                let date = date()?;
                Some(i64::from(date.year * 12 + date.month? - 1))
            }
            Coarser::Year => Some(i64::from(date()?.year)),
            Coarser::Decade => Some(i64::from(date()?.year / 10)),
            Coarser::AgeBucket { width } => Some(whole_number(value)? / i64::from(width)),
            Coarser::RoundDown { step } => floored(value, i64::from(step)),
            Coarser::FirstCharacters { .. } | Coarser::Drop => None,
        }
    }
}

/// The different combinations of values, and how many records have each.
struct Combinations {
    /// For each column the number of the value in each combination.
    values: Vec<Vec<u32>>,
    records: Vec<u64>,
}

/// The classes of combinations, and how many records each has.
struct Grouped {
    classes: Classes,
    sizes: Vec<u64>,
}

#[derive(Clone, Copy)]
struct Outcome {
    /// Size of the smallest class.
    k: u64,
    /// Records in classes under the target.
    below: u64,
}

impl Grouped {
    fn outcome(&self, target: u64) -> Outcome {
        let k = self.sizes.iter().copied().min().unwrap_or(0);
        Outcome { k, below: self.sizes.iter().filter(|size| **size < target).sum() }
    }
}

impl Combinations {
    fn of(table: &Table, ladders: &[Ladder]) -> Result<Combinations, RiskError> {
        let values = ladders.iter().map(|ladder| Ok(table.column(ladder.column)?.cells.clone()));
        let each =
            Combinations { values: values.collect::<Result<_, _>>()?, records: vec![1; table.records()] };
        Ok(each.merged(&each.after(ladders, &vec![0; ladders.len()])))
    }

    /// The classes with every column on its rung.
    fn after(&self, ladders: &[Ladder], rungs: &[usize]) -> Grouped {
        let classes = (0..ladders.len()).fold(Classes::one(self.records.len()), |classes, column| {
            let rung = &ladders[column].rungs[rungs[column]];
            classes.refined(&self.on(column, rung), rung.becomes.len())
        });
        self.grouped(classes)
    }

    /// Every higher rung of every column from where they are: column, rung, and what comes of it.
    fn next_steps(&self, ladders: &[Ladder], rungs: &[usize], target: u64) -> Vec<(usize, usize, Outcome)> {
        let split = |classes: &Classes, column: usize, rung: usize| {
            let rung = &ladders[column].rungs[rung];
            classes.refined(&self.on(column, rung), rung.becomes.len())
        };
        // What all columns behind each one make of the combinations, so that no step needs to ask them all again.
        let mut behind = vec![Classes::one(self.records.len())];
        for column in (1..ladders.len()).rev() {
            let next = behind.last().map(|classes| split(classes, column, rungs[column]));
            behind.extend(next);
        }
        let mut before = Classes::one(self.records.len());
        let mut steps = Vec::new();
        for column in 0..ladders.len() {
            let Some(others) = behind.pop().map(|behind| before.refined(&behind.of, behind.count)) else {
                break;
            };
            for rung in rungs[column] + 1..ladders[column].rungs.len() {
                let outcome = self.grouped(split(&others, column, rung)).outcome(target);
                steps.push((column, rung, outcome));
            }
            before = split(&before, column, rungs[column]);
        }
        steps
    }

    /// The combinations of one class as one. The first of them stands for all: they become the same, and so whatever that
    /// becomes.
    fn merged(&self, grouped: &Grouped) -> Combinations {
        let mut first = vec![None; grouped.sizes.len()];
        for (place, class) in grouped.classes.of.iter().enumerate() {
            first[*class as usize].get_or_insert(place);
        }
        let values =
            self.values.iter().map(|values| first.iter().flatten().map(|place| values[*place]).collect());
        Combinations { values: values.collect(), records: grouped.sizes.clone() }
    }

    fn grouped(&self, classes: Classes) -> Grouped {
        let sizes = classes.sizes(Some(&self.records));
        Grouped { classes, sizes }
    }

    fn on(&self, column: usize, rung: &Rung) -> Vec<u32> {
        self.values[column].iter().map(|value| rung.becomes[*value as usize]).collect()
    }
}

/// Goes up, a step a turn, until the target is reached: the rung of each column, and the columns in the order in which they
/// were first made coarser.
fn climb(all: &Combinations, ladders: &[Ladder], target: u64) -> (Vec<usize>, Vec<usize>) {
    let mut rungs = vec![0; ladders.len()];
    let mut order = Vec::new();
    let mut now = all.after(ladders, &rungs);
    let mut combinations = all.merged(&now);
    while now.outcome(target).below > 0 {
        let below = now.outcome(target).below;
        let mut best: Option<(usize, usize, u64, u64)> = None;
        for (column, rung, outcome) in combinations.next_steps(ladders, &rungs, target) {
            let rise = &ladders[column].rungs;
            let (gain, loss) = (
                below.saturating_sub(outcome.below),
                rise[rung].lost.saturating_sub(rise[rungs[column]].lost),
            );
            // More records for each bit; if none brings any, the least loss; the earlier one if they are alike.
            let is_better = best.is_none_or(|(_, _, best_gain, best_loss)| {
                let (ours, theirs) = (gain as f64 * best_loss as f64, best_gain as f64 * loss as f64);
                if gain == 0 && best_gain == 0 {
                    loss < best_loss
                } else {
                    ours > theirs || (best_gain == 0 && gain > 0)
                }
            });
            if is_better {
                best = Some((column, rung, gain, loss));
            }
        }
        // With everything dropped all are one class, so a step is left as long as the target is not reached.
        let Some((column, rung, ..)) = best else { break };
        rungs[column] = rung;
        if !order.contains(&column) {
            order.push(column);
        }
        now = combinations.after(ladders, &rungs);
        combinations = combinations.merged(&now);
        now = combinations.after(ladders, &rungs);
    }
    (rungs, order)
}

/// Takes each column down as far as the target allows, those that lose most first.
fn back_down(all: &Combinations, ladders: &[Ladder], target: u64, mut rungs: Vec<usize>) -> Vec<usize> {
    let lost = |column: &usize, rungs: &[usize]| ladders[*column].rungs[rungs[*column]].lost;
    let climbed = (0..ladders.len()).filter(|column| rungs[*column] > 0).collect();
    let columns = crate::sort::sorted(climbed, |one, other| lost(one, &rungs) > lost(other, &rungs));
    for column in columns {
        let highest = rungs[column];
        for rung in 0..highest {
            rungs[column] = rung;
            if all.after(ladders, &rungs).outcome(target).below == 0 {
                break;
            }
            rungs[column] = highest;
        }
    }
    rungs
}

/// The sum of count times logarithm. It fits: a table has under 2^26 records, and each counts for under 26 bits.
fn log_sum(counts: impl Iterator<Item = u64>) -> u64 {
    counts.map(|count| count * log2(count)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::{FormatName, parse};
    use crate::risk::Header;

    fn table(text: &str) -> Table {
        Table::read(&parse(FormatName::Csv, text.to_owned()).unwrap(), Header::Guess).unwrap()
    }

    fn shown(steps: &[Reached]) -> Vec<(usize, Coarser, usize, usize, u64)> {
        let shown = |reached: &Reached| {
            (reached.step.column, reached.step.to, reached.k, reached.below_target, reached.lost_thousandths)
        };
        steps.iter().map(shown).collect()
    }

    /// By hand. Born in two months of two years of one decade; the sexes are spread evenly over the years.
    const EIGHT: &str = "born,sex\n\
        1984-03-01,F\n1984-03-02,F\n1984-07-03,M\n1984-07-04,M\n1985-03-01,F\n1985-03-02,F\n1985-07-03,M\n1985-07-04,M\n";

    #[test]
    fn an_example_worked_by_hand() {
        let found = suggestions(&table(EIGHT), &[0, 1], 2).unwrap();
        assert_eq!((found.k, found.below_target, found.reached), (1, 8, true));
        // Days have 3 bits (eight values), months 2, years 1, the decade none. The sexes are clear from the months.
        let month = (0, Coarser::Month, 2, 0, 333);
        let drop_sex = (1, Coarser::Drop, 1, 8, 1000);
        assert_eq!(
            shown(&found.single),
            [month, (0, Coarser::Year, 2, 0, 666), (0, Coarser::Decade, 4, 0, 1000), drop_sex]
        );
        assert_eq!(shown(&found.path), [month]);

        // Four: the decade and the sex stay (4 each), for 3 bits; or the year without the sex, for 2 and 1.
        let found = suggestions(&table(EIGHT), &[0, 1], 4).unwrap();
        assert_eq!(shown(&found.path), [(0, Coarser::Decade, 4, 0, 1000)]);
        // Eight: nothing may stay.
        let found = suggestions(&table(EIGHT), &[0, 1], 8).unwrap();
        assert_eq!(shown(&found.path), [(0, Coarser::Decade, 4, 8, 1000), (1, Coarser::Drop, 8, 0, 1000)]);
    }

    #[test]
    fn there_is_no_way_to_more_than_there_is_and_none_needed_to_what_is() {
        let found = suggestions(&table(EIGHT), &[0, 1], 9).unwrap();
        assert_eq!((found.path.len(), found.reached, found.below_target), (0, false, 8));
        let found = suggestions(&table(EIGHT), &[1], 4).unwrap();
        assert_eq!((found.path.len(), found.reached, found.below_target), (0, true, 0));
        assert_eq!(suggestions(&table(EIGHT), &[2], 4), Err(RiskError::NoSuchColumn(2)));
    }

    #[test]
    fn ages_postcodes_and_numbers_are_made_coarser_by_their_ladders() {
        let text = "aldur,zip,visits\n31,10115,7\n34,10117,18\n36,10243,7\n39,10999,18\n39,14050,118\n";
        let found = suggestions(&table(text), &[0, 1, 2], 2).unwrap();
        let steps: Vec<_> =
            found.single.iter().map(|reached| (reached.step.column, reached.step.to)).collect();
        assert_eq!(
            steps,
            [
                (0, Coarser::AgeBucket { width: 5 }),
                (0, Coarser::AgeBucket { width: 10 }),
                (1, Coarser::FirstCharacters { count: 3 }),
                (1, Coarser::FirstCharacters { count: 2 }),
                (1, Coarser::Drop),
                (2, Coarser::RoundDown { step: 100 }),
                (2, Coarser::RoundDown { step: 1000 }),
            ]
        );
        assert!(found.reached && found.path.last().is_some_and(|last| last.k >= 2));
        // By hand: 31, 34, 36 once and 39 twice have 1.9219 bits, two and three have 0.9710.
        let json = serde_json::to_string(&found.single[0]).unwrap();
        assert_eq!(
            json,
            r#"{"step":{"column":0,"to":"age-bucket","by":5},"k":1,"belowTarget":5,"lostThousandths":494}"#
        );
    }
}
