"""What is said, once and calmly, when speech or sound is missing: what it means, what to do."""

from __future__ import annotations

import sys

from exercise_app.core.translation import mark, told, tr

_ENGINE = {
    "win32": mark(
        "Windows’ own voices do not answer, so cues are shown but not spoken. "
        "Look under Settings, Time and language, Speech."
    ),
    "darwin": mark(
        "The voices of macOS do not answer, so cues are shown but not spoken. "
        "Look under System Settings, Accessibility, Spoken Content."
    ),
    "linux": mark(
        "There is no speech engine, so cues are shown but not spoken. "
        "Install espeak-ng to hear them (on Debian or Ubuntu: sudo apt install espeak-ng)."
    ),
}
_LIBRARY = {
    "linux": mark(
        "A library for sound is missing, so cues are shown only. "
        "Install libpulse to hear them (on Debian or Ubuntu: sudo apt install libpulse0)."
    ),
}
_TEXTS = {
    "engine": mark("The speech engine does not answer, so cues are shown but not spoken."),
    "library": mark(
        "Qt’s sound library cannot be loaded, so cues are shown only. "
        "Reinstalling PySide6 brings it back."
    ),
    "storage": mark(
        "Speech cannot be stored, so some cues are shown but not spoken. "
        "Free some space on the disk to hear them all."
    ),
    "cues": mark("Some cues could not be turned into speech; they are shown instead."),
    "device": mark(
        "No sound device was found, so cues are shown only. Connect one and the sound comes back."
    ),
    "player": mark(
        "Sound stopped working, so cues are shown only. "
        "It is tried again while the session goes on."
    ),
}


def notice(cause: str, voice: str | None = None, platform: str = sys.platform) -> str:
    """The text for a cause that the renderer or the player gave."""
    if cause == "voice":
        return tr(
            "The voice “{voice}” is not on this computer, so another one speaks for now.",
            voice=voice,
        )
    by_platform = {"engine": _ENGINE, "library": _LIBRARY}.get(cause, {})
    return told(by_platform.get(platform) or _TEXTS.get(cause) or _TEXTS["player"])
