"""Which backups are kept over the years."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from exercise_app.history.thinning import to_keep

DAY = timedelta(days=1)
some_days = st.sets(st.dates(date(2024, 1, 1), date(2027, 12, 31)), max_size=80)


def test_a_year_of_daily_backups_is_thinned_to_days_weeks_and_months() -> None:
    last = date(2026, 11, 25)  # a Wednesday
    kept = to_keep(last - back * DAY for back in range(365))
    assert sorted(kept, reverse=True) == [
        *(last - back * DAY for back in range(7)),
        date(2026, 11, 15), date(2026, 11, 8),
        date(2026, 10, 31), date(2026, 9, 30), date(2026, 8, 31), date(2026, 7, 31),
        date(2026, 6, 30),
    ]  # fmt: skip


def test_few_backups_far_apart_are_all_kept() -> None:
    days = {date(2020, 1, 1), date(2023, 5, 5), date(2026, 1, 1)}
    assert to_keep(days) == days
    assert to_keep([]) == set()


@given(some_days)
def test_there_are_at_most_seventeen_and_the_newest_seven_are_among_them(days: set[date]) -> None:
    kept = to_keep(days)
    assert kept <= days
    assert len(kept) <= 17
    assert set(sorted(days)[-7:]) <= kept


@given(some_days)
def test_thinning_day_by_day_comes_to_the_same_as_thinning_once(days: set[date]) -> None:
    kept: set[date] = set()
    for day in sorted(days):
        kept = to_keep({*kept, day})
    assert kept == to_keep(days)
