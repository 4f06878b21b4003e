//! What must hold for the figures of any table.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::HashMap;

use proptest::prelude::*;
use scrubjay::format::read;
use scrubjay::risk::{Coarser, Header, Step, Table, columns, measure, suggestions};

/// Born, age, postcode, sex and illness.
type Record = [String; 5];

const HEADER: &str = "born,age,zip,sex,illness\n";

fn records() -> impl Strategy<Value = Vec<Record>> {
    let born = (1980u32..2000, 1u32..4, 1u32..3)
        .prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"));
    let age = (20u32..60).prop_map(|age| age.to_string());
    let zip = prop::sample::select(vec!["10115", "10117", "10243", "14050", ""]).prop_map(str::to_owned);
    let sex = prop::sample::select(vec!["F", "M"]).prop_map(str::to_owned);
    let illness = prop::sample::select(vec!["flu", "cold", "gout", ""]).prop_map(str::to_owned);
    prop::collection::vec((born, age, zip, sex, illness).prop_map(|(a, b, c, d, e)| [a, b, c, d, e]), 1..60)
}

fn table(records: &[Record]) -> Table {
    let rows: String = records.iter().map(|record| record.join(",") + "\n").collect();
    Table::read(&read("csv", format!("{HEADER}{rows}").as_bytes()).unwrap(), Header::Yes).unwrap()
}

