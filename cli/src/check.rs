//! `scrubjay check`: the admission gate, by hand.

use std::path::PathBuf;

use clap::Args;

use crate::Failure;

/// Options of `scrubjay check`.
#[derive(Args)]
pub(crate) struct CheckArguments {
    /// The bundle
    bag: PathBuf,
}

/// Judges a bundle as the intake does. Writes the figures as JSON, or every reason for a refusal.
pub(crate) fn run(arguments: &CheckArguments) -> Result<(), Failure> {
    let bytes = std::fs::read(&arguments.bag).map_err(Failure::io("the bundle"))?;
    let (verdict, good) = match scrubjay::admit::admit(&bytes) {
        Ok(admission) => (serde_json::json!({ "ok": true, "admission": admission }), true),
        Err(refusals) => (serde_json::json!({ "ok": false, "refusals": refusals }), false),
    };
    crate::print_line(&verdict.to_string())?;
    if good { Ok(()) } else { Err(Failure::failed("the bundle would be refused")) }
}
