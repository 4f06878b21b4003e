//! `scrubjay eval`: reports, comparisons, errors that quote nothing, and the floors of what must be found.
//!
//! The floors are measured on samples of the shared sets (`../shared/data`, or `$SCRUBJAY_SHARED/data`); without them that
//! test says so and passes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use scrubjay_evaluation::report::{KindScore, Report};

/// A folder of its own for each test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("eval-{name}"));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn write(&self, name: &str, content: &str) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.0.join(name)).unwrap()
    }
}

fn eval(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_scrubjay")).arg("eval").args(arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn run(arguments: &[&str]) -> String {
    let output = eval(arguments);
    assert!(output.status.success(), "{}", said(&output));
    said(&output)
}

const SET: &str = concat!(
    r#"{"text": "Jón Jónsson á heima í Reykjavík og netfangið er jon@dæmi.is.", "language": "is", "spans": [{"start": 0, "end": 11, "kind": "PERSON", "entity": "1", "identifier": "direct"}, {"start": 48, "end": 59, "kind": "EMAIL"}, {"start": 22, "end": 31, "kind": "LOCATION", "entity": "2", "identifier": "quasi"}]}"#,
    "\n",
    r#"{"text": "The card is 4111 1111 1111 1111. Zqxv said so.", "language": "en", "spans": [{"start": 12, "end": 31, "kind": "CREDIT_CARD"}, {"start": 33, "end": 37, "kind": "PERSON"}]}"#,
    "\n"
);
/// Words of the set that no output may hold.
const RAW: [&str; 6] = ["Jón", "Reykjavík", "dæmi", "4111", "Zqxv", "heima"];

fn kind<'a>(report: &'a Report, kind: &str, language: &str) -> &'a KindScore {
    let kinds = &report.runs[0].sets[0].kinds;
    kinds.iter().find(|one| one.kind.name() == kind && one.language == language).unwrap()
}

#[test]
fn a_set_is_measured_and_nothing_of_its_text_is_written() {
    let folder = Folder::new("measured");
    let set = folder.write("letters.jsonl", SET);
    let (json, page) = (folder.path("a.json"), folder.path("a.html"));
    let table = run(&["--set", &set, "--json", &json, "--report", &page]);
    let report = Report::from_json(&folder.read("a.json")).unwrap();
    assert_eq!(kind(&report, "EMAIL", "is").counts.whole, 1);
    assert_eq!(kind(&report, "CARD", "en").counts.right, 1);
    assert_eq!(kind(&report, "PERSON", "is").counts.right, 1);
    assert_eq!(kind(&report, "LOCATION", "is").counts.any, 1);
    run(&["--set", &set, "--no-names", "--json", &folder.path("b.json")]);
    let without = Report::from_json(&folder.read("b.json")).unwrap();
    let misses = &without.runs[0].sets[0].misses;
    assert!(misses.iter().any(|miss| (miss.document, miss.start, miss.length) == (1, 22, 9)));
    assert!(table.contains("letters: 2 documents") && table.contains("direct"), "{table}");
    for raw in RAW {
        for output in [&table, &folder.read("a.json"), &folder.read("a.html")] {
            assert!(!output.contains(raw), "{raw}");
        }
    }
}

#[test]
fn threshold_and_policy_and_names_change_what_counts() {
    let folder = Folder::new("options");
    let set = folder.write("letters.jsonl", SET);
    let json = folder.path("a.json");
    let measured = |more: &[&str]| {
        run(&[&["--set", &set, "--json", &json], more].concat());
        Report::from_json(&folder.read("a.json")).unwrap()
    };
    assert_eq!(kind(&measured(&["--threshold", "0.3"]), "LOCATION", "is").counts.any, 1);
    assert_eq!(kind(&measured(&["--no-names"]), "PERSON", "is").counts.any, 0);
    let report = measured(&["--policy", "gdpr-strict"]);
    assert_eq!(kind(&report, "LOCATION", "is").counts.any, 1);
    assert!(report.runs[0].settings.contains("gdpr-strict"));
    assert_eq!(measured(&["--sample", "1"]).runs[0].sets[0].documents, 1);
}

