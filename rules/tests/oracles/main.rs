//! Compares the check digits of our rows with independent libraries.
//!
//! `tests/oracles/oracles.py` makes the numbers and asks the libraries; they run in their own process and nothing of
//! them is copied. Every disagreement must be explained in [`disagreements`], and every explanation must still be
//! needed. The result stands in `docs/oracles.md`; to write it anew:
//!
//! ```text
//! SCRUBJAY_WRITE=1 cargo test -p scrubjay-rules --test oracles
//! ```
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::panic, clippy::expect_used, clippy::unwrap_used, clippy::print_stdout)]

mod disagreements;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use disagreements::{DISAGREEMENTS, Disagreement, Side};
use regex::{Regex, RegexBuilder};
use scrubjay_rules::pattern::{Pattern, Shape};
use scrubjay_rules::patterns::PATTERNS;

/// As many as this of each, valid and corrupted, for every scheme.
const NUMBERS: usize = 1000;

#[test]
fn the_rows_say_what_the_libraries_say() {
    let answers = ask_the_libraries();
    let mut lines = answers.lines();
    let versions = lines.next().and_then(|line| line.strip_prefix("# ")).expect("the versions come first");

    let mut compared = Vec::new();
    for line in lines {
        if let Some(head) = line.strip_prefix("= ") {
            compared.push(Comparison::new(head));
        } else {
            compared.last_mut().expect("a scheme comes first").take(line);
        }
    }

    let mut faults = String::new();
    for comparison in &compared {
        comparison.faults(&mut faults);
    }
    let all: Vec<&Found> = compared.iter().flat_map(|comparison| &comparison.found).collect();
    for entry in DISAGREEMENTS {
        if !all.iter().any(|found| found.explained.is_some_and(|by| std::ptr::eq(by, entry))) {
            writeln!(faults, "{} no longer occurs: {}", entry.scheme, entry.why).unwrap();
        }
    }
    let report = report(versions, &compared);
    println!("{report}");
    assert!(faults.is_empty(), "\n{faults}");

    let place = root().join("docs/oracles.md");
    if std::env::var_os("SCRUBJAY_WRITE").is_some() {
        std::fs::write(&place, &report).expect("docs/oracles.md can be written");
    }
    let written = std::fs::read_to_string(&place).unwrap_or_default();
    assert!(
        written == report,
        "docs/oracles.md is out of date: set SCRUBJAY_WRITE=1 and run this test again"
    );
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate stands in the workspace").to_owned()
}

