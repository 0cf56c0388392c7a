"""Past sessions: the list, a session's page, and how it felt."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.e2e.person import KEYS, Person


def _do_one(person: Person) -> None:
    person.press("Enter")
    person.follow_to_the_end()


def test_how_it_felt_is_kept(person: Person) -> None:
    _do_one(person)
    person.flow.window.summary.effort_rated.emit(6)
    person.flow.window.summary.pain_rated.emit(2)
    assert (person.sessions[0].effort, person.sessions[0].pain_after) == (6, 2)
    person.flow.window.summary.effort_rated.emit(None)
    assert (person.sessions[0].effort, person.sessions[0].pain_after) == (None, 2)


def test_pain_after_a_session_is_answered_with_something_easier_or_someone_to_see(
    person: Person,
) -> None:
    _do_one(person)
    summary = person.flow.window.summary
    summary.pain.choose(5)
    assert person.sessions[0].pain_after == 5
    assert [button.text() for button in summary.answer.buttons] == ["Next time: Recovery day"]
    summary.answer.buttons[0].click()
    assert person.view == "routine"
    person.flow.history.show_summary(person.sessions[0])
    summary.pain.choose(8)
    summary.answer.buttons[0].click()
    assert person.view == "signs"


def test_enter_skips_both_ratings(person: Person) -> None:
    _do_one(person)
    person.press("Enter")
    assert person.view == "today"
    assert (person.sessions[0].effort, person.sessions[0].pain_after) == (None, None)


def test_the_list_opens_a_sessions_page_and_leads_back(person: Person) -> None:
    _do_one(person)
    person.press("Enter")
    person.flow.window.place_chosen.emit("history")
    history = person.flow.window.history
    history.section_chosen.emit("sessions")
    assert history.listing.model.rowCount() == 1
    history.listing.session_requested.emit(person.sessions[0].id)
    assert person.view == "session"
    person.flow.window.session.back_requested.emit()
    assert person.view == "history"
    person.flow.window.session.routine_requested.emit("core-strength-1")
    assert person.view == "routine"
    person.flow.window.routine.back_requested.emit()
    assert person.view == "today"


def test_a_long_history_is_read_in_pages(person: Person) -> None:
    from tests.history.records import daily

    person.context.store.merge(daily(150))
    person.flow.window.place_chosen.emit("history")
    person.flow.window.history.section_chosen.emit("sessions")
    history = person.flow.window.history.listing
    assert history.model.rowCount() == 60
    history.more_requested.emit(60)
    history.more_requested.emit(120)
    assert history.model.rowCount() == 150


@pytest.mark.parametrize("table", [False, True], ids=["chart", "table"])
def test_alt_and_the_arrows_go_through_the_sections_from_wherever_the_keyboard_is(
    person: Person, table: bool
) -> None:
    _do_one(person)
    person.press("Enter")
    window = person.flow.window
    window.activateWindow()
    window.place_chosen.emit("history")
    gone = []
    for key in ("Right",) * 5 + ("Left",):
        if table and window.history.current == "weeks":
            window.history.weeks.table.setFocus()
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, KEYS[key], Qt.KeyboardModifier.AltModifier)
        QApplication.processEvents()
        gone.append(window.history.current)
    assert gone == ["weeks", "year", "pain", "sessions", "sessions", "pain"]
