"""The history is safe without anybody thinking of it: backups, damage, and back again."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exercise_app.core.notices import NoticeKind
from exercise_app.presenters.housekeeping import Housekeeping
from tests.e2e.conftest import Meet
from tests.e2e.person import Person
from tests.history.records import daily

DAY = 24 * 3600


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Housekeeping begins at once."""
    monkeypatch.setattr("exercise_app.presenters.housekeeping.AFTER", 0)


def backed_up(person: Person, qtbot: QtBot, sessions: int) -> Path:
    """Wait for a backup with so many sessions."""

    def is_there() -> bool:
        return any(info.sessions == sessions for info in person.context.history.backups.all())

    qtbot.waitUntil(is_there, timeout=10_000)
    keeper = person.flow.window.findChild(Housekeeping)
    assert isinstance(keeper, Housekeeping)
    keeper.wait()
    return Path(person.context.history.backups.all()[0].path)


def test_a_backup_is_made_at_the_end_of_a_session_and_the_next_on_another_day(
    person: Person, qtbot: QtBot
) -> None:
    for many in (1, 2):
        person.press("Enter")
        person.follow_to_the_end()
        backed_up(person, qtbot, many)
        person.press("Enter")
        person.clock.advance(DAY)
    assert len(person.context.history.backups.found()) == 2


def test_after_damage_nothing_is_lost_but_what_came_after_the_last_backup(
    meet: Meet, qtbot: QtBot
) -> None:
    person = meet()
    person.context.store.merge(daily(30))
    person.press("Enter")
    person.follow_to_the_end()
    backed_up(person, qtbot, 31)
    person.leave()
    path = person.context.paths.history
    path.write_bytes(path.read_bytes()[:5000])
    person.clock.advance(DAY)
    later = meet(clock=person.clock)
    assert later.sessions == []
    (notice,) = later.context.reader.notices
    assert "was put aside as history-damaged-" in notice
    offered = later.context.history.backups.offer()
    assert offered is not None
    later.context.history.backups.restore(Path(offered.path))
    assert len(later.sessions) == 31
    assert len(list(path.parent.glob("history-damaged-*.db"))) == 1


def test_a_history_that_can_be_read_in_part_is_offered_its_newest_good_backup(
    meet: Meet, qtbot: QtBot
) -> None:
    person = meet()
    person.context.store.merge(daily(200))
    person.context.history.backups.take()
    person.leave()
    path = person.context.paths.history
    pages = [path.read_bytes()[at : at + 4096] for at in range(0, path.stat().st_size, 4096)]
    # An index over dates and kinds, which Today asks, and none of what opening it looks at.
    is_index = [page[0] in {2, 10} and b"activation" in page for page in pages]
    assert sum(is_index) > 1
    damaged = b"".join(
        b"\xff" * 4096 if hit else page for page, hit in zip(pages, is_index, strict=True)
    )
    path.write_bytes(damaged)
    again = meet()

    def offered() -> str:
        props = again.flow.window.today.props
        assert props is not None
        assert any("is damaged" in problem for problem in props.problems)
        return "" if props.rescue is None else props.rescue.told

    qtbot.waitUntil(lambda: bool(offered()))
    assert offered().startswith("Its file is damaged.")
    again.flow.window.today.restore_requested.emit()
    qtbot.waitUntil(lambda: "is back, with 200" in again.flow.window.notice.text())
    assert again.flow.window.notice.kind is NoticeKind.DONE
    assert again.context.store.count() == 200
    aside = again.context.history.backups.damaged()
    assert [each.read_bytes() for each in aside] == [damaged]
