"""A session driven by a screen reader alone: the tree over AT-SPI, actions, announcements."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e import screen_reader
from tests.e2e.screen_reader import ScreenReader

missing = screen_reader.missing_programs() if sys.platform == "linux" else ["AT-SPI"]
pytestmark = pytest.mark.skipif(
    bool(missing) and os.environ.get("CI") != "true", reason=f"not here: {', '.join(missing)}"
)

QUICK = """\
format: 1
name: Core strength 1
kind: strength
timing: {prepare: 1s, rest: 0s, switch: 1s}
steps:
  - {exercise: side-plank, hold: 1s, sides: each}
  - {exercise: plank, hold: 45s}
"""


@pytest.fixture
def app(home: Path) -> Iterator[ScreenReader]:
    """The app on a screen of its own, and a screen reader that listens to it."""
    (home / "routines").mkdir(parents=True)
    (home / "routines" / "core-strength-1.yaml").write_text(QUICK)
    with screen_reader.surroundings() as env:
        reader = ScreenReader(env)
        words = [sys.executable, "-m", "exercise_app", "--home", str(home)]
        with subprocess.Popen(words, env=env, stderr=subprocess.PIPE, text=True) as process:
            try:
                yield reader
                process.terminate()
                told = process.communicate()[1]
            finally:
                process.kill()
        reader.close()
    assert "Traceback" not in told


def test_a_session_is_driven_by_a_screen_reader_alone(app: ScreenReader, home: Path) -> None:
    app.find("frame", "Exercise App")
    app.find("dialog", "Welcome")
    app.press("push button", "Skip")
    app.find("push button", "Start Core strength 1")
    assert (home / "state" / "welcomed").exists()
    assert_today(app)

    app.press("push button", "Start Core strength 1")
    app.wait(lambda: "Work: Plank, 45 seconds" in app.announced or None, "the plank")
    assert [told for told in app.announced if "sound" not in told] == [
        "Get ready: Side plank, left side down, 1 second",
        "Work: Side plank, left side down, 1 second",
        "Switch sides: Side plank, right side down, 1 second",
        "Work: Side plank, right side down, 1 second",
        "Get ready: Plank, 1 second",
        "Work: Plank, 45 seconds",
    ]
    assert_player(app)
    assert_quiet(app)

    app.press("push button", "Pause")
    app.find("push button", "Resume")
    app.wait(lambda: "Paused" in app.announced or None, "the pause")
    assert app.announced[-1] == "Paused"
    app.press("push button", "End")
    app.find("dialog", "End")
    app.press("push button", "End here")
    app.find("panel", "How hard was it?")
    [session] = history(home)
    assert session["routine"] == "core-strength-1"
    assert session["finished"] is not None
    assert [work["done"] for work in session["works"][:2]] == [1, 1]


def assert_today(app: ScreenReader) -> None:
    """The window, its places and the plan, each with a role and a name."""
    tree = list(app.tree())
    assert [(seen.role, seen.name) for seen in tree[:2]] == [
        ("application", "exercise-app"), ("frame", "Exercise App")
    ]  # fmt: skip
    places = [seen.name for seen in tree if seen.role == "radio button"]
    assert places == ["Today", "Exercises", "History", "Runs", "Guide", "Settings"]
    controls = ("push button", "check box", "radio button", "combo box", "slider", "spin button")
    assert [seen for seen in tree if seen.role in (*controls, "graphic") and not seen.name] == []


def assert_player(app: ScreenReader) -> None:
    """What is done, how long still, and every button."""
    tree = list(app.tree())
    labels = [seen.name for seen in tree if seen.role == "label"]
    assert "Plank" in labels
    assert any(re.fullmatch(r"0:[34]\d", label) for label in labels), labels
    buttons = {seen.name for seen in tree if seen.role == "push button"}
    assert {"End", "Previous", "Pause", "Next", "It hurts", "Mute", "Keys"} <= buttons


def assert_quiet(app: ScreenReader) -> None:
    """Seconds pass, and nobody is told of them."""
    app.listen(0.1)
    heard = len(app.announced)
    app.renamed.clear()
    app.listen(1.2)
    assert app.announced[heard:] == []
    assert app.renamed == []


def history(home: Path) -> list[dict[str, Any]]:
    """What the program lists as done."""
    words = [sys.executable, "-m", "exercise_app", "--home", str(home), "history", "--json"]
    found: list[dict[str, Any]] = json.loads(
        subprocess.run(words, capture_output=True, text=True, check=True).stdout
    )
    return found
