//! What a secret looks like, and where the value stands that a key word assigns.

use std::ops::Range;

/// A token as its shape has it: without the full stop of the sentence, and unless it stands for one in instructions.
pub(super) fn token(text: &str, found: Range<usize>) -> Option<Range<usize>> {
    let kept = text[found.clone()].trim_end_matches('.');
    let place = found.start..found.start + kept.len();
    (is_varied(kept) && !is_placeholder(kept) && !goes_on(text, place.end)).then_some(place)
}

/// The same where the fixed beginning is short or common: what stands behind it must look drawn by lot.
pub(super) fn random_token(text: &str, found: Range<usize>) -> Option<Range<usize>> {
    let place = token(text, found)?;
    let value = &text[place.clone()];
    let behind = value.find(&['_', '-', '.'][..]).map_or(value, |mark| &value[mark + 1..]);
    is_random(behind).then_some(place)
}

/// True if a run of letters, digits and the signs of base 64 goes on at `at`: what ends there is a part of it.
fn goes_on(text: &str, at: usize) -> bool {
    matches!(text[at..].bytes().next(), Some(b'/' | b'+')) && {
        let behind = text.as_bytes().get(at + 1);
        behind.is_some_and(u8::is_ascii_alphanumeric)
    }
}

/// True for what has as many different characters as a token has, in more than one class.
fn is_varied(value: &str) -> bool {
    let mut seen = 0u128;
    value.bytes().filter(u8::is_ascii).for_each(|byte| seen |= 1 << byte);
    let has = |class: fn(&u8) -> bool| value.bytes().any(|byte| class(&byte));
    seen.count_ones() >= 8
        && (has(u8::is_ascii_digit) || (has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase)))
}

/// True for what instructions put in the place of a secret.
pub(super) fn is_placeholder(value: &str) -> bool {
    const WORDS: &[&str] = &[
        "xxxx",
        "****",
        "....",
        "____",
        "0000000",
        "1234567890",
        "abcdefgh",
        "example",
        "your",
        "changeme",
        "change-me",
        "change_me",
        "changeit",
        "placeholder",
        "redacted",
        "replace",
        "insert",
        "dummy",
        "sample",
        "todo",
        "secret_here",
        "here>",
        "…",
        "•••",
        "●●●",
        "undefined",
        "deadbeef",
    ];
    let lower = value.to_ascii_lowercase();
    let opens = ["${", "$(", "{{", "{%", "#{", "%(", "<%", "@{", "}}", "%{", "%s", "{}", "\\(", "$$"];
    WORDS.iter().any(|word| lower.contains(word))
        || opens.iter().any(|sign| value.contains(sign))
        || (value.starts_with(&['<', '[', '{', '%', '$', '@', '&'][..])
            && is_name(value.trim_matches(&['<', '>', '[', ']', '{', '}', '%', '$', '@', '&'][..])))
}

/// True for what a program could call a thing: letters, `_`, `-`, `.`, `:` or spaces, and digits at the end only.
fn is_name(value: &str) -> bool {
    let front = value.trim_end_matches(|c: char| c.is_ascii_digit());
    value.len() < front.len() + 3 && front.chars().all(|c| c.is_alphabetic() || "_-.: ".contains(c))
}

/// True for a run that nobody would think up: long, with digits among the letters, and no word in it.
pub(super) fn is_random(value: &str) -> bool {
    let length = value.len();
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"+/=_.~:-".contains(&byte);
    if !(16..=400).contains(&length)
        || !value.bytes().all(allowed)
        || is_placeholder(value)
        || !is_varied(value)
    {
        return false;
    }
    let count = |class: fn(&u8) -> bool| value.bytes().filter(&class).count();
    let (digits, uppers, lowers) =
        (count(u8::is_ascii_digit), count(u8::is_ascii_uppercase), count(u8::is_ascii_lowercase));
    let marks = length - digits - uppers - lowers;
    let is_mixed = uppers >= 2 && lowers >= 2;
    // A word or a name: letters of one case one after the other.
    let longest = |class: fn(&u8) -> bool| {
        value.as_bytes().split(|byte| !class(byte)).map(<[u8]>::len).max().unwrap_or(0)
    };
    let longest_word = longest(u8::is_ascii_lowercase).max(longest(u8::is_ascii_uppercase));
    digits >= 2
        && digits * 20 >= length
        && (is_mixed || digits * 6 >= length)
        && longest_word <= 8
        && marks * 6 <= length
        && digits < length
        && !TECHNICAL.iter().any(|word| value.to_ascii_lowercase().starts_with(word))
}

