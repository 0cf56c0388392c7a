"""What is expected, and by when."""

from __future__ import annotations

import time

import pytest
from pytestqt.qtbot import QtBot

from exercise_app.voice.deadlines import Deadlines


@pytest.fixture
def deadlines(qtbot: QtBot) -> Deadlines:
    """Deadlines that look again after 50 ms."""
    return Deadlines(0.05)


def test_what_does_not_come_is_missed_once_after_a_second_look(
    qtbot: QtBot, deadlines: Deadlines
) -> None:
    missed: list[float] = []
    deadlines.missed.connect(lambda: missed.append(time.monotonic()))
    due = time.monotonic() + 0.05
    deadlines.expect("stop", 1, due)
    deadlines.expect("play", 2, due + 0.01)
    qtbot.wait(300)
    assert len(missed) == 1
    assert missed[0] >= due + 0.045


def test_what_came_or_is_of_no_interest_is_not_missed(qtbot: QtBot, deadlines: Deadlines) -> None:
    soon = time.monotonic() + 0.05
    with qtbot.assertNotEmitted(deadlines.missed, wait=200):
        deadlines.expect("stop", 1, soon)
        deadlines.expect("play", 1, soon)
        deadlines.expect("play", 2, soon)
        deadlines.met("stop", 1)
        deadlines.met("play")
    with qtbot.assertNotEmitted(deadlines.missed, wait=200):
        deadlines.expect("start", 0, time.monotonic() + 0.05)
        deadlines.clear()


def test_another_ones_coming_does_not_help(qtbot: QtBot, deadlines: Deadlines) -> None:
    with qtbot.waitSignal(deadlines.missed, timeout=5_000):
        deadlines.expect("stop", 1, time.monotonic() + 0.05)
        deadlines.met("stop", 2)
        deadlines.met("play")


def test_an_answer_that_lay_unread_during_a_stall_counts(
    qtbot: QtBot, deadlines: Deadlines
) -> None:
    deadlines.expect("stop", 1, time.monotonic() - 1.0)
    with qtbot.assertNotEmitted(deadlines.missed, wait=200):
        qtbot.wait(10)
        deadlines.met("stop", 1)
