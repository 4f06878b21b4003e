//! Numbers in unusual shapes: odd separators, broken over a line, glued to letters, with letters read for digits.

use std::ops::{Range, RangeInclusive};

use scrubjay_rules::checksum::mod97;
use scrubjay_rules::edges::{is_alphanumeric, joins_words};
use scrubjay_rules::patterns::financial::iban_length;

use super::rewritten::{Rewriter, Rewritten};
use super::{ViewName, encoded, fold, lies_within, spaced};
use crate::sort::sorted;

/// Fewest digits of a number that is looked at; an IPv4 address may have fewer.
pub(super) const FEWEST: usize = 7;
/// Fewest digits of two groups that are taken for one number whatever stands between.
const LONG: usize = 9;
/// Digits from which groups of three are hardly an amount.
const LONGER_THAN_AMOUNTS: usize = 11;
/// More digits than any number has that a row knows: a table.
pub(super) const MOST: usize = 40;
/// The longest gap over a line break, in bytes.
const LONGEST_WRAP: usize = 40;
/// The longest front or end of a number that has no digits, with what parts its letters.
const LONGEST_END: usize = 8;
/// Characters of the longest account number (ISO 13616).
const LONGEST_ACCOUNT: usize = 34;
/// The longest word that is taken apart.
const LONGEST_CODE: usize = 72;

/// How a number is written out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// In its own groups, with dashes.
    Grouped,
    /// Run together.
    Joined,
}

/// What parts two groups of a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    /// A single separator that rows know.
    Plain,
    /// Brackets of an area code.
    Bracket,
    /// Another sign, or several.
    Odd,
    /// A line break, with what begins the next line.
    Wrap,
}

impl Gap {
    fn of(gap: &str) -> Option<Gap> {
        match gap.as_bytes() {
            // Most are a single sign.
            [sign] => Gap::of_sign(*sign),
            _ => Gap::of_signs(gap),
        }
    }

    /// What a single ASCII sign is: the same as [`Gap::of_signs`] says.
    fn of_sign(sign: u8) -> Option<Gap> {
        match sign {
            b'\n' | b'\r' | 0xb | 0xc => Some(Gap::Wrap),
            b' ' | b'-' | b'.' | b'/' => Some(Gap::Plain),
            b'(' | b')' => Some(Gap::Bracket),
            b'[' | b']' | b'{' | b'}' | b'<' | b'>' | b'"' | b'%' | b'$' | b'&' | b'@' | b';' | b'!'
            | b'?' => None,
            other => (!other.is_ascii_alphanumeric()).then_some(Gap::Odd),
        }
    }

    fn of_signs(gap: &str) -> Option<Gap> {
        let mut characters = gap.chars();
        let first = characters.next()?;
        let breaks = fold::breaks(gap);
        if breaks > 0 {
            let is_wrap = gap.len() <= LONGEST_WRAP
                && breaks == 1
                && gap.chars().all(|c| {
                    c.is_whitespace()
                        || "\u{85}>|#*/-=\\.:_,()│┃↵⏎…".contains(c)
                        || ";%+".contains(c) && begins_line(gap, c)
                });
            return is_wrap.then_some(Gap::Wrap);
        }
        // Each group in brackets of its own.
        if let [b']', .., b'['] | [b')', .., b'('] | [b'}', .., b'{'] = gap.as_bytes()
            && gap[1..gap.len() - 1].trim().is_empty()
        {
            // `[0-9][0-9]`: in an expression there is no space.
            return (3..=4).contains(&gap.len()).then_some(Gap::Odd);
        }
        // Emphasis beside a separator: `219*-09-*9999`.
        let bare = gap.trim_matches(['*', '`', '_', '~']);
        if !bare.is_empty() && bare.len() < gap.len() && gap.len() <= 6 {
            return Gap::of(bare).map(|_| Gap::Odd);
        }
        if gap.chars().any(|c| is_alphanumeric(c) && c != 'ー' || "[]{}<>\"%$€£&@=;!?«»“”".contains(c))
        {
            return None;
        }
        let brackets = gap.bytes().filter(|byte| matches!(byte, b'(' | b')')).count();
        if brackets == 1
            && gap.len() <= 6
            && gap.chars().all(|c| c.is_whitespace() || "()-_.,/|*`".contains(c))
        {
            return Some(Gap::Bracket);
        }
        let (Some(second), third, None) = (characters.next(), characters.next(), characters.next()) else {
            return match first {
                ' ' | '-' | '.' | '/' if gap.len() == 1 => Some(Gap::Plain),
                '(' | ')' => (gap.len() == 1).then_some(Gap::Bracket),
                _ if gap.chars().count() == 1 => Some(Gap::Odd),
                // Many spaces, dashes or the like.
                _ if gap.len() <= 8 && gap.chars().all(|c| c == first) => Some(Gap::Odd),
                _ => None,
            };
        };
        match (first, second, third) {
            (' ', '(', None) | (')', ' ' | '-' | '.', None) | ('-', '(', None) => Some(Gap::Bracket),
            // A list or a sentence goes on.
            (',' | '.' | ':', ' ', _) | ('(' | ')', ..) | (_, '(' | ')', _) => None,
            (' ', core, Some(' ')) if core != ',' => Some(Gap::Odd),
            (a, b, None) if a == b || a == ' ' || b == ' ' => Some(Gap::Odd),
            (a, b, Some(c)) if a == b && b == c => Some(Gap::Odd),
            (a, b, None) if a.is_whitespace() || b.is_whitespace() => Some(Gap::Odd),
            (a, b, _) if a.is_whitespace() && b.is_whitespace() => Some(Gap::Odd),
            _ => None,
        }
    }
}

/// What stands in a gap but for the break and its margins: `.` or nothing in an address.
fn unbroken(gap: &str) -> &str {
    gap.trim_matches(|c: char| fold::is_break(c) || c.is_whitespace() || ">|#*/-".contains(c))
}

/// True if `sign` stands in `gap` only as the margin of a line: before a space, and behind the break and white space.
fn begins_line(gap: &str, sign: char) -> bool {
    gap.rsplit_once(sign).is_some_and(|(front, back)| {
        !front.contains(sign)
            && back.starts_with(' ')
            && front.trim_end_matches([' ', '\t']).ends_with(fold::is_break)
    })
}

/// Groups of digits that may be one number.
struct Cluster {
    groups: Vec<Range<usize>>,
    gaps: Vec<Gap>,
}

impl Cluster {
    fn place(&self) -> Range<usize> {
        self.groups[0].start..self.groups[self.groups.len() - 1].end
    }

    fn digits(&self) -> usize {
        self.groups.iter().map(Range::len).sum()
    }

    /// Too short for anything; an IPv4 address has four groups.
    fn is_nothing(&self) -> bool {
        self.groups.len() != 4 && self.digits() + 1 < FEWEST
    }

    /// Four numbers up to 255.
    fn is_address(&self, text: &str) -> bool {
        let is_byte = |group: &Range<usize>| {
            let group = &text[group.clone()];
            group.parse::<u8>().is_ok() && (group.len() == 1 || !group.starts_with('0'))
        };
        self.groups.len() == 4 && self.groups.iter().all(is_byte)
    }

    /// `192.168.1\n23.4`: the same, broken in the middle of one of them or of several.
    fn is_broken_address(&self, text: &str) -> bool {
        const FEWEST_BROKEN: usize = 5;
        const MOST_BROKEN: usize = 8;
        if !(FEWEST_BROKEN..=MOST_BROKEN).contains(&self.groups.len()) || !self.gaps.contains(&Gap::Wrap) {
            return false;
        }
        let mut written = String::new();
        for (place, group) in self.groups.iter().enumerate() {
            written.push_str(&text[group.clone()]);
            let gap = self.groups.get(place + 1).map_or("", |next| &text[group.end..next.start]);
            written.push_str(if self.gaps.get(place) == Some(&Gap::Wrap) { unbroken(gap) } else { gap });
        }
        written.parse::<std::net::Ipv4Addr>().is_ok()
    }

