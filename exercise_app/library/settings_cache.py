"""The settings of the last start, so that the next one reads no YAML before its window is there.

They hold as long as the file is the very same one: written again it has another stamp. It is a
cache: it may be deleted at any time, and one that cannot be read counts as none.
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from types import MappingProxyType
from typing import Any

from exercise_app.core.settings import (
    Clothes,
    Contrast,
    Look,
    Motion,
    Reminders,
    Settings,
    Skin,
    Theme,
    Units,
    VoiceSettings,
)

_VERSION = 5


def known_settings(path: Path, cache: Path) -> Settings | None:
    """What the file at `path` says by the file `cache`; None where it has changed since."""
    try:
        kept = json.loads(cache.read_bytes())
        if kept["file"] != _file(path):
            return None
        targets, voice = MappingProxyType(kept["targets"]), VoiceSettings(**kept["voice"])
        figure, units = kept["figure"], kept["units"]
        return Settings(
            week_starts=kept["week_starts"],
            targets=targets,
            voice=voice,
            theme=Theme(kept["theme"]),
            viewing_distance=kept["viewing_distance"],
            text_size=kept["text_size"],
            screen_factor=kept["screen_factor"],
            contrast=Contrast(kept["contrast"]),
            window_text=kept["window_text"],
            figure=Look(Skin(figure["skin"]), Clothes(figure["clothes"])),
            motion=Motion(kept["motion"]),
            units=None if units is None else Units(units),
            reminders=Reminders(*kept["reminders"]),
            tray=bool(kept["tray"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def stamp_of(path: Path) -> list[Any] | None:
    """What tells the file at `path` from any other version of it; None where there is none."""
    try:
        return _file(path)
    except OSError:
        return None


def keep_settings(stamp: list[Any] | None, cache: Path, settings: Settings) -> None:
    """Keep what was read from the file that had `stamp` before it was read; if it can be kept."""
    if stamp is None:
        return
    voice = settings.voice
    whole = {
        "file": stamp,
        "week_starts": settings.week_starts,
        "targets": dict(settings.targets),
        "voice": {
            "name": voice.name, "rate": voice.rate, "volume": voice.volume, "tones": voice.tones
        },
        "theme": settings.theme,
        "viewing_distance": settings.viewing_distance,
        "text_size": settings.text_size,
        "screen_factor": settings.screen_factor,
        "contrast": settings.contrast,
        "window_text": settings.window_text,
        "figure": {"skin": settings.figure.skin, "clothes": settings.figure.clothes},
        "motion": settings.motion,
        "units": settings.units,
        "reminders": list(settings.reminders),
        "tray": settings.tray,
    }  # fmt: skip
    try:
        cache.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=cache.parent, suffix=".tmp")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(json.dumps(whole))
        os.replace(name, cache)
    except (OSError, ValueError):
        return


def _file(path: Path) -> list[Any]:
    status = path.stat()
    changed = [status.st_mtime_ns, status.st_ctime_ns]
    return [_VERSION, str(path), *changed, status.st_size, status.st_ino]
