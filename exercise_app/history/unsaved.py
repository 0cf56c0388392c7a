"""Sessions that the history could not take, each kept in a file of its own until it can.

A file is an export of one session with the process that keeps it, written whole or not at all.
"""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from exercise_app.core.record import SessionRecord
from exercise_app.core.translation import tr
from exercise_app.history import owner
from exercise_app.history.files import replacing
from exercise_app.history.json_read import read_session
from exercise_app.history.json_shape import FORMAT, session_json

if TYPE_CHECKING:
    from exercise_app.history.store import Store

SUFFIX = ".json"


class Recovered(NamedTuple):
    """What came of taking them into the history."""

    saved: tuple[SessionRecord, ...]
    problems: tuple[str, ...]
    """A sentence for each that could not be taken."""


class Unsaved:
    """The sessions kept in `folder`, beside the history."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, record: SessionRecord) -> None:
        """Keep a session as it stands, in the place of what was kept of it. Raises OSError."""
        self._folder.mkdir(parents=True, exist_ok=True)
        whole = {
            "format": FORMAT,
            "owner": owner.this_process(),
            "sessions": [session_json(record)],
        }
        with replacing(self._path(record.id)) as file:
            json.dump(whole, file, ensure_ascii=False)

    def drop(self, session_id: str) -> None:
        """Keep it no more: the history has it now."""
        with contextlib.suppress(OSError):
            self._path(session_id).unlink(missing_ok=True)

    def recover(self, store: Store) -> Recovered:
        """Take into the history what is kept; not what a living process still runs.

        What is damaged is put aside under another name, and told.
        """
        from exercise_app.history.errors import HistoryError

        saved, problems = [], []
        for path in sorted(self._folder.glob(f"*{SUFFIX}")):
            try:
                record = self._read(path)
                if record is not None:
                    store.put(record, runs=False)
                    path.unlink(missing_ok=True)
                    saved.append(record)
            except ValueError:
                problems.append(self._put_aside(path))
            except HistoryError as error:
                problems.append(tr("A session is not saved yet: {error}", error=error))
            except OSError as error:
                from exercise_app.core.remedy import reading

                told = tr("{path} cannot be read: {why}.", path=path, why=reading(error))
                problems.append(tr("A session is not saved yet: {error}", error=told))
        return Recovered(tuple(saved), tuple(problems))

    def _path(self, session_id: str) -> Path:
        return self._folder / f"{session_id}{SUFFIX}"

    @staticmethod
    def _read(path: Path) -> SessionRecord | None:
        """The session of a file; None where its process lives. Raises OSError and ValueError."""
        try:
            whole = json.loads(path.read_text(encoding="utf-8"))
            (session,), runs_in = whole["sessions"], whole.get("owner")
        except (KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ValueError("no session") from error
        if runs_in != owner.this_process() and owner.lives(str(runs_in)):
            return None
        problems: list[str] = []
        record = read_session(session, "session", problems)
        if record is None:
            raise ValueError(problems[0])
        return record

    @staticmethod
    def _put_aside(path: Path) -> str:
        aside = path.with_suffix(".damaged")
        with contextlib.suppress(OSError):
            path.replace(aside)
        return tr(
            "A session that was not saved cannot be read and was put aside: delete {path} once you "
            "miss nothing.",
            path=aside,
        )
