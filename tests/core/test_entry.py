"""What a list of routines shows of each."""

from __future__ import annotations

from exercise_app.core.entry import entry_of
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
