"""How commands print."""

from __future__ import annotations

import pytest

from exercise_app.commands.output import clock, complain, print_json, print_table


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (9.96, "0:10"), (59.94, "0:59.9"), (59.96, "1:00"), (90, "1:30"),
     (90.5, "1:30.5"), (3599, "59:59"), (3600, "1:00:00"), (14400, "4:00:00")],
)  # fmt: skip
def test_seconds_as_a_clock_shows_them(seconds: float, text: str) -> None:
    assert clock(seconds) == text


def test_tables_are_laid_out_in_columns(capsys: pytest.CaptureFixture[str]) -> None:
    print_table([("a", "1", ""), ("long", "10", "end")], right=[1])
    print_table([])
    assert capsys.readouterr().out == "a      1\nlong  10  end\n"


def test_json_is_plain_ascii_and_problems_go_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"é": None})
    complain("one", 2)
    out, err = capsys.readouterr()
    assert out == '{\n  "\\u00e9": null\n}\n'
    assert err == "one\n2\n"
