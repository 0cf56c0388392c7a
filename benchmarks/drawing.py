"""The moving figure: what a frame costs to work out and to paint."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.figures import median, percentile
from benchmarks.processes import ROOT
from benchmarks.report import Figure, Section
from exercise_app.library.exercise_files import ExerciseFiles

WIDTH, HEIGHT = 700, 500
RUNS = 200
METHOD = f"""
The bird dog at {WIDTH} × {HEIGHT} pixels, offscreen and in one thread: the joints of an instant
between two poses, and with them a painted frame; {RUNS} frames each.
"""


def measure(_home: Path, _work: Path) -> Section:
    """The whole part."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QGuiApplication, QImage, QPainter

    from exercise_app.core.figure.path import posed
    from exercise_app.ui.figure_ink import FIGURE_DARK
    from exercise_app.ui.figure_paint import paint_figure

    app = QGuiApplication.instance() or QGuiApplication(["benchmarks"])
    exercise = ExerciseFiles(ROOT / "assets" / "exercises").find("bird-dog")
    assert exercise is not None
    figure = exercise.figure
    assert figure is not None
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    place = QRectF(0, 0, WIDTH, HEIGHT)

    def painted(share: float) -> None:
        paint_figure(painter, place, figure, posed(figure, share), FIGURE_DARK)

    painted(0.5)
    solving = _frames(lambda share: posed(figure, share))
    painting = _frames(painted)
    painter.end()
    del app
    return Section(
        "A frame of the moving figure",
        METHOD,
        (
            Figure("Joints", median(solving), " ms", None, digits=2),
            Figure("Joints and painting", median(painting), " ms", 2, digits=2),
            Figure("The slowest of twenty", percentile(painting, 95), " ms", None, digits=2),
        ),
    )


def _frames(draw: Callable[[float], object]) -> list[float]:
    """Milliseconds of one core for each frame."""
    taken = []
    for frame in range(RUNS):
        before = time.process_time()
        draw(frame / RUNS)
        taken.append((time.process_time() - before) * 1000)
    return taken
