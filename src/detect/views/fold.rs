//! Characters that look like others, and characters that cannot be seen.
//!
//! Not the whole of NFKC and of the Unicode confusables: what stands for the letters, digits and signs that our rows
//! are made of. From the Unicode Character Database 14 (decimal digits, compatibility forms) and its confusables.

use std::borrow::Cow;

use scrubjay_rules::edges::is_alphanumeric;

use super::ViewName;
use super::rewritten::{Rewriter, Rewritten};

/// What a reader takes a character for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seen {
    /// Itself.
    Same,
    /// Nothing: it has no width.
    Nothing,
    /// A mark on the character before it.
    Mark,
    /// An ASCII character.
    As(char),
}

/// The zero of every other set of decimal digits. The nine others follow it.
#[rustfmt::skip]
const ZEROS: &[u32] = &[
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
    0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
    0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0,
    0x11450, 0x114d0, 0x11650, 0x116c0, 0x11730, 0x118e0, 0x11950, 0x11c50, 0x11d50, 0x11da0, 0x16a60, 0x16ac0,
    0x16b50, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e950, 0x1fbf0,
];

/// First and last character of a range, and what the first stands for; the others follow it in ASCII.
#[rustfmt::skip]
const RANGES: &[(u32, u32, char)] = &[
    (0x2070, 0x2070, '0'), (0x2074, 0x2079, '4'), (0x2080, 0x2089, '0'),
    (0x2460, 0x2468, '1'), (0x2474, 0x247c, '1'), (0x2488, 0x2490, '1'), (0x249c, 0x24b5, 'a'),
    (0x24b6, 0x24cf, 'A'), (0x24d0, 0x24e9, 'a'), (0x24ea, 0x24ea, '0'), (0x24f5, 0x24fd, '1'), (0x24ff, 0x24ff, '0'),
    (0x2776, 0x277e, '1'), (0x2780, 0x2788, '1'), (0x278a, 0x2792, '1'), (0x3021, 0x3029, '1'),
    (0xff01, 0xff5e, '!'), (0x1f100, 0x1f100, '0'), (0x1f101, 0x1f10a, '0'), (0x1f10b, 0x1f10b, '0'),
    (0x1f10c, 0x1f10c, '0'), (0x1f110, 0x1f129, 'A'),
    (0x1f130, 0x1f149, 'A'), (0x1f150, 0x1f169, 'A'), (0x1f170, 0x1f189, 'A'), (0x1f1e6, 0x1f1ff, 'A'),
];

/// Characters, and beside each the ASCII character that it is taken for.
#[rustfmt::skip]
const PAIRS: &[(&str, &str)] = &[
    // Cyrillic
    ("АВЕЅІЈКМНОРСТУХЗаеѕіјорсухԁԛԝһӏьгпкмтнвбҮүҺԌԍԚԜ", "ABESIJKMHOPCTYX3aesijopcyxdqwhlbrnkmthB6YyhGGQW"),
    // Greek
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβγεικνορτυχωϲϳϹͿ", "ABEZHIKMNOPTYXaByeikvoptuxwcjCJ"),
    // Armenian, Cherokee, Latin beyond ASCII, small capitals
    ("օսոհցզԼՍՕ", "ounhgqLUO"), ("ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃ", "ABCDEHJKLMPRSTVWZ"),
    ("ɑɡıɩǀʟʙɢɪʏᴀᴄᴅᴇᴊᴋᴍɴᴏᴘʀꜱᴛᴜᴠᴡᴢꜰʜ", "agiilLBGIYACDEJKMNOPRSTUVWZFH"),
    // Letter-like symbols
    ("ℂℊℋℌℍℎℐℑℒℓℕℙℚℛℜℝℤℨ\u{212a}ℬℭℯℰℱℳℴℹⅅⅆⅇⅈⅉ", "CgHHHhIILlNPQRRRZZKBCeEFMoiDdeij"),
    ("¹²³", "123"),
    ("․。｡·‧・۔⋅ꓸ﹒•∙", "............"),
    ("‐‑‒–—―−⁃﹘﹣֊᠆⸺⸻˗⁻₋➖─━", "--------------------"),
    ("∶꞉﹕ː⁄∕⧸➕⁺﬩﹢﹫‿﹍﹎﹏∣❘", "::::///++++@____||"),
];

