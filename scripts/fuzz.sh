#!/usr/bin/env bash
# `scripts/fuzz.sh [TARGET] [OPTIONS…]`: fuzz, led by atheris where that can be installed.
# atheris goes into a folder of its own in .venv: neither the app nor its tests see it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
scripts/ready.sh test

python=.venv/bin/python
where=.venv/fuzz
if [ ! -d "$where" ] && ! "$python" -m pip install --quiet --disable-pip-version-check --no-deps \
    --require-hashes --target "$where" --requirement requirements/fuzz.txt; then
  echo "atheris cannot be installed here: inputs are mutated blindly." >&2
  rm -rf "$where"
fi
PYTHONPATH="$where" exec nice -n 19 "$python" -m tests.fuzz "$@"
