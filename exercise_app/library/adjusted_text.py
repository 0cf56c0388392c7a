"""A changed routine written into the text of its file, so that comments and order stay."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace

from exercise_app.core.routine import ExerciseStep, Repeat, Routine, Step
from exercise_app.library.outline import Path
from exercise_app.library.problems import Unreadable
from exercise_app.library.render import Plain
from exercise_app.library.routines import Exercises, read_routine
from exercise_app.library.source import BehindAlias, make_own, remove_at, set_at
from exercise_app.library.values import plain_of
from exercise_app.library.write import Values, routine_yaml, step_values

_Edit = tuple[Path, Plain]
"""A place and its new value; what gets None is taken out."""


def adjusted_text(
    text: str,
    before: Routine,
    after: Routine,
    skip: Collection[str],
    exercises: Exercises,
    name: str,
) -> str:
    """`text`, which `before` was read from, as that of `after` under another name.

    `after` has the steps of `before` in their order, without those of the exercises in `skip`.
    Where the text cannot be edited so, the routine is written anew. Raises Unreadable where the
    text cannot be read, and ValueError as `routine_yaml` does.
    """
    try:
        edited = _edited(text, before, after, skip, name)
        if _says(edited, after, exercises, name):
            return edited
    except (Unreadable, LookupError):
        pass  # written in a way that cannot be edited: written anew
    own = plain_of(text).get("exercises")
    return routine_yaml(replace(after, name=name), own if isinstance(own, dict) else None)


def _edited(text: str, before: Routine, after: Routine, skip: Collection[str], name: str) -> str:
    text = _set(text, ("name",), name)
    if after.speech is not before.speech:
        text = _set(text, ("speech",), after.speech.value)
    for path, value in reversed(list(_edits(before.steps, after.steps, skip, ("steps",)))):
        text = _apart(text, path, remove_at) if value is None else _set(text, path, value)
    return text


def _set(text: str, path: Path, value: Plain) -> str:
    return _apart(text, path, lambda text, path: set_at(text, path, value))


def _apart(text: str, path: Path, change: Callable[[str, Path], str]) -> str:
    """The change made at one place alone: what was shared by an alias is written out first."""
    for _ in range(len(path) + 1):
        try:
            return change(text, path)
        except BehindAlias as behind:
            text = make_own(text, behind.alias)
    raise LookupError(path)


def _edits(
    before: tuple[Step, ...], after: tuple[Step, ...], skip: Collection[str], path: Path
) -> Iterator[_Edit]:
    following = iter(after)
    for index, old in enumerate(before):
        here = (*path, index)
        if not _stays(old, skip):
            yield here, None
            continue
        new = next(following)
        yield from _keys(_own_values(old), _own_values(new), here)
        if isinstance(old, Repeat) and isinstance(new, Repeat):
            yield from _edits(old.steps, new.steps, skip, (*here, "steps"))


def _stays(step: Step, skip: Collection[str]) -> bool:
    """Whether a step is still there without some exercises; a repeat needs one step."""
    if isinstance(step, Repeat):
        return any(_stays(inner, skip) for inner in step.steps)
    return not (isinstance(step, ExerciseStep) and step.exercise.id in skip)


def _own_values(step: Step) -> Values:
    values = step_values(step)
    values.pop("steps", None)
    return values


def _keys(old: Values, new: Values, path: Path) -> Iterator[_Edit]:
    for key in dict.fromkeys((*old, *new)):
        if old.get(key) != new.get(key):
            yield (*path, key), new.get(key)


def _says(text: str, after: Routine, exercises: Exercises, name: str) -> bool:
    """Whether `text` reads as `after`."""
    read = read_routine(text, "", "a", exercises, after.source).routine
    return (read.steps, read.speech, read.timing, read.name) == (
        after.steps, after.speech, after.timing, name,
    )  # fmt: skip
