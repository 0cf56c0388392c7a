"""Keeps a running session in the history, and what could not be kept until it can be."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Protocol

from exercise_app.core.credit import work_record
from exercise_app.core.events import Effect, Finished, Kept
from exercise_app.core.record import Ended, SessionRecord, WorkRecord
from exercise_app.core.session_state import Session
from exercise_app.core.translation import tr


class History(Protocol):
    """What the recorder asks of the history; each call is one transaction."""

    def begin(self, record: SessionRecord) -> None:
        """Write a session and its planned works."""
        ...

    def work_done(self, session_id: str, work: WorkRecord) -> None:
        """Write what was done of a work."""
        ...

    def finish(
        self, session_id: str, finished: datetime, ended: Ended, works: Iterable[WorkRecord]
    ) -> SessionRecord:
        """Write a session's end and the works not written yet."""
        ...


class Recorder:
    """Writes one session as it happens; a handler for the engine.

    Each work is written when it ends and now and then while it runs. When writing fails the
    session goes on: `notice` is told once, and everything is written as soon as it can be.
    """

    def __init__(
        self,
        history: History,
        record: SessionRecord,
        clock: Callable[[], datetime],
        notice: Callable[[str], None],
        *,
        begun: bool = False,
    ) -> None:
        self._history, self._record = history, record
        self._clock, self._notice = clock, notice
        self._begun = begun
        self._missing: set[int] = set()
        self._session: Session | None = None
        self._end: tuple[Ended, datetime] | None = None
        self._told = False
        self.kept = True
        """Whether everything so far is in the history."""

    @property
    def session_id(self) -> str:
        """The session's id in the history."""
        return self._record.id

    def begin(self) -> None:
        """Write the session's row and its planned works, unless a resumed one is there already."""
        self.retry()

    def __call__(self, session: Session, effect: Effect) -> None:
        """Write what `effect` asks to be kept."""
        if isinstance(effect, Kept):
            self._missing.add(effect.index)
        elif isinstance(effect, Finished):
            ended = Ended.EARLY if effect.early else Ended.DONE
            self._end = (ended, max(self._clock(), self._record.started))
        else:
            return
        self._session = session
        self.retry()

    def retry(self) -> bool:
        """Write what is not written yet, such as what failed before; whether all is kept now."""
        try:
            self._write()
            self.kept = True
        except Exception as error:  # noqa: BLE001 - whatever fails, the session goes on
            self.kept = False
            if not self._told:
                self._told = True
                self._notice(tr("This session is not saved yet: {error}", error=error))
        return self.kept

    def _write(self) -> None:
        if not self._begun:
            self._history.begin(self._record)
            self._begun = True
        if self._session is None:
            return
        if self._end is None:
            for index in sorted(self._missing):
                self._history.work_done(self._record.id, work_record(self._session, index))
                self._missing.discard(index)
        else:
            ended, finished = self._end
            works = [work_record(self._session, index) for index in sorted(self._missing)]
            self._history.finish(self._record.id, finished, ended, works)
            self._missing.clear()
            self._session = None
