//! Disguised values: 90 ways to write a value so that a program does not see it, and what is found of them; and that
//! text without disguises gives what it gave before. To see the figures: `cargo test --test obfuscation -- --nocapture`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use scrubjay::detect::{DEFAULT_THRESHOLD, Detectors, Finding, detect};
use scrubjay::format::{FormatName, parse};
use scrubjay::kind::EntityKind;
use scrubjay_rules::checksum;

/// Values of each kind that are tried with each transform. Unoptimised code is slow: there, a sample.
const VALUES: usize = if cfg!(debug_assertions) { 4 } else { 20 };

/// A small generator: the same values in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }

    fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + self.roll(10) as u8)).collect()
    }

    fn pick<'t>(&mut self, list: &[&'t str]) -> &'t str {
        list[self.roll(list.len())]
    }

    /// The first of many that passes.
    fn until(&mut self, mut make: impl FnMut(&mut Dice) -> String, passes: impl Fn(&str) -> bool) -> String {
        loop {
            let value = make(self);
            if passes(&value) {
                return value;
            }
        }
    }
}

/// A kind of value: how to make one, and sentences that name it.
struct Kind {
    name: &'static str,
    make: fn(&mut Dice) -> String,
    sentences: &'static [&'static str],
}

const FIRST: &[&str] =
    &["jon", "gudrun", "anna", "peter", "maria", "olafur", "sofie", "lars", "chloe", "wei"];
const LAST: &[&str] =
    &["jonsson", "sigurdardottir", "smith", "mueller", "garcia", "hansen", "virtanen", "novak"];
const HOSTS: &[&str] =
    &["stofnun.is", "example.com", "mail.example.co.uk", "firma.de", "poste.fr", "uni-wien.at", "kunta.fi"];

fn grouped(digits: &str, sizes: &[usize], separator: &str) -> String {
    let mut at = 0;
    let groups: Vec<&str> = sizes
        .iter()
        .map(|size| {
            at += size;
            &digits[at - size..at]
        })
        .collect();
    groups.join(separator)
}

fn account(dice: &mut Dice) -> String {
    let (country, bank, length) = [
        ("GB", "WEST", 14),
        ("IS", "", 22),
        ("DE", "", 18),
        ("NO", "", 11),
        ("NL", "ABNA", 10),
        ("DK", "", 14),
    ][dice.roll(6)];
    let body = format!("{bank}{}", dice.digits(length));
    let value = dice.until(|dice| format!("{country}{:02}{body}", 2 + dice.roll(97)), checksum::mod97);
    if dice.roll(2) == 0 {
        return value;
    }
    value.as_bytes().chunks(4).map(|four| std::str::from_utf8(four).unwrap()).collect::<Vec<_>>().join(" ")
}