    /// `1,234,567`. Three groups of three may be a number of another sort, which has to be proved.
    fn is_thousands(&self, text: &str) -> bool {
        // No amount is broken over a line.
        if self.gaps.contains(&Gap::Wrap) {
            return false;
        }
        let of_three = self.groups.len() == 3 && self.groups.iter().all(|group| group.len() == 3);
        if of_three && !text[self.place()].contains(' ') {
            return false;
        }
        // Nobody writes amounts of so many digits; what else they are has to be proved.
        if self.digits() >= LONGER_THAN_AMOUNTS {
            return false;
        }
        let gap = &text[self.groups[0].end..self.groups.get(1).map_or(self.groups[0].end, |next| next.start)];
        // India groups by hundreds: `1,44,00,000`.
        matches!(gap, "," | "." | "'" | "’" | " ")
            && self.groups.iter().all(|group| group.len() <= 3)
            && self.groups[1..].iter().all(|group| group.len() == 3 || (gap == "," && group.len() == 2))
            && self.groups.last().is_some_and(|last| last.len() == 3)
    }

    /// `90 - 46017`: the number of a house, and behind a dash that stands apart the code of its town.
    fn is_house(&self, text: &str) -> bool {
        let [.., house, code] = &self.groups[..] else { return false };
        let spaced = |pair: &[Range<usize>]| {
            text[pair[0].end..pair[1].start].trim() != &text[pair[0].end..pair[1].start]
        };
        code.len() == 5
            && house.len() <= 4
            && !text[house.clone()].starts_with('0')
            && text[house.end..code.start].trim() == "-"
            && !text[house.end..code.start].contains('\n')
            && spaced(&self.groups[self.groups.len() - 2..])
            && self.groups.windows(2).filter(|pair| spaced(pair)).count() == 1
    }

    /// The strokes of `010130-2129/020240-3339`: each parts two whole numbers.
    fn strokes(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut digits = 0;
        for (place, group) in self.groups.iter().enumerate() {
            digits += group.len();
            let gap = self.groups.get(place + 1).map(|next| group.end..next.start);
            if let Some(gap) = gap.filter(|gap| &text[gap.clone()] == "/") {
                if digits < LONG {
                    return Vec::new();
                }
                found.push(gap);
                digits = 0;
            }
        }
        if digits < LONG { Vec::new() } else { found }
    }

    /// A line break with an IPv4 address before or behind it: no number runs through it.
    fn is_two_over_lines(&self, text: &str) -> bool {
        let Some(wrap) = self.gaps.iter().position(|gap| *gap == Gap::Wrap) else { return false };
        let (front, back) = self.groups.split_at(wrap + 1);
        let is_address = |groups: &[Range<usize>]| {
            groups.len() == 4
                && groups.windows(2).all(|pair| &text[pair[0].end..pair[1].start] == ".")
                && groups.iter().all(|group| text[group.clone()].parse::<u8>().is_ok())
        };
        is_address(front) || is_address(back)
    }

    /// The gaps of one sort are all alike, as in one number and not in a list.
    fn is_even(&self, text: &str, sort: Gap) -> bool {
        let pairs = self.groups.windows(2).zip(&self.gaps);
        let alike = pairs.filter(|(_, gap)| **gap == sort);
        // White space is white space.
        let mut gaps = alike.map(|(pair, _)| text[pair[0].end..pair[1].start].trim());
        let first = gaps.next();
        gaps.all(|gap| Some(gap) == first)
    }

    /// `219-0 9-9999`: one space within, and elsewhere dashes. Behind the last of them stands another number: `2026-01-15 200`.
    fn is_cut(&self, text: &str) -> bool {
        let gap = |pair: &[Range<usize>]| text.as_bytes()[pair[0].end];
        let spaces = self.groups.windows(2).filter(|pair| gap(pair) == b' ').count();
        let dashes = self.groups.windows(2).filter(|pair| gap(pair) == b'-').count();
        self.digits() >= LONG
            && spaces == 1
            && dashes + spaces == self.gaps.len()
            && self.groups.last_chunk::<2>().is_some_and(|last| gap(last) == b'-')
    }

    /// Worth another form: odd separators, or usual ones around unusual groups.
    fn is_unusual(&self, text: &str) -> bool {
        match self.is_odd() {
            // A list has commas, and its numbers are parted by other signs than are in them.
            true => {
                let has_comma = || text[self.place()].contains(',');
                self.is_even(text, Gap::Odd) || (self.digits() >= LONG && !has_comma())
            }
            // Two groups with a dash or a space are a row's business; nine digits with a dot or stroke are no share.
            false => match self.groups[..] {
                [ref first, ref second] => {
                    let gap = &text[first.end..second.start];
                    let is_long = first.len() >= 3 && second.len() >= 3 && first.len() + second.len() >= LONG;
                    is_long
                        && (matches!(gap, "." | "/")
                            || matches!(gap, " " | "-") && are_halves(first.len(), second.len()))
                }
                _ => self.groups.len() >= 3 && (self.is_even(text, Gap::Plain) || self.is_cut(text)),
            },
        }
    }

    fn is_odd(&self) -> bool {
        self.gaps.iter().any(|gap| matches!(gap, Gap::Odd | Gap::Wrap))
    }
}

/// True for groups of digits, each two with one usual separator between and all together more than any number has: a table, of
/// which no form is written.
pub(super) fn is_one_row(text: &str) -> bool {
    let mut digits = 0;
    let mut follows_digit = false;
    let is_row = text.bytes().all(|byte| {
        let is_digit = byte.is_ascii_digit();
        digits += usize::from(is_digit);
        let fits = is_digit || follows_digit && Gap::of_sign(byte) == Some(Gap::Plain);
        follows_digit = is_digit;
        fits
    });
    is_row && digits > MOST
}

/// True for the digits of two groups of which no row makes a number, and run together they may be one.
pub(super) fn are_halves(first: usize, second: usize) -> bool {
    first + second >= LONG && matches!((first, second), (4..=9, 4..=9)) && first.abs_diff(second) <= 1
}

/// True for groups of three digits with a sign of thousands between.
pub(super) fn is_like_thousands(value: &str) -> bool {
    let parts = |c: char| matches!(c, ',' | '.' | '\'' | '’' | ' ' | '·');
    let is_number = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = value.split(parts);
    let first = groups.next().is_some_and(|first| (1..=3).contains(&first.len()) && is_number(first));
    first && groups.clone().count() >= 2 && groups.all(|group| group.len() == 3 && is_number(group))
}

/// What bytes are: a bit for each thing.
const DIGIT: u16 = 1;
const CAPITAL: u16 = 1 << 1;
const SMALL: u16 = 1 << 2;
/// A digit, or one of `a` to `f`.
const HEXADECIMAL: u16 = 1 << 3;
/// A digit, or read for one.
const LIKE_DIGIT: u16 = 1 << 4;
/// Hardly anything but a digit where it stands in a short word.
const PLAIN_DIGIT: u16 = 1 << 5;
/// `|` and `!`, which are read for a digit.
const BAR: u16 = 1 << 6;
const STROKE: u16 = 1 << 7;
const COLON: u16 = 1 << 8;
const ALPHANUMERIC: u16 = DIGIT | CAPITAL | SMALL;

