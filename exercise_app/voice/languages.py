"""What voices are called in a list, and which language each speaks."""

from __future__ import annotations

from exercise_app.voice.voices import Voice

OTHER = "Other"
"""The language of a voice that does not tell one."""


def language_of(voice: Voice) -> str:
    """The language that `voice` speaks: its name where the voice tells it, else its tag."""
    if _is_named_by_language(voice):
        return voice.name.partition(" (")[0]
    tags = [tag.replace("_", "-").partition("-")[0] for tag in voice.languages if tag]
    return tags[0] if tags else OTHER


def label(voice: Voice) -> str:
    """What `voice` is called, with its language: `English (Great Britain)`, `Alex (en-US)`."""
    if _is_named_by_language(voice) or not voice.languages:
        return voice.name
    tag = voice.languages[0].replace("_", "-")
    return voice.name if f"({tag})" in voice.name else f"{voice.name} ({tag})"


def _is_named_by_language(voice: Voice) -> bool:
    """Whether it is one of espeak-ng's: the id is a family and a tag, the name a language."""
    return "/" in voice.id and "." not in voice.id and "\\" not in voice.id
