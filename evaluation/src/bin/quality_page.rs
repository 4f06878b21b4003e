//! Writes `docs/quality.md` and `docs/quality.json` from reports of `scrubjay eval --json`; `make quality` calls it.

use std::process::ExitCode;

use scrubjay_evaluation::quality::{figures, page};
use scrubjay_evaluation::report::Report;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (files, peer) = match &arguments[..] {
        [report, keeping, page, figures] => ([report, keeping, page, figures], None),
        [report, keeping, page, figures, peer, settings] => {
            ([report, keeping, page, figures], Some((peer, settings)))
        }
        _ => {
            eprintln!(
                "usage: quality-page REPORT.json REPORT-WITHOUT-ORGANISATIONS.json PAGE.md FIGURES.json [PEER.json SETTINGS]"
            );
            return ExitCode::from(2);
        }
    };
    match write(files, peer) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("quality-page: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(files: [&String; 4], peer: Option<(&String, &String)>) -> Result<(), String> {
    let [report, keeping, to_page, to_figures] = files;
    let read = |path: &str| {
        let json = std::fs::read_to_string(path).map_err(|error| format!("cannot read {path}: {error}"))?;
        Report::from_json(&json)
    };
    let (mut report, keeping) = (read(report)?, read(keeping)?);
    if let Some((path, settings)) = peer {
        report.runs.extend(read(path)?.runs);
        for run in report.runs.iter_mut().skip(1) {
            run.settings.clone_from(settings);
        }
    }
    let write = |path: &str, content: String| {
        std::fs::write(path, content).map_err(|error| format!("cannot write {path}: {error}"))
    };
    write(to_page, page(&report, &keeping)?)?;
    write(to_figures, figures(&keeping)?)
}
