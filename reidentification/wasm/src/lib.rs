//! What a page loads to write or open a re-identification file, and only then: [`scrubjay_reidentification`] with its edge
//! to JavaScript. Apart from the engine, which must stay small.
//!
//! Run it in a worker of its own and terminate that when it is done: it takes 64 MiB, and freed wasm memory still holds
//! what was in it.
#![cfg(target_arch = "wasm32")]
// wasm-bindgen's generated glue is `unsafe`; nothing written by hand in this file is.
#![allow(unsafe_code)]
// Exported to JavaScript, not to Rust.
#![allow(unreachable_pub)]

use js_sys::JsString;
use scrubjay_reidentification::{Entries, MIN_PASSPHRASE_CHARACTERS, NONCE_BYTES, SALT_BYTES};
use wasm_bindgen::prelude::*;
use zeroize::Zeroizing;

/// The shortest passphrase, in characters.
#[wasm_bindgen(js_name = minPassphraseCharacters)]
pub fn min_passphrase_characters() -> usize {
    MIN_PASSPHRASE_CHARACTERS
}

/// Encrypts `{"file":"scrubjay-reidentification/1","contribution":…,"entries":[{"placeholder","kind","values"}]}`. Salt (16
/// bytes) and nonce (24 bytes) come from `crypto.getRandomValues`, new for every call.
///
/// # Errors
/// `{code, message}`: `bad-entries`, `bad-random`, `short-passphrase` or `no-memory`.
#[wasm_bindgen]
pub fn seal(entries: String, passphrase: JsString, salt: &[u8], nonce: &[u8]) -> Result<Vec<u8>, JsValue> {
    let (entries, passphrase) = (Zeroizing::new(entries), normalised(&passphrase));
    let bad_random = || {
        error(
            "bad-random",
            &format!("the salt is not {SALT_BYTES} bytes long, or the nonce not {NONCE_BYTES}"),
        )
    };
    let salt = salt.try_into().map_err(|_| bad_random())?;
    let nonce = nonce.try_into().map_err(|_| bad_random())?;
    let entries = Entries::from_json(&entries).map_err(|bad| error("bad-entries", &bad.to_string()))?;
    scrubjay_reidentification::seal(&entries, &passphrase, salt, nonce)
        .map_err(|bad| error(bad.code(), &bad.to_string()))
}

/// Decrypts a file: the JSON that [`seal`] took.
///
/// # Errors
/// `{code, message}`: `wrong-or-damaged` or `no-memory`.
#[wasm_bindgen]
pub fn open(file: &[u8], passphrase: JsString) -> Result<String, JsValue> {
    Ok(opened(file, passphrase)?.to_json().to_string())
}

/// The text with the values of a file put back.
///
/// # Errors
/// As [`open`].
#[wasm_bindgen]
pub fn restore(file: &[u8], passphrase: JsString, text: &str) -> Result<String, JsValue> {
    Ok(scrubjay_reidentification::restore(text, &opened(file, passphrase)?))
}

fn opened(file: &[u8], passphrase: JsString) -> Result<Entries, JsValue> {
    scrubjay_reidentification::open(file, &normalised(&passphrase))
        .map_err(|bad| error(bad.code(), &bad.to_string()))
}

/// In Unicode's form NFKC, as the file is defined. The browser's own tables do it; ours would double the download.
fn normalised(passphrase: &JsString) -> Zeroizing<String> {
    Zeroizing::new(String::from(passphrase.normalize("NFKC")))
}

/// `{code, message}`, as the engine throws.
fn error(code: &str, message: &str) -> JsValue {
    let error = js_sys::Object::new();
    // Only a frozen object refuses a member.
    let _ = js_sys::Reflect::set(&error, &"code".into(), &code.into());
    let _ = js_sys::Reflect::set(&error, &"message".into(), &message.into());
    error.into()
}
