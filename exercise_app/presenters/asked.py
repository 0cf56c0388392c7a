"""What the user does not want to be asked again, remembered in a small file of the cache.

To lose it costs no more than one question that comes once more.
"""

from __future__ import annotations

import contextlib
import json
from datetime import date
from pathlib import Path

_MORNING, _BACKUP, _REMINDER = "morning", "backup", "reminder"


class Asked:
    """The answers “skip” and “no” that hold for good, in the file at `path`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def skip_morning(self, session_day: date) -> None:
        """Ask no more how the morning after a session of that day was, nor after an earlier one."""
        self._keep(_MORNING, session_day.isoformat())

    def is_morning_skipped(self, session_day: date) -> bool:
        """Whether the morning after a session of that day is not to be asked for."""
        return session_day.isoformat() <= self._known().get(_MORNING, "")

    def remind_no_more_on(self, day: date) -> None:
        """Remind of no session any more on that day."""
        self._keep(_REMINDER, day.isoformat())

    def day_without_reminder(self) -> date | None:
        """The last day on which there was to be no reminder any more; None where there was none."""
        with contextlib.suppress(ValueError):
            return date.fromisoformat(self._known().get(_REMINDER, ""))
        return None

    def decline_backup(self, damaged: Path) -> None:
        """Offer no more backups for a file that was put aside as damaged."""
        self._keep(_BACKUP, damaged.name)

    def is_backup_declined(self, damaged: Path) -> bool:
        """Whether no backup is to be offered for that file."""
        return self._known().get(_BACKUP) == damaged.name

    def _known(self) -> dict[str, str]:
        with contextlib.suppress(OSError, ValueError):
            found = json.loads(self._path.read_text(encoding="utf-8"))
            if isinstance(found, dict):
                return {str(key): str(value) for key, value in found.items()}
        return {}

    def _keep(self, key: str, value: str) -> None:
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.write_text(json.dumps({**self._known(), key: value}), encoding="utf-8")
