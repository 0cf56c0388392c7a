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
