#!/usr/bin/env bash
# Builds the native program, target/release/suoraan.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

step "the program suoraan" cargo build --quiet --release --locked --bin suoraan
