//! What holds for all views together.

// Clippy knows a test module by a plain `cfg(test)` only.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use super::*;
use crate::detect::pattern::PatternDetector;
use crate::detect::{DEFAULT_THRESHOLD, Detector, Finding};
use crate::format::{FormatName, parse};
use scrubjay_rules::patterns::PATTERNS;

fn findings(text: &str) -> Vec<Finding> {
    let mut found = PatternDetector::new()
        .unwrap()
        .detect(&parse(FormatName::Plain, text.to_owned()).unwrap(), crate::detect::DEFAULT_THRESHOLD);
    found.retain(|finding| finding.score >= DEFAULT_THRESHOLD);
    found
}

/// Where check digits speak for a number, it is found whatever touches it and however it is grouped: that is what these
/// views are for, and rows that ignore it leave it to them.
fn is_proved(finding: &Finding) -> bool {
    finding.evidence.check == Some(Verdict::Passed)
        && matches!(finding.evidence.view, Some(ViewName::Glued | ViewName::Separated))
}

#[test]
fn what_rows_ignore_views_ignore_too() {
    let mut wrong = Vec::new();
    for row in &PATTERNS {
        for text in row.ignores {
            for finding in findings(text).iter().filter(|finding| finding.kind == row.kind) {
                if finding.evidence.view.is_some() && !is_proved(finding) {
                    wrong.push(format!("{}: {text}", row.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_finding_says_which_view_it_took_and_covers_all_of_it() {
    for (text, value, view) in [
        ("SSN 219\u{200b}-09-9999.", "219\u{200b}-09-9999", ViewName::Invisible),
        ("SSN ２１９-０９-９９９９.", "２１９-０９-９９９９", ViewName::LookAlike),
        ("to am9uQHN0b2ZudW4uaXM= now", "am9uQHN0b2ZudW4uaXM=", ViewName::Base64),
        ("to jon%40stofnun.is now", "jon%40stofnun.is", ViewName::Percent),
        ("to jon&#64;stofnun.is now", "jon&#64;stofnun.is", ViewName::Entity),
        ("to jon [at] stofnun [dot] is now", "jon [at] stofnun [dot] is", ViewName::SpelledAddress),
        ("card x4111111111111111, gone", "x4111111111111111", ViewName::Glued),
        ("SSN 2l9-O9-9999.", "2l9-O9-9999", ViewName::Misread),
        ("SSN 219-09\n-9999.", "219-09\n-9999", ViewName::Wrapped),
        ("SSN 219_09_9999.", "219_09_9999", ViewName::Separated),
        ("IP \u{1b}[36m84.17.2.93\u{1b}[0m left", "84.17.2.93", ViewName::Invisible),
        ("to anna–maria@stofnun.is now", "anna–maria@stofnun.is", ViewName::LookAlike),
        ("„jon at stofnun dot is“", "jon at stofnun dot is", ViewName::SpelledAddress),
        ("jon chiocciola stofnun punto is", "jon chiocciola stofnun punto is", ViewName::SpelledAddress),
        ("card <b>4111</b>111111111111 gone", "<b>4111</b>111111111111", ViewName::Markup),
    ] {
        let found = findings(text);
        let hit = found.iter().find(|finding| finding.evidence.view.is_some());
        let hit = hit.map(|finding| (finding.span.slice(text).unwrap(), finding.evidence.view));
        assert_eq!(hit, Some((value, Some(view))), "{text}");
    }
}

/// However a text is made, the windows that are read again stay within a few times its length.
#[test]
fn hostile_text_is_read_a_few_times_and_no_more() {
    #[rustfmt::skip]
    const PIECES: &[&str] = &[
        "1 ", "1.", "1\n", "12_34 ", "a@", "a @ b.", "&#52;", "&amp;", "%34", "%25", "\\x34", "\\u0034", "=34", "=\n", "<b>1</b>", "**1",
        "\u{200b}1", "１", "𝟏", "Ã³1", "4\0", "㐀", "MTEx", "34 ", "0x34 ", "52, ", "one ", "two-", "a dot ", " at b dot is ", "x1234567_",
        "GB82", "G B 8 2 ", "O0", "[at]", "(dot)", "1\u{301}", "\u{202e}1", "a-", "_1", "+1(", "AAAA1", "l1l ", "1l\n", "a.b@c\n", "`1",
    ];
    for piece in PIECES {
        let text = piece.repeat(50_000 / piece.len());
        let mut read = 0;
        let seen = Seen::of(&text, &[]);
        seen.each(&text, &[], &mut |alternative| read += alternative.text().len());
        assert!(read <= 12 * text.len(), "{piece:?}: {} times", read / text.len());
    }
}

/// More digits in a row than any number has are a table, of which no view writes another form; what is disguised within one
/// is.
#[test]
fn a_long_row_of_numbers_is_read_again_only_where_something_is_disguised_in_it() {
    let windows = |text: &str| Seen::of(text, &[]).windows.len();
    for (piece, row) in
        [("4111 ", "4 1 1 1   1 1 1 1   1 1 1 1 "), ("1.", "1_2_0_1_7_4_3_3_9_9."), ("12/", "219_09_9999/")]
    {
        let table = piece.repeat(1_000 / piece.len());
        assert_eq!(windows(&table), 0, "{piece:?}");
        assert_eq!(windows(&format!("{table}{row}{table}")), 1, "{row:?}");
    }
    // Codes of characters: `jon@stofnun.is`, over and over.
    assert_eq!(windows(&"106 111 110 64 115 116 111 102 110 117 110 46 105 115 ".repeat(12)), 1);
    // No address has several signs; the one beside a space may be in one.
    assert_eq!(windows(&"a@a.".repeat(200)), 2);
    assert_eq!(windows(&"jon@ stofnun .is ".repeat(2)), 1);
}

/// `cargo test --release --lib -- --ignored trigger_speed --nocapture`
#[test]
#[ignore = "a measurement"]
fn trigger_speed() {
    let prose = "The court of appeal held that the applicant had not been informed in time, and the decision was \
        set aside. Dómurinn taldi að stefnandi hefði ekki sýnt fram á tjón sitt (sbr. 3. mgr. 18. gr. laganna). ";
    let news = std::fs::read_to_string("docs/architecture.md").unwrap();
    let table = "Jón Jónsson,120174-3399,581-2345,jon@stofnun.is,4111 1111 1111 1111\n";
    let russian = "Суд постановил отменить решение и направить дело на новое рассмотрение. ";
    for (name, text) in
        [("prose", prose), ("markdown", news.as_str()), ("table", table), ("Russian", russian)]
    {
        let text = text.repeat(4_000_000 / text.len());
        let mut covered: Vec<Range<usize>> = Vec::new();
        if name == "table" {
            for finding in findings(&text) {
                covered.push(finding.span.range());
            }
            covered.sort_by_key(|place| (place.start, place.end));
            covered.dedup_by(|next, last| next.start < last.end);
        }
        // Time of the processor, so that others on the machine do not count.
        let clock = || -> f64 {
            let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
            stat.split(' ').next().unwrap().parse::<f64>().unwrap() / 1e9
        };
        let start = clock();
        let (mut windows, runs) = (0, 5);
        for _ in 0..runs {
            windows = Seen::of(&text, &covered).windows.len();
        }
        let speed = (runs * text.len()) as f64 / (clock() - start) / 1e6;
        let mut read = 0;
        let start = clock();
        Seen::of(&text, &covered).each(&text, &covered, &mut |alternative| read += alternative.text().len());
        let all = text.len() as f64 / (clock() - start) / 1e6;
        println!(
            "{name}: {speed:.0} MB/s, {windows} windows, with rewriting {all:.0} MB/s, {read} of {} bytes read again",
            text.len()
        );
    }
}
