"""The history's sessions: written as they happen, read back, rated, mended.

A session is written when it begins, each work when it ends, the session's end last, each in a
transaction of its own: once a call has returned, a crash does not lose what it wrote. The sums
that weeks need are kept with each session in the same transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from exercise_app.core.record import Ended, SessionRecord, WorkRecord, fuller
from exercise_app.core.translation import tr
from exercise_app.history import owner, table
from exercise_app.history.database import Database
from exercise_app.history.errors import HistoryError
from exercise_app.history.instants import from_instant, to_instant
from exercise_app.history.kept import Merged
from exercise_app.history.reader import Reader


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Store(Reader):
    """The sessions in the file at `path`, opened when first used, made when first written.

    `clock` gives the present instant, aware of its zone; `timeout` is how many seconds to wait
    for another process that is writing; `database` is the file where one holds it already. Every
    method raises HistoryError where the file cannot be used, and NoSuchSession (one of those) for
    an id it does not hold. Use it in one thread.
    """

    def __init__(
        self,
        path: Path,
        clock: Callable[[], datetime] = _utc_now,
        *,
        timeout: float = 5.0,
        database: Database | None = None,
    ) -> None:
        super().__init__(database or Database(path, clock, timeout=timeout))
        self._clock = clock

    @property
    def path(self) -> Path:
        """The file."""
        return self._database.path

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        self._database.close()

    def begin(self, record: SessionRecord) -> None:
        """Write a session and its planned works; while it runs it is this process's own.

        One that was written before is replaced as a whole, so that a session whose saving failed
        can be saved when the disk allows it again.
        """
        with self._database.writing() as connection:
            key = table.find(connection, record.id)
            if key is None:
                key = table.insert(connection, record)
            else:
                table.replace(connection, key, record, table.load_id(connection, record.id)[1])
            table.set_owner(connection, key, owner.this_process())

    def put(self, record: SessionRecord, *, runs: bool = True) -> None:
        """Write a whole session, whatever is there of it: with the most that either has.

        One that has not ended is this process's own where it `runs`.
        """
        with self._database.writing() as connection:
            key = table.find(connection, record.id)
            if key is None:
                key, kept = table.insert(connection, record), record
            else:
                old = table.load_id(connection, record.id)[1]
                kept = fuller(record, old)
                table.replace(connection, key, kept, old)
            if runs and kept.ended is None:
                table.set_owner(connection, key, owner.this_process())

    def add(self, record: SessionRecord) -> SessionRecord:
        """Keep a session that was done before, edited now; gives it as it is kept.

        Raises HistoryError where one with its id is there already.
        """
        kept = replace(record, edited=from_instant(to_instant(self._clock())))
        with self._database.writing() as connection:
            if table.find(connection, kept.id) is not None:
                raise HistoryError(
                    tr("{name} is in the history already: edit it there.", name=kept.name)
                )
            table.insert(connection, kept)
        return kept

    def work_done(self, session_id: str, work: WorkRecord) -> None:
        """Write what was done of a work, in the place of the one with its index.

        A work with the index after the last is added; a higher one raises ValueError.
        """
        with self._database.writing() as connection:
            key = table.key_of(connection, session_id)
            if work.index > table.count_works(connection, key):
                raise ValueError(
                    tr("there is no work before the one with the index {index}", index=work.index)
                )
            table.put_works(connection, key, (work,))
            edited = self._edited(table.edited(connection, key))
            table.put_sums(connection, key, table.sums(connection, key), edited)

    def finish(
        self,
        session_id: str,
        finished: datetime,
        ended: Ended = Ended.DONE,
        works: Iterable[WorkRecord] = (),
    ) -> SessionRecord:
        """Write a session's end, with the `works` not written yet (such as one cut short)."""
        late = {work.index: work for work in works}

        def end(record: SessionRecord, _owner: str | None) -> SessionRecord:
            merged = {work.index: work for work in record.works} | late
            all_works = tuple(merged[index] for index in sorted(merged))
            return replace(record, finished=finished, ended=ended, works=all_works)

        return self._change(session_id, end)

    def rate(
        self,
        session_id: str,
        *,
        effort: int | None = None,
        pain_after: int | None = None,
        pain_before: int | None = None,
        pain_morning: int | None = None,
        note: str | None = None,
    ) -> SessionRecord:
        """Write how it felt; None leaves what is kept. ValueError for a rating off its scale."""

        def rated(record: SessionRecord, _owner: str | None) -> SessionRecord:
            return replace(
                record,
                effort=record.effort if effort is None else effort,
                pain_after=record.pain_after if pain_after is None else pain_after,
                pain_before=record.pain_before if pain_before is None else pain_before,
                pain_morning=record.pain_morning if pain_morning is None else pain_morning,
                note=record.note if note is None else note,
            )

        return self._change(session_id, rated)

    def resume(self, session_id: str) -> SessionRecord:
        """Make a session that was cut off this process's own.

        Raises HistoryError where it has ended or another process runs it.
        """
        with self._database.writing() as connection:
            key, record = table.load_id(connection, session_id)
            _check_cut_off(record)
            _check_free(record, table.owner_of(connection, key))
            table.set_owner(connection, key, owner.this_process())
            return record

    def keep(self, session_id: str, finished: datetime | None = None) -> SessionRecord:
        """Keep a session that was cut off as it is.

        Without `finished` it ended when something of it was written last. Raises HistoryError
        where it has ended or another process runs it.
        """

        def end(record: SessionRecord, runs_in: str | None) -> SessionRecord:
            _check_cut_off(record)
            _check_free(record, runs_in)
            last_written = max(record.edited, record.started).astimezone(record.started.tzinfo)
            return replace(record, finished=finished or last_written, ended=Ended.KEPT)

        return self._change(session_id, end)

    def discard(self, session_id: str) -> SessionRecord:
        """Take a session out of the history; gives it as it was (`merge` puts it back).

        Raises HistoryError where another process runs it.
        """
        with self._database.writing() as connection:
            key, record = table.load_id(connection, session_id)
            _check_free(record, table.owner_of(connection, key))
            connection.execute("DELETE FROM session WHERE key = ?", (key,))
            return record

    def edit(self, record: SessionRecord) -> SessionRecord:
        """Put `record` in the place of the session with its id; gives it with its new `edited`."""
        return self._change(record.id, lambda _old, _owner: record)

    def merge(self, records: Iterable[SessionRecord]) -> Merged:
        """Add the sessions not held yet, and take those edited later than the ones held.

        One transaction: all or nothing.
        """
        with self._database.writing() as connection:
            return table.merge(connection, records)

    def _change(
        self, session_id: str, change: Callable[[SessionRecord, str | None], SessionRecord]
    ) -> SessionRecord:
        """Replace a session by what `change` makes of it and of its owner, edited now."""
        with self._database.writing() as connection:
            key, old = table.load_id(connection, session_id)
            edited = self._edited(to_instant(old.edited))
            new = replace(change(old, table.owner_of(connection, key)), edited=from_instant(edited))
            table.replace(connection, key, new, old)
            return new

    def _edited(self, before: int) -> int:
        """Now; but after `before` even where the clock was set back, or a merge would undo this."""
        return max(to_instant(self._clock()), before + 1)


def _check_cut_off(record: SessionRecord) -> None:
    if record.ended is not None:
        raise HistoryError(
            tr("{name} has ended already: look for it in the history.", name=record.name)
        )


def _check_free(record: SessionRecord, runs_in: str | None) -> None:
    if runs_in != owner.this_process() and owner.lives(runs_in):
        raise HistoryError(
            tr("{name} is running in another window: end it there.", name=record.name)
        )
