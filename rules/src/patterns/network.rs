//! Addresses of machines.

use std::net::Ipv6Addr;
use std::ops::Range;

use crate::kind::EntityKind;
use crate::pattern::{Edges, Pattern, Rule, Shape};
use crate::written::{like, whole};

pub(super) const ROWS: &[Pattern] = &[
    IPV4,
    IPV4_SMALL,
    IPV4_RANGE,
    IPV4_PADDED,
    IPV4_NUMBER,
    IPV4_DEFANGED,
    IPV6,
    MAC,
    MAC_GROUPED,
    MAC_BARE,
    EUI_64,
];

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
    "chrome",
    "chromium",
    "headlesschrome",
    "opr",
    "edg",
    "electron",
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
        "netmask 255.255.255.0",
        "listen on 0.0.0.0",
        "send to 255.255.255.255",
        "like Gecko) Chrome/124.0.0.0 Safari/537.36",
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
    // The masks of networks and the address of none are nobody's.
    let is_mask =
        |address: u32| address.leading_ones() >= 8 && address.count_zeros() == address.trailing_zeros();
    let is_somewhere = |address: u32| address != 0 && !is_mask(address);
    let address = address.parse::<std::net::Ipv4Addr>().map(u32::from);
    address.is_ok_and(is_somewhere) && tail.is_some_and(|tail| tail <= largest)
}

fn is_unlike_section(text: &str) -> bool {
    let known = ["1.1.1.1", "8.8.8.8", "8.8.4.4"];
    text.contains(&[':', '/'][..])
        || text.starts_with("10.")
        || known.contains(&text)
        || text.split('.').any(|number| number.parse::<u8>().is_ok_and(|number| number >= 40))
}

/// How it is written in full.
const IPV4_RANGE_WRITTEN: &str =
    r"\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?: ?[-,;] ?\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}){1,3}";

/// The byte behind the digits and dots at `start`; 0 at the end of the text and where there are more of them than an
/// address has.
fn behind_number(text: &str, start: usize) -> u8 {
    let rest = &text.as_bytes()[start..];
    for byte in &rest[..rest.len().min("255.255.255.255".len() + 1)] {
        // From `.` to `9` there are these and the stroke.
        if byte.wrapping_sub(b'.') > b'9' - b'.' || *byte == b'/' {
            return *byte;
        }
    }
    0
}

/// What else holds of a match.
fn ipv4_range_fits(text: &str) -> bool {
    let mut all = text.split(&['-', ',', ';'][..]).map(str::trim);
    all.clone().all(is_ipv4) && all.any(is_unlike_section)
}

/// From one address to another, or one list of addresses without spaces.
pub const IPV4_RANGE: Pattern = Pattern {
    name: "ipv4-range",
    shape: Shape::Regex(r"\d{1,3}\.\d{1,3}\."),
    edges: Edges { word: true, number: true, before: "§#.-", after: "" },
    rule: Rule::Refine(|text, head| {
        // Most addresses stand by themselves.
        if !matches!(behind_number(text, head.start), b' ' | b'-' | b',' | b';') {
            return None;
        }
        whole(text, &head, Edges { word: true, number: true, before: "§#.-", after: "" }, IPV4_RANGE_WRITTEN)
            .filter(|place| ipv4_range_fits(&text[place.clone()]))
    }),
    about: "Two to four IPv4 addresses that a dash or a comma joins.",
    finds: &[
        "range «192.168.1.10-192.168.1.99» is free",
        "X-Forwarded-For: «203.0.113.7,198.51.100.2»",
        "«10.0.0.1 - 10.0.0.254»",
    ],
    ignores: &["1.2.3.4-1.2.3.5", "1.40.2.1-2", "version 10.0.19041.1-10.0.19042.1"],
    ..IPV4
};

/// An IPv4 address whose numbers are filled up with zeros.
pub const IPV4_PADDED: Pattern = Pattern {
    name: "ipv4-padded",
    rule: Rule::Valid(|text| {
        let numbers = || text.split('.');
        numbers().all(|number| number.len() <= 3 && number.parse::<u16>().is_ok_and(|number| number < 256))
            && numbers().any(|number| number.len() > 1 && number.starts_with('0'))
    }),
    score: 0.1,
    context: &[
        "ip",
        "ipv4",
        "ip address",
        "host",
        "gateway",
        "dns",
        "vistfang",
        "ip tala",
        "ip adresse",
        "adresse ip",
    ],
    context_score: 0.8,
    about: "An IPv4 address with zeros in front of its numbers, near a word that speaks of network addresses.",
    source: "RFC 6943 section 3.1.1",
    finds: &["IP «192.168.001.020»", "gateway: «010.000.000.001»", "host «192.168.01.1»"],
    ignores: &["192.168.01.1", "002.094.571.04", "IP 192.168.001.999"],
    ..IPV4
};

