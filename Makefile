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

# One binary that needs no Swift beside it and starts fast: it stands at a fixed address, carries
# Debian's archives of what it calls instead of looking for shared libraries, and shows the others no
# symbols of its own. That is an eighth of the time to the first screen.
ARCHIVES := .build/archives
QUICK := -no-pie --no-export-dynamic -L$(CURDIR)/$(ARCHIVES) -ltinfo
build: needs
	@mkdir -p $(ARCHIVES)
	@for name in sqlite3 ncursesw tinfo stdc++; do \
	  archive=$$(find /usr/lib -name lib$$name.a | sort | tail -n 1); \
	  [ -z "$$archive" ] || ln -sf "$$archive" $(ARCHIVES)/; done
	@$(SWIFT) build -c release --static-swift-stdlib $(addprefix -Xlinker ,$(QUICK)) $(STRICT) \
	  --product filiere

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
