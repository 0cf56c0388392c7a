"""The history's file: made, checked, upgraded and opened, and its transactions.

It is opened when it is first needed. A rollback journal with `synchronous=EXTRA` makes each
commit outlast a crash and, as far as the disk keeps its word, a power cut. What cannot be a
history is put aside under a name with its date, never deleted; `notices` says so.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from exercise_app.core.translation import Marked, mark, told, tr
from exercise_app.history.errors import (
    HistoryError,
    explain,
    explain_file,
    is_damage,
    is_of_the_disk,
)
from exercise_app.history.files import new_beside, stamp, sync_folder, unused_name
from exercise_app.history.migrations import APPLICATION_ID, STEPS, Step, migrate, version

DAMAGED = mark("The history was damaged. It was put aside as {name}, and a new one begun.")


class Database:
    """One connection to the history at `path`, for the thread that uses it first.

    `clock` gives the present instant (names and logs, never data); `timeout` is how many seconds
    to wait for another process that is writing. `steps` are the migrations.
    """

    def __init__(
        self,
        path: Path,
        clock: Callable[[], datetime],
        *,
        timeout: float = 5.0,
        steps: Sequence[Step] = STEPS,
    ) -> None:
        self.path = path.absolute()
        self.notices: list[str] = []
        self._clock = clock
        self._timeout = timeout
        self._steps = steps
        self._connection: sqlite3.Connection | None = None
        self._empty: sqlite3.Connection | None = None

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        for connection in (self._connection, self._empty):
            if connection is not None:
                connection.close()
        self._connection = self._empty = None

    def wait_at_most(self, seconds: float) -> None:
        """From now on, wait no longer than this for another process that is writing."""
        self._timeout = seconds
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A transaction that sees one state of the file. Where there is no file it is empty.

        Raises HistoryError.
        """
        with self._transaction("BEGIN", make=False) as connection:
            yield connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction that is kept whole when the block ends, and not at all when it raises.

        Makes the folder and the file where they are missing. Raises HistoryError.
        """
        with self._transaction("BEGIN IMMEDIATE", make=True) as connection:
            yield connection

    @contextlib.contextmanager
    def _transaction(self, begin: str, *, make: bool) -> Iterator[sqlite3.Connection]:
        try:
            with self._connected(make) as connection:
                connection.execute(begin)
                try:
                    yield connection
                    connection.execute("COMMIT")
                finally:
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if is_damage(error) or is_of_the_disk(error):
                self.close()  # the next use looks at the file anew
            raise explain(error, self.path) from error

    @contextlib.contextmanager
    def _connected(self, make: bool) -> Iterator[sqlite3.Connection]:
        if self._connection is None and not make and self._is_missing():
            if self._empty is None:
                self._empty = sqlite3.connect(":memory:", isolation_level=None)
                migrate(self._empty, self._clock(), self._steps)
            yield self._empty
            return
        if self._connection is None:
            self._connection = self._open()
        yield self._connection

    def _is_missing(self) -> bool:
        """Whether there is no file. Raises HistoryError where that cannot be told."""
        try:
            self.path.stat()
        except FileNotFoundError:
            return True
        except OSError as error:
            failed = mark("{path} cannot be opened: {why}.")
            raise explain_file(error, self.path, failed, is_read=True) from error
        return False

    def _open(self) -> sqlite3.Connection:
        if self._is_missing():
            self._make()
        elif self.path.is_file() and self.path.stat().st_size == 0:
            self.put_aside(
                mark("The history was empty. It was put aside as {name}, and a new one begun.")
            )
            self._make()
        try:
            return self._connect()
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if not is_damage(error):
                raise
        self.put_aside(DAMAGED)
        self._make()
        return self._connect()

    def _connect(self) -> sqlite3.Connection:
        """A connection to the file, checked and brought up to date."""
        connection = self._raw_connection(self.path, "rw")
        try:
            self._check_and_upgrade(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _raw_connection(self, path: Path, mode: str) -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{path.as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            timeout=self._timeout,
        )
        try:
            connection.execute("PRAGMA synchronous = EXTRA")
            connection.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            connection.close()
            raise
        return connection

    def _check_and_upgrade(self, connection: sqlite3.Connection) -> None:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        if application != APPLICATION_ID:
            raise HistoryError(
                tr("{path} is no history of Exercise App: move it elsewhere.", path=self.path)
            )
        found = version(connection)
        if found > len(self._steps):
            raise HistoryError(
                tr(
                    "The history {path} was written by a newer Exercise App (version "
                    "{found} of its "
                    "tables, known here are {known}): install that one to use it.",
                    path=self.path,
                    found=found,
                    known=len(self._steps),
                )
            )
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("SELECT 1 FROM session LIMIT 1").fetchone()
        if found < len(self._steps):
            self._back_up(connection, self._steps[found].name)
            migrate(connection, self._clock(), self._steps)

    def _back_up(self, connection: sqlite3.Connection, step: str) -> None:
        """A copy of the file as it is before the step, in the folder `backups` beside it."""
        folder = self.path.parent / "backups"
        name = f"{self.path.stem}-before-{step.replace(' ', '-')}-{stamp(self._clock())}"
        try:
            from exercise_app.history.copying import copy_to_file

            folder.mkdir(exist_ok=True)
            copy_to_file(connection, unused_name(folder / f"{name}{self.path.suffix}"))
        except OSError as error:
            raise explain_file(
                error, folder, mark("{path} cannot be written to for a backup: {why}.")
            ) from error

    def _make(self) -> None:
        """A new file, made whole under another name first: nobody ever sees half of it."""
        folder = self.path.parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handle, made = new_beside(self.path)
            os.close(handle)
            try:
                with contextlib.closing(self._raw_connection(made, "rw")) as connection:
                    migrate(connection, self._clock(), self._steps)
                self._publish(made)
            finally:
                made.unlink(missing_ok=True)
            sync_folder(folder)
        except OSError as error:
            raise explain_file(error, self.path, mark("{path} cannot be made: {why}.")) from error

    def _publish(self, made: Path) -> None:
        """Give the new file its name, unless another process was first."""
        try:
            os.link(made, self.path)
        except FileExistsError:
            return
        except OSError:  # a file system without hard links
            if not self.path.exists():
                made.rename(self.path)

    def put_aside(self, why: Marked) -> None:
        """Rename the file, and the journal that belongs to it; say so in `notices`, as `why` has
        it with the new `{name}`.
        """
        name = f"{self.path.stem}-damaged-{stamp(self._clock())}{self.path.suffix}"
        aside = unused_name(self.path.with_name(name))
        try:
            journal = Path(f"{self.path}-journal")
            if journal.exists():
                journal.rename(f"{aside}-journal")
            self.path.rename(aside)
        except FileNotFoundError:
            return  # another process was first
        except OSError as error:
            raise explain_file(
                error, self.path, mark("{path} cannot be put aside: {why}.")
            ) from error
        notice = told(why, name=aside.name)
        if any((self.path.parent / "backups").glob(f"{self.path.stem}-*{self.path.suffix}")):
            notice = " ".join((notice, tr("Settings can restore a backup.")))
        self.notices.append(notice)
