//! Mail and web addresses. Both have no longest form, so their shapes are code.

use std::ops::Range;

use crate::kind::EntityKind;
use crate::pattern::{Edges, Pattern, Shape};

pub(super) const ROWS: &[Pattern] = &[EMAIL, URL, WEB_ADDRESS];

/// An e-mail address.
pub const EMAIL: Pattern = Pattern {
    name: "email",
    kind: EntityKind::EmailAddress,
    shape: Shape::Anchor(b"@", grow_email),
    edges: Edges::FREE,
    score: 0.95,
    context: &[
        "email",
        "emails",
        "mail",
        "mails",
        "netfang*",
        "tölvupóst*",
        "póstfang",
        "epost",
        "courriel",
        "correo",
        "contact",
    ],
    context_score: 0.99,
    about: "A name, an @ and a domain.",
    source: "RFC 5321; RFC 6531 (letters beyond ASCII); RFC 5890 (international domains)",
    finds: &[
        "write to «jon.jonsson@stofnun.is».",
        "«jón+kt@þjóðskrá.is», eða",
        "<«o'neil_99@mail.example.co.uk»>",
        "mailto:«a@b.co»?subject=x",
        "email=«jon@example.com»&x=1",
        "«\"jon jonsson\"@example.com» quoted",
        "«post@[192.168.1.20]»",
        "('«x.y@xn--jrnvej-bya.dk»')",
    ],
    ignores: &["@jon", "meet @ 5.30", "jon@", "user@localhost", "a @ b.com", "x@.com", "@media screen"],
    ..Pattern::ROW
};

/// A local part has at most 64 bytes (RFC 5321); longer ones are still read up to this.
const LONGEST_LOCAL: usize = 128;
const LONGEST_DOMAIN: usize = 253;

fn grow_email(text: &str, at: usize, floor: usize) -> Option<Range<usize>> {
    let start = email_start(text, at, floor)?;
    let rest = &text[at + 1..];
    if rest.starts_with('[') {
        let close = rest.bytes().take(48).position(|byte| byte == b']')?;
        let literal = rest[1..close].trim_start_matches("IPv6:");
        return literal.parse::<std::net::IpAddr>().is_ok().then_some(start..at + 1 + close + 1);
    }
    let domain = &rest[..domain_length(rest)];
    let domain = trim_domain(domain)?;
    Some(start..at + 1 + domain.len())
}

fn email_start(text: &str, at: usize, floor: usize) -> Option<usize> {
    let before = &text[floor..at];
    if before.ends_with('"') {
        let near = &before[before.floor_char_boundary(before.len().saturating_sub(66))..before.len() - 1];
        let open = near.rfind(&['"', '\n', '\r'][..]).filter(|open| near.as_bytes()[*open] == b'"')?;
        return (open + 1 < near.len()).then_some(at - 1 - (near.len() - open));
    }
    let length = before
        .char_indices()
        .rev()
        .take(LONGEST_LOCAL)
        .take_while(|(_, character)| is_local(*character))
        .last()
        .map_or(0, |(offset, _)| before.len() - offset);
    let mut local = &before[before.len() - length..];
    // `email=jon@…`, `&to=jon@…`: a key, not a part of the address.
    if let Some(equals) = local.rfind('=') {
        let key = local[..equals].trim_start_matches(&['&', '?', '/', '#'][..]);
        if key.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_') {
            local = &local[equals + 1..];
        }
    }
    local = local.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '_' && c != '+');
    (!local.is_empty() && !local.ends_with('.')).then_some(at - local.len())
}

fn is_local(character: char) -> bool {
    match character {
        '\0'..='\x7f' => {
            character.is_ascii_alphanumeric()
                || matches!(character, '!' | '#'..='\'' | '*' | '+' | '-'..='/' | '=' | '?' | '^'..='`' | '{'..='~')
        }
        other => is_name_letter(other),
    }
}

/// Letters, digits and marks beyond ASCII that a mail or domain name may hold.
fn is_name_letter(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '\u{300}'..='\u{36f}')
}

fn is_domain(character: char) -> bool {
    match character {
        '\0'..='\x7f' => character.is_ascii_alphanumeric() || character == '-' || character == '.',
        other => is_name_letter(other),
    }
}

/// Bytes at the front of `text` that a domain could be made of.
fn domain_length(text: &str) -> usize {
    text.char_indices()
        .take_while(|(offset, character)| *offset <= LONGEST_DOMAIN && is_domain(*character))
        .last()
        .map_or(0, |(offset, character)| offset + character.len_utf8())
}