/// What else holds of a match.
fn ipv4_number_fits(text: &str) -> bool {
    let number = match text.get(..2) {
        Some("0x" | "0X") => u32::from_str_radix(&text[2..], 16),
        _ => text.parse(),
    };
    number.is_ok_and(|number| number >= 1 << 24)
}

/// An IPv4 address as one number.
pub const IPV4_NUMBER: Pattern = Pattern {
    name: "ipv4-number",
    shape: Shape::Regex(r"\d[Xx][\dA-Za-z]{8}|\d{8,10}"),
    rule: Rule::Valid(|text| like(text, r"0[xX][0-9A-Fa-f]{8}|\d{8,10}") && ipv4_number_fits(text)),
    score: 0.0,
    context: &[
        "ip!",
        "ipv4!",
        "ip address!",
        "ipaddr!",
        "ip number!",
        "ip as integer!",
        "ip integer!",
        "src_ip!",
        "dst_ip!",
        "client_ip!",
    ],
    context_score: 0.75,
    about: "An IPv4 address as one number, right beside the word IP.",
    source: "inet_aton(3); RFC 6943 section 3.1.1",
    finds: &["ip: «3232235786»", "IP address «0xC0A8010A»", "ip=«3221226219»"],
    ignores: &["3232235786", "0xC0A8010A", "ip 12345"],
    ..IPV4
};

/// How it is written in full.
const IPV4_DEFANGED_WRITTEN: &str = r"\d{1,3}(?:\[\.\]|\(\.\)|\[dot\])\d{1,3}(?:\[\.\]|\(\.\)|\[dot\]|\.)\d{1,3}(?:\[\.\]|\(\.\)|\[dot\]|\.)\d{1,3}|\d{1,3}\.\d{1,3}\.\d{1,3}(?:\[\.\]|\(\.\)|\[dot\])\d{1,3}";

/// An IPv4 address that was made harmless to click on.
pub const IPV4_DEFANGED: Pattern = Pattern {
    name: "ipv4-defanged",
    shape: Shape::Regex(
        r"\d{1,3}(?:\[\.\]|\(\.\)|\[dot\])\d{1,3}(?:\[\.\]|\(\.\)|\[dot\]|\.)\d|\d{1,3}\.\d{1,3}\.",
    ),
    rule: Rule::Refine(|text, head| {
        if !matches!(behind_number(text, head.start), b'[' | b'(') {
            return None;
        }
        whole(text, &head, IP_EDGES, IPV4_DEFANGED_WRITTEN).filter(|place| {
            let text = &text[place.clone()];
            is_ipv4(&text.replace("dot", ".").replace(['[', ']', '(', ')'], ""))
        })
    }),
    score: 0.9,
    context_score: 0.95,
    about: "An IPv4 address with a dot in brackets, as reports of attacks write it.",
    source: "Practice of incident reports (defanging)",
    finds: &["C2 at «198[.]51[.]100[.]7»", "«203.0.113[.]9»,", "«192[.]0.2.1» and «192(.)0(.)2(.)33»"],
    ignores: &["198[.]51[.]100", "a[1][.]2", "300[.]1[.]1[.]1"],
    ..IPV4
};

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
        "«fe80::1%eth0.100/64»",
        "on «fe80::1%br-lan».",
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
    // No address has three in a row.
    if bytes[anchor..].starts_with(b":::") {
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
    if bytes.get(end) == Some(&b'%') {
        let zone = zone_length(&bytes[end + 1..]);
        end += if zone > 0 { zone + 1 } else { 0 };
    }
    if bytes.get(end) == Some(&b'/') {
        let length = bytes[end + 1..].iter().take(4).take_while(|byte| byte.is_ascii_digit()).count();
        let fits = text[end + 1..end + 1 + length].parse::<u8>().is_ok_and(|length| length <= 128);
        end += if fits { length + 1 } else { 0 };
    }
    Some(start..end)
}

