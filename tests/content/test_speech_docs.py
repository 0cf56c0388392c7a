"""The users' page of speech: what it shows is what the program does."""

from __future__ import annotations

import re

import pytest

from exercise_app.core.cues import COACH_LEAD, COACH_TAIL, LONG_REST
from exercise_app.core.kinds import Speech
from exercise_app.core.lexicon import Lexicon
from exercise_app.core.phrases_en import ENGLISH
from exercise_app.library.lexicon import KEYS, read_lexicon
from exercise_app.ui.views.player_sheets import KEYS as PLAYER_KEYS
from tests.content.material import ROOT

PAGE = (ROOT / "docs" / "speech.md").read_text(encoding="utf-8")
BUILT_IN = ROOT / "assets" / "speech" / "lexicon.en.yaml"
[EXAMPLE] = re.findall(r"```yaml\n(format: 1.*?)```", PAGE, re.DOTALL)


def test_every_profile_is_in_the_page_in_the_order_of_the_key() -> None:
    assert re.findall(r"^\| `(\w+)` \|", PAGE, re.MULTILINE) == [speech.value for speech in Speech]
    assert "**V**" in PAGE
    assert "V" in dict(PLAYER_KEYS)


def test_the_times_of_the_page_are_the_programs() -> None:
    assert f"first {COACH_LEAD:g} or the last {COACH_TAIL:g} seconds" in PAGE
    assert f"A rest of {LONG_REST:g} s or more" in PAGE


def test_the_words_it_quotes_are_the_programs() -> None:
    for words in (ENGLISH.stop, ENGLISH.relax):
        assert f"“{words}”" in PAGE


def test_the_example_of_a_lexicon_is_read_and_does_what_is_told() -> None:
    words, problems = read_lexicon(EXAMPLE, "lexicon.yaml")
    assert problems == ()
    assert set(re.findall(r"^(\w+):", EXAMPLE, re.MULTILINE)) == set(KEYS)
    assert Lexicon(words).spoken("6 mph, iliacus") == "6 miles an hour, illy akus"


def test_the_error_it_shows_is_what_is_told() -> None:
    broken = EXAMPLE.replace("illy akus", "5")
    _, [problem] = read_lexicon(broken, "lexicon.yaml")
    assert f"```\n{problem}\n```" in PAGE


@pytest.mark.parametrize("word", ["piriformis", "SI joint", "90/90", "3x10", "45s"])
def test_the_words_it_names_are_respelt(word: str) -> None:
    words, _ = read_lexicon(BUILT_IN.read_text(encoding="utf-8"), str(BUILT_IN))
    assert f"“{word}”" in PAGE
    assert Lexicon(words).spoken(word) != word
