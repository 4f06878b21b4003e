//! `scrubjay rules`: everything that is found by shape, as data for programs and as a page for people.
//!
//! Both are written from the rows themselves, so they cannot say anything else than what runs. The page of Scrubjay
//! loads the JSON when somebody opens its help; `docs/rules.md` is the other one, and a test compares it.

mod countries;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use clap::Args;
use scrubjay_rules::kind::{EntityKind, KINDS};
use scrubjay_rules::pattern::{Pattern, Shape};
use scrubjay_rules::patterns::PATTERNS;
use serde::Serialize;

use crate::{Failure, print_line};

/// Options of `scrubjay rules`.
#[derive(Args)]
#[group(required = true, multiple = false)]
pub(crate) struct RulesArguments {
    /// Write every kind and every row as one JSON object
    #[arg(long)]
    json: bool,
    /// Write the page for people, docs/rules.md
    #[arg(long)]
    markdown: bool,
}

/// Writes what was asked for to standard output.
pub(crate) fn run(arguments: &RulesArguments) -> Result<(), Failure> {
    let text = match arguments.json {
        true => serde_json::to_string(&Rules::all()).map_err(Failure::failed)?,
        false => markdown(),
    };
    print_line(text.trim_end())
}

/// The whole list.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rules {
    version: &'static str,
    counts: Counts,
    kinds: Vec<KindView>,
    rows: Vec<RowView>,
}

/// How much there is.
#[derive(Serialize)]
struct Counts {
    rows: usize,
    /// Kinds that some row finds. There are more: names and own words have no shape.
    kinds: usize,
    countries: usize,
}

#[derive(Serialize)]
struct KindView {
    name: &'static str,
    family: &'static str,
    country: &'static str,
    label: &'static str,
    help: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RowView {
    name: &'static str,
    kind: &'static str,
    family: &'static str,
    country: &'static str,
    label: &'static str,
    /// The pattern as a regular expression, unless the shape is code.
    #[serde(skip_serializing_if = "Option::is_none")]
    shape: Option<String>,
    context: &'static [&'static str],
    decoys: &'static [&'static str],
    scores: Scores,
    about: &'static str,
    source: &'static str,
    finds: &'static [&'static str],
    ignores: &'static [&'static str],
}

/// What a match of the row is worth, 0 to 1; 0 is no finding. Without check digits, the last three are missing.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Scores {
    alone: f32,
    context: f32,
    #[serde(skip_serializing_if = "Option::is_none")]
    check_passed: Option<f32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    check_failed: Option<f32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    check_failed_in_context: Option<f32>,
}

impl Rules {
    fn all() -> Rules {
        Rules {
            version: scrubjay::VERSION,
            counts: Counts::of_all(),
            kinds: KINDS.iter().copied().map(KindView::of).collect(),
            rows: PATTERNS.iter().map(RowView::of).collect(),
        }
    }
}

impl Counts {
    fn of_all() -> Counts {
        let kinds: BTreeSet<_> = PATTERNS.iter().map(|row| row.kind).collect();
        let countries: BTreeSet<_> = PATTERNS.iter().map(country).filter(|code| !code.is_empty()).collect();
        Counts { rows: PATTERNS.len(), kinds: kinds.len(), countries: countries.len() }
    }
}

impl KindView {
    fn of(kind: EntityKind) -> KindView {
        KindView {
            name: kind.name(),
            family: kind.family().name(),
            country: kind.country(),
            label: kind.label(),
            help: kind.help(),
        }
    }
}

impl RowView {
    fn of(row: &Pattern) -> RowView {
        RowView {
            name: row.name,
            kind: row.kind.name(),
            family: row.kind.family().name(),
            country: country(row),
            label: row.kind.label(),
            shape: shape(&row.shape),
            context: row.context,
            decoys: row.decoys,
            scores: Scores {
                alone: row.score,
                context: row.context_score,
                check_passed: row.check.map(|check| check.passed),
                check_failed: row.check.map(|check| check.failed),
                check_failed_in_context: row.check.map(|check| check.failed_in_context),
            },
            about: row.about,
            source: row.source,
            finds: row.finds,
            ignores: row.ignores,
        }
    }
}

/// The country of a row: its own, or that of its kind.
fn country(row: &Pattern) -> &'static str {
    if row.country.is_empty() { row.kind.country() } else { row.country }
}

