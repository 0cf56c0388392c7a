"""What a torture run counts: attempts, what went wrong, and a table of all runs so far."""

from __future__ import annotations

import json
import platform
import sqlite3
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

BEGIN, END = "<!-- torture: begin -->", "<!-- torture: end -->"


@dataclass(slots=True)
class Tally:
    """The counts of one part: how often each thing was tried, and the finds in sentences."""

    part: str
    counts: dict[str, int] = field(default_factory=dict)
    most: dict[str, float] = field(default_factory=dict)
    finds: list[str] = field(default_factory=list)

    def count(self, what: str, number: int = 1) -> None:
        """Add to a count."""
        self.counts[what] = self.counts.get(what, 0) + number

    def reached(self, what: str, value: float) -> None:
        """Note a value of which the largest counts."""
        self.most[what] = max(self.most.get(what, value), value)

    def expect(self, holds: bool, otherwise: str) -> None:
        """Note a find unless `holds`."""
        if not holds:
            self.finds.append(otherwise)

    def add(self, other: Tally) -> None:
        """Add what another run of the same part counted."""
        for what, number in other.counts.items():
            self.count(what, number)
        for what, value in other.most.items():
            self.reached(what, value)
        self.finds += other.finds

    def told(self) -> str:
        """The counts as one line."""
        counted = [f"{number:,} {what}" for what, number in self.counts.items()]
        reached = [f"{what} at most {value:,.1f}" for what, value in self.most.items()]
        return ", ".join([*counted, *reached])


Part = Callable[[Tally, int, float], None]
"""One part of the torture: counts into a tally; takes a seed and the seconds it may last."""


def kept(path: Path) -> dict[str, Tally]:
    """The tallies of earlier runs, by their parts."""
    if not path.exists():
        return {}
    return {part: Tally(**values) for part, values in json.loads(path.read_text("utf-8")).items()}


def keep(path: Path, tallies: dict[str, Tally]) -> None:
    """Keep the tallies for later runs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    values = {part: asdict(tally) for part, tally in tallies.items()}
    path.write_text(json.dumps(values, indent=1) + "\n", encoding="utf-8")


def table(tallies: dict[str, Tally]) -> str:
    """The tallies as a table in Markdown."""
    rows = [f"| {t.part} | {t.told()} | {len(t.finds)} |" for t in tallies.values()]
    ground = f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, Linux."
    return "\n".join(["| part | counted | finds |", "|---|---|---|", *rows, "", ground])


def write_page(page: Path, tallies: dict[str, Tally]) -> None:
    """Put the table between the marks on the page. Raises ValueError where it has none."""
    text = page.read_text("utf-8")
    before, behind = text.index(BEGIN) + len(BEGIN), text.index(END)
    page.write_text(f"{text[:before]}\n{table(tallies)}\n{text[behind:]}", encoding="utf-8")
