"""How time passes in a session: late looks, sleep, sounds asked for ahead, and what is stored."""

from __future__ import annotations

import pytest

from exercise_app.core.events import (
    Cued,
    Finished,
    Jump,
    Kept,
    Next,
    Pause,
    Prompted,
    Resume,
    Silence,
    Slept,
    Sound,
)
from exercise_app.core.room import CueKind
from exercise_app.core.routine import Exercise, Timing
from exercise_app.core.session_state import Phase
from tests.core.driving import Driver, entered, hold, only, self_paced, timeline

MUTE = Exercise("plank", "Plank")
AT_ONCE = Timing(0.0, 0.0, 0.0)
PLANK = timeline(hold(30, exercise=MUTE))
"""prepare 0-10, work 10-40; 3-2-1 at 7, 8, 9 and 37, 38, 39; halfway at 25; done at 40"""


def started(rate: float = 1.0) -> Driver:
    driver = Driver(PLANK, rate)
    driver.start()
    return driver


def sounds(driver: Driver) -> list[Sound]:
    return driver.those(Sound)


def test_a_late_look_gives_everything_that_was_due_in_order() -> None:
    driver = started()
    driver.stall(6)
    effects = driver.stall(4.2)
    assert entered(effects) == [1]
    assert [(e.cue.kind, e.late) for e in only(effects, Cued)] == [
        (CueKind.COUNTDOWN, 3.2),
        (CueKind.COUNTDOWN, 2.2),
        (CueKind.COUNTDOWN, 1.2),
        (CueKind.GO, 0.2),
    ]


def test_after_a_stall_of_two_and_a_half_seconds_time_went_on() -> None:
    driver = started()
    driver.wait(12)
    driver.stall(2.5)
    assert (driver.phase, driver.place) == (Phase.RUNNING, 14.5)


def test_cues_more_than_300_ms_late_come_without_a_sound() -> None:
    driver = started()
    driver.wait(5)
    effects = driver.stall(4.25)
    assert [e.cue.at for e in only(effects, Cued)] == [7, 8, 9]
    assert [e.cue.at for e in only(effects, Sound)] == [9]


def test_a_cue_exactly_300_ms_late_sounds_at_once() -> None:
    driver = started()
    driver.wait(5)
    (sound,) = only(driver.stall(2.3), Sound)
    assert (sound.cue.at, sound.due) == (7, pytest.approx(driver.now.mono - 0.3))


def test_done_a_little_late_sounds_all_the_same() -> None:
    driver = started()
    driver.wait(39.2)
    effects = driver.stall(0.9)
    assert [e.cue.kind for e in only(effects, Sound)] == [CueKind.DONE]
    assert effects[-1] == Finished(early=False)
    assert driver.t == 40.0


def test_every_sound_is_asked_for_half_a_second_ahead_for_its_own_instant() -> None:
    driver = started()
    asked: dict[float, float] = {}
    began = driver.now.mono
    while driver.phase is Phase.RUNNING:
        driver.wait(0.05, every=0.05)
        for sound in sounds(driver):
            assert sound.due == pytest.approx(began + sound.cue.at, abs=1e-6)
            asked.setdefault(sound.cue.at, driver.now.mono)
    assert len(sounds(driver)) == len(PLANK.cues)
    for at, when in asked.items():
        if at > 0.5:
            assert began + at - when == pytest.approx(0.5, abs=0.051)


def test_at_sixty_times_the_speed_the_lead_is_still_real_time() -> None:
    driver = started(rate=60.0)
    first = {sound.cue.at: sound.due - driver.now.mono for sound in sounds(driver)}
    assert max(first) == 25.0
    assert first[25.0] == pytest.approx(25 / 60)


def test_what_was_asked_for_before_a_pause_is_asked_for_again_after_it() -> None:
    driver = started()
    driver.wait(24.75)
    assert [s.cue.kind for s in sounds(driver)][-1] is CueKind.HALFWAY
    assert Silence() in driver.send(Pause())
    before = len(sounds(driver))
    driver.send(Resume())
    driver.wait(3.5)
    again = [s.cue.kind for s in sounds(driver)[before:]]
    assert again.count(CueKind.HALFWAY) == 1
    assert [c.cue.kind for c in driver.those(Cued)].count(CueKind.HALFWAY) == 1


