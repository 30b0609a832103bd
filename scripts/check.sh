#!/usr/bin/env bash
# What needs no run: formatting, lints of both targets, and the dependencies' licences and sources.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

wasm_target
step "formatting" cargo fmt --check
step "lints" cargo clippy --quiet --locked --all-targets -- -D warnings
step "lints of what runs in the browser" \
  cargo clippy --quiet --locked --target wasm32-unknown-unknown --lib --bin app --bin list --bin search_worker -- -D warnings
if cargo deny --version >/dev/null 2>&1; then
  step "licences and sources of dependencies" cargo deny --log-level error check bans licenses sources
else
  echo "    cargo-deny is not installed; licences and sources of dependencies are not checked"
fi
