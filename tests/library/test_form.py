"""A routine's text as a form shows it: what is written, right or wrong."""

from __future__ import annotations

from exercise_app.core.routine import ExerciseStep, Repeat
from exercise_app.core.written import Sort, Written, flattened
from exercise_app.library.form import read_form
from tests.library.shelf import SHELF

TEXT = """\
format: 1
name: Core
kind: strenght
timing: {rest: 20s, switch: soon}
x-kept: &hold {exercise: plank, hold: 30s}
steps:
  - *hold
  - exercise: bird
    reps: [10, 8]   # a pyramid
    tempo: fast
    say: [Reach long., Breathe out.]
  - repeat: 2
    rest: 60s
    name: Finisher
    steps:
      - *hold
      - exercise: squad
        reps: 8
  - rest: 30s
  - nothing: here
exercises:
  march: {name: Standing march, sides: nowhere}
"""


def written(text: str = TEXT) -> Written:
    found = read_form(text, SHELF)
    assert found is not None
    return found


def test_the_head_is_read_with_what_is_wrong_beside_its_key() -> None:
    found = written()
    assert found.values["name"] == "Core"
    assert found.values["timing.rest"] == "20s"
    assert found.values["kind"] == "strenght"
    assert "did you mean “strength”" in found.problems["kind"]
    assert "is a time" in found.problems["timing.switch"]
    assert set(found.problems) == {"kind", "timing.switch"}


def test_each_step_is_read_by_itself() -> None:
    steps = [step for step, _ in flattened(written().steps)]
    assert [step.sort for step in steps] == [
        Sort.EXERCISE, Sort.EXERCISE, Sort.REPEAT, Sort.EXERCISE, Sort.EXERCISE, Sort.REST,
        Sort.OTHER,
    ]  # fmt: skip
    assert steps[0].values == {"exercise": "plank", "hold": "30s"}
    assert isinstance(steps[0].step, ExerciseStep)
    assert [steps[0].places, steps[1].places, steps[3].places] == [2, 1, 2]
    assert steps[1].values["reps"] == "10, 8"
    assert steps[1].values["say"] == "Reach long.\nBreathe out."
    assert steps[1].step is None
    assert list(steps[1].problems) == ["tempo"]


def test_what_is_wrong_inside_a_repeat_is_not_told_of_the_repeat() -> None:
    repeat = written().steps[2]
    assert repeat.values == {"repeat": "2", "rest": "60s", "name": "Finisher"}
    assert repeat.problems == {}
    assert repeat.step is None
    assert "did you mean “squat”" in repeat.steps[1].problems["exercise"]
    whole = written(TEXT.replace("squad", "squat")).steps[2]
    assert isinstance(whole.step, Repeat)


def test_what_is_wrong_with_a_whole_step_stands_under_no_key() -> None:
    steps = written().steps
    assert "unknown key" in steps[4].problems[""]
    bare = written("format: 1\nname: A\nkind: stretch\nsteps:\n  - exercise: march-on\n  - 5\n")
    assert "there is no exercise" in bare.steps[0].problems["exercise"]
    assert bare.steps[1].sort is Sort.OTHER
    assert bare.steps[1].problems[""]


def test_a_key_without_a_value_is_told_at_that_key() -> None:
    found = written("format: 1\nname: A\nkind: stretch\nsteps:\n  - exercise: plank\n    hold:\n")
    assert "has no value" in found.steps[0].problems["hold"]
    assert found.steps[0].values["hold"] == ""


def test_own_exercises_are_read() -> None:
    (march,) = written().exercises
    assert (march.id, march.values["name"]) == ("march", "Standing march")
    assert "sides" in march.problems
    assert march.exercise is None
    own = written("steps: []\nexercises: {hop: {name: Hop}, x: 5}\n")
    assert own.exercises[0].exercise is not None
    assert own.exercises[1].exercise is None
    assert own.steps == ()


def test_what_is_no_yaml_has_no_form() -> None:
    for text in ("a: [", "- 1", "", "steps: &a\n  - *a\n"):
        assert read_form(text, SHELF) is None


def test_odd_shapes_are_read_without_harm() -> None:
    found = written("name: {a: 1}\ntiming: 5s\nsteps: {a: 1}\nexercises: [1]\n")
    assert found.steps == ()
    assert found.problems["timing"]
    deep = written("steps:\n  - exercise: plank\n    hold: [[1]]\n    say: {a: b}\n")
    assert deep.steps[0].values == {"exercise": "plank", "hold": ""}
    assert {"hold", "say"} <= set(deep.steps[0].problems)
