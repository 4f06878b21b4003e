//! The report as one HTML file that loads nothing.

use std::fmt::Write;

use crate::chance::Estimate;
use crate::compare::{Comparison, compare};
use crate::report::{Report, SetScore};
use crate::terminal::{interval, short, word};

/// Misses that a set's list shows; the JSON has them all.
const MOST_MISSES: usize = 500;
/// The width of a plot, and where its scale begins and ends.
const WIDTH: f64 = 240.0;
const HEIGHT: u32 = 20;

const STYLE: &str = ":root{color-scheme:light dark;--ground:#fff;--text:#1b1b1f;--quiet:#55555e;--line:#c9c9d1;--mark:#0b5cad}\
@media (prefers-color-scheme:dark){:root{--ground:#17171b;--text:#ececf1;--quiet:#b3b3bd;--line:#45454f;--mark:#7db8f5}}\
body{margin:0 auto;max-width:80rem;padding:1rem;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,sans-serif}\
h1,h2,h3{line-height:1.2}p{max-width:45rem}.scroll{overflow-x:auto}.scroll:focus-visible,summary:focus-visible,a:focus-visible{outline:3px solid var(--mark);outline-offset:2px}\
table{border-collapse:collapse;margin:.5rem 0 1.5rem;font-variant-numeric:tabular-nums}caption{text-align:start;font-weight:600;padding:.25rem 0}\
th,td{padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--line);text-align:start;white-space:nowrap;vertical-align:middle}\
td.n{text-align:end}summary{cursor:pointer;padding:.25rem 0;min-height:1.5rem}.quiet{color:var(--quiet)}a{color:var(--mark)}\
svg{display:block}svg .scale{stroke:var(--line)}svg .reach{stroke:var(--mark);stroke-width:3;opacity:.5}svg .value{fill:var(--mark)}";

/// The report of one or several tools; of several, each is also compared with the first.
pub fn report(report: &Report) -> String {
    let mut body = String::from("<h1>Evaluation</h1>\n");
    body += "<p>A label is <em>found</em> if some mark touches it, <em>as such</em> if a mark of the same kind does, and \
             <em>whole</em> if no letter and no digit of it stays. Precision is the share of marks that touch a label of \
             their kind. Figures in brackets are 95 % intervals: Wilson's where labels or marks are counted, drawn from the \
             documents for F2 and for letters. Nothing in this file is text of the sets.</p>\n";
    body += "<nav aria-label=\"Sets\"><ul>\n";
    for (number, run) in report.runs.iter().enumerate() {
        for (place, set) in run.sets.iter().enumerate() {
            let _ = writeln!(
                body,
                "<li><a href=\"#s{number}-{place}\">{}, {}</a></li>",
                plain(&run.tool),
                plain(&set.set)
            );
        }
    }
    body += "</ul></nav>\n";
    if let [first, others @ ..] = &report.runs[..] {
        if !others.is_empty() {
            body += "<h2>Side by side</h2>\n";
            add_side_by_side(&mut body, report);
        }
        for other in others {
            add_comparison(&mut body, &compare(first, other));
        }
    }
    for (number, run) in report.runs.iter().enumerate() {
        let _ =
            writeln!(body, "<h2>{}</h2>\n<p class=\"quiet\">{}</p>", plain(&run.tool), plain(&run.settings));
        for (place, set) in run.sets.iter().enumerate() {
            let _ = writeln!(
                body,
                "<section aria-labelledby=\"s{number}-{place}\">\n<h3 id=\"s{number}-{place}\">{}, {}</h3>",
                plain(&run.tool),
                plain(&set.set)
            );
            add_set(&mut body, set, &format!("{}, {}", plain(&run.tool), plain(&set.set)));
            body += "</section>\n";
        }
    }
    page("Evaluation", &body)
}

/// The comparison of two runs.
pub fn comparison(comparison: &Comparison) -> String {
    let mut body = String::from("<h1>Comparison</h1>\n");
    add_comparison(&mut body, comparison);
    page("Comparison", &body)
}

fn page(title: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'\">\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n\
         </body>\n</html>\n"
    )
}