/// `text` without what cannot be the end of a domain: a full stop, a following sentence, a bare number.
/// `None` if nothing with a dot in it is left.
fn trim_domain(text: &str) -> Option<&str> {
    let dots = text.as_bytes().windows(2).position(|pair| pair == b"..");
    let text = dots.map_or(text, |dots| &text[..dots]);
    let mut domain = text.trim_end_matches(&['.', '-'][..]);
    loop {
        let (front, last) = domain.rsplit_once('.')?;
        let names_country = last.chars().filter(|c| c.is_alphabetic()).count() >= 2
            && (last.chars().all(char::is_alphabetic) || last.starts_with("xn--"));
        // `jon@x.is.Hann kom`: a sentence that begins right behind its full stop.
        let next_sentence = last.starts_with(char::is_uppercase)
            && last.chars().skip(1).any(char::is_lowercase)
            && front.rsplit_once('.').is_some_and(|(_, name)| is_top_level(name));
        if front.is_empty() || front.starts_with(&['.', '-'][..]) {
            return None;
        }
        if names_country && !next_sentence && last.len() <= 63 {
            return Some(domain);
        }
        domain = front.trim_end_matches(&['.', '-'][..]);
    }
}

/// A web address with its scheme.
pub const URL: Pattern = Pattern {
    name: "url",
    kind: EntityKind::Url,
    shape: Shape::Anchor(b":", grow_url),
    edges: Edges::FREE,
    score: 0.95,
    context: &[],
    context_score: 0.95,
    about: "A web address that begins with its scheme, such as https://.",
    source: "RFC 3986; WHATWG URL standard",
    finds: &[
        "see «https://example.com/a_(b)?q=1#x».",
        "(«http://www.island.is/umsokn»)",
        "ftp: «ftp://jon:pw@ftp.example.org/»",
        "«HTTPS://Þjóðskrá.is/leit», og",
        "«http://[2001:db8::1]:8080/x»",
        "«https://t.co/x»…",
    ],
    ignores: &["https://", "note: //comment", "http:// example", "C://x", "std::env", "12:30"],
    ..Pattern::ROW
};

const SCHEMES: &[&str] =
    &["https", "http", "ftp", "ftps", "sftp", "ws", "wss", "ssh", "git", "smb", "ldap", "rtsp", "irc", "tg"];

fn grow_url(text: &str, colon: usize, floor: usize) -> Option<Range<usize>> {
    let rest = text[colon..].strip_prefix("://")?;
    let letters =
        text.as_bytes()[floor..colon].iter().rev().take(6).take_while(|b| b.is_ascii_alphabetic()).count();
    let before = &text[colon - letters..colon];
    let scheme = SCHEMES
        .iter()
        .filter(|scheme| before.len() >= scheme.len() && before.is_char_boundary(before.len() - scheme.len()))
        .filter(|scheme| before[before.len() - scheme.len()..].eq_ignore_ascii_case(scheme))
        .max_by_key(|scheme| scheme.len())?;
    let starts_well = rest.starts_with(|c: char| c.is_alphanumeric() || c == '[' || c == '_');
    let length = if starts_well { address_length(rest) } else { 0 };
    (length > 0).then_some(colon - scheme.len()..colon + 3 + length)
}

/// Bytes at the front of `text` that are a web address (without scheme): up to white space, a quote or an
/// angle bracket, then back over closing punctuation and over brackets that were opened outside.
fn address_length(text: &str) -> usize {
    let mut open_round = 0usize;
    let mut open_square = 0usize;
    let mut kept = 0;
    for (offset, character) in text.char_indices() {
        let ends = match character {
            '\0'..=' ' | '\x7f' | '<' | '>' | '"' | '`' | '{' | '}' | '|' | '\\' | '^' => true,
            '!'..='~' => false,
            other => {
                other.is_whitespace()
                    || other.is_control()
                    || "«»“”„‟‹›。，、；：！？（）【】「」『』…".contains(other)
            }
        };
        let unmatched = match character {
            '(' => {
                open_round += 1;
                false
            }
            '[' => {
                open_square += 1;
                false
            }
            ')' => {
                let unmatched = open_round == 0;
                open_round = open_round.saturating_sub(1);
                unmatched
            }
            ']' => {
                let unmatched = open_square == 0;
                open_square = open_square.saturating_sub(1);
                unmatched
            }
            _ => false,
        };
        if ends || unmatched {
            break;
        }
        if !matches!(character, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '’' | '*' | '_' | '~' | '(' | '[')
        {
            kept = offset + character.len_utf8();
        }
    }
    kept
}

