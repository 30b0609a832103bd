#!/usr/bin/env bash
# The native tests, by cargo-nextest where it is installed.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

if have cargo-nextest; then
  step "native tests" cargo nextest run --locked --no-fail-fast
  step "examples in the documentation" cargo test --locked --quiet --doc
else
  step "native tests" cargo test --locked --no-fail-fast
fi
