#!/usr/bin/env bash
# Style, layout, types and layers. All of them are run before the first failure ends it.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
scripts/ready.sh test || exit 1

python=.venv/bin/python
status=0
"$python" -m ruff check . || status=1
"$python" -m ruff format --check . || status=1
"$python" -m mypy || status=1
"$python" -c 'from importlinter.cli import lint_imports_command; lint_imports_command()' || status=1
exit "$status"
