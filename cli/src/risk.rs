//! `scrubjay risk`: how easily somebody could be picked out of a table.

use std::fmt::Write;
use std::path::PathBuf;

use clap::Args;
use scrubjay::risk::{
    Coarser, ColumnProfile, Header, Reached, Risk, Suggestions, Table, columns, measure, suggestions,
};

use crate::Failure;

/// Options of `scrubjay risk`.
#[derive(Args)]
pub(crate) struct RiskArguments {
    /// A table: CSV, TSV, JSON Lines of flat objects, or a JSON array of such
    file: PathBuf,
    /// Columns by which somebody could be known, by header or number from 1, with commas between. Without it, what each
    /// column looks like is listed
    #[arg(long, value_delimiter = ',')]
    quasi: Vec<String>,
    /// Columns that nobody should learn about somebody, likewise
    #[arg(long, value_delimiter = ',', requires = "quasi")]
    sensitive: Vec<String>,
    /// How many records should be alike at least
    #[arg(long, default_value_t = 5)]
    target_k: usize,
    /// Whether the first row holds the names of the columns
    #[arg(long, default_value = "guess", value_parser = ["guess", "yes", "no"])]
    header: String,
    /// Write JSON
    #[arg(long)]
    json: bool,
}

/// The most sizes of groups that are listed one by one.
const LISTED_SIZES: usize = 12;

/// Reads the table and writes its figures. Values are never written, headers are.
pub(crate) fn run(arguments: &RiskArguments) -> Result<(), Failure> {
    let bytes = std::fs::read(&arguments.file).map_err(Failure::io("the table"))?;
    let extension = arguments.file.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    let document = scrubjay::format::read(extension, &bytes).map_err(Failure::failed)?;
    let header = match arguments.header.as_str() {
        "yes" => Header::Yes,
        "no" => Header::No,
        _ => Header::Guess,
    };
    let table = Table::read(&document, header).map_err(Failure::failed)?;
    let profiles = columns(&table);
    if arguments.quasi.is_empty() {
        return print(arguments.json, &serde_json::json!({ "columns": profiles }), || {
            listed(&profiles, &table)
        });
    }
    let quasi = numbers(&profiles, &arguments.quasi, "--quasi")?;
    let sensitive = numbers(&profiles, &arguments.sensitive, "--sensitive")?;
    let risk = measure(&table, &quasi, &sensitive).map_err(Failure::failed)?;
    let found = suggestions(&table, &quasi, arguments.target_k).map_err(Failure::failed)?;
    print(arguments.json, &serde_json::json!({ "risk": risk, "suggestions": found }), || {
        figures(&risk, &profiles) + &advice(&found, &profiles)
    })
}

fn print(json: bool, value: &serde_json::Value, text: impl Fn() -> String) -> Result<(), Failure> {
    let text = if json { value.to_string() } else { text() };
    crate::print_line(text.trim_end())
}

/// The numbers from 0 of columns given by header or by number from 1. A header goes first, so that a column called `1984` can
/// be named; letter case and spaces do not matter.
fn numbers(profiles: &[ColumnProfile], given: &[String], option: &str) -> Result<Vec<usize>, Failure> {
    let plain = |text: &str| {
        text.chars().filter(|character| !character.is_whitespace()).flat_map(char::to_lowercase).collect()
    };
    let one = |(place, given): (usize, &String)| {
        let wanted: String = plain(given);
        let mut named = profiles
            .iter()
            .filter(|profile| profile.header.as_deref().is_some_and(|header| plain(header) == wanted));
        match (named.next(), named.next()) {
            (Some(profile), None) => Ok(profile.column),
            (Some(_), Some(_)) => Err(Failure::usage(format!(
                "several columns have the header that is number {} in {option}: give the column's number",
                place + 1
            ))),
            (None, _) => {
                wanted.parse().ok().filter(|number| (1..=profiles.len()).contains(number)).map_or_else(
                    || {
                        Err(Failure::usage(format!(
                            "there is no column for number {} in {option}",
                            place + 1
                        )))
                    },
                    |number| Ok(number - 1),
                )
            }
        }
    };
    given.iter().enumerate().map(one).collect()
}

