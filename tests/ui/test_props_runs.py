"""What the page of runs says, and how a run is read as it was typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from exercise_app.core.runs import Wear
from exercise_app.core.settings import Units
from exercise_app.core.week import SUNDAY, week_of
from exercise_app.ui.props import distances
from exercise_app.ui.props.run_form import (
    LONGEST_NAME,
    RunTyped,
    ShoeTyped,
    derive_run_form,
    derive_shoe_form,
    read_run,
    read_shoe,
)
from exercise_app.ui.props.runs import RunsProps
from tests.ui.running import MILE, RUNS, SHOES, a_run, a_shoe, runs_props
from tests.ui.samples import TODAY

FIRST = week_of(TODAY)[0]
INTO = (TODAY - FIRST).days


def weeks_of(now: int, *before: int) -> RunsProps:
    """This week's metres, and those of the weeks before, the last first."""
    runs = [a_run(now)] if now else []
    runs += [
        a_run(metres, INTO + 7 * number, id=f"before-{number}")
        for number, metres in enumerate(before, start=1)
    ]
    return runs_props(tuple(runs))


class TestTheWeek:
    def test_it_is_told_against_the_mean_with_what_is_often_advised(self) -> None:
        found = weeks_of(21_000, 20_000, 20_000, 20_000, 20_000).mileage
        assert (found.distance, found.many) == ("21 km", "1 run")
        assert found.told == (
            "The mean of the four weeks before is 20 km. Often advised is at most 10 % more: 22 km."
        )
        assert found.advice == ""
        assert found.bar is not None
        assert [mark.name for mark in found.bar.marks] == ["mean 20 km", "+10 %  22 km"]
        assert not found.bar.is_past

    def test_above_the_mark_it_says_by_how_much_and_scolds_nobody(self) -> None:
        found = weeks_of(25_000, 20_000, 20_000, 20_000, 20_000).mileage
        assert found.advice.startswith("This week is 25 % above the mean. It is only a rule")
        assert found.bar is not None
        assert found.bar.is_past
        assert found.advice in found.bar.told

    def test_below_10_km_there_is_no_mark(self) -> None:
        found = weeks_of(8_000, 5_000, 5_000, 5_000, 5_000).mileage
        assert found.told == "The mean of the four weeks before is 5 km."
        assert found.advice == ""
        assert found.bar is not None
        assert [mark.name for mark in found.bar.marks] == ["mean 5 km"]

    @pytest.mark.parametrize(
        ("before", "told"),
        [
            ((20_000,), "The week before had 20 km."),
            ((20_000, 10_000), "The mean of the two weeks before is 15 km."),
            ((30_000, 10_000, 20_000), "The mean of the three weeks before is 20 km."),
        ],
    )
    def test_with_fewer_weeks_it_says_of_how_many(self, before: tuple[int, ...], told: str) -> None:
        assert weeks_of(9_000, *before).mileage.told.startswith(told)

    def test_in_the_first_week_there_is_nothing_to_compare_with(self) -> None:
        found = weeks_of(9_000).mileage
        assert found.told.startswith("From next week on")
        assert found.bar is None

    def test_after_a_month_without_a_run_neither(self) -> None:
        found = runs_props((a_run(9_000), a_run(5_000, 80))).mileage
        assert found.told.startswith("Nothing was run in the weeks before")

    def test_without_a_run_this_week_it_says_so(self) -> None:
        assert weeks_of(0, 20_000).mileage.many == "No run yet"
        assert weeks_of(0, 20_000).mileage.distance == "0 km"

    def test_marks_lie_on_the_bar_in_their_order(self) -> None:
        for now in (0, 1_000, 20_000, 90_000):
            bar = weeks_of(now, 20_000, 20_000).mileage.bar
            assert bar is not None
            mean, most = (mark.at for mark in bar.marks)
            assert 0 <= bar.share < 1
            assert 0 < mean < most < 1


