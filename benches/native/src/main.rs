//! The native half of `make bench`, and what callgrind counts.
//!
//! `serve` times lanes for `benches/peers/bench.mjs`; `rows` writes the rows' regular expressions, for the same comparison
//! in JavaScript; `redact` writes what wasm must write too; `findings` writes all that is found, to compare two engines
//! by; `count` only runs the engine, for callgrind.

mod lanes;
mod serve;

use std::io::Write;

use lanes::{Lanes, Ours};
use scrubjay::detect::{Detectors, Finding, detect};
use scrubjay::format::{FormatName, parse};
use serve::{Outcome, serve, write_line};

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve"] => {
            let mut lanes = Lanes::new()?;
            serve(&lanes::active(), |lane, text| lanes.run(lane, text))
        }
        ["rows"] => write_line(&lanes::rows()),
        ["redact", file] => {
            let redacted = Ours::new()?.redact(&std::fs::read_to_string(file)?);
            Ok(std::io::stdout().lock().write_all(redacted.as_bytes())?)
        }
        ["findings", file, threshold] => findings(file, threshold.parse()?),
        ["count", file, runs] => count(file, runs.parse()?),
        _ => Err(
            "usage: scrubjay-bench serve | rows | redact FILE | findings FILE THRESHOLD | count FILE RUNS"
                .into(),
        ),
    }
}

/// A line for each finding before overlaps are resolved: where, what, how sure and why.
fn findings(file: &str, threshold: f32) -> Outcome {
    let document = parse(FormatName::Plain, std::fs::read_to_string(file)?)?;
    let mut findings = detect(&document, &Detectors::new::<&str>(&[])?, threshold);
    findings.sort_by(|one, other| {
        (one.span, one.kind, one.evidence.detector).cmp(&(other.span, other.kind, other.evidence.detector))
    });
    let mut out = std::io::stdout().lock();
    for Finding { span, kind, score, evidence } in findings {
        writeln!(out, "{}..{} {} {score} {evidence:?}", span.start(), span.end(), kind.name())?;
    }
    Ok(())
}

/// The engine on a text, so many times.
fn count(file: &str, runs: usize) -> Outcome {
    let text = std::fs::read_to_string(file)?;
    let ours = Ours::new()?;
    let mut redacted = 0;
    for _ in 0..runs {
        redacted = ours.redact(&text).len();
    }
    write_line(&serde_json::json!({ "bytes": text.len(), "redacted": redacted }))
}