/// A table for people: each column as wide as its widest cell, the first `left` of them to the left.
fn aligned(rows: &[Vec<String>], left: usize) -> String {
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (column, cell) in row.iter().enumerate() {
            let gap = " ".repeat(width(column) - cell.chars().count());
            let space = if column == 0 { "" } else { "  " };
            line +=
                &if column < left { format!("{space}{cell}{gap}") } else { format!("{space}{gap}{cell}") };
        }
        text += line.trim_end();
        text.push('\n');
    }
    text
}

fn row(cells: &[&dyn std::fmt::Display]) -> Vec<String> {
    cells.iter().map(ToString::to_string).collect()
}

/// What a column is called: its number, and its header on one line.
fn name(profiles: &[ColumnProfile], column: usize) -> String {
    let header = profiles.get(column).and_then(|profile| profile.header.as_deref()).unwrap_or_default();
    let header: String = header.chars().map(|c| if c.is_control() { ' ' } else { c }).take(40).collect();
    format!("{} {header}", column + 1).trim_end().to_owned()
}

/// A share in thousandths as a percentage with one digit behind the point.
fn percent(thousandths: u64) -> String {
    format!("{}.{} %", thousandths / 10, thousandths % 10)
}

fn share(part: usize, whole: usize) -> String {
    percent((part as u64 * 1000 + whole as u64 / 2) / (whole as u64).max(1))
}

fn listed(profiles: &[ColumnProfile], table: &Table) -> String {
    let mut rows =
        vec![row(&[&"column", &"looks like", &"use as", &"different", &"empty", &"unlike all others"])];
    for profile in profiles {
        let kind = serde_json::to_value(profile.kind).ok();
        let kind = kind.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
        let usage = if profile.quasi {
            "quasi"
        } else if profile.sensitive {
            "sensitive"
        } else {
            ""
        };
        let name = name(profiles, profile.column);
        rows.push(row(&[&name, &kind, &usage, &profile.different, &profile.empty, &profile.unique]));
    }
    let mut text = format!("{} records\n\n{}", table.records(), aligned(&rows, 3));
    let of = |test: fn(&ColumnProfile) -> bool| {
        let numbers: Vec<String> = profiles
            .iter()
            .filter(|profile| test(profile))
            .map(|profile| (profile.column + 1).to_string())
            .collect();
        numbers.join(",")
    };
    let (quasi, sensitive) = (of(|profile| profile.quasi), of(|profile| profile.sensitive));
    if !quasi.is_empty() {
        let sensitive =
            if sensitive.is_empty() { String::new() } else { format!(" --sensitive {sensitive}") };
        let _ = write!(text, "\nThis is a guess. If it is right: --quasi {quasi}{sensitive}\n");
    }
    text
}

fn figures(risk: &Risk, profiles: &[ColumnProfile]) -> String {
    let of = |part: usize| format!("{part} ({})", share(part, risk.records));
    let mut text = aligned(
        &[
            row(&[&"records", &risk.records]),
            row(&[&"groups of records that are alike", &risk.classes]),
            row(&[&"smallest group (k)", &risk.k]),
            row(&[&"records like no other", &of(risk.unique)]),
            row(&[&"records in groups under 5", &of(risk.below_5)]),
            row(&[&"records in groups under 11", &of(risk.below_11)]),
            row(&[&"average risk", &percent((risk.average_risk_millionths + 500) / 1000)]),
            row(&[&"highest risk", &percent((risk.highest_risk_millionths + 500) / 1000)]),
        ],
        1,
    );
    let mut rows = vec![row(&[&"size of group", &"groups", &"records"])];
    let (listed, rest) = risk.histogram.split_at(risk.histogram.len().min(LISTED_SIZES));
    rows.extend(
        listed.iter().map(|count| row(&[&count.size, &count.classes, &(count.size * count.classes)])),
    );
    if let Some(first) = rest.first() {
        let groups: usize = rest.iter().map(|count| count.classes).sum();
        let records: usize = rest.iter().map(|count| count.classes * count.size).sum();
        rows.push(row(&[&format!("{} and more", first.size), &groups, &records]));
    }
    text.push('\n');
    text += &aligned(&rows, 1);
    if !risk.diversity.is_empty() {
        let mut rows = vec![row(&[
            &"sensitive",
            &"fewest values in a group",
            &"by entropy",
            &"records whose group has one",
        ])];
        for diversity in &risk.diversity {
            let entropy = format!(
                "{}.{:03}",
                diversity.entropy_thousandths / 1000,
                diversity.entropy_thousandths % 1000
            );
            let name = name(profiles, diversity.column);
            rows.push(row(&[&name, &diversity.distinct, &entropy, &of(diversity.same_value)]));
        }
        text.push('\n');
        text += &aligned(&rows, 1);
    }
    text
}

