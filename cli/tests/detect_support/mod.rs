//! `scrubjay detect`, run on texts.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

/// The findings in each of the texts.
pub(crate) fn findings(options: &[&str], texts: &[&str]) -> Vec<Vec<Value>> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_scrubjay"));
    let mut run =
        command.arg("detect").args(options).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = run.stdin.take().unwrap();
    for text in texts {
        writeln!(input, "{}", json!({ "text": text })).unwrap();
    }
    drop(input);
    let output = run.wait_with_output().unwrap();
    assert!(output.status.success());
    let answers = String::from_utf8(output.stdout).unwrap();
    let of =
        |line: &str| serde_json::from_str::<Value>(line).unwrap()["findings"].as_array().unwrap().clone();
    answers.lines().map(of).collect()
}
