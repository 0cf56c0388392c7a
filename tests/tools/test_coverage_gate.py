"""The coverage gate lets nothing through that the tests do not cover."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tools import coverage_gate


def report(percent: float = 95.0, **core: Any) -> dict[str, Any]:
    entry = {"missing_lines": [], "missing_branches": [], "summary": {"percent_covered": 100.0}}
    return {
        "files": {"exercise_app/core/week.py": entry | core},
        "totals": {"percent_covered": percent},
    }


def test_a_covered_core_and_enough_of_the_whole_pass() -> None:
    assert coverage_gate.gaps(report(90.0)) == []


def test_a_line_of_the_core_that_no_test_runs_is_told() -> None:
    (gap,) = coverage_gate.gaps(report(missing_lines=[7, 9]))
    assert gap == "exercise_app/core/week.py: no test runs line 7, 9."


def test_a_branch_of_the_core_that_no_test_takes_is_told() -> None:
    (gap,) = coverage_gate.gaps(report(missing_branches=[[7, 9]]))
    assert gap == "exercise_app/core/week.py: no test goes from line 7 to 9."


def test_too_little_of_the_whole_is_told() -> None:
    (gap,) = coverage_gate.gaps(report(89.99))
    assert gap == "The tests cover 89.99 % of the whole, less than 90.0 %."


def test_a_report_without_the_core_is_told() -> None:
    measured = report()
    measured["files"] = {"exercise_app/ui/theme.py": measured["files"].popitem()[1]}
    (gap,) = coverage_gate.gaps(measured)
    assert gap == "No file of exercise_app/core/ was measured."


@pytest.mark.parametrize(("percent", "code"), [(95.0, 0), (50.0, 1)])
def test_the_exit_code_tells(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], percent: float, code: int
) -> None:
    file = tmp_path / "report.json"
    file.write_text(json.dumps(report(percent)), encoding="utf-8")
    assert coverage_gate.main(str(file)) == code
    assert f"{percent:.2f} % of the whole" in capsys.readouterr().out
