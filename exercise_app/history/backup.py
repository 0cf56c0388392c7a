"""Backups: whole copies of the history in the folder `backups` beside it, and back.

One is made before each upgrade of the tables, before each restoring, and once a day at most. Each
is checked when it is made, so that a damaged history never drives good backups out. All of it may
run in a thread of its own: it opens the file for itself.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from exercise_app.core.overview import BackupInfo
from exercise_app.core.translation import mark, tr
from exercise_app.history import copying, owner
from exercise_app.history.copying import Progress, copy_over, copy_to_file, damage
from exercise_app.history.database import DAMAGED, Database
from exercise_app.history.errors import HistoryError, explain, explain_file, is_damage
from exercise_app.history.files import stamp, unused_name
from exercise_app.history.migrations import APPLICATION_ID, STEPS, version
from exercise_app.history.thinning import to_keep

DAILY = "daily"
BEFORE_RESTORE = "before-restore"
BEFORE_IMPORT = "before-import"
BY_HAND = "by-hand"
KEPT_BEFORE = 6
"""How many of the backups that are not daily ones are kept."""
_STALE = 3600.0
"""Seconds after which an unfinished copy was left by a process that is gone."""
_WITH_RUNS = 1 + [step.name for step in STEPS].index("runs plans and symptoms")


class Backup(NamedTuple):
    """A backup by its name alone."""

    path: Path
    why: str
    day: date
    time: str
    """`HHMMSS`; empty for a daily one."""


class Backups:
    """The backups of one history. `clock` gives the present instant in local time.

    Every method raises HistoryError where a file cannot be used.
    """

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock
        self._path = database.path

    @property
    def folder(self) -> Path:
        """Where they are."""
        return self._path.parent / "backups"

    def found(self) -> list[Backup]:
        """All of them by their names, newest first."""
        name = re.compile(
            rf"{re.escape(self._path.stem)}-(?:(before-.+|by-hand)-)?(\d{{4}}-\d\d-\d\d)(?:-(\d{{6}}))?"
            rf"(?:-\d+)?{re.escape(self._path.suffix)}"
        )
        backups = []
        for path in self.folder.glob(f"{self._path.stem}-*{self._path.suffix}"):
            match = name.fullmatch(path.name)
            with contextlib.suppress(ValueError):
                if match is not None:
                    why, day, at = match.groups()
                    backups.append(Backup(path, why or DAILY, date.fromisoformat(day), at or ""))
        return sorted(backups, key=lambda backup: (_taken(backup), backup.path), reverse=True)

    def all(self) -> list[BackupInfo]:
        """What each of them holds, newest first; those that cannot be read are left out."""
        infos = []
        for backup in self.found():
            with contextlib.suppress(HistoryError):
                infos.append(self._look(backup.path, check=False))
        return infos

    def preview(self, path: Path) -> BackupInfo:
        """What the backup at `path` holds, after a check of the whole file.

        Raises HistoryError where it is none that can be restored.
        """
        return self._look(path, check=True)

    def newest_good(self, before: datetime | None = None) -> BackupInfo | None:
        """The newest backup that is whole, of those made before an instant; None without one."""
        for backup in self.found():
            if before is None or _taken(backup) < before.astimezone():
                with contextlib.suppress(HistoryError):
                    return self._look(backup.path, check=True)
        return None

    def damaged(self) -> list[Path]:
        """The files that were put aside as damaged, newest first."""
        name = f"{self._path.stem}-damaged-*{self._path.suffix}"
        return sorted(self._path.parent.glob(name), reverse=True)

    def offer(self) -> BackupInfo | None:
        """The backup to offer for a history that is damaged or was put aside; None if none is due.

        It is the newest good one, from before that. Once one was restored nothing is offered.
        """
        if self._path.exists() and not self._is_whole():
            return self.newest_good()
        aside = self.damaged()
        at = None if not aside else _stamped(aside[0])
        if at is None:
            return None
        restored = [backup for backup in self.found() if backup.why == BEFORE_RESTORE]
        if any(_taken(backup) >= at for backup in restored):
            return None
        return self.newest_good(before=at)

    def take_daily(self, progress: Progress | None = None) -> Path | None:
        """Make today's backup, and thin the others; gives its file.

        None, and nothing is made, where there is one of today already, where nothing has changed
        since the last, or where there is no history.
        """
        today = self._clock().date()
        if not self._is_due(today):
            return None
        target = self.folder / f"{self._path.stem}-{today.isoformat()}{self._path.suffix}"
        self._copy(target, progress)
        self._thin()
        return target

    def take(self, why: str = BEFORE_RESTORE, progress: Progress | None = None) -> Path:
        """Make a backup now, whatever there is already; gives its file.

        `why` is `BY_HAND` or begins with `before-`.
        """
        name = f"{self._path.stem}-{why}-{stamp(self._clock())}{self._path.suffix}"
        target = unused_name(self.folder / name)
        self._copy(target, progress)
        self._thin()
        return target

    def restore(self, path: Path, progress: Progress | None = None) -> BackupInfo:
        """Put the backup at `path` in the place of the history; gives what it holds.

        What is there now is backed up first; where that is damaged it is put aside. All or
        nothing: a crash on the way leaves the history as it was. Raises HistoryError where a
        session is running, or the backup cannot be restored.
        """
        info = self.preview(path)
        self._database.close()
        if self._path.exists():
            if self._is_whole():
                self._check_nothing_runs()
                self.take(BEFORE_RESTORE)
            else:
                self._database.put_aside(DAMAGED)
        self._put_in_place(path, progress)
        with self._database.reading():
            pass  # opened anew, which brings its tables up to date
        return info

    def _put_in_place(self, path: Path, progress: Progress | None) -> None:
        try:
            with self._explained(path), _opened(path, "ro") as source:
                if self._path.exists():
                    with _opened(self._path, "rw") as target:
                        target.execute("PRAGMA synchronous = EXTRA")
                        copy_over(source, target, progress)
                else:
                    self._path.parent.mkdir(parents=True, exist_ok=True)
                    copy_to_file(source, self._path, progress)
        except OSError as error:
            raise explain_file(
                error, self._path, mark("{path} cannot be restored: {why}.")
            ) from error

    def _is_due(self, today: date) -> bool:
        try:
            changed = self._path.stat().st_mtime_ns
        except FileNotFoundError:
            return False
        except OSError as error:
            raise explain_file(
                error, self._path, mark("{path} cannot be backed up: {why}."), is_read=True
            ) from error
        daily = [backup for backup in self.found() if backup.why == DAILY]
        if any(backup.day == today for backup in daily):
            return False
        return not daily or daily[0].path.stat().st_mtime_ns < changed

    def _copy(self, target: Path, progress: Progress | None) -> None:
        try:
            self.folder.mkdir(exist_ok=True)
            self._sweep()
            with self._explained(self._path), _opened(self._path, "rw") as source:
                copy_to_file(source, target, progress)
        except OSError as error:
            raise explain_file(
                error, target, mark("{path} cannot be written as a backup: {why}.")
            ) from error

    def _sweep(self) -> None:
        """Remove unfinished copies that a process left when it was ended."""
        for part in self.folder.glob(f".{self._path.stem}-*"):
            with contextlib.suppress(OSError):
                if time.time() - part.stat().st_mtime > _STALE:
                    part.unlink()

    def _thin(self) -> None:
        """Remove what need not be kept; what cannot be removed now is another day."""
        found = self.found()
        days = to_keep(backup.day for backup in found if backup.why == DAILY)
        before = [backup for backup in found if backup.why != DAILY]
        spare = [backup for backup in found if backup.why == DAILY and backup.day not in days]
        for backup in (*spare, *before[KEPT_BEFORE:]):
            with contextlib.suppress(OSError):
                backup.path.unlink()

    def _look(self, path: Path, *, check: bool) -> BackupInfo:
        """What a backup holds. Raises HistoryError where it cannot be restored."""
        with self._explained(path), _opened(path, "ro") as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            found = version(connection)
            if application != APPLICATION_ID or not found:
                told = tr("{name} is no backup of a history: choose another.", name=path.name)
                raise HistoryError(told)
            if found > len(STEPS):
                raise HistoryError(
                    tr(
                        "{name} was made by a newer Exercise App: install that one to restore it.",
                        name=path.name,
                    )
                )
            if check and damage(connection):
                raise HistoryError(tr("{name} is damaged: choose another backup.", name=path.name))
            sessions, first, last = connection.execute(
                "SELECT count(*), min(date), max(date) FROM session"
            ).fetchone()
            runs = 0
            if found >= _WITH_RUNS:
                (runs,) = connection.execute("SELECT count(*) FROM run").fetchone()
        backup = next((b for b in self.found() if b.path.absolute() == path.absolute()), None)
        state = path.stat()
        return BackupInfo(
            path=str(path),
            taken=_taken(backup) if backup else datetime.fromtimestamp(state.st_mtime).astimezone(),
            why=backup.why if backup else "",
            size=state.st_size,
            sessions=sessions,
            runs=runs,
            first=None if first is None else date.fromisoformat(first),
            last=None if last is None else date.fromisoformat(last),
        )

    def _is_whole(self) -> bool:
        """Whether the history is no damaged file."""
        try:
            with _opened(self._path, "rw") as connection:
                (application,) = connection.execute("PRAGMA application_id").fetchone()
                return application == APPLICATION_ID and not damage(connection)
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if is_damage(error):
                return False
            raise explain(error, self._path) from error

    def _check_nothing_runs(self) -> None:
        with self._explained(self._path), _opened(self._path, "rw") as connection:
            found = connection.execute("SELECT owner FROM session WHERE ended IS NULL").fetchall()
        if any(owner.lives(runs_in) for (runs_in,) in found):
            raise HistoryError(tr("A session is running: end it, and then restore the backup."))

    @contextlib.contextmanager
    def _explained(self, path: Path) -> Iterator[None]:
        """SQLite's errors as sentences: of the history, or of a backup."""
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if path != self._path and is_damage(error):
                raise HistoryError(
                    tr("{name} is damaged: choose another backup.", name=path.name)
                ) from error
            raise explain(error, path) from error


@contextlib.contextmanager
def _opened(path: Path, mode: str) -> Iterator[sqlite3.Connection]:
    url = f"{path.absolute().as_uri()}?mode={mode}"
    with contextlib.closing(
        sqlite3.connect(url, uri=True, isolation_level=None, timeout=copying.PATIENCE)
    ) as connection:
        yield connection


def _taken(backup: Backup) -> datetime:
    """When a backup was made, in local time: as its name says, a daily one as its file says."""
    if backup.time:
        return datetime.strptime(f"{backup.day}{backup.time}", "%Y-%m-%d%H%M%S").astimezone()
    with contextlib.suppress(OSError):
        written = datetime.fromtimestamp(backup.path.stat().st_mtime).astimezone()
        if written.date() == backup.day:
            return written
    return datetime(backup.day.year, backup.day.month, backup.day.day).astimezone()


def _stamped(aside: Path) -> datetime | None:
    """The instant in the name of a file that was put aside; None where it has none."""
    found = re.search(r"-(\d{4}-\d\d-\d\d-\d{6})(?:-\d+)?$", aside.stem)
    with contextlib.suppress(ValueError):
        if found is not None:
            return datetime.strptime(found[1], "%Y-%m-%d-%H%M%S").astimezone()
    return None
