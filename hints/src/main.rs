//! Writes the file with which hints are found, from the rows in `hints/words`.
//!
//! ```text
//! cargo run -p scrubjay-hints -- hints
//! (cd hints && sha256sum hints.bin > SHA256SUMS)
//! ```

use std::path::PathBuf;
use std::process::ExitCode;

use scrubjay_hints::compile::compile;
use scrubjay_hints::rows::rows;

fn main() -> ExitCode {
    let done = || -> Result<(), Box<dyn std::error::Error>> {
        let folder = PathBuf::from(std::env::args_os().nth(1).ok_or("usage: write-hints FOLDER")?);
        Ok(std::fs::write(folder.join("hints.bin"), compile(&rows()?)?)?)
    };
    match done() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("write-hints: {error}");
            ExitCode::FAILURE
        }
    }
}
