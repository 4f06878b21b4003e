//! The limit that the engine is measured against: a memchr3 scan of the same bytes, as wasm.

use wasm_bindgen::prelude::*;

/// A text that lies in wasm's memory already.
#[wasm_bindgen]
pub struct Limit {
    text: Vec<u8>,
}

#[wasm_bindgen]
impl Limit {
    /// Takes the text over.
    #[wasm_bindgen(constructor)]
    pub fn new(text: Vec<u8>) -> Limit {
        Limit { text }
    }

    /// How often three bytes stand in the text that no text holds: all of it is read.
    pub fn scan(&self) -> u32 {
        memchr::memchr3_iter(1, 2, 0x7f, &self.text).count() as u32
    }
}
