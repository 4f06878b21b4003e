//! The edge to JavaScript: the only file of this crate that knows it.

// Exported to JavaScript, not to Rust.
#![allow(unreachable_pub)]

use wasm_bindgen::prelude::*;

use crate::answer::{self, Refusal};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// What the columns of a table look like: `ColumnView[]` as JSON. The bytes are read as a file with this ending.
///
/// # Errors
/// `{code, message}`, if the bytes cannot be read or are no table.
#[wasm_bindgen]
pub fn columns(extension: &str, bytes: &[u8]) -> Result<String, JsValue> {
    answer::columns(extension, bytes).map_err(thrown)
}

/// How easily records could be picked out of a table: `RiskView` as JSON. `request` is a `RiskRequest` as JSON.
///
/// # Errors
/// `{code, message}`, if the bytes cannot be read or are no table, or the request cannot be read or names a column that is
/// not there.
#[wasm_bindgen]
pub fn risk(extension: &str, bytes: &[u8], request: &str) -> Result<String, JsValue> {
    answer::risk(extension, bytes, request).map_err(thrown)
}

/// `{code, message}`, as the engine throws.
fn thrown(Refusal { code, message }: Refusal) -> JsValue {
    let error = js_sys::Object::new();
    // Only a frozen object refuses a member.
    let _ = js_sys::Reflect::set(&error, &"code".into(), &code.into());
    let _ = js_sys::Reflect::set(&error, &"message".into(), &message.into());
    error.into()
}
