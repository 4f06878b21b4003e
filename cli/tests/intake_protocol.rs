//! The upload protocol, step by step, against the built binary: what a well-behaved client does, what a broken one
//! does, and what a crash does.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod intake_support;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha1::{Digest as _, Sha1};
use sha2::Sha256;

use intake_support::client::{connect, headers_missing, parse, send, send_and_cut, send_raw};
use intake_support::{CHUNK, Place, TUS, scrubjay};

/// A PATCH of all of [`bytes`] that hangs after the first `sent` of them have arrived.
fn hanging_patch(shell: &str, path: &str, sent: usize) -> TcpStream {
    let host = shell.strip_prefix("http://").unwrap();
    let head = format!(
        "PATCH {path} HTTP/1.1\r\nHost: {host}\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n\
         Content-Type: application/offset+octet-stream\r\nContent-Length: 80\r\n\r\n"
    );
    let mut hanging = connect(shell);
    hanging.write_all(&[head.as_bytes(), &bytes()[..sent]].concat()).unwrap();
    std::thread::sleep(Duration::from_millis(200));
    hanging
}

fn sha256(bytes: &[u8]) -> String {
    format!("sha256 {}", BASE64.encode(Sha256::digest(bytes)))
}

fn sha1(bytes: &[u8]) -> String {
    format!("sha1 {}", BASE64.encode(Sha1::digest(bytes)))
}

/// Eighty bytes that are no bundle: good for every step before the gate.
fn bytes() -> Vec<u8> {
    (0..80).collect()
}

#[test]
fn says_what_it_can_do() {
    let place = Place::new();
    let intake = place.start(&["--max-upload-bytes", "12345"]);
    // OPTIONS is the one request that needs no version.
    let answer = send(&intake.shell, "OPTIONS", "/v1/uploads", &[], b"");
    assert_eq!(answer.status, 204);
    assert_eq!(answer.header("tus-version"), Some("1.0.0"));
    assert_eq!(answer.header("tus-resumable"), Some("1.0.0"));
    assert_eq!(
        answer.header("tus-extension"),
        Some("creation,creation-with-upload,checksum,expiration,termination")
    );
    assert_eq!(answer.header("tus-checksum-algorithm"), Some("sha256,sha1"));
    assert_eq!(answer.header("tus-max-size"), Some("12345"));
    let health = send(&intake.shell, "GET", "/v1/health", &[], b"");
    let health: serde_json::Value = serde_json::from_slice(&health.body).unwrap();
    assert_eq!(health["ok"], true);
    assert!(
        health["core"].is_string() && health["policyVersion"].is_string() && health["version"].is_string()
    );
}

#[test]
fn resumes_at_every_offset() {
    let place = Place::new();
    let intake = place.start(&[]);
    for step in [1, 7, 40, 79, 80] {
        let path = intake.create(80);
        let mut sent = 0;
        while sent < 80 {
            assert_eq!(intake.offset(&path), sent);
            let end = (sent + step).min(80);
            let answer = intake.patch(&path, sent, &[], &bytes()[sent..end]);
            assert_eq!(answer.status, 204, "{answer:?}");
            assert_eq!(answer.header("upload-offset"), Some(end.to_string().as_str()));
            assert_eq!(answer.header("upload-expires").is_some(), end < 80);
            sent = end;
        }
        // A client that missed the last answer asks, and is told that all is there.
        assert_eq!(intake.offset(&path), 80);
        assert_eq!(intake.verdict(&path)["state"], "refused");
        assert_eq!(intake.offset(&path), 80);
        assert_eq!(intake.patch(&path, 80, &[], b"").status, 204);
        assert_eq!(intake.patch(&path, 0, &[], b"x").status, 409);
    }
}

