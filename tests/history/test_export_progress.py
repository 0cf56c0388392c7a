"""Export and import tell how far they are, and can be cancelled."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from exercise_app.history.export import export_history, import_history
from exercise_app.history.history import History
from tests.history.everything import everything
from tests.history.records import Clock, daily


@pytest.fixture
def other(tmp_path: Path) -> Iterator[History]:
    """A second history, as on another computer."""
    with closing(History(tmp_path / "other.db", Clock())) as history:
        yield history


def test_progress_is_told_from_nothing_to_all(
    history: History, other: History, tmp_path: Path
) -> None:
    history.store.merge(daily(150, works=1))
    path, told = tmp_path / "all.json", list[tuple[int, int]]()
    export_history(history, path, lambda *so_far: told.append(so_far))
    assert told == [(0, 150), (64, 150), (128, 150), (150, 150)]
    told.clear()
    import_history(other, path, lambda *so_far: told.append(so_far))
    assert told[0] == (0, 0)
    assert [of for _, of in told[1:]] == [300] * (len(told) - 1)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (300, 300)


@pytest.mark.parametrize("at", [0, 64, 200])
def test_an_import_cancelled_on_the_way_changes_nothing(
    history: History, other: History, tmp_path: Path, at: int
) -> None:
    history.store.merge(daily(150, works=1))
    export_history(history, tmp_path / "all.json")

    def cancel(done: int, of: int) -> None:
        if of and done >= at:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_history(other, tmp_path / "all.json", cancel)
    assert everything(other) == everything(History(tmp_path / "none.db", Clock()))
    assert other.store.problems() == []


def test_an_export_cancelled_on_the_way_leaves_the_file_before_it(
    history: History, tmp_path: Path
) -> None:
    history.store.merge(daily(150, works=1))
    path = tmp_path / "out" / "all.json"
    path.parent.mkdir()
    path.write_text("the one before")

    def cancel(done: int, _of: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_history(history, path, cancel)
    assert path.read_text() == "the one before"
    assert list(path.parent.iterdir()) == [path]
