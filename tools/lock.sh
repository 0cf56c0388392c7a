#!/usr/bin/env bash
# Write requirements/*.txt anew from pyproject.toml: each package with its hashes, no addresses.
# Needs uv. `tools/lock.sh` keeps what is locked where it still fits; `tools/lock.sh --upgrade` renews.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

lock() {
  local name=$1
  shift
  uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
    --no-emit-index-url --no-emit-find-links --no-annotate --no-header --quiet \
    "$@" --output-file "requirements/$name.txt"
}

lock runtime "$@"
lock dev --group dev "$@"

# What only fuzzing, or only the bundle, needs stands alone: each is installed into a folder of its own.
for group in fuzz bundle; do
  uv pip compile --group "pyproject.toml:$group" --universal --python-version 3.11 --generate-hashes \
    --no-emit-index-url --no-emit-find-links --no-annotate --no-header --quiet \
    "$@" --output-file "requirements/$group.txt"
done
