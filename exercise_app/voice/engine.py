"""The speech engine as the renderer meets it: pyttsx3, tamed. Only child processes import this.

pyttsx3's espeak driver speaks in a thread of the library, and its loop ends by what happens in that
thread. Without the pause and the empty run at the start up to a fifth of the files came out empty
or cut; an empty run later, or an empty text, never ends. A text that hangs is the parent's to
notice: it ends this process.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ENGINE = {"win32": "sapi5", "darwin": "nsss"}.get(sys.platform, "espeak")
"""pyttsx3's driver on this platform."""

_SETTLE = 0.05
_TRIES = 20
_UTTERANCE_LIMIT = 10.0
_ESPEAK_DEFAULT = "gmw/en"
_NO_SOUND_SERVER = "unix:/nonexistent"
"""espeak-ng asks for a device though it only writes files; a server that hangs would hold it up."""
_SYSTEM_ESPEAK = ("libespeak-ng.so.1", "/usr/local/lib/libespeak-ng.so.1")


class EngineError(Exception):
    """There is no speech engine here, or it does not work."""


class UtteranceError(Exception):
    """One text could not be rendered."""


StorageFailed = Callable[[BaseException], None]
"""Told, in a thread of the engine's, that a file could not be written; must end the process."""


def load_espeak(bundled: bool) -> bool:
    """See to it that pyttsx3 finds an espeak-ng, the system's or the one from espeakng-loader.

    With `bundled` the latter goes first. Gives whether it is the one that was taken. Raises
    EngineError where neither can be loaded.
    """
    os.environ["PULSE_SERVER"] = _NO_SOUND_SERVER
    if ENGINE != "espeak" or (not bundled and _loads(_SYSTEM_ESPEAK)):
        return False
    try:
        loader = importlib.import_module("espeakng_loader")
        os.environ["ESPEAK_DATA_PATH"] = loader.get_data_path()
        ctypes.CDLL(loader.get_library_path(), mode=ctypes.RTLD_GLOBAL)
        return True
    except (ImportError, OSError, RuntimeError) as problem:
        raise EngineError(f"espeak-ng cannot be loaded: {problem}") from problem


def _loads(names: tuple[str, ...]) -> bool:
    for name in names:
        with contextlib.suppress(OSError):
            ctypes.CDLL(name)
            return True
    return False


class Engine:
    """One pyttsx3 engine with one voice and one rate, for the life of the process."""

    def __init__(self, storage_failed: StorageFailed, bundled: bool = False) -> None:
        self.is_bundled = load_espeak(bundled)
        self._spoken = threading.Event()
        self._storage_failed = storage_failed
        try:
            self._engine: Any = importlib.import_module("pyttsx3").init()
            self._engine.connect("finished-utterance", self._on_finished)
            time.sleep(_SETTLE)
            self._engine.runAndWait()
        except Exception as problem:
            raise EngineError(f"the speech engine does not start: {problem}") from problem
        sys.unraisablehook = self._on_unraisable

    def voices(self) -> list[dict[str, Any]]:
        """The voices on offer: `id`, `name`, `languages`. MBROLA's are left out: they may hang."""
        found = []
        for voice in self._engine.getProperty("voices"):
            if not str(voice.id).startswith("mb/"):
                languages = [str(language).strip("\x00") for language in voice.languages or []]
                found.append({"id": voice.id, "name": voice.name, "languages": languages})
        return found

    def choose(self, voice: str | None, rate: int) -> bool:
        """Take a voice (an id or a name; None: the usual one) and a rate in words a minute.

        False where there is no such voice: then the usual one speaks.
        """
        known = self._voice_id(voice) if voice else None
        wanted = known or (_ESPEAK_DEFAULT if ENGINE == "espeak" else None)
        for _ in range(_TRIES):
            if wanted is not None:
                self._engine.setProperty("voice", wanted)
            self._engine.setProperty("rate", rate)
            if self._engine.getProperty("rate") == rate and self._speaks_as(wanted):
                break
            time.sleep(_SETTLE)
        return voice is None or known is not None

    def render(self, text: str, path: Path) -> None:
        """Have `text`, which must not be blank, spoken into the file at `path`.

        Raises UtteranceError where the engine makes nothing of it.
        """
        self._spoken.clear()
        self._engine.save_to_file(text, str(path))
        self._engine.runAndWait()
        if ENGINE == "espeak" and not self._spoken.wait(_UTTERANCE_LIMIT):
            raise UtteranceError("the engine did not finish")
        if not path.exists():
            raise UtteranceError("the engine wrote no file")

    def _speaks_as(self, wanted: str | None) -> bool:
        return wanted is None or self._engine.getProperty("voice") == wanted

    def _voice_id(self, voice: str) -> str | None:
        voices = self.voices()
        for key in ("id", "name"):
            for each in voices:
                if str(each[key]).casefold() == voice.casefold():
                    return str(each["id"])
        return None

    def _on_finished(self, **_: object) -> None:
        self._spoken.set()

    def _on_unraisable(self, unraisable: Any) -> None:
        """The driver writes the file in a C callback: its errors reach no caller, but this hook."""
        self._storage_failed(unraisable.exc_value or RuntimeError("the engine failed"))
