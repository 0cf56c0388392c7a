"""Pictures of a routine's text: its source, what is asked when its file has changed too, and a
list that came, looked over.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NoReturn

from exercise_app.context import Context
from exercise_app.presenters.editing.outside import Outside
from exercise_app.presenters.editing.presenter import EditorPresenter
from exercise_app.presenters.incoming import IncomingPresenter
from exercise_app.ui.window import MainWindow

TEXT = """\
# What my therapist gave me
format: 1
name: Mornings
kind: strength
level: 2
x-warm: &warm {exercise: cat-cow, reps: 5}   # written once
timing: {prepare: 10s, rest: 15s}
steps:
  - *warm
  - exercise: plank
    hold: 20s
    sets: 2
  - exercise: bird-dgo
    reps: 6
    hold: 5s
    sides: alternate
  - repeat: 2
    rest: 1m
    steps:
      - exercise: glute-bridge
        reps: [10, 8]
        tempo: 2-1-2
      - {exercise: side-plank, hold: 30s, sides: each}
"""
LIST = """\
For the mornings:
- Plank 3x30s
- Bird dog 2x8/side, hold 5 sec
- Glute bridges: 3 sets of 10 with red band
Rest 1 min
2 rounds:
1. Clam shell 15 each leg
2. Hamstring stretch - hold 30 seconds, left leg
3. Towel slide 10-12
"""


def source_scenes(window: MainWindow) -> Iterator[tuple[str, Callable[[], None]]]:
    """Each picture's name, and what shows it."""
    home = Path(tempfile.mkdtemp(prefix="source-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    yield "source", partial(_show, window, home, both=False)
    yield "both-changed", partial(_show, window, home, both=True)
    yield "incoming", partial(_look_over, window, home)


def _show(window: MainWindow, home: Path, *, both: bool) -> None:
    path = home / "routines" / "mornings.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(TEXT if not both else TEXT.replace("bird-dgo", "bird-dog"), encoding="utf-8")
    context = Context(home)
    editor = EditorPresenter(context, window, lambda: None, lambda _id: None, _no_speaker)
    outside = Outside(editor, context, window)
    editor.open(path, path.read_text(encoding="utf-8"), lambda: None)
    editor.view.show_tab("source")
    editor.view.source.go_to(11, 14)
    editor.view.source.take_focus()
    if both and editor.document is not None:
        editor.document.apply("Typing", lambda text: text.replace("sets: 2", "sets: 3"))
        now = path.read_text(encoding="utf-8")
        now = now.replace("hold: 20s", "hold: 25s").replace("Mornings", "Evenings")
        path.write_text(now, encoding="utf-8")
        outside.follow([path])
    editor.view.place.show_text("~/.local/share/exercise-app/routines/mornings.yaml")


def _look_over(window: MainWindow, home: Path) -> None:
    IncomingPresenter(Context(home), window, lambda: None).take_text(LIST)


def _no_speaker() -> NoReturn:
    raise NotImplementedError
