//! [`measure`]: the groups of records that share the same values, and how small they are.

use serde::Serialize;

use super::table::{Column, RiskError, Table};

/// How easily a record can be picked out by the quasi-identifiers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Risk {
    /// Records of the table.
    pub records: usize,
    /// Classes: groups of records with the same values in all quasi-identifiers. An empty cell is a value like others.
    pub classes: usize,
    /// Size of the smallest class, the k of k-anonymity (Sweeney 2002); 0 for a table without records.
    pub k: usize,
    /// Records that are alone in their class.
    pub unique: usize,
    /// Records in classes of fewer than 5.
    pub below_5: usize,
    /// Records in classes of fewer than 11: those over the risk of 0.09, or one in eleven, that the European Medicines
    /// Agency's guidance on policy 0070 takes as a threshold (EMA/90915/2016, chapter 3).
    pub below_11: usize,
    /// How many classes there are of each size, the smallest size first.
    pub histogram: Vec<SizeCount>,
    /// What a record's risk of being picked out is on average, one divided by the size of its class, in millionths.
    pub average_risk_millionths: u64,
    /// The same for the record with the highest risk, 1/k.
    pub highest_risk_millionths: u64,
    /// For each sensitive column what a class gives away though its records cannot be told apart.
    pub diversity: Vec<Diversity>,
}

/// How many classes have one size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct SizeCount {
    /// Records in each of the classes.
    pub size: usize,
    /// Classes of that size.
    pub classes: usize,
}

/// How much the values of one sensitive column differ within classes (Machanavajjhala et al. 2007). An empty cell is a value
/// like others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Diversity {
    /// Number of the column, counted from 0.
    pub column: usize,
    /// The fewest different values in a class: distinct l-diversity.
    pub distinct: usize,
    /// Two to the power of the smallest entropy of a class (in bits), in thousandths: entropy l-diversity. It is `distinct`
    /// where the values are equally frequent and less where one prevails.
    pub entropy_thousandths: u64,
    /// Records in classes where all have the same value: whoever knows that somebody is in such a class knows the value.
    pub same_value: usize,
}

/// Measures a table by its quasi-identifiers and what they would give away. Columns count from 0; naming one twice changes
/// nothing. With no quasi-identifier all records are one class.
///
/// # Errors
/// If the table has no such column.
pub fn measure(table: &Table, quasi: &[usize], sensitive: &[usize]) -> Result<Risk, RiskError> {
    let mut classes = Classes::one(table.records());
    for number in quasi {
        let Column { cells, values, .. } = table.column(*number)?;
        classes = classes.refined(cells, values.len());
    }
    let sizes = classes.sizes(None);
    let k = sizes.iter().copied().min().unwrap_or(0);
    let below = |size: u64| sizes.iter().filter(|members| **members < size).sum::<u64>() as usize;
    let diversity = sensitive.iter().map(|number| {
        let column = table.column(*number)?;
        Ok(diversity(*number, column, &classes, &sizes))
    });
    Ok(Risk {
        records: table.records(),
        classes: sizes.len(),
        k: k as usize,
        unique: below(2),
        below_5: below(5),
        below_11: below(11),
        histogram: histogram(&sizes),
        average_risk_millionths: millionths(sizes.len() as u64, table.records() as u64),
        highest_risk_millionths: millionths(u64::from(k > 0), k),
        diversity: diversity.collect::<Result<_, _>>()?,
    })
}

/// For each record the number of its class, and how many classes there are.
pub(super) struct Classes {
    pub(super) of: Vec<u32>,
    pub(super) count: usize,
}

impl Classes {
    /// All in one class.
    pub(super) fn one(records: usize) -> Classes {
        Classes { of: vec![0; records], count: usize::from(records > 0) }
    }

    /// Every class split by a further column, in time linear in records, classes and values.
    pub(super) fn refined(&self, cells: &[u32], values: usize) -> Classes {
        // The class in which a value was met last, and its number there.
        let mut met: Vec<(u32, u32)> = vec![(u32::MAX, 0); values];
        let mut of = vec![0; self.of.len()];
        let mut count = 0;
        for record in self.in_order() {
            let class = self.of[record as usize];
            let (last, number) = &mut met[cells[record as usize] as usize];
            if *last != class {
                (*last, *number) = (class, count);
                count += 1;
            }
            of[record as usize] = *number;
        }
        Classes { of, count: count as usize }
    }

