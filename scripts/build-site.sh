#!/usr/bin/env bash
# Composes the site in dist/ from the catalogue, the texts of the interface and the built app.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

step "the site, from the catalogue and the app, into dist" target/release/suoraan build --app target/app --out dist --budgets tests/budgets.toml
# make compares this file's date with the sources'; the program may leave a page that did not change as it was.
touch dist/index.html
