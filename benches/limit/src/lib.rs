//! The limit that the engine is measured against: a memchr3 scan of the same bytes, as wasm.

use std::sync::{Mutex, PoisonError};

static TEXT: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// Makes room for a text of so many bytes, to be written where the answer says.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    let mut text = TEXT.lock().unwrap_or_else(PoisonError::into_inner);
    *text = vec![0; length];
    text.as_mut_ptr()
}

/// How often three bytes stand in the text that no text holds: all of it is read.
#[unsafe(no_mangle)]
pub extern "C" fn scan() -> usize {
    let text = TEXT.lock().unwrap_or_else(PoisonError::into_inner);
    memchr::memchr3_iter(1, 2, 0x7f, &text).count()
}
