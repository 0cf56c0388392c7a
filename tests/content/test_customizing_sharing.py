"""The lists and the words of docs/customizing.md are true."""

from __future__ import annotations

import re

from exercise_app.core.fit import FIT_MINUTES, LEAST_HOLD, LEAST_REPS, MOST_HOLD, MOST_REPS
from exercise_app.library.adding import REPLACED
from exercise_app.library.incoming import MAX_FILES
from exercise_app.library.plain_list import GUESSED_REPS, read_plain_list
from exercise_app.library.values import plain_of
from tests.content.material import BUILT_IN, ROOT

PAGE = (ROOT / "docs" / "customizing.md").read_text(encoding="utf-8")


def test_the_list_on_the_page_is_understood_whole() -> None:
    (text,) = re.findall(r"```list\n(.*?)```", PAGE, re.DOTALL)
    known = [one for id_ in BUILT_IN.ids() if (one := BUILT_IN.find(id_)) is not None]
    found = read_plain_list(text, known)
    assert (found.unknown, found.notes) == ((), ())
    values = plain_of(found.yaml)
    assert values["name"] == "For the mornings"
    assert values["steps"] == [
        {"exercise": "plank", "hold": "30s", "sets": 3},
        {"exercise": "bird-dog", "reps": 8, "hold": "5s", "sets": 2, "sides": "each"},
        {"exercise": "glute-bridge", "reps": 10, "sets": 3, "load": "red band"},
        {"rest": "1m"},
        {
            "repeat": 2,
            "steps": [
                {"exercise": "clamshell", "reps": 15, "sides": "each"},
                {"exercise": "hamstring-stretch", "hold": "30s", "sides": "left"},
                {"exercise": "curl-up", "reps": [10, 8, 6]},
            ],
        },
    ]


def test_each_form_of_a_dose_that_is_named_is_understood() -> None:
    (told,) = re.findall(r"sets and reps\n\((.*?)\)", PAGE, re.DOTALL)
    forms = re.findall(r"`([^`]+)`", PAGE.partition("in any order")[2].partition("“Rest")[0])
    assert "3x10" in told
    assert len(forms) > 12
    for form in forms:
        step = plain_of(read_plain_list(f"Plank {form}", [BUILT_IN.find("plank")]).yaml)["steps"][0]  # type: ignore[list-item]
        assert set(step) > {"exercise"}, form
        assert step["exercise"] == "plank"
        assert "note" not in step, form


def test_the_numbers_are_those_of_the_program() -> None:
    assert words(FIT_MINUTES) in PAGE
    assert (
        f"holds of {LEAST_HOLD:.0f} to {MOST_HOLD:.0f} s, {LEAST_REPS} to {MOST_REPS} reps" in PAGE
    )
    assert f"at most\n{MAX_FILES} at once" in PAGE
    assert f"({GUESSED_REPS} reps are put in)" in PAGE
    assert f"`{REPLACED}`" in PAGE


def words(minutes: tuple[int, ...]) -> str:
    *before, last = map(str, minutes)
    return f"{', '.join(before)} or {last} minutes"
