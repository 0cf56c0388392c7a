"""What can happen to a session (events), and what it asks of the world (effects)."""

from __future__ import annotations

from dataclasses import dataclass

from exercise_app.core.cues import Lengths
from exercise_app.core.room import Cue
from exercise_app.core.routine import Exercise
from exercise_app.core.segments import Segment


@dataclass(frozen=True, slots=True)
class Start:
    """Begin, at the segment `index`."""

    index: int = 0


@dataclass(frozen=True, slots=True)
class Tick:
    """Time may have passed."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop the time."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Let the time run again, into a work after a get-ready."""


@dataclass(frozen=True, slots=True)
class Next:
    """Go on to the next segment; at a self-paced work: it is done."""


@dataclass(frozen=True, slots=True)
class Previous:
    """Go back to this segment's start, or within its first seconds to the one before."""


@dataclass(frozen=True, slots=True)
class Jump:
    """Go to the start of the segment `index`."""

    index: int


@dataclass(frozen=True, slots=True)
class Adjust:
    """Make the running segment longer or shorter by `seconds`."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Hurt:
    """It hurts: stop the time and note it with the work."""


@dataclass(frozen=True, slots=True)
class Ease:
    """Go on with `exercise` in place of the one that hurts."""

    exercise: Exercise


@dataclass(frozen=True, slots=True)
class SkipExercise:
    """Leave out what remains of this step: all its sets and sides."""


@dataclass(frozen=True, slots=True)
class StartOver:
    """Go back to the start of the routine; what was done stays done."""


@dataclass(frozen=True, slots=True)
class Relay:
    """Place the cues by other `lengths`: the seconds that each text takes in another voice.

    Before the session begins that holds at once; later from the next border of a work on, so
    that what has been asked for and what is planned never overlap.
    """

    lengths: Lengths


@dataclass(frozen=True, slots=True)
class End:
    """End the session here."""


Event = (
    Start | Tick | Pause | Resume | Next | Previous | Jump | Adjust
    | Hurt | Ease | SkipExercise | StartOver | Relay | End
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entered:
    """A segment began, `t` seconds into the session."""

    segment: Segment
    t: float


@dataclass(frozen=True, slots=True)
class Cued:
    """A cue's instant came, `t` seconds into the session and `late` real seconds after it."""

    cue: Cue
    t: float
    late: float


@dataclass(frozen=True, slots=True)
class Prompted:
    """The get-ready's own count: shown and sounded, no part of the timeline."""

    cue: Cue


@dataclass(frozen=True, slots=True)
class Sound:
    """Make `cue` heard when the monotonic clock says `due` (seconds)."""

    cue: Cue
    due: float


@dataclass(frozen=True, slots=True)
class Relaid:
    """From here on cues stand where the lengths of the last `Relay` place them."""


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing that was asked for is to be heard any more."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What was done of the work at segment `index` is to be stored."""

    index: int


@dataclass(frozen=True, slots=True)
class Slept:
    """The computer slept, or stood still, for about `gap` seconds; the session paused."""

    gap: float


@dataclass(frozen=True, slots=True)
class Finished:
    """The session is over; `early` where the user ended it."""

    early: bool


Effect = Entered | Cued | Prompted | Sound | Relaid | Silence | Kept | Slept | Finished
