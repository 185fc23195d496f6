.DEFAULT_GOAL := help
SHELL := /bin/bash
SWIFT ?= swift
PREFIX ?= /usr/local
PORT ?= 8080
KILLS ?= 200
NEEDS := pkg-config libsqlite3-dev libqrencode-dev \
	$(if $(BROWSER),chromium chromium-driver fontconfig fonts-noto-cjk zbar-tools)
DEBUG := $(SWIFT) build --explicit-target-dependency-import-check error
RELEASE := $(SWIFT) build -c release --static-swift-stdlib
TEST := $(SWIFT) test --skip-build --disable-xctest --no-parallel
OURS := $(wildcard Package.swift Sources Tests Benchmarks)

# Plays the tests and hides nothing; then the time of each suite, longest last, what was skipped, and how it all ended.
define play
@mkdir -p out
$(1) $(TEST) 2>&1 | tee out/test.log; status=$${PIPESTATUS[0]}; echo; \
	sed -nE 's/^.*(Suite .*) (passed|failed) after ([0-9.]+) seconds.*/\3 s\t\2\t\1/p' out/test.log | sort -n; \
	grep -E '(Suite|Test) .* skipped: ' out/test.log; grep -E 'Test run with' out/test.log; exit $$status
endef

.PHONY: help deps build run serve test test-all torture fuzz perf perf-class class-pictures check lint format golden install dist clean
help: ## say what each target does
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10
deps: ## install the system packages that are missing, or name them
	@command -v $(SWIFT) >/dev/null || { echo "deps: install Swift 6.3 from swift.org, then try again" >&2; exit 2; }
	@pkg-config --exists sqlite3 libqrencode 2>/dev/null && { [ -z "$(BROWSER)" ] || { \
		command -v chromium chromedriver zbarimg fc-list | wc -l | grep -qx 4 && fc-list :lang=zh | grep -q .; }; } && exit 0; \
	[ "$$(id -u)" = 0 ] && as= || as="sudo -n"; command -v apt-get >/dev/null && $$as apt-get update -q && \
	$$as env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $(NEEDS) && exit 0; \
	echo "deps: install these by hand, then try again: $(NEEDS) (names are Debian's)" >&2; exit 2
build: deps ## the tool, debug, warnings as errors
	$(DEBUG) --product mockmerchant
run: build ## walk the whole shipped range over HTTP, print the data prices, write out/report.html
	@mkdir -p out && rm -f out/range.sqlite*
	.build/debug/mockmerchant check --journal out/range.sqlite --report html=out/report.html --report json=out/report.json
serve: build ## keep a range open on PORT (8080); ARGS="--bind 0.0.0.0" and the like are handed on
	.build/debug/mockmerchant serve --port $(PORT) $(ARGS)
test: deps ## every test, the browser's too where a Chromium is found; the time of each suite
	$(DEBUG) --build-tests
	$(call play)
test-all: deps ## the same, and every page of every scenario in the browser
	$(DEBUG) --build-tests
	$(call play,BREADTH=full)
torture: deps ## kill a loaded server KILLS (200) times and count what was lost
	$(DEBUG) --build-tests
	TORTURE_KILLS=$(KILLS) $(TEST) --filter TortureTests
fuzz: deps ## spoil scenario files, forms, documents and addresses; FUZZ_SEED=word for others
	$(DEBUG) --build-tests
	FUZZ_FILES=50000 FUZZ_REQUESTS=100000 $(TEST) --filter 'ReaderFuzzTests|ActFuzzTests'
perf: deps ## measure against a bare hello in the release build, and write docs/performance.md
	@command -v wrk >/dev/null || { [ "$$(id -u)" = 0 ] && as= || as="sudo -n"; \
		$$as apt-get install -qy --no-install-recommends wrk; } || { echo "perf: install wrk, then try again" >&2; exit 2; }
	$(RELEASE) --product mockmerchant
	$(RELEASE) --product hello
	$(RELEASE) --product drive
	python3 Benchmarks/perf.py
perf-class: deps ## CLASS_LEARNERS (300) learners for CLASS_MINUTES (10), with a restart in the middle
	$(RELEASE) --product mockmerchant
	$(RELEASE) --product drive
	CLASS_LEARNERS=$(CLASS_LEARNERS) CLASS_MINUTES=$(CLASS_MINUTES) python3 Benchmarks/perf_class.py
class-pictures: build ## take the pictures of the trainer's guide anew, with the Playwright of .venv
	.venv/bin/python Benchmarks/class_pictures.py
check: lint test ## what must pass before a commit
lint: ## what format would change, which rule is broken
	$(SWIFT) format lint --strict --parallel --recursive $(OURS)
format: ## lay out all Swift files
	$(SWIFT) format --in-place --parallel --recursive $(OURS)
golden: deps ## write the goldens anew; read the diff before you commit it
	$(DEBUG) --build-tests
	-RECORD=1 $(TEST) --filter GoldenTests
	git diff --stat -- fixtures/golden
install: deps ## release build into PREFIX (/usr/local), with completions and a manual page
	$(RELEASE) --product mockmerchant
	Packaging/install.sh .build/release $(DESTDIR)$(PREFIX)
dist: deps ## a tarball in out/ that runs on a machine without toolchain or network
	$(RELEASE) --product mockmerchant
	Packaging/dist.sh .build/release out
clean: ## throw away .build and out
	rm -rf .build out