/// The name of an interface: letters and digits, with dots and dashes between them.
fn zone_length(bytes: &[u8]) -> usize {
    let joined = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    let taken = bytes.iter().take(16).take_while(joined).count();
    bytes[..taken].iter().rposition(u8::is_ascii_alphanumeric).map_or(0, |last| last + 1)
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

/// How it is written in full.
const MAC_GROUPED_WRITTEN: &str =
    r"[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}";

/// The same with dashes, or in three groups as Cisco writes it.
pub const MAC_GROUPED: Pattern = Pattern {
    name: "mac-grouped",
    edges: Edges { word: true, number: false, before: ":-.*", after: ":-" },
    shape: Shape::Regex(r"[\dA-Za-z]{2}(?:-[\dA-Za-z]{2}){5}|[\dA-Za-z]{4}\.[\dA-Za-z]{4}\.[\dA-Za-z]{4}"),
    // The form with dots is too close to numbers with thousands and to dates without a letter in it.
    rule: Rule::Valid(|text| {
        like(text, MAC_GROUPED_WRITTEN)
            && (!text.contains('.') || text.bytes().any(|byte| byte.is_ascii_alphabetic()))
    }),
    finds: &["card «00-1b-44-11-3a-b7».", "Cisco «001b.4411.3ab7»,", "«00-1B-44-11-3A-B7» on"],
    ignores: &["00-1B-44-11-3A", "00-1B-44-11-3A-B7-FF", "2001.2002.2003", "; [*05EF.0020.0002] #"],
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

/// The same run together or in fours, which needs a word that names it.
pub const MAC_BARE: Pattern = Pattern {
    name: "mac-bare",
    shape: Shape::Regex(r"[\dA-Za-z]{12}|[\dA-Za-z]{4}-[\dA-Za-z]{4}-[\dA-Za-z]{4}|\d{4}\.\d{4}\."),
    edges: Edges { word: true, number: true, before: "-:.", after: "-:" },
    rule: Rule::Whole(
        &Edges { word: true, number: true, before: "-:.", after: "-:" },
        r"[0-9A-Fa-f]{12}|[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}|\d{4}\.\d{4}\.\d{4}",
    ),
    score: 0.0,
    context: &[
        "mac!",
        "mac address!",
        "mac addr!",
        "macaddress!",
        "hwaddr!",
        "hardware address!",
        "ethernet address!",
        "bssid!",
        "mac is!",
        "wifi mac!",
        "mac adresse!",
        "mac tala!",
        "vélfang!",
    ],
    context_score: 0.9,
    about: "Twelve hexadecimal digits right beside the words MAC address.",
    finds: &["MAC: «001B44113AB7»", "mac address «001b-4411-3ab7»", "BSSID «0011.2233.4455»"],
    ignores: &["001B44113AB7", "0011.2233.4455", "a mac for 001b44113ab7"],
    ..MAC
};

/// The hardware address of a device, in eight pairs.
pub const EUI_64: Pattern = Pattern {
    name: "eui-64",
    shape: Shape::Regex(r"[\dA-Za-z]{2}(?::[\dA-Za-z]{2}){7}|[\dA-Za-z]{2}(?:-[\dA-Za-z]{2}){7}"),
    rule: Rule::Valid(|text| {
        like(text, r"[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){7}|[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){7}")
            && text.bytes().any(|byte| byte.is_ascii_alphabetic())
    }),
    score: 0.92,
    context: &[
        "eui",
        "eui64",
        "mac",
        "zigbee",
        "firewire",
        "thread",
        "wwn",
        "wwpn",
        "hardware",
        "infiniband",
    ],
    context_score: 0.95,
    about: "Eight pairs of hexadecimal digits, as devices of newer networks have them.",
    source: "IEEE 802, EUI-64",
    finds: &[
        "«00:1B:44:FF:FE:11:3A:B7»",
        "zigbee «00-1b-44-ff-fe-11-3a-b7».",
        "WWN «50:06:0e:80:10:4c:3a:21»",
    ],
    ignores: &["00:1B:44:11:3A:B7:FF:00:11", "12:30:45:12:30:45:12:30", "00:1B:44:FF:FE:11:3A"],
    ..MAC
};
