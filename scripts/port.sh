#!/usr/bin/env bash
# port.sh PORT: stops, with what to do, when something on this machine listens on the port already.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

port=${1:?"usage: scripts/port.sh PORT"}
case $port in *[!0-9]*) fail "PORT=$port is not a number" ;; esac
if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
  fail "port $port is taken by another program; choose another with 'make start PORT=N', or stop that program"
fi
