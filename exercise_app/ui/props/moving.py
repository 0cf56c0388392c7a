"""What is shown of the exercise at an instant of a session: its figure, or what stands for it."""

from __future__ import annotations

from typing import NamedTuple

from exercise_app.core.clocks import Reading
from exercise_app.core.figure.motion import Moment
from exercise_app.core.figure.pose import Figure
from exercise_app.core.figure.showing import Showing, showing_at
from exercise_app.core.session_state import Phase, Session


class Moving(NamedTuple):
    """A figure at a moment, and how many times as fast as the clock it goes on; 0: it stands."""

    figure: Figure
    moment: Moment
    rate: float


class Still(NamedTuple):
    """An exercise without a figure: its picture's path, and how it is done."""

    name: str
    picture: str | None = None
    how: tuple[str, ...] = ()


def derive_moving(session: Session, now: Reading, *, reduced: bool = False) -> Moving | None:
    """The figure of the exercise that is done, or is to come; None where it has none.

    It moves into place while getting ready, keeps the tempo of the reps, and stands while the
    session is paused or counts down to going on. `reduced` changes its poses without moving.
    """
    showing = _showing(session, now, reduced=reduced)
    if showing is None or showing.exercise.figure is None:
        return None
    runs = session.phase in (Phase.RUNNING, Phase.WAITING)
    return Moving(showing.exercise.figure, showing.moment, session.rate if runs else 0.0)


def derive_still(session: Session, now: Reading) -> Still | None:
    """The exercise that is done, or is to come, where it has no figure; None where it has one."""
    showing = _showing(session, now)
    if showing is None or showing.exercise.figure is not None:
        return None
    return Still(showing.exercise.name, showing.exercise.picture, showing.exercise.how)


def _showing(session: Session, now: Reading, *, reduced: bool = False) -> Showing | None:
    segment = session.segment
    if segment is None:
        return None
    at = segment.start + session.elapsed(now)
    return showing_at(session.timeline, segment, at, reduced=reduced)
