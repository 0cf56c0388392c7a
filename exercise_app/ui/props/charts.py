"""What the history's charts share: their tables, and the words for days and weeks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from exercise_app.core.formats import formats
from exercise_app.core.kinds import Kind
from exercise_app.core.translation import tr
from exercise_app.ui.props import words

KIND_ORDER = tuple(kind.value for kind in (Kind.STRENGTH, Kind.STRETCH, Kind.ACTIVATION,
                                           Kind.MOBILITY))  # fmt: skip
"""The kinds in the order in which charts show them."""


class TableProps(NamedTuple):
    """The same as a chart shows, to be read: a name, the columns' heads, and rows of cells."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def week_span(first: date, last: date, today: date, *, short: bool = False) -> str:
    """A week by its days: `16 – 22 November`; `short` is for tables: `16 – 22 Nov`."""
    if not short:
        return words.days_text(first, last, today)
    here = formats()._replace(months=short_months())
    same = first.month == last.month and here.day.startswith("{day} ")
    return f"{first.day if same else here.in_year(first)} – {here.in_year(last)}"


def short_months() -> tuple[str, ...]:
    """The months' names in about three letters, January first."""
    return formats().months_short


def short_weekdays(starts: int) -> tuple[str, ...]:
    """The weekdays' names in about two letters, the one that weeks start on first."""
    return tuple(formats().weekdays_short[(starts + n) % 7] for n in range(7))


def work_text(seconds: float) -> str:
    """How much timed work there was: `14 min of work`; nothing for none."""
    return tr("{time} of work", time=words.span(round(seconds))) if seconds >= 1 else ""


def hours(seconds: float) -> str:
    """A long time for a total: `45 min`, `12 h`, `1240 h`; minutes below ten hours."""
    if seconds < 36_000:
        return (
            words.span(60 * round(seconds / 60))
            if seconds >= 30
            else tr("{minutes} min", minutes=0)
        )
    return tr("{hours} h", hours=round(seconds / 3600))


def kinds_text(kinds: Sequence[str]) -> str:
    """The names of some kinds, in the charts' order."""
    return ", ".join(words.kind(kind) for kind in KIND_ORDER if kind in kinds)


def sentences(*parts: str) -> str:
    """Whole sentences after one another; empty ones are left out."""
    return " ".join(part for part in parts if part)
