"""What the tests of the commands share."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from exercise_app.core.routine import Kind
from exercise_app.history.history import History
from exercise_app.history.store import Store
from tests.commands.commands import Done, Run, in_process
from tests.history.records import finished_session, planned_session

ZONE = timezone(timedelta(hours=1))


def day(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}T07:30:00").replace(tzinfo=ZONE)


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """A command in this process, its home in `tmp_path / "home"`."""

    def run(*words: str) -> Done:
        code = in_process(("--home", str(tmp_path / "home"), *words))
        out, err = capsys.readouterr()
        return Done(code, out, err)

    return run


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """The history that `run` reads."""
    return Store(tmp_path / "home" / "history.db", lambda: datetime(2026, 11, 22, tzinfo=UTC))


@pytest.fixture
def filled(store: Store) -> Store:
    """A session in each of some days, and one that was cut off."""
    done = [
        ("2025-12-29", Kind.STRENGTH), ("2025-12-31", Kind.STRENGTH), ("2026-01-01", Kind.STRENGTH),
        ("2026-01-01", Kind.STRENGTH), ("2026-01-02", Kind.STRETCH), ("2026-01-05", Kind.STRENGTH),
    ]  # fmt: skip
    store.merge(
        [finished_session(day(text), kind=kind, routine=f"{kind}-1") for text, kind in done]
    )
    store.merge([planned_session(day("2026-01-06"))])
    store.close()
    return store


@pytest.fixture
def kept(tmp_path: Path) -> History:
    """The whole history that `run` reads."""
    return History(tmp_path / "home" / "history.db", lambda: datetime(2026, 11, 22, tzinfo=UTC))
