"""The main job: start the app, press Enter, follow the routine to its end, find it in history."""

from __future__ import annotations

import pytest

from exercise_app.core.timeline import compile_timeline
from tests.e2e.person import Person


def test_enter_starts_what_is_suggested_and_its_end_is_in_the_history(person: Person) -> None:
    suggested = person.flow.window.today.props
    assert suggested is not None
    assert suggested.hero is not None
    assert suggested.hero.card.name == "Core strength 1"
    assert suggested.owed == "Three strength and three stretch sessions left this week."

    person.press("Enter")
    assert person.view == "player"
    assert person.shown.phase_word == "Get ready"

    person.follow_to_the_end()
    assert person.view == "summary"
    summary = person.flow.window.summary.props
    assert summary is not None
    assert summary.title == "Done"

    person.press("Enter")
    assert person.view == "today"
    today = person.flow.window.today.props
    assert today is not None
    assert today.week[0].score == "1 of 3"
    session = person.sessions[0]
    assert session.completed
    assert session.routine == "core-strength-1"
    assert session.work_done == session.work_planned
    assert str(session.date) == "2026-11-18"


def test_everything_that_the_timeline_holds_is_said_once_and_in_order(person: Person) -> None:
    timeline = person.context.routines.find("core-strength-1").timeline
    person.press("Enter")
    person.follow_to_the_end(step=0.5)

    lengths = person.speaker.lengths()
    planned = compile_timeline(timeline.routine, lambda text: lengths.get(text, 1.0))
    assert person.speaker.said.words == [cue.text for cue in planned.cues if cue.spoken]
    dues = [heard.due for heard in person.speaker.said.log if heard is not None]
    assert dues == sorted(dues)
    assert dues[0] == pytest.approx(1000.0 + planned.cues[0].at)
    assert dues[-1] == pytest.approx(1000.0 + planned.cues[-1].at)


def test_ending_early_keeps_what_was_done(person: Person) -> None:
    person.press("Enter")
    person.wait(0.4 * 627)
    person.press("Esc")
    assert person.shown.asking_end
    person.flow.window.player.end_confirmed.emit()

    assert person.view == "summary"
    session = person.sessions[0]
    assert not session.completed
    assert 0 < session.work_done < session.work_planned
    assert session.works[0].done == 30.0
    assert session.works[-1].done == 0.0


def test_ending_before_anything_was_done_asks_nothing_and_leaves_no_session(
    person: Person,
) -> None:
    person.press("Enter")
    person.wait(5)
    person.press("Esc")
    assert person.view == "today"
    assert person.sessions == []


def test_deciding_not_to_end_goes_on_after_a_get_ready(person: Person) -> None:
    person.press("Enter")
    person.wait(20)
    person.press("Esc")
    assert person.shown.asking_end
    person.flow.window.player.end_cancelled.emit()
    assert person.shown.status.value == "get-ready"
    assert person.shown.digits == "3"
    person.wait(3)
    assert person.shown.status.value == "running"


def test_a_pause_holds_the_time_and_resuming_loses_no_second(person: Person) -> None:
    person.press("Enter")
    person.wait(20)
    left = person.shown.left
    person.press("Space")
    assert person.shown.status.value == "paused"
    person.wait(1000)
    assert person.shown.left == left
    person.press("Space")
    person.wait(3)
    assert person.shown.left == left
    person.follow_to_the_end()
    session = person.sessions[0]
    assert session.work_done == session.work_planned


def test_sleeping_pauses_where_it_was_and_says_so(person: Person) -> None:
    person.press("Enter")
    person.wait(20)
    left = person.shown.left
    person.clock.sleep(3 * 3600)
    person.wait(0.25)
    assert person.shown.status.value == "paused"
    assert person.shown.left == left
    assert "slept" in person.shown.notice


def test_skipped_time_is_not_done_and_ten_seconds_more_are_planned(person: Person) -> None:
    person.press("Enter")
    person.wait(20)
    person.press("+")
    person.wait(5)
    person.press("Right")
    person.follow_to_the_end()
    first = person.sessions[0].works[0]
    assert (first.planned, first.done) == (40.0, 10.0)


def test_pause_skip_mute_and_end_silence_at_once(person: Person) -> None:
    person.press("Enter")
    person.wait(16)
    for keys in (["Space"], ["Space"], ["Right"], ["Left"]):
        before = len(person.speaker.said.log)
        person.press(*keys)
        silenced = None in person.speaker.said.log[before:]
        assert silenced or keys == ["Space"]
    person.press("M")
    assert person.speaker.muted
    assert person.shown.muted
