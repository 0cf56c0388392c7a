"""The values between history and views: what an empty one says, and that none can be changed."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from exercise_app.core.overview import Awaiting, BackupInfo, DayMark, HistoryTotals, Rated
from exercise_app.core.week_off import Reason, WeekOff

ROOT = Path(__file__).resolve().parents[2]
DAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
VALUES = (
    DayMark(DAY, ("strength",), True, None),
    HistoryTotals(),
    Rated(DAY, "strength", 1, 2, 3, 6, True),
    Awaiting("a", "big-three", "Big three", DAY, None, 4, False),
    BackupInfo("history.db", NOW, "daily", 4096, 3, 1, DAY, DAY),
    WeekOff("a", DAY, Reason.HOLIDAY, NOW),
)


def test_nothing_at_all_adds_up_to_nothing() -> None:
    empty = HistoryTotals()
    assert (empty.sessions, empty.counted, empty.days, empty.seconds) == (0, 0, 0, 0.0)
    assert empty.first is empty.last is None


def test_a_day_whose_sessions_do_not_count_has_none_done() -> None:
    mark = DayMark(DAY, ("stretch",), False, 3)
    assert (mark.done, mark.sessions, mark.seconds) == ((), 0, 0.0)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_cannot_be_changed_and_equals_its_like(value: Any) -> None:
    assert value == type(value)(*value)
    with pytest.raises(AttributeError):
        value.date = DAY


def test_the_reasons_are_the_words_that_files_keep() -> None:
    assert [str(reason) for reason in Reason] == ["holiday", "illness", "injury"]


def test_they_are_loaded_without_dataclasses_as_today_needs_them() -> None:
    code = (
        "import sys, exercise_app.core.overview, exercise_app.core.week_off\n"
        "print('dataclasses' in sys.modules)"
    )
    plain = {key: value for key, value in os.environ.items() if not key.startswith("COV")}
    command = [sys.executable, "-c", code]
    done = subprocess.check_output(command, text=True, cwd=ROOT, env=plain)
    assert done == "False\n"
