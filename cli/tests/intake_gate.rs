//! The gate, end to end: real bundles made by `scrubjay scrub`, altered in every way that a sender could think of,
//! sent to the built intake. What may not come in is refused with a reason, and its bytes are gone from the disk.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod intake_support;

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use intake_support::{Place, scrubjay};

const RECORD: &str = r#"{"id":"urn:uuid:6f1c1a1e-0000-4000-8000-000000000001","created":"2026-11-23T04:00:00Z","language":"en","contributor":{"name":"National Archive","role":"custodian"},"authority":{"basis":"statutory","reference":"Act 1"},"tier":"private","use":{"permitted":["pre-training"],"prohibited":["redistribution"]},"withdrawal":{"contact":"mailto:desk@example.org"},"assertions":{"hasRights":true,"reviewed":"none"},"notice":{"version":"1","language":"en","sha256":"0000000000000000000000000000000000000000000000000000000000000000"}}"#;

/// A value that no bundle may hold.
const CANARY: &str = "sigga.canary@example.org";

/// An address that the engine finds, and a harmless text of the same shape: with the one in the place of the other
/// every count in the bundle stays true.
const ADDRESS: &str = "203.0.113.77";
const HARMLESS: &str = "schoolhouses";

/// Makes a bundle of this text as a user would.
fn bundle(place: &Place, text: &str) -> Vec<u8> {
    let folder = place.folder.path();
    let (letter, record, bag) =
        (folder.join("letter.txt"), folder.join("record.json"), folder.join("bag.zip"));
    std::fs::write(&letter, text).unwrap();
    std::fs::write(&record, RECORD).unwrap();
    let _ = std::fs::remove_file(&bag);
    let output = scrubjay()
        .arg("scrub")
        .arg(&letter)
        .arg("--out")
        .arg(&bag)
        .arg("--record")
        .arg(&record)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    std::fs::read(&bag).unwrap()
}

fn good_bundle(place: &Place) -> Vec<u8> {
    bundle(
        place,
        &format!("Dear madam, write to anna@example.org or call +354 555 1234. Sent from {HARMLESS}.\n"),
    )
}

type Files = BTreeMap<String, Vec<u8>>;

fn unpack(bytes: &[u8]) -> Files {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|place| {
            let mut file = zip.by_index(place).unwrap();
            let mut content = Vec::new();
            file.read_to_end(&mut content).unwrap();
            (file.name().unwrap().into_owned(), content)
        })
        .collect()
}

