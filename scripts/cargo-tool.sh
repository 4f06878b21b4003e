# For the setup scripts to read in, not to run.

export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

# cargo_tool CRATE PROGRAM VERSION: installs a program that is published as a crate, unless that version is there.
cargo_tool() {
  if [ "$("$2" --version 2>/dev/null | head -n 1 | awk '{ print $2 }')" = "$3" ]; then return; fi
  echo "Installing $1 $3 (once; a few minutes)"
  # These programs wait on browsers and compilers: quick to build matters more here than quick to run.
  CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    cargo install --quiet --force "$1" --version "$3" </dev/null
}