/// The shape as a regular expression, unless it is code.
fn shape(shape: &Shape) -> Option<String> {
    match shape {
        Shape::Regex(source) | Shape::Led(source) => Some((*source).to_owned()),
        Shape::Anchor(..) => None,
    }
}

/// `docs/rules.md`.
fn markdown() -> String {
    let mut page = String::new();
    let counts = Counts::of_all();
    // Writing to a String cannot fail.
    let _ = write!(
        page,
        "# What is found by shape\n\n\
         <!-- Written by `scrubjay rules --markdown` from the rows themselves; a test compares the two. -->\n\n\
         {} rows find {} kinds of personal data, {} countries have rows of their own. [detection.md](detection.md) says\n\
         what the scores mean and how a row is added.\n\n\
         *Alone* is the score of a match with nothing beside it; *named*, with one of its words nearby; *check*, with right\n\
         or wrong check digits. From 0.5 a match is a finding. In the examples, « and » stand around what is found.\n",
        counts.rows, counts.kinds, counts.countries
    );
    let mut families: Vec<_> = PATTERNS.iter().map(|row| row.kind.family()).collect();
    families.sort_unstable();
    families.dedup();
    for family in families {
        let _ = write!(page, "\n## {}\n", family.label());
        let mut kinds: Vec<EntityKind> =
            PATTERNS.iter().map(|row| row.kind).filter(|kind| kind.family() == family).collect();
        kinds.sort_unstable_by_key(|kind| (countries::name(kind.country()), kind.label(), kind.name()));
        kinds.dedup();
        for kind in kinds {
            let place = match kind.country() {
                "" => String::new(),
                code => format!("{}: ", countries::name(code)),
            };
            let _ = write!(page, "\n### {place}{}\n\n`{}`. {}\n", kind.label(), kind.name(), kind.help());
            for row in PATTERNS.iter().filter(|row| row.kind == kind) {
                page.push_str(&entry(row));
            }
        }
    }
    page
}

/// How many context words the page shows of a row; the JSON has them all.
const SHOWN_WORDS: usize = 24;

/// One row of the page.
fn entry(row: &Pattern) -> String {
    let mut text = format!("\n- **{}**. {} Scores: {}.\n", row.name, row.about, worth(row));
    if row.country != row.kind.country() && !row.country.is_empty() {
        let _ = writeln!(text, "  Country: {}.", countries::name(row.country));
    }
    let examples: Vec<String> = row.finds.iter().take(3).map(|example| code(example)).collect();
    if !examples.is_empty() {
        let _ = writeln!(text, "  Finds {}", examples.join(" · "));
    }
    if let Some(example) = row.ignores.first() {
        let _ = writeln!(text, "  but not {}", code(example));
    }
    if !row.context.is_empty() {
        let shown = row.context.len().min(SHOWN_WORDS);
        let more = match row.context.len() - shown {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let _ = writeln!(text, "  Words that name it: {}{more}.", row.context[..shown].join(", "));
    }
    if !row.source.is_empty() {
        let _ = writeln!(text, "  Source: {}.", row.source.trim_end_matches('.'));
    }
    text
}

fn worth(row: &Pattern) -> String {
    let mut parts = Vec::new();
    match row.check {
        None => parts.push(format!("alone {}", row.score)),
        Some(check) => {
            parts.push(format!("check right {}", check.passed));
            parts.push(match check.failed {
                0.0 => "wrong refused".to_owned(),
                score => format!("wrong {score}"),
            });
            if check.failed_in_context > check.failed {
                parts.push(format!("wrong but named {}", check.failed_in_context));
            }
        }
    }
    if row.context_score > 0.0 && !row.context.is_empty() {
        parts.push(format!("named {}", row.context_score));
    }
    parts.join(", ")
}

/// `text` on one line of code, with as many backticks around it as it needs.
fn code(text: &str) -> String {
    let line = text.replace(['\n', '\r', '\t'], " ");
    let longest = line.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if line.starts_with('`') || line.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{line}{space}{fence}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_name() {
        let of_kinds = KINDS.iter().map(|kind| kind.country());
        for code in PATTERNS.iter().map(|row| row.country).chain(of_kinds).filter(|code| !code.is_empty()) {
            assert_ne!(countries::name(code), code, "{code} is not in cli/src/rules/countries.rs");
        }
    }

    #[test]
    fn code_is_fenced_by_more_backticks_than_it_holds() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`a\nb"), "`` `a b ``");
    }
}
