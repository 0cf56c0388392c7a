"""Signs that pain may be more than a runner's back: which there are, and how urgent each is.

The three ranks are those of common advice on back pain (Causes and fixes; Shike 2024; Finucane
2020). What they are called and what to do is said in `ui/props/signs.py`. An id is kept in the
history, so it never changes its meaning.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from typing import NamedTuple


class Rank(StrEnum):
    """How urgent a symptom is, the gravest first."""

    EMERGENCY = "emergency"
    """Help now."""
    URGENT = "urgent"
    """A doctor within a day or two, and no training."""
    PROFESSIONAL = "professional"
    """A doctor or physiotherapist before the next session."""


class Symptom(NamedTuple):
    """A symptom that can be ticked, and its rank."""

    id: str
    rank: Rank


_IDS = {
    Rank.EMERGENCY: (
        "bladder-or-bowel",
        "saddle-numbness",
        "sexual-function",
        "both-legs",
        "growing-weakness",
        "chest-pain",
        "fall-or-crash",
    ),
    Rank.URGENT: (
        "fever",
        "weight-loss",
        "cancer-bones-steroids",
        "constant-or-at-night",
        "lump-or-shape",
        "one-spot",
    ),
    Rank.PROFESSIONAL: (
        "over-72-hours",
        "no-better-in-a-week",
        "down-a-leg",
        "numbness-or-tingling",
        "weakness",
        "daily-tasks",
    ),
}

SYMPTOMS: tuple[Symptom, ...] = tuple(Symptom(id_, rank) for rank in Rank for id_ in _IDS[rank])
"""Every symptom, the gravest first."""


def advises_against(ids: Collection[str]) -> Rank | None:
    """The gravest rank of the symptoms ticked: a reason not to train. None where there is none.

    An id that is not known counts for nothing: what cannot be shown could not be unticked.
    """
    return next((symptom.rank for symptom in SYMPTOMS if symptom.id in ids), None)
