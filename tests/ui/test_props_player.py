"""The player's props at instants of real sessions."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from exercise_app.core.clocks import Reading
from exercise_app.core.events import Adjust, Start, Tick
from exercise_app.core.notices import NoticeKind
from exercise_app.core.routine import (
    Exercise,
    ExerciseStep,
    Hold,
    Kind,
    Reps,
    Routine,
    Side,
    Sides,
    Speech,
    Tempo,
)
from exercise_app.core.session import step as take
from exercise_app.core.session_state import Session
from exercise_app.core.timeline import compile_timeline
from exercise_app.ui.props.player import (
    Hearing,
    PlayerProps,
    Status,
    derive_player_props,
    player_context,
)
from exercise_app.ui.props.shapes import Phase
from tests.ui import samples
from tests.work import calls

WORKS = [work.index for work in compile_timeline(samples.CORE).works]


def shown(at: tuple[Session, Reading], routine: Routine = samples.CORE) -> PlayerProps:
    session, now = at
    return derive_player_props(session, now, player_context(session.timeline), caption="Said.")


def test_a_hold_counts_its_seconds_down() -> None:
    props = shown(samples.run_to(samples.CORE, WORKS[3], 2.4))
    assert (props.status, props.phase, props.phase_word) == (Status.RUNNING, Phase.WORK, "Hold")
    assert props.name == "Bird dog"
    assert props.side == "Right arm, left leg"
    assert (props.digits, props.beside) == ("0:18", ())
    assert props.detail == "Hold · Set 1 of 2"
    assert props.caption == "Said."
    assert props.next == "Bird dog, left arm, right leg"
    assert props.position == "4 of 13"
    assert props.index == WORKS[3]
    assert props.fraction == pytest.approx(2.4 / 20)


def test_reps_are_counted_with_the_seconds_beside() -> None:
    props = shown(samples.run_to(samples.CORE, WORKS[6], 12.0))
    assert props.phase_word == "Reps"
    assert (props.digits, props.beside) == ("3", ("of 10", "0:38"))
    assert "red band" in props.detail


def test_the_rep_never_passes_the_last() -> None:
    props = shown(samples.run_to(samples.CORE, WORKS[6], 49.9999))
    assert props.digits == "10"


def test_a_preparation_shows_what_is_coming_and_how_it_is_done() -> None:
    props = shown(samples.run_to(samples.CORE, WORKS[2] - 1, 3.0))
    assert (props.phase, props.phase_word) == (Phase.PREPARE, "Get ready")
    assert props.name == "Bird dog"
    assert props.side == "Left arm, right leg"
    assert props.still is not None
    assert (props.still.name, props.still.how) == ("Bird dog", samples.BIRD_DOG.how)
    assert props.next == "Bird dog, right arm, left leg"


def test_a_rest_says_rest_and_what_is_next() -> None:
    props = shown(samples.run_to(samples.CORE, WORKS[0] + 1, 4.0))
    assert (props.name, props.side, props.phase) == ("Rest", "", Phase.REST)
    assert props.next == "Plank"
    assert props.still is not None
    assert props.still.name == "Plank", "the exercise to come"


def test_a_switch_shows_the_side_to_come() -> None:
    props = shown(samples.run_to(samples.CORE, WORKS[2] + 1, 1.0))
    assert (props.phase, props.phase_word) == (Phase.SWITCH, "Switch sides")
    assert props.side == "Right arm, left leg"


def test_paused_says_how_to_go_on() -> None:
    props = shown(samples.paused(samples.CORE, WORKS[3], 8.0))
    assert props.status is Status.PAUSED
    assert props.phase_word == "Paused"
    assert "Space" in props.caption
    assert props.digits == "0:12"


def test_resuming_into_a_work_counts_three_two_one() -> None:
    session, now = samples.run_to(samples.CORE, WORKS[3], 0.0)
    from exercise_app.core.events import Jump
    from exercise_app.core.session import step

    session, _ = step(session, Jump(WORKS[3]), now)
    props = shown((session, samples.reading(now.mono + 0.5)))
    assert props.status is Status.GET_READY
    assert props.digits == "3"
    assert props.phase_word == "Get ready"
    later = shown((session, samples.reading(now.mono + 2.5)))
    assert later.digits == "1"


def test_a_self_paced_set_waits_for_next() -> None:
    props = shown(samples.at_gate(), samples.SELF_PACED)
    assert props.status is Status.WAITING
    assert (props.digits, props.beside) == ("8", ("reps",))
    assert "→" in props.caption
    assert props.left.endswith("left and your own pace")
    assert props.fraction == 0


def test_a_change_of_speech_is_told_in_place_of_any_caption() -> None:
    session, now = samples.at_gate()
    context = player_context(session.timeline)
    told = Hearing(speech=Speech.TONES, is_told=True)
    props = derive_player_props(session, now, context, caption="Breathe.", hearing=told)
    assert props.caption == "Tones only"
    later = derive_player_props(session, now, context, hearing=Hearing(speech=Speech.TONES))
    assert "→" in later.caption
    assert later.speech is Speech.TONES


def test_there_is_room_to_tell_the_speech_where_no_line_is_ever_shown() -> None:
    step = ExerciseStep(Exercise("x", "X"), (Hold(30.0),))
    reserve = player_context(compile_timeline(Routine("r", "R", Kind.STRETCH, (step,)))).reserve
    assert reserve.cue == "Speech: essential"


def test_the_last_work_says_so() -> None:
    props = shown(samples.run_to(samples.CORE, WORKS[-1], 1.0))
    assert props.next == "Last one"
    assert props.position == "13 of 13"


def test_time_left_is_that_of_all_that_is_to_come() -> None:
    timeline = compile_timeline(samples.CORE)
    props = shown(samples.run_to(samples.CORE, WORKS[0], 0.0))
    first = timeline.segments[WORKS[0]]
    left = timeline.duration - first.start
    assert props.left == f"{int(left) // 60}:{int(left) % 60:02} left"


def test_hurting_offers_the_easier_exercise_by_name() -> None:
    from exercise_app.core.events import Hurt
    from exercise_app.core.session import step

    session, now = samples.run_to(samples.CORE, WORKS[3], 2.0)
    session, _ = step(session, Hurt(), now)
    props = derive_player_props(
        session, now, player_context(session.timeline), easier="Bird dog, legs only"
    )
    assert props.hurt is not None
    assert props.hurt.exercise == "Bird dog"
    assert props.hurt.easier == "Bird dog, legs only"
    assert props.hurt.caution == samples.BIRD_DOG.caution


def test_after_a_sleep_it_says_that_the_session_is_where_it_was() -> None:
    from exercise_app.core.events import Tick
    from exercise_app.core.session import step

    session, now = samples.run_to(samples.CORE, WORKS[3], 2.0)
    slept = Reading(now.mono + 1, now.boot + 600)
    session, _ = step(session, Tick(), slept)
    props = shown((session, slept))
    assert props.status is Status.PAUSED
    assert props.notice.startswith("The computer slept for 10 min")
    assert props.notice_kind is NoticeKind.NEWS


def test_the_bar_has_every_segment_with_a_label() -> None:
    timeline = compile_timeline(samples.CORE)
    context = player_context(timeline)
    assert len(context.bar) == len(timeline.segments)
    assert context.bar[WORKS[3]].label == "Bird dog, right arm, left leg, set 1 of 2"
    assert context.bar[WORKS[3]].weight == 20
    assert context.bar[WORKS[9]].label.endswith("round 1 of 2")
    assert {segment.label for segment in context.bar if segment.phase is Phase.REST} == {"Rest"}


def test_the_reserve_has_the_longest_texts_so_that_the_layout_stays_still() -> None:
    reserve = player_context(compile_timeline(samples.CORE)).reserve
    assert reserve.name == "Standing march"
    assert reserve.digits == "1:20"
    assert reserve.next.startswith("Bird dog, ")


def test_a_routine_of_ten_thousand_segments_is_derived_as_fast_as_one_of_a_hundred() -> None:
    from exercise_app.core.routine import Exercise, ExerciseStep, Hold, Kind, Repeat, RestStep

    def work(rounds: int) -> int:
        plank = ExerciseStep(Exercise("plank", "Plank"), (Hold(1),) * 50, prepare=0, rest=0)
        routine = Routine("x", "X", Kind.STRENGTH, (Repeat(rounds, (plank, RestStep(1))),))
        session, now = samples.run_to(routine, rounds * 40, 0.5)
        context = player_context(session.timeline)
        derive_player_props(session, now, context)
        return calls(lambda: derive_player_props(session, now, context))

    assert work(100) < 2 * work(2)


def test_sides_in_turn_are_named_as_they_come() -> None:
    dog = Exercise(
        "dog",
        "Bird dog",
        side_names=MappingProxyType({Side.LEFT: "Left arm", Side.RIGHT: "Right arm"}),
    )
    step = ExerciseStep(dog, (Reps(3, Tempo(1, 2, 1)),), Sides.ALTERNATE, first=Side.RIGHT)
    timeline = compile_timeline(Routine("r", "R", Kind.STRENGTH, (step,)))
    context = player_context(timeline)
    shown = []
    for into in (-5.0, 0.0, 3.9, 4.0, 8.0, 12.5):
        clock = Reading(10.0 + into, 10.0 + into)
        session = Session(timeline)
        session, _ = take(session, Start(), Reading(0.0, 0.0))
        for second in range(1, int(clock.mono) + 1):
            session, _ = take(session, Tick(), Reading(float(second), float(second)))
        session, _ = take(session, Tick(), clock)
        shown.append(derive_player_props(session, clock, context).side)
    assert shown == ["Right arm", "Right arm", "Right arm", "Left arm", "Right arm", "Left arm"]
    assert context.reserve.side == "Right arm"


def test_ten_seconds_more_are_more_reps() -> None:
    step = ExerciseStep(Exercise("squat", "Squat"), (Reps(5, Tempo(1, 0, 1)),), prepare=0)
    timeline = compile_timeline(Routine("r", "R", Kind.STRENGTH, (step,)))
    now = Reading(0.0, 0.0)
    session, _ = take(Session(timeline), Start(), now)
    session, _ = take(session, Adjust(10), now)
    props = derive_player_props(session, now, player_context(session.timeline))
    assert (props.digits, props.beside) == ("1", ("of 10", "0:20"))
