"""Turn the icons' line drawings (assets/icons/lines) into filled outlines (assets/icons).

The window fills outlines faster than it strokes lines, and needs no SVG library for them. A drawing
may use paths of M L H V C Z, circles, rectangles and lines in a 24 × 24 box; what is filled with
`currentColor` stays filled, everything else is a line 2 wide with round ends.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QPointF, QRectF, Qt  # noqa: E402
from PySide6.QtGui import QPainterPath, QPainterPathStroker  # noqa: E402

from exercise_app.ui.icons import trace  # noqa: E402

ICONS = ROOT / "assets" / "icons"
LINE = 2.0
_ELEMENT = re.compile(r"<(path|circle|rect|line)\b([^>]*?)/?>")
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')


def outlined(drawing: str) -> QPainterPath:
    """What a drawing (the text of an SVG file) inks."""
    lines, fills = QPainterPath(), QPainterPath()
    for element, attributes in _ELEMENT.findall(drawing):
        values = dict(_ATTRIBUTE.findall(attributes))
        _add(fills if values.get("fill") == "currentColor" else lines, element, values)
    stroker = QPainterPathStroker()
    stroker.setWidth(LINE)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(lines).simplified().united(fills).simplified()


def _add(path: QPainterPath, element: str, values: dict[str, str]) -> None:
    def number(key: str) -> float:
        return float(values.get(key, "0"))

    if element == "circle":
        path.addEllipse(QPointF(number("cx"), number("cy")), number("r"), number("r"))
    elif element == "rect":
        rect = QRectF(number("x"), number("y"), number("width"), number("height"))
        path.addRoundedRect(rect, number("rx"), number("rx"))
    elif element == "line":
        path.moveTo(number("x1"), number("y1"))
        path.lineTo(number("x2"), number("y2"))
    else:
        trace(path, values["d"])


def path_data(path: QPainterPath) -> str:
    """A path as SVG writes it, to a hundredth."""
    parts: list[str] = []
    index = 0
    while index < path.elementCount():
        kind = path.elementAt(index).type.name
        points = 3 if kind == "CurveToElement" else 1
        letter = {"MoveToElement": "M", "LineToElement": "L", "CurveToElement": "C"}[kind]
        numbers = [
            f"{round(value, 2):g}"
            for at in range(index, index + points)
            for value in (path.elementAt(at).x, path.elementAt(at).y)
        ]
        parts.append(letter + " ".join(numbers))
        index += points
    return "".join(parts)


def svg(path: QPainterPath) -> str:
    """An icon's file."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="currentColor" '
        f'fill-rule="evenodd">\n<path d="{path_data(path)}"/>\n</svg>\n'
    )


def main() -> int:
    """Write every icon anew."""
    for drawing in sorted((ICONS / "lines").glob("*.svg")):
        text = svg(outlined(drawing.read_text(encoding="utf-8")))
        (ICONS / drawing.name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
