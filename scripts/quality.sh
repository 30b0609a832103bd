#!/usr/bin/env bash
# Our search beside others: judged queries on the catalogue, generated queries on the descriptions of PTV.
# scripts/quality.sh --missed also says what we did not find.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

npm_install tests/quality
node tests/quality/run.mjs "$@"
