//! What holds for every row, and for the walk that brings the rows to the text.

// Clippy knows a test module by a plain `cfg(test)` only.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use proptest::prelude::*;

use scrubjay_automaton::Automaton;
use scrubjay_rules::edges::goes_on;
use scrubjay_rules::pattern::REACH_BYTES;
use scrubjay_rules::patterns::PATTERNS;

use super::*;
use crate::detect::DEFAULT_THRESHOLD;
use crate::format::{FormatName, parse};
use crate::kind::EntityKind;

fn detector() -> PatternDetector {
    PatternDetector::new().unwrap()
}

fn findings(text: &str) -> Vec<Finding> {
    findings_from(text, 0.0)
}

fn findings_from(text: &str, threshold: f32) -> Vec<Finding> {
    let mut found = detector().detect(&parse(FormatName::Plain, text.to_owned()).unwrap(), threshold);
    // The rows by themselves: what views add is tested where they are.
    found.retain(|finding| finding.evidence.view.is_none() && finding.kind != EntityKind::HiddenText);
    found.sort_by_key(|finding| (finding.span, finding.evidence.detector));
    found
}

/// `see «this»` as the text without marks, and the places of the marks.
fn marked(example: &str) -> (String, Vec<Span>) {
    let mut text = String::new();
    let mut spans = Vec::new();
    let mut start = 0;
    for character in example.chars() {
        match character {
            '«' => start = text.len(),
            '»' => spans.push(Span::of(start..text.len())),
            other => text.push(other),
        }
    }
    (text, spans)
}

fn by_row(text: &str, row: &str) -> Vec<Span> {
    let kept = |finding: &Finding| finding.evidence.detector == row && finding.score >= DEFAULT_THRESHOLD;
    findings(text).into_iter().filter(kept).map(|finding| finding.span).collect()
}

