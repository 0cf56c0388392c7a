"""Dates and instants as ISO 8601 writes them: the extended form, and no other."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.iso import read_day, read_instant


@pytest.mark.parametrize(
    "day", [date(2026, 11, 22), date(2024, 2, 29), date.min, date.max], ids=str
)
def test_a_date_is_year_month_and_day(day: date) -> None:
    assert read_day(day.isoformat()) == day


@pytest.mark.parametrize(
    "text",
    ["20261117", "2026-W47-1", "2026W471", "2026-W47", "2026-11", "2026", "2026-321", "26-11-17",
     "2026-11-17T00:00", "2026-11-17 ", " 2026-11-17", "2026-1-7", "17.11.2026", "2026-02-30",
     "2026-13-01", "0000-01-01", "+02026-11-17", "２０２６-11-17", "2026-11-17\n", ""],
)  # fmt: skip
def test_anything_else_is_no_date(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_day(text)


HOUR = timezone(timedelta(hours=1))


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-03-02T07:00:00+01:00", datetime(2026, 3, 2, 7, tzinfo=HOUR)),
        ("2026-03-02T07:00+01:00", datetime(2026, 3, 2, 7, tzinfo=HOUR)),
        ("2026-03-02T07:00:00+01", datetime(2026, 3, 2, 7, tzinfo=HOUR)),
        ("2026-03-02T06:00:00Z", datetime(2026, 3, 2, 6, tzinfo=UTC)),
        ("2026-03-02T06:00:00.5Z", datetime(2026, 3, 2, 6, 0, 0, 500_000, tzinfo=UTC)),
        ("2026-03-02T06:00:00,123Z", datetime(2026, 3, 2, 6, 0, 0, 123_000, tzinfo=UTC)),
        ("2026-03-02T06:00:00.123456789Z", datetime(2026, 3, 2, 6, 0, 0, 123_456, tzinfo=UTC)),
        ("2026-03-02T06:00:00-00:53:28",
         datetime(2026, 3, 2, 6, tzinfo=timezone(-timedelta(minutes=53, seconds=28)))),
    ],
)  # fmt: skip
def test_an_instant_has_an_offset(text: str, instant: datetime) -> None:
    found = read_instant(text)
    assert (found, found.utcoffset()) == (instant, instant.utcoffset())


@pytest.mark.parametrize(
    "text",
    ["20260302T070000+0100", "2026-03-02T070000+01:00", "2026-03-02T07:00:00+0100",
     "2026-03-02T07:00:00", "2026-03-02", "2026-03-02 07:00:00+01:00", "2026-W10-1T07:00:00Z",
     "2026-03-02T07+01:00", "2026-03-02T07:00:00.Z", "2026-03-02t07:00:00z", "2026-03-02T25:00Z",
     "2026-03-02T07:00:00+25:00", "2026-03-02T07:00:00Z ", ""],
)  # fmt: skip
def test_anything_else_is_no_instant(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_instant(text)


OFFSETS = st.timedeltas(timedelta(hours=-23), timedelta(hours=23)).map(timezone)


@given(st.datetimes(timezones=st.just(UTC) | OFFSETS))
def test_what_python_writes_comes_back(instant: datetime) -> None:
    found = read_instant(instant.isoformat())
    assert (found, found.utcoffset()) == (instant, instant.utcoffset())
