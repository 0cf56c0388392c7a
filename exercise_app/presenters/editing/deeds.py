"""What is done with the steps that are chosen: moved, grouped, duplicated, taken out, added."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from exercise_app.core.routine import Exercise
from exercise_app.core.translation import tr
from exercise_app.core.written import (
    DOSE_KEYS,
    ROOT,
    STEPS,
    DoseKind,
    Move,
    Path,
    Sort,
    Written,
    WrittenStep,
    dose_changes,
    down,
    drop,
    flattened,
    gaps_below,
    landed,
    run_of,
    up,
)
from exercise_app.library import form_edits as edits
from exercise_app.library.form_edits import Edit
from exercise_app.library.render import Plain
from exercise_app.ui.props.editor_fields import DOSE

Change = tuple[str, Edit, tuple[Path, ...]]
"""A change: what undo calls it, the edit, and what is chosen afterwards."""

_KEPT = {Sort.EXERCISE: {"exercise", *DOSE_KEYS}, Sort.REST: {"rest"}, Sort.REPEAT: {"repeat"}}
"""Keys that stay when their field is emptied: the step is what it is by them."""


def field_edit(step: WrittenStep | None, key: str, typed: str) -> Edit:
    """What typing into a field of a step changes; without one, of the routine itself."""
    if step is None:
        return edits.set_field((), key, typed, keep=key in ("name", "kind"))
    if key == DOSE:
        return edits.set_keys(step.path, dose_changes(step.values, DoseKind(typed)))
    return edits.set_field(step.path, key, typed, keep=key in _KEPT.get(step.sort, ()))


def chosen_change(written: Written, chosen: Sequence[Path], deed: str) -> Change | None:
    """What a deed does with the steps that are chosen; None where it does nothing."""
    run = run_of(chosen)
    if not chosen:
        return None
    match deed:
        case "up" | "down":
            return _shifted(written, chosen, -1 if deed == "up" else 1)
        case "group" if run is not None:
            listing, first, last = run
            return tr("Rounds"), edits.group_steps(listing, first, last, 2), ((*listing, first),)
        case "ungroup" if can_ungroup(written, chosen):
            path = chosen[0]
            many = len(written.listed((*path, STEPS)))
            now = tuple((*path[:-1], int(path[-1]) + n) for n in range(many))
            return tr("No rounds"), edits.ungroup_step(path), now
        case "duplicate" if len(chosen) == 1:
            path = chosen[0]
            now = ((*path[:-1], int(path[-1]) + 1),)
            return tr("Duplicate"), edits.duplicate_step(path), now
        case "remove":
            return tr("Remove"), _removal(written, chosen), _left_after(written, chosen)
    return None


def can_ungroup(written: Written, chosen: Sequence[Path]) -> bool:
    """Whether one repeat is chosen."""
    step = written.at(chosen[0]) if len(chosen) == 1 else None
    return step is not None and step.sort is Sort.REPEAT


def dropped_change(written: Written, path: Path, row: int, depth: int) -> Change | None:
    """What dropping a step below a row does, as near to a depth as can be."""
    gap = min(gaps_below(written, row), key=lambda gap: abs(gap.depth - depth))
    move = drop(path, gap)
    return None if move is None else _moved(written, move)


def place_to_add(written: Written, chosen: Sequence[Path]) -> tuple[Path, int]:
    """The list, and the index in it, at which a step is added: below what is chosen."""
    step = written.at(chosen[-1]) if chosen else None
    if step is None:
        return ROOT, len(written.steps)
    if step.sort is Sort.REPEAT:
        return (*step.path, STEPS), len(step.steps)
    return step.listing, step.index + 1


def first_dose(exercise: Exercise | None, kind: str) -> Mapping[str, Plain]:
    """What a step asks for when it is added: as suits its exercise and the kind of routine."""
    if exercise is None or (exercise.tempo is None and exercise.hold is None):
        return {"hold": "30s"} if kind == "stretch" else {"reps": 10}
    if exercise.tempo is not None:
        return {"reps": 10}
    return {"hold": "30s" if kind == "stretch" else f"{max(exercise.hold or 0, 20):g}s"}


def _shifted(written: Written, chosen: Sequence[Path], by: int) -> Change | None:
    label = tr("Move up") if by < 0 else tr("Move down")
    if len(chosen) == 1:
        move = (up if by < 0 else down)(written, chosen[0])
        return None if move is None else _moved(written, move, label)
    run = run_of(chosen)
    if run is None:
        return None
    listing, first, last = run
    if not (first + by >= 0 and last + by < len(written.listed(listing))):
        return None
    now = tuple((*listing, n + by) for n in range(first, last + 1))
    return label, edits.move_run(listing, first, last, by), now


def _moved(written: Written, move: Move, label: str = "") -> Change:
    """A move; where a repeat loses its last step it goes, and what follows moves up."""
    now = landed(move)
    if move.target != move.listing and len(written.listed(move.listing)) == 1:
        outer, index = move.listing[:-2], int(move.listing[-2])
        depth = len(outer)
        if move.target == outer:
            now = (*outer, move.at - (move.at > index))
        elif move.target[:depth] == outer and int(move.target[depth]) > index:
            inside = (int(move.target[depth]) - 1, *move.target[depth + 1 :])
            now = (*outer, *inside, move.at)
    return label or tr("Move"), edits.move_step(move), (now,)


def _removal(written: Written, chosen: Sequence[Path]) -> Edit:
    run = run_of(chosen)
    if run is not None:
        return edits.remove_steps(*run)
    order = [step.path for step, _ in flattened(written.steps)]
    outer = [p for p in chosen if not any(p != o and p[: len(o)] == o for o in chosen)]
    last_first = sorted(outer, key=order.index, reverse=True)
    each = (edits.remove_steps(p[:-1], int(p[-1]), int(p[-1])) for p in last_first)
    return edits.after_each_other(*each)


def _left_after(written: Written, chosen: Sequence[Path]) -> tuple[Path, ...]:
    """What is chosen once steps are gone: what comes to stand in their place."""
    run = run_of(chosen)
    if run is None:
        return ()
    listing, first, last = run
    beside = len(written.listed(listing)) - (last - first + 1)
    if beside:
        return ((*listing, min(first, beside - 1)),)
    return () if listing == ROOT else (listing[:-1],)
