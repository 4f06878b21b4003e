//! The page `docs/quality.md` and the figures `docs/quality.json` that the review shows, both from the same runs.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};

use crate::chance::Estimate;
use crate::compare::{Change, compare};
use crate::measure::ALL_KINDS;
use crate::report::{KindScore, Report, Run, SetScore};
use crate::score::{BANDS, ScoreBand};
use crate::set::Identifier;
use crate::split::SPLITS;
use crate::terminal::{interval, short, word};

/// What detection is meant to reach; the head of the file says what the columns are.
pub const BARS: &str = include_str!("../bars.tsv");

/// What the packs for training keep, so that a name that is only found as one stays under them.
const ORGANISATION: &str = "ORGANIZATION";
/// Kinds with fewer marks than this, all sets together, have no line of their own among the scores.
const FEWEST_MARKS: usize = 30;
/// Kinds with fewer labels than this in a set have no line of their own: their interval says nothing.
const FEWEST_LABELS: usize = 10;

/// The page. `report` has Scrubjay's run first, at the default threshold, then those of peers; `keeping` is Scrubjay's run
/// under a policy that keeps organisations.
///
/// # Errors
/// If a report holds no run.
pub fn page(report: &Report, keeping: &Report) -> Result<String, String> {
    let (Some(ours), Some(keeping)) = (report.runs.first(), keeping.runs.first()) else {
        return Err("a report holds no run".to_owned());
    };
    let mut out = String::from(
        "# What is found, measured\n\n\
         Written by `make quality`; change nothing here by hand. How it is measured, and how to measure on sets of your own: \
         [evaluation.md](evaluation.md).\n\n",
    );
    let _ = writeln!(
        out,
        "Measured: {} ({}). *Found*: some mark touches the label. *As such*: a mark of its kind does. *Whole*: no letter and \
         no digit of it stays. *Precision*: share of the marks of a kind that touch a label of it. In brackets: 95 % intervals.\n",
        ours.tool, ours.settings
    );
    out += "What these figures are not: a promise for your texts. The sets are those that development looked at. Of a set \
            that the names model was trained on only the documents count that were held back from that; but its settings \
            were chosen, and the rules by shape tuned, on what is measured here. Nothing here is a test split that nobody \
            has looked at: there is none among the shared sets.\n\n";
    add_bars(&mut out, ours, keeping);
    add_sets(&mut out, ours);
    out += "## Names and addresses\n\n";
    add_kinds(&mut out, ours, |kind| matches!(kind, "PERSON" | "ADDRESS" | "LOCATION"));
    out += "\n## By language, all sets together\n\n";
    add_languages(&mut out, ours);
    out += "\n## Everything else that a set labels\n\nYears alone, weekdays and durations are labelled as dates by some \
            sets; Scrubjay leaves them on purpose. Of `DEMOGRAPHIC` (nationality, sex, profession, kin) Scrubjay looks for \
            nationality, religion and the like, only where a policy asks (sensitive.md): what is found of it here lies under another mark. `ID` are numbers of all sorts, among them codes that a set calls so \
            though they are words.\n\n";
    add_kinds(&mut out, ours, |kind| !matches!(kind, "PERSON" | "ADDRESS" | "LOCATION" | ORGANISATION));
    out += "\n## Organisations\n\nThey are marked, and kept by the packs for training but those that are a party to a case.\n\n";
    add_kinds(&mut out, ours, |kind| kind == ORGANISATION);
    out += "\n## All kinds together\n\nF2 counts by touch, over all labels, organisations among them. The last \
            three columns count letters and digits.\n\n";
    add_together(&mut out, &[("default", ours), ("without organisations", keeping)]);
    out += "\n## People and things that several labels name\n\nThe measure of the Text Anonymization Benchmark: an entity \
            counts as covered only if no letter and no digit of any of its mentions stays. *Direct* ones tell who somebody \
            is by themselves, *quasi* ones together with others. Only tab-en-court says which is which.\n\n";
    add_entities(&mut out, &[("default", ours), ("without organisations", keeping)]);
    add_scores(&mut out, ours);
    add_peers(&mut out, report);
    Ok(out)
}