    /// How many records each class has, or how much they weigh.
    pub(super) fn sizes(&self, weights: Option<&[u64]>) -> Vec<u64> {
        let mut sizes = vec![0; self.count];
        for (record, class) in self.of.iter().enumerate() {
            sizes[*class as usize] += weights.map_or(1, |weights| weights[record]);
        }
        sizes
    }

    /// The records, those of one class next to each other.
    fn in_order(&self) -> Vec<u32> {
        let mut next = vec![0u32; self.count + 1];
        for class in &self.of {
            next[*class as usize + 1] += 1;
        }
        for class in 0..self.count {
            next[class + 1] += next[class];
        }
        let mut order = vec![0; self.of.len()];
        for (record, class) in (0..).zip(&self.of) {
            let place = &mut next[*class as usize];
            order[*place as usize] = record;
            *place += 1;
        }
        order
    }
}

/// Bits behind the point of what [`log2`] gives.
const LOG_BITS: u32 = 24;

/// The logarithm to base 2, to 24 bits behind the point, of a number from 1. In whole numbers, because a library's logarithm
/// differs in the last digit between machines.
pub(super) fn log2(number: u64) -> u64 {
    /// Bits behind the point of the number that is squared.
    const BITS: u32 = 31;
    let Some(whole) = number.checked_ilog2() else { return 0 };
    let mut part = if whole <= BITS { number << (BITS - whole) } else { number >> (whole - BITS) };
    let mut log = u64::from(whole);
    for _ in 0..LOG_BITS {
        part = (part * part) >> BITS;
        let bit = part >> (BITS + 1);
        log = 2 * log + bit;
        part >>= bit;
    }
    log
}

fn diversity(number: usize, column: &Column, classes: &Classes, sizes: &[u64]) -> Diversity {
    let within = classes.refined(&column.cells, column.values.len());
    let mut class_of = vec![0; within.count];
    for (class, part) in classes.of.iter().zip(&within.of) {
        class_of[*part as usize] = *class as usize;
    }
    // For each class its different values, and the sum of count times logarithm over them.
    let mut found = vec![(0, 0); sizes.len()];
    for (class, count) in class_of.into_iter().zip(within.sizes(None)) {
        found[class].0 += 1;
        found[class].1 += count * log2(count);
    }
    let entropy = |(size, (_, sum)): (&u64, &(usize, u64))| (size * log2(*size)).saturating_sub(*sum) / size;
    let distinct = found.iter().map(|(distinct, _)| *distinct).min().unwrap_or(0);
    let smallest = sizes.iter().zip(&found).map(entropy).min();
    let same_value = sizes.iter().zip(&found).filter(|(_, (distinct, _))| *distinct == 1);
    Diversity {
        column: number,
        distinct,
        entropy_thousandths: smallest
            .map_or(0, |entropy| power_thousandths(entropy, column.values.len() as u64)),
        same_value: same_value.map(|(size, _)| *size).sum::<u64>() as usize,
    }
}

/// Two to the power of `entropy`, which is at most `most`, in thousandths and rounded down.
fn power_thousandths(entropy: u64, most: u64) -> u64 {
    /// What rounding may have taken away; a thousandth more is far more than that.
    const ROUNDED: u64 = 8;
    let is_reached = |thousandths: u64| log2(thousandths) <= entropy + log2(1000) + ROUNDED;
    let (mut reached, mut over) = (1000, 1000 * most + 1);
    while over - reached > 1 {
        let middle = reached + (over - reached) / 2;
        if is_reached(middle) {
            reached = middle;
        } else {
            over = middle;
        }
    }
    reached
}

fn histogram(sizes: &[u64]) -> Vec<SizeCount> {
    let mut of_size = vec![0; sizes.iter().max().map_or(0, |most| *most as usize + 1)];
    for size in sizes {
        of_size[*size as usize] += 1;
    }
    let counted = of_size.into_iter().enumerate().filter(|(_, classes)| *classes > 0);
    counted.map(|(size, classes)| SizeCount { size, classes }).collect()
}

