"""Export and import on the settings page: what a file would change, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from exercise_app.core.translation import tr, trn
from exercise_app.ui.props import words
from exercise_app.ui.props.backups import Question

SHOWN_PROBLEMS = 6
"""Errors of a file that are listed; the others are counted."""


def _counted(part: str, many: int) -> str:
    """So many of a part of an export, as people call it; what is not known by its key."""
    match part:
        case "sessions":
            return words.sessions(many)
        case "runs":
            return words.runs(many)
        case "shoes":
            return trn("{n} pair of shoes", "{n} pairs of shoes", many)
        case "weeks_off":
            return trn("{n} week off", "{n} weeks off", many)
        case "plans":
            return trn("{n} plan", "{n} plans", many)
        case "symptoms":
            return trn("{n} symptom", "{n} symptoms", many)
    return f"{many} {part}"


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
        lines.append(tr("It adds {what}.", what=added))
    if updated:
        lines.append(tr("It replaces {what} by a later version.", what=updated))
    if same and lines:
        lines.append(tr("Already here, and left as it is: {what}.", what=_listed(parts, 2)))
    if not lines:
        here = tr("Everything in it is here already.")
        lines.append(here if same else tr("There is nothing in it."))
    if left_out:
        named = words.listed([f"“{key}”" for key in left_out])
        lines.append(
            tr(
                "It also has {names}, which this version does not know and leaves out.",
                names=named,
            )
        )
    if added or updated:
        lines.append(tr("A backup is made first, so that you can go back."))
        return Question(tr("Import {name}?", name=name), tuple(lines), tr("Import it"))
    return Question(tr("Nothing to import from {name}", name=name), tuple(lines), "")


def imported(parts: Mapping[str, Change]) -> str:
    """What is told once a file was imported."""
    added, replaced = _listed(parts, 0), _listed(parts, 1)
    if added and replaced:
        return words.capital(
            tr("{added} added and {others} replaced.", added=added, others=replaced)
        )
    if added:
        return words.capital(tr("{added} added.", added=added))
    if replaced:
        return words.capital(tr("{others} replaced.", others=replaced))
    return tr("Nothing was new.")


def problem_lines(told: str) -> tuple[str, ...]:
    """A failure's sentences, as many as are read."""
    lines = [line for line in told.splitlines() if line.strip()]
    if len(lines) <= SHOWN_PROBLEMS:
        return tuple(lines)
    rest = len(lines) - SHOWN_PROBLEMS
    return (*lines[:SHOWN_PROBLEMS], trn("… and {n} line more.", "… and {n} lines more.", rest))


def _listed(parts: Mapping[str, Change], which: int) -> str:
    return words.listed(
        [_counted(key, change[which]) for key, change in parts.items() if change[which]]
    )
