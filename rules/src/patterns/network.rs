//! Addresses of machines.

use std::net::Ipv6Addr;
use std::ops::Range;

use crate::kind::EntityKind;
use crate::pattern::{Edges, Pattern, Rule, Shape};

pub(super) const ROWS: &[Pattern] = &[IPV4, IPV4_SMALL, IPV6, MAC, MAC_GROUPED];

const IPV4_SHAPE: Shape = Shape::Regex(r"\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?::\d{1,5}|/\d{1,2})?");
const IP_EDGES: Edges = Edges { word: true, number: true, before: "§#.", after: "" };
const IP_CONTEXT: &[&str] = &[
    "ip",
    "ipv4",
    "ipv6",
    "address",
    "host",
    "server",
    "dns",
    "gateway",
    "router",
    "subnet",
    "ping",
    "login",
    "logged",
    "client",
    "remote",
    "vistfang",
    "ip-tala",
    "adresse",
    "adress",
    "adresse-ip",
    "rechner",
    "serveur",
];
const VERSION_WORDS: &[&str] = &[
    "version",
    "versions",
    "ver",
    "v",
    "release",
    "build",
    "firmware",
    "driver",
    "section",
    "sections",
    "clause",
    "article",
    "chapter",
    "schedule",
    "paragraph",
    "para",
    "rule",
    "figure",
    "table",
    "no",
    "nr",
    "§",
    "§§",
    "útgáfa",
    "útgáfu",
    "kafli",
    "grein",
    "kapitel",
    "abschnitt",
    "ziffer",
    "ziff",
    "version:",
    "versjon",
    "udgave",
];

/// An IPv4 address that no section number looks like.
pub const IPV4: Pattern = Pattern {
    name: "ipv4",
    kind: EntityKind::IpAddress,
    shape: IPV4_SHAPE,
    edges: IP_EDGES,
    rule: Rule::Valid(|text| is_ipv4(text) && is_unlike_section(text)),
    score: 0.85,
    context: IP_CONTEXT,
    context_score: 0.95,
    decoys: VERSION_WORDS,
    about: "Four numbers up to 255 with dots between them: an IPv4 address, with or without port or network length.",
    source: "RFC 791; RFC 4632 (CIDR)",
    finds: &[
        "from «192.168.1.20» today",
        "route «10.0.0.0/8», then",
        "listen on «127.0.0.1:8080»",
        "host «69.196.0.85».",
    ],
    ignores: &[
        "version 10.0.19041.1 of it",
        "256.100.100.100",
        "192.168.1",
        "1.192.168.1.20",
        "192.168.01.1",
    ],
    ..Pattern::ROW
};

/// An IPv4 address of small numbers only, which looks like a section or version number.
pub const IPV4_SMALL: Pattern = Pattern {
    name: "ipv4-small",
    rule: Rule::Valid(|text| is_ipv4(text) && !is_unlike_section(text)),
    score: 0.3,
    context_score: 0.85,
    about: "Four small numbers with dots between them, near a word that speaks of network addresses.",
    finds: &["IP «1.2.3.4»", "the server «9.9.9.9» answers", "DNS: «4.4.2.2»"],
    ignores: &["version 1.2.3.4", "see 1.2.3.4 and 1.2.3.5", "Section 4.2.1.3"],
    ..IPV4
};

fn is_ipv4(text: &str) -> bool {
    let (address, tail) = match text.split_once([':', '/']) {
        Some((address, tail)) => (address, tail.parse::<u32>().ok()),
        None => (text, Some(0)),
    };
    let largest = if text.contains('/') { 32 } else { 65_535 };
    address.parse::<std::net::Ipv4Addr>().is_ok() && tail.is_some_and(|tail| tail <= largest)
}

fn is_unlike_section(text: &str) -> bool {
    let known = ["1.1.1.1", "8.8.8.8", "8.8.4.4"];
    text.contains([':', '/'])
        || text.starts_with("10.")
        || known.contains(&text)
        || text.split('.').any(|number| number.parse::<u8>().is_ok_and(|number| number >= 40))
}

/// An IPv6 address in any of its forms.
pub const IPV6: Pattern = Pattern {
    name: "ipv6",
    shape: Shape::Anchor(b":", grow_ipv6),
    edges: Edges { word: true, number: false, before: ":.", after: ":" },
    rule: Rule::None,
    score: 0.9,
    context_score: 0.98,
    decoys: &[],
    about: "An IPv6 address, in full or shortened with `::`.",
    source: "RFC 4291; RFC 5952; zones RFC 4007",
    finds: &[
        "from «2001:db8::8a2e:370:7334».",
        "«fe80::1%eth0» is local",
        "mapped «::ffff:192.0.2.128», see",
        "net «2001:db8:abcd::/48»",
        "«d80:e4b5:79da:6cf6:71f3:51f7:9161:c319»",
        "at [«2001:db8::1»]:80",
    ],
    ignores: &[
        "std::fmt::Display",
        "at 10:30:45",
        "::",
        "ad::be or a::b",
        "x[1::2] and abc::123",
        "a1:b2:c3:d4:e5:f6",
        "Jóhannes 3:16",
    ],
    ..IPV4
};