#[test]
fn keeps_a_chunk_only_with_its_checksum() {
    let place = Place::new();
    let intake = place.start(&[]);
    let path = intake.create(80);
    let (first, rest) = (&bytes()[..30], &bytes()[30..]);
    for wrong in [sha256(b"other"), sha1(b"other")] {
        let answer = intake.patch(&path, 0, &[("Upload-Checksum", &wrong)], first);
        assert_eq!((answer.status, answer.code().as_str()), (460, "checksum-mismatch"));
        assert_eq!(intake.offset(&path), 0);
    }
    for (bad, code) in [
        ("md5 1B2M2Y8AsgTpgAmY7PhCfg==", "checksum-algorithm"),
        ("crc32 AAAAAA==", "checksum-algorithm"),
        ("sha256", "bad-header"),
        ("sha256 ???", "bad-header"),
        ("sha256 AAAA", "bad-header"),
        ("", "bad-header"),
    ] {
        let answer = intake.patch(&path, 0, &[("Upload-Checksum", bad)], first);
        assert_eq!((answer.status, answer.code().as_str()), (400, code), "{bad}");
    }
    assert_eq!(intake.patch(&path, 0, &[("Upload-Checksum", &sha256(first))], first).status, 204);
    assert_eq!(intake.patch(&path, 30, &[("Upload-Checksum", &sha1(rest))], rest).status, 204);
    assert_eq!(intake.verdict(&path)["state"], "refused", "it is whole, and no bundle");
}

#[test]
fn creates_with_the_first_bytes() {
    let place = Place::new();
    let intake = place.start(&[]);
    let answer = intake.tus("POST", "/v1/uploads", &[CHUNK, ("Upload-Length", "80")], &bytes()[..50]);
    assert_eq!((answer.status, answer.header("upload-offset")), (201, Some("50")));
    assert!(answer.header("upload-expires").unwrap().ends_with(" GMT"));
    let path = answer.header("location").unwrap().to_owned();
    assert_eq!(intake.patch(&path, 50, &[], &bytes()[50..]).status, 204);

    // A wrong checksum leaves nothing at all.
    let folders = place.names("uploads").len();
    let wrong = sha256(b"other");
    let answer = intake.tus(
        "POST",
        "/v1/uploads",
        &[CHUNK, ("Upload-Length", "80"), ("Upload-Checksum", &wrong)],
        &bytes(),
    );
    assert_eq!((answer.status, answer.header("location")), (460, None));
    assert!(place.names("uploads").len() <= folders);
}

#[test]
fn a_cut_connection_keeps_what_came_unless_a_checksum_was_promised() {
    let place = Place::new();
    let intake = place.start(&[]);
    let host = intake.shell.strip_prefix("http://").unwrap();
    for (promise, kept) in [(String::new(), 33), (format!("Upload-Checksum: {}\r\n", sha256(&bytes())), 0)] {
        let path = intake.create(80);
        let head = format!(
            "PATCH {path} HTTP/1.1\r\nHost: {host}\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n{promise}\
             Content-Type: application/offset+octet-stream\r\nContent-Length: 80\r\n\r\n"
        );
        send_and_cut(&intake.shell, &[head.as_bytes(), &bytes()[..33]].concat());
        std::thread::sleep(Duration::from_millis(200));
        assert_eq!(intake.offset(&path), kept, "{promise:?}");
        assert_eq!(intake.patch(&path, kept, &[], &bytes()[kept..]).status, 204);
    }
}

#[test]
fn one_writer_at_a_time_and_a_head_takes_over() {
    let place = Place::new();
    let intake = place.start(&[]);
    let path = intake.create(80);
    let hanging = hanging_patch(&intake.shell, &path, 20);
    let answer = intake.patch(&path, 0, &[], &bytes());
    assert_eq!((answer.status, answer.code().as_str()), (423, "upload-locked"));
    // The client comes back on a new connection, while its old one still hangs.
    assert_eq!(intake.offset(&path), 20);
    assert_eq!(intake.patch(&path, 20, &[], &bytes()[20..]).status, 204);
    drop(hanging);
}

#[test]
fn a_delete_takes_over_from_a_hanging_request() {
    let place = Place::new();
    let intake = place.start(&[]);
    let path = intake.create(80);
    let hanging = hanging_patch(&intake.shell, &path, 20);
    // Somebody presses Cancel while their upload is on the way: nothing of it may stay.
    assert_eq!(intake.tus("DELETE", &path, &[], b"").status, 204);
    assert_eq!(intake.tus("HEAD", &path, &[], b"").status, 404);
    drop(hanging);
}

