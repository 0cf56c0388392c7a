"""One window for each home: the lock that decides, and the socket that carries what is said."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from exercise_app.desktop.door import Door
from exercise_app.desktop.instance import LONGEST_NAME, Instance
from exercise_app.desktop.messages import LONGEST, Caller, Request, Server

HOLDER = """
import sys
from pathlib import Path
from exercise_app.desktop.instance import Instance
instance = Instance(Path(sys.argv[1]))
print(instance.take(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that is the one window of `tmp_path`."""
    command = [sys.executable, "-c", HOLDER, str(tmp_path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        yield process
        process.kill()


def test_the_first_is_the_one_and_its_folder_is_made(tmp_path: Path) -> None:
    instance = Instance(tmp_path / "a" / "state")
    assert instance.take()
    assert instance.is_held
    assert instance.problem == ""
    instance.release()
    assert not instance.is_held
    assert Instance(tmp_path / "a" / "state").take()


@pytest.mark.usefixtures("holder")
def test_while_another_process_is_the_one_nobody_else_is(tmp_path: Path) -> None:
    instance = Instance(tmp_path)
    assert not instance.take()
    assert not instance.is_held
    assert instance.problem == ""


def test_the_lock_of_a_process_that_was_killed_is_taken_over(
    tmp_path: Path, holder: subprocess.Popen[str]
) -> None:
    holder.kill()
    holder.wait()
    assert (tmp_path / "instance.lock").exists()
    instance = Instance(tmp_path)
    assert instance.take()
    assert instance.is_held
    instance.release()


@pytest.mark.usefixtures("holder")
def test_each_home_has_a_window_of_its_own(tmp_path: Path) -> None:
    other = Instance(tmp_path / "other")
    assert other.take()
    assert other.address != Instance(tmp_path).address
    other.release()


def test_where_the_folder_cannot_be_made_the_app_goes_on_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    instance = Instance(tmp_path / "file" / "state")
    assert instance.take()
    assert not instance.is_held
    assert "cannot be told" in instance.problem


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is a file system that takes no files")
def test_where_a_file_system_takes_no_lock_the_app_goes_on_and_says_so() -> None:
    instance = Instance(Path("/proc"))
    assert instance.take()
    assert not instance.is_held
    assert "cannot be told" in instance.problem


def test_the_address_is_short_however_long_the_folders_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = Instance(tmp_path).address
    assert Path(beside).parent == Path(os.environ["XDG_RUNTIME_DIR"])
    long = tmp_path / ("x" * LONGEST_NAME)
    long.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long))
    assert "/" not in Instance(tmp_path).address
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert Instance(tmp_path).address == Path(beside).name


CALLER = """
import json, sys
from exercise_app.desktop.messages import Caller
caller = Caller(sys.argv[1])
said = [caller.reach(lambda: False), caller.ask(json.loads(sys.stdin.read()), float(sys.argv[2]))]
if len(sys.argv) == 3:
    said.append(caller.wait())
caller.close()
print(json.dumps(said))
"""


class Called:
    """Another process that calls, says something, and listens twice (or hangs up at once)."""

    def __init__(self, folder: Path, message: dict[str, Any], *, hang_up: bool = False) -> None:
        patience = ["0", "-"] if hang_up else ["20"]
        self._process = subprocess.Popen(
            [sys.executable, "-c", CALLER, Instance(folder).address, *patience],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(message))
        self._process.stdin.close()

    @property
    def is_over(self) -> bool:
        return self._process.poll() is not None

    @property
    def found(self) -> Any:
        assert self._process.stdout is not None
        with self._process:
            return json.loads(self._process.stdout.read())


@pytest.fixture(params=[Server, Door])
def server(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Server | Door]:
    """What answers, and the door that loads it with the first knock."""
    made: Server | Door = request.param(Instance(tmp_path).address)
    assert made.listen()
    yield made
    made.close()
    made.deleteLater()


def test_what_is_asked_is_answered_and_what_lasts_is_answered_later(
    qtbot: QtBot, server: Server | Door, tmp_path: Path
) -> None:
    asked: list[Request] = []
    server.asked.connect(asked.append)
    message = {"do": "play", "routine": "x" * 20_000}
    called = Called(tmp_path, message)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked[0].message == message
    asked[0].answer(taken=True, lasts=True)
    asked[0].answer(code=3)
    qtbot.waitUntil(lambda: called.is_over)
    assert called.found == [True, {"taken": True, "lasts": True}, {"code": 3}]


def test_a_window_that_goes_meanwhile_is_noticed(
    qtbot: QtBot, server: Server | Door, tmp_path: Path
) -> None:
    server.asked.connect(lambda request: request.parent().abort())
    called = Called(tmp_path, {"do": "raise"})
    qtbot.waitUntil(lambda: called.is_over)
    assert called.found == [True, None, None]


def test_somebody_who_hung_up_is_answered_in_vain_and_without_harm(
    qtbot: QtBot, server: Server | Door, tmp_path: Path
) -> None:
    asked: list[Request] = []
    server.asked.connect(asked.append)

    called = Called(tmp_path, {"do": "raise"}, hang_up=True)
    qtbot.waitUntil(lambda: called.is_over and bool(asked) and not isValid(asked[0]))
    assert called.found == [True, None]
    asked[0].answer(taken=True)


@pytest.mark.parametrize("said", [b"nonsense\n", b"[1]\n", b"[" * 9000 + b"\n", b"x" * LONGEST * 2])
def test_what_is_no_message_is_hung_up_on(
    qtbot: QtBot, server: Server | Door, tmp_path: Path, said: bytes
) -> None:
    asked: list[Request] = []
    server.asked.connect(asked.append)
    socket = QLocalSocket()
    socket.connectToServer(Instance(tmp_path).address)
    with qtbot.waitSignal(socket.disconnected):
        socket.write(said)
    assert asked == []


def test_where_nobody_listens_a_caller_waits_a_while_or_until_the_other_is_gone(
    tmp_path: Path,
) -> None:
    caller = Caller(Instance(tmp_path).address)
    assert not caller.reach(lambda: False, patience=0.0)
    assert not caller.reach(lambda: True, patience=600.0)


def test_a_door_answers_one_after_another_and_is_for_this_user_alone(
    qtbot: QtBot, tmp_path: Path
) -> None:
    address = Instance(tmp_path).address
    door = Door(address)
    assert door.listen()
    assert stat.S_IMODE(Path(address).stat().st_mode) == 0o600
    door.asked.connect(lambda request: request.answer(taken=True))
    calls = [Called(tmp_path, {"do": "raise"}, hang_up=True) for _ in range(2)]
    qtbot.waitUntil(lambda: all(called.is_over for called in calls))
    assert all(called.found[0] for called in calls)
    later = Called(tmp_path, {"do": "raise"}, hang_up=True)
    qtbot.waitUntil(lambda: later.is_over)
    assert later.found[0]
    door.close()
    assert not Path(address).exists()
    assert not Caller(address).reach(lambda: True)


def test_a_door_without_a_file_for_it_leaves_the_place_to_qt(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    door = Door(Instance(tmp_path).address)
    assert door.listen()
    caller = Caller(Instance(tmp_path).address)
    with qtbot.waitSignal(door.asked):
        assert caller.reach(lambda: True)
        assert caller.ask({"do": "raise"}, 0.0) is None
    caller.close()
    door.close()


def test_a_door_where_no_socket_can_be_made_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    door = Door(str(tmp_path / "nowhere" / "socket"))
    assert not door.listen()
    door.close()


@pytest.mark.parametrize("kind", [Server, Door])
def test_a_name_that_a_dead_process_left_behind_is_taken_over(
    qtbot: QtBot, tmp_path: Path, kind: type[Server | Door]
) -> None:
    address = Instance(tmp_path).address
    script = (
        "import os, sys; from exercise_app.desktop.messages import Server;"
        "server = Server(sys.argv[1]); print(server.listen(), flush=True); os._exit(1)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, address], capture_output=True, text=True, check=False
    )
    assert done.stdout == "True\n"
    assert Path(address).exists()
    server = kind(address)
    assert server.listen()
    server.close()
