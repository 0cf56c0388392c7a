"""Cues by example: what is said in a routine, and when."""

from __future__ import annotations

import pytest

from exercise_app.core.cues import estimated_length, plan_cues, rep_total
from exercise_app.core.room import Cue, CueKind
from exercise_app.core.routine import (
    Exercise,
    ExerciseStep,
    For,
    Kind,
    Repeat,
    Reps,
    RestStep,
    Sides,
    Step,
    Tempo,
    Timing,
)
from exercise_app.core.segments import lay_segments
from tests.core.driving import BIRD_DOG, hold, routine, self_paced, timeline

MUTE = Exercise("plank", "Plank")
AT_ONCE = Timing(0.0, 0.0, 0.0)


def said(*steps: Step, length: float = 0.4, **more: object) -> list[str]:
    """Every cue as `part at kind: text`, each `length` seconds long."""
    laid = lay_segments(routine(*steps, **more))  # type: ignore[arg-type]
    kind = more.get("kind", Kind.STRENGTH)
    assert isinstance(kind, Kind)
    planned = plan_cues(laid, kind, lambda _text: length)
    return [f"{c.part} {c.at:g} {c.kind}: {c.text}" for c in planned]


def of(wanted: CueKind, *steps: Step, **more: object) -> list[Cue]:
    return [c for c in timeline(*steps, **more).cues if c.kind is wanted]


def test_a_hold_is_announced_counted_in_started_counted_out_and_done() -> None:
    assert said(hold(15, exercise=MUTE)) == [
        "0 0.5 announce: First, plank. Fifteen seconds.",
        "0 7 countdown: Three.",
        "0 8 countdown: Two.",
        "0 9 countdown: One.",
        "0 10 go: Go.",
        "0 22 countdown: Three.",
        "0 23 countdown: Two.",
        "0 24 countdown: One.",
        "0 25 done: Done. Well done.",
    ]


def test_a_change_of_side_says_switch_in_place_of_stop() -> None:
    assert said(hold(5, exercise=MUTE, sides=Sides.EACH))[4:] == [
        "0 10 go: Go.",
        "0 15 switch: Switch sides.",
        "0 15.52 announce: Right side. Five seconds.",
        "0 17 countdown: Three.",
        "0 18 countdown: Two.",
        "0 19 countdown: One.",
        "0 20 go: Go.",
        "0 25 done: Done. Well done.",
    ]


def test_go_takes_the_place_of_stop_where_two_works_touch() -> None:
    other = Exercise("dead-bug", "Dead bug")
    touching = said(
        hold(5, 5, exercise=MUTE, sides=Sides.EACH), hold(5, exercise=other), timing=AT_ONCE
    )
    assert touching == [
        "0 0 go: Go.",
        "0 5 go: Switch. Go.",
        "0 10 go: Switch. Go.",
        "0 15 go: Switch. Go.",
        "0 20 go: Dead bug. Go.",
        "0 25 done: Done. Well done.",
    ]


def test_touching_sets_of_one_side_just_go() -> None:
    assert said(hold(5, 5, exercise=MUTE), timing=AT_ONCE)[1] == "0 5 go: Go."


def test_stop_ends_a_work_before_a_rest_at_the_end_and_done_ends_the_rest() -> None:
    assert said(hold(5, exercise=MUTE), RestStep(20.0))[-2:] == [
        "0 15 stop: Rest.",
        "0 35 done: Done. Well done.",
    ]


def test_stop_before_a_prepare_says_stop() -> None:
    assert "0 15 stop: Stop." in said(hold(5, exercise=MUTE, rest=0.0), hold(5, exercise=MUTE))


def test_after_a_self_paced_work_its_end_is_said_in_the_next_part() -> None:
    step = self_paced(exercise=MUTE)
    assert said(step, hold(5, exercise=MUTE), timing=Timing(5, 0, 0))[4:8] == [
        "0 5 go: Go.",
        "1 0 stop: Stop.",
        "1 0.52 announce: Next, plank. Five seconds.",
        "1 2 countdown: Three.",
    ]
    assert said(step, hold(5, exercise=MUTE), timing=AT_ONCE)[:2] == [
        "0 0 go: Go.",
        "1 0 go: Plank. Go.",
    ]
    assert said(step, timing=AT_ONCE)[-1] == "1 0 done: Done. Well done."
    assert said(step, RestStep(9.0), timing=AT_ONCE)[-2:] == [
        "1 0 stop: Rest.",
        "1 9 done: Done. Well done.",
    ]


def test_the_countdown_goes_back_as_far_as_the_gap_reaches() -> None:
    assert said(hold(5, exercise=MUTE), timing=Timing(3, 0, 0))[:3] == [
        "0 0 countdown: Three.",
        "0 1 countdown: Two.",
        "0 2 countdown: One.",
    ]
    gap = said(hold(5, 5, exercise=MUTE, rest=2.5), timing=AT_ONCE)
    assert gap[1:5] == ["0 5 stop: Rest.", "0 5.5 countdown: Two.", "0 6.5 countdown: One.",
                        "0 7.5 go: Go."]  # fmt: skip


