"""Export and import tell how far they are, and can be cancelled."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from exercise_app.history.csv_shape import export_csv
from exercise_app.history.errors import HistoryError, ImportRefused
from exercise_app.history.export import export_history, import_history, preview_import
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


def test_a_preview_tells_what_an_import_does_and_changes_nothing(
    history: History, other: History, tmp_path: Path
) -> None:
    sessions = list(daily(150, works=1))
    history.store.merge(sessions)
    other.store.merge(sessions[:40])
    path, before = tmp_path / "all.json", everything(other)
    export_history(history, path)
    told = list[tuple[int, int]]()
    found = preview_import(other, path, lambda *so_far: told.append(so_far))
    assert (found.added, found.updated, found.unchanged) == (110, 0, 40)
    assert told[-1] == (300, 300)
    assert everything(other) == before
    assert import_history(other, path) == found


def test_a_preview_makes_no_history_where_there_is_none(history: History, tmp_path: Path) -> None:
    history.store.merge(daily(3, works=1))
    export_history(history, tmp_path / "all.json")
    with closing(History(tmp_path / "none.db", Clock())) as none:
        assert preview_import(none, tmp_path / "all.json").added == 3
        assert none.store.count() == 0
    assert not (tmp_path / "none.db").exists()


def test_a_preview_refuses_what_an_import_would(history: History, tmp_path: Path) -> None:
    (tmp_path / "all.json").write_text('{"format": 99}')
    with pytest.raises(ImportRefused, match="newer Exercise App"):
        preview_import(history, tmp_path / "all.json")


def test_the_table_for_spreadsheets_is_written_with_progress(
    history: History, tmp_path: Path
) -> None:
    history.store.merge(daily(150, works=1))
    path, told = tmp_path / "all.csv", list[tuple[int, int]]()
    assert export_csv(history, path, lambda *so_far: told.append(so_far)) == 150
    assert told == [(0, 150), (64, 150), (128, 150), (150, 150)]
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows] == [session.id for session in history.store.sessions()]


def test_a_table_cancelled_on_the_way_leaves_the_file_before_it(
    history: History, tmp_path: Path
) -> None:
    history.store.merge(daily(150, works=1))
    path = tmp_path / "all.csv"
    path.write_text("mine")

    def cancel(done: int, of: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_csv(history, path, cancel)
    assert path.read_text() == "mine"
    assert [found.name for found in tmp_path.glob("*.csv*")] == ["all.csv"]


def test_the_table_never_takes_the_place_of_the_history_and_needs_a_folder(
    history: History, tmp_path: Path
) -> None:
    history.store.merge(daily(1, works=1))
    with pytest.raises(HistoryError, match="is the history itself"):
        export_csv(history, history.path)
    with pytest.raises(HistoryError, match="cannot be written"):
        export_csv(history, tmp_path / "nowhere" / "all.csv")
