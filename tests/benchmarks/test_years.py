"""The large history that is measured is a whole one."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from benchmarks.homes import make_home
from benchmarks.years import backing_up, grow, opened, opening, reading
from exercise_app.history.history import History


@pytest.mark.parametrize("many", [31, 100])
def test_a_history_grows_to_as_many_sessions_as_are_wanted(tmp_path: Path, many: int) -> None:
    path = make_home(tmp_path / "home", days=30) / "history.db"
    grow(path, many)
    with closing(History(path, lambda: datetime.now(UTC))) as history:
        sessions = list(history.store.sessions())
        assert len(sessions) == history.overview.totals().sessions == many
        assert len({record.id for record in sessions}) == many
        assert all(len(record.works) == 20 and record.work_done == 600 for record in sessions)
        assert history.overview.count_found("grass") >= 1
        assert history.store.problems() == []


def test_every_question_is_measured(tmp_path: Path) -> None:
    path = make_home(tmp_path / "home", days=30) / "history.db"
    figures = reading(path, "30")
    assert {figure.limit for figure in figures} == {0.5, 10, 150, None}
    assert len(backing_up(path, "30")) == 2


def test_the_page_is_opened_in_a_window(tmp_path: Path) -> None:
    home = make_home(tmp_path / "home", days=3)
    times = opened(home)
    assert set(times) == {"opening", "weeks", "year", "pain", "sessions", "again"}
    assert all(0 < milliseconds < 10_000 for milliseconds in times.values())
    first, again, slowest = opening(home, "3", runs=1)
    assert (first.limit, again.limit, slowest.limit) == (150, None, None)