#[test]
fn what_others_marked_is_measured_beside_and_runs_are_compared() {
    let folder = Folder::new("beside");
    let set = folder.write("letters.jsonl", SET);
    let marks = folder.write(
        "marks.jsonl",
        "{\"document\": 1, \"spans\": []}\n{\"document\": 2, \"spans\": [{\"start\": 33, \"end\": 37, \"kind\": \"PERSON\"}]}\n",
    );
    let other = format!("peer={marks}");
    let (first, second, page) = (folder.path("1.json"), folder.path("2.json"), folder.path("c.html"));
    let table = run(&["--set", &set, "--predictions", &other, "--json", &first]);
    assert!(table.contains("peer (all its marks)"), "{table}");
    let report = Report::from_json(&folder.read("1.json")).unwrap();
    let peer = &report.runs[1].sets[0].kinds;
    let person = peer.iter().find(|one| one.kind.name() == "PERSON" && one.language == "en").unwrap();
    assert_eq!((person.counts.right, person.counts.marks_right), (1, 1));
    // What Scrubjay marked, measured as another tool's, is the same.
    let own = folder.path("own.jsonl");
    run(&["--set", &set, "--marks", &own]);
    run(&["--set", &set, "--predictions", &format!("own={own}"), "--without-scrubjay", "--json", &second]);
    let again = Report::from_json(&folder.read("2.json")).unwrap();
    assert_eq!(again.runs[0].sets, report.runs[0].sets);
    run(&["--set", &set, "--no-names", "--json", &second]);
    let table = run(&["--compare", &second, &first, "--report", &page]);
    assert!(table.contains("PERSON") && table.contains("gained"), "{table}");
    assert!(folder.read("c.html").contains("What got better and worse"));
}

#[test]
fn sets_are_written_for_others_and_read_again_as_the_same() {
    let folder = Folder::new("written");
    let set = folder.write("a.conll", "-DOCSTART- O\n\nAnna B-PER\nkom O\n\nJón B-PER\n");
    run(&["--set", &set, "--language", "is", "--write-sets", &folder.path("out")]);
    let digest = |set: &str, more: &[&str]| {
        let json = folder.path("d.json");
        run(&[&["--set", set, "--json", &json], more].concat());
        Report::from_json(&folder.read("d.json")).unwrap().runs[0].sets[0].digest.clone()
    };
    assert_eq!(digest(&set, &["--language", "is"]), digest(&folder.path("out/a.jsonl"), &[]));
}

