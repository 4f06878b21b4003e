//! The wasm edge in a browser's worker: bytes in, packed columns out, offsets in UTF-16 code units.
#![cfg(all(target_arch = "wasm32", feature = "page"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use scrubjay::wasm::{
    Scanner, Session, check_bundle, check_policy, detect_jsonl, detectors, kinds, redact_file, roles,
};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_dedicated_worker);

const TEXT: &str = "☀️ 👩‍👧 é\u{301} 𝒳: jon@stofnun.is, 192.0.2.17 😀";
const RECORD: &str = r#"{"id":"urn:uuid:0b9f6c1e-2d0a-4f3e-9a55-6a8f3f0f1d2c","created":"2026-11-23T04:00:00Z",
  "language":"is","contributor":{"name":"Archive","role":"custodian"},
  "authority":{"basis":"statutory","reference":"Act 77/2014"},"tier":"private",
  "use":{"permitted":["pre-training"],"prohibited":["re-identification"]},"withdrawal":{"contact":"the office"},
  "assertions":{"hasRights":true,"reviewed":"all"},"notice":{"version":"1","language":"is",
  "sha256":"0000000000000000000000000000000000000000000000000000000000000000"}}"#;

fn session() -> Session {
    Session::new("{\"words\":[]}").unwrap()
}

fn utf16(text: &str, start: u32, end: u32) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    String::from_utf16(&units[start as usize..end as usize]).unwrap()
}

fn code(error: &JsValue) -> String {
    js_sys::Reflect::get(error, &"code".into()).unwrap().as_string().unwrap()
}

#[wasm_bindgen_test]
fn findings_cross_as_columns_in_utf16() {
    let mut session = session();
    let document = session.open("txt", TEXT.as_bytes().to_vec()).unwrap();
    let columns = session.findings(document).unwrap();
    let found: Vec<String> = columns.chunks(10).map(|row| utf16(TEXT, row[0], row[1])).collect();
    assert_eq!(found, ["jon@stofnun.is", "192.0.2.17"]);
    assert!(columns.chunks(10).all(|row| (500..=1000).contains(&row[3])));
}

#[wasm_bindgen_test]
fn context_words_and_disguises_cross_as_places_in_lists() {
    let mut session = session();
    let text = "jon@stofnun.is is here. Elsewhere kt. 120174-3399 stands, and far away from all of that is a \
                netfang: jon&#64;safn.is";
    let document = session.open("txt", text.as_bytes().to_vec()).unwrap();
    let columns = session.findings(document).unwrap();
    let seen: Vec<_> = columns.chunks(10).map(|row| (row[5] & 4 != 0, row[6] > 0, row[7] > 0)).collect();
    assert_eq!(seen, [(false, false, false), (true, true, false), (true, true, true)]);
}

const POLICY: &str = r#"{"policy":"scrubjay-policy/1","name":"a","version":"1","default":"pseudonym","kinds":{"IP_ADDRESS":"keep"}}"#;

