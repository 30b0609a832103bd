#!/usr/bin/env bash
# Tries the newest release bundle as somebody has it who has nothing else: in an empty folder, with a copy of the
# catalogue and no programs but the system's. Checks, builds, changes a text, builds again, and says how long each took.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

root=$PWD
bundle=$(find target/bundle -name 'suoraan-*.tar.gz' -printf '%T@ %p\n' 2>/dev/null | sort -n | tail -n 1 | cut -d' ' -f2-)
[ -n "$bundle" ] || fail "no bundle in target/bundle; run 'make bundle'"
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

(cd target/bundle && sha256sum --quiet --check "$(basename "$bundle").sha256")
mkdir "$place/bundle"
tar -xzf "$bundle" -C "$place/bundle" --strip-components=1
cp -r catalogue "$place/catalogue"

# Runs a command in the empty folder with an empty environment and only the system's programs.
alone() { (cd "$place" && env -i PATH=/usr/bin:/bin HOME="$place" TZ="${TZ:-Europe/Helsinki}" "$@"); }

for tool in cargo rustc node npm trunk; do
  if alone bash -c "command -v $tool" >/dev/null; then echo "    note: the system itself has $tool"; fi
done
for file in README.md LICENSE-MIT LICENSE-APACHE deploy/github/site.yml deploy/gitlab-ci.yml deploy/EDITING.md; do
  [ -f "$place/bundle/$file" ] || fail "the bundle has no $file"
done

seconds() { awk -v from="$1" -v to="$2" 'BEGIN { printf "%.1f", to - from }'; }

alone bundle/suoraan check >/dev/null 2>&1 || fail "the bundle's check finds an error in the catalogue"
from=$(date +%s.%N)
alone bundle/suoraan build | sed 's/^/    /'
first=$(seconds "$from" "$(date +%s.%N)")

file=$(find "$place/catalogue/services" -name '*.toml' | sort | sed -n 1p)
id=$(basename "$file" .toml)
sentence="Tämä lause on uusi $RANDOM."
sed -i "0,/^promise = /s/^promise = .*/promise = \"$sentence\"/" "$file"
from=$(date +%s.%N)
alone bundle/suoraan build >/dev/null
second=$(seconds "$from" "$(date +%s.%N)")
grep -rqF "$sentence" "$place"/dist/*/*/"$id"/index.html || fail "the changed text of $id is not in dist"

# A site over another is as one from nothing.
alone bundle/suoraan build --out fresh >/dev/null
diff -r "$place/dist" "$place/fresh" >/dev/null || fail "a build over another differs from one from nothing"

# An error stops the build and leaves the site as it is.
echo 'nonsense = [' >>"$file"
if alone bundle/suoraan build >/dev/null 2>"$place/said"; then fail "a catalogue with an error was built"; fi
grep -q "$id.toml" "$place/said" || fail "the error does not say in which file it is"
diff -r "$place/dist" "$place/fresh" >/dev/null || fail "an error changed the site"

cd "$root"
echo "    $(basename "$bundle") alone in an empty folder: the whole site in $first s, after one text changed in $second s"
