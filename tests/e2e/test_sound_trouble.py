"""Sound that hangs, goes away and comes back in mid-session: the session's clock never waits."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exercise_app.context import Context
from exercise_app.core.events import Cued, Effect
from exercise_app.core.session_state import Session
from exercise_app.flow import Flow
from exercise_app.presenters.sessions import Manner
from tests.sound import frail_sound_server, shared_sound_server, sound_server
from tests.sound_server import SoundServer

__all__ = ["frail_sound_server", "shared_sound_server", "sound_server"]

COUNTED = """\
format: 1
name: Counted
kind: strength
timing: {prepare: 1s, rest: 0}
steps:
  - {exercise: counted, reps: 12, tempo: 0.5-0.5}
exercises:
  counted: {name: Up and down}
"""
STRANGE = f"""\
format: 1
name: Strange texts
kind: strength
timing: {{prepare: 1s, rest: 0}}
steps:
  - {{exercise: emoji, hold: 1s, say: [{"Breathe, and breathe. " * 240}]}}
  - {{exercise: script, hold: 1s}}
exercises:
  emoji: {{name: "🏃🧘"}}
  script: {{name: "鳥犬のポーズ", say: ["次は鳥犬です。"]}}
"""
Play = Callable[[str], "Playing"]


class Playing:
    """A session of the real app with its real voice, and how late its cues were."""

    def __init__(self, flow: Flow, began: float) -> None:
        self.flow, self.began = flow, began
        self.late: list[float] = []
        self.played: list[float] = []
        flow.speaker.player.played.connect(lambda *_: self.played.append(time.monotonic()))

    def __call__(self, _session: Session, effect: Effect) -> None:
        if isinstance(effect, Cued):
            self.late.append(effect.late)

    @property
    def is_over(self) -> bool:
        return self.flow.sessions.playing is None


@pytest.fixture
def play(qtbot: QtBot, home: Path) -> Iterator[Play]:
    """Starts a routine of that text, at true speed; everything is gone after the test."""
    flows: list[Flow] = []

    def start(text: str) -> Playing:
        folder = home / "routines"
        folder.mkdir(parents=True)
        (folder / "mine.yaml").write_text(text, encoding="utf-8")
        context = Context(home)
        flow = Flow(context)
        flows.append(flow)
        playing = Playing(flow, time.monotonic())
        flow.play(context.routines.find("mine").timeline, Manner(handlers=(playing,)))
        return playing

    yield start
    for flow in flows:
        if flow.sessions.playing is not None:
            flow.sessions.abandon()
        flow.close()
        flow.window.deleteLater()


def test_a_server_that_hangs_and_a_device_that_goes_and_comes_delay_no_cue_of_a_session(
    qtbot: QtBot, play: Play, frail_sound_server: SoundServer
) -> None:
    playing = play(COUNTED)
    qtbot.waitUntil(lambda: len(playing.played) >= 1, timeout=10_000)
    frail_sound_server.freeze()
    frozen = time.monotonic()
    qtbot.waitUntil(lambda: time.monotonic() - frozen >= 6.0, timeout=10_000)
    frail_sound_server.thaw()
    thawed = time.monotonic()
    qtbot.waitUntil(lambda: any(at > thawed for at in playing.played), timeout=6_000)
    frail_sound_server.control("unload-module", "module-null-sink")
    gone = time.monotonic()
    qtbot.waitUntil(lambda: time.monotonic() - gone >= 1.2, timeout=5_000)
    assert not [at for at in playing.played if at > gone + 0.5]
    frail_sound_server.control("load-module", "module-null-sink", "sink_name=null")
    back = time.monotonic()
    qtbot.waitUntil(lambda: any(at > back for at in playing.played), timeout=6_000)
    qtbot.waitUntil(lambda: playing.is_over, timeout=20_000)
    [session] = playing.flow.context.store.sessions()
    assert session.completed
    assert max(playing.late) < 0.1


def test_texts_that_no_engine_can_say_are_shown_and_the_session_goes_on(
    qtbot: QtBot, play: Play, sound_server: SoundServer
) -> None:
    playing = play(STRANGE)
    qtbot.waitUntil(lambda: playing.is_over, timeout=20_000)
    [session] = playing.flow.context.store.sessions()
    assert session.completed
    assert len(playing.played) >= 3
    assert max(playing.late) < 0.1
