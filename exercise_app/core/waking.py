"""When a session wants to be looked at again, so that nothing need poll."""

from __future__ import annotations

from exercise_app.core.clocks import Reading
from exercise_app.core.passing import LEAD
from exercise_app.core.routine import seconds
from exercise_app.core.session_state import MOVING, Phase, Session

LONGEST_WAIT = 1.0
"""Real seconds after which time is let pass in any case, or a sleep could not be told."""
SHORTEST_SHOWN = 0.1
"""Real seconds between two looks for the sake of the display alone."""


def next_wait(session: Session, now: Reading) -> float | None:
    """Real seconds until something happens in `session`; None when time stands still."""
    if session.phase not in MOVING:
        return None
    if session.phase is Phase.WAITING:
        return LONGEST_WAIT
    place = session.raw_place(now)
    due = (at - place for at in _instants(session))
    wait = min((ahead / session.rate for ahead in due), default=LONGEST_WAIT)
    return max(0.0, min(wait, _next_second(session, now), LONGEST_WAIT))


def _instants(session: Session) -> list[float]:
    """Places in the part at which a cue, a sound, a segment, a gate or the end is due."""
    timeline, part = session.timeline, session.part
    instants = [timeline.part_lengths[part]]
    if session.phase is Phase.GET_READY:
        lead = LEAD * session.rate
        instants += [session.ready_at - left - early for left in (2, 1, 0) for early in (0.0, lead)]
    following = timeline.segments[session.index + 1 : session.index + 2]
    upcoming = timeline.cues[session.next_cue : session.next_cue + 1]
    unasked = timeline.cues[session.next_sound : session.next_sound + 1]
    instants += [segment.start for segment in following if segment.part == part]
    instants += [cue.at for cue in upcoming if cue.part == part]
    instants += [cue.at - LEAD * session.rate for cue in unasked if cue.part == part]
    place = session.base if session.last is None else session.raw_place(session.last)
    return [at for at in map(seconds, instants) if at > place]


def _next_second(session: Session, now: Reading) -> float:
    """Real seconds until the count of seconds left changes."""
    left = session.ready_left(now) or session.remaining(now) or 0.0
    ahead = (left % 1.0 or 1.0) / session.rate
    return max(ahead, SHORTEST_SHOWN)
