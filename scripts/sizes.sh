#!/usr/bin/env bash
# What a phone fetches: every file of dist/ that is not a page, with its sizes in KB (1 KB = 1000 bytes) as it is,
# in gzip and in brotli, largest first. The limits are in tests/budgets.toml and are checked by the build.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

[ -d dist ] || fail "no dist/; run 'make build' first"

bytes() { if [ -f "$1" ]; then wc -c <"$1"; else echo 0; fi; }

printf '%10s %10s %10s  %s\n' plain gzip brotli file
find dist -type f ! -name '*.br' ! -name '*.gz' ! -name '*.html' -print | while read -r file; do
  printf '%d %d %d %s\n' "$(bytes "$file")" "$(bytes "$file.gz")" "$(bytes "$file.br")" "${file#dist/}"
done | sort -rn | awk '
  function kb(bytes) { return bytes ? sprintf("%.1f", bytes / 1000) : "-" }
  { printf "%10s %10s %10s  %s\n", kb($1), kb($2), kb($3), $4 }'
pages=$(find dist -name '*.html' | wc -l)
echo "and $pages pages, $(find dist -name '*.html.br' -exec cat {} + | wc -c | awk '{ printf "%.1f", $1 / 1000 }') KB in brotli together"
