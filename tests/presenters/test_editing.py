"""What the editor does to a text: each deed is one step of undo, and undo gives the very text."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exercise_app.core.routine import Exercise, Hold, Repeat, RestStep, Tempo
from exercise_app.core.routine import ExerciseStep as Step
from exercise_app.core.written import Path as Place
from exercise_app.core.written import Written, flattened
from exercise_app.library.form import read_form
from exercise_app.library.form_edits import Edit
from exercise_app.library.problems import Unreadable
from exercise_app.library.source import BehindAlias
from exercise_app.library.values import plain_of
from exercise_app.presenters.editing.deeds import (
    chosen_change,
    dropped_change,
    field_edit,
    first_dose,
    place_to_add,
)
from exercise_app.presenters.editing.hearing import announcement
from exercise_app.ui.editing.document import Document
from tests.library.shelf import SHELF

TEXT = """\
# Mine
format: 1
name: Mine     # at home
kind: strength

steps:
  # first
  - exercise: plank
    hold: 30s   # long

  - exercise: bird
    reps: [10, 8]
  - repeat: 2
    rest: 30s
    steps:
      - exercise: squat
        reps: 8
      # then
      - repeat: 3
        steps:
          - rest: 5s
          - exercise: bridge
            reps: 5
  - exercise: side
    hold: 20s
"""
DEEDS = ("up", "down", "group", "ungroup", "duplicate", "remove")
FIELDS = ("hold", "reps", "sets", "note", "rest", "dose", "say", "sides", "load", "name", "repeat")


def form_of(text: str) -> Written:
    found = read_form(text, SHELF)
    assert found is not None
    return found


def places(text: str) -> list[Place]:
    return [step.path for step, _ in flattened(form_of(text).steps)]


def _run(edit: Edit, text: str) -> str:
    return edit(text, False)


@settings(max_examples=40)
@given(st.data())
def test_whatever_is_done_undo_gives_each_text_back_to_the_letter(data: st.DataObject) -> None:
    document = Document(TEXT, Path("mine.yaml"))
    texts = [TEXT]
    for _ in range(data.draw(st.integers(1, 6))):
        where = places(document.text)
        if not where:
            break
        path = data.draw(st.sampled_from(where))
        label, edit = "?", None
        written = form_of(document.text)
        if data.draw(st.booleans()):
            change = chosen_change(written, (path,), data.draw(st.sampled_from(DEEDS)))
            if change is not None:
                label, edit, _ = change
        else:
            key = data.draw(st.sampled_from(FIELDS))
            typed = "reps" if key == "dose" else data.draw(st.sampled_from(["3", "9s", "x: y", ""]))
            edit = field_edit(written.at(path), key, typed)
        if edit is None:
            continue
        try:
            if document.apply(label, partial(_run, edit)):
                texts.append(document.text)
        except Unreadable:
            assert document.text == texts[-1]
    assert "# Mine" in document.text
    assert "# at home" in document.text
    for text in reversed(texts[:-1]):
        document.undo()
        assert document.text == text
    assert not document.stack.canUndo()


@settings(max_examples=60)
@given(st.data())
def test_where_a_deed_says_a_step_goes_there_it_is(data: st.DataObject) -> None:
    written = form_of(TEXT)
    path = data.draw(st.sampled_from(places(TEXT)))
    step = written.at(path)
    assert step is not None
    if data.draw(st.booleans()):
        change = chosen_change(written, (path,), data.draw(st.sampled_from(("up", "down"))))
    else:
        row = data.draw(st.integers(-1, len(places(TEXT)) - 1))
        change = dropped_change(written, path, row, data.draw(st.integers(0, 3)))
    if change is None:
        return
    _, edit, (now,) = change
    moved = form_of(edit(TEXT, False)).at(now)
    assert moved is not None
    assert (moved.sort, moved.values) == (step.sort, step.values)
    assert [inner.values for inner in moved.steps] == [inner.values for inner in step.steps]


def test_several_steps_are_moved_grouped_and_removed_together() -> None:
    written = form_of(TEXT)
    both = (("steps", 0), ("steps", 1))
    change = chosen_change(written, both, "down")
    assert change is not None
    assert change[2] == (("steps", 1), ("steps", 2))
    assert next(iter(plain_of(change[1](TEXT, False))["steps"])) == plain_of(TEXT)["steps"][2]
    assert chosen_change(written, both, "up") is None
    grouped = chosen_change(written, both, "group")
    assert grouped is not None
    assert len(plain_of(grouped[1](TEXT, False))["steps"]) == 3
    apart = (("steps", 0), ("steps", 2, "steps", 0), ("steps", 3))
    assert chosen_change(written, apart, "group") is None
    assert chosen_change(written, apart, "down") is None
    removed = chosen_change(written, apart, "remove")
    assert removed is not None
    assert len(plain_of(removed[1](TEXT, False))["steps"]) == 2
    assert chosen_change(written, (), "remove") is None
    assert chosen_change(written, both, "duplicate") is None


def test_what_is_chosen_after_a_removal_stands_in_its_place() -> None:
    written = form_of(TEXT)
    for chosen, now in (
        ((("steps", 0),), (("steps", 0),)),
        ((("steps", 3),), (("steps", 2),)),
        ((("steps", 2, "steps", 1, "steps", 0), ("steps", 2, "steps", 1, "steps", 1)),
         (("steps", 2, "steps", 1),)),
        (tuple(("steps", n) for n in range(4)), ()),
    ):  # fmt: skip
        change = chosen_change(written, chosen, "remove")
        assert change is not None
        assert change[2] == now


def test_a_step_is_added_below_what_is_chosen_and_into_a_repeat() -> None:
    written = form_of(TEXT)
    assert place_to_add(written, ()) == (("steps",), 4)
    assert place_to_add(written, (("steps", 0),)) == (("steps",), 1)
    assert place_to_add(written, (("steps", 2),)) == (("steps", 2, "steps"), 2)


@pytest.mark.parametrize(
    ("exercise", "kind", "dose"),
    [
        (None, "strength", {"reps": 10}),
        (None, "stretch", {"hold": "30s"}),
        (Exercise("a", "A", tempo=Tempo(2, 0, 2)), "stretch", {"reps": 10}),
        (Exercise("a", "A", hold=30), "strength", {"hold": "30s"}),
        (Exercise("a", "A", hold=5), "strength", {"hold": "20s"}),
        (Exercise("a", "A", hold=45), "stretch", {"hold": "30s"}),
        (Exercise("a", "A"), "stretch", {"hold": "30s"}),
    ],
)
def test_what_is_added_asks_for_what_suits_it(
    exercise: Exercise | None, kind: str, dose: dict[str, object]
) -> None:
    assert first_dose(exercise, kind) == dose


def test_what_is_shared_is_asked_about() -> None:
    text = "steps:\n  - &a {exercise: plank, hold: 5s}\n  - *a\n"
    with pytest.raises(BehindAlias):
        field_edit(form_of(text).at(("steps", 1)), "hold", "9s")(text, False)


def test_a_step_is_announced_with_its_first_line() -> None:
    plank = Step(Exercise("plank", "Plank", say=("Breathe.",)), (Hold(20.0),))
    assert announcement(plank) == "First, plank. Twenty seconds. Breathe."
    assert announcement(Repeat(2, (plank,))) == announcement(plank)
    assert announcement(RestStep(5.0)) == ""
    assert announcement(None) == ""
