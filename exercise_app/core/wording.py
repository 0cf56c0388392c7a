"""The words of every cue, as a good coach would say them. English; numbers as words.

Announcements come in three lengths, the fullest first, so that the planner can take the longest
that fits its gap.
"""

from __future__ import annotations

from exercise_app.core.routine import For, Hold, Reps, Side, Sides
from exercise_app.core.segments import Segment, SegmentKind

HELD = 3.0
"""From how many seconds on a rep counts as held."""

GO = "Go."
STOP = "Stop."
REST = "Rest."
SWITCH = "Switch sides."
DONE = "Done. Well done."
HALFWAY = "Halfway."
HOLD = "Hold."
RELEASE = "Release."
LAST_REP = "Last one."
COUNTDOWN = {3: "Three.", 2: "Two.", 1: "One."}

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()


def number(value: int) -> str:
    """A whole number from 0 to 9,999 in words."""
    if value < 20:
        return _ONES[value]
    if value < 100:
        tens, ones = divmod(value, 10)
        return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
    unit, name = (100, "hundred") if value < 1000 else (1000, "thousand")
    many, rest = divmod(value, unit)
    joint = " and " if rest < 100 else " "
    return f"{number(many)} {name}" + (f"{joint}{number(rest)}" if rest else "")


def decimal(value: float) -> str:
    """A number of at most three decimals in words: `one point five`."""
    whole, _, digits = f"{value:.3f}".rstrip("0").rstrip(".").partition(".")
    words = number(int(whole))
    return f"{words} point {' '.join(_ONES[int(d)] for d in digits)}" if digits else words


def span(value: float) -> str:
    """A time in words: `thirty seconds`, `one minute`, `one minute thirty`."""
    if value < 60 or value != int(value):
        return f"{decimal(value)} second{'' if value == 1 else 's'}"
    minutes, rest = divmod(int(value), 60)
    if rest:
        return f"{number(minutes)} minute{'' if minutes == 1 else 's'} {number(rest)}"
    return f"{number(minutes)} minute{'' if minutes == 1 else 's'}"


def dose(segment: Segment) -> str:
    """The dose of a work: `Six reps, five-second holds.`"""
    match segment.dose:
        case Hold(seconds) | For(seconds):
            return _sentence(span(seconds))
        case Reps(count, tempo):
            words = f"{number(count)} rep{'' if count == 1 else 's'}"
            if segment.side is Side.ALTERNATE:
                words += " each side"
            if tempo is None:
                return _sentence(f"{words}, at your own pace")
            if tempo.hold >= HELD:
                return _sentence(f"{words}, {decimal(tempo.hold)}-second holds")
            return _sentence(words)
    return ""


def announcement(work: Segment, former: Segment | None) -> tuple[str, str, str]:
    """What comes next, in full, short and by name alone.

    `former` is the work before, None at the start of the routine.
    """
    if former is not None and former.step is work.step and _same_lap(former, work):
        return _next_set(work) if former.set != work.set else _next_side(work)
    return _next_exercise(work, former)


def end_of(follower: Segment) -> str:
    """What is said when a work ends and `follower` begins."""
    return REST if follower.kind is SegmentKind.REST else STOP


def into(work: Segment, former: Segment | None) -> str:
    """What starts `work`; where it touches the work before, what changes is named."""
    if former is None or work.step is None:
        return GO
    if former.step is not work.step:
        return f"{work.step.exercise.name}. Go."
    return GO if former.side == work.side else "Switch. Go."


def rep(index: int, count: int) -> tuple[str, ...]:
    """What is said as rep `index` (from 1) of `count` begins, the fullest first."""
    plain = f"{number(index)}.".capitalize()
    return (LAST_REP, plain) if index == count else (plain,)


def _next_exercise(work: Segment, former: Segment | None) -> tuple[str, str, str]:
    assert work.step is not None
    name = work.step.exercise.name
    side = _sentence(work.step.exercise.side_name(work.side)) if _tells_side(work) else ""
    load = _sentence(work.step.load)
    lap = _lap(work, former)
    opening = "First" if former is None else "Next"
    sets = f"{number(work.sets or 1)} sets.".capitalize() if (work.sets or 1) > 1 else ""
    full = _join(lap, f"{opening}, {_lower_first(name)}.", side, sets, dose(work), load)
    return full, _join(lap, f"{name}.", side), f"{name}."


def _next_set(work: Segment) -> tuple[str, str, str]:
    assert work.step is not None
    last = work.set == work.sets
    words = "Last set." if last else f"Set {number(work.set or 1)} of {number(work.sets or 1)}."
    side = _sentence(work.step.exercise.side_name(work.side)) if _tells_side(work) else ""
    return _join(words, side, dose(work)), _join(words, side), words


def _next_side(work: Segment) -> tuple[str, str, str]:
    assert work.step is not None
    side = _sentence(work.step.exercise.side_name(work.side))
    plain = "Left." if work.side is Side.LEFT else "Right."
    return _join(side, dose(work)), side, plain


def _tells_side(work: Segment) -> bool:
    return (
        work.step is not None
        and work.step.sides is not Sides.NONE
        and (work.side is not Side.ALTERNATE)
    )


def _lap(work: Segment, former: Segment | None) -> str:
    """`Round two of three.` where a round begins with this work."""
    if work.rounds is None or work.round is None:
        return ""
    begins = former is None or (former.round, former.rounds) != (work.round, work.rounds)
    if not begins:
        return ""
    if work.round == work.rounds:
        return "Final round."
    return f"Round {number(work.round)} of {number(work.rounds)}."


def _same_lap(former: Segment, work: Segment) -> bool:
    """Whether two works of one step stand in the same round."""
    advanced = (former.set or 1, former.side) != (work.set, work.side)
    return former.round == work.round and advanced and (work.set or 1) >= (former.set or 1)


def _sentence(words: str) -> str:
    if not words:
        return ""
    words = words[0].upper() + words[1:]
    return words if words[-1] in ".!?" else f"{words}."


def _lower_first(name: str) -> str:
    """`name` as it stands inside a sentence; a word with further capitals keeps its first."""
    first, _, rest = name.partition(" ")
    kept = first[1:] != first[1:].lower() or len(first) == 1
    return name if kept else f"{first.lower()} {rest}".strip()


def _join(*parts: str) -> str:
    return " ".join(part for part in parts if part)
