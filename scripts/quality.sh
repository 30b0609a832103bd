#!/usr/bin/env bash
# Our search beside others, over the same documents and judged queries.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

[ -d tests/quality/node_modules ] || step "npm packages of tests/quality" npm ci --prefix tests/quality --no-audit --no-fund --loglevel=error
node tests/quality/run.mjs
