"""Files that cannot be a history: put aside, never deleted."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from exercise_app.history.errors import HistoryError
from exercise_app.history.store import Store
from tests.history.records import Clock, daily, finished_session, planned_session

NOW = datetime(2026, 11, 22, 20, 37, 39, tzinfo=UTC)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("write", [True, False])
def test_an_empty_file_is_put_aside_with_its_date_and_told(tmp_path: Path, write: bool) -> None:
    path = tmp_path / "history.db"
    path.touch()
    store = Store(path, Clock(NOW))
    if write:
        store.begin(planned_session())
    assert len(list(store.sessions())) == int(write)
    store.close()
    assert names(tmp_path) == ["history-damaged-2026-11-22-203740.db", "history.db"]
    (notice,) = store.notices
    assert "was empty" in notice
    assert "history-damaged-2026-11-22-203740.db" in notice
    assert notice.endswith("and a new one begun.")


def damage_all(content: bytes) -> bytes:
    return b"not a database at all, " * (len(content) // 20)


def damage_tail(content: bytes) -> bytes:
    return content[: len(content) // 2]


def damage_schema(content: bytes) -> bytes:
    return content[:100] + b"\xff" * 3996 + content[4096:]


@pytest.mark.parametrize("damage", [damage_all, damage_tail, damage_schema])
def test_a_damaged_file_is_put_aside_whole_and_never_deleted(tmp_path: Path, damage) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "history.db"
    with closing(Store(path)) as store:
        store.merge(daily(30))
    damaged = damage(path.read_bytes())
    path.write_bytes(damaged)
    store = Store(path, Clock(NOW))
    assert list(store.sessions()) == []
    record = planned_session()
    store.begin(record)
    assert list(store.sessions()) == [record]
    store.close()
    aside = tmp_path / "history-damaged-2026-11-22-203740.db"
    assert aside.read_bytes() == damaged
    assert "was damaged" in store.notices[0]


def test_the_journal_goes_with_the_file_that_is_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    path.touch()
    Path(f"{path}-journal").write_bytes(b"a journal")
    store = Store(path, Clock(NOW))
    store.begin(planned_session())
    store.close()
    assert names(tmp_path) == [
        "history-damaged-2026-11-22-203740.db",
        "history-damaged-2026-11-22-203740.db-journal",
        "history.db",
    ]


def test_two_files_put_aside_in_one_second_keep_both_names(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    for content in (b"first", b"second"):
        path.write_bytes(content * 100)
        with closing(Store(path, lambda: NOW)) as store:
            assert list(store.sessions()) == []
        path.unlink()
    assert names(tmp_path) == [
        "history-damaged-2026-11-22-203739-2.db",
        "history-damaged-2026-11-22-203739.db",
    ]


def test_damage_met_later_is_told_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    with closing(Store(path)) as store:
        store.merge(daily(200))
    content = path.read_bytes()
    pages = [content[at : at + 4096] for at in range(0, len(content), 4096)]
    works = [page.count(b"Plank") > 20 and b"Oslo" not in page for page in pages]
    assert sum(works) > 10
    path.write_bytes(
        b"".join(
            b"\xff" * 4096 if is_work else page for page, is_work in zip(pages, works, strict=True)
        )
    )
    with closing(Store(path)) as store:
        with pytest.raises(HistoryError, match=r"is damaged: move it away, or put a backup"):
            list(store.sessions())
        assert len(store.done_days()) == 200
        assert store.problems() != []
        assert store.notices == ()
    assert names(tmp_path) == ["history.db"]


def test_a_value_that_no_session_can_have_is_told_as_damage(store: Store) -> None:
    record = finished_session()
    store.begin(record)
    store.close()
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("UPDATE session SET kind = 'juggling'")
    with pytest.raises(HistoryError, match=f"session {record.id} in the history is damaged"):
        store.session(record.id)


def test_whatever_byte_is_damaged_nothing_breaks_and_nothing_is_deleted(tmp_path: Path) -> None:
    whole = tmp_path / "whole.db"
    with closing(Store(whole)) as store:
        store.merge(daily(10, works=5))
    content = whole.read_bytes()
    chance = Random(7)
    for at in (*range(0, 4096, 64), *range(4096, len(content), 640)):
        folder = tmp_path / str(at)
        folder.mkdir()
        path = folder / "history.db"
        damaged = content[:at] + chance.randbytes(24) + content[at + 24 :]
        path.write_bytes(damaged)
        with closing(Store(path)) as store:
            for answer in (store.sessions, store.done_days, store.last_of_kinds, store.problems):
                with suppress(HistoryError):
                    list(answer() or ())
        assert damaged in [each.read_bytes() for each in folder.iterdir()]


def test_a_file_of_a_future_sqlite_is_told_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    with closing(Store(path)) as store:
        store.merge(daily(1))
    content = path.read_bytes()
    newer = content[:44] + (9).to_bytes(4, "big") + content[48:]  # the header's schema format
    path.write_bytes(newer)
    with closing(Store(path)) as store, pytest.raises(HistoryError, match="unsupported file form"):
        store.done_days()
    assert path.read_bytes() == newer


def test_a_file_put_aside_by_another_process_meanwhile_is_not_put_aside_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "history.db"
    path.touch()
    rename = Path.rename

    def overtaken(source: Path, target: Path) -> Path:
        monkeypatch.setattr(Path, "rename", rename)
        source.unlink()
        return rename(source, target)

    monkeypatch.setattr(Path, "rename", overtaken)
    with closing(Store(path)) as store:
        assert list(store.sessions()) == []
        assert store.notices == ()
    assert names(tmp_path) == ["history.db"]


def test_a_file_that_cannot_be_put_aside_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_source: Path, _target: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "history.db"
    path.touch()
    monkeypatch.setattr(Path, "rename", refused)
    with (
        closing(Store(path)) as store,
        pytest.raises(
            HistoryError, match="cannot be put aside: nothing may be written there; allow it"
        ),
    ):
        store.done_days()
    assert names(tmp_path) == ["history.db"]
