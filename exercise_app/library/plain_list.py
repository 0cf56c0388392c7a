"""A plain list of exercises, as it is pasted from a message, made into a routine's YAML.

Each line is read by itself: a name and a dose in any order, such as “Plank 3x30s”, “2 x 8 bird
dogs each side, hold 5 sec”, “rest 1 min” or “3 rounds:”. What cannot be told is guessed and noted
in the result, which is there to be looked over.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from exercise_app.core.routine import MAX_ROUNDS, Exercise
from exercise_app.core.translation import tr
from exercise_app.library import render
from exercise_app.library.files import MAX_BYTES
from exercise_app.library.naming import free_id, slug_of
from exercise_app.library.plain_dose import bounded, read_dose, seconds
from exercise_app.library.problems import Unreadable
from exercise_app.library.render import Plain
from exercise_app.library.routines import read_routine

MAX_LINES = 500
"""More lines than these are left out, and told."""
MAX_LINE = 300
"""Characters of a line that are looked at."""
SAME, NEAR = 0.85, 0.6
"""How alike two names are that mean the same exercise, or may mean it (as in difflib)."""
GUESSED_REPS = 10
"""The reps of a line that names none."""

MOST_NAME = 60
"""Characters of a name."""

_BULLET = re.compile(r"^\s*(?:[-*•·–—▪☐□]\s+)?(?:(?:\(?\w{1,2}[.):]|\[[ x]?\])\s+)?", re.IGNORECASE)
_ROUNDS = re.compile(
    r"(?:do|repeat|circuit)?\s*(?:x\s*(\d{1,3})|(\d{1,3})\s*(?:x|rounds?|circuits?|times|laps?)"
    r"(?:\s+(?:rounds?|through))?)(?:\s+of)?",
    re.IGNORECASE,
)
_REST = re.compile(
    r"(?:then\s+)?(?:rest|pause|break)\b\D{0,20}(\d{1,4}(?:[.,]\d)?)\s*"
    r"(s|secs?|seconds?|m|mins?|minutes?)?\b(?P<between>\s+between\b)?",
    re.IGNORECASE,
)
_REPEAT = re.compile(r"\b(?:repeat|round|circuit|lap|through)s?\b|^do\b", re.IGNORECASE)
_PARTS = re.compile(r"\s*(?:[,;:()]|\s[-–—]\s|\s@\s)\s*")
_LOOSE = re.compile(
    r"^(?:\W|(?:of|x|for|and)\b)+|(?:\W|\b(?:for|of|x|and|with|a|the|do))+$", re.IGNORECASE
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
    matched: dict[str, Exercise | None] = field(default_factory=dict)
    rest: str = ""
    """The time between sets, where a line tells it."""


def read_plain_list(text: str, exercises: Iterable[Exercise], name: str = "") -> PlainList:
    """The routine that the lines of `text` describe; `exercises` are those known by name.

    A first line without a dose, or one that ends with a colon, names the routine unless `name`
    does. Raises ValueError with a sentence where no line names an exercise.
    """
    exercises = tuple(exercises)
    reading = _Reading(_by_name(exercises))
    lines = [line[:MAX_LINE] for line in _shown(text).splitlines() if line.strip()]
    if len(lines) > MAX_LINES:
        reading.notes.append(tr("Only the first {most} lines were read.", most=MAX_LINES))
    lines = lines[:MAX_LINES]
    title, lines = _title(lines, reading)
    steps = _steps(lines, reading)
    if not any("exercise" in step or "repeat" in step for step in steps):
        raise ValueError(
            tr("no line names an exercise; write one in a line, such as “Plank 3x30s”")
        )
    routine: dict[str, Plain] = {"format": 1, "name": name or title or tr("My routine")}
    routine["kind"] = "strength"
    if reading.rest:
        routine["timing"] = {"rest": reading.rest}
    routine["steps"] = steps
    if reading.own:
        routine["exercises"] = reading.own
    yaml = "\n".join(render.block(routine)) + "\n"
    try:
        read_routine(yaml, tr("the list"), "list", _Known(exercises))
    except Unreadable as unreadable:
        raise ValueError(
            tr("in this list {message}", message=unreadable.problems[0].message)
        ) from None
    return PlainList(yaml, len(steps), tuple(reading.unknown), tuple(reading.notes))


class _Known:
    """Some exercises, all of which can be read."""

    def __init__(self, exercises: Iterable[Exercise]) -> None:
        self._exercises = {exercise.id: exercise for exercise in exercises}

    def ids(self) -> Collection[str]:
        return self._exercises.keys()

    def find(self, id_: str) -> Exercise | None:
        return self._exercises.get(id_)

    def trouble(self, id_: str) -> str | None:
        return None


def _shown(text: str) -> str:
    """`text`, of which no more is looked at than a file may hold, without what cannot be shown."""
    return "".join(c if c.isprintable() or c in "\n\t" else " " for c in text[:MAX_BYTES])


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
    if not lines or _BULLET.sub("", lines[0]) != lines[0] or re.search(r"\d", lines[0]):
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
        rounds = _rounds(bare)
        if rounds:
            inside = []
            steps.append({"repeat": rounds, "steps": inside})
            continue
        step = _step(bare, reading)
        if step is not None:
            (steps if inside is None else inside).append(step)
    return [step for step in steps if step.get("steps") != []]


def _rounds(line: str) -> int:
    """The rounds that a heading asks for, such as `3 rounds:`; 0 for any other line."""
    found = _ROUNDS.match(line.rstrip(" :.-–"))
    if found is None or found.end() < len(line.rstrip(" :.-–")) or not _REPEAT.search(line):
        return 0
    return bounded(found[1] or found[2], MAX_ROUNDS)


def _step(text: str, reading: _Reading) -> dict[str, Plain] | None:
    rest = _REST.match(text)
    if rest and rest["between"]:
        reading.rest = seconds(rest[1], rest[2])
        return None
    if rest:
        return {"rest": seconds(rest[1], rest[2])}
    line = read_dose(text)
    parts = [_LOOSE.sub("", part) for part in _PARTS.split(re.sub(r"\s+", " ", line.left))]
    words = [part for part in parts if re.search(r"[^\W\d_]{2}", part)]
    if not words:
        short = text[:60]
        reading.notes.append(
            tr("“{text}” says only how often and was left out.", text=short)
            if line.often
            else tr("“{text}” names no exercise and was left out.", text=short)
        )
        return None
    name, extra = _named(words, reading)
    exercise = _match(name, reading)
    step: dict[str, Plain] = {"exercise": exercise.id if exercise else _own(name, reading)}
    if not {"reps", "hold"} & set(line.dose):
        _guess(line.dose, exercise, name, reading)
    if line.ranged:
        reading.notes.append(tr("“{name}” gives a range: its lower end was taken.", name=name))
    note = ", ".join(filter(None, (*extra, line.often)))
    return step | _ordered(line.dose) | ({"note": note} if note else {})


def _named(words: list[str], reading: _Reading) -> tuple[str, list[str]]:
    """The exercise’s name among the parts of a line, and the others, which are a note."""
    whole = ", ".join(words)
    if len(words) > 1 and _match(whole, reading) is not None:
        return whole, []
    known = next((n for n, word in enumerate(words) if _match(word, reading) is not None), 0)
    return words[known][:MOST_NAME].strip(), [w for n, w in enumerate(words) if n != known]


def _ordered(dose: dict[str, Plain]) -> dict[str, Plain]:
    if isinstance(dose.get("reps"), list) or isinstance(dose.get("hold"), list):
        dose = {key: value for key, value in dose.items() if key != "sets"}
    return {key: dose[key] for key in ("reps", "hold", "sets", "sides", "load") if key in dose}


def _guess(dose: dict[str, Plain], exercise: Exercise | None, name: str, reading: _Reading) -> None:
    if exercise is not None and exercise.hold is not None:
        return  # the exercise’s own hold is its dose
    dose["reps"] = GUESSED_REPS
    reading.notes.append(
        tr("“{name}” names no reps or time: {reps} reps were put in.", name=name, reps=GUESSED_REPS)
    )


def _match(name: str, reading: _Reading) -> Exercise | None:
    """The exercise that goes by `name`, give or take a letter."""
    folded = _folded(name[:MOST_NAME])
    if folded not in reading.matched:
        near = get_close_matches(folded, reading.known, n=1, cutoff=SAME)
        reading.matched[folded] = reading.known[near[0]] if near else None
    return reading.known.get(folded) or reading.matched[folded]


def _own(name: str, reading: _Reading) -> str:
    """The id of an exercise that only this routine knows."""
    slug = slug_of(name) or "exercise"
    spelt = {"name": name[:1].upper() + name[1:]}
    if reading.own.get(slug, spelt) != spelt:
        slug = free_id(slug, reading.own)
    if slug not in reading.own:
        reading.own[slug] = spelt
        reading.unknown.append(name)
        near = get_close_matches(_folded(name), reading.known, n=1, cutoff=NEAR)
        if near:
            meant = reading.known[near[0]].name
            reading.notes.append(
                tr(
                    "“{name}” is not among the exercises; did you mean “{meant}”?",
                    name=name,
                    meant=meant,
                )
            )
    return slug
