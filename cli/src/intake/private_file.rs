//! Files and folders that only the intake's own user can read.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;

use crate::durable;

/// Makes a folder with access for its owner only (mode 0700).
///
/// # Errors
/// Those of the file system, "already there" included.
pub(crate) fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Makes a folder and those above it where they are missing, and takes access away from everybody but the owner.
///
/// # Errors
/// Those of the file system.
pub(crate) fn ensure_folder(path: &Path) -> io::Result<()> {
    if !path.is_dir() {
        if let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
            fs::create_dir_all(parent)?;
        }
        create_folder(path)?;
    }
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    Ok(())
}

/// Opens a file for writing, making it (mode 0600) where it is missing. Nothing is cut off.
///
/// # Errors
/// Those of the file system.
pub(crate) fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Writes a small file whole or not at all ([`durable::write_whole`]).
///
/// # Errors
/// Those of the file system. The old content, if any, then still stands.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    durable::write_whole(path, bytes, open)
}

/// Removes a folder and all in it; one that is not there is as good.
///
/// # Errors
/// Those of the file system.
pub(crate) fn remove_folder(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}