def test_stop_stands_where_a_countdown_would_begin_with_the_gap() -> None:
    gap = said(hold(5, 5, exercise=MUTE, rest=3.0), timing=AT_ONCE)
    assert gap[1:4] == ["0 5 stop: Rest.", "0 6 countdown: Two.", "0 7 countdown: One."]


@pytest.mark.parametrize(
    ("kind", "length", "counted"),
    [
        (Kind.STRENGTH, 10.0, True),
        (Kind.ACTIVATION, 10.0, True),
        (Kind.STRENGTH, 9.999, False),
        (Kind.STRETCH, 30.0, False),
        (Kind.MOBILITY, 30.0, False),
    ],
)
def test_the_end_is_counted_down_in_firm_works_of_ten_seconds_and_more(
    kind: Kind, length: float, counted: bool
) -> None:
    found = of(CueKind.COUNTDOWN, hold(length), kind=kind, timing=AT_ONCE)
    assert [c.at for c in found] == ([length - 3, length - 2, length - 1] if counted else [])


def test_each_rep_is_counted_as_it_starts_and_the_last_is_told() -> None:
    step = ExerciseStep(MUTE, (Reps(4, Tempo(1, 0, 1)),))
    assert said(step, timing=AT_ONCE) == [
        "0 0 go: Go.",
        "0 2 count: Two.",
        "0 4 count: Three.",
        "0 6 count: Last one.",
        "0 8 done: Done. Well done.",
    ]


def test_the_last_rep_is_told_by_its_number_where_the_words_are_too_long() -> None:
    step = ExerciseStep(MUTE, (Reps(2, Tempo(0.5, 0, 0.5)),))
    laid = lay_segments(routine(step, timing=AT_ONCE))
    planned = plan_cues(laid, Kind.STRETCH, lambda text: 0.1 * len(text))
    assert [c.text for c in planned if c.kind is CueKind.COUNT] == ["Two."]


def test_under_alternate_each_pair_is_counted_and_each_side_held() -> None:
    step = ExerciseStep(MUTE, (Reps(2, Tempo(1, 3, 1)),), sides=Sides.ALTERNATE)
    assert said(step, timing=AT_ONCE, kind=Kind.STRETCH) == [
        "0 0 go: Go.",
        "0 1 hold: Hold.",
        "0 4 release: Release.",
        "0 6 hold: Hold.",
        "0 9 release: Release.",
        "0 10 count: Last one.",
        "0 11 hold: Hold.",
        "0 14 release: Release.",
        "0 16 hold: Hold.",
        "0 19 release: Release.",
        "0 20 done: Done. Well done.",
    ]


def test_reps_held_less_than_three_seconds_are_counted_alone() -> None:
    step = ExerciseStep(MUTE, (Reps(2, Tempo(1, 2.9, 1)),))
    kinds = {c.kind for c in timeline(step, timing=AT_ONCE).cues}
    assert not kinds & {CueKind.HOLD, CueKind.RELEASE}


def test_reps_too_fast_to_be_counted_are_not() -> None:
    assert of(CueKind.COUNT, ExerciseStep(MUTE, (Reps(20, Tempo(0.2, 0, 0.3)),))) == []


@pytest.mark.parametrize(
    ("step", "middle"),
    [
        (hold(20, exercise=MUTE), 10.0),
        (hold(19.999, exercise=MUTE), None),
        (ExerciseStep(MUTE, (For(30.0),)), 15.0),
        (ExerciseStep(MUTE, (Reps(6, Tempo(2, 1, 2)),)), None),
        (ExerciseStep(MUTE, (Reps(1, Tempo(1, 30, 1)),)), 16.0),
        (ExerciseStep(MUTE, (Reps(100, Tempo(0.2, 0, 0.2)),)), 20.0),
        (self_paced(), None),
    ],
)
def test_halfway_is_told_in_works_of_twenty_seconds_and_more_without_counts(
    step: ExerciseStep, middle: float | None
) -> None:
    found = of(CueKind.HALFWAY, step, timing=AT_ONCE)
    assert [c.at for c in found] == ([] if middle is None else [middle])


def test_an_announcement_begins_with_the_prepare() -> None:
    found = of(CueKind.ANNOUNCE, hold(30, rest=60.0), hold(30))
    assert [c.at for c in found] == [0.5, 90.0]


def test_without_a_prepare_it_begins_ten_seconds_before_the_work() -> None:
    found = of(CueKind.ANNOUNCE, hold(30, 30, rest=60.0), timing=AT_ONCE)
    assert [c.at for c in found] == [80.0]


