#!/usr/bin/env bash
# Installs what `make bench` needs beside the build and the tests: the tools that Scrubjay is compared with.
# Run again, it only looks and is done in a moment. What cannot be installed is reported in the table, not here.
set -euo pipefail
cd "$(dirname "$0")/.."

presidio=.setup/presidio
asked=$(cat benches/peers/requirements.txt)
if [ "$(cat $presidio/installed 2>/dev/null)" != "$asked" ]; then
  echo "Installing Presidio into $presidio (once; a minute)"
  rm -rf $presidio
  if python3 -m venv $presidio && $presidio/bin/pip install --quiet --disable-pip-version-check -r benches/peers/requirements.txt </dev/null; then
    echo "$asked" >$presidio/installed
  else
    echo "Presidio could not be installed: it will be missing from the table." >&2
  fi
fi