static CLASSES: [u16; 256] = {
    let mut classes = [0; 256];
    let mut code = 0;
    while code < 128 {
        let byte = code as u8;
        let mut class = 0;
        if byte.is_ascii_digit() {
            class |= DIGIT;
        }
        if byte.is_ascii_uppercase() {
            class |= CAPITAL;
        }
        if byte.is_ascii_lowercase() {
            class |= SMALL;
        }
        if matches!(byte, b'0'..=b'9' | b'a'..=b'f') {
            class |= HEXADECIMAL;
        }
        if byte.is_ascii_digit() || misreading(byte).is_some() {
            class |= LIKE_DIGIT;
        }
        if matches!(byte, b'O' | b'o' | b'I' | b'l' | b'|' | b'S' | b'B') {
            class |= PLAIN_DIGIT;
        }
        if matches!(byte, b'|' | b'!') {
            class |= BAR;
        }
        if byte == b'_' {
            class |= STROKE;
        }
        if byte == b':' {
            class |= COLON;
        }
        classes[code] = class;
        code += 1;
    }
    classes
};

/// True for letters, digits and what is read for a digit.
pub(super) fn is_letter_or_like_digit(byte: u8) -> bool {
    CLASSES[usize::from(byte)] & (CAPITAL | SMALL | LIKE_DIGIT) != 0
}

/// A run of bytes.
struct Word {
    place: Range<usize>,
    /// What some of them are, and what all of them are.
    any: u16,
    all: u16,
    digits: usize,
}

impl Word {
    fn has(&self, class: u16) -> bool {
        self.any & class != 0
    }

    fn is(&self, class: u16) -> bool {
        self.all & class != 0
    }
}

/// Every run of bytes of these classes.
fn words(text: &str, classes: u16) -> impl Iterator<Item = Word> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while CLASSES[usize::from(*bytes.get(at)?)] & classes == 0 {
            at += 1;
        }
        let mut word = Word { place: at..at, any: 0, all: u16::MAX, digits: 0 };
        while let Some(class) = bytes.get(at).map(|byte| CLASSES[usize::from(*byte)])
            && class & classes != 0
        {
            word.any |= class;
            word.all &= class;
            word.digits += usize::from(class & DIGIT);
            at += 1;
        }
        word.place.end = at;
        Some(word)
    })
}

/// Every run of digits.
fn digits(text: &str) -> impl Iterator<Item = Range<usize>> {
    words(text, DIGIT).map(|word| word.place)
}

/// What parts the number of a line from the rest of a number.
fn behind_number(character: char) -> bool {
    " \t:|-./".contains(character)
}

/// `12: ` at the front of a line behind `end`: the number of the line.
fn numbers_line(text: &str, end: usize, run: &Range<usize>) -> bool {
    const LONGEST: usize = 4;
    run.len() <= LONGEST
        && text[end..run.start].trim_end_matches([' ', '\t']).ends_with(fold::is_break)
        && text[run.end..].trim_start_matches(' ').starts_with([':', '|', '\t'])
        && text[run.end..].trim_start_matches(behind_number).starts_with(|c: char| c.is_ascii_digit())
}

/// The runs, with those together that gaps hold together.
fn clusters(text: &str, runs: impl Iterator<Item = Range<usize>>) -> Vec<Cluster> {
    let mut found: Vec<Cluster> = Vec::new();
    // Behind the number of a line, which stands in the gap.
    let mut numbered = None;
    for run in runs {
        let last = found.last_mut();
        let end = last.as_ref().map_or(0, |last| last.place().end);
        let mut gap = if run.start - end <= LONGEST_WRAP { Gap::of(&text[end..run.start]) } else { None };
        if let Some(at) = numbered.take() {
            let is_gap = run.start - end <= LONGEST_WRAP && text[at..run.start].chars().all(behind_number);
            gap = is_gap.then_some(Gap::Wrap);
        } else if gap == Some(Gap::Wrap) && last.is_some() && numbers_line(text, end, &run) {
            numbered = Some(run.end);
            continue;
        }
        let is_clock =
            |before: &Range<usize>| &text[end..run.start] == ":" && run.len() == 2 && before.len() <= 2;
        // `scan_0101302129_1`: what a stroke parts from a whole number is none of it.
        let is_apart = |last: &Cluster| {
            &text[end..run.start] == "_"
                && (last.digits() >= LONG + usize::from(run.len() > 1)
                    && last.groups.windows(2).all(|pair| &text[pair[0].end..pair[1].start] != "_")
                    || last.groups.len() == 1 && run.len() >= LONG)
        };
        match (last, gap) {
            (Some(last), Some(gap)) if !last.groups.last().is_some_and(is_clock) && !is_apart(last) => {
                last.groups.push(run);
                last.gaps.push(gap);
            }
            // Its room is used again.
            (Some(last), _) if last.is_nothing() => {
                last.groups.clear();
                last.gaps.clear();
                last.groups.push(run);
            }
            _ => found.push(Cluster { groups: vec![run], gaps: Vec::new() }),
        }
    }
    if found.last().is_some_and(Cluster::is_nothing) {
        found.pop();
    }
    found
}

/// A replacement to be made.
#[derive(Clone)]
pub(super) struct Edit {
    place: Range<usize>,
    with: &'static str,
    view: ViewName,
}

fn write(from: &Rewritten, edits: Vec<Edit>) -> Option<Rewritten> {
    let edits = sorted(edits, |one, other| one.place.start < other.place.start);
    let mut rewriter = Rewriter::new(from);
    for edit in edits {
        rewriter.replace(edit.place, edit.with, edit.view);
    }
    rewriter.finish()
}

/// The numbers of a text that may be written in another form.
pub(super) struct Numbers<'t> {
    text: &'t str,
    /// What joins account numbers.
    certain_edits: Vec<Edit>,
    even: Vec<Range<usize>>,
    /// Two words each that may be parts of one code.
    pairs: Vec<Pair>,
    /// Words with letters and digits in them that something may be glued to.
    mixed: Vec<Range<usize>>,
    clusters: Vec<Cluster>,
}

/// Two words beside each other.
struct Pair {
    before: Range<usize>,
    word: Range<usize>,
    gap: Gap,
    are_capital: bool,
    both_have_digits: bool,
    is_key: bool,
    /// Of the address of a device.
    is_of_device: bool,
    /// Of an IPv6 address, over a line break.
    wraps_in_address: bool,
}

