# The only commands a newcomer needs. Each does its own set-up; `make help` lists them.
# It orders the work and names the stages; what a stage does is said where its tool is configured.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test lint audit bench faults fuzz package package-linux package-windows reproducible check-windows check-macos screenshots icons pack setup page shell release

# Outside the tree, so that a clean checkout does not build everything again.
export CARGO_TARGET_DIR ?= $(HOME)/.cache/balise/target
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1

# What the program is for; its crates are judged for all three.
SYSTEMS := x86_64-unknown-linux-gnu x86_64-pc-windows-msvc aarch64-apple-darwin
STAGE := @tools/stage
CONTENT := cargo run -q -p balise-content --bin content --
DEBUG := $(CARGO_TARGET_DIR)/debug/balise
RELEASE := $(CARGO_TARGET_DIR)/release/balise
PACKAGES := $(CARGO_TARGET_DIR)/packages
MODULES := ui/node_modules/.installed

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

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
	$(STAGE) "scripts and workflows" tools/lint-scripts
	$(STAGE) "clippy" cargo clippy -q --workspace --all-targets -- -D warnings
	@$(MAKE) --no-print-directory audit

audit: ## licences, forbidden crates and sources of all crates, by cargo-deny
	@if cargo deny --version > /dev/null 2>&1; then \
	  tools/stage "crates: licences, bans, sources" cargo deny --offline --log-level error check licenses bans sources; \
	else \
	  echo; echo "== LEFT OUT: licences, bans and sources of crates. For them: cargo install --locked cargo-deny@0.20.2 (minutes)"; \
	fi
	@echo "== LEFT OUT: advisories, which need a network: .github/workflows/crates.yml asks for them each week"

# A blank window of the same lock file is the yardstick; the debug build says where things are, which the release build does not.
BENCHED := $(CARGO_TARGET_DIR)/bench-results
BLANK := $(CARGO_TARGET_DIR)/release/balise-blank
bench: setup shell page ## start, memory, steps of use beside a blank window, Chromium and a PDF viewer; the rules alone (twenty minutes)
	$(STAGE) "bench: tools" tools/setup-packages bench
	$(STAGE) "bench: where the start goes, build" tools/release --features timeline
	@mkdir -p $(BENCHED) && cp $(RELEASE) $(BENCHED)/balise-timeline
	$(STAGE) "bench: the program and a blank window, build" tools/release -p balise-blank
	$(STAGE) "bench: the sheet as a page and as PDF" env BALISE=$(DEBUG) node tests/bench/sheet.mjs $(BENCHED)/yardstick
	$(STAGE) "bench: start and memory" env BALISE=$(RELEASE) BLANK=$(BLANK) STATIC_PAGE=$(BENCHED)/yardstick/sheet.html \
	  STATIC_PDF=$(BENCHED)/yardstick/sheet.pdf BENCH_RESULTS=$(BENCHED) node tests/bench/start.mjs
	$(STAGE) "bench: where the start goes" env BALISE=$(BENCHED)/balise-timeline node tests/bench/timeline.mjs
	$(STAGE) "bench: steps of use" env BALISE=$(DEBUG) MEASURED=$(RELEASE) BENCH_RESULTS=$(BENCHED) node tests/bench/steps.mjs
	$(STAGE) "bench: time to leave" env BALISE=$(RELEASE) node tests/bench/leave.mjs
	$(STAGE) "bench: size of the page" node tests/bench/page.mjs
	$(STAGE) "bench: the rules alone" cargo bench -q --locked -p balise-content --bench content
	@BENCH_RESULTS=$(BENCHED) node tests/bench/plot.mjs $(BENCHED)/start-and-use.svg

faults: setup page ## kills, damage, power cuts, full disks, all of them: takes about half an hour
	$(STAGE) "faults: build" cargo test -q -p balise --test faults --no-run
	$(STAGE) "faults" cargo test -q -p balise --test faults -- --long

FUZZED := envelope reader words policy backup pack
SECONDS_EACH ?= 300
fuzz: setup ## feeds the readers of untrusted bytes for five minutes each (nightly Rust and cargo-fuzz)
	$(STAGE) "fuzz: build" cargo +nightly fuzz build
	@for reader in $(FUZZED); do tools/stage "fuzz: $$reader" cargo +nightly fuzz run $$reader -- \
	  -max_total_time=$(SECONDS_EACH) -max_len=4096 -timeout=20 -print_final_stats=1 || exit 1; done

package: package-linux package-windows ## all packages that can be made here, tried; their parts and their sums
	$(STAGE) "packages: lists of parts" packaging/sbom
	$(STAGE) "packages: sums" packaging/sums

package-linux: setup page ## .deb, .rpm and a portable folder, tried in a clean Debian
	$(STAGE) "packages: tools for Linux" tools/setup-packages linux
	$(STAGE) "packages: release build" tools/release
	$(STAGE) "packages: no path of this computer inside" tools/test-paths $(RELEASE)
	$(STAGE) "packages: .deb, .rpm, portable folder" packaging/linux/all
	$(STAGE) "packages: the .deb in a clean Debian" tools/test-deb $(PACKAGES)/balise_*.deb
	$(STAGE) "packages: the .rpm in a root of its own" tools/test-rpm $(PACKAGES)/balise-*.rpm
	$(STAGE) "packages: the portable folder" tools/test-portable $(PACKAGES)/Balise-*-linux-*-portable.tar.gz

package-windows: setup page ## installer, MSI and a portable folder, tried under Wine
	$(STAGE) "packages: tools for Windows" tools/setup-packages windows
	$(STAGE) "packages: release build for Windows" env CARGO_TARGET_DIR=$(CARGO_TARGET_DIR)-windows tools/cross x86_64-pc-windows-gnu tools/release
	$(STAGE) "packages: installer, MSI, portable folder" packaging/windows/all
	$(STAGE) "packages: installed and removed under Wine" tools/test-windows $(PACKAGES)

reproducible: setup ## build the .deb again from another folder and compare the bytes
	$(STAGE) "packages: the .deb, built twice" tools/test-reproducible

check-windows: setup page ## build for Windows; tests that need no window, under Wine
	$(STAGE) "Windows: tools" tools/setup-packages windows
	$(STAGE) "Windows: build, and tests under Wine" tools/check-windows

check-macos: setup page ## check the types for macOS
	$(STAGE) "macOS: tools" tools/setup-packages macos
	$(STAGE) "macOS: types" tools/check-macos

screenshots: setup shell ## pictures of the real window in docs/screenshots
	@BALISE=$(DEBUG) node tests/window/screenshots.mjs docs/screenshots

OUT ?= $(notdir $(patsubst %/,%,$(FOLDER))).balisepack
pack: ## build and sign a content pack: FOLDER=… KEY=… [OUT=…] (docs/content-packs.md)
	@[ -d "$(FOLDER)" ] && [ -f "$(KEY)" ] || { echo "make pack FOLDER=<folder of the pack> KEY=<secret key of minisign> [OUT=<file>]" >&2; exit 2; }
	@command -v minisign > /dev/null || { echo "minisign is missing (Debian: apt install minisign)" >&2; exit 2; }
	$(CONTENT) pack "$(FOLDER)" "$(OUT)"
	minisign -S -s "$(KEY)" -m "$(OUT)"

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
	$(STAGE) "shell: release build (the first time takes minutes)" tools/release