/// Characters that cannot be seen, by first and last.
#[rustfmt::skip]
const INVISIBLE: &[(u32, u32)] = &[
    (0xad, 0xad), (0x34f, 0x34f), (0x61c, 0x61c), (0x115f, 0x1160), (0x17b4, 0x17b5), (0x180b, 0x180f), (0x200b, 0x200f),
    (0x202a, 0x202e), (0x2060, 0x206f), (0x3164, 0x3164), (0xfe00, 0xfe0f), (0xfeff, 0xfeff), (0xffa0, 0xffa0),
    (0xfff9, 0xfffb), (0x1bca0, 0x1bca3), (0x1d173, 0x1d17a), (0xe0000, 0xe0fff),
];

/// Marks that stand on the character before them.
const MARKS: &[(u32, u32)] = &[
    (0x300, 0x36f),
    (0x483, 0x489),
    (0x610, 0x61a),
    (0x64b, 0x65f),
    (0x1ab0, 0x1aff),
    (0x1dc0, 0x1dff),
    (0x20d0, 0x20ff),
    (0x3099, 0x309a),
    (0xfe20, 0xfe2f),
];

fn within(ranges: &[(u32, u32)], code: u32) -> bool {
    let next = ranges.partition_point(|(first, _)| *first <= code);
    next.checked_sub(1).is_some_and(|last| code <= ranges[last].1)
}

/// True for a character without width.
pub(super) fn is_invisible(character: char) -> bool {
    character >= '\u{ad}' && within(INVISIBLE, u32::from(character))
}