#[test]
fn refuses_what_the_protocol_does_not_allow() {
    let place = Place::new();
    let intake = place.start(&["--max-upload-bytes", "1000", "--max-store-bytes", "2000"]);
    let path = intake.create(80);
    let long = "9".repeat(30);
    let file_name = format!("filename {}", BASE64.encode("Anna Jonsdottir.txt"));
    let with_name = format!("filetype YXBwbGljYXRpb24vemlw,{file_name}");
    let other_type = format!("filetype {}", BASE64.encode("text/plain"));
    let create = |headers: &[(&str, &str)], body: &[u8]| intake.tus("POST", "/v1/uploads", headers, body);
    let patch = |headers: &[(&str, &str)], body: &[u8]| intake.tus("PATCH", &path, headers, body);
    let offset = ("Upload-Offset", "0");
    let length = ("Upload-Length", "80");
    for (what, answer, status, code) in [
        ("no length", create(&[], b""), 400, "length-required"),
        ("a deferred length", create(&[("Upload-Defer-Length", "1")], b""), 400, "length-required"),
        ("a negative length", create(&[("Upload-Length", "-1")], b""), 400, "bad-header"),
        ("a signed length", create(&[("Upload-Length", "+1")], b""), 400, "bad-header"),
        ("a length that is no number", create(&[("Upload-Length", "1e3")], b""), 400, "bad-header"),
        ("a length beyond counting", create(&[("Upload-Length", &long)], b""), 400, "bad-header"),
        ("two lengths", create(&[length, length], b""), 400, "bad-header"),
        ("too large", create(&[("Upload-Length", "1001")], b""), 413, "too-large"),
        ("concatenation", create(&[length, ("Upload-Concat", "partial")], b""), 400, "bad-header"),
        ("a file name", create(&[length, ("Upload-Metadata", &file_name)], b""), 400, "metadata-refused"),
        ("a file name too", create(&[length, ("Upload-Metadata", &with_name)], b""), 400, "metadata-refused"),
        ("another type", create(&[length, ("Upload-Metadata", &other_type)], b""), 400, "metadata-refused"),
        ("a bare key", create(&[length, ("Upload-Metadata", "filetype")], b""), 400, "metadata-refused"),
        ("a body without a type", create(&[length], b"x"), 415, "wrong-content-type"),
        ("a form", create(&[length, ("Content-Type", "text/plain")], b"x"), 415, "wrong-content-type"),
        ("more than promised", create(&[length, CHUNK], &[0; 81]), 413, "too-long"),
        ("no offset", patch(&[CHUNK], b"x"), 400, "bad-header"),
        ("an offset that is no number", patch(&[CHUNK, ("Upload-Offset", "0x0")], b"x"), 400, "bad-header"),
        ("an offset ahead", patch(&[CHUNK, ("Upload-Offset", "1")], b"x"), 409, "offset-mismatch"),
        (
            "another content type",
            patch(&[offset, ("Content-Type", "application/zip")], b"x"),
            415,
            "wrong-content-type",
        ),
        ("no content type", patch(&[offset], b"x"), 415, "wrong-content-type"),
        ("a body too long", patch(&[CHUNK, offset], &[0; 81]), 413, "too-long"),
        (
            "no such upload",
            intake.patch(&format!("/v1/uploads/{}", "0".repeat(32)), 0, &[], b"x"),
            404,
            "no-such-upload",
        ),
        (
            "an id that is none",
            intake.patch("/v1/uploads/..%2f..%2fetc", 0, &[], b"x"),
            404,
            "no-such-upload",
        ),
        (
            "an unfinished verdict",
            send(&intake.shell, "GET", &format!("{path}/verdict"), &[], b""),
            409,
            "upload-unfinished",
        ),
        ("no version", send(&intake.shell, "POST", "/v1/uploads", &[length], b""), 412, "tus-version"),
        (
            "another version",
            send(&intake.shell, "POST", "/v1/uploads", &[length, ("Tus-Resumable", "2.0.0")], b""),
            412,
            "tus-version",
        ),
        (
            "a list of the uploads",
            send(&intake.shell, "GET", "/v1/uploads", &[TUS], b""),
            405,
            "method-not-allowed",
        ),
        ("reading an upload", send(&intake.shell, "GET", &path, &[TUS], b""), 405, "method-not-allowed"),
    ] {
        assert_eq!((answer.status, answer.code().as_str()), (status, code), "{what}: {answer:?}");
        assert!(headers_missing(&answer).is_empty(), "{what}");
    }
    // A chunked body has no length to look at first; what does not fit is not kept.
    let chunked = [CHUNK, offset, ("Transfer-Encoding", "chunked")];
    let answer = patch(&chunked, &[b"60\r\n".as_slice(), &[7; 96], b"\r\n0\r\n\r\n"].concat());
    assert_eq!((answer.status, answer.code().as_str()), (413, "too-long"));
    assert_eq!(intake.offset(&path), 0, "none of all this was kept");
    let answer = patch(&chunked, &[b"50\r\n".as_slice(), &bytes(), b"\r\n0\r\n\r\n"].concat());
    assert_eq!(answer.status, 204);
    // The one metadata there is comes back as it was sent.
    let made = create(&[length, ("Upload-Metadata", "filetype YXBwbGljYXRpb24vemlw")], b"");
    let head = intake.tus("HEAD", made.header("location").unwrap(), &[], b"");
    assert_eq!(head.header("upload-metadata"), Some("filetype YXBwbGljYXRpb24vemlw"));
    assert_eq!((head.header("upload-length"), head.header("cache-control")), (Some("80"), Some("no-store")));
}

