//! Mail addresses and hosts that are not written as such: `jon [at] stofnun [dot] is`, `jon @ stofnun .is`, or broken
//! over a line.

use std::ops::Range;

use scrubjay_rules::edges::is_alphanumeric;
use scrubjay_rules::patterns::contact::is_top_level;

use super::ViewName;
use super::rewritten::{Rewriter, Rewritten};
use crate::sort::sorted;

/// Words for `@`, in lower case.
#[rustfmt::skip]
const AT: &[&str] = &[
    "at", "hjá", "arroba", "chez", "ät", "a", "ä", "snabela", "snabel", "atsign", "kukac", "małpa", "chiocciola", "arobase", "arobas",
    "apenstaartje", "zavináč", "krølle", "krøllalfa", "malpa", "att", "ad", "snabel-a", "собака", "hja", "á", "æt", "att merki", "att-merki",
    "alfakrøll", "klammeraffe", "miukumauku", "at the rate", "at the rate of", "ät-merkki", "собачка", "zavinac", "afna", "manki", "arond", "παπάκι",
];
/// The same, where they stand alone between spaces: without those that are common words.
#[rustfmt::skip]
const AT_ALONE: &[&str] = &[
    "at", "hjá", "hja", "arroba", "chez", "ät", "snabela", "snabel", "snabel-a", "at-sign", "arobase", "at-merki", "chiocciola", "kukac", "małpa",
    "malpa", "apenstaartje", "zavináč", "zavinac", "krøllalfa", "krølla", "alfakrøll", "att", "att-merki", "klammeraffe", "miukumauku", "ät-merkki",
    "et", "собака", "собачка", "afna", "manki", "arond", "παπάκι",
];
/// What stands behind the first word where `@` is several words.
const AT_GOES_ON: &[(&str, &[&str])] =
    &[("at", &["the", "rate", "of"]), ("at", &["the", "rate"]), ("at", &["sign"]), ("att", &["merki"])];
/// Words for the dot.
#[rustfmt::skip]
const DOT: &[&str] = &[
    "dot", "punktur", "punktum", "punkt", "punto", "ponto", "point", "prik", "piste", "prikk", "pont", "punt", "period", "dott", "d", "pika", "punct",
    "tečka", "tecka", "kropka", "bodka", "točka", "tačka", "tocka", "nokta", "точка", "крапка", "τελεία",
];
/// How the words for the dot end that begin neither with `d` nor with `p`. For the trigger.
const DOT_ENDS: [u16; 4] = [two(*b"ka"), two(*b"ta"), two([0xd0, 0xb0]), two([0xce, 0xb1])];

/// Two bytes as one number, alike for both cases of a letter.
const fn two(bytes: [u8; 2]) -> u16 {
    u16::from_le_bytes(bytes) | 0x2020
}
/// Words that stand before `at` and are no one's name: `look at example.com`.
#[rustfmt::skip]
const NO_NAMES: &[&str] = &[
    "me", "us", "him", "her", "them", "it", "look", "looking", "site", "website", "page", "online", "you", "here", "found", "available", "is",
    "are", "be", "was", "or", "and", "out", "directly", "email", "mail", "e-mail", "address", "contact", "write", "office", "team", "that", "see",
];
/// What stands around words for signs, the quotes of other languages aside.
const SIGNS: [char; 13] = ['[', '(', '{', '<', '_', '-', '|', '*', '/', '"', '\'', '~', '%'];
/// The longest gap over a line break, in bytes.
const LONGEST_WRAP: usize = 40;
/// Parts of one address that are joined.
const MOST_JOINS: usize = 6;

/// The text with its addresses as they are meant.
pub(super) fn mend(from: &Rewritten) -> Option<Rewritten> {
    let signs = signs(from);
    let text = signs.as_ref().unwrap_or(from);
    let joined = join(text);
    joined.or(signs)
}

