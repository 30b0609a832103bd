#!/usr/bin/env bash
# The browser tests on the built site in dist/, by Playwright. Arguments go to Playwright: a file, -g WORDS, ...
set -euo pipefail
. "$(dirname "$0")/lib.sh"

export CHROMIUM="${CHROMIUM:-$(command -v chromium)}"

run() {
  cd tests/e2e
  npx --no-install playwright test "$@"
}

step "browser tests on the built site" run "$@"
