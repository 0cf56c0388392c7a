"""Keeps a running session in the history, and what could not be kept until it can be."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from exercise_app.core.credit import work_record, work_records
from exercise_app.core.events import Effect, Finished, Kept
from exercise_app.core.record import Ended, SessionRecord, WorkRecord
from exercise_app.core.session_state import Session
from exercise_app.core.translation import tr

_log = logging.getLogger(__name__)
_NEXT = timedelta(microseconds=1)


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

    def put(self, record: SessionRecord) -> None:
        """Write a whole session, whatever is there of it."""
        ...


class Unsaved(Protocol):
    """Where a session is kept that the history does not take."""

    def keep(self, record: SessionRecord) -> None:
        """Keep it as it stands."""
        ...

    def drop(self, session_id: str) -> None:
        """Keep it no more."""
        ...


class Recorder:
    """Writes one session as it happens; a handler for the engine.

    Each work is written when it ends and now and then while it runs. When writing fails the
    session goes on: `notice` is told once, the session as it stands is kept in `unsaved`, and the
    whole of it is written as soon as it can be, which `done` is told.
    """

    def __init__(
        self,
        history: History,
        record: SessionRecord,
        clock: Callable[[], datetime],
        notice: Callable[[str], None],
        *,
        begun: bool = False,
        unsaved: Unsaved | None = None,
        done: Callable[[str], None] | None = None,
    ) -> None:
        self._history, self._record = history, record
        self._clock, self._notice, self._done = clock, notice, done or notice
        self._unsaved = unsaved
        self._edited = record.edited
        self._begun = begun
        self._missing: set[int] = set()
        self._session: Session | None = None
        self._end: tuple[Ended, datetime] | None = None
        self._is_written = begun
        self._is_beside = False
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
        self._is_written = self._is_beside = False
        self.retry()

    def retry(self) -> bool:
        """Write what is not written yet, such as what failed before; whether all is kept now."""
        if self._is_written:
            return self.kept
        try:
            if self.kept:
                self._write()
            else:
                self._history.put(self.as_it_stands())
        except Exception as error:  # noqa: BLE001 - whatever fails, the session goes on
            self._failed(error)
        else:
            self._succeeded()
        return self.kept

    def as_it_stands(self) -> SessionRecord:
        """The whole session, with what was done up to now."""
        record, session = self._record, self._session
        self._edited = edited = max(self._clock(), self._edited + _NEXT)
        ended, finished = self._end or (record.ended, record.finished)
        works = record.works if session is None else work_records(session)
        return replace(record, works=works, ended=ended, finished=finished, edited=edited)

    def amend(self, rated: SessionRecord) -> bool:
        """Take in how it felt, as `rated` has it; False where that can go into the history."""
        if self.kept or rated.id != self._record.id:
            return False
        self._record = replace(
            self._record, effort=rated.effort, pain_after=rated.pain_after, note=rated.note
        )
        self._is_beside = False
        self._keep_beside()
        return True

    def forget(self) -> None:
        """Save it no more."""
        self.kept = self._is_written = True
        if self._unsaved is not None:
            self._unsaved.drop(self._record.id)

    def _write(self) -> None:
        """What is new alone; `put` writes the whole once this has failed."""
        if not self._begun:
            self._history.begin(self._record)
            self._begun = True
        if self._session is None:
            return
        works = [work_record(self._session, index) for index in sorted(self._missing)]
        if self._end is None:
            for work in works:
                self._history.work_done(self._record.id, work)
        else:
            ended, finished = self._end
            self._history.finish(self._record.id, finished, ended, works)

    def _succeeded(self) -> None:
        was_kept, self.kept = self.kept, True
        self._begun = self._is_written = True
        self._missing.clear()
        if not was_kept:
            self._done(tr("This session is saved now."))
            if self._unsaved is not None:
                self._unsaved.drop(self._record.id)

    def _failed(self, error: Exception) -> None:
        was_kept, self.kept = self.kept, False
        self._keep_beside()
        if was_kept:
            _log.info("a session is not saved yet", exc_info=error)
            self._notice(tr("This session is not saved yet: {error}", error=error))

    def _keep_beside(self) -> None:
        if self._unsaved is None or self._is_beside:
            return
        try:
            self._unsaved.keep(self.as_it_stands())
            self._is_beside = True
        except Exception as error:  # noqa: BLE001 - then it is in memory alone
            _log.info("a session could not be kept beside the history: %s", error)
