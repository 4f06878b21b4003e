#!/usr/bin/env bash
# check-size.sh FOLDER: prints the sizes of the engine's two files as a page loads them, and fails when one is over its budget.
set -euo pipefail
folder=${1:?usage: check-size.sh FOLDER}
over=0

# check FILE WHAT RAW BROTLI: the limits are in bytes.
check() {
  local raw brotli
  raw=$(wc -c <"$folder/$1")
  brotli=$(brotli --quality=11 --stdout "$folder/$1" | wc -c)
  echo "$2: $raw bytes raw (limit $3), $brotli bytes brotli (limit $4)"
  if [ "$raw" -gt "$3" ] || [ "$brotli" -gt "$4" ]; then over=1; fi
}

# What finds and redacts, with every row (engine/first-file.txt): the target that was set for it.
check scrubjay_bg.wasm "engine, first file" 1200000 300000
# Names, own patterns, policies with dates in 30 languages and surrogates, reviews, sealing and the gate.
check scrubjay_rest_bg.wasm "engine, the rest" 800000 260000

if [ "$over" = 1 ]; then
  echo "The engine is over its size budget." >&2
  exit 1
fi