/// To add a kind, add a row.
const KINDS: &[Kind] = &[
    Kind {
        name: "email",
        make: |dice| {
            let joint = dice.pick(&[".", "_", ".", "-"]);
            format!("{}{joint}{}@{}", dice.pick(FIRST), dice.pick(LAST), dice.pick(HOSTS))
        },
        sentences: &[
            "Please write an email to {} before Friday.",
            "Her e-mail is {} and she reads it daily.",
            "Netfang hans er {} en hann svarar sjaldan.",
            "Kontakt per Mail: {}",
            "Son adresse courriel : {} (travail).",
        ],
    },
    Kind {
        name: "us-ssn",
        make: |dice| {
            let area = 1 + dice.roll(664);
            format!("{area:03}-{:02}-{:04}", 1 + dice.roll(98), 1 + dice.roll(9998))
        },
        sentences: &[
            "His SSN is {} according to the file.",
            "Social security number: {}",
            "The applicant gave SSN {}, which we checked.",
            "(SSN {})",
        ],
    },
    Kind {
        name: "phone",
        make: |dice| match dice.roll(5) {
            0 => format!("+354 {}{} {}", 5 + dice.roll(3), dice.digits(2), dice.digits(4)),
            1 => format!(
                "+1 ({}{}) {}{}-{}",
                2 + dice.roll(8),
                dice.digits(2),
                2 + dice.roll(8),
                dice.digits(2),
                dice.digits(4)
            ),
            2 => format!(
                "{}{}-{}{}-{}",
                2 + dice.roll(8),
                dice.digits(2),
                2 + dice.roll(8),
                dice.digits(2),
                dice.digits(4)
            ),
            3 => format!("+44 20 7{} {}", dice.digits(3), dice.digits(4)),
            _ => format!("+49 30 {}", dice.digits(7)),
        },
        sentences: &[
            "Call the phone number {} after five.",
            "Sími {} er alltaf opinn.",
            "Telefon: {} (abends)",
            "You can reach me by phone at {} most days.",
            "Mi teléfono es {} desde ayer.",
        ],
    },
    Kind {
        name: "card",
        make: |dice| {
            let front = dice.pick(&["4", "51", "53", "55", "2221"]);
            let value =
                dice.until(|dice| format!("{front}{}", dice.digits(16 - front.len())), checksum::luhn);
            match dice.roll(3) {
                0 => value,
                1 => grouped(&value, &[4, 4, 4, 4], " "),
                _ => grouped(&value, &[4, 4, 4, 4], "-"),
            }
        },
        sentences: &[
            "The card {} was declined twice.",
            "Paid with credit card {} yesterday.",
            "Kreditkarte {} ist gesperrt.",
            "Greiðslukort {} rann út.",
        ],
    },
    Kind {
        name: "ipv4",
        make: |dice| {
            let part = |dice: &mut Dice| 10 + dice.roll(245);
            format!("{}.{}.{}.{}", 40 + dice.roll(180), part(dice), part(dice), part(dice))
        },
        sentences: &[
            "The server at IP address {} did not answer.",
            "IP: {}",
            "He logged in from IP {} at night.",
            "Der Server hat die IP-Adresse {} bekommen.",
        ],
    },
    Kind {
        name: "iban",
        make: account,
        sentences: &[
            "Transfer it to IBAN {} today.",
            "IBAN: {}",
            "Das Konto hat die IBAN {} seit 2019.",
            "Leggið inn á reikning {} sem fyrst.",
        ],
    },
    Kind {
        name: "kennitala",
        make: |dice| {
            let value = dice.until(
                |dice| {
                    let (day, month, year) = (1 + dice.roll(28), 1 + dice.roll(12), dice.roll(100));
                    format!("{day:02}{month:02}{year:02}{}9", dice.digits(3))
                },
                checksum::kennitala,
            );
            if dice.roll(2) == 0 { value } else { grouped(&value, &[6, 4], "-") }
        },
        sentences: &[
            "Hún heitir Anna, kt. {}, og býr hér.",
            "Kennitala: {}",
            "Kennitala hans er {} samkvæmt þjóðskrá.",
            "Stefnandi, kt. {}, krefst bóta.",
        ],
    },
];

/// How a transform changes a value; the same value back if it cannot.
type Transform = fn(&str, &mut Dice) -> String;

/// Puts `sign` between every two characters.
fn between(value: &str, sign: &str) -> String {
    value.chars().map(String::from).collect::<Vec<_>>().join(sign)
}

fn behind(value: &str, mark: &str) -> String {
    value.chars().map(|character| format!("{character}{mark}")).collect()
}

fn each(value: &str, write: impl Fn(char) -> String) -> String {
    value.chars().map(write).collect()
}

fn digits_from(value: &str, zero: u32) -> String {
    each(value, |c| match c.to_digit(10) {
        Some(digit) => char::from_u32(zero + digit).unwrap().to_string(),
        None => c.to_string(),
    })
}

fn swap(value: &str, from: &str, to: &str) -> String {
    let find = |c: char| from.chars().zip(to.chars()).find(|(from, _)| *from == c).map_or(c, |(_, to)| to);
    value.chars().map(find).collect()
}

/// Puts `sign` in the place of the separators; none: no change.
fn separated(value: &str, sign: &str) -> String {
    if value.contains('@') || value.matches('.').count() == 3 {
        return value.to_owned();
    }
    value.replace([' ', '-'], sign)
}

/// Puts `sign` in the middle.
fn middle(value: &str, sign: &str) -> String {
    let at = value.len() / 2;
    format!("{}{sign}{}", &value[..at], &value[at..])
}

fn octets(value: &[u8], write: impl Fn(u8) -> String) -> String {
    value.iter().map(|byte| write(*byte)).collect()
}

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn base64(value: &[u8], pads: bool) -> String {
    let mut text = String::new();
    for three in value.chunks(3) {
        let bits =
            three.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for place in 0..=three.len() {
            text.push(char::from(BASE64[(bits >> (18 - 6 * place)) as usize & 63]));
        }
        if pads {
            text.push_str(&"=="[..3 - three.len()]);
        }
    }
    text
}

