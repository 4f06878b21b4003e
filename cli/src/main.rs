//! `scrubjay`, the native host: detect, scrub, check, tokens, rules, reidentify, risk, eval and the intake.

mod check;
mod detect;
mod durable;
mod eval;
mod intake;
mod languages;
mod own;
mod policy;
mod redact;
mod reidentify;
mod risk;
mod rules;
mod scrub;
mod tokens;

use std::fmt::Display;
use std::io::Write;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Find and redact personal data, and receive only what is scrubbed
#[derive(Parser)]
#[command(name = "scrubjay", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Find personal data: JSON Lines with a "text" each on standard input, findings on standard output
    Detect(detect::DetectArguments),
    /// Scrub files by policy and seal them in a bundle
    Scrub(scrub::ScrubArguments),
    /// Scrub one file by policy and write it to standard output; nothing is sealed
    Redact(redact::RedactArguments),
    /// List the policies that come with Scrubjay, as JSON Lines
    Policies,
    /// Make a key for surrogates, pseudonyms and shifted dates
    Key,
    /// Serve the page and take bundles, behind the admission gate
    Intake(intake::IntakeOptions),
    /// Judge a bundle as the intake does
    Check(check::CheckArguments),
    /// Open a re-identification file: list what stood for what, or put the values back into a text
    Reidentify(reidentify::ReidentifyArguments),
    /// Measure how easily somebody could be picked out of a table by what is left in it
    Risk(risk::RiskArguments),
    /// Measure what is found on labelled texts: recall, precision and what stays, by kind and language
    Eval(eval::EvalArguments),
    /// Show the words or sentences of the text on standard input
    Tokens(tokens::TokensArguments),
    /// List everything that is found by shape, with sources and examples
    Rules(rules::RulesArguments),
}

/// Why a command failed. The message says what to do and never quotes input.
#[derive(Debug)]
pub(crate) struct Failure {
    message: String,
    code: u8,
}

impl Display for Failure {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.message)
    }
}

impl Failure {
    /// The work could not be done.
    pub(crate) fn failed(message: impl Display) -> Failure {
        Failure { message: message.to_string(), code: 1 }
    }

    /// The command was called wrongly.
    pub(crate) fn usage(message: impl Display) -> Failure {
        Failure { message: message.to_string(), code: 2 }
    }

    /// Reading or writing failed. `what` says what, without its name.
    pub(crate) fn io(what: &'static str) -> impl Fn(std::io::Error) -> Failure {
        move |error| Failure::failed(format!("{what} cannot be read or written ({})", error.kind()))
    }
}

/// Writes one line to standard output.
pub(crate) fn print_line(line: &str) -> Result<(), Failure> {
    writeln!(std::io::stdout().lock(), "{line}").map_err(Failure::io("standard output"))
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Detect(arguments) => detect::run(&arguments),
        Command::Scrub(arguments) => scrub::run(&arguments),
        Command::Redact(arguments) => redact::run(&arguments),
        Command::Policies => policy::list(),
        Command::Key => policy::make_key(),
        Command::Intake(options) => intake::run(options).map_err(Failure::failed),
        Command::Check(arguments) => check::run(&arguments),
        Command::Reidentify(arguments) => reidentify::run(&arguments),
        Command::Risk(arguments) => risk::run(&arguments),
        Command::Eval(arguments) => eval::run(&arguments),
        Command::Tokens(arguments) => tokens::run(&arguments),
        Command::Rules(arguments) => rules::run(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("scrubjay: {}", failure.message);
            ExitCode::from(failure.code)
        }
    }
}
