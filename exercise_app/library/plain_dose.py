"""How much a line of a plain list asks for: sets, reps, times and sides, as people write them.

Each piece that is understood is taken out of the line, so that a name and perhaps a note remain.
Every pattern looks at one short line, and none of them can run on: there is no repetition of a
repetition in them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from exercise_app.core.routine import MAX_DURATION, MAX_REPS, MAX_SETS, MIN_DOSE
from exercise_app.library.render import Plain
from exercise_app.library.write import span

BREATH = 5.0
"""Seconds that a breath is taken to last."""

_FLAGS = re.IGNORECASE
_NUMBER = r"(\d{1,4}(?:[.,]\d)?)"
_UNIT = r"(s|secs?|seconds?|[\"″]|''|m|mins?|minutes?|breaths?)"
_END = r"(?![\w])"
_REPS = r"(?:reps?|repetitions?|times|steps?)"
_CLOCK = re.compile(r"(?<![\d:])(\d{1,2}):([0-5]\d)(?![\d:])(?:\s*mins?\b)?", _FLAGS)
_RANGE = re.compile(
    rf"(?<![\d.-])(\d{{1,3}})\s*(?:-|–|to)\s*(\d{{1,3}})(?=\s*(?:{_UNIT}|{_REPS}){_END})", _FLAGS
)
_PAIR = re.compile(
    r"(?<![\d.:–/,-])(?<![a-wyz])(\d{1,3})\s*(?:-|–|to)\s*(\d{1,3})(?![\d.:])(?![a-wyz])"
    r"(?!\s*[-–/,]\s*\d)",
    _FLAGS,
)
"""Two numbers that may be a range without a unit: not those of `L4-5` or of `10 - 8 - 6`."""
_OFTEN = re.compile(
    r"\b(?:\d{1,2}\s*x|x\s*\d{1,2}|\d{1,2}\s*times|once|twice|every)?\s*(?:/|a\b|per\b|each\b|every\b)?"
    r"\s*(?:\d{1,2}\s*)?(?:days?|weeks?|hours?|daily|weekly)\b",
    _FLAGS,
)
_LOAD = re.compile(
    r"(?:@|\bwith\b|\busing\b|\bw/)\s*(?:an?\s+)?((?:[\w-]+\s+){0,2}"
    r"(?:bands?|weights?|dumbbells?|kettlebells?|ball|bodyweight|bw)|\d{1,3}\s*(?:kg|lbs?))\b"
    r"|\b(\d{1,3}\s*(?:kg|lbs?))\b",
    _FLAGS,
)
_PYRAMID = re.compile(
    r"(?<![\w.])(\d{1,3}(?:\s*[-–/,]\s*\d{1,3}){2,9})(?:\s*(s|secs?|seconds?)\b"
    r"|\s*(?:reps?|repetitions?)\b)?(?![\w.])",
    _FLAGS,
)
_HOLD = re.compile(
    rf"\b(?:hold(?:ing|s)?|held)(?:\s+(?:for|each))?\s*:?\s*{_NUMBER}\s*{_UNIT}?{_END}"
    rf"|{_NUMBER}\s*-?\s*{_UNIT}?\s*-?\s*holds?\b",
    _FLAGS,
)
_SETS_BY = re.compile(
    rf"(?<![\w.])(\d{{1,3}})\s*(?:[x×*]|sets?\s*(?:of|x|×|,)?)\s*\(?{_NUMBER}"
    rf"\s*(?:{_UNIT}|{_REPS})?{_END}",
    _FLAGS,
)
_SETS = re.compile(r"(?<![\w.])[x×]?\s*(\d{1,3})\s*sets?\b|\bsets?\s*:\s*(\d{1,3})", _FLAGS)
_COUNT = re.compile(rf"(?<![\w.])(\d{{1,3}})\s*{_REPS}\b|\breps?\s*:\s*(\d{{1,3}})", _FLAGS)
_TIME = re.compile(rf"(?<![\w.]){_NUMBER}\s*{_UNIT}{_END}", _FLAGS)
_TIMES = re.compile(r"(?<!\w)[x×]\s*(\d{1,3})(?!\w)|(?<![\w.])(\d{1,3})\s*[x×](?!\w)", _FLAGS)
_BARE = re.compile(r"(?<![\w.:-])(\d{1,3})(?![\w.:-])")
_EACH = re.compile(
    r"\(?\b(?:on\s+)?(?:each|per|both|every)\s+(?:side|leg|arm|way|foot|hand|knee|direction)s?\b\)?"
    r"|\s*/\s*(?:side|leg|arm|way|foot)\b|\b(?:l\s*[/+&]\s*r|r\s*[/+&]\s*l|e/s|ea\.?|"
    r"left\s+(?:and|&)\s+right|right\s+(?:and|&)\s+left|bilateral(?:ly)?|each)(?!\w)",
    _FLAGS,
)
_ALTERNATE = re.compile(r"\balternat(?:e|ing|ed|ely)(?:\s+(?:sides|legs|arms))?\b", _FLAGS)
_ONE_SIDE = re.compile(r"\b(left|right)(?:\s+(?:side|leg|arm)(?:\s+only)?)?\b", _FLAGS)


@dataclass(slots=True)
class Line:
    """A line while it is read: what is left of it, what it asks for and what was made of it."""

    left: str
    dose: dict[str, Plain] = field(default_factory=dict)
    often: str = ""
    """How often it is to be done, such as `2x a day`."""
    ranged: bool = False
    """Whether it gave a range, of which the lower end was taken."""

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """What `pattern` finds first, taken out."""
        found = pattern.search(self.left)
        if found is not None:
            self.left = f"{self.left[: found.start()]} {self.left[found.end() :]}"
        return found


def read_dose(text: str) -> Line:
    """What one line asks for, and what is left of it: a name, perhaps a note."""
    line = Line(text)
    line.left = _CLOCK.sub(lambda m: f"{int(m[1]) * 60 + int(m[2])} sec", line.left)
    line.ranged = _RANGE.search(line.left) is not None
    line.left = _RANGE.sub(lambda m: m[1], line.left)
    lower = _PAIR.sub(_lower_end, line.left)
    line.ranged, line.left = line.ranged or lower != line.left, lower
    often = line.take(_OFTEN)
    line.often = "" if often is None else often[0].strip()
    load = line.take(_LOAD)
    if load is not None:
        line.dose["load"] = load[1] or load[2]
    _take_sides(line)
    _take_amount(line)
    if line.dose.get("sides") == "alternate" and "reps" not in line.dose:
        line.dose["sides"] = "each"  # a timed hold has no turns
    return line


def _lower_end(pair: re.Match[str]) -> str:
    """The lower end of two numbers that rise; others, and the last of several, as they stand."""
    before = pair.string[max(0, pair.start() - 4) : pair.start()].rstrip()
    is_range = int(pair[1]) < int(pair[2]) and not before.endswith(("-", "–", "/", ","))
    return pair[1] if is_range else pair[0]


def seconds(number: str, unit: str | None) -> str:
    """A time of 1 s to 1 h in YAML's words."""
    value = float(number.replace(",", "."))
    if unit:
        value *= {"m": 60.0, "b": BREATH}.get(unit[0].lower(), 1.0)
    return span(min(max(MIN_DOSE, value), MAX_DURATION))


