#!/usr/bin/env bash
# How fast search answers, keystroke by keystroke, over the catalogue and over larger ones that are made up.
# Other sizes, and one language only: scripts/bench.sh 1000 5000 fi
set -euo pipefail
. "$(dirname "$0")/lib.sh"

# Without the interface, which the engine does not need, it is built sooner.
cargo bench --quiet --locked --no-default-features --bench search -- "$@"
