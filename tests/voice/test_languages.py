"""Voices as people read them."""

from __future__ import annotations

from exercise_app.voice.languages import OTHER, label, language_of
from exercise_app.voice.voices import Voice, list_voices

BRITISH = Voice("gmw/en", "English (Great Britain)", ("en-gb", "en"))
ALEX = Voice("com.apple.speech.synthesis.voice.Alex", "Alex", ("en_US",))
ZIRA = Voice("HKEY\\SOFTWARE\\TTS_MS_EN-US_ZIRA", "Microsoft Zira", ("en-US",))
NAMELESS = Voice("x", "Nameless", ())


def test_a_voice_named_by_its_language_keeps_its_name() -> None:
    assert label(BRITISH) == "English (Great Britain)"
    assert language_of(BRITISH) == "English"


def test_any_other_is_named_with_its_language() -> None:
    assert label(ALEX) == "Alex (en-US)"
    assert language_of(ALEX) == "en"
    assert label(ZIRA) == "Microsoft Zira (en-US)"
    assert label(NAMELESS) == "Nameless"
    assert language_of(NAMELESS) == OTHER


def test_the_engines_own_voices_have_names_that_tell_them_apart() -> None:
    labels = [label(voice) for voice in list_voices()]
    assert len(labels) > 50
    assert len(labels) - len(set(labels)) <= 2
    assert not [name for name in labels if "/" in name]
