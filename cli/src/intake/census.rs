//! The header census: no response of either listener, whatever was asked and whatever went wrong, lacks the header set.

use std::time::Duration;

use axum::body::Body;
use axum::http::{HeaderMap, Request, Response};
use sha2::Digest as _;
use tokio::runtime::Runtime;

use super::origin::Side;
use super::routes::{PolicyClass, ROUTES, Verb};
use super::serve::{fence, serve_with};
use super::{Intake, IntakeOptions};

use super::test_client::{self as client, Answer, Folder, headers_missing, send, send_raw};

const STATUSES: &[u16] = &[
    200, 201, 204, 304, 400, 403, 404, 405, 408, 409, 410, 412, 413, 414, 415, 421, 423, 431, 460, 500, 503,
    507,
];

struct Stand {
    runtime: Runtime,
    intake: Intake,
    shell: String,
    work: String,
    _folder: Folder,
}

fn start(stall: Duration) -> Stand {
    let folder = Folder::new();
    let options = IntakeOptions {
        dir: folder.path().join("store"),
        www: client::write_page(folder.path()),
        models: None,
        port: 0,
        work_port: None,
        shell_origin: None,
        work_origin: None,
        frame_ancestors: Vec::new(),
        max_upload_bytes: 1000,
        max_store_bytes: 1500,
        expire_hours: 1,
        policies: Vec::new(),
    };
    let runtime = Runtime::new().unwrap();
    let intake = runtime.block_on(Intake::start_with_stall(options, stall)).unwrap();
    let (shell, work) = (intake.shell_origin(), intake.work_origin());
    Stand { runtime, intake, shell, work, _folder: folder }
}

fn whole(what: &str, answer: &Answer) {
    let missing = headers_missing(answer);
    assert!(missing.is_empty(), "{what} answered {} without {missing:?}", answer.status);
}