def bounded(number: str, most: int) -> int:
    """A count from 1 to `most`."""
    return min(max(1, int(float(number.replace(",", ".")))), most)


def _take_sides(line: Line) -> None:
    for pattern, sides in ((_ALTERNATE, "alternate"), (_EACH, "each")):
        if line.take(pattern):
            line.dose["sides"] = sides
            return
    found = line.take(_ONE_SIDE)
    if found:
        line.dose["sides"] = found[1].lower()


def _take_amount(line: Line) -> None:
    dose = line.dose
    hold = line.take(_HOLD)
    if hold:
        dose["hold"] = seconds(hold[1] or hold[3], hold[2] if hold[1] else hold[4])
    pyramid = line.take(_PYRAMID)
    if pyramid:
        counts = re.findall(r"\d+", pyramid[1])
        timed = bool(pyramid[2]) and "hold" not in dose
        dose["hold" if timed else "reps"] = [
            seconds(count, None) if timed else bounded(count, MAX_REPS) for count in counts
        ]
        return
    both = line.take(_SETS_BY)
    if both:
        dose["sets"] = bounded(both[1], MAX_SETS)
        if both[3]:
            dose["hold"] = seconds(both[2], both[3])
        else:
            dose["reps"] = bounded(both[2], MAX_REPS)
    for key, pattern, most in (("sets", _SETS, MAX_SETS), ("reps", _COUNT, MAX_REPS)):
        found = None if key in dose else line.take(pattern)
        if found:
            dose[key] = bounded(found[1] or found[2], most)
    timed_ = None if "hold" in dose else line.take(_TIME)
    if timed_:
        dose["hold"] = seconds(timed_[1], timed_[2])
    _take_times(line)


def _take_times(line: Line) -> None:
    """`x 10` and `10x`, which are sets beside a time, else reps; and a number by itself."""
    dose = line.dose
    times = line.take(_TIMES)
    if times:
        key, most = ("sets", MAX_SETS) if "hold" in dose or "reps" in dose else ("reps", MAX_REPS)
        dose.setdefault(key, bounded(times[1] or times[2], most))
    if not {"reps", "hold"} & set(dose):
        bare = line.take(_BARE)
        if bare:
            dose["reps"] = bounded(bare[1], MAX_REPS)
