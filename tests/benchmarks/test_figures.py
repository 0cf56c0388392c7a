from __future__ import annotations

from datetime import UTC, datetime

import pytest

from benchmarks.figures import p99, quartiles, ratio
from benchmarks.imports import own_times
from benchmarks.report import Figure, Section, page
from benchmarks.timing import cue_error, tick_error
from benchmarks.traces import Heard, cues_of


def test_a_ratio_is_taken_between_medians_so_that_one_slow_run_does_not_show() -> None:
    assert ratio([3.0, 3.0, 90.0], [2.0, 2.0, 2.0]) == 1.5


def test_p99_is_near_the_largest_and_quartiles_are_inside() -> None:
    values = [float(n) for n in range(1, 102)]
    assert p99(values) == 100.0
    assert quartiles(values) == (26.0, 76.0)


def test_p99_of_one_value_is_that_value() -> None:
    assert p99([7.0]) == 7.0


@pytest.mark.parametrize(
    ("value", "limit", "aim", "verdict"),
    [
        (1.3, 1.5, 1.35, "met"),
        (1.4, 1.5, 1.35, "limit met"),
        (1.51, 1.5, 1.35, "**not met**"),
        (9.0, None, None, "–"),
    ],
)
def test_a_figure_says_whether_its_limit_and_its_aim_are_met(
    value: float, limit: float | None, aim: float | None, verdict: str
) -> None:
    assert Figure("Start", value, "×", limit, aim).verdict == verdict


def test_a_figure_is_judged_as_it_is_shown() -> None:
    assert Figure("CPU", 0.004, " %", 0.0).is_met is True
    assert Figure("CPU", 0.006, " %", 0.0).is_met is False


def test_the_page_tells_method_figure_and_machine_and_no_path() -> None:
    part = Section("Start", "How it was done.", (Figure("First", 1.4, "×", 1.5, against="bare"),))
    text = page([part], "6.11.3", datetime(2026, 11, 22, tzinfo=UTC))
    assert "Measured on 2026-11-22" in text
    assert "Qt 6.11.3" in text
    assert "## Start\n\nMeasured on" in text
    assert "\n\nHow it was done.\n\n" in text
    assert "| First | 1.40× | bare | at most 1.5× | met |" in text


def test_sections_that_were_not_measured_again_stay_with_their_day() -> None:
    start, sound = Section("Start", "A.", ()), Section("Sound", "B.", ())
    old = page([start, sound], "6.11.3", datetime(2026, 11, 22, tzinfo=UTC))
    new = page([start, Section("New", "C.", ())], "6.12", datetime(2027, 1, 5, tzinfo=UTC), old)
    titles = [line for line in new.splitlines() if line.startswith("#")]
    assert titles == ["# Performance", "## Start", "## Sound", "## New"]
    assert new.count("Measured on 2026-11-22") == 1
    assert new.count("Measured on 2027-01-05") == 2


def test_a_cue_is_off_by_what_passed_beyond_its_place_at_the_speed() -> None:
    cues = [Heard(at=0.0, t=0.0, came=100.0), Heard(at=50.0, t=50.1, came=101.007)]
    assert cue_error(cues, speed=50) == pytest.approx(0.007)


def test_counted_ticks_are_off_by_what_each_lost() -> None:
    assert tick_error([10.0, 11.1, 12.2, 13.3], 1.0) == pytest.approx(0.3)


def test_cues_are_told_from_segments_in_a_trace() -> None:
    lines = [
        (5.0, '{"t": 0, "event": "segment", "part": 0, "start": 0}'),
        (5.5, '{"t": 0.4, "event": "cue", "part": 0, "at": 0.3, "kind": "go", "text": "Go."}'),
    ]
    assert cues_of(lines) == [Heard(at=0.3, t=0.4, came=5.5)]


def test_import_times_are_each_modules_own_in_milliseconds() -> None:
    head = "import time: self [us] | cumulative | imported package"
    told = f"{head}\nimport time:      1500 |       9000 |   yaml.nodes\n"
    assert own_times(told) == {"yaml.nodes": 1.5}
