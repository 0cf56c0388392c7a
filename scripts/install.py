"""`python -m scripts.install [--remove]`: this checkout in the desktop's menu and on the PATH.

What is written is told, and all of it is taken away again by `--remove`.
"""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from exercise_app.desktop import launcher
from scripts.system import say

MARK = "# Starts Exercise App from its checkout; written by make install."


def main(arguments: list[str]) -> int:
    """Install, or with `--remove` take away; gives the exit code."""
    if not sys.platform.startswith("linux"):
        say("On this system “pip install .” installs the command exercise-app-gui: see README.md.")
        return 1
    share, command = launcher.share_dir(), launcher.own_command()
    starter = Path.home() / ".local/bin/exercise-app"
    try:
        if arguments == ["--remove"]:
            gone = [*launcher.uninstall(share), *_remove_starter(starter)]
            say(f"{len(gone)} files of Exercise App are removed; your own files stay.")
            return 0
        launcher.install(share, command)
        made = _write_starter(starter, command)
    except OSError as error:
        say(f"{error.filename or share}: {error.strerror or error}; nothing else was changed.")
        return 1
    say(f"Exercise App is in the menu of programs now: {share / 'applications' / launcher.ENTRY}.")
    say(
        f"The command exercise-app is {starter}." if made else f"{starter} is not ours: left alone."
    )
    return 0


def _write_starter(starter: Path, command: tuple[str, ...]) -> bool:
    """Write the command; False where something of that name is there that is not ours."""
    if starter.exists() and MARK not in starter.read_text(encoding="utf-8", errors="replace"):
        return False
    starter.parent.mkdir(parents=True, exist_ok=True)
    starter.write_text(f'#!/bin/sh\n{MARK}\nexec {shlex.join(command)} "$@"\n', encoding="utf-8")
    starter.chmod(0o755)
    return True


def _remove_starter(starter: Path) -> list[Path]:
    if not starter.exists() or MARK not in starter.read_text(encoding="utf-8", errors="replace"):
        return []
    starter.unlink()
    return [starter]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
