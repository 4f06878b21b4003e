#!/usr/bin/env bash
# Counts the engine's instructions for each byte of a text, with callgrind: free of noise, so that a change of a few
# percent shows on any machine. Each text is run once and twice, and the difference counts: start-up is taken off.
#
#   count-instructions.sh BINARY            compares with benches/instructions.json and fails above a limit
#   count-instructions.sh BINARY --update   writes it anew: what was counted and a tenth more
#   count-instructions.sh BINARY --json     only prints what was counted
set -euo pipefail
cd "$(dirname "$0")/.."
binary=${1:?usage: count-instructions.sh BINARY [--update | --json]}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

node benches/peers/instructions.mjs texts "$work" >"$work/list"
count() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$binary" count "$1" "$2" 2>&1 >/dev/null |
    awk '/Collected/ { print $NF }'
}
export -f count
export binary
# Two at a time: most machines have two cores.
while read -r file; do
  for runs in 1 2; do echo "$file $runs"; done
done <"$work/list" |
  xargs -P 2 -L 1 bash -c 'echo "$0 $1 $(count "$0" "$1")"' >"$work/counts"
node benches/peers/instructions.mjs "${2:---check}" "$work" <"$work/counts"
