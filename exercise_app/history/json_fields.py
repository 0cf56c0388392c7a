"""The typed reading of a JSON object's keys, noting every error with its place."""

from __future__ import annotations

import math
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from exercise_app.core.iso import read_day, read_instant
from exercise_app.core.routine import seconds
from exercise_app.core.translation import tr

MAX_TEXT = 1_000
MAX_NOTE = 20_000
MAX_SECONDS = 7 * 86_400.0
_MISSING = object()
_YEARS = range(1900, 9000)

E = TypeVar("E", bound=StrEnum)


class Fields:
    """The keys of the JSON object `value`, found at `place`; what is wrong goes into `problems`.

    Each method gives one key's value. Where that is missing or null it gives None, which is an
    error unless `optional`; where it is of the wrong shape it notes the error and gives None.
    """

    def __init__(self, value: object, place: str, problems: list[str]) -> None:
        self._place = place
        self._problems = problems
        self._values: dict[str, Any] = value if isinstance(value, dict) else {}
        self.is_object = isinstance(value, dict)
        self._before = len(problems)
        if not self.is_object:
            problems.append(
                tr("{place}: expected an object, not {found}.", place=place, found=shown(value))
            )

    def note(self, key: str, problem: str) -> None:
        """Note an error at a key."""
        self._problems.append(f"{self._place}.{key}: {problem}.")

    @property
    def is_wrong(self) -> bool:
        """Whether an error was noted since the object was begun."""
        return len(self._problems) > self._before

    def has(self, key: str) -> bool:
        """Whether the key is there, be it null."""
        return key in self._values

    def text(self, key: str, *, optional: bool = False, longest: int = MAX_TEXT) -> str | None:
        """A text; not an empty one unless it is optional."""
        value = self._get(key, optional)
        if value is None:
            return None
        if not isinstance(value, str) or not (value or optional):
            self._wrong(key, tr("expected a text"), value)
            return None
        if len(value) > longest:
            self._wrong(key, tr("expected at most {longest} characters", longest=longest), value)
            return None
        if _is_torn(value):
            self._wrong(key, tr("expected whole characters"), value)
            return None
        return value

    def whole(self, key: str, low: int, high: int, *, optional: bool = False) -> int | None:
        """A whole number within bounds."""
        value = self._get(key, optional)
        if value is None:
            return None
        if type(value) is not int or not low <= value <= high:
            self._wrong(
                key, tr("expected a whole number from {low} to {high}", low=low, high=high), value
            )
            return None
        return value

    def seconds(self, key: str, *, optional: bool = False) -> float | None:
        """A number of seconds, on the grid of microseconds."""
        value = self._get(key, optional)
        if value is None:
            return None
        if type(value) not in (int, float) or not 0 <= seconds(value) <= MAX_SECONDS:
            self._wrong(key, tr("expected seconds from 0 to {most:.0f}", most=MAX_SECONDS), value)
            return None
        return seconds(float(value)) + 0.0  # which makes 0 of -0

    def flag(self, key: str, *, optional: bool = False) -> bool | None:
        """True or false."""
        value = self._get(key, optional)
        if value is None or isinstance(value, bool):
            return value
        self._wrong(key, tr("expected true or false"), value)
        return None

    def choice(self, key: str, choices: type[E], *, optional: bool = False) -> E | None:
        """One of the texts of an enumeration."""
        value = self._get(key, optional)
        if value is None:
            return None
        if value not in tuple(choices):
            self._wrong(key, tr("expected one of {words}", words=", ".join(choices)), value)
            return None
        return choices(value)

    def instant(self, key: str, *, optional: bool = False) -> datetime | None:
        """An instant with its offset from UTC."""
        value = self._get(key, optional)
        if value is None:
            return None
        try:
            found = read_instant(value)
        except (TypeError, ValueError):
            found = None
        if found is None or found.year not in _YEARS:
            self._wrong(key, tr("expected an instant like 2026-11-22T07:30:00+01:00"), value)
            return None
        return found

    def day(self, key: str, *, optional: bool = False) -> date | None:
        """A date."""
        value = self._get(key, optional)
        if value is None:
            return None
        try:
            return read_day(value)
        except (TypeError, ValueError):
            self._wrong(key, tr("expected a date like 2026-11-22"), value)
            return None

    def items(self, key: str, most: int) -> list[object]:
        """A list, empty where there is none of the right shape."""
        value = self._get(key, False)
        if isinstance(value, list) and len(value) <= most:
            return value
        if value is not None:
            self._wrong(key, tr("expected a list of at most {most}", most=most), value)
        return []

    def table(self, key: str, most: int) -> dict[str, Any]:
        """An object of at most so many keys, empty where there is none of the right shape."""
        value = self._get(key, False)
        if isinstance(value, dict) and len(value) <= most and not any(map(_is_torn, value)):
            return value
        if value is not None:
            self._wrong(key, tr("expected an object of at most {most} keys", most=most), value)
        return {}

    def _get(self, key: str, optional: bool) -> Any:
        value = self._values.get(key, _MISSING)
        if value is _MISSING or value is None:
            if self.is_object and not optional:
                self.note(key, tr("is missing") if value is _MISSING else tr("must not be null"))
            return None
        return value

    def _wrong(self, key: str, expected: str, value: object) -> None:
        self.note(key, tr("{expected}, not {found}", expected=expected, found=shown(value)))


def _is_torn(text: str) -> bool:
    """Whether a text holds half a character, which no file can."""
    return any("\ud800" <= char <= "\udfff" for char in text)


def shown(value: object) -> str:
    """A JSON value in few words, for a sentence."""
    if isinstance(value, dict):
        return tr("an object")
    if isinstance(value, list):
        return tr("a list of {many}", many=len(value))
    if isinstance(value, str):
        return repr(value) if len(value) <= 40 else f"{value[:40]!r}…"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int) and abs(value) >= 10**20:
        return tr("a number too large")
    return str(value) if not isinstance(value, float) or math.isfinite(value) else tr("no number")
