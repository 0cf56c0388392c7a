"""`history`, and files of the history that cannot be used: what is printed, exit codes."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from exercise_app.history.store import Store
from tests.commands.commands import Run
from tests.commands.conftest import day
from tests.history.records import planned_session
from tests.library.folders import write

SESSION = (
    "id routine name kind started finished date completed counted work_planned work_done "
    "pain_before pain_after effort note works"
).split()
WORK = "exercise side set round planned done".split()


@pytest.mark.usefixtures("filled")
def test_history_json_has_the_shape_of_the_format(run: Run) -> None:
    done = run("history", "--json")
    assert (done.code, done.err) == (0, "")
    assert [session["date"] for session in done.json] == sorted(s["date"] for s in done.json)
    assert len(done.json) == 7
    first, last = done.json[0], done.json[-1]
    assert {key: first[key] for key in SESSION if key not in ("id", "works")} == {
        "routine": "strength-1", "name": "Core strength 1", "kind": "strength",
        "started": "2025-12-29T07:30:00+01:00", "finished": "2025-12-29T07:40:00+01:00",
        "date": "2025-12-29", "completed": True, "counted": None, "work_planned": 150.0,
        "work_done": 150.0, "pain_before": None, "pain_after": None, "effort": None, "note": None,
    }  # fmt: skip
    assert {key: first["works"][0][key] for key in WORK} == {
        "exercise": "plank", "side": None, "set": 1, "round": None, "planned": 30.0, "done": 30.0,
    }  # fmt: skip
    assert (last["finished"], last["completed"], last["work_done"]) == (None, False, 0.0)


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    ("options", "count"),
    [
        ([], 7), (["--from", "2026-01-01"], 5), (["--to", "2026-01-01"], 4),
        (["--from", "2026-01-01", "--to", "2026-01-01"], 2), (["--from", "2027-01-01"], 0),
    ],
)  # fmt: skip
def test_history_of_some_days(run: Run, options: list[str], count: int) -> None:
    assert len(run("history", *options, "--json").json) == count


@pytest.mark.usefixtures("filled")
def test_history_as_csv(run: Run) -> None:
    done = run("history", "--csv", "--to", "2025-12-31")
    rows = list(csv.DictReader(io.StringIO(done.out)))
    assert [row["date"] for row in rows] == ["2025-12-29", "2025-12-31"]
    assert (rows[0]["completed"], rows[0]["note"], rows[0]["work_done"]) == ("true", "", "150.0")


@pytest.mark.usefixtures("filled")
def test_history_for_people(run: Run) -> None:
    lines = run("history").out.splitlines()
    assert lines[0].split() == "2025-12-29 07:30 Core strength 1 2:30 of 2:30 completed".split()
    assert lines[-1].endswith("0:00 of 2:30  not finished")


def test_a_partial_session_is_called_so(run: Run, store: Store) -> None:
    partial = planned_session(day("2026-01-06"))
    store.merge([partial])
    store.keep(partial.id, day("2026-01-06"))
    store.close()
    assert run("history").out.rstrip().endswith("0:00 of 2:30  partial")


def test_an_empty_history_is_an_empty_list(run: Run, tmp_path: Path) -> None:
    assert run("history").out == ""
    assert run("history", "--json").json == []
    assert len(run("history", "--csv").out.splitlines()) == 1
    assert not (tmp_path / "home" / "history.db").exists()


def test_files_that_cannot_be_used_are_one_sentence(run: Run, tmp_path: Path) -> None:
    for words, told in (
        (("export", tmp_path / "none" / "x.json"),
         "cannot be written: its folder is not there; make it, or give another place."),
        (("export", tmp_path), "cannot be written: it is a folder; give a file in it."),
        (("import", tmp_path / "none.json"),
         "cannot be read: there is no such file; check its name."),
        (("import", tmp_path), "cannot be read: it is a folder; give a file."),
    ):  # fmt: skip
        done = run(words[0], str(words[1]))
        assert (done.code, done.out, done.err) == (1, "", f"{words[1]} {told}\n")


def test_a_damaged_history_is_told(run: Run, tmp_path: Path) -> None:
    write(tmp_path / "home" / "history.db", "this is no database at all, and long enough " * 50)
    done = run("history")
    assert done.code == 0
    assert done.err.startswith("The history was damaged. It was put aside as history-damaged-")
    assert done.err.count("\n") == 1


@pytest.mark.parametrize("text", ["20261117", "2026-W47-2", "17.11.2026", "2026-02-30", "soon", ""])
@pytest.mark.parametrize("words", [("week", "--date"), ("history", "--from"), ("history", "--to")])
def test_a_date_is_written_as_the_format_has_it(
    run: Run, words: tuple[str, ...], text: str
) -> None:
    done = run(*words, text)
    told = f"argument {words[1]}: {text!r} is no date; write it as YYYY-MM-DD\n"
    assert (done.code, done.out, done.err.endswith(told)) == (2, "", True)
