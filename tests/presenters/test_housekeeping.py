"""The day's backup, beside the window; and jobs in threads of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exercise_app.context import Context
from exercise_app.history.export import export_history
from exercise_app.history.history import History
from exercise_app.presenters.housekeeping import Housekeeping, keep_house
from exercise_app.presenters.job import Job, history_job
from exercise_app.ui.window import MainWindow
from tests.history.records import daily


@pytest.fixture
def context(tmp_path: Path) -> Context:
    """A home with a history of a hundred days."""
    context = Context(tmp_path / "home")
    context.paths.settings.parent.mkdir()
    context.store.merge(daily(100))
    return context


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """A window that shows notices."""
    window = MainWindow()
    qtbot.addWidget(window)
    return window


def tidied(keeper: Housekeeping, qtbot: QtBot) -> None:
    """Do what is due now, and see what comes of it."""
    keeper.tidy()
    keeper.wait()
    qtbot.wait(1)


def test_the_days_backup_is_made_in_another_thread_and_once(
    context: Context, window: MainWindow, qtbot: QtBot
) -> None:
    keeper = Housekeeping(context, window)
    for _ in range(2):
        tidied(keeper, qtbot)
        (info,) = context.history.backups.all()
        assert info.sessions == 100
    assert info.taken.date() == context.clocks.local().date()


def test_where_there_is_no_history_none_is_made(tmp_path: Path, window: MainWindow) -> None:
    context = Context(tmp_path / "home")
    keeper = Housekeeping(context, window)
    keeper.tidy()
    assert not (tmp_path / "home").exists()


def test_a_backup_that_cannot_be_made_is_told_in_the_window(
    context: Context, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(window, "show_notice", told.append)
    context.history.backups.folder.write_text("a file in the way")
    tidied(Housekeeping(context, window), qtbot)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("No backup was made: ")
    assert "something else stands in its place; move that away" in told[0]


def test_it_begins_by_itself_and_there_is_one_for_a_window(
    context: Context, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("exercise_app.presenters.housekeeping.AFTER", 1)
    keeper = keep_house(context, window)
    assert keep_house(context, window) is keeper
    qtbot.waitUntil(lambda: context.history.backups.newest_good() is not None, timeout=5_000)


def test_a_job_with_the_history_exports_it_while_the_window_goes_on(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    file, so_far = tmp_path / "all.json", list[tuple[int, int]]()
    job = history_job(context, lambda history, progress: export_history(history, file, progress))
    job.progress.connect(lambda *told: so_far.append(told))
    with qtbot.waitSignal(job.done, timeout=5_000) as found:
        job.start()
        assert context.store.count() == 100
    assert found.args == [100]
    assert so_far[-1] == (100, 100)


@pytest.fixture
def histories(tmp_path: Path) -> Callable[[], History]:
    """The same history, opened anew with each call."""
    context = Context(tmp_path / "job")
    return lambda: History(context.paths.history, context.clocks.local)


def test_a_job_tells_its_progress_and_what_it_gave(
    qtbot: QtBot, histories: Callable[[], History]
) -> None:
    seen: list[tuple[int, int]] = []

    def work(progress: Callable[[int, int], None]) -> object:
        progress(1, 2)
        return histories().store.merge(daily(3)).added

    job = Job(work)
    job.progress.connect(lambda *so_far: seen.append(so_far))
    with qtbot.waitSignal(job.done, timeout=5_000) as found:
        job.start()
    assert found.args == [3]
    assert seen == [(1, 2)]
    job.wait()
    assert not job.is_running


def test_a_job_that_fails_says_so_in_a_sentence(
    qtbot: QtBot, tmp_path: Path, histories: Callable[[], History]
) -> None:
    job = Job(lambda _progress: histories().backups.preview(tmp_path / "none.db"))
    with qtbot.waitSignal(job.failed, timeout=5_000) as found:
        job.start()
    assert "none.db cannot be opened" in found.args[0]


def test_a_job_that_breaks_is_logged_and_told(
    qtbot: QtBot, expect_log: Callable[[str], None]
) -> None:
    expect_log("a job failed")
    job = Job(lambda _progress: 1 // 0)
    with qtbot.waitSignal(job.failed, timeout=5_000) as found:
        job.start()
    assert found.args == [
        "Something went wrong: integer division or modulo by zero. Try again; the log has more."
    ]


def test_a_cancelled_job_stops_at_its_next_word(qtbot: QtBot) -> None:
    def work(progress: Callable[[int, int], None]) -> object:
        while True:
            progress(0, 0)

    job = Job(work)
    with qtbot.waitSignal(job.cancelled, timeout=5_000):
        job.start()
        job.cancel()


def test_a_job_that_never_began_is_not_waited_for(qtbot: QtBot) -> None:
    job = Job(lambda _progress: None)
    job.cancel()
    job.wait()
    assert not job.is_running