/// True for whatever begins a new line.
pub(super) fn is_break(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// How many lines `gap` ends. A line feed behind a carriage return ends no other.
pub(super) fn breaks(gap: &str) -> usize {
    // Nearly always none.
    if !gap.bytes().any(|byte| matches!(byte, b'\n'..=b'\r' | 0xc2 | 0xe2)) {
        return 0;
    }
    gap.chars().filter(|character| is_break(*character)).count() - gap.matches("\r\n").count()
}

/// True behind a digit, of whatever kind, and before another or a capital.
fn is_between_digits(text: &str, place: &std::ops::Range<usize>) -> bool {
    let is_digit = |c: char| c.is_ascii_digit() || matches!(seen(c), Seen::As('0'..='9'));
    let is_next = |c: char| is_digit(c) || c.is_ascii_uppercase();
    text[..place.start].ends_with(is_digit) && text[place.end..].starts_with(is_next)
}

/// What a reader takes `character` for.
pub(super) fn seen(character: char) -> Seen {
    let code = u32::from(character);
    match character {
        '\t' | '\n' | '\r' => return Seen::Same,
        '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => return Seen::As('\n'),
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' => return Seen::Nothing,
        '\u{20}'..='\u{7e}' => return Seen::Same,
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => {
            return Seen::As(' ');
        }
        // A cell of braille without dots. Pictures are made of it, so that it is no hidden character elsewhere.
        // What stands for a picture among letters as well.
        '\u{2800}' | '\u{fffc}' => return Seen::Nothing,
        // Other letters of Latin with their marks: themselves, and by far the most common.
        '\u{c0}'..='\u{12f}' => return Seen::Same,
        // Most of what Chinese, Japanese and Korean are written with.
        '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fa}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' => {
            return Seen::Same;
        }
        _ => {}
    }
    if is_invisible(character) {
        return Seen::Nothing;
    }
    if within(MARKS, code) {
        return Seen::Mark;
    }
    let ascii = |code: u32| char::from_u32(code).map_or(Seen::Same, Seen::As);
    let next = ZEROS.partition_point(|zero| *zero <= code);
    if let Some(zero) = next.checked_sub(1).map(|last| ZEROS[last]).filter(|zero| code - zero < 10) {
        return ascii(0x30 + code - zero);
    }
    let next = RANGES.partition_point(|(first, ..)| *first <= code);
    if let Some((first, _, to)) =
        next.checked_sub(1).map(|last| RANGES[last]).filter(|(_, last, _)| code <= *last)
    {
        return ascii(u32::from(to) + code - first);
    }
    // Thirteen alphabets of mathematics, each A to Z and a to z.
    if (0x1d400..0x1d6a4).contains(&code) {
        let place = (code - 0x1d400) % 52;
        return ascii(if place < 26 { 0x41 + place } else { 0x61 + place - 26 });
    }
    match SORTED_PAIRS.binary_search_by_key(&code, |(from, _)| *from) {
        Ok(place) => Seen::As(char::from(SORTED_PAIRS[place].1)),
        Err(_) => Seen::Same,
    }
}

/// [`PAIRS`] by character, sorted.
static SORTED_PAIRS: [(u32, u8); count_pairs()] = sorted_pairs();

const fn count_pairs() -> usize {
    let (mut count, mut line) = (0, 0);
    while line < PAIRS.len() {
        count += PAIRS[line].1.len();
        line += 1;
    }
    count
}

const fn sorted_pairs() -> [(u32, u8); count_pairs()] {
    let mut sorted = [(0, 0); count_pairs()];
    let (mut known, mut line) = (0, 0);
    while line < PAIRS.len() {
        let (from, to) = (PAIRS[line].0.as_bytes(), PAIRS[line].1.as_bytes());
        let (mut at, mut place) = (0, 0);
        while at < from.len() {
            let (code, length) = decode(from, at);
            let mut slot = known;
            while slot > 0 && sorted[slot - 1].0 > code {
                sorted[slot] = sorted[slot - 1];
                slot -= 1;
            }
            sorted[slot] = (code, to[place]);
            known += 1;
            place += 1;
            at += length;
        }
        line += 1;
    }
    sorted
}

/// The character at `at`, and its length in bytes.
const fn decode(bytes: &[u8], at: usize) -> (u32, usize) {
    let (mask, length) = match bytes[at] {
        0..0x80 => (0x7f, 1),
        0x80..0xe0 => (0x1f, 2),
        0xe0..0xf0 => (0x0f, 3),
        _ => (0x07, 4),
    };
    let (mut code, mut next) = ((bytes[at] & mask) as u32, 1);
    while next < length {
        code = code << 6 | (bytes[at + next] & 0x3f) as u32;
        next += 1;
    }
    (code, length)
}

/// The text as it looks: in ASCII where it looks like ASCII, without what cannot be seen.
pub(super) fn fold(from: &Rewritten) -> Option<Rewritten> {
    let is_lone = |at: usize| from.bytes()[at] == b'\r' && from.bytes().get(at + 1) != Some(&b'\n');
    let is_odd = |(at, byte): (usize, &u8)| match byte {
        b' '..=b'~' | b'\t' | b'\n' => false,
        b'\r' => is_lone(at),
        _ => true,
    };
    if !from.bytes().iter().enumerate().any(is_odd) {
        return None;
    }
    let mut rewriter = Rewriter::new(from);
    for (at, character) in from.text().char_indices() {
        if (' '..='~').contains(&character) {
            continue;
        }
        let end = at + character.len_utf8();
        if character == '\u{1b}'
            && let Some(length) = colour_length(&from.text()[end..])
        {
            rewriter.replace(at..end + length, "", ViewName::Invisible);
            continue;
        }
        if let Some(swapped) = swapped(character)
            && is_among_swapped(from.text(), at)
        {
            let mut buffer = [0; 4];
            rewriter.replace(at..end, swapped.encode_utf8(&mut buffer), ViewName::Mojibake);
            continue;
        }
        match seen(character) {
            Seen::Same if character == '\r' && is_lone(at) => {
                rewriter.replace(at..end, "\n", ViewName::LookAlike);
            }
            // `090ー1234`: the sign that makes a vowel long.
            Seen::Same if character == 'ー' && is_between_digits(from.text(), &(at..end)) => {
                rewriter.replace(at..end, "-", ViewName::LookAlike);
            }
            Seen::Same => {}
            Seen::As(_) if is_letter_of_a_script(character) && !is_among_ascii(from.text(), at..end) => {}
            Seen::Nothing => rewriter.replace(at..end, "", ViewName::Invisible),
            Seen::Mark => rewriter.replace(at..end, "", ViewName::LookAlike),
            Seen::As(other) => {
                let mut buffer = [0; 4];
                rewriter.replace(at..end, other.encode_utf8(&mut buffer), ViewName::LookAlike);
            }
        }
    }
    rewriter.finish()
}

/// Bytes behind the escape character that set a colour on a terminal (ECMA-48, SGR), as logs keep them: `[1;31m`.
fn colour_length(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('[')?;
    let length = inside.bytes().take(16).take_while(|byte| byte.is_ascii_digit() || *byte == b';').count();
    inside[length..].starts_with('m').then_some(length + 2)
}

/// True for letters of scripts that people write in: alone they are no disguise, and context words are made of them.
pub(super) fn is_letter_of_a_script(character: char) -> bool {
    matches!(character, '\u{130}'..='\u{2af}' | '\u{370}'..='\u{58f}' | '\u{13a0}'..='\u{13ff}')
}

/// True if the word around `place` has an ASCII letter in it, or a digit of any kind.
fn is_among_ascii(text: &str, place: std::ops::Range<usize>) -> bool {
    const REACH: usize = 24;
    let is_foreign = |character: char| {
        character.is_ascii_alphanumeric()
            || (!is_letter_of_a_script(character)
                && matches!(seen(character), Seen::As(other) if other.is_ascii_alphanumeric()))
    };
    let belongs = |character: &char| is_alphanumeric(*character) || is_invisible(*character);
    text[..place.start].chars().rev().take(REACH).take_while(belongs).any(is_foreign)
        || text[place.end..].chars().take(REACH).take_while(belongs).any(is_foreign)
        || is_group(text, place, belongs)
}

/// True for a few capitals between groups of digits: part of an account number.
fn is_group(text: &str, place: std::ops::Range<usize>, belongs: impl Fn(&char) -> bool) -> bool {
    const LONGEST: usize = 6;
    let is_digit = |c: char| matches!(seen(c), Seen::As('0'..='9')) || c.is_ascii_digit();
    let front = text[..place.start].trim_end_matches(|c| belongs(&c));
    let back = text[place.end..].trim_start_matches(|c| belongs(&c));
    let word = &text[front.len()..text.len() - back.len()];
    let are_digits = word.chars().all(|c| matches!(seen(c), Seen::As('0'..='9')));
    let separators = [' ', '\u{a0}', '-', '.'];
    let is_behind_digit = front.strip_suffix(separators).is_some_and(|front| front.ends_with(is_digit));
    let is_before_digit = back.strip_prefix(separators).is_some_and(|back| back.starts_with(is_digit));
    are_digits && is_before_digit && (front.ends_with('+') || is_behind_digit)
        || word.chars().count() == 2 && is_in_pairs(front, back)
        || word.chars().count() <= LONGEST
            && word.chars().all(|c| matches!(seen(c), Seen::As('A'..='Z')) || c.is_ascii_uppercase())
            && (front.strip_suffix([' ', '\u{a0}', '-']).is_some_and(|front| front.ends_with(is_digit))
                && back.strip_prefix([' ', '\u{a0}', '-']).is_some_and(|back| back.starts_with(is_digit))
                || is_at_an_end(word, front, back))
}

/// True for one or two capitals before or behind several groups of digits: `РК 55 98 37 А`.
fn is_at_an_end(word: &str, front: &str, back: &str) -> bool {
    const REACH: usize = 12;
    const FEWEST_DIGITS: usize = 5;
    let belongs = |c: &char| c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}' | '-' | '.');
    let digits = |text: &mut dyn Iterator<Item = char>| {
        text.take(REACH).take_while(belongs).filter(char::is_ascii_digit).count()
    };
    word.chars().count() <= 2
        && word.chars().all(char::is_uppercase)
        && (digits(&mut back.chars()) >= FEWEST_DIGITS || digits(&mut front.chars().rev()) >= FEWEST_DIGITS)
}

