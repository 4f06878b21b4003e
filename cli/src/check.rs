//! `scrubjay check`: the admission gate, by hand.

use std::path::PathBuf;

use clap::Args;

use crate::Failure;

/// Options of `scrubjay check`.
#[derive(Args)]
pub(crate) struct CheckArguments {
    /// The bundle
    bag: PathBuf,
    /// Take bundles under this policy only: a pack or a file; may be given several times [default: any policy]
    #[arg(long = "policy", value_name = "PACK|FILE")]
    policies: Vec<String>,
}

/// Judges a bundle as the intake does. Writes the figures as JSON, or every reason for a refusal.
pub(crate) fn run(arguments: &CheckArguments) -> Result<(), Failure> {
    let bytes = std::fs::read(&arguments.bag).map_err(Failure::io("the bundle"))?;
    let policies = crate::policy::references(&arguments.policies)?;
    let (verdict, good) = match scrubjay::admit::admit_under(&bytes, &policies) {
        Ok(admission) => (serde_json::json!({ "ok": true, "admission": admission }), true),
        Err(refusals) => (serde_json::json!({ "ok": false, "refusals": refusals }), false),
    };
    crate::print_line(&verdict.to_string())?;
    if good { Ok(()) } else { Err(Failure::failed("the bundle would be refused")) }
}
