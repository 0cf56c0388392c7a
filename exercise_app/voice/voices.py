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


def by_language(voices: list[Voice], language: str) -> list[Voice]:
    """`voices` sorted for a list: those of `language` (such as `en_GB`) first, then by name."""
    wanted = language.replace("_", "-").casefold()

    def place(voice: Voice) -> tuple[int, str, str]:
        tags = [tag.replace("_", "-").casefold() for tag in voice.languages]
        if wanted in tags:
            return 0, "", voice.name
        same = any(tag.split("-")[0] == wanted.split("-")[0] for tag in tags)
        return (1, "", voice.name) if same else (2, tags[0] if tags else "~", voice.name)

    return sorted(voices, key=place)


def list_voices(limit: float = 10.0) -> list[Voice]:
    """The voices on this machine; blocks, for at most `limit` seconds. Raises NoVoicesError."""
    command = [sys.executable, *protocol.child_arguments(MODULE, "--voices")]
    environment = os.environ | protocol.child_environment()
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, timeout=limit, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as problem:
        raise NoVoicesError("the speech engine does not answer") from problem
    for message in protocol.Lines().feed(done.stdout):
        if message.get("is") == "voices":
            return from_message(message)
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
