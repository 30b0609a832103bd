#!/usr/bin/env bash
# Everything that must hold, in the order in which it is cheapest to learn what does not. `make test` runs it.
# It ends with the closing lines of the three test runners.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

logs=target/test-logs
mkdir -p "$logs"
start=$SECONDS

scripts/install-build.sh
scripts/install-test.sh
scripts/check.sh
scripts/test-native.sh 2>&1 | tee "$logs/native.log"
scripts/test-wasm.sh 2>&1 | tee "$logs/wasm.log"
make --no-print-directory build
step "the catalogue's own check" target/release/suoraan check
scripts/test-browser.sh 2>&1 | tee "$logs/browser.log"

echo
echo "Everything passed in $((SECONDS - start)) s; native, in the browser's wasm, and on the built site:"
grep -hE '^ *Summary \[|^test result: ' "$logs/native.log"
grep -hE '^test result: ' "$logs/wasm.log"
grep -hE '^ +[0-9]+ (passed|failed|flaky|skipped|did not run)' "$logs/browser.log"
