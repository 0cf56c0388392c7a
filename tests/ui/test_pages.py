"""The routine's page, the summary, the history, a session and the settings, as they are used."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.core.record import Ended
from exercise_app.core.settings import Settings
from exercise_app.ui.props.history import HistoryProps, derive_history_props
from exercise_app.ui.props.settings import SettingsProps, derive_settings_props
from exercise_app.ui.props.summary import derive_session_props, derive_summary_props
from exercise_app.ui.views.history import HistoryView
from exercise_app.ui.views.routine import RoutineView, StepWidget
from exercise_app.ui.views.session import SessionView
from exercise_app.ui.views.settings import SettingsView
from exercise_app.ui.views.summary import SummaryView
from exercise_app.ui.widgets.buttons import Button
from exercise_app.ui.widgets.rows import DoneRow
from tests.ui import samples, shown


def up(qtbot: QtBot, view: QWidget) -> None:
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    QApplication.processEvents()


def texts(view: QWidget) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


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


def history(qtbot: QtBot, props: HistoryProps) -> HistoryView:
    view = HistoryView()
    view.render_props(props)
    up(qtbot, view)
    view.take_focus()
    return view


def test_an_empty_history_says_what_to_do(qtbot: QtBot) -> None:
    view = history(qtbot, HistoryProps((), 0))
    assert any("Your first session" in text for text in texts(view))
    button = next(b for b in view.findChildren(Button) if b.text() == "Go to Today")
    with qtbot.waitSignal(view.today_requested):
        button.click()
    view.render_props(derive_history_props(samples.records(2), 2, samples.TODAY))
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
    view = HistoryView()
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
    assert rows[-1].endswith("skipped")
    with qtbot.waitSignal(view.routine_requested) as told:
        view.routine.click()
    assert told.args == ["core-strength-2"]
    with qtbot.waitSignal(view.back_requested):
        shown.press(view, Qt.Key.Key_Escape)


def settings_props(**more: object) -> SettingsProps:
    return derive_settings_props(Settings(), **more)  # type: ignore[arg-type]


@pytest.fixture
def settings(qtbot: QtBot) -> SettingsView:
    view = SettingsView()
    view.render_props(settings_props(voices=samples.VOICES, path="~/settings.yaml"))
    up(qtbot, view)
    return view


def test_showing_settings_changes_nothing(qtbot: QtBot) -> None:
    view = SettingsView()
    changes: list[tuple[str, object]] = []
    view.changed.connect(lambda key, value: changes.append((key, value)))
    view.render_props(settings_props(voices=samples.VOICES[:1]))
    up(qtbot, view)
    view.render_props(settings_props(voices=samples.VOICES))
    assert not changes


def test_each_setting_tells_its_key_and_value(qtbot: QtBot, settings: SettingsView) -> None:
    changes: list[tuple[str, object]] = []
    settings.changed.connect(lambda key, value: changes.append((key, value)))
    settings.theme.setCurrentIndex(1)
    settings.distance.more.click()
    settings.week.setCurrentIndex(7)
    settings._targets["stretch"].less.click()
    settings.voice.setCurrentIndex(settings.voice.findData("gmw/de"))
    settings.rate.more.click()
    settings.volume.setValue(40)
    settings.tones.setValue(0)
    assert changes == [
        ("theme", "light"),
        ("viewing_distance", 2.75),
        ("week_starts", "sunday"),
        ("targets.stretch", 2),
        ("voice.name", "gmw/de"),
        ("voice.rate", 170),
        ("voice.volume", 0.4),
        ("voice.tones", 0.0),
    ]
    assert isinstance(changes[3][1], int)
    assert isinstance(changes[5][1], int)


def test_a_number_is_typed(settings: SettingsView) -> None:
    changes: list[tuple[str, object]] = []
    settings.changed.connect(lambda key, value: changes.append((key, value)))
    spin = settings.rate.spin
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "150")
    shown.press(spin, Qt.Key.Key_Return)
    assert changes == [("voice.rate", 150)]


def test_voices_are_asked_for_once_they_can_be_seen(qtbot: QtBot) -> None:
    view = SettingsView()
    view.render_props(settings_props())
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.voices_wanted):
        view.show()


def test_a_voice_that_is_not_there_is_still_shown_as_set(qtbot: QtBot) -> None:
    from exercise_app.core.settings import VoiceSettings

    view = SettingsView()
    qtbot.addWidget(view)
    chosen = Settings(voice=VoiceSettings(name="Klatt"))
    view.render_props(derive_settings_props(chosen, voices=samples.VOICES[:1]))
    assert view.voice.currentText() == "Klatt"


def test_problems_of_the_settings_file_are_listed(settings: SettingsView) -> None:
    problem = "settings.yaml:2:8: error: “blue” is no theme; take system, light or dark."
    settings.render_props(settings_props(problems=(problem,)))
    assert problem in texts(settings)
    settings.render_props(settings_props())
    assert problem not in texts(settings)
