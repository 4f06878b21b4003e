#!/usr/bin/env bash
# Installs what `make quality` needs beside the build: Presidio and a language model for it, which Scrubjay is measured
# beside. Run again, it only looks and is done in a moment. What cannot be installed is missing from the page, which says so.
set -euo pipefail
cd "$(dirname "$0")/.."

peer=.setup/presidio-quality
asked=$(cat evaluation/requirements.txt)
if [ "$(cat $peer/installed 2>/dev/null)" != "$asked" ]; then
  echo "Installing Presidio into $peer (once; a minute)"
  rm -rf $peer
  if python3 -m venv $peer && $peer/bin/pip install --quiet --disable-pip-version-check -r evaluation/requirements.txt </dev/null; then
    echo "$asked" >$peer/installed
  else
    echo "Presidio could not be installed: it will be missing from docs/quality.md." >&2
  fi
fi