def test_an_announcement_too_long_for_that_begins_earlier() -> None:
    long = Exercise("long", "Side-lying leg raise with a band and a very straight back")
    (_, found) = of(CueKind.ANNOUNCE, hold(5, rest=60.0), hold(5, exercise=long, prepare=5.0))
    assert found.at < 15 + 55
    assert found.end <= 15 + 60 - 3 - 0.12 + 1e-6


def test_an_announcement_shortens_until_it_fits_and_else_is_dropped() -> None:
    def told(prepare: float) -> list[str]:
        return [c.text for c in of(CueKind.ANNOUNCE, hold(30), timing=Timing(prepare, 0, 0))]

    assert told(10.0) == ["First, plank. Thirty seconds."]
    assert told(4.5) == ["Plank."]
    assert told(3.2) == []


def test_a_short_gap_announces_behind_the_end_of_the_former_work() -> None:
    found = timeline(hold(30, 30, rest=5.0), timing=AT_ONCE).cues
    stop = next(c for c in found if c.kind is CueKind.STOP)
    announce = next(c for c in found if c.kind is CueKind.ANNOUNCE)
    assert announce.at >= stop.end + 0.12 - 1e-6


def test_a_fixed_cue_too_long_for_its_slot_becomes_a_tone() -> None:
    laid = lay_segments(routine(hold(12), timing=Timing(3, 0, 0)))
    slow = plan_cues(laid, Kind.STRENGTH, lambda _text: 2.0)
    tones = [(c.at, c.length) for c in slow if c.kind is CueKind.COUNTDOWN and not c.spoken]
    assert tones == [(0, 0.2), (1, 0.2), (2, 0.2), (12, 0.2), (13, 0.2), (14, 0.2)]
    assert [c.spoken for c in slow if c.kind in {CueKind.GO, CueKind.DONE}] == [True, True]


def test_a_long_rest_begins_with_what_comes_after_it() -> None:
    other = Exercise("side-plank", "Side plank")
    stops = of(CueKind.STOP, hold(30, rest=60.0), hold(20, exercise=other, sides=Sides.EACH))
    assert [c.text for c in stops] == ["Rest. Side plank is next, on your left."]


@pytest.mark.parametrize(
    ("rest", "prepare", "words"),
    [(19.0, 0.0, "Rest."), (29.0, 10.0, "Rest."), (30.0, 10.0, "Rest. Dead bug is next.")],
)
def test_a_rest_that_is_soon_over_or_has_no_room_is_just_a_rest(
    rest: float, prepare: float, words: str
) -> None:
    other = Exercise("dead-bug", "Dead bug")
    timing = Timing(prepare, rest, 0)
    stops = of(CueKind.STOP, hold(30), hold(20, exercise=other), timing=timing)
    assert [c.text for c in stops] == [words]


def test_what_comes_is_left_to_the_announcement_where_both_have_no_room() -> None:
    long = Exercise("long", "Side-lying leg raise with a band and a very straight back " * 4)
    stops = of(CueKind.STOP, hold(30), hold(20, exercise=long), timing=Timing(3, 20, 0))
    assert [c.text for c in stops] == ["Rest."]


def test_where_works_touch_a_name_too_long_for_its_place_is_left_out() -> None:
    long = Exercise("long", "Side-lying leg raise with a band")
    starts = of(CueKind.GO, hold(30), hold(2, exercise=long), hold(5), timing=AT_ONCE)
    assert [(c.text, c.spoken) for c in starts] == [
        ("Go.", True), ("Go.", True), ("Plank. Go.", True),
    ]  # fmt: skip


def test_each_round_is_announced_as_it_begins() -> None:
    found = of(CueKind.ANNOUNCE, Repeat(2, (hold(5, exercise=MUTE),), rest=20.0))
    assert [c.text for c in found] == [
        "Round one of two. First, plank. Five seconds.",
        "Final round. Next, plank. Five seconds.",
    ]


def test_a_routine_of_rests_alone_ends_with_done_and_an_empty_one_says_nothing() -> None:
    assert said(RestStep(20.0)) == ["0 20 done: Done. Well done."]
    assert said(RestStep(0.0)) == []


def test_more_words_are_estimated_longer() -> None:
    assert 0.3 < estimated_length("Go.") < estimated_length("Switch sides.") < 1.5
    assert 2.0 < estimated_length("Next, side plank. Left side. Three sets. Thirty seconds.") < 6.0


def test_a_work_holds_as_many_counts_as_its_time() -> None:
    pairs = ExerciseStep(BIRD_DOG, (Reps(6, Tempo(1, 1, 1)),), sides=Sides.ALTERNATE)
    (work,) = timeline(pairs).works
    assert rep_total(work) == 6
    longer = timeline(pairs).with_duration(work.index, 46.0).works[0]
    assert rep_total(longer) == 8
    (open_work,) = timeline(self_paced(8)).works
    assert rep_total(open_work) == 8
    assert rep_total(timeline(hold(30)).works[0]) == 0