#[wasm_bindgen_test]
fn a_policy_is_read_and_says_what_it_decides() {
    assert!(check_policy(POLICY).contains(r#""needsKey":true"#));
    assert!(check_policy("{\n\"policy\":1}").contains(r#""fault":{"line":2,"column":10"#));
    let options = |key: &str| format!(r#"{{"policy":{POLICY:?},"key":{key:?},"reidentify":true}}"#);
    assert_eq!(code(&Session::new(&format!(r#"{{"policy":{POLICY:?}}}"#)).err().unwrap()), "key-needed");
    assert_eq!(code(&Session::new(r#"{"policy":"{}"}"#).err().unwrap()), "bad-policy");
    assert_eq!(code(&Session::new(&options("0")).err().unwrap()), "bad-options");

    let options = options(&"07".repeat(32));
    let mut session = Session::new(&options).unwrap();
    let document = session.open("txt", TEXT.as_bytes().to_vec()).unwrap();
    let columns = session.findings(document).unwrap();
    let decided: Vec<u32> = columns.chunks(10).map(|row| row[9]).collect();
    assert_eq!(decided, [0, 2]);
    let preview = session.preview(document).unwrap();
    assert!(preview.contains("[EMAIL_ADDRESS_") && preview.contains("192.0.2.17"), "{preview}");
    session.decide(document, 0, 1).unwrap();
    assert_eq!(session.scrub(document).unwrap(), 0);
    let pairs = session.reidentification().unwrap();
    assert!(pairs.contains(r#""values":["jon@stofnun.is"]"#), "{pairs}");
    let redacted =
        String::from_utf8(redact_file("txt", TEXT.as_bytes().to_vec(), &options).unwrap()).unwrap();
    assert!(redacted.contains("192.0.2.17") && !redacted.contains("stofnun"), "{redacted}");
}

#[wasm_bindgen_test]
fn kinds_and_detectors_have_names_and_no_prose() {
    assert!(
        kinds().contains(r#"{"name":"IS_KENNITALA","family":"identity","country":"IS","label":"Kennitala"}"#)
    );
    assert!(!kinds().contains("help"));
    assert!(detectors().contains(r#"{"name":"is-kennitala","kind":"IS_KENNITALA"}"#));
}

#[wasm_bindgen_test]
fn a_plain_text_is_scanned_and_redacted_as_bytes() {
    let scanner = Scanner::new().unwrap();
    let columns = scanner.scan(TEXT.as_bytes().to_vec()).unwrap();
    let found: Vec<&str> = columns.chunks(5).map(|row| &TEXT[row[0] as usize..row[1] as usize]).collect();
    assert_eq!(found, ["jon@stofnun.is", "192.0.2.17"]);
    let redacted = String::from_utf8(scanner.redact(TEXT.as_bytes().to_vec()).unwrap()).unwrap();
    assert!(redacted.ends_with(": [EMAIL_ADDRESS], [IP_ADDRESS] 😀"));
    assert_eq!(code(&scanner.redact(vec![0xff]).unwrap_err()), "not-utf8");
}

#[wasm_bindgen_test]
fn tokens_cross_as_columns_without_gaps() {
    let mut session = session();
    let document = session.open("txt", TEXT.into()).unwrap();
    let columns = session.tokens(document).unwrap();
    let joined: String = columns.chunks(3).map(|row| utf16(TEXT, row[0], row[1])).collect();
    assert_eq!(joined, TEXT);
    let document = session.open("txt", "Er það 3,5? Já. Nei!".into()).unwrap();
    assert_eq!(session.sentences(document).unwrap(), 3);
}

#[wasm_bindgen_test]
fn a_document_goes_from_bytes_to_a_bundle_that_is_admitted() {
    let mut session = session();
    let document = session.open("txt", TEXT.as_bytes().to_vec()).unwrap();
    assert_eq!(code(&session.scrub(document).unwrap_err()), "undecided");
    session.decide(document, 0, 1).unwrap();
    session.decide(document, 1, 2).unwrap();
    session.add(document, &[0, 2, 14, 1]).unwrap();
    assert_eq!(session.scrub(document).unwrap(), 0);
    assert_eq!(code(&session.text(document).unwrap_err()), "no-such-document");
    assert_eq!(code(&session.seal("{}").unwrap_err()), "bad-record");
    let bundle = session.seal(RECORD).unwrap();
    let verdict = check_bundle(&bundle);
    assert!(verdict.contains("\"ok\":true") && verdict.contains("\"kept\":1"), "{verdict}");
    assert_eq!(code(&session.open("txt", b"x".to_vec()).unwrap_err()), "sealed");
}

#[wasm_bindgen_test]
fn who_is_who_is_the_same_in_every_document_and_can_be_told_otherwise() {
    let mut session = session();
    let first = session.open("txt", "😀 jon@stofnun.is and anna@safn.is".as_bytes().to_vec()).unwrap();
    let second = session.open("txt", b"JON@stofnun.is".to_vec()).unwrap();
    let entities = session.entities(first).unwrap();
    assert_eq!(entities.len(), 8);
    assert_eq!(session.entities(second).unwrap(), &entities[..4]);
    assert_ne!(entities[..4], entities[4..]);
    let rows = session.findings(first).unwrap();
    let mut told = vec![rows[10], rows[11], rows[12]];
    told.extend(&entities[..4]);
    told.push(0);
    session.tell(first, &told).unwrap();
    assert_eq!(code(&session.tell(first, &told[1..]).unwrap_err()), "bad-rows");
    // No role is for an address.
    told[7] = 1;
    assert_eq!(code(&session.tell(first, &told).unwrap_err()), "bad-rows");
    assert!(roles().contains(r#"{"name":"JUDGE","kind":"PERSON"}"#));
    for (document, findings) in [(first, 2), (second, 1)] {
        (0..findings).for_each(|finding| session.decide(document, finding, 1).unwrap());
        assert_eq!(session.scrub(document).unwrap(), 0);
    }
    let bundle = session.seal(RECORD).unwrap();
    assert!(check_bundle(&bundle).contains("\"ok\":true"));
    let text = String::from_utf8_lossy(&bundle);
    assert!(text.contains("[EMAIL_ADDRESS_1] and [EMAIL_ADDRESS_1]"), "{text}");
    assert!(!text.contains("[EMAIL_ADDRESS_2]"));
}

#[wasm_bindgen_test]
fn people_of_other_documents_are_found_and_put_behind_the_findings() {
    let mut session = session();
    let table = "😀,note\nfabernathy,seen\njon@stofnun.is,J. Sigurðsson\n";
    let bytes = || table.as_bytes().to_vec();
    assert_eq!(code(&session.mentions("csv", bytes(), &[]).unwrap_err()), "nobody-sought");
    session.seek("Fiona Abernathy\nJón Sigurðsson");
    let mentions = session.mentions("csv", bytes(), &[]).unwrap();
    let texts: Vec<String> = mentions.chunks(4).map(|row| utf16(table, row[0], row[1])).collect();
    assert_eq!(texts, ["fabernathy", "J. Sigurðsson"]);
    // Where somebody is asked about already nobody is looked for.
    assert_eq!(
        session.mentions("csv", bytes(), &[mentions[0], mentions[1], mentions[2], 0]).unwrap(),
        &mentions[4..]
    );
    assert_eq!(code(&session.mentions("csv", bytes(), &[1]).unwrap_err()), "bad-rows");
    assert_eq!(code(&session.mentions("txt", Vec::new(), &[]).unwrap_err()), "empty");
    session.seek("");
    assert!(session.mentions("csv", bytes(), &[]).unwrap().is_empty());

    let document = session.open("csv", bytes()).unwrap();
    assert_eq!(session.people(document).unwrap(), "");
    session.suggest(document, &mentions, true).unwrap();
    let rows = session.findings(document).unwrap();
    assert_eq!(rows.len(), 30);
    assert_eq!([&rows[10..14], &rows[20..24]].concat(), mentions);
    (0..3).for_each(|finding| session.decide(document, finding, 1).unwrap());
    assert_eq!(session.scrub(document).unwrap(), 0);
    let bundle = session.seal(RECORD).unwrap();
    let text = String::from_utf8_lossy(&bundle);
    assert!(text.contains("[PERSON_1],seen\\n[EMAIL_ADDRESS_1],[PERSON_2]"), "{text}");
}

#[wasm_bindgen_test]
fn what_cannot_be_read_is_an_error_that_quotes_nothing() {
    let mut session = session();
    for (extension, bytes, expected) in [
        ("txt", b"".as_slice(), "empty"),
        ("txt", b"%PDF-1.7 jon@stofnun.is", "binary"),
        ("json", b"{\"a\": jon@stofnun.is", "bad-json"),
        ("txt", b"jon@stofnun.is \xC3\xA9 \xFF", "damaged-utf8"),
    ] {
        let error = session.open(extension, bytes.to_vec()).unwrap_err();
        assert_eq!(code(&error), expected);
        let message = js_sys::Reflect::get(&error, &"message".into()).unwrap().as_string().unwrap();
        assert!(!message.contains("stofnun"));
    }
}

#[wasm_bindgen_test]
fn detection_over_json_lines_answers_in_order() {
    let input = "{\"id\":1,\"text\":\"😀 jon@stofnun.is\"}\n{\"id\":2,\"text\":\"\"}\n";
    let answer = detect_jsonl(input.as_bytes(), "{\"offsets\":\"utf16\"}").unwrap();
    let answer = String::from_utf8(answer).unwrap();
    assert!(
        answer.starts_with("{\"id\":1,\"findings\":[{\"start\":3,\"end\":17,\"kind\":\"EMAIL_ADDRESS\""),
        "{answer}"
    );
    assert!(answer.ends_with("{\"id\":2,\"findings\":[]}\n"));
}
