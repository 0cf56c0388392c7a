"""The history out as JSON or CSV, and in again."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from exercise_app.core.record import Ended
from exercise_app.history import export
from exercise_app.history.csv_shape import write_csv
from exercise_app.history.errors import HistoryError
from exercise_app.history.export import ImportReport, export_history, import_history
from exercise_app.history.history import History
from exercise_app.history.json_parts import PARTS, Part
from exercise_app.history.json_shape import session_json
from exercise_app.history.kept import Merged
from tests.history.everything import Everything, any_history, everything, fill
from tests.history.records import START, Clock, daily, finished_session, planned_session

TWO_VERSIONS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "runs": (
        {"id": "r", "date": "2026-11-20", "metres": 5000, "seconds": None, "shoe": None,
         "note": None},
        {"id": "r", "date": "2026-11-19", "metres": 5100, "seconds": 1800, "shoe": "s",
         "note": "Rain"},
    ),
    "shoes": (
        {"id": "s", "name": "Blue", "since": "2026-01-01", "metres_before": 0, "retired": None},
        {"id": "s", "name": "Old blue", "since": "2026-01-02", "metres_before": 9,
         "retired": "2026-11-01"},
    ),
    "weeks_off": (
        {"id": "w", "day": "2026-11-19", "reason": "holiday"},
        {"id": "w", "day": "2026-11-12", "reason": "injury"},
    ),
    "plans": (
        {"date": "2026-11-19", "targets": {"strength": 3}},
        {"date": "2026-11-19", "targets": {"strength": 2, "stretch": "after-run"}},
    ),
    "symptoms": (
        {"id": "fever", "since": "2026-11-19T08:00:00+01:00", "until": None},
        {"id": "fever", "since": "2026-11-19T08:00:00+01:00",
         "until": "2026-11-20T09:00:00+01:00"},
    ),
}  # fmt: skip
"""An older and a newer version of each thing but sessions."""
SESSION_KEYS = {
    "id", "routine", "name", "kind", "started", "finished", "date", "completed", "counted",
    "work_planned", "work_done", "pain_before", "pain_after", "effort", "note", "works",
}  # fmt: skip
WORK_KEYS = {"exercise", "side", "set", "round", "planned", "done"}


@pytest.fixture
def other(tmp_path: Path) -> Iterator[History]:
    """A second history, as on another computer."""
    with closing(History(tmp_path / "other.db", Clock())) as history:
        yield history


def one_session(**changes: Any) -> dict[str, Any]:
    return {**session_json(finished_session(works=1)), **changes}


def write(path: Path, *sessions: object, **more: object) -> Path:
    path.write_text(json.dumps({"format": 1, "sessions": sessions, **more}), "utf-8")
    return path


def test_a_session_in_json_has_every_key_of_the_format() -> None:
    record = finished_session(pain_before=1, effort=5)
    shape = session_json(record)
    assert set(shape) >= SESSION_KEYS
    assert set(shape["works"][0]) >= WORK_KEYS
    assert shape["started"] == "2026-11-22T07:30:00+01:00"
    assert shape["date"] == "2026-11-22"
    assert (shape["completed"], shape["counted"], shape["pain_after"]) == (True, None, None)
    assert (shape["work_planned"], shape["work_done"]) == (150.0, 150.0)


def test_an_open_works_planned_seconds_are_null_and_out_of_the_sums() -> None:
    record = planned_session(works=2)
    works = (replace(record.works[0], planned=None, done=9.0, finished=True), record.works[1])
    shape = session_json(replace(record, works=works))
    assert (shape["works"][0]["planned"], shape["works"][0]["done"]) == (None, 9.0)
    assert (shape["work_planned"], shape["finished"], shape["ended"]) == (30.0, None, None)


def test_what_is_exported_is_imported_as_it_was(
    history: History, other: History, tmp_path: Path
) -> None:
    history.store.merge([*daily(450, works=2), planned_session(START + timedelta(days=1))])
    path = tmp_path / "all.json"
    assert export_history(history, path) == 451
    assert import_history(other, path) == ImportReport(451, 0, 0)
    assert list(other.store.sessions()) == list(history.store.sessions())
    again = tmp_path / "again.json"
    export_history(other, again)
    assert again.read_bytes() == path.read_bytes()


@settings(max_examples=40)
@given(any_history())
def test_any_history_comes_back_with_everything_and_a_second_import_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, given_history: Everything
) -> None:
    folder = tmp_path_factory.mktemp("any")
    file = folder / "all.json"
    with closing(History(folder / "a.db", Clock())) as one:
        fill(one, given_history)
        export_history(one, file)
        kept = everything(one)
    with closing(History(folder / "b.db", Clock())) as two:
        report = import_history(two, file)
        assert report.added == len(given_history.sessions)
        assert {key: merged.added for key, merged in report.parts.items()} == {
            key: len(values) for key, values in kept.items() if values and key != "sessions"
        }
        assert everything(two) == kept
        again = import_history(two, file)
        assert (again.added, again.updated) == (0, 0)
        assert all((m.added, m.updated) == (0, 0) for m in again.parts.values())
        assert everything(two) == kept
        export_history(two, folder / "again.json")
    assert (folder / "again.json").read_bytes() == file.read_bytes()


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.key)
def test_of_two_versions_of_anything_the_later_edited_wins(
    history: History, tmp_path: Path, part: Part
) -> None:
    old, new = (dict(value) for value in TWO_VERSIONS[part.key])
    old["edited"], new["edited"] = "2026-11-20T00:00:00+00:00", "2026-11-21T00:00:00+00:00"
    for values, expected, now in (
        (old, Merged(added=1), old),
        (new, Merged(updated=1), new),
        (old, Merged(unchanged=1), new),
        (new, Merged(unchanged=1), new),
    ):
        report = import_history(history, write(tmp_path / "in.json", **{part.key: [values]}))
        assert report.parts == {part.key: expected}
        assert [part.to_json(each) for each in part.kept(history).all()] == [now]


def test_of_two_versions_the_later_edited_wins_whichever_comes_first(
    history: History, other: History, tmp_path: Path
) -> None:
    record = finished_session()
    for each in (history, other):
        each.store.begin(record)
    newer = other.store.rate(record.id, effort=8, note="Hard")
    export_history(history, tmp_path / "old.json")
    export_history(other, tmp_path / "new.json")
    assert import_history(other, tmp_path / "old.json") == ImportReport(0, 0, 1)
    assert import_history(history, tmp_path / "new.json") == ImportReport(0, 1, 0)
    assert history.store.session(record.id) == other.store.session(record.id) == newer


def test_a_later_version_with_fewer_works_takes_the_others_away(
    history: History, tmp_path: Path
) -> None:
    record = finished_session(works=5)
    history.store.begin(record)
    later = replace(record, works=record.works[:2], edited=record.edited + timedelta(days=1))
    import_history(history, write(tmp_path / "in.json", session_json(later)))
    assert history.store.session(record.id) == later


def test_the_keys_of_the_format_alone_are_enough(history: History, tmp_path: Path) -> None:
    full = session_json(finished_session(works=2))
    session = {key: full[key] for key in SESSION_KEYS}
    session["works"] = [{key: work[key] for key in WORK_KEYS} for work in full["works"]]
    import_history(history, write(tmp_path / "in.json", session))
    (kept,) = history.store.sessions()
    assert (kept.ended, kept.edited, kept.completed) == (Ended.DONE, kept.started, True)
    assert [(work.name, work.finished) for work in kept.works] == [("plank", True)] * 2


def test_how_a_session_ended_follows_from_its_works_where_it_is_not_said(
    history: History, tmp_path: Path
) -> None:
    short = session_json(finished_session(works=2))
    del short["ended"]
    for work in short["works"]:
        del work["finished"]
    short["works"][1]["done"] = 3
    running = {key: value for key, value in short.items() if key != "finished"}
    write(tmp_path / "in.json", {**short, "id": "a"}, {**running, "id": "b"})
    import_history(history, tmp_path / "in.json")
    assert history.store.session("a").ended is Ended.EARLY
    assert history.store.session("b").ended is None


def test_keys_not_known_are_left_alone_and_parts_not_known_are_told(
    history: History, tmp_path: Path
) -> None:
    path = write(tmp_path / "in.json", one_session(mood="good"), badges=[{"gold": 5}])
    assert import_history(history, path) == ImportReport(1, 0, 0, left_out=("badges",))


def test_a_file_that_is_not_there_is_told(history: History, tmp_path: Path) -> None:
    with pytest.raises(
        HistoryError, match=r"none\.json cannot be read: there is no such file; check its name"
    ):
        import_history(history, tmp_path / "none.json")
    with pytest.raises(HistoryError, match="cannot be read: it is a folder; give a file"):
        import_history(history, tmp_path)


def test_an_export_that_fails_leaves_the_file_before_it_and_no_other(
    history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    history.store.merge(daily(5))
    path = tmp_path / "out" / "all.json"
    path.parent.mkdir()
    path.write_text("the one before")

    def fails(_record: object) -> dict[str, Any]:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(export, "session_json", fails)
    with pytest.raises(
        HistoryError, match=r"all\.json cannot be written: the disk is full; make some room"
    ):
        export_history(history, path)
    assert path.read_text() == "the one before"
    assert list(path.parent.iterdir()) == [path]


def test_an_export_into_a_folder_that_is_not_there_is_told(
    history: History, tmp_path: Path
) -> None:
    with pytest.raises(
        HistoryError, match=r"all\.json cannot be written: its folder is not there; make it"
    ):
        export_history(history, tmp_path / "none" / "all.json")


def test_the_history_is_never_exported_over_itself(history: History, tmp_path: Path) -> None:
    history.store.begin(finished_session())
    with pytest.raises(HistoryError, match="is the history itself"):
        export_history(history, tmp_path / "." / "history.db")
    assert len(list(history.store.sessions())) == 1


def test_an_empty_history_is_exported_and_imported(history: History, tmp_path: Path) -> None:
    assert export_history(history, tmp_path / "all.json") == 0
    parts: dict[str, list[Any]] = {
        "runs": [],
        "shoes": [],
        "weeks_off": [],
        "plans": [],
        "symptoms": [],
    }
    written = json.loads((tmp_path / "all.json").read_text())
    assert written == {"format": 1, "sessions": [], **parts}
    assert import_history(history, tmp_path / "all.json") == ImportReport(0, 0, 0)


def test_csv_has_a_heading_and_a_row_for_each_session() -> None:
    file = io.StringIO()
    first = finished_session(note='Two lines\nand a "quote", too', effort=6)
    assert write_csv([first, planned_session(counted=False)], file) == 2
    rows = list(csv.DictReader(io.StringIO(file.getvalue())))
    assert rows[0]["note"] == first.note
    assert (rows[0]["completed"], rows[0]["work_done"], rows[0]["effort"]) == ("true", "150.0", "6")
    assert (rows[1]["counted"], rows[1]["finished"], rows[1]["note"]) == ("false", "", "")
    more = {"zone", "ended", "source", "edited", "pain_morning", "variant"}
    assert set(rows[0]) == SESSION_KEYS - {"works"} | more


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("2026-11-22T06:30:00Z", "2026-11-22T06:30:00+00:00"),
        ("2026-11-22T06:30:00.25Z", "2026-11-22T06:30:00.250000+00:00"),
        ("2026-11-22T07:30:00.123456+01:00", "2026-11-22T07:30:00.123456+01:00"),
        ("1900-11-22T07:30:00+00:53:28", "1900-11-22T07:30:00+00:53:28"),
    ],
)
def test_an_instant_comes_back_as_it_was(
    history: History, tmp_path: Path, written: str, kept: str
) -> None:
    given = {**session_json(finished_session()), "started": written}
    (tmp_path / "in.json").write_text(json.dumps({"format": 1, "sessions": [given]}), "utf-8")
    import_history(history, tmp_path / "in.json")
    for _ in range(2):
        export_history(history, tmp_path / "out.json")
        [session] = json.loads((tmp_path / "out.json").read_text("utf-8"))["sessions"]
        assert session["started"] == kept
        assert import_history(history, tmp_path / "out.json") == ImportReport(0, 0, 1)
