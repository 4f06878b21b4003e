//! Who speaks in a chat: what stands before each line (`[10:14] sigga: hæ`, `<tota> hæ`, `Kalli> hæ`) is a person by its place,
//! whatever it is. So is who a line of a forum says wrote something (`Posted by darin at 5:20`).

use scrubjay_names::Class;
use scrubjay_names::features::hash;
use scrubjay_names::lists::{COMMON, DICTIONARY, FIRST_NAME};
use scrubjay_names::passage::{add_in_order, is_free};
use scrubjay_names::tagger::{Name, TextRead};

/// How much such a person counts, in the units of `Name::margin`.
const MARGIN: i32 = 240;
/// The most bytes of a label.
const LONGEST: usize = 40;
/// The most words of one.
const MOST_WORDS: usize = 3;
/// So many lines make a chat.
const FEWEST_LINES: usize = 2;

/// What a line of a forum begins with before who wrote something, in small letters.
const BEFORE_WRITERS: [&str; 21] = [
    "posted by",
    "submitted by",
    "written by",
    "asked by",
    "answered by",
    "edited by",
    "originally posted by",
    "skrifað af",
    "sent inn af",
    "skrevet af",
    "skrevet av",
    "skriven av",
    "skrivet av",
    "inlagt av",
    "geschrieben von",
    "verfasst von",
    "publié par",
    "publicado por",
    "escrito por",
    "postado por",
    "geplaatst door",
];
/// The first two bytes of those.
const BEGIN_WRITERS: [[u8; 2]; BEFORE_WRITERS.len()] = {
    let mut begins = [[0; 2]; BEFORE_WRITERS.len()];
    let mut at = 0;
    while at < begins.len() {
        let formula = BEFORE_WRITERS[at].as_bytes();
        begins[at] = [formula[0], formula[1]];
        at += 1;
    }
    begins
};
/// The most bytes of such a line.
const LONGEST_WRITER: usize = 120;

/// Adds those who speak to `found`, which is in order, where nothing was found yet.
pub(crate) fn add(about: &TextRead<'_>, found: &mut Vec<Name>) {
    let TextRead { text, lists_of, .. } = *about;
    let has = Has { colons: text.contains(':'), angles: text.contains('>') };
    let mut kinds: [Vec<(usize, usize)>; 3] = Default::default();
    let mut writers: Vec<(usize, usize)> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some((from, to)) = writer(line) {
            writers.push((start + from, start + to));
        } else if let Some((kind, from, to)) = label(line, has) {
            kinds[kind].push((start + from, start + to));
        }
        start += line.len();
    }
    // Tags are no nicknames.
    if !kinds[1].is_empty() && text.contains("</") {
        kinds[1].clear();
    }
    let labels = kinds.iter().filter(|labels| labels.len() >= FEWEST_LINES).flatten();
    let labels = labels.chain(&writers);
    let mut more = Vec::new();
    for &(from, to) in labels {
        let is_common = text[from..to].split(' ').all(|word| {
            let lists = lists_of(hash(&word.to_lowercase()));
            lists & (COMMON | DICTIONARY) != 0 && lists & FIRST_NAME == 0
        });
        if !is_common && is_free(found, &(from..to)) {
            more.push(Name { place: from..to, class: Class::Person, margin: MARGIN });
        }
    }
    add_in_order(found, &mut more);
}

/// Which signs a text has that end a label.
#[derive(Clone, Copy)]
struct Has {
    colons: bool,
    angles: bool,
}

/// The label of a line, and of which kind it is: behind a time, between angles, before one.
fn label(line: &str, has: Has) -> Option<(usize, usize, usize)> {
    if let Some(rest) = line.strip_prefix('<') {
        let end = rest.find('>')?;
        let goes_on = rest[end + 1..].starts_with(' ') && !rest[end + 1..].trim().is_empty();
        return (goes_on && is_nickname(&rest[..end])).then_some((1, 1, 1 + end));
    }
    if line.starts_with(char::is_alphabetic) {
        if !has.angles {
            return None;
        }
        // No further than nicknames reach: most lines are none of a chat, and long.
        let end = line.bytes().take(LONGEST + 1).position(|byte| byte == b'>')?;
        let rest = line[end + 1..].strip_prefix(' ')?;
        return (is_nickname(&line[..end]) && !rest.trim().is_empty()).then_some((2, 0, end));
    }
    if !has.colons {
        return None;
    }
    // `[10:14] `, `01/03/2024, 10:14 - `, `10:14:02 PM `
    let mut from = line.find(char::is_alphabetic)?;
    let mut time = &line[..from];
    if let Some(rest) = ["AM", "PM", "am", "pm"].iter().find_map(|half| line[from..].strip_prefix(half)) {
        from = line.len() - rest.len() + rest.find(char::is_alphabetic)?;
        time = &line[..from];
    }
    let is_time = time.as_bytes().windows(4).any(|four| {
        four[0].is_ascii_digit() && four[1] == b':' && four[2].is_ascii_digit() && four[3].is_ascii_digit()
    });
    let rest = &line[from..];
    let (label, behind) = rest.get(..rest.find(':')?).map(|label| (label, &rest[label.len() + 1..]))?;
    let is_label = label.len() <= LONGEST
        && label.split(' ').count() <= MOST_WORDS
        && label.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '.' | '-' | '_' | '\''));
    (is_time && is_label && behind.starts_with(' ')).then_some((0, from, from + label.len()))
}

