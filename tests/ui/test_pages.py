"""The routine's page, the summary, the history and a session, as they are used."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.core.record import Ended
from exercise_app.core.routine import ExerciseStep
from exercise_app.core.timeline import compile_timeline
from exercise_app.ui.figure_view import FigureView
from exercise_app.ui.props.history import SESSIONS, HistoryProps, derive_history_props
from exercise_app.ui.props.routine import derive_routine_props
from exercise_app.ui.props.session import derive_session_props
from exercise_app.ui.props.summary import derive_summary_props
from exercise_app.ui.views.history import HistoryView
from exercise_app.ui.views.history_list import SessionsSection
from exercise_app.ui.views.routine import RoutineView
from exercise_app.ui.views.routine_step import StepWidget
from exercise_app.ui.views.session import SessionView
from exercise_app.ui.views.summary import SummaryView
from exercise_app.ui.widgets.buttons import Button
from exercise_app.ui.widgets.cards import PosterTile
from exercise_app.ui.widgets.rows import DoneRow
from tests.core.figures import built_in
from tests.ui import samples, shown
from tests.ui.shown import texts, up


@pytest.fixture
def routine(qtbot: QtBot) -> RoutineView:
    view = RoutineView()
    view.render_props(shown.routine_props())
    up(qtbot, view)
    view.take_focus()
    return view


def test_enter_starts_the_routine_from_its_beginning(qtbot: QtBot, routine: RoutineView) -> None:
    with qtbot.waitSignal(routine.start_requested) as told:
        shown.press(shown.focused(routine), Qt.Key.Key_Return)
    assert told.args == ["core-strength-2", 0]


def test_esc_goes_back(qtbot: QtBot, routine: RoutineView) -> None:
    with qtbot.waitSignal(routine.back_requested):
        shown.press(routine, Qt.Key.Key_Escape)


def test_a_step_is_started_from_by_keyboard(qtbot: QtBot, routine: RoutineView) -> None:
    step = routine.findChildren(StepWidget)[1]
    assert step.start.accessibleName() == "Start from Bird dog"
    with qtbot.waitSignal(routine.start_requested) as told:
        shown.press(step.start, Qt.Key.Key_Return)
    props = shown.routine_props()
    assert told.args == ["core-strength-2", props.sections[0].rows[1].start]


def test_how_a_step_is_done_comes_on_demand(routine: RoutineView) -> None:
    step = routine.findChildren(StepWidget)[1]
    assert not any("hands and knees" in text for text in texts(routine))
    step.how.click()
    seen = texts(routine)
    assert "1.  Start on hands and knees." in seen
    assert "Stop if pain spreads down a leg." in seen
    assert "Easier: Bird dog, legs only." in seen
    step.how.click()
    assert not any("hands and knees" in text for text in texts(routine))


def test_doses_sections_and_notes_are_seen(routine: RoutineView) -> None:
    seen = texts(routine)
    for text in ("2 × 20 s each side · hold", "red band", "Hips level",
                 "Finisher · 2 rounds · 1 min rest between", "Lie down and breathe."):  # fmt: skip
        assert text in seen


def test_each_step_has_its_picture_and_a_rest_has_none(routine: RoutineView) -> None:
    def inked(step: StepWidget) -> int:
        tile = step.findChild(PosterTile)
        assert isinstance(tile, PosterTile)
        image = tile.grab().toImage()
        return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})

    steps = routine.findChildren(StepWidget)
    assert inked(steps[0]) > 2
    assert inked(steps[-1]) == 1


def test_how_shows_the_figure_moving_while_it_is_open(qtbot: QtBot) -> None:
    figured = {id_: built_in()[id_][0] for id_ in ("plank", "bird-dog")}
    steps = tuple(
        replace(step, exercise=replace(step.exercise, figure=figured[step.exercise.id]))
        for step in samples.CORE.steps[:2]
        if isinstance(step, ExerciseStep)
    )
    shown_ = compile_timeline(replace(samples.CORE, steps=steps))
    view = RoutineView()
    view.render_props(derive_routine_props(shown_, {}))
    up(qtbot, view)
    step = view.findChildren(StepWidget)[1]
    step.how.click()
    QApplication.processEvents()
    figure = step.findChild(FigureView)
    assert isinstance(figure, FigureView)
    assert figure.interval > 0
    step.how.click()
    assert figure.interval == 0


def test_an_exercise_of_the_catalogue_can_be_opened_from_its_how(
    qtbot: QtBot, routine: RoutineView
) -> None:
    step = routine.findChildren(StepWidget)[1]
    step.how.click()
    QApplication.processEvents()
    name = "Open the exercise Bird dog"
    button = next(b for b in step.findChildren(Button) if b.accessibleName() == name)
    with qtbot.waitSignal(routine.exercise_requested) as told:
        shown.press(button, Qt.Key.Key_Return)
    assert told.args == ["bird-dog"]


@pytest.fixture
def summary(qtbot: QtBot) -> SummaryView:
    view = SummaryView()
    view.render_props(derive_summary_props(samples.record()))
    up(qtbot, view)
    view.take_focus()
    return view


def test_enter_leaves_both_ratings_out(qtbot: QtBot, summary: SummaryView) -> None:
    rated: list[object] = []
    summary.effort_rated.connect(rated.append)
    with qtbot.waitSignal(summary.closed):
        shown.press(shown.focused(summary), Qt.Key.Key_Return)
    assert not rated


def test_effort_and_pain_are_rated_by_mouse_and_taken_back(
    qtbot: QtBot, summary: SummaryView
) -> None:
    seven = next(b for b in summary.effort.findChildren(QWidget)
                 if b.accessibleName() == "How hard was it?: 7")  # fmt: skip
    with qtbot.waitSignal(summary.effort_rated) as told:
        QTest.mouseClick(seven, Qt.MouseButton.LeftButton)
    assert told.args == [7]
    assert summary.effort.value() == 7
    with qtbot.waitSignal(summary.effort_rated) as told:
        QTest.mouseClick(seven, Qt.MouseButton.LeftButton)
    assert told.args == [None]


def test_ratings_are_given_by_keyboard_alone(qtbot: QtBot, summary: SummaryView) -> None:
    first = next(b for b in summary.pain.findChildren(QWidget)
                 if b.accessibleName().endswith(": 0"))  # fmt: skip
    first.setFocus()
    with qtbot.waitSignal(summary.pain_rated) as told:
        shown.press(first, "3")
    assert told.args == [3]
    shown.press(first, Qt.Key.Key_Right)
    shown.press(shown.focused(summary), Qt.Key.Key_Right)
    with qtbot.waitSignal(summary.pain_rated) as told:
        shown.press(shown.focused(summary), Qt.Key.Key_Space)
    assert told.args == [2]


def test_what_was_done_is_listed_by_exercise(summary: SummaryView) -> None:
    rows = [row.accessibleName() for row in summary.findChildren(DoneRow)]
    assert rows[0] == "Plank, 2 sets, 1 min"
    assert len(rows) == 5


def history(qtbot: QtBot, props: HistoryProps) -> SessionsSection:
    """The history's list."""
    view = SessionsSection()
    view.render_props(props)
    up(qtbot, view)
    view.take_focus()
    return view


