//! The native half of `make bench`, and what callgrind counts.
//!
//! `serve` times lanes for `benches/peers/bench.mjs`; `rows` writes the rows' regular expressions, for the same comparison
//! in JavaScript; `redact` writes what wasm must write too; `count` only runs the engine, for callgrind.

mod lanes;
mod serve;

use std::io::Write;

use lanes::{Lanes, Ours};
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
        ["count", file, runs] => count(file, runs.parse()?),
        _ => Err("usage: scrubjay-bench serve | rows | redact FILE | count FILE RUNS".into()),
    }
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
