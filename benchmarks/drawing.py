"""The moving figure: what a frame costs to work out and to paint."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.figures import median, percentile
from benchmarks.processes import ROOT
from benchmarks.report import Figure, Section
from exercise_app.core.figure.pose import Figure as Figured
from exercise_app.library.exercise_files import ExerciseFiles

WIDTH, HEIGHT = 700, 500
REPS, FRAMES = 5, 40
DEAREST = 8
METHOD = f"""
The bird dog at {WIDTH} × {HEIGHT} pixels, offscreen and in one thread: the joints of an instant
between two poses, and with them a painted frame. {FRAMES} frames of each of {REPS} reps, none at
the same instant; of the reps' medians the least counts, since what else the machine does only
adds. The dearest figure is that of all exercises whose painted frames take longest: one rep
each, and {REPS} of the {DEAREST} dearest.
"""


def measure(_home: Path, _work: Path) -> Section:
    """The whole part."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QGuiApplication, QImage, QPainter

    from exercise_app.core.figure.path import posed
    from exercise_app.ui.figure.ink import FIGURE_DARK
    from exercise_app.ui.figure.paint import paint_figure

    app = QGuiApplication.instance() or QGuiApplication(["benchmarks"])
    files = ExerciseFiles(ROOT / "assets" / "exercises")
    figures = {
        exercise.name: exercise.figure
        for exercise in map(files.find, sorted(files.ids()))
        if exercise is not None and exercise.figure is not None
    }
    bird_dog = figures["Bird dog"]
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    place = QRectF(0, 0, WIDTH, HEIGHT)

    def painted(figure: Figured, share: float) -> None:
        paint_figure(painter, place, figure, posed(figure, share), FIGURE_DARK, moving=True)

    painted(bird_dog, 0.5)
    solving = _least(partial(posed, bird_dog))
    painting = _least(partial(painted, bird_dog))
    every = _rep(partial(painted, bird_dog), 0.5)
    once = {name: median(_rep(partial(painted, figure), 0)) for name, figure in figures.items()}
    again = {
        name: _least(partial(painted, figures[name]))
        for name in sorted(once, key=lambda name: -once[name])[:DEAREST]
    }
    dearest = max(again, key=lambda name: again[name])
    painter.end()
    del app
    return Section(
        "A frame of the moving figure",
        METHOD,
        (
            Figure("Joints", solving, " ms", None, digits=2),
            Figure("Joints and painting", painting, " ms", 2, digits=2),
            Figure("The slowest of twenty", percentile(every, 95), " ms", None, digits=2),
            Figure(f"The dearest figure, {dearest}", again[dearest], " ms", 2, digits=2),
        ),
    )


def _least(draw: Callable[[float], object]) -> float:
    """Milliseconds of one core for a frame: the least median of all reps."""
    return min(median(_rep(draw, number / REPS)) for number in range(REPS))


def _rep(draw: Callable[[float], object], shift: float) -> list[float]:
    """Milliseconds of one core for each frame of a rep that begins `shift` of a frame late."""
    taken = []
    for frame in range(FRAMES):
        before = time.process_time()
        draw((frame + shift) / FRAMES)
        taken.append((time.process_time() - before) * 1000)
    return taken