/// `of` is the tool and the set, for HTML.
fn add_set(body: &mut String, set: &SetScore, of: &str) {
    let left = match set.trained_on {
        0 => String::new(),
        left => format!(" {left} more were left out because the names model was trained on them."),
    };
    let _ = writeln!(body, "<p>{} documents.{left}</p>", set.documents);
    let rows = set.kinds.iter().filter(|one| one.counts.labels > 0).map(|one| {
        format!(
            "<td>{}</td><th scope=\"row\">{}</th><td class=\"n\">{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td class=\"n\">{}</td><td>{}</td>",
            plain(&one.language), plain(one.kind.name()), one.counts.labels, plot(one.recall_any), interval(one.recall_any),
            short(one.recall_right), short(one.recall_whole), one.counts.marks, interval(one.precision)
        )
    });
    let head = [
        "Language",
        "Kind",
        "Labels",
        "Found, from 0 to 1",
        "Found",
        "As such",
        "Whole",
        "Marks",
        "Precision",
    ];
    add_table(body, "By language and kind", of, &head, rows);
    let rows = set.languages.iter().map(|one| {
        format!(
            "<th scope=\"row\">{}</th><td class=\"n\">{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td>",
            plain(&one.language),
            one.documents,
            interval(one.f2),
            interval(one.masked),
            interval(one.labelled_masked),
            interval(one.masked_labelled)
        )
    });
    let head = [
        "Language",
        "Documents",
        "F2",
        "Letters and digits masked",
        "Of those labelled",
        "Masked ones that are labelled",
    ];
    add_table(body, "All kinds together", of, &head, rows);
    if !set.entities.is_empty() {
        let rows = set.entities.iter().map(|one| {
            let identifier = format!("{:?}", one.identifier).to_lowercase();
            format!(
                "<td>{}</td><th scope=\"row\">{}</th><td>{identifier}</td><td class=\"n\">{}</td><td>{}</td><td>{}</td>",
                plain(&one.language), plain(&one.kind), one.entities, plot(one.recall), interval(one.recall)
            )
        });
        let head = ["Language", "Kind", "Identifier", "Entities", "Covered, from 0 to 1", "Covered"];
        add_table(body, "Entities of which no mention stays", of, &head, rows);
    }
    let _ =
        writeln!(body, "<details><summary>{} labels of which something stays</summary>", set.misses.len());
    if set.misses.len() > MOST_MISSES {
        let _ = writeln!(body, "<p>The first {MOST_MISSES}; the JSON file has them all.</p>");
    }
    let rows = set.misses.iter().take(MOST_MISSES).map(|miss| {
        format!(
            "<td class=\"n\">{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td>",
            miss.document, miss.start, miss.length, plain(miss.kind.name()), plain(&miss.language), miss.shape,
            if miss.part { "a part" } else { "all" }
        )
    });
    let head = ["Document", "Place", "Length", "Kind", "Language", "Looks like", "What stays"];
    add_table(body, "Places and lengths count Unicode code points", of, &head, rows);
    body.push_str("</details>\n");
}

fn add_side_by_side(body: &mut String, report: &Report) {
    let Some(first) = report.runs.first() else { return };
    let mut rows = Vec::new();
    for set in &first.sets {
        for one in set.kinds.iter().filter(|one| one.counts.labels > 0) {
            for run in &report.runs {
                let same = run.sets.iter().find(|other| other.set == set.set).and_then(|other| {
                    other.kinds.iter().find(|other| other.kind == one.kind && other.language == one.language)
                });
                let Some(same) = same else { continue };
                rows.push(format!(
                    "<td>{}</td><td>{}</td><th scope=\"row\">{}</th><td>{}</td><td class=\"n\">{}</td><td>{}</td><td>{}</td><td>{}</td>",
                    plain(&set.set), plain(&one.language), plain(one.kind.name()), plain(&run.tool), same.counts.labels,
                    plot(same.recall_any), interval(same.recall_any), interval(same.precision)
                ));
            }
        }
    }
    let head = ["Set", "Language", "Kind", "Tool", "Labels", "Found, from 0 to 1", "Found", "Precision"];
    add_table(body, "Every tool on every kind", "all sets", &head, rows.into_iter());
}

fn add_comparison(body: &mut String, comparison: &Comparison) {
    let Comparison { first, second, rows, sums, left_out } = comparison;
    let _ = writeln!(
        body,
        "<h3>{} and {}</h3>\n<p><em>Gained</em> are labels that only the second found, <em>lost</em> those that only the first \
         did. <em>Chance</em> is how likely two tools that are alike would differ so much (exact test of McNemar); below 0.05 \
         recall is called better or worse. Precision is where the intervals do not meet.</p>",
        plain(first),
        plain(second)
    );
    let head = [
        "Set",
        "Language",
        "Kind",
        "Labels",
        "First",
        "Second",
        "Gained",
        "Lost",
        "Chance",
        "Recall",
        "Precision",
    ];
    let rows = sums.iter().chain(rows).map(|one| {
        format!(
            "<td>{}</td><td>{}</td><th scope=\"row\">{}</th><td class=\"n\">{}</td><td>{}</td><td>{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td><td>{:.3}</td><td>{}</td><td>{}</td>",
            if one.set.is_empty() { "all".to_owned() } else { plain(&one.set) },
            plain(&one.language), plain(one.kind.name()), one.first.counts.labels, short(one.first.recall_any),
            short(one.second.recall_any), one.only_first_missed, one.only_second_missed, one.chance, word(one.recall()),
            word(one.precision())
        )
    });
    add_table(
        body,
        "What got better and worse",
        &format!("{} and {}", plain(first), plain(second)),
        &head,
        rows,
    );
    if !left_out.is_empty() {
        let names: Vec<String> = left_out.iter().map(|name| plain(name)).collect();
        let _ = writeln!(
            body,
            "<p>Not compared, because they are not the same in both: {}.</p>",
            names.join(", ")
        );
    }
}

