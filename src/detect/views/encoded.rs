//! Tokens that hold text: base64, hexadecimal, and lists of numbers that are characters.

use std::ops::Range;

use super::ViewName;
use super::rewritten::{Rewriter, Rewritten};

/// The shortest token that is tried, in characters: base64 of eight bytes.
const SHORTEST: usize = 11;
/// Fewest characters in a list of numbers.
const SHORTEST_LIST: usize = 6;

pub(super) fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte)
}

/// The text with such tokens decoded, one step. All of a token stands behind everything that was in it.
pub(super) fn decode(from: &Rewritten) -> Option<Rewritten> {
    let bytes = from.bytes();
    let mut rewriter = Rewriter::new(from);
    let mut at = 0;
    while at < bytes.len() {
        if !is_base64(bytes[at]) {
            at += 1;
            continue;
        }
        let token = token(bytes, at);
        if let Some((place, text, view)) = decoded(bytes, token.clone()) {
            // A space on both sides: what was in the token touches nothing.
            rewriter.replace(place.clone(), &format!(" {text} "), view);
            at = place.end.max(at + 1);
        } else {
            at = token.end;
        }
    }
    rewriter.finish()
}

/// The token at `at`: what base64 is made of, over line breaks if the lines are long, with its padding.
pub(super) fn token(bytes: &[u8], at: usize) -> Range<usize> {
    const LONG_LINE: usize = 60;
    let mut end = at;
    let mut line = at;
    loop {
        end += bytes[end..].iter().take_while(|byte| is_base64(**byte)).count();
        let line_break = match bytes.get(end..) {
            Some([b'\n', next, ..]) if is_base64(*next) => 1,
            Some([b'\r', b'\n', next, ..]) if is_base64(*next) => 2,
            _ => break,
        };
        if end - line < LONG_LINE {
            break;
        }
        end += line_break;
        line = end;
    }
    end += bytes[end..].iter().take(2).take_while(|byte| **byte == b'=').count();
    at..end
}

/// What is in a token, and its whole place.
fn decoded(bytes: &[u8], token: Range<usize>) -> Option<(Range<usize>, String, ViewName)> {
    if let Some((length, text)) = list(&bytes[token.start..]) {
        return Some((token.start..token.start + length, text, ViewName::Hexadecimal));
    }
    let inside = &bytes[token.clone()];
    if inside.len() < SHORTEST {
        return None;
    }
    if let Some(text) = hexadecimal(inside) {
        return Some((token, text, ViewName::Hexadecimal));
    }
    if let Some(text) = base64(inside) {
        return Some((token, text, ViewName::Base64));
    }
    // A dash or stroke may belong to the text around: `key-NDExMQ==`, `/NDExMQ==`.
    for (place, _) in inside.iter().enumerate().filter(|(_, byte)| b"-_/+".contains(byte)).take(3) {
        let rest = token.start + place + 1..token.end;
        if rest.len() >= SHORTEST
            && let Some(text) = base64(&bytes[rest.clone()])
        {
            return Some((rest, text, ViewName::Base64));
        }
    }
    None
}

/// True if a long enough token at `at` begins as base64 of text does: cheap, for the trigger.
pub(super) fn begins_like_text(bytes: &[u8], token: &Range<usize>) -> bool {
    decoded(bytes, token.clone()).is_some()
}

fn value(byte: u8) -> Option<u32> {
    Some(u32::from(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    }))
}

