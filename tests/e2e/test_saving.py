"""Saving fails in the midst of a session: it goes on, says so once, and is saved when it can be.

The disks are real small ones, and who holds the history is another process.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exercise_app.context import Context
from exercise_app.core.events import End
from exercise_app.core.notices import NoticeKind
from exercise_app.history.history import History
from tests.conftest import ExpectLog
from tests.disks import fill, held, set_read_only, set_writable, small_disk
from tests.e2e.conftest import Meet
from tests.e2e.person import Person

SAVED = "This session is saved now."


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A small disk that holds the history; what else is the user's is on another."""
    with small_disk(tmp_path / "disk", "512k") as folder:
        monkeypatch.setenv("XDG_DATA_HOME", str(folder))
        yield folder


@pytest.fixture
def somebody(qtbot: QtBot, disk: Path) -> Iterator[Person]:
    """Somebody whose history is on the small disk."""
    person = Person(None)
    assert person.context.paths.history.parent.parent == disk
    yield person
    person.flow.sessions.abandon()
    person.leave()
    person.flow.window.deleteLater()


def beside(person: Person) -> list[Path]:
    """What is kept beside the history."""
    return sorted((person.context.paths.state / "unsaved").glob("*"))


def waits(person: Person) -> int:
    """Milliseconds that whoever writes waits for another program."""
    with person.context.history.database.reading() as connection:
        (wait,) = connection.execute("PRAGMA busy_timeout").fetchone()
    return int(wait)


def kept(path: Path) -> list[tuple[float, str | None]]:
    """Seconds done, and how it ended, of each session in a history."""
    with closing(History(path, Context().clocks.local)) as history:
        assert history.store.problems() == []
        return [(one.work_done, one.ended) for one in history.store.sessions()]


def test_while_another_program_holds_the_history_the_session_goes_on_and_is_saved_later(
    person: Person,
) -> None:
    with held(person.context.paths.history):
        person.press("Enter")
        person.wait(40)
        assert "in use by another program" in person.shown.notice
        assert person.shown.notice_kind is NoticeKind.TROUBLE
        assert waits(person) == 200, "nothing waits for the other program for long"
        assert len(beside(person)) == 1
        assert person.playing.engine.session.elapsed(person.playing.engine.now()) > 0
    person.flow.saving._try_again()
    assert person.shown.notice == SAVED
    assert person.shown.notice_kind is NoticeKind.DONE
    assert person.flow.window.player.notice.kind is NoticeKind.DONE
    assert beside(person) == []
    assert person.sessions[-1].work_done == 20.0
    person.playing.send(End())
    assert person.sessions[-1].ended == "early"
    assert waits(person) == 5000


def test_it_is_tried_again_by_itself_and_less_and_less_often(qtbot: QtBot, person: Person) -> None:
    timer = person.flow.saving._timer
    with held(person.context.paths.history):
        person.press("Enter")
        assert timer.isActive()
        waits = [timer.interval()]
        for _ in range(8):
            person.flow.saving._try_again()
            waits.append(timer.interval())
    assert waits == [1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000, 60000]
    timer.start(0)
    qtbot.waitUntil(lambda: person.shown.notice == SAVED)
    assert not timer.isActive()


def test_on_a_full_disk_it_is_saved_once_there_is_room(somebody: Person, disk: Path) -> None:
    ballast = fill(disk)
    somebody.press("Enter")
    somebody.wait(60)
    assert "The disk is full: free some space" in somebody.shown.notice
    assert len(beside(somebody)) == 1
    ballast.unlink()
    somebody.wait(60)
    assert somebody.shown.notice == SAVED
    assert beside(somebody) == []
    before = somebody.sessions[-1].work_done
    ballast = fill(disk)
    somebody.wait(60)
    assert "The disk is full" in somebody.shown.notice, "it is told anew"
    ballast.unlink()
    somebody.playing.send(End())
    assert kept(somebody.context.paths.history)[-1][0] > before


