"""A session that was paused and left is told of once, by a real notification service."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from exercise_app.presenters.forgotten import AFTER, Forgotten
from tests.desktop.session_bus import bus, linux, needs
from tests.desktop.test_notify import Service, service
from tests.e2e.person import Person

__all__ = ["bus", "service"]
pytestmark = [
    linux, needs("dbus-daemon"),
    # What wakepy leaves open on a bus that keeps no screen awake.
    pytest.mark.filterwarnings(
        "ignore:unclosed:ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
    ),
]  # fmt: skip


@pytest.fixture
def left(service: Service, person: Person) -> Iterator[Forgotten]:
    """Somebody has begun a session, and the window is not looked at."""
    person.press("Enter")
    assert person.view == "player"
    person.flow.window.hide()
    yield person.flow.forgotten
    person.flow.sessions.abandon()
    person.flow.awake.join(5)
    gc.collect()


def test_it_is_told_after_ten_minutes_of_a_pause_and_no_sooner(
    person: Person, left: Forgotten, service: Service
) -> None:
    assert not left.is_waiting, "while a session runs nothing waits"
    person.playing.toggle_pause()
    assert left.is_waiting
    assert left._timer.interval() == AFTER == 600_000
    left._timer.timeout.emit()
    told = service.told()
    assert told["title"] == "Your session is paused"
    assert person.playing.engine.session.timeline.routine.name in told["text"]
    person.playing.show()
    assert not left.is_waiting, "once is enough"


def test_going_on_ends_the_wait_and_takes_it_back(
    person: Person, left: Forgotten, service: Service
) -> None:
    person.playing.toggle_pause()
    person.playing.toggle_pause()
    assert not left.is_waiting
    person.playing.toggle_pause()
    left.tell()
    service.told()
    person.playing.toggle_pause()
    assert "closed" in service.told()


def test_its_button_goes_on_in_the_window(
    qtbot: QtBot, person: Person, left: Forgotten, service: Service
) -> None:
    person.playing.toggle_pause()
    left.tell()
    service.told()
    service.do("act go-on")
    qtbot.waitUntil(lambda: person.shown.status.value != "paused")
    assert person.flow.window.isVisible()


def test_whoever_looks_at_the_window_is_not_told(
    qtbot: QtBot, person: Person, service: Service
) -> None:
    person.flow.window.activateWindow()
    qtbot.waitActive(person.flow.window)
    person.press("Enter", "Space")
    person.flow.forgotten.tell()
    assert person.flow.forgotten._notifications is None
    person.flow.sessions.abandon()
    assert not person.flow.forgotten.is_waiting
    person.flow.awake.join(5)
    gc.collect()
