//! Numbers that states give to people and organisations, by part of the world.

use crate::pattern::{Edges, Pattern};

mod africa;
mod americas;
mod asia;
mod balkan;
mod caucasus;
mod eastern;
mod iberia;
mod mediterranean;
mod nordic;
mod oceania;
mod southern;
mod visegrad;
mod western;

// One line each, so that two people who add a family do not meet.
#[rustfmt::skip]
pub(super) const FAMILIES: &[&[Pattern]] = &[
    nordic::ROWS,
    western::ROWS,
    southern::ROWS,
    iberia::ROWS,
    mediterranean::ROWS,
    visegrad::ROWS,
    balkan::ROWS,
    eastern::ROWS,
    caucasus::ROWS,
    americas::ROWS,
    africa::ROWS,
    asia::ROWS,
    oceania::ROWS,
];

/// What may not touch an identity number.
pub(crate) const ID_EDGES: Edges =
    Edges { word: true, number: true, before: "#§+$€£=", after: "%‰€$£" };
