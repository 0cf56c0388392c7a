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
RUNS = 200
FEWER = 40
DEAREST = 8
METHOD = f"""
The bird dog at {WIDTH} × {HEIGHT} pixels, offscreen and in one thread: the joints of an instant
between two poses, and with them a painted frame; {RUNS} frames each. The dearest figure is that
of all exercises whose painted frames take longest: {FEWER} frames each, and {RUNS} more of the
{DEAREST} dearest, since the most of many is what else the machine does.
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
    solving = _frames(partial(posed, bird_dog))
    painting = _frames(partial(painted, bird_dog))
    each = {
        name: median(_frames(partial(painted, figure), FEWER)) for name, figure in figures.items()
    }
    again = {
        name: median(_frames(partial(painted, figures[name])))
        for name in sorted(each, key=lambda name: -each[name])[:DEAREST]
    }
    dearest = max(again, key=lambda name: again[name])
    painter.end()
    del app
    return Section(
        "A frame of the moving figure",
        METHOD,
        (
            Figure("Joints", median(solving), " ms", None, digits=2),
            Figure("Joints and painting", median(painting), " ms", 2, digits=2),
            Figure("The slowest of twenty", percentile(painting, 95), " ms", None, digits=2),
            Figure(f"The dearest figure, {dearest}", again[dearest], " ms", 2, digits=2),
        ),
    )


def _frames(draw: Callable[[float], object], runs: int = RUNS) -> list[float]:
    """Milliseconds of one core for each frame."""
    taken = []
    for frame in range(runs):
        before = time.process_time()
        draw(frame / runs)
        taken.append((time.process_time() - before) * 1000)
    return taken
