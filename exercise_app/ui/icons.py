"""The program's own icons: filled outlines in small SVG files, drawn in the theme's colours.

Reading their paths here starts faster than an SVG library does, and gives one outline for every
colour. `tools/outline_icons.py` makes the files from line drawings.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from exercise_app.ui import theme
from exercise_app.ui.assets import assets

BOX = 24.0
_DATA = '<path d="'
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
    for element in text.split(_DATA)[1:]:
        trace(path, element.partition('"')[0])
    return path


def trace(path: QPainterPath, data: str) -> None:
    """Add what an SVG path's data draws, its numbers set apart by blanks or commands.

    Raises:
        UnknownPathCommand: for anything but M L H V C Z.
    """
    for known in _ARGUMENTS:
        data = data.replace(known, f" {known} ")
    draw: dict[str, Callable[..., object]] = {
        "M": path.moveTo,
        "L": path.lineTo,
        "H": lambda x: path.lineTo(x, path.currentPosition().y()),
        "V": lambda y: path.lineTo(path.currentPosition().x(), y),
        "C": path.cubicTo,
        "Z": path.closeSubpath,
    }
    tokens = data.split()
    command, at = "", 0
    while at < len(tokens):
        if tokens[at] in _ARGUMENTS:
            command, at = tokens[at], at + 1
        count = _ARGUMENTS.get(command, 0)
        try:
            draw[command](*map(float, tokens[at : at + count]))
        except (ValueError, KeyError):
            raise _unknown(tokens[at : at + 1 + count]) from None
        at += count
        command = {"M": "L", "Z": ""}.get(command, command)


def _unknown(tokens: list[str]) -> UnknownPathCommand:
    letter = next((c for token in tokens for c in token if c.isalpha()), "".join(tokens))
    return UnknownPathCommand(f"An icon's path holds “{letter}”; use M L H V C Z.")
