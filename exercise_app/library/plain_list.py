"""A plain list of exercises, as it is pasted from a message, made into a routine's YAML.

Each line is read by itself: a name and a dose in any order, such as “Plank 3x30s”, “2 x 8 bird
dogs each side, hold 5 sec”, “rest 1 min” or “3 rounds:”. What cannot be told is guessed and noted
in the result, which is there to be looked over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from exercise_app.core.routine import MAX_REPS, MAX_ROUNDS, MAX_SETS, Exercise
from exercise_app.library import render
from exercise_app.library.render import Plain

MAX_LINES = 500
"""More lines than these are left out, and told."""
MAX_LINE = 300
"""Characters of a line that are looked at."""
GUESSED_REPS = 10
"""The reps of a line that names none."""

_NUMBER = r"(\d{1,4}(?:[.,]\d)?)"
_UNIT = r"(s|secs?|seconds?|[\"″]|m|mins?|minutes?)"
_BULLET = re.compile(r"^\s*(?:[-*•·–—▪☐□]|\(?\d{1,2}[.):]|\[[ x]?\])\s+")
_ROUNDS = re.compile(
    r"(?:repeat\s+)?(\d{1,3})\s*(?:x\s+)?(?:rounds?|circuits?|times)\b(?:\s+of)?", re.IGNORECASE
)
_REST = re.compile(rf"^(?:then\s+)?(?:rest|pause|break)\b\D*{_NUMBER}\s*{_UNIT}?\b", re.IGNORECASE)
_HOLD = re.compile(
    rf"\b(?:hold(?:ing|s)?|held)(?:\s+for)?\s*:?\s*{_NUMBER}\s*{_UNIT}?(?!\w)"
    rf"|{_NUMBER}\s*-?\s*{_UNIT}?\s*-?holds?\b",
    re.IGNORECASE,
)
_SETS_BY = re.compile(
    rf"(?<![\w.])(\d{{1,3}})\s*(?:[x×*]|sets?\s*(?:of|x|×|,)?)\s*{_NUMBER}"
    rf"\s*(?:{_UNIT}|reps?|repetitions?)?(?!\w)",
    re.IGNORECASE,
)
_SETS = re.compile(r"(?<![\w.])(\d{1,3})\s*sets?\b|\bsets?\s*:\s*(\d{1,3})", re.IGNORECASE)
_REPS = re.compile(
    r"(?<![\w.])(\d{1,3})\s*(?:reps?|repetitions?|times)\b|\breps?\s*:\s*(\d{1,3})", re.IGNORECASE
)
_TIMES_AFTER = re.compile(r"(?:^|\s)[x×]\s*(\d{1,3})\b(?!\s*(?:s|sec|min)\b)", re.IGNORECASE)
_TIME = re.compile(rf"(?<![\w.]){_NUMBER}\s*{_UNIT}(?!\w)", re.IGNORECASE)
_BARE = re.compile(r"(?<![\w.:-])(\d{1,3})(?![\w.:-])")
_EACH = re.compile(
    r"\(?\b(?:on\s+)?(?:each|per|both|every)\s+(?:side|leg|arm|way|foot|direction)s?\b\)?"
    r"|\s*/\s*(?:side|leg|arm|way|foot)\b|\b(?:each|e/s|bilateral(?:ly)?)(?!\w)",
    re.IGNORECASE,
)
_ALTERNATE = re.compile(r"\b(?:alternat(?:e|ing|ed)(?:\s+(?:sides|legs|arms))?)\b", re.IGNORECASE)
_ONE_SIDE = re.compile(r"\b(left|right)(?:\s+(?:side|leg|arm)(?:\s+only)?)?\b", re.IGNORECASE)
_LOOSE = re.compile(
    r"^[\s,;:.()/–—-]+|[\s,;:.()/–—-]+$|\b(?:for|of|x|and|with|a)\s*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class PlainList:
    """What a pasted list became: a routine's YAML, and what should be looked at in it."""

    yaml: str
    steps: int
    """How many of the lines became steps."""
    unknown: tuple[str, ...] = ()
    """Names that are in no catalogue: each became an exercise of the routine's own."""
    notes: tuple[str, ...] = ()
    """One sentence for each thing that was guessed or left out."""


