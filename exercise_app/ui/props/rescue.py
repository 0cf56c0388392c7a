"""The backup that is offered on Today after the history was damaged."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from exercise_app.core.overview import BackupInfo
from exercise_app.core.translation import tr
from exercise_app.ui.props import words


class RescueProps(NamedTuple):
    """What to restore: the backup's file, and what is known of it in sentences."""

    path: str
    title: str
    told: str
    holds: str


def derive_rescue(info: BackupInfo, today: date, *, is_aside: bool = True) -> RescueProps:
    """The offer of a backup, for a file that was put aside or can still be read in part."""
    taken = words.day_name(info.taken.date(), today)
    aside = tr(
        "Its file was damaged and has been put aside, not deleted. What you do meanwhile "
        "becomes a backup itself when an older one is restored."
    )
    here = tr("Its file is damaged. It is put aside, not deleted, when a backup is restored.")
    return RescueProps(
        info.path,
        tr("Your history can be brought back"),
        aside if is_aside else here,
        tr("The newest good backup is from {day}: {what}.", day=taken, what=_holds(info, today)),
    )


def _holds(info: BackupInfo, today: date) -> str:
    parts = [words.sessions(info.sessions)]
    if info.runs:
        parts.append(words.runs(info.runs))
    held = words.listed(parts)
    if info.last is None:
        return held
    return tr("{held}, the last session {day}", held=held, day=words.on_day(info.last, today))
