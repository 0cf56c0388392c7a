"""What is said when something is missing."""

from __future__ import annotations

import pytest

from exercise_app.voice.notices import notice

CAUSES = ("engine", "library", "storage", "cues", "device", "player", "voice", "anything else")


@pytest.mark.parametrize("cause", CAUSES)
@pytest.mark.parametrize("platform", ["linux", "darwin", "win32", "freebsd14"])
def test_every_cause_has_calm_sentences_everywhere(cause: str, platform: str) -> None:
    text = notice(cause, "Alice", platform)
    assert text[0].isupper()
    assert text.endswith((".", ")."))
    assert not {"error", "fail", "!", "\n"} & {word.lower() for word in (*text, *text.split())}


def test_linux_is_told_what_to_install() -> None:
    assert "apt install espeak-ng" in notice("engine", platform="linux")
    assert "apt install libpulse0" in notice("library", platform="linux")


def test_a_missing_voice_is_named() -> None:
    assert "“Alice”" in notice("voice", "Alice")
