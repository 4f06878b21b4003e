//! The policy and the key that a command works with.

use std::path::PathBuf;

use clap::Args;
use scrubjay::policy::{Key, PACKS, Policy, PolicyReference};

use crate::Failure;

/// Options of every command that scrubs.
#[derive(Args)]
pub(crate) struct PolicyArguments {
    /// What becomes of each finding: the name of a pack (see `scrubjay policies`), or a file (see docs/policies.md)
    #[arg(long, value_name = "PACK|FILE")]
    policy: Option<String>,
    /// A file with 64 hexadecimal digits, made by `scrubjay key`: surrogates, pseudonyms and date shifts follow from it.
    /// It stays with you. Without one, numbers of placeholders come from a key that is forgotten at the end
    #[arg(long, value_name = "FILE")]
    key_file: Option<PathBuf>,
}

impl PolicyArguments {
    /// The policy with its key.
    pub(crate) fn policy(&self) -> Result<Policy, Failure> {
        let policy = self.policy.as_deref().map_or(Ok(Policy::default()), named)?;
        let key = match &self.key_file {
            Some(path) => {
                let digits = std::fs::read_to_string(path).map_err(Failure::io("the key"))?;
                Key::from_hex(&digits).ok_or_else(|| {
                    Failure::usage("the key is not 64 hexadecimal digits: make one with `scrubjay key`")
                })?
            }
            None if policy.lacks_key() => {
                return Err(Failure::usage(
                    "this policy writes surrogates, pseudonyms or shifted dates, which follow from a key: make one with \
                     `scrubjay key > FILE`, keep it, and give it with --key-file",
                ));
            }
            None => Key::new(random()?),
        };
        Ok(policy.with_key(key))
    }
}

/// A policy by the name of its pack, or from its file.
pub(crate) fn named(name: &str) -> Result<Policy, Failure> {
    if let Some(pack) = Policy::pack(name) {
        return Ok(pack);
    }
    let json = std::fs::read_to_string(name).map_err(|error| {
        let names: Vec<_> = PACKS.iter().map(|(name, _)| *name).collect();
        Failure::usage(format!(
            "the policy is neither a pack ({}) nor a file that can be read ({})",
            names.join(", "),
            error.kind()
        ))
    })?;
    Policy::from_json(&json).map_err(Failure::usage)
}

/// The references of policies by name or file.
pub(crate) fn references(names: &[String]) -> Result<Vec<PolicyReference>, Failure> {
    names.iter().map(|name| named(name).map(|policy| policy.reference())).collect()
}

/// `scrubjay policies`: the packs, as JSON Lines.
pub(crate) fn list() -> Result<(), Failure> {
    for (_, json) in PACKS {
        let policy = Policy::from_json(json).map_err(Failure::failed)?;
        let reference = policy.reference();
        let line = serde_json::json!({
            "name": reference.name, "version": reference.version, "title": policy.title(),
            "needsKey": policy.needs_key(), "sha256": reference.sha256,
        });
        crate::print_line(&line.to_string())?;
    }
    Ok(())
}

/// `scrubjay key`: a new key.
pub(crate) fn make_key() -> Result<(), Failure> {
    let digits: String = random::<32>()?.iter().map(|byte| format!("{byte:02x}")).collect();
    crate::print_line(&digits)
}

/// So many random bytes from the system.
pub(crate) fn random<const BYTES: usize>() -> Result<[u8; BYTES], Failure> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).map_err(|_| Failure::failed("the system gives no random numbers"))?;
    Ok(bytes)
}
