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
# Much of the app's build is one long step on one processor, so it runs beside the lints and the native tests.
scripts/build-app.sh >"$logs/app.log" 2>&1 &
app=$!
scripts/check.sh
scripts/test-native.sh 2>&1 | tee "$logs/native.log"
scripts/test-wasm.sh 2>&1 | tee "$logs/wasm.log"
wait "$app" || { cat "$logs/app.log"; fail "the app could not be built"; }
tail -n 1 "$logs/app.log"
# The site is composed by the program that the native tests have built already; a release build would take longer.
export SUORAAN=target/debug/suoraan
step "the program of the tests" cargo build --quiet --locked --bin suoraan
step "the catalogue's own check" "$SUORAAN" check
step "the site, from the catalogue and the app, into dist" \
  "$SUORAAN" build --app target/app --out dist --budgets tests/budgets.toml
scripts/test-browser.sh 2>&1 | tee "$logs/browser.log"

echo
echo "Everything passed in $((SECONDS - start)) s; native, in the browser's wasm, and on the built site:"
grep -hE '^ *Summary \[|^test result: ' "$logs/native.log"
grep -hE '^test result: ' "$logs/wasm.log"
grep -hE '^ +[0-9]+ (passed|failed|flaky|skipped|did not run)' "$logs/browser.log"
