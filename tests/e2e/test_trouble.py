"""When parts fail: the session goes on, and one calm sentence says what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from exercise_app.history.errors import HistoryError
from tests.e2e.conftest import Meet
from tests.e2e.person import Person
from tests.fakes import FakeSpeaker


def test_without_a_voice_the_session_runs_on_tones_and_captions(person: Person) -> None:
    person.speaker = FakeSpeaker(mute_texts=True)
    person.flow.__dict__["speaker"] = person.speaker
    person.press("Enter")
    person.speaker.notice.emit("There is no voice. Install espeak-ng to hear one.")
    assert person.shown.notice == "There is no voice. Install espeak-ng to hear one."
    person.wait(15)
    assert person.shown.caption == "Go."
    person.follow_to_the_end()
    assert person.speaker.said.words == []
    tones = {heard.tone for heard in person.speaker.said.log if heard is not None}
    assert {"countdown", "go", "stop", "done"} <= tones
    assert person.sessions[0].completed


def test_a_history_that_cannot_be_written_does_not_stop_the_session(meet: Meet, home: Path) -> None:
    home.write_text("a file stands where the folder should be")
    person = meet()
    person.flow.start("core-strength-1")
    person.wait(60)
    assert "not saved" in person.shown.notice
    person.follow_to_the_end()
    assert person.view == "summary"
    summary = person.flow.window.summary.props
    assert summary is not None
    assert summary.title == "Done"


def test_what_could_not_be_saved_is_saved_when_it_can_be(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = person.context.store
    broken = {name: getattr(store, name) for name in ("begin", "work_done", "finish", "put")}

    def fails(*_: object) -> None:
        raise HistoryError("The disk is full: make room.")

    for name in broken:
        monkeypatch.setattr(store, name, fails)
    person.press("Enter")
    person.wait(100)
    assert person.shown.notice == "This session is not saved yet: The disk is full: make room."
    for name, deed in broken.items():
        monkeypatch.setattr(store, name, deed)
    person.follow_to_the_end()
    (session,) = person.sessions
    assert session.completed
    assert session.work_done == session.work_planned


def test_a_session_whose_end_could_not_be_saved_is_saved_from_today(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = person.context.store

    def fails(*_: object) -> None:
        raise HistoryError("The disk is full: make room.")

    with monkeypatch.context() as broken:
        for name in ("finish", "put"):
            broken.setattr(store, name, fails)
        person.press("Enter")
        person.follow_to_the_end()
    person.press("Enter")
    assert person.view == "today"
    (session,) = person.sessions
    assert session.ended == "done"
    assert session.completed


def test_closing_the_window_in_a_session_asks_and_then_keeps_what_was_done(
    person: Person,
) -> None:
    person.press("Enter")
    person.wait(40)
    person.flow.window.close()
    assert person.flow.window.isVisible()
    assert person.shown.asking_end
    person.flow.window.close()
    assert not person.flow.window.isVisible()
    (session,) = person.sessions
    assert session.ended == "early"
    assert session.works[0].done == pytest.approx(25.0)


def test_a_handler_that_fails_is_logged_and_the_session_goes_on(
    person: Person, monkeypatch: pytest.MonkeyPatch, expect_log: object
) -> None:
    assert callable(expect_log)
    expect_log("a part of the session failed")

    def fails(*_: object) -> None:
        raise RuntimeError("out of tune")

    monkeypatch.setattr(person.speaker, "play", fails)
    person.press("Enter")
    person.follow_to_the_end()
    assert person.sessions[0].completed


def test_a_routine_that_has_changed_is_not_resumed(meet: Meet, home: Path) -> None:
    folder = home / "routines"
    folder.mkdir(parents=True)
    text = "format: 1\nname: Mine\nkind: stretch\nsteps: [{exercise: plank, hold: 20s, sets: 3}]\n"
    (folder / "mine.yaml").write_text(text)
    person = meet()
    person.flow.start("mine")
    person.wait(40)
    person.flow.sessions.abandon()
    (folder / "mine.yaml").write_text(text.replace("sets: 3", "sets: 2"))
    person.flow._resume(person.sessions[0].id)
    assert person.view != "player" or person.flow.sessions.playing is None
    assert "has changed since" in person.flow.window.notice.text()


def test_a_desktop_without_a_screen_is_told_in_a_sentence() -> None:
    from exercise_app.desktop.screen import display_problem

    assert "no display" in display_problem({}, "linux")
    assert display_problem({"DISPLAY": ":0"}, "linux") == ""
    assert display_problem({"WAYLAND_DISPLAY": "wayland-0"}, "linux") == ""
    assert display_problem({"QT_QPA_PLATFORM": "offscreen"}, "linux") == ""
    assert display_problem({}, "win32") == ""