/// A share in millionths, rounded to the nearest; 0 of nothing.
fn millionths(part: u64, whole: u64) -> u64 {
    (part * 1_000_000 + whole / 2).checked_div(whole).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::{FormatName, parse};
    use crate::risk::Header;

    fn table(text: &str) -> Table {
        Table::read(&parse(FormatName::Csv, text.to_owned()).unwrap(), Header::Guess).unwrap()
    }

    /// By hand. Classes by postcode and age: 101/30 with flu, flu, cold; 101/40 with flu, cold; 105/30 with gout.
    const SIX: &str =
        "zip,age,illness\n101,30,flu\n101,30,flu\n101,30,cold\n101,40,flu\n101,40,cold\n105,30,gout\n";

    #[test]
    fn an_example_worked_by_hand() {
        let risk = measure(&table(SIX), &[0, 1], &[2]).unwrap();
        assert_eq!((risk.records, risk.classes, risk.k), (6, 3, 1));
        assert_eq!((risk.unique, risk.below_5, risk.below_11), (1, 6, 6));
        let sizes: Vec<_> = risk.histogram.iter().map(|count| (count.size, count.classes)).collect();
        assert_eq!(sizes, [(1, 1), (2, 1), (3, 1)]);
        // (3 × 1/3 + 2 × 1/2 + 1) / 6 = 1/2.
        assert_eq!((risk.average_risk_millionths, risk.highest_risk_millionths), (500_000, 1_000_000));
        let alone = Diversity { column: 2, distinct: 1, entropy_thousandths: 1000, same_value: 1 };
        assert_eq!(risk.diversity, [alone]);
    }

    #[test]
    fn entropy_is_less_than_the_number_of_values_where_one_prevails() {
        // By age alone: 30 has flu, flu, cold, gout; 40 has flu, cold. 2^1.5 = 2.828…; 2^1 = 2.
        let risk = measure(&table(SIX), &[1], &[2, 0]).unwrap();
        assert_eq!((risk.k, risk.classes), (2, 2));
        let expected = Diversity { column: 2, distinct: 2, entropy_thousandths: 2000, same_value: 0 };
        // Postcodes of those who are 40: 101 both.
        let postcodes = Diversity { column: 0, distinct: 1, entropy_thousandths: 1000, same_value: 2 };
        assert_eq!(risk.diversity, [expected, postcodes]);
        let all = measure(&table(SIX), &[], &[2]).unwrap();
        // flu 3, cold 2, gout 1: H = 1/2 + 1/3 log2 3 + 1/6 log2 6 = 1.459…, 2^H = 2.749….
        assert_eq!((all.k, all.diversity[0].distinct, all.diversity[0].entropy_thousandths), (6, 3, 2749));
    }

    #[test]
    fn a_table_without_records_and_columns_that_are_not_there() {
        let empty = measure(&table("a,b\n"), &[0], &[1]).unwrap();
        assert_eq!((empty.records, empty.classes, empty.k, empty.histogram.len()), (0, 0, 0, 0));
        assert_eq!((empty.average_risk_millionths, empty.highest_risk_millionths), (0, 0));
        assert_eq!(measure(&table(SIX), &[3], &[]), Err(RiskError::NoSuchColumn(3)));
        assert_eq!(measure(&table(SIX), &[0], &[9]), Err(RiskError::NoSuchColumn(9)));
    }

    #[test]
    fn eleven_alike_are_not_below_eleven() {
        let of =
            |count: usize| measure(&table(&("a\n".to_owned() + &"x1\n".repeat(count))), &[0], &[]).unwrap();
        assert_eq!((of(10).below_11, of(11).below_11, of(11).highest_risk_millionths), (10, 0, 90_909));
        assert_eq!((of(4).below_5, of(5).below_5), (4, 0));
    }

    #[test]
    fn logarithms_and_powers_are_exact_enough() {
        assert_eq!(log2(1), 0);
        assert_eq!(log2(1 << 40), 40 << LOG_BITS);
        for number in [3u64, 7, 1000, 12_345, 99_999_999, 4_000_000_000, 5_000_000_000] {
            let exact = (number as f64).log2();
            let ours = log2(number) as f64 / f64::from(1u32 << LOG_BITS);
            assert!((0.0..1e-6).contains(&(exact - ours)), "{number}: {exact} {ours}");
        }
        for whole in 1..2000 {
            assert_eq!(power_thousandths(log2(whole), 2000), 1000 * whole);
        }
    }
}