fn utf16(value: &str) -> Vec<u8> {
    value.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// The value read as Latin-1 after it was written in look-alikes as UTF-8.
fn garbled(value: &str) -> String {
    value.bytes().map(char::from).collect()
}

fn spelled(value: &str, words: &[&str; 10], sign: &str) -> String {
    if value.contains('@') {
        return value.to_owned();
    }
    let parts: Vec<String> = value
        .chars()
        .map(|c| c.to_digit(10).map_or(c.to_string(), |digit| words[digit as usize].to_owned()))
        .collect();
    parts.join(sign).split_whitespace().collect::<Vec<_>>().join(" ")
}

const ENGLISH: [&str; 10] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const ICELANDIC: [&str; 10] =
    ["núll", "einn", "tveir", "þrír", "fjórir", "fimm", "sex", "sjö", "átta", "níu"];

fn mail_words(value: &str, at: &str, dot: &str) -> String {
    if value.contains('@') { value.replace('@', at).replace('.', dot) } else { value.to_owned() }
}

/// Name, the least share that must be found, and the transforms by name.
type Family = (&'static str, f64, &'static [(&'static str, Transform)]);

#[rustfmt::skip]
const FAMILIES: &[Family] = &[
    ("invisible", 1.0, &[
        ("zero-width space", |v, _| between(v, "\u{200b}")),
        ("zero-width joiner", |v, _| between(v, "\u{200d}")),
        ("zero-width non-joiner", |v, _| between(v, "\u{200c}")),
        ("word joiner", |v, _| between(v, "\u{2060}")),
        ("soft hyphen", |v, _| between(v, "\u{ad}")),
        ("one soft hyphen", |v, _| middle(v, "\u{ad}")),
        ("byte order mark", |v, _| middle(v, "\u{feff}")),
        ("left-to-right marks", |v, _| between(v, "\u{200e}")),
        ("right-to-left mark", |v, _| middle(v, "\u{200f}")),
        ("override", |v, _| format!("\u{202d}{v}\u{202c}")),
        ("turned round", |v, _| format!("\u{202e}{}\u{202c}", v.chars().rev().collect::<String>())),
        ("isolates", |v, _| behind(v, "\u{2066}\u{2069}")),
        ("combining stroke", |v, _| behind(v, "\u{336}")),
        ("combining acute", |v, _| behind(v, "\u{301}")),
        ("enclosing keycap", |v, _| behind(v, "\u{fe0f}\u{20e3}")),
        ("variation selectors", |v, _| behind(v, "\u{fe0e}")),
        ("tag characters", |v, _| each(v, |c| char::from_u32(0xe0000 + u32::from(c)).unwrap().to_string())),
        ("tags between", |v, _| between(v, "\u{e0041}")),
        ("invisible times", |v, _| middle(v, "\u{2062}")),
        ("grapheme joiner", |v, _| between(v, "\u{34f}")),
    ]),
    ("look-alikes", 1.0, &[
        ("full-width", |v, _| each(v, |c| if ('!'..='~').contains(&c) { char::from_u32(u32::from(c) + 0xfee0).unwrap().to_string() } else { c.to_string() })),
        ("full-width digits", |v, _| digits_from(v, 0xff10)),
        ("Arabic digits", |v, _| digits_from(v, 0x660)),
        ("Persian digits", |v, _| digits_from(v, 0x6f0)),
        ("Devanagari digits", |v, _| digits_from(v, 0x966)),
        ("bold digits", |v, _| digits_from(v, 0x1d7ce)),
        ("monospace digits", |v, _| digits_from(v, 0x1d7f6)),
        ("circled digits", |v, _| swap(v, "0123456789", "⓪①②③④⑤⑥⑦⑧⑨")),
        ("superscript digits", |v, _| swap(v, "0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")),
        ("Cyrillic letters", |v, _| swap(v, "aeopcxyABEKMHOPCTX", "аеорсхуАВЕКМНОРСТХ")),
        ("Greek letters", |v, _| swap(v, "oABEHIKMNOPTYXZ", "οΑΒΕΗΙΚΜΝΟΡΤΥΧΖ")),
        ("Unicode dashes", |v, _| v.replace('-', "\u{2212}")),
        ("small at, ideographic dots", |v, _| v.replace('@', "\u{fe6b}").replace('.', "。")),
        ("leader dots", |v, _| v.replace('.', "․")),
        ("mathematical letters", |v, _| each(v, |c| match c { 'a'..='z' => char::from_u32(0x1d41a + u32::from(c) - 97).unwrap().to_string(), 'A'..='Z' => char::from_u32(0x1d400 + u32::from(c) - 65).unwrap().to_string(), '0'..='9' => char::from_u32(0x1d7ce + u32::from(c) - 48).unwrap().to_string(), c => c.to_string() })),
    ]),
    ("separators", 0.99, &[
        ("spaced", |v, _| between(v, " ")),
        ("no-break spaces", |v, _| between(v, "\u{a0}")),
        ("thin spaces", |v, _| separated(v, "\u{2009}")),
        ("double spaces", |v, _| separated(v, "  ")),
        ("tabs", |v, _| separated(v, "\t")),
        ("underscores", |v, _| separated(v, "_")),
        ("slashes", |v, _| separated(v, "/")),
        ("dots", |v, _| separated(v, ".")),
        ("middle dots", |v, _| separated(v, "·")),
        ("commas", |v, _| separated(v, ",")),
        ("pipes", |v, _| separated(v, "|")),
        ("spaced dashes", |v, _| separated(v, " - ")),
        ("none", |v, _| separated(v, "")),
        ("dotted", |v, _| between(v, ".")),
        ("dashed", |v, _| between(v, "-")),
        ("pairs", |v, _| if v.contains(['@', '.']) { v.to_owned() } else { let plain = v.replace([' ', '-'], ""); plain.as_bytes().chunks(2).map(|two| std::str::from_utf8(two).unwrap()).collect::<Vec<_>>().join(" ") }),
        ("line break", |v, _| middle(v, "\n")),
        ("Windows line break", |v, _| middle(v, "\r\n")),
        ("line break and indentation", |v, _| middle(v, "\n    ")),
        ("line break in a quotation", |v, _| middle(v, "\n> ")),
        ("lines for separators", |v, _| separated(v, "\n")),
        ("spaces around signs", |v, _| each(v, |c| if "@.-".contains(c) { format!(" {c} ") } else { c.to_string() })),
    ]),
    ("words", 0.95, &[
        ("English digits", |v, _| spelled(v, &ENGLISH, " ")),
        ("English digits with dashes", |v, _| spelled(v, &ENGLISH, "-")),
        ("Icelandic digits", |v, _| spelled(v, &ICELANDIC, " ")),
        ("[at] [dot]", |v, _| mail_words(v, " [at] ", " [dot] ")),
        ("(at)(dot)", |v, _| mail_words(v, "(at)", "(dot)")),
        ("at dot", |v, _| mail_words(v, " at ", " dot ")),
        ("AT DOT", |v, _| mail_words(v, " AT ", " DOT ")),
        ("hjá punktur", |v, _| mail_words(v, " hjá ", " punktur ")),
        ("[.]", |v, _| v.replace('.', "[.]")),
        ("O for 0", |v, _| if v.contains('@') { v.to_owned() } else { v.replace('0', "O") }),
        ("o for 0", |v, _| if v.contains('@') { v.to_owned() } else { v.replace('0', "o") }),
        ("l for 1, S for 5", |v, _| if v.contains('@') { v.to_owned() } else { v.replace('1', "l").replace('5', "S") }),
    ]),
    ("markup", 0.99, &[
        ("decimal entities", |v, _| each(v, |c| format!("&#{};", u32::from(c)))),
        ("hexadecimal entities", |v, _| each(v, |c| format!("&#x{:x};", u32::from(c)))),
        ("entities without semicolons", |v, _| each(v, |c| format!("&#{}", u32::from(c)))),
        ("named entities", |v, _| v.replace('@', "&commat;").replace('.', "&period;").replace('-', "&hyphen;").replace(' ', "&nbsp;")),
        ("escaped twice", |v, _| each(v, |c| format!("&amp;#{};", u32::from(c)))),
        ("bold half", |v, _| format!("{}<b>{}</b>", &v[..v.len() / 2], &v[v.len() / 2..])),
        ("tag", |v, _| middle(v, "<wbr>")),
        ("span in the middle", |v, _| middle(v, "<span class=\"x\"></span>")),
        ("comment", |v, _| middle(v, "<!-- x -->")),
        ("every letter in a tag", |v, _| each(v, |c| format!("<i>{c}</i>"))),
        ("stars", |v, _| middle(v, "**")),
        ("bold middle", |v, _| { let (a, b) = (v.len() / 3, 2 * v.len() / 3); format!("{}**{}**{}", &v[..a], &v[a..b], &v[b..]) }),
        ("backslashes", |v, _| v.replace('-', "\\-").replace('.', "\\.").replace('@', "\\@")),
        ("code quotes", |v, _| middle(v, "`")),
    ]),
    ("encodings", 0.99, &[
        ("percent", |v, _| octets(v.as_bytes(), |b| format!("%{b:02X}"))),
        ("percent twice", |v, _| octets(v.as_bytes(), |b| format!("%25{b:02x}"))),
        ("percent for signs", |v, _| v.replace('@', "%40").replace('-', "%2D").replace(' ', "%20").replace('.', "%2E")),
        ("\\u", |v, _| each(v, |c| format!("\\u{:04x}", u32::from(c)))),
        ("\\u{}", |v, _| each(v, |c| format!("\\u{{{:x}}}", u32::from(c)))),
        ("%u", |v, _| each(v, |c| format!("%u{:04X}", u32::from(c)))),
        ("U+", |v, _| each(v, |c| format!("U+{:04X} ", u32::from(c))).trim_end().to_owned()),
        ("\\x", |v, _| octets(v.as_bytes(), |b| format!("\\x{b:02x}"))),
        ("octal", |v, _| octets(v.as_bytes(), |b| format!("\\{b:03o}"))),
        ("base64", |v, _| base64(v.as_bytes(), true)),
        ("base64 without padding", |v, _| base64(v.as_bytes(), false).replace('+', "-").replace('/', "_")),
        ("base64 twice", |v, _| base64(base64(v.as_bytes(), true).as_bytes(), true)),
        ("base64 of percent", |v, _| base64(octets(v.as_bytes(), |b| format!("%{b:02X}")).as_bytes(), true)),
        ("base64 of UTF-16", |v, _| base64(&utf16(v), true)),
        ("hexadecimal", |v, _| octets(v.as_bytes(), |b| format!("{b:02x}"))),
        ("hexadecimal with spaces", |v, _| octets(v.as_bytes(), |b| format!("{b:02X} ")).trim_end().to_owned()),
        ("hexadecimal with 0x", |v, _| octets(v.as_bytes(), |b| format!("0x{b:02x} ")).trim_end().to_owned()),
        ("character codes", |v, _| octets(v.as_bytes(), |b| format!("{b}, ")).trim_end_matches(", ").to_owned()),
        ("quoted-printable", |v, _| octets(v.as_bytes(), |b| format!("={b:02X}"))),
        ("soft break", |v, _| middle(v, "=\n")),
        ("UTF-16 with nulls", |v, _| garbled(std::str::from_utf8(&utf16(v)).unwrap())),
        ("UTF-16 escapes", |v, _| octets(&utf16(v), |b| format!("\\x{b:02x}"))),
        ("UTF-16, wrong order", |v, _| each(v, |c| char::from_u32(u32::from(c) << 8).unwrap().to_string())),
        ("garbled full-width digits", |v, _| garbled(&digits_from(v, 0xff10))),
        ("garbled spaces", |v, _| garbled(&v.replace(' ', "\u{a0}"))),
    ]),
    ("glued", 0.95, &[
        ("letter before", |v, _| format!("x{v}")),
        ("letters behind", |v, _| format!("{v}abc")),
        ("letter behind", |v, _| format!("{v}x")),
        ("underscore before", |v, _| format!("id_{v}")),
        ("underscores around", |v, _| format!("_{v}_")),
        ("capital before", |v, _| format!("N{v}")),
    ]),
];

static DETECTORS: LazyLock<Detectors> = LazyLock::new(|| Detectors::new::<&str>(&[]).unwrap());

fn findings(text: &str) -> Vec<Finding> {
    let document = parse(FormatName::Plain, text.to_owned()).unwrap();
    detect(&document, &DETECTORS, DEFAULT_THRESHOLD)
}

/// True if nine tenths of the characters of `place` are found.
fn is_caught(text: &str, place: std::ops::Range<usize>) -> bool {
    let found = findings(text);
    let covered =
        |at: usize| found.iter().any(|finding| finding.span.start() <= at && at < finding.span.end());
    let all = text[place.clone()].chars().count();
    let caught = text[place.clone()].char_indices().filter(|(at, _)| covered(place.start + at)).count();
    10 * caught >= 9 * all
}

#[test]
fn disguised_values_are_found() {
    let mut low = Vec::new();
    for (family, bar, transforms) in FAMILIES {
        let (mut caught, mut all) = (0, 0);
        let mut lines = String::new();
        for (name, transform) in *transforms {
            let mut misses: BTreeMap<&str, (usize, String)> = BTreeMap::new();
            let (mut caught_here, mut all_here) = (0, 0);
            for kind in KINDS {
                let mut dice = Dice(0x9e37_79b9_7f4a_7c15 ^ kind.name.len() as u64);
                for number in 0..VALUES {
                    let value = (kind.make)(&mut dice);
                    let disguised = transform(&value, &mut dice);
                    if disguised == value {
                        continue;
                    }
                    let sentence = kind.sentences[number % kind.sentences.len()];
                    let start = sentence.find("{}").unwrap();
                    let text = sentence.replace("{}", &disguised);
                    all_here += 1;
                    if is_caught(&text, start..start + disguised.len()) {
                        caught_here += 1;
                    } else {
                        let miss = misses.entry(kind.name).or_insert((0, text));
                        miss.0 += 1;
                    }
                }
            }
            let _ = writeln!(lines, "  {name}: {caught_here}/{all_here}");
            for (kind, (count, text)) in misses {
                let _ = writeln!(lines, "      {kind}: {count} missed, such as {text:?}");
            }
            (caught, all) = (caught + caught_here, all + all_here);
        }
        let share = f64::from(caught) / f64::from(all);
        println!("{family}: {caught}/{all} = {:.2} %\n{lines}", 100.0 * share);
        if share < *bar {
            low.push(format!("{family}: {:.2} %, the bar is {:.0} %", 100.0 * share, 100.0 * bar));
        }
    }
    assert!(low.is_empty(), "{}", low.join("\n"));
}

/// Text without disguises, by name: what is committed, and the shared sets where they are.
fn clean_texts() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in ["samples", "docs", "src", "src/detect", "rules/src/patterns", "."] {
        for entry in std::fs::read_dir(root.join(folder)).unwrap().flatten() {
            let path = entry.path();
            let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
            // The page on detection shows what disguises look like.
            let shows_disguises =
                ["docs/detection.md", "docs/rules.md", "docs/oracles.md", "src/document.rs"]
                    .iter()
                    .any(|page| path.ends_with(page));
            if !shows_disguises && matches!(ending, "md" | "txt" | "rs" | "csv" | "json" | "toml" | "lock") {
                found.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let shared =
        std::env::var_os("SCRUBJAY_SHARED").map_or(root.join("../shared"), PathBuf::from).join("data");
    let Ok(sets) = std::fs::read_dir(&shared) else {
        println!("the shared sets are not here: set SCRUBJAY_SHARED to measure them too");
        return found;
    };
    for set in sets.flatten() {
        for file in std::fs::read_dir(set.path()).into_iter().flatten().flatten() {
            let path = file.path();
            if !path.to_string_lossy().ends_with("dev.jsonl.gz") {
                continue;
            }
            let mut lines = String::new();
            let opened = std::fs::File::open(&path).unwrap();
            if flate2::read::GzDecoder::new(opened).read_to_string(&mut lines).is_err() {
                continue;
            }
            let mut text = String::new();
            for line in lines.lines().take_while(|line| !line.is_empty()) {
                let Ok(value) = serde_json::from_str::<serde_json::Value>(line) else { continue };
                text.push_str(value["text"].as_str().unwrap_or_default());
                text.push('\n');
                if text.len() > 1_000_000 {
                    break;
                }
            }
            found.push((path.display().to_string(), text));
        }
    }
    found
}

#[test]
fn text_without_disguises_gives_what_it_gave_before() {
    let (mut bytes, mut seen) = (0, 0);
    for (name, text) in clean_texts() {
        bytes += text.len();
        let found = findings(&text);
        for finding in found
            .iter()
            .filter(|finding| finding.evidence.view.is_some() || finding.kind == EntityKind::HiddenText)
        {
            seen += 1;
            let view = finding.evidence.view.map_or("hidden", |view| view.name());
            // By place, never as text: the sets are other people's.
            println!("{name}: {} {} by {view}", finding.span.start(), finding.kind.name());
        }
    }
    let rate = seen as f64 / (bytes as f64 / 100_000.0);
    println!("{seen} findings by views in {bytes} bytes: {rate:.3} in 100 KB");
    assert!(rate < 0.2, "views find too much in text without disguises: {rate:.3} in 100 KB");
}
