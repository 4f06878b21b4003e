//! What a page loads for the worker that measures tables, and for no other: [`scrubjay::risk`] with its edge to JavaScript.
//! Apart from the engine, which must stay small.
//!
//! Run it in a worker of its own and terminate that when it is done: freed wasm memory still holds what was in it.

// wasm-bindgen's generated glue is `unsafe`; nothing written by hand in this crate is.
#![cfg_attr(target_arch = "wasm32", allow(unsafe_code))]

pub mod answer;
#[cfg(target_arch = "wasm32")]
pub mod page;
