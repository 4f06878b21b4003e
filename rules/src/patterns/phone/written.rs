//! A telephone number as it is written: groups of digits, and what stands between them.

use std::ops::Range;

use crate::edges::joins_words;

/// How far a number is read, in bytes.
const MOST_BYTES: usize = 40;
/// Groups of digits that a number can have.
pub(super) const MOST_GROUPS: usize = 9;
/// Digits that a number can have: a calling code, fifteen of a number, and an extension behind a dash.
const MOST_DIGITS: usize = 20;

/// Groups of digits.
pub(super) struct Written {
    digits: [u8; MOST_DIGITS],
    groups: [Group; MOST_GROUPS],
    count: usize,
}

/// A group of digits.
#[derive(Clone, Copy, Default)]
pub(super) struct Group {
    /// Its place among the digits.
    pub(super) from: usize,
    pub(super) to: usize,
    /// Where it ends in the text, its bracket included.
    pub(super) end: usize,
    /// What stands before it: a space, a dash, a dot, a slash, or NUL for nothing but a bracket.
    pub(super) gap: char,
    /// Whether it stands in brackets.
    pub(super) in_brackets: bool,
}

impl Group {
    pub(super) fn len(&self) -> usize {
        self.to - self.from
    }
}

impl Written {
    /// Reads the number that begins at `start`, which is a digit or an opening bracket. With `is_open`, an opening
    /// bracket stands before it. Nothing if there are more digits in a row than any number has.
    pub(super) fn read(text: &str, start: usize, is_open: bool) -> Option<Written> {
        let mut written =
            Written { digits: [0; MOST_DIGITS], groups: [Group::default(); MOST_GROUPS], count: 0 };
        let bytes = text.as_bytes();
        let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
        let mut is_open = is_open || byte(start) == b'(';
        let mut at = start + usize::from(byte(start) == b'(');
        let (mut from, mut gap) = (0, '\0');
        loop {
            let mut to = from;
            while byte(at).is_ascii_digit() && to < MOST_DIGITS {
                written.digits[to] = byte(at);
                to += 1;
                at += 1;
            }
            // A group that goes on as a word is none, and one that goes on in digits is no telephone number.
            let behind = text[at..].chars().next().unwrap_or(' ');
            let goes_on = joins_words(behind) && (behind.is_ascii_digit() || with_extension(text, at) == at);
            // `(06 25) 906 750`: the trunk prefix and the area code in one pair of brackets.
            let is_trunk = is_open
                && written.count == 0
                && to <= 2
                && matches!(behind, ' ' | '-')
                && byte(at + 1).is_ascii_digit();
            if goes_on || (is_open && behind != ')' && !is_trunk) {
                let is_whole = written.count > 0 && written.groups[written.count - 1].end > 0;
                return is_whole.then_some(written);
            }
            let in_brackets = is_open;
            if is_trunk {
                // Where it would end is not known before the bracket closes.
                written.groups[written.count] = Group { from, to, end: 0, gap, in_brackets };
                written.count += 1;
                (gap, from) = (behind, to);
                at += 1;
                continue;
            }
            at += usize::from(is_open);
            written.groups[written.count] = Group { from, to, end: at, gap, in_brackets };
            written.count += 1;
            // " / " between short groups only: behind a whole number another number follows.
            let (after, sign) = read_gap(text, at, to < 7);
            is_open = byte(after) == b'(';
            at = after + usize::from(is_open);
            let touches = sign == '\0' && !is_open && !in_brackets;
            let is_full = written.count == MOST_GROUPS || at - start > MOST_BYTES;
            if is_full || touches || !byte(at).is_ascii_digit() {
                return Some(written);
            }
            (gap, from) = (sign, to);
        }
    }

    /// The first groups.
    pub(super) fn groups(&self, count: usize) -> &[Group] {
        &self.groups[..count.min(self.count)]
    }

    /// How many groups there are.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// The digits of the first groups.
    pub(super) fn number(&self, count: usize) -> &str {
        let end = self.groups(count).last().map_or(0, |group| group.to);
        std::str::from_utf8(&self.digits[..end]).unwrap_or("")
    }
}

/// Reads what may stand between two groups: a sign, spaces around it. Where it ends, and the sign.
fn read_gap(text: &str, at: usize, is_early: bool) -> (usize, char) {
    let mut rest = text[at..].chars();
    let mut end = at;
    let mut sign = '\0';
    let mut spaces = 0;
    for _ in 0..3 {
        let Some(next) = rest.next() else { break };
        match next {
            _ if is_space(next) && spaces < 2 => {
                spaces += 1;
                if sign == '\0' {
                    sign = ' ';
                }
            }
            '-' | '\u{2010}'..='\u{2015}' if sign == '\0' || sign == ' ' => sign = '-',
            '/' if sign == '\0' || (sign == ' ' && is_early) => sign = '/',
            '.' if sign == '\0' => sign = '.',
            _ => break,
        }
        end += next.len_utf8();
    }
    let is_spaced_dot = sign == '.' && spaces > 0;
    let is_spaced_slash = sign == '/' && spaces > 0 && !is_early;
    if is_spaced_dot || is_spaced_slash || (spaces == 2 && sign == ' ') { (at, '\0') } else { (end, sign) }
}

