"""How long a routine's cues take to render, cold and warm.

`python -m benchmarks.children.rendering ROUTINE`: one line of JSON with seconds: `first` (the first
minute's cues, cold), `whole` (all, cold), `warm`; and `cues`, how many there are.
"""

from __future__ import annotations

import json
import shutil
import sys
import time

from PySide6.QtCore import QCoreApplication

from exercise_app.context import Context
from exercise_app.desktop.data import assets_dir
from exercise_app.presenters.voicing import needed
from exercise_app.voice.speaker import Speaker


def main() -> int:
    """Render twice."""
    application = QCoreApplication([])
    context = Context()
    cache = context.paths.voice
    shutil.rmtree(cache, ignore_errors=True)
    voice = context.settings.voice
    texts, first = needed(context.routines.find(sys.argv[1]).timeline, 0, voice.rate)
    times: dict[str, float] = {}
    for usable, whole in (("first", "whole"), ("", "warm")):
        speaker = Speaker(cache, assets_dir() / "sounds", voice, spoken=context.spoken)
        began = time.perf_counter()
        for signal, name in ((speaker.usable, usable), (speaker.ready, whole)):
            if not name:
                continue
            signal.connect(
                lambda name=name, began=began: times.update({name: time.perf_counter() - began})
            )
        speaker.prepare(texts, first)
        while whole not in times:
            application.processEvents()
            time.sleep(0.0005)
        speaker.close()
    print(json.dumps({**times, "cues": len(texts)}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