#[test]
fn every_row_finds_and_ignores_what_it_says() {
    let mut wrong = Vec::new();
    for row in &PATTERNS {
        for example in row.finds {
            let (text, spans) = marked(example);
            let found = by_row(&text, row.name);
            if found != spans || spans.is_empty() {
                let found: Vec<_> = found.iter().map(|span| span.slice(&text)).collect();
                wrong.push(format!("{} should find: {example}, but found {found:?}", row.name));
            }
        }
        for text in row.ignores {
            let found = by_row(text, row.name);
            if !found.is_empty() {
                let found: Vec<_> = found.iter().map(|span| span.slice(text)).collect();
                wrong.push(format!("{} should ignore: {text}, but found {found:?}", row.name));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_row_is_complete_and_named_once() {
    let mut names = BTreeSet::new();
    for row in &PATTERNS {
        assert!(names.insert(row.name), "two rows are named {}", row.name);
        assert!(row.finds.len() >= 3 && row.ignores.len() >= 3, "{} needs three examples of each", row.name);
        assert!(row.about.ends_with('.') && !row.source.is_empty(), "{} must say what it is", row.name);
        assert!(
            row.score <= 1.0 && row.context_score >= row.score,
            "{}: context cannot lower a score",
            row.name
        );
        for word in row.context.iter().chain(row.decoys) {
            assert_eq!(*word, word.to_lowercase(), "{}: context words are in lower case", row.name);
        }
    }
}

/// Through the whole detector, the best finding at the marked place is of the row's kind; or, for a row of any country,
/// of a kind of the same family that says which country.
#[test]
fn no_row_takes_what_another_row_should_find() {
    let mut wrong = Vec::new();
    for row in &PATTERNS {
        for example in row.finds {
            let (text, spans) = marked(example);
            let found = findings(&text);
            for span in spans {
                let touching = found.iter().filter(|finding| finding.span.overlaps(span));
                let best =
                    touching.max_by(|a, b| a.score.total_cmp(&b.score).then(a.span.len().cmp(&b.span.len())));
                let best = best.unwrap();
                let taker = best.evidence.detector;
                let is_nearer = row.kind.country().is_empty()
                    && !best.kind.country().is_empty()
                    && best.kind.family() == row.kind.family();
                if best.kind != row.kind && !is_nearer {
                    wrong.push(format!(
                        "{}: in `{example}` the best finding is {taker} ({})",
                        row.name, best.score
                    ));
                } else if !best.span.contains(span) {
                    wrong.push(format!("{}: `{example}` is cut by {taker}", row.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// A regex row as the regex crate reads it.
struct Oracle {
    number: usize,
    row: &'static Pattern,
    /// At the front of a text.
    front: regex::Regex,
    /// As the whole of one.
    whole: regex::Regex,
    /// Whether the longest match is taken whatever touches it.
    is_special: bool,
}

fn oracles() -> &'static [Oracle] {
    static SHARED: std::sync::OnceLock<Vec<Oracle>> = std::sync::OnceLock::new();
    SHARED.get_or_init(|| {
        let build = |source: String| regex::RegexBuilder::new(&source).unicode(false).build().unwrap();
        let regexes = PATTERNS.iter().enumerate().filter_map(|(number, row)| match row.shape {
            Shape::Regex(source) | Shape::Led(source) => Some(Oracle {
                number,
                row,
                front: build(format!("^(?:{source})")),
                whole: build(format!("^(?:{source})$")),
                is_special: row.rule.moves()
                    || Automaton::from_bytes(&scrubjay_automaton::compile(&[source]).unwrap())
                        .is_some_and(|automaton| automaton.tail(0).is_some()),
            }),
            Shape::Anchor(..) => None,
        });
        regexes.collect()
    })
}

/// The same with the regex crate and without the walk: what [`Pattern`] promises, word for word.
fn promised(text: &str, threshold: f32) -> Vec<(&'static str, Span)> {
    static SHARED: std::sync::OnceLock<(Vocabulary, Vec<RowLists>)> = std::sync::OnceLock::new();
    let (vocabulary, lists) = SHARED.get_or_init(|| {
        let rows: Vec<RowLists> = words::rows().collect();
        (Vocabulary::new(words::lists(), &rows), rows)
    });
    let mut found = Vec::new();
    let mut nearby = Nearby::new(vocabulary);
    nearby.begin(vocabulary, None);
    for Oracle { number, row, front, whole, is_special } in oracles() {
        let mut from = 0;
        for (start, _) in text.char_indices() {
            if start < from || text[..start].ends_with(goes_on) {
                continue;
            }
            let Some(some) = front.find(&text[start..]) else { continue };
            // The regex crate prefers the first way through an alternation; the promise is the longest.
            let longest = (start + 1..=text.len().min(start + 400)).rev().find(|end| {
                let place = start..*end;
                text.is_char_boundary(*end)
                    && (*is_special || !row.edges.touched(text, &place))
                    && whole.is_match(&text[place])
            });
            assert!(!is_special || longest >= Some(start + some.end()));
            let Some(longest) = longest else { continue };
            if matches!(row.shape, Shape::Regex(_)) && !has_digit(&text[start..longest]) {
                continue;
            }
            if let Some(judged) =
                judge(row, text, start..longest, false, lists[*number], vocabulary, &mut nearby, threshold)
            {
                found.push((row.name, Span::of(judged.place.clone())));
                from = judged.place.end;
            }
        }
    }
    for (number, row) in PATTERNS.iter().enumerate() {
        let Shape::Anchor(anchors, grow) = row.shape else { continue };
        let mut floor = 0;
        for (offset, _) in text.bytes().enumerate().filter(|(_, byte)| anchors.contains(byte)) {
            let grown = (offset >= floor).then(|| grow(text, offset, floor)).flatten();
            if let Some(judged) = grown.and_then(|place| {
                judge(row, text, place, false, lists[number], vocabulary, &mut nearby, threshold)
            }) {
                found.push((row.name, Span::of(judged.place.clone())));
                floor = judged.place.end;
            }
        }
    }
    found.sort_by_key(|(name, span)| (*span, *name));
    found
}

/// True if a match has a digit as near to its start as [`Shape::Regex`] asks for.
fn has_digit(found: &str) -> bool {
    found.bytes().take(REACH_BYTES).any(|byte| byte.is_ascii_digit())
}

fn walked(text: &str, threshold: f32) -> Vec<(&'static str, Span)> {
    let found = findings_from(text, threshold);
    found.into_iter().map(|finding| (finding.evidence.detector, finding.span)).collect()
}

/// Text of the kind that rows look for, in pieces that join to near misses.
fn text() -> impl Strategy<Value = String> {
    let examples: Vec<String> = PATTERNS
        .iter()
        .flat_map(|row| row.finds.iter().chain(row.ignores))
        .map(|text| marked(text).0)
        .collect();
    let piece = prop_oneof![
        4 => proptest::sample::select(examples),
        2 => "[0-9]{1,12}",
        2 => "[-. /:+()@,#§]{1,2}",
        1 => "[a-zA-Zæþðöé]{1,9}",
        1 => Just(" ".to_owned()),
        1 => Just("\n".to_owned()),
        1 => Just("\u{a0}".to_owned()),
        1 => "[ a-z.]{60,200}",
        1 => "\\PC{0,6}",
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_walk_finds_what_is_promised(text in text()) {
        for threshold in [0.0, DEFAULT_THRESHOLD] {
            prop_assert_eq!(walked(&text, threshold), promised(&text, threshold));
        }
    }

    #[test]
    fn long_lines_change_nothing(text in text()) {
        let line = text.replace(['\n', '\r'], "").repeat(3);
        prop_assert_eq!(walked(&line, DEFAULT_THRESHOLD), promised(&line, DEFAULT_THRESHOLD));
    }

    /// But for the row that asks in what language the text is, which more than a line tells.
    #[test]
    fn lines_do_not_know_of_each_other(text in text()) {
        let findings = |text: &str| {
            let mut found = findings(text);
            found.retain(|finding| finding.evidence.detector != "dk-cpr-in-danish");
            found
        };
        let mut alone = Vec::new();
        let mut offset = 0;
        for line in text.split_inclusive(['\n', '\r']) {
            alone.extend(findings(line).into_iter().map(|finding| Finding { span: finding.span.shifted(offset), ..finding }));
            offset += line.len();
        }
        alone.sort_by_key(|finding| (finding.span, finding.evidence.detector));
        prop_assert_eq!(findings(&text), alone);
    }

    /// In running text, whether the check digit is right, wrong or, since 2026, none.
    #[test]
    fn a_kennitala_is_found_in_any_running_text(
        day in 1u32..29, month in 1u32..13, year in 0u32..100, rest in 200u32..1000, century in proptest::sample::select(vec![8, 9, 0]),
        entity: bool, named: bool,
    ) {
        let day = day + if entity { 40 } else { 0 };
        let (front, back) = (format!("{day:02}{month:02}{year:02}"), format!("{rest:03}{century}"));
        for joined in ["-", " ", "–", ""] {
            let number = format!("{front}{joined}{back}");
            let named = named || joined.is_empty();
            let text = format!("Stefnandi er Jón Jónsson, {}{number}, Hlíðarvegi 3.", if named { "kt. " } else { "" });
            let start = text.find(&number).unwrap();
            let span = Span::of(start..start + number.len());
            let is_it = |finding: &Finding| {
                finding.span == span && finding.kind == EntityKind::IsKennitala && finding.score >= DEFAULT_THRESHOLD
            };
            prop_assert!(findings(&text).iter().any(is_it), "{}", text);
        }
    }

    #[test]
    fn any_text_is_safe(text in "\\PC{0,200}") {
        for finding in findings(&text) {
            prop_assert!(finding.span.slice(&text).is_some());
            prop_assert!((0.0..=1.0).contains(&finding.score));
        }
    }
}

/// What a regex can match, as far as the walk relies on it.
mod reach {
    use regex_syntax::hir::{Class, Hir, HirKind};

    /// True if some match of `hir` can hold a line break. Panics on what no row may have.
    pub(super) fn breaks_lines(hir: &Hir) -> bool {
        let is_break = |start: u32, end: u32| [10, 13].iter().any(|c| (start..=end).contains(c));
        match hir.kind() {
            HirKind::Empty => false,
            HirKind::Look(look) => panic!("look-around is not allowed: {look:?}"),
            HirKind::Literal(literal) => literal.0.iter().any(|byte| matches!(byte, b'\n' | b'\r')),
            HirKind::Class(Class::Unicode(class)) => {
                class.iter().any(|range| is_break(range.start().into(), range.end().into()))
            }
            HirKind::Class(Class::Bytes(class)) => {
                class.iter().any(|range| is_break(range.start().into(), range.end().into()))
            }
            HirKind::Repetition(repetition) => {
                repetition.max.expect("every repetition has an upper bound");
                breaks_lines(&repetition.sub)
            }
            HirKind::Capture(capture) => breaks_lines(&capture.sub),
            HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().any(breaks_lines),
        }
    }

    /// The shortest of the fixed texts with which every match of `hir` begins, in bytes; 0 if there are none.
    pub(super) fn lead(hir: &Hir) -> usize {
        let mut extractor = regex_syntax::hir::literal::Extractor::new();
        extractor.limit_total(5_000).limit_class(10).limit_literal_len(3).limit_repeat(3);
        let prefixes = extractor.extract(hir);
        prefixes.min_literal_len().unwrap_or(0)
    }
}

#[test]
fn every_regex_keeps_to_what_the_walk_relies_on() {
    for row in &PATTERNS {
        let (Shape::Regex(source) | Shape::Led(source)) = row.shape else { continue };
        let hir = regex_syntax::ParserBuilder::new().unicode(false).build().parse(source).unwrap();
        assert!(!reach::breaks_lines(&hir), "{} matches a line break", row.name);
        assert!(row.edges.word, "{} would match inside a word", row.name);
        if matches!(row.shape, Shape::Led(_)) {
            assert!(reach::lead(&hir) >= 3, "{} must begin with a fixed text of three bytes", row.name);
        }
    }
}

#[test]
fn an_identity_number_with_a_slip_is_found_behind_its_name_and_a_colon() {
    let found = |text: &str| {
        let found = findings_from(text, DEFAULT_THRESHOLD);
        found.iter().map(|finding| (finding.evidence.detector, finding.score)).collect::<Vec<_>>()
    };
    assert_eq!(found("PESEL: 44051401358"), [("pl-pesel", FIELD_SCORE)]);
    assert_eq!(found("OIB : 12345678901"), [("hr-oib", FIELD_SCORE)]);
    assert_eq!(found("CNP: 1960229123456"), [("ro-cnp", FIELD_SCORE)]);
    for other in
        ["PESEL 44051401358", "page: 44051401358", "PESEL, page: 44051401358", "card: 4111111111111112"]
    {
        assert_eq!(found(other), [], "{other}");
    }
}

#[test]
fn a_header_or_key_counts_as_context() {
    for (format, text, value, row) in [
        (FormatName::Csv, "nafn,kt\nJon,1802262020\n", "1802262020", "is-kennitala-run-together"),
        (FormatName::Csv, "id,ssn\nx,219099999\n", "219099999", "us-ssn-bare"),
        (FormatName::Csv, "user,password\njon,hunter22\n", "hunter22", "password-beside"),
        (FormatName::Json, r#"{"homePhone": 5551234}"#, "5551234", "phone-in-context"),
        (
            FormatName::JsonLines,
            "{\"kennitala\": \"1802262020\"}\n",
            "1802262020",
            "is-kennitala-run-together",
        ),
    ] {
        let document = parse(format, text.to_owned()).unwrap();
        let found = detector().detect(&document, 0.0);
        let hit = found
            .iter()
            .find(|finding| finding.evidence.detector == row && finding.score >= DEFAULT_THRESHOLD);
        assert_eq!(hit.and_then(|finding| finding.span.slice(text)), Some(value), "{row}");
    }
}

/// Inputs that make careless engines slow. The time is generous: this runs unoptimised and beside other tests.
#[test]
fn hostile_input_takes_time_in_proportion_to_its_length() {
    for piece in [
        "1 ",
        "1.",
        "a@",
        "a@a.",
        "a.",
        "http://",
        "http://a(",
        ":",
        "::",
        "0:",
        "0-",
        "+1",
        "(0",
        "4111 ",
        "GB82",
        "12/",
        "é1",
        "www.",
        "1200000000",
        "00:",
        "a=",
        "\"a\"@",
        "March ",
        "1 March ",
    ] {
        let text = piece.repeat(20_000 / piece.len());
        let start = std::time::Instant::now();
        findings(&text);
        let took = start.elapsed();
        assert!(took.as_secs() < 10, "`{piece}` repeated took {took:?}");
    }
}
