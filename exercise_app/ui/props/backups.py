"""The backups on the settings page: what each holds, and what restoring one does."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from exercise_app.core.overview import BackupInfo
from exercise_app.ui.props import words

_WHY = {
    "daily": "daily",
    "by-hand": "made by you",
    "before-restore": "before a backup was restored",
    "before-import": "before an import",
}


class BackupRow(NamedTuple):
    """A backup: its file, when it was made, and what it holds."""

    path: str
    made: str
    holds: str
    about: str

    @property
    def spoken(self) -> str:
        """All of it in a line."""
        return f"Backup of {self.made}: {self.holds}, {self.about}"


class BackupsProps(NamedTuple):
    """The backups, newest first; `rows` is None while they are being looked up."""

    rows: tuple[BackupRow, ...] | None = None
    told: str = ""
    """What to know where there are none, or where they cannot be read."""
    offer: BackupRow | None = None
    """The one to restore after the history was damaged."""


class Question(NamedTuple):
    """A question before something is done: its lines, and the word of what does it."""

    title: str
    lines: tuple[str, ...]
    accept: str


def derive_backups_props(
    infos: Sequence[BackupInfo], today: date, offer: BackupInfo | None = None
) -> BackupsProps:
    """The list's props from what the backups hold."""
    return BackupsProps(
        tuple(_row(info, today) for info in infos),
        "" if infos else _NONE,
        None if offer is None else _row(offer, today),
    )


_NONE = "There is no backup yet. One is made each day on which something has changed."


def derive_restore(info: BackupInfo, now: BackupInfo | None, today: date) -> Question:
    """What is asked before a backup is restored; `now` is what is there, None where it cannot be
    read.
    """
    lines = [f"It holds {_holds(info, today)}."]
    if now is None:
        lines.append("What is there now cannot be read. It is put aside under its date, not lost.")
    else:
        lines.append(f"What is there now holds {_holds(now, today)}.")
        lines.append("That becomes a backup first, so that you can go back to it.")
    return Question(f"Restore the backup of {_made(info, today)}?", tuple(lines), "Restore it")


def restored(info: BackupInfo, today: date) -> str:
    """What is told once a backup was restored."""
    return f"The backup of {_made(info, today)} is restored."


def _row(info: BackupInfo, today: date) -> BackupRow:
    why = _WHY.get(info.why, "before an update")
    made = _made(info, today)
    return BackupRow(
        info.path, made[0].upper() + made[1:], _holds(info, today), f"{why} · {_size(info.size)}"
    )


def _made(info: BackupInfo, today: date) -> str:
    return f"{words.day_name(info.taken.date(), today)}, {info.taken:%H:%M}"


def _holds(info: BackupInfo, today: date) -> str:
    counted = [words.count(info.sessions, "session")]
    if info.runs:
        counted.append(words.count(info.runs, "run"))
    held = words.listed(counted)
    if info.first is None or info.last is None:
        return held if info.runs else "nothing yet"
    if info.first == info.last:
        return f"{held}, {words.day_name(info.first, today)}"
    first, last = words.day_name(info.first, today), words.day_name(info.last, today)
    return f"{held}, {first} to {last}"


def _size(size: int) -> str:
    for unit, whole in (("GB", 1e9), ("MB", 1e6)):
        if size >= whole:
            return f"{size / whole:.1f} {unit}"
    return f"{max(1, round(size / 1000))} kB"