@dataclass(slots=True)
class _Reading:
    known: Mapping[str, Exercise]
    own: dict[str, Plain] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def read_plain_list(text: str, exercises: Iterable[Exercise], name: str = "") -> PlainList:
    """The routine that the lines of `text` describe; `exercises` are those known by name.

    A first line without a dose, or one that ends with a colon, names the routine unless `name`
    does. Raises ValueError with a sentence where no line names an exercise.
    """
    reading = _Reading(_by_name(exercises))
    lines = [line[:MAX_LINE] for line in text.splitlines() if line.strip()]
    if len(lines) > MAX_LINES:
        reading.notes.append(f"Only the first {MAX_LINES} lines were read.")
    lines = lines[:MAX_LINES]
    title, lines = _title(lines, reading)
    steps = _steps(lines, reading)
    if not any("exercise" in step or "repeat" in step for step in steps):
        raise ValueError("no line names an exercise; write one in a line, such as “Plank 3x30s”")
    routine: dict[str, Plain] = {"format": 1, "name": name or title or "My routine"}
    routine["kind"] = "strength"
    routine["steps"] = steps
    if reading.own:
        routine["exercises"] = reading.own
    yaml = "\n".join(render.block(routine)) + "\n"
    return PlainList(yaml, len(steps), tuple(reading.unknown), tuple(reading.notes))


def _by_name(exercises: Iterable[Exercise]) -> dict[str, Exercise]:
    known: dict[str, Exercise] = {}
    for exercise in exercises:
        known.setdefault(_folded(exercise.name), exercise)
        known.setdefault(_folded(exercise.id), exercise)
    return known


def _folded(name: str) -> str:
    """A name for comparing: small letters, no marks, no plural."""
    words = re.findall(r"[^\W_]+", name.casefold().replace("’", "").replace("'", ""))
    return " ".join(
        w[:-1] if len(w) > 3 and w.endswith("s") and not w.endswith("ss") else w for w in words
    )


def _title(lines: list[str], reading: _Reading) -> tuple[str, list[str]]:
    if not lines or _BULLET.match(lines[0]) or re.search(r"\d", lines[0]):
        return "", lines
    first = lines[0].strip()
    is_title = first.endswith(":") or _match(first, reading) is None
    if len(lines) > 1 and is_title:
        return first.rstrip(": #").lstrip("# "), lines[1:]
    return "", lines


def _steps(lines: list[str], reading: _Reading) -> list[dict[str, Plain]]:
    steps: list[dict[str, Plain]] = []
    inside: list[dict[str, Plain]] | None = None
    for line in lines:
        bare = _BULLET.sub("", line).strip()
        rounds = _ROUNDS.match(bare)
        if rounds and not bare[rounds.end() :].strip(" :.-–"):
            inside = []
            steps.append({"repeat": _bounded(rounds[1], MAX_ROUNDS), "steps": inside})
            continue
        step = _step(bare, reading)
        if step is not None:
            (steps if inside is None else inside).append(step)
    return [step for step in steps if step.get("steps") != []]


def _step(line: str, reading: _Reading) -> dict[str, Plain] | None:
    rest = _REST.match(line)
    if rest:
        return {"rest": _seconds(rest[1], rest[2])}
    left = line
    dose: dict[str, Plain] = {}
    left = _take_sides(left, dose)
    left = _take_amount(left, dose)
    name = _LOOSE.sub("", _LOOSE.sub("", re.sub(r"\s+", " ", left))).strip()
    if not re.search(r"[^\W\d_]{2}", name):
        reading.notes.append(f"“{line[:60]}” names no exercise and was left out.")
        return None
    exercise = _match(name, reading)
    step: dict[str, Plain] = {"exercise": exercise.id if exercise else _own(name, reading)}
    if not {"reps", "hold"} & set(dose):
        _guess(dose, exercise, name, reading)
    return step | _ordered(dose)


