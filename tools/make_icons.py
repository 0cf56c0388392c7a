"""Draws the program's icon in the sizes of the icon theme: `python -m tools.make_icons`.

They go into assets/desktop/icons, laid out as the freedesktop icon theme wants them, from
assets/icons/app.svg.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "assets" / "icons" / "app.svg"
THEME = ROOT / "assets" / "desktop" / "icons" / "hicolor"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
NAME = "exercise-app"


def drawn(size: int) -> bytes:
    """The icon as a PNG of so many pixels a side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(SOURCE)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # it wants the str that its stub does not
    return bytes(data.data())


def place(size: int) -> Path:
    """Where the theme has the icon of so many pixels."""
    return THEME / f"{size}x{size}" / "apps" / f"{NAME}.png"


def main() -> None:
    """Write every size, and the drawing itself."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication([])
    for size in SIZES:
        place(size).parent.mkdir(parents=True, exist_ok=True)
        place(size).write_bytes(drawn(size))
    scalable = THEME / "scalable" / "apps" / f"{NAME}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SOURCE, scalable)
    del app


if __name__ == "__main__":
    main()
