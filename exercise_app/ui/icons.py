"""The program's own icons: filled outlines in small SVG files, drawn in the theme's colours.

Reading their paths here starts faster than an SVG library does, and gives one outline for every
colour. `tools/outline_icons.py` makes the files from line drawings.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from exercise_app.ui import theme
from exercise_app.ui.assets import assets

BOX = 24.0
_DATA = re.compile(r'<path d="([^"]*)"')
_TOKEN = re.compile(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?")
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "Z": 0}


class UnknownPathCommand(ValueError):
    """An icon's path uses a command that is not read here."""


def paint(painter: QPainter, name: str, rect: QRectF, ink: str) -> None:
    """Draw an icon inside `rect`, as large as fits, in one colour."""
    scale = min(rect.width(), rect.height()) / BOX
    side = BOX * scale
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center() - QPointF(side / 2, side / 2))
    painter.scale(scale, scale)
    painter.fillPath(outline(name), theme.brush(ink))
    painter.restore()


@cache
def outline(name: str) -> QPainterPath:
    """What is inked of an icon, in its 24 × 24 box."""
    text = (assets() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    path = QPainterPath()
    for data in _DATA.findall(text):
        trace(path, data)
    return path


def trace(path: QPainterPath, data: str) -> None:
    """Add what an SVG path's data draws.

    Raises:
        UnknownPathCommand: for anything but M L H V C Z.
    """
    tokens = _TOKEN.findall(data)
    command, at = "", 0
    while at < len(tokens):
        if tokens[at].isalpha():
            command, at = tokens[at], at + 1
        count = _ARGUMENTS.get(command)
        if count is None:
            raise UnknownPathCommand(f"An icon's path holds “{command}”; use M L H V C Z.")
        _step(path, command, [float(token) for token in tokens[at : at + count]])
        at += count
        command = "L" if command == "M" else command


def _step(path: QPainterPath, command: str, values: list[float]) -> None:
    here = path.currentPosition()
    match command:
        case "M":
            path.moveTo(values[0], values[1])
        case "L":
            path.lineTo(values[0], values[1])
        case "H":
            path.lineTo(values[0], here.y())
        case "V":
            path.lineTo(here.x(), values[0])
        case "C":
            path.cubicTo(*values)
        case _:
            path.closeSubpath()
