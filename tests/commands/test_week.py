"""`week`: the targets that a week had, when it starts, and what is printed for people."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from exercise_app.core.runs import Run as Ran
from exercise_app.core.week_off import Reason
from exercise_app.history.history import History
from tests.commands.commands import Run, program
from tests.library.folders import write


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
    assert [line.split("  ")[0] for line in done.out.splitlines()[1:-1]] == [
        "strength", "stretch", "activation", "mobility", "routine own",
    ]  # fmt: skip
    assert done.err.splitlines() == [
        f"{path}:1:11: error: there is no kind or routine “strenght”; did you mean “strength”?",
        f"{path}:1:24: error: there is no kind or routine “gone”{GONE}",
    ]


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
    assert lines[2].split() == ["stretch", "1", "of", "3", "Fri"]
    assert lines[3].split() == ["activation", "no", "target"]
    assert lines[-1] == "Weeks on target: 0"


def told(run: Run, within: str) -> list[str]:
    """What `week` prints of each kind and routine, with one blank between columns."""
    lines = run("week", "--date", within).out.splitlines()
    return [" ".join(line.split()) for line in lines[1:-1]]


@pytest.mark.usefixtures("filled")
def test_week_for_people_tells_what_hangs_on_runs(run: Run, tmp_path: Path, kept: History) -> None:
    text = "targets: {strength: after-run, stretch: after-run, mobility: after-run, big-three: 1}\n"
    write(tmp_path / "home" / "settings.yaml", text)
    assert told(run, "2026-01-01") == [
        "strength 3 done; after each run: no run in this week Mon Wed Thu",
        "stretch 1 done; after each run: no run in this week Fri",
        "activation no target",
        "mobility after each run: no run in this week",
        "routine big-three 0 of 1",
    ]
    edited = datetime(2026, 1, 6, tzinfo=UTC)
    for ran in (date(2025, 12, 30), date(2026, 1, 2)):
        kept.runs.add(Ran(id=f"run-{ran}", date=ran, metres=5000, edited=edited))
    kept.close()
    assert told(run, "2026-01-01")[:4] == [
        "strength 3 of 2, after each run Mon Wed Thu",
        "stretch 1 of 2, after each run Fri",
        "activation no target",
        "mobility 0 of 2, after each run",
    ]


@pytest.mark.usefixtures("filled")
def test_week_for_people_goes_by_the_plan_that_the_week_had(
    run: Run, tmp_path: Path, kept: History
) -> None:
    kept.plans.note({"stretch": "after-run"}, date(2025, 12, 1))
    kept.close()
    write(tmp_path / "home" / "settings.yaml", "targets: {stretch: 2}\n")
    assert told(run, "2026-01-06")[0] == "stretch after each run: no run in this week"
    assert "stretch 0 of 2" in told(run, date.today().isoformat())


@pytest.mark.usefixtures("filled")
def test_week_for_people_tells_of_a_week_off_only_what_was_done(run: Run, kept: History) -> None:
    kept.weeks_off.mark(date(2026, 1, 8), Reason.HOLIDAY)
    kept.weeks_off.mark(date(2026, 1, 15), Reason.HOLIDAY)
    kept.close()
    assert told(run, "2026-01-06") == ["strength 1 done, no target Mon"]
    assert told(run, "2026-01-13") == []
