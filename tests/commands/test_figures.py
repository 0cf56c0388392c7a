"""`figures`: a contact sheet in a file, and plain words where there can be none."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from exercise_app.commands.figures import figures
from exercise_app.context import Context
from exercise_app.ui import theme
from exercise_app.ui.figure_ink import FIGURE_DARK
from exercise_app.ui.figure_sheet import CELL_HEIGHT, CELL_WIDTH

OWN = """\
format: 1
name: Own stand
figure:
  poses:
    stand: {hips: [0, 53], trunk: 90, arms: {upper: 270}, legs: {foot: [0, mat]}}
"""


@pytest.fixture
def context(tmp_path: Path) -> Context:
    folder = tmp_path / "home" / "exercises"
    folder.mkdir(parents=True)
    (folder / "own-stand.yaml").write_text(OWN, encoding="utf-8")
    (folder / "no-figure.yaml").write_text("format: 1\nname: Bare\n", encoding="utf-8")
    (folder / "broken.yaml").write_text("format: 1\n", encoding="utf-8")
    return Context(tmp_path / "home")


def run(context: Context, out: Path, *names: str, light: bool = False) -> int:
    return figures(context, Namespace(out=str(out), exercise=list(names), light=light))


def test_each_key_pose_of_the_exercises_named_has_its_place(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    out = tmp_path / "sheet.png"
    assert run(context, out, "plank", "own-stand") == 0
    image = QImage(str(out))
    assert (image.width(), image.height()) == (3 * CELL_WIDTH, CELL_HEIGHT)
    assert image.pixelColor(1, 1) == QColor(theme.DARK.card)


def test_a_pose_that_is_only_on_the_way_back_is_drawn_too(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    out = tmp_path / "sheet.png"
    assert run(context, out, "bird-dog-elbow-to-knee") == 0
    assert QImage(str(out)).width() == 3 * CELL_WIDTH


def test_the_pose_of_the_poster_is_drawn_with_its_arrows(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    out = tmp_path / "sheet.png"
    assert run(context, out, "glute-bridge") == 0
    image = QImage(str(out))
    arrow = QColor(FIGURE_DARK.strap)
    with_arrow = {
        x // CELL_WIDTH
        for x in range(image.width())
        for y in range(CELL_HEIGHT)
        if image.pixelColor(x, y) == arrow
    }
    assert with_arrow == {1}


def test_all_exercises_with_a_figure_are_drawn_where_none_is_named(
    qtbot: QtBot, context: Context, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sheet.png"
    assert run(context, out, light=True) == 0
    image = QImage(str(out))
    assert image.height() >= 4 * CELL_HEIGHT
    assert image.pixelColor(1, 1) == QColor(theme.LIGHT.card)
    assert "“broken” has errors" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("plnak", "there is no exercise “plnak”; did you mean “plank”"),
        ("no-figure", "“no-figure” has no figure; docs/figures.md tells"),
        ("broken", "“broken” has errors; `exercise-app check` tells them"),
    ],
)
def test_what_cannot_be_drawn_is_told(
    context: Context, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, words: str
) -> None:
    out = tmp_path / "sheet.png"
    assert run(context, out, "plank", name) == 1
    assert words in capsys.readouterr().err
    assert not out.exists()


def test_a_file_that_is_no_picture_is_told(
    context: Context, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(context, tmp_path / "sheet.txt", "plank") == 1
    assert "a picture's name ends in .png or .jpg" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_told(
    qtbot: QtBot, context: Context, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(context, tmp_path / "nowhere" / "sheet.png", "plank") == 1
    assert "cannot be written; check the folder and try again" in capsys.readouterr().err
