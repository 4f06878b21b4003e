//! Characters written as escapes: HTML entities, percent signs, backslashes, quoted-printable, code points.

use scrubjay_rules::patterns::contact::is_top_level;

use super::ViewName;
use super::encoded;
use super::rewritten::{Rewriter, Rewritten};

/// Named entities of HTML that stand for what values are made of, and the letters of western Europe by their accent.
#[rustfmt::skip]
const ENTITIES: &[(&str, &str)] = &[
    ("amp", "&"), ("AMP", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", " "), ("NonBreakingSpace", " "),
    ("commat", "@"), ("period", "."), ("hyphen", "-"), ("dash", "-"), ("ndash", "-"), ("mdash", "-"), ("minus", "-"),
    ("shy", ""), ("zwnj", ""), ("zwj", ""), ("lrm", ""), ("rlm", ""), ("ZeroWidthSpace", ""), ("NoBreak", ""), ("wj", ""),
    ("ensp", " "), ("emsp", " "), ("thinsp", " "), ("hairsp", " "), ("numsp", " "), ("puncsp", " "), ("Tab", "\t"),
    ("NewLine", "\n"), ("plus", "+"), ("sol", "/"), ("bsol", "\\"), ("lowbar", "_"), ("UnderBar", "_"), ("colon", ":"),
    ("comma", ","), ("semi", ";"), ("num", "#"), ("percnt", "%"), ("equals", "="), ("lpar", "("), ("rpar", ")"),
    ("lsqb", "["), ("rsqb", "]"), ("lbrack", "["), ("rbrack", "]"), ("ast", "*"), ("vert", "|"), ("middot", "."), ("sdot", "."),
    ("aelig", "æ"), ("AElig", "Æ"), ("oslash", "ø"), ("Oslash", "Ø"), ("aring", "å"), ("Aring", "Å"), ("szlig", "ß"),
    ("thorn", "þ"), ("THORN", "Þ"), ("eth", "ð"), ("ETH", "Ð"), ("ccedil", "ç"), ("Ccedil", "Ç"), ("ntilde", "ñ"),
    ("sup1", "1"), ("sup2", "2"), ("sup3", "3"),
];

/// Accents as entities name them, and the letters with them in the order of [`BARE`]; a space where there is none.
#[rustfmt::skip]
const ACCENTS: &[(&str, &str)] = &[
    ("acute", "áéíóúýÁÉÍÓÚÝ"), ("grave", "àèìòù ÀÈÌÒÙ "), ("circ", "âêîôûŷÂÊÎÔÛŶ"), ("uml", "äëïöüÿÄËÏÖÜŸ"),
    ("tilde", "ã  õ  Ã  Õ  "),
];
const BARE: &str = "aeiouyAEIOUY";

/// The text with its escapes decoded, one step.
pub(super) fn decode(from: &Rewritten) -> Option<Rewritten> {
    let bytes = from.bytes();
    let mut rewriter = Rewriter::new(from);
    let mut at = 0;
    while at < bytes.len() {
        let escape = match bytes[at] {
            b'&' => entity(from.text(), at).map(|(with, length)| (with, length, ViewName::Entity)),
            b'%' => percent(bytes, at).map(|(with, length)| (with, length, ViewName::Percent)),
            b'\\' => backslash(bytes, at).map(|(with, length)| (with, length, ViewName::Backslash)),
            b'=' if is_quoted_printable(bytes, at) => {
                quoted(bytes, at).map(|(with, length)| (with, length, ViewName::Quoted))
            }
            b'U' | b'u' => code_point(bytes, at).map(|(with, length)| (with, length, ViewName::Backslash)),
            _ => None,
        };
        match escape {
            Some((with, length, view)) => {
                rewriter.replace(at..at + length, &with, view);
                at += length;
            }
            None => at += 1,
        }
    }
    rewriter.finish()
}

/// What is decoded, and how many bytes it took.
type Decoded = Option<(String, usize)>;

/// A character that a value may hold; controls only where text has them too.
fn character(code: u32) -> Option<String> {
    char::from_u32(code)
        .filter(|character| !character.is_control() || matches!(character, '\0' | '\t' | '\n' | '\r'))
        .map(String::from)
}

fn number(digits: &[u8], base: u32) -> Option<u32> {
    std::str::from_utf8(digits).ok().and_then(|digits| u32::from_str_radix(digits, base).ok())
}

/// How many digits of a base stand at `at`, up to `most`.
fn digits(bytes: &[u8], at: usize, base: u32, most: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    rest.iter().take(most).take_while(|byte| char::from(**byte).is_digit(base)).count()
}

/// `&#52;`, `&#x34;`, `&commat;`, also without the semicolon where that is clear.
fn entity(text: &str, at: usize) -> Decoded {
    let bytes = text.as_bytes();
    let close = |end: usize| end - at + usize::from(bytes.get(end) == Some(&b';'));
    if bytes.get(at + 1) == Some(&b'#') {
        let (start, base) = match bytes.get(at + 2) {
            Some(b'x' | b'X') => (at + 3, 16),
            _ => (at + 2, 10),
        };
        let count = digits(bytes, start, base, 8);
        let code = number(bytes.get(start..start + count)?, base)?;
        return Some((character(code)?, close(start + count)));
    }
    let count = text[at + 1..].bytes().take(16).take_while(u8::is_ascii_alphanumeric).count();
    let name = &text[at + 1..at + 1 + count];
    if bytes.get(at + 1 + count) != Some(&b';') {
        return None;
    }
    let plain = ENTITIES.iter().find(|(known, _)| *known == name).map(|(_, with)| (*with).to_owned());
    let accented = || {
        let (letter, accent) = name.split_at_checked(1)?;
        let place = BARE.find(letter)?;
        let (_, letters) = ACCENTS.iter().find(|(known, _)| *known == accent)?;
        letters.chars().nth(place).filter(|letter| *letter != ' ').map(String::from)
    };
    Some((plain.or_else(accented)?, count + 2))
}

/// `%34`, several of them as UTF-8; `%u0034`.
fn percent(bytes: &[u8], at: usize) -> Decoded {
    if matches!(bytes.get(at + 1), Some(b'u' | b'U')) && digits(bytes, at + 2, 16, 4) == 4 {
        return Some((character(number(&bytes[at + 2..at + 6], 16)?)?, 6));
    }
    octets(bytes, at, |at| {
        (bytes.get(at) == Some(&b'%') && digits(bytes, at + 1, 16, 2) == 2)
            .then(|| (number(&bytes[at + 1..at + 3], 16), 3))
    })
}

/// `\u0034`, `\u{34}`, `\U00000034`, `\x34`, `\x{34}`, `\064`, and a backslash before a sign.
fn backslash(bytes: &[u8], at: usize) -> Decoded {
    let braced = |at: usize| {
        let count = digits(bytes, at + 3, 16, 8);
        let closed = bytes.get(at + 2) == Some(&b'{') && bytes.get(at + 3 + count) == Some(&b'}');
        (closed && count > 0).then(|| (number(&bytes[at + 3..at + 3 + count], 16), count + 4))
    };
    match bytes.get(at + 1)? {
        b'u' => {
            if let Some((code, length)) = braced(at) {
                return Some((character(code?)?, length));
            }
            let unit = |at: usize| {
                (bytes.get(at..at + 2) == Some(b"\\u") && digits(bytes, at + 2, 16, 4) == 4)
                    .then(|| number(&bytes[at + 2..at + 6], 16))
                    .flatten()
            };
            let high = unit(at)?;
            if !(0xd800..0xdc00).contains(&high) {
                return Some((character(high)?, 6));
            }
            let pair = [high as u16, unit(at + 6)? as u16];
            let decoded = char::decode_utf16(pair).next()?.ok()?;
            Some((decoded.to_string(), 12))
        }
        b'U' if digits(bytes, at + 2, 16, 8) == 8 => {
            Some((character(number(&bytes[at + 2..at + 10], 16)?)?, 10))
        }
        b'x' | b'X' => octets(bytes, at, |at| {
            let plain = || {
                let is_escape = matches!(bytes.get(at..at + 2), Some(b"\\x" | b"\\X"))
                    && digits(bytes, at + 2, 16, 2) == 2;
                is_escape.then(|| (number(&bytes[at + 2..at + 4], 16), 4))
            };
            (bytes.get(at) == Some(&b'\\')).then(|| braced(at)).flatten().or_else(plain)
        }),
        // `\000034`, `\34 `: as in style sheets.
        b'0' if digits(bytes, at + 1, 16, 7) == 6 => {
            Some((character(number(&bytes[at + 1..at + 7], 16)?)?, 7))
        }
        b'2'..=b'7' if digits(bytes, at + 1, 16, 3) == 2 && is_of_style(bytes, at) => {
            // The space belongs to the escape; before a word it parts them too.
            let goes_on = bytes.get(at + 4) == Some(&b'\\');
            Some((character(number(&bytes[at + 1..at + 3], 16)?)?, if goes_on { 4 } else { 3 }))
        }
        b'0'..=b'7' => octets(bytes, at, |at| {
            let count = digits(bytes, at + 1, 8, 3);
            let is_escape = bytes.get(at) == Some(&b'\\') && count > 0;
            is_escape
                .then(|| (number(&bytes[at + 1..at + 1 + count], 8).filter(|code| *code < 256), count + 1))
        }),
        b'N' => None,
        // A line break as JSON, CSV and code write it.
        b'n' => Some(("\n".to_owned(), 2)),
        b'r' => Some(("\r".to_owned(), 2)),
        b't' => Some(("\t".to_owned(), 2)),
        b'-' | b'.' | b'@' | b'_' | b'+' | b'/' | b'(' | b')' | b'[' | b']' | b'*' | b':' | b' ' | b'~'
        | b'\\' => Some((char::from(bytes[at + 1]).to_string(), 2)),
        // A line that goes on: shell and C.
        b'\n' => Some((String::new(), 2)),
        _ => None,
    }
}

/// True if a space parts the escape at `at` from the next, or from the one before it: elsewhere it is octal.
fn is_of_style(bytes: &[u8], at: usize) -> bool {
    let before = at.checked_sub(4).and_then(|before| bytes.get(before..at));
    bytes.get(at + 3..at + 5) == Some(b" \\") || matches!(before, Some([b'\\', _, _, b' ']))
}

/// `=34`, and the soft break at the end of a line.
fn quoted(bytes: &[u8], at: usize) -> Decoded {
    match bytes.get(at + 1..)? {
        [b'\n', ..] => return Some((String::new(), 2)),
        [b'\r', b'\n', ..] => return Some((String::new(), 3)),
        _ => {}
    }
    octets(bytes, at, |at| {
        (bytes.get(at) == Some(&b'=') && digits(bytes, at + 1, 16, 2) == 2)
            .then(|| (number(&bytes[at + 1..at + 3], 16), 3))
    })
}

/// True if the sign of equality at `at` may begin a code in quoted-printable. There every one of them does
/// (RFC 2045, section 6.7), and elsewhere it says what equals what: so two codes have to touch, or there are two of
/// them, or a line that is broken by one, and in the same line no sign that begins none.
pub(super) fn is_quoted_printable(bytes: &[u8], at: usize) -> bool {
    const REACH: usize = 80;
    let breaks = |at: usize| matches!(bytes.get(at + 1..), Some([b'\n', ..] | [b'\r', b'\n', ..]));
    let is_code = |at: usize| {
        bytes
            .get(at + 1..at + 3)
            .is_some_and(|code| code.iter().all(|byte| byte.is_ascii_digit() || (b'A'..=b'F').contains(byte)))
    };
    if breaks(at) {
        return !ends_token(bytes, at);
    }
    if !is_code(at) {
        return false;
    }
    let touches = |at: usize| bytes.get(at) == Some(&b'=') && (is_code(at) || breaks(at));
    if touches(at + 3) || at.checked_sub(3).is_some_and(touches) || is_single(bytes, at) {
        return true;
    }
    let is_inside = |byte: &&u8| **byte != b'\n';
    let mut codes = 0;
    let mut is_sign_of_none = |place: usize| {
        let is_sign = bytes[place] == b'=';
        codes += usize::from(is_sign);
        // `=?utf-8?Q?jon=40stofnun.is?=`: a word of a mail's head.
        let is_end = bytes.get(place + 1) == Some(&b'?') || place > 0 && bytes[place - 1] == b'?';
        is_sign && !(is_code(place) || breaks(place) || is_end)
    };
    let after = bytes[at..].iter().take(REACH).take_while(is_inside);
    if after.enumerate().any(|(place, _)| is_sign_of_none(at + place)) {
        return false;
    }
    let before = bytes[..at].iter().rev().take(REACH).take_while(is_inside);
    !before.enumerate().any(|(place, _)| is_sign_of_none(at - 1 - place)) && codes >= 2
}

/// True if the only code of its line can be nothing else: `jon=40stofnun.is`, `120174=2D3399`.
fn is_single(bytes: &[u8], at: usize) -> bool {
    let (before, after) = (&bytes[..at], &bytes[at + 3..]);
    let is_name = |byte: &&u8| byte.is_ascii_alphanumeric() || b"-.".contains(byte);
    match &bytes[at + 1..at + 3] {
        b"40" => {
            let host = &after[..after.iter().take(64).take_while(is_name).count()];
            let (name, top) = host.split_at(host.iter().rposition(|byte| *byte == b'.').unwrap_or(0));
            !name.is_empty()
                && before.last().is_some_and(u8::is_ascii_alphanumeric)
                && top.get(1..).and_then(|top| std::str::from_utf8(top).ok()).is_some_and(is_top_level)
        }
        b"20" | b"2B" | b"2D" | b"2E" | b"2F" => {
            before.last().is_some_and(u8::is_ascii_digit) && after.first().is_some_and(u8::is_ascii_digit)
        }
        _ => false,
    }
}

/// True if the sign at `at` ends a token of base64 that holds text: its padding, and no line that goes on.
fn ends_token(bytes: &[u8], at: usize) -> bool {
    const LONGEST: usize = 512;
    let end = at - usize::from(bytes[..at].ends_with(b"="));
    let inside = bytes[..end].iter().rev().take(LONGEST);
    let start = end - inside.take_while(|byte| encoded::is_base64(**byte)).count();
    encoded::begins_like_text(bytes, &(start..at + 1))
}

/// `U+0034`, `u+0034`; a space behind it separates it from the next.
fn code_point(bytes: &[u8], at: usize) -> Decoded {
    if bytes.get(at + 1) != Some(&b'+') {
        return None;
    }
    let count = digits(bytes, at + 2, 16, 6);
    let code = number(bytes.get(at + 2..at + 2 + count)?, 16).filter(|_| count >= 4)?;
    let end = at + 2 + count;
    let joined = matches!(bytes.get(end..end + 3), Some([b' ', b'U' | b'u', b'+']));
    Some((character(code)?, end - at + usize::from(joined)))
}

/// The first character of those that `next` reads one byte at a time, as UTF-8, or as Latin-1 if it is none.
fn octets(bytes: &[u8], at: usize, next: impl Fn(usize) -> Option<(Option<u32>, usize)>) -> Decoded {
    let mut octets = [0; 4];
    let mut length = 0;
    let mut first = 0;
    for count in 0..4 {
        let Some((Some(code), taken)) = next(at + length) else { break };
        if code > 0xff {
            return if count == 0 { Some((character(code)?, taken)) } else { break_off(octets[0], first) };
        }
        octets[count] = code as u8;
        length += taken;
        if count == 0 {
            first = taken;
        }
        if let Ok(text) = std::str::from_utf8(&octets[..=count]) {
            let decoded = text.chars().next().map(u32::from)?;
            debug_assert!(at + length <= bytes.len());
            return Some((character(decoded)?, length));
        }
    }
    if first == 0 { None } else { break_off(octets[0], first) }
}

fn break_off(octet: u8, length: usize) -> Decoded {
    Some((character(u32::from(octet))?, length))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(text: &str) -> String {
        let window = Rewritten::window(text, 0..text.len());
        decode(&window).map_or(text.to_owned(), |decoded| decoded.text().to_owned())
    }

    #[test]
    fn every_escape_is_read() {
        for (text, plain) in [
            ("&#52;1&#x31;&#X31;&commat;&oacute;&period;", "4111@ó."),
            ("%34%31%C3%B3%u0034", "41ó4"),
            ("%2541", "%41"),
            (r"\u0034\u{31}\x31\x{31}\064\U00000034\xc3\xb3", "411144ó"),
            (r"\ud83d\ude00", "😀"),
            (r"219\-09\-9999", "219-09-9999"),
            ("=34=31=\r\n=31", "411"),
            ("jon=40stofnun.is", "jon@stofnun.is"),
            ("a=40b", "a=40b"),
            ("120174=2D3399", "120174-3399"),
            ("\\64\\63 de", "43 de"),
            ("\\000034\\000031 \\34 \\31 1", "41 41 1"),
            ("a=41 and b", "a=41 and b"),
            (r"41\n11\r\n1\t1", "41\n11\r\n1\t1"),
            ("am9uQHN0b2ZudW4uaXM=\nfoo", "am9uQHN0b2ZudW4uaXM=\nfoo"),
            ("NDExMTExMTExMTExMTExMQ==\nfoo", "NDExMTExMTExMTExMTExMQ==\nfoo"),
            ("=?utf-8?Q?jon=40mbl.is?=", "=?utf-8?Q?jon@mbl.is?="),
            ("U+0034 U+0031", "41"),
            ("100% of 5 &c &foo; \\d", "100% of 5 &c &foo; \\d"),
        ] {
            assert_eq!(decoded(text), plain, "{text}");
        }
    }
}