/// The figures for the page of the review: how much of each kind some mark touched, by language and altogether, in the run
/// under a policy that keeps organisations. Most files are reviewed under one that does.
///
/// # Errors
/// If the report holds no run.
pub fn figures(keeping: &Report) -> Result<String, String> {
    let keeping = keeping.runs.first().ok_or("a report holds no run")?;
    let mut kinds: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    let mut sums: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for one in keeping.by_language() {
        let is_kept = one.kind.name() == ORGANISATION;
        let Some(kind) = one.kind.our_kind().filter(|_| !is_kept) else { continue };
        let (found, of) = (one.counts.any, one.counts.labels);
        kinds
            .entry(kind.name())
            .or_default()
            .push(json!({ "language": one.language, "found": found, "of": of }));
        let sum = sums.entry(kind.name()).or_default();
        *sum = (sum.0 + found, sum.1 + of);
    }
    let list: Vec<String> = kinds
        .iter()
        .map(|(kind, languages)| {
            let (found, of) = sums[kind];
            json!({ "kind": kind, "found": found, "of": of, "languages": languages }).to_string()
        })
        .collect();
    Ok(format!("{{ \"measured\": [\n{}\n] }}\n", list.join(",\n")))
}

/// One bar, and what was measured.
struct Bar<'a> {
    what: &'a str,
    set: &'a str,
    bar: f64,
    measured: Option<Estimate>,
    of: usize,
}

fn bars(run: &Run) -> Vec<Bar<'static>> {
    let lines = BARS.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| {
            let mut columns = line.split('\t');
            let (set, kind, measure) = (columns.next()?, columns.next()?, columns.next()?);
            let (bar, what) = (columns.next()?.parse().ok()?, columns.next()?);
            let score = run.sets.iter().find(|one| one.set == set);
            let (measured, of) = score.map_or((None, 0), |score| measured(score, kind, measure));
            Some(Bar { what, set, bar, measured, of })
        })
        .collect()
}

fn measured(score: &SetScore, kind: &str, measure: &str) -> (Option<Estimate>, usize) {
    let of_kind = || score.kinds.iter().find(|one| one.kind.name() == kind);
    let figure = match measure {
        "any" => of_kind().map(|one| (one.recall_any, one.counts.labels)),
        "precision" => of_kind().map(|one| (one.precision, one.counts.marks)),
        "direct" => {
            let direct =
                |one: &&crate::report::EntityScore| one.kind == kind && one.identifier == Identifier::Direct;
            score.entities.iter().find(direct).map(|one| (one.recall, one.entities))
        }
        "f2" => score.languages.first().map(|one| (one.f2, one.counts.labels)),
        _ => None,
    };
    figure.unwrap_or_default()
}

