"""The routine's page, the summary, the history, a session and the settings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exercise_app.core.record import Ended, WorkRecord
from exercise_app.core.routine import Side
from exercise_app.core.segments import SegmentKind
from exercise_app.core.settings import Settings, Theme
from exercise_app.core.timeline import compile_timeline
from exercise_app.ui.props.history import derive_history_props
from exercise_app.ui.props.routine import derive_routine_props
from exercise_app.ui.props.session import derive_session_props
from exercise_app.ui.props.settings import derive_settings_props
from exercise_app.ui.props.summary import derive_summary_props
from tests.ui import samples

CORE = compile_timeline(samples.CORE)


def test_a_routine_s_steps_stand_in_their_sections() -> None:
    props = derive_routine_props(CORE, samples.EXERCISES)
    assert [section.title for section in props.sections] == [
        "", "Finisher · 2 rounds · 1 min rest between", "",
    ]  # fmt: skip
    first = props.sections[0].rows
    assert [(row.name, row.dose) for row in first] == [
        ("Plank", "2 × 30 s · hold"),
        ("Bird dog", "2 × 20 s each side · hold"),
        ("Glute bridge", "10, 8, 6 reps · tempo 2-1-2"),
    ]
    assert first[2].details == "red band"
    assert first[0].easier == "Plank on the knees"
    assert first[0].caution
    assert props.facts == "Strength · level 2 · 12:25 min"


def test_a_start_from_a_step_begins_with_its_preparation() -> None:
    props = derive_routine_props(CORE)
    starts = [row.start for section in props.sections for row in section.rows]
    assert starts[-1] is None, "a rest is nothing to start from"
    names = ["Plank", "Bird dog", "Glute bridge", "Dead bug", "Standing march"]
    for start, name in zip(starts[:-1], names, strict=True):
        assert start is not None
        segment = CORE.segments[start]
        assert segment.kind is SegmentKind.PREPARE
        assert segment.step is not None
        assert segment.step.exercise.name == name


def test_a_start_after_rounds_skips_all_of_them() -> None:
    from exercise_app.core.routine import Exercise, ExerciseStep, Hold, Kind, Repeat, Routine

    one = ExerciseStep(Exercise("a", "A"), (Hold(5), Hold(5)))
    routine = Routine(
        "r", "R", Kind.STRENGTH,
        (Repeat(3, (one, Repeat(2, (one,)))), ExerciseStep(Exercise("b", "B"), (Hold(5),))),
    )  # fmt: skip
    timeline = compile_timeline(routine)
    row = derive_routine_props(timeline).sections[-1].rows[0]
    assert row.start is not None
    assert row.start == timeline.works[-1].index - 1


def test_a_routine_of_the_user_s_says_where_it_is() -> None:
    own = replace(samples.CORE, source="/home/me/routines/core.yaml")
    assert derive_routine_props(compile_timeline(own)).source == "/home/me/routines/core.yaml"


def test_a_whole_session_is_done() -> None:
    props = derive_summary_props(samples.record())
    assert props.title == "Done"
    assert props.facts == "12:30 min · 8:20 min of 8:20 min work · 100 %"
    assert [(row.name, row.sets, row.done, row.fraction) for row in props.rows[:3]] == [
        ("Plank", "2 sets", "1 min", 1.0),
        ("Bird dog", "2 sets each side", "1:20 min", 1.0),
        ("Glute bridge", "3 sets", "2 min", 1.0),
    ]
    assert props.rows[3].sets == "2 sets", "both rounds of an exercise are one row"


def test_a_part_of_a_session_is_told_calmly() -> None:
    props = derive_summary_props(samples.record(0.4, Ended.EARLY))
    assert props.title == "Partly done"
    assert props.told == "What you did is kept. Part of a session is better than none."
    assert [row.sets for row in props.rows] == [
        "2 sets", "2 sets each side", "1 of 3 sets", "0 of 2 sets", "0 of 2 sets",
    ]  # fmt: skip
    assert props.rows[2].done == "1 min of 2 min"


@pytest.mark.parametrize(
    ("share", "ended", "part"),
    [(0.9, Ended.EARLY, "all the same"), (0.0, Ended.EARLY, "Nothing was done this time"),
     (1.0, Ended.DONE, "That counts for your week")],
)  # fmt: skip
def test_other_ends(share: float, ended: Ended, part: str) -> None:
    assert part in derive_summary_props(samples.record(share, ended)).told


def test_a_session_of_self_paced_sets_counts_sets() -> None:
    works = tuple(
        WorkRecord(index=n, exercise="dead-bug", name="Dead bug", set=n + 1, sets=3, reps=8,
                   planned=None, done=20.0 if n < 2 else 0.0, finished=n < 2)
        for n in range(3)
    )  # fmt: skip
    record = replace(samples.record(), works=works)
    row = derive_summary_props(record).rows[0]
    assert (row.sets, row.done) == ("2 of 3 sets", "40 s")
    assert "2 of 3 sets" in derive_summary_props(record).facts


def test_a_session_s_page_lists_each_work() -> None:
    record = samples.record(0.7, Ended.EARLY)
    works = list(record.works)
    works[3] = replace(works[3], hurt=True, instead_of="bird-dog")
    props = derive_session_props(replace(record, works=tuple(works), note="Fine."), samples.TODAY)
    assert props.day == "Sunday, 22 November 2026 (today) · 18:00 to 18:12"
    assert props.facts.endswith("70 % · ended early")
    assert props.works[3].which == "set 1 of 2 · right"
    assert props.works[3].told == "it hurt · eased"
    assert props.works[-1].done == "skipped, 40 s"
    assert props.note == "Fine."


def test_an_alternating_work_names_both_sides() -> None:
    record = samples.record()
    work = replace(record.works[0], side=Side.ALTERNATE)
    props = derive_session_props(replace(record, works=(work,)), samples.TODAY)
    assert "both in turn" in props.works[0].which


def test_history_rows() -> None:
    props = derive_history_props(samples.records(3), 10, samples.TODAY)
    assert props.total == 10
    assert [(row.day, row.time, row.done, row.felt) for row in props.rows] == [
        ("Today", "13 min", "100 %", ""),
        ("Yesterday", "13 min", "100 %", "effort 2 · pain 1"),
        ("Friday", "13 min", "100 %", "effort 3"),
    ]
    cut = derive_history_props([samples.record(0.3, None)], 1, samples.TODAY)
    assert cut.rows[0].time == "cut off"


def test_settings_show_what_is_set() -> None:
    settings = Settings(theme=Theme.LIGHT, targets={"strength": 2, "big-three": 1})
    props = derive_settings_props(settings, routine_names={"big-three": "Big three"})
    assert props.theme == "light"
    assert [(t.key, t.name, t.days) for t in props.targets] == [
        ("strength", "Strength", 2), ("stretch", "Stretch", 0), ("activation", "Activation", 0),
        ("mobility", "Mobility", 0), ("big-three", "Big three", 1),
    ]  # fmt: skip
    assert props.voices is None
