"""The backups on the settings page: what each holds, and what restoring one does."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from exercise_app.core.formats import formats
from exercise_app.core.overview import BackupInfo
from exercise_app.core.translation import mark, told, tr
from exercise_app.ui.props import words

_WHY = {
    "daily": mark("daily"),
    "by-hand": mark("made by you"),
    "before-restore": mark("before a backup was restored"),
    "before-import": mark("before an import"),
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
        return tr(
            "Backup of {made}: {holds}, {about}",
            made=self.made,
            holds=self.holds,
            about=self.about,
        )


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
        "" if infos else told(_NONE),
        None if offer is None else _row(offer, today),
    )


_NONE = mark("There is no backup yet. One is made each day on which something has changed.")


def derive_restore(info: BackupInfo, now: BackupInfo | None, today: date) -> Question:
    """What is asked before a backup is restored; `now` is what is there, None where it cannot be
    read.
    """
    lines = [tr("It holds {what}.", what=_holds(info, today))]
    if now is None:
        lines.append(
            tr("What is there now cannot be read. It is put aside under its date, not lost.")
        )
    else:
        lines.append(tr("What is there now holds {what}.", what=_holds(now, today)))
        lines.append(tr("That becomes a backup first, so that you can go back to it."))
    title = tr("Restore the backup of {made}?", made=_made(info, today))
    return Question(title, tuple(lines), tr("Restore it"))


def restored(info: BackupInfo, today: date) -> str:
    """What is told once a backup was restored."""
    return tr("The backup of {made} is restored.", made=_made(info, today))


def _row(info: BackupInfo, today: date) -> BackupRow:
    why = told(_WHY.get(info.why, mark("before an update")))
    made = _made(info, today)
    return BackupRow(
        info.path, made[0].upper() + made[1:], _holds(info, today), f"{why} · {_size(info.size)}"
    )


def _made(info: BackupInfo, today: date) -> str:
    day = words.day_name(info.taken.date(), today)
    return tr("{day}, {time}", day=day, time=formats().time(info.taken))


def _holds(info: BackupInfo, today: date) -> str:
    counted = [words.sessions(info.sessions)]
    if info.runs:
        counted.append(words.runs(info.runs))
    held = words.listed(counted)
    if info.first is None or info.last is None:
        return held if info.runs else tr("nothing yet")
    if info.first == info.last:
        return tr("{held}, {day}", held=held, day=words.day_name(info.first, today))
    first, last = words.day_name(info.first, today), words.day_name(info.last, today)
    return tr("{held}, {first} to {last}", held=held, first=first, last=last)


def _size(size: int) -> str:
    if size >= 1e9:
        return tr("{size} GB", size=formats().number(size / 1e9, 1))
    if size >= 1e6:
        return tr("{size} MB", size=formats().number(size / 1e6, 1))
    return tr("{size} kB", size=max(1, round(size / 1000)))
