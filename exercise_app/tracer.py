"""Writes what happens in a session as JSON lines, for `play --trace`."""

from __future__ import annotations

import json
from typing import TextIO

from exercise_app.core.events import Cued, Effect, Entered
from exercise_app.core.session_state import Session


class Tracer:
    """A handler for the engine that writes a line for each segment and cue to `file`.

    `t` is seconds of session time at which it happened, without pauses.
    """

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def __call__(self, session: Session, effect: Effect) -> None:
        """Write the line of `effect`, where it has one."""
        if isinstance(effect, Entered):
            segment = effect.segment
            self._write(
                t=round(effect.t, 6),
                event="segment",
                part=segment.part,
                start=segment.start,
                kind=segment.kind,
                exercise=segment.exercise,
                side=segment.side,
            )
        elif isinstance(effect, Cued):
            cue = effect.cue
            self._write(
                t=round(effect.t, 6),
                event="cue",
                part=cue.part,
                at=cue.at,
                kind=cue.kind,
                text=cue.text,
            )

    def _write(self, **line: object) -> None:
        self._file.write(json.dumps(line, ensure_ascii=False) + "\n")
        self._file.flush()
