"""The line that tells how far a long command is."""

from __future__ import annotations

import io

import pytest

from exercise_app.commands.progress import shown


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """It is one."""
        return True


def test_a_terminal_shows_how_far_it_is_and_is_wiped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", terminal := Terminal())
    with shown("Importing") as tell:
        for done, of in ((0, 0), (0, 300), (1, 300), (150, 300), (300, 300)):
            tell(done, of)
    assert terminal.getvalue().split("\r") == [
        "", "Importing …", "Importing … 0 %", "Importing … 50 %", "Importing … 100 %",
        " " * len("Importing … 100 %"), "",
    ]  # fmt: skip


def test_it_is_wiped_when_the_command_fails_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", terminal := Terminal())
    telling = shown("Exporting")
    telling.__enter__()(1, 2)
    assert not telling.__exit__(KeyError, KeyError(), None)
    assert terminal.getvalue().endswith("\r")


def test_a_command_that_is_done_at_once_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", terminal := Terminal())
    with shown("Exporting"):
        pass
    assert terminal.getvalue() == ""


def test_a_file_or_a_pipe_gets_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with shown("Exporting") as tell:
        tell(1, 2)
    assert capsys.readouterr().err == ""
