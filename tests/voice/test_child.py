"""One child process: what it says, how it ends, and that it can be ended without waiting."""

from __future__ import annotations

import logging
import sys
import time
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from exercise_app.voice.child import Child
from tests.voice.conftest import shadow

ECHO = """
import sys
from exercise_app.voice.protocol import Lines, claim_stdout, encode
stdout = claim_stdout()
print("a library talks", flush=True)
stdout.write(encode({"arguments": sys.argv[1:]}))
for line in sys.stdin.buffer:
    for message in Lines().feed(line):
        if message == {"do": "crash"}:
            sys.exit("it went wrong")
        stdout.write(encode({"echo": message}))
"""


@pytest.fixture
def echo(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Child:
    """A child that has started, and echoes."""
    shadow(tmp_path, monkeypatch, "echoing", ECHO)
    child = Child("echoing")
    with qtbot.waitSignal(child.message, timeout=10_000) as message:
        child.start("--loud")
    assert message.args == [{"arguments": ["--loud"]}]
    return child


def test_messages_go_both_ways(qtbot: QtBot, echo: Child) -> None:
    with qtbot.waitSignal(echo.message, timeout=10_000) as message:
        echo.send({"text": "“Go” 😀"})
    assert message.args == [{"echo": {"text": "“Go” 😀"}}]
    echo.bury()


def test_its_end_is_told_once_with_its_last_words_in_the_log(
    qtbot: QtBot, echo: Child, caplog: pytest.LogCaptureFixture
) -> None:
    ends: list[None] = []
    echo.ended.connect(lambda: ends.append(None))
    with caplog.at_level(logging.DEBUG), qtbot.waitSignal(echo.destroyed, timeout=10_000):
        echo.send({"do": "crash"})
    assert len(ends) == 1
    assert "it went wrong" in caplog.text


def test_killing_does_not_wait_and_is_silent(qtbot: QtBot, echo: Child) -> None:
    pid = echo.pid
    assert psutil.pid_exists(pid)
    ends: list[None] = []
    echo.ended.connect(lambda: ends.append(None))
    with qtbot.waitSignal(echo.destroyed, timeout=10_000):
        began = time.monotonic()
        echo.send({"text": "unread"})
        echo.kill()
        echo.send({"text": "too late"})
        assert time.monotonic() - began < 0.05
    assert ends == []
    assert not psutil.pid_exists(pid)


def test_burying_waits_until_it_is_gone(qtbot: QtBot, echo: Child) -> None:
    pid = echo.pid
    echo.bury()
    assert not psutil.pid_exists(pid)


def test_a_child_with_grace_ends_by_itself_when_nothing_more_is_said(
    qtbot: QtBot, echo: Child
) -> None:
    pid = echo.pid
    began = time.monotonic()
    echo.bury(grace=10.0)
    assert time.monotonic() - began < 5
    assert not psutil.pid_exists(pid)


def test_a_program_that_cannot_be_started_has_ended(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no-python"))
    child = Child("echoing")
    with qtbot.waitSignal(child.ended, timeout=10_000):
        child.start()
    child.kill()


def test_the_current_folder_is_not_on_its_path(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "json.py").write_text("raise SystemExit('the wrong json')\n", encoding="utf-8")
    monkeypatch.chdir(folder)
    child = Child("exercise_app.voice.render")
    with qtbot.waitSignal(child.message, timeout=10_000) as message:
        child.start()
        child.send({"no": "job"})
    assert message.args[0]["why"] == "job"
    child.bury()