/// `of` tells tables of the same caption apart for who hears them.
fn add_table(body: &mut String, caption: &str, of: &str, head: &[&str], rows: impl Iterator<Item = String>) {
    let cells: String = head.iter().map(|cell| format!("<th scope=\"col\">{cell}</th>")).collect();
    let _ = writeln!(
        body,
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{caption}: {of}\"><table><caption>{caption}</caption>\n<thead><tr>{cells}</tr></thead>\n<tbody>"
    );
    for row in rows {
        let _ = writeln!(body, "<tr>{row}</tr>");
    }
    body.push_str("</tbody></table></div>\n");
}

/// A point on a scale from 0 to 1 with its interval. The figures stand beside it, so it is hidden from who cannot see it.
fn plot(estimate: Option<Estimate>) -> String {
    let Some(Estimate { value, low, high }) = estimate else { return String::new() };
    let (at, middle) = (|share: f64| 4.0 + share * (WIDTH - 8.0), f64::from(HEIGHT) / 2.0);
    let quarters: String = (0..=4)
        .map(|quarter| at(f64::from(quarter) / 4.0))
        .map(|x| {
            format!("<line class=\"scale\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"4\" y2=\"{}\"/>", HEIGHT - 4)
        })
        .collect();
    format!(
        "<svg aria-hidden=\"true\" width=\"{WIDTH}\" height=\"{HEIGHT}\" viewBox=\"0 0 {WIDTH} {HEIGHT}\">{quarters}<line class=\"scale\" x1=\"4\" x2=\"{:.1}\" y1=\"{middle}\" y2=\"{middle}\"/><line class=\"reach\" x1=\"{:.1}\" x2=\"{:.1}\" y1=\"{middle}\" y2=\"{middle}\"/><circle class=\"value\" cx=\"{:.1}\" cy=\"{middle}\" r=\"4\"/></svg>",
        WIDTH - 4.0,
        at(low),
        at(high),
        at(value)
    )
}

/// Text for HTML.
fn plain(text: &str) -> String {
    let escaped = |c: char| match c {
        '&' => "&amp;".to_owned(),
        '<' => "&lt;".to_owned(),
        '>' => "&gt;".to_owned(),
        '"' => "&quot;".to_owned(),
        c => c.to_string(),
    };
    text.chars().map(escaped).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::measure;
    use crate::read::own;
    use crate::report::Run;
    use crate::set::Set;

    #[test]
    fn a_page_loads_nothing_and_shows_no_markup_of_others() {
        let line = r#"{"text": "Anna", "language": "<b>", "spans": [{"start": 0, "end": 4, "kind": "<script>", "identifier": "direct"}]}"#;
        let set = Set { name: "a&b".to_owned(), documents: own::read(line, "").unwrap(), trained_on: 2 };
        let run = |tool: &str| Run {
            tool: tool.to_owned(),
            settings: String::new(),
            sets: vec![measure(&set, &[Vec::new()])],
        };
        let page = report(&Report::of(vec![run("one"), run("<i>")]));
        for bad in ["<script", "<b>", "<i>", "src=", "Anna", "http:", "https:"] {
            assert!(!page.contains(bad), "{bad}");
        }
        for good in ["&lt;SCRIPT&gt;", "a&amp;b", "2 more were left out", "<svg", "capitalised, 1 word"] {
            assert!(page.contains(good), "{good}");
        }
        // Every start has its end.
        for tag in ["table", "section", "details", "svg", "div", "tr", "main", "nav"] {
            let starts =
                page.matches(&format!("<{tag}>")).count() + page.matches(&format!("<{tag} ")).count();
            assert_eq!(starts, page.matches(&format!("</{tag}>")).count(), "{tag}");
        }
    }
}
