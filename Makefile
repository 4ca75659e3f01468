# The two commands a newcomer needs are `make run` and `make test`; the rest is here to be read.

SWIFT ?= swift
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
# What the program is built with and runs on.
NEEDED := libncursesw5-dev libsqlite3-dev libcairo2-dev libpango1.0-dev libzint-dev fonts-dejavu-core
# What the tests judge it with, beside it.
JUDGES := sqlite3 tmux nwipe poppler-utils zbar-tools
STRICT := --explicit-target-dependency-import-check error

.PHONY: run demo build test lint bench needs judges goldens clean

run: build
	@.build/release/filiere

demo: build
	@.build/release/filiere demo --play

# One binary that needs no Swift beside it and stands at a fixed address: without the hundred thousand
# relocations of a movable one it starts faster.
build: needs
	@$(SWIFT) build -c release --static-swift-stdlib -Xlinker -no-pie $(STRICT) --product filiere

test: needs judges
	$(SWIFT) build --build-tests $(STRICT)
	$(SWIFT) test --skip-build

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

# Draws the golden screens and the generated blocks of the README anew; look at the difference.
goldens:
	GOLDEN=record $(SWIFT) test --filter Golden --filter Generated --filter Stories

# Times the screen from outside on a ledger of a million devices, made at the first time (minutes).
BENCH_LEDGER ?= /tmp/filiere-bench.sqlite
bench: build
	@[ -f $(BENCH_LEDGER) ] || .build/release/filiere demo --devices 1000000 --ledger $(BENCH_LEDGER)
	@python3 Benchmarks/screen.py $(BENCH_LEDGER) .build/release/filiere

needs:
	@$(call install,$(NEEDED))

judges:
	@$(call install,$(JUDGES))

clean:
	rm -rf .build

# Installs what is missing and nothing else; quiet when nothing is.
define install
missing=""; for package in $(1); do \
  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' \
    || missing="$$missing $$package"; done; \
if [ -n "$$missing" ]; then \
  echo "Installing$$missing" >&2; \
  $(SUDO) apt-get update -qq && \
  DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq $$missing >/dev/null; fi
endef
