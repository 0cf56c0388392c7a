"""What the history could not take, kept beside it: whole, of whom, and taken in once it can be."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from exercise_app.core.record import Ended, SessionRecord
from exercise_app.history.store import Store
from exercise_app.history.unsaved import Unsaved
from tests.history.records import Clock, finished_session, planned_session

KEEPER = """
import sys
from pathlib import Path
from exercise_app.history.unsaved import Unsaved
from tests.history.records import planned_session
Unsaved(Path(sys.argv[1])).keep(planned_session())
print("kept", flush=True)
sys.stdin.read()
"""


def done(record: SessionRecord, many: int, later: int = 60) -> SessionRecord:
    """The record some time later, with the first works done."""
    works = tuple(
        replace(work, done=work.planned or 9.0, finished=True) if work.index < many else work
        for work in record.works
    )
    return replace(record, works=works, edited=record.edited + timedelta(seconds=later))


def test_it_is_taken_in_whole_and_its_file_goes(store: Store, tmp_path: Path) -> None:
    plan = planned_session()
    unsaved, record = Unsaved(tmp_path / "a" / "unsaved"), done(plan, 2)
    unsaved.keep(plan)
    unsaved.keep(record)
    recovered = unsaved.recover(store)
    assert [one.id for one in recovered.saved] == [record.id]
    assert recovered.problems == ()
    assert list(store.sessions()) == [record]
    assert list((tmp_path / "a" / "unsaved").iterdir()) == []
    assert unsaved.recover(store).saved == ()
    offered = store.unfinished()
    assert offered is not None, "it is offered to go on, as its process is gone"
    assert offered.id == record.id


def test_what_the_history_has_already_is_kept_with_the_most_of_both(
    store: Store, tmp_path: Path
) -> None:
    plan = planned_session()
    store.begin(plan)
    store.work_done(plan.id, done(plan, 1).works[0])
    unsaved = Unsaved(tmp_path / "unsaved")
    unsaved.keep(done(plan, 2))
    unsaved.recover(store)
    assert [work.finished for work in store.session(plan.id).works[:3]] == [True, True, False]
    unsaved.keep(plan)
    unsaved.recover(store)
    assert [work.finished for work in store.session(plan.id).works[:3]] == [True, True, False]


def test_an_end_and_a_rating_are_never_taken_back(store: Store, tmp_path: Path) -> None:
    ended = finished_session(effort=4)
    store.add(ended)
    late = replace(ended, ended=None, finished=None, effort=None, note="after all",
                   edited=ended.edited + timedelta(days=900))  # fmt: skip
    store.put(late)
    kept = store.session(ended.id)
    assert (kept.ended, kept.effort, kept.note) == (Ended.DONE, 4, "after all")
    assert kept.finished == ended.finished


def test_a_session_that_is_put_while_it_runs_is_this_process_own(store: Store) -> None:
    store.put(planned_session())
    assert store.unfinished() is None
    assert store.count() == 1


def test_what_a_living_process_keeps_is_left_to_it(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "unsaved"
    command = [sys.executable, "-c", KEEPER, str(folder)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "kept\n"
        assert Unsaved(folder).recover(store) == ((), ())
        assert len(list(folder.iterdir())) == 1
        process.kill()
        process.wait()
    assert len(Unsaved(folder).recover(store).saved) == 1


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "{}", '{"sessions": []}', '{"sessions": [1, 2]}', '{"sessions": [{"id": 3}]}',
     '{"sessions": 7}', "[" * 5000, "\xff"],
)  # fmt: skip
def test_what_cannot_be_read_is_put_aside_never_deleted(
    store: Store, tmp_path: Path, text: str
) -> None:
    (tmp_path / "x.json").write_bytes(text.encode("latin-1"))
    (told,) = Unsaved(tmp_path).recover(store).problems
    assert str(tmp_path / "x.damaged") in told
    assert (tmp_path / "x.damaged").read_bytes() == text.encode("latin-1")
    assert Unsaved(tmp_path).recover(store) == ((), ())


def test_while_the_history_takes_nothing_it_stays_and_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    unsaved, record = Unsaved(tmp_path / "unsaved"), done(planned_session(), 1)
    unsaved.keep(record)
    with closing(Store(tmp_path / "file" / "history.db", Clock())) as store:
        (told,) = unsaved.recover(store).problems
    assert told.startswith("A session is not saved yet: ")
    with closing(Store(tmp_path / "history.db", Clock())) as store:
        assert [one.id for one in unsaved.recover(store).saved] == [record.id]


def test_a_kept_session_can_be_imported_by_hand(store: Store, tmp_path: Path) -> None:
    Unsaved(tmp_path).keep(finished_session())
    (path,) = tmp_path.glob("*.json")
    assert json.loads(path.read_text(encoding="utf-8"))["format"] == 1


def test_what_is_dropped_is_gone_and_dropping_it_twice_is_no_harm(tmp_path: Path) -> None:
    unsaved, record = Unsaved(tmp_path / "unsaved"), planned_session()
    unsaved.drop(record.id)
    unsaved.keep(record)
    unsaved.drop(record.id)
    assert list((tmp_path / "unsaved").iterdir()) == []
