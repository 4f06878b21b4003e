//! Makes two files of the engine's WebAssembly: the first one finds and redacts, and is all that a page waits for; the second
//! one holds the rest and runs in the memory of the first.
//!
//! What goes where is not guessed: everything that can be reached from the exports of the first file is in it, by its calls,
//! by the table of functions, or by an address in the data. The linker wrote down all such places (`--emit-relocs`).

pub mod division;
pub mod glue;
pub mod module;
pub mod plan;
pub mod writing;

/// Why the engine could not be divided.
pub type Failure = Box<dyn std::error::Error>;
