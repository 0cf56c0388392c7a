"""Plans, weeks off, runs, shoes and symptoms: kept, changed, deleted and undone."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from exercise_app.core.plan import AFTER_RUN, DatedPlan
from exercise_app.core.runs import Run, Shoe
from exercise_app.core.week_off import Reason
from exercise_app.history.errors import HistoryError, NotKept
from exercise_app.history.history import History
from tests.history.everything import everything
from tests.history.records import START, Clock
from tests.history.test_crash import child

TODAY = START.date()
DAY = timedelta(days=1)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def a_run(**more: Any) -> Run:
    return Run(**{"id": "r1", "date": TODAY, "metres": 5000, "edited": EPOCH, **more})


def a_shoe(**more: Any) -> Shoe:
    return Shoe(**{"id": "s1", "name": "Blue", "since": date(2026, 1, 1), "edited": EPOCH, **more})


def test_a_run_is_kept_changed_deleted_and_put_back(history: History) -> None:
    runs = history.runs
    added = runs.add(a_run(seconds=1500, shoe="s1", note="Sunny"))
    assert added.edited > EPOCH
    assert runs.run("r1") == added
    changed = runs.edit(a_run(metres=5200))
    assert changed.edited > added.edited
    assert runs.between() == [changed]
    assert runs.delete("r1") == changed
    assert runs.between() == []
    runs.put(changed)
    assert runs.between() == [changed]
    runs.put(added)
    assert runs.between() == [added]


def test_runs_of_some_days_come_oldest_first(history: History) -> None:
    runs = [history.runs.add(a_run(id=f"r{back}", date=TODAY - back * DAY)) for back in range(5)]
    days = TODAY - 3 * DAY, TODAY - DAY
    assert history.runs.between(*days) == [runs[3], runs[2], runs[1]]
    assert history.runs.run_days(*days) == {TODAY - back * DAY for back in (1, 2, 3)}
    assert history.runs.run_days() == history.reader.run_days() == {run.date for run in runs}
    assert history.runs.first_day() == TODAY - 4 * DAY


def test_the_last_day_with_a_run_is_told_of_all_and_of_those_before_a_day(
    history: History,
) -> None:
    assert history.runs.last_day() is None
    for number, day in enumerate((date(2025, 3, 1), date(2026, 11, 20), date(2026, 11, 22))):
        history.runs.add(a_run(id=str(number), date=day))
    assert history.runs.last_day() == date(2026, 11, 22)
    assert history.runs.last_day(before=date(2026, 11, 22)) == date(2026, 11, 20)
    assert history.runs.last_day(before=date(2026, 11, 20)) == date(2025, 3, 1)
    assert history.runs.last_day(before=date(2025, 3, 1)) is None


def test_a_shoe_is_kept_changed_deleted_and_put_back_and_its_runs_stay(history: History) -> None:
    shoes = history.shoes
    added = shoes.add(a_shoe(metres_before=100))
    assert shoes.all() == [added] == [shoes.shoe("s1")]
    retired = shoes.edit(a_shoe(retired=TODAY))
    run = history.runs.add(a_run(shoe="s1"))
    assert shoes.delete("s1") == retired
    assert shoes.all() == []
    assert history.runs.between() == [run]
    shoes.put(retired)
    assert shoes.all() == [retired]


def test_shoes_still_worn_come_first_and_the_newest_of_them(history: History) -> None:
    for number, retired in enumerate([None, TODAY, None]):
        since = date(2026, 1, 1) + number * DAY
        history.shoes.add(a_shoe(id=f"s{number}", since=since, retired=retired))
    assert [shoe.id for shoe in history.shoes.all()] == ["s2", "s0", "s1"]


def test_metres_are_summed_for_each_shoe(history: History) -> None:
    for number, (shoe, metres) in enumerate([("s1", 500), ("s2", 40), ("s1", 7), (None, 1)]):
        history.runs.add(a_run(id=f"r{number}", shoe=shoe, metres=metres))
    assert history.runs.metres_of_shoes() == {"s1": 507, "s2": 40}


def test_a_week_is_marked_off_once_and_counts_again_when_unmarked(history: History) -> None:
    weeks = history.weeks_off
    holiday = weeks.mark(TODAY, Reason.HOLIDAY)
    illness = weeks.mark(TODAY, Reason.ILLNESS)
    assert (illness.id, illness.reason) == (holiday.id, Reason.ILLNESS)
    other = weeks.mark(TODAY - 7 * DAY, Reason.INJURY)
    assert weeks.all() == [other, illness]
    assert weeks.days() == {TODAY, TODAY - 7 * DAY}
    assert weeks.unmark(illness.id) == illness
    assert weeks.days() == {TODAY - 7 * DAY}
    weeks.put(illness)
    assert weeks.all() == [other, illness]


def test_a_plan_is_written_when_it_asks_for_something_else(history: History) -> None:
    plans, old = history.plans, {"strength": 3}
    new: dict[str, int | str] = {"strength": 2, "stretch": AFTER_RUN}
    assert plans.note(old, TODAY - 30 * DAY)
    assert not plans.note(old, TODAY - 20 * DAY)
    assert not plans.note({"strength": 3}, TODAY)
    assert plans.note(new, TODAY)
    assert plans.changes() == [DatedPlan(TODAY - 30 * DAY, old), DatedPlan(TODAY, new)]
    assert plans.note({"strength": 1}, TODAY)
    assert plans.changes()[1] == DatedPlan(TODAY, {"strength": 1}), "the last of a day counts"


def test_the_order_of_the_targets_is_kept(history: History) -> None:
    plan = {"stretch": 1, "activation": 2, "big-three": 3, "strength": 4}
    history.plans.note(plan, TODAY)
    assert list(history.plans.changes()[0].plan) == list(plan)


def test_each_week_is_judged_by_the_plan_it_had_its_runs_and_whether_it_was_off(
    history: History,
) -> None:
    now: dict[str, int | str] = {"strength": 2, "stretch": AFTER_RUN}
    history.plans.note({"strength": 3}, TODAY - 28 * DAY)
    history.plans.note(now, TODAY - 14 * DAY)
    for back in (7, 8, 8, 14):
        history.runs.add(a_run(id=f"r{back}{len(history.runs.between())}", date=TODAY - back * DAY))
    history.weeks_off.mark(TODAY - 21 * DAY, Reason.HOLIDAY)
    of = history.targets(now, TODAY)
    firsts = [TODAY - 6 * DAY - weeks * 7 * DAY for weeks in range(5)]
    assert [of(first) for first in firsts] == [
        {"strength": 2, "stretch": 0},
        {"strength": 2, "stretch": 2},
        {"strength": 2, "stretch": 1},
        {},
        {"strength": 3},
    ]


def test_runs_are_not_read_where_no_plan_asks_for_them(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history.reader, "run_days", None)
    assert history.targets({"strength": 3}, TODAY)(TODAY) == {"strength": 3}


def test_a_symptom_is_there_from_its_tick_until_it_is_unticked(history: History) -> None:
    symptoms = history.symptoms
    symptoms.tick("fever", START)
    symptoms.tick("weakness", START + DAY)
    symptoms.tick("fever", START + DAY)
    assert symptoms.ticked() == ["fever", "weakness"]
    symptoms.untick("fever", START + 2 * DAY)
    symptoms.untick("fever", START + 3 * DAY)
    symptoms.untick("never-ticked", START)
    assert symptoms.ticked() == ["weakness"]
    symptoms.tick("fever", START + 4 * DAY)
    assert [(each.id, each.since, each.until) for each in symptoms.periods()] == [
        ("fever", START, START + 2 * DAY),
        ("weakness", START + DAY, None),
        ("fever", START + 4 * DAY, None),
    ]


def test_a_symptom_does_not_go_before_it_came(history: History) -> None:
    history.symptoms.tick("fever", START)
    history.symptoms.untick("fever", START - DAY)
    assert history.symptoms.periods()[0].until == START


@pytest.mark.parametrize(
    "use",
    [
        lambda history: history.runs.run("none"),
        lambda history: history.runs.delete("none"),
        lambda history: history.runs.edit(a_run(id="none")),
        lambda history: history.shoes.shoe("none"),
        lambda history: history.shoes.delete("none"),
        lambda history: history.shoes.edit(a_shoe(id="none")),
        lambda history: history.weeks_off.unmark("none"),
    ],
)
def test_what_is_not_there_is_told_by_its_id(
    history: History, use: Callable[[History], object]
) -> None:
    with pytest.raises(NotKept, match="none is not in the history"):
        use(history)


def test_every_change_moves_edited_forward_even_when_the_clock_goes_back(
    history: History, clock: Clock
) -> None:
    seen = [history.runs.add(a_run()).edited]
    clock.now -= DAY
    seen += [history.runs.edit(a_run()).edited, history.runs.add(a_run()).edited]
    assert seen == sorted(set(seen))


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("UPDATE run SET date = 'soon'", "run r1 in the history is damaged"),
        ("UPDATE shoe SET name = ''", "shoe s1 in the history is damaged"),
        ("UPDATE week_off SET reason = 'lazy'", "week off .* in the history is damaged"),
        ("UPDATE plan_change SET plan = '[]'", "plan of 2026-11-22 in the history is damaged"),
        ("UPDATE plan_change SET plan = '{'", "plan of 2026-11-22 in the history is damaged"),
        ("UPDATE symptom SET until = 'never'", "symptom fever in the history is damaged"),
    ],
)
def test_a_value_that_cannot_be_is_told_as_damage(history: History, sql: str, told: str) -> None:
    history.runs.add(a_run())
    history.shoes.add(a_shoe())
    history.weeks_off.mark(TODAY, Reason.HOLIDAY)
    history.plans.note({"strength": 1}, TODAY)
    history.symptoms.tick("fever", START)
    history.close()
    with closing(sqlite3.connect(history.path)) as connection, connection:
        connection.execute(sql)
    with pytest.raises(HistoryError, match=told):
        everything(history)


@pytest.mark.parametrize(
    "sql", ["UPDATE week_off SET day = 'soon'", "UPDATE plan_change SET plan = '[1]'"]
)
def test_a_week_is_not_judged_by_what_cannot_be(history: History, sql: str) -> None:
    history.weeks_off.mark(TODAY, Reason.HOLIDAY)
    history.plans.note({"strength": 1}, TODAY)
    with history.database.writing() as connection:
        connection.execute(sql)
    with pytest.raises(HistoryError, match="in the history is damaged"):
        history.targets({"strength": 1}, TODAY)


def test_asking_an_empty_history_makes_no_file(history: History) -> None:
    assert all(values == [] for values in everything(history).values())
    assert history.targets({}, TODAY)(TODAY) == {}
    assert history.runs.first_day() is None
    assert history.symptoms.ticked() == []
    assert not history.path.exists()


def test_two_processes_that_add_runs_at_once_lose_none(history: History) -> None:
    script = """
        import uuid
        from datetime import UTC, date, datetime
        from exercise_app.core.runs import Run
        from exercise_app.history.history import History

        history = History(Path(sys.argv[1]), lambda: datetime.now(UTC))
        for _ in range(20):
            run = Run(id=str(uuid.uuid4()), date=date(2026, 11, 22), metres=100,
                      edited=datetime.now(UTC))
            history.runs.add(run)
    """
    processes = [child(history.path, script) for _ in range(2)]
    for process in processes:
        process.communicate(timeout=60)
    assert [process.returncode for process in processes] == [0, 0]
    assert len(history.runs.between()) == 40
