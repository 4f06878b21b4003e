//! What cannot be seen and has no business in a text: a finding of its own, whatever stands around it.

use std::ops::Range;

use scrubjay_rules::edges::is_alphanumeric;

use super::fold::is_invisible;

/// So many invisible characters in a row are a finding wherever they stand.
const LONG_RUN: usize = 3;

/// The run of invisible characters at `start`, and whether it is a finding.
pub(super) fn run(text: &str, start: usize) -> (Range<usize>, bool) {
    let length = text[start..].find(|c: char| !is_invisible(c)).unwrap_or(text.len() - start);
    let place = start..start + length;
    let inside = &text[place.clone()];
    let before = text[..start].chars().next_back();
    let after = text[place.end..].chars().next();
    (place, is_finding(inside, start, before, after))
}

fn is_finding(run: &str, start: usize, before: Option<char>, after: Option<char>) -> bool {
    let around = || before.into_iter().chain(after);
    // Flags of regions are an emoji and tags behind it.
    if before == Some('\u{1f3f4}') {
        return false;
    }
    if run.contains(|c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')) {
        // Embeddings and isolates are how right-to-left text is quoted; overrides are not.
        let overrides = run.contains(&['\u{202d}', '\u{202e}'][..]);
        return overrides || !around().any(is_right_to_left);
    }
    if run.contains(|c: char| matches!(c, '\u{e0000}'..='\u{e007f}')) {
        return true;
    }
    let count = run.chars().count();
    if count >= LONG_RUN {
        return true;
    }
    // The mark at the start of a file.
    if start == 0 && run == "\u{feff}" {
        return false;
    }
    let is_solid = |character: Option<char>| character.is_some_and(is_alphanumeric);
    if !(is_solid(before) && is_solid(after)) {
        return false;
    }
    // Hyphenation, and what scripts need to join their letters or to part their words.
    let is_hyphen = run.chars().all(|c| c == '\u{ad}') && around().any(char::is_alphabetic);
    let is_selector = run.chars().all(|c| matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}'))
        && before.is_some_and(|before| !before.is_ascii());
    !(is_hyphen || is_selector || around().any(needs_joiners))
}

fn is_right_to_left(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}')
}

/// Scripts that are written with joiners, or without spaces between words.
fn needs_joiners(character: char) -> bool {
    is_right_to_left(character)
        || matches!(character, '\u{900}'..='\u{109f}' | '\u{1100}'..='\u{11ff}' | '\u{1780}'..='\u{18af}' | '\u{1900}'..='\u{1cff}')
        || matches!(character, '\u{2e80}'..='\u{9fff}' | '\u{a840}'..='\u{abff}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}')
        || matches!(character, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn disguises_are_findings_and_typography_is_not() {
        for (text, is_hidden) in [
            ("ab\u{200b}cd", true),
            ("4\u{ad}1", true),
            ("a\u{202e}cba\u{202c}", true),
            ("a \u{e0041}\u{e0042} b", true),
            ("end.\u{200b}\u{200b}\u{200c} next", true),
            ("a\u{2066}b", true),
            ("Donau\u{ad}dampf", false),
            ("می\u{200c}خواهم", false),
            ("क्\u{200d}ष", false),
            ("👩\u{200d}👧", false),
            ("❤\u{fe0f} you", false),
            ("\u{feff}Title", false),
            ("שלום\u{200f}, world", false),
            ("🏴\u{e0067}\u{e0062}", false),
            ("ភាសា\u{200b}ខ្មែរ", false),
            ("end.\u{200b} next", false),
        ] {
            let start = text.find(is_invisible).unwrap();
            assert_eq!(run(text, start).1, is_hidden, "{text:?}");
        }
    }
}