def test_an_empty_history_says_what_to_do(qtbot: QtBot) -> None:
    view = HistoryView()
    view.show_empty(True)
    up(qtbot, view)
    assert any("Your first session" in text for text in texts(view))
    button = next(b for b in view.findChildren(Button) if b.text() == "Go to Today")
    with qtbot.waitSignal(view.today_requested):
        button.click()
    view.show_section(SESSIONS)
    view.listing.render_props(derive_history_props(samples.records(2), 2, samples.TODAY))
    view.show_empty(False)
    assert not any("Your first session" in text for text in texts(view))
    assert "2 sessions" in texts(view)


def test_enter_and_a_click_open_a_session(qtbot: QtBot) -> None:
    view = history(qtbot, derive_history_props(samples.records(9), 9, samples.TODAY))
    shown.press(view.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.session_requested) as told:
        shown.press(view.list, Qt.Key.Key_Return)
    assert told.args == ["1"]
    place = view.list.visualRect(view.model.index(3)).center()
    with qtbot.waitSignal(view.session_requested) as told:
        QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["3"]


def test_ten_years_are_read_in_pages(qtbot: QtBot) -> None:
    records = samples.records(200)
    view = SessionsSection()
    asked: list[int] = []
    view.more_requested.connect(asked.append)
    view.render_props(derive_history_props(records[:100], 3650, samples.TODAY))
    up(qtbot, view)
    assert "3650 sessions" in texts(view)
    view.list.scrollToBottom()
    QApplication.processEvents()
    assert asked == [100]
    view.render_props(derive_history_props(records, 3650, samples.TODAY))
    assert view.model.rowCount() == 200
    assert view.list.currentIndex().row() == 0, "the list stays where it was"
    view.list.scrollToBottom()
    QApplication.processEvents()
    assert asked == [100, 200]


def test_a_row_is_read_out_whole(qtbot: QtBot) -> None:
    view = history(qtbot, derive_history_props(samples.records(2), 2, samples.TODAY))
    text = view.model.data(view.model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Yesterday, Core strength, 13 min, 100 %, effort 2 · pain 1"


def test_a_session_lists_its_works_and_leads_to_its_routine(qtbot: QtBot) -> None:
    view = SessionView()
    view.render_props(derive_session_props(samples.record(0.7, Ended.EARLY), samples.TODAY))
    up(qtbot, view)
    rows = [row.accessibleName() for row in view.findChildren(DoneRow)]
    assert rows[0] == "Plank, set 1 of 2, 30 s of 30 s"
    assert rows[-1].endswith("skipped, 40 s")
    with qtbot.waitSignal(view.routine_requested) as told:
        view.routine.click()
    assert told.args == ["core-strength-2"]
    with qtbot.waitSignal(view.back_requested):
        shown.press(view, Qt.Key.Key_Escape)
