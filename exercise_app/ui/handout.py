"""A routine on paper: figures, doses, how it is done in short, and boxes to tick for a week.

Lengths are points (1/72 inch): the painter is scaled, so that screen, printer and PDF are alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from exercise_app.core.routine import Exercise
from exercise_app.core.translation import mark, told
from exercise_app.ui import fonts
from exercise_app.ui.figure.ink import FIGURE_LIGHT
from exercise_app.ui.figure.poster import paint_poster
from exercise_app.ui.props.routine import RoutineProps, StepRow
from exercise_app.ui.props.words import shortened

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

POINTS_PER_INCH = 72
MARGIN = 42.0
FIGURE_WIDTH, FIGURE_HEIGHT = 116.0, 70.0
BOX, BOX_GAP = 13.0, 4.0
GAP = 12.0
DAYS = "MTWTFSS"
MOST_ROWS = 200
"""Steps that are drawn; the paper of the rest is saved."""
INK, MUTED, LINE = "#1b2430", "#5a6675", "#c9d1da"
SAFETY = mark(
    "Stop and ask for advice if pain spreads down a leg, or if you feel numbness or weakness."
)
_WRAP = int(Qt.TextFlag.TextWordWrap)


class Paper(Enum):
    """The size of a page."""

    A4 = QPageSize.PageSizeId.A4
    LETTER = QPageSize.PageSizeId.Letter


def pdf_of(props: RoutineProps, paper: Paper) -> bytes:
    """The handout of a routine as a PDF."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(props.name)
    writer.setCreator("Exercise App")
    writer.setPageLayout(_layout(paper))
    draw(writer, props)
    buffer.close()
    return bytes(data.data())


def print_to(printer: QPrinter, props: RoutineProps) -> None:
    """Print the handout, on the paper that was chosen in the printer's dialog."""
    printer.setDocName(props.name)
    printer.setFullPage(True)
    draw(printer, props)


