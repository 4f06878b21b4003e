//! Passwords, keys and tokens.

use crate::pattern::Pattern;

pub mod ai;
pub mod cloud;
pub mod code;
pub mod messaging;
pub mod password;
pub mod payment;
pub mod token;
mod value;
pub mod vendor;

// One line each, so that two people who add a family do not meet.
#[rustfmt::skip]
pub(super) const FAMILIES: &[&[Pattern]] = &[
    cloud::ROWS,
    code::ROWS,
    messaging::ROWS,
    payment::ROWS,
    ai::ROWS,
    token::ROWS,
    vendor::ROWS,
    password::ROWS,
];

/// The rows of a file in which each vendor's token is a fixed beginning and a run behind it. For each row: name,
/// kind, score, shape, how the end is found, what it is, who says so, and an invented example in two parts: the fixed
/// beginning, and what stands behind it. In parts, because some hosts refuse text that looks like a key.
macro_rules! tokens {
    ($($name:literal, $kind:ident, $score:literal, $shape:expr, $end:ident, $about:literal, $source:literal, $head:literal, ($($rest:expr),+);)+) => {
        pub(super) const ROWS: &[Pattern] = &[$(Pattern {
            name: $name,
            kind: EntityKind::$kind,
            shape: Shape::Led($shape),
            rule: Rule::Refine($end),
            score: $score,
            context_score: $score,
            about: $about,
            source: $source,
            finds: &[
                concat!("it is «", $head, $($rest),+, "» now."),
                concat!("x = \"«", $head, $($rest),+, "»\";"),
                concat!("(«", $head, $($rest),+, "»)"),
            ],
            ignores: &[
                concat!("it begins with ", $head, " and goes on"),
                concat!($head, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
                concat!("z", $head, $($rest),+),
            ],
            ..Pattern::ROW
        }),+];
    };
}
/// 20 letters and digits, as in a token. For `concat!`.
macro_rules! mix20 {
    () => {
        "q7Rk2ZbX9wT4mVc8LpYd"
    };
}
/// 10 of them.
macro_rules! mix10 {
    () => {
        "h5Nf3GsJ6v"
    };
}
/// 20 hexadecimal digits.
macro_rules! hex20 {
    () => {
        "9f86d081884c7d659a2f"
    };
}
/// 12 hexadecimal digits.
macro_rules! hex12 {
    () => {
        "e3b0c44298fc"
    };
}
/// 16 capital letters and digits of base 32.
macro_rules! base32 {
    () => {
        "Q7RK2ZBXW5TMVCLP"
    };
}
/// A UUID.
macro_rules! uuid {
    () => {
        "3f2b8c1d-7e4a-4b6f-9d05-a1c2e3f40516"
    };
}
pub(crate) use {base32, hex12, hex20, mix10, mix20, tokens, uuid};
