"""What a session tells of itself as a media player."""

from __future__ import annotations

import pytest

from exercise_app.core.events import End, Next, Pause, Resume, Start
from exercise_app.core.now_playing import NowPlaying, PlayState, now_playing
from exercise_app.core.routine import Exercise, RestStep, Side, Sides
from exercise_app.core.timeline import Timeline
from tests.core.driving import BIRD_DOG, Driver, hold, self_paced, timeline

SIDE_PLANK = Exercise("side-plank", "Side plank", sides=Sides.EACH)
TWO_SIDES = timeline(hold(30, exercise=SIDE_PLANK, sides=Sides.EACH), RestStep(20.0))
"""prepare 0-10, left 10-40, switch 40-45, right 45-75, rest 75-95"""


def driven(made: Timeline, seconds: float = 0.0, rate: float = 1.0) -> Driver:
    """A session that has run for so long."""
    driver = Driver(made, rate)
    driver.send(Start())
    driver.wait(seconds)
    return driver


def titles(made: Timeline) -> list[str]:
    """The titles of all segments, in order."""
    driver, found = driven(made), []
    for _ in made.segments:
        found.append(now_playing(driver.session).title)
        driver.send(Next())
    return found


def test_each_segment_is_a_track_and_a_gap_tells_what_comes_next() -> None:
    assert titles(TWO_SIDES) == [
        "Next: Side plank, left side", "Side plank, left side", "Next: Side plank, right side",
        "Side plank, right side", "Rest",
    ]  # fmt: skip


def test_an_exercises_own_words_for_its_sides_are_told() -> None:
    named = Exercise(
        "bird-dog", "Bird dog", sides=Sides.EACH,
        side_names={Side.LEFT: "Left arm and right leg", Side.RIGHT: "Right arm and left leg"},
    )  # fmt: skip
    assert titles(timeline(hold(20, exercise=named, sides=Sides.EACH)))[1::2] == [
        "Bird dog, left arm and right leg", "Bird dog, right arm and left leg",
    ]  # fmt: skip


def test_sides_in_turn_make_one_title() -> None:
    assert titles(timeline(self_paced(8, sides=Sides.ALTERNATE)))[1] == BIRD_DOG.name


def test_a_running_work_plays_with_its_length() -> None:
    driver = driven(TWO_SIDES, 15, rate=2.0)
    assert now_playing(driver.session) == NowPlaying(
        PlayState.PLAYING, 1, "Side plank, left side", "Made", 30.0,
        can_play=False, can_pause=True, can_go_on=True, can_go_back=True, rate=2.0,
    )  # fmt: skip


def test_a_self_paced_work_has_no_length() -> None:
    driver = driven(timeline(self_paced(8)), 12)
    told = now_playing(driver.session)
    assert told.state is PlayState.PLAYING
    assert told.length is None


@pytest.mark.parametrize("events", [(), (Start(), End())])
def test_before_it_begins_and_after_its_end_nothing_plays(events: tuple[Start | End, ...]) -> None:
    driver = Driver(TWO_SIDES)
    for event in events:
        driver.send(event)
    told = now_playing(driver.session)
    assert told.state is PlayState.STOPPED
    assert not any((told.can_play, told.can_pause, told.can_go_on, told.can_go_back))


def test_a_pause_can_be_left_by_play() -> None:
    driver = driven(TWO_SIDES, 15)
    driver.send(Pause())
    told = now_playing(driver.session)
    assert (told.state, told.can_play, told.can_pause) == (PlayState.PAUSED, True, False)
    driver.send(Resume())
    assert now_playing(driver.session).state is PlayState.PLAYING


def test_a_routine_without_a_segment_tells_its_name() -> None:
    assert now_playing(Driver(timeline()).session) == NowPlaying(routine="Made")