/// How values begin that name a method, a type or a number in code.
const TECHNICAL: &[&str] = &[
    "sha1", "sha2", "sha-", "sha3", "sha5", "md5", "base64", "base32", "utf8", "utf-8", "utf16", "uint",
    "int8", "int16", "int32", "int64", "u8", "u16", "u32", "u64", "i32", "i64", "f32", "f64", "x509", "pkcs",
    "oauth", "bcrypt", "argon2", "pbkdf2", "aes", "hmac", "rs256", "hs256", "es256", "ed25519", "x25519",
    "secp", "p256", "rsa20", "rsa40", "http", "0x", "2fa", "rfc", "ipv", "utf",
];

/// What a key word assigns.
pub(super) struct Assigned {
    pub(super) place: Range<usize>,
    pub(super) is_quoted: bool,
    pub(super) joint: Joint,
}

/// What stands between a key word and its value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    /// `=`.
    Equals,
    /// `:`.
    Colon,
    /// A word such as "is".
    Word,
    /// A space only.
    Space,
}

/// How far behind a key word its value may end, in bytes.
const FARTHEST: usize = 480;
/// The longest value, in bytes.
const LONGEST: usize = 400;

/// What is said of a thing, in lower case. Those with a space in front are of scripts that have them.
const COPULAS: &[&str] = &[
    " is now",
    " is still",
    " is:",
    " was:",
    " is set to",
    " was changed to",
    " was",
    " is",
    " er nú",
    " er",
    " var",
    " ist",
    " war",
    " lautet",
    " est",
    " était",
    " es",
    " era",
    " è",
    " é",
    " jest",
    " on",
    " är",
    " to",
    " je",
    " это",
    " mitt er",
    " þitt er",
    " hans er",
    " hennar er",
    " okkar er",
    " ykkar er",
    " has been set to",
    " has been changed to",
    " changed to",
    " set to",
    " verður",
    "は",
    "是",
    "는",
    "은",
];
/// What joins a password to the thing it opens.
const FOR: &[&str] = &[
    " for ", " to ", " on ", " of ", " fyrir ", " á ", " að ", " inn á ", " hjá ", " für ", " pour ",
    " para ", " til ", " för ",
];

