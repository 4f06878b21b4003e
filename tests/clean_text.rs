//! Text in which little is personal: the source code, manual pages, drawings, settings and licences that lie on this machine. What is found
//! in it is counted by kind. To see the figures: `cargo test --release --test clean_text -- --nocapture`.
//!
//! What is not here is left out; a machine with nothing of it says so and passes.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

use scrubjay::detect::{DEFAULT_THRESHOLD, Detectors, detect};
use scrubjay::format::{FormatName, parse};
use scrubjay::kind::EntityKind;
use scrubjay::resolve::resolve;

/// Bytes that are read of each kind of text.
const MOST: usize = if cfg!(debug_assertions) { 400_000 } else { 2_000_000 };
/// Bytes of one file.
const LONGEST: usize = 120_000;
/// Findings in 100 KB of everything together, dates, addresses of pages and people, and names behind an @ left out:
/// those that stand in such texts are real.
const MOST_FALSE: f64 = 2.0;

/// A kind of text: its name, where it lies, and how its files end.
type Source = (&'static str, &'static str, &'static [&'static str]);

const SOURCES: &[Source] = &[
    ("Rust", "~/registry/src", &["rs"]),
    ("C", "~/registry/src", &["c", "h"]),
    ("Python", "/usr/lib/python3", &["py"]),
    ("Python", "/usr/lib/python3.11", &["py"]),
    ("Perl", "/usr/share/perl", &["pl", "pm"]),
    ("C headers", "/usr/include", &["h"]),
    ("JavaScript", "/usr/lib/node_modules", &["js"]),
    ("manual pages", "/usr/share/man/man1", &["gz"]),
    ("manual pages", "/usr/share/man/man7", &["gz"]),
    ("manual pages of files and systems", "/usr/share/man/man5", &["gz"]),
    ("manual pages of files and systems", "/usr/share/man/man8", &["gz"]),
    ("drawings", "/usr/share/icons", &["svg"]),
    ("JSON", "/usr/lib/node_modules", &["json"]),
    ("Markdown", "/usr/lib/node_modules", &["md"]),
    ("Markdown", "~/registry/src", &["md"]),
    ("settings", "~/registry/src", &["toml", "yml", "yaml", "lock"]),
    ("settings", "/etc", &["conf", "cfg", "ini"]),
    ("licences", "/usr/share/common-licenses", &[""]),
];

/// The files under `folder` with such endings, in an order that is the same everywhere and mixes them.
fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut folders = vec![folder.to_path_buf()];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let Ok(kind) = entry.file_type() else { continue };
            let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file() && endings.contains(&ending) {
                found.push(path);
            }
        }
    }
    let mixed = |path: &PathBuf| {
        let name = path.to_string_lossy();
        name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
    };
    found.sort_by_key(mixed);
    found
}

/// What is in a file; nothing if it is no UTF-8.
fn text(path: &Path) -> Option<String> {
    let file = std::fs::File::open(path).ok()?;
    let mut text = String::new();
    match path.extension().is_some_and(|ending| ending == "gz") {
        true => flate2::read::GzDecoder::new(file).read_to_string(&mut text).ok()?,
        false => file.take(2 * LONGEST as u64).read_to_string(&mut text).ok()?,
    };
    text.truncate(text.floor_char_boundary(LONGEST));
    Some(text)
}

#[test]
fn little_is_found_in_code_and_manuals() {
    let detectors = Detectors::new::<&str>(&[]).unwrap();
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("HOME").map(|home| Path::new(&home).join(".cargo")))
        .unwrap_or_default();
    let mut bytes: BTreeMap<&str, usize> = BTreeMap::new();
    let mut counts: BTreeMap<(&str, EntityKind), usize> = BTreeMap::new();
    for (name, place, endings) in SOURCES {
        let place = place.strip_prefix("~/").map_or(PathBuf::from(place), |place| home.join(place));
        for text in files(&place, endings).iter().filter_map(|path| text(path)) {
            let read = bytes.entry(*name).or_default();
            if *read >= MOST {
                break;
            }
            *read += text.len();
            let document = parse(FormatName::Plain, text).unwrap();
            for finding in resolve(detect(&document, &detectors, DEFAULT_THRESHOLD)) {
                *counts.entry((*name, finding.kind)).or_default() += 1;
            }
        }
    }
    let all: usize = bytes.values().sum();
    if all == 0 {
        println!("nothing of it is on this machine");
        return;
    }
    let is_real = |kind: EntityKind| {
        matches!(
            kind,
            EntityKind::DateTime | EntityKind::Url | EntityKind::EmailAddress | EntityKind::SocialHandle
        )
    };
    let mut others = 0;
    for (name, bytes) in &bytes {
        let of_name = || counts.iter().filter(|((of, _), _)| of == name);
        let here: usize = of_name().filter(|((_, kind), _)| !is_real(*kind)).map(|(_, count)| count).sum();
        others += here;
        println!("{name}: {bytes} bytes, {:.2} in 100 KB", here as f64 / *bytes as f64 * 100_000.0);
        for ((_, kind), count) in of_name() {
            println!("    {} {count}", kind.name());
        }
    }
    let rate = others as f64 / all as f64 * 100_000.0;
    println!("all: {all} bytes, {rate:.2} in 100 KB but for dates, addresses and names behind an @");
    assert!(rate < MOST_FALSE, "{rate:.2} findings in 100 KB of code and manuals");
}
