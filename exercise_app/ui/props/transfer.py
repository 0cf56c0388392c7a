"""Export and import on the settings page: what a file would change, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from exercise_app.ui.props import words
from exercise_app.ui.props.backups import Question

SHOWN_PROBLEMS = 6
"""Errors of a file that are listed; the others are counted."""
_PARTS = {
    "sessions": ("session", "sessions"),
    "runs": ("run", "runs"),
    "shoes": ("pair of shoes", "pairs of shoes"),
    "weeks_off": ("week off", "weeks off"),
    "plans": ("plan", "plans"),
    "symptoms": ("symptom", "symptoms"),
}
"""The parts of an export, as people call one and many of them."""


class Change(NamedTuple):
    """What an import does to one part: how many are new, replaced, or already here."""

    added: int
    updated: int
    unchanged: int


def derive_import(name: str, parts: Mapping[str, Change], left_out: Sequence[str]) -> Question:
    """What is asked before the file called `name` is imported.

    Where it would change nothing there is nothing to accept: `accept` is empty.
    """
    lines = []
    added, updated = _listed(parts, 0), _listed(parts, 1)
    same = sum(change.unchanged for change in parts.values())
    if added:
        lines.append(f"It adds {added}.")
    if updated:
        lines.append(f"It replaces {updated} by a later version.")
    if same and lines:
        lines.append(f"Already here, and left as it is: {_listed(parts, 2)}.")
    if not lines:
        lines.append("Everything in it is here already." if same else "There is nothing in it.")
    if left_out:
        named = words.listed([f"“{key}”" for key in left_out])
        lines.append(f"It also has {named}, which this version does not know and leaves out.")
    if added or updated:
        lines.append("A backup is made first, so that you can go back.")
        return Question(f"Import {name}?", tuple(lines), "Import it")
    return Question(f"Nothing to import from {name}", tuple(lines), "")


def imported(parts: Mapping[str, Change]) -> str:
    """What is told once a file was imported."""
    told = words.listed(
        [f"{held} {word}" for held, word in (
            (_listed(parts, 0), "added"), (_listed(parts, 1), "replaced"),
        ) if held]
    )  # fmt: skip
    return f"{told[0].upper()}{told[1:]}." if told else "Nothing was new."


def problem_lines(told: str) -> tuple[str, ...]:
    """A failure's sentences, as many as are read."""
    lines = [line for line in told.splitlines() if line.strip()]
    if len(lines) <= SHOWN_PROBLEMS:
        return tuple(lines)
    rest = len(lines) - SHOWN_PROBLEMS
    return (*lines[:SHOWN_PROBLEMS], f"… and {words.count(rest, 'line')} more.")


def _listed(parts: Mapping[str, Change], which: int) -> str:
    counted = [
        words.count(change[which], *_PARTS.get(key, (key, key)))
        for key, change in parts.items()
        if change[which]
    ]
    return words.listed(counted)
