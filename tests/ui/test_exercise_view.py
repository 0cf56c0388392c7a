"""An exercise's page: the moving figure, the how-to, and the ways from here."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.core.kinds import Side
from exercise_app.ui.views.exercise import ExerciseView
from exercise_app.ui.widgets.cards import PosterCard
from tests.ui import shown
from tests.ui.catalogued import OWN, built_in, exercise_props


@pytest.fixture
def page(qtbot: QtBot) -> ExerciseView:
    view = ExerciseView()
    qtbot.addWidget(view)
    view.render_props(exercise_props())
    view.resize(1000, 760)
    view.show()
    view.take_focus()
    QApplication.processEvents()
    return view


def test_the_page_tells_how_and_what_to_mind(page: ExerciseView) -> None:
    exercise = built_in()["side-plank"]
    seen = shown.texts(page)
    assert exercise.name in seen
    assert set(exercise.how) <= set(seen)
    assert exercise.caution in seen
    assert "One side after the other." in seen


def test_an_exercise_without_a_how_says_where_to_write_it(page: ExerciseView) -> None:
    page.render_props(exercise_props(OWN))
    assert any("Write it under “how”" in text for text in shown.texts(page))
    assert f"Yours: {OWN.source}" in shown.texts(page)


def test_easier_and_harder_lead_there(qtbot: QtBot, page: ExerciseView) -> None:
    cards = {card.accessibleName(): card for card in page.findChildren(PosterCard)}
    with qtbot.waitSignal(page.exercise_requested) as told:
        shown.press(cards["Harder: Side plank with leg lift"], Qt.Key.Key_Return)
    assert told.args == ["side-plank-leg-lift"]
    with qtbot.waitSignal(page.exercise_requested) as told:
        QTest.mouseClick(cards["Easier: Side plank on knees"], Qt.MouseButton.LeftButton)
    assert told.args == ["side-plank-knees"]


def test_a_routine_that_uses_it_is_a_way_there(qtbot: QtBot, page: ExerciseView) -> None:
    page.render_props(exercise_props(built_in()["plank"]))
    QApplication.processEvents()
    button = next(
        b for b in page.findChildren(QWidget)
        if b.accessibleName() == "Open the routine Core strength"
    )  # fmt: skip
    with qtbot.waitSignal(page.routine_requested) as told:
        shown.press(button, Qt.Key.Key_Return)
    assert told.args == ["core-strength-2"]


def test_esc_and_enter_go_back(qtbot: QtBot, page: ExerciseView) -> None:
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        with qtbot.waitSignal(page.back_requested):
            shown.press(shown.focused(page), key)
    assert page.back.accessibleName() == "Back to Exercises"


def test_the_figure_moves_only_while_it_is_seen(qtbot: QtBot, page: ExerciseView) -> None:
    assert page.showcase is not None
    figure = page.showcase.figure
    assert figure.interval > 0
    page.hide()
    assert figure.interval == 0
    page.show()
    assert figure.interval > 0
    page.still.click()
    assert figure.interval == 0
    assert page.still.accessibleName() == "Move the figure"
    page.still.click()
    assert figure.interval > 0


def test_another_exercise_s_figure_takes_the_former_ones_place(page: ExerciseView) -> None:
    assert page.showcase is not None
    former = page.showcase.figure
    page.render_props(exercise_props(built_in()["squat"]))
    QApplication.processEvents()
    assert former.interval == 0
    assert page.showcase.figure.interval > 0


def test_the_side_that_is_chosen_is_shown(page: ExerciseView) -> None:
    assert page.showcase is not None
    figure = page.showcase.figure
    assert figure.moment().side is Side.LEFT
    right = next(b for b in page.findChildren(QWidget) if b.accessibleName() == "Right side down")
    right.click()  # type: ignore[attr-defined]
    assert figure.moment().side is Side.RIGHT


def test_with_reduced_motion_the_figure_changes_poses_alone(page: ExerciseView) -> None:
    page.render_props(exercise_props(reduced=True))
    assert page.showcase is not None
    assert page.showcase.figure.moment().reduced


def test_an_exercise_with_nothing_to_show_has_a_tile_and_no_stop(page: ExerciseView) -> None:
    page.render_props(exercise_props(OWN))
    QApplication.processEvents()
    assert page.showcase is not None
    assert not page.showcase.figure.isVisible()
    assert not page.still.isVisible()
    empty = page.showcase.grab().toImage()
    assert len({empty.pixel(x, y) for x in range(0, empty.width(), 3)
                for y in range(0, empty.height(), 3)}) > 2  # fmt: skip


@pytest.mark.parametrize("width", [500, 800, 1280])
def test_nothing_is_cut_off_or_nameless(page: ExerciseView, width: int) -> None:
    german = replace(
        OWN, how=("Unterarme schulterbreit aufstützen.", "Die Rumpfmuskulatur anspannen."),
        caution="Nicht ins Hohlkreuz fallen.", harder="side-plank",
    )  # fmt: skip
    for exercise in (built_in()["side-plank"], german):
        page.render_props(exercise_props(exercise, back=german.name))
        page.resize(width, 700)
        QApplication.processEvents()
        assert not shown.clipped(page)
        assert not shown.nameless(page)


def test_no_part_of_a_page_ever_comes_up_as_a_window_of_its_own(page: ExerciseView) -> None:
    page.activateWindow()
    shown_before = {w for w in QApplication.topLevelWidgets() if w.isVisible()}
    for exercise in (built_in()["squat"], OWN, built_in()["clamshell"]):
        page.render_props(exercise_props(exercise))
        visible = {w for w in QApplication.topLevelWidgets() if w.isVisible()}
        assert visible == shown_before
        assert QApplication.activeWindow() is page


def test_a_figure_that_is_scrolled_out_of_sight_stands_until_it_is_back(page: ExerciseView) -> None:
    page.resize(560, 420)
    QApplication.processEvents()
    assert page.showcase is not None
    figure, bar = page.showcase.figure, page.verticalScrollBar()
    assert figure.interval > 0
    bar.setValue(bar.maximum())
    assert page.showcase.visibleRegion().isEmpty()
    assert figure.interval == 0
    bar.setValue(0)
    QApplication.processEvents()
    assert figure.interval > 0
    page.still.click()
    bar.setValue(bar.maximum())
    bar.setValue(0)
    assert figure.interval == 0, "what was stopped by hand stays so"


def test_a_page_that_is_filled_while_another_one_is_shown_moves_once_it_comes_up(
    qtbot: QtBot,
) -> None:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    stack.addWidget(QWidget())
    stack.resize(900, 500)
    stack.show()
    page = ExerciseView()
    stack.addWidget(page)
    page.render_props(exercise_props())
    stack.setCurrentWidget(page)
    assert page.showcase is not None
    figure = page.showcase.figure
    qtbot.waitUntil(lambda: figure.interval > 0)
    page.render_props(exercise_props(built_in()["squat"]))
    figure = page.showcase.figure
    qtbot.waitUntil(lambda: figure.interval > 0)
