"""The history in somebody's hands: looked through, added to, mended, undone; by keys and mouse."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from exercise_app.core.record import Ended, SessionRecord
from exercise_app.ui.views.history import HistoryView
from exercise_app.ui.views.session_sheet import SessionSheet
from tests.e2e.person import Person
from tests.history.records import daily, finished_session, planned_session

Key = Qt.Key
TODAY = date(2026, 11, 18)
"""A Wednesday; it is half past seven in the morning."""


def focused() -> QWidget:
    """What has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Key) -> None:
    """Press a key on what has the keyboard."""
    QTest.keyClick(focused(), key)
    QApplication.processEvents()


def type_(text: str) -> None:
    """Type in the place of what is there."""
    QTest.keyClick(focused(), Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(focused(), text)


def at_history(person: Person, section: str = "calendar") -> HistoryView:
    person.flow.window.place_chosen.emit("history")
    person.flow.window.activateWindow()
    view = person.flow.window.history
    if section != view.current:
        view.sections.entries[section].click()
    view.take_focus()
    return view


def sheet(person: Person) -> SessionSheet:
    return person.flow.history.mending.sheet


def ago(days: int, **more: Any) -> SessionRecord:
    started = datetime(2026, 11, 18, 6, tzinfo=UTC) - timedelta(days=days)
    return finished_session(started, id=f"{days} days", **more)


def undo(person: Person) -> None:
    person.flow.window.undo.take_back()
    QApplication.processEvents()


def test_a_past_session_is_added_by_the_keyboard_alone_and_taken_back(person: Person) -> None:
    view = at_history(person)
    assert view.sections.isHidden(), "an empty history says what to do"
    assert view.add.hasFocus()
    press(Key.Key_N)
    form = sheet(person)
    assert form.routine.hasFocus()
    QTest.keyClicks(form.routine, "Big")
    assert form.routine.currentData() == "big-three"
    form.date.edit.setFocus()
    form.date.before.click()
    form.time.setFocus()
    type_("18:30")
    press(Key.Key_Return)
    (kept,) = person.sessions
    assert (kept.routine, kept.date, kept.zone) == (
        "big-three",
        date(2026, 11, 17),
        "Europe/Berlin",
    )
    assert kept.started.isoformat() == "2026-11-17T18:30:00+01:00"
    assert kept.completed
    assert all(work.finished for work in kept.works)
    assert person.flow.window.undo.text() == "Big three added."
    assert not view.sections.isHidden()
    assert view.calendar.tiles[0].accessibleName() == "Sessions: 1"
    undo(person)
    assert person.sessions == []
    assert view.sections.isHidden()


def test_half_a_session_with_how_it_felt_is_kept_and_counted_by_hand(person: Person) -> None:
    person.context.store.add(ago(30))
    view = at_history(person)
    press(Key.Key_Left)
    press(Key.Key_Up)
    assert view.calendar._props is not None
    assert view.calendar._props.chosen == date(2026, 11, 10)
    press(Key.Key_N)
    form = sheet(person)
    assert form.date.value() == date(2026, 11, 10)
    assert form.routine.currentData() == "core-strength-1", "the one that was done last"
    form.share.spin.setValue(50)
    form.ratings["pain_before"].choose(1)
    form.ratings["pain_after"].choose(3)
    form.ratings["effort"].choose(6)
    form.note.setText("On the lawn")
    form.save.click()
    kept = person.sessions[-1]
    assert (kept.pain_before, kept.pain_after, kept.effort, kept.note) == (1, 3, 6, "On the lawn")
    assert 0.45 < kept.work_done / kept.work_planned < 0.55
    assert (kept.completed, kept.counts, kept.ended) == (False, False, Ended.EARLY)
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert person.view == "session"
    page = person.flow.window.session
    assert page.props is not None
    assert page.props.credit.startswith("Done in part.")
    press(Key.Key_C)
    assert person.sessions[-1].counts
    assert kept.date in {done.date for done in person.context.reader.done_days()}
    assert page.props.credit == "Done in part. You have it count for its week."
    undo(person)
    assert person.sessions[-1].counted is None
    press(Key.Key_Escape)
    assert person.view == "history"
    assert view.calendar._props.chosen == date(2026, 11, 10), "where it was left"


def test_a_session_is_moved_to_another_day_and_back(person: Person) -> None:
    before = person.context.store.add(ago(1, zone=None))
    at_history(person, "sessions")
    press(Key.Key_Return)
    assert person.view == "session"
    press(Key.Key_E)
    form = sheet(person)
    assert (form.date.value(), form.time.text(), form.length.text()) == (
        date(2026, 11, 17), "06:00", "10:00",
    )  # fmt: skip
    form.date.edit.setFocus()
    form.date.before.click()
    form.time.setFocus()
    type_("19:15")
    form.length.setFocus()
    type_("25")
    press(Key.Key_Return)
    (after,) = person.sessions
    assert after.finished is not None
    assert (after.date, after.started.hour, after.started.minute) == (date(2026, 11, 16), 19, 15)
    assert after.finished - after.started == timedelta(minutes=25)
    assert after.works == before.works
    assert person.flow.window.session.props is not None
    assert person.flow.window.session.props.day.startswith("Monday, 16 November 2026")
    undo(person)
    (back,) = person.sessions
    assert (back.started, back.finished, back.date) == (
        before.started,
        before.finished,
        before.date,
    )
    assert back.edited > after.edited, "of two computers the one that undid it wins"


def test_ratings_and_the_note_are_mended_and_leaving_all_as_it_is_changes_nothing(
    person: Person,
) -> None:
    before = person.context.store.add(ago(1, pain_after=5, note="Rain"))
    at_history(person)
    person.flow.history.show_session("1 days")
    press(Key.Key_E)
    press(Key.Key_Return)
    assert person.sessions == [before]
    press(Key.Key_E)
    form = sheet(person)
    form.ratings["pain_after"].choose(5)
    form.ratings["pain_morning"].choose(0)
    form.note.selectAll()
    form.note.del_()
    form.save.click()
    (after,) = person.sessions
    assert (after.pain_after, after.pain_morning, after.note) == (None, 0, None)
    assert (after.started, after.finished, after.works) == (
        before.started, before.finished, before.works,
    )  # fmt: skip


def test_a_session_is_deleted_from_list_page_and_sheet_and_put_back(person: Person) -> None:
    kept = [person.context.store.add(ago(days)) for days in (3, 2, 1)]
    view = at_history(person, "sessions")

    def from_the_list() -> None:
        at_history(person, "sessions")
        press(Key.Key_Down)
        press(Key.Key_Delete)

    def from_its_page() -> None:
        person.flow.history.show_session("2 days")
        press(Key.Key_Delete)

    def from_its_sheet() -> None:
        person.flow.history.show_session("2 days")
        person.flow.window.session.edit.click()
        sheet(person).delete.click()

    for delete in (from_the_list, from_its_page, from_its_sheet):
        delete()
        assert [session.id for session in person.sessions] == ["3 days", "1 days"]
        assert person.view == "history"
        assert view.listing.model.rowCount() == 2
        assert person.flow.window.undo.text() == "Core strength 1 deleted."
        undo(person)
        assert person.sessions == kept
        assert view.listing.model.rowCount() == 3


def test_a_search_finds_names_exercises_and_notes_as_it_is_typed(person: Person) -> None:
    person.context.store.merge(daily(150, works=2))
    person.context.store.add(ago(400, note="Überall Gras"))
    view = at_history(person, "sessions")
    assert view.listing.model.rowCount() == 60
    press(Key.Key_N)
    assert not sheet(person).isHidden(), "N adds here too"
    press(Key.Key_Escape)
    for letter in "uberall gr":
        QTest.keyClicks(focused(), letter)
    assert view.listing.search.text() == "uberall gr"
    assert view.listing.count.text() == "1 session found"
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert person.view == "session"
    press(Key.Key_Escape)
    assert view.listing.count.text() == "1 session found"
    view.listing.search.setFocus()
    press(Key.Key_Escape)
    assert view.listing.count.text() == "151 sessions"
    QTest.keyClicks(view.listing.search, "nowhere")
    assert view.listing.count.text() == "No session has all of that in it."


def test_months_years_and_days_lead_to_one_another(person: Person) -> None:
    person.context.store.add(ago(500))
    person.context.store.add(ago(40))
    view = at_history(person)
    press(Key.Key_PageUp)
    assert view.calendar._props is not None
    assert view.calendar._props.title == "October 2026"
    press(Key.Key_PageDown)
    press(Key.Key_PageDown)
    press(Key.Key_Down)
    assert view.calendar._props.chosen == TODAY, "there is nothing after today"
    view.sections.entries["year"].click()
    assert view.year.earlier.isVisible()
    press(Key.Key_PageUp)
    press(Key.Key_PageUp)
    shown = view.year.title.text()
    assert shown == "November 2024 – November 2025"
    words = view.year.year._words
    view.year.year.go_to(next(n for n, told in enumerate(words) if ": 1 session." in told))
    press(Key.Key_Return)
    assert view.current == "calendar"
    assert view.calendar._props.chosen == TODAY - timedelta(days=500)
    assert list(view.calendar.rows) == ["500 days"]


def test_weeks_stand_against_the_targets_that_they_had(person: Person) -> None:
    for back, strength in ((60, 1), (10, 3)):
        day = TODAY - timedelta(days=back)
        person.context.history.plans.note({"strength": strength, "stretch": 0}, day)
    for days in (36, 22, 9):
        person.context.store.add(ago(days))
    (person.context.paths.settings).write_text("targets: {strength: 3, stretch: 0}\n", "utf-8")
    person.context.read_settings_again()
    view = at_history(person, "weeks")
    words = view.weeks.weeks._words
    assert words[-6] == "12 – 18 October: on target. Strength: 1 of 1."
    assert words[-2] == "9 – 15 November: in part. Strength: 1 of 3."
    assert view.weeks.table.model().index(1, 2).data() == "1 of 3"


def test_a_session_that_a_crash_cut_off_is_listed_and_can_be_deleted(person: Person) -> None:
    person.context.store.add(planned_session(ago(0).started, id="cut"))
    at_history(person)
    person.flow.history.show_session("cut")
    press(Key.Key_E)
    assert not sheet(person).time.isVisible()
    sheet(person).ratings["pain_after"].choose(2)
    sheet(person).save.click()
    assert person.sessions[0].pain_after == 2
    assert person.sessions[0].is_unfinished
    press(Key.Key_Delete)
    assert person.sessions == []


@pytest.mark.parametrize("section", ["calendar", "weeks", "year", "pain", "sessions"])
def test_a_history_that_cannot_be_read_is_told_and_nothing_breaks(
    person: Person, section: str
) -> None:
    person.context.store.add(ago(1))
    at_history(person, section)
    person.context.history.close()
    person.context.paths.history.unlink()
    person.context.paths.history.mkdir()
    at_history(person, section)
    assert "cannot be opened" in person.flow.window.notice.text()
    person.context.paths.history.rmdir()
