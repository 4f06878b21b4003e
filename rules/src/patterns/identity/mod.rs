//! Numbers that states give to people and organisations, by part of the world.

use crate::pattern::{Edges, Pattern};

mod africa;
pub mod alpine;
mod americas;
mod asia;
pub mod baltic;
pub mod british;
mod eastern;
pub mod german;
pub mod nordic;
mod oceania;
mod southern;
pub mod western;

// One line each, so that two people who add a family do not meet.
#[rustfmt::skip]
pub(super) const FAMILIES: &[&[Pattern]] = &[
    nordic::ROWS,
    baltic::ROWS,
    british::ROWS,
    western::ROWS,
    german::ROWS,
    alpine::ROWS,
    southern::ROWS,
    eastern::ROWS,
    americas::ROWS,
    africa::ROWS,
    asia::ROWS,
    oceania::ROWS,
];

/// What may not touch an identity number.
pub(crate) const ID_EDGES: Edges =
    Edges { word: true, number: true, before: "#§+$€£=", after: "%‰€$£" };
