//! The report as a table of text.

use std::fmt::Write;

use crate::chance::Estimate;
use crate::compare::{Change, Comparison};
use crate::report::{Report, Run};

/// The report, for a terminal.
pub fn report(report: &Report) -> String {
    let mut out = String::new();
    for run in &report.runs {
        let _ = writeln!(out, "{} ({})\n", run.tool, run.settings);
        add_run(&mut out, run);
    }
    out
}

fn add_run(out: &mut String, run: &Run) {
    for set in &run.sets {
        let left = match set.trained_on {
            0 => String::new(),
            left => format!("; {left} left out that the names model was trained on"),
        };
        let _ = writeln!(out, "{}: {} documents{left}", set.set, set.documents);
        let mut rows = vec![
            ["language", "kind", "labels", "found", "as such", "whole", "precision", "marks"]
                .map(str::to_owned),
        ];
        for one in &set.kinds {
            rows.push([
                one.language.clone(),
                one.kind.to_string(),
                one.counts.labels.to_string(),
                interval(one.recall_any),
                short(one.recall_right),
                short(one.recall_whole),
                interval(one.precision),
                one.counts.marks.to_string(),
            ]);
        }
        add_table(out, &rows);
        for one in &set.languages {
            let _ = writeln!(
                out,
                "  all {}: F2 {}; {} of all letters and digits masked, {} of those labelled, {} of those masked are labelled",
                one.language,
                interval(one.f2),
                interval(one.masked),
                interval(one.labelled_masked),
                interval(one.masked_labelled)
            );
        }
        if !set.entities.is_empty() {
            let mut rows =
                vec![["language", "kind", "identifier", "entities", "wholly covered"].map(str::to_owned)];
            for one in &set.entities {
                let identifier = format!("{:?}", one.identifier).to_lowercase();
                rows.push([
                    one.language.clone(),
                    one.kind.clone(),
                    identifier,
                    one.entities.to_string(),
                    interval(one.recall),
                ]);
            }
            add_table(out, &rows);
        }
        let untouched = set.misses.iter().filter(|miss| !miss.part).count();
        let _ = writeln!(
            out,
            "  {untouched} labels missed, of {} more a part stays\n",
            set.misses.len() - untouched
        );
    }
}

/// The comparison, for a terminal.
pub fn comparison(comparison: &Comparison) -> String {
    let Comparison { first, second, rows, sums, left_out } = comparison;
    let mut out = format!("{first} and {second}\n\n");
    let head = [
        "set",
        "language",
        "kind",
        "labels",
        "found by first",
        "by second",
        "gained",
        "lost",
        "chance",
        "recall",
        "precision",
    ];
    let mut lines = vec![head.map(str::to_owned)];
    for one in rows.iter().chain(sums) {
        lines.push([
            if one.set.is_empty() { "all".to_owned() } else { one.set.clone() },
            one.language.clone(),
            one.kind.to_string(),
            one.first.counts.labels.to_string(),
            short(one.first.recall_any),
            short(one.second.recall_any),
            one.only_first_missed.to_string(),
            one.only_second_missed.to_string(),
            format!("{:.3}", one.chance),
            word(one.recall()).to_owned(),
            word(one.precision()).to_owned(),
        ]);
    }
    add_table(&mut out, &lines);
    if !left_out.is_empty() {
        let _ =
            writeln!(out, "  not compared, because they are not the same in both: {}", left_out.join(", "));
    }
    out
}

/// `better`, `worse`, or nothing.
pub fn word(change: Change) -> &'static str {
    match change {
        Change::Better => "better",
        Change::Worse => "worse",
        Change::NoneToTell => "",
    }
}

fn add_table<const COLUMNS: usize>(out: &mut String, rows: &[[String; COLUMNS]]) {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: [usize; COLUMNS] = std::array::from_fn(width);
    for row in rows {
        let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}"));
        let _ = writeln!(out, "  {}", cells.collect::<Vec<_>>().join("  ").trim_end());
    }
}

/// `0.953 (0.91 to 0.98)`; a dash for nothing.
pub fn interval(estimate: Option<Estimate>) -> String {
    estimate.map_or("–".to_owned(), |one| format!("{:.3} ({:.3} to {:.3})", one.value, one.low, one.high))
}

/// `0.953`; a dash for nothing.
pub fn short(estimate: Option<Estimate>) -> String {
    estimate.map_or("–".to_owned(), |one| format!("{:.3}", one.value))
}
