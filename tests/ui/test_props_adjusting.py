"""What is changed for today is told in a sentence."""

from __future__ import annotations

import pytest

from exercise_app.core.adjust import Adjust, adjusted
from exercise_app.core.changes import Change, What
from exercise_app.core.fit import options
from exercise_app.core.kinds import Speech
from exercise_app.core.timeline import compile_timeline
from exercise_app.ui.props.adjusting import (
    AdjustingProps,
    LeftOut,
    Length,
    changed_text,
    derive_adjusting,
)
from exercise_app.ui.props.routine import Adjusting, derive_routine_props
from tests.ui import samples


def derive(adjust: Adjust) -> AdjustingProps:
    lengths = options(samples.CORE)
    return derive_adjusting(samples.CORE, adjust, lengths, samples.EXERCISES.get)


def test_without_changes_nothing_is_told() -> None:
    props = derive(Adjust())
    assert (props.told, props.changed, props.left_out) == ("", "", ())
    assert props.speech is Speech.FULL
    assert props.can_skip
    assert [length.minutes for length in props.lengths] == list(options(samples.CORE))


def test_everything_is_told_in_one_sentence() -> None:
    adjust = Adjust(minutes=10, speech=Speech.TONES, lighter=True).skipping("march")
    props = derive(adjust.swapping("plank", "plank-knees"))
    assert props.told == (
        "For today: 10 minutes, half the sets, Plank on the knees instead of Plank, "
        "without Standing march, tones only."
    )
    assert props.left_out == (LeftOut("march", "Standing march"),)
    assert Length(10, True) in props.lengths


def test_a_length_that_cannot_be_reached_any_more_is_still_shown() -> None:
    props = derive_adjusting(samples.CORE, Adjust(minutes=20), {}, samples.EXERCISES.get)
    assert props.lengths == (Length(20, True),)


def test_the_last_exercise_cannot_be_left_out() -> None:
    ids = ["plank", "bird-dog", "glute-bridge", "dead-bug"]
    assert not derive(Adjust(skip=frozenset(ids))).can_skip


def test_an_exercise_that_is_gone_is_not_told() -> None:
    assert derive(Adjust().swapping("plank", "gone")).told == ""
    assert derive(Adjust().swapping("other", "plank")).told == ""


SETS, ROUNDS, TIME, REPS = What.SETS, What.ROUNDS, What.TIME, What.REPS


@pytest.mark.parametrize(
    ("found", "told"),
    [
        ([], ""),
        ([Change(SETS, "Plank", -1)], "One set fewer of Plank."),
        ([Change(SETS, "Plank", -1), Change(SETS, "Squat", -1), Change(SETS, "Curl", 2)],
         "One set fewer of Plank and Squat, two sets more of Curl."),
        ([Change(ROUNDS, "", -1)], "One round fewer."),
        ([Change(ROUNDS, "Finisher", 1), Change(TIME, "Plank", -5.0)],
         "One round more of Finisher, 5 s less of Plank."),
        ([Change(REPS, "Squat", 3)], "Three reps more of Squat."),
        ([Change(TIME, n, by) for n, by in (("A", -5.0), ("B", -10.0), ("C", -3.0))],
         "Shorter sets of A, B and C."),
        ([Change(TIME, "A", 5.0), Change(REPS, "B", 2), Change(TIME, "C", 3.0)],
         "Longer sets of A, B and C."),
        ([Change(SETS, n, -1) for n in "ABCDE"], "One set fewer of five exercises."),
    ],
)  # fmt: skip
def test_what_fitting_changed_is_gathered(found: list[Change], told: str) -> None:
    assert changed_text(found) == told


def test_rows_of_the_page_know_what_they_stand_for() -> None:
    adjust = Adjust().skipping("bird-dog").swapping("plank", "plank-knees")
    done = adjusted(samples.CORE, adjust, samples.EXERCISES.get)
    props = derive_routine_props(
        compile_timeline(done), samples.EXERCISES, adjusting=Adjusting(samples.CORE, adjust, {})
    )
    rows = [row for section in props.sections for row in section.rows]
    assert [(row.name, row.original, row.instead_of) for row in rows] == [
        ("Plank on the knees", "plank", "Plank"),
        ("Glute bridge", "glute-bridge", ""),
        ("Dead bug", "dead-bug", ""),
        ("Standing march", "march", ""),
        ("Rest", "", ""),
    ]