impl<'t> Numbers<'t> {
    /// The numbers of `from` that have not been found as they stand in the source.
    pub(super) fn of(from: &'t Rewritten, covered: &[Range<usize>]) -> Numbers<'t> {
        let mut numbers = Numbers::plain(from.text());
        numbers.clusters.retain(|cluster| {
            let place = cluster.place();
            let touches = |c: char| joins_words(c) || matches!(c, '_' | '+' | '(');
            let is_touched = numbers.text[..place.start].ends_with(touches)
                || numbers.text[place.end..].starts_with(touches);
            let source = from.source(&place);
            is_touched || !lies_within(covered, &source)
        });
        for cluster in &mut numbers.clusters {
            // Whatever a view has written, it was unusual.
            for (pair, gap) in cluster.groups.windows(2).zip(&mut cluster.gaps) {
                if *gap == Gap::Plain && from.is_written(pair[0].end..pair[1].start) {
                    *gap = Gap::Odd;
                }
            }
        }
        numbers
    }

    fn plain(text: &'t str) -> Numbers<'t> {
        let mut certain_edits = Vec::new();
        let accounts = accounts(text, &mut certain_edits);
        let words: Vec<Word> = words(text, ALPHANUMERIC).collect();
        let mut even = even_codes(text, &words);
        even.retain(|row| !meets(&accounts, row));
        let mut clusters = clusters(text, digits(text));
        for cluster in clusters.iter().filter(|cluster| cluster.digits() + 1 == FEWEST) {
            let known = certain_edits.len();
            unglue_ends(text, cluster.place(), &mut certain_edits);
            // Its groups are no code of their own.
            if certain_edits.len() > known {
                even.retain(|row| !meets(std::slice::from_ref(row), &cluster.place()));
            }
        }
        clusters.retain(|cluster| {
            let first = cluster.groups[0].start..cluster.groups[0].start + 1;
            !meets(&accounts, &first) && !meets(&even, &first)
        });
        let pairs = pairs(text, &words, &accounts, &even);
        let mixed = mixed(text, &accounts);
        Numbers { text, certain_edits, even, pairs, mixed, clusters }
    }

    /// What writes them in `form`.
    fn edits(&self, form: Form, edits: &mut Vec<Edit>) {
        edits.extend_from_slice(&self.certain_edits);
        for cluster in &self.clusters {
            number(self.text, cluster, form, edits);
        }
        self.codes(form, edits);
    }

    /// The text with its numbers in `form`, if that is another than they have. `from` is what they were taken from.
    pub(super) fn written(&self, from: &Rewritten, form: Form) -> Option<Rewritten> {
        let mut edits = Vec::new();
        self.edits(form, &mut edits);
        write(from, edits)
    }
}

/// True if some view would write the number at `place` in another way. What has been found already, by
/// `is_found`, matters to none.
pub(super) fn changes(
    text: &str,
    place: &Range<usize>,
    is_found: impl Fn(&Range<usize>) -> bool,
    edits: &mut Vec<Edit>,
) -> bool {
    let matters = |edit: &Edit| {
        let is_within = place.start <= edit.place.start && edit.place.end <= place.end;
        // A number may begin and end with letters, and what is glued to it stands around them.
        let touches =
            place.start <= edit.place.end + LONGEST_END && edit.place.start <= place.end + LONGEST_END;
        (is_within || touches && matches!(edit.view, ViewName::Glued | ViewName::Wrapped))
            && !is_found(&edit.place)
    };
    let mut would = |write: &dyn Fn(&mut Vec<Edit>)| {
        edits.clear();
        write(edits);
        edits.iter().any(matters)
    };
    let numbers = Numbers::plain(text);
    would(&|edits| numbers.edits(Form::Joined, edits))
        || would(&|edits| numbers.edits(Form::Grouped, edits))
        || would(&|edits| misreadings(text, edits))
        || text.as_bytes().windows(3).any(|code| matches!(code, [b'U' | b'u', b'+', b'0'..=b'9']))
        || encoded::list(&text.as_bytes()[place.start..]).is_some()
        || spaced::is_spaced(text, usize::MAX)
}

/// True if one of the places, which are in order, has a part of `place` in it.
fn meets(places: &[Range<usize>], place: &Range<usize>) -> bool {
    let next = places.partition_point(|known| known.end <= place.start);
    places.get(next).is_some_and(|known| known.start < place.end)
}

fn number(text: &str, cluster: &Cluster, form: Form, edits: &mut Vec<Edit>) {
    let digits = cluster.digits();
    let strokes = if digits >= 2 * LONG { cluster.strokes(text) } else { Vec::new() };
    if !strokes.is_empty() {
        edits.extend(strokes.into_iter().map(|place| Edit { place, with: " ", view: ViewName::Glued }));
        return;
    }
    let is_address = cluster.is_address(text);
    if digits > MOST || (digits < FEWEST && !is_address) || (cluster.is_house(text) && !is_address) {
        return;
    }
    let is_unusual = cluster.is_unusual(text)
        && (is_address || !cluster.is_thousands(text))
        && !cluster.is_two_over_lines(text);
    let is_broken_once = cluster.gaps.contains(&Gap::Plain)
        && cluster.gaps.iter().filter(|gap| **gap == Gap::Wrap).count() == 1;
    let is_broken_address = cluster.is_broken_address(text);
    let has_colons = cluster.groups.windows(2).all(|pair| text[pair[0].end..pair[1].start].contains(':'));
    for (place, gap) in cluster.gaps.iter().enumerate().filter(|_| is_unusual) {
        let between = cluster.groups[place].end..cluster.groups[place + 1].start;
        let with = match form {
            Form::Joined => "",
            Form::Grouped if !cluster.is_odd() && !is_address => continue,
            Form::Grouped if is_address => ".",
            Form::Grouped if is_broken_address => match unbroken(&text[between.clone()]) {
                "" => "",
                _ => ".",
            },
            Form::Grouped if has_colons => ":",
            Form::Grouped if *gap == Gap::Bracket => continue,
            // Broken in the middle of a group.
            Form::Grouped
                if *gap == Gap::Wrap
                    && is_broken_once
                    && text[between.start..].starts_with(fold::is_break) =>
            {
                ""
            }
            Form::Grouped => "-",
        };
        if text[between.clone()] != *with {
            let view = if *gap == Gap::Wrap { ViewName::Wrapped } else { ViewName::Separated };
            edits.push(Edit { place: between, with, view });
        }
    }
    let keeps = match form {
        Form::Joined => Keeps::Front,
        Form::Grouped if is_unusual && cluster.is_odd() => Keeps::One,
        Form::Grouped => Keeps::None,
    };
    unglue(text, cluster.place(), keeps, edits);
}

/// Which of the letters that touch a number stay with it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keeps {
    None,
    /// One, but for the only one in front.
    One,
    /// One, and a capital in front.
    Front,
}

/// Puts a boundary between a number and the letters that touch it. Some numbers begin or end with
/// a letter: `keeps` tells which stay.
fn unglue(text: &str, place: Range<usize>, keeps: Keeps, edits: &mut Vec<Edit>) {
    let is_letter = |c: char| c == '_' || (joins_words(c) && !c.is_ascii_digit());
    let boundary = |at: usize| Edit { place: at..at, with: " ", view: ViewName::Glued };
    // The sign of an international number belongs to it.
    let signs = text[..place.start].len() - text[..place.start].trim_end_matches(&['+', '('][..]).len();
    let place = place.start - signs..place.end;
    // `setBytes(512 * 1024)`: a letter that stays would be a word of its own, such as `s` for a telephone.
    let keeps = if signs > 0 { Keeps::None } else { keeps };
    let (front, back) = (&text[..place.start], &text[place.end..]);
    let before = front.len() - front.trim_end_matches(is_letter).len();
    let after = back.len() - back.trim_start_matches(is_letter).len();
    let is_digit = |c: char| c.is_ascii_digit();
    // More of them on the other side of the letters: a code.
    if before > 0
        && front[..front.len() - before].ends_with(is_digit)
        && !front[front.len() - before..].contains('_')
        || after > 0 && back[after..].starts_with(is_digit) && !back[..after].contains('_')
    {
        return;
    }
    if before > 0 {
        let last = front.chars().next_back().map_or(0, char::len_utf8);
        if before == last && keeps == Keeps::Front && front.ends_with(|c: char| c.is_ascii_uppercase()) {
            // `S1417\n73911`: it may belong to the number.
        } else if before == last {
            // It names nothing: `T` is no word for a telephone because it was cut off.
            edits.push(Edit { place: place.start - last..place.start, with: " ", view: ViewName::Glued });
        } else if front.ends_with('_') {
            edits.push(Edit { place: place.start - 1..place.start, with: " ", view: ViewName::Glued });
        } else if keeps != Keeps::None && front.ends_with(|c: char| c.is_ascii_uppercase()) {
            edits.push(boundary(place.start - last));
        } else {
            edits.push(boundary(place.start));
        }
    }
    // `46392263-K_`: the letter behind the dash is the number's.
    if let [b'-', letter, next, ..] = back.as_bytes()
        && letter.is_ascii_uppercase()
        && !next.is_ascii_alphanumeric() | next.is_ascii_lowercase()
        && back[2..].starts_with(is_letter)
    {
        edits.push(boundary(place.end + 2));
    }
    if after > 0 {
        let first = back.chars().next().map_or(0, char::len_utf8);
        if back.starts_with('_') {
            edits.push(Edit { place: place.end..place.end + 1, with: " ", view: ViewName::Glued });
        } else if keeps != Keeps::None && after > first {
            edits.push(boundary(place.end + first));
        } else if keeps == Keeps::None
            && !(before > 0 && after == 1 && back.starts_with(|c: char| c.is_ascii_uppercase()))
        {
            // `nr240755-503J`: what is glued stands in front, and the letter is the number's.
            edits.push(boundary(place.end));
        }
    }
}

/// Takes what is glued to them off two capitals before or one behind six digits: `xPK 85 56 46 C`.
fn unglue_ends(text: &str, place: Range<usize>, edits: &mut Vec<Edit>) {
    let (Some(front), Some(back)) =
        (text[..place.start].strip_suffix([' ', '-']), text[place.end..].strip_prefix([' ', '-']))
    else {
        return;
    };
    let (bare, rest) = (front.trim_end_matches(joins_words), back.trim_start_matches(joins_words));
    let (before, behind) = (&front[bare.len()..], &back[..back.len() - rest.len()]);
    let glued = before.len().saturating_sub(2);
    let is_code = before.is_char_boundary(glued)
        && before[glued..].bytes().filter(u8::is_ascii_uppercase).count() == 2
        && behind.starts_with(|c: char| c.is_ascii_uppercase());
    // One side at a time, or with strokes: two words beside a number are none of it.
    let both = glued > 0 && behind.len() > 1 && !(before.contains('_') && behind.contains('_'));
    if !is_code || both {
        return;
    }
    let mut boundary = |at: usize, stroke: Option<Range<usize>>| {
        let place = stroke.filter(|stroke| &text[stroke.clone()] == "_").unwrap_or(at..at);
        edits.push(Edit { place, with: " ", view: ViewName::Glued });
    };
    if glued > 0 {
        let at = bare.len() + glued;
        boundary(at, text.is_char_boundary(at - 1).then_some(at - 1..at));
    }
    if behind.len() > 1 {
        let at = place.end + 2;
        boundary(at, text.is_char_boundary(at + 1).then_some(at..at + 1));
    }
}

/// Account numbers whose check digits are right, whatever parts their characters and whatever touches them: they
/// are so certain that nothing else is asked.
fn accounts(text: &str, edits: &mut Vec<Edit>) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in 0..bytes.len().saturating_sub(14) {
        let is_head = bytes[at].is_ascii_alphabetic()
            && !bytes[at + 1].is_ascii_digit()
            && found.last().is_none_or(|last| at >= last.end)
            && bytes[at + 1..].iter().take(4).any(u8::is_ascii_digit);
        if is_head && let Some(gaps) = account(text, at) {
            let (Some(first), Some(last)) = (gaps.first(), gaps.last()) else { continue };
            let place = first.start..last.end;
            let glued_before = text[..place.start].ends_with(joins_words);
            let glued_after = text[place.end..].starts_with(joins_words);
            for gap in gaps.iter().filter(|gap| gap.start > place.start && gap.end < place.end) {
                let wraps = text[gap.clone()].contains(fold::is_break);
                let view = if wraps { ViewName::Wrapped } else { ViewName::Separated };
                edits.push(Edit { place: gap.clone(), with: "", view });
            }
            if glued_before {
                edits.push(Edit { place: place.start..place.start, with: " ", view: ViewName::Glued });
            }
            if glued_after {
                edits.push(Edit { place: place.end..place.end, with: " ", view: ViewName::Glued });
            }
            found.push(place);
        }
    }
    found
}