/// The value that stands behind the key word which ends at `from`, on the same line.
pub(super) fn assigned(text: &str, from: usize) -> Option<Assigned> {
    let rest = &text[from..];
    let rest = &rest[..rest.floor_char_boundary(FARTHEST)];
    let rest = &rest[..rest.find(&['\n', '\r'][..]).unwrap_or(rest.len())];
    let end = from + rest.len();
    // The quote or the stars that close the key.
    let after_key = rest.trim_start_matches(&['"', '\'', '`', '*', ']', '\\'][..]);
    let after_key = if rest.len() - after_key.len() > 3 { rest } else { after_key };
    // `<password>…</password>`: an element of XML.
    if let Some(inner) = after_key.strip_prefix('>') {
        let inner = &inner[..inner.find("</")?];
        let start = end - after_key.len() + 1;
        let place = start..start + inner.len();
        return (!inner.is_empty() && inner.len() <= LONGEST).then_some(Assigned {
            place,
            is_quoted: true,
            joint: Joint::Equals,
        });
    }
    let (joint, behind) = joint(after_key)?;
    let value = behind.trim_start_matches(&[' ', '\t', '\u{a0}', '*'][..]);
    if behind.len() - value.len() > 24 {
        return None;
    }
    let value = value
        .strip_prefix(['r', 'b', 'f', 'u', 'L', '@'])
        .filter(|rest| rest.starts_with(&['"', '\''][..]))
        .unwrap_or(value);
    let value = value.strip_prefix('\\').filter(|rest| rest.starts_with(&['"', '\''][..])).unwrap_or(value);
    let start = end - value.len();
    let close = match value.chars().next()? {
        '"' => Some('"'),
        '\'' => Some('\''),
        '`' => Some('`'),
        '“' | '„' => Some('”'),
        '‘' => Some('’'),
        '«' => Some('»'),
        '「' => Some('」'),
        _ => None,
    };
    if let Some(close) = close {
        let open = value.chars().next()?.len_utf8();
        let inner = &value[open..];
        let inner = &inner[..inner.find(|c| c == close || (c == '“' && close == '”'))?];
        let inner = inner.strip_suffix('\\').unwrap_or(inner);
        let place = start + open..start + open + inner.len();
        return (!inner.is_empty() && inner.len() <= LONGEST).then_some(Assigned {
            place,
            is_quoted: true,
            joint,
        });
    }
    let stops = |c: char| {
        c.is_whitespace() || "\"'`<>,;)]}|，。、；）」".contains(c) || (c == '&' && joint == Joint::Equals)
    };
    let inner = &value[..value.find(stops).unwrap_or(value.len())];
    // What Japanese and Korean put right behind it.
    let is_east_asian = |c: char| matches!(c, '\u{3000}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}');
    let inner = match inner.starts_with(|c: char| c.is_ascii()) {
        true => &inner[..inner.find(is_east_asian).unwrap_or(inner.len())],
        false => inner,
    };
    let inner = inner.trim_end_matches(&['.', ':', '*'][..]);
    let stopped = &value[inner.len()..];
    // A call, an index, a path or a type goes on behind its name.
    let is_code = stopped.starts_with(&['<', '"', '\'', '`'][..]) && joint != Joint::Space;
    (!inner.is_empty() && inner.len() <= LONGEST && !is_code).then(|| Assigned {
        place: start..start + inner.len(),
        is_quoted: false,
        joint,
    })
}

/// The value behind a key word and a space, as programs take it from a command line: `--password X`.
pub(super) fn given(text: &str, from: usize) -> Option<Assigned> {
    let rest = text[from..].strip_prefix([' ', '='])?;
    let rest = &rest[..rest.floor_char_boundary(200)];
    let (open, close) = match rest.chars().next()? {
        quote @ ('"' | '\'') => (1, Some(quote)),
        _ => (0, None),
    };
    let inner = &rest[open..];
    let length = match close {
        Some(close) => inner.find([close, '\n', '\r']).filter(|at| inner[*at..].starts_with(close))?,
        None => inner.find(|c: char| c.is_whitespace() || "\"'`;|<>)".contains(c)).unwrap_or(inner.len()),
    };
    let start = from + 1 + open;
    (length > 0).then_some(Assigned {
        place: start..start + length,
        is_quoted: open > 0,
        joint: Joint::Equals,
    })
}

