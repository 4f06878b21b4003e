#!/usr/bin/env bash
# check-size.sh FOLDER: prints the sizes of the engine's two files as a page loads them, and fails when they are over their budget.
set -euo pipefail
folder=${1:?usage: check-size.sh FOLDER}
over=0

# check WHAT RAW BROTLI FILE…: the limits are in bytes.
check() {
  local what=$1 raw_limit=$2 brotli_limit=$3 raw=0 brotli=0 file
  shift 3
  for file in "$@"; do
    raw=$((raw + $(wc -c <"$folder/$file")))
    brotli=$((brotli + $(brotli --quality=11 --stdout "$folder/$file" | wc -c)))
  done
  echo "$what: $raw bytes raw (limit $raw_limit), $brotli bytes brotli (limit $brotli_limit)"
  if [ "$raw" -gt "$raw_limit" ] || [ "$brotli" -gt "$brotli_limit" ]; then over=1; fi
}

# What finds and redacts, with every row (engine/first-file.txt): the target that was set for it.
check "engine, first file" 1200000 300000 scrubjay_bg.wasm
# With names, own patterns, policies with dates in 30 languages and surrogates, reviews, sealing and the gate: a page loads both.
check "engine, both files" 2000000 560000 scrubjay_bg.wasm scrubjay_rest_bg.wasm

if [ "$over" = 1 ]; then
  echo "The engine is over its size budget." >&2
  exit 1
fi
