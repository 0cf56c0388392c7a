"""The figure moves with the session."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from exercise_app.core.clocks import Reading
from exercise_app.core.events import Pause, Start, Tick
from exercise_app.core.routine import Exercise, ExerciseStep, Hold, Kind, Repeat, RestStep, Routine
from exercise_app.core.segments import SegmentKind
from exercise_app.core.session import step as take
from exercise_app.core.session_state import Session
from exercise_app.core.timeline import compile_timeline
from exercise_app.library.exercise_files import ExerciseFiles
from exercise_app.ui.props.moving import Moving, Still, derive_moving, derive_still

ASSETS = Path(__file__).resolve().parents[2] / "assets"


def session_at(
    seconds: float, *, paused: bool = False, rate: float = 1.0, reduced: bool = False
) -> Moving | None:
    plank = ExerciseFiles(ASSETS / "exercises").find("plank")
    assert plank is not None
    steps = (ExerciseStep(plank, (Hold(30.0),)), RestStep(20.0))
    timeline = compile_timeline(Routine("r", "R", Kind.STRENGTH, steps))
    session, _ = take(Session(timeline, rate=rate), Start(), Reading(0.0, 0.0))
    now = Reading(0.0, 0.0)
    while now.mono < seconds / rate:
        now = Reading(min(now.mono + 1.0, seconds / rate), 0.0)
        now = Reading(now.mono, now.mono)
        session, _ = take(session, Tick(), now)
    if paused:
        session, _ = take(session, Pause(), now)
    return derive_moving(session, now, reduced=reduced)


def test_it_gets_ready_works_and_leaves_the_hold() -> None:
    ready, work, after = session_at(4.0), session_at(25.0), session_at(40.5)
    assert ready is not None
    assert work is not None
    assert after is not None
    assert (ready.moment.kind, ready.moment.elapsed) == (SegmentKind.PREPARE, 4.0)
    assert (work.moment.kind, work.moment.elapsed) == (SegmentKind.WORK, 15.0)
    assert after.moment.leaving
    assert {ready.rate, work.rate, after.rate} == {1.0}


def test_it_stands_while_paused_and_runs_with_the_clock() -> None:
    paused, fast = session_at(25.0, paused=True), session_at(25.0, rate=5.0)
    assert paused is not None
    assert fast is not None
    assert (paused.rate, fast.rate) == (0.0, 5.0)
    assert fast.moment.elapsed == pytest.approx(15.0)


@pytest.mark.parametrize("seconds", [4.0, 25.0, 40.5])
def test_with_reduced_motion_every_moment_is_of_key_poses(seconds: float) -> None:
    full, reduced = session_at(seconds), session_at(seconds, reduced=True)
    assert full is not None
    assert reduced is not None
    assert not full.moment.reduced
    assert reduced.moment == replace(full.moment, reduced=True)


def test_a_routine_of_rests_shows_no_figure() -> None:
    timeline = compile_timeline(Routine("r", "R", Kind.STRETCH, (Repeat(2, (RestStep(5.0),)),)))
    session, _ = take(Session(timeline), Start(), Reading(0.0, 0.0))
    assert derive_moving(session, Reading(0.0, 0.0)) is None
    empty = Session(compile_timeline(Routine("r", "R", Kind.STRETCH, (RestStep(0.0),))))
    assert derive_moving(empty, Reading(0.0, 0.0)) is None
    assert derive_still(session, Reading(0.0, 0.0)) is None
    assert derive_still(empty, Reading(0.0, 0.0)) is None


@pytest.mark.parametrize("picture", [None, "/home/me/exercises/squat.png"])
def test_an_exercise_without_a_figure_has_its_picture_and_how_it_is_done(
    picture: str | None,
) -> None:
    squat = Exercise("squat", "Squat", how=("Sit back and down.",), picture=picture)
    steps = (ExerciseStep(squat, (Hold(30.0),)),)
    session = Session(compile_timeline(Routine("r", "R", Kind.STRENGTH, steps)))
    session, _ = take(session, Start(), Reading(0.0, 0.0))
    assert derive_moving(session, Reading(0.0, 0.0)) is None
    still = derive_still(session, Reading(0.0, 0.0))
    assert still == Still("Squat", picture, ("Sit back and down.",))


def test_an_exercise_with_a_figure_is_not_still() -> None:
    plank = ExerciseFiles(ASSETS / "exercises").find("plank")
    assert plank is not None
    steps = (ExerciseStep(plank, (Hold(30.0),)),)
    session = Session(compile_timeline(Routine("r", "R", Kind.STRENGTH, steps)))
    session, _ = take(session, Start(), Reading(0.0, 0.0))
    assert derive_still(session, Reading(0.0, 0.0)) is None