/// Who wrote something: the word behind a formula, where nothing but a time goes on.
fn writer(line: &str) -> Option<(usize, usize)> {
    if line.len() > LONGEST_WRITER {
        return None;
    }
    let front = line.trim_start();
    // Most lines begin otherwise.
    let [first, second, ..] = front.as_bytes() else { return None };
    if !BEGIN_WRITERS.contains(&[first.to_ascii_lowercase(), second.to_ascii_lowercase()]) {
        return None;
    }
    let begins = |formula: &&&str| {
        front
            .as_bytes()
            .get(..formula.len())
            .is_some_and(|part| part.eq_ignore_ascii_case(formula.as_bytes()))
    };
    let rest = front.get(BEFORE_WRITERS.iter().find(begins)?.len()..)?;
    let rest = rest.strip_prefix([' ', ':'])?.trim_start_matches([' ', ':', '@']);
    let word = rest.split([' ', ',', '\n', '\r', '(']).next()?;
    let behind = rest[word.len()..].trim_start_matches([' ', ',', '(']);
    let is_end = behind.trim_end().is_empty()
        || behind.starts_with(|c: char| c.is_ascii_digit())
        || ["at ", "on ", "@ ", "kl", "den ", "am ", "um ", "le ", "el ", "em ", "op "].iter().any(|link| {
            behind.strip_prefix(link).is_some_and(|rest| rest.contains(|c: char| c.is_ascii_digit()))
        });
    let from = line.len() - rest.len();
    (is_end && is_nickname(word)).then_some((from, from + word.len()))
}

fn is_nickname(word: &str) -> bool {
    (2..=LONGEST).contains(&word.len())
        && word.starts_with(char::is_alphabetic)
        && word.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '|' | '`' | '.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passage::with_read;

    fn found(text: &str) -> Vec<&str> {
        let mut found = Vec::new();
        let lists = |word: &str| if word == "note" { COMMON } else { 0 };
        with_read(text, &lists, |about| add(about, &mut found));
        found.into_iter().map(|name| &text[name.place]).collect()
    }

    #[test]
    fn who_speaks_is_a_person() {
        assert_eq!(
            found("[10:14] sigga: er hann kominn?\n[10:15] palli B: nei\n10:16 note: x\n"),
            ["sigga", "palli B"]
        );
        assert_eq!(found("01/03/2024, 10:14 - tóta: hæ\n01/03/2024, 10:15 PM - rex: hæ\n"), ["tóta", "rex"]);
        assert_eq!(found("<hrafn> hvar er tóta?\n<Tóta> hér\n"), ["hrafn", "Tóta"]);
        assert_eq!(found("kalli> ertu vakandi\ndísa> já\n"), ["kalli", "dísa"]);
    }

    #[test]
    fn who_wrote_in_a_forum_is_a_person() {
        assert_eq!(
            found("so it is\nPosted by darin\nSubmitted by mollyw on 3/4/2005\n"),
            ["darin", "mollyw"]
        );
        assert_eq!(found("  Skrevet af: kalle_k, 5. maj\nPosted by: @rex at 5:20\n"), ["kalle_k", "rex"]);
        for text in
            ["Posted by the editor", "Posted by note", "It was posted by darin", "Written by hand and sent"]
        {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn every_formula_is_looked_for() {
        for formula in BEFORE_WRITERS {
            assert!(
                formula.len() < LONGEST_WRITER
                    && BEGIN_WRITERS.iter().any(|two| formula.as_bytes().starts_with(two))
            );
        }
    }

    #[test]
    fn other_lines_have_no_speaker() {
        for text in [
            "<b> bold\n<i> italic</i>\n",
            "10:14 the train: late\n",
            "a> b\nif x> 3\n",
            "ratio 1:20 mix: x\n",
            "<p>\n<p>\n",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
