"""A second start: the window that is open comes forward, plays what is asked for, looks files over.

The second start is a process of its own; the window is one too, or in this process to be looked at.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exercise_app import app, cli
from exercise_app.context import Context
from exercise_app.core.events import End
from exercise_app.desktop.instance import Instance
from exercise_app.desktop.messages import Caller, Server
from tests.desktop.test_instance import HOLDER
from tests.e2e.person import Person
from tests.e2e.test_play_command import QUICK, run


def begin(home: Path, *words: str) -> subprocess.Popen[str]:
    """The program, left running; what it traces tells that it has begun."""
    command = [sys.executable, "-m", "exercise_app", "--home", str(home), *words]
    return subprocess.Popen(command, stderr=subprocess.PIPE, text=True)


def wait_for(process: subprocess.Popen[str], home: Path) -> None:
    """Wait until the process is the window of `home` and listens."""
    caller = Caller(Instance(home / "state").address)
    assert caller.reach(lambda: process.poll() is not None, patience=20.0)
    caller.close()


@pytest.fixture
def playing(home: Path) -> Iterator[subprocess.Popen[str]]:
    """A window in a process of its own, in the midst of a long session."""
    process = begin(home, "play", "core-strength-1", "--mute")
    with process:
        wait_for(process, home)
        yield process
        process.kill()


def test_a_second_start_is_gone_at_once_and_a_second_session_is_refused_in_a_sentence(
    playing: subprocess.Popen[str], home: Path
) -> None:
    opened = run(home)
    assert (opened.returncode, opened.stdout) == (0, "")
    refused = run(home, "play", "big-three", "--speed", "300", "--exit")
    assert refused.returncode == 1
    assert "A session is running already: start the other one after it." in refused.stderr
    assert playing.poll() is None
    assert len(json.loads(run(home, "history", "--json").stdout)) == 1


def test_after_a_kill_the_next_start_is_the_window_and_the_session_is_there(
    playing: subprocess.Popen[str], home: Path
) -> None:
    playing.kill()
    playing.wait()
    again = run(home, "play", "big-three", "--speed", "600", "--mute", "--exit")
    assert (again.returncode, again.stderr) == (0, "")
    kept = json.loads(run(home, "history", "--json").stdout)
    assert [session["finished"] is None for session in kept] == [True, False]


@pytest.mark.usefixtures("qapp")
def test_a_window_that_does_not_answer_is_no_reason_not_to_train(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "ANSWER_WITHIN", 0.2)
    silent = Server(Instance(home / "state").address)
    assert silent.listen()
    command = [sys.executable, "-c", HOLDER, str(home / "state")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        instance = Instance(home / "state")
        assert not instance.take()
        assert app._hand_over(instance, {"do": "raise"}) is None
        assert instance.problem == app.SILENT
        holder.kill()
    silent.close()


class Second:
    """What starts the program once more, while the window of `person` is the one."""

    def __init__(self, qtbot: QtBot, person: Person, stack: ExitStack) -> None:
        self._qtbot, self._home = qtbot, person.context.paths.state.parent
        instance = Instance(person.context.paths.state)
        assert instance.take()
        stack.callback(instance.release)
        app._accompany(person.flow, instance, stack)

    def starts(self, *words: str) -> subprocess.Popen[str]:
        """Start it, and leave it running."""
        return begin(self._home, *words)

    def ended(self, process: subprocess.Popen[str]) -> tuple[int, str]:
        """Wait until it has ended; its exit code, and what it said on stderr."""
        self._qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
        assert process.stderr is not None
        with process:
            return process.returncode, process.stderr.read()

    def ends(self, *words: str) -> tuple[int, str]:
        """Start it, and wait until it has ended."""
        return self.ended(self.starts(*words))


@pytest.fixture
def second(qtbot: QtBot, person: Person) -> Iterator[Second]:
    """What starts the program once more."""
    with ExitStack() as stack:
        yield Second(qtbot, person, stack)


def test_the_window_comes_forward(person: Person, second: Second) -> None:
    person.flow.window.showMinimized()
    assert second.ends() == (0, "")
    assert not person.flow.window.isMinimized()
    person.flow.window.hide()
    assert second.ends() == (0, "")
    assert person.flow.window.isVisible()


def test_play_is_done_by_the_window_and_its_end_is_the_exit_code(
    qtbot: QtBot, person: Person, second: Second, tmp_path: Path
) -> None:
    trace = tmp_path / "trace.jsonl"
    words = ("play", "big-three", "--mute", "--exit", "--trace", str(trace), "--speed", "20")
    process = second.starts(*words)
    qtbot.waitUntil(lambda: person.flow.has_session, timeout=20_000)
    assert person.view == "player"
    assert person.playing.engine.session.rate == 20.0
    person.follow_to_the_end()
    assert second.ended(process) == (0, "")
    assert person.view == "summary"
    assert person.flow.window.isVisible()
    lines = [json.loads(line) for line in trace.read_text(encoding="utf-8").splitlines()]
    assert lines[-1]["kind"] == "done"
    assert person.sessions[0].completed


def test_play_that_is_ended_early_in_the_window_is_exit_3(
    qtbot: QtBot, person: Person, second: Second, tmp_path: Path
) -> None:
    file = tmp_path / "quick.yaml"
    file.write_text(QUICK, encoding="utf-8")
    process = second.starts("play", str(file), "--mute")
    qtbot.waitUntil(lambda: person.flow.has_session, timeout=20_000)
    person.wait(20)
    person.playing.send(End())
    assert second.ended(process) == (3, "")
    assert person.sessions[0].works[0].done == 16.0


def test_in_a_session_another_one_and_files_wait_and_it_says_so_calmly(
    person: Person, second: Second, tmp_path: Path
) -> None:
    file = tmp_path / "quick.yaml"
    file.write_text(QUICK, encoding="utf-8")
    person.press("Enter")
    person.wait(30)
    told = "A session is running already: start the other one after it."
    assert second.ends("play", "big-three") == (1, f"{told}\n")
    assert person.shown.notice == told
    told = "This is a bad moment to look a file over: open it once more afterwards."
    assert second.ends(str(file)) == (1, f"{told}\n")
    assert person.shown.notice == told
    person.wait(10)
    assert person.sessions[0].works[0].done == 20.0


def test_files_are_looked_over(person: Person, second: Second, tmp_path: Path) -> None:
    file = tmp_path / "quick.yaml"
    file.write_text(QUICK, encoding="utf-8")
    assert second.ends(str(file)) == (0, "")
    assert person.view == "incoming"


def test_a_trace_that_cannot_be_written_is_told_in_a_sentence(
    person: Person, second: Second
) -> None:
    code, told = second.ends("play", "big-three", "--trace", "/proc/none/trace")
    assert code == 1
    assert told == (
        "The trace cannot be written to /proc/none/trace: its folder is not there; make it, or "
        "give another place.\n"
    )
    assert not person.flow.has_session


def test_a_window_that_goes_amid_the_session_is_told(home: Path) -> None:
    with begin(home) as window:
        wait_for(window, home)
        with begin(home, "play", "core-strength-1", "--mute") as second:
            store = Context(home).store
            while not store.count():
                assert second.poll() is None
            window.kill()
            assert second.stderr is not None
            assert "Today offers to resume it." in second.stderr.read()
            assert second.wait() == 1
            store.close()


def test_a_lock_that_cannot_be_had_is_told_in_the_window(person: Person, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    instance = Instance(tmp_path / "file" / "state")
    assert instance.take()
    with ExitStack() as stack:
        app._accompany(person.flow, instance, stack)
    assert "cannot be told" in person.flow.window.notice.text()


def test_the_window_listens_once_it_is_there_and_no_longer_than_it_is(
    qtbot: QtBot, person: Person
) -> None:
    instance = Instance(person.context.paths.state)
    assert instance.take()
    with ExitStack() as stack:
        stack.callback(instance.release)
        app._accompany(person.flow, instance, stack)
        assert Path(instance.address).exists()
    assert not Path(instance.address).exists()
    assert not instance.is_held


def test_files_on_the_command_line_are_looked_over_after_the_first_paint(
    qtbot: QtBot, home: Path, tmp_path: Path
) -> None:
    file = tmp_path / "quick.yaml"
    file.write_text(QUICK, encoding="utf-8")
    script = (
        "import sys; from exercise_app import app, cli; make = app._make_flow\n"
        "def watched(context):\n"
        "    flow = make(context)\n"
        "    flow.window.visited.connect(lambda view: view == 'incoming' and (\n"
        "        print(view, flow.incoming._items[0].incoming.name), flow.application.quit()))\n"
        "    return flow\n"
        "app._make_flow = watched; sys.exit(cli.main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "--home", str(home), file.name],
        capture_output=True, text=True, timeout=60, check=False, cwd=tmp_path, env=os.environ,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "incoming Quick\n", "")


def test_a_file_that_is_not_there_is_told(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["--home", str(home), str(tmp_path / "none.yaml")]) == 1
    assert (
        capsys.readouterr().err == f"{tmp_path}/none.yaml: there is no such file; check its name\n"
    )
    assert not Context(home).paths.state.exists()


def test_files_are_told_from_commands() -> None:
    named = cli._files(["--home", "h", "a.yaml", "b/c"])
    assert named is not None
    assert (named.home, named.file) == (Path("h"), [Path("a.yaml"), Path("b/c")])
    named = cli._files(["--home=h", "dir/x.yml"])
    assert named is not None
    assert named.home == Path("h")
    for words in (["list"], ["--home", "h"], ["--version"], ["bogus"], ["--home", "h", "--help"]):
        assert cli._files(words) is None
