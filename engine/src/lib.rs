//! What a page loads: the exports of [`scrubjay::wasm`] as one file. See `src/wasm.rs` of the core.

#[cfg(target_arch = "wasm32")]
pub use scrubjay::wasm::*;