#[derive(Clone)]
struct Edit {
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

/// Words for `@` and the dot become the signs.
fn signs(from: &Rewritten) -> Option<Rewritten> {
    let mut edits = Vec::new();
    for (at, _) in from.text().match_indices(SIGNS) {
        bracketed(from.text(), at, &mut edits);
    }
    // Words may go with signs in brackets: `jon [at] stofnun punktur is`.
    let written = write(from, edits);
    words(written.as_ref().unwrap_or(from)).or(written)
}

fn words(from: &Rewritten) -> Option<Rewritten> {
    let text = from.text();
    // A table of numbers.
    if !text.bytes().any(|byte| byte.is_ascii_alphabetic() || byte == b'@' || !byte.is_ascii()) {
        return None;
    }
    let mut edits = Vec::new();
    in_words(text, &mut edits);
    write(from, edits)
}

/// For each small letter of ASCII that one of the words for the signs begins with, a bit for each of their lengths in bytes; at 0
/// for the words that begin with another letter.
static LENGTHS: [u32; 128] = {
    let mut lengths = [0; 128];
    let lists = [DOT, AT_ALONE];
    let mut list = 0;
    while list < lists.len() {
        let mut at = 0;
        while at < lists[list].len() {
            let word = lists[list][at].as_bytes();
            if word.len() > 1 {
                lengths[first(word[0])] |= 1 << word.len();
            }
            at += 1;
        }
        list += 1;
    }
    lengths
};

/// The place of a first byte in [`LENGTHS`].
const fn first(byte: u8) -> usize {
    if byte.is_ascii() { byte.to_ascii_lowercase() as usize } else { 0 }
}

/// True for a word that may stand for `@` or the dot, or has an `@`.
fn tells(word: &str) -> bool {
    let lengths = word.bytes().next().map_or(0, |byte| LENGTHS[first(byte)]);
    let is_listed = || {
        let lower = word.to_lowercase();
        DOT.iter().chain(AT_ALONE).any(|known| *known == lower)
    };
    // Most words are told by that.
    let may_be = word.len() < u32::BITS as usize && lengths >> word.len() & 1 == 1;
    may_be && is_listed() || word.bytes().any(|byte| byte == b'@')
}

/// True for what names in an address are made of.
fn is_name(character: char) -> bool {
    is_alphanumeric(character) || "-_+.".contains(character)
}

/// The sign that is meant by what stands in brackets, or between dashes and the like, at `at`, and its place with the
/// spaces around: `[at]`, ` (dot) `, `_at_`.
fn sign(text: &str, at: usize) -> Option<(Range<usize>, &'static str)> {
    let open = text.as_bytes()[at];
    let close = match open {
        b'[' => b']',
        b'(' => b')',
        b'{' => b'}',
        b'<' => b'>',
        other => other,
    };
    // `__at__`, `[[at]]`.
    let twice = text.as_bytes().get(at + 1) == Some(&open);
    let width = if twice { 2 } else { 1 };
    let rest = &text[at + width..text.floor_char_boundary((at + 24).min(text.len())).max(at + width)];
    let length = rest.bytes().position(|byte| byte == close)?;
    if twice && rest.as_bytes().get(length + 1) != Some(&close) {
        return None;
    }
    // Most of what stands so is a number: `12/03/2024`.
    let first = rest.as_bytes()[..length].iter().find(|byte| !byte.is_ascii_whitespace())?;
    if first.is_ascii() && !first.is_ascii_alphabetic() && !b"@.,".contains(first) {
        return None;
    }
    let is_solid = is_alphanumeric;
    let front = text[..at].trim_end_matches(&[' ', '\t'][..]);
    let end = at + length + 2 * width;
    let back = text[end..].trim_start_matches(&[' ', '\t'][..]);
    let spaces = at - front.len() + (text.len() - end - back.len());
    if !(front.ends_with(is_solid) && back.starts_with(is_solid) && spaces <= 4) {
        return None;
    }
    let inside = rest[..length].trim().to_lowercase();
    let brackets = open != close;
    // `Rule 49 (a) says`: a single letter is a sign only where nothing else is between.
    let is_tight = inside.len() > 1 || (spaces == 0 && open != b'<');
    let with = match inside.as_str() {
        "@" if brackets => "@",
        "." | "," if brackets => ".",
        word if AT.contains(&word) && is_tight && (brackets || AT_ALONE.contains(&word)) => "@",
        "at sign" | "at-sign" => "@",
        word if DOT.contains(&word) && is_tight && (brackets || word.len() > 1) => ".",
        _ => return None,
    };
    Some((front.len()..text.len() - back.len(), with))
}

/// For the trigger: true if a sign in brackets is meant at `at`.
pub(super) fn is_sign(text: &str, at: usize) -> bool {
    const REACH: usize = 32;
    let start = text.floor_char_boundary(at.saturating_sub(REACH));
    let end = text.ceil_char_boundary((at + REACH).min(text.len()));
    sign(&text[start..end], at - start).is_some()
}

fn bracketed(text: &str, at: usize, edits: &mut Vec<Edit>) {
    if let Some((place, with)) = sign(text, at) {
        // A single letter in brackets may be a clause.
        let is_word = text[place.clone()].chars().filter(|c| c.is_alphabetic()).count() != 1;
        let is_sure = is_word && b"[({<".contains(&text.as_bytes()[at]);
        let view = if is_sure { ViewName::SpelledAddress } else { ViewName::Spelled };
        edits.push(Edit { place, with, view });
    }
}

/// A word between white space, without the punctuation behind it.
fn tokens(text: &str) -> Vec<Range<usize>> {
    let mut at = 0;
    let mut found = Vec::new();
    for token in text.split_whitespace() {
        let start = at + text[at..].find(|c: char| !c.is_whitespace()).unwrap_or(0);
        at = start + token.len();
        let front = token.trim_start_matches(
            &['(', '<', '"', '\'', '«', '“', '„', '‘', '‚', '›', '‹', '»', '[', '{', '|'][..],
        );
        // `mail=jon at …`: the name of a field.
        let front = front.rsplit(['=', ':']).next().filter(|rest| !rest.is_empty()).unwrap_or(front);
        let start = at - front.len();
        let trimmed = front.trim_end_matches(
            &[
                '.', ',', ';', ':', '!', '?', ')', '>', '"', '\'', '»', '”', '“', '’', '‘', '«', '›', '‹',
                ']', '}', '|',
            ][..],
        );
        if !trimmed.is_empty() {
            found.push(start..start + trimmed.len());
        }
    }
    found
}

/// `jon at stofnun dot is`, `jon@stofnun dot is`, `192 dot 168 dot 1 dot 20`.
fn in_words(text: &str, edits: &mut Vec<Edit>) {
    let tokens = tokens(text);
    // Most windows have none of the words, and the rest is dear.
    if !tokens.iter().any(|token| tells(&text[token.clone()])) {
        return;
    }
    let lower: Vec<String> = tokens.iter().map(|token| text[token.clone()].to_lowercase()).collect();
    let word = |place: usize| lower.get(place).map(String::as_str).unwrap_or_default();
    let is_dot = |place: usize| word(place).len() > 1 && DOT.contains(&word(place));
    let names = |place: usize| !word(place).is_empty() && word(place).chars().all(is_name);
    // Only where nothing but white space stands between: a full stop ends a sentence.
    let near = |place: usize| {
        place > 0
            && place < tokens.len()
            && text[tokens[place - 1].end..tokens[place].start].trim().is_empty()
            && tokens[place].start - tokens[place - 1].end <= 24
    };
    let gap = |first: usize, last: usize| tokens[first].end..tokens[last].start;
    let is_byte = |place: usize| word(place).parse::<u8>().is_ok();
    let mut at = 0;
    while at < tokens.len() {
        let dotted = |at: usize| near(at + 1) && is_dot(at + 1) && near(at + 2);
        // `756 dot 3991 dot 6875 dot 35`.
        let is_number = |place: usize| {
            word(place).starts_with(|c: char| c.is_ascii_digit())
                && word(place).bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
        };
        let more =
            (0..MOST_JOINS).take_while(|step| dotted(at + 2 * step) && is_number(at + 2 * step + 2)).count();
        if more >= 2 && is_number(at) && !is_byte(at) {
            for step in 0..more {
                let place = gap(at + 2 * step, at + 2 * step + 2);
                edits.push(Edit { place, with: ".", view: ViewName::Spelled });
            }
            at += 2 * more + 1;
            continue;
        }
        // Four numbers.
        if is_byte(at) && (0..3).all(|step| dotted(at + 2 * step) && is_byte(at + 2 * step + 2)) {
            for step in 0..3 {
                let place = gap(at + 2 * step, at + 2 * step + 2);
                edits.push(Edit { place, with: ".", view: ViewName::Spelled });
            }
            at += 7;
            continue;
        }
        let has_sign = word(at).contains('@') && word(at) != "@" && !word(at).starts_with('@');
        let goes_on = |(first, rest): &(&str, &[&str])| {
            word(at) == *first
                && (1..=rest.len()).all(|step| near(at + step) && word(at + step) == rest[step - 1])
        };
        let more = AT_GOES_ON.iter().find(|more| goes_on(more)).map_or(0, |(_, rest)| rest.len());
        let is_at = !has_sign && (AT_ALONE.contains(&word(at)) || word(at) == "@" || more > 0) && at > 0;
        if !(has_sign || is_at) {
            at += 1;
            continue;
        }
        let mut local = at;
        let mut domain = at;
        if is_at {
            if !(near(at) && names(at - 1) && near(at + more + 1) && names(at + more + 1))
                || NO_NAMES.contains(&word(at - 1))
            {
                at += 1;
                continue;
            }
            domain = at + more + 1;
            local = at - 1;
        }
        let mut joins = Vec::new();
        while dotted(domain) && names(domain + 2) && joins.len() < MOST_JOINS {
            joins.push(gap(domain, domain + 2));
            domain += 2;
        }
        while (is_at || !joins.is_empty())
            && local >= 2
            && near(local)
            && is_dot(local - 1)
            && near(local - 1)
            && names(local - 2)
        {
            joins.push(gap(local - 2, local));
            local -= 2;
        }
        let spelled_dots = joins.len();
        let last = word(domain).rsplit('.').next().unwrap_or_default();
        // `on DVD at some point in the future`: with the English word, only `dot` is one.
        let is_english = word(at) == "at";
        let is_word = |join: &Range<usize>| {
            let dot = text[join.clone()].trim();
            ["point", "period", "pont", "punt"].iter().any(|word| dot.eq_ignore_ascii_case(word))
        };
        let plain = |join: &Range<usize>| more > 0 || !is_word(join);
        if is_english && !joins.iter().all(plain) {
            at += 1;
            continue;
        }
        let has_dot = spelled_dots > 0 || (is_at && word(at + more + 1).contains('.'));
        if has_dot && is_top_level(last) && (spelled_dots > 0 || is_at) {
            // A dot in the address is spelled too, or words around must speak of mail.
            let view = if spelled_dots > 0 { ViewName::SpelledAddress } else { ViewName::Spelled };
            edits.extend(joins.into_iter().map(|place| Edit { place, with: ".", view }));
            if is_at {
                edits.push(Edit { place: gap(at - 1, at + more + 1), with: "@", view });
            }
        }
        at = domain.max(at) + 1;
    }
}

/// Parts of an address that white space parts.
fn join(from: &Rewritten) -> Option<Rewritten> {
    let text = from.text();
    let mut edits = Vec::new();
    for (at, _) in text.match_indices('@') {
        join_at(text, at, &mut edits);
    }
    write(from, edits)
}

/// What stands before the lines of a quotation, a table or a comment.
pub(super) const MARGIN: [char; 9] = [' ', '\t', '>', '|', '#', '*', '/', '│', '↵'];

/// The length of the white space at the front of `text` that may stand within an address, and whether it breaks a line.
fn gap(text: &str) -> Option<(usize, bool)> {
    let length =
        text.find(|c: char| !(c.is_whitespace() || MARGIN.contains(&c) || c == '\\')).unwrap_or(text.len());
    let gap = &text[..length];
    let breaks = gap.bytes().filter(|byte| *byte == b'\n').count();
    match breaks {
        0 => (gap.chars().all(char::is_whitespace) && length <= 3).then_some((length, false)),
        1 => (length <= LONGEST_WRAP).then_some((length, true)),
        _ => None,
    }
}

/// The same at its end.
fn gap_back(text: &str) -> Option<(usize, bool)> {
    let front = text.trim_end_matches(|c: char| c.is_whitespace() || MARGIN.contains(&c));
    gap(&text[front.len()..]).filter(|(length, _)| *length == text.len() - front.len())
}

/// For the trigger: true for a word for the dot whose last two bytes stand at `end`.
pub(super) fn is_dot_at(text: &str, end: usize) -> bool {
    const LONGEST: usize = 12;
    let Some(&last) = text.as_bytes().get(end..).and_then(<[u8]>::first_chunk) else { return false };
    DOT_ENDS.contains(&two(last))
        && text.get(text.floor_char_boundary((end + 2).saturating_sub(LONGEST))..end + 2).is_some_and(
            |near| {
                let word = &near[near.trim_end_matches(char::is_alphabetic).len()..];
                DOT.contains(&word.to_lowercase().as_str())
            },
        )
}

/// For the trigger: true for the host of an address whose `@` is a word: `jon.s at stofnun.is`.
pub(super) fn is_host_of_words(text: &str, host: &Range<usize>) -> bool {
    let (front, inside) = (&text[..host.start], &text[host.clone()]);
    let front = front.trim_end_matches([' ', '"', '\'', '*', '-', '_', '/', '~']);
    let word = &front[front.trim_end_matches(|c: char| c.is_alphabetic() || c == '-').len()..];
    AT_ALONE.iter().any(|at| word.eq_ignore_ascii_case(at))
        && inside.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-".contains(&byte))
        && is_complete(inside)
}

/// True if `front` says that the last word of its line, `fragment`, begins an address: `mail: gudrunsig`, `write to gudrunsig`.
pub(super) fn is_named(front: &str, fragment: &str) -> bool {
    #[rustfmt::skip]
    const BEFORE_ADDRESSES: &[&str] = &[
        "to", "at", "via", "is", "address", "mail", "email", "e-mail", "á", "er", "netfang", "netfangið", "ist", "an", "lautet", "unter", "adresse", "est", "à", "es", "correo",
        "courriel", "é", "på", "til", "till", "aan", "naar",
    ];
    let front = front.trim_end();
    let word = &front[front.trim_end_matches(|c: char| c.is_alphabetic() || c == '-').len()..];
    let is_word = || BEFORE_ADDRESSES.contains(&word.to_lowercase().as_str());
    fragment.len() >= 3
        && !NO_NAMES.contains(&fragment.to_lowercase().as_str())
        && (front.ends_with([':', '<', '"', '=']) || is_word())
}

fn join_at(text: &str, at: usize, edits: &mut Vec<Edit>) {
    let mut joins = Vec::new();
    let view = |breaks: bool| if breaks { ViewName::Wrapped } else { ViewName::Separated };
    let mut edit = |place: Range<usize>, breaks: bool| {
        if !place.is_empty() {
            joins.push(Edit { place, with: "", view: view(breaks) });
        }
    };
    // Before the sign.
    let Some((before, breaks_before)) = gap_back(&text[..at]) else { return };
    let local_end = at - before;
    let name_start = |end: usize| text[..end].trim_end_matches(is_name).len();
    let mut start = name_start(local_end);
    if start == local_end || !text[start..local_end].contains(is_alphanumeric) {
        return;
    }
    edit(local_end..at, breaks_before);
    for _ in 0..MOST_JOINS {
        let Some((length, breaks)) = gap_back(&text[..start]).filter(|(length, _)| *length > 0) else {
            break;
        };
        let end = start - length;
        let front = name_start(end);
        let fragment = &text[front..end];
        let mine = &text[start..];
        let is_part = match breaks {
            // A part with a sign of an address in it, or one that is named: `mail: gudrunsig\nurd@x.is`.
            true => {
                let named = is_named(&text[..front], fragment);
                // A telephone number in the line before is none.
                fragment.contains(|c: char| "._+-".contains(c) || c.is_ascii_digit())
                    && fragment.contains(char::is_alphabetic)
                    && fragment.starts_with(is_alphanumeric)
                    && (!fragment.ends_with('.')
                        || fragment[..fragment.len() - 1].contains(&['.', '_', '-'][..]))
                    || named
            }
            false => fragment == "." || mine.starts_with('.'),
        };
        // The end of another address.
        if fragment.is_empty() || !is_part || text[..front].ends_with('@') {
            break;
        }
        edit(end..start, breaks);
        start = front;
    }
    // Behind it.
    let Some((after, breaks_after)) = gap(&text[at + 1..]) else { return };
    let mut end = at + 1 + after;
    edit(at + 1..end, breaks_after);
    let mut domain = String::new();
    for _ in 0..=MOST_JOINS {
        let length = text[end..].find(|c: char| !is_name(c)).unwrap_or(text.len() - end);
        domain.push_str(&text[end..end + length]);
        end += length;
        if is_complete(&domain) || domain.is_empty() {
            break;
        }
        let Some((length, breaks)) = gap(&text[end..]).filter(|(length, _)| *length > 0) else { break };
        let next = &text[end + length..];
        let goes_on = next.starts_with(|c: char| is_alphanumeric(c) || c == '.');
        let next_name = &next[..next.find(|c: char| !is_name(c)).unwrap_or(next.len())];
        let ends_in_top =
            next_name.trim_end_matches('.').rsplit_once('.').is_some_and(|(_, top)| is_top_level(top));
        if !goes_on
            || !(breaks
                || next.starts_with(&['.', '-'][..])
                || domain.ends_with(&['.', '-'][..])
                || ends_in_top)
        {
            break;
        }
        // A hyphen at the end of a line is not part of the name.
        let hyphen = usize::from(breaks && domain.ends_with('-'));
        domain.truncate(domain.len() - hyphen);
        edit(end - hyphen..end + length, breaks);
        end += length;
    }
    if is_complete(&domain) {
        edits.append(&mut joins);
    }
}

/// True for a domain that could end here.
fn is_complete(domain: &str) -> bool {
    let domain = domain.trim_end_matches(&['.', '-'][..]);
    domain.rsplit_once('.').is_some_and(|(front, top)| !front.is_empty() && is_top_level(top))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(text: &str) -> String {
        let window = Rewritten::window(text, 0..text.len());
        mend(&window).map_or(text.to_owned(), |mended| mended.text().to_owned())
    }

    #[test]
    fn addresses_are_read_as_they_are_meant() {
        for text in [
            "to jon.x@stofnun.is now",
            "to jon.x [at] stofnun [dot] is now",
            "to jon.x(at)stofnun(dot)is now",
            "to jon dot x at stofnun dot is now",
            "to jon.x AT stofnun DOT is now",
            "to jon.x@stofnun dot is now",
            "to jon.x hjá stofnun punktur is now",
            "to jon.x arroba stofnun punto is now",
            "to jon.x @ stofnun.is now",
            "to jon.x @ stofnun . is now",
            "to jon.x@stofnun .is now",
            "to jon.x@stof\nnun.is now",
            "to jon.x@stofnun.\n    is now",
            "to jon.x\n@stofnun.is now",
            "to jon.x_at_stofnun.is now",
            "to jon.x{at}stofnun{.}is now",
            "to jon.x[[at]]stofnun[[dot]]is now",
            "to jon.x__at__stofnun--dot--is now",
            "to jon.x \"at\" stofnun 'dot' is now",
            "to jon.x at the rate of stofnun dot is now",
            "to jon.x att merki stofnun punktur is now",
            "to jon.x at stofnun punktur is now",
        ] {
            assert_eq!(mended(text), "to jon.x@stofnun.is now", "{text}");
        }
        assert_eq!(mended("756 dot 3991 dot 6875 dot 35"), "756.3991.6875.35");
        assert_eq!(mended("to jon.x\n * @stofnun.is now"), "to jon.x@stofnun.is now");
        assert_eq!(mended("192 dot 168 dot 1 dot 20"), "192.168.1.20");
        assert_eq!(mended("192[.]168(.)1[dot]20"), "192.168.1.20");
    }

    #[test]
    fn other_text_stays() {
        for text in [
            "look at example.com dot",
            "write to jon@stofnun.is\nand gudrun@stofnun.is.\nThen",
            "we met at noon. Dot is here",
            "@jon visit island.is",
            "meet @ 5.30 pm",
            "see\njon@stofnun.is",
            "the end.\njon@stofnun.is wrote",
            "tel. 28 44 10 92\njon@stofnun.is",
            "(212) 555-0147\njon@stofnun.is",
        ] {
            assert_eq!(mended(text), text);
        }
    }
}