/// True between pairs of letters and digits with colons: part of the address of a device.
fn is_in_pairs(front: &str, back: &str) -> bool {
    let is_code = |c: char| {
        c.is_ascii_alphanumeric() || matches!(seen(c), Seen::As(other) if other.is_ascii_alphanumeric())
    };
    front.strip_suffix([':', '-']).is_some_and(|front| front.ends_with(is_code))
        || back
            .strip_prefix([':', '-'])
            .is_some_and(|back| back.starts_with(is_code) && !back.starts_with(is_letter_of_a_script))
}

/// The ASCII character whose two bytes of UTF-16 were read in the wrong order.
pub(super) fn swapped(character: char) -> Option<char> {
    let code = u32::from(character);
    let (low, high) = (code & 0xff, code >> 8);
    (low == 0 && (0x20..0x7f).contains(&high)).then(|| char::from_u32(high)).flatten()
}

/// True if the characters around `at` were read in the wrong order too, and no writing has them side by side.
pub(super) fn is_among_swapped(text: &str, at: usize) -> bool {
    const REACH: usize = 3;
    let is_strong = |character: &char| {
        let code = u32::from(*character);
        code & 0xff == 0
            && matches!(code, 0x3100..=0x3900 | 0x4100..=0x4d00 | 0x4f00..=0x5a00 | 0x6100..=0x7a00)
    };
    let belongs = |character: &char| swapped(*character).is_some();
    let before = text[..at].chars().rev().take(REACH).take_while(belongs).filter(is_strong).count();
    let after = text[at..].chars().take(REACH + 1).take_while(belongs).filter(is_strong).count();
    before + after >= 2
}

