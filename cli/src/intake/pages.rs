//! The built page, read into memory once at start. Nothing is read from the `--www` folder after that, so no request
//! can reach a file that is not in the route table.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use axum::body::Bytes;
use axum::http::HeaderValue;
use sha2::{Digest, Sha256};

use super::IntakeError;
use super::offline;
use super::origin::{Origins, Side};
use super::routes::{Answer, ROUTES};

/// One file as it is served.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    /// The exact bytes.
    pub(crate) bytes: Bytes,
    /// A strong `ETag`: the start of the bytes' SHA-256.
    pub(crate) tag: HeaderValue,
}

/// Every file of both origins, by its path under the `--www` folder.
#[derive(Debug)]
pub(crate) struct Pages {
    files: HashMap<String, Page>,
}

impl Pages {
    /// Reads every file that the route table names, the sample documents and the models that the host offers, and writes
    /// the two origins where the two `index.html` leave room for them (`%WORK_ORIGIN%`, `%SHELL_ORIGIN%`), and the lists
    /// of files where the two service workers do ([`offline`]).
    ///
    /// # Errors
    /// [`IntakeError::PageMissing`] when a file is not there, with the command that makes it;
    /// [`IntakeError::PagePlaceholder`] when an `index.html` leaves no room for the other origin, or a service worker
    /// none for its list.
    pub(crate) fn load(www: &Path, models: Option<&Path>, origins: &Origins) -> Result<Self, IntakeError> {
        let mut files = HashMap::new();
        for route in ROUTES {
            let Answer::File(name) = route.answer else { continue };
            let path = www.join(name);
            let missing = |source| IntakeError::PageMissing { path: path.clone(), source };
            let mut bytes = fs::read(&path).map_err(missing)?;
            let place = match name {
                "shell/index.html" => Some(("%WORK_ORIGIN%", &origins.work)),
                "work/index.html" => Some(("%SHELL_ORIGIN%", &origins.shell)),
                _ => None,
            };
            if let Some((placeholder, origin)) = place {
                let text = String::from_utf8_lossy(&bytes);
                if !text.contains(placeholder) {
                    return Err(IntakeError::PagePlaceholder { path: path.clone(), placeholder });
                }
                bytes = text.replace(placeholder, &origin.to_string()).into_bytes();
            }
            files.insert(name.to_owned(), Page::new(bytes)?);
        }
        for (name, bytes) in read_folder(&www.join("work/samples"))? {
            files.insert(format!("work/samples/{name}"), Page::new(bytes)?);
        }
        files.insert("work/models/models.json".to_owned(), Page::new(NO_MODELS.into())?);
        for (name, bytes) in models.map(read_folder).transpose()?.unwrap_or_default() {
            files.insert(format!("work/models/{name}"), Page::new(bytes)?);
        }
        for (side, name) in [(Side::Shell, "shell/offline.js"), (Side::Work, "work/offline.js")] {
            let list = offline::list(side, &files, origins);
            let Some(page) = files.get_mut(name) else { continue };
            let text = String::from_utf8_lossy(&page.bytes);
            if !text.contains(offline::PLACEHOLDER) {
                let path = www.join(name);
                return Err(IntakeError::PagePlaceholder { path, placeholder: offline::PLACEHOLDER });
            }
            *page = Page::new(text.replace(offline::PLACEHOLDER, &list).into_bytes())?;
        }
        Ok(Pages { files })
    }

    /// The file with this path under the `--www` folder.
    pub(crate) fn get(&self, name: &str) -> Option<&Page> {
        self.files.get(name)
    }
}

impl Page {
    fn new(bytes: Vec<u8>) -> Result<Self, IntakeError> {
        let mut tag = String::from("\"");
        for byte in Sha256::digest(&bytes).iter().take(16) {
            // Writing to a String cannot fail.
            let _ = write!(tag, "{byte:02x}");
        }
        tag.push('"');
        Ok(Page { bytes: bytes.into(), tag: HeaderValue::try_from(tag).map_err(IntakeError::Header)? })
    }
}

/// The list of the models that the page offers, where there are none.
const NO_MODELS: &str = "{\"models\":[]}\n";

/// Plain files only: a link or a folder among the samples or models is passed over, and so is a name that a path could not
/// hold as it stands.
fn read_folder(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, IntakeError> {
    let missing = |source| IntakeError::PageMissing { path: folder.to_owned(), source };
    let mut samples = Vec::new();
    for entry in fs::read_dir(folder).map_err(missing)? {
        let entry = entry.map_err(missing)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let plain_name = name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b));
        if plain_name && entry.file_type().map_err(missing)?.is_file() {
            samples.push((name, fs::read(entry.path()).map_err(missing)?));
        }
    }
    Ok(samples)
}
