"""`export` and `import`: what they print, their files and exit codes."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from exercise_app.core.runs import Run as Ran
from exercise_app.core.week_off import Reason
from exercise_app.history.history import History
from exercise_app.history.store import Store
from tests.commands.commands import Run
from tests.history.records import daily
from tests.library.folders import write


def test_an_export_comes_back_by_import_and_twice_changes_nothing(run: Run, tmp_path: Path) -> None:
    with closing(Store(tmp_path / "home" / "history.db")) as store:
        store.merge(daily(7))
    file, home = str(tmp_path / "all.json"), str(tmp_path / "other")
    done = run("export", file)
    assert (done.code, done.out, done.err) == (0, "", f"7 sessions written to {file}.\n")
    exported = json.loads(Path(file).read_text(encoding="utf-8"))
    assert exported["format"] == 1
    assert exported["sessions"] == run("history", "--json").json
    done = run("--home", home, "import", file)
    assert (done.code, done.err) == (0, f"7 added, 0 updated, 0 unchanged from {file}.\n")
    done = run("--home", home, "import", file)
    assert (done.code, done.err) == (0, f"0 added, 0 updated, 7 unchanged from {file}.\n")
    assert run("--home", home, "history", "--json").json == exported["sessions"]


def test_an_export_holds_everything_and_the_import_tells_of_each_part(
    run: Run, tmp_path: Path
) -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    file, home = str(tmp_path / "all.json"), str(tmp_path / "other")
    with closing(History(tmp_path / "home" / "history.db", lambda: now)) as history:
        history.runs.add(Ran(id="r", date=now.date(), metres=5000, edited=now))
        history.weeks_off.mark(now.date(), Reason.ILLNESS)
        history.plans.note({"strength": 2}, now.date())
    assert run("export", file).err == f"0 sessions written to {file}.\n"
    assert run("--home", home, "import", file).err.splitlines() == [
        f"0 added, 0 updated, 0 unchanged from {file}.",
        "Runs: 1 added, 0 updated, 0 unchanged.",
        "Weeks off: 1 added, 0 updated, 0 unchanged.",
        "Plans: 1 added, 0 updated, 0 unchanged.",
    ]


def test_what_an_import_does_not_know_is_told(run: Run, tmp_path: Path) -> None:
    path = write(tmp_path / "new.json", '{"format": 1, "sessions": [], "badges": []}')
    done = run("import", str(path))
    assert done.code == 0
    assert done.err.endswith("Left out, as this version does not know it: badges.\n")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("x", "line 1, column 1: this is not JSON: Expecting value; give a file that Exercise App"),
        ("{}", "format: is missing; give a file that Exercise App exported."),
        ('{"format": 1, "sessions": 5}', "sessions: expected a list of sessions."),
    ],
)
def test_a_file_that_is_no_export_is_refused_with_its_name(
    run: Run, tmp_path: Path, content: str, message: str
) -> None:
    path = write(tmp_path / "bad.json", content)
    done = run("import", str(path))
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(f"{path}: {message}")
    assert done.err.count("\n") == 1
