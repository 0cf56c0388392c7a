"""A session changed on the way: longer, shorter, hurting, eased, skipped, self-paced."""

from __future__ import annotations

import pytest

from exercise_app.core.events import (
    Adjust,
    Ease,
    End,
    Finished,
    Hurt,
    Jump,
    Kept,
    Next,
    Pause,
    Previous,
    Resume,
    Silence,
    SkipExercise,
    Sound,
)
from exercise_app.core.room import CueKind
from exercise_app.core.routine import Exercise, Repeat, RestStep, Sides, Timing
from exercise_app.core.session_state import Phase
from exercise_app.core.timeline import Timeline
from tests.core.driving import Driver, cues, entered, hold, only, self_paced, timeline

KNEES = Exercise("plank-knees", "Plank on the knees")
DEAD_BUG = Exercise("dead-bug", "Dead bug")
PLANKS = timeline(hold(30, 20), hold(15, exercise=DEAD_BUG))
"""prepare 0-10, plank 10-40, rest 40-55, plank 55-75, rest 75-80, prepare 80-90, dead bug 90-105"""


def started(made: Timeline = PLANKS, at: int = 0) -> Driver:
    driver = Driver(made)
    driver.start(at)
    return driver


def in_work(elapsed: float = 12.0) -> Driver:
    """In the first plank."""
    driver = started()
    driver.wait(10 + elapsed)
    return driver


def test_ten_seconds_more_and_less_change_what_is_planned() -> None:
    driver = in_work()
    assert Kept(1) in driver.send(Adjust(10))
    assert driver.session.timeline.segments[1].duration == 40.0
    assert driver.session.remaining(driver.now) == 28.0
    driver.send(Adjust(-10))
    driver.send(Adjust(-10))
    assert driver.session.timeline.segments[1].duration == 20.0
    driver.play_on()
    assert driver.session.done == {1: 20.0, 3: 20.0, 6: 15.0}


def test_ten_seconds_less_than_is_left_ends_the_work_with_its_cue() -> None:
    driver = in_work(25)
    effects = driver.send(Adjust(-10))
    assert entered(effects) == [2]
    assert cues(effects) == [(CueKind.STOP, "Rest.")]
    assert driver.session.done == {1: 25.0}
    assert 1 in driver.session.finished


def test_the_last_work_cut_short_still_says_done() -> None:
    driver = started(at=6)
    driver.wait(3 + 10.5)
    effects = driver.send(Adjust(-10))
    assert cues(effects) == [(CueKind.DONE, "Done. Well done.")]
    assert driver.session.done == {6: 10.5}
    assert driver.phase is Phase.FINISHED


def test_a_cue_given_at_this_very_instant_is_not_given_again() -> None:
    driver = started()
    driver.wait(10.0)
    assert cues(driver.effects)[-1] == (CueKind.GO, "Go.")
    assert cues(driver.send(Adjust(10))) == []


def test_a_segment_made_shorter_keeps_a_second() -> None:
    driver = in_work(0.25)
    driver.send(Adjust(-10))
    driver.send(Adjust(-10))
    driver.send(Adjust(-10))
    assert driver.session.timeline.segments[1].duration == 1.0


def test_a_rest_can_be_made_longer_and_stores_no_work() -> None:
    driver = started(at=2)
    assert only(driver.send(Adjust(10)), Kept) == []
    assert driver.session.remaining(driver.now) == 25.0


def test_no_segment_gets_longer_than_an_hour() -> None:
    driver = in_work()
    driver.send(Adjust(9000))
    assert driver.session.timeline.segments[1].duration == 3600.0
    assert driver.send(Adjust(10)) == []


def test_a_work_shortened_below_what_was_done_of_it_counts_its_own_seconds() -> None:
    driver = in_work(25)
    driver.send(Previous())
    driver.wait(3 + 5)
    for _ in range(2):
        driver.send(Adjust(-10))
    assert driver.session.timeline.segments[1].duration == 10.0
    assert driver.session.done == {1: 10.0}


def test_adjusting_a_self_paced_work_does_nothing() -> None:
    driver = started(timeline(self_paced(), timing=Timing(0, 0, 0)))
    driver.send(Pause())
    assert driver.send(Adjust(10)) == []


def test_prompts_asked_for_ahead_sound_again_after_an_adjustment() -> None:
    driver = in_work()
    driver.send(Pause())
    driver.send(Resume())
    driver.wait(0.75)
    again = driver.send(Adjust(10))
    assert "Two." in {e.cue.text for e in only(again, Sound)}


def test_hurt_stops_the_time_and_is_kept_with_the_work() -> None:
    driver = in_work()
    effects = driver.send(Hurt())
    assert Silence() in effects
    assert Kept(1) in effects
    assert (driver.phase, driver.session.hurting, driver.session.hurt) == (
        Phase.PAUSED, True, {1},
    )  # fmt: skip


@pytest.mark.parametrize(("wait", "work"), [(5.0, 1), (45.0, 1), (82.0, 3)])
def test_in_a_gap_the_work_just_done_hurts_or_the_first_to_come(wait: float, work: int) -> None:
    driver = started()
    driver.wait(wait)
    driver.send(Hurt())
    assert driver.session.hurt == {work}


@pytest.mark.parametrize(
    ("wait", "exercise"), [(5.0, "plank"), (45.0, "plank"), (95.0, "dead-bug")]
)
def test_the_exercise_in_question_is_that_works(wait: float, exercise: str) -> None:
    driver = started()
    driver.wait(wait)
    found = driver.session.exercise_in_question
    assert found is not None
    assert found.id == exercise


