"""What the bundle's program begins with: the app, or one of its child processes.

A child is started as `exercise-app --child exercise_app.voice.render …`, as a bundle has no Python
that could be handed `-m`.
"""

from __future__ import annotations

import runpy
import sys

from exercise_app.voice.protocol import CHILD

CHILDREN = ("exercise_app.voice.render", "exercise_app.voice.player_child")


def main() -> int:
    """Run what the words ask for; gives the exit code."""
    if sys.argv[1:2] != [CHILD]:
        from exercise_app.cli import main as run

        return run()
    module = sys.argv[2] if len(sys.argv) > 2 else ""
    if module not in CHILDREN:
        print(f"{CHILD} is the app's own: it runs one of {', '.join(CHILDREN)}.", file=sys.stderr)
        return 2
    del sys.argv[1:3]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
