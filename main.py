"""Start Exercise App from a checkout: `python main.py`."""

from __future__ import annotations

from exercise_app.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