/// True if a value is one word of letters that can be a password: not one that describes or labels the field.
pub(super) fn is_password_word(value: &str) -> bool {
    const STEMS: &[&str] = &[
        "passw",
        "passcode",
        "passphrase",
        "passord",
        "secret",
        "lykil",
        "leyndar",
        "contrase",
        "kennwort",
        "senha",
        "adgang",
        "senord",
        "wachtwoord",
        "string",
        "requir",
        "user",
        "invalid",
        "optional",
        "hidden",
        "unknown",
        "default",
        "missing",
        "number",
        "boolean",
        "object",
        "function",
        "disabled",
        "enabled",
        "unchanged",
        "incorrect",
        "correct_",
        "expired",
        "bearer",
        "basic",
        "plain",
        "token",
        "admin_",
        "value",
        "change",
        "confirm",
        "enter",
        "login",
        "forgot",
        "input",
        "field",
        "false",
        "null",
        "undefined",
        "nothing",
        "empty",
        "prompt",
        "reset",
        "encrypt",
        "hash",
        "static",
        "text",
        "auth",
        "credential",
        "account",
        "config",
        "current",
        "valid",
        "should",
        "must",
        "never",
        "always",
        "reject",
        "accept",
        "denied",
        "failed",
        "error",
        "wrong",
        "weak",
        "strong",
        "short",
        "strength",
        "minimum",
        "maximum",
        "please",
        "mandatory",
        "redact",
        "mask",
        "filter",
        "sensitive",
        "private",
        "generat",
        "random",
        "option",
        "param",
        "argument",
        "variable",
        "setting",
        "column",
        "varchar",
        "bytes",
    ];
    let lower = value.to_lowercase();
    (6..=40).contains(&value.len())
        && value.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '_' | '.'))
        && value.chars().next().is_some_and(char::is_alphabetic)
        && !is_placeholder(value)
        && !value.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
        && !STEMS.iter().any(|stem| lower.contains(stem))
}

/// What joins a key word to its value, and what stands behind.
fn joint(after_key: &str) -> Option<(Joint, &str)> {
    let spaced = after_key.trim_start_matches(&[' ', '\t', '\u{a0}'][..]);
    let spaces = after_key.len() - spaced.len();
    // `password (as it was given to you): …`
    let closed = match spaced.chars().next() {
        Some('(') => spaced.char_indices().take(40).find(|(_, c)| *c == ')'),
        Some('[') => spaced.char_indices().take(40).find(|(_, c)| *c == ']'),
        _ => None,
    };
    let spaced =
        closed.filter(|_| spaces > 0).map_or(spaced, |(at, _)| spaced[at + 1..].trim_start_matches(' '));
    if spaces <= 24 {
        for (sign, joint) in [
            ("value=", Joint::Equals),
            (":=", Joint::Equals),
            ("=>", Joint::Equals),
            ("=", Joint::Equals),
            ("＝", Joint::Equals),
            (":", Joint::Colon),
            ("：", Joint::Colon),
        ] {
            if let Some(behind) = spaced.strip_prefix(sign) {
                return (!behind.starts_with(&['=', '~', ':'][..])).then_some((joint, behind));
            }
        }
    }
    if let Some(found) = copula(after_key) {
        return Some(found);
    }
    // `password for the old server is …`, `password for mary: …`
    let front = FOR.iter().find_map(|word| after_key.strip_prefix(word))?;
    let near = &front[..front.floor_char_boundary(48)];
    let (at, behind) =
        near.char_indices().filter(|(_, c)| matches!(c, ' ' | ':')).find_map(|(at, sign)| match sign {
            ':' => front[at + 1..].starts_with(' ').then_some((at, (Joint::Word, &front[at + 1..]))),
            _ => copula(&front[at..]).map(|found| (at, found)),
        })?;
    (!front[..at].contains(&['.', ';', ',', '(', '=', '?'][..])).then_some(behind)
}

fn copula(text: &str) -> Option<(Joint, &str)> {
    COPULAS.iter().find_map(|word| {
        let behind = text.strip_prefix(word)?;
        let is_whole = !word.is_ascii() && !word.starts_with(' ')
            || word.ends_with(':')
            || behind.starts_with(&[' ', '\u{a0}', ':'][..]);
        is_whole.then_some((Joint::Word, behind.strip_prefix(':').unwrap_or(behind)))
    })
}

