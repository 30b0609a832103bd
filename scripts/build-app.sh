#!/usr/bin/env bash
# Builds the app into target/app with Trunk; the profile and the target folder are said in index.html and Trunk.toml.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

step "the app, by Trunk, into target/app" trunk build --release
