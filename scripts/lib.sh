# What every script here shares: saying what is done and how long it took, and where the tools are.
# Sourced, not run: `. "$(dirname "$0")/lib.sh"` after `set -euo pipefail`.

cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Programs that the scripts build with cargo. Outside the tree, so that a fresh clone finds them, and not among your
# own, so that nothing of yours is replaced.
TOOLS="${SUORAAN_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/suoraan}"
export PATH="$PWD/tools/node_modules/.bin:$TOOLS/bin:$PATH"

# Trunk reads NO_COLOR=1 as a wrong value of its own option and stops.
if [ -n "${NO_COLOR:-}" ]; then export NO_COLOR=true; fi

have() { command -v "$1" >/dev/null 2>&1; }

fail() {
  echo "error: $*" >&2
  exit 1
}

# step TEXT COMMAND...: says TEXT, runs the command and says how long it took.
step() {
  local text=$1 start=$SECONDS
  shift
  echo "==> $text"
  "$@"
  echo "    $text: done in $((SECONDS - start)) s"
}

# npm_install FOLDER: what the folder's lock file says, unless that is there already.
npm_install() {
  have npm || fail "npm is missing; install Node.js 20 or newer with npm"
  if cmp -s "$1/package-lock.json" "$1/node_modules/.installed-lock.json"; then return; fi
  step "npm packages of $1" npm --prefix "$1" ci --no-fund --no-audit --loglevel=error
  cp "$1/package-lock.json" "$1/node_modules/.installed-lock.json"
}

# wasm_target: the Rust target of what runs in the browser.
wasm_target() {
  have cargo || fail "Rust is missing; install it with rustup (https://rustup.rs)"
  if [ -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ]; then return; fi
  have rustup || fail "the Rust target wasm32-unknown-unknown is missing, and there is no rustup to add it"
  step "Rust target wasm32-unknown-unknown" rustup target add wasm32-unknown-unknown
}
