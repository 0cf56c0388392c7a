"""Which voices there are, asked of the real engine."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exercise_app.voice.voice_finder import VoiceFinder
from exercise_app.voice.voices import (
    NoVoicesError,
    Voice,
    by_language,
    find_engine,
    from_message,
    list_voices,
)
from tests.voice.conftest import shadow


def test_the_engine_offers_voices_with_languages_and_no_mbrola_ones() -> None:
    voices = {voice.id: voice for voice in list_voices()}
    assert voices["gmw/en"].name.startswith("English")
    assert "en-gb" in voices["gmw/en"].languages
    assert len(voices) > 50
    assert not [name for name in voices if name.startswith("mb/")]


def test_without_an_engine_it_says_so(no_system_espeak: None, no_bundled_espeak: None) -> None:
    with pytest.raises(NoVoicesError, match="espeak-ng"):
        list_voices()


def test_where_the_systems_engine_is_broken_the_bundled_one_answers(no_espeak_data: None) -> None:
    found = find_engine()
    assert (found.name, found.bundled) == ("espeak", True)
    assert len(found.voices) > 50


def test_the_systems_engine_goes_first() -> None:
    assert not find_engine().bundled


def test_an_engine_that_ends_or_does_not_answer_is_told(
    no_espeak_data: None, no_bundled_espeak: None
) -> None:
    with pytest.raises(NoVoicesError, match="ended without"):
        list_voices()
    with pytest.raises(NoVoicesError, match="does not answer"):
        list_voices(limit=0.001)


def test_the_users_language_comes_first_then_its_kin_then_the_rest() -> None:
    german, french = Voice("de", "Deutsch", ("de",)), Voice("fr", "Français", ("fr-fr",))
    british, american = Voice("gb", "British", ("en-gb",)), Voice("us", "American", ("en-US",))
    nameless = Voice("x", "Nameless", ())
    voices = [nameless, german, american, french, british]
    assert by_language(voices, "en_GB") == [british, american, german, french, nameless]
    assert by_language(voices, "fr")[0] == french


def test_entries_that_make_no_sense_are_left_out() -> None:
    message = {"voices": [None, {}, {"id": "a"}, {"id": "b", "name": "B", "languages": ["en"]}]}
    assert from_message(message) == [Voice("a", "a", ()), Voice("b", "B", ("en",))]
    assert from_message({}) == []


def test_the_finder_gives_the_same_voices_without_waiting(qtbot: QtBot) -> None:
    finder = VoiceFinder()
    with qtbot.waitSignal(finder.found, timeout=15_000) as found:
        began = time.monotonic()
        finder.find()
        finder.find()
        assert time.monotonic() - began < 0.05
    assert found.args == [list_voices()]
    finder.close()


def test_the_finder_finds_nothing_without_an_engine(
    qtbot: QtBot, no_system_espeak: None, no_bundled_espeak: None
) -> None:
    finder = VoiceFinder()
    with qtbot.waitSignal(finder.found, timeout=15_000) as found:
        finder.find()
    assert found.args == [[]]


def test_where_the_systems_engine_is_broken_the_finder_finds_the_bundled_ones_voices(
    qtbot: QtBot, no_espeak_data: None
) -> None:
    finder = VoiceFinder()
    with qtbot.waitSignal(finder.found, timeout=15_000) as found:
        finder.find()
    assert found.args == [list_voices()]
    assert len(found.args[0]) > 50
    finder.close()


def test_where_the_systems_engine_hangs_the_finder_asks_the_bundled_one(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hang = "import sys, time\nif '--bundled' not in sys.orig_argv:\n    time.sleep(600)\n"
    shadow(tmp_path, monkeypatch, "sitecustomize", hang)
    finder = VoiceFinder(limit=1.0)
    with qtbot.waitSignal(finder.found, timeout=15_000) as found:
        finder.find()
    assert len(found.args[0]) > 50
    finder.close()


def test_a_finder_closed_while_it_asks_says_nothing(qtbot: QtBot) -> None:
    finder = VoiceFinder()
    with qtbot.assertNotEmitted(finder.found, wait=300):
        finder.find()
        finder.close()
