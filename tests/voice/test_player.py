"""The player process: real sound, a real server, and everything that can go wrong with either."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from exercise_app.voice.player import Patience, Player
from tests.sound_server import SoundServer
from tests.voice.conftest import shadow

pytestmark = [
    pytest.mark.realtime(0.5),
    pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX are used"),
]

SOUNDS = Path(__file__).parents[2] / "assets" / "sounds"
COUNT = (SOUNDS / "count.wav", 0.5)
PATIENCE = Patience(answer=0.25, retries=(0.0, 0.1, 0.2), later=(0.3,))
MakePlayer = Callable[[], Player]


@pytest.fixture
def make_player(qtbot: QtBot) -> Iterator[MakePlayer]:
    """Makes impatient players; all of them, and their processes, are gone after the test."""
    made: list[Player] = []

    def make() -> Player:
        made.append(Player(PATIENCE))
        return made[-1]

    yield make
    pids = [player.pid for player in made]
    for player in made:
        player.close()
    assert not [pid for pid in pids if pid and psutil.pid_exists(pid)]


PARENT = """
from PySide6.QtCore import QCoreApplication, QTimer
from exercise_app.voice.player import Player
app = QCoreApplication([])
player = Player()
player.warm()
timer = QTimer()
timer.timeout.connect(lambda: player.is_ready and print(player.pid, flush=True))
timer.start(20)
app.exec()
"""


def ready(qtbot: QtBot, player: Player) -> Player:
    player.warm()
    qtbot.waitUntil(lambda: player.is_ready, timeout=20_000)
    return player


def is_gone(pid: int) -> bool:
    """Whether the process ended; who inherited it may be slow to take note."""
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def plays(qtbot: QtBot, player: Player) -> float:
    """Play a tick in a moment; gives how late it was."""
    with qtbot.waitSignal(player.played, timeout=10_000) as played:
        player.play([COUNT], time.monotonic() + 0.1)
    return float(played.args[1])


def test_a_cue_handed_over_before_the_process_is_there_is_played(
    qtbot: QtBot, sound_server: SoundServer, make_player: MakePlayer
) -> None:
    player = make_player()
    player.warm()
    with qtbot.waitSignal(player.played, timeout=10_000):
        player.play([COUNT], time.monotonic() + 0.9)


def test_a_late_cue_is_dropped(
    qtbot: QtBot, sound_server: SoundServer, make_player: MakePlayer
) -> None:
    player = ready(qtbot, make_player())
    with qtbot.waitSignal(player.dropped, timeout=10_000) as dropped:
        cue = player.play([COUNT], time.monotonic() - 0.31)
    assert dropped.args == [cue, "late"]


def test_a_damaged_or_missing_file_is_told_and_the_rest_of_the_cue_sounds(
    qtbot: QtBot, sound_server: SoundServer, make_player: MakePlayer, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.wav"
    content = bytearray(COUNT[0].read_bytes())
    content[100] ^= 0xFF
    damaged.write_bytes(content)
    player = ready(qtbot, make_player())
    bad: list[str] = []
    player.bad.connect(bad.append)
    with qtbot.waitSignal(player.played, timeout=10_000):
        player.play([(damaged, 0.5), (tmp_path / "gone.wav", 0.5), COUNT], time.monotonic() + 0.1)
    assert bad == [str(damaged), str(tmp_path / "gone.wav")]


def test_a_loaded_file_sounds_after_it_was_deleted(
    qtbot: QtBot, sound_server: SoundServer, make_player: MakePlayer, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.wav"
    copy.write_bytes(COUNT[0].read_bytes())
    player = ready(qtbot, make_player())
    player.load([copy])
    plays(qtbot, player)
    copy.unlink()
    with qtbot.waitSignal(player.played, timeout=10_000):
        player.play([(copy, 0.5)], time.monotonic() + 0.1)


def test_a_killed_player_is_replaced_and_the_cue_on_its_way_still_sounds(
    qtbot: QtBot, sound_server: SoundServer, make_player: MakePlayer
) -> None:
    player = ready(qtbot, make_player())
    old = player.pid
    with qtbot.waitSignal(player.played, timeout=10_000):
        player.play([COUNT], time.monotonic() + 0.9)
        os.kill(old, signal.SIGKILL)
    assert player.pid not in (0, old)


def test_a_hung_player_is_ended_and_replaced(
    qtbot: QtBot, sound_server: SoundServer, make_player: MakePlayer
) -> None:
    player = ready(qtbot, make_player())
    old = player.pid
    os.kill(old, signal.SIGSTOP)
    player.play([COUNT], time.monotonic() + 0.1)
    qtbot.waitUntil(lambda: player.pid not in (0, old) and player.is_ready, timeout=10_000)
    plays(qtbot, player)
    assert not psutil.pid_exists(old)


def test_a_stop_that_is_not_acknowledged_ends_the_player_soon(
    qtbot: QtBot, sound_server: SoundServer, make_player: MakePlayer
) -> None:
    player = ready(qtbot, make_player())
    old = player.pid
    os.kill(old, signal.SIGSTOP)
    began = time.monotonic()
    player.stop()
    qtbot.waitUntil(lambda: not psutil.pid_exists(old), timeout=10_000)
    assert 0.3 <= time.monotonic() - began < 1.0
    qtbot.waitUntil(lambda: player.is_ready, timeout=10_000)


def test_a_stalled_parent_does_not_take_a_healthy_player_for_hung(
    qtbot: QtBot, sound_server: SoundServer, make_player: MakePlayer
) -> None:
    player = ready(qtbot, make_player())
    old = player.pid
    player.play([COUNT], time.monotonic() + 0.05)
    player.stop()
    time.sleep(0.45)  # the stall itself: this thread does nothing at all
    plays(qtbot, player)
    assert player.pid == old


def test_a_player_that_keeps_dying_is_given_up_with_one_word_and_tried_again_later(
    qtbot: QtBot, sound_server: SoundServer, make_player: MakePlayer
) -> None:
    player = ready(qtbot, make_player())
    troubles: list[str] = []
    player.trouble.connect(troubles.append)
    killed: set[int] = set()

    def kill_all() -> bool:
        if player.pid and player.pid not in killed:
            killed.add(player.pid)
            os.kill(player.pid, signal.SIGKILL)
        return bool(troubles)

    qtbot.waitUntil(kill_all, timeout=20_000)
    assert troubles == ["player"]
    assert len(killed) == 1 + len(PATIENCE.retries)

    def revived() -> bool:
        player.play([COUNT], time.monotonic() + 0.1)
        return player.is_ready

    qtbot.waitUntil(revived, timeout=10_000)


def test_without_a_sound_device_cues_are_dropped_and_it_is_said(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, make_player: MakePlayer
) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent/socket")
    monkeypatch.setenv("QT_AUDIO_BACKEND", "pulseaudio")
    player = make_player()
    with qtbot.waitSignal(player.trouble, timeout=10_000) as trouble:
        player.warm()
    assert trouble.args == ["device"]
    with qtbot.waitSignal(player.dropped, timeout=10_000) as dropped:
        player.play([COUNT], time.monotonic() + 0.1)
    assert dropped.args[1] == "device"


def test_without_the_sound_library_it_is_said_once_and_nothing_is_tried_in_vain(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make_player: MakePlayer
) -> None:
    code = 'import sys\nsys.modules["PySide6.QtMultimedia"] = None\n'
    shadow(tmp_path, monkeypatch, "sitecustomize", code)
    player = make_player()
    troubles: list[str] = []
    player.trouble.connect(troubles.append)
    player.warm()
    qtbot.waitUntil(lambda: bool(troubles), timeout=10_000)
    with qtbot.assertNotEmitted(player.trouble, wait=500):
        player.play([COUNT], time.monotonic() + 0.1)
    assert troubles == ["library"]
    assert player.pid == 0


def test_a_device_taken_away_and_given_back_sounds_again(
    qtbot: QtBot, frail_sound_server: SoundServer, make_player: MakePlayer
) -> None:
    player = ready(qtbot, make_player())
    plays(qtbot, player)
    frail_sound_server.control("unload-module", "module-null-sink")
    with qtbot.waitSignal(player.dropped, timeout=10_000) as dropped:
        player.play([COUNT], time.monotonic() + 0.1)
    assert dropped.args[1] == "device"
    assert not player.is_ready
    frail_sound_server.control("load-module", "module-null-sink", "sink_name=null")
    qtbot.waitUntil(lambda: player.is_ready, timeout=10_000)
    plays(qtbot, player)


def test_a_sound_server_that_dies_and_comes_back_costs_only_the_sound_between(
    qtbot: QtBot, frail_sound_server: SoundServer, make_player: MakePlayer
) -> None:
    player = ready(qtbot, make_player())
    plays(qtbot, player)
    frail_sound_server.kill()
    with qtbot.waitSignal(player.trouble, timeout=20_000) as trouble:
        player.play([COUNT], time.monotonic() + 0.1)  # Qt aborts the child here
    assert trouble.args == ["device"]
    frail_sound_server.start()

    def revived() -> bool:
        player.play([COUNT], time.monotonic() + 0.1)
        return player.is_ready

    qtbot.waitUntil(revived, timeout=10_000)
    plays(qtbot, player)


def test_a_cue_is_answered_with_its_lateness_whatever_else_the_player_prints(
    qtbot: QtBot,
    sound_server: SoundServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    make_player: MakePlayer,
) -> None:
    rubbish = b'\xff\x00{"is"\n{"is": "played", "id": "one"}\n{"is": 3}\n[]\nnull\n'
    shadow(tmp_path, monkeypatch, "sitecustomize", f"import os\nos.write(1, {rubbish!r})\n")
    assert 0 <= plays(qtbot, ready(qtbot, make_player())) < 0.1


def test_a_closed_player_stays_closed(
    qtbot: QtBot, sound_server: SoundServer, make_player: MakePlayer
) -> None:
    player = ready(qtbot, make_player())
    player.close()
    player.play([COUNT], time.monotonic() + 0.1)
    player.stop()
    assert player.pid == 0


def test_the_player_ends_when_its_parent_dies(qtbot: QtBot, sound_server: SoundServer) -> None:
    parent = subprocess.Popen(
        [
            sys.executable,
            "-c",
            PARENT,
        ],
        stdout=subprocess.PIPE,
    )
    assert parent.stdout is not None
    with parent.stdout:
        child = int(parent.stdout.readline())
    assert psutil.pid_exists(child)
    parent.kill()
    parent.wait()
    qtbot.waitUntil(lambda: is_gone(child), timeout=10_000)
