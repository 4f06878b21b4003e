#!/usr/bin/env bash
# build-engine.sh OUT: makes the engine that a page loads, in two files: what finds and redacts (engine/first-file.txt), and
# the rest. The folder gets both, with the JavaScript and the types that go with them.
set -euo pipefail
out=$(realpath -m "${1:?usage: build-engine.sh OUT}")
cd "$(dirname "$0")/.."
. scripts/cargo-tool.sh
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
work=$target/engine
rm -rf "$work"
mkdir -p "$work" "$out"

# Names of functions and what the linker filled in say what belongs together. Neither is in what comes out.
cargo rustc --quiet --profile wasm --target wasm32-unknown-unknown -p scrubjay-engine -- -C strip=none -C link-arg=--emit-relocs
linked=$target/wasm32-unknown-unknown/wasm/scrubjay_engine.wasm
wasm-bindgen --target web --no-demangle --out-dir "$work" --out-name scrubjay "$linked"
cargo run --quiet --release -p scrubjay-splitter -- "$linked" "$work" engine/first-file.txt "$out"
rm -rf "$work"