fn base64(token: &[u8]) -> Option<String> {
    // A number, which by chance may be base64 of some text.
    if token.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let body = token.strip_suffix(b"==").or_else(|| token.strip_suffix(b"=")).unwrap_or(token);
    let (mut bits, mut held, mut count) = (0u32, 0u32, 0usize);
    let mut octets = Vec::new();
    for byte in body.iter().filter(|byte| !matches!(byte, b'\n' | b'\r')) {
        bits = bits << 6 | value(*byte)?;
        held += 6;
        count += 1;
        if held >= 8 {
            held -= 8;
            octets.push((bits >> held) as u8);
            bits &= (1 << held) - 1;
            // Most tokens are words and keys: their third byte tells.
            if octets.len() == 6 && !is_text_so_far(&octets) {
                return None;
            }
        }
    }
    // What is left over is nought, and a single character holds nothing.
    if count % 4 == 1 || bits != 0 {
        return None;
    }
    text(octets)
}

fn is_text_so_far(octets: &[u8]) -> bool {
    // Wide characters in UTF-16 may be anything.
    let has_mark = matches!(octets, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]);
    let is_cut_utf8 = || std::str::from_utf8(octets).map_or_else(|bad| bad.error_len().is_none(), |_| true);
    let nulls = octets.iter().filter(|byte| **byte == 0).count();
    octets
        .iter()
        .all(|byte| (b' '..0x7f).contains(byte) || *byte >= 0x80 || b"\t\n\r\0\x1f\x8b".contains(byte))
        && match nulls {
            0 => has_mark || is_cut_utf8(),
            2 => has_mark,
            nulls => nulls == 3,
        }
}

/// The octets as text, in UTF-8 or UTF-16; nothing if they are something else.
fn text(octets: Vec<u8>) -> Option<String> {
    let nulls = octets.iter().filter(|byte| **byte == 0).count();
    let text = if nulls > 0 {
        let order = usize::from(octets[0] == 0 || octets.starts_with(b"\xfe\xff"));
        let (pairs, rest) = octets.as_chunks::<2>();
        let units = pairs.iter().map(|pair| match order {
            0 => u16::from_le_bytes(*pair),
            _ => u16::from_be_bytes(*pair),
        });
        (3 * nulls > octets.len() && rest.is_empty())
            .then(|| char::decode_utf16(units).collect::<Result<String, _>>().ok())
            .flatten()?
            .trim_start_matches('\u{feff}')
            .to_owned()
    } else {
        String::from_utf8(octets).ok()?
    };
    let is_text =
        text.chars().all(|character| !character.is_control() || matches!(character, '\t' | '\n' | '\r'));
    (is_text && text.len() >= 5).then_some(text)
}

/// `34313131`, also `0x34313131`.
fn hexadecimal(token: &[u8]) -> Option<String> {
    let body = token.strip_prefix(b"0x").or_else(|| token.strip_prefix(b"0X")).unwrap_or(token);
    if body.len() % 2 == 1 || !body.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    let octet =
        |pair: &[u8; 2]| std::str::from_utf8(pair).ok().and_then(|pair| u8::from_str_radix(pair, 16).ok());
    let decoded = text(body.as_chunks::<2>().0.iter().map(octet).collect::<Option<Vec<u8>>>()?)?;
    // Decimal digits only: a number, unless they are the codes of digits, or so many that no number has.
    const LONG_CODE: usize = 10;
    let digits = decoded.bytes().filter(u8::is_ascii_digit).count();
    (2 * digits >= decoded.len()
        || 3 * digits >= decoded.len() && decoded.len() >= LONG_CODE
        || !body.iter().all(u8::is_ascii_digit))
    .then_some(decoded)
}

