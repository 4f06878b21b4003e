# Scrubjay. The two commands to know:
#
#   make serve            sets up what is missing, builds, and starts the intake with the page at
#                         http://127.0.0.1:8787 (another port: make serve PORT=9000)
#   make test             sets up what is missing and runs every test
#
# Parts of it: build  bench  quality  test-kernel  test-rust  test-wasm  test-page  test-parity  test-instructions  test-browsers  clean

PORT ?= 8787
# Where `make serve` keeps what it admits.
DIR ?= intake-data

export PATH := $(or $(CARGO_HOME),$(HOME)/.cargo)/bin:$(PATH)

core  := $(shell find src bitmap engine splitter forms hints names rules reading automaton policy policies models/names/SHA256SUMS build.rs -type f -not -path "*/target/*") Cargo.toml Cargo.lock
page  := $(shell find www -type f -not -path '*/node_modules/*' -not -path 'www/dist/*' -not -path 'www/engine/*' -not -path 'www/reidentification/*' -not -path 'www/risk/*' -not -path 'www/tokenizer/*') $(shell find samples models/names policies -type f) hints/hints.bin docs/quality.json
cli   := target/release/scrubjay

.PHONY: help serve build built test bench quality clean setup-build setup-test setup-bench setup-quality test-kernel test-rust test-kernel-and-rust test-wasm test-page test-parity test-instructions test-browsers

help:
	@sed -n 's/^# \{0,1\}//p' Makefile | head -n 8

serve: build
	$(cli) intake --dir $(DIR) --www www/dist --port $(PORT) --work-port $$(($(PORT) + 1))

build: setup-build www/dist/work/index.html
	cargo build --release -p scrubjay-cli

# What a page loads and the programs are built beside the tests in Rust: linking them takes one processor, for minutes.
test: setup-test
	@$(MAKE) --no-print-directory --jobs=2 built test-kernel-and-rust
	@$(MAKE) --no-print-directory test-wasm test-page test-parity test-instructions test-browsers

# --- setting up -------------------------------------------------------------------------------------------------

setup-build:
	@scripts/setup-build.sh

setup-test: setup-build
	@scripts/setup-test.sh

setup-bench: setup-test
	@scripts/setup-bench.sh

setup-quality: setup-build
	@scripts/setup-quality.sh

# npm writes this file last, so it tells whether what is installed is what the lock file asks for.
%/node_modules/.package-lock.json: %/package-lock.json
	cd $* && npm ci --no-audit --no-fund </dev/null
	@touch $@

# --- building ---------------------------------------------------------------------------------------------------

# Two files: this one is all that a page waits for, scrubjay_rest_bg.wasm the rest.
www/engine/scrubjay_bg.wasm: $(core) scripts/build-engine.sh | setup-build
	scripts/build-engine.sh www/engine
	@touch $@

# Loaded only by who writes or opens a re-identification file.
www/reidentification/scrubjay_reidentification_bg.wasm: $(shell find reidentification -type f) Cargo.toml Cargo.lock | setup-build
	wasm-pack build reidentification/wasm --target web --profile wasm --out-dir ../../www/reidentification --out-name scrubjay_reidentification
	@touch $@
	@echo "re-identification wasm: $$(wc -c <$@) bytes raw$$(command -v brotli >/dev/null && echo ", $$(brotli --quality=11 --stdout $@ | wc -c) bytes brotli")"

# Loaded only for the worker that measures tables.
www/risk/scrubjay_risk_bg.wasm: $(core) $(shell find risk -type f) | setup-build
	wasm-pack build risk --target web --profile wasm --out-dir ../www/risk --out-name scrubjay_risk
	@touch $@
	@echo "risk wasm: $$(wc -c <$@) bytes raw$$(command -v brotli >/dev/null && echo ", $$(brotli --quality=11 --stdout $@ | wc -c) bytes brotli")"

# Loaded only with a model that somebody adds.
www/tokenizer/scrubjay_tokenizer_bg.wasm: $(shell find tokenizer -type f) Cargo.toml Cargo.lock | setup-build
	wasm-pack build tokenizer --target web --profile wasm --out-dir ../www/tokenizer --out-name scrubjay_tokenizer
	@touch $@
	@echo "tokenizer wasm: $$(wc -c <$@) bytes raw$$(command -v brotli >/dev/null && echo ", $$(brotli --quality=11 --stdout $@ | wc -c) bytes brotli")"

# After the engine, because that makes the folder.
www/engine/rules.json: www/engine/scrubjay_bg.wasm $(shell find cli/src -type f)
	cargo run --release --quiet -p scrubjay-cli -- rules --json >$@.new
	mv $@.new $@

www/dist/work/index.html: www/engine/scrubjay_bg.wasm www/reidentification/scrubjay_reidentification_bg.wasm www/risk/scrubjay_risk_bg.wasm www/tokenizer/scrubjay_tokenizer_bg.wasm www/engine/rules.json www/node_modules/.package-lock.json $(page)
	cd www && npm run build
	@touch $@

# --- testing ----------------------------------------------------------------------------------------------------

# One after the other, whatever else runs: they wait for each other's folders.
built:
	@env -u MAKEFLAGS $(MAKE) --no-print-directory build
	@env -u MAKEFLAGS cargo build --quiet --release -p scrubjay-bench

test-kernel-and-rust:
	@env -u MAKEFLAGS $(MAKE) --no-print-directory test-kernel test-rust

# Under Miri, which finds undefined behaviour: the loads of the one file with `unsafe`.
test-kernel: setup-test
	cargo +nightly miri test -p scrubjay-bitmap

# `cargo deny check advisories` is not in the list because it fetches a database from a host that the machines
# this project is tested on can't reach.
test-rust: setup-test
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	cargo clippy -p scrubjay --all-targets --target wasm32-unknown-unknown -- -D warnings
	cargo test --workspace
	cargo deny check bans licenses sources

# In Chromium and Firefox; webdriver.json tells how they are started.
test-wasm: setup-test www/engine/scrubjay_bg.wasm
	scripts/check-size.sh www/engine
	wasm-pack test --headless --chrome --firefox -- --test wasm

test-page: setup-test www/node_modules/.package-lock.json www/engine/scrubjay_bg.wasm www/reidentification/scrubjay_reidentification_bg.wasm www/risk/scrubjay_risk_bg.wasm www/tokenizer/scrubjay_tokenizer_bg.wasm
	cd www && npm run lint && npm test

# The same bytes from the browser's engine and from the command line.
test-parity: build
	node --test tests/parity/ benches/peers/regexp.test.mjs

# Instructions for each byte, counted by callgrind: what got slower shows here whatever else the machine does.
test-instructions: setup-test
	cargo build --release -p scrubjay-bench
	scripts/count-instructions.sh $(or $(CARGO_TARGET_DIR),target)/release/scrubjay-bench

test-browsers: setup-test build tests/browser/node_modules/.package-lock.json
	cd tests/browser && npm test

# Some minutes. Writes docs/benchmarks.md.
bench: setup-bench www/engine/scrubjay_bg.wasm tests/browser/node_modules/.package-lock.json benches/peers/node_modules/.package-lock.json
	scripts/bench.sh

# A few minutes. Writes docs/quality.md and docs/quality.json from the shared sets; without them it says so and fails.
quality: setup-quality
	scripts/quality.sh

clean:
	cargo clean
	rm -rf www/dist www/engine www/reidentification www/risk www/tokenizer
