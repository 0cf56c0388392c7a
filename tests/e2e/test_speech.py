"""How much is said: by the routine's kind, by its own word, and by a key while it runs."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.e2e.person import Person

ROUTINE = """\
format: 1
name: Mine
kind: {kind}
steps:
  - exercise: plank
    hold: 30s
    rest: 40s
  - exercise: side-plank
    hold: 20s
"""


def begin(person: Person, kind: str = "strength", more: str = "") -> None:
    """Start a routine of the user's own."""
    folder = person.context.paths.routines
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "mine.yaml").write_text(ROUTINE.format(kind=kind) + more, encoding="utf-8")
    person.flow.today.read_now()
    person.flow.start("mine")


def heard_until_the_end(person: Person) -> tuple[list[str], list[str]]:
    """The words and the tones of a whole session."""
    person.follow_to_the_end()
    log = [heard for heard in person.speaker.said.log if heard is not None]
    return [h.text for h in log if h.text], [h.tone for h in log if h.tone]


def test_strength_is_coached_and_told_what_comes_after_a_long_rest(person: Person) -> None:
    begin(person)
    words, tones = heard_until_the_end(person)
    assert words[:4] == ["First, plank. Thirty seconds.", "Three.", "Two.", "One."]
    assert "Halfway." in words
    assert "Rest. Side plank is next, left side down." in words
    assert "Next, side plank. Left side down. Twenty seconds." in words
    assert "stop" in tones


def test_a_stretch_is_calm(person: Person) -> None:
    begin(person, kind="stretch")
    words, tones = heard_until_the_end(person)
    assert words[0] == "Plank."
    assert "Halfway." not in words
    assert words.count("Three.") == 3
    assert "chime" in tones
    assert "stop" not in tones
    assert {h.gain for h in person.speaker.said.log if h is not None} == {0.6}


def test_a_routine_may_ask_for_less(person: Person) -> None:
    begin(person, more="speech: tones\n")
    words, tones = heard_until_the_end(person)
    assert words == []
    assert tones[:4] == ["countdown", "countdown", "countdown", "go"]


def test_v_says_less_and_less_and_then_all_again(person: Person, qtbot: QtBot) -> None:
    begin(person)
    told = []
    for _ in range(4):
        person.press("V")
        told.append((person.shown.caption, person.shown.speech))
    assert told == [
        ("Speech: essential", "essential"),
        ("Tones only", "tones"),
        ("No sound", "silent"),
        ("Speech: full", "full"),
    ]
    person.wait(1)
    qtbot.waitUntil(lambda: person.shown.caption == "First, plank. Thirty seconds.", timeout=5000)
    assert person.flow.window.player.speech.accessibleName() == "Speech: full"


@pytest.mark.parametrize(("times", "words", "tones"), [(2, 0, 4), (3, 0, 0)])
def test_v_takes_the_words_and_then_the_tones(
    person: Person, times: int, words: int, tones: int
) -> None:
    begin(person)
    person.press(*["V"] * times)
    person.speaker.said.log.clear()
    person.wait(12)
    log = [heard for heard in person.speaker.said.log if heard is not None]
    assert sum(heard.text is not None for heard in log) == words
    assert sum(heard.tone is not None for heard in log) == tones


def test_no_sound_is_silent_at_once(person: Person) -> None:
    begin(person)
    person.wait(1)
    person.press("V", "V")
    person.speaker.said.log.clear()
    person.press("V")
    assert person.speaker.said.log == [None]


def test_a_quiet_routine_gets_its_words_when_they_are_wanted(person: Person) -> None:
    begin(person, more="speech: silent\n")
    assert person.speaker.prepared == ()
    person.press("V")
    person.wait(12)
    assert {"Three.", "Go."} <= set(person.speaker.said.words)


def test_the_next_session_begins_with_its_own_profile(person: Person) -> None:
    begin(person)
    person.press("V", "Esc")
    person.flow.start("mine")
    assert person.shown.speech == "full"


def test_the_user_s_own_lexicon_is_read_for_each_session_and_told_where_it_is_wrong(
    person: Person,
) -> None:
    path = person.context.paths.lexicon
    path.write_text("words: {plank: planck, 5: 6}\n", encoding="utf-8")
    person.flow.today.read_now()
    today = person.flow.window.today.props
    assert today is not None
    assert f"{path}:1:27: error: “5” is text" in " ".join(today.problems)
    begin(person)
    assert person.context.spoken("Plank.") == "planck."
    person.press("Esc")
    path.write_text("words: {plank: plenk}\n", encoding="utf-8")
    begin(person)
    assert person.context.spoken("Plank.") == "plenk."