fn add_bars(out: &mut String, run: &Run, keeping: &Run) {
    let (bars, without_organisations) = (bars(run), bars(keeping));
    let count = |is: fn(&Bar<'_>) -> bool| bars.iter().filter(|bar| is(bar)).count();
    let is_met = |bar: &Bar<'_>| bar.measured.is_some_and(|one| one.value >= bar.bar);
    let met = count(is_met);
    let unmeasured = count(|bar| bar.measured.is_none());
    let _ = writeln!(
        out,
        "## Against the bars\n\n{met} of {} bars are met, {} are missed, {unmeasured} cannot be measured: their sets are not \
         among the shared ones. The bar for Nordic texts is asked of each set alone, Finnish too, and so are those for \
         court papers and for mail. A name counts as found under any mark, also where it is taken for an organisation; the last column \
         has the figure under a policy that keeps organisations but parties to a case, as the packs for training do.\n\n\
         | Bar | Set | At least | Measured | Of | | Without organisations |\n|---|---|---|---|---|---|---|",
        bars.len(),
        bars.len() - met - unmeasured
    );
    for (bar, without) in bars.iter().zip(without_organisations) {
        let verdict = match bar.measured {
            None => "not measured",
            Some(_) if is_met(bar) => "met",
            Some(one) if one.high >= bar.bar => "missed (the bar is within the interval)",
            Some(_) => "**missed**",
        };
        let _ = writeln!(
            out,
            "| {} | {} | {:.2} | {} | {} | {verdict} | {} |",
            bar.what,
            if bar.set == "-" { "" } else { bar.set },
            bar.bar,
            interval(bar.measured),
            bar.of,
            short(without.measured)
        );
    }
    out.push('\n');
}

fn add_sets(out: &mut String, run: &Run) {
    out.push_str(
        "## The sets\n\nWhere those that were trained on come from: `THIRD_PARTY.md`. inlegal-en-court labels dates, places and \
         cases sparsely, and the parties of ler-de-court are initials already, so precision says little there.\n\n\
         | Set | Documents | Language | |\n|---|---|---|---|\n",
    );
    for set in &run.sets {
        let languages: Vec<&str> = set.languages.iter().map(|one| one.language.as_str()).collect();
        let _ =
            writeln!(out, "| {} | {} | {} | {} |", set.set, set.documents, languages.join(", "), note(set));
    }
    out.push('\n');
}

/// Of a set that was trained on, how many documents were held back.
fn note(set: &SetScore) -> String {
    let split = SPLITS.iter().find(|split| format!("{}/{}", split.folder, split.file) == set.set);
    let is_known_otherwise =
        split.is_some_and(|split| SPLITS.iter().any(|other| other.folder == split.folder && other.times > 0));
    match (set.trained_on, is_known_otherwise) {
        (0, false) => "not trained on".to_owned(),
        (0, true) => "this split was not trained on, another one was".to_owned(),
        (left, _) => format!("held back from training; the other {left} documents were trained on"),
    }
}

fn add_kinds(out: &mut String, run: &Run, wanted: impl Fn(&str) -> bool) {
    out.push_str(
        "| Set | Language | Kind | Labels | Found | As such | Whole | Precision | Marks |\n|---|---|---|---|---|---|---|---|---|\n",
    );
    for set in &run.sets {
        let enough = |one: &&KindScore| one.counts.labels >= FEWEST_LABELS && wanted(one.kind.name());
        for one in set.kinds.iter().filter(enough) {
            let _ = writeln!(
                out,
                "| {} | {} | {} | {} | {} | {} | {} | {} | {} |",
                set.set,
                one.language,
                one.kind,
                one.counts.labels,
                interval(one.recall_any),
                short(one.recall_right),
                short(one.recall_whole),
                interval(one.precision),
                one.counts.marks
            );
        }
    }
}

fn add_languages(out: &mut String, run: &Run) {
    out.push_str("| Language | Kind | Labels | Found | Whole | Precision |\n|---|---|---|---|---|---|\n");
    let wanted = |one: &KindScore| {
        one.counts.labels >= FEWEST_LABELS
            && matches!(one.kind.name(), "PERSON" | "ADDRESS" | "LOCATION" | "PHONE" | "EMAIL" | "ID")
    };
    for one in run.by_language().into_iter().filter(wanted) {
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} | {} | {} |",
            one.language,
            one.kind,
            one.counts.labels,
            interval(one.recall_any),
            short(one.recall_whole),
            interval(one.precision)
        );
    }
}

fn add_together(out: &mut String, runs: &[(&str, &Run)]) {
    out.push_str("| Set | Marked | Labels | F2 | Masked of all | Masked of labelled | Labelled of masked |\n|---|---|---|---|---|---|---|\n");
    let Some((_, first)) = runs.first() else { return };
    for (at, set) in first.sets.iter().enumerate() {
        for (how, run) in runs {
            for one in
                run.sets.get(at).filter(|other| other.set == set.set).iter().flat_map(|set| &set.languages)
            {
                let _ = writeln!(
                    out,
                    "| {} | {how} | {} | {} | {} | {} | {} |",
                    set.set,
                    one.counts.labels,
                    interval(one.f2),
                    short(one.masked),
                    interval(one.labelled_masked),
                    short(one.masked_labelled)
                );
            }
        }
    }
}

fn add_entities(out: &mut String, runs: &[(&str, &Run)]) {
    out.push_str("| Set | Marked | Kind | Identifier | Entities | Covered |\n|---|---|---|---|---|---|\n");
    for (how, run) in runs {
        for set in &run.sets {
            for one in
                set.entities.iter().filter(|one| one.entities >= FEWEST_LABELS || one.kind == ALL_KINDS)
            {
                let identifier = format!("{:?}", one.identifier).to_lowercase();
                let _ = writeln!(
                    out,
                    "| {} | {how} | {} | {identifier} | {} | {} |",
                    set.set,
                    one.kind,
                    one.entities,
                    interval(one.recall)
                );
            }
        }
    }
}

