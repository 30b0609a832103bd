#!/usr/bin/env bash
# Installs what building the site needs and is not there yet: the wasm target, Trunk, wasm-bindgen, wasm-opt.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

TRUNK=0.21.14

wasm_target

if [ "$(trunk --version 2>/dev/null)" != "trunk $TRUNK" ]; then
  step "Trunk $TRUNK (some minutes, once)" cargo install trunk --version "$TRUNK" --locked --root "$TOOLS" --quiet
fi

# The program must be of exactly the library's version. It is installed without --locked, because its own lock file
# names older packages than a new registry may have.
bindgen=$(grep -A1 '^name = "wasm-bindgen"$' Cargo.lock | sed -n 's/^version = "\(.*\)"$/\1/p')
[ -n "$bindgen" ] || fail "no wasm-bindgen in Cargo.lock"
if [ "$(wasm-bindgen --version 2>/dev/null)" != "wasm-bindgen $bindgen" ] || ! have wasm-bindgen-test-runner; then
  step "wasm-bindgen $bindgen (some minutes, once)" \
    cargo install wasm-bindgen-cli --version "$bindgen" --root "$TOOLS" --force --quiet
fi

npm_install tools