fn advice(found: &Suggestions, profiles: &[ColumnProfile]) -> String {
    let target = found.target_k;
    if found.below_target == 0 {
        return format!("\nEvery group has {target} records or more.\n");
    }
    let table = |title: &str, steps: &[Reached]| {
        let under = format!("records in groups under {target}");
        let mut rows = vec![row(&[&title, &"step", &"smallest group", &under, &"lost of the column"])];
        for Reached { step, k, below_target, lost_thousandths } in steps {
            let name = name(profiles, step.column);
            rows.push(row(&[&name, &said(step.to), k, below_target, &percent(*lost_thousandths)]));
        }
        format!("\n{}", aligned(&rows, 2))
    };
    let mut text = table("each alone", &found.single);
    if found.reached {
        text += &table("together", &found.path);
    } else {
        let _ = write!(text, "\nThere are fewer than {target} records: nothing makes groups of {target}.\n");
    }
    text
}

fn said(to: Coarser) -> String {
    match to {
        Coarser::Month => "month".to_owned(),
        Coarser::Year => "year".to_owned(),
        Coarser::Decade => "decade".to_owned(),
        Coarser::AgeBucket { width } => format!("ranges of {width} years"),
        Coarser::FirstCharacters { count } => format!("first {count} characters"),
        Coarser::RoundDown { step } => format!("round down to {step}"),
        Coarser::Drop => "leave out".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Table {
        Table::read(&scrubjay::format::read("csv", text.as_bytes()).unwrap(), Header::Yes).unwrap()
    }

    #[test]
    fn columns_are_named_by_header_or_number() {
        let profiles = columns(&table("Póst númer,kyn,kyn\n101,F,F\n"));
        let found = |given: &[&str]| {
            let given: Vec<String> = given.iter().map(|given| (*given).to_owned()).collect();
            numbers(&profiles, &given, "--quasi").map_err(|failure| failure.message)
        };
        assert_eq!(found(&["póstnúmer", "3", " 2"]), Ok(vec![0, 2, 1]));
        let ambiguous = found(&["1", "KYN"]).unwrap_err();
        assert_eq!(
            ambiguous,
            "several columns have the header that is number 2 in --quasi: give the column's number"
        );
        for wrong in ["0", "4", "aldur", ""] {
            assert_eq!(found(&[wrong]).unwrap_err(), "there is no column for number 1 in --quasi");
        }
    }

    #[test]
    fn the_figures_are_written_as_a_table_and_hold_no_values() {
        let table = table("zip,age,illness\n10115,30,flu\n10115,30,flu\n10115,31,cold\n10243,40,gout\n");
        let profiles = columns(&table);
        let risk = measure(&table, &[0, 1], &[2]).unwrap();
        let text = figures(&risk, &profiles) + &advice(&suggestions(&table, &[0, 1], 2).unwrap(), &profiles);
        for line in [
            "records 4",
            "records like no other 2 (50.0 %)",
            "average risk 75.0 %",
            "1 2 2",
            "3 illness 1 1.000 4 (100.0 %)",
            // By hand: 30 twice, 31 and 40 once have 1.5 bits, three and one 0.8113.
            "2 age ranges of 5 years 1 1 45.9 %",
        ] {
            let is_there = |found: &str| found.split_whitespace().collect::<Vec<_>>().join(" ") == line;
            assert!(text.lines().any(is_there), "{line}\n{text}");
        }
        let text = text + &listed(&profiles, &table);
        assert!(text.ends_with("--quasi 1,2 --sensitive 3\n"), "{text}");
        for value in ["10115", "flu", "gout"] {
            assert!(!text.contains(value));
        }
    }
}
