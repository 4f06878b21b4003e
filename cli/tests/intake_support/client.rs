//! A small HTTP client for tests: plain TCP, so that a test can also send what no proper client would, and a folder
//! with the files of a page.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// One response.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The value of a header, by its lower-case name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The `code` of an error, or the `state` of a verdict.
    pub(crate) fn code(&self) -> String {
        let json: serde_json::Value = serde_json::from_slice(&self.body).unwrap_or_default();
        json["code"].as_str().or(json["state"].as_str()).unwrap_or("(none)").to_owned()
    }
}

/// Sends one request and reads its response. `origin` is `http://127.0.0.1:PORT`.
pub(crate) fn send(origin: &str, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    let host = origin.strip_prefix("http://").unwrap();
    let mut head = format!("{method} {path} HTTP/1.1\r\n");
    if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host")) {
        head += &format!("Host: {host}\r\n");
    }
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    let chunked = headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("transfer-encoding"));
    if !body.is_empty() && !chunked {
        head += &format!("Content-Length: {}\r\n", body.len());
    }
    head += "Connection: close\r\n\r\n";
    let bytes = [head.as_bytes(), body].concat();
    send_raw(origin, &bytes)
}

/// Sends bytes as they are and reads one response up to the connection's end.
pub(crate) fn send_raw(origin: &str, bytes: &[u8]) -> Answer {
    let mut stream = connect(origin);
    // The server may answer, and close, before it has read all of a body that it refuses.
    let _ = stream.write_all(bytes);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    parse(&answer)
}

/// Sends bytes and hangs up without waiting.
pub(crate) fn send_and_cut(origin: &str, bytes: &[u8]) {
    let mut stream = connect(origin);
    stream.write_all(bytes).unwrap();
    stream.flush().unwrap();
    std::thread::sleep(Duration::from_millis(50));
    stream.shutdown(Shutdown::Both).unwrap();
}

/// A connection with a time limit, so that no test hangs.
pub(crate) fn connect(origin: &str) -> TcpStream {
    let stream = TcpStream::connect(origin.strip_prefix("http://").unwrap()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream
}

/// Takes a response apart.
pub(crate) fn parse(bytes: &[u8]) -> Answer {
    let split = bytes.windows(4).position(|window| window == b"\r\n\r\n").expect("a whole response");
    let head = String::from_utf8_lossy(&bytes[..split]).into_owned();
    if head.starts_with("HTTP/1.1 100") {
        return parse(&bytes[split + 4..]);
    }
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers = lines
        .map(|line| line.split_once(':').unwrap())
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    Answer { status, headers, body: bytes[split + 4..].to_vec() }
}

/// Complains about every header that a response has to carry and does not.
pub(crate) fn headers_missing(answer: &Answer) -> Vec<&'static str> {
    let mut missing: Vec<_> = [
        "content-security-policy",
        "connection-allowlist",
        "cross-origin-opener-policy",
        "cross-origin-embedder-policy",
        "cross-origin-resource-policy",
        "permissions-policy",
        "referrer-policy",
        "x-content-type-options",
        "x-dns-prefetch-control",
        "origin-agent-cluster",
        "cache-control",
    ]
    .into_iter()
    .filter(|name| answer.header(name).is_none())
    .collect();
    let policy = answer.header("content-security-policy").unwrap_or_default();
    if !policy.contains("default-src 'none'") || !policy.contains("frame-ancestors") {
        missing.push("a closed content-security-policy");
    }
    // Only the work document may be framed, and then by the shell alone.
    let may_be_framed = !policy.contains("frame-ancestors 'none'");
    if !may_be_framed && answer.header("x-frame-options") != Some("DENY") {
        missing.push("x-frame-options");
    }
    missing
}

/// A folder for one test, gone with it.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("scrubjay-intake-test-{}-{count}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Every file that a built page has, as the two origins serve them.
pub(crate) const PAGE_FILES: &[&str] = &[
    "shell/index.html",
    "shell/shell.js",
    "shell/shell.css",
    "shell/upload.worker.js",
    "shell/scrubjay_bg.wasm",
    "shell/scrubjay_rest_bg.wasm",
    "shell/icon.svg",
    "shell/icon-192.png",
    "shell/icon-512.png",
    "shell/icon-maskable.png",
    "shell/manifest.webmanifest",
    "shell/offline.js",
    "work/index.html",
    "work/lock.js",
    "work/work.js",
    "work/work.css",
    "work/engine.worker.js",
    "work/model.worker.js",
    "work/model/ort.wasm",
    "work/model/ort-webgpu.wasm",
    "work/model/tokenizer.wasm",
    "work/scrubjay_bg.wasm",
    "work/scrubjay_rest_bg.wasm",
    "work/scrubjay_reidentification_bg.wasm",
    "work/scrubjay_risk_bg.wasm",
    "work/icon.svg",
    "work/offline.js",
    "work/rules.json",
    "work/hints.bin",
    "work/names/weights.bin",
    "work/names/names.bin",
    "work/names/names-icelandic.bin",
    "work/names/common-words.bin",
    "work/names/word-clusters.bin",
    "work/names/names-scripts.bin",
    "work/names/languages.txt",
    "work/samples/letter.txt",
];

/// Writes a page into `folder/www` that has every file and nothing in them.
pub(crate) fn write_page(folder: &Path) -> PathBuf {
    let www = folder.join("www");
    std::fs::create_dir_all(www.join("shell")).unwrap();
    std::fs::create_dir_all(www.join("work/samples")).unwrap();
    std::fs::create_dir_all(www.join("work/names")).unwrap();
    std::fs::create_dir_all(www.join("work/model")).unwrap();
    for name in PAGE_FILES {
        let text = match *name {
            "shell/index.html" => r#"<meta name="scrubjay-work-origin" content="%WORK_ORIGIN%">"#.to_owned(),
            "work/index.html" => r#"<meta name="scrubjay-shell-origin" content="%SHELL_ORIGIN%">"#.to_owned(),
            "shell/offline.js" | "work/offline.js" => "const OWN = '%OFFLINE_LIST%';".to_owned(),
            other => format!("/* {other} */"),
        };
        std::fs::write(www.join(name), text).unwrap();
    }
    www
}
