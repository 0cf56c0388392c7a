"""Every icon reads, stays in its box, and is the outline of its drawing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPainterPath

from exercise_app.ui import icons
from exercise_app.ui.assets import assets
from tools import outline_icons

DRAWINGS = sorted((assets() / "icons" / "lines").glob("*.svg"))
UI = Path(icons.__file__).parent


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda path: path.stem)
def test_an_icon_is_the_outline_of_its_drawing(drawing: Path) -> None:
    made = outline_icons.svg(outline_icons.outlined(drawing.read_text(encoding="utf-8")))
    kept = (assets() / "icons" / drawing.name).read_text(encoding="utf-8")
    assert made == kept, "run tools/outline_icons.py"


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda path: path.stem)
def test_an_icon_inks_something_and_stays_in_its_box(drawing: Path) -> None:
    bounds = icons.outline(drawing.stem).boundingRect()
    assert bounds.width() > 3
    assert bounds.left() >= 0
    assert bounds.top() >= 0
    assert bounds.right() <= icons.BOX
    assert bounds.bottom() <= icons.BOX


def test_every_icon_that_the_window_names_is_there() -> None:
    named = {
        name
        for path in UI.rglob("*.py")
        for name in re.findall(
            r'icon="(\w+)"|IconButton\((?:tr\()?"[^"]+"[^"]*, "(\w+)"', path.read_text()
        )
        for name in name
        if name
    }
    assert {"back", "play", "hurt", "keyboard"} <= named
    assert named <= {drawing.stem for drawing in DRAWINGS}


def test_all_path_commands_of_our_files_draw_what_svg_means() -> None:
    path = QPainterPath()
    icons.trace(path, "M2 3L8 3V9H2Z")
    bounds = path.boundingRect()
    assert (bounds.left(), bounds.top(), bounds.right(), bounds.bottom()) == (2, 3, 8, 9)


def test_a_command_that_is_not_read_is_told() -> None:
    with pytest.raises(icons.UnknownPathCommand, match="“A”"):
        icons.trace(QPainterPath(), "M2 3A1 1 0 0 0 4 4")


@pytest.mark.parametrize("data", ["M2 3Z4 5", "4 5L1 2"])
def test_numbers_that_belong_to_no_command_are_told(data: str) -> None:
    with pytest.raises(icons.UnknownPathCommand):
        icons.trace(QPainterPath(), data)
