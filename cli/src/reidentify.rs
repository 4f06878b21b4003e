//! `scrubjay reidentify`: what a re-identification file says, or a text with the values put back.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use scrubjay_reidentification::{Entries, open, restore};

use crate::Failure;

/// Options of `scrubjay reidentify`.
#[derive(Args)]
pub(crate) struct ReidentifyArguments {
    /// The re-identification file
    file: PathBuf,
    /// A file with the passphrase on its first line (an option would show in lists of processes)
    #[arg(long)]
    passphrase_file: PathBuf,
    /// A scrubbed text (UTF-8), to be written to standard output with the values put back
    #[arg(long)]
    text: Option<PathBuf>,
}

/// Opens the file. Writes one JSON object a placeholder, or the text with the values put back.
pub(crate) fn run(arguments: &ReidentifyArguments) -> Result<(), Failure> {
    let passphrase = passphrase(&arguments.passphrase_file)?;
    let file = std::fs::read(&arguments.file).map_err(Failure::io("the re-identification file"))?;
    let entries = open(&file, &passphrase).map_err(Failure::failed)?;
    match &arguments.text {
        Some(text) => {
            let text = std::fs::read_to_string(text).map_err(Failure::io("the text"))?;
            let mut output = std::io::stdout().lock();
            let written = output.write_all(restore(&text, &entries).as_bytes());
            written.and_then(|()| output.flush()).map_err(Failure::io("standard output"))
        }
        None => list(&entries),
    }
}

/// The passphrase: the first line of a file, without its line break. What else stands in the file is an error, because it
/// would not count.
pub(crate) fn passphrase(path: &Path) -> Result<zeroize::Zeroizing<String>, Failure> {
    let read = std::fs::read_to_string(path).map_err(Failure::io("the passphrase's file"))?;
    let read = zeroize::Zeroizing::new(read);
    let line = read.strip_suffix('\n').unwrap_or(&read);
    let line = line.strip_suffix('\r').unwrap_or(line);
    if line.contains('\n') {
        return Err(Failure::usage("the passphrase's file has more than one line"));
    }
    Ok(zeroize::Zeroizing::new(line.to_owned()))
}

fn list(entries: &Entries) -> Result<(), Failure> {
    let mut output = std::io::BufWriter::new(std::io::stdout().lock());
    let written = entries.entries.iter().try_for_each(|entry| {
        serde_json::to_writer(&mut output, entry)?;
        output.write_all(b"\n")
    });
    written.and_then(|()| output.flush()).map_err(Failure::io("standard output"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_one_line() {
        let path = std::env::temp_dir().join(format!("scrubjay-passphrase-{}", std::process::id()));
        let read = |text: &str| {
            std::fs::write(&path, text).unwrap();
            passphrase(&path).map(|read| (*read).clone()).map_err(|failure| failure.message)
        };
        for written in ["ljósá við ána ", "ljósá við ána \n", "ljósá við ána \r\n"] {
            assert_eq!(read(written).as_deref(), Ok("ljósá við ána "));
        }
        assert_eq!(
            read("ljósá\nvið ána\n").err().as_deref(),
            Some("the passphrase's file has more than one line")
        );
        std::fs::remove_file(&path).unwrap();
    }
}