/// An empty range at its start, its gaps, and an empty range at its end.
fn account(text: &str, at: usize) -> Option<Vec<Range<usize>>> {
    let bytes = text.as_bytes();
    // Most letters begin no account number: two that touch are a country, or it is none.
    if let [first, second, ..] = &bytes[at..]
        && second.is_ascii_alphanumeric()
        && !second.is_ascii_digit()
        && iban_length([*first, *second]).is_none()
    {
        return None;
    }
    let mut value = [0; LONGEST_ACCOUNT];
    let mut count = 0;
    // Most are none, so what is written for one waits until it is known.
    let mut gaps = [(0, 0); LONGEST_ACCOUNT];
    let mut gap_count = 0;
    let mut place = at;
    let mut length = usize::MAX;
    loop {
        let byte = *bytes.get(place)?;
        if !byte.is_ascii_alphanumeric() {
            return None;
        }
        *value.get_mut(count)? = byte.to_ascii_uppercase();
        count += 1;
        place += 1;
        match count {
            1 | 2 if !byte.is_ascii_alphabetic() => return None,
            3 | 4 if !byte.is_ascii_digit() => return None,
            4 => length = iban_length([value[0], value[1]])?,
            count if count == length => break,
            _ => {}
        }
        if !bytes.get(place)?.is_ascii_alphanumeric() {
            let gap = bytes[place..].iter().take(LONGEST_WRAP).position(u8::is_ascii_alphanumeric)?;
            Gap::of(&text[place..place + gap])?;
            *gaps.get_mut(gap_count)? = (place, place + gap);
            gap_count += 1;
            place += gap;
        }
    }
    // What the row asks of an account number, so that prose is none.
    let value = std::str::from_utf8(&value[..count]).ok()?;
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let inside = &text[at..place];
    let (has_small, has_capital) = (
        inside.bytes().any(|byte| byte.is_ascii_lowercase()),
        inside.bytes().any(|byte| byte.is_ascii_uppercase()),
    );
    let is_one_case = !(has_small && (has_capital || gap_count > 0));
    let is_account =
        2 * digits >= value.len() && is_one_case && mod97(value) && !is_in_hash(text, &(at..place));
    let gaps = gaps.iter().take(gap_count).map(|(start, end)| *start..*end);
    let (start, end) = (at..at, place..place);
    is_account.then(|| [start].into_iter().chain(gaps).chain([end]).collect())
}

/// True within a long run of hexadecimal digits, where anything may stand by chance.
fn is_in_hash(text: &str, place: &Range<usize>) -> bool {
    const SHORTEST: usize = 32;
    let is_hex = |c: char| c.is_ascii_hexdigit();
    let front = text[..place.start].len() - text[..place.start].trim_end_matches(is_hex).len();
    let back = text[place.end..].len() - text[place.end..].trim_start_matches(is_hex).len();
    text[place.clone()].chars().all(is_hex) && front + place.len() + back >= SHORTEST && front + back > 0
}

