"""`week` and `history`, and files of theirs that cannot be used: what is printed, exit codes."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from exercise_app.core.routine import Kind
from exercise_app.core.runs import Run as Ran
from exercise_app.core.week_off import Reason
from exercise_app.history.history import History
from exercise_app.history.store import Store
from tests.commands.commands import Run, program
from tests.history.records import finished_session, planned_session
from tests.library.folders import write

ZONE = timezone(timedelta(hours=1))


def day(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}T07:30:00").replace(tzinfo=ZONE)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """The history that `run` reads."""
    return Store(tmp_path / "home" / "history.db", lambda: datetime(2026, 11, 22, tzinfo=UTC))


@pytest.fixture
def filled(store: Store) -> Store:
    """A session in each of some days, and one that was cut off."""
    done = [
        ("2025-12-29", Kind.STRENGTH), ("2025-12-31", Kind.STRENGTH), ("2026-01-01", Kind.STRENGTH),
        ("2026-01-01", Kind.STRENGTH), ("2026-01-02", Kind.STRETCH), ("2026-01-05", Kind.STRENGTH),
    ]  # fmt: skip
    store.merge(
        [finished_session(day(text), kind=kind, routine=f"{kind}-1") for text, kind in done]
    )
    store.merge([planned_session(day("2026-01-06"))])
    store.close()
    return store


def test_week_json_has_the_shape_of_the_format(run: Run) -> None:
    done = run("week", "--date", "2026-11-18", "--json")
    assert (done.code, done.err) == (0, "")
    targets = {"strength": 3, "stretch": 3, "activation": 0, "mobility": 0}
    assert done.json == {
        "from": "2026-11-16",
        "to": "2026-11-22",
        "kinds": [
            {"kind": kind, "target": target, "done": 0, "days": []}
            for kind, target in targets.items()
        ],
        "weeks_on_target": 0,
        "off": False,
    }


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("within", ["2025-12-29", "2026-01-01", "2026-01-04"])
def test_a_week_goes_across_the_end_of_a_year(run: Run, within: str) -> None:
    found = run("week", "--date", within, "--json").json
    assert (found["from"], found["to"]) == ("2025-12-29", "2026-01-04")
    assert found["kinds"][0] == {
        "kind": "strength", "target": 3, "done": 3,
        "days": ["2025-12-29", "2025-12-31", "2026-01-01"],
    }  # fmt: skip
    assert found["kinds"][1]["days"] == ["2026-01-02"]
    assert found["weeks_on_target"] == 0


@pytest.mark.usefixtures("filled")
def test_targets_and_the_weeks_start_come_from_the_settings(run: Run, tmp_path: Path) -> None:
    text = "week_starts: thursday\ntargets: {strength: 1, stretch: 0, stretch-1: 1}\n"
    write(tmp_path / "home" / "routines" / "stretch-1.yaml", "for: later\n")
    write(tmp_path / "home" / "settings.yaml", text)
    found = run("week", "--date", "2026-01-02", "--json").json
    assert (found["from"], found["to"]) == ("2026-01-01", "2026-01-07")
    assert [(kind["kind"], kind["target"], kind["done"]) for kind in found["kinds"]] == [
        ("strength", 1, 2), ("stretch", 0, 1), ("activation", 0, 0), ("mobility", 0, 0),
        ("stretch-1", 1, 1),
    ]  # fmt: skip
    assert found["weeks_on_target"] == 1


@pytest.fixture
def kept(tmp_path: Path) -> History:
    """The whole history that `run` reads."""
    return History(tmp_path / "home" / "history.db", lambda: datetime(2026, 11, 22, tzinfo=UTC))


@pytest.mark.usefixtures("filled")
def test_a_past_week_keeps_the_targets_it_had(run: Run, tmp_path: Path, kept: History) -> None:
    kept.plans.note({"strength": 4}, date(2025, 12, 1))
    kept.plans.note({"strength": 1}, date(2026, 1, 5))
    kept.close()
    write(tmp_path / "home" / "settings.yaml", "targets: {strength: 6, stretch: 0}\n")
    targets = {
        week: run("week", "--date", week, "--json").json["kinds"][0]["target"]
        for week in ("2025-11-03", "2026-01-04", "2026-01-05")
    }
    assert targets == {"2025-11-03": 4, "2026-01-04": 4, "2026-01-05": 1}
    assert run("week", "--json").json["kinds"][0]["target"] == 6


@pytest.mark.usefixtures("filled")
def test_a_week_off_asks_for_nothing_and_breaks_no_row(run: Run, kept: History) -> None:
    kept.plans.note({"strength": 3}, date(2025, 12, 1))
    kept.weeks_off.mark(date(2026, 1, 8), Reason.HOLIDAY)
    kept.close()
    off = run("week", "--date", "2026-01-06", "--json").json
    assert (off["off"], off["weeks_on_target"]) == (True, 1)
    assert [kind["target"] for kind in off["kinds"]] == [0, 0, 0, 0]
    lines = run("week", "--date", "2026-01-06").out.splitlines()
    assert lines[0] == "2026-01-05 to 2026-01-11, a week off"


@pytest.mark.usefixtures("filled")
def test_after_run_asks_for_as_many_days_as_the_week_had_of_runs(
    run: Run, tmp_path: Path, kept: History
) -> None:
    write(tmp_path / "home" / "settings.yaml", "targets: {strength: 0, stretch: after-run}\n")
    for number, ran in enumerate(["2025-12-30", "2025-12-30", "2026-01-02", "2026-01-05"]):
        edited = datetime(2026, 1, 6, tzinfo=UTC)
        day_of = date.fromisoformat(ran)
        kept.runs.add(Ran(id=f"run-{number}", date=day_of, metres=5000, edited=edited))
    kept.close()
    stretch = run("week", "--date", "2026-01-01", "--json").json["kinds"][1]
    assert (stretch["kind"], stretch["target"], stretch["done"]) == ("stretch", 2, 1)


@pytest.mark.parametrize(
    ("locale", "first"),
    [("en_US.UTF-8", "2026-11-15"), ("ar_EG", "2026-11-14"), ("de_DE", "2026-11-16")],
)  # fmt: skip
def test_a_week_starts_as_the_locale_has_it(
    run: Run, monkeypatch: pytest.MonkeyPatch, locale: str, first: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    assert run("week", "--date", "2026-11-18", "--json").json["from"] == first


@pytest.mark.parametrize(
    "environment", [{}, {"LC_CTYPE": "de_DE.UTF-8"}, {"LC_CTYPE": "C.UTF-8", "LC_TIME": "C"}]
)
def test_a_week_starts_on_monday_where_no_locale_is_set(environment: dict[str, str]) -> None:
    unset = dict.fromkeys(("LANG", "LC_ALL", "LC_CTYPE", "LC_TIME"), "")
    done = program("week", "--date", "2026-11-18", "--json", environment=unset | environment)
    assert (done.code, done.json["from"], done.json["to"]) == (0, "2026-11-16", "2026-11-22")


def test_a_bad_setting_is_told_and_the_week_is_shown(run: Run, tmp_path: Path) -> None:
    path = write(tmp_path / "home" / "settings.yaml", "week_starts: noday\n")
    done = run("week", "--date", "2026-11-18", "--json")
    assert (done.code, done.json["from"]) == (0, "2026-11-16")
    assert done.err.startswith(f"{path}:1:14: error: “week_starts” is a day")


GONE = "; remove it, or put the routine’s file among your routines"


@pytest.mark.usefixtures("filled")
def test_week_has_no_row_for_a_target_that_nothing_can_meet(run: Run, tmp_path: Path) -> None:
    path = write(tmp_path / "home" / "settings.yaml", "targets: {strenght: 2, gone: 1, own: 1}\n")
    write(tmp_path / "home" / "routines" / "own.yaml", "broken: for now\n")
    done = run("week", "--date", "2026-01-01")
    assert [line.split()[0] for line in done.out.splitlines()[1:-1]] == [
        "strength", "stretch", "activation", "mobility", "own",
    ]  # fmt: skip
    assert done.err.splitlines() == [
        f"{path}:1:11: error: there is no kind or routine “strenght”; did you mean “strength”?",
        f"{path}:1:24: error: there is no kind or routine “gone”{GONE}",
    ]


@pytest.mark.parametrize("text", ["20261117", "2026-W47-2", "17.11.2026", "2026-02-30", ""])
@pytest.mark.parametrize("words", [("week", "--date"), ("history", "--from"), ("history", "--to")])
def test_a_date_is_written_as_the_format_has_it(
    run: Run, words: tuple[str, ...], text: str
) -> None:
    done = run(*words, text)
    told = f"argument {words[1]}: {text!r} is no date; write it as YYYY-MM-DD\n"
    assert (done.code, done.out, done.err.endswith(told)) == (2, "", True)


@pytest.mark.parametrize("within", ["0001-01-01", "9999-12-31"])
def test_weeks_at_the_ends_of_the_calendar(run: Run, within: str) -> None:
    done = run("week", "--date", within, "--json")
    assert (done.code, done.err) == (0, "")
    assert done.json["from"] <= within <= done.json["to"]


def test_week_without_a_date_is_this_week(run: Run) -> None:
    found = run("week", "--json").json
    assert found["from"] <= datetime.now().astimezone().date().isoformat() <= found["to"]


@pytest.mark.usefixtures("filled")
def test_week_for_people(run: Run) -> None:
    lines = run("week", "--date", "2026-01-01").out.splitlines()
    assert lines[0] == "2025-12-29 to 2026-01-04"
    assert lines[1].split() == ["strength", "3", "of", "3", "Mon", "Wed", "Thu"]
    assert lines[3].split() == ["activation", "0"]
    assert lines[-1] == "Weeks on target: 0"


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
    for words in (
        ("export", str(tmp_path / "none" / "x.json")), ("export", str(tmp_path)),
        ("import", str(tmp_path / "none.json")), ("import", str(tmp_path)),
    ):  # fmt: skip
        done = run(*words)
        assert (done.code, done.out, done.err.count("\n")) == (1, "", 1)


def test_a_damaged_history_is_told(run: Run, tmp_path: Path) -> None:
    write(tmp_path / "home" / "history.db", "this is no database at all, and long enough " * 50)
    done = run("history")
    assert done.code == 0
    assert done.err.startswith("The history was damaged. It was put aside as history-damaged-")
    assert done.err.count("\n") == 1


def test_dates_are_checked(run: Run) -> None:
    for words in (("week", "--date", "soon"), ("history", "--from", "2026-02-30")):
        done = run(*words)
        assert done.code == 2
        assert "is no date; write it as YYYY-MM-DD" in done.err
