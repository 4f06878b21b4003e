//! Writes `docs/quality.md` and `docs/quality.json` from reports of `scrubjay eval --json`; `make quality` calls it.

use std::process::ExitCode;

use scrubjay_evaluation::quality::{figures, page};
use scrubjay_evaluation::report::Report;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [report, asked, to_page, to_figures] = &arguments[..] else {
        eprintln!("usage: quality-page REPORT.json REPORT-WITH-PLACES.json PAGE.md FIGURES.json");
        return ExitCode::from(2);
    };
    match write(report, asked, to_page, to_figures) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("quality-page: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(report: &str, asked: &str, to_page: &str, to_figures: &str) -> Result<(), String> {
    let read = |path: &str| {
        let json = std::fs::read_to_string(path).map_err(|error| format!("cannot read {path}: {error}"))?;
        Report::from_json(&json)
    };
    let (report, asked) = (read(report)?, read(asked)?);
    let write = |path: &str, content: String| {
        std::fs::write(path, content).map_err(|error| format!("cannot write {path}: {error}"))
    };
    write(to_page, page(&report, &asked)?)?;
    write(to_figures, figures(&report)?)
}
