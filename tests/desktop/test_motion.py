"""Whether the system asks for less motion: a real portal on a private bus, and GTK's file."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exercise_app.context import Context
from exercise_app.desktop.motion import wants_less_motion

PORTAL = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusVariant

settings = dict(word.split("=") for word in sys.argv[1:])

@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Settings"})
class Settings(QObject):
    @Slot(str, str, result=QDBusVariant)
    def Read(self, namespace, key):
        found = settings[key]
        value = {"true": True, "false": False}.get(found)
        return QDBusVariant(int(found) if value is None else value)

app = QCoreApplication([])
bus, portal = QDBusConnection.sessionBus(), Settings()
everything = QDBusConnection.RegisterOption.ExportAllSlots
assert bus.registerObject("/org/freedesktop/portal/desktop", portal, everything)
assert bus.registerService("org.freedesktop.portal.Desktop")
print("ready", flush=True)
app.exec()
"""
ASK = "from exercise_app.desktop.motion import wants_less_motion; print(wants_less_motion())"
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems are asked")
with_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="dbus is not installed")


@pytest.fixture
def bus() -> Iterator[dict[str, str]]:
    """A session bus of its own: the variables that lead to it."""
    words = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        yield {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}
        daemon.kill()


@pytest.fixture
def answers(bus: dict[str, str]) -> Iterator[Callable[..., bool]]:
    """What is found where a portal has settings, such as `reduced-motion=1`."""
    portals: list[subprocess.Popen[str]] = []

    def ask(*settings: str) -> bool:
        portal = subprocess.Popen(
            [sys.executable, "-c", PORTAL, *settings],
            env=bus, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        portals.append(portal)
        assert portal.stdout is not None
        assert portal.stdout.readline() == "ready\n"
        return asked(bus)

    yield ask
    for portal in portals:
        portal.kill()
        portal.communicate()


def asked(environment: dict[str, str]) -> bool:
    """What a process of that environment finds."""
    words = [sys.executable, "-c", ASK]
    told = subprocess.run(words, env=environment, capture_output=True, text=True, check=True)
    return {"True": True, "False": False}[told.stdout.strip()]


@linux
@with_bus
@pytest.mark.parametrize(
    ("settings", "found"),
    [
        (("reduced-motion=1",), True),
        (("reduced-motion=0", "enable-animations=true"), False),
        (("reduced-motion=0", "enable-animations=false"), True),
        (("enable-animations=false",), True),
        (("enable-animations=true",), False),
    ],
)
def test_the_desktops_portal_is_asked(
    answers: Callable[..., bool], settings: tuple[str, ...], found: bool
) -> None:
    assert answers(*settings) is found


@linux
@with_bus
def test_a_portal_that_knows_nothing_leaves_it_to_gtks_file(
    answers: Callable[..., bool], bus: dict[str, str], tmp_path: Path
) -> None:
    bus["XDG_CONFIG_HOME"] = str(tmp_path)
    gtk(tmp_path, "0")
    assert answers() is True


@linux
@with_bus
def test_without_a_portal_nothing_is_started_for_it(bus: dict[str, str], tmp_path: Path) -> None:
    bus["XDG_CONFIG_HOME"] = str(tmp_path)
    assert asked(bus) is False


def gtk(config: Path, value: str, version: str = "gtk-3.0") -> None:
    folder = config / version
    folder.mkdir()
    text = f"[Settings]\ngtk-theme-name=100% mine\ngtk-enable-animations={value}\n"
    (folder / "settings.ini").write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("value", "found"),
    [("0", True), ("false", True), ("False", True), ("1", False), ("true", False)],
)
@pytest.mark.parametrize("version", ["gtk-3.0", "gtk-4.0"])
def test_gtks_file_is_read(tmp_path: Path, value: str, version: str, found: bool) -> None:
    gtk(tmp_path, value, version)
    assert wants_less_motion({"XDG_CONFIG_HOME": str(tmp_path)}, "linux") is found


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"no section", b"[Settings]\n", b"\0[\n"])
def test_a_damaged_file_tells_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "gtk-3.0").mkdir()
    (tmp_path / "gtk-3.0" / "settings.ini").write_bytes(content)
    assert wants_less_motion({"XDG_CONFIG_HOME": str(tmp_path)}, "linux") is False


def test_without_a_word_of_the_system_things_move(tmp_path: Path) -> None:
    assert wants_less_motion({"XDG_CONFIG_HOME": str(tmp_path / "none")}, "linux") is False


def test_the_setting_goes_before_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("exercise_app.desktop.motion.wants_less_motion", lambda: True)
    context = Context(tmp_path)
    for text, reduced in (("", True), ("motion: full\n", False), ("motion: reduced\n", True)):
        context.paths.settings.write_text(text, encoding="utf-8")
        context.read_settings_again()
        assert context.reduced_motion is reduced


def test_the_system_is_asked_once_until_it_is_to_be_asked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = iter([True, False])
    monkeypatch.setattr("exercise_app.desktop.motion.wants_less_motion", lambda: next(told))
    context = Context(tmp_path)
    assert [context.reduced_motion, context.reduced_motion] == [True, True]
    context.ask_motion_again()
    assert context.reduced_motion is False
