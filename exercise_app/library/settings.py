"""Reading `settings.yaml`: every key optional, a bad value told and left at its default."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from exercise_app.core.kinds import Kind
from exercise_app.core.plan import AFTER_RUN
from exercise_app.core.settings import (
    DEFAULT_TARGETS,
    MAX_RATE,
    MAX_SCREEN_FACTOR,
    MAX_TARGET,
    MAX_TEXT_SIZE,
    MAX_VIEWING_DISTANCE,
    MAX_WINDOW_TEXT,
    MIN_RATE,
    MIN_SCREEN_FACTOR,
    MIN_TEXT_SIZE,
    MIN_VIEWING_DISTANCE,
    MIN_WINDOW_TEXT,
    WEEKDAYS,
    Clothes,
    Contrast,
    Look,
    Motion,
    Settings,
    Skin,
    Theme,
    Units,
    VoiceSettings,
)
from exercise_app.core.translation import tr
from exercise_app.library.exercises import read_format
from exercise_app.library.files import read_bytes
from exercise_app.library.nodes import Mapping, Node, Scalar
from exercise_app.library.parse import read_nodes
from exercise_app.library.problems import Problem, Unreadable, visible
from exercise_app.library.reminders import read_reminders
from exercise_app.library.walk import ID, Walk

_KEYS = (
    "format", "week_starts", "targets", "voice", "theme", "contrast", "window_text",
    "viewing_distance", "text_size", "screen_factor", "figure", "motion", "units", "reminders",
    "tray",
)  # fmt: skip
_CHOICES: Final = {"theme": Theme, "contrast": Contrast, "motion": Motion, "units": Units}
_NUMBERS: Final = {
    "window_text": (MIN_WINDOW_TEXT, MAX_WINDOW_TEXT),
    "text_size": (MIN_TEXT_SIZE, MAX_TEXT_SIZE),
    "screen_factor": (MIN_SCREEN_FACTOR, MAX_SCREEN_FACTOR),
}
_METRES = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,9})?) ?m?")
_VOICE = ("name", "rate", "volume", "tones")
_FIGURE = ("skin", "clothes")
_KINDS = tuple(kind.value for kind in Kind)


def load_settings(
    path: Path, routines: Collection[str] | None = None
) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings stored at `path` and what is wrong with them; the defaults without a file.

    `routines` are the ids of those that there are, None where that is not known.
    """
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return Settings(), ()
    except OSError:
        pass  # what is wrong is told by reading it
    try:
        return read_settings(read_bytes(path), str(path), routines)
    except Unreadable as unreadable:
        return Settings(), unreadable.problems


def read_settings(
    data: bytes | str, path: str, routines: Collection[str] | None = None
) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings in a file's content, and every problem it has (`routines` as above)."""
    walk = Walk(path)
    document = read_nodes(data, path)
    if document.is_empty:
        return Settings(), ()
    walk.problems += document.problems
    settings = Settings()
    root = document.root
    if isinstance(root, Mapping):
        settings = _walk_settings(walk, root, routines)
    elif isinstance(root, Scalar) and root.value is None:
        pass
    elif root is not None:
        walk.tell(root, tr("settings are written as `key: value` lines"))
    read = Settings() if document.is_cut else settings
    return read, tuple(sorted(set(walk.problems)))


def _walk_settings(walk: Walk, root: Mapping, routines: Collection[str] | None) -> Settings:
    found = walk.fields(root, _KEYS, "settings", extensions=True)
    if "format" in found:
        read_format(walk, root)
    told: dict[str, Any] = {}
    if "week_starts" in found:
        told["week_starts"] = _weekday(walk, found["week_starts"])
    if "targets" in found:
        told["targets"] = _targets(walk, found["targets"], routines)
    if "voice" in found:
        told["voice"] = _voice(walk, found["voice"])
    if "viewing_distance" in found:
        told["viewing_distance"] = _distance(walk, found["viewing_distance"])
    if "figure" in found:
        told["figure"] = _look(walk, found["figure"])
    told |= _desktop(walk, found)
    for key, choices in _CHOICES.items():
        if key in found:
            told[key] = walk.choice(found[key], key, choices)
    for key, (low, high) in _NUMBERS.items():
        if key in found:
            told[key] = walk.number(found[key], key, low, high)
    return Settings(**{key: value for key, value in told.items() if value is not None})


