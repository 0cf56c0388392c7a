"""A history in a folder of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from exercise_app.history.history import History
from exercise_app.history.store import Store
from tests.history.records import Clock


@pytest.fixture
def clock() -> Clock:
    """A clock that stands until it is moved."""
    return Clock()


@pytest.fixture
def history(tmp_path: Path, clock: Clock) -> Iterator[History]:
    """An empty history with all its parts."""
    history = History(tmp_path / "history.db", clock)
    yield history
    history.close()


@pytest.fixture
def store(history: History) -> Store:
    """The sessions of `history`."""
    return history.store