/// A web address without its scheme.
pub const WEB_ADDRESS: Pattern = Pattern {
    name: "web-address",
    kind: EntityKind::Url,
    shape: Shape::Anchor(b".", grow_web_address),
    edges: Edges { word: true, number: false, before: "@/\\.-#$'", after: "@(\\" },
    score: 0.7,
    context: &[],
    context_score: 0.7,
    about: "A web address without its scheme: www., or a name under a well-known top-level domain.",
    source: "RFC 1035; IANA root zone database",
    finds: &[
        "go to «www.example.com/a/b».",
        "sjá «island.is», eða",
        "«bit.ly/3xYz»",
        "(«example.co.uk»)",
        "«Miði.is» selur",
        "«www.thjodskra.is:8080/x?y=1»",
    ],
    ignores: &[
        "notes.txt",
        "e.g. this",
        "i.e.",
        "main.rs and lib.py",
        "end.Next",
        "U.S. law",
        "1.5.is",
        "jon@mbl.is",
        "p.m.",
        "Inc.is",
    ],
    ..Pattern::ROW
};

/// Bytes of a number with dots that are passed over quickly: the longest IPv4 address, as it stands in the name of a host.
const LONGEST_NUMBER: usize = 16;

fn grow_web_address(text: &str, dot: usize, floor: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let joins = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80);
    if dot == floor || !joins(bytes.get(dot + 1)) || !joins(bytes.get(dot - 1)) {
        return None;
    }
    // Numbers with dots are the most common, and none ends with a top-level domain.
    let is_number = |byte: &&u8| byte.is_ascii_digit() || **byte == b'.';
    let ends = |byte: &u8| !joins(Some(byte)) && *byte != b'-';
    if bytes[dot + 1].is_ascii_digit()
        && bytes[dot..].iter().take(LONGEST_NUMBER).find(|byte| !is_number(byte)).is_none_or(ends)
    {
        return None;
    }
    // Only the first dot of a name is its anchor, so that a long chain of dots is walked once.
    let before = &text[floor..dot];
    let label = before
        .char_indices()
        .rev()
        .take(63)
        .take_while(|(_, character)| *character != '.' && is_domain(*character))
        .last()
        .map_or(0, |(offset, _)| before.len() - offset);
    let start = dot - label;
    if label == 0 || text[floor..start].ends_with('.') || text[start..].starts_with('-') {
        return None;
    }
    let run = domain_length(&text[start..]);
    if run > LONGEST_DOMAIN || text[start + run..].starts_with('@') {
        return None;
    }
    let domain = trim_domain(&text[start..start + run])?;
    let (name, top) = domain.rsplit_once('.')?;
    let tail = match domain.len() == run {
        true => tail_length(&text[start + run..]),
        false => 0,
    };
    let has_www = name.len() > 4 && name.get(..4).is_some_and(|www| www.eq_ignore_ascii_case("www."));
    let plausible = match (has_www, tail > 0) {
        (true, _) => true,
        (false, true) => is_top_level(top) && top.len() >= 2,
        (false, false) => is_bare_domain(name, top),
    };
    plausible.then_some(start..start + domain.len() + tail)
}

/// Bytes of a port, path, query or fragment behind a domain.
fn tail_length(text: &str) -> usize {
    let digits =
        text.strip_prefix(':').map_or(0, |rest| rest.bytes().take(5).take_while(u8::is_ascii_digit).count());
    let port = if digits > 0 { digits + 1 } else { 0 };
    let rest = &text[port..];
    port + if rest.starts_with(&['/', '?', '#'][..]) {
        address_length(rest).max(usize::from(rest.starts_with('/')))
    } else {
        0
    }
}

/// True for what stands for a site even without a path: a well-known top-level domain in one case, that is not
/// also how files are named, under a name that is not a number or an abbreviation.
fn is_bare_domain(name: &str, top: &str) -> bool {
    let one_case = !top.chars().any(char::is_uppercase) || !name.chars().any(char::is_lowercase);
    let last = name.rsplit('.').next().unwrap_or(name);
    one_case
        && (BARE_TOP_LEVELS.contains(&top.to_ascii_lowercase().as_str()) || top.starts_with("xn--"))
        && last.chars().count() >= 2
        && last.chars().any(char::is_alphabetic)
        && !(name == last && ABBREVIATIONS.contains(&last.to_lowercase().as_str()))
}

