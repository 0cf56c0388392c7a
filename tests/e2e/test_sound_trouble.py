"""Sound that hangs, goes away and comes back in mid-session: the session's clock never waits."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exercise_app.context import Context
from exercise_app.core.events import Cued, Effect, Next
from exercise_app.core.session_state import Session
from exercise_app.flow import Flow
from exercise_app.presenters.sessions import Manner
from tests.sound import frail_sound_server, shared_sound_server, sound_server
from tests.sound_server import SoundServer

pytestmark = pytest.mark.realtime(1.5)

__all__ = ["frail_sound_server", "shared_sound_server", "sound_server"]

COUNTED = """\
format: 1
name: Counted
kind: strength
timing: {prepare: 0, rest: 0}
steps:
  - {exercise: counted, reps: 30, tempo: 0.5-0.5}
exercises:
  counted: {name: Up and down}
"""
STRANGE = f"""\
format: 1
name: Strange texts
kind: strength
timing: {{prepare: 0, rest: 0}}
steps:
  - {{exercise: emoji, hold: 20s}}
  - {{exercise: script, hold: 20s}}
  - {{exercise: long, hold: 20m}}
exercises:
  emoji: {{name: "🏃🧘"}}
  script: {{name: "鳥犬のポーズ", say: ["次は鳥犬です。", "🏃🧘"]}}
  long: {{name: "{"Breathe and breathe. " * 240}", say: ["{"Breathe and breathe. " * 240}"]}}
"""
AT_ONCE = """\
format: 1
name: At once
kind: strength
timing: {prepare: 0, rest: 0}
steps:
  - {exercise: plank, hold: 10s}
"""
Play = Callable[[str], "Playing"]


class Playing:
    """A session of the real app with its real voice, and how late its cues were."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self.late: list[float] = []
        self.played: list[float] = []
        self.sounded_late: list[float] = []
        self.began = 0.0
        flow.speaker.player.played.connect(self._on_played)

    def __call__(self, _session: Session, effect: Effect) -> None:
        if isinstance(effect, Cued):
            self.began = self.began or time.monotonic() - effect.late
            self.late.append(effect.late)

    def _on_played(self, _cue: int, late: float) -> None:
        self.played.append(time.monotonic())
        self.sounded_late.append(late)

    def skip_to_the_end(self) -> float:
        """Press Next until it is over; gives how many seconds its time had run."""
        ran = time.monotonic() - self.began
        while self.flow.sessions.playing is not None:
            self.flow.sessions.playing.send(Next())
        return ran

    @property
    def is_over(self) -> bool:
        return self.flow.sessions.playing is None


@pytest.fixture
def play(qtbot: QtBot, home: Path) -> Iterator[Play]:
    """Starts a routine of that text, at true speed; everything is gone after the test."""
    flows: list[Flow] = []

    def start(text: str) -> Playing:
        folder = home / "routines"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "mine.yaml").write_text(text, encoding="utf-8")
        context = Context(home)
        flow = Flow(context)
        flows.append(flow)
        playing = Playing(flow)
        flow.play(context.routines.find("mine").timeline, Manner(handlers=(playing,)))
        return playing

    yield start
    for flow in flows:
        if flow.sessions.playing is not None:
            flow.sessions.abandon()
        flow.close()
        flow.window.deleteLater()


def wait_for_sound(qtbot: QtBot, playing: Playing) -> float:
    """Wait until something sounds that had not begun by now; gives the instant from which on."""
    now = time.monotonic()
    qtbot.waitUntil(lambda: any(at > now for at in playing.played), timeout=10_000)
    return now


def wait(qtbot: QtBot, seconds: float) -> None:
    until = time.monotonic() + seconds
    qtbot.waitUntil(lambda: time.monotonic() >= until, timeout=10_000)


@pytest.mark.realtime(9)
def test_a_server_that_hangs_and_a_device_that_goes_and_comes_delay_no_cue_of_a_session(
    qtbot: QtBot, play: Play, frail_sound_server: SoundServer
) -> None:
    playing = play(COUNTED)
    wait_for_sound(qtbot, playing)
    frail_sound_server.freeze()
    wait(qtbot, 6.0)
    frail_sound_server.thaw()
    wait_for_sound(qtbot, playing)
    frail_sound_server.control("unload-module", "module-null-sink")
    gone = time.monotonic()
    wait(qtbot, 1.0)
    assert not [at for at in playing.played if at > gone]
    frail_sound_server.control("load-module", "module-null-sink", "sink_name=null")
    wait_for_sound(qtbot, playing)
    ran = playing.skip_to_the_end()
    assert playing.is_over
    [session] = playing.flow.context.store.sessions()
    assert session.work_done == pytest.approx(ran, abs=0.1)
    assert ran > 6.8
    assert max(playing.late) < 0.1


def test_texts_that_no_engine_can_say_are_shown_and_the_session_goes_on(
    qtbot: QtBot, play: Play, sound_server: SoundServer
) -> None:
    playing = play(STRANGE)
    wait_for_sound(qtbot, playing)
    props = playing.flow.window.player.props
    assert props is not None
    assert "could not be turned into speech" in props.notice
    playing.skip_to_the_end()
    wait_for_sound(qtbot, playing)
    [session] = playing.flow.context.store.sessions()
    assert session.finished is not None
    assert max(playing.late) < 0.1


def test_a_go_at_the_first_instant_is_on_time_also_where_all_is_rendered_and_no_player_runs(
    qtbot: QtBot, play: Play, sound_server: SoundServer
) -> None:
    for _ in ("cold", "warm"):
        playing = play(AT_ONCE)
        wait_for_sound(qtbot, playing)
        playing.flow.sessions.abandon()
        playing.flow.close()
        assert max(playing.sounded_late) < 0.020
