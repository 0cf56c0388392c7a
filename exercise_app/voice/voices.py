"""The voices that the speech engine offers, asked of a child process. No Qt, no pyttsx3."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from typing import Any

from exercise_app.voice import protocol

MODULE = "exercise_app.voice.render"
"""The child process that renders and lists."""


class NoVoicesError(Exception):
    """The speech engine is missing or does not answer; the text says which."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One voice: `id` is what settings keep, `languages` are tags such as `en-gb`."""

    id: str
    name: str
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EngineFound:
    """The speech engine of this computer: pyttsx3's name for it, and its voices.

    `bundled` where it is the espeak-ng that came along as a Python package.
    """

    name: str
    bundled: bool
    voices: tuple[Voice, ...]


def by_language(voices: list[Voice], language: str) -> list[Voice]:
    """`voices` sorted for a list: those of `language` (such as `en_GB`) first, then by name.

    A voice that tells no language is last.
    """
    wanted = _tag(language)

    def place(voice: Voice) -> tuple[int, str]:
        if wanted in map(_tag, voice.languages):
            return 0, voice.name
        return 1 if speaks(voice, language) else 2 if voice.languages else 3, voice.name

    return sorted(voices, key=place)


def speaks(voice: Voice, language: str) -> bool:
    """Whether `voice` speaks `language` (such as `en_GB`), of any country."""
    return any(_tag(tag).split("-")[0] == _tag(language).split("-")[0] for tag in voice.languages)


def _tag(language: str) -> str:
    return language.replace("_", "-").casefold()


def list_voices(limit: float = 10.0) -> list[Voice]:
    """The voices on this machine; blocks, for at most `limit` seconds. Raises NoVoicesError."""
    return list(find_engine(limit).voices)


def find_engine(limit: float = 10.0) -> EngineFound:
    """The engine that renders cues; blocks, for about `limit` seconds. Raises NoVoicesError.

    Where the system's does not answer the bundled one is asked, as when cues are rendered.
    """
    try:
        return _ask(limit, "--voices")
    except NoVoicesError as problem:
        try:
            return _ask(limit, "--voices", "--bundled")
        except NoVoicesError:
            raise problem from None


def _ask(limit: float, *arguments: str) -> EngineFound:
    command = [sys.executable, *protocol.child_arguments(MODULE, *arguments)]
    environment = os.environ | protocol.child_environment()
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, timeout=limit, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as problem:
        raise NoVoicesError("the speech engine does not answer") from problem
    for message in protocol.Lines().feed(done.stdout):
        if message.get("is") == "voices":
            name, bundled = str(message.get("engine")), bool(message.get("bundled"))
            return EngineFound(name, bundled, tuple(from_message(message)))
        if message.get("is") == "error":
            raise NoVoicesError(str(message.get("text")))
    raise NoVoicesError("the speech engine ended without an answer")


def from_message(message: dict[str, Any]) -> list[Voice]:
    """The voices in the renderer's answer; entries that make no sense are left out."""
    found = []
    for entry in message.get("voices") or []:
        if isinstance(entry, dict) and entry.get("id"):
            languages = tuple(str(tag) for tag in entry.get("languages") or ())
            found.append(Voice(str(entry["id"]), str(entry.get("name") or entry["id"]), languages))
    return found
