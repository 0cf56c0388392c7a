"""Media keys: a real session in a real window, worked by playerctl over a bus of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from exercise_app.core.now_playing import NowPlaying
from exercise_app.desktop.bus import has_session_bus
from exercise_app.desktop.mpris import metadata
from tests.desktop.session_bus import bus, expect, linux, needs

__all__ = ["bus"]
pytestmark = [linux, needs("dbus-daemon", "playerctl")]

ROUTINE = """
format: 1
name: Three things
kind: stretch
timing: {prepare: 5s, rest: 5s, switch: 5s}
steps:
  - exercise: side-plank
    hold: 40s
    sides: left
  - exercise: dead-bug
    reps: 8
    pace: self
  - exercise: plank
    hold: 50s
"""


class Player:
    """The app with a session, and playerctl beside it."""

    def __init__(self, bus: dict[str, str], folder: Path) -> None:
        self._bus, self.trace = bus, folder / "trace.jsonl"
        routine = folder / "three-things.yaml"
        routine.write_text(ROUTINE, encoding="utf-8")
        self.app = subprocess.Popen(
            [sys.executable, "-m", "exercise_app", "--home", str(folder / "home"), "play",
             str(routine), "--mute", "--trace", str(self.trace)],
            env=bus, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

    def ctl(self, *words: str) -> str:
        """What `playerctl` answers; nothing where there is no player."""
        command = ["playerctl", "--player=exercise_app", *words]
        done = subprocess.run(command, env=self._bus, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def press(self, key: str, then: str) -> None:
        """A key of the keyboard or the headset; waits until the title or the status is `then`."""
        self.ctl(key)
        expect(lambda: then in (self.ctl("metadata", "title"), self.ctl("status")))

    def told(self, name: str) -> str:
        """What is told of the track."""
        return self.ctl("metadata", "--format", "{{" + name + "}}")


@pytest.fixture
def player(bus: dict[str, str], tmp_path: Path) -> Iterator[Player]:
    """A session that has just begun."""
    opened = Player(bus, tmp_path)
    expect(lambda: opened.ctl("status") == "Playing")
    yield opened
    opened.app.kill()
    opened.app.communicate()


def test_the_keys_work_a_session_and_it_tells_what_plays(player: Player) -> None:
    assert player.told("title") == "Next: Side plank, left side down"
    assert player.told("duration(mpris:length)") == "0:05"
    player.press("next", "Side plank, left side down")
    assert player.told("album") == player.told("artist") == "Three things"
    assert player.told("duration(mpris:length)") == "0:40"
    assert 0 <= float(player.ctl("position")) < 5
    player.press("pause", "Paused")
    player.press("play", "Playing")
    player.press("play-pause", "Paused")
    player.press("play-pause", "Playing")
    player.press("next", "Next: Dead bug")
    player.press("previous", "Side plank, left side down")
    player.press("next", "Next: Dead bug")
    player.press("next", "Dead bug")
    assert player.told("mpris:length") == "", "a self-paced work waits, however long"
    player.press("next", "Next: Plank")


def test_stop_asks_first_and_quit_after_it_ends_the_session(player: Player) -> None:
    player.press("next", "Side plank, left side down")
    player.press("stop", "Paused")
    assert player.app.poll() is None, "what was done is not lost by a key"
    player.press("play", "Playing")
    quit_ = ["--session", "--dest=org.mpris.MediaPlayer2.exercise_app", "/org/mpris/MediaPlayer2"]
    for member in ("Raise", "Quit", "Quit"):
        command = ["dbus-send", "--print-reply", *quit_, f"org.mpris.MediaPlayer2.{member}"]
        subprocess.run(command, env=player._bus, check=True, capture_output=True)
    _, errors = player.app.communicate(timeout=10)
    assert player.app.returncode == 3, errors
    assert player.ctl("status") == ""


def test_changes_are_told_and_the_keys_given_back_at_the_end(
    player: Player, bus: dict[str, str]
) -> None:
    words = ["playerctl", "--player=exercise_app", "--follow", "metadata"]
    words += ["--format", "{{status}} {{title}}"]
    with subprocess.Popen(words, env=bus, stdout=subprocess.PIPE, text=True) as listener:
        assert listener.stdout is not None
        heard = [listener.stdout.readline()]
        for _ in range(6):
            player.ctl("next")
            heard.append(listener.stdout.readline())
        listener.kill()
    titles = ["Next: Side plank, left side down", "Side plank, left side down", "Next: Dead bug",
              "Dead bug", "Next: Plank", "Plank"]  # fmt: skip
    assert heard == [*(f"Playing {title}\n" for title in titles), "\n"]
    expect(lambda: player.ctl("status") == "")
    assert player.app.poll() is None, "the window is still there, with the summary"
    traced = [json.loads(line) for line in player.trace.read_text().splitlines()]
    assert [e["kind"] for e in traced if e["event"] == "segment"].count("work") == 3


def test_a_second_window_is_a_player_of_its_own(bus: dict[str, str], tmp_path: Path) -> None:
    script = """
import os
from PySide6.QtCore import QCoreApplication
from exercise_app.core.now_playing import NowPlaying
from exercise_app.desktop.mpris import Controls, MediaPlayer
app = QCoreApplication([])
nothing = [lambda: None] * 8
players = [MediaPlayer(Controls(*nothing, position=lambda: 0.0)) for _ in range(1)]
from PySide6.QtDBus import QDBusConnection
other = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "other")
assert other.registerService("org.mpris.MediaPlayer2.exercise_app")
players[0].show(NowPlaying())
assert players[0].name == f"org.mpris.MediaPlayer2.exercise_app.instance{os.getpid()}"
players[0].hide()
assert other.unregisterService("org.mpris.MediaPlayer2.exercise_app")
players[0].show(NowPlaying())
print(players[0].name)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], env=bus, capture_output=True, text=True, check=False
    )
    assert done.stdout == "org.mpris.MediaPlayer2.exercise_app\n", done.stderr


def test_without_a_bus_nobody_is_asked() -> None:
    assert not has_session_bus({}, "linux")
    assert not has_session_bus({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/bus"}, "win32")
    assert has_session_bus({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/bus"}, "linux")


def test_a_length_is_in_microseconds() -> None:
    assert metadata(NowPlaying(length=2.5))["mpris:length"] == 2_500_000
    assert "mpris:length" not in metadata(NowPlaying())
