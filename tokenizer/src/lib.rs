//! What a page loads to cut a text into the tokens of a model that somebody added, and only then: the library that the
//! models themselves are made with, with its edge to JavaScript.
//!
//! It reads `tokenizer.json` of Hugging Face. Run it in the model's own worker: a file that it cannot hold ends the worker
//! and nothing else.
#![cfg(target_arch = "wasm32")]
// wasm-bindgen's generated glue is `unsafe`; nothing written by hand in this file is.
#![allow(unsafe_code)]
// Exported to JavaScript, not to Rust.
#![allow(unreachable_pub)]

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;

/// Numbers of a token in [`Tokenizer::encode`].
const COLUMNS: usize = 3;

/// The tokenizer of one model.
#[wasm_bindgen]
pub struct Tokenizer {
    inner: tokenizers::Tokenizer,
    before: Vec<u32>,
    after: Vec<u32>,
}

#[wasm_bindgen]
impl Tokenizer {
    /// Reads the bytes of `tokenizer.json`. What it says of cutting short and filling up is left out: whoever calls makes
    /// windows of their own.
    ///
    /// # Errors
    /// `{code}`: `bad-tokenizer` if the file cannot be read, or asks for something that the library does not do.
    #[wasm_bindgen(constructor)]
    pub fn new(file: &[u8]) -> Result<Tokenizer, JsValue> {
        let mut inner = tokenizers::Tokenizer::from_bytes(file).map_err(|_| bad_tokenizer())?;
        inner.with_truncation(None).map_err(|_| bad_tokenizer())?;
        inner.with_padding(None);
        let framed = inner.encode("a", true).map_err(|_| bad_tokenizer())?;
        let is_special = framed.get_special_tokens_mask();
        let before = is_special.iter().take_while(|mask| **mask == 1).count();
        let after = is_special[before..].iter().rev().take_while(|mask| **mask == 1).count();
        let ids = framed.get_ids();
        Ok(Tokenizer { before: ids[..before].to_vec(), after: ids[ids.len() - after..].to_vec(), inner })
    }

    /// The tokens that the model wants to see before a text.
    pub fn before(&self) -> Vec<u32> {
        self.before.clone()
    }

    /// The tokens that the model wants to see after a text.
    pub fn after(&self) -> Vec<u32> {
        self.after.clone()
    }

    /// The tokens of a text, without those around it: rows of the token's number, start and end in UTF-16 code units.
    ///
    /// # Errors
    /// `{code}`: `bad-tokenizer` if the tokenizer has no token for something in the text, not even one for the unknown.
    pub fn encode(&self, text: &str) -> Result<Vec<u32>, JsValue> {
        let encoding = self.inner.encode(text, false).map_err(|_| bad_tokenizer())?;
        let units = units(text);
        let unit = |byte: usize| units.get(byte).or(units.last()).copied().unwrap_or(0);
        let mut rows = Vec::with_capacity(encoding.len() * COLUMNS);
        for (id, (start, end)) in encoding.get_ids().iter().zip(encoding.get_offsets()) {
            rows.extend([*id, unit(*start), unit(*end)]);
        }
        Ok(rows)
    }
}

/// For each byte of the text, and for its end, how many UTF-16 code units stand before its character.
fn units(text: &str) -> Vec<u32> {
    let mut units = Vec::with_capacity(text.len() + 1);
    let mut before = 0;
    for character in text.chars() {
        units.extend(std::iter::repeat_n(before, character.len_utf8()));
        before += character.len_utf16() as u32;
    }
    units.push(before);
    units
}

fn bad_tokenizer() -> JsValue {
    let object = Object::new();
    let is_set = Reflect::set(&object, &"code".into(), &"bad-tokenizer".into());
    debug_assert!(is_set.is_ok());
    object.into()
}
