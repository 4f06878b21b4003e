//! How easily somebody could be picked out of a table by what is left in it.
//!
//! Names and numbers of persons are what detection finds. A table can point at somebody without them: one woman born in
//! 1921 lives in postcode 471. Such columns are called quasi-identifiers; [`columns`] says which look like one, [`measure`]
//! how small the groups are that share the same values in them, and [`suggestions`] what could be made coarser. What the
//! figures mean, where they come from and what they do not say stands in `docs/risk.md`.
//!
//! Values never appear in a result, only counts, column numbers and headers. Arithmetic is in whole numbers, so the figures
//! are the same native and in wasm, and do not depend on the order of the rows.

mod column;
mod date;
mod measure;
mod request;
mod suggest;
mod table;

pub use column::{ColumnKind, ColumnProfile, columns};
pub use measure::{Diversity, Risk, SizeCount, measure};
pub use request::{Request, RequestError};
pub use suggest::{Coarser, Reached, Step, Suggestions, suggestions};
pub use table::{Header, MAX_CELLS, RiskError, Table};