fn grow_ipv6(text: &str, anchor: usize, floor: usize) -> Option<Range<usize>> {
    const LONGEST: usize = 46;
    let bytes = text.as_bytes();
    let belongs = |byte: &u8| byte.is_ascii_hexdigit() || *byte == b':';
    // A group before the anchor has at most four digits.
    let before =
        bytes[floor..anchor].iter().rev().take(5).take_while(|byte| byte.is_ascii_hexdigit()).count();
    if before > 4 || (before == 0 && bytes.get(anchor + 1) != Some(&b':')) {
        return None;
    }
    let start = anchor - before;
    let taken =
        bytes[start..].iter().take(LONGEST).take_while(|byte| belongs(byte) || **byte == b'.').count();
    let mut end = start + taken;
    while end > anchor + 1 && bytes[end - 1] == b'.' {
        end -= 1;
    }
    let address: Ipv6Addr = text.get(start..end)?.parse().ok()?;
    // `::`, `a::b`, `abc::1`: a path in a programming language far more often than an address. Short forms count
    // only in the ranges that are given out: global, link-local, unique local, multicast, and mapped IPv4.
    let [first, .., seventh, _] = address.segments();
    let groups = address.segments().iter().filter(|group| **group != 0).count();
    let is_given_out = matches!(first, 0x2000..=0x3fff | 0xfe80..=0xfebf | 0xfc00..=0xfdff | 0xff00..=0xffff);
    let is_mapped = address.to_ipv4_mapped().is_some() && seventh != 0;
    if !is_given_out && !is_mapped && groups < 4 {
        return None;
    }
    match bytes.get(end) {
        Some(b'%') => {
            let zone =
                bytes[end + 1..].iter().take(16).take_while(|byte| byte.is_ascii_alphanumeric()).count();
            end += if zone > 0 { zone + 1 } else { 0 };
        }
        Some(b'/') => {
            let length = bytes[end + 1..].iter().take(3).take_while(|byte| byte.is_ascii_digit()).count();
            let fits = text[end + 1..end + 1 + length].parse::<u8>().is_ok_and(|length| length <= 128);
            end += if fits { length + 1 } else { 0 };
        }
        _ => {}
    }
    Some(start..end)
}

/// The hardware address of a network card.
pub const MAC: Pattern = Pattern {
    name: "mac",
    kind: EntityKind::MacAddress,
    shape: Shape::Anchor(b":", grow_mac),
    edges: Edges { word: true, number: false, before: ":-.", after: ":-" },
    rule: Rule::None,
    score: 0.9,
    context: &["mac", "ethernet", "wifi", "wi-fi", "wlan", "hardware", "hwaddr", "bluetooth", "nic"],
    context_score: 0.98,
    decoys: &[],
    about: "Six pairs of hexadecimal digits, as network cards have them.",
    source: "IEEE 802, EUI-48",
    finds: &["«00:1B:44:11:3A:B7» on", "card «aa:bb:cc:dd:ee:ff».", "«00:1b:44:11:3a:b7»,"],
    ignores: &["00:1B:44:11:3A", "00:1B-44:11-3A:B7", "00:1B:44:11:3A:B7:FF", "12:30:45"],
    ..Pattern::ROW
};

/// The same with dashes, or in three groups as Cisco writes it.
pub const MAC_GROUPED: Pattern = Pattern {
    name: "mac-grouped",
    shape: Shape::Regex(
        r"[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}",
    ),
    // The form with dots is too close to numbers with thousands and to dates without a letter in it.
    rule: Rule::Valid(|text| !text.contains('.') || text.bytes().any(|byte| byte.is_ascii_alphabetic())),
    finds: &["card «00-1b-44-11-3a-b7».", "Cisco «001b.4411.3ab7»,", "«00-1B-44-11-3A-B7» on"],
    ignores: &["00-1B-44-11-3A", "00-1B-44-11-3A-B7-FF", "2001.2002.2003"],
    ..MAC
};

fn grow_mac(text: &str, anchor: usize, floor: usize) -> Option<Range<usize>> {
    const PAIRS: usize = 6;
    let start = anchor.checked_sub(2).filter(|start| *start >= floor)?;
    let end = start + 3 * PAIRS - 1;
    let right = text.as_bytes().get(start..end)?.iter().enumerate().all(|(place, byte)| match place % 3 {
        2 => *byte == b':',
        _ => byte.is_ascii_hexdigit(),
    });
    right.then_some(start..end)
}
