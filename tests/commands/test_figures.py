"""`figures`: a contact sheet in a file, and plain words where there can be none."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from exercise_app.commands.figures import figures
from exercise_app.context import Context
from exercise_app.core.figure.pose import Figure
from exercise_app.ui import theme
from exercise_app.ui.figure.ink import FIGURE_DARK
from exercise_app.ui.figure.sheet import SCALE, WIDEST, Cell, laid_out
from tests.core.figures import standing

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


def cells_of(context: Context, *names: str) -> list[Cell]:
    found = [context.exercises.find(name) for name in names]
    return laid_out([exercise for exercise in found if exercise is not None])


def test_each_key_pose_of_the_exercises_named_has_its_place(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    out = tmp_path / "sheet.png"
    assert run(context, out, "plank", "own-stand") == 0
    image, cells = QImage(str(out)), cells_of(context, "plank", "own-stand")
    assert [cell.pose for cell in cells] == ["ready", "plank", "stand"]
    assert QRectF(image.rect()).contains(cells[-1].place)
    for cell in cells:
        assert FIGURE_DARK.shorts in colours_in(image, cell.place)
    assert image.pixelColor(1, 1) == QColor(theme.DARK.card)


def colours_in(image: QImage, place: QRectF) -> set[str]:
    part = image.copy(place.toRect())
    return {
        part.pixelColor(x, y).name()
        for x in range(0, part.width(), 2)
        for y in range(0, part.height(), 2)
    }


def test_a_pose_that_is_only_on_the_way_back_is_drawn_too(context: Context) -> None:
    cells = cells_of(context, "bird-dog-elbow-to-knee")
    assert [cell.pose for cell in cells] == ["start", "reach", "fold"]


def test_all_poses_are_on_one_scale_and_stand_on_one_line(context: Context) -> None:
    cells = cells_of(context, "plank", "squat", "calf-raise")
    for cell in cells:
        assert cell.place.width() >= (cell.box.right - cell.box.left) * SCALE
        assert cell.place.height() >= (cell.box.high - cell.box.low) * SCALE
    assert len({cell.place.bottom() for cell in cells[:4]}) == 1
    for one, other in pairwise(cells):
        assert not one.place.intersects(other.place)
        assert (one.box == other.box) is (one.exercise is other.exercise)


def test_one_exercise_stays_in_a_row_where_it_has_room(context: Context) -> None:
    names = sorted(set(context.exercises.ids()) - {"broken", "no-figure"})
    cells = cells_of(context, *names)
    assert all(cell.place.right() <= WIDEST for cell in cells)
    rows: dict[str, set[float]] = {}
    for cell in cells:
        rows.setdefault(cell.exercise.id, set()).add(cell.place.top())
    assert all(len(tops) == 1 for tops in rows.values())
    many = Figure(
        {f"p{n}": standing() for n in range(12)}, tuple(f"p{n}" for n in range(12)), ("p11", "p0")
    )
    wide = [replace(cells[0].exercise, figure=many)]
    assert len({cell.place.top() for cell in laid_out(wide)}) == 2


def test_the_pose_of_the_poster_is_drawn_with_its_arrows(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    out = tmp_path / "sheet.png"
    assert run(context, out, "glute-bridge") == 0
    image = QImage(str(out))
    down, up = (
        FIGURE_DARK.strap in colours_in(image, cell.place)
        for cell in cells_of(context, "glute-bridge")
    )
    assert (down, up) == (False, True)


def test_all_exercises_with_a_figure_are_drawn_where_none_is_named(
    qtbot: QtBot, context: Context, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sheet.png"
    assert run(context, out, light=True) == 0
    image = QImage(str(out))
    assert image.width() > 1800
    assert image.height() > 3000
    assert image.pixelColor(1, 1) == QColor(theme.LIGHT.card)
    assert "“broken” has errors" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("plnak", "there is no exercise “plnak”; did you mean “plank”"),
        ("xyz", "there is no exercise “xyz”; name none to draw them all"),
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
