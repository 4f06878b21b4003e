#!/usr/bin/env bash
# Builds the bench binary from a copy of the sources with every other row only, to see what doubling the rows costs.
# What is compiled into the engine is fixed when it is built, so this is the one way to time the whole engine both ways.
# Prints the path of the binary.
set -euo pipefail
cd "$(dirname "$0")/.."
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
copy=$target/bench/half-rows
mkdir -p "$copy"

# Only what has changed is written, so that cargo builds again only what must be. What is gone here goes there.
git ls-files -z --cached --others --exclude-standard -- Cargo.toml Cargo.lock build.rs .cargo automaton benches bitmap cli engine evaluation forms hints models names policies policy reading reidentification risk rules splitter src tokenizer >"$copy.files"
rm -rf "$copy.new"
mkdir "$copy.new"
xargs -0 -a "$copy.files" cp --parents --preserve=timestamps --target-directory "$copy.new"
patterns=$copy.new/rules/src/patterns/mod.rs
sed -i 's/^pub static PATTERNS: \[Pattern; count()\] = all();$/pub static PATTERNS: [Pattern; count().div_ceil(2)] = every_other();/' "$patterns"
grep -q 'every_other' "$patterns" || { echo "half-rows.sh no longer fits rules/src/patterns/mod.rs" >&2; exit 1; }
cat >>"$patterns" <<'RUST'

const fn every_other() -> [Pattern; count().div_ceil(2)] {
    let every = all();
    let mut rows = [Pattern::ROW; count().div_ceil(2)];
    let mut at = 0;
    while at < rows.len() {
        rows[at] = every[2 * at];
        at += 1;
    }
    rows
}
RUST
touch --reference=rules/src/patterns/mod.rs "$patterns"
rm -rf "$copy"
mv "$copy.new" "$copy"
# Never in the same target folder: cargo gives the engine's library the same file name there, and one would be taken for
# the other.
cargo build --quiet --release -p scrubjay-bench --manifest-path "$copy/Cargo.toml" --target-dir "$target/bench/half-target" >&2
echo "$target/bench/half-target/release/scrubjay-bench"
