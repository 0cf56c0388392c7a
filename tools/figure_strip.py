"""A few exercises' posters with their names, for the README: docs/images/figures-strip.png."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt  # noqa: E402
from PySide6.QtGui import QColor, QFont, QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from exercise_app.core.routine import Exercise  # noqa: E402
from exercise_app.library.exercise_files import ExerciseFiles  # noqa: E402
from exercise_app.ui import fonts, theme  # noqa: E402
from exercise_app.ui.figure.ink import FIGURE_DARK  # noqa: E402
from exercise_app.ui.figure.poster import paint_poster  # noqa: E402

SHOWN = (
    "bird-dog", "side-plank", "glute-bridge", "dead-bug",
    "cat-cow", "leg-swing", "chair-squat", "hamstring-stretch",
)  # fmt: skip
WIDE, HIGH, GAP, LABEL = 380, 270, 16, 40
COLUMNS = 4


def draw(exercises: list[Exercise], path: Path) -> bool:
    """Draw the posters in rows of cards; whether the picture could be written."""
    rows = -(-len(exercises) // COLUMNS)
    size = COLUMNS * (WIDE + GAP) - GAP, rows * (HIGH + LABEL + GAP) - GAP
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont(fonts.FAMILY)
    font.setPixelSize(18)
    painter.setFont(font)
    for index, exercise in enumerate(exercises):
        assert exercise.figure is not None, f"{exercise.id} has no figure"
        x, y = index % COLUMNS * (WIDE + GAP), index // COLUMNS * (HIGH + LABEL + GAP)
        painter.setBrush(QColor(theme.DARK.card))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(x, y, WIDE, HIGH + LABEL), 14, 14)
        area = QRectF(x + 14, y + 10, WIDE - 28, HIGH - 10)
        paint_poster(painter, area, exercise.figure, FIGURE_DARK)
        painter.setPen(QColor(theme.DARK.text))
        label = QRectF(x, y + HIGH, WIDE, LABEL - 8)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, exercise.name)
    painter.end()
    return image.save(str(path))


def main() -> int:
    """Draw the picture."""
    app = QApplication(["exercise-app"])
    fonts.install(app)
    files = ExerciseFiles(ROOT / "assets" / "exercises")
    found = [exercise for name in SHOWN if (exercise := files.find(name)) is not None]
    return 0 if draw(found, ROOT / "docs" / "images" / "figures-strip.png") else 1


if __name__ == "__main__":
    raise SystemExit(main())
