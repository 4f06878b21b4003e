//! `scrubjay detect`: JSON Lines in, findings out.

use std::io::{BufRead, BufWriter, Write};

use clap::Args;
use scrubjay::detect::json_lines::{DetectOptions, detect_lines};
use scrubjay::kind::{EntityKind, Family};
use scrubjay::offsets::Unit;
use scrubjay::policy::Policy;

use crate::Failure;
use crate::own::{OwnArguments, hints};

/// Options of `scrubjay detect`.
#[derive(Args)]
pub(crate) struct DetectArguments {
    /// What offsets count: Unicode code points, UTF-8 bytes or UTF-16 code units
    #[arg(long, default_value = "chars", value_parser = ["chars", "bytes", "utf16"])]
    offsets: String,
    /// Write findings from this score on, 0 to 1
    #[arg(long, default_value_t = scrubjay::detect::DEFAULT_THRESHOLD)]
    threshold: f32,
    /// Only these kinds, separated by commas
    #[arg(long, value_delimiter = ',')]
    kinds: Option<Vec<String>>,
    /// Find sensitive details too: nationality, ethnic origin, religion, politics, union membership, health, sexual
    /// orientation and convictions, as docs/sensitive.md describes. --kinds that names one of these finds it without this
    #[arg(long)]
    sensitive: bool,
    #[command(flatten)]
    own: OwnArguments,
}

/// Lines handed to a thread at once.
const BATCH_LINES: usize = 256;
/// Bytes after which a batch is closed, whatever its lines.
const BATCH_BYTES: usize = 1 << 20;

/// Reads JSON Lines from standard input and answers on standard output, in the same order.
/// Lines are worked on in batches, one thread for each core.
pub(crate) fn run(arguments: &DetectArguments) -> Result<(), Failure> {
    let kinds = match &arguments.kinds {
        None => None,
        Some(names) => Some(
            names
                .iter()
                .map(|name| EntityKind::from_name(name.trim()).ok_or_else(|| Failure::usage(unknown_kind())))
                .collect::<Result<Vec<_>, _>>()?,
        ),
    };
    let unit = Unit::from_name(&arguments.offsets).unwrap_or(Unit::Chars);
    let is_sensitive = |kind: &EntityKind| kind.family() == Family::Sensitive;
    let sensitive = arguments.sensitive || kinds.iter().flatten().any(is_sensitive);
    let options = DetectOptions { unit, threshold: arguments.threshold, kinds };
    let mut detectors = arguments.own.detectors(&Policy::default())?;
    if sensitive {
        detectors = detectors.with_hints(hints()?);
    }

    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut input = std::io::stdin().lock();
    let mut output = BufWriter::with_capacity(1 << 20, std::io::stdout().lock());
    let mut bad_lines = 0;
    loop {
        let mut batches = Vec::with_capacity(threads);
        while batches.len() < threads {
            let batch = read_batch(&mut input)?;
            if batch.is_empty() {
                break;
            }
            batches.push(batch);
        }
        if batches.is_empty() {
            break;
        }
        let answers: Vec<_> = std::thread::scope(|scope| {
            let work = |batch: Vec<u8>| detect_lines(&batch, &detectors, &options);
            let running: Vec<_> = batches.into_iter().map(|batch| scope.spawn(move || work(batch))).collect();
            running.into_iter().map(|thread| thread.join().ok()).collect()
        });
        for answer in answers {
            let (text, bad) = answer.ok_or_else(|| Failure::failed("detection stopped unexpectedly"))?;
            bad_lines += bad;
            output.write_all(text.as_bytes()).map_err(Failure::io("standard output"))?;
        }
    }
    output.flush().map_err(Failure::io("standard output"))?;
    if bad_lines > 0 {
        return Err(Failure::failed(format!(
            "{bad_lines} lines were not JSON objects with a string field \"text\"; they are answered with an error"
        )));
    }
    Ok(())
}

/// Whole lines, as many as a batch holds; empty at the end of the input.
fn read_batch(input: &mut impl BufRead) -> Result<Vec<u8>, Failure> {
    let mut batch = Vec::new();
    for _ in 0..BATCH_LINES {
        let read = input.read_until(b'\n', &mut batch).map_err(Failure::io("standard input"))?;
        if read == 0 || batch.len() >= BATCH_BYTES {
            break;
        }
    }
    Ok(batch)
}

fn unknown_kind() -> String {
    let names: Vec<_> = scrubjay::kind::KINDS.iter().map(|kind| kind.name()).collect();
    format!("--kinds takes names from this list: {}", names.join(", "))
}
