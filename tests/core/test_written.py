"""A routine as it is written: what its steps ask for, and where they can go."""

from __future__ import annotations

import pytest

from exercise_app.core.routine import (
    Exercise,
    ExerciseStep,
    Hold,
    Repeat,
    Reps,
    RestStep,
    Sides,
    Tempo,
)
from exercise_app.core.written import (
    DoseKind,
    Gap,
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
    kind_of,
    landed,
    run_of,
    step_seconds,
    up,
)

A, B, GROUP, C, D = (
    ("steps", 0), ("steps", 1), ("steps", 2), ("steps", 2, "steps", 0), ("steps", 2, "steps", 1),
)  # fmt: skip
E = ("steps", 3)
INSIDE: Path = (*GROUP, "steps")


def one(path: Path) -> WrittenStep:
    return WrittenStep(path, Sort.EXERCISE)


WRITTEN = Written(
    steps=(one(A), one(B), WrittenStep(GROUP, Sort.REPEAT, steps=(one(C), one(D))), one(E))
)
"""a, b, a repeat of c and d, and e."""


def test_steps_are_found_by_their_path() -> None:
    assert [(step.path, depth) for step, depth in flattened(WRITTEN.steps)] == [
        (A, 0), (B, 0), (GROUP, 0), (C, 1), (D, 1), (E, 0),
    ]  # fmt: skip
    found = WRITTEN.at(D)
    assert found is not None
    assert (found.listing, found.index, found.kind) == (INSIDE, 1, DoseKind.OWN)
    assert WRITTEN.at(("steps", 9)) is None


@pytest.mark.parametrize(
    ("keys", "kind"),
    [
        ("hold", DoseKind.HOLD),
        ("reps", DoseKind.REPS),
        ("reps hold", DoseKind.REPS_HOLD),
        ("reps tempo", DoseKind.REPS_TEMPO),
        ("reps pace", DoseKind.SELF),
        ("reps pace tempo", DoseKind.SELF),
        ("for", DoseKind.FOR),
        ("", DoseKind.OWN),
    ],
)
def test_what_a_step_asks_for_is_told_from_its_keys(keys: str, kind: DoseKind) -> None:
    assert kind_of(dict.fromkeys(keys.split(), "1")) is kind


@pytest.mark.parametrize(
    ("values", "kind", "changes"),
    [
        ({"hold": "20s"}, DoseKind.FOR, {"for": "20s", "hold": None}),
        ({"hold": "20s"}, DoseKind.REPS, {"reps": "10", "hold": None}),
        ({"hold": "20s"}, DoseKind.OWN, {"hold": None}),
        ({"reps": "8", "tempo": "2-2"}, DoseKind.SELF, {"pace": "self", "tempo": None}),
        ({"reps": "8"}, DoseKind.REPS_HOLD, {"hold": "5s"}),
        ({"reps": "8"}, DoseKind.REPS_TEMPO, {"tempo": "2-1-2"}),
        ({"reps": "8, 6"}, DoseKind.HOLD, {"hold": "30s", "sets": "2", "reps": None}),
        ({"hold": "8, 6"}, DoseKind.FOR, {"for": "8, 6", "hold": None}),
        ({"for": "9s", "sides": "alternate"}, DoseKind.HOLD,
         {"hold": "9s", "for": None, "sides": "each"}),
        ({"hold": "20s"}, DoseKind.HOLD, {}),
    ],
)  # fmt: skip
def test_another_kind_of_dose_carries_over_what_both_have(
    values: dict[str, str], kind: DoseKind, changes: dict[str, str | None]
) -> None:
    assert dose_changes(values, kind) == changes


@pytest.mark.parametrize(
    ("path", "above", "below"),
    [
        (A, None, Move(("steps",), 0, ("steps",), 1)),
        (B, Move(("steps",), 1, ("steps",), 0), Move(("steps",), 1, INSIDE, 0)),
        (C, Move(INSIDE, 0, ("steps",), 2), Move(INSIDE, 0, INSIDE, 1)),
        (D, Move(INSIDE, 1, INSIDE, 0), Move(INSIDE, 1, ("steps",), 3)),
        (E, Move(("steps",), 3, INSIDE, 2), None),
    ],
)
def test_a_step_moves_up_and_down_into_repeats_and_out_of_them(
    path: Path, above: Move | None, below: Move | None
) -> None:
    assert up(WRITTEN, path) == above
    assert down(WRITTEN, path) == below


def test_where_a_step_stands_after_a_move() -> None:
    assert landed(Move(("steps",), 1, ("steps",), 0)) == ("steps", 0)
    assert landed(Move(("steps",), 1, INSIDE, 0)) == ("steps", 1, "steps", 0)
    assert landed(Move(("steps",), 3, INSIDE, 2)) == (*INSIDE, 2)
    assert landed(Move(INSIDE, 1, ("steps",), 3)) == ("steps", 3)


def test_below_a_row_there_are_places_in_each_list_that_ends_there() -> None:
    assert gaps_below(WRITTEN, -1) == (Gap(("steps",), 0, 0),)
    assert gaps_below(Written(), 3) == (Gap(("steps",), 0, 0),)
    assert gaps_below(WRITTEN, 0) == (Gap(("steps",), 1, 0),)
    assert gaps_below(WRITTEN, 2) == (Gap(INSIDE, 0, 1),)
    assert gaps_below(WRITTEN, 3) == (Gap(INSIDE, 1, 1),)
    assert gaps_below(WRITTEN, 4) == (Gap(INSIDE, 2, 1), Gap(("steps",), 3, 0))
    assert gaps_below(WRITTEN, 99) == (Gap(("steps",), 4, 0),)


def test_a_step_is_put_into_a_gap() -> None:
    assert drop(A, Gap(("steps",), 2, 0)) == Move(("steps",), 0, ("steps",), 1)
    assert drop(E, Gap(("steps",), 0, 0)) == Move(("steps",), 3, ("steps",), 0)
    assert drop(A, Gap(INSIDE, 1, 1)) == Move(("steps",), 0, INSIDE, 1)
    assert drop(A, Gap(("steps",), 1, 0)) is None
    assert drop(A, Gap(("steps",), 0, 0)) is None
    assert drop(GROUP, Gap(INSIDE, 0, 1)) is None


def test_steps_can_be_grouped_that_stand_one_after_another() -> None:
    assert run_of([A, B]) == (("steps",), 0, 1)
    assert run_of([B, GROUP, C]) == (("steps",), 1, 2)
    assert run_of([A, GROUP]) is None
    assert run_of([A, C]) is None
    assert run_of([]) is None


def test_how_long_a_step_lasts() -> None:
    exercise = Exercise("plank", "Plank")
    hold = ExerciseStep(exercise, (Hold(20.0),) * 2, Sides.EACH)
    assert step_seconds(hold) == (80.0, 0)
    own = ExerciseStep(exercise, (Reps(8), Reps(8, Tempo(1, 0, 1))))
    assert step_seconds(own) == (16.0, 1)
    assert step_seconds(RestStep(30.0)) == (30.0, 0)
    assert step_seconds(Repeat(2, (hold, own, RestStep(5.0)))) == (202.0, 2)
