"""Runs and shoes: distances in a week, the often advised mark, and wear."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.runs import (
    FIRM_FROM,
    NOTICE_FROM,
    Mileage,
    Run,
    Shoe,
    Wear,
    against_mean,
    in_units,
    pace,
    read_distance,
    read_time,
    run_days,
    shoe_metres,
    wear_of,
    week_distance,
)
from exercise_app.core.settings import Units
from exercise_app.core.week import FRIDAY, MONDAY, SATURDAY, SUNDAY, week_of

TODAY = date(2026, 11, 18)  # a Wednesday
MONDAY_THIS_WEEK = date(2026, 11, 16)
NOW = datetime(2026, 11, 18, 8, tzinfo=UTC)
starts = st.sampled_from((MONDAY, SUNDAY, SATURDAY, FRIDAY))


def run(metres: int, day: date = TODAY, **more: object) -> Run:
    return Run(id="run", date=day, metres=metres, edited=NOW, **more)  # type: ignore[arg-type]


def shoe(**more: object) -> Shoe:
    values: dict[str, object] = {"id": "blue", "name": "Blue", "since": TODAY, "edited": NOW}
    return Shoe(**{**values, **more})  # type: ignore[arg-type]


def weeks(*metres: int, now: int) -> list[Run]:
    """A run in each of the weeks before, the oldest first, and one in this week."""
    back = range(len(metres), 0, -1)
    before = [
        run(many, TODAY - timedelta(weeks=n)) for n, many in zip(back, metres, strict=True) if many
    ]
    return [*before, run(now)]


class TestWhatARunIs:
    @pytest.mark.parametrize("metres", [0, -5, 1_000_001])
    def test_a_distance_that_cannot_be_is_refused(self, metres: int) -> None:
        with pytest.raises(ValueError, match="a run's metres are"):
            run(metres)

    @pytest.mark.parametrize("seconds", [0, 7 * 24 * 3600 + 1])
    def test_a_time_that_cannot_be_is_refused(self, seconds: int) -> None:
        with pytest.raises(ValueError, match="a run's seconds are"):
            run(5000, seconds=seconds)

    def test_distances_and_times_at_their_limits_are_taken(self) -> None:
        assert run(1, seconds=1).metres == 1
        assert run(1_000_000, seconds=7 * 24 * 3600).seconds == 604_800

    def test_when_it_was_edited_needs_a_zone(self) -> None:
        with pytest.raises(ValueError, match="no time zone"):
            replace(run(5000), edited=datetime(2026, 11, 18))

    def test_its_pace_is_told_where_its_time_is(self) -> None:
        assert pace(run(5000, seconds=1500), Units.KM) == 300.0
        assert pace(run(16093, seconds=6000), Units.MILES) == pytest.approx(600, rel=1e-4)
        assert pace(run(5000), Units.KM) is None


class TestWhatAShoeIs:
    def test_it_has_a_name(self) -> None:
        with pytest.raises(ValueError, match="needs a name"):
            shoe(name="  ")

    def test_it_cannot_have_run_less_than_nothing(self) -> None:
        with pytest.raises(ValueError, match="metres before are -1"):
            shoe(metres_before=-1)

    def test_it_is_not_retired_before_it_is_worn(self) -> None:
        with pytest.raises(ValueError, match="retired before"):
            shoe(retired=TODAY - timedelta(days=1))
        assert shoe(retired=TODAY).retired == TODAY

    def test_its_distance_is_what_it_had_run_before_and_its_own_runs(self) -> None:
        runs = [run(5000, shoe="blue"), run(7000, shoe="red"), run(3000), run(4000, shoe="blue")]
        assert shoe_metres(shoe(metres_before=100_000), runs) == 109_000

    @pytest.mark.parametrize(
        ("miles", "wear"),
        [(0, Wear.NONE), (299.99, Wear.NONE), (300, Wear.NOTICE), (499.99, Wear.NOTICE),
         (500, Wear.FIRM), (900, Wear.FIRM)],
    )  # fmt: skip
    def test_wear_is_told_from_300_miles_and_more_firmly_from_500(
        self, miles: float, wear: Wear
    ) -> None:
        assert wear_of(miles * 1609.344) is wear

    def test_a_mile_is_exactly_1609_344_metres(self) -> None:
        assert Fraction(str(NOTICE_FROM)) == 300 * Fraction("1609.344")
        assert Fraction(str(FIRM_FROM)) == 500 * Fraction("1609.344")


class TestDistances:
    @pytest.mark.parametrize(
        ("text", "units", "metres"),
        [
            ("5", Units.KM, 5000), ("7.25", Units.KM, 7250), (" 7,5 ", Units.KM, 7500),
            ("42.195", Units.KM, 42_195), ("1", Units.MILES, 1609), ("10", Units.MILES, 16_093),
            ("26.2", Units.MILES, 42_165), ("0.001", Units.KM, 1), ("1000", Units.KM, 1_000_000),
            ("5.2 km", Units.MILES, 5200), ("5,2km", Units.KM, 5200), ("3 mi", Units.KM, 4828),
            ("3 Miles", Units.MILES, 4828), ("10k", Units.MILES, 10_000),
            ("800 m", Units.KM, 800), ("5000 metres", Units.MILES, 5000),
            ("5\N{NO-BREAK SPACE}km", Units.KM, 5000),
        ],
    )  # fmt: skip
    def test_as_they_are_typed(self, text: str, units: Units, metres: int) -> None:
        assert read_distance(text, units) == metres

    @pytest.mark.parametrize(
        "text",
        ["", "0", "0.0", "-5", "five", "5 leagues", "1e3", "1001", ".5", "5.", "1.2345", "٥"],
    )
    def test_what_is_no_distance_is_none(self, text: str) -> None:
        assert read_distance(text, Units.KM) is None

    @pytest.mark.parametrize(("text", "units"), [("3 m", Units.MILES), ("1000", Units.MILES)])
    def test_a_few_metres_and_more_than_a_thousand_kilometres_are_none(
        self, text: str, units: Units
    ) -> None:
        assert read_distance(text, units) is None

    @given(st.integers(1, 1_000_000), st.sampled_from(Units))
    def test_shown_to_a_thousandth_and_typed_again_they_are_the_same_to_a_metre(
        self, metres: int, units: Units
    ) -> None:
        again = read_distance(f"{in_units(metres, units):.3f}", units)
        assert again is not None
        assert abs(again - metres) <= 1


class TestTimes:
    @pytest.mark.parametrize(
        ("text", "seconds"),
        [
            ("28", 1680), ("28.5", 1710), ("28,5", 1710), ("28:30", 1710), (" 1:05:30 ", 3930),
            ("90:00", 5400), ("28 min", 1680), ("1 h 5 min", 3900), ("1h05", 3900), ("2 h", 7200),
            ("28 min 30 s", 1710), ("28'30\"", 1710), ("1 h 0 min 3 s", 3603), ("45 s", 45),
            ("10080", 604_800),
        ],
    )  # fmt: skip
    def test_as_they_are_typed(self, text: str, seconds: int) -> None:
        assert read_time(text) == seconds

    @pytest.mark.parametrize(
        "text", ["", "0", "0:00", "1:75", "1:70:00", "half an hour", "-5", "28:3", "10081", "5 km"]
    )
    def test_what_is_no_time_is_none(self, text: str) -> None:
        assert read_time(text) is None


def test_a_weeks_distance_is_that_of_its_seven_days() -> None:
    days = (date(2026, 11, 15), date(2026, 11, 16), date(2026, 11, 22), date(2026, 11, 23))
    runs = [run(1000 * 10**n, day) for n, day in enumerate(days[:3])] + [run(7, days[3])]
    assert week_distance(runs, TODAY) == 110_000
    assert week_distance(runs, TODAY, SUNDAY) == 11_000


class TestAgainstTheMeanOfTheFourWeeksBefore:
    def test_the_week_is_measured_against_their_mean(self) -> None:
        found = against_mean(weeks(10_000, 12_000, 8_000, 10_000, now=10_500), TODAY)
        assert found == Mileage(10_500, 10_000.0, 1.05, False)

    @pytest.mark.parametrize(("now", "above"), [(22_000, False), (22_001, True), (30_000, True)])
    def test_more_than_10_percent_above_it_is_above_what_is_often_advised(
        self, now: int, above: bool
    ) -> None:
        found = against_mean(weeks(20_000, 20_000, 20_000, 20_000, now=now), TODAY)
        assert found.above_often_advised is above

    @pytest.mark.parametrize(("now", "above"), [(9_999, False), (10_000, True)])
    def test_below_10_km_the_mark_is_not_told(self, now: int, above: bool) -> None:
        found = against_mean(weeks(5000, 5000, 5000, 5000, now=now), TODAY)
        assert found.above_often_advised is above
        assert found.ratio == pytest.approx(now / 5000)

    def test_weeks_without_a_run_count_as_none(self) -> None:
        found = against_mean(weeks(20_000, 0, 20_000, 0, now=10_000), TODAY)
        assert found.mean_of_four == 10_000

    def test_older_weeks_do_not_count(self) -> None:
        found = against_mean(weeks(99_000, 10_000, 10_000, 10_000, 10_000, now=5000), TODAY)
        assert found.mean_of_four == 10_000

    def test_a_first_week_has_nothing_to_be_measured_against(self) -> None:
        assert against_mean([run(50_000)], TODAY) == Mileage(50_000, None, None, False)
        assert against_mean([], TODAY) == Mileage(0, None, None, False)

    def test_who_began_two_weeks_ago_is_measured_against_two_weeks(self) -> None:
        found = against_mean(weeks(10_000, 12_000, now=12_000), TODAY)
        assert (found.mean_of_four, found.above_often_advised) == (11_000, False)

    def test_who_ran_long_before_is_measured_against_four(self) -> None:
        runs = weeks(10_000, 12_000, now=12_000)
        found = against_mean(runs, TODAY, since=date(2020, 5, 1))
        assert (found.mean_of_four, found.above_often_advised) == (5500, True)

    def test_four_empty_weeks_have_no_mean(self) -> None:
        runs = [run(30_000, TODAY - timedelta(weeks=9)), run(12_000)]
        assert against_mean(runs, TODAY) == Mileage(12_000, None, None, False)

    def test_a_first_run_after_the_week_is_nothing_to_be_measured_against(self) -> None:
        ahead = [run(20_000, TODAY + timedelta(weeks=2))]
        assert against_mean(ahead, TODAY) == Mileage(0, None, None, False)

    def test_weeks_at_the_beginning_of_the_calendar_have_as_many_before_as_there_are(self) -> None:
        runs = [run(10_000, date.min), run(10_000, date(1, 1, 9))]
        assert against_mean(runs, date(1, 1, 9), SUNDAY).mean_of_four == 10_000

    def test_any_day_of_the_week_gives_the_same(self) -> None:
        runs = weeks(10_000, 9_000, 8_000, now=12_000)
        assert against_mean(runs, MONDAY_THIS_WEEK) == against_mean(runs, date(2026, 11, 22))

    @given(
        st.lists(
            st.builds(run, st.integers(1, 60_000), st.dates(date(2020, 11, 1), date(2021, 2, 1))),
            max_size=30,
        ),
        st.dates(date(2020, 12, 1), date(2021, 2, 1)),
        starts,
    )
    def test_it_agrees_with_counting_by_hand_over_a_year_with_a_week_53(
        self, runs: list[Run], day: date, start: int
    ) -> None:
        first, last = week_of(day, start)
        found = against_mean(runs, day, start, since=date(2000, 1, 1))
        window = [r.metres for r in runs if first - timedelta(days=28) <= r.date < first]
        assert found.metres == sum(r.metres for r in runs if first <= r.date <= last)
        assert found.mean_of_four == (sum(window) / 4 if window else None)


def test_the_days_with_a_run_are_told_once_each() -> None:
    runs = [run(1000), run(2000), run(3000, date(2026, 11, 1))]
    assert run_days(runs) == {TODAY, date(2026, 11, 1)}
