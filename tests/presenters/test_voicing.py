"""A session's voice: rendered in the order of need, changed at borders, by the real renderer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from exercise_app.core.events import Effect, Pause, Relaid, Resume, Sound, Start
from exercise_app.core.room import CueKind
from exercise_app.core.routine import Exercise, ExerciseStep, Hold, Kind, Reps, Routine
from exercise_app.core.session_state import Session
from exercise_app.core.settings import VoiceSettings
from exercise_app.core.timeline import Timeline, compile_timeline
from exercise_app.engine import Engine
from exercise_app.presenters.sounding import texts_of
from exercise_app.presenters.voicing import Measured, Voicing, needed
from exercise_app.voice.speaker import Speaker
from tests.fakes import FakeClock
from tests.voice.conftest import no_bundled_espeak, no_system_espeak

__all__ = ["no_bundled_espeak", "no_system_espeak"]

SOUNDS = Path(__file__).parents[2] / "assets" / "sounds"
PLANK = Exercise("plank", "Plank", say=("Long line.",))
SQUAT = Exercise("squat", "Squat")
SETTINGS = VoiceSettings()


def routine(many: int = 2, *more: ExerciseStep) -> Routine:
    """Holds of 30 s, each of its own exercise, and what else there is."""
    holds = (
        ExerciseStep(Exercise(f"hold-{n}", f"Hold number {n}", say=(f"Line {n}.",)), (Hold(30.0),))
        for n in range(many)
    )
    return Routine("r", "R", Kind.STRENGTH, (*holds, *more))


@dataclass
class Heard:
    """What a session asked to be sounded, each with the length that the voice had for it then."""

    speaker: Speaker
    said: list[tuple[CueKind, str, float | None]] = field(default_factory=list)
    relaid: int = 0

    def __call__(self, _session: Session, effect: Effect) -> None:
        if isinstance(effect, Sound):
            length = self.speaker.lengths().get(effect.cue.text)
            self.said.append((effect.cue.kind, effect.cue.text, length))
        self.relaid += isinstance(effect, Relaid)


@dataclass
class Run:
    """A session with a voice, its clock in the hand."""

    speaker: Speaker
    voicing: Voicing
    engine: Engine
    clock: FakeClock
    heard: Heard
    settings: list[VoiceSettings]

    def wait(self, seconds: float) -> None:
        for _ in range(round(seconds / 0.25)):
            self.clock.advance(0.25)
            self.engine.tick()

    def change(self, **values: object) -> None:
        self.settings[0] = self.settings[0]._replace(**values)  # type: ignore[arg-type]
        self.voicing.change(self.settings[0])


@pytest.fixture
def start(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Timeline], Run]]:
    """Begins a session whose first minute is rendered."""
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent/socket")
    made: list[Run] = []
    owner = QObject()

    def begin(timeline: Timeline) -> Run:
        clock = FakeClock()
        settings = [SETTINGS]
        speaker = Speaker(tmp_path / "cache", SOUNDS, SETTINGS)
        voicing = Voicing(speaker, lambda: settings[0].rate, owner)
        heard = Heard(speaker)
        engine = Engine(Session(timeline), clock.clocks().read, [voicing, heard])
        made.append(Run(speaker, voicing, engine, clock, heard, settings))
        with qtbot.waitSignal(voicing.usable, timeout=20_000):
            voicing.prepare(engine, 0)
        engine.send(Start())
        return made[-1]

    yield begin
    for run in made:
        run.voicing.close()
        run.speaker.close()


def ready(qtbot: QtBot, run: Run) -> None:
    qtbot.waitUntil(lambda: run.speaker.is_ready, timeout=20_000)


def test_what_comes_first_is_needed_first_and_the_first_minute_is_counted() -> None:
    timeline = compile_timeline(routine(4))
    texts, first = needed(timeline, 0, 165)
    assert set(texts_of(timeline)) <= set(texts)
    assert "number 0" in texts[0].casefold()
    early = {cue.text for cue in timeline.cues if cue.at <= 60}
    assert early <= set(texts[:first])
    assert not [text for text in texts[:first] if "number 3" in text]
    assert len(texts) == len(set(texts))


def test_from_the_middle_on_what_is_passed_is_needed_last() -> None:
    timeline = compile_timeline(routine(4))
    texts, first = needed(timeline, timeline.works[2].index, 165)
    assert "Line 2." in texts[:first]
    assert "Line 0." not in texts[:first]
    assert texts.index("Line 3.") < texts.index("Line 0.") < texts.index("Line 1.")


def test_other_wordings_are_rendered_for_a_voice_that_is_slower_than_estimated() -> None:
    timeline = compile_timeline(routine(2))
    slower = timeline.with_lengths(Measured({}, 165, 1.3))
    assert set(texts_of(slower)) <= set(needed(timeline, 0, 165)[0])


def test_an_unknown_length_is_estimated_for_the_rate() -> None:
    assert Measured({"Go.": 0.4}, 165)("Go.") == 0.4
    assert Measured({}, 80)("Halfway.") > 1.5 * Measured({}, 165)("Halfway.")


def test_a_session_begins_with_its_first_minute_and_the_rest_follows(
    qtbot: QtBot, start: Callable[[Timeline], Run]
) -> None:
    run = start(compile_timeline(routine(12)))
    assert not run.speaker.is_ready
    lengths = run.speaker.lengths()
    placed = run.engine.session.timeline.cues
    assert all(cue.text in lengths for cue in placed if cue.part == 0 and cue.at <= 50)
    ready(qtbot, run)
    run.wait(45)
    assert run.heard.relaid == 2  # at the start, and where all was there
    lengths = run.speaker.lengths()
    placed = run.engine.session.timeline.cues
    assert all(cue.length == lengths[cue.text] for cue in placed if cue.spoken)


def test_another_rate_speaks_from_the_next_border_on_and_the_old_one_until_then(
    qtbot: QtBot, start: Callable[[Timeline], Run]
) -> None:
    run = start(compile_timeline(routine(3)))
    ready(qtbot, run)
    run.wait(15)
    before = dict(run.speaker.lengths())
    run.change(rate=120)
    run.change(volume=0.5)
    ready(qtbot, run)
    run.heard.said.clear()
    run.wait(60)
    kinds = [kind for kind, _, _ in run.heard.said]
    border = kinds.index(CueKind.STOP)
    assert all(length == before[text] for _, text, length in run.heard.said[:border])
    after = run.heard.said[border:]
    assert border > 0
    assert len(after) > 5
    assert all(length is not None and length > before[text] for _, text, length in after)


def test_in_a_pause_the_new_voice_waits_for_its_border_as_well(
    qtbot: QtBot, start: Callable[[Timeline], Run]
) -> None:
    run = start(compile_timeline(routine(2)))
    ready(qtbot, run)
    run.wait(20)
    run.engine.send(Pause())
    before = dict(run.speaker.lengths())
    run.change(rate=120)
    ready(qtbot, run)
    assert run.speaker.lengths() == before
    run.engine.send(Resume())
    run.wait(30)
    assert run.speaker.lengths() != before


def test_at_a_self_paced_work_the_new_voice_speaks_when_it_is_done(
    qtbot: QtBot, start: Callable[[Timeline], Run]
) -> None:
    from exercise_app.core.events import Next

    run = start(compile_timeline(routine(0, ExerciseStep(SQUAT, (Reps(8),)),
                                         ExerciseStep(PLANK, (Hold(20.0),)))))  # fmt: skip
    ready(qtbot, run)
    run.wait(30)
    before = dict(run.speaker.lengths())
    run.change(rate=120)
    ready(qtbot, run)
    assert run.speaker.lengths() == before
    run.engine.send(Next())
    assert run.speaker.lengths() != before


def test_a_voice_that_cannot_be_rendered_leaves_the_old_one(
    qtbot: QtBot, start: Callable[[Timeline], Run], request: pytest.FixtureRequest
) -> None:
    run = start(compile_timeline(routine(2)))
    ready(qtbot, run)
    run.wait(15)
    before = dict(run.speaker.lengths())
    for lost in ("no_system_espeak", "no_bundled_espeak"):
        request.getfixturevalue(lost)
    run.change(rate=120)
    ready(qtbot, run)
    run.wait(60)
    assert run.speaker.lengths() == before