#[test]
fn promises_no_more_room_than_there_is() {
    let place = Place::new();
    let intake = place.start(&["--max-upload-bytes", "400", "--max-store-bytes", "1000"]);
    let statuses: Vec<u16> = std::thread::scope(|scope| {
        let requests: Vec<_> = (0..24)
            .map(|_| scope.spawn(|| intake.tus("POST", "/v1/uploads", &[("Upload-Length", "300")], b"")))
            .collect();
        requests.into_iter().map(|request| request.join().unwrap().status).collect()
    });
    assert_eq!(statuses.iter().filter(|status| **status == 201).count(), 3);
    assert_eq!(statuses.iter().filter(|status| **status == 507).count(), 21);
    // Giving one up gives its room back.
    let ids = place.names("uploads");
    assert_eq!(intake.tus("DELETE", &format!("/v1/uploads/{}", ids[0]), &[], b"").status, 204);
    assert_eq!(intake.tus("HEAD", &format!("/v1/uploads/{}", ids[0]), &[], b"").status, 404);
    intake.create(300);
}

#[test]
fn parallel_uploads_do_not_mix() {
    let place = Place::new();
    let intake = place.start(&[]);
    std::thread::scope(|scope| {
        for number in 0..12_u8 {
            let intake = &intake;
            scope.spawn(move || {
                let content = vec![number; 3000 + usize::from(number)];
                let path = intake.create(content.len());
                for (part, chunk) in content.chunks(1000).enumerate() {
                    let answer =
                        intake.patch(&path, part * 1000, &[("Upload-Checksum", &sha256(chunk))], chunk);
                    assert_eq!(answer.status, 204);
                }
                assert_eq!(intake.verdict(&path)["state"], "refused");
            });
        }
    });
    assert!(place.names("uploads").is_empty());
}

#[test]
fn nothing_acknowledged_is_lost_to_kill_9() {
    let place = Place::new();
    let mut intake = place.start(&[]);
    let content: Vec<u8> = (0..20_000_u32).flat_map(u32::to_le_bytes).collect();
    let path = intake.create(content.len());
    let mut sent = 0;
    for round in 0..8 {
        let end = sent + 5000;
        let checksum = sha256(&content[sent..end]);
        assert_eq!(
            intake.patch(&path, sent, &[("Upload-Checksum", &checksum)], &content[sent..end]).status,
            204
        );
        sent = end;
        // Killed in the middle of the next part.
        let host = intake.shell.strip_prefix("http://").unwrap().to_owned();
        let promise = if round % 2 == 0 { format!("Upload-Checksum: {checksum}\r\n") } else { String::new() };
        let head = format!(
            "PATCH {path} HTTP/1.1\r\nHost: {host}\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: {sent}\r\n{promise}\
             Content-Type: application/offset+octet-stream\r\nContent-Length: 5000\r\n\r\n"
        );
        let mut hanging = connect(&intake.shell);
        hanging.write_all(&[head.as_bytes(), &content[sent..sent + 4000]].concat()).unwrap();
        std::thread::sleep(Duration::from_millis(20 * round));
        intake.kill();
        intake = place.start(&[]);
        assert_eq!(intake.offset(&path), sent);
    }
    assert_eq!(intake.patch(&path, sent, &[], &content[sent..]).status, 204);
    intake.kill();
    // Complete when it was killed, so it is judged at the next start.
    let intake = place.start(&[]);
    assert_eq!(intake.verdict(&path)["state"], "refused");
    assert!(place.names("uploads").is_empty());
}