class TestTheList:
    def test_runs_stand_by_weeks_newest_first(self) -> None:
        props = runs_props()
        assert [week.title for week in props.weeks][:2] == ["This week", "Last week"]
        ids = [row.id for week in props.weeks for row in week.rows]
        assert ids == [run.id for run in RUNS]
        assert props.weeks[0].told.endswith("3 runs")

    def test_older_weeks_are_named_by_their_days(self) -> None:
        titles = [week.title for week in runs_props((a_run(5000, INTO + 14 + 7),)).weeks]
        first = FIRST - timedelta(weeks=3)
        last = first + timedelta(days=6)
        assert titles[0].startswith(f"{first.day}")
        assert f"– {last.day} " in titles[0]
        (week,) = runs_props((a_run(5000, date=date(2024, 12, 31)),)).weeks
        assert week.title == "30 December 2024 – 5 January 2025"

    def test_a_week_begins_on_the_users_day(self) -> None:
        sunday = FIRST - timedelta(days=1)
        runs = (a_run(5000, date=sunday, id="a"), a_run(6000, date=FIRST, id="b"))
        assert [week.told for week in runs_props(runs, starts=SUNDAY).weeks] == ["11 km · 2 runs"]
        assert len(runs_props(runs).weeks) == 2

    def test_a_row_says_day_distance_time_pace_shoe_and_note(self) -> None:
        run = a_run(5200, seconds=1710, shoe="blue", note="Grass\nand hills")
        row = runs_props((run,)).weeks[0].rows[0]
        assert row[1:] == ("Today", "5.2 km", "28:30 · 5:29 /km", "Blue · Grass and hills")
        assert row.spoken == "Today, 5.2 km, 28:30 · 5:29 /km, Blue · Grass and hills"

    def test_what_was_not_told_is_not_shown(self) -> None:
        row = runs_props((a_run(5000, shoe="gone"),)).weeks[0].rows[0]
        assert row[2:] == ("5 km", "", "")

    def test_miles_are_told_where_they_are_asked_for(self) -> None:
        row = runs_props((a_run(5000, seconds=1500),), units=Units.MILES).weeks[0].rows[0]
        assert (row.distance, row.pace) == ("3.11 mi", "25:00 · 8:03 /mi")

    def test_without_runs_it_says_what_to_do(self) -> None:
        props = runs_props((), ())
        assert props.empty.startswith("No runs yet. “I ran” adds one")
        assert props.no_shoes.startswith("Add the shoes you run in")
        assert runs_props((), has_earlier=True).empty == ""


class TestShoes:
    def test_wear_is_told_from_300_miles_and_more_firmly_from_500(self) -> None:
        rows = runs_props((), SHOES).shoes
        assert [row.wear for row in rows] == [Wear.NONE, Wear.NOTICE, Wear.FIRM, Wear.NONE]
        assert rows[0].notice == ""
        assert rows[1].notice.startswith("Past 483 km. New shoes are often advised between")
        assert rows[2].notice.startswith("Past 805 km. New shoes are often advised now")
        assert [row.bar.is_past for row in rows] == [False, False, True, False]

    def test_a_retired_pair_is_told_as_that_and_not_warned_of(self) -> None:
        row = runs_props((), SHOES).shoes[3]
        assert (row.is_retired, row.told, row.notice) == (True, "retired 2 May", "")

    def test_their_distance_is_what_they_had_and_their_runs(self) -> None:
        (row,) = runs_props((a_run(5000, shoe="blue"),), (a_shoe(100),)).shoes
        assert row.distance == "166 km"
        assert row.spoken == "Blue, 166 km, since 1 March"

    def test_in_miles_the_marks_are_300_and_500(self) -> None:
        row = runs_props((), SHOES, units=Units.MILES).shoes[1]
        assert [mark.name for mark in row.bar.marks] == ["300 mi", "500 mi"]
        assert row.notice.startswith("Past 300 mi.")


