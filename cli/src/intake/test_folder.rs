//! A folder for one test, gone with it.

use std::path::{Path, PathBuf};

pub(crate) struct TestFolder(PathBuf);

impl TestFolder {
    pub(crate) fn new() -> Self {
        let mut bits = [0_u8; 8];
        getrandom::fill(&mut bits).unwrap();
        let path = std::env::temp_dir().join(format!("scrubjay-intake-{:016x}", u64::from_be_bytes(bits)));
        std::fs::create_dir(&path).unwrap();
        TestFolder(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TestFolder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