/// True if what a password word assigns looks like a password, not like prose, code or instructions.
pub(super) fn is_password(text: &str, assigned: &Assigned) -> bool {
    let value = &text[assigned.place.clone()];
    let length = value.chars().count();
    let has = |class: fn(char) -> bool| value.chars().any(class);
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let is_symbol = |c: char| "!@#$%^&*?+~=/".contains(c);
    let inner = value.trim_end_matches(|c: char| !c.is_alphanumeric());
    let has_symbol = inner.contains(is_symbol);
    let has_letter = has(char::is_alphabetic);
    let has_inner_capital = value.chars().skip(1).any(char::is_uppercase) && has(char::is_lowercase);
    let lower = value.to_lowercase();
    if !(4..=128).contains(&length)
        || is_placeholder(value)
        || TECHNICAL.iter().any(|word| lower.starts_with(word))
        || has(char::is_control)
    {
        return false;
    }
    let behind = &text[assigned.place.end..];
    if assigned.is_quoted {
        let goes_on =
            behind.trim_start_matches(&['"', '\'', '`'][..]).trim_start().starts_with(&['+', '%'][..]);
        if value.contains(&[' ', '(', '{', '<', '\t'][..])
            || goes_on
            || value.contains("://")
            || value.starts_with(&['/', '.', '-', '$', '#', ':'][..])
        {
            return false;
        }
        return match (digits, has_letter) {
            (4.., false) => value.bytes().all(|byte| byte.is_ascii_digit()),
            (_, false) => false,
            (1.., true) => !is_name(value) || !value.contains(&['_', '-', '.', ':'][..]),
            (0, true) => has_symbol && !value.contains("/") && !value.ends_with(&['=', '?', ':'][..]),
        };
    }
    let looks_code = value.contains(&['(', '[', '{', '\\'][..])
        || value.contains("::")
        || value.contains("->")
        || value.contains("://")
        || value.contains("...");
    let is_path = value.starts_with(&['/', '.', '~', '-', '$', '%', '&', '#', '*', '!', '=', '@', '+'][..])
        && !(digits > 0 && has_letter && length >= 8 && !value.contains('/'));
    let is_attribute = value.contains(&['_', '.'][..])
        && value
            .split(&['_', '.'][..])
            .all(|part| part.is_empty() || part.starts_with(|c: char| c.is_ascii_alphabetic()))
        && !has_symbol;
    if looks_code || is_path || is_attribute {
        return false;
    }
    match (digits, has_letter, assigned.joint) {
        (_, false, Joint::Colon | Joint::Equals) => (4..=16).contains(&digits) && digits == length,
        (_, false, _) => {
            (6..=16).contains(&digits)
                && digits == length
                && !behind.trim_start().starts_with(|c: char| c.is_alphanumeric())
        }
        // `12-char`, `3rd`, `2fa`.
        (1.., true, _) => {
            length >= 5 && !is_measure(&lower) && (length >= 6 || has_inner_capital || has_symbol)
        }
        (0, true, Joint::Word | Joint::Space) => {
            has_symbol && has_inner_capital && length >= 6 && !value.contains('/')
        }
        (0, true, _) => has_symbol && length >= 6 && !value.contains(&['/', '?', '&', '*'][..]),
    }
}

/// True for `128-bit`, `8chars`, `12-character`, `30days`: a count and what is counted.
fn is_measure(lower: &str) -> bool {
    let unit = lower.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '.' | '+'));
    const UNITS: &[&str] = &[
        "bit", "byte", "char", "day", "hour", "min", "sec", "digit", "th", "st", "nd", "rd", "letter",
        "week", "month", "year", "word", "times", "x",
    ];
    unit.len() < lower.len() && UNITS.iter().any(|word| unit.starts_with(word))
}

/// The text that base 64 stands for, if it is printable ASCII.
pub(super) fn decoded(base64: &str) -> Option<String> {
    let mut bits = 0u32;
    let mut count = 0;
    let mut out = String::new();
    for byte in base64.trim_end_matches('=').bytes() {
        let six = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(six);
        count += 6;
        if count >= 8 {
            count -= 8;
            let byte = (bits >> count) as u8;
            out.push(char::from(byte));
            if !(byte.is_ascii_graphic() || byte == b' ') {
                return None;
            }
        }
    }
    Some(out)
}
