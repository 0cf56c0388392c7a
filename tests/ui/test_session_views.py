"""A session's page in the history, and the sheet in which one is written down."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.ui.props.session import derive_session_props
from exercise_app.ui.props.session_form import RoutineChoice, derive_edit_form, derive_new_form
from exercise_app.ui.views.session import SessionView
from exercise_app.ui.views.session_sheet import SessionSheet
from exercise_app.ui.widgets.text import Label
from tests.ui import samples, shown
from tests.ui.lived import NOW

TODAY = samples.TODAY
Key = Qt.Key


def up(qtbot: QtBot, view: QWidget, size: tuple[int, int] = (1000, 700)) -> None:
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    view.activateWindow()
    QApplication.processEvents()


@pytest.fixture
def page(qtbot: QtBot) -> SessionView:
    view = SessionView()
    record = replace(samples.record(0.5), note="Grass, and hips level.", pain_after=2)
    view.render_props(derive_session_props(record, TODAY))
    up(qtbot, view)
    view.take_focus()
    return view


def test_a_sessions_page_is_worked_by_keys(qtbot: QtBot, page: SessionView) -> None:
    for key, signal in ((Key.Key_E, page.edit_requested), (Key.Key_Delete, page.delete_requested),
                        (Key.Key_Escape, page.back_requested)):  # fmt: skip
        with qtbot.waitSignal(signal):
            shown.press(page, key)
    with qtbot.waitSignal(page.counted) as said:
        shown.press(page, Key.Key_C)
    assert said.args == [True]
    assert page.count.text() == "Count it"
    assert "Pain after: 2 of 10" in page.felt.accessibleName()


def test_a_page_stays_where_it_is_while_the_session_is_the_same(page: SessionView) -> None:
    page.resize(500, 300)
    QApplication.processEvents()
    bar = page.verticalScrollBar()
    bar.setValue(100)
    again = replace(samples.record(0.5), counted=True)
    page.render_props(derive_session_props(again, TODAY))
    assert bar.value() == 100
    assert page.count.text() == "Go by what was done"
    page.render_props(derive_session_props(replace(again, id="b"), TODAY))
    assert bar.value() == 0


@pytest.fixture
def sheet(qtbot: QtBot) -> SessionSheet:
    window = QWidget()
    window.behind = QWidget(window)  # type: ignore[attr-defined]
    up(qtbot, window, (900, 800))
    made = SessionSheet(window, window.behind)  # type: ignore[attr-defined]
    made.window_ = window  # type: ignore[attr-defined]
    return made


ROUTINES = (RoutineChoice("core", "Core"), RoutineChoice("stretch", "Stretch"))


def test_a_new_session_is_asked_for_whole(qtbot: QtBot, sheet: SessionSheet) -> None:
    sheet.show_form(derive_new_form(ROUTINES, date(2026, 11, 20), NOW, "stretch"))
    assert sheet.routine.currentData() == "stretch"
    assert not sheet.length.isVisible()
    assert not sheet.delete.isVisible()
    sheet.share.spin.setValue(60)
    assert any("kept as done in part" in text for text in labels(sheet))
    sheet.ratings["pain_before"].choose(2)
    sheet.ratings["effort"].choose(7)
    sheet.note.setText("  On grass ")
    sheet.time.setText("7")
    with qtbot.waitSignal(sheet.saved) as told:
        shown.press(sheet.note, Key.Key_Return)
    (typed,) = told.args
    assert (typed.routine, typed.date, typed.time) == ("stretch", date(2026, 11, 20), "7")
    assert (typed.share, typed.pain_before, typed.pain_after, typed.effort) == (60, 2, None, 7)
    assert typed.note == "On grass"


def labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]


def test_what_is_wrong_is_said_and_goes_once_it_is_mended(sheet: SessionSheet) -> None:
    saved: list[object] = []
    sheet.saved.connect(saved.append)
    sheet.show_form(derive_edit_form(samples.record(), NOW))
    assert not sheet.routine.isVisible()
    sheet.time.setText("noon")
    sheet.length.setText("a while")
    shown.press(sheet.note, Key.Key_Return)
    assert saved == []
    assert sheet.time.hasFocus()
    assert any("time of day" in text for text in labels(sheet))
    sheet.time.selectAll()
    QTest.keyClicks(sheet.time, "12:00")
    assert not any("time of day" in text for text in labels(sheet))
    shown.press(sheet.time, Key.Key_Return)
    assert sheet.length.hasFocus()
    sheet.length.selectAll()
    QTest.keyClicks(sheet.length, "20")
    shown.press(sheet.length, Key.Key_Return)
    assert len(saved) == 1