class TestARunAsTyped:
    @pytest.mark.parametrize(
        ("distance", "time", "told"),
        [
            ("5,2", "28:30", "5.2 km in 28:30, 5:29 /km"),
            ("3 mi", "", "4.83 km"),
            ("10k", "1 h", "10 km in 1:00:00, 6:00 /km"),
        ],
    )
    def test_what_is_understood_is_told_before_it_is_kept(
        self, distance: str, time: str, told: str
    ) -> None:
        read = read_run(RunTyped(TODAY, distance, time), Units.KM)
        assert read.is_good
        assert read.told == told

    @pytest.mark.parametrize(
        ("distance", "units", "problem"),
        [
            ("", Units.KM, "How far did you run? Write a number of kilometres, such as 5.2."),
            (" ", Units.MILES, "How far did you run? Write a number of miles, such as 3.1."),
            ("far", Units.KM, ("Write the distance as a number of kilometres up to 1000, such as "
             "5.2, or with its unit, such as 3 mi.")),
            ("9999", Units.MILES, ("Write the distance as a number of miles up to 621, such as "
             "3.1, or with its unit, such as 5 km.")),
        ],
    )  # fmt: skip
    def test_a_distance_that_is_none_gets_one_sentence(
        self, distance: str, units: Units, problem: str
    ) -> None:
        read = read_run(RunTyped(TODAY, distance), units)
        assert not read.is_good
        assert (read.distance_problem, read.told) == (problem, "")

    def test_a_time_that_is_none_gets_one_sentence(self) -> None:
        read = read_run(RunTyped(TODAY, "5", "soon"), Units.KM)
        assert not read.is_good
        assert read.time_problem.startswith("Write the time in minutes, such as 28 or 28:30")
        assert read.distance_problem == ""

    def test_the_form_of_a_run_holds_what_was_kept(self) -> None:
        run = a_run(5234, 3, seconds=3930, shoe="old", note="Grass")
        form = derive_run_form(run, SHOES, Units.KM, TODAY)
        assert form.typed == RunTyped(run.date, "5.234", "1:05:30", "old", "Grass")
        assert read_run(form.typed, Units.KM)[:2] == (5234, 3930)
        assert next(shoe.name for shoe in form.shoes) == "No shoe"
        assert {shoe.id for shoe in form.shoes} == {"", "blue", "trail", "long", "old"}

    def test_a_new_run_is_todays_in_the_usual_shoes_but_never_in_retired_ones(self) -> None:
        form = derive_run_form(None, SHOES, Units.KM, TODAY, "trail")
        assert form.typed == RunTyped(TODAY, shoe="trail")
        assert "old" not in {shoe.id for shoe in form.shoes}
        assert derive_run_form(None, SHOES, Units.KM, TODAY, "old").typed.shoe == ""

    def test_a_run_whose_shoes_were_deleted_keeps_them(self) -> None:
        form = derive_run_form(a_run(5000, shoe="gone"), SHOES, Units.KM, TODAY)
        assert form.shoes[-1] == ("gone", "A shoe that was deleted")

    @pytest.mark.parametrize("units", Units)
    def test_every_distance_reads_back_as_it_stands_in_the_field(self, units: Units) -> None:
        for metres in (1, 999, 5234, 42_195, 1_000_000):
            typed = distances.typed_distance(metres, units)
            read = read_run(RunTyped(TODAY, typed), units)
            assert read.metres is not None, typed
            assert abs(read.metres - metres) <= 1


class TestShoesAsTyped:
    def test_a_name_is_needed_and_blanks_are_tidied(self) -> None:
        assert read_shoe(ShoeTyped("  Blue   15 ", TODAY, "320"), Units.KM)[:2] == (
            "Blue 15", 320_000,
        )  # fmt: skip
        assert read_shoe(ShoeTyped(" ", TODAY), Units.KM).name_problem.startswith("Give the shoes")
        long = ShoeTyped("x" * (LONGEST_NAME + 1), TODAY)
        assert "at most" in read_shoe(long, Units.KM).name_problem

    @pytest.mark.parametrize("before", ["", "0", " "])
    def test_what_they_had_run_before_may_be_left_out(self, before: str) -> None:
        read = read_shoe(ShoeTyped("Blue", TODAY, before), Units.MILES)
        assert read.is_good
        assert read.metres_before == 0

    def test_what_is_no_distance_gets_one_sentence(self) -> None:
        read = read_shoe(ShoeTyped("Blue", TODAY, "much"), Units.MILES)
        assert not read.is_good
        assert read.before_problem.startswith("Write the distance as a number of miles")

    def test_the_form_holds_what_was_kept(self) -> None:
        form = derive_shoe_form(replace(a_shoe(), metres_before=320_000), Units.KM, TODAY)
        assert form.typed == ShoeTyped("Blue", date(2026, 3, 1), "320")
        assert not form.is_retired
        assert derive_shoe_form(SHOES[3], Units.KM, TODAY).is_retired
        assert derive_shoe_form(None, Units.KM, TODAY).typed == ShoeTyped("", TODAY)


@pytest.mark.parametrize(
    ("metres", "units", "told"),
    [(5000, Units.KM, "5 km"), (5234, Units.KM, "5.23 km"), (42_195, Units.KM, "42.2 km"),
     (10 * MILE, Units.MILES, "10 mi"), (1_000_000, Units.KM, "1000 km")],
)  # fmt: skip
def test_a_distance_is_told_to_a_hundredth(metres: float, units: Units, told: str) -> None:
    assert distances.distance(metres, units) == told
