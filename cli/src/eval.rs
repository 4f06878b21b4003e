//! `scrubjay eval`: what is found on labelled sets, by Scrubjay and by others.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use scrubjay::detect::{DEFAULT_THRESHOLD, Detectors, detect};
use scrubjay::document::Document;
use scrubjay::format::{FormatName, parse};
use scrubjay::policy::Policy;
use scrubjay::resolve::resolve;
use scrubjay::review::{Decision, Review};
use scrubjay_evaluation::compare::compare;
use scrubjay_evaluation::measure::measure;
use scrubjay_evaluation::predictions::{self, Mark, SetMarks};
use scrubjay_evaluation::read::{self, ReadOptions};
use scrubjay_evaluation::report::{Report, Run};
use scrubjay_evaluation::set::Set;
use scrubjay_evaluation::{html, terminal};

use crate::own::{OwnArguments, hints};
use crate::policy::named;
use crate::{Failure, print_line};

/// Options of `scrubjay eval`.
#[derive(Args)]
pub(crate) struct EvalArguments {
    /// A labelled set: a file, or a folder, with its format before it if it is not to be recognised (own:, shared:, tab:,
    /// presidio:, conll:, brat:). See docs/evaluation.md
    #[arg(long, value_name = "[FORMAT:]PATH", num_args = 1.., required_unless_present = "compare")]
    set: Vec<String>,
    /// The language of texts whose set does not say
    #[arg(long, value_name = "TAG", default_value = "")]
    language: String,
    /// Measure also the documents of the shared sets that the names model was trained on. What is found in them says
    /// little about other texts
    #[arg(long)]
    with_training_text: bool,
    /// Measure only so many documents of each set, evenly from all of it
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(1..))]
    sample: Option<u32>,
    /// Marks that another tool made, as JSON Lines: it is measured too, and compared with Scrubjay
    #[arg(long, value_name = "TOOL=FILE")]
    predictions: Vec<String>,
    /// Measure only the tools of --predictions
    #[arg(long, requires = "predictions")]
    without_scrubjay: bool,
    /// Marks count from this score on, 0 to 1. Those of --predictions all count, unless it is given
    #[arg(long, conflicts_with = "policy", value_parser = score)]
    threshold: Option<f32>,
    /// Measure what this policy takes out: the name of a pack (see `scrubjay policies`), or a file. What it keeps counts as
    /// not found
    #[arg(long, value_name = "PACK|FILE")]
    policy: Option<String>,
    /// Measure sensitive details too, such as nationality and religion. With --policy it is the policy that asks for them
    #[arg(long, conflicts_with = "policy")]
    sensitive: bool,
    #[command(flatten)]
    own: OwnArguments,
    /// Write everything that was counted to this file, for programs and for --compare
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Write a page for people to this file
    #[arg(long, value_name = "FILE.html")]
    report: Option<PathBuf>,
    /// Write what Scrubjay marked to this file, in the format of --predictions
    #[arg(long, value_name = "FILE", conflicts_with = "without_scrubjay")]
    marks: Option<PathBuf>,
    /// Write each set to this folder in the format of docs/evaluation.md, for tools that read no other, and measure nothing
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["json", "report", "marks", "predictions"])]
    write_sets: Option<PathBuf>,
    /// Compare two files that --json wrote, and measure nothing
    #[arg(long, num_args = 2, value_names = ["FIRST", "SECOND"], conflicts_with_all = ["set", "predictions", "json", "marks", "write_sets"])]
    compare: Option<Vec<PathBuf>>,
}

