#!/usr/bin/env bash
# Installs what the tests need beside the build: three browsers, their drivers, linters, callgrind, and the
# libraries that check digits are compared with.
# Run again, it only looks and is done in a moment.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/cargo-tool.sh

scripts/apt-install.sh chromium chromium-driver firefox-esr webkit2gtk-driver xvfb brotli valgrind
scripts/setup-oracles.sh

for component in rustfmt clippy; do
  cargo "${component/rustfmt/fmt}" --version >/dev/null 2>&1 || rustup component add "$component"
done

# The kernel runs under Miri, which only nightly toolchains have.
if ! cargo +nightly miri --version >/dev/null 2>&1; then
  rustup toolchain install nightly --profile minimal --component miri,rust-src --no-self-update
fi

# Debian has no driver for its Firefox. Mozilla publishes the source as a crate.
cargo_tool geckodriver geckodriver 0.37.1
cargo_tool cargo-deny cargo-deny 0.20.2
