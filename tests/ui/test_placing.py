"""The window comes back where it was, and never where nobody sees it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from exercise_app.ui.placing import Box, come_forward, keep_place, show_in_place

ROOT = Path(__file__).resolve().parents[2]
TURN = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QRect
from exercise_app.ui.application import application
from exercise_app.ui.placing import keep_place, show_in_place
from exercise_app.ui.window import MainWindow

app = application()
window, kept, wanted = MainWindow(), Path(sys.argv[1]), json.loads(sys.argv[2])
show_in_place(window, kept)
if "at" in wanted:
    window.setGeometry(QRect(*wanted["at"]))
if wanted.get("state") == "maximized":
    window.showMaximized()
if wanted.get("state") == "full":
    window.toggle_full_screen()
app.processEvents()
window.close()
keep_place(window, kept)
print(json.dumps({
    "at": window.geometry().getRect(), "normal": window.normalGeometry().getRect(),
    "screen": window.screen().name(),
    "maximized": window.isMaximized(), "full": window.isFullScreen(),
    "seen": any(s.availableGeometry().contains(window.geometry()) for s in app.screens()),
}))
"""


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """The file that keeps the place."""
    return tmp_path / "state" / "window"


def opened(kept: Path, screens: list[list[int]], **wanted: Any) -> dict[str, Any]:
    """Open the window in a process of its own, on `screens` (x, y, width, height); what it tells.

    It is put `at` a place or into a `state`, where these are given, and closed.
    """
    layout = {
        "synchronousWindowSystemEvents": True,
        "screens": [
            {"name": f"screen {i}", "x": x, "y": y, "width": width, "height": height,
             "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1.0}
            for i, (x, y, width, height) in enumerate(screens)
        ],
    }  # fmt: skip
    config = kept.parent.parent / "screens.json"
    config.write_text(json.dumps(layout))
    done = subprocess.run(
        [sys.executable, "-c", TURN, str(kept), json.dumps(wanted)],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
             "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


ONE = [[0, 0, 1920, 1080]]
TWO = [[0, 0, 1920, 1080], [1920, 0, 2560, 1440]]


def test_it_comes_back_on_the_screen_and_at_the_place_where_it_was(kept: Path) -> None:
    opened(kept, TWO, at=[2100, 90, 1000, 700])
    again = opened(kept, TWO)
    assert again["screen"] == "screen 1"
    assert again["at"] == [2100, 90, 1000, 700]


def test_it_is_never_where_no_screen_is(kept: Path) -> None:
    opened(kept, TWO, at=[3000, 700, 1000, 700])
    again = opened(kept, ONE)
    assert again["screen"] == "screen 0"
    assert again["seen"]
    assert again["at"][2:] == [1000, 700]


def test_it_is_made_smaller_where_the_screen_became_smaller(kept: Path) -> None:
    opened(kept, ONE, at=[100, 100, 1700, 900])
    again = opened(kept, [[0, 0, 1024, 768]])
    assert again["seen"], again


@pytest.mark.parametrize("state", ["maximized", "full"])
def test_it_comes_back_maximized_or_filling_the_screen(kept: Path, state: str) -> None:
    opened(kept, ONE, at=[100, 100, 1000, 700], state=state)
    again = opened(kept, ONE)
    assert again[state]
    assert again["normal"] == [100, 100, 1000, 700], "and that is what it goes back to"


@pytest.mark.parametrize(
    "rubbish",
    [b"", b"\x01\xd9", b"[]", b"{}", b'{"state": "", "x": 1e999, "y": 0, "width": 9, "height": 9}'],
)
def test_a_damaged_file_is_as_good_as_none(qtbot: QtBot, kept: Path, rubbish: bytes) -> None:
    kept.parent.mkdir()
    kept.write_bytes(rubbish)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 400)
    show_in_place(window, kept)
    assert (window.width(), window.height()) == (500, 400)
    keep_place(window, kept)
    assert json.loads(kept.read_bytes())["width"] == 500


@pytest.mark.parametrize("state", ["", "maximized", "full"])
def test_a_start_in_the_tray_only_takes_the_place_for_later(
    qtbot: QtBot, kept: Path, state: str
) -> None:
    kept.parent.mkdir()
    place = {"x": 20, "y": 40, "width": 500, "height": 420, "state": state}
    kept.write_text(json.dumps(place), encoding="utf-8")
    window = QWidget()
    qtbot.addWidget(window)
    show_in_place(window, kept, hidden=True)
    assert not window.isVisible()
    come_forward(window)
    assert (window.isMaximized(), window.isFullScreen()) == (state == "maximized", state == "full")
    assert window.normalGeometry().getRect() == (20, 40, 500, 420)


def test_where_it_cannot_be_kept_nothing_happens(qtbot: QtBot, kept: Path) -> None:
    kept.parent.write_text("a file in the way")
    window = QWidget()
    qtbot.addWidget(window)
    keep_place(window, kept)
    show_in_place(window, kept)
    assert window.isVisible()


boxes = st.builds(
    Box, st.integers(-5000, 9000), st.integers(-5000, 9000),
    st.integers(480, 4000), st.integers(432, 3000),
)  # fmt: skip


@given(box=boxes, screens=st.lists(boxes, min_size=1, max_size=3))
def test_wherever_it_was_all_of_it_is_seen(box: Box, screens: list[Box]) -> None:
    found = box.within(screens)
    assert (found.width <= box.width, found.height <= box.height) == (True, True)
    assert max(map(found.shared, screens)) == found.width * found.height
    assert found.within(screens) == found
