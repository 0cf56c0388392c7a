"""What is spoken and toned of a session's cues, by the routine's speech and what fits."""

from __future__ import annotations

import pytest

from exercise_app.core.events import Silence, Sound
from exercise_app.core.room import Cue, CueKind
from exercise_app.core.routine import Exercise, ExerciseStep, Hold, Kind, Routine, Speech
from exercise_app.core.session_state import Session
from exercise_app.core.timeline import compile_timeline
from exercise_app.presenters.sounding import Sounding, texts_of
from tests.fakes import FakeSpeaker, Heard

PLANK = Exercise("plank", "Plank", say=("Long line.",))
ROUTINE = Routine("r", "R", Kind.STRENGTH, (ExerciseStep(PLANK, (Hold(30.0),)),))
SESSION = Session(compile_timeline(ROUTINE))


def cue(kind: CueKind, text: str = "Words.", *, spoken: bool = True) -> Cue:
    return Cue(0, 1.0, kind, text, 0.5, 0, spoken)


def heard(speech: Speech, what: Cue, *, has_voice: bool = True) -> list[Heard | None]:
    speaker = FakeSpeaker(mute_texts=not has_voice)
    speaker.prepare([what.text])
    Sounding(speaker, speech)(SESSION, Sound(what, 7.5))
    return speaker.said.log


@pytest.mark.parametrize("kind", [CueKind.GO, CueKind.STOP, CueKind.SWITCH, CueKind.DONE])
def test_a_border_is_told_by_words_and_a_tone(kind: CueKind) -> None:
    assert heard(Speech.FULL, cue(kind)) == [Heard("Words.", kind.value, 7.5)]


def test_a_countdown_is_words_alone_and_a_tone_where_there_are_none() -> None:
    assert heard(Speech.FULL, cue(CueKind.COUNTDOWN)) == [Heard("Words.", None, 7.5)]
    silent = heard(Speech.FULL, cue(CueKind.COUNTDOWN), has_voice=False)
    assert silent == [Heard(None, "countdown", 7.5)]


def test_a_fixed_cue_without_room_for_its_words_is_a_tone() -> None:
    assert heard(Speech.FULL, cue(CueKind.GO, spoken=False)) == [Heard(None, "go", 7.5)]


def test_essential_speech_leaves_coaching_and_counts_out() -> None:
    for kind in (CueKind.COACH, CueKind.COUNT, CueKind.HALFWAY, CueKind.HOLD, CueKind.RELEASE):
        assert heard(Speech.ESSENTIAL, cue(kind)) == []
        assert heard(Speech.FULL, cue(kind)) == [Heard("Words.", None, 7.5)]
    assert heard(Speech.ESSENTIAL, cue(CueKind.ANNOUNCE)) == [Heard("Words.", None, 7.5)]


def test_tones_alone_speak_no_word_and_silence_sounds_nothing() -> None:
    assert heard(Speech.TONES, cue(CueKind.GO)) == [Heard(None, "go", 7.5)]
    assert heard(Speech.TONES, cue(CueKind.ANNOUNCE)) == []
    assert heard(Speech.SILENT, cue(CueKind.GO)) == []


def test_silence_is_passed_on() -> None:
    speaker = FakeSpeaker()
    Sounding(speaker, Speech.FULL)(SESSION, Silence())
    assert speaker.said.log == [None]


def test_what_may_be_said_is_rendered_before_and_nothing_else() -> None:
    full = list(texts_of(SESSION.timeline))
    assert full[0] == "First, plank. Thirty seconds."
    assert {"Three.", "Two.", "One.", "Go.", "Long line.", "Halfway.", "Done. Well done."} <= set(
        full
    )
    assert len(full) == len(set(full))
    essential = Routine("r", "R", Kind.STRENGTH, ROUTINE.steps, speech=Speech.ESSENTIAL)
    assert "Long line." not in texts_of(compile_timeline(essential))
    tones = Routine("r", "R", Kind.STRENGTH, ROUTINE.steps, speech=Speech.TONES)
    assert list(texts_of(compile_timeline(tones))) == []


def test_the_profile_may_change_at_any_time() -> None:
    speaker = FakeSpeaker()
    speaker.prepare(["Words."])
    sounding = Sounding(speaker, Speech.FULL)
    for speech in (Speech.ESSENTIAL, Speech.TONES, Speech.SILENT, Speech.FULL):
        sounding.speech = speech
        sounding(SESSION, Sound(cue(CueKind.COACH), 7.5))
        sounding(SESSION, Sound(cue(CueKind.GO), 8.5))
    assert [(h.text, h.tone) for h in speaker.said.log if h is not None] == [
        ("Words.", "go"),
        (None, "go"),
        ("Words.", None),
        ("Words.", "go"),
    ]


def test_essential_speech_says_an_announcement_in_brief_or_else_in_full() -> None:
    what = Cue(0, 1.0, CueKind.ANNOUNCE, "Words.", 0.5, 0, brief="Briefly.")
    speaker = FakeSpeaker()
    speaker.prepare(["Words.", "Briefly."])
    Sounding(speaker, Speech.ESSENTIAL)(SESSION, Sound(what, 7.5))
    speaker.prepare(["Words."])
    Sounding(speaker, Speech.ESSENTIAL)(SESSION, Sound(what, 8.5))
    assert speaker.said.words == ["Briefly.", "Words."]


@pytest.mark.parametrize("kind", [Kind.STRETCH, Kind.MOBILITY])
def test_a_calm_routine_has_softer_tones_and_a_chime_at_the_end_of_a_work(kind: Kind) -> None:
    calm = Session(compile_timeline(Routine("r", "R", kind, ROUTINE.steps)))
    speaker = FakeSpeaker()
    Sounding(speaker, Speech.TONES)(calm, Sound(cue(CueKind.STOP), 7.5))
    Sounding(speaker, Speech.TONES)(SESSION, Sound(cue(CueKind.STOP), 7.5))
    assert speaker.said.log == [Heard(None, "chime", 7.5, 0.6), Heard(None, "stop", 7.5, 1.0)]


def test_another_profile_than_the_routines_may_be_asked_for() -> None:
    essential = list(texts_of(SESSION.timeline, Speech.ESSENTIAL))
    assert essential[0] == "Plank."
    assert "Long line." not in essential
    assert "Three." in essential
    assert not list(texts_of(SESSION.timeline, Speech.SILENT))
