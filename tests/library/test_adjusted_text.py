"""A routine that was changed on the spot is written into its text, and comments stay."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exercise_app.core.adjust import Adjust, adjusted
from exercise_app.core.kinds import Speech
from exercise_app.core.routine import Routine
from exercise_app.library.adjusted_text import adjusted_text
from exercise_app.library.problems import Unreadable
from exercise_app.library.routines import Exercises, read_routine
from tests.content.material import BUILT_IN, ROUTINES
from tests.library.shelf import SHELF

TEXT = """\
format: 1
name: Core  # mine
kind: strength
steps:
  # the hard one first
  - exercise: plank
    hold: 30s   # not longer
    sets: 4
  - {exercise: side, hold: 20s}
  - repeat: 2
    steps:
      - exercise: squat
        reps: 8
  # the end
  - rest: 10s
"""


def apply(text: str, adjust: Adjust, exercises: Exercises = SHELF) -> tuple[str, Routine]:
    """The text after the changes, and the routine that it should hold."""
    before = read_routine(text, "r.yaml", "r", exercises).routine
    after = adjusted(before, adjust, exercises.find)
    return adjusted_text(text, before, after, adjust.skip, exercises, "Mine"), after


def check(text: str, after: Routine, exercises: Exercises = SHELF) -> None:
    read = read_routine(text, "r.yaml", "r", exercises).routine
    assert replace(read, source="") == replace(after, name="Mine", source="")


def test_only_what_changed_is_written_anew() -> None:
    adjust = Adjust(speech=Speech.TONES).skipping("squat").swapping("side", "plank")
    text, after = apply(TEXT, adjust)
    round_of_squats = "  - repeat: 2\n    steps:\n      - exercise: squat\n        reps: 8\n"
    expected = TEXT.replace(round_of_squats, "").replace("name: Core ", "name: Mine ")
    expected = expected.replace("exercise: side", "exercise: plank") + "speech: tones\n"
    assert text == expected
    check(text, after)


def test_exercises_of_its_own_keep_their_place_and_their_comments() -> None:
    own = TEXT.replace("exercise: side", "exercise: own") + (
        "exercises:\n  own:  # like at the practice\n    name: Wall sit\n"
    )
    text, after = apply(own, Adjust().swapping("plank", "side"))
    assert text == own.replace("name: Core ", "name: Mine ").replace(
        "exercise: plank\n    hold: 30s   # not longer\n",
        "exercise: side\n    hold: 30s   # not longer\n",
    )
    check(text, after)


def test_fewer_sets_change_a_number_alone() -> None:
    text, after = apply(TEXT, Adjust(lighter=True))
    assert "    hold: 30s   # not longer\n    sets: 2\n" in text
    assert "  - repeat: 1\n" in text
    check(text, after)


def test_a_step_behind_an_alias_is_changed_there_alone() -> None:
    shared = TEXT.replace("  - {exercise: side", "  - &a {exercise: side").replace(
        "  - rest: 10s\n", "  - repeat: 3\n    steps: [*a]\n"
    )
    text, after = apply(shared, Adjust().swapping("side", "plank"))
    check(text, after)
    assert "# not longer" in text


def test_what_cannot_be_edited_is_written_anew() -> None:
    shared = (
        "format: 1\nname: A\nkind: strength\nx-a: &dose 40s\nsteps: &all\n"
        "  - {exercise: plank, hold: *dose, sets: 4}\n"
        "  - repeat: 2\n    steps:\n      - &b {exercise: own, hold: *dose}\n"
        "  - *b\nexercises: {own: {name: Own}}\n"
    )
    text, after = apply(shared, Adjust().skipping("own"))
    check(text, after)


def test_a_text_with_errors_is_told() -> None:
    routine = read_routine(TEXT, "r.yaml", "r", SHELF).routine
    with pytest.raises(Unreadable):
        adjusted_text("a: [", routine, routine, (), SHELF, "Mine")


@pytest.mark.parametrize("path", ROUTINES, ids=lambda path: path.stem)
@settings(max_examples=25)
@given(data=st.data())
def test_each_built_in_routine_can_be_saved_with_any_change(
    path: Path, data: st.DataObject
) -> None:
    text = path.read_text(encoding="utf-8")
    ids = [step for step in BUILT_IN.ids() if f" {step}" in text]
    adjust = Adjust(
        minutes=data.draw(st.sampled_from([None, 5, 10, 15, 20])),
        skip=frozenset(data.draw(st.lists(st.sampled_from(ids), max_size=2))),
        speech=data.draw(st.none() | st.sampled_from(Speech)),
        lighter=data.draw(st.booleans()),
    )
    adjust = adjust.swapping(data.draw(st.sampled_from(ids)), data.draw(st.sampled_from(ids)))
    try:
        written, after = apply(text, adjust, BUILT_IN)
    except ValueError as told:
        refused = str(told)
    else:
        check(written, after, BUILT_IN)
        return
    assert "at least one exercise" in refused