/// A list of numbers that are characters, in base 16, 10, 8 or 2: `34 31 31`, `0x34, 0x31`, `052 049`. Its length
/// and the text.
pub(super) fn list(bytes: &[u8]) -> Option<(usize, String)> {
    // Most numbers are no codes.
    let first = bytes.iter().take(9).take_while(|byte| byte.is_ascii_hexdigit()).count();
    let has_prefix = matches!(bytes, [b'0' | b'\\', b'x' | b'X', ..]);
    let is_next = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'\\';
    if !has_prefix && (!(2..=8).contains(&first) || !bytes[first..].iter().take(4).skip(1).any(is_next)) {
        return None;
    }
    let mut best: Option<(usize, String)> = None;
    // `52 49 49` is `RII` in base 16 and `411` in base 10: what holds more digits is meant.
    let digits = |text: &str| text.bytes().filter(|byte| byte.is_ascii_digit() || *byte == b'@').count();
    for (base, width, prefix) in
        [(16u8, 2..3, true), (16, 4..5, true), (10, 2..4, false), (8, 3..5, false), (2, 7..9, false)]
    {
        let mut octets = Vec::new();
        let mut gap: Option<&[u8]> = None;
        let (mut at, mut end) = (0, 0);
        while let Some(rest) = bytes.get(at..) {
            let lead = if prefix && matches!(rest, [b'0' | b'\\', b'x' | b'X', ..]) { 2 } else { 0 };
            let numeral = &rest[lead.min(rest.len())..];
            let (mut count, mut code) = (0, 0u32);
            for byte in numeral.iter().take(width.end) {
                let digit = match byte {
                    b'0'..=b'9' => byte - b'0',
                    b'a'..=b'f' => byte - b'a' + 10,
                    b'A'..=b'F' => byte - b'A' + 10,
                    _ => break,
                };
                if digit >= base {
                    break;
                }
                code = code * u32::from(base) + u32::from(digit);
                count += 1;
            }
            // Plain characters only, and the numeral ends here: so a list is read once, whatever follows.
            let is_character = width.contains(&count) && (0x20..0x7f).contains(&code);
            let ends = !numeral.get(count).is_some_and(u8::is_ascii_alphanumeric);
            if !is_character || !(ends || lead > 0) {
                break;
            }
            octets.push(code as u8);
            end = at + lead + count;
            let next = bytes.get(end..).unwrap_or_default();
            let length = next
                .iter()
                .take(3)
                .take_while(|byte| !byte.is_ascii_alphanumeric() && !b"\\&%#".contains(byte))
                .count();
            let here = &next[..length];
            if *gap.get_or_insert(here) != here || (length == 0 && lead == 0) {
                break;
            }
            at = end + length;
        }
        let is_list = octets.len() >= SHORTEST_LIST && gap.is_some();
        if is_list
            && let Some(text) = text(octets)
            && best.as_ref().is_none_or(|(_, held)| digits(held) < digits(&text))
        {
            best = Some((end, text));
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded_text(text: &str) -> String {
        let window = Rewritten::window(text, 0..text.len());
        decode(&window).map_or(text.to_owned(), |decoded| decoded.text().to_owned())
    }

    #[test]
    fn tokens_that_hold_text_are_read() {
        for (text, plain) in [
            ("card NDExMTExMTExMTExMTExMQ== now", "card  4111111111111111  now"),
            ("NTU1LTEyMzQ", " 555-1234 "),
            ("key=am9uQHN0b2ZudW4uaXM=", "key= jon@stofnun.is "),
            ("34313131313131313131313131313131", " 4111111111111111 "),
            ("0x34313131313131313131", " 4111111111 "),
            ("34 31 31 31 31 31 31 31,", " 41111111 ,"),
            ("0x34 0x31 0x31 0x31 0x31 0x31", " 411111 "),
            ("52, 49, 49, 49, 49, 49", " 411111 "),
            ("064 061 061 061 061 061", " 411111 "),
            ("MgAxADkALQAwADkALQA5ADkAOQA5AA==", " 219-09-9999 "),
            ("//4yADEAOQAtADAAOQAtADkAOQA5ADkA", " 219-09-9999 "),
        ] {
            assert_eq!(decoded_text(text), plain, "{text}");
        }
        for text in [
            "internationalisation",
            "3f786850e387550fdab836ed7e6dc881de23001b",
            "4111111111111111",
            "24114428244",
            "2001:db8::1",
        ] {
            assert_eq!(decoded_text(text), text);
        }
    }
}
