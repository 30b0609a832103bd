#!/usr/bin/env bash
# The library's tests that run in a browser (wasm-bindgen-test), in headless Chromium.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner
export CHROMEDRIVER="${CHROMEDRIVER:-$(command -v chromedriver)}"
export WASM_BINDGEN_TEST_WEBDRIVER_JSON="$PWD/tests/webdriver.json"
step "tests in the browser's wasm" cargo test --locked --target wasm32-unknown-unknown --lib
