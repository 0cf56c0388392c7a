"""Running the program as a user does: in this process, and in one of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from exercise_app.cli import main

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Done:
    """What a command came to."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What stands on stdout, as JSON."""
        return json.loads(self.out)


Run = Callable[..., Done]
"""`run("list", "--json")`: the command with a home of its own."""


def in_process(words: tuple[str, ...]) -> int:
    """The exit code of `main`, also where argparse ends the program."""
    try:
        return main(words)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 1


def program(
    *words: str,
    start: tuple[str, ...] = ("-m", "exercise_app"),
    environment: Mapping[str, str] = MappingProxyType({}),
) -> Done:
    """The program in a process of its own, without a display; "" removes a variable."""
    none = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    found = {**os.environ, **none, **environment}
    done = subprocess.run(
        [sys.executable, *start, *words],
        env={key: value for key, value in found.items() if value},
        capture_output=True, cwd=ROOT, timeout=60, check=False,
    )  # fmt: skip
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())
