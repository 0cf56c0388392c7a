#!/usr/bin/env bash
# `scripts/install.sh [--remove]`: put this checkout into the desktop's menu, or take it out again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
scripts/ready.sh run
exec .venv/bin/python -m scripts.install "$@"
