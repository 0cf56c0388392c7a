"""What the history's charts show: made of marks, scores and ratings, without a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from exercise_app.core.overview import DayMark, HistoryTotals, Rated
from exercise_app.core.streak import Streak
from exercise_app.core.week import DayDone, StreakState, Targets, weeks_before
from exercise_app.ui.props.calendar import derive_calendar_props, moved, shown_days
from exercise_app.ui.props.history import derive_history_props, derive_totals
from exercise_app.ui.props.pain_trend import derive_pain_trend, trend_days
from exercise_app.ui.props.week_bars import WeekState, derive_week_bars
from exercise_app.ui.props.year import derive_year_props, year_days
from tests.ui import samples

TODAY = samples.TODAY
SUNDAY = 6


def mark(back: int, *kinds: str, pain: int | None = None, seconds: float = 500.0) -> DayMark:
    return DayMark(TODAY - timedelta(days=back), kinds, True, pain, kinds, len(kinds), seconds)


def test_a_calendar_has_whole_weeks_around_its_month() -> None:
    assert shown_days(date(2026, 11, 10), 0) == (date(2026, 10, 26), date(2026, 12, 6))
    assert shown_days(date(2026, 11, 10), SUNDAY) == (date(2026, 11, 1), date(2026, 12, 5))
    props = derive_calendar_props(date(2026, 11, 10), (), (), TODAY, SUNDAY)
    assert props.title == "November 2026"
    assert props.weekdays == ("Su", "Mo", "Tu", "We", "Th", "Fr", "Sa")
    assert len(props.cells) == 35
    assert props.cells[props.place].date == date(2026, 11, 10)
    assert props.day_told == "No session on this day."


def test_a_day_tells_its_kinds_whether_they_count_and_its_worst_pain() -> None:
    partly = mark(0, "strength", "stretch", pain=4)._replace(done=("stretch",))
    props = derive_calendar_props(TODAY, [partly], [samples.record()], TODAY, 0)
    cell = props.cells[props.place]
    assert [(k.kind, k.counts) for k in cell.kinds] == [("strength", False), ("stretch", True)]
    assert (cell.pain, cell.is_warning, cell.is_today) == ("4", True, True)
    assert cell.told == (
        "Today, Sunday, 22 November 2026: 2 sessions. Stretch. In part: Strength."
        " 8:20 min of work. Worst pain 4."
    )
    assert [row.id for row in props.rows] == ["a"]
    assert props.table.rows == (
        ("Sunday, 22 November 2026", "2", "Strength, Stretch", "8:20 min", "yes", "4"),
    )


def test_days_to_come_are_told_apart() -> None:
    props = derive_calendar_props(date(2026, 11, 25), (), (), TODAY, 0, date(2026, 11, 25))
    assert props.cells[props.place].is_ahead
    assert props.cells[props.place].told == "Wednesday, 25 November 2026"
    assert not props.can_add
    assert props.day_told == "This day is still to come."
    assert not props.has_later


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 10, 31), 1, TODAY),
        (date(1970, 1, 15), -1, date(1970, 1, 15)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
    ],
)
def test_months_are_turned(day: date, months: int, expected: date) -> None:
    assert moved(day, months, TODAY) == expected


def week_states(done: list[DayDone], targets: dict[date, Targets]) -> list[WeekState]:
    scores = weeks_before(TODAY, 4, done, lambda first: targets.get(first, {"strength": 1}))
    return [bar.state for bar in derive_week_bars(scores, {}).bars]


def test_each_end_of_a_week_has_a_state_of_its_own() -> None:
    done = [
        DayDone(date(2026, 10, 28), "strength", "x"),
        DayDone(date(2026, 11, 11), "stretch", "x"),
    ]
    off = date(2026, 11, 2)
    assert week_states(done, {off: {}}) == [
        WeekState.MET, WeekState.OFF, WeekState.SHORT, WeekState.RUNNING,
    ]  # fmt: skip
    assert week_states(done, {off: {"strength": 0}})[1] is WeekState.FREE


def test_a_week_is_told_against_the_targets_that_it_had() -> None:
    done = [DayDone(date(2026, 11, 10), "strength", "big-three"),
            DayDone(date(2026, 11, 12), "mobility", "x")]  # fmt: skip
    asked = {"strength": 2, "big-three": 1}
    props = derive_week_bars(weeks_before(TODAY, 2, done, asked), {"big-three": "Big three"})
    first = props.bars[0]
    assert first.share == pytest.approx(2 / 3)
    assert first.told == (
        "9 – 15 November: in part. Strength: 1 of 2. Big three: 1 of 1. Mobility: 1."
    )
    assert props.summary == "0 of 1 week on target"
    assert props.table.heads == ("Week", "State", "Strength", "Big three", "Mobility")
    assert props.table.rows[1] == ("9 – 15 Nov", "in part", "1 of 2", "1 of 1", "1")
    none = derive_week_bars(weeks_before(TODAY, 2, (), {"strength": 0}), {})
    assert none.summary == "No week asked for anything yet."


def test_of_the_weeks_before_the_beginning_nothing_was_asked() -> None:
    done = [DayDone(date(2026, 11, 10), "strength", "x")]
    scores = weeks_before(TODAY, 4, done, {"strength": 1})
    props = derive_week_bars(scores, {}, date(2026, 11, 10))
    free, running = WeekState.FREE, WeekState.RUNNING
    assert [bar.state for bar in props.bars] == [free, free, WeekState.MET, running]
    assert props.summary == "1 of 1 week on target"
    assert props.bars[0].told == "26 October – 1 November: nothing asked for."
    assert props.table.rows[-1] == ("26 Oct – 1 Nov", "nothing asked for", "–")


def test_a_year_is_53_weeks_with_a_level_for_each_day() -> None:
    first, last = year_days(TODAY, 0)
    assert ((last - first).days + 1, last) == (371, TODAY)
    marks = [
        mark(0, "stretch", seconds=0),
        mark(1, "strength", seconds=301),
        mark(2, "strength", "stretch", seconds=601),
        mark(3, "strength", seconds=1300),
    ]
    props = derive_year_props(TODAY, marks, TODAY, 0, first - timedelta(days=1))
    assert [day.level for day in props.days[-5:]] == [0, 4, 3, 2, 1]
    assert props.days[-3].told == (
        "Friday, 20 November 2026: 2 sessions. Strength, Stretch. 10:01 min of work."
    )
    assert props.title == "November 2025 – November 2026"
    assert props.summary == "Sessions on 4 days. 37 min of work."
    assert props.table.rows[0] == ("November 2026", "4", "5", "37 min")
    assert (props.has_earlier, props.has_later) == (True, False)
    earlier = derive_year_props(first, marks, TODAY, 0)
    assert (earlier.has_earlier, earlier.has_later) == (False, True)
    assert not any(day.level for day in earlier.days)
    assert not derive_year_props(date(1970, 6, 1), (), TODAY, 0, date(1, 1, 1)).has_earlier


def test_days_to_come_have_no_level() -> None:
    props = derive_year_props(date(2026, 11, 18), (), date(2026, 11, 18), 0)
    assert [day.level for day in props.days[-5:]] == [0, -1, -1, -1, -1]


def rated(back: int, before: int | None, after: int | None, morning: int | None) -> Rated:
    day = TODAY - timedelta(days=back)
    return Rated(day, "strength", before, after, morning, 5, completed=True)


def test_pain_is_the_mean_of_each_week_over_its_sessions() -> None:
    first, last = trend_days(TODAY, 0)
    assert ((last - first).days + 1, last) == (26 * 7, TODAY)
    ratings = [rated(0, 2, 3, None), rated(1, 3, 4, 1), rated(7, None, None, None)]
    props = derive_pain_trend(ratings, [mark(0, "strength"), mark(1, "strength"),
                                        mark(7, "stretch")], TODAY, 0)  # fmt: skip
    this, before = props.weeks[-1], props.weeks[-2]
    assert (this.before, this.after, this.morning, this.sessions) == (2.5, 3.5, 1.0, 2)
    assert this.told == (
        "16 – 22 November: 2 sessions. Pain before 2.5. Pain after 3.5. On the morning after 1."
    )
    assert before.told == "9 – 15 November: 1 session. Pain was not rated."
    assert props.table.rows[0] == ("16 – 22 Nov", "2", "2.5", "3.5", "1")
    assert props.table.rows[2] == ("2 – 8 Nov", "0", "–", "–", "–")
    assert props.most == 2


@pytest.mark.parametrize(
    ("pains", "summary"),
    [
        ([], "No pain was rated in these weeks."),
        ([3], "Pain was 3 on average of late."),
        ([2] * 8, "Pain was 2 on average of late, about as before."),
        ([2] * 4 + [5] * 4, "Pain was 2 on average of late, 5 in the weeks before."),
    ],
)
def test_the_trend_is_said_in_a_sentence(pains: list[int], summary: str) -> None:
    ratings = [rated(7 * n, pain, None, None) for n, pain in enumerate(pains)]
    assert derive_pain_trend(ratings, (), TODAY, 0).summary.startswith(summary)


def test_totals_are_four_numbers() -> None:
    totals = HistoryTotals(1240, 1100, 900, 372_000.0, date(2024, 11, 3), TODAY)
    props = derive_totals(totals, Streak(3, StreakState.SECURED, 12), TODAY)
    assert [(tile.number, tile.what) for tile in props.tiles] == [
        ("1240", "Sessions"), ("900", "Days that count"), ("103 h", "Time of work"),
        ("12 weeks", "Longest row on target"),
    ]  # fmt: skip
    assert props.told == "Since 3 November 2024. Now 3 weeks in a row."
    none = derive_totals(HistoryTotals(), Streak(0, StreakState.NONE, 0), TODAY)
    assert (none.told, none.tiles[2].number) == ("", "0 min")


@pytest.mark.parametrize(
    ("share", "counted", "state", "counts"),
    [
        (1.0, None, "", True), (0.5, None, "in part", False), (0.5, True, "counted by you", True),
        (1.0, True, "", True), (1.0, False, "not counted", False),
    ],
)  # fmt: skip
def test_a_row_says_where_a_session_does_not_simply_count(
    share: float, counted: bool | None, state: str, counts: bool
) -> None:
    record = replace(samples.record(share), counted=counted)
    (row,) = derive_history_props([record], 1, TODAY).rows
    assert (row.state, row.counts) == (state, counts)
    assert state in row.told


def test_what_a_search_found_is_counted() -> None:
    assert derive_history_props((), 2, TODAY, "plank").count == "2 sessions found"
    assert derive_history_props((), 0, TODAY, "swim").count == "No session has all of that in it."
    assert derive_history_props((), 2, TODAY, "  ").count == "2 sessions"
