"""What a list of routines shows of each."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from exercise_app.core.entry import MOST_FACES, entry_of
from exercise_app.core.routine import Exercise, Kind, Repeat
from exercise_app.core.timeline import compile_timeline
from tests.core.driving import hold, routine, self_paced


def test_an_entry_tells_the_length_the_open_works_and_the_exercises_in_order() -> None:
    dead_bug = Exercise("dead-bug", "Dead bug")
    made = routine(
        Repeat(2, (hold(30), hold(20, exercise=dead_bug))),
        self_paced(),
        kind=Kind.MOBILITY,
        about="Short.",
        level=3,
    )
    timeline = compile_timeline(made)
    entry = entry_of(made, timeline)
    assert (entry.id, entry.name, entry.kind, entry.level) == ("made", "Made", Kind.MOBILITY, 3)
    assert (entry.duration, entry.open) == (timeline.duration, 1)
    assert entry.exercises == ("Plank", "Dead bug", "Bird dog")
    assert entry.about == "Short."


def test_an_entry_knows_whether_it_came_with_the_app() -> None:
    made = routine(hold(30))
    entry = entry_of(made, compile_timeline(made))
    assert entry.is_built_in
    assert not entry._replace(source="mine.yaml").is_built_in


def test_the_shape_tells_each_segment_by_its_letter_and_whole_seconds() -> None:
    made = routine(hold(30.5, 20), self_paced())
    entry = entry_of(made, compile_timeline(made))
    assert entry.shape == "p10w31r15w20r5p10w"


def test_a_very_long_routine_has_no_shape() -> None:
    made = routine(Repeat(100, (hold(5, 5),)))
    assert entry_of(made, compile_timeline(made)).shape == ""


def shown(id_: str) -> Exercise:
    """An exercise that has something to show."""
    return Exercise(id_, id_.title(), picture=f"{id_}.png")


def test_an_entry_tells_what_it_uses_and_which_of_it_is_its_own() -> None:
    mine = Exercise("mine", "Mine")
    made = routine(hold(30), hold(20, exercise=mine))
    made = replace(made, exercises=MappingProxyType({"mine": mine, "unused": mine}))
    entry = entry_of(made, compile_timeline(made))
    assert entry.uses == ("plank", "mine")
    assert entry.own == ("mine",)


def test_the_exercise_with_the_most_work_that_can_be_shown_stands_for_a_routine() -> None:
    short, long = shown("short"), shown("long")
    made = routine(
        hold(90),  # a plank without anything to show
        hold(10, 10, exercise=short),
        hold(25, exercise=long),
    )
    assert entry_of(made, compile_timeline(made)).faces == ("long", "short")


def test_work_at_ones_own_pace_counts_as_the_usual_time_of_its_reps() -> None:
    step = self_paced()
    free = replace(step, exercise=shown("free"))
    count = free.doses[0].count * len(free.doses)  # type: ignore[union-attr]
    for seconds, first in ((count * 4, "free"), (count * 6, "timed")):
        made = routine(free, hold(seconds, exercise=shown("timed")))
        assert entry_of(made, compile_timeline(made)).faces[0] == first


def test_few_exercises_may_stand_for_a_routine() -> None:
    made = routine(*(hold(30, exercise=shown(f"e{n}")) for n in range(9)))
    assert entry_of(made, compile_timeline(made)).faces == ("e0", "e1", "e2", "e3")
    assert MOST_FACES == 4
