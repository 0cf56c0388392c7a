"""Reminders: a day with them, told by a real notification service on a bus of the test's own."""

from __future__ import annotations

import gc
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.core.kinds import Kind
from exercise_app.core.notices import NoticeKind
from exercise_app.presenters.reminding import Reminding
from tests.desktop.session_bus import bus, linux, needs
from tests.desktop.test_notify import Service, service
from tests.e2e.conftest import Meet
from tests.e2e.person import Person
from tests.history.records import finished_session

__all__ = ["bus", "service"]
pytestmark = [linux, needs("dbus-daemon")]

EVENING = datetime(2026, 11, 18, 18, 0, tzinfo=UTC)  # a Wednesday
leaves_open = pytest.mark.filterwarnings(
    "ignore:unclosed:ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)
FRIDAY = EVENING + timedelta(days=2)


def reminding(person: Person) -> Reminding:
    found = person.flow.desk.reminding
    assert found is not None
    return found


def switch_on(person: Person) -> Reminding:
    """Switch reminders on in the settings, and turn to something else."""
    person.flow.settings.change("reminders.on", True)
    person.flow.window.hide()
    QApplication.processEvents()
    return reminding(person)


def pass_to(person: Person, when: datetime) -> None:
    """Let time pass, and the reminders look at the clock."""
    person.clock.advance((when - person.clock.now).total_seconds())
    reminding(person).look()


def test_while_they_are_off_there_is_nothing_that_could_wake(person: Person) -> None:
    person.flow.settings.change("theme", "dark")
    assert "desk" not in person.flow.__dict__
    switch_on(person)
    assert reminding(person).is_waiting
    person.flow.settings.change("reminders.on", False)
    assert person.flow.desk.reminding is None


def test_at_its_hour_it_names_the_routine_and_why(person: Person, service: Service) -> None:
    assert switch_on(person).due == EVENING
    pass_to(person, EVENING - timedelta(seconds=1))
    pass_to(person, EVENING)
    told = service.told()
    hero = person.flow.today.hero
    assert hero is not None
    assert (told["title"], told["text"]) == (hero.card.name, "Strength: none of 3 this week.")
    assert told["actions"][1::2] == ["Show the window", "Start now", "In an hour", "Not today"]
    assert reminding(person).due == FRIDAY


def test_an_hour_that_is_changed_in_the_file_holds_at_once(
    qtbot: QtBot, person: Person, home: Path
) -> None:
    assert switch_on(person).due == EVENING
    text = "reminders: {on: true, wednesday: 7:45}\n"
    (home / "settings.yaml").write_text(text, encoding="utf-8")
    earlier = EVENING.replace(hour=7, minute=45)
    qtbot.waitUntil(lambda: reminding(person).due == earlier)


def test_its_hour_is_that_of_the_place_when_summer_time_ends_or_somebody_travels(
    person: Person, service: Service
) -> None:
    assert switch_on(person).due == EVENING
    east = timezone(timedelta(hours=1))
    person.clock.now = person.clock.now.astimezone(east)
    reminding(person).look()
    assert reminding(person).due == datetime(2026, 11, 18, 18, 0, tzinfo=east)
    pass_to(person, EVENING - timedelta(hours=1))
    assert is_reminded(person, service)


def test_in_an_hour_it_comes_once_more(qtbot: QtBot, person: Person, service: Service) -> None:
    switch_on(person)
    pass_to(person, EVENING)
    service.told()
    service.do("act later")
    qtbot.waitUntil(lambda: reminding(person).due == EVENING + timedelta(hours=1))
    pass_to(person, EVENING + timedelta(hours=1))
    assert service.told()["replaces"], "in the place of the first"
    assert reminding(person).due == FRIDAY


def test_not_today_holds_for_the_day_and_over_a_restart(
    qtbot: QtBot, meet: Meet, service: Service
) -> None:
    person = meet()
    person.flow.settings.change("reminders.wednesday", "20:00")
    switch_on(person)
    pass_to(person, EVENING + timedelta(hours=2))
    service.told()
    notifications = reminding(person)._desktop()
    with qtbot.waitSignal(notifications.acted):
        service.do("act not-today")
    assert reminding(person).due == FRIDAY
    person.leave()
    again = meet(person.clock)
    again.flow.settings.change("reminders.wednesday", "23:00")
    assert reminding(again).due == FRIDAY


@leaves_open
def test_start_now_starts_the_session_in_the_window(
    qtbot: QtBot, person: Person, service: Service
) -> None:
    switch_on(person)
    pass_to(person, EVENING)
    title = service.told()["title"]
    service.do("act start")
    qtbot.waitUntil(lambda: person.view == "player")
    assert person.shown.title == title
    assert person.flow.window.isVisible()
    end_session(person)


def end_session(person: Person) -> None:
    """End it, and let go of what wakepy leaves open on a bus that keeps no screen awake."""
    person.flow.sessions.abandon()
    person.flow.awake.join(5)
    gc.collect()


def test_a_click_opens_the_window(qtbot: QtBot, person: Person, service: Service) -> None:
    switch_on(person)
    pass_to(person, EVENING)
    service.told()
    service.do("act default")
    qtbot.waitUntil(person.flow.window.isVisible)
    assert person.view == "today"


def is_reminded(person: Person, service: Service) -> bool:
    """Whether anything was shown: something that is shown next comes first otherwise."""
    reminding(person)._desktop().show("A mark", "", {})
    return bool(service.told()["title"] != "A mark")


def test_what_is_done_today_and_what_the_week_does_not_owe_is_not_reminded_of(
    person: Person, service: Service
) -> None:
    for kind in (Kind.STRENGTH, Kind.STRETCH):
        person.context.store.add(finished_session(EVENING - timedelta(hours=4), kind=kind))
    switch_on(person)
    pass_to(person, EVENING)
    assert not is_reminded(person, service)
    assert reminding(person).due == FRIDAY


@leaves_open
def test_nobody_is_reminded_in_a_session_or_while_looking_at_the_app(
    qtbot: QtBot, person: Person, service: Service
) -> None:
    person.flow.window.activateWindow()
    qtbot.waitActive(person.flow.window)
    person.flow.settings.change("reminders.on", True)
    pass_to(person, EVENING)
    assert not is_reminded(person, service)
    person.press("Enter")
    assert person.view == "player"
    person.flow.window.hide()
    pass_to(person, FRIDAY)
    assert not is_reminded(person, service)
    end_session(person)


def test_a_ticked_warning_sign_is_a_reason_to_be_quiet(person: Person, service: Service) -> None:
    person.context.history.symptoms.tick("fever", person.clock.now)
    switch_on(person)
    pass_to(person, EVENING)
    assert not is_reminded(person, service)


def test_where_nobody_is_to_be_disturbed_it_waits(person: Person, service: Service) -> None:
    switch_on(person)
    service.do("busy")
    pass_to(person, EVENING)
    assert not is_reminded(person, service)
    assert reminding(person).due == EVENING, "it looks again"
    assert reminding(person).is_waiting
    pass_to(person, EVENING + timedelta(hours=5))
    assert not is_reminded(person, service)
    assert reminding(person).due == FRIDAY


def test_without_notifications_a_line_in_the_window_tells(person: Person) -> None:
    switch_on(person)
    pass_to(person, EVENING)
    assert "none of 3" in person.flow.window.notice.text()
    assert person.flow.window.notice.kind is NoticeKind.NEWS


@pytest.fixture
def film(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program fills the screen (tests/desktop/test_full_screen.py has a real one)."""
    monkeypatch.setattr("exercise_app.desktop.full_screen.is_screen_filled", lambda: True)


def test_a_film_is_not_interrupted(person: Person, service: Service, film: None) -> None:
    switch_on(person)
    pass_to(person, EVENING)
    assert not is_reminded(person, service)
    assert reminding(person).due == EVENING
