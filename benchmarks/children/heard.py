"""The real app playing a routine, and for each cue when it is due and what is to sound.

`python -m benchmarks.children.heard ROUTINE [DISTURBANCE…]`. A disturbance is `stall:N`, which ends
after the N-th cue asked for was due, or `pause:N` or `skip:N`, which come while that cue sounds.
Lines of JSON on standard output:
`{"is": "cue", "part", "at", "kind", "text"}`, after it `{"is": "play", "due", "sounds"}` where
anything is to sound, and `{"is": "disturbed", "by", "at"}`; instants are of the monotonic clock.
"""

from __future__ import annotations

import itertools
import json
import os
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from exercise_app.context import Context
from exercise_app.core.events import Effect, Next, Sound
from exercise_app.core.session_state import Session
from exercise_app.flow import Flow
from exercise_app.presenters.sessions import Manner

STALL = 0.5
_PAUSED = 1500
_BEFORE, _AFTER = -0.35, 0.15
"""Seconds from a cue's instant to a stall, and to a key."""
_REPORTED = sys.stdout


def main() -> int:
    """Play the routine to its end."""
    routine, *disturbances = sys.argv[1:]
    context = Context()
    flow = Flow(context)
    player = flow.speaker.player
    play = player.play

    def played(sounds: Iterable[tuple[Path, float]], due: float) -> int:
        kept = list(sounds)
        tell(**{"is": "play", "due": due, "sounds": [(str(p), gain) for p, gain in kept]})
        return play(kept, due)

    player.play = played  # type: ignore[method-assign]
    asked = itertools.count()

    def handler(_session: Session, effect: Effect) -> None:
        if isinstance(effect, Sound):
            cue, number = effect.cue, next(asked)
            tell(**{"is": "cue"}, part=cue.part, at=cue.at, kind=cue.kind, text=cue.text)
            for by in ("stall", "pause", "skip"):
                if f"{by}:{number}" in disturbances:
                    at = effect.due + (_BEFORE if by == "stall" else _AFTER)
                    wait = max(0.0, at - time.monotonic())
                    QTimer.singleShot(round(wait * 1000), lambda by=by: disturb(flow, by))

    flow.play(context.routines.find(routine).timeline, Manner(handlers=(handler,)), leave=True)
    return flow.run()


def tell(**line: Any) -> None:
    """Write a line for the bench."""
    print(json.dumps(line), file=_REPORTED, flush=True)


def disturb(flow: Flow, by: str) -> None:
    """Stall this thread, or press what pauses or skips; a pause is taken back in a moment."""
    playing = flow.sessions.playing
    if playing is None:
        return
    if by == "stall":
        tell(**{"is": "disturbed"}, by=by, at=time.monotonic())
        time.sleep(STALL)
        return
    at = time.monotonic()
    if by == "skip":
        playing.send(Next())
    else:
        flow.window.player.pause_toggled.emit()
        QTimer.singleShot(_PAUSED, flow.window.player.pause_toggled.emit)
    tell(**{"is": "disturbed"}, by=by, at=at)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    raise SystemExit(main())