def _ordered(dose: dict[str, Plain]) -> dict[str, Plain]:
    return {key: dose[key] for key in ("reps", "hold", "sets", "sides") if key in dose}


def _guess(dose: dict[str, Plain], exercise: Exercise | None, name: str, reading: _Reading) -> None:
    if exercise is not None and exercise.hold is not None:
        return  # the exercise’s own hold is its dose
    dose["reps"] = GUESSED_REPS
    reading.notes.append(f"“{name}” names no reps or time: {GUESSED_REPS} reps were put in.")


def _take_sides(left: str, dose: dict[str, Plain]) -> str:
    for pattern, sides in ((_ALTERNATE, "alternate"), (_EACH, "each")):
        found = pattern.search(left)
        if found:
            dose["sides"] = sides
            return left[: found.start()] + " " + left[found.end() :]
    found = _ONE_SIDE.search(left)
    if found:
        dose["sides"] = found[1].lower()
        return left[: found.start()] + " " + left[found.end() :]
    return left


def _take_amount(left: str, dose: dict[str, Plain]) -> str:
    """Sets, reps and holds out of `left`, into `dose`; gives what remains."""
    found = _HOLD.search(left)
    if found:
        number, unit = (found[1], found[2]) if found[1] else (found[3], found[4])
        dose["hold"] = _seconds(number, unit)
        left = _cut(left, found)
    found = _SETS_BY.search(left)
    if found:
        dose["sets"] = _bounded(found[1], MAX_SETS)
        if found[3]:
            dose["hold"] = _seconds(found[2], found[3])
        else:
            dose["reps"] = _bounded(found[2], MAX_REPS)
        left = _cut(left, found)
    for key, pattern, most in (("sets", _SETS, MAX_SETS), ("reps", _REPS, MAX_REPS)):
        found = pattern.search(left)
        if found and key not in dose:
            dose[key] = _bounded(found[1] or found[2], most)
            left = _cut(left, found)
    found = _TIME.search(left)
    if found and "hold" not in dose:
        dose["hold"] = _seconds(found[1], found[2])
        left = _cut(left, found)
    for pattern in (_TIMES_AFTER, _BARE):
        found = pattern.search(left)
        if found and not {"reps", "hold"} & set(dose):
            dose["reps"] = _bounded(found[1], MAX_REPS)
            left = _cut(left, found)
    if "sides" in dose and dose["sides"] == "alternate" and "reps" not in dose:
        dose["sides"] = "each"  # a timed hold has no turns
    return left


def _cut(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]} {text[found.end() :]}"


def _bounded(number: str, most: int) -> int:
    return min(max(1, int(float(number.replace(",", ".")))), most)


def _seconds(number: str, unit: str | None) -> str:
    value = float(number.replace(",", "."))
    if unit and unit.lower().startswith("m"):
        value *= 60
    return f"{min(max(1.0, value), 3600.0):g}s"


def _match(name: str, reading: _Reading) -> Exercise | None:
    from difflib import get_close_matches

    folded = _folded(name)
    if folded in reading.known:
        return reading.known[folded]
    near = get_close_matches(folded, reading.known, n=1, cutoff=0.85)
    return reading.known[near[0]] if near else None


def _own(name: str, reading: _Reading) -> str:
    """The id of an exercise that only this routine knows."""
    slug = "-".join(re.findall(r"[a-z0-9]+", name.casefold()))[:60].strip("-") or "exercise"
    if slug not in reading.own:
        reading.own[slug] = {"name": name[:1].upper() + name[1:]}
        reading.unknown.append(name)
    return slug
