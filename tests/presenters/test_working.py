"""Work on the history beside the window: one at a time, shown, told, and cancelled."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exercise_app.context import Context
from exercise_app.history.errors import HistoryError
from exercise_app.history.history import History
from exercise_app.presenters.job import Progress
from exercise_app.presenters.working import Working
from exercise_app.ui.props.backups import Question
from exercise_app.ui.window import MainWindow
from tests.fakes import FakeClock


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    return window


@pytest.fixture
def working(tmp_path: Path, window: MainWindow) -> Iterator[Working]:
    working = Working(Context(tmp_path, FakeClock().clocks()), window)
    yield working
    working.wait()


class Long:
    """Work that goes on until it is let go, and tells its progress."""

    def __init__(self) -> None:
        self.let_go = threading.Event()
        self.has_ended = False

    def __call__(self, history: History, progress: Progress) -> int:
        done = 0
        while not self.let_go.is_set():
            progress(done, 1000)
            done = min(done + 1, 999)
            self.let_go.wait(0.001)
        self.has_ended = True
        return done


def ended(qtbot: QtBot, working: Working) -> None:
    qtbot.waitUntil(lambda: not working.is_running, timeout=10_000)


def test_what_is_quickly_done_is_never_shown(qtbot: QtBot, working: Working) -> None:
    found: list[int] = []
    working.do("Counting", lambda history, _p: history.store.count(), found.append, "No")
    ended(qtbot, working)
    assert found == [0]
    assert "sheet" not in vars(working)


def test_what_takes_a_while_is_shown_with_its_progress_and_goes_when_it_ends(
    qtbot: QtBot, working: Working
) -> None:
    found: list[int] = []
    long = Long()
    working.do("Counting", long, found.append, "No")
    qtbot.waitUntil(lambda: "sheet" in vars(working) and not working.sheet.isHidden())
    assert working.sheet.title.text() == "Counting"
    qtbot.waitUntil(
        lambda: (
            working.sheet._progress is not None
            and working.sheet._progress.text().startswith("Counting: ")
        )
    )
    long.let_go.set()
    ended(qtbot, working)
    assert found
    assert working.sheet.isHidden()


def test_a_second_piece_of_work_waits_for_its_turn(
    qtbot: QtBot, working: Working, window: MainWindow
) -> None:
    long, found = Long(), list[int]()
    working.do("Counting", long, found.append, "No")
    working.do("Counting", lambda _h, _p: -1, found.append, "No")
    assert "still being done" in window.notice.text()
    long.let_go.set()
    ended(qtbot, working)
    assert -1 not in found


def test_cancelled_nothing_follows(qtbot: QtBot, working: Working) -> None:
    long, found = Long(), list[int]()
    working.do("Counting", long, found.append, "No")
    qtbot.waitUntil(lambda: "sheet" in vars(working) and not working.sheet.isHidden())
    working.sheet.cancel.click()
    ended(qtbot, working)
    assert not long.has_ended
    assert found == []
    assert working.sheet.isHidden()


def test_when_the_window_closes_it_is_cancelled(
    qtbot: QtBot, working: Working, window: MainWindow
) -> None:
    long = Long()
    working.do("Counting", long, lambda _found: None, "No")
    window.close()
    ended(qtbot, working)
    assert not long.has_ended


def test_what_goes_wrong_is_told_in_its_own_words(qtbot: QtBot, working: Working) -> None:
    def fail(_history: History, _progress: Progress) -> None:
        raise HistoryError("The disk is full: free some space.")

    working.do("Counting", fail, lambda _found: pytest.fail("it failed"), "Nothing was counted")
    qtbot.waitUntil(lambda: not working.is_running and "sheet" in vars(working))
    assert working.sheet.title.text() == "Nothing was counted"
    assert "The disk is full: free some space." in working.sheet.accessibleName()
    working.sheet.cancel.click()
    assert working.sheet.isHidden()


def test_a_question_is_answered_once(working: Working) -> None:
    done: list[str] = []
    working.ask(Question("Restore it?", ("It holds much.",), "Restore"), lambda: done.append("a"))
    assert working.sheet.accept.hasFocus()
    working.sheet.accept.click()
    working.sheet.accept.click()
    assert done == ["a"]
    working.ask(Question("Restore it?", (), "Restore"), lambda: done.append("b"))
    working.sheet.cancel.click()
    assert done == ["a"]


def test_quiet_work_is_never_shown_nor_that_it_failed(
    qtbot: QtBot, working: Working, window: MainWindow
) -> None:
    def fail(_history: History, _progress: Progress) -> None:
        raise HistoryError("The disk is full: free some space.")

    found: list[None] = []
    working.do("", fail, found.append, "", quiet=True)
    working.do("", fail, found.append, "", quiet=True)
    ended(qtbot, working)
    assert found == []
    assert "sheet" not in vars(working)
    assert "notice" not in vars(window)
