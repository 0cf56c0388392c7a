"""The figure that goes with an instant of a session."""

from __future__ import annotations

from typing import NamedTuple

from exercise_app.core.events import Reading
from exercise_app.core.figure.motion import Moment
from exercise_app.core.figure.pose import Figure
from exercise_app.core.figure.showing import showing_at
from exercise_app.core.session_state import Phase, Session


class Moving(NamedTuple):
    """A figure at a moment, and how many times as fast as the clock it goes on; 0: it stands."""

    figure: Figure
    moment: Moment
    rate: float


def derive_moving(session: Session, now: Reading) -> Moving | None:
    """The figure of the exercise that is done, or is to come; None where it has none.

    It moves into place while getting ready, keeps the tempo of the reps, and stands while the
    session is paused or counts down to going on.
    """
    segment = session.segment
    if segment is None:
        return None
    showing = showing_at(session.timeline, segment, segment.start + session.elapsed(now))
    if showing is None or showing.exercise.figure is None:
        return None
    runs = session.phase in (Phase.RUNNING, Phase.WAITING)
    return Moving(showing.exercise.figure, showing.moment, session.rate if runs else 0.0)
