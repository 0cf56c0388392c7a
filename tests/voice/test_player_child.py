"""The player process on its own, spoken with over its pipes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest

from exercise_app.voice.protocol import child_arguments, child_environment, decode, encode
from tests.sound_server import SoundServer

pytestmark = pytest.mark.realtime(0.3)

COUNT = str(Path(__file__).parents[2] / "assets" / "sounds" / "count.wav")


class Conversation:
    """A player process, what is said to it, and what it answers."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *child_arguments("exercise_app.voice.player_child")],
            env=os.environ | child_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def say(self, *messages: dict[str, Any] | bytes) -> None:
        for message in messages:
            line = message if isinstance(message, bytes) else encode(message)
            _pipe(self.process.stdin).write(line)
        _pipe(self.process.stdin).flush()

    def hear(self) -> dict[str, Any]:
        message = decode(_pipe(self.process.stdout).readline())
        assert message is not None
        return message


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe


@pytest.fixture
def player(sound_server: SoundServer) -> Iterator[Conversation]:
    """A player that has said it is ready."""
    player = Conversation()
    assert player.hear() == {"is": "device", "there": True, "name": "Null Output"}
    assert player.hear() == {"is": "ready"}
    yield player
    with player.process:
        player.process.kill()


def play(cue: int, due: float, *paths: str) -> dict[str, Any]:
    return {"do": "play", "id": cue, "due": due, "sounds": [[path, 0.5] for path in paths]}


def test_rubbish_and_commands_that_make_no_sense_are_passed_over(player: Conversation) -> None:
    now = time.monotonic()
    player.say(b"\xff\x00\n", b"[]\n", {"do": "dance"}, {"do": "load"}, {"do": "load", "paths": 3})
    player.say({"do": "play", "id": 1, "due": "soon", "sounds": []}, {"do": "play"})
    player.say(play(2, now + 0.1, COUNT))
    answer = player.hear()
    assert (answer["is"], answer["id"]) == ("played", 2)


def test_a_cue_whose_files_are_all_missing_is_dropped(player: Conversation) -> None:
    player.say(play(1, time.monotonic() + 0.1, "/no/such.wav"))
    assert player.hear() == {"is": "bad", "path": "/no/such.wav"}
    assert player.hear() == {"is": "dropped", "id": 1, "why": "sound"}


def test_stopping_drops_what_is_to_come_and_is_acknowledged(player: Conversation) -> None:
    now = time.monotonic()
    player.say(play(1, now + 0.2, COUNT), {"do": "stop", "id": 2}, play(3, now + 0.3, COUNT))
    assert player.hear() == {"is": "stopped", "id": 2}
    assert player.hear()["id"] == 3


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX are used")
def test_a_cue_that_the_player_overslept_is_not_sounded(player: Conversation) -> None:
    due = time.monotonic() + 0.15
    player.say(play(1, due, COUNT), {"do": "stop", "id": 2}, play(3, due, COUNT))
    assert player.hear()["is"] == "stopped"
    player.process.send_signal(signal.SIGSTOP)
    time.sleep(0.5)  # asleep, as it is while the computer sleeps
    player.process.send_signal(signal.SIGCONT)
    assert player.hear() == {"is": "dropped", "id": 3, "why": "late"}


@pytest.mark.parametrize("how", ["asked", "left alone"])
def test_it_ends_when_asked_or_left_alone(player: Conversation, how: str) -> None:
    if how == "asked":
        player.say({"do": "quit"})
    else:
        _pipe(player.process.stdin).close()
    assert player.process.wait(timeout=10) == 0