#[test]
fn late_uploads_are_deleted_at_the_next_start_too() {
    let place = Place::new();
    let intake = place.start(&["--expire-hours", "1"]);
    let path = intake.create(80);
    intake.patch(&path, 0, &[], b"late-canary");
    assert!(place.holds(b"late-canary"));
    intake.kill();
    let meta = place.store().join(path.replace("/v1/", "")).join("meta.json");
    let mut times: serde_json::Value = serde_json::from_slice(&std::fs::read(&meta).unwrap()).unwrap();
    times["expires"] = (times["expires"].as_i64().unwrap() - 3601).into();
    std::fs::write(&meta, times.to_string()).unwrap();
    let intake = place.start(&[]);
    assert!(!place.holds(b"late-canary"));
    for answer in [
        intake.tus("HEAD", &path, &[], b""),
        intake.patch(&path, 11, &[], b"x"),
        intake.tus("DELETE", &path, &[], b""),
        send(&intake.shell, "GET", &format!("{path}/verdict"), &[], b""),
    ] {
        assert_eq!(answer.status, 410, "{answer:?}");
    }
}

#[test]
fn a_signal_stops_it_and_keeps_what_came() {
    let place = Place::new();
    let intake = place.start(&[]);
    let path = intake.create(80);
    let mut hanging = hanging_patch(&intake.shell, &path, 44);
    assert!(intake.stop());
    let mut answer = Vec::new();
    let _ = hanging.read_to_end(&mut answer);
    assert_eq!(parse(&answer).status, 423);
    let intake = place.start(&[]);
    assert_eq!(intake.offset(&path), 44);
}

#[test]
fn two_intakes_do_not_share_a_store() {
    let place = Place::new();
    let _intake = place.start(&[]);
    let second = scrubjay()
        .args(["intake", "--port", "0", "--dir"])
        .arg(place.store())
        .arg("--www")
        .arg(place.folder.path().join("www"))
        .output()
        .unwrap();
    assert!(!second.status.success());
    assert!(second.stdout.is_empty());
    assert!(String::from_utf8_lossy(&second.stderr).contains("another intake is running"));
}

