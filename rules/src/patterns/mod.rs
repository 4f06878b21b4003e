//! The rows, by family. To add one, write it in its family's file and name it in that file's `ROWS`.

use crate::pattern::{Pattern, Shape};

pub mod account;
pub mod age;
pub mod contact;
pub mod date;
pub mod decoys;
pub mod device;
pub mod financial;
pub mod government;
pub mod health;
pub mod identifier;
pub mod identity;
pub mod licence;
mod month;
pub mod network;
pub mod phone;
pub mod plate;
pub mod postal;
pub mod record;
pub mod secret;
pub mod travel;
pub mod vehicle;
pub mod wallet;

// One line each, so that two people who add a family do not meet.
#[rustfmt::skip]
const FAMILIES: &[&[Pattern]] = &[
    contact::ROWS,
    identifier::ROWS,
    network::ROWS,
    phone::ROWS,
    financial::ROWS,
    account::ROWS,
    wallet::ROWS,
    government::ROWS,
    travel::ROWS,
    licence::ROWS,
    health::ROWS,
    vehicle::ROWS,
    plate::ROWS,
    device::ROWS,
    record::ROWS,
    date::ROWS,
    age::ROWS,
    postal::ROWS,
];

/// Every row. The place in here is the detector's number in packed columns.
pub static PATTERNS: [Pattern; count()] = all();

const ALL: &[&[&[Pattern]]] = &[FAMILIES, identity::FAMILIES, secret::FAMILIES];

const fn count() -> usize {
    let mut total = 0;
    let mut part = 0;
    while part < ALL.len() {
        let mut family = 0;
        while family < ALL[part].len() {
            total += ALL[part][family].len();
            family += 1;
        }
        part += 1;
    }
    total
}

const fn all() -> [Pattern; count()] {
    let mut rows = [Pattern::ROW; count()];
    let mut at = 0;
    let mut part = 0;
    while part < ALL.len() {
        let mut family = 0;
        while family < ALL[part].len() {
            let mut row = 0;
            while row < ALL[part][family].len() {
                rows[at] = ALL[part][family][row];
                // What is said about a row is for tests and for the rule list: nobody downloads it with the engine.
                if cfg!(target_arch = "wasm32") {
                    rows[at].about = "";
                    rows[at].finds = &[];
                    rows[at].ignores = &[];
                    rows[at].source = "";
                    rows[at].country = "";
                    // The engine has what the build script wrote down of them.
                    rows[at].context = &[];
                    rows[at].decoys = &[];
                    rows[at].shape = match rows[at].shape {
                        Shape::Regex(_) => Shape::Regex(""),
                        Shape::Led(_) => Shape::Led(""),
                        anchor => anchor,
                    };
                }
                at += 1;
                row += 1;
            }
            family += 1;
        }
        part += 1;
    }
    rows
}

/// True if a word begins at `at`. A rule that moves the start of a match asks this of the start that was matched, because
/// the edges are asked of the one it returns.
pub(crate) fn starts_word(text: &str, at: usize) -> bool {
    !text[..at].ends_with(crate::edges::joins_words)
}

/// What stands between the groups of a number: a space of any kind, a dot, a dash, a slash. For `concat!`.
macro_rules! separator {
    () => {
        r"(?u:[ \u{a0}\u{2007}\u{2009}\u{202f}./\u{2010}-\u{2015}-])"
    };
}
/// A space of any kind within a line. For `concat!`.
macro_rules! space {
    () => {
        r"(?u:[ \t\u{a0}\u{2007}\u{2009}\u{202f}])"
    };
}
/// A dash of any kind. For `concat!`.
macro_rules! dash {
    () => {
        r"(?u:[\u{2010}-\u{2015}-])"
    };
}
pub(crate) use {dash, separator, space};