/// Measures, or compares what was measured. What it writes holds counts and places, never text; only `--write-sets` writes
/// texts.
pub(crate) fn run(arguments: &EvalArguments) -> Result<(), Failure> {
    if let Some([first, second]) = arguments.compare.as_deref() {
        return compare_files(first, second, arguments.report.as_deref());
    }
    let sets = sets(arguments)?;
    if let Some(folder) = &arguments.write_sets {
        return write_sets(&sets, folder);
    }
    let mut runs = Vec::new();
    if !arguments.without_scrubjay {
        let (settings, marks) = marks(arguments, &sets)?;
        if let Some(path) = &arguments.marks {
            std::fs::write(path, predictions::write(&sets, &marks))
                .map_err(Failure::io("the file of marks"))?;
        }
        runs.push(measured(format!("scrubjay {}", env!("CARGO_PKG_VERSION")), settings, &sets, &marks));
    }
    for (at, named) in arguments.predictions.iter().enumerate() {
        let (tool, path) = named.split_once('=').filter(|(tool, _)| !tool.is_empty()).ok_or_else(|| {
            Failure::usage("--predictions takes the name of the tool and the file: presidio=marks.jsonl")
        })?;
        let wrong = |error| Failure::usage(format!("file {} of --predictions: {error}", at + 1));
        let content = read::unpack(Path::new(path)).map_err(wrong)?;
        let threshold = arguments.threshold.unwrap_or(0.0);
        let marks = predictions::read(&content, &sets, threshold).map_err(wrong)?;
        let settings = match arguments.threshold {
            Some(threshold) => format!("its marks with a score of {threshold} and more"),
            None => "all its marks".to_owned(),
        };
        runs.push(measured(tool.to_owned(), settings, &sets, &marks));
    }
    let report = Report::of(runs);
    if let Some(path) = &arguments.json {
        let json = report.to_json().map_err(Failure::failed)?;
        std::fs::write(path, json).map_err(Failure::io("the file of --json"))?;
    }
    if let Some(path) = &arguments.report {
        std::fs::write(path, html::report(&report)).map_err(Failure::io("the report"))?;
    }
    print_line(terminal::report(&report).trim_end())?;
    if let [first, others @ ..] = &report.runs[..] {
        for other in others {
            print_line(&format!("\n{}", terminal::comparison(&compare(first, other)).trim_end()))?;
        }
    }
    Ok(())
}

/// A threshold from the command line.
fn score(text: &str) -> Result<f32, String> {
    let score = text.parse::<f32>().ok().filter(|score| (0.0..=1.0).contains(score));
    score.ok_or_else(|| "it must be a number from 0 to 1".to_owned())
}

fn sets(arguments: &EvalArguments) -> Result<Vec<Set>, Failure> {
    let options =
        ReadOptions { language: &arguments.language, with_training_text: arguments.with_training_text };
    let mut sets = Vec::new();
    for (at, argument) in arguments.set.iter().enumerate() {
        let read = read::sets(argument, options)
            .map_err(|error| Failure::usage(format!("set {} of {}: {error}", at + 1, arguments.set.len())))?;
        for set in read {
            let set = match arguments.sample {
                Some(count) => set.sample(count as usize),
                None => set,
            };
            if sets.iter().any(|other: &Set| other.name == set.name) {
                return Err(Failure::usage(
                    "two of the sets have the same name: rename a file, the name is what tells sets apart",
                ));
            }
            sets.push(set);
        }
    }
    Ok(sets)
}

fn write_sets(sets: &[Set], folder: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(folder).map_err(Failure::io("the folder"))?;
    for set in sets {
        // `tab-en-court/dev` keeps its folder, and so its name when it is read again.
        let path = folder.join(format!("{}.jsonl", set.name));
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(Failure::io("the folder"))?;
        }
        std::fs::write(path, set.to_json_lines()).map_err(Failure::io("a set"))?;
    }
    print_line(&format!("{} sets written", sets.len()))
}

fn measured(tool: String, settings: String, sets: &[Set], marks: &[SetMarks]) -> Run {
    let sets = sets.iter().zip(marks).map(|(set, marks)| measure(set, marks)).collect();
    Run { tool, settings, sets }
}