/// Two words beside each other that may be parts of one code.
fn pairs(text: &str, words: &[Word], accounts: &[Range<usize>], even: &[Range<usize>]) -> Vec<Pair> {
    let bytes = text.as_bytes();
    // Of the address of a device.
    let is_of_device = |before: &Range<usize>, word: &Range<usize>| {
        let is_colon = |at: usize| matches!(bytes.get(at), Some(b':' | b'-'));
        before.len() == 2
            && word.len() == 2
            && bytes[before.clone()].iter().chain(&bytes[word.clone()]).all(u8::is_ascii_hexdigit)
            && (text[before.end..word.start].contains(':')
                || text[before.end..word.start].contains(fold::is_break))
            && before.start.checked_sub(1).is_some_and(is_colon)
            && is_colon(word.end)
    };
    let wraps =
        |before: &Range<usize>, word: &Range<usize>| text[before.end..word.start].contains(fold::is_break);
    // Of an IPv6 address.
    let wraps_in_address = |before: &Range<usize>, word: &Range<usize>| {
        const FEWEST_COLONS: usize = 4;
        const LONGEST_GROUP: usize = 4;
        const NEAR: usize = 30;
        let is_group = |place: &Range<usize>| {
            place.len() <= LONGEST_GROUP && bytes[place.clone()].iter().all(u8::is_ascii_hexdigit)
        };
        let is_part = |byte: &&u8| byte.is_ascii_hexdigit() || **byte == b':';
        let colons = |part: &mut dyn Iterator<Item = &u8>| {
            part.take(NEAR).take_while(is_part).filter(|byte| **byte == b':').count()
        };
        wraps(before, word)
            && is_group(before)
            && is_group(word)
            && colons(&mut bytes[..before.end].iter().rev())
                + text[before.end..word.start].matches(':').count()
                + colons(&mut bytes[word.start..].iter())
                >= FEWEST_COLONS
    };
    // Short groups of digits behind capitals: `PK 55 \n98 37 A`.
    let wraps_in_code = |before: &Range<usize>, word: &Range<usize>| {
        const REACH: usize = 12;
        const LONGEST_GROUP: usize = 4;
        let is_group = |byte: &&u8| byte.is_ascii_digit() || matches!(byte, b' ' | b'-');
        before.len() <= LONGEST_GROUP
            && word.len() <= LONGEST_GROUP
            && wraps(before, word)
            && bytes[..before.start]
                .iter()
                .rev()
                .take(REACH)
                .find(|byte| !is_group(byte))
                .is_some_and(u8::is_ascii_uppercase)
    };
    // Two parts of a key: letters of both cases and digits, in the longer of them at least.
    let is_key = |first: &Word, second: &Word| {
        const SHORTEST: usize = 8;
        const LONG_KEY: RangeInclusive<usize> = 20..=44;
        let is_mixed = |word: &Word| {
            word.place.len() >= SHORTEST && word.has(DIGIT) && word.has(CAPITAL) && word.has(SMALL)
        };
        (is_mixed(first) || is_mixed(second))
            && LONG_KEY.contains(&(first.place.len() + second.place.len()))
            && wraps(&first.place, &second.place)
    };
    let mut pairs = Vec::new();
    for [first, second] in words.array_windows() {
        if !first.has(DIGIT) && !second.has(DIGIT) {
            continue;
        }
        let (before, word) = (&first.place, &second.place);
        let are_capital = !first.has(SMALL) && !second.has(SMALL);
        if word.start - before.end <= LONGEST_WRAP
            && (!(first.is(DIGIT) && second.is(DIGIT))
                || is_of_device(before, word)
                || wraps_in_address(before, word)
                || wraps_in_code(before, word))
            && (are_capital
                || !first.has(CAPITAL) && !second.has(CAPITAL)
                || is_of_device(before, word)
                || is_key(first, second))
            && !meets(accounts, &(word.start..word.start + 1))
            && !meets(even, &(before.end..before.end + 1))
            && let Some(gap) = Gap::of(&text[before.end..word.start])
        {
            pairs.push(Pair {
                before: before.clone(),
                word: word.clone(),
                gap,
                are_capital,
                both_have_digits: first.has(DIGIT) && second.has(DIGIT),
                is_key: is_key(first, second),
                is_of_device: is_of_device(before, word),
                wraps_in_address: wraps_in_address(before, word),
            });
        }
    }
    pairs
}

/// Words with letters and digits in them that something may be glued to.
fn mixed(text: &str, accounts: &[Range<usize>]) -> Vec<Range<usize>> {
    let is_mixed = |word: &Word| {
        // `_1BoatSLRHtKNngkdXEeobR76b53LETtpyT_`: of a key, the strokes tell enough.
        let is_key = word.has(STROKE) && word.place.len() >= 26 && word.digits > 0;
        (9..=LONGEST_CODE).contains(&word.place.len())
            && !word.is(DIGIT)
            && (word.digits >= 4 || is_key)
            && {
                let inside = &text.as_bytes()[word.place.clone()];
                let turns = |pair: &&[u8; 2]| pair[0].is_ascii_digit() != pair[1].is_ascii_digit();
                inside.array_windows().filter(turns).count() >= 2
            }
            && !meets(accounts, &word.place)
    };
    words(text, ALPHANUMERIC | STROKE | COLON).filter(is_mixed).map(|word| word.place).collect()
}

impl Numbers<'_> {
    /// Numbers with letters in them: broken or oddly separated, and glued to others.
    fn codes(&self, form: Form, edits: &mut Vec<Edit>) {
        let Numbers { text, even, pairs, mixed, .. } = self;
        for pair in pairs {
            let Pair { before, word, gap, are_capital, .. } = pair;
            let between = &text[before.end..word.start];
            let both = pair.both_have_digits;
            // A hash broken over a line, and not a word at its end.
            let is_long = both && before.len() + word.len() >= LONG && before.len() >= 4 && word.len() >= 4;
            let joins = match gap {
                Gap::Wrap => {
                    *are_capital || is_long || pair.is_key || pair.is_of_device || pair.wraps_in_address
                }
                // What stands before a colon names what stands behind it.
                _ if between.contains('+') || !are_capital => false,
                _ if between.contains(':') || !both && between.contains(' ') => false,
                // `RSSMRA85T10A562S_1`: the number of a file.
                Gap::Odd => between != "_" || before.len() < LONG || word.len() > 2,
                Gap::Plain => both && form == Form::Joined,
                Gap::Bracket => false,
            };
            if joins {
                let is_middle = *gap == Gap::Wrap && between.starts_with(fold::is_break);
                let with = match form {
                    _ if pair.is_of_device && text.as_bytes()[word.end] == b'-' => "-",
                    _ if pair.is_of_device => ":",
                    _ if pair.wraps_in_address => match (between.contains("::"), between.contains(':')) {
                        (true, _) => "::",
                        (_, true) => ":",
                        _ => "",
                    },
                    Form::Grouped if between.contains(':') => ":",
                    Form::Grouped if !is_middle => "-",
                    _ => "",
                };
                let view = if *gap == Gap::Wrap { ViewName::Wrapped } else { ViewName::Separated };
                edits.push(Edit { place: before.end..word.start, with, view });
            }
        }
        for row in even {
            let mut words = words(&text[row.clone()], ALPHANUMERIC);
            let mut end = words.next().map_or(0, |first| first.place.end);
            for Word { place, .. } in words {
                let gap = row.start + end..row.start + place.start;
                edits.push(Edit { place: gap, with: "", view: ViewName::Separated });
                end = place.end;
            }
        }
        if mixed.is_empty() {
            return;
        }
        let joined: Vec<Range<usize>> =
            edits.iter().filter(|edit| edit.view != ViewName::Glued).map(|edit| edit.place.clone()).collect();
        let joined = sorted(joined, |one, other| one.end < other.end);
        for word in mixed {
            let next = joined.partition_point(|place| place.end < word.start);
            if joined.get(next).is_some_and(|place| place.start <= word.end) {
                continue;
            }
            let is_touched = |c: char| joins_words(c) && !c.is_ascii();
            let known = edits.len();
            for at in [word.start, word.end] {
                let beside =
                    if at == word.start { text[..at].chars().next_back() } else { text[at..].chars().next() };
                if beside.is_some_and(is_touched) {
                    edits.push(Edit { place: at..at, with: " ", view: ViewName::Glued });
                }
            }
            // What is glued is of another alphabet, and all of the rest the number's.
            if edits.len() == known {
                unglue_code(text, word.clone(), form, edits);
            }
        }
    }
}

