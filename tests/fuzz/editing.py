"""The editor's part of the targets: what its form changes, and what it makes of half-typed text."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from exercise_app.core.written import Written, WrittenStep, flattened
from exercise_app.library.completing import Completing
from exercise_app.library.exercise_files import ExerciseFiles
from exercise_app.library.form import read_form
from exercise_app.library.form_edits import HEAD_KEYS, STEP_KEYS, Edit, add_step, only_here
from exercise_app.library.problems import Unreadable
from exercise_app.library.source import BehindAlias
from exercise_app.library.text import decode
from exercise_app.presenters.editing.deeds import (
    chosen_change,
    dropped_change,
    field_edit,
    place_to_add,
)
from exercise_app.ui.editing.words import texts_among, words_of
from exercise_app.ui.props.difference import derive_difference

ROOT = Path(__file__).resolve().parents[2]
DEEDS = ("up", "down", "group", "ungroup", "duplicate", "remove")
TYPED = ("30s", "10, 8, 6", "plank", "", "no", "a: b # c", "2-1-2", "left", "é\t😀", "\x1f")
KEYS = (*STEP_KEYS, *HEAD_KEYS, "timing.rest")


@cache
def exercises() -> ExerciseFiles:
    """The built-in exercises."""
    return ExerciseFiles(ROOT / "assets" / "exercises")


def promised(kept: bool) -> None:
    """Fail where a promise is not kept."""
    assert kept


def form(data: bytes) -> None:
    """What can be done in the form, one thing after another; each byte chooses what and where."""
    head, _, body = data.partition(b"\n")
    try:
        text = decode(body, "f.yaml")
    except Unreadable:
        return
    for what, where, more in zip(head[0:18:3], head[1:18:3], head[2:18:3], strict=False):
        written = read_form(text, exercises())
        if written is None:
            return
        edit = _edit(written, what, where, more)
        if edit is None:
            continue
        try:
            changed = only_here(edit)(text) if more % 3 == 0 else edit(text, more % 3 == 1)
        except Unreadable as unreadable:
            promised(bool(unreadable.problems))
        except BehindAlias as behind:
            promised(len(behind.places) > 1)
        else:
            assert read_form(changed, exercises()) is not None
            text = changed


def _edit(written: Written, what: int, where: int, more: int) -> Edit | None:
    steps = [step for step, _ in flattened(written.steps)]
    step: WrittenStep | None = steps[where % len(steps)] if steps else None
    match what % 4:
        case 0:
            key = KEYS[more % len(KEYS)]
            return field_edit(None if where > 200 else step, key, TYPED[what // 4 % len(TYPED)])
        case 1:
            value = {"exercise": "plank", "hold": "20s"}
            return add_step(*place_to_add(written, () if step is None else (step.path,)), value)
        case _ if step is None:
            return None
        case 2:
            chosen = [one.path for one in steps[where % len(steps) :][: 1 + more % 3]]
            change = chosen_change(written, chosen, DEEDS[more % len(DEEDS)])
        case _:
            change = dropped_change(written, step.path, more % (len(steps) + 1) - 1, more % 4)
    return None if change is None else change[1]


@cache
def _completing() -> Completing:
    return Completing(ROOT / "assets" / "schema", lambda: [("plank", "Plank"), ("é", "😀")])


def typing(data: bytes) -> None:
    """A text that is being typed: the first two bytes choose the place of the cursor."""
    text = data[2:].decode("utf-8", "replace")
    index = int.from_bytes(data[:2], "big") % (len(text) + 1)
    offer = _completing().at(text, index)
    if offer is not None:
        assert text[offer.start : index] == offer.word
        option = offer.options[-1]
        typed = text[: offer.start] + option.insert + text[index:]
        derive_difference(text, typed)
    lines = text.split("\n")
    for line, _ in zip(lines, texts_among(lines, reversed(lines)), strict=True):
        end = 0
        for start, length, _sort in words_of(line):
            assert end <= start < start + length <= len(line)
            end = start + length