def test_resuming_after_hurt_goes_on_as_before() -> None:
    driver = in_work()
    driver.send(Hurt())
    driver.send(Hurt())
    driver.send(Resume())
    assert (driver.session.hurting, driver.phase) == (False, Phase.GET_READY)


def test_easing_goes_back_to_the_gap_and_takes_the_easier_exercise_from_there_on() -> None:
    driver = in_work()
    driver.send(Hurt())
    effects = driver.send(Ease(KNEES))
    assert entered(effects) == [0]
    assert driver.phase is Phase.RUNNING
    segments = driver.session.timeline.segments
    assert [s.exercise for s in segments] == [
        "plank-knees", "plank-knees", None, "plank-knees", None, "dead-bug", "dead-bug",
    ]  # fmt: skip
    assert driver.session.eased == {1: "plank", 3: "plank"}
    assert {e.index for e in only(effects, Kept)} == {1, 3}


def test_easing_in_a_gap_eases_the_sets_to_come_alone() -> None:
    driver = started()
    driver.wait(45)
    driver.send(Hurt())
    driver.send(Ease(KNEES))
    works = [w.exercise for w in driver.session.timeline.works]
    assert works == ["plank", "plank-knees", "dead-bug"]
    assert (driver.index, driver.session.eased) == (2, {3: "plank"})


def test_easing_twice_remembers_the_first_exercise() -> None:
    driver = in_work()
    driver.send(Hurt())
    driver.send(Ease(KNEES))
    driver.wait(12)
    driver.send(Hurt())
    driver.send(Ease(DEAD_BUG))
    assert driver.session.eased == {1: "plank", 3: "plank"}


def test_easing_a_work_with_no_gap_before_it_gets_ready() -> None:
    driver = started(timeline(hold(30), timing=Timing(0, 0, 0)))
    driver.wait(5)
    driver.send(Hurt())
    driver.send(Ease(KNEES))
    assert (driver.index, driver.phase) == (0, Phase.GET_READY)


def test_skipping_leaves_out_all_sets_and_sides_of_the_step() -> None:
    driver = in_work()
    driver.send(Hurt())
    effects = driver.send(SkipExercise())
    assert entered(effects) == [4]
    assert driver.phase is Phase.RUNNING
    assert driver.session.done == {1: 12.0}


def test_skipping_keeps_to_this_round() -> None:
    driver = started(timeline(Repeat(2, (hold(30, sides=Sides.EACH),), rest=20.0)))
    driver.wait(15)
    driver.send(SkipExercise())
    segment = driver.session.segment
    assert segment is not None
    assert (segment.kind, segment.start) == ("rest", 75.0)


def test_skipping_the_last_exercise_ends_the_routine() -> None:
    driver = started(at=6)
    assert driver.send(SkipExercise())[-1] == Finished(early=False)


def test_hurt_ease_and_skip_are_harmless_in_a_routine_of_rests() -> None:
    driver = started(timeline(RestStep(20.0)))
    driver.send(Hurt())
    assert driver.session.hurting
    assert driver.session.exercise_in_question is None
    assert driver.send(Ease(KNEES)) == []
    driver.send(SkipExercise())
    assert driver.index == 0


def test_ending_early_keeps_what_was_done() -> None:
    driver = in_work()
    effects = driver.send(End())
    assert effects[0] == Silence()
    assert effects[-1] == Finished(early=True)
    assert (driver.phase, driver.session.done) == (Phase.ENDED, {1: 12.0})


def test_a_self_paced_work_waits_for_next_however_long() -> None:
    driver = started(timeline(self_paced(), hold(10), timing=Timing(5, 0, 0)))
    driver.wait(65, every=5)
    assert (driver.phase, driver.place, driver.t) == (Phase.WAITING, 5.0, 65.0)
    assert driver.session.elapsed(driver.now) == 60.0
    assert driver.session.remaining(driver.now) is None
    effects = driver.send(Next())
    assert Kept(1) in effects
    assert cues(effects) == [(CueKind.STOP, "Stop.")]
    assert (driver.session.part, driver.place) == (1, 0.0)
    assert (driver.session.done, driver.session.finished) == ({1: 60.0}, {1})


def test_a_self_paced_work_at_the_end_is_done_with_next() -> None:
    driver = started(timeline(self_paced(), timing=Timing(0, 0, 0)))
    effects = driver.send(Next())
    assert cues(effects) == [(CueKind.DONE, "Done. Well done.")]
    assert Kept(0) in effects
    assert effects[-1] == Finished(early=False)
    assert driver.session.finished == {0}


def test_a_gate_paused_waits_on_and_may_be_left_by_next() -> None:
    driver = started(timeline(self_paced(), hold(10), timing=Timing(5, 0, 0)))
    driver.wait(10)
    driver.send(Pause())
    driver.stall(60)
    driver.send(Resume())
    assert driver.phase is Phase.WAITING
    driver.wait(5)
    driver.send(Pause())
    driver.send(Next())
    assert (driver.index, driver.phase) == (2, Phase.RUNNING)
    assert driver.session.done == {1: 10.0}


def test_a_self_paced_work_left_by_a_jump_keeps_the_time_spent() -> None:
    driver = started(timeline(self_paced(), hold(10), timing=Timing(0, 0, 0)))
    driver.wait(8)
    driver.send(Jump(1))
    assert (driver.session.done, driver.session.finished) == ({0: 8.0}, frozenset())


def test_an_opening_rest_can_be_made_longer_before_anything_was_said() -> None:
    driver = started(timeline(RestStep(20.0)))
    driver.wait(5)
    driver.send(Adjust(10))
    assert cues(driver.play_on()) == [(CueKind.DONE, "Done. Well done.")]
    assert driver.t == 30.0
