//! Lanes as a service: a request a line, an answer a line, so that the program that asks can let lanes of several
//! processes take turns. `benches/peers/rust` is built with this file too.

use std::io::{BufRead, Write};
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};
use serde::{Deserialize, Serialize};

pub(crate) type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// No request is worth more runs.
const MOST_RUNS: usize = 200;

#[derive(Deserialize)]
struct Request {
    lane: String,
    /// The file with the text.
    file: String,
    /// Only so many bytes from its start, if that is not 0. Who asks cuts between lines.
    #[serde(default)]
    bytes: usize,
    /// Over and over, until it is at least so long.
    #[serde(default)]
    at_least: usize,
    /// Runs go on until they have taken so long.
    milliseconds: u64,
}

#[derive(Serialize)]
struct Answer {
    /// Nanoseconds of CPU time of each run; one more went before them.
    samples: Vec<u64>,
    bytes: usize,
    /// How much was found, in the lane's own measure.
    found: usize,
}

/// Says that it is ready, and answers requests until there are no more. `run` runs a lane once.
pub(crate) fn serve(ready: &impl Serialize, mut run: impl FnMut(&str, &str) -> Outcome<usize>) -> Outcome {
    write_line(ready)?;
    for line in std::io::stdin().lock().lines() {
        let request: Request = serde_json::from_str(&line?)?;
        match measure(&request, &mut run) {
            Ok(answer) => write_line(&answer)?,
            Err(error) => write_line(&serde_json::json!({ "error": error.to_string() }))?,
        }
    }
    Ok(())
}

fn measure(request: &Request, run: &mut impl FnMut(&str, &str) -> Outcome<usize>) -> Outcome<Answer> {
    let mut text = std::fs::read_to_string(&request.file)?;
    if request.bytes != 0 {
        text.truncate(text.floor_char_boundary(request.bytes));
    }
    if text.len() < request.at_least && !text.is_empty() {
        text = text.repeat(request.at_least.div_ceil(text.len()));
    }
    let found = run(&request.lane, &text)?;
    let enough = Duration::from_millis(request.milliseconds).as_nanos() as u64;
    let (mut samples, mut taken) = (Vec::new(), 0);
    while samples.is_empty() || (taken < enough && samples.len() < MOST_RUNS) {
        let start = cpu_time();
        run(&request.lane, &text)?;
        let sample = cpu_time() - start;
        taken += sample;
        samples.push(sample);
    }
    Ok(Answer { samples, bytes: text.len(), found })
}

/// What this thread has used, in nanoseconds: a busy machine does not show in it.
fn cpu_time() -> u64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    time.tv_sec as u64 * 1_000_000_000 + time.tv_nsec as u64
}

/// Writes a line of JSON to standard output.
pub(crate) fn write_line(value: &impl Serialize) -> Outcome {
    let mut out = std::io::stdout().lock();
    serde_json::to_writer(&mut out, value)?;
    writeln!(out)?;
    Ok(out.flush()?)
}