/// How Scrubjay was set, and what it marks in each document of each set.
fn marks(arguments: &EvalArguments, sets: &[Set]) -> Result<(String, Vec<SetMarks>), Failure> {
    let policy = arguments.policy.as_deref().map(named).transpose()?;
    let mut detectors = arguments.own.detectors(&policy.clone().unwrap_or_default())?;
    if arguments.sensitive {
        detectors = detectors.with_hints(hints()?);
    }
    let threshold = arguments.threshold.unwrap_or(DEFAULT_THRESHOLD);
    let mut settings = match &policy {
        Some(policy) => format!("what the policy {} takes out", policy.name()),
        None => format!("marks with a score of {threshold} and more"),
    };
    if arguments.sensitive {
        settings += ", sensitive details too";
    }
    if !arguments.own.looks_for_names() {
        settings += ", without names";
    }
    let policy = policy.map(Arc::new);
    let mark = |text: &str| marks_in(text, &detectors, threshold, policy.as_ref());
    let marks = sets.iter().map(|set| in_threads(set, &mark)).collect::<Result<_, _>>()?;
    Ok((settings, marks))
}

/// The marks of every document, with a thread for each core.
fn in_threads(
    set: &Set,
    mark: &(impl Fn(&str) -> Result<Vec<Mark>, Failure> + Sync),
) -> Result<SetMarks, Failure> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let each = set.documents.len().div_ceil(threads).max(1);
    let answers: Vec<_> = std::thread::scope(|scope| {
        let work = |documents: &[scrubjay_evaluation::set::Document]| {
            documents.iter().map(|document| mark(&document.text)).collect::<Result<Vec<_>, _>>()
        };
        let running: Vec<_> =
            set.documents.chunks(each).map(|part| scope.spawn(move || work(part))).collect();
        running.into_iter().map(|thread| thread.join().ok()).collect()
    });
    let mut marks = Vec::with_capacity(set.documents.len());
    for answer in answers {
        marks.extend(answer.ok_or_else(|| Failure::failed("detection stopped unexpectedly"))??);
    }
    Ok(marks)
}

fn marks_in(
    text: &str,
    detectors: &Detectors,
    threshold: f32,
    policy: Option<&Arc<Policy>>,
) -> Result<Vec<Mark>, Failure> {
    let document: Document = parse(FormatName::Plain, text.to_owned()).map_err(Failure::failed)?;
    let findings = match policy {
        None => resolve(detect(&document, detectors, threshold)),
        Some(policy) => {
            let review = Review::start(document, Arc::clone(policy), detectors);
            let taken = review.entries().iter().filter(|entry| entry.decision != Decision::Keep);
            taken.map(|entry| entry.finding).collect()
        }
    };
    let mark = |finding: &scrubjay::detect::Finding| Mark {
        place: finding.span.range(),
        kind: finding.kind.name().to_owned(),
        score: finding.score,
    };
    Ok(findings.iter().map(mark).collect())
}

fn compare_files(first: &Path, second: &Path, page: Option<&Path>) -> Result<(), Failure> {
    let read = |path: &Path| {
        let json = std::fs::read_to_string(path).map_err(Failure::io("a file of --compare"))?;
        let report = Report::from_json(&json).map_err(Failure::usage)?;
        let run = report.runs.into_iter().next();
        run.ok_or_else(|| Failure::usage("there is no run in a file of --compare"))
    };
    let (first, second) = (read(first)?, read(second)?);
    let name = |which: &str, run: &Run| format!("{which} ({}, {})", run.tool, run.settings);
    let first = Run { tool: name("first", &first), ..first };
    let second = Run { tool: name("second", &second), ..second };
    let comparison = compare(&first, &second);
    if comparison.rows.is_empty() {
        return Err(Failure::usage(
            "the two have no set in common: what is compared must be measured on the same texts and labels",
        ));
    }
    if let Some(path) = page {
        std::fs::write(path, html::comparison(&comparison)).map_err(Failure::io("the report"))?;
    }
    print_line(terminal::comparison(&comparison).trim_end())
}
