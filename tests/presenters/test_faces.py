"""The pictures on Today's cards, looked up over real files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.context import Context
from exercise_app.core.routine import Exercise
from exercise_app.presenters.today import TodayPresenter
from exercise_app.ui.window import MainWindow
from tests.fakes import FakeClock

FIGURE = "{poses: {a: {hips: [0, 53], trunk: 90, legs: {foot: [0, mat]}, arms: {upper: 270}}}}"
OWN = f"""format: 1
name: Mine
kind: stretch
exercises:
  here: {{name: Only here, figure: {FIGURE}}}
  bare: {{name: Nothing to see}}
steps:
"""


class Desk:
    """Today with a window and a home of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.context = Context(home, FakeClock().clocks())
        self.window = MainWindow()
        self.today = TodayPresenter(self.context, self.window)
        self.shown: dict[tuple[str, str], Exercise | None] = {}
        show = self.window.today.faces.show

        def note(key: tuple[str, str], exercise: Exercise | None) -> None:
            self.shown[key] = exercise
            show(key, exercise)

        self.window.today.faces.show = note  # type: ignore[method-assign]

    def write(self, name: str, steps: str) -> None:
        path = self.home / "routines" / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(OWN + steps, encoding="utf-8")

    def read(self) -> None:
        self.today.show()
        self.today.read_now()
        while self.window.today.faces.wanted():
            QApplication.processEvents()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "home")
    qtbot.addWidget(desk.window)
    yield desk
    desk.context.close()


def test_nothing_is_looked_up_before_the_files_are_read(desk: Desk) -> None:
    desk.today.show()
    QApplication.processEvents()
    assert desk.window.today.faces.wanted()
    assert desk.shown == {}


def test_every_routine_gets_the_exercise_that_stands_for_it(desk: Desk) -> None:
    desk.read()
    props = desk.window.today.props
    assert props is not None
    for card in props.routines:
        exercise = desk.shown[card.id, card.face]
        assert exercise is not None
        assert exercise.id == card.face
        assert exercise.figure is not None


def test_an_exercise_that_a_routine_keeps_for_itself_stands_for_it_too(desk: Desk) -> None:
    desk.write("mine", "- {exercise: here, hold: 60}\n- {exercise: plank, hold: 20}\n")
    desk.read()
    exercise = desk.shown["mine", "here"]
    assert exercise is not None
    assert exercise.name == "Only here"


def test_a_routine_without_anything_to_show_gets_a_quiet_tile(desk: Desk) -> None:
    desk.write("bare", "- {exercise: bare, hold: 60}\n")
    desk.read()
    assert desk.shown["bare", ""] is None


def test_a_changed_exercise_is_shown_anew_after_the_files_are_read_again(desk: Desk) -> None:
    desk.read()
    props = desk.window.today.props
    assert props is not None
    face = props.routines[0].face
    path = desk.home / "exercises" / f"{face}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"format: 1\nname: Mine now\nfigure: {FIGURE}\nhold: 9\n", encoding="utf-8")
    desk.read()
    seen = {exercise.name for exercise in desk.shown.values() if exercise}
    assert "Mine now" in seen


def test_a_routine_that_is_broken_meanwhile_leaves_a_quiet_tile(desk: Desk) -> None:
    desk.write("mine", "- {exercise: here, hold: 60}\n")
    desk.today.show()
    desk.today.read_now()
    desk.write("mine", "- nothing\n")
    while desk.window.today.faces.wanted():
        QApplication.processEvents()
    assert desk.shown["mine", "here"] is None
