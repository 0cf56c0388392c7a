"""How a step's row is painted: its picture, name and dose at the left, its time at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exercise_app.core.written import Sort
from exercise_app.ui import icons, theme
from exercise_app.ui.figure.ink import figure_ink_of
from exercise_app.ui.paint import fill_round, focus_ring, outline_round
from exercise_app.ui.posters import is_ready, paint_poster
from exercise_app.ui.props.editor import StepLine
from exercise_app.ui.theme import Colours, Space, Text

if TYPE_CHECKING:
    from exercise_app.ui.editing.step_list import StepList

Index = QModelIndex | QPersistentModelIndex
INDENT = 22
"""Pixels by which what is in a repeat stands further right."""
_GAP = 4


def height_of(line: StepLine) -> int:
    """The height of a row in pixels."""
    if line.sort in (Sort.REPEAT, Sort.REST):
        return theme.em(2.6) + _GAP + (theme.em(1.2) if line.problem else 0)
    small = QFontMetrics(theme.font(Text.SMALL)).height()
    strong = QFontMetrics(theme.font(Text.STRONG)).height()
    texts = strong + small + (small if line.details or line.problem else 0)
    return max(theme.em(3.4), texts + 2 * Space.S) + _GAP


class StepDelegate(QStyledItemDelegate):
    """Paints the rows of a `StepList`."""

    def __init__(self, parent: StepList) -> None:
        super().__init__(parent)
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list, as high as the row's texts."""
        line = self._list.steps.lines[index.row()]
        return QSize(theme.em(10), height_of(line))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        line = self._list.steps.lines[index.row()]
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours = theme.colours_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_lines(painter, rect, line, colours)
        body = rect.adjusted(line.depth * INDENT, 0, -Space.XS, -_GAP)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        under = bool(state & QStyle.StateFlag.State_MouseOver)
        fill = colours.hover if chosen else colours.raised if under else colours.card
        if line.sort in (Sort.REPEAT, Sort.REST) and not chosen and not under:
            fill = colours.window
        fill_round(painter, QRectF(body), Space.RADIUS_CONTROL, fill)
        if chosen:
            bar = QRectF(body.x(), body.y() + 6, 3, body.height() - 12)
            fill_round(painter, bar, 1.5, colours.accent)
        if self._list.hasFocus() and index == self._list.currentIndex():
            ring = QRectF(body).adjusted(1, 1, -1, -1)
            focus_ring(painter, ring, Space.RADIUS_CONTROL, colours)
        elif line.problem:
            edge = QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5)
            outline_round(painter, edge, Space.RADIUS_CONTROL, colours.warn)
        self._paint_row(painter, body.adjusted(Space.M, 0, -Space.M, 0), line, colours)
        painter.restore()

    def _paint_lines(
        self, painter: QPainter, rect: QRect, line: StepLine, colours: Colours
    ) -> None:
        """A line down the left of what is in a repeat."""
        for depth in range(line.depth):
            x = rect.x() + depth * INDENT + INDENT // 2
            fill_round(painter, QRectF(x - 1, rect.y(), 2, rect.height()), 1, colours.border)

    def _paint_row(
        self, painter: QPainter, inside: QRect, line: StepLine, colours: Colours
    ) -> None:
        left = inside.x()
        if line.sort is Sort.EXERCISE:
            high = min(theme.em(2.7), inside.height() - Space.S)
            place = QRect(left, inside.center().y() - high // 2 + 1, theme.em(4.3), high)
            self._paint_picture(painter, place, line)
            left += theme.em(4.3) + Space.M
        elif line.sort is not Sort.OTHER:
            size = theme.em(1.2)
            box = QRectF(left, inside.y() + (theme.em(2.6) - size) / 2, size, size)
            name = "switch" if line.sort is Sort.REPEAT else "rest"
            ink = colours.accent_text if line.sort is Sort.REPEAT else colours.muted
            icons.paint(painter, name, box, ink)
            left += size + Space.S
        right = self._paint_time(painter, inside, line, colours)
        _paint_texts(painter, QRect(left, inside.y(), right - left, inside.height()), line, colours)

    def _paint_time(
        self, painter: QPainter, inside: QRect, line: StepLine, colours: Colours
    ) -> int:
        """The time at the right, and an icon where something is wrong; gives where they begin."""
        right = inside.right()
        if line.problem:
            size = theme.em(1.2)
            right -= size
            box = QRectF(right, inside.center().y() - size / 2, size, size)
            icons.paint(painter, "warning", box, colours.warn)
            right -= Space.S
        if line.time:
            font = theme.tabular(theme.font(Text.SMALL))
            width = QFontMetrics(font).horizontalAdvance(line.time)
            painter.setFont(font)
            painter.setPen(theme.pen(colours.muted))
            box_ = QRect(right - width, inside.y(), width + 1, inside.height())
            painter.drawText(box_, Qt.AlignmentFlag.AlignVCenter, line.time)
            right -= width + Space.M
        return right

    def _paint_picture(self, painter: QPainter, place: QRect, line: StepLine) -> None:
        """The poster, once it is drawn; until then its place stays empty."""
        if line.exercise is None:
            return
        palette = self._list.palette()
        ratio = painter.device().devicePixelRatioF()
        wanted = (line.exercise, place.width(), place.height(), figure_ink_of(palette), ratio)
        if is_ready(*wanted):
            paint_poster(painter, QRectF(place), line.exercise, palette)
        else:
            self._list.drawer.want(*wanted)


def _paint_texts(painter: QPainter, inside: QRect, line: StepLine, colours: Colours) -> None:
    is_quiet = line.sort is Sort.REST
    strong = theme.font(Text.SMALL if is_quiet else Text.STRONG)
    small = theme.font(Text.SMALL)
    dose = " · ".join(filter(None, (line.dose, line.shared)))
    lines = [(line.name, strong, colours.muted if is_quiet else colours.text)]
    if line.sort is Sort.REPEAT:
        lines = [(" · ".join(filter(None, (line.name, line.shared))), strong, colours.accent_text)]
    elif dose:
        lines.append((dose, small, colours.muted))
    if line.problem:
        lines.append((line.problem[:1].upper() + line.problem[1:], small, colours.warn))
    elif line.details:
        lines.append((line.details, small, colours.accent_text))
    if is_quiet and line.details and not line.problem:
        lines = [(f"{line.name} · {line.details}", strong, colours.muted)]
    metrics = [QFontMetrics(font) for _, font, _ in lines]
    y = inside.y() + (inside.height() - sum(m.height() for m in metrics)) // 2
    for (text, font, ink), metric in zip(lines, metrics, strict=True):
        painter.setFont(font)
        painter.setPen(theme.pen(ink))
        told = metric.elidedText(text, Qt.TextElideMode.ElideRight, max(0, inside.width()))
        painter.drawText(QRect(inside.x(), y, inside.width() + 1, metric.height()), 0, told)
        y += metric.height()