/// Rows of groups that are all as long, with the same between them, and letters and digits in them: a code cut up.
fn even_codes(text: &str, words: &[Word]) -> Vec<Range<usize>> {
    const FEWEST_GROUPS: usize = 4;
    const FEWEST_DIGITS: usize = 3;
    const LONGEST_GROUP: usize = 4;
    /// A row of more is a table: the longest keys have 128 characters.
    const MOST_CHARACTERS: usize = 192;
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut row: Vec<Range<usize>> = Vec::new();
    let mut close = |row: &mut Vec<Range<usize>>| {
        let is_row = row.len() >= FEWEST_GROUPS && row.len() * row[0].len() <= MOST_CHARACTERS;
        if let (true, Some(first), Some(last)) = (is_row, row.first(), row.last()) {
            let place = first.start..last.end;
            let inside = || row.iter().flat_map(|group| &bytes[group.clone()]);
            let digits = inside().filter(|byte| byte.is_ascii_digit()).count();
            // A single letter in front may be glued to a number, and a word that is as long as its groups may name it.
            let is_word = !bytes[first.clone()].iter().any(u8::is_ascii_digit);
            let front = if is_word { first.len() } else { 1 };
            let is_mixed = inside().skip(front).any(|byte| !byte.is_ascii_digit());
            if digits >= FEWEST_DIGITS && is_mixed {
                found.push(place);
            }
        }
        row.clear();
    };
    // What the groups so far could all be.
    let (mut in_capitals, mut in_hexadecimal) = (true, true);
    for Word { place: word, any, all, .. } in words {
        let is_capital = any & SMALL == 0;
        let is_small = all & HEXADECIMAL != 0 || &bytes[word.clone()] == b"0x";
        let goes_on = row.last().is_some_and(|last| {
            let gap = &text[last.end..word.start];
            let is_alike = row.get(1).is_none_or(|second| gap == &text[row[0].end..second.start]);
            let is_gap = gap.len() <= 3 && !gap.contains(&[':', '\n', '@', '+'][..]);
            last.len() == row[0].len()
                && (1..=last.len()).contains(&word.len())
                && is_gap
                && is_alike
                && (in_capitals && is_capital || in_hexadecimal && is_small)
        });
        if !goes_on {
            close(&mut row);
            (in_capitals, in_hexadecimal) = (true, true);
        }
        if goes_on || (2..=LONGEST_GROUP).contains(&word.len()) && (is_capital || is_small) {
            in_capitals &= is_capital;
            in_hexadecimal &= is_small;
            row.push(word.clone());
        }
    }
    close(&mut row);
    found
}

/// What of a word is a value, where its form tells: an address of a wallet, or capitals and digits
/// among small letters.
fn value_in(word: &str, form: Form) -> Option<Range<usize>> {
    const WALLET: usize = 42;
    const SHORTEST: usize = 9;
    if let Some(start) = word.find("0x")
        && let Some(value) = word.get(start..start + WALLET)
        && value.bytes().skip(2).all(|byte| byte.is_ascii_hexdigit())
    {
        return Some(start..start + WALLET);
    }
    let bytes = word.as_bytes();
    let is_core = |byte: &u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
    let runs = bytes.split(|byte| !is_core(byte)).max_by_key(|run| run.len())?;
    let start = word.find(std::str::from_utf8(runs).ok()?)?;
    let end = start + runs.len();
    // `…IsNew`: its capital begins the next word.
    let begins = bytes.get(end).is_some_and(u8::is_ascii_lowercase)
        && form == Form::Joined
        && bytes[end - 1].is_ascii_uppercase();
    let is_part = runs.len() < bytes.len()
        && runs.len() >= SHORTEST
        && runs.iter().filter(|byte| byte.is_ascii_digit()).count() >= 4
        && runs.iter().any(u8::is_ascii_uppercase);
    is_part.then_some(start..end - usize::from(begins))
}

/// Takes a letter or `_` off a number that has letters in it: at the front, or with [`Form::Joined`] at the back.
fn unglue_code(text: &str, word: Range<usize>, form: Form, edits: &mut Vec<Edit>) {
    let inside = &text[word.clone()];
    let is_small = |c: char| c == '_' || c.is_ascii_lowercase();
    let core = inside.trim_matches(is_small);
    let is_capital =
        core.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase() || byte == b':');
    let mut boundary = |at: usize| {
        let underscore = |at: usize| text.as_bytes().get(at) == Some(&b'_');
        let place = match (at.checked_sub(1).is_some_and(underscore), underscore(at)) {
            (true, _) => at - 1..at,
            (_, true) => at..at + 1,
            _ => at..at,
        };
        edits.push(Edit { place, with: " ", view: ViewName::Glued });
    };
    // `xRSSMRA85T10A562S`: small letters around capitals.
    if is_capital && core.len() < inside.len() && core.bytes().any(|byte| byte.is_ascii_uppercase()) {
        let front = inside.len() - inside.trim_start_matches(is_small).len();
        let back = inside.len() - inside.trim_end_matches(is_small).len();
        if front > 0 {
            boundary(word.start + front);
        }
        if back > 0 {
            boundary(word.end - back);
        }
        return;
    }
    if let Some(core) = value_in(inside, form) {
        if core.start > 0 {
            boundary(word.start + core.start);
        }
        if core.end < inside.len() {
            boundary(word.start + core.end);
        }
        return;
    }
    // `id_0x5aec66`: everything of it stands between the strokes.
    let longest = inside.split('_').max_by_key(|part| part.len()).unwrap_or_default();
    if longest.len() < inside.len() && longest.len() >= FEWEST {
        let front = inside.find(longest).unwrap_or(0);
        if front > 0 {
            boundary(word.start + front);
        }
        if front + longest.len() < inside.len() {
            boundary(word.start + front + longest.len());
        }
        return;
    }
    // Identifiers of requests, revisions and the like: a letter more or less makes another of them.
    let is_hash = inside.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if is_hash {
        return;
    }
    let is_letter = |byte: Option<u8>| byte.is_some_and(|byte| !byte.is_ascii_digit());
    if form == Form::Grouped && is_letter(inside.bytes().next()) {
        boundary(word.start + 1);
    }
    // `NS4855646I`: what is glued stands in front of the number, and was taken off it there.
    let has_front = is_letter(inside.bytes().next())
        && is_letter(inside.as_bytes().get(1).copied())
        && digits(inside).any(|run| run.len() >= FEWEST);
    if form == Form::Joined && !has_front && is_letter(inside.bytes().next_back()) {
        boundary(word.end - 1);
    }
}

/// The digit that a letter is read for.
pub(super) const fn misreading(byte: u8) -> Option<&'static str> {
    Some(match byte {
        b'O' | b'o' | b'Q' | b'D' => "0",
        b'I' | b'l' | b'i' | b'|' | b'!' => "1",
        b'Z' | b'z' => "2",
        b'S' | b's' | b'$' => "5",
        b'G' | b'b' => "6",
        b'B' => "8",
        b'g' | b'q' => "9",
        _ => return None,
    })
}

/// The text with letters read as digits where they stand within a number.
pub(super) fn misread(from: &Rewritten) -> Option<Rewritten> {
    let mut edits = Vec::new();
    misreadings(from.text(), &mut edits);
    write(from, edits)
}

