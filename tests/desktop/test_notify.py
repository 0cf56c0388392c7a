"""Notifications: what a real notification service on a private bus is told, and what it answers."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from exercise_app.desktop.notify import Notifications
from tests.desktop.session_bus import bus, linux, needs

__all__ = ["bus", "service"]
pytestmark = [linux, needs("dbus-daemon")]

SERVICE = """
import json, sys
from PySide6.QtCore import ClassInfo, Property, QCoreApplication, QObject, QSocketNotifier
from PySide6.QtCore import Signal, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection

def tell(**what):
    print(json.dumps(what), flush=True)

@ClassInfo({"D-Bus Interface": "org.freedesktop.Notifications"})
class Service(QDBusAbstractAdaptor):
    ActivationToken = Signal("uint", str)
    ActionInvoked = Signal("uint", str)
    NotificationClosed = Signal("uint", "uint")

    def __init__(self, parent):
        super().__init__(parent)
        self.last, self.busy = 7, False

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(self, app, replaces, icon, title, text, actions, hints, expires):
        self.last = replaces or self.last + 1
        tell(title=title, text=text, actions=actions, replaces=replaces, icon=icon, hints=hints)
        return self.last

    @Slot("uint")
    def CloseNotification(self, number):
        tell(closed=number)

    Inhibited = Property(bool, lambda self: self.busy)

app, parent = QCoreApplication([]), QObject()
service = Service(parent)
bus = QDBusConnection.sessionBus()
adaptors = QDBusConnection.RegisterOption.ExportAdaptors
assert bus.registerObject("/org/freedesktop/Notifications", parent, adaptors)
assert bus.registerService("org.freedesktop.Notifications")

def obey():
    word, _, rest = sys.stdin.readline().strip().partition(" ")
    if word == "act":
        service.ActivationToken.emit(service.last, "leave-1")
        service.ActionInvoked.emit(service.last, rest)
    elif word == "other":
        service.ActionInvoked.emit(service.last + 50, rest)
    elif word == "close":
        service.NotificationClosed.emit(service.last, 2)
    elif word == "busy":
        service.busy = True
    tell(did=word)

stdin = QSocketNotifier(0, QSocketNotifier.Type.Read)
stdin.activated.connect(obey)
tell(ready=True)
app.exec()
"""


class Service:
    """A desktop's notification service; tells what it shows, and presses its buttons."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", SERVICE], env=environment, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self.told() == {"ready": True}

    def told(self) -> dict[str, Any]:
        """The next thing that it tells."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, "the service has ended"
        found: dict[str, Any] = json.loads(line)
        return found

    def do(self, what: str) -> None:
        """Have it `act` by a button, `close` what it shows, or be `busy`."""
        assert self.process.stdin is not None
        self.process.stdin.write(what + "\n")
        self.process.stdin.flush()
        assert self.told() == {"did": what.partition(" ")[0]}


@pytest.fixture
def service(bus: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    """The service of this test's own session bus."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus["DBUS_SESSION_BUS_ADDRESS"])
    started = Service(bus)
    yield started
    started.process.kill()
    started.process.communicate()


@pytest.fixture
def notifications(qtbot: QtBot) -> Iterator[Notifications]:
    made = Notifications()
    yield made
    made.close()


BUTTONS = {"default": "Open", "later": "In an hour"}


def test_it_is_shown_with_its_buttons_and_their_choice_comes_back(
    qtbot: QtBot, service: Service, notifications: Notifications
) -> None:
    assert notifications.show("Core strength", "Strength: 1 of 3.", BUTTONS)
    told = service.told()
    assert (told["title"], told["text"]) == ("Core strength", "Strength: 1 of 3.")
    assert told["actions"] == ["default", "Open", "later", "In an hour"]
    assert (told["icon"], told["hints"]) == ("exercise-app", {"desktop-entry": "exercise-app"})
    came: list[tuple[str, str]] = []
    notifications.acted.connect(lambda action: came.append((action, notifications.token)))
    with qtbot.waitSignal(notifications.acted):
        service.do("act later")
    assert came == [("later", "leave-1")]


def test_another_programs_buttons_are_not_ours(
    qtbot: QtBot, service: Service, notifications: Notifications
) -> None:
    notifications.show("One", "", BUTTONS)
    service.told()
    acted: list[str] = []
    notifications.acted.connect(acted.append)
    with qtbot.waitSignal(notifications.acted):
        service.do("other later")
        service.do("act default")
    assert acted == ["default"]


def test_a_new_one_takes_the_place_of_the_last_and_can_be_withdrawn(
    service: Service, notifications: Notifications
) -> None:
    for replaces in (0, 8):
        notifications.show("One", "", BUTTONS)
        assert service.told()["replaces"] == replaces
    notifications.withdraw()
    assert service.told() == {"closed": 8}
    notifications.withdraw()
    notifications.show("Again", "", BUTTONS)
    assert service.told()["replaces"] == 0


def test_one_that_was_closed_by_the_user_is_not_withdrawn(
    qtbot: QtBot, service: Service, notifications: Notifications
) -> None:
    notifications.show("One", "", BUTTONS)
    service.told()
    service.do("close")
    qtbot.waitUntil(lambda: notifications._shown == 0)


def test_the_desktop_says_that_nobody_is_to_be_disturbed(
    service: Service, notifications: Notifications
) -> None:
    assert not notifications.is_inhibited()
    service.do("busy")
    assert notifications.is_inhibited()


def test_when_the_desktop_goes_away_nothing_fails(
    qtbot: QtBot, service: Service, notifications: Notifications
) -> None:
    assert notifications.show("One", "", BUTTONS)
    service.process.kill()
    service.process.wait()
    assert not notifications.show("Two", "", BUTTONS)
    assert not notifications.is_inhibited()


def test_without_a_bus_none_is_shown(
    notifications: Notifications, monkeypatch: pytest.MonkeyPatch
) -> None:
    for address in ("unix:path=/nonexistent/bus", "nonsense"):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        assert not notifications.show("One", "", BUTTONS)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert not notifications.show("One", "", BUTTONS)
