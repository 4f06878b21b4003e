//! Sensitive details on the command line: found where somebody asks, and nowhere else.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::Write;
use std::process::{Command, Stdio};

const LINE: &str = r#"{"id":1,"text":"She is an atheist and was diagnosed with schizophrenia."}"#;

/// The kinds that `scrubjay detect` finds in the line.
fn kinds(options: &[&str]) -> Vec<String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_scrubjay"));
    let mut run =
        command.arg("detect").args(options).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    run.stdin.take().unwrap().write_all(LINE.as_bytes()).unwrap();
    let output = run.wait_with_output().unwrap();
    assert!(output.status.success());
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = answer["findings"].as_array().unwrap();
    findings.iter().map(|finding| finding["kind"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn detect_finds_them_when_told_to_or_asked_for_one_by_name() {
    assert!(kinds(&[]).is_empty());
    assert_eq!(kinds(&["--sensitive"]), ["RELIGION", "HEALTH_CONDITION"]);
    assert_eq!(kinds(&["--kinds", "RELIGION"]), ["RELIGION"]);
    assert!(kinds(&["--kinds", "EMAIL_ADDRESS"]).is_empty());
    // What is less sure than what is shown takes a lower threshold.
    assert!(kinds(&["--kinds", "RELIGION", "--threshold", "0.7"]).is_empty());
}