/// What a run of text looks like, for triggers: ASCII where it can be.
pub(super) fn looks(text: &str) -> Cow<'_, str> {
    match text.is_ascii() {
        true => Cow::Borrowed(text),
        false => Cow::Owned(
            text.chars()
                .filter_map(|character| match seen(character) {
                    Seen::Same => Some(character),
                    Seen::As(other) => Some(other),
                    Seen::Nothing | Seen::Mark => None,
                })
                .collect(),
        ),
    }
}

/// What stands between an override that turns the text round and its end, turned back.
pub(super) fn turned(from: &Rewritten) -> Option<Rewritten> {
    if !from.text().contains(&['\u{202e}', '\u{2067}'][..]) {
        return None;
    }
    let mut rewriter = Rewriter::new(from);
    let mut rest = 0;
    while let Some(open) = from.text()[rest..].find(&['\u{202e}', '\u{2067}'][..]).map(|at| rest + at) {
        let inside = open + 3;
        let end = from.text()[inside..].find(&['\u{202c}', '\u{2069}', '\n', '\r'][..]);
        let end = end.map_or(from.text().len(), |end| inside + end);
        // One by one would lead each character back to its own place; the whole leads back to all of it.
        let turned: String = looks(&from.text()[inside..end]).chars().rev().collect();
        rewriter.replace(open..end, &turned, ViewName::Turned);
        rest = end;
    }
    rewriter.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        let window = Rewritten::window(text, 0..text.len());
        fold(&window).map_or(text.to_owned(), |folded| folded.text().to_owned())
    }

    #[test]
    fn digits_of_other_scripts_and_forms_are_digits() {
        for text in
            ["４１１１", "٤١١١", "۴۱۱۱", "४१११", "𝟒𝟏𝟏𝟏", "𝟺𝟷𝟷𝟷", "④①①①", "❹❶❶❶", "⁴¹¹¹", "₄₁₁₁", "🯴🯱🯱🯱"]
        {
            assert_eq!(folded(text), "4111", "{text}");
        }
    }

    #[test]
    fn look_alikes_and_forms_are_ascii() {
        for (text, ascii) in [
            ("ｊｏｎ＠ｓｔｏｆｎｕｎ．ｉｓ", "jon@stofnun.is"),
            ("јon@х1", "jon@x1"),
            ("ІЅ14 О159", "IS14 O159"),
            ("телефон", "телефон"),
            ("𝐣𝐨𝐧@𝕤𝓉", "jon@st"),
            ("ΑΒΕ1 ‐‑–−", "ABE1 ----"),
            ("1\u{200b}2\u{ad}3\u{2060}4\u{feff}5\u{e0041}6\u{fe0f}\u{20e3}7\u{338}", "1234567"),
            ("1\u{a0}2\u{2009}3\u{3000}4", "1 2 3 4"),
            ("4\u{0}1\u{0}2\u{0}", "412"),
            ("㐀㄀㄀㄀", "4111"),
            ("\u{1b}[1;31m4111\u{1b}[0m", "4111"),
            ("4\u{7f}1\u{9f}1\u{1f10b}", "4110"),
            ("41\r11\u{85}2\u{c}1\r\n", "41\n11\n2\n1\r\n"),
            ("０９０ー１２３４ メール", "090-1234 メール"),
            ("42.669.043-Н +ЗЗ 6", "42.669.043-H +33 6"),
            ("420.ЗЗЗ.030", "420.333.030"),
        ] {
            assert_eq!(folded(text), ascii, "{text}");
        }
        assert_eq!(folded("Þórður á Öxnadalsheiði — “já”"), "Þórður á Öxnadalsheiði - “já”");
    }

    #[test]
    fn the_tables_are_in_order_and_in_pairs() {
        assert!(ZEROS.is_sorted() && RANGES.is_sorted() && INVISIBLE.is_sorted() && MARKS.is_sorted());
        for (from, to) in PAIRS {
            assert_eq!(from.chars().count(), to.chars().count(), "{from}");
            assert!(to.is_ascii());
            for (from, to) in from.chars().zip(to.chars()) {
                assert_eq!(seen(from), Seen::As(to), "{from}");
            }
        }
        assert!(SORTED_PAIRS.is_sorted_by(|one, next| one.0 < next.0));
    }
}
