#!/usr/bin/env bash
# Prints the size of the core as the page loads it, and fails when it is over its budget.
set -euo pipefail
wasm=${1:?usage: check-size.sh FILE.wasm}
raw_limit=1200000
brotli_limit=350000
raw=$(wc -c <"$wasm")
brotli=$(brotli --quality=11 --stdout "$wasm" | wc -c)
echo "core wasm: $raw bytes raw (limit $raw_limit), $brotli bytes brotli (limit $brotli_limit)"
if [ "$raw" -gt "$raw_limit" ] || [ "$brotli" -gt "$brotli_limit" ]; then
  echo "The core is over its size budget." >&2
  exit 1
fi