/// Words and signs before an extension, in lower case. `#` and `x` among them.
#[rustfmt::skip]
const EXTENSIONS: &[&str] = &[
    "extension", "extensión", "extn", "ext", "x", "#", "poste", "durchwahl", "dw", "apparat", "app", "interno", "interna", "int", "anexo", "ramal",
    "wewnętrzny", "wewn", "wew", "anknytning", "ankn", "innanhússnúmer", "innanhússnr", "innanhúss", "lokal", "klapka", "linka", "toestel", "tst",
    "доб", "внутренний", "внутр", "вн", "εσωτ", "dahili", "שלוחה", "تحويلة", "内線", "内线", "分机", "分機", "内선", "내선", "ต่อ",
];

/// Where a number that ends at `end` really ends, with the extension behind it: `ext. 12`, `x12`, `;ext=1`.
pub(super) fn with_extension(text: &str, end: usize) -> usize {
    if matches!(text.as_bytes()[end..], [] | [b'\n' | b'\r' | b'.' | b'"' | b'\'', ..]) {
        return end;
    }
    let near = &text[end..text.ceil_char_boundary((end + 48).min(text.len()))];
    let rest = near.strip_prefix([',', ';']).unwrap_or(near).trim_start_matches(is_space);
    let (rest, is_open) = rest.strip_prefix('(').map_or((rest, false), |rest| (rest, true));
    let Some(rest) = without_name(rest) else { return end };
    // `ext. interna 12`.
    let rest = without_name(rest).unwrap_or(rest);
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let behind = &rest[digits..];
    if !(1..=6).contains(&digits) || behind.starts_with(char::is_alphanumeric) {
        return end;
    }
    let closed = if is_open { behind.strip_prefix(')').unwrap_or(behind) } else { behind };
    end + near.len() - closed.len()
}

/// What stands behind a word for an extension and its dot; nothing if `text` does not begin with one.
fn without_name(text: &str) -> Option<&str> {
    // Most of what stands behind a number is none of these words: the first byte tells.
    let first = text.bytes().next()?.to_ascii_lowercase();
    let named = EXTENSIONS.iter().filter(|name| !first.is_ascii() || name.as_bytes()[0] == first);
    let rest = named.into_iter().find_map(|name| {
        let mut rest = text.chars();
        let is_named = name.chars().all(|letter| rest.next().is_some_and(|c| c.to_lowercase().eq([letter])));
        // A word that only begins so is another word.
        (is_named && !rest.as_str().starts_with(char::is_alphabetic)).then_some(rest.as_str())
    })?;
    let rest = rest.strip_prefix(['.', ':', '=']).unwrap_or(rest);
    Some(rest.trim_start_matches(|c| is_space(c) || c == '-'))
}

fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}')
}

/// The place from `start` to the end of the group, with the extension behind it.
pub(super) fn place(text: &str, start: usize, group: Option<&Group>) -> Option<Range<usize>> {
    Some(start..with_extension(text, group?.end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let written = Written::read(text, 0, false);
        let Some(written) = written else { return Vec::new() };
        let number = written.number(written.count());
        written.groups(written.count()).iter().map(|group| number[group.from..group.to].to_owned()).collect()
    }

    #[test]
    fn groups_are_read_as_they_are_written() {
        for (text, groups) in [
            ("555 1234 and", "555 1234"),
            ("(0)20-7946 0958", "0 20 7946 0958"),
            ("030 / 901820 / 901821", "030 901820"),
            ("(617) 243 - 2601", "617 243 2601"),
            ("555 1234. 5 more", "555 1234"),
            ("555 1234 5pm", "555 1234"),
            ("555 1234x5", "555 1234"),
            ("555  1234", "555"),
            ("(555 1234)", ""),
            ("555 (1234", "555"),
            ("(06 25) 906 750", "06 25 906 750"),
            ("(06 25", ""),
            ("(0 2 3) 45", ""),
            ("1 2 3 4 5 6 7 8 9 10", "1 2 3 4 5 6 7 8 9"),
            ("123456789012345678901", ""),
            ("12é", ""),
        ] {
            assert_eq!(read(text).join(" "), groups, "{text}");
        }
    }

    #[test]
    fn an_extension_belongs_to_the_number() {
        for text in [
            "1 x12",
            "1x12",
            "1 ext. 12",
            "1, Ext 12",
            "1;ext=1",
            "1 #4",
            "1 (ext. 12)",
            "1 Durchwahl -12",
            "1 poste 12",
            "1 wew. 123",
            "1 anknytning 12",
            "1 innanhússnúmer 12",
            "1 ext. interna 12",
            "1 доб. 12",
            "1内線12",
            "1 DW: 12",
        ] {
            assert_eq!(with_extension(text, 1), text.len(), "{text}");
        }
        for text in [
            "1 x",
            "1 ex 12",
            "1 x1234567",
            "1 ext. a12",
            "1 12",
            "1 # 12a",
            "1",
            "1 xx12",
            "1 (ext. twelve)",
        ] {
            assert_eq!(with_extension(text, 1), 1, "{text}");
        }
    }
}