/// Written with a full stop, so that what follows without a space is no domain.
const ABBREVIATIONS: &[&str] =
    &["inc", "ltd", "corp", "co", "no", "nr", "st", "dr", "mr", "mrs", "vs", "al", "etc", "ca", "art", "sec"];

/// True for the name of a top-level domain.
pub fn is_top_level(name: &str) -> bool {
    match name.as_bytes() {
        [first, second] => {
            let (first, second) =
                (first.to_ascii_lowercase(), second.to_ascii_lowercase().wrapping_sub(b'a'));
            let countries = COUNTRIES.get(usize::from(first.wrapping_sub(b'a')));
            second < 26 && countries.is_some_and(|countries| countries >> second & 1 == 1)
        }
        [] | [_] => false,
        _ => {
            let mut all = BARE_TOP_LEVELS.iter().chain(OTHER_TOP_LEVELS);
            name.starts_with("xn--") || all.any(|top| top.eq_ignore_ascii_case(name))
        }
    }
}

/// The top-level domains of two letters: for each first letter, a bit for each second one.
static COUNTRIES: [u32; 26] = {
    let mut countries = [0; 26];
    let mut list = 0;
    while list < 2 {
        let names = if list == 0 { BARE_TOP_LEVELS } else { OTHER_TOP_LEVELS };
        let mut place = 0;
        while place < names.len() {
            if let [first, second] = names[place].as_bytes() {
                countries[(*first - b'a') as usize] |= 1 << (*second - b'a');
            }
            place += 1;
        }
        list += 1;
    }
    countries
};

/// Top-level domains that a name may stand under without www. or a path and still be taken for a site.
#[rustfmt::skip]
const BARE_TOP_LEVELS: &[&str] = &[
    "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "eu", "io", "dev", "cloud", "online", "shop",
    "site", "website", "blog", "tech", "store", "xyz",
    "ar", "au", "ax", "br", "ca", "ch", "cl", "cn", "cz", "de", "dk", "ee", "es", "fi", "fo", "fr", "gl", "gr", "hk",
    "hr", "hu", "ie", "il", "ir", "is", "it", "jp", "ke", "kr", "lt", "lu", "lv", "mx", "my", "ng", "nl", "no", "nz",
    "pe", "ph", "pk", "pt", "ro", "ru", "se", "sg", "si", "sk", "th", "tr", "tv", "tw", "ua", "uk", "us", "uy", "vn", "za",
];

/// The rest: they count with a path, or behind an @.
#[rustfmt::skip]
const OTHER_TOP_LEVELS: &[&str] = &[
    "ac", "ad", "ae", "af", "ag", "ai", "al", "am", "ao", "aq", "as", "at", "aw", "az", "ba", "bb", "bd", "be", "bf",
    "bg", "bh", "bi", "bj", "bm", "bn", "bo", "bs", "bt", "bw", "by", "bz", "cc", "cd", "cf", "cg", "ci", "ck", "cm",
    "co", "cr", "cu", "cv", "cw", "cx", "cy", "dj", "dm", "do", "dz", "ec", "eg", "er", "et", "fj", "fk", "fm", "ga",
    "gd", "ge", "gf", "gg", "gh", "gi", "gm", "gn", "gp", "gq", "gs", "gt", "gu", "gw", "gy", "hm", "hn", "ht", "id",
    "im", "in", "iq", "je", "jm", "jo", "kg", "kh", "ki", "km", "kn", "kp", "kw", "ky", "kz", "la", "lb", "lc", "li",
    "lk", "lr", "ls", "ly", "ma", "mc", "md", "me", "mg", "mh", "mk", "ml", "mm", "mn", "mo", "mp", "mq", "mr", "ms",
    "mt", "mu", "mv", "mw", "mz", "na", "nc", "ne", "nf", "ni", "np", "nr", "nu", "om", "pa", "pf", "pg", "pl", "pm",
    "pn", "pr", "ps", "pw", "py", "qa", "re", "rs", "rw", "sa", "sb", "sc", "sd", "sh", "sl", "sm", "sn", "so", "sr",
    "ss", "st", "su", "sv", "sx", "sy", "sz", "tc", "td", "tf", "tg", "tj", "tk", "tl", "tm", "tn", "to", "tt", "tz",
    "ug", "uz", "va", "vc", "ve", "vg", "vi", "vu", "wf", "ws", "ye", "yt", "zm", "zw", "app", "page", "link", "news",
    "live", "museum", "coop", "aero", "jobs", "mobi", "name", "pro", "tel", "travel", "wiki", "club", "gallery",
];