def draw(device: QPagedPaintDevice, props: RoutineProps) -> int:
    """Draw the handout onto the pages of `device`; gives how many there are."""
    painter = QPainter(device)
    scale = device.logicalDpiX() / POINTS_PER_INCH
    painter.scale(scale, scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = device.pageLayout().fullRect(QPageLayout.Unit.Point).size()
    sheet = _Sheet(painter, size.width(), size.height(), device.newPage)
    sheet.draw(props)
    painter.end()
    return sheet.page


def _layout(paper: Paper) -> QPageLayout:
    nothing = QMarginsF(0, 0, 0, 0)
    return QPageLayout(QPageSize(paper.value), QPageLayout.Orientation.Portrait, nothing)


@dataclass(slots=True)
class _Text:
    """A paragraph in its font."""

    text: str
    font: QFont
    ink: str = INK

    def height(self, width: float) -> float:
        room = QRectF(0, 0, width, 10_000)
        return QFontMetricsF(self.font).boundingRect(room, _WRAP, self.text).height()


def _font(size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(fonts.FAMILY)
    font.setPixelSize(round(size * _FINE))
    font.setWeight(weight)
    # Signs that change beside digits have no letter of their own: they could not be searched for.
    font.setFeature(QFont.Tag("calt"), 0)
    return font


_FINE = 8
"""Fonts have whole pixels, so that texts are set eight times as large and scaled down."""


class _Sheet:
    """The pages while they are drawn, from top to bottom."""

    def __init__(
        self, painter: QPainter, width: float, height: float, new_page: Callable[[], bool]
    ) -> None:
        self.page = 1
        self._painter, self._new_page = painter, new_page
        self._width, self._height = width, height
        self._y = MARGIN
        self._told: set[str] = set()

    @property
    def _room(self) -> float:
        return self._width - 2 * MARGIN

    @property
    def _bottom(self) -> float:
        return self._height - MARGIN - 22

    def draw(self, props: RoutineProps) -> None:
        """The whole handout."""
        self._write(_Text(shortened(props.name, 120), _font(22, QFont.Weight.DemiBold)))
        self._write(_Text(props.facts, _font(10.5, QFont.Weight.DemiBold), MUTED))
        if props.about:
            self._y += 3
            self._write(_Text(shortened(props.about, 600), _font(10), MUTED))
        self._y += 8
        left = MOST_ROWS
        for section in props.sections:
            self._section(shortened(section.title, 120), section.rows[:left])
            left -= min(left, len(section.rows))
        self._foot()

    def _section(self, title: str, rows: Iterable[StepRow]) -> None:
        waiting = _Text(title, _font(11.5, QFont.Weight.DemiBold)) if title else None
        for row in rows:
            texts = self._texts(row)
            high = sum(text.height(self._text_width(row) * _FINE) / _FINE for text in texts)
            high = max(high, FIGURE_HEIGHT if row.exercise is not None else 0.0)
            above = 24.0 if waiting is not None else 0.0
            if self._y + above + high > self._bottom:
                self._turn()
            if waiting is not None:
                self._y += 6
                self._write(waiting)
                waiting = None
            self._row(row, texts, high)

    def _texts(self, row: StepRow) -> list[_Text]:
        texts = [_Text(shortened(row.name, 120), _font(11.5, QFont.Weight.DemiBold))]
        said = " · ".join(filter(None, (row.dose, row.details)))
        texts += [_Text(shortened(said, 300), _font(10.5))] if said else []
        key = row.exercise.id if row.exercise is not None else ""
        if key and key not in self._told:
            self._told.add(key)
            short = shortened(" ".join(row.how), 700)
            caution = shortened(row.caution, 300)
            texts += [_Text(short, _font(9), MUTED)] if short else []
            texts += [_Text(caution, _font(9, QFont.Weight.DemiBold))] if caution else []
        return texts

    def _text_width(self, row: StepRow) -> float:
        boxes = len(DAYS) * (BOX + BOX_GAP) + GAP
        return self._room - (FIGURE_WIDTH + GAP + boxes if row.exercise is not None else 0)

    def _row(self, row: StepRow, texts: list[_Text], high: float) -> None:
        """One step: its figure, its texts beside that, and a box for each day."""
        self._rule()
        left, top = MARGIN, self._y
        if row.exercise is not None:
            self._figure(row.exercise, QRectF(left, top, FIGURE_WIDTH, FIGURE_HEIGHT))
            left += FIGURE_WIDTH + GAP
        for text in texts:
            self._write(text, left, self._text_width(row))
        if row.exercise is not None:
            self._boxes(top + 2)
        self._y = top + high + 7

    def _figure(self, exercise: Exercise, place: QRectF) -> None:
        from exercise_app.ui.pictures import picture_pixmap

        if exercise.figure is not None:
            paint_poster(self._painter, place, exercise.figure, FIGURE_LIGHT)
        elif exercise.picture is not None:
            width, height = round(place.width()), round(place.height())
            pixmap = picture_pixmap(Path(exercise.picture), width, height, 4.0)
            if pixmap is not None:
                self._painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))

    def _boxes(self, top: float) -> None:
        painter, font = self._painter, _font(7.5)
        painter.setPen(QColor(MUTED))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        left = self._width - MARGIN - len(DAYS) * (BOX + BOX_GAP) + BOX_GAP
        for number, day in enumerate(DAYS):
            x = left + number * (BOX + BOX_GAP)
            self._set(
                _Text(day, font, MUTED), QRectF(x, top, BOX, 10), Qt.AlignmentFlag.AlignHCenter
            )
            painter.drawRoundedRect(QRectF(x, top + 11, BOX, BOX), 2, 2)

    def _rule(self) -> None:
        self._painter.setPen(QColor(LINE))
        y = self._y
        self._painter.drawLine(round(MARGIN), round(y), round(self._width - MARGIN), round(y))
        self._y += 7

    def _write(self, text: _Text, left: float = MARGIN, width: float | None = None) -> None:
        """A paragraph, and go below it."""
        wide = self._room if width is None else width
        high = text.height(wide * _FINE) / _FINE
        self._set(text, QRectF(left, self._y, wide, high + 2), Qt.AlignmentFlag.AlignLeft)
        self._y += high + 1

    def _set(self, text: _Text, place: QRectF, align: Qt.AlignmentFlag) -> None:
        painter = self._painter
        painter.save()
        painter.scale(1 / _FINE, 1 / _FINE)
        painter.setFont(text.font)
        painter.setPen(QColor(text.ink))
        where = QRectF(
            place.x() * _FINE, place.y() * _FINE, place.width() * _FINE, place.height() * _FINE
        )
        painter.drawText(where, _WRAP | int(align), text.text)
        painter.restore()

    def _turn(self) -> None:
        self._foot()
        self._new_page()
        self.page += 1
        self._y = MARGIN

    def _foot(self) -> None:
        y = self._height - MARGIN - 12
        wide = self._room
        self._set(
            _Text(told(SAFETY), _font(8), MUTED),
            QRectF(MARGIN, y, wide - 30, 12),
            Qt.AlignmentFlag.AlignLeft,
        )
        number = QRectF(MARGIN, y, wide, 12)
        self._set(_Text(str(self.page), _font(8), MUTED), number, Qt.AlignmentFlag.AlignRight)
