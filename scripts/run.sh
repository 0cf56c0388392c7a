#!/usr/bin/env bash
# `scripts/run.sh [COMMAND…]`: install what is missing, then start Exercise App.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

case $(uname) in
  Darwin | MINGW* | MSYS* | CYGWIN*) ;;
  *)
    if [ $# -eq 0 ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
      echo "There is no display here to open a window on: run this in a desktop session, or “make run ARGS=list” for a command that needs none." >&2
      exit 1
    fi
    ;;
esac

scripts/ready.sh run
exec .venv/bin/python main.py "$@"
