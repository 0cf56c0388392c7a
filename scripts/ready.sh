#!/usr/bin/env bash
# `scripts/ready.sh run|test`: make sure that .venv and the system have what is needed.
# When nothing changed since the last time this is one checksum; else scripts/setup.py does the work.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
goal=$1

# What the environment was made from: the bounds, the lock, the steps, and the Python it stands on.
stamp() {
  cat pyproject.toml requirements/runtime.txt "requirements/$lock.txt" scripts/setup.py scripts/system.py | cksum
  readlink -f .venv/bin/python 2>/dev/null || true
}

case $goal in
  run) lock=runtime ;;
  test) lock=dev ;;
  *) echo "usage: scripts/ready.sh run|test" >&2; exit 2 ;;
esac

if [ -x .venv/bin/python ] && [ "$(cat ".venv/ready-$goal" 2>/dev/null || true)" = "$(stamp)" ]; then
  exit 0
fi

for python in "${PYTHON:-python3}" python3.13 python3.12 python3.11 python3.14; do
  if "$python" -c 'import sys; raise SystemExit(sys.version_info < (3, 11))' 2>/dev/null; then
    found=$python
    break
  fi
done
if [ -z "${found:-}" ]; then
  echo "Exercise App needs Python 3.11 or later: install it, or name it, as in “make run PYTHON=/path/to/python3.12”." >&2
  exit 1
fi

status=0
"$found" -m scripts.setup "$goal" || status=$?
case $status in
  0) stamp > ".venv/ready-$goal" ;;
  3) ;; # something is missing that we cannot install; told, and looked for again next time
  *) exit 1 ;;
esac
if [ "$goal" = test ] && [ "$status" = 0 ]; then
  lock=runtime
  stamp > .venv/ready-run
fi
