#!/usr/bin/env bash
# `scripts/bundle.sh [--check]`: the app in one folder that needs no Python: dist/exercise-app.
# PyInstaller goes into a folder of its own in .venv: neither the app nor its tests see it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
scripts/ready.sh test

python=.venv/bin/python
where=.venv/bundle
wanted=$(cksum < requirements/bundle.txt)
if [ "$(cat "$where/ready" 2>/dev/null || true)" != "$wanted" ]; then
  rm -rf "$where"
  "$python" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes \
    --target "$where" --requirement requirements/bundle.txt
  echo "$wanted" > "$where/ready"
fi
PYTHONPATH="$where" nice -n 19 "$python" -m PyInstaller --noconfirm --log-level WARN \
  --distpath dist --workpath build/bundle tools/bundle/exercise-app.spec
echo "The app is in dist/exercise-app; start it with dist/exercise-app/exercise-app." >&2
if [ "${1:-}" = --check ]; then
  exec "$python" -m tools.bundle.check
fi
