"""A routine of one's own making, with everything in it, is played through by the keyboard alone."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.conftest import Meet
from tests.fakes import FakeClock

OWN = """\
format: 1
name: Everything at once
kind: strength
timing: {prepare: 5s, rest: 6s, switch: 4s}
steps:
  - exercise: plank
    hold: [10s, 12s]
  - rest: 8s
    note: Shake it out.
  - repeat: 2
    rest: 9s
    steps:
      - exercise: wall-push
        reps: 3
        sides: each
      - repeat: 2
        steps:
          - {exercise: bird-dog, reps: 1, hold: 3s, sides: alternate}
      - {exercise: squat, reps: [2, 1], tempo: 1-1-1}
  - rest: 5s
exercises:
  wall-push: {name: Wandliegestütze mit Gewichtsverlagerung, easier: plank-knees}
"""


def _write(home: Path, text: str = OWN) -> None:
    folder = home / "routines"
    folder.mkdir(parents=True)
    (folder / "everything.yaml").write_text(text, encoding="utf-8")


def test_it_plays_through_by_the_keyboard_alone(meet: Meet, home: Path) -> None:
    _write(home)
    person = meet()
    person.flow.open_routine("everything")
    assert person.view == "routine"
    person.press("Enter")
    assert person.view == "player"
    person.follow_to_the_end()

    session = person.sessions[0]
    assert session.completed
    works = [(w.exercise, w.side, w.set, w.round, w.reps, w.planned) for w in session.works]
    lap = [
        ("wall-push", "left", 1, 3, None),
        ("wall-push", "right", 1, 3, None),
        ("bird-dog", "alternate", 1, 1, 14.0),
        ("bird-dog", "alternate", 1, 1, 14.0),
        ("squat", None, 1, 2, 6.0),
        ("squat", None, 2, 1, 3.0),
    ]
    assert works[:2] == [
        ("plank", None, 1, None, None, 10.0),
        ("plank", None, 2, None, None, 12.0),
    ]
    assert [(w[0], w[1], w[2], w[4], w[5]) for w in works[2:8]] == lap
    assert [w[3] for w in works[2:8]] == [1, 1, 1, 2, 1, 1]
    assert [w[3] for w in works[8:]] == [2, 2, 1, 2, 2, 2]
    assert all(work.finished for work in session.works)


def test_a_self_paced_set_waits_for_next(meet: Meet, home: Path) -> None:
    _write(home, OWN.replace("hold: [10s, 12s]", "reps: 5\n    pace: self"))
    person = meet()
    person.flow.start("everything")
    person.wait(5)
    assert person.shown.status.value == "waiting"
    person.wait(300)
    assert person.shown.status.value == "waiting"
    assert person.shown.digits == "5"
    person.press("Right")
    assert person.shown.status.value == "running"
    work = person.sessions[0].works[0]
    assert (work.planned, work.finished) == (None, True)


def test_it_hurts_offers_the_easier_exercise_and_keeps_it(meet: Meet, home: Path) -> None:
    _write(home)
    person = meet()
    person.flow.start("everything")
    person.wait(7)
    person.press("H")
    assert person.shown.status.value == "paused"
    assert person.shown.hurt is not None
    assert person.shown.hurt.easier == "Plank on knees"
    person.flow.window.player.ease_requested.emit()
    assert person.shown.name == "Plank on knees"
    assert person.shown.phase_word == "Get ready"
    person.follow_to_the_end()
    first, second = person.sessions[0].works[:2]
    assert (first.exercise, first.instead_of, first.hurt) == ("plank-knees", "plank", True)
    assert (second.exercise, second.instead_of, second.hurt) == ("plank-knees", "plank", False)
    assert first.done == first.planned


def test_a_broken_routine_is_told_and_hides_no_other(meet: Meet, home: Path) -> None:
    _write(home)
    (home / "routines" / "broken.yaml").write_text("format: 1\nname: B\nkind: strenght\n")
    person = meet()
    props = person.flow.window.today.props
    assert props is not None
    assert "everything" in [card.id for card in props.routines]
    assert any("broken.yaml:3:7: error:" in problem for problem in props.problems)
    assert any("did you mean “strength”" in problem for problem in props.problems)


def test_a_session_that_was_cut_off_is_offered_and_resumed(meet: Meet, home: Path) -> None:
    _write(home)
    clock = FakeClock()
    person = meet(clock)
    person.flow.start("everything")
    person.wait(5 + 10 + 6 + 3)
    person.flow.sessions.abandon()
    person.context.store.close()
    _forget_owner(home)

    again = meet(clock)
    today = again.flow.window.today.props
    assert today is not None
    assert today.unfinished is not None
    again.flow.window.today.resume_requested.emit(today.unfinished.id)
    assert again.view == "player"
    again.follow_to_the_end()
    (session,) = again.sessions
    assert session.completed
    assert session.work_done == session.work_planned


def test_a_session_that_was_cut_off_can_be_kept_or_discarded(meet: Meet, home: Path) -> None:
    _write(home)
    for deed, kept in (("keep_requested", 1), ("discard_requested", 1)):
        person = meet()
        person.flow.start("everything")
        person.wait(20)
        person.flow.sessions.abandon()
        person.context.store.close()
        _forget_owner(home)
        again = meet()
        today = again.flow.window.today.props
        assert today is not None
        assert today.unfinished is not None
        getattr(again.flow.window.today, deed).emit(today.unfinished.id)
        assert len(again.sessions) == kept
        after = again.flow.window.today.props
        assert after is not None
        assert after.unfinished is None


def _forget_owner(home: Path) -> None:
    """The process that ran the session is gone."""
    import sqlite3

    with sqlite3.connect(home / "history.db") as connection:
        connection.execute("UPDATE session SET owner = NULL")
    connection.close()
