"""`python -m exercise_app`: the same program as `exercise-app`."""

from __future__ import annotations

from exercise_app.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