/// Of each score, how many marks are right.
fn add_scores(out: &mut String, ours: &Run) {
    let mut kinds: BTreeMap<String, BTreeMap<u32, ScoreBand>> = BTreeMap::new();
    for one in ours.sets.iter().flat_map(|set| &set.scores) {
        // Names, places and addresses have their scores from the model, all else from the rows.
        let group = match one.kind.name() {
            "PERSON" | "LOCATION" | "ORGANIZATION" | "STREET_ADDRESS" => BY_MODEL,
            _ => BY_SHAPE,
        };
        for name in [group, one.kind.name()] {
            let sums = kinds.entry(name.to_owned()).or_default();
            sums.entry(one.from).and_modify(|sum| *sum = sum.clone().and(one)).or_insert_with(|| one.clone());
        }
    }
    out.push_str(
        "\n## What a score is worth\n\nOf the marks with a score in a band, all sets together, the share that is right: that \
         touches a label of its kind, in sets that label the kind. A score of 0.7 says that seven in ten are. What a set \
         leaves unlabelled though it is real (docket numbers, the dates of laws) counts as wrong, so that a share says what is right \
         at least. Of kinds with fewer than 30 marks there are only the sums.\n\n\
         | Kind | Score | Marks | Mean score | Right | Touch any label |\n|---|---|---|---|---|---|\n",
    );
    let groups = [BY_SHAPE, BY_MODEL];
    let others = kinds.keys().map(String::as_str).filter(|name| !groups.contains(name));
    for name in groups.into_iter().chain(others) {
        let Some(sums) = kinds.get(name) else { continue };
        if !groups.contains(&name) && sums.values().map(|one| one.marks).sum::<usize>() < FEWEST_MARKS {
            continue;
        }
        for (from, sum) in sums {
            let to = BANDS.iter().find(|next| *next > from).copied().unwrap_or(1000);
            let _ = writeln!(
                out,
                "| {name} | {:.2} to {:.2} | {} | {} | {} | {} |",
                f64::from(*from) / 1000.0,
                f64::from(to) / 1000.0,
                sum.marks,
                sum.mean().map_or_else(|| "–".to_owned(), |mean| format!("{mean:.2}")),
                interval(sum.share_right()),
                short(sum.share_any())
            );
        }
    }
}

/// All that the rows find by its shape, in the table of scores.
const BY_SHAPE: &str = "all by shape";
/// All that the model of names finds.
const BY_MODEL: &str = "all by the model of names";

