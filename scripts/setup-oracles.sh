#!/usr/bin/env bash
# Puts the libraries that the rows' check digits are compared with into .setup/oracles, for rules/tests/oracles.
# Run again, it only looks and is done in a moment.
set -euo pipefail
cd "$(dirname "$0")/.."

wanted=tests/oracles/requirements.txt
place=.setup/oracles
if cmp -s "$wanted" "$place/installed.txt" && "$place/bin/python3" -c '' 2>/dev/null; then exit 0; fi

if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
  scripts/apt-install.sh python3 python3-venv
fi
echo "Installing the libraries to compare check digits with"
rm -rf "$place"
python3 -m venv "$place"
if ! "$place/bin/python3" -m pip install --quiet --disable-pip-version-check -r "$wanted" </dev/null; then
  echo "pip could not install what $wanted lists; rules/tests/oracles fails without it." >&2
  rm -rf "$place"
  exit 1
fi
cp "$wanted" "$place/installed.txt"
