"""Weeks that lie behind, marked as off in the history: an illness is told when it is over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from exercise_app.presenters import history_look as look
from tests.e2e.conftest import Meet
from tests.e2e.person import Person
from tests.history.records import finished_session


def in_a_row(person: Person) -> int:
    """The weeks in a row that the history tells of."""
    told = look.totals(person.context).told
    return int(told.partition("Now ")[2].partition(" ")[0] or 0)


def test_a_clock_that_was_far_off_breaks_no_page(person: Person) -> None:
    for year in (1, 1969, 9999):
        started = datetime(year, 12, 30, 7, tzinfo=UTC)
        record = finished_session(started.replace(year=2026), id=f"in {year}")
        person.context.store.add(replace(record, date=started.date()))
    window = person.flow.window
    window.place_chosen.emit("history")
    window.activateWindow()
    for section in ("sessions", "weeks", "pain", "year", "calendar"):
        window.history.section_chosen.emit(section)
        press(Qt.Key.Key_PageUp)
    window.history.section_chosen.emit("calendar")
    for _ in range(14):
        window.history.calendar.months_moved.emit(1)
    assert window.history.calendar.tiles[0].accessibleName() == "Sessions: 3"
    person.flow.history.show_session("in 9999")
    press(Qt.Key.Key_E)
    assert not person.flow.history.mending.sheet.isHidden()


def press(key: Qt.Key) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)
    QApplication.processEvents()


def test_a_week_behind_is_marked_off_counted_again_and_each_undone(meet: Meet, home: Path) -> None:
    home.mkdir()
    (home / "settings.yaml").write_text("targets: {strength: 1, stretch: 0}\n", "utf-8")
    person = meet()
    for back in (0, 1, 3, 4):
        started = datetime(2026, 11, 17, 7, tzinfo=UTC) - timedelta(weeks=back)
        person.context.store.add(finished_session(started))
    assert in_a_row(person) == 2
    window = person.flow.window
    window.place_chosen.emit("history")
    window.activateWindow()
    window.history.sections.entries["weeks"].click()
    weeks = window.history.weeks
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Left)
    assert weeks.told.text() == "2 – 8 November: in part. Strength: 0 of 1."
    press(Qt.Key.Key_O)
    sheet = person.flow.history.week_off.sheet
    assert sheet.reasons["holiday"].hasFocus()
    sheet.reasons["illness"].click()
    assert weeks.told.text() == "2 – 8 November: week off."
    assert weeks.off.text() == "Let this week count again"
    assert in_a_row(person) == 4
    (off,) = person.context.history.weeks_off.all()
    assert (off.day, off.reason) == (date(2026, 11, 5), "illness")
    window.undo.take_back()
    assert person.context.history.weeks_off.all() == []
    assert weeks.off.text() == "Mark this week as off"
    weeks.off.click()
    sheet.reasons["injury"].click()
    weeks.off.click()
    assert person.context.history.weeks_off.all() == []
    assert in_a_row(person) == 2
    window.undo.take_back()
    assert [week.reason for week in person.context.history.weeks_off.all()] == ["injury"]
    assert weeks.told.text() == "2 – 8 November: week off."


def test_of_the_weeks_before_the_first_start_nothing_was_asked(person: Person) -> None:
    window = person.flow.window
    person.context.store.add(finished_session(person.clock.now))
    window.place_chosen.emit("history")
    window.history.section_chosen.emit("weeks")
    weeks = window.history.weeks
    assert weeks.summary.text() == "No week asked for anything yet."
    person.context.store.add(finished_session(person.clock.now - timedelta(weeks=2)))
    window.place_chosen.emit("history")
    assert weeks.summary.text() == "0 of 2 weeks on target"