fn add_peers(out: &mut String, report: &Report) {
    let [ours, peers @ ..] = &report.runs[..] else { return };
    if peers.is_empty() {
        out.push_str("\n## Beside others\n\nPresidio could not be installed where this page was made.\n");
        return;
    }
    for peer in peers {
        let _ = writeln!(
            out,
            "\n## Beside {}\n\n{}. Kinds that a tool does not look for count as missed. *Gained* are labels that only {} \
             found, *lost* those that only Scrubjay did; *chance* is how likely two tools that are alike would differ so \
             much (exact test of McNemar).\n\n| Set | Kind | Labels | Scrubjay found | {} found | Gained | Lost | Chance | \
             Recall of {} | Scrubjay's precision | {}'s precision |\n|---|---|---|---|---|---|---|---|---|---|---|",
            peer.tool, peer.settings, peer.tool, peer.tool, peer.tool, peer.tool
        );
        let mut rows = compare(ours, peer).rows;
        rows.sort_by(|one, other| (&one.set, &one.kind).cmp(&(&other.set, &other.kind)));
        for one in rows.iter().filter(|one| one.first.counts.labels >= FEWEST_LABELS) {
            let recall =
                if one.recall() == Change::NoneToTell { "no difference to tell" } else { word(one.recall()) };
            let _ = writeln!(
                out,
                "| {} | {} | {} | {} | {} | {} | {} | {:.3} | {recall} | {} | {} |",
                one.set,
                one.kind,
                one.first.counts.labels,
                short(one.first.recall_any),
                short(one.second.recall_any),
                one.only_first_missed,
                one.only_second_missed,
                one.chance,
                short(one.first.precision),
                short(one.second.precision)
            );
        }
        let all = [(&ours.tool, ours), (&peer.tool, peer)];
        out.push_str("\n| Set | Tool | F2 | Masked of all | Masked of labelled |\n|---|---|---|---|---|\n");
        for set in &peer.sets {
            for (name, run) in all {
                for one in run.sets.iter().filter(|one| one.set == set.set).flat_map(|set| &set.languages) {
                    let _ = writeln!(
                        out,
                        "| {} | {} | {} | {} | {} |",
                        set.set,
                        name,
                        interval(one.f2),
                        short(one.masked),
                        short(one.labelled_masked)
                    );
                }
            }
        }
        let entities = |run: &Run| {
            let sets = run.sets.iter().filter(|set| peer.sets.iter().any(|other| other.set == set.set));
            sets.flat_map(|set| &set.entities)
                .filter(|one| one.kind == ALL_KINDS)
                .cloned()
                .collect::<Vec<_>>()
        };
        out.push_str("\n| Tool | Identifier | Entities | Wholly covered |\n|---|---|---|---|\n");
        for (name, run) in all {
            for one in entities(run) {
                let identifier = format!("{:?}", one.identifier).to_lowercase();
                let _ = writeln!(
                    out,
                    "| {} | {identifier} | {} | {} |",
                    name,
                    one.entities,
                    interval(one.recall)
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::measure;
    use crate::predictions::Mark;
    use crate::read::own;
    use crate::set::Set;

    fn run() -> Run {
        let line = r#"{"text": "Ann, Bob", "language": "is", "spans": [{"start": 0, "end": 3, "kind": "PERSON"}, {"start": 5, "end": 8, "kind": "PERSON"}, {"start": 5, "end": 8, "kind": "LOC"}]}"#;
        let set = Set {
            name: "greynir-is/train".to_owned(),
            documents: own::read(line, "").unwrap(),
            trained_on: 7,
        };
        let marks = vec![Mark { place: 0..3, kind: "PERSON".to_owned(), score: 1.0 }];
        Run {
            tool: "scrubjay".to_owned(),
            settings: "threshold 0.5".to_owned(),
            sets: vec![measure(&set, &[marks])],
        }
    }

    #[test]
    fn bars_are_read_and_a_missed_one_is_said_to_be_missed() {
        let bars = bars(&run());
        assert_eq!(bars.len(), BARS.lines().filter(|line| !line.starts_with('#')).count());
        let page = page(&Report::of(vec![run()]), &Report::of(vec![run()])).unwrap();
        assert!(page.contains("| Icelandic news: names found | greynir-is/train | 0.95 | 0.500"), "{page}");
        assert!(page.contains("1 of 21 bars are met, 1 are missed, 19 cannot be measured"), "{page}");
    }

    #[test]
    fn a_band_of_scores_has_the_share_that_is_right() {
        let mut run = run();
        let line =
            r#"{"text": "Ann, Bob", "language": "is", "spans": [{"start": 0, "end": 3, "kind": "PERSON"}]}"#;
        let set = Set { name: "a".to_owned(), documents: own::read(line, "").unwrap(), trained_on: 0 };
        let mark = |place| Mark { place, kind: "PERSON".to_owned(), score: 0.5 };
        run.sets = vec![measure(&set, &[vec![mark(0..3), mark(5..8)]])];
        let page = page(&Report::of(vec![run.clone()]), &Report::of(vec![run])).unwrap();
        let line = "| all by the model of names | 0.50 to 0.60 | 2 | 0.50 | 0.500 (0.095 to 0.905) | 0.500 |";
        assert!(page.contains(line), "{page}");
        assert!(!page.contains("all by shape |"), "{page}");
    }

    #[test]
    fn the_figures_are_those_of_the_run_by_language() {
        let figures: Value = serde_json::from_str(&figures(&Report::of(vec![run()])).unwrap()).unwrap();
        let wanted = json!([
            { "kind": "LOCATION", "found": 0, "of": 1, "languages": [{ "language": "is", "found": 0, "of": 1 }] },
            { "kind": "PERSON", "found": 1, "of": 2, "languages": [{ "language": "is", "found": 1, "of": 2 }] }
        ]);
        assert_eq!(figures["measured"], wanted);
    }
}
