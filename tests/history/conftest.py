"""A history in a folder of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from exercise_app.history.store import Store
from tests.history.records import Clock


@pytest.fixture
def clock() -> Clock:
    """A clock that stands until it is moved."""
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """An empty history."""
    store = Store(tmp_path / "history.db", clock)
    yield store
    store.close()
