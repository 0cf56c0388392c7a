"""Save the pictures that tests compare with: `python -m tests.ui.golden`, then look at them."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from exercise_app.core.figure.path import posed
from exercise_app.ui.figure.ink import FIGURE_DARK
from exercise_app.ui.figure.paint import paint_figure
from tests.core.figures import built_in

WIDTH, HEIGHT = 280, 200
POSES = ("bird-dog", "childs-pose", "glute-bridge", "plank", "side-plank")


def main() -> None:
    """Paint the last pose of each."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication(["golden"])
    for id_ in POSES:
        image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        figure = built_in()[id_][0]
        paint_figure(painter, QRectF(0, 0, WIDTH, HEIGHT), figure, posed(figure, 1.0), FIGURE_DARK)
        painter.end()
        image.save(str(Path(__file__).parent / f"{id_}.png"))
    del app


if __name__ == "__main__":
    main()
