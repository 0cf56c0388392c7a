"""Real processes, killed and in each other's way, on a real file."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
from contextlib import closing
from pathlib import Path

import pytest

from exercise_app.history import owner
from exercise_app.history.errors import HistoryError
from exercise_app.history.store import Store
from tests.history.records import daily

ROOT = Path(__file__).resolve().parents[2]

CHILD = """
    import sys
    from dataclasses import replace
    from pathlib import Path

    from exercise_app.history.store import Store
    from tests.history.records import planned_session

    store = Store(Path(sys.argv[1]))

    def play(works):
        record = planned_session(works=works)
        store.begin(record)
        print("begun", record.id, flush=True)
        for work in record.works:
            store.work_done(record.id, replace(work, done=30.0, finished=True))
            print("done", work.index, flush=True)
        return record
"""


def child(path: Path, script: str) -> subprocess.Popen[str]:
    """A process that runs the script; not measured, as it may be killed while that is written."""
    code = textwrap.dedent(CHILD) + textwrap.dedent(script)
    env = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    command = [sys.executable, "-c", code, str(path)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=env)


def lines_until_killed(process: subprocess.Popen[str], at: int) -> list[list[str]]:
    """What the process had acknowledged when it was killed, some time after `at` lines."""
    assert process.stdout is not None
    with process:
        lines = [process.stdout.readline() for _ in range(at)]
        process.kill()
        lines += process.stdout.readlines()
    return [line.split() for line in lines if line.endswith("\n")]


@pytest.mark.parametrize("at", [1, 2, 9, 40])
def test_killing_the_process_loses_nothing_that_was_acknowledged(tmp_path: Path, at: int) -> None:
    path = tmp_path / "history.db"
    said = lines_until_killed(child(path, "play(5000)"), at)
    with closing(Store(path)) as store:
        cut_off = store.unfinished()
        assert cut_off is not None
        assert ["begun", cut_off.id] == said[0]
        done = [work.index for work in cut_off.works if work.finished]
        acknowledged = [int(number) for word, number in said[1:] if word == "done"]
        assert done[: len(acknowledged)] == acknowledged
        assert len(done) <= len(acknowledged) + 1  # one may have been written but not yet said
        assert len(cut_off.works) == 5000
        assert cut_off.work_done == 30.0 * len(done)
        assert store.problems() == []
        assert store.resume(cut_off.id).id == cut_off.id


def test_a_session_that_runs_in_another_process_is_offered_only_when_that_is_gone(
    tmp_path: Path,
) -> None:
    path = tmp_path / "history.db"
    process = child(path, "play(1); sys.stdin.read()")
    assert process.stdout is not None
    with process, closing(Store(path)) as store:
        session_id = process.stdout.readline().split()[1]
        process.stdout.readline()
        assert store.unfinished() is None
        for take in (store.resume, store.keep, store.discard):
            with pytest.raises(HistoryError, match="running in another window: end it there"):
                take(session_id)
        process.kill()
        process.wait()
        offered = store.unfinished()
        assert offered is not None
        assert offered.id == session_id


def test_two_processes_that_write_at_once_lose_no_row(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    script = """
        from datetime import timedelta
        for _ in range(8):
            record = play(5)
            store.finish(record.id, record.started + timedelta(minutes=3))
            store.rate(record.id, effort=4)
    """
    processes = [child(path, script) for _ in range(2)]
    said = [process.communicate(timeout=60)[0].split() for process in processes]
    assert [process.returncode for process in processes] == [0, 0]
    ids = {words[at + 1] for words in said for at, word in enumerate(words) if word == "begun"}
    with closing(Store(path)) as store:
        records = list(store.sessions())
        assert {record.id for record in records} == ids
        assert len(records) == 16
        assert all(record.work_done == 150.0 and record.effort == 4 for record in records)
        assert store.problems() == []
    assert [each.name for each in tmp_path.iterdir()] == ["history.db"]


def test_a_kill_within_a_large_import_leaves_all_or_nothing(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    script = """
        from tests.history.records import daily

        def sessions():
            for number, record in enumerate(daily(3000)):
                if number == 2500:
                    print("amid", flush=True)
                    sys.stdin.read()
                yield record

        store.merge(daily(3))
        with store._database.writing() as connection:
            connection.execute("PRAGMA cache_size = 5")
        store.merge(sessions())
    """
    process = child(path, script)
    lines_until_killed(process, 1)
    with closing(Store(path)) as store:
        assert len(list(store.sessions())) == 3
        assert store.problems() == []
        assert store.merge(daily(1)).added == 1


def test_this_process_lives() -> None:
    assert owner.lives(owner.this_process())


def test_a_process_that_ended_does_not_live() -> None:
    command = [
        sys.executable,
        "-c",
        "from exercise_app.history import owner as o; print(o.this_process())",
    ]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert not owner.lives(said.strip())


@pytest.mark.parametrize("token", [None, "", "nonsense", "1", "-1:x", "99999999:x"])
def test_what_names_no_process_does_not_live(token: str | None) -> None:
    assert not owner.lives(token)


def test_a_process_id_used_again_is_another_process() -> None:
    pid, _, _ = owner.this_process().partition(":")
    assert not owner.lives(f"{pid}:some-other-start")


@pytest.mark.skipif(shutil.which("ps") is None, reason="there is no ps here")
def test_where_there_is_no_proc_ps_tells_a_process_from_one_that_had_its_id_before() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        started = owner._posix_start(process.pid)
        assert started is not None
        assert owner._posix_start(process.pid) == started
        process.kill()
        process.wait()
        assert owner._posix_start(process.pid) is None


def test_without_ps_no_process_is_known(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert owner._posix_start(1) is None
