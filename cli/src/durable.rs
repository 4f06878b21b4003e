//! Files that are whole or not there.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

/// Writes a file so that after a crash it is there whole or not at all: passing name (the file's own and `.new`), `fsync`,
/// rename, `fsync` of the folder. `open` makes the file and so decides who may read it.
///
/// # Errors
/// Those of the file system. The old content, if any, then still stands.
pub(crate) fn write_whole(
    path: &Path,
    bytes: &[u8],
    open: impl Fn(&Path) -> io::Result<File>,
) -> io::Result<()> {
    let mut name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_owned();
    name.push(".new");
    let passing = path.with_file_name(name);
    let write = || {
        let mut file = open(&passing)?;
        file.set_len(0)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&passing, path)
    };
    // The first error is the one worth telling.
    write().inspect_err(|_| drop(std::fs::remove_file(&passing)))?;
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => sync_folder(parent),
        _ => sync_folder(Path::new(".")),
    }
}

/// Makes the names in a folder durable.
///
/// # Errors
/// Those of the file system.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    // Only unix lets a folder be opened and synced; elsewhere the file system does as it likes.
    if cfg!(unix) { File::open(path)?.sync_all() } else { Ok(()) }
}
