//! Values that markup runs through: tags, comments and emphasis within a number or an address.

use super::ViewName;
use super::rewritten::{Rewriter, Rewritten};

/// Tags that change how letters look and not where they stand. Any other tag ends a line.
#[rustfmt::skip]
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "big", "c", "cite", "code", "data", "del", "dfn", "em", "font", "g", "i", "img", "ins",
    "kbd", "label", "mark", "nobr", "o:p", "q", "s", "samp", "script", "small", "span", "strike", "strong", "sub", "sup", "svg",
    "text", "time", "tspan", "tt", "u", "var", "w:r", "w:t", "wbr", "x", "y", "z",
];
/// The longest tag that is read.
const LONGEST: usize = 160;

/// The longest name of a tag.
const LONGEST_NAME: usize = 24;

/// The text without its tags and emphasis.
pub(super) fn strip(from: &Rewritten) -> Option<Rewritten> {
    let bytes = from.bytes();
    let mut rewriter = Rewriter::new(from);
    let mut at = 0;
    while at < bytes.len() {
        let taken = match bytes[at] {
            b'<' => tag(from.text(), at).map(|(length, inline)| match inline {
                true => (length, ""),
                false => (length + more_breaks(from.text(), at, length), "\n"),
            }),
            b'[' => bracketed(from.text(), at).map(|length| (length, "")),
            b'*' | b'`' | b'~' | b'_' | b'{' => emphasis(bytes, at).map(|length| (length, "")),
            _ => None,
        };
        match taken {
            Some((length, with)) => {
                rewriter.replace(at..at + length, with, ViewName::Markup);
                at += length;
            }
            None => at += 1,
        }
    }
    rewriter.finish()
}

/// How much more there is of a line break behind the tag of one at `at`: `<br/>` and the end of its line, `</p>`, `<p>`.
pub(super) fn more_breaks(text: &str, at: usize, length: usize) -> usize {
    let is_break = |rest: &str| {
        let name = rest.trim_start_matches(['<', '/']);
        ["br", "p", "div"].iter().any(|known| {
            name.get(..known.len()).is_some_and(|name| name.eq_ignore_ascii_case(known))
                && !name[known.len()..].starts_with(|c: char| c.is_ascii_alphanumeric())
        })
    };
    if !is_break(&text[at..]) {
        return 0;
    }
    let rest = &text[at + length..];
    let behind = rest.trim_start();
    let gap = rest.len() - behind.len();
    let next = if behind.starts_with('<') && is_break(behind) {
        tag(behind, 0).map_or(0, |(length, _)| length)
    } else {
        0
    };
    match (next, rest[..gap].contains('\n')) {
        (0, true) => gap,
        (0, false) => 0,
        (next, _) => gap + next,
    }
}

/// The length of a tag or comment, and whether letters go on behind it.
pub(super) fn tag(text: &str, at: usize) -> Option<(usize, bool)> {
    let rest = text.get(at..text.floor_char_boundary(at + LONGEST))?;
    if rest.starts_with("<!--") {
        return rest.find("-->").map(|end| (end + 3, true));
    }
    let name = rest[1..].trim_start_matches('/');
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return (rest.starts_with("<>") || rest.starts_with("</>"))
            .then(|| (rest.find('>').unwrap_or(0) + 1, true));
    }
    let end = rest.find('>')?;
    if rest[1..end].contains(&['<', '\n', '@'][..]) {
        return None;
    }
    let length = name.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b":-".contains(byte)).count();
    // `<jon&commat;stofnun&period;is>`, `<am9uQHN0b2ZudW4uaXM=>`: what stands between is no tag.
    let behind = &rest[rest.len() - rest[1..].trim_start_matches('/').len() + length..end + 1];
    if length > LONGEST_NAME || !behind.starts_with(&[' ', '\t', '/', '>'][..]) {
        return None;
    }
    let name = name[..length].to_ascii_lowercase();
    Some((end + 1, INLINE.contains(&name.as_str())))
}

/// The length of the tags or emphasis at `at`.
pub(super) fn length(text: &str, at: usize) -> Option<usize> {
    match text.as_bytes().get(at)? {
        b'<' => tag(text, at).filter(|(_, inline)| *inline).map(|(length, _)| length),
        b'[' => bracketed(text, at),
        sign @ (b'*' | b'`' | b'~') => {
            let length = text[at..].bytes().take_while(|byte| byte == sign).count();
            (length <= 3).then_some(length)
        }
        _ => None,
    }
}

/// The length of those that end at `at`.
pub(super) fn length_before(text: &str, at: usize) -> Option<usize> {
    let front = &text[..at];
    if front.ends_with('>') {
        let near = &front[text.floor_char_boundary(at.saturating_sub(LONGEST))..];
        let start = at - near.len() + near.rfind('<')?;
        return length(text, start).filter(|length| start + length == at);
    }
    let sign = front.chars().next_back().filter(|sign| "*`~".contains(*sign))?;
    let length = front.len() - front.trim_end_matches(sign).len();
    (length <= 3).then_some(length)
}

/// `[b]`, `[/b]`, `[color=red]`: as on bulletin boards.
pub(super) fn bracketed(text: &str, at: usize) -> Option<usize> {
    if text.as_bytes()[at] != b'[' {
        return None;
    }
    let rest = text.get(at..text.floor_char_boundary(at + 32))?;
    let end = rest.find(']')?;
    let name = rest[1..end].trim_start_matches('/').split('=').next()?;
    let known = matches!(
        name.to_ascii_lowercase().as_str(),
        "b" | "i" | "u" | "s" | "color" | "size" | "font" | "code" | "sub" | "sup"
    );
    known.then_some(end + 1)
}

/// Signs of emphasis that touch a letter, a digit or `@` on both sides, with the signs of others between.
pub(super) fn emphasis(bytes: &[u8], at: usize) -> Option<usize> {
    let sign = bytes[at];
    if sign == b'{' {
        return (bytes.get(at..at + 2) == Some(b"{}")).then_some(2);
    }
    let length = bytes[at..].iter().take_while(|byte| **byte == sign).count();
    let belongs = |byte: Option<&u8>| {
        byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80 || b"@.-+(): ".contains(byte))
    };
    let joins = |byte: Option<&u8>| {
        byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80 || b"@.".contains(byte))
    };
    let before = at.checked_sub(1).map(|before| &bytes[before]);
    let after = bytes.get(at + length);
    let touches = (joins(before) && belongs(after)) || (belongs(before) && joins(after));
    // One star or stroke between numbers multiplies or separates them: that is for the numbers to see to.
    let is_emphasis = match sign {
        b'`' => length <= 3,
        b'_' | b'~' => length == 2,
        _ => matches!(length, 2 | 3),
    };
    (touches && is_emphasis).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stripped(text: &str) -> String {
        let window = Rewritten::window(text, 0..text.len());
        strip(&window).map_or(text.to_owned(), |stripped| stripped.text().to_owned())
    }

    #[test]
    fn letters_go_on_over_inline_tags_and_not_over_others() {
        for (text, plain) in [
            ("41<b>11</b>1<!-- x -->1<wbr/>11", "41111111"),
            ("<td>123</td><td class=x>456</td>", "\n123\n\n456\n"),
            ("jon<span style='a:b'>@</span>x", "jon@x"),
        ] {
            assert_eq!(stripped(text), plain);
        }
        assert_eq!(stripped("41**11**11__11`1`1"), "4111111111");
        assert_eq!(stripped("2*3 and a < b, c > d"), "2*3 and a < b, c > d");
        assert_eq!(stripped("mail <jon@stofnun.is>"), "mail <jon@stofnun.is>");
    }
}