def test_where_nothing_at_all_can_be_written_it_is_kept_in_memory_until_it_can(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", "512k") as folder:
        person = Person(folder / "home")
        ballast = fill(folder)
        person.press("Enter")
        person.wait(60)
        assert "not saved yet" in person.shown.notice
        assert beside(person) == []
        person.playing.send(End())
        assert person.view == "summary"
        ballast.unlink()
        person.press("Enter")
        assert person.view == "today"
        assert [session.ended for session in person.sessions] == ["early"]
        person.leave()
        person.flow.window.deleteLater()


def test_a_read_only_history_is_no_reason_not_to_train_and_the_next_start_saves_it(
    qtbot: QtBot, somebody: Person, disk: Path, expect_log: ExpectLog
) -> None:
    expect_log("a session is not saved")
    somebody.context.close()
    set_read_only(disk)
    somebody.flow.show_today()
    somebody.press("Enter")
    somebody.follow_to_the_end()
    somebody.flow.window.summary.effort_rated.emit(4)
    assert not somebody.flow.window.notice.text(), "the answer is kept with the session"
    somebody.leave()
    again = Person(None)
    assert "A session is not saved yet: The history" in again.flow.window.notice.text()
    assert "read-only" in again.flow.window.notice.text()
    assert again.flow.window.notice.kind is NoticeKind.TROUBLE
    again.context.close()
    set_writable(disk)
    again.flow.saving._try_again()
    assert again.flow.window.notice.text() == "“Core strength 1” is saved now."
    assert again.flow.window.notice.kind is NoticeKind.DONE
    assert beside(again) == []
    session = again.sessions[-1]
    assert session.completed
    assert session.effort == 4
    again.leave()
    again.flow.window.deleteLater()


def test_after_a_crash_a_session_that_was_never_in_the_history_is_offered_to_go_on(
    meet: Meet, home: Path
) -> None:
    person = meet()
    with held(person.context.paths.history):
        person.press("Enter")
        person.wait(45)
        person.flow.sessions.abandon()
        person.context.close()
    again = meet()
    today = again.flow.window.today.props
    assert today is not None
    assert today.unfinished is not None
    assert beside(again) == []
    again.flow._resume(again.sessions[-1].id)
    assert again.view == "player"
    assert again.sessions[-1].work_done == 30.0


def test_resuming_goes_on_where_the_history_cannot_be_written(person: Person) -> None:
    person.press("Enter")
    person.wait(60)
    person.flow.sessions.abandon()
    id_ = person.sessions[0].id
    with person.context.history.database.writing() as connection:
        connection.execute("UPDATE session SET owner = NULL")
    person.context.history.database.wait_at_most(0.0)
    with held(person.context.paths.history):
        person.flow._resume(id_)
        assert person.view == "player"
        person.wait(30)
        assert "in use by another program" in person.shown.notice
    person.playing.send(End())
    assert [session.id for session in person.sessions] == [id_]
    assert person.sessions[0].ended == "early"


@pytest.mark.parametrize("damage", ["garbage", "deleted", "empty"])
def test_a_history_that_is_lost_in_mid_session_is_begun_anew_with_the_whole_session(
    person: Person, damage: str
) -> None:
    path = person.context.paths.history
    person.press("Enter")
    person.wait(50)
    if damage == "garbage":
        path.write_bytes(b"no database " * 5000)
    else:
        path.unlink()
        if damage == "empty":
            path.touch()
    person.wait(60)
    assert kept(path)[0][0] > 60.0
    person.playing.send(End())
    ((done, ended),) = kept(path)
    assert (done, ended) == (person.sessions[0].work_done, "early")
    assert beside(person) == []
    aside = list(path.parent.glob("history-damaged-*"))
    assert len(aside) == (damage != "deleted")


def test_a_session_in_which_nothing_was_done_leaves_nothing_behind(person: Person) -> None:
    with held(person.context.paths.history):
        person.press("Enter")
        person.wait(3)
        assert len(beside(person)) == 1
        person.playing.send(End())
        assert person.view == "today"
    assert beside(person) == []
    assert person.sessions == []


def test_what_was_kept_and_cannot_be_read_is_put_aside_and_told(meet: Meet, home: Path) -> None:
    folder = home / "state" / "unsaved"
    folder.mkdir(parents=True)
    (folder / "x.json").write_text('{"format": 1, "sessions": [{"id": 3}]}', encoding="utf-8")
    person = meet()
    assert "A session that was not saved cannot be read" in person.flow.window.notice.text()
    assert [path.name for path in beside(person)] == ["x.damaged"]
    person.flow.show_today()
    assert [path.name for path in beside(person)] == ["x.damaged"]


def test_closing_the_window_is_a_last_try(person: Person, expect_log: ExpectLog) -> None:
    expect_log("a session is not saved")
    person.context.history.database.wait_at_most(0.0)
    with held(person.context.paths.history):
        person.press("Enter")
        person.wait(45)
        person.playing.send(End())
        person.context.history.database.wait_at_most(0.0)
        person.flow.saving.close()
        assert len(beside(person)) == 1
    person.flow.saving.close()
    assert beside(person) == []
    assert person.sessions[-1].ended == "early"