fn pack(files: &Files) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in files {
        zip.start_file(name, options).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Makes a bag's digests and sizes true again, as a sender would who wants an altered bag to pass for a whole one.
fn reseal(files: &mut Files) {
    let root = files.keys().next().unwrap().split_once('/').unwrap().0.to_owned();
    let path = |name: &str| format!("{root}/{name}");
    let payload = path("data/text/part-00000.jsonl");
    let (digest, size) = (hex(&files[&payload]), files[&payload].len());
    let manifest = format!("{digest}  data/text/part-00000.jsonl\n");
    let old_manifest = hex(&files[&path("manifest-sha256.txt")]);
    let new_manifest = hex(manifest.as_bytes());
    files.insert(path("manifest-sha256.txt"), manifest.into_bytes());
    for name in ["bag-info.txt", "meta/contribution.json"] {
        let text =
            String::from_utf8(files[&path(name)].clone()).unwrap().replace(&old_manifest, &new_manifest);
        let oxum_at = text.find(".1\"").or(text.find(".1\n")).unwrap();
        let digits = text[..oxum_at].rfind(|letter: char| !letter.is_ascii_digit()).unwrap() + 1;
        files.insert(path(name), format!("{}{size}{}", &text[..digits], &text[oxum_at..]).into_bytes());
    }
    let tags = [
        "bag-info.txt",
        "bagit.txt",
        "manifest-sha256.txt",
        "meta/contribution.json",
        "meta/redaction-report.json",
    ];
    let lines: String = tags.iter().map(|name| format!("{}  {name}\n", hex(&files[&path(name)]))).collect();
    files.insert(path("tagmanifest-sha256.txt"), lines.into_bytes());
}

/// The bundle with one file's text changed, digests made true or not.
fn changed(bytes: &[u8], file: &str, from: &str, to: &str, resealed: bool) -> Vec<u8> {
    let mut files = unpack(bytes);
    let content = files.iter_mut().find(|(name, _)| name.ends_with(file)).unwrap().1;
    let text = String::from_utf8(content.clone()).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    *content = text.replacen(from, to, 1).into_bytes();
    if resealed {
        reseal(&mut files);
    }
    pack(&files)
}

fn codes(verdict: &serde_json::Value) -> Vec<String> {
    let reasons = verdict["reasons"].as_array().cloned().unwrap_or_default();
    reasons.iter().map(|reason| reason["code"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_good_bundle_is_admitted_and_answered_with_a_receipt() {
    let place = Place::new();
    let bytes = good_bundle(&place);
    let intake = place.start(&[]);
    let path = intake.upload(&bytes);
    let verdict = intake.verdict(&path);
    assert_eq!(verdict["state"], "admitted", "{verdict}");
    let receipt = &verdict["receipt"];
    assert_eq!(receipt["receipt"], "scrubjay-receipt/1");
    assert_eq!(receipt["verdict"], "admitted");
    assert_eq!(receipt["bundleSha256"], hex(&bytes));
    assert_eq!(receipt["contributionId"], "urn:uuid:6f1c1a1e-0000-4000-8000-000000000001");
    assert_eq!((&receipt["files"], &receipt["tier"]), (&1.into(), &"private".into()));
    let received = receipt["receivedAt"].as_str().unwrap();
    assert!(received.len() == 20 && received.ends_with('Z'), "{received}");
    let kept = place.store().join("admitted").join(hex(&bytes));
    assert_eq!(std::fs::read(kept.join("bundle.zip")).unwrap(), bytes);
    let stored: serde_json::Value =
        serde_json::from_slice(&std::fs::read(kept.join("receipt.json")).unwrap()).unwrap();
    assert_eq!(&stored, receipt);
    assert!(place.names("uploads").is_empty());
    assert_eq!(intake.tus("DELETE", &path, &[], b"").status, 403);

    // The same bundle again, also after a restart: one bundle, the same receipt.
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert_eq!(intake.verdict(&intake.upload(&bytes)), verdict);
    intake.kill();
    let intake = place.start(&[]);
    assert_eq!(intake.verdict(&path), verdict);
    assert_eq!(intake.verdict(&intake.upload(&bytes)), verdict);
    assert_eq!(place.names("admitted").len(), 1);
}

#[test]
fn many_at_once_are_each_judged_once() {
    let place = Place::new();
    let bundles: Vec<Vec<u8>> = (0..4)
        .map(|number| bundle(&place, &format!("Letter {number} to anna{number}@example.org.\n")))
        .collect();
    let intake = place.start(&[]);
    std::thread::scope(|scope| {
        for round in 0..12 {
            let (intake, bytes) = (&intake, &bundles[round % 4]);
            scope.spawn(move || {
                let verdict = intake.verdict(&intake.upload(bytes));
                assert_eq!(verdict["receipt"]["bundleSha256"], hex(bytes), "{verdict}");
            });
        }
    });
    assert_eq!(place.names("admitted").len(), 4);
    assert_eq!(place.names("receipts").len(), 12);
}

#[test]
fn what_may_not_come_in_is_refused_and_deleted() {
    let place = Place::new();
    let good = good_bundle(&place);
    let part = "part-00000.jsonl";
    let root = unpack(&good).keys().next().unwrap().split_once('/').unwrap().0.to_owned();
    let with_file = |name: &str| {
        let mut files = unpack(&good);
        files.insert(name.to_owned(), CANARY.as_bytes().to_vec());
        pack(&files)
    };
    let without = |name: &str| {
        let mut files = unpack(&good);
        files.retain(|file, _| !file.ends_with(name));
        pack(&files)
    };
    // Two entries of one name: no zip writer makes this, so a second name is overwritten with the first.
    let twin = format!("{root}/bag-inf2.txt");
    let duplicate = {
        let bytes = with_file(&twin);
        let (from, to) = (twin.as_bytes(), format!("{root}/bag-info.txt"));
        let mut bytes = bytes;
        for place in 0..bytes.len() - from.len() {
            if &bytes[place..place + from.len()] == from {
                bytes[place..place + from.len()].copy_from_slice(to.as_bytes());
            }
        }
        bytes
    };
    let mut flipped = good.clone();
    let middle = flipped.windows(9).position(|window| window == b"Dear mada").unwrap();
    flipped[middle] ^= 1;
    let mut cases: Vec<(&str, Vec<u8>, &[&str])> = vec![
        ("raw text in the bag", changed(&good, part, HARMLESS, ADDRESS, true), &["residual"]),
        ("raw text, not resealed", changed(&good, part, HARMLESS, ADDRESS, false), &[]),
        ("not a zip", format!("Just a letter to {CANARY}").into_bytes(), &["not-a-bundle"]),
        ("bytes before the zip", [CANARY.as_bytes(), &good].concat(), &["not-a-bundle"]),
        ("bytes behind the zip", [&good, CANARY.as_bytes()].concat(), &["not-a-bundle"]),
        ("one bit flipped", flipped, &[]),
        ("another word, resealed", changed(&good, part, "Dear madam", "Dear ladies", true), &[]),
        ("a wrong digest", changed(&good, "/manifest-sha256.txt", "  data/", "0  data/", false), &[]),
        (
            "a record with another field",
            changed(&good, "contribution.json", "{\"record\"", "{\"x\":1,\"record\"", true),
            &[],
        ),
        (
            "another policy",
            changed(&good, "contribution.json", "training-balanced", "training-nothing!", true),
            &[],
        ),
        ("an extra file", with_file(&format!("{root}/data/notes.txt")), &[]),
        ("an extra file that is not listed", with_file(&format!("{root}/meta/notes.txt")), &[]),
        ("a path that climbs", with_file("../outside.txt"), &[]),
        ("an absolute path", with_file("/etc/outside.txt"), &[]),
        ("two entries of one name", duplicate, &[]),
        ("no record", without("contribution.json"), &[]),
        ("no text", without(part), &[]),
        ("no tag manifest", without("tagmanifest-sha256.txt"), &[]),
        ("an empty upload", Vec::new(), &["not-a-bundle"]),
    ];
    for cut in [1, 100, good.len() / 2, good.len() - 1] {
        cases.push(("the beginning alone", good[..cut].to_vec(), &["not-a-bundle"]));
    }
    let intake = place.start(&[]);
    for (what, bytes, expected) in &cases {
        let verdict = intake.verdict(&intake.upload(bytes));
        assert_eq!(verdict["state"], "refused", "{what}: {verdict}");
        let codes = codes(&verdict);
        println!("{what}: {codes:?}");
        assert!(!codes.is_empty() && codes.iter().all(|code| code != "gate-failed"), "{what}: {verdict}");
        assert!(expected.is_empty() || codes == *expected, "{what}: {verdict}");
        assert!(!verdict.to_string().contains(CANARY), "{what}");
        for reason in verdict["reasons"].as_array().unwrap() {
            assert!(reason["message"].as_str().unwrap().len() > 20, "{what}: {reason}");
        }
        assert!(!place.holds(CANARY.as_bytes()), "{what} is still on disk");
        assert!(!place.holds(b"Dear madam") && !place.holds(ADDRESS.as_bytes()), "{what} is still on disk");
        assert!(place.names("uploads").is_empty(), "{what}");
    }
    assert!(place.names("admitted").is_empty());
    assert_eq!(place.names("refused").len(), cases.len());
    // And the untouched bundle still comes in.
    assert_eq!(intake.verdict(&intake.upload(&good))["state"], "admitted");
    assert!(intake.stop());
    assert!(!place.log().contains(CANARY));
}

#[test]
fn reasons_are_still_there_after_a_restart() {
    let place = Place::new();
    let intake = place.start(&[]);
    let path = intake.upload(CANARY.as_bytes());
    let verdict = intake.verdict(&path);
    intake.kill();
    let intake = place.start(&[]);
    assert_eq!(intake.verdict(&path), verdict);
    assert_eq!(intake.tus("DELETE", &path, &[], b"").status, 410);
    assert!(!place.holds(CANARY.as_bytes()));
}

#[test]
fn killed_at_any_moment_nothing_acknowledged_is_lost_and_nothing_is_half_admitted() {
    let place = Place::new();
    let bundles: Vec<Vec<u8>> = (0..16)
        .map(|number| bundle(&place, &format!("Letter {number} to anna{number}@example.org.\n")))
        .collect();
    let mut intake = place.start(&[]);
    let mut paths = Vec::new();
    for (round, bytes) in bundles.iter().enumerate() {
        // Acknowledged: the whole bundle is durable. From then on the kill comes a little later each time.
        paths.push(intake.upload(bytes));
        std::thread::sleep(std::time::Duration::from_micros(round as u64 * 1500));
        intake.kill();
        for name in place.names("admitted") {
            let folder = place.store().join("admitted").join(&name);
            assert!(
                name.starts_with('.')
                    || folder.join("receipt.json").exists() && folder.join("bundle.zip").exists()
            );
        }
        intake = place.start(&[]);
        // A gate that is killed too often with one upload gives it up (`MAX_ATTEMPTS`), as it should: on a slow machine all
        // these kills would hit the first.
        if round == bundles.len() / 2 {
            paths.iter().for_each(|path| drop(intake.verdict(path)));
        }
    }
    for (path, bytes) in paths.iter().zip(&bundles) {
        let verdict = intake.verdict(path);
        assert_eq!(verdict["receipt"]["bundleSha256"], hex(bytes), "{verdict}");
        let kept = place.store().join("admitted").join(hex(bytes)).join("bundle.zip");
        assert_eq!(&std::fs::read(kept).unwrap(), bytes);
    }
    assert_eq!(place.names("admitted").len(), bundles.len());
    assert!(place.names("uploads").is_empty());
}
