//! A running intake for the integration tests.

#![allow(dead_code, reason = "each test file uses its own part of this")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

pub(crate) mod client;

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use client::{Answer, Folder, send, write_page};

/// What a chunk of an upload is called.
pub(crate) const CHUNK: (&str, &str) = ("Content-Type", "application/offset+octet-stream");
/// What every request of the upload protocol has to say.
pub(crate) const TUS: (&str, &str) = ("Tus-Resumable", "1.0.0");

/// The built `scrubjay`.
pub(crate) fn scrubjay() -> Command {
    Command::new(env!("CARGO_BIN_EXE_scrubjay"))
}

/// A folder with a page, in which one intake after the other can run.
pub(crate) struct Place {
    pub(crate) folder: Folder,
    www: PathBuf,
}

impl Place {
    pub(crate) fn new() -> Self {
        let folder = Folder::new();
        let www = write_page(folder.path());
        Place { folder, www }
    }

    /// The store.
    pub(crate) fn store(&self) -> PathBuf {
        self.folder.path().join("store")
    }

    /// Everything that intakes here have written to their logs.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    /// Starts an intake on free ports and waits until it is ready.
    pub(crate) fn start(&self, more: &[&str]) -> Running {
        let mut running = self.spawn(&[&["--port", "0"], more].concat());
        let page = send(&running.shell, "GET", "/", &[], b"").text();
        running.work = page.split("content=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        running
    }

    /// Starts an intake that is known by another address than its listener's.
    pub(crate) fn start_at(&self, listener: &str, options: &[&str]) -> Running {
        let mut running = self.spawn(options);
        running.shell = listener.to_owned();
        running
    }

    fn spawn(&self, options: &[&str]) -> Running {
        let log =
            fs::OpenOptions::new().append(true).create(true).open(self.folder.path().join("log")).unwrap();
        let mut child = scrubjay()
            .args(["intake", "--dir"])
            .arg(self.store())
            .arg("--www")
            .arg(&self.www)
            .args(options)
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let shell = line
            .trim()
            .strip_prefix("Scrubjay is ready: ")
            .unwrap_or_else(|| panic!("{}", self.log()))
            .to_owned();
        Running { child, shell, work: String::new() }
    }

    /// Whether these bytes stand in any file of the store.
    pub(crate) fn holds(&self, needle: &[u8]) -> bool {
        files_below(&self.store())
            .iter()
            .any(|file| fs::read(file).unwrap().windows(needle.len()).any(|window| window == needle))
    }

    /// Names of the entries of one folder of the store.
    pub(crate) fn names(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.store().join(folder)).unwrap();
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
    }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files
}

/// A running intake; killed when the test lets go of it.
pub(crate) struct Running {
    child: Child,
    pub(crate) shell: String,
    pub(crate) work: String,
}

impl Running {
    /// Ends it as `kill -9` does.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to stop, as an operator does, and returns whether it ended well.
    pub(crate) fn stop(mut self) -> bool {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        self.child.wait().unwrap().success()
    }

    /// One request of the upload protocol.
    pub(crate) fn tus(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        send(&self.shell, method, path, &[&[TUS], headers].concat(), body)
    }

    /// Creates an upload and returns its path.
    pub(crate) fn create(&self, length: usize) -> String {
        let made = self.tus("POST", "/v1/uploads", &[("Upload-Length", &length.to_string())], b"");
        assert_eq!(made.status, 201, "{made:?}");
        made.header("location").unwrap().to_owned()
    }

    /// Sends a part of an upload.
    pub(crate) fn patch(&self, path: &str, offset: usize, more: &[(&str, &str)], body: &[u8]) -> Answer {
        self.tus("PATCH", path, &[&[CHUNK, ("Upload-Offset", &offset.to_string())], more].concat(), body)
    }

    /// How much of an upload has arrived, as a HEAD tells it.
    pub(crate) fn offset(&self, path: &str) -> usize {
        let head = self.tus("HEAD", path, &[], b"");
        assert_eq!(head.status, 200, "{head:?}");
        head.header("upload-offset").unwrap().parse().unwrap()
    }

    /// Sends a whole bundle at once and returns its path.
    pub(crate) fn upload(&self, bytes: &[u8]) -> String {
        let made =
            self.tus("POST", "/v1/uploads", &[CHUNK, ("Upload-Length", &bytes.len().to_string())], bytes);
        assert_eq!(made.status, 201, "{made:?}");
        made.header("location").unwrap().to_owned()
    }

    /// Waits for the gate and returns what it said.
    pub(crate) fn verdict(&self, path: &str) -> serde_json::Value {
        let start = Instant::now();
        loop {
            let answer = send(&self.shell, "GET", &format!("{path}/verdict"), &[], b"");
            assert_eq!(answer.status, 200, "{answer:?}");
            let verdict: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
            if verdict["state"] != "checking" {
                return verdict;
            }
            assert!(start.elapsed() < Duration::from_secs(60), "no verdict");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