/// The records after a step, by the simplest means for values of this shape.
fn coarser(records: &[Record], Step { column, to }: Step) -> Vec<Record> {
    let mut records = records.to_vec();
    for value in records.iter_mut().map(|record| &mut record[column]) {
        *value = match to {
            Coarser::Month => value[..7].to_owned(),
            Coarser::Year => value[..4].to_owned(),
            Coarser::Decade => format!("{}0s", &value[..3]),
            Coarser::AgeBucket { width } => format!("from {}", value.parse::<u32>().unwrap() / width * width),
            Coarser::FirstCharacters { count } => value.chars().take(count as usize).collect(),
            Coarser::RoundDown { .. } => unreachable!("no column of the test is only a number"),
            // Not nothing: a row without any value is no record.
            Coarser::Drop => "-".to_owned(),
        };
    }
    records
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_figures_are_what_counting_gives(records in records(), quasi in prop::collection::vec(0usize..4, 0..5)) {
        let risk = measure(&table(&records), &quasi, &[4]).unwrap();
        let mut classes: HashMap<Vec<&str>, Vec<&str>> = HashMap::new();
        for record in &records {
            let key = quasi.iter().map(|column| record[*column].as_str()).collect();
            classes.entry(key).or_default().push(&record[4]);
        }
        let below = |size: usize| classes.values().map(Vec::len).filter(|members| *members < size).sum::<usize>();
        prop_assert_eq!(risk.records, records.len());
        prop_assert_eq!(risk.classes, classes.len());
        prop_assert_eq!(risk.k, classes.values().map(Vec::len).min().unwrap());
        prop_assert_eq!((risk.unique, risk.below_5, risk.below_11), (below(2), below(5), below(11)));
        prop_assert_eq!(risk.histogram.iter().map(|count| count.size * count.classes).sum::<usize>(), records.len());
        prop_assert_eq!(risk.histogram.iter().map(|count| count.classes).sum::<usize>(), classes.len());
        let average = classes.len() as f64 / records.len() as f64;
        prop_assert!((average * 1e6 - risk.average_risk_millionths as f64).abs() <= 0.5 + 1e-6);

        let (mut distinct, mut entropy, mut same) = (usize::MAX, f64::MAX, 0);
        for members in classes.values() {
            let mut counts: HashMap<&str, f64> = HashMap::new();
            for member in members {
                *counts.entry(member).or_default() += 1.0;
            }
            let share = |count: &f64| count / members.len() as f64;
            distinct = distinct.min(counts.len());
            entropy = entropy.min(-counts.values().map(|count| share(count) * share(count).log2()).sum::<f64>());
            same += if counts.len() == 1 { members.len() } else { 0 };
        }
        let diversity = risk.diversity[0];
        prop_assert_eq!((diversity.distinct, diversity.same_value), (distinct, same));
        // Rounded down, save where it is a whole number.
        let difference = entropy.exp2() * 1000.0 - diversity.entropy_thousandths as f64;
        prop_assert!((-0.01..1.01).contains(&difference), "{difference}");
    }

    #[test]
    fn the_order_of_rows_changes_nothing(
        (records, shuffled) in records().prop_flat_map(|records| (Just(records.clone()), Just(records).prop_shuffle())),
        target in 0usize..8,
    ) {
        let (one, other) = (table(&records), table(&shuffled));
        let quasi = [0, 1, 2, 3];
        prop_assert_eq!(columns(&one), columns(&other));
        prop_assert_eq!(measure(&one, &quasi, &[4]).unwrap(), measure(&other, &quasi, &[4]).unwrap());
        prop_assert_eq!(suggestions(&one, &quasi, target).unwrap(), suggestions(&other, &quasi, target).unwrap());
    }

    #[test]
    fn what_a_suggestion_promises_is_what_doing_it_gives(records in records(), target in 0usize..8) {
        let quasi = [0, 1, 2, 3];
        let of = |records: &[Record]| measure(&table(records), &quasi, &[]).unwrap();
        let below = |records: &[Record]| {
            of(records).histogram.iter().filter(|count| count.size < target).map(|count| count.size * count.classes).sum::<usize>()
        };
        let found = suggestions(&table(&records), &quasi, target).unwrap();
        prop_assert_eq!((found.k, found.below_target), (of(&records).k, below(&records)));
        for reached in &found.single {
            let after = coarser(&records, reached.step);
            prop_assert_eq!((reached.k, reached.below_target), (of(&after).k, below(&after)), "{:?}", reached);
            prop_assert!(reached.k >= found.k && reached.below_target <= found.below_target && reached.lost_thousandths <= 1000);
        }
        let (mut after, mut k) = (records.clone(), found.k);
        for reached in &found.path {
            after = coarser(&after, reached.step);
            prop_assert_eq!((reached.k, reached.below_target), (of(&after).k, below(&after)), "{:?}", reached);
            prop_assert!(reached.k >= k);
            k = reached.k;
        }
        prop_assert_eq!(found.reached, records.len() >= target);
        prop_assert!(!found.reached || k >= target);
    }

    #[test]
    fn fewer_columns_never_make_smaller_groups(records in records(), dropped in 0usize..4) {
        let table = table(&records);
        let fewer: Vec<usize> = (0..4).filter(|column| *column != dropped).collect();
        let (all, fewer) = (measure(&table, &[0, 1, 2, 3], &[]).unwrap(), measure(&table, &fewer, &[]).unwrap());
        prop_assert!(fewer.k >= all.k && fewer.classes <= all.classes);
        prop_assert!(fewer.average_risk_millionths <= all.average_risk_millionths);
    }

    #[test]
    fn json_lines_give_the_same_figures(records in records()) {
        let line = |record: &Record| {
            let [born, age, zip, sex, illness] = record;
            format!("{{\"born\":\"{born}\",\"age\":{age},\"zip\":\"{zip}\",\"sex\":\"{sex}\",\"illness\":\"{illness}\"}}\n")
        };
        let lines: String = records.iter().map(line).collect();
        let of_lines = Table::read(&read("jsonl", lines.as_bytes()).unwrap(), Header::Guess).unwrap();
        let of_cells = table(&records);
        prop_assert_eq!(columns(&of_lines), columns(&of_cells));
        prop_assert_eq!(measure(&of_lines, &[0, 1, 2, 3], &[4]).unwrap(), measure(&of_cells, &[0, 1, 2, 3], &[4]).unwrap());
    }

    #[test]
    fn any_text_ends_in_figures_or_an_error(text in "([a-z0-9.,;\"\\n\\[\\]{}: -]|\\PC){1,200}", ending in 0usize..5, target in 0usize..9) {
        let extension = ["csv", "tsv", "json", "jsonl", "txt"][ending];
        if let Ok(table) = read(extension, text.as_bytes()).map_err(drop).and_then(|document| Table::read(&document, Header::Guess).map_err(drop)) {
            let all: Vec<usize> = (0..columns(&table).len()).collect();
            prop_assert!(measure(&table, &all, &all).unwrap().k <= table.records());
            prop_assert!(suggestions(&table, &all, target).unwrap().reached == (table.records() >= target));
        }
    }
}
