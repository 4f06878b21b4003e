#!/usr/bin/env bash
# Installs what the tests need beside the build: three browsers, their drivers, linters, callgrind.
# Run again, it only looks and is done in a moment.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/cargo-tool.sh

packages="chromium chromium-driver firefox-esr webkit2gtk-driver xvfb brotli valgrind"
missing=""
for package in $packages; do
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing="$missing $package"
done
if [ -n "$missing" ]; then
  as_root=""
  if [ "$(id -u)" != 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
      as_root="sudo -n"
    else
      echo "The tests need these Debian packages, and only root may install them:$missing" >&2
      echo "Please run:  sudo apt-get update && sudo apt-get install --no-install-recommends$missing" >&2
      exit 1
    fi
  fi
  echo "Installing$missing"
  $as_root apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing </dev/null >/dev/null
fi

for component in rustfmt clippy; do
  cargo "${component/rustfmt/fmt}" --version >/dev/null 2>&1 || rustup component add "$component"
done

# Debian has no driver for its Firefox. Mozilla publishes the source as a crate.
cargo_tool geckodriver geckodriver 0.37.1
cargo_tool cargo-deny cargo-deny 0.20.2
