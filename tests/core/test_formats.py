from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

import pytest

from exercise_app.core.formats import Formats, formats, use_formats

DAY = date(2026, 11, 19)


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    use_formats(None)


def test_days_are_written_as_the_app_was_written_until_it_is_told_otherwise() -> None:
    here = formats()
    assert here.in_year(DAY) == "19 November"
    assert here.with_year(DAY) == "19 November 2026"
    assert here.in_full(DAY) == "Thursday, 19 November 2026"
    assert here.of_month(DAY) == "November 2026"


def test_other_places_have_another_order() -> None:
    use_formats(Formats(day="{month} {day}", dated="{number}/{day}/{year}"))
    assert formats().in_year(DAY) == "November 19"
    assert formats().with_year(DAY) == "11/19/2026"
    use_formats(Formats(months_alone=("listopad",) * 12))
    assert formats().of_month(DAY) == "listopad 2026"
    assert formats().in_year(DAY) == "19 November"


@pytest.mark.parametrize(
    ("hour", "by_24", "by_12"),
    [(0, "00:05", "12:05 AM"), (9, "09:05", "9:05 AM"), (12, "12:05", "12:05 PM"),
     (14, "14:05", "2:05 PM"), (23, "23:05", "11:05 PM")],
)  # fmt: skip
def test_times_go_to_24_or_twice_to_12(hour: int, by_24: str, by_12: str) -> None:
    at = datetime(2026, 11, 19, hour, 5)
    assert Formats().time(at) == by_24
    assert Formats(halves=("AM", "PM")).time(at) == by_12
    clock, half = by_12.split()
    assert Formats(halves=("AM", "PM"), half_first=True).time(at) == f"{half} {clock}"


def test_numbers_have_the_decimal_sign_of_the_place() -> None:
    assert Formats().number(1234.5, 2) == "1234.50"
    assert Formats(decimal=",").number(5.25, 1) == "5,2"
    assert Formats(decimal=",").number(5) == "5"
