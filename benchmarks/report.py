"""What a measurement found, and the page that tells it: docs/performance.md."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

_INTRO = """\
# Performance

Written by `make bench`; the figures of a section come from one run on one machine. A ratio is
taken between two things measured in turn in that run, so it holds on other machines; a figure by
itself does less. A limit is what has to hold, an aim is what we would like."""
_HEADING = "\n\n## "


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure, what it is compared with, and whether it is as it should be.

    `limit` is the most that is allowed; None for a figure that only informs.
    """

    what: str
    value: float
    unit: str
    limit: float | None = None
    aim: float | None = None
    against: str = ""
    digits: int = 2

    @property
    def is_met(self) -> bool | None:
        """Whether the limit holds; None where there is none."""
        return None if self.limit is None else round(self.value, self.digits) <= self.limit

    @property
    def told(self) -> str:
        """The figure with its unit."""
        return f"{self.value:.{self.digits}f}{self.unit}"

    @property
    def wanted(self) -> str:
        """The limit, and the aim where there is one."""
        if self.limit is None:
            return "–"
        aim = "" if self.aim is None else f" (aim {self.aim:g}{self.unit})"
        return f"at most {self.limit:g}{self.unit}{aim}"

    @property
    def verdict(self) -> str:
        """The word for the table's last column."""
        if self.is_met is None:
            return "–"
        if not self.is_met:
            return "**not met**"
        missed = self.aim is not None and round(self.value, self.digits) > self.aim
        return "limit met" if missed else "met"


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the run: its figures, and in `method` how they came about (Markdown)."""

    title: str
    method: str
    figures: tuple[Figure, ...]
    more: str = ""
    """What else there is to see (Markdown)."""


def machine(qt: str) -> str:
    """What the run was made on, without a name or a path."""
    return (
        f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}, Qt {qt}"
    )


def page(sections: Iterable[Section], qt: str, now: datetime | None = None, old: str = "") -> str:
    """The whole of docs/performance.md; the sections of `old` that were not measured stay."""
    day = (now or datetime.now(UTC)).date().isoformat()
    measured = f"Measured on {day}: {machine(qt)}."
    kept = {text.partition("\n")[0]: text for text in old.strip().split(_HEADING)[1:]}
    new = {part.title: section(part, measured).removeprefix("## ") for part in sections}
    return _HEADING.join([_INTRO, *{**kept, **new}.values()]) + "\n"


def section(part: Section, measured: str = "") -> str:
    """A part as Markdown; `measured` tells when and where."""
    rows = [
        (figure.what, figure.told, figure.against or "–", figure.wanted, figure.verdict)
        for figure in part.figures
    ]
    told = [f"## {part.title}", *([measured] if measured else []), part.method.strip()]
    told.append(table(("Figure", "Measured", "Compared with", "Wanted", ""), rows))
    if part.more:
        told.append(part.more.strip())
    return "\n\n".join(told)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
