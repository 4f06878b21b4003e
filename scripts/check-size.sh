#!/usr/bin/env bash
# Prints the size of the core as the page loads it, and fails when it is over its budget.
set -euo pipefail
wasm=${1:?usage: check-size.sh FILE.wasm}
# Above the target of 300,000 bytes brotli: identifiers alone were 316,500 and what finds names 18,000 (docs/dependencies.md
# says what was left out). The rest are policies: their operators with dates in 30 languages and surrogates (27,000), roles,
# own patterns, the policy file and its part in every step, who is who and what models suggest (2,000), and addresses by
# their form and persons by the words around them (9,000), persons in scripts other than Latin (10,300: compiled for speed,
# as all that finds names is), telling languages apart (3,500), and what finds sensitive details, without its lists (2,000).
# The risk of tables (14,000) has left for a wasm of its own (risk/).
raw_limit=1700000
brotli_limit=480000
raw=$(wc -c <"$wasm")
brotli=$(brotli --quality=11 --stdout "$wasm" | wc -c)
echo "core wasm: $raw bytes raw (limit $raw_limit), $brotli bytes brotli (limit $brotli_limit)"
if [ "$raw" -gt "$raw_limit" ] || [ "$brotli" -gt "$brotli_limit" ]; then
  echo "The core is over its size budget." >&2
  exit 1
fi
