#!/usr/bin/env bash
# `scripts/test.sh [PYTEST ARGUMENTS…]`: the checks, all tests with no display, and the coverage gate.
# With arguments: only the tests they name, one after another, without checks and coverage.
# Sound takes its time and is measured, so the tests with it run by themselves, after all others.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
scripts/ready.sh test
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}

python=.venv/bin/python
if [ $# -gt 0 ]; then
  exec "$python" -m pytest "$@"
fi
scripts/check.sh
# Every process of the tests would compile all of the app anew.
unset PYTHONDONTWRITEBYTECODE
rm -rf .coverage
mkdir .coverage
# One more than there are cores, as some wait for other programs; each takes half a gigabyte.
cores=$(getconf _NPROCESSORS_ONLN)
workers=$((cores < 4 ? cores + 1 : 5))
"$python" -m coverage run -m pytest -m "not realtime" --numprocesses "$workers"
"$python" -m pytest -m realtime tests/commands tests/e2e tests/voice
"$python" -m coverage combine --quiet
"$python" -m coverage json --quiet
"$python" tools/coverage_gate.py .coverage/report.json
