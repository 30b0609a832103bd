# The two commands that a newcomer needs are `make start` and `make test`. `make help` lists all.
# What each does is in scripts/; this file says what depends on what.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

PORT ?= 8080

APP := target/app/index.html
PROGRAM := target/release/suoraan
SITE := dist/index.html
# The pages depend on the day, so a site of yesterday is built anew.
TODAY := target/today-$(shell date +%F)

# Folders count too: their date tells that a file was taken away.
files = $(shell find $(wildcard $(1)) -not -name '.*')
APP_SOURCES := $(call files,src public styles) $(wildcard index.html Trunk.toml) Cargo.toml Cargo.lock
SITE_SOURCES := $(call files,catalogue locales public)

.PHONY: help start build app data bundle check test sizes quality bench tools FORCE

help: ## lists what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

start: ## builds the site and serves it on http://127.0.0.1:8080 (another port: make start PORT=8081)
	@scripts/port.sh $(PORT)
	@$(MAKE) --no-print-directory build
	@$(PROGRAM) serve dist --port $(PORT)

build: $(SITE) ## builds the site into dist/

app: $(APP) ## builds only the app, into target/app

data: ## builds the site anew from the catalogue, over the app and the program that are built already
	@[ -f $(APP) ] && [ -x $(PROGRAM) ] || { echo "error: nothing is built yet; run 'make build' once" >&2; exit 1; }
	@scripts/build-site.sh

bundle: $(APP) $(PROGRAM) ## packs program and app for editions without Rust, into target/bundle, and tries the bundle alone
	@scripts/bundle.sh
	@scripts/test-bundle.sh

check: ## formatting, lints, licences of dependencies
	@scripts/check.sh

test: ## installs what the tests need and runs every test
	@scripts/test.sh

sizes: build ## says what a phone fetches
	@scripts/sizes.sh

quality: $(PROGRAM) ## our search beside others
	@scripts/quality.sh

bench: ## how fast search answers, over the catalogue and over larger ones that are made up
	@scripts/bench.sh

tools:
	@scripts/install-build.sh

$(APP): $(APP_SOURCES) | tools
	@scripts/build-app.sh

# Cargo knows best whether there is anything to do; the program's date tells make whether there was.
$(PROGRAM): FORCE
	@scripts/build-program.sh

$(SITE): $(APP) $(PROGRAM) $(SITE_SOURCES) $(TODAY)
	@scripts/build-site.sh

$(TODAY):
	@mkdir -p target && rm -f target/today-* && touch $@

FORCE:
