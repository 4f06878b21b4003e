#!/usr/bin/env bash
# Builds everything that `make bench` compares, runs it, prints the tables and writes docs/benchmarks.md.
# The page's engine (www/engine) must be built.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/cargo-tool.sh
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
export CARGO_TARGET_DIR=$target
work=$target/bench
mkdir -p "$work"

half=$(scripts/half-rows.sh)
cargo build --quiet --release -p scrubjay-bench
# A peer that does not build is reported in the table.
cargo build --quiet --release --locked --manifest-path benches/peers/rust/Cargo.toml || true
cargo build --quiet --release --locked --manifest-path benches/limit/Cargo.toml --target wasm32-unknown-unknown
scripts/count-instructions.sh "$target/release/scrubjay-bench" --json >"$work/instructions.json"

node benches/peers/bench.mjs \
  --native "$target/release/scrubjay-bench" --half "$half" --peers "$target/release/scrubjay-bench-peers" \
  --limit "$target/wasm32-unknown-unknown/release/scrubjay_bench_limit.wasm" --python .setup/presidio/bin/python --work "$work/texts" \
  --instructions "$work/instructions.json" --out docs/benchmarks.md

node benches/policy-table.mjs >>docs/benchmarks.md
node benches/names.mjs >>docs/benchmarks.md
