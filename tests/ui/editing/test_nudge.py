"""Numbers and times go a step up and down as they are typed."""

from __future__ import annotations

import pytest

from exercise_app.ui.props.nudge import nudged_number, nudged_time


@pytest.mark.parametrize(
    ("text", "more", "less"),
    [
        ("3", "4", "2"),
        ("1", "2", "1"),
        ("", "2", "1"),
        ("10, 8, 6", "11, 9, 7", "9, 7, 5"),
        ("many", "many", "many"),
    ],
)
def test_numbers(text: str, more: str, less: str) -> None:
    assert nudged_number(text, 1) == more
    assert nudged_number(text, -1) == less


@pytest.mark.parametrize(
    ("text", "more", "less"),
    [
        ("30s", "35s", "25s"),
        ("45", "50s", "40s"),
        ("1:30", "95s", "85s"),
        ("1m55s", "2m", "110s"),
        ("2m", "2m5s", "115s"),
        ("10s", "15s", "9s"),
        ("3s", "4s", "2s"),
        ("0s", "1s", "0s"),
        ("", "1s", "0s"),
        ("20s, 30s", "25s, 35s", "15s, 25s"),
        ("soon", "soon", "soon"),
    ],
)
def test_times(text: str, more: str, less: str) -> None:
    assert nudged_time(text, 1) == more
    assert nudged_time(text, -1) == less