def test_a_get_ready_counts_three_two_one_go_by_itself() -> None:
    driver = started()
    driver.wait(15)
    driver.send(Pause())
    came = driver.send(Resume()) + driver.wait(3.0)
    assert [(e.cue.kind, e.cue.text) for e in only(came, Prompted)] == [
        (CueKind.COUNTDOWN, "Three."),
        (CueKind.COUNTDOWN, "Two."),
        (CueKind.COUNTDOWN, "One."),
        (CueKind.GO, "Go."),
    ]
    assert only(came, Cued) == []
    assert [s.cue.text for s in only(came, Sound)] == ["Three.", "Two.", "One.", "Go."]


def test_a_get_ready_into_a_works_start_leaves_go_to_the_timeline() -> None:
    driver = started()
    came = driver.send(Jump(1)) + driver.wait(3.0)
    assert [e.cue.text for e in only(came, Prompted)] == ["Three.", "Two.", "One."]
    assert [e.cue.text for e in only(came, Cued)] == ["Go."]
    assert [s.cue.text for s in only(came, Sound)] == ["Three.", "Two.", "One.", "Go."]


def test_seeking_skips_cues_and_never_bursts_them() -> None:
    driver = started()
    came = driver.send(Jump(1))
    assert only(came, Cued) == []
    assert [s.cue.text for s in only(came, Sound)] == ["Three."]


@pytest.mark.parametrize("asleep", [2.1, 600.0])
def test_clocks_that_part_by_more_than_two_seconds_tell_of_sleep(asleep: float) -> None:
    driver = started()
    driver.wait(15)
    driver.asleep += round(asleep * 1e6)
    driver.us += 250_000
    effects = driver.stall(0)
    assert [e.gap for e in only(effects, Slept)] == [pytest.approx(asleep + 0.25)]
    assert Silence() in effects
    assert (driver.phase, driver.place, driver.t) == (Phase.PAUSED, 15.0, 15.0)
    assert driver.session.slept == pytest.approx(asleep + 0.25)
    assert driver.session.done == {1: 5.0}


def test_clocks_that_part_by_less_are_let_pass() -> None:
    driver = started()
    driver.wait(15)
    driver.asleep += 1_900_000
    driver.wait(1)
    assert (driver.phase, driver.place) == (Phase.RUNNING, 16.0)


def test_more_than_ten_seconds_between_two_looks_pause_at_the_last_known_place() -> None:
    driver = started()
    driver.wait(15)
    assert only(driver.stall(10.0), Slept) == []
    assert driver.place == 25.0
    effects = driver.stall(10.001)
    assert [e.gap for e in only(effects, Slept)] == [pytest.approx(10.001)]
    assert (driver.phase, driver.place) == (Phase.PAUSED, 25.0)


def test_on_return_from_sleep_the_session_goes_on_where_it_was() -> None:
    driver = started()
    driver.wait(15)
    driver.stall(3600)
    driver.stall(3600)
    assert len(driver.those(Slept)) == 1
    driver.send(Resume())
    assert driver.session.slept is None
    driver.play_on()
    assert driver.session.done == {1: 30.0}


def test_sleep_at_a_gate_pauses_too() -> None:
    driver = Driver(timeline(self_paced(), timing=AT_ONCE))
    driver.start()
    driver.wait(5)
    driver.stall(60)
    assert driver.phase is Phase.PAUSED
    driver.send(Resume())
    assert driver.phase is Phase.WAITING
    driver.wait(2)
    driver.send(Next())
    assert driver.session.done == {0: 7.0}


def test_the_time_at_a_gate_counts_from_its_own_instant_however_late_the_look() -> None:
    driver = Driver(timeline(self_paced(), timing=Timing(5, 0, 0)))
    driver.start()
    driver.stall(8)
    assert driver.session.elapsed(driver.now) == 3.0


def test_a_long_work_is_stored_every_ten_seconds() -> None:
    driver = started()
    driver.wait(39)
    stored = [e.index for e in driver.those(Kept)]
    assert stored == [1, 1]
    assert driver.session.done == {1: 20.0}


def test_what_runs_over_the_end_is_never_done() -> None:
    driver = started()
    driver.wait(38)
    driver.stall(9)
    assert driver.session.done == {1: 30.0}


def test_while_nothing_runs_nothing_comes() -> None:
    driver = started()
    driver.send(Pause())
    assert driver.stall(1e6) == []