fn misreadings(text: &str, edits: &mut Vec<Edit>) {
    let bytes = text.as_bytes();
    let is_like_digit = |byte: u8| CLASSES[usize::from(byte)] & LIKE_DIGIT != 0;
    let is_whole = |word: &Word| {
        word.is(LIKE_DIGIT)
            && (word.has(DIGIT) || word.is(PLAIN_DIGIT) && word.place.len() <= 4)
            && !is_account_head(text, &word.place)
    };
    let whole = words(text, ALPHANUMERIC | BAR).filter(is_whole).map(|word| word.place);
    for cluster in clusters(text, whole) {
        // A word of letters only, apart from the rest, is a word.
        let is_word = |group: &Range<usize>, gap: Option<Range<usize>>| {
            !bytes[group.clone()].iter().any(u8::is_ascii_digit)
                && &bytes[group.clone()] != b"l"
                && gap.is_none_or(|gap| text[gap].trim().is_empty())
        };
        let mut groups = &cluster.groups[..];
        while let [first, rest @ ..] = groups
            && is_word(first, rest.first().map(|next| first.end..next.start))
        {
            groups = rest;
        }
        while let [rest @ .., last] = groups
            && is_word(last, rest.last().map(|before| before.end..last.start))
        {
            groups = rest;
        }
        let total: usize = groups.iter().map(Range::len).sum();
        let digits =
            |group: &Range<usize>| bytes[group.clone()].iter().filter(|byte| byte.is_ascii_digit()).count();
        let real: usize = groups.iter().map(digits).sum();
        if !(FEWEST..=MOST).contains(&total) || real < 3 || 4 * real < total || real == total {
            continue;
        }
        for at in groups.iter().flat_map(Range::clone) {
            if let Some(with) = misreading(bytes[at]) {
                edits.push(Edit { place: at..at + 1, with, view: ViewName::Misread });
            }
        }
    }
    // Within numbers that have letters: only what stands among digits, or can be nothing else.
    let stands_for_digit = |byte: u8| b"OoIlSs".contains(&byte);
    for found in words(text, ALPHANUMERIC | COLON) {
        let digits = found.digits;
        if digits < 3 || !(FEWEST..=LONGEST_CODE).contains(&found.place.len()) || is_whole(&found) {
            continue;
        }
        let word = found.place;
        let inside = &bytes[word.clone()];
        let letters = |at: &usize| bytes[*at].is_ascii_alphabetic();
        let is_account = is_account_head(text, &word);
        let is_like_hex = |byte: &u8| byte.is_ascii_hexdigit() || stands_for_digit(*byte);
        let is_hexadecimal = match inside {
            [b'0' | b'O' | b'o', b'x' | b'X', rest @ ..] => {
                rest.len() >= LONG && rest.iter().all(is_like_hex)
            }
            _ => {
                inside.len() == 17
                    && inside
                        .split(|byte| *byte == b':')
                        .all(|pair| pair.len() == 2 && pair.iter().all(is_like_hex))
            }
        };
        if !is_hexadecimal && inside.contains(&b':') {
            continue;
        }
        let is_capital = inside.iter().all(|byte| !byte.is_ascii_lowercase() || b"ol".contains(byte))
            && word.clone().any(|at| bytes[at].is_ascii_uppercase());
        let is_mostly_digits = 2 * digits >= word.len();
        for at in word.clone().skip(if is_account { 2 } else { 0 }).filter(letters) {
            let Some(with) = misreading(bytes[at]).filter(|_| stands_for_digit(bytes[at])) else { continue };
            let beside = |at: Option<usize>| at.filter(|at| word.contains(at)).map(|at| bytes[at]);
            let around = [beside(at.checked_sub(1)), beside(Some(at + 1))];
            let among = around.iter().flatten().all(|byte| is_like_digit(*byte));
            let touches = around.iter().flatten().any(u8::is_ascii_digit);
            let is_digit = is_hexadecimal
                || match bytes[at] {
                    b'o' | b'l' if is_capital => true,
                    b'O' | b'o' | b'I' | b'l' => (is_mostly_digits && among) || touches,
                    b'S' => among && around.iter().all(Option::is_some) && (is_mostly_digits || touches),
                    _ => false,
                };
            if is_digit {
                edits.push(Edit { place: at..at + 1, with, view: ViewName::Misread });
            }
        }
    }
}

/// `GB82`: the letters are a country.
fn is_account_head(text: &str, word: &Range<usize>) -> bool {
    let inside = &text[word.clone()];
    inside.len() >= 4
        && inside.bytes().take(2).all(|byte| byte.is_ascii_alphabetic())
        && inside.bytes().skip(2).take(2).all(|byte| byte.is_ascii_digit() || misreading(byte).is_some())
        && inside.as_bytes().first_chunk().copied().and_then(iban_length).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str, form: Form) -> String {
        let window = Rewritten::window(text, 0..text.len());
        let written = Numbers::of(&window, &[]).written(&window, form);
        written.map_or(text.to_owned(), |regrouped| regrouped.text().to_owned())
    }

    fn corrected(text: &str) -> String {
        let window = Rewritten::window(text, 0..text.len());
        misread(&window).map_or(text.to_owned(), |corrected| corrected.text().to_owned())
    }

    #[test]
    fn odd_separators_become_usual_ones_or_none() {
        for (text, grouped, joined) in [
            ("SSN 219_09_9999 is", "SSN 219-09-9999 is", "SSN 219099999 is"),
            ("219  09\t9999", "219-09-9999", "219099999"),
            ("219 - 09 - 9999, 7", "219-09-9999, 7", "219099999, 7"),
            ("4111\n> 1111\r\n  1111 1111", "4111-1111-1111-1111", "4111111111111111"),
            ("41 11 11 11 11", "41 11 11 11 11", "4111111111"),
            ("+1_(415)_555_2671", "+1_(415)_555_2671", "+1_(415)_5552671"),
            ("192 . 168 . 1 . 20", "192.168.1.20", "192168120"),
            ("1,234,567", "1,234,567", "1,234,567"),
            ("x4111111111111111", " 4111111111111111", " 4111111111111111"),
            ("a_0101302129_1.pdf", "a 0101302129 1.pdf", "a 0101302129 1.pdf"),
            ("kt. 010130-2129/020240-3339", "kt. 010130-2129 020240-3339", "kt. 010130-2129 020240-3339"),
            ("card 3433-266\n859-76982", "card 3433-266859-76982", "card 343326685976982"),
            ("24116 35639", "24116 35639", "2411635639"),
            ("CPF 096 467 412 23", "CPF 096 467 412 23", "CPF 09646741223"),
            ("IP 139.13\n0.54.88", "IP 139.130.54.88", "IP 1391305488"),
            ("TFN 524 506\n530", "TFN 524-506530", "TFN 524506530"),
            ("card_219-09-9999abc", "card 219-09-9999 abc", "card 219099999a bc"),
            ("G-B-8-2 WEST 12345698 7654 32x", "GB82WEST12345698765432 x", "GB82WEST12345698765432 x"),
            ("RSSMRA85\nT10A562S", "RSSMRA85T10A562S", "RSSMRA85T10A562S"),
            ("xRSSMRA85T10A562S_", "x RSSMRA85T10A562S ", "x RSSMRA85T10A562S "),
        ]
        .into_iter()
        .filter(|(text, ..)| !text.starts_with('+'))
        {
            assert_eq!(written(text, Form::Grouped), grouped);
            assert_eq!(written(text, Form::Joined), joined);
        }
    }

    #[test]
    fn letters_within_numbers_are_digits() {
        for (text, right) in [
            ("NRIC S229O791C", "NRIC S2290791C"),
            ("SSN 219-O9-9999 is", "SSN 219-09-9999 is"),
            ("4lll llll llll 1l11 so", "4111 1111 1111 1111 so"),
            ("411l ll11 11Il 1111 so", "4111 1111 1111 1111 so"),
            ("192.168.l.2O", "192.168.1.20"),
            ("GB82 WEST l234 5698 7654 32", "GB82 WEST 1234 5698 7654 32"),
            ("IS14O159260076545510730339", "IS140159260076545510730339"),
            ("So 12 of us", "So 12 of us"),
        ] {
            assert_eq!(corrected(text), right);
        }
    }
}
