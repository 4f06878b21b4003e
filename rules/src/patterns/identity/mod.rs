//! Numbers that states give to people and organisations, by part of the world.

use crate::pattern::{Edges, Pattern};

mod africa;
mod americas;
mod asia;
mod brazil;
mod canada;
mod central_america;
mod eastern;
mod middle_east;
mod nordic;
mod oceania;
mod south_america;
mod southern;
mod western;

// One line each, so that two people who add a family do not meet.
#[rustfmt::skip]
pub(super) const FAMILIES: &[&[Pattern]] = &[
    nordic::ROWS,
    western::ROWS,
    southern::ROWS,
    eastern::ROWS,
    americas::ROWS,
    canada::ROWS,
    central_america::ROWS,
    brazil::ROWS,
    south_america::ROWS,
    africa::ROWS,
    middle_east::ROWS,
    asia::ROWS,
    oceania::ROWS,
];

/// What may not touch an identity number.
pub(crate) const ID_EDGES: Edges =
    Edges { word: true, number: true, before: "#§+$€£=", after: "%‰€$£" };
