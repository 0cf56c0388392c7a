"""Pain now, as it is told on Today before a session, until one begins."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from exercise_app.ui.props.before import BeforeProps, derive_before

if TYPE_CHECKING:
    from exercise_app.core.entry import RoutineEntry

HOLDS_FOR = timedelta(hours=1)
"""For how long what was told is still “now”."""


class PainNow:
    """What was told of pain, and when."""

    def __init__(self) -> None:
        self._told: tuple[int, datetime] | None = None

    def tell(self, pain: int | None, now: datetime) -> None:
        """Keep it, or forget it (None)."""
        self._told = None if pain is None else (pain, now)

    def at(self, now: datetime) -> int | None:
        """Pain as it was told; None where nothing was, or too long ago."""
        if self._told is None or abs(now - self._told[1]) > HOLDS_FOR:
            return None
        return self._told[0]

    def take(self, now: datetime) -> int | None:
        """The same, for a session that begins: the next one asks anew."""
        pain, self._told = self.at(now), None
        return pain

    def props(
        self,
        now: datetime,
        routine: RoutineEntry | None,
        routines: Sequence[RoutineEntry],
        symptoms: Collection[str] = (),
        beside: str = "",
    ) -> BeforeProps | None:
        """What Today shows of it; None where nothing was told."""
        pain = self.at(now)
        return None if pain is None else derive_before(pain, routine, routines, symptoms, beside)