#[test]
fn start_up_errors_say_what_to_do() {
    let place = Place::new();
    let www = place.folder.path().join("www");
    let start = |more: &[&str]| {
        let output = scrubjay()
            .args(["intake", "--port", "0", "--dir"])
            .arg(place.store())
            .arg("--www")
            .arg(&www)
            .args(more)
            .output()
            .unwrap();
        assert!(!output.status.success());
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    assert!(start(&["--shell-origin", "intake.example.org"]).contains("is not an origin"));
    assert!(
        start(&["--shell-origin", "http://a", "--work-origin", "http://a"]).contains("two different origins")
    );
    assert!(start(&["--max-upload-bytes", "10", "--max-store-bytes", "9"]).contains("--max-store-bytes"));
    std::fs::write(www.join("shell/index.html"), "old").unwrap();
    assert!(start(&[]).contains("%WORK_ORIGIN%"));
    std::fs::remove_file(www.join("work/lock.js")).unwrap();
    std::fs::write(www.join("shell/index.html"), "%WORK_ORIGIN%").unwrap();
    let message = start(&[]);
    assert!(message.contains("make build") && message.contains("lock.js"), "{message}");
}

#[test]
fn only_its_own_name_and_page_are_answered() {
    let place = Place::new();
    let intake = place.start(&[]);
    let (shell, work) = (intake.shell.clone(), intake.work.clone());
    let own = shell.strip_prefix("http://").unwrap().to_owned();
    for host in [
        "evil.example",
        "localhost",
        "127.0.0.1",
        "127.0.0.1:1",
        &work[7..],
        "",
        "127.0.0.1.evil.example:8787",
    ] {
        let answer = send(&shell, "GET", "/", &[("Host", host)], b"");
        assert_eq!((answer.status, answer.code().as_str()), (421, "wrong-host"), "{host}");
        assert!(headers_missing(&answer).is_empty());
    }
    let two = send_raw(
        &shell,
        format!("GET / HTTP/1.1\r\nHost: {own}\r\nHost: {own}\r\nConnection: close\r\n\r\n").as_bytes(),
    );
    assert_eq!(two.status, 421);
    let absolute = send(&shell, "GET", "http://evil.example/", &[], b"");
    assert_eq!(absolute.status, 421);
    assert_eq!(send(&shell, "GET", &format!("{shell}/"), &[], b"").status, 200);

    let length = ("Upload-Length", "80");
    for origin in ["http://evil.example", "null", &work, "http://localhost:8787", ""] {
        let answer = intake.tus("POST", "/v1/uploads", &[length, ("Origin", origin)], b"");
        assert_eq!((answer.status, answer.code().as_str()), (403, "wrong-origin"), "{origin}");
    }
    for site in ["cross-site", "same-site"] {
        let answer = send(&shell, "GET", "/v1/health", &[("Sec-Fetch-Site", site)], b"");
        assert_eq!(answer.status, 403, "{site}");
    }
    assert_eq!(intake.tus("POST", "/v1/uploads", &[length, ("Origin", &shell)], b"").status, 201);
    // The work origin takes nothing at all.
    for path in ["/v1/uploads", "/v1/health"] {
        assert_eq!(send(&work, "POST", path, &[TUS, length], b"").status, 404);
    }
}

#[test]
fn behind_a_proxy_both_its_name_and_the_listeners_own_are_answered() {
    let place = Place::new();
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port().to_string();
    let listener = format!("http://127.0.0.1:{port}");
    let intake = place.start_at(
        &listener,
        &[
            "--port",
            &port,
            "--work-port",
            "0",
            "--shell-origin",
            "https://intake.example.org",
            "--work-origin",
            "https://work.example.org",
        ],
    );
    for host in ["intake.example.org", "INTAKE.example.org", &listener[7..]] {
        let page = send(&listener, "GET", "/", &[("Host", host)], b"");
        assert_eq!(page.status, 200, "{host}");
        assert!(page.text().contains("https://work.example.org"));
        assert!(
            page.header("content-security-policy")
                .unwrap()
                .contains("script-src https://intake.example.org/shell.js;")
        );
    }
    for host in ["work.example.org", "intake.example.org.evil.example"] {
        assert_eq!(send(&listener, "GET", "/", &[("Host", host)], b"").status, 421, "{host}");
    }
    let create = |origin| {
        let headers = [TUS, ("Upload-Length", "80"), ("Host", "intake.example.org"), ("Origin", origin)];
        send(&listener, "POST", "/v1/uploads", &headers, b"").status
    };
    assert_eq!(create("https://intake.example.org"), 201);
    assert_eq!(create(listener.as_str()), 403);
    assert!(intake.stop());
}

#[test]
fn files_are_exact_and_revalidated() {
    let place = Place::new();
    let intake = place.start(&[]);
    let page = send(&intake.work, "GET", "/", &[], b"");
    assert!(page.text().contains(&intake.shell) && !page.text().contains('%'));
    assert_eq!(page.header("cache-control"), Some("no-cache"));
    let tag = page.header("etag").unwrap();
    let again = send(&intake.work, "GET", "/", &[("If-None-Match", tag)], b"");
    assert_eq!((again.status, again.body.len()), (304, 0));
    assert!(headers_missing(&again).is_empty());
    assert_eq!(send(&intake.work, "GET", "/", &[("If-None-Match", "\"other\"")], b"").status, 200);
    let head = send(&intake.work, "HEAD", "/work.js", &[], b"");
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("content-length"), Some("18"));
    assert_eq!(send(&intake.work, "GET", "/work.js?anything=1", &[], b"").text(), "/* work/work.js */");
    for (path, kind) in [
        ("/work.js", "text/javascript; charset=utf-8"),
        ("/scrubjay_bg.wasm", "application/wasm"),
        ("/scrubjay_rest_bg.wasm", "application/wasm"),
        ("/work.css", "text/css; charset=utf-8"),
        ("/icon.svg", "image/svg+xml"),
        ("/rules.json", "application/json"),
        ("/samples/letter.txt", "application/octet-stream"),
    ] {
        assert_eq!(send(&intake.work, "GET", path, &[], b"").header("content-type"), Some(kind), "{path}");
    }
    for path in [
        "/../Cargo.toml",
        "/%2e%2e/Cargo.toml",
        "/samples/..%2findex.html",
        "/samples/../index.html",
        "/samples/",
        "/samples/letter.txt%00",
        "/samples//letter.txt",
        "/index.html",
        "//work.js",
        "/work.js/",
        "/shell.js",
        "/.",
    ] {
        assert_eq!(send(&intake.work, "GET", path, &[], b"").status, 404, "{path}");
    }
}

