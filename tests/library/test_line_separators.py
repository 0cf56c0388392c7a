"""A next line, a line separator and a paragraph separator are characters like any other."""

from __future__ import annotations

import pytest

from exercise_app.core.routine import ExerciseStep
from exercise_app.library.edit import set_value
from exercise_app.library.rearrange import group_items
from exercise_app.library.source import set_at
from exercise_app.library.values import plain_of
from exercise_app.ui.editing.spans import shown, typed_into
from tests.library.shelf import HEAD, problems, routine

MARKS = pytest.mark.parametrize("mark", ["\x85", "\u2028", "\u2029"])


@MARKS
def test_they_may_stand_in_text_without_quotes(mark: str) -> None:
    found = routine(
        f"{{exercise: plank, note: up{mark}down}}", f"{HEAD}about: why{mark}so # {mark}no: key\n"
    )
    [step] = found.steps
    assert isinstance(step, ExerciseStep)
    assert (found.about, step.note) == (f"why{mark}so", f"up{mark}down")


@MARKS
def test_an_error_behind_them_stands_at_the_line_that_an_editor_shows(mark: str) -> None:
    found = problems(f"{HEAD}about: a{mark}b\nsteps: [{{exercise: plank, hold: x}}]\n")
    assert [line.partition(" ")[0] for line in found] == ["5:33"]


@MARKS
def test_edits_leave_them_where_they_are(mark: str) -> None:
    text = f"a: x{mark}y # z{mark}\nsteps:\n- note: p{mark}q\n- b: &c r{mark}\n"
    assert set_at(text, ("a",), "new") == text.replace(f"x{mark}y", "new")
    assert set_at(text, ("steps", 1, "b"), "new") == text.replace(f"&c r{mark}", "&c new")
    assert set_at(text, ("steps", 0, "d"), "new") == text.replace("q\n", "q\n  d: new\n")
    assert set_value(text, ["a"], "new") == text.replace(f"x{mark}y", "new")
    grouped = plain_of(group_items(text, ("steps",), 0, 1, 2))
    assert grouped["steps"][0]["steps"] == plain_of(text)["steps"]


@MARKS
def test_a_new_line_that_is_typed_ends_as_lines_do(mark: str) -> None:
    text = f"a: x{mark}y\nb: z"
    assert typed_into(text, shown(text) + "\nc: 1") == f"{text}\nc: 1"
