#!/usr/bin/env bash
# Packs the built program and the built app into target/bundle/suoraan-VERSION-TRIPLE.tar.gz, with all that an edition
# needs to check, build and publish its catalogue without Rust or Node.js, and says the file's SHA-256 sum beside it.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

program=${SUORAAN:-target/release/suoraan}
app=${APP:-target/app}
[ -x "$program" ] || fail "no $program; run 'make bundle'"
[ -f "$app/index.html" ] || fail "no $app; run 'make bundle'"

version=$("$program" --version | cut -d' ' -f2)
triple=$(rustc -vV | sed -n 's/^host: //p')
name=suoraan-$version-$triple
folder=target/bundle/$name

pack() {
  rm -rf "$folder" "$folder.tar.gz" "$folder.tar.gz.sha256"
  mkdir -p "$folder/deploy"
  cp "$program" "$folder/suoraan"
  # The names of functions are for debugging only and are half of the file.
  if have strip; then strip "$folder/suoraan"; fi
  cp -r "$app" "$folder/app"
  cp -r locales LICENSE-MIT LICENSE-APACHE "$folder/"
  cp -r deploy/. docs/EDITING.md docs/EDITIONS.md "$folder/deploy/"
  mv "$folder/deploy/README.md" "$folder/README.md"
  # The same files give the same bundle: no dates, no owner, one order.
  tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --mode=go-w -C target/bundle -cf - "$name" | gzip -9n >"$folder.tar.gz"
  (cd target/bundle && sha256sum "$name.tar.gz" >"$name.tar.gz.sha256")
  rm -rf "$folder"
}

step "the release bundle $folder.tar.gz" pack
echo "    $(du -h "$folder.tar.gz" | cut -f1), SHA-256 $(cut -d' ' -f1 "$folder.tar.gz.sha256")"