#[test]
fn neither_log_nor_answers_repeat_what_was_sent() {
    let place = Place::new();
    let intake = place.start(&[]);
    let canary = "canary-120174-3399";
    let path = intake.create(80);
    let mut answers = Vec::new();
    for origin in [&intake.shell, &intake.work] {
        for method in ["GET", "POST", "PATCH", canary] {
            for target in ["/", "/v1/uploads", "/v1/health", "/nothing", path.as_str()] {
                let target = format!("{target}?q={canary}");
                let headers = [
                    TUS,
                    ("X-Canary", canary),
                    ("Referer", canary),
                    ("User-Agent", canary),
                    ("Origin", canary),
                ];
                answers.push(send(origin, method, &target, &headers, canary.as_bytes()));
            }
            answers.push(send(origin, method, &format!("/{canary}"), &[], b""));
            answers.push(send(origin, method, &format!("/v1/uploads/{canary}/verdict"), &[], b""));
        }
        answers.push(send(origin, "GET", "/", &[("Host", canary)], b""));
        answers.push(send_raw(origin, format!("{canary} {canary}\r\n\r\n").as_bytes()));
    }
    for (name, value) in [
        ("Upload-Length", canary),
        ("Upload-Metadata", canary),
        ("Upload-Checksum", canary),
        ("Upload-Offset", canary),
        ("Upload-Concat", canary),
        ("Content-Type", canary),
        ("Tus-Resumable", canary),
        ("X-HTTP-Method-Override", canary),
    ] {
        answers.push(send(
            &intake.shell,
            "POST",
            "/v1/uploads",
            &[TUS, ("Upload-Length", "80"), (name, value)],
            b"",
        ));
        answers.push(send(&intake.shell, "PATCH", &path, &[TUS, (name, value)], canary.as_bytes()));
        answers.push(send(&intake.shell, "POST", &path, &[TUS, (name, value)], b""));
    }
    assert_eq!(intake.patch(&path, 0, &[], &[canary.as_bytes(), &[0; 62]].concat()).status, 204);
    let verdict = intake.verdict(&path);
    assert_eq!(verdict["state"], "refused");
    assert!(!verdict.to_string().contains(canary));
    for answer in &answers {
        assert!(!format!("{answer:?}{}", answer.text()).contains(canary), "{answer:?}");
    }
    assert!(intake.stop());
    let log = place.log();
    assert!(log.lines().count() > 60, "the log was written");
    assert!(log.contains("PATCH /v1/uploads/{id} 204"));
    assert!(!log.contains(canary));
    assert!(!log.contains(path.rsplit('/').next().unwrap()), "an id gives access, so it is not logged");
    assert!(!log.contains('?'));
}

#[test]
fn a_method_can_be_named_in_a_header() {
    let place = Place::new();
    let intake = place.start(&[]);
    let path = intake.create(80);
    let over = |method: &str, body: &[u8]| {
        intake.tus("POST", &path, &[CHUNK, ("Upload-Offset", "0"), ("X-HTTP-Method-Override", method)], body)
    };
    assert_eq!(over("GET", b"").status, 405);
    assert_eq!(over("PATCH", b"abc").status, 204);
    assert_eq!(intake.offset(&path), 3);
    assert_eq!(over("DELETE", b"").status, 204);
    assert_eq!(intake.tus("HEAD", &path, &[], b"").status, 404);
}
