"""The history is safe without anybody thinking of it: backups, damage, and back again."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

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
