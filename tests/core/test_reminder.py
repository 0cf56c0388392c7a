"""When a reminder comes, and when it does not."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from exercise_app.core.reminder import (
    AGAIN,
    GRACE,
    Answers,
    Moment,
    Verdict,
    next_due,
    owes,
    seconds_until,
    verdict,
)
from exercise_app.core.settings import Reminders
from exercise_app.core.week import DayDone, week_summary

WEDNESDAY = datetime(2026, 11, 18, 7, 30, tzinfo=UTC)
EVENINGS = Reminders(on=True, monday=18 * 60, wednesday=18 * 60 + 30, friday=None)
GOOD = Moment(owes=True)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def test_it_comes_at_the_hour_of_the_next_day_that_was_chosen() -> None:
    assert next_due(WEDNESDAY, EVENINGS) == at(18, 18, 30)
    assert next_due(at(18, 18, 30), EVENINGS) == at(23, 18)
    assert next_due(at(20, 12), EVENINGS) == at(23, 18)


def test_the_same_hour_a_week_later_is_the_next_of_a_single_day() -> None:
    once = Reminders(on=True, monday=None, wednesday=450, friday=None)
    assert next_due(WEDNESDAY, once) == WEDNESDAY + timedelta(weeks=1)


def test_switched_off_or_with_no_day_it_never_comes() -> None:
    assert next_due(WEDNESDAY, EVENINGS._replace(on=False)) is None
    none = Reminders(on=True, monday=None, wednesday=None, friday=None)
    assert next_due(WEDNESDAY, none) is None


def test_the_hours_are_those_of_the_place() -> None:
    there = timezone(timedelta(hours=9))
    assert next_due(WEDNESDAY.astimezone(there), EVENINGS) == datetime(
        2026, 11, 18, 18, 30, tzinfo=there
    )


def test_in_an_hour_is_between_two_and_not_today_leaves_the_day_out() -> None:
    later = at(18, 8, 30)
    assert next_due(WEDNESDAY, EVENINGS, Answers(later=later)) == later
    assert next_due(at(18, 9), EVENINGS, Answers(later=later)) == at(18, 18, 30)
    assert next_due(WEDNESDAY, EVENINGS, Answers(not_today=date(2026, 11, 18))) == at(23, 18)


DUE = at(18, 18, 30)


@pytest.mark.parametrize(
    ("now", "moment", "expected"),
    [
        (DUE - timedelta(seconds=1), GOOD, Verdict.WAIT),
        (DUE, GOOD, Verdict.REMIND),
        (DUE + GRACE, GOOD, Verdict.REMIND),
        (DUE + GRACE + timedelta(seconds=1), GOOD, Verdict.LEAVE),
        (DUE, Moment(owes=False), Verdict.LEAVE),
        (DUE, GOOD._replace(in_session=True), Verdict.LEAVE),
        (DUE, GOOD._replace(advised_against=True), Verdict.LEAVE),
        (DUE, GOOD._replace(is_busy=True), Verdict.PUT_OFF),
        (DUE, Moment(owes=False, is_busy=True), Verdict.LEAVE),
    ],
)
def test_it_comes_when_it_is_needed_and_disturbs_nobody(
    now: datetime, moment: Moment, expected: Verdict
) -> None:
    assert verdict(now, DUE, moment) is expected


def test_it_does_not_come_on_the_day_after() -> None:
    late = at(18, 23, 30)
    assert verdict(late + timedelta(hours=1), late, GOOD) is Verdict.LEAVE


def test_the_week_owes_what_was_neither_done_nor_done_today() -> None:
    today = WEDNESDAY.date()

    def owed(*done: DayDone, **targets: int) -> bool:
        return owes(week_summary(today, done, targets), today)

    strength = DayDone(today, "strength", "core-strength-1")
    monday = strength._replace(date=date(2026, 11, 16))
    assert owed(strength=2)
    assert owed(monday, strength=2)
    assert not owed(strength, strength=2)
    assert not owed(monday, strength=1)
    assert owed(strength, strength=2, stretch=1)
    assert not owed(strength=0)
    assert not owed(), "a week off asks for nothing"


def test_the_clock_is_looked_at_again_soon_enough() -> None:
    assert seconds_until(DUE, DUE - timedelta(seconds=40)) == 40.0
    assert seconds_until(DUE, WEDNESDAY) == AGAIN.total_seconds()
    assert seconds_until(DUE, DUE + timedelta(seconds=5)) == 0.0