fn ask_the_libraries() -> String {
    let python = root().join(".setup/oracles/bin/python3");
    assert!(
        python.exists(),
        "The libraries to compare with are not there. Please run scripts/setup-oracles.sh (make test does)."
    );
    let answer = Command::new(python)
        .arg(root().join("tests/oracles/oracles.py"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("PYTHONIOENCODING", "utf-8")
        .stderr(Stdio::inherit())
        .output()
        .expect("Python starts");
    assert!(answer.status.success(), "tests/oracles/oracles.py failed");
    String::from_utf8(answer.stdout).expect("it writes UTF-8")
}

/// What a row says of one number.
struct Judge {
    row: &'static Pattern,
    shape: Regex,
}

impl Judge {
    fn of(name: &str) -> Judge {
        let row =
            PATTERNS.iter().find(|row| row.name == name).unwrap_or_else(|| panic!("there is no row {name}"));
        let (Shape::Regex(source) | Shape::Led(source)) = row.shape else { panic!("{name} has no regex") };
        let shape = RegexBuilder::new(&format!("^(?:{source})$"))
            .unicode(false)
            .build()
            .expect("a row's regex compiles");
        Judge { row, shape }
    }

    /// True if all of the text can be a match.
    fn is_possible(&self, text: &str) -> bool {
        let (rule, all) = (self.row.rule, 0..text.len());
        if !rule.moves() {
            return self.shape.is_match(text) && rule.fits(text, &all);
        }
        // The shape may be only the beginning.
        (1..=text.len())
            .rev()
            .filter(|&end| text.is_char_boundary(end) && self.shape.is_match(&text[..end]))
            .any(|end| rule.place(text, 0..end) == Some(all.clone()))
    }

    fn accepts(&self, text: &str, asks: &str) -> bool {
        self.is_possible(text) && (asks == "form" || self.row.check.is_none_or(|check| (check.passes)(text)))
    }
}

/// Numbers on which a row and a library disagree, for one reason.
struct Found {
    side: Side,
    explained: Option<&'static Disagreement>,
    count: usize,
    example: String,
}

/// One row against one library.
struct Comparison {
    scheme: String,
    library: String,
    asks: String,
    judge: Judge,
    valid: usize,
    corrupted: usize,
    valid_agreed: usize,
    corrupted_agreed: usize,
    /// Of the corrupted ones, how many the library sees.
    refused: usize,
    found: Vec<Found>,
}

impl Comparison {
    fn new(head: &str) -> Comparison {
        let mut fields = head.split('\t').map(str::to_owned);
        let mut next = || fields.next().expect("four fields");
        let (scheme, row, library, asks) = (next(), next(), next(), next());
        let judge = Judge::of(&row);
        Comparison {
            scheme,
            library,
            asks,
            judge,
            valid: 0,
            corrupted: 0,
            valid_agreed: 0,
            corrupted_agreed: 0,
            refused: 0,
            found: Vec::new(),
        }
    }

    fn take(&mut self, line: &str) {
        let (how, number) = line.split_at(1);
        let ours = self.judge.accepts(number, &self.asks);
        let theirs = how != "C";
        let (count, agreed) = match how {
            "V" => (&mut self.valid, &mut self.valid_agreed),
            _ => (&mut self.corrupted, &mut self.corrupted_agreed),
        };
        *count += 1;
        self.refused += usize::from(!theirs);
        if ours == theirs {
            *agreed += 1;
            return;
        }
        let side = if ours { Side::RowOnly } else { Side::LibraryOnly };
        let explained = DISAGREEMENTS.iter().find(|entry| {
            entry.scheme == self.scheme
                && entry.side == side
                && (entry.rows.is_empty() || entry.rows.contains(&self.judge.row.name))
                && matches(entry.numbers, number)
        });
        match self.found.iter_mut().find(|found| {
            found.side == side && found.explained.map(std::ptr::from_ref) == explained.map(std::ptr::from_ref)
        }) {
            Some(found) => found.count += 1,
            None => self.found.push(Found { side, explained, count: 1, example: number.to_owned() }),
        }
    }

    fn faults(&self, faults: &mut String) {
        let (scheme, row) = (&self.scheme, self.judge.row.name);
        if self.valid < NUMBERS || self.corrupted < NUMBERS {
            writeln!(faults, "{scheme} / {row}: only {} valid and {} corrupted", self.valid, self.corrupted)
                .unwrap();
        }
        for found in self.found.iter().filter(|found| found.explained.is_none()) {
            let who = match found.side {
                Side::RowOnly => "only the row accepts",
                Side::LibraryOnly => "only the library accepts",
            };
            writeln!(faults, "{scheme} / {row}: {who} {} like {:?}", found.count, found.example).unwrap();
        }
    }
}

/// True if the pattern matches somewhere in the number. Compiled once.
fn matches(pattern: &'static str, number: &str) -> bool {
    thread_local! {
        static COMPILED: std::cell::RefCell<BTreeMap<&'static str, Regex>> = const { std::cell::RefCell::new(BTreeMap::new()) };
    }
    COMPILED.with_borrow_mut(|compiled| {
        compiled
            .entry(pattern)
            .or_insert_with(|| {
                RegexBuilder::new(pattern).unicode(false).build().expect("a pattern of numbers compiles")
            })
            .is_match(number)
    })
}

fn report(versions: &str, compared: &[Comparison]) -> String {
    let total = |count: fn(&Comparison) -> usize| compared.iter().map(count).sum::<usize>();
    let schemes: BTreeMap<&str, usize> =
        compared.iter().map(|one| (one.scheme.as_str(), one.valid)).collect();
    let rows: BTreeSet<&str> = compared.iter().map(|one| one.judge.row.name).collect();
    let numbers: usize = schemes.values().sum();
    let agreed = total(|one| one.valid_agreed + one.corrupted_agreed);
    let asked = total(|one| one.valid + one.corrupted);
    let mut out = String::new();
    writeln!(
        out,
        "# Our rows against independent libraries

Written by `SCRUBJAY_WRITE=1 cargo test -p scrubjay-rules --test oracles`. The test fails if this page is out of date, on
a disagreement that is not explained below, and on an explanation that is no longer needed
(`rules/tests/oracles/disagreements.rs`).

{} schemes with {numbers} numbers that the libraries call valid and as many corrupted ones (a digit or letter changed, two
neighbours swapped), against {} rows in the spelling that each expects: {agreed} of {asked} answers are the same, the
others are explained. The libraries run in tests only, in a process of their own:
{versions}.

`tests/oracles/schemes.py` says which scheme is compared with which row. *Form*: the scheme has no check digits, or they
prove nothing, so only the shape and the row's rule are compared. *Refused*: corrupted numbers that the library sees;
the others happen to be valid too. *Agreed* counts where row and library say the same.

## Compared

| Scheme | Library | Row | Asks | Valid: agreed | Corrupted: refused | agreed | Explained |
|---|---|---|---|---|---|---|---|",
        schemes.len(),
        rows.len(),
    )
    .unwrap();
    for one in compared {
        let explained: usize = one.found.iter().map(|found| found.count).sum();
        writeln!(
            out,
            "| {} | {} | `{}` | {} | {}/{} | {} | {}/{} | {explained} |",
            one.scheme,
            one.library,
            one.judge.row.name,
            one.asks,
            one.valid_agreed,
            one.valid,
            one.refused,
            one.corrupted_agreed,
            one.corrupted,
        )
        .unwrap();
    }
    writeln!(
        out,
        "
## Disagreements

| Scheme | Row | Accepted by | Numbers | Such as | Why | Right |
|---|---|---|---|---|---|---|"
    )
    .unwrap();
    for one in compared {
        for found in &one.found {
            let accepted = match found.side {
                Side::RowOnly => "the row only",
                Side::LibraryOnly => "the library only",
            };
            let (why, right) = found.explained.map_or(("?", "?"), |entry| (entry.why, entry.right.as_str()));
            writeln!(
                out,
                "| {} | `{}` | {accepted} | {} | `{}` | {why} | {right} |",
                one.scheme, one.judge.row.name, found.count, found.example
            )
            .unwrap();
        }
    }
    out
}