#[test]
fn errors_say_where_and_quote_nothing() {
    let folder = Folder::new("errors");
    let set = folder.write("letters.jsonl", SET);
    let broken = folder.write("broken.jsonl", &SET.replace("\"end\": 37", "\"end\": 370"));
    let prose = folder.write("prose.txt", "Jón Jónsson á heima hér.\n");
    let empty = folder.write("empty.jsonl", "");
    let lacking = folder.write("lacking.jsonl", "{\"document\": 1, \"spans\": []}\n");
    let report = folder.write("old.json", "{\"format\": \"Zqxv\"}");
    let (lacking, missing) = (format!("peer={lacking}"), folder.path("nothing.jsonl"));
    for (arguments, says) in [
        (vec!["--set", &set, &broken], "set 2 of 2: line 2: span 2: 33 to 370 is no place in a text of 46"),
        (vec!["--set", &prose], "set 1 of 1: this is no set of a known format"),
        (vec!["--set", &empty], "set 1 of 1: this is no set of a known format"),
        (vec!["--set", &missing], "set 1 of 1: the file cannot be read"),
        (vec!["--set", "tab:/"], "this is a folder"),
        (vec!["--set", &set, &set], "the same name"),
        (vec!["--set", &set, "--predictions", &lacking], "1 of the 2 documents of set letters have no line"),
        (vec!["--set", &set, "--predictions", "marks.jsonl"], "the name of the tool and the file"),
        (vec!["--set", &set, "--threshold", "2"], "a number from 0 to 1"),
        (vec!["--set", &set, "--policy", "Zqxv"], "neither a pack"),
        (vec!["--set", &set, "--sample", "0"], "--sample"),
        (vec!["--set", &set, "--threshold", "0.5", "--policy", "cjeu"], "cannot be used with"),
        (vec!["--compare", &report, &report], "this is no evaluation"),
        (vec![], "--set"),
    ] {
        let output = eval(&arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", said(&output));
        let said = said(&output);
        assert!(said.contains(says), "{arguments:?}: {said}");
        // The option's own value is clap's to repeat; what stands in files is nobody's.
        for raw in RAW.iter().filter(|raw| !arguments.contains(raw)) {
            assert!(!said.contains(raw), "{said}");
        }
    }
}

/// Set, how many documents are sampled, kind, and the least share that some mark must touch: what was measured, less a
/// name or two.
const FLOORS: &[(&str, u32, &str, f64)] = &[
    ("tab-en-court/dev", 24, "PERSON", 0.93),
    ("tab-en-court/dev", 24, "ID", 0.96),
    ("greynir-is/train", 260, "PERSON", 0.97),
    ("wnut17-en/dev", 300, "PERSON", 0.89),
    ("uner-en-ewt/dev", 324, "PERSON", 0.89),
    // Some labels are a title alone (`Dr.`), which is no person.
    ("presidio-synth-en/dev", 300, "PERSON", 0.94),
    ("presidio-synth-en/dev", 300, "ADDRESS", 0.88),
    ("presidio-synth-en/dev", 300, "CARD", 0.97),
    ("norne-nb/dev", 20, "PERSON", 0.95),
    ("webnews-sv/dev", 40, "PERSON", 0.94),
    ("meddocan-es/dev", 30, "PERSON", 0.97),
    ("meddocan-es/dev", 30, "ADDRESS", 0.94),
    ("meddocan-es/dev", 30, "EMAIL", 0.96),
    ("meddocan-es/dev", 30, "ID", 0.95),
];

#[test]
fn what_must_be_found_is_found() {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let data = std::env::var_os("SCRUBJAY_SHARED").map_or(beside, PathBuf::from).join("data");
    if !data.is_dir() {
        println!(
            "Skipped: the shared sets are not here. Set SCRUBJAY_SHARED to the shared folder to measure them."
        );
        return;
    }
    let folder = Folder::new("floors");
    let mut failures = Vec::new();
    let mut sets: Vec<(&str, u32)> = FLOORS.iter().map(|(set, sample, ..)| (*set, *sample)).collect();
    sets.dedup();
    for (set, sample) in sets {
        let path = data.join(format!("{set}.jsonl.gz"));
        if !path.is_file() {
            println!("{set}: skipped, it is not here.");
            continue;
        }
        let json = folder.path("set.json");
        run(&["--set", path.to_str().unwrap(), "--sample", &sample.to_string(), "--json", &json]);
        let report = Report::from_json(&folder.read("set.json")).unwrap();
        for (_, _, kind, floor) in FLOORS.iter().filter(|(name, ..)| *name == set) {
            let score = report.runs[0].sets[0].kinds.iter().find(|one| one.kind.name() == *kind);
            let recall = score.and_then(|one| one.recall_any).map_or(0.0, |one| one.value);
            let labels = score.map_or(0, |one| one.counts.labels);
            println!("{set}: {kind} {recall:.4} of {labels}, floor {floor}");
            if recall < *floor {
                failures.push(format!("{set}: {kind} {recall:.4}, not {floor}"));
            }
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}