def _desktop(walk: Walk, found: dict[str, Node]) -> dict[str, Any]:
    """What the app does on the desktop beside its window."""
    told: dict[str, Any] = {}
    if "reminders" in found:
        told["reminders"] = read_reminders(walk, found["reminders"])
    if "tray" in found:
        told["tray"] = walk.truth(found["tray"], "tray")
    return told


def _weekday(walk: Walk, node: Node) -> str | None:
    if isinstance(node, Scalar) and node.text in WEEKDAYS:
        return node.text
    near = walk.near(node.text, WEEKDAYS) if isinstance(node, Scalar) else ""
    walk.tell(node, tr("“week_starts” is a day, such as monday or sunday{near}", near=near))
    return None


def _targets(
    walk: Walk, node: Node, routines: Collection[str] | None
) -> MappingProxyType[str, int | str] | None:
    mapping = walk.mapping(node, "“targets”")
    if mapping is None:
        return None
    targets = dict(DEFAULT_TARGETS)
    for key, value in mapping.pairs:
        if not _is_known(walk, key, routines):
            continue
        days = _target(walk, key.text, value)
        if days is not None:
            targets[key.text] = days
    return MappingProxyType(targets)


def _is_known(walk: Walk, key: Scalar, routines: Collection[str] | None) -> bool:
    """Whether a key is a kind or a routine that there is; by its look where none are known."""
    name = key.text
    if name in _KINDS or (ID.fullmatch(name) and (routines is None or name in routines)):
        return True
    near = walk.near(name, (*_KINDS, *(routines or ())))
    if ID.fullmatch(name):
        mend = tr("; remove it, or put the routine’s file among your routines")
        told = tr(
            "there is no kind or routine “{name}”{hint}", name=visible(name, 40), hint=near or mend
        )
    else:
        told = tr(
            "a target is for a kind, or for a routine by its id; write one of these{near}",
            near=near,
        )
    walk.tell(key, told)
    return False


def _target(walk: Walk, name: str, node: Node) -> int | str | None:
    """Days a week, or the word for as many as had a run."""
    value = node.value if isinstance(node, Scalar) else None
    if value == AFTER_RUN or (type(value) is int and 0 <= value <= MAX_TARGET):
        return value
    near = walk.near(value, (AFTER_RUN,)) if isinstance(value, str) else ""
    walk.tell(
        node,
        tr(
            "“{name}” is a whole number from 0 to {most}, or {word}{near}",
            name=name,
            most=MAX_TARGET,
            word=AFTER_RUN,
            near=near,
        ),
    )
    return None


def _voice(walk: Walk, node: Node) -> VoiceSettings | None:
    mapping = walk.mapping(node, "“voice”")
    if mapping is None:
        return None
    found = walk.fields(mapping, _VOICE, "“voice”")
    voice = VoiceSettings()
    if "name" in found:
        voice = voice._replace(name=walk.text(found["name"], "name"))
    if "rate" in found:
        rate = walk.integer(found["rate"], "rate", MIN_RATE, MAX_RATE)
        voice = voice._replace(rate=voice.rate if rate is None else rate)
    for key in ("volume", "tones"):
        if key in found:
            value = walk.number(found[key], key, 0.0, 1.0)
            voice = voice if value is None else _with_volume(voice, key, value)
    return voice


def _look(walk: Walk, node: Node) -> Look | None:
    mapping = walk.mapping(node, "“figure”")
    if mapping is None:
        return None
    found = walk.fields(mapping, _FIGURE, "“figure”")
    skin = walk.choice(found["skin"], "skin", Skin) if "skin" in found else None
    clothes = walk.choice(found["clothes"], "clothes", Clothes) if "clothes" in found else None
    return Look(skin or Look().skin, clothes or Look().clothes)


def _distance(walk: Walk, node: Node) -> float | None:
    """Metres, written `2.5m` or `2.5`."""
    written = _METRES.fullmatch(node.text) if isinstance(node, Scalar) else None
    metres = -1.0 if written is None else float(written[1])
    if MIN_VIEWING_DISTANCE <= metres <= MAX_VIEWING_DISTANCE:
        return metres
    walk.tell(
        node,
        tr(
            "“viewing_distance” is from {least:g}m to {most:g}m, such as 2.5m",
            least=MIN_VIEWING_DISTANCE,
            most=MAX_VIEWING_DISTANCE,
        ),
    )
    return None


def _with_volume(voice: VoiceSettings, key: str, value: float) -> VoiceSettings:
    return voice._replace(volume=value) if key == "volume" else voice._replace(tones=value)
