"""A compiled timeline: finding places in it, and the changes a session makes to it."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exercise_app.core.expand import TooLong
from exercise_app.core.room import CueKind
from exercise_app.core.routine import Exercise, Repeat, RestStep, Routine, Sides, Timing
from exercise_app.core.segments import SegmentKind
from exercise_app.core.timeline import compile_timeline
from tests.core import strategies
from tests.core.driving import hold, routine, self_paced, timeline

TWO_PARTS = timeline(hold(30), self_paced(), hold(20))
"""prepare 0-10, plank 10-40, rest 40-45, prepare 45-55, open; rest 0-5, prepare 5-15, plank."""


def test_a_timeline_sums_its_timed_segments_and_counts_the_open_ones() -> None:
    assert (TWO_PARTS.duration, TWO_PARTS.open) == (90.0, 1)
    assert TWO_PARTS.part_lengths == (55.0, 35.0)
    assert [w.exercise for w in TWO_PARTS.works] == ["plank", "bird-dog", "plank"]


def test_an_open_work_at_the_end_is_followed_by_an_empty_part() -> None:
    assert timeline(self_paced()).part_lengths == (10.0, 0.0)


def test_an_empty_timeline_lasts_no_time() -> None:
    empty = timeline(RestStep(0.0))
    assert (empty.duration, empty.open, empty.part_lengths, empty.cues) == (0.0, 0, (0.0,), ())
    assert empty.at(0, 0.0) is None


@pytest.mark.parametrize(
    ("part", "t", "index"),
    [
        (0, 0.0, 0),
        (0, 9.999, 0),
        (0, 10.0, 1),
        (0, 55.0, 4),
        (0, 99.0, 4),
        (1, 0.0, 5),
        (1, 34.9, 7),
        (1, 35.0, None),
        (0, -1.0, None),
        (2, 0.0, None),
    ],
)
def test_a_segment_holds_its_start_and_not_its_end(part: int, t: float, index: int | None) -> None:
    found = TWO_PARTS.at(part, t)
    assert (None if found is None else found.index) == index


def test_cues_between_two_instants_are_those_after_the_first_up_to_the_second() -> None:
    counted = TWO_PARTS.cues_between(0, 6.9, 10.0)
    assert [c.kind for c in counted] == ["countdown"] * 3 + ["go"]
    assert TWO_PARTS.cues_between(0, 10.0, 10.0) == ()
    assert [c.at for c in TWO_PARTS.cues_between(0, 7.0, 9.0)] == [8.0, 9.0]


@given(strategies.routines(), st.lists(st.floats(0, 200), max_size=6))
@settings(max_examples=25)
def test_cues_between_any_instants_are_all_cues_once_each(
    made: Routine, instants: list[float]
) -> None:
    found = compile_timeline(made)
    for part in range(len(found.part_lengths)):
        places = [-1.0, *sorted(instants), 1e9]
        spans = itertools.pairwise(places)
        cut = [c for after, upto in spans for c in found.cues_between(part, after, upto)]
        assert cut == [c for c in found.cues if c.part == part]


@given(strategies.routines())
@settings(max_examples=25)
def test_every_place_is_in_the_segment_that_holds_it(made: Routine) -> None:
    found = compile_timeline(made)
    for segment in found.segments:
        assert found.at(segment.part, segment.start) is segment
        if segment.duration is not None:
            assert found.at(segment.part, segment.start + segment.duration / 2) is segment


def test_a_jump_leaves_out_the_cue_that_ends_the_work_before() -> None:
    rest = TWO_PARTS.segments[2]
    assert rest.kind is SegmentKind.REST
    assert TWO_PARTS.cues[TWO_PARTS.first_cue(rest)].kind is CueKind.ANNOUNCE
    work = TWO_PARTS.segments[1]
    assert TWO_PARTS.cues[TWO_PARTS.first_cue(work)].kind is CueKind.GO
    ended = timeline(hold(30), RestStep(20.0))
    assert ended.cues[ended.first_cue(ended.segments[-1])].kind is CueKind.DONE


def test_a_part_begins_with_the_end_of_the_open_work_before() -> None:
    first = TWO_PARTS.cues[TWO_PARTS.first_cue_of_part(1)]
    assert (first.kind, first.part, first.at) == (CueKind.STOP, 1, 0.0)


def test_the_first_cue_behind_all_cues_is_their_number() -> None:
    silent = timeline(RestStep(5.0), hold(5, exercise=Exercise("x", "X")), RestStep(5.0))
    assert silent.next_cue(0, 99.0) == len(silent.cues)


def test_another_duration_moves_what_follows_in_the_part_alone() -> None:
    longer = TWO_PARTS.with_duration(1, 40.0)
    assert [s.start for s in longer.segments] == [0, 10, 50, 55, 65, 0, 5, 15]
    assert longer.segments[1].duration == 40.0
    assert longer.duration == 100.0
    done = [c.at for c in longer.cues if c.kind is CueKind.STOP]
    assert done == [50.0, 0.0]


def test_another_exercise_takes_the_place_of_one_from_a_segment_on() -> None:
    easier = Exercise("plank-knees", "Plank on the knees", say=("Breathe.",))
    made = timeline(hold(30, 30, sides=Sides.EACH, say=("Press.",)), self_paced(), hold(10))
    eased = made.with_exercise(4, "plank", easier)
    assert [w.exercise for w in eased.works] == [
        "plank", "plank", "plank-knees", "plank-knees", "bird-dog", "plank-knees",
    ]  # fmt: skip
    assert [s.start for s in eased.segments] == [s.start for s in made.segments]
    third = eased.works[2].step
    assert third is not None
    assert third.lines == ("Breathe.",)
    assert third is eased.works[3].step


def test_other_lengths_place_the_cues_anew() -> None:
    slow = timeline(hold(30), timing=Timing(6, 0, 0)).with_lengths(lambda _text: 3.0)
    assert [c.kind for c in slow.cues if c.kind is CueKind.ANNOUNCE] == []
    assert not all(c.spoken for c in slow.cues)


def test_compiling_too_much_says_so() -> None:
    bomb = Repeat(100, (Repeat(100, (hold(1.0), hold(1.0))),))
    with pytest.raises(TooLong):
        compile_timeline(routine(bomb))


def test_a_routine_opens_with_a_moment_of_silence_where_there_is_room() -> None:
    slow = timeline(hold(30)).with_lengths(lambda _text: 6.5)
    assert slow.cues[0].kind is CueKind.ANNOUNCE
    assert slow.cues[0].at == 0.38
