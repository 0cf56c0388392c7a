"""The icon in the tray, and the app that stays there: a real menu."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from exercise_app.ui.props.tray import derive_tray_props
from exercise_app.ui.tray import Tray
from tests.e2e.person import Person

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
"""What Qt's offscreen platform says of an icon, having no tray."""
HIDDEN = """
from exercise_app import app, cli
from PySide6.QtCore import QTimer

made = app._make_flow

def watched(context):
    flow = made(context)
    QTimer.singleShot(0, lambda: (print(flow.window.isVisible()), flow.application.quit()))
    return flow

app._make_flow = watched
raise SystemExit(cli.main(["--home", "home", "--tray"]))
"""


@pytest.fixture
def tray(person: Person, monkeypatch: pytest.MonkeyPatch) -> Tray:
    """The icon that the settings ask for."""
    monkeypatch.setattr("exercise_app.ui.tray.has_tray", lambda: True)
    person.flow.settings.change("tray", True)
    found = person.flow.desk.tray
    assert found is not None
    return found


def entries(tray: Tray) -> list[str]:
    """What the menu shows."""
    tray.menu.aboutToShow.emit()
    shown = [entry for entry in tray.menu.actions() if entry.isVisible()]
    return [entry.text() for entry in shown if not entry.isSeparator()]


def test_it_is_off_by_default_and_goes_where_it_is_switched_off(person: Person, tray: Tray) -> None:
    person.flow.settings.change("tray", None)
    assert person.flow.desk.tray is None
    assert QApplication.quitOnLastWindowClosed()


def test_it_starts_pauses_and_goes_on_with_a_session(person: Person, tray: Tray) -> None:
    hero = person.flow.today.hero
    assert hero is not None
    name = hero.card.name
    assert entries(tray) == [hero.reason, f"Start {name}", "Show the window", "Quit"]
    tray.start.trigger()
    assert person.view == "player"
    assert entries(tray) == ["Pause the session", "Show the window", "Quit"]
    tray.pause.trigger()
    assert entries(tray)[0] == "Continue the session"
    tray.pause.trigger()
    assert entries(tray)[0] == "Pause the session"


def test_closing_the_window_leaves_the_app_there(person: Person, tray: Tray) -> None:
    assert not QApplication.quitOnLastWindowClosed()
    person.flow.window.close()
    assert not person.flow.window.isVisible()
    tray.show_requested.emit()
    assert person.flow.window.isVisible()


def test_a_session_that_a_command_asked_for_ends_with_its_window(
    person: Person, tray: Tray
) -> None:
    person.flow.ends_with_window = True
    person.flow.desk.follow_settings()
    assert QApplication.quitOnLastWindowClosed(), "the command gives its exit code then"


def test_quit_asks_first_where_a_session_is_on(person: Person, tray: Tray) -> None:
    tray.start.trigger()
    person.press("Right")
    tray.quit_requested.emit()
    assert person.shown.asking_end
    assert person.flow.window.isVisible()


def test_nothing_suggested_is_told() -> None:
    told = derive_tray_props("", "")
    assert told.next
    assert not told.start


def test_a_start_in_the_tray_opens_the_window_where_there_is_none(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", HIDDEN], cwd=tmp_path, env={**os.environ},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "True\n"), done.stderr
