//! `scrubjay rules`, and that the rule page in `docs/` is what it writes.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::Path;
use std::process::Command;

/// Set it to write `docs/rules.md` anew instead of comparing it.
const OVERWRITE: &str = "SCRUBJAY_OVERWRITE";

fn rules(option: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_scrubjay")).args(["rules", option]).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_rule_page_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/rules.md");
    let page = rules("--markdown");
    if std::env::var_os(OVERWRITE).is_some() {
        std::fs::write(&path, page).unwrap();
        return;
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    // Not assert_eq: the page is long, and one line says what to do.
    if let Some((line, _)) =
        page.lines().zip(committed.lines()).enumerate().find(|(_, (new, old))| new != old)
    {
        panic!("docs/rules.md differs from the rows in line {}. {}", line + 1, again());
    }
    assert!(page == committed, "docs/rules.md is shorter or longer than the rows. {}", again());
}

fn again() -> String {
    format!("Write it anew: {OVERWRITE}=1 cargo test -p scrubjay-cli --test rules")
}

#[test]
fn the_json_holds_every_row_with_its_kind() {
    let list: serde_json::Value = serde_json::from_str(&rules("--json")).unwrap();
    let rows = list["rows"].as_array().unwrap();
    let kinds = list["kinds"].as_array().unwrap();
    assert_eq!(list["counts"]["rows"], rows.len());
    for row in rows {
        let name = &row["name"];
        assert!(kinds.iter().any(|kind| kind["name"] == row["kind"]), "{name}");
        for text in ["about", "source", "family"] {
            assert!(!row[text].as_str().unwrap().is_empty(), "{name} has no {text}");
        }
        assert!(!row["finds"].as_array().unwrap().is_empty(), "{name}");
        assert!(row["scores"]["alone"].is_number(), "{name}");
    }
}
