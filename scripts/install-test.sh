#!/usr/bin/env bash
# Installs what the browser tests need and is not there yet: Chromium with its driver, Playwright, axe.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

install_chromium() {
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends chromium chromium-driver
}

if { [ -z "${CHROMIUM:-}" ] && ! have chromium; } || { [ -z "${CHROMEDRIVER:-}" ] && ! have chromedriver; }; then
  have apt-get || fail "install Chromium and its driver, and put their paths into CHROMIUM and CHROMEDRIVER"
  step "Chromium and its driver" install_chromium
fi

# The tests use the system's Chromium; Playwright's own is never fetched.
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
npm_install tests/e2e
