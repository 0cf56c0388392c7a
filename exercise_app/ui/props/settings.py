"""The settings page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from exercise_app.core.settings import Settings
from exercise_app.ui.props import words


class VoiceChoice(NamedTuple):
    """A voice to choose: what the file keeps, and what people read.

    `near` where it speaks the user's language; those come first.
    """

    id: str
    label: str
    near: bool = False


class Target(NamedTuple):
    """A weekly target: its key in `settings.yaml`, its name, and days a week (0: off)."""

    key: str
    name: str
    days: int


@dataclass(frozen=True, slots=True)
class SettingsProps:
    """Everything that the settings page shows.

    `voices` are there to choose from, None while they are not known yet. `week_starts` is empty
    for the locale's.
    """

    theme: str
    viewing_distance: float
    week_starts: str
    targets: tuple[Target, ...]
    voice: str
    rate: int
    volume: float
    tones: float
    voices: tuple[VoiceChoice, ...] | None = None
    problems: tuple[str, ...] = ()
    path: str = ""


def derive_settings_props(
    settings: Settings,
    *,
    voices: Sequence[VoiceChoice] | None = None,
    problems: Sequence[str] = (),
    routine_names: Mapping[str, str] | None = None,
    path: str = "",
) -> SettingsProps:
    """The page's props; `routine_names` names the routines that have a target of their own."""
    names = {**(routine_names or {}), **words.KINDS}
    keys = dict.fromkeys((*words.KINDS, *settings.targets))
    return SettingsProps(
        theme=settings.theme.value,
        viewing_distance=settings.viewing_distance,
        week_starts=settings.week_starts or "",
        targets=tuple(Target(k, names.get(k, k), settings.targets.get(k, 0)) for k in keys),
        voice=settings.voice.name or "",
        rate=settings.voice.rate,
        volume=settings.voice.volume,
        tones=settings.voice.tones,
        voices=None if voices is None else tuple(voices),
        problems=tuple(problems),
        path=path,
    )
