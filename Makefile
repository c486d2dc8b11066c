# The only commands a newcomer needs. Each does its own set-up; `make help` lists them.
# It orders the work and names the stages; what a stage does is said where its tool is configured.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test lint audit bench faults fuzz package screenshots icons setup page shell release

# Outside the tree, so that a clean checkout does not build everything again.
export CARGO_TARGET_DIR ?= $(HOME)/.cache/balise/target
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1

# What the program is for; its crates are judged for all three.
SYSTEMS := x86_64-unknown-linux-gnu x86_64-pc-windows-msvc aarch64-apple-darwin
TAURI := npx --yes @tauri-apps/cli@2.12.5
STAGE := @tools/stage
CONTENT := cargo run -q -p balise-content --bin content --
DEBUG := $(CARGO_TARGET_DIR)/debug/balise
RELEASE := $(CARGO_TARGET_DIR)/release/balise
MODULES := ui/node_modules/.installed

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: setup shell ## build what is missing and open the program (a screenshot where there is no display)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec $(DEBUG); else node tests/window/show.mjs $(DEBUG); fi

test: setup ## everything that proves the program keeps its promises, fastest first
	$(STAGE) "content: nothing is missing, wrong or doubtful" $(CONTENT) check
	$(STAGE) "content: rules, progress, promises" cargo test -q -p balise-content -p balise-tests
	$(STAGE) "content: every path of the guide" $(CONTENT) paths
	$(STAGE) "page: install" $(MAKE) --no-print-directory $(MODULES)
	$(STAGE) "page: replies for the browser" $(CONTENT) replies ui/tests/recorded.json
	$(STAGE) "page: types" npm run --silent --prefix ui check
	$(STAGE) "page: components" npm run --silent --prefix ui test
	$(STAGE) "page: journeys in Chromium" npm run --silent --prefix ui journeys
	$(STAGE) "page: build" npm run --silent --prefix ui build
	$(STAGE) "shell: commands, store and guard" cargo test -q -p balise
	$(STAGE) "shell: build" cargo build -q -p balise
	$(STAGE) "window: journeys in the real window" bash -c "BALISE=$(DEBUG) node --test --test-concurrency=1 tests/window/*.test.mjs"

lint: setup $(MODULES) ## format, clippy, eslint, types: no warning is let through
	$(STAGE) "format of Rust" cargo fmt --all --check
	$(STAGE) "page: lint" npm run --silent --prefix ui lint
	$(STAGE) "page: replies for the browser" $(CONTENT) replies ui/tests/recorded.json
	$(STAGE) "page: types" npm run --silent --prefix ui check
	$(STAGE) "clippy" cargo clippy -q --workspace --all-targets -- -D warnings
	@$(MAKE) --no-print-directory audit

audit: ## licences, forbidden crates and sources of all crates, by cargo-deny
	@if cargo deny --version > /dev/null 2>&1; then \
	  tools/stage "crates: licences, bans, sources" cargo deny --offline --log-level error check licenses bans sources; \
	else \
	  echo; echo "== LEFT OUT: licences, bans and sources of crates. For them: cargo install --locked cargo-deny@0.20.2 (minutes)"; \
	fi
	@echo "== LEFT OUT: advisories, which need a network: .github/workflows/crates.yml asks for them each week"

bench: setup release ## start time, memory and time to leave of the release build
	@BALISE=$(RELEASE) node tests/bench/start.mjs
	@BALISE=$(RELEASE) node tests/bench/leave.mjs

faults: setup page ## kills, damage, power cuts, full disks, all of them: takes about half an hour
	$(STAGE) "faults: build" cargo test -q -p balise --test faults --no-run
	$(STAGE) "faults" cargo test -q -p balise --test faults -- --long

FUZZED := envelope reader words
SECONDS_EACH ?= 300
fuzz: setup ## feeds the readers of untrusted bytes for five minutes each (nightly Rust and cargo-fuzz)
	$(STAGE) "fuzz: build" cargo +nightly fuzz build
	@for reader in $(FUZZED); do tools/stage "fuzz: $$reader" cargo +nightly fuzz run $$reader -- \
	  -max_total_time=$(SECONDS_EACH) -max_len=4096 -timeout=20 -print_final_stats=1 || exit 1; done

package: setup page ## .deb and .rpm of the release build
	$(STAGE) "package" bash -c 'cd src-tauri && $(TAURI) build --ci --bundles deb,rpm'
	@find $(CARGO_TARGET_DIR)/release/bundle -name '*.deb' -o -name '*.rpm' | xargs ls -l

screenshots: setup shell ## pictures of the real window in docs/screenshots
	@BALISE=$(DEBUG) node tests/window/screenshots.mjs docs/screenshots

icons: ## generated sizes of icons/balise.svg
	$(STAGE) "icons" tools/icons

setup:
	$(STAGE) "set-up" tools/setup
	$(STAGE) "crates" cargo fetch -q --locked $(SYSTEMS:%=--target %)

$(MODULES): ui/package-lock.json
	npm ci --prefix ui --no-fund --no-audit
	@touch $@

page: $(MODULES)
	$(STAGE) "page: build" npm run --silent --prefix ui build

shell: page
	$(STAGE) "shell: build (the first time takes minutes)" cargo build -p balise

release: page
	$(STAGE) "shell: release build (the first time takes minutes)" cargo build --release -p balise
