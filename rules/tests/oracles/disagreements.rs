//! Where a row and a library do not say the same, and why.

/// Who accepts the numbers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Our row takes them, the library does not.
    RowOnly,
    /// The library takes them, our row does not.
    LibraryOnly,
}

/// Whose answer is right.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// Ours.
    Row,
    /// The library's.
    Library,
    /// Both: they answer different questions, or the issuer does not say.
    Both,
}

impl Right {
    pub fn as_str(self) -> &'static str {
        match self {
            Right::Row => "row",
            Right::Library => "library",
            Right::Both => "both",
        }
    }
}

/// One reason to disagree.
pub struct Disagreement {
    /// The scheme, as `tests/oracles/schemes.py` names it.
    pub scheme: &'static str,
    /// The rows it is about; all of the scheme's if empty.
    pub rows: &'static [&'static str],
    /// Who accepts.
    pub side: Side,
    /// A regular expression for the numbers it is about, as the row spells them; all of them if empty.
    pub numbers: &'static str,
    /// Why they disagree.
    pub why: &'static str,
    /// Whose answer is right.
    pub right: Right,
}

use Right::{Both, Library, Row};
use Side::{LibraryOnly, RowOnly};

const fn one(
    scheme: &'static str,
    rows: &'static [&'static str],
    side: Side,
    numbers: &'static str,
    why: &'static str,
    right: Right,
) -> Disagreement {
    Disagreement { scheme, rows, side, numbers, why, right }
}

/// All of them, by scheme. The first that fits counts.
#[rustfmt::skip]
pub const DISAGREEMENTS: &[Disagreement] = &[
];
