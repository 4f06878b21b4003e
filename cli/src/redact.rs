//! `scrubjay redact`: one file, scrubbed by policy, to standard output.

use std::io::{Read, Write};
use std::path::PathBuf;

use clap::Args;
use scrubjay::format::FormatName;
use scrubjay::review::Review;

use crate::Failure;
use crate::own::OwnArguments;
use crate::policy::PolicyArguments;

/// Options of `scrubjay redact`.
#[derive(Args)]
pub(crate) struct RedactArguments {
    /// The file; standard input without one
    path: Option<PathBuf>,
    /// What standard input is: plain, json, jsonl, csv or tsv. A file is read by the ending of its name
    #[arg(long)]
    format: Option<String>,
    /// Write why each was replaced or kept, as JSON Lines, to this file. It holds no values
    #[arg(long, value_name = "FILE")]
    reasons: Option<PathBuf>,
    #[command(flatten)]
    policy: PolicyArguments,
    #[command(flatten)]
    own: OwnArguments,
}

/// Scrubs one file by policy, without a person. Nothing is sealed and nothing is sent.
pub(crate) fn run(arguments: &RedactArguments) -> Result<(), Failure> {
    let policy = arguments.policy.policy()?;
    let detectors = arguments.own.detectors(&policy)?;
    let bytes = match &arguments.path {
        Some(path) => std::fs::read(path).map_err(Failure::io("the file"))?,
        None => {
            let mut bytes = Vec::new();
            std::io::stdin().lock().read_to_end(&mut bytes).map_err(Failure::io("standard input"))?;
            bytes
        }
    };
    let ending = arguments.path.as_ref().and_then(|path| path.extension()).and_then(|ending| ending.to_str());
    let ending = match &arguments.format {
        Some(name) if FormatName::from_name(name).is_none() => {
            return Err(Failure::usage("--format takes plain, json, jsonl, csv or tsv"));
        }
        Some(name) => name.as_str(),
        None => ending.unwrap_or_default(),
    };
    let document = scrubjay::format::read(ending, &bytes).map_err(Failure::failed)?;
    let review = Review::start(document, policy, &detectors);
    let scrubbed = review.scrub_alone_by_policy(&detectors).map_err(Failure::failed)?;
    if let Some(path) = &arguments.reasons {
        let reasons: String = scrubbed.explained().map(|reason| reason.to_string() + "\n").collect();
        std::fs::write(path, reasons).map_err(Failure::io("the file of reasons"))?;
    }
    std::io::stdout().lock().write_all(scrubbed.text().as_bytes()).map_err(Failure::io("standard output"))
}
