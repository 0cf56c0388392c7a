"""Profiles of speech: what becomes of a cue under each, and how calm kinds sound."""

from __future__ import annotations

import pytest

from exercise_app.core.cues import FIXED
from exercise_app.core.profile import (
    CHIME,
    following,
    is_said,
    is_toned,
    tone_gain,
    tone_of,
    words_of,
)
from exercise_app.core.room import Cue, CueKind
from exercise_app.core.routine import Kind, Speech, default_speech
from tests.core.driving import hold, timeline

BETWEEN = {CueKind.COACH, CueKind.HALFWAY, CueKind.COUNT, CueKind.HOLD, CueKind.RELEASE}


def cue(kind: CueKind, *, spoken: bool = True, brief: str = "") -> Cue:
    return Cue(0, 1.0, kind, "In full.", 0.5, 0, spoken, brief)


def test_the_fixed_cues_are_those_that_the_format_never_lets_give_way() -> None:
    assert {"countdown", "go", "stop", "switch", "done"} == FIXED


@pytest.mark.parametrize("kind", CueKind)
def test_ever_less_is_said(kind: CueKind) -> None:
    assert is_said(kind, Speech.FULL)
    assert is_said(kind, Speech.ESSENTIAL) is (kind not in BETWEEN)
    assert not is_said(kind, Speech.TONES)
    assert not is_said(kind, Speech.SILENT)


@pytest.mark.parametrize("kind", CueKind)
def test_fixed_cues_have_a_tone_unless_all_is_silent(kind: CueKind) -> None:
    for speech in (Speech.FULL, Speech.ESSENTIAL, Speech.TONES):
        assert is_toned(kind, speech) is (kind in FIXED)
    assert not is_toned(kind, Speech.SILENT)


def test_essential_speech_says_an_announcement_in_brief() -> None:
    told = cue(CueKind.ANNOUNCE, brief="Briefly.")
    assert words_of(told, Speech.FULL) == "In full."
    assert words_of(told, Speech.ESSENTIAL) == "Briefly."
    assert words_of(cue(CueKind.ANNOUNCE), Speech.ESSENTIAL) == "In full."
    assert words_of(told, Speech.TONES) is None


def test_what_has_no_room_for_its_words_says_none() -> None:
    assert words_of(cue(CueKind.GO, spoken=False), Speech.FULL) is None


def test_essential_announcements_name_the_exercise_and_the_side() -> None:
    first = timeline(hold(30, 30)).cues[0]
    assert words_of(first, Speech.FULL) == "First, plank. Two sets of thirty seconds."
    assert words_of(first, Speech.ESSENTIAL) == "Plank."


@pytest.mark.parametrize(
    ("kind", "tone", "gain"),
    [
        (Kind.STRENGTH, "stop", 1.0),
        (Kind.ACTIVATION, "stop", 1.0),
        (Kind.STRETCH, CHIME, 0.6),
        (Kind.MOBILITY, CHIME, 0.6),
    ],
)
def test_calm_kinds_have_softer_tones_and_end_a_hold_with_a_chime(
    kind: Kind, tone: str, gain: float
) -> None:
    assert tone_of(cue(CueKind.STOP), Speech.FULL, kind, spoken=True) == tone
    assert tone_gain(kind) == gain


@pytest.mark.parametrize("kind", sorted(FIXED - {CueKind.STOP, CueKind.COUNTDOWN}))
def test_other_borders_have_their_own_tone_in_every_kind(kind: CueKind) -> None:
    for routine in Kind:
        assert tone_of(cue(kind), Speech.TONES, routine, spoken=False) == kind.value


def test_a_countdown_sounds_only_where_it_is_not_spoken() -> None:
    three = cue(CueKind.COUNTDOWN)
    assert tone_of(three, Speech.FULL, Kind.STRENGTH, spoken=True) is None
    assert tone_of(three, Speech.TONES, Kind.STRENGTH, spoken=False) == "countdown"


def test_what_is_said_in_between_has_no_tone() -> None:
    assert tone_of(cue(CueKind.COACH), Speech.FULL, Kind.STRENGTH, spoken=True) is None


def test_profiles_follow_each_other_from_full_to_silent_and_round_again() -> None:
    turns = [Speech.FULL]
    for _ in range(4):
        turns.append(following(turns[-1]))
    assert turns == ["full", "essential", "tones", "silent", "full"]


@pytest.mark.parametrize("kind", Kind)
def test_firm_kinds_say_all_by_default_and_calm_ones_what_is_essential(kind: Kind) -> None:
    assert default_speech(kind) is (Speech.FULL if kind.is_firm else Speech.ESSENTIAL)


@pytest.mark.parametrize("speech", Speech)
def test_no_profile_takes_a_cue_from_the_timeline(speech: Speech) -> None:
    assert timeline(hold(30, 30), speech=speech).cues == timeline(hold(30, 30)).cues
