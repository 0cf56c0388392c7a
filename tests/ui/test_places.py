from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time

import pytest

from exercise_app.core.formats import use_formats
from exercise_app.ui.places import (
    formats_of,
    pattern_of,
    typed_of,
    without_day,
    without_weekday,
    without_year,
)
from exercise_app.ui.props.session_form import clock_example, read_clock
from exercise_app.ui.props.words import day_name, days_text, full_day

DAY, AT = date(2026, 11, 3), datetime(2026, 11, 3, 14, 5)


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    use_formats(None)


@pytest.mark.parametrize(
    ("place", "day", "time", "number"),
    [
        ("en_US", "November 3, 2026", "2:05", "5.2"),
        ("en_AU", "3 November 2026", "2:05", "5.2"),
        ("de_DE", "3 November 2026", "14:05", "5,2"),
        ("fr_FR", "3 November 2026", "14:05", "5,2"),
    ],
)
def test_english_is_written_as_the_place_does(place: str, day: str, time: str, number: str) -> None:
    found = formats_of("en", place, place)
    assert found.with_year(DAY) == day
    assert found.time(AT).split()[0].split("\u202f")[0] == time
    assert found.number(5.2, 1) == number
    assert found.weekdays[0] == "Monday"
    assert [found.months_short[0], found.weekdays_short[0]] == ["Jan", "Mo"]


@pytest.mark.parametrize(
    ("language", "year", "no_year", "month"),
    [
        ("de_AT", "3. November 2026", "3. November", "November 2026"),
        ("es_ES", "3 de noviembre de 2026", "3 de noviembre", "noviembre de 2026"),
        ("pl_PL", "3 listopada 2026", "3 listopada", "listopad 2026"),
        ("hu_HU", "2026. november 3.", "november 3.", "2026. november"),
        ("ja_JP", "2026年11月3日", "11月3日", "2026年11月"),
    ],
)
def test_a_language_has_its_own_order_and_forms_of_the_months(
    language: str, year: str, no_year: str, month: str
) -> None:
    found = formats_of(language, language, language)
    assert found.with_year(DAY) == year
    assert found.in_year(DAY) == no_year
    assert found.of_month(DAY) == month


def test_the_words_are_the_languages_and_the_clock_the_places() -> None:
    found = formats_of("de", "en_US", "de_DE")
    assert found.weekdays[1] == "Dienstag"
    assert found.halves
    assert found.decimal == ","
    assert formats_of("de_DE", "C", "C").in_year(DAY) == "3. November"


def test_dates_of_the_window_follow() -> None:
    use_formats(formats_of("en", "en_US", "en_US"))
    assert day_name(date(2026, 11, 3), date(2026, 12, 1)) == "November 3"
    assert full_day(DAY) == "Tuesday, November 3, 2026"
    assert days_text(date(2026, 11, 2), date(2026, 11, 8), DAY) == "November 2 – November 8"
    use_formats(formats_of("de_DE", "de_DE", "de_DE"))
    assert days_text(date(2026, 11, 2), date(2026, 11, 8), DAY) == "2. – 8. November"


def test_a_pattern_of_qt_becomes_ours() -> None:
    assert pattern_of("dddd, d 'de' MMMM yyyy") == "{weekday}, {day} de {month} {year}"
    assert pattern_of("ddd dd.MM.yy") == "{weekday} {day:02}.{number:02}.{year}"
    assert pattern_of("MMM M") == "{month} {number}"


def test_parts_of_a_pattern_go_with_what_ties_them() -> None:
    assert without_weekday("{weekday}, {day} {month}") == "{day} {month}"
    assert without_weekday("{day} {month} {year} {weekday}") == "{day} {month} {year}"
    assert without_year("{day} {month} {year} г.") == "{day} {month}"
    assert without_year("{year}. {month} {day}.") == "{month} {day}."
    assert without_day("{month} {day}, {year}") == "{month} {year}"
    assert without_day("{day} {year} {month}") == "{day} {year} {month}"
    assert without_day("{month} {year}") == "{month} {year}"


def test_a_typed_year_has_four_digits() -> None:
    assert [typed_of("M/d/yy"), typed_of("dd.MM.yyyy")] == ["M/d/yyyy", "dd.MM.yyyy"]


@pytest.mark.parametrize(
    ("typed", "hour", "minute"),
    [
        ("18:30", 18, 30), ("6:30 pm", 18, 30), ("6.30 AM", 6, 30), ("12 am", 0, 0),
        ("12:05 PM", 12, 5), ("630pm", 18, 30), ("13 pm", None, 0), ("0:10 am", None, 0),
    ],
)  # fmt: skip
def test_a_time_is_understood_with_its_half_of_the_day(
    typed: str, hour: int | None, minute: int
) -> None:
    assert read_clock(typed) == (None if hour is None else time(hour, minute))


def test_a_time_to_type_is_written_as_the_place_does() -> None:
    assert clock_example() == "18:30"
    use_formats(formats_of("en", "en_US", "en_US"))
    assert read_clock(clock_example()) == time(18, 30)
    use_formats(formats_of("ko_KR", "ko_KR", "ko_KR"))
    assert clock_example() == "오후 6:30"
    assert read_clock(clock_example()) == time(18, 30)
