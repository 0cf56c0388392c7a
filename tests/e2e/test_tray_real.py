"""The tray on a real X server and a real bus: hidden first, a menu, and the window by a click."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.session_bus import bus, expect, linux, needs

__all__ = ["bus"]
pytestmark = [linux, needs("dbus-daemon", "Xvfb", "gdbus", "xdotool")]

WATCHER = """
from PySide6.QtCore import ClassInfo, Property, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection

@ClassInfo({"D-Bus Interface": "org.kde.StatusNotifierWatcher"})
class Watcher(QDBusAbstractAdaptor):
    @Slot(str)
    def RegisterStatusNotifierItem(self, name):
        print(name, flush=True)

    IsStatusNotifierHostRegistered = Property(bool, lambda self: True)
    ProtocolVersion = Property(int, lambda self: 0)

app, parent = QCoreApplication([]), QObject()
watcher, bus = Watcher(parent), QDBusConnection.sessionBus()
adaptors = QDBusConnection.RegisterOption.ExportAdaptors
assert bus.registerObject("/StatusNotifierWatcher", parent, adaptors)
assert bus.registerService("org.kde.StatusNotifierWatcher")
print("ready", flush=True)
app.exec()
"""


@pytest.fixture
def display(bus: dict[str, str]) -> Iterator[dict[str, str]]:
    """A screen that nobody sees, and the bus: the variables that lead to them."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1000x700x24", "-nolisten", "tcp"]
    with subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            yield {**bus, "DISPLAY": f":{told.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
        server.terminate()


@pytest.fixture
def tray(display: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A desktop's tray, which tells the name of each icon's program."""
    started = subprocess.Popen(
        [sys.executable, "-c", WATCHER], env=display, stdout=subprocess.PIPE, text=True
    )
    assert started.stdout is not None
    assert started.stdout.readline() == "ready\n"
    yield started
    started.kill()
    started.communicate()


def test_it_starts_there_without_a_window_and_a_click_opens_it(
    display: dict[str, str], tray: subprocess.Popen[str], tmp_path: Path
) -> None:
    app = subprocess.Popen(
        [sys.executable, "-m", "exercise_app", "--home", str(tmp_path / "home"), "--tray"],
        env=display, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip

    def call(path: str, method: str, *words: str) -> str:
        command = ["gdbus", "call", "--session", "--dest", name, "--object-path", path]
        command += ["--method", method, *words]
        done = subprocess.run(command, env=display, capture_output=True, text=True, check=True)
        return done.stdout

    def is_seen() -> bool:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "Exercise App"],
            env=display, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return bool(found.stdout.strip())

    try:
        assert tray.stdout is not None
        name = tray.stdout.readline().strip()
        layout = call("/MenuBar", "com.canonical.dbusmenu.GetLayout", "0", "--", "-1", "[]")
        entries = re.findall(r"'label': <'([^']+)'>, 'visible': <true>", layout)
        assert entries == [
            "Strength: none of 3 this week.", "Start Core strength 1", "Show the window", "Quit",
        ]  # fmt: skip
        assert not is_seen()
        call("/StatusNotifierItem", "org.kde.StatusNotifierItem.Activate", "0", "0")
        expect(is_seen)
        (quit_,) = re.findall(r"\((\d+), \{'enabled': <true>, 'label': <'Quit'>", layout)
        event = ("com.canonical.dbusmenu.Event", quit_, "clicked", "<''>", "0")
        call("/MenuBar", *event)
        _, errors = app.communicate(timeout=10)
        assert app.returncode == 0, errors
    finally:
        app.kill()
        app.communicate()
