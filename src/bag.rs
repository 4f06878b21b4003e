//! A BagIt bag (RFC 8493) in a stored zip, written in one way only.
//!
//! The same files always give the same bytes. Reading relies on it: what was read is written again and must
//! come out the same, so that nothing can hide between, before, after or behind the files (a second entry
//! of the same name, a comment, a gap, an extra field).

use std::collections::BTreeMap;

use crate::digest::sha256;
use crate::stored_zip::{self, ZipError};

/// Path of the payload's manifest.
pub(crate) const MANIFEST: &str = "manifest-sha256.txt";
/// Path of the manifest of everything else.
pub(crate) const TAG_MANIFEST: &str = "tagmanifest-sha256.txt";

/// The most files a bag may have. Ours have seven and one more for every 256 MiB.
const MAX_FILES: usize = 10_000;

/// The files of a bag, by their path in it. Directories are not entries of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bag {
    /// Name of the one folder that the zip unpacks to (RFC 8493, section 4.2).
    pub(crate) folder: String,
    /// Content by path, `/` between the parts.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
}

/// Why bytes are not a bag of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BagError {
    /// Not a zip file, or a damaged one.
    NotZip,
    /// Too many files, or more than 4 GiB.
    TooLarge,
    /// A path that leaves the bag, is in another folder, or is no plain name.
    BadPath,
    /// A file is compressed or encrypted.
    NotStored,
    /// The bytes differ from what these files give when written again.
    NotCanonical,
}

impl std::fmt::Display for BagError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            BagError::NotZip => "this is not a complete zip file",
            BagError::TooLarge => "the zip holds too many files or is larger than 4 GiB",
            BagError::BadPath => "the zip holds a file whose path is not allowed",
            BagError::NotStored => "a file in the zip is compressed or encrypted, which a bundle's never are",
            BagError::NotCanonical => {
                "the zip holds something beside its files, or was written by another program"
            }
        })
    }
}

impl std::error::Error for BagError {}

impl From<ZipError> for BagError {
    fn from(error: ZipError) -> BagError {
        match error {
            ZipError::NotZip => BagError::NotZip,
            ZipError::NotStored => BagError::NotStored,
            ZipError::TooLarge => BagError::TooLarge,
        }
    }
}

impl Bag {
    /// Takes a zip apart.
    ///
    /// # Errors
    /// If it is not exactly what [`Bag::to_zip`] writes.
    pub fn from_zip(bytes: &[u8]) -> Result<Bag, BagError> {
        let mut bag = Bag::default();
        for (index, (name, content)) in stored_zip::read(bytes, MAX_FILES)?.into_iter().enumerate() {
            let (folder, path) = name.and_then(|name| name.split_once('/')).ok_or(BagError::BadPath)?;
            let plain = |part: &str| {
                part.bytes().any(|byte| byte != b'.')
                    && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
            };
            if !plain(folder) || !path.split('/').all(plain) {
                return Err(BagError::BadPath);
            }
            if index == 0 {
                folder.clone_into(&mut bag.folder);
            } else if bag.folder != folder {
                return Err(BagError::BadPath);
            }
            bag.files.insert(path.to_owned(), content.to_vec());
        }
        if bag.to_zip()? != bytes {
            return Err(BagError::NotCanonical);
        }
        Ok(bag)
    }

    /// The bag as a zip: files in order of path, stored, all dated 1980-01-01.
    ///
    /// # Errors
    /// If it is larger than 4 GiB.
    pub fn to_zip(&self) -> Result<Vec<u8>, BagError> {
        let entries = self.files.iter();
        Ok(stored_zip::write(
            entries.map(|(path, content)| (format!("{}/{path}", self.folder), content.as_slice())),
        )?)
    }

    /// The content of one file.
    pub fn file(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// Path and size in bytes of every file, in order of path.
    pub fn listing(&self) -> impl Iterator<Item = (&str, usize)> {
        self.files.iter().map(|(path, content)| (path.as_str(), content.len()))
    }

    /// What the payload's manifest must say (RFC 8493, section 2.1.3).
    pub(crate) fn payload_manifest(&self) -> String {
        self.manifest(|path| path.starts_with("data/"))
    }

    /// What the tag manifest must say: every file that is neither payload nor the tag manifest itself
    /// (RFC 8493, section 2.2.1).
    pub(crate) fn tag_manifest(&self) -> String {
        self.manifest(|path| !path.starts_with("data/") && path != TAG_MANIFEST)
    }

    fn manifest(&self, include: impl Fn(&str) -> bool) -> String {
        self.files
            .iter()
            .filter(|(path, _)| include(path))
            .map(|(path, content)| format!("{}  {path}\n", sha256(content)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bag() -> Bag {
        let files = [("bagit.txt", "x"), ("data/text/part-00000.jsonl", "{}\n")];
        Bag {
            folder: "bag".to_owned(),
            files: files
                .into_iter()
                .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
                .collect(),
        }
    }

    #[test]
    fn the_same_files_give_the_same_bytes_and_come_back() {
        let zip = bag().to_zip().unwrap();
        assert_eq!(zip, bag().to_zip().unwrap());
        assert_eq!(Bag::from_zip(&zip).unwrap(), bag());
    }

    #[test]
    fn nothing_hides_beside_the_files() {
        let zip = bag().to_zip().unwrap();
        assert_eq!(Bag::from_zip(&[b"raw text".as_slice(), &zip].concat()), Err(BagError::NotCanonical));
        assert!(Bag::from_zip(&[zip.as_slice(), b"raw text"].concat()).is_err());
        for length in 0..zip.len() {
            assert!(Bag::from_zip(&zip[..length]).is_err(), "cut to {length} bytes");
        }
        for place in 0..zip.len() {
            let mut changed = zip.clone();
            changed[place] ^= 0x20;
            let read = Bag::from_zip(&changed);
            assert!(read.is_err() || read != Ok(bag()), "a changed byte at {place} went unseen");
        }
    }

    #[test]
    fn paths_stay_in_the_bag() {
        for path in ["../x", "data/../../x", "/etc/passwd", "data//x", "a\\b", "data/x\u{202e}"] {
            let mut bad = bag();
            bad.files.insert(path.to_owned(), Vec::new());
            assert_eq!(Bag::from_zip(&bad.to_zip().unwrap()), Err(BagError::BadPath), "{path}");
        }
    }
}