#[test]
fn every_route_and_method_carries_the_set() {
    let stand = start(Duration::from_secs(60));
    let mut seen = 0;
    for (side, origin) in [(Side::Shell, &stand.shell), (Side::Work, &stand.work)] {
        let mut paths: Vec<String> = ROUTES
            .iter()
            .map(|route| {
                let name = if route.path.starts_with("/models/") { "models.json" } else { "letter.txt" };
                route.path.replace("{id}", &"0".repeat(32)).replace("{name}", name)
            })
            .collect();
        paths.extend(
            ["/nothing", "/../etc/passwd", "/%2e%2e/", "/index.html?text=canary", "*", "/v1/uploads/x"]
                .map(str::to_owned),
        );
        for path in &paths {
            for method in
                ["GET", "HEAD", "OPTIONS", "POST", "PATCH", "DELETE", "PUT", "TRACE", "CONNECT", "BREW"]
            {
                for tus in [&[][..], &[("Tus-Resumable", "1.0.0")]] {
                    if method == "CONNECT" && path != "*" {
                        // A CONNECT names an authority, not a path.
                        continue;
                    }
                    let answer = send(origin, method, path, tus, b"");
                    whole(&format!("{method} {path} on {side:?}"), &answer);
                    if answer.status == 405 {
                        assert!(answer.header("allow").is_some(), "{method} {path}");
                    }
                    let expected: &[u16] = match super::routes::find(side, path) {
                        _ if method == "CONNECT" => &[400, 404],
                        None => &[404],
                        Some((route, _))
                            if !Verb::from_name(method).is_some_and(|verb| route.verbs.contains(&verb)) =>
                        {
                            &[405]
                        }
                        // 404: there is no upload of this name. 400 and 412: the upload protocol asks for headers.
                        Some((route, _)) if route.path.starts_with("/v1/uploads") => {
                            &[204, 400, 404, 412, 415]
                        }
                        Some(_) => &[200],
                    };
                    assert!(expected.contains(&answer.status), "{method} {path} on {side:?}: {answer:?}");
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 800, "only {seen} requests were made");
    stand.runtime.block_on(stand.intake.stop());
}

#[test]
fn every_policy_class_is_on_its_file_and_nowhere_else() {
    let stand = start(Duration::from_secs(60));
    let policy = |origin: &str, path: &str| {
        send(origin, "GET", path, &[], b"").header("content-security-policy").unwrap().to_owned()
    };
    let (s, w) = (&stand.shell, &stand.work);
    assert!(policy(s, "/").contains(&format!("frame-src {w}; connect-src 'none'")));
    assert!(policy(w, "/").contains(&format!("frame-ancestors {s};")));
    assert!(
        policy(s, "/upload.worker.js")
            .contains(&format!("connect-src {s}/scrubjay_bg.wasm {s}/scrubjay_rest_bg.wasm {s}/v1/;"))
    );
    assert!(policy(w, "/engine.worker.js").contains(&format!(
        "connect-src {w}/scrubjay_bg.wasm {w}/scrubjay_rest_bg.wasm {w}/scrubjay_reidentification_bg.wasm \
                 {w}/scrubjay_risk_bg.wasm {w}/rules.json {w}/hints.bin {w}/names/ {w}/samples/;"
    )));
    assert!(policy(w, "/model.worker.js").contains(&format!(
        "connect-src {w}/model/ort.wasm {w}/model/ort-webgpu.wasm {w}/model/tokenizer.wasm {w}/models/;"
    )));
    for (origin, path) in [
        (s, "/shell.js"),
        (s, "/scrubjay_bg.wasm"),
        (w, "/scrubjay_rest_bg.wasm"),
        (s, "/v1/health"),
        (w, "/lock.js"),
        (w, "/rules.json"),
        (w, "/samples/letter.txt"),
        (w, "/model/ort.wasm"),
        (w, "/models/models.json"),
    ] {
        assert_eq!(policy(origin, path), "default-src 'none'; frame-ancestors 'none'; sandbox");
    }
    let allowlist = |origin: &str, path: &str| {
        send(origin, "GET", path, &[], b"").header("connection-allowlist").unwrap().to_owned()
    };
    assert_eq!(allowlist(s, "/"), format!("(response-origin \"{w}/\")"));
    for (origin, path) in [
        (s, "/upload.worker.js"),
        (w, "/"),
        (w, "/engine.worker.js"),
        (w, "/model.worker.js"),
        (w, "/lock.js"),
    ] {
        assert_eq!(allowlist(origin, path), "(response-origin)");
    }
    for origin in [s, w] {
        assert!(
            policy(origin, "/offline.js").starts_with(&format!("default-src 'none'; connect-src {origin}/ "))
        );
        assert_eq!(allowlist(origin, "/offline.js"), "(response-origin)");
    }
    stand.runtime.block_on(stand.intake.stop());
}

#[test]
fn a_service_worker_has_every_file_and_header_on_its_list() {
    let stand = start(Duration::from_secs(60));
    for (side, origin) in [(Side::Shell, &stand.shell), (Side::Work, &stand.work)] {
        let script = send(origin, "GET", "/offline.js", &[("Service-Worker", "script")], b"");
        let text = script.text();
        let list = text.strip_prefix("const OWN = ").and_then(|rest| rest.strip_suffix(';')).unwrap();
        let list: serde_json::Value = serde_json::from_str(list).unwrap();
        assert_eq!(list["api"].is_null(), side == Side::Work);
        let files = list["files"].as_object().unwrap();
        for (path, file) in files {
            let answer = send(origin, "GET", path, &[], b"");
            let digest: String =
                sha2::Sha256::digest(&answer.body).iter().map(|b| format!("{b:02x}")).collect();
            assert_eq!(file["sha256"], digest, "{path}");
            assert_eq!(file["type"], answer.header("content-type").unwrap(), "{path}");
            // What belongs to the one transfer is not the page's.
            let transfer = ["etag", "content-length", "date", "connection", "content-type", "cache-control"];
            let sent: std::collections::BTreeMap<_, _> = answer
                .headers
                .iter()
                .filter(|(name, _)| !transfer.contains(&name.as_str()))
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect();
            let policy = &list["policies"][file["policy"].as_str().unwrap()];
            assert_eq!(serde_json::to_value(sent).unwrap(), *policy, "{path}");
        }
        let pages = ROUTES.iter().filter(|route| route.side == side && !route.is_api());
        // Without itself. The one sample stands for the samples' row.
        assert_eq!(files.len(), pages.count() - 1);
    }
    stand.runtime.block_on(stand.intake.stop());
}

#[test]
fn no_other_file_becomes_a_service_worker() {
    let stand = start(Duration::from_secs(60));
    for (side, origin) in [(Side::Shell, &stand.shell), (Side::Work, &stand.work)] {
        for route in ROUTES.iter().filter(|route| route.side == side && !route.is_api()) {
            let path = route.path.replace("{name}", "letter.txt");
            let answer = send(origin, "GET", &path, &[("Service-Worker", "script")], b"");
            let may = route.class == PolicyClass::OfflineWorker;
            assert_eq!(answer.status, if may { 200 } else { 403 }, "{path}");
            whole(&path, &answer);
        }
    }
    stand.runtime.block_on(stand.intake.stop());
}

#[test]
fn every_status_of_every_route_carries_the_set() {
    let stand = start(Duration::from_secs(60));
    let shared = &stand.intake.shared;
    for side in [Side::Shell, Side::Work] {
        let rows = ROUTES.iter().filter(|route| route.side == side).map(Some).chain([None]);
        for route in rows {
            for status in STATUSES {
                let bare = Response::builder().status(*status).body(Body::empty()).unwrap();
                let fenced = fence(shared, side, route, bare);
                let answer = as_answer(*status, fenced.headers());
                whole(&format!("status {status} of {route:?}"), &answer);
                let inert = answer.header("content-security-policy").unwrap().contains("sandbox");
                let success = *status < 300 || *status == 304;
                let expected_inert = !success || route.is_none_or(|route| route.class == PolicyClass::Inert);
                assert_eq!(inert, expected_inert, "status {status} of {route:?}");
            }
        }
    }
    stand.runtime.block_on(stand.intake.stop());
}

#[test]
fn a_panic_is_a_500_with_the_set() {
    let stand = start(Duration::from_secs(60));
    for side in [Side::Shell, Side::Work] {
        for path in ["/", "/v1/uploads", "/nothing"] {
            let request = Request::builder().uri(path).body(Body::empty()).unwrap();
            let shared = std::sync::Arc::clone(&stand.intake.shared);
            let response =
                stand.runtime.block_on(serve_with(shared, side, request, |_, _| async { panic!("canary") }));
            let answer = as_answer(response.status().as_u16(), response.headers());
            assert_eq!(answer.status, 500);
            whole(&format!("a panic on {path}"), &answer);
        }
    }
    stand.runtime.block_on(stand.intake.stop());
}

#[test]
fn answers_below_http_carry_the_set() {
    let stand = start(Duration::from_secs(60));
    for origin in [&stand.shell, &stand.work] {
        let host = origin.strip_prefix("http://").unwrap();
        let long_path = format!("GET /{} HTTP/1.1\r\nHost: {host}\r\n\r\n", "x".repeat(65_600));
        let longer_path = format!("GET /{} HTTP/1.1\r\nHost: {host}\r\n\r\n", "x".repeat(200_000));
        let many_lines = format!("GET / HTTP/1.1\r\nHost: {host}\r\n{}\r\n", "a: b\r\n".repeat(200));
        let long_line = format!("GET / HTTP/1.1\r\nHost: {host}\r\na: {}\r\n\r\n", "x".repeat(300_000));
        for (what, bytes) in [
            ("not HTTP", &b"hello\r\n\r\n"[..]),
            ("a bad header name", b"GET / HTTP/1.1\r\nbad name: x\r\n\r\n"),
            ("a bad version", b"GET / HTTP/3.7\r\n\r\n"),
            ("a bad length", b"POST /v1/uploads HTTP/1.1\r\nContent-Length: x\r\n\r\n"),
            ("two lengths", b"POST /v1/uploads HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"),
            ("length and chunks", b"POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: x\r\n\r\n"),
            ("no host", b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n"),
            ("HTTP/1.0", b"GET / HTTP/1.0\r\n\r\n"),
            ("a long path", long_path.as_bytes()),
            ("a longer path", longer_path.as_bytes()),
            ("many header lines", many_lines.as_bytes()),
            ("a long header line", long_line.as_bytes()),
        ] {
            let answer = send_raw(origin, bytes);
            assert!(answer.status >= 400, "{what}");
            whole(what, &answer);
        }
        // Behind a good answer on the same connection.
        let both = format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\nhello\r\n\r\n");
        let answer = send_raw(origin, both.as_bytes());
        let second =
            answer.body.windows(9).position(|window| window == b"HTTP/1.1 ").expect("a second answer");
        let second = client::parse(&answer.body[second..]);
        assert_eq!(second.status, 400);
        whole("a bad second request", &second);
    }
    stand.runtime.block_on(stand.intake.stop());
}

#[test]
fn a_stalled_body_ends_and_keeps_what_came() {
    use std::io::{Read, Write};
    let stand = start(Duration::from_millis(300));
    let host = stand.shell.strip_prefix("http://").unwrap();
    let made = send(
        &stand.shell,
        "POST",
        "/v1/uploads",
        &[("Tus-Resumable", "1.0.0"), ("Upload-Length", "10")],
        b"",
    );
    let path = made.header("location").unwrap().to_owned();
    for (checksum, kept) in
        [("Upload-Checksum: sha256 ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=\r\n", "0"), ("", "3")]
    {
        let mut stream = client::connect(&stand.shell);
        let head = format!(
            "PATCH {path} HTTP/1.1\r\nHost: {host}\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n{checksum}\
             Content-Type: application/offset+octet-stream\r\nContent-Length: 10\r\n\r\nabc"
        );
        stream.write_all(head.as_bytes()).unwrap();
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let answer = client::parse(&answer);
        assert_eq!((answer.status, answer.code().as_str()), (408, "body-stalled"));
        whole("a stalled body", &answer);
        let head = send(&stand.shell, "HEAD", &path, &[("Tus-Resumable", "1.0.0")], b"");
        assert_eq!(head.header("upload-offset"), Some(kept), "with {checksum:?}");
    }
    stand.runtime.block_on(stand.intake.stop());
}

fn as_answer(status: u16, headers: &HeaderMap) -> Answer {
    let headers =
        headers.iter().map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect();
    Answer { status, headers, body: Vec::new() }
}
