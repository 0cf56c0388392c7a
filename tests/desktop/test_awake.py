"""The screen is asked to stay awake while a session runs, and only then."""

from __future__ import annotations

import sys

import pytest

from exercise_app.desktop import awake
from exercise_app.desktop.awake import Awake


def test_holding_and_releasing_may_be_repeated() -> None:
    screen = Awake()
    screen.release()
    screen.hold()
    screen.hold()
    assert screen.is_held
    screen.release()
    screen.release()
    assert not screen.is_held
    screen.join(10)


def test_a_desktop_that_cannot_do_it_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "wakepy", None)
    screen = Awake()
    screen.hold()
    screen.join(10)
    assert screen.is_held
    screen.release()


def test_the_library_is_loaded_only_when_a_session_runs() -> None:
    assert "wakepy" not in vars(awake)
