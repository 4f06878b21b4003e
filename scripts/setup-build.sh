#!/usr/bin/env bash
# Installs what a build needs and a bare machine lacks. Run again, it only looks and is done in a moment.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/cargo-tool.sh

for tool in cargo rustc node npm; do
  command -v "$tool" >/dev/null || { echo "Please install $tool first: Scrubjay is built with Rust (rustup) and Node.js 20 or later." >&2; exit 1; }
done

if [ ! -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ]; then
  rustup target add wasm32-unknown-unknown
fi

# wasm-pack looks for a wasm-bindgen of exactly the version that Cargo.lock holds, and builds with it.
bindgen=$(awk '$0 == "name = \"wasm-bindgen\"" { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock)
cargo_tool wasm-bindgen-cli wasm-bindgen "$bindgen"
cargo_tool wasm-pack wasm-pack 0.15.1
