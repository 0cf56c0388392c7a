"""The figure in time: which pose at which instant of a segment, bound to the dose."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from math import cos, pi

from exercise_app.core.figure.joints import Joints, reflected
from exercise_app.core.figure.path import posed
from exercise_app.core.figure.pose import Figure, Mirror, View
from exercise_app.core.kinds import Side
from exercise_app.core.routine import Dose, Hold, Reps, Tempo
from exercise_app.core.segments import SegmentKind

MOVE_IN = 2.0
"""Seconds in which a held pose is taken, at the end of getting ready."""
BREATH = 4.0
"""Seconds of one quiet breath."""
FREE_TEMPO = Tempo(2.0, 1.0, 2.0, 0.5)
"""The pace shown where nothing gives one."""


class Pace(Enum):
    """How much the figure moves now, and so how often it needs to be painted."""

    STILL = 0
    SLOW = 1
    """Only breathing, or waiting for the next key pose."""
    MOVING = 2


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant of a segment. `elapsed` and `remaining` are seconds; None: until the user goes on.

    `dose` is the work's, or the coming work's in a gap; `tempo` the exercise's own pace, used
    where the dose has none. `side` is the work's side, `first` the one that `alternate` begins
    with. `reduced` shows key poses without moving. `leaving` comes back from a hold that is over.
    """

    kind: SegmentKind
    elapsed: float
    remaining: float | None = None
    dose: Dose | None = None
    tempo: Tempo | None = None
    side: Side | None = None
    first: Side = Side.LEFT
    reduced: bool = False
    leaving: bool = False

    def later(self, seconds: float) -> Moment:
        """This moment `seconds` on, at most to the segment's end."""
        if self.remaining is None:
            return replace(self, elapsed=self.elapsed + seconds)
        gone = min(max(seconds, 0.0), self.remaining)
        return replace(self, elapsed=self.elapsed + gone, remaining=self.remaining - gone)


def figure_at(figure: Figure, moment: Moment) -> Joints:
    """The body at `moment`."""
    out, forward = _extent(moment)
    breath = 0.0
    if not moment.reduced and out in (0.0, 1.0) and moment.kind is not SegmentKind.REST:
        breath = 0.5 - 0.5 * cos(2 * pi * moment.elapsed / BREATH)
    if moment.reduced:
        out = float(out >= 0.5)
    joints = posed(figure, out, forward, breath)
    return on_side(figure, joints, _side(figure, moment), moment.side is Side.ALTERNATE)


def pace_at(moment: Moment) -> Pace:
    """How much the figure moves at `moment`."""
    if moment.kind is SegmentKind.REST and not moment.leaving:
        return Pace.STILL
    if moment.reduced:
        is_held = isinstance(moment.dose, Hold) or moment.kind is not SegmentKind.WORK
        return Pace.STILL if is_held else Pace.SLOW
    out, _ = _extent(moment)
    return Pace.SLOW if out in (0.0, 1.0) else Pace.MOVING


def on_side(figure: Figure, joints: Joints, side: Side, alternates: bool = False) -> Joints:
    """`joints` for the side worked: as written, or mirrored.

    Sides in turn never turn the body round: seen from the side near and far are exchanged.
    """
    if side is figure.side:
        return joints
    swap = figure.view is View.SIDE and alternates
    mirror = figure.mirror or (Mirror.SWAP if swap else Mirror.TURN)
    return reflected(joints, turned=mirror is Mirror.TURN)


def is_turned(figure: Figure, moment: Moment) -> bool:
    """Whether the figure faces the other way, so that what stands by does too."""
    if _side(figure, moment) is figure.side:
        return False
    swap = figure.view is View.SIDE and moment.side is Side.ALTERNATE
    return (figure.mirror or (Mirror.SWAP if swap else Mirror.TURN)) is Mirror.TURN


def _side(figure: Figure, moment: Moment) -> Side:
    match moment.side:
        case None:
            return figure.side
        case Side.ALTERNATE:
            even = _rep(moment) % 2 == 0
            return moment.first if even else moment.first.other
        case side:
            return side


def _tempo(moment: Moment) -> Tempo:
    tempo = moment.dose.tempo if isinstance(moment.dose, Reps) else None
    return tempo or moment.tempo or FREE_TEMPO


def _rep(moment: Moment) -> int:
    """Which rep is on, from 0, each side of `alternate` for itself."""
    if moment.kind is not SegmentKind.WORK or isinstance(moment.dose, Hold):
        return 0
    # A whole number of reps ends on the last, however its seconds were rounded.
    return int((moment.elapsed + 1e-6) / _tempo(moment).length)


def _extent(moment: Moment) -> tuple[float, bool]:
    """How far out the body is, from 0 to 1, and whether on the way out."""
    if isinstance(moment.dose, Hold):
        return _held(moment), True
    if moment.kind is not SegmentKind.WORK:
        return 0.0, True
    tempo = _tempo(moment)
    if moment.remaining is not None and moment.remaining <= 1e-6:
        return 0.0, False
    return phase(tempo, moment.elapsed - _rep(moment) * tempo.length)


def _held(moment: Moment) -> float:
    """A hold: in place from its first instant, reached at the end of getting ready."""
    if moment.kind is SegmentKind.WORK:
        return 1.0
    if moment.leaving:
        whole = moment.elapsed + (moment.remaining or 0.0)
        return 1 - eased(moment.elapsed / whole) if whole > 0 else 0.0
    if moment.kind is SegmentKind.REST or moment.remaining is None:
        return 0.0
    whole = min(MOVE_IN, moment.elapsed + moment.remaining)
    return eased(1 - moment.remaining / whole) if whole > 0 else 1.0


def phase(tempo: Tempo, at: float) -> tuple[float, bool]:
    """How far out a rep is `at` seconds into it, and whether on the way out."""
    if at < tempo.out:
        return eased(at / tempo.out), True
    at -= tempo.out
    if at < tempo.hold:
        return 1.0, True
    at -= tempo.hold
    if at < tempo.back:
        return 1 - eased(at / tempo.back), False
    return 0.0, False


def eased(t: float) -> float:
    """`t` from 0 to 1, starting and ending gently."""
    return 0.5 - 0.5 * cos(pi * min(max(t, 0.0), 1.0))
