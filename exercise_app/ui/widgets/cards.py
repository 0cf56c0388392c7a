"""Rounded fields that group things, and cards that can be pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QStylePainter, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.paint import WRAP, canvas, field, focus_ring, smooth
from exercise_app.ui.theme import Space
from exercise_app.ui.widgets.buttons import Pressable

if TYPE_CHECKING:
    from exercise_app.core.routine import Exercise

_WIDTHS = 16
"""For how many widths a card remembers its lines' heights."""


class Card(QWidget):
    """A rounded field in the theme's card colour; `hero` is the page's one great card."""

    def __init__(self, parent: QWidget | None = None, *, hero: bool = False) -> None:
        super().__init__(parent)
        self._hero = hero

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field."""
        colours = theme.colours_of(self.palette())
        ink = colours.hero if self._hero else colours.card
        field(smooth(QPainter(self)), QRectF(self.rect()), ink, colours)


class TextCard(Pressable):
    """A card of a few lines of text that is pressed as one: painted whole, so it is cheap.

    `lines` are (text, style, tone); each wraps, so nothing is cut off.
    """

    def __init__(
        self,
        lines: tuple[tuple[str, theme.Text, QPalette.ColorRole], ...],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines = tuple((text, theme.font(style), tone) for text, style, tone in lines if text)
        self._known: dict[int, list[int]] = {}
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """A card of a usual width."""
        return QSize(theme.em(20), self.heightForWidth(theme.em(20)))

    def minimumSizeHint(self) -> QSize:
        """Narrow cards wrap more."""
        return QSize(theme.em(8), 0)

    def heightForWidth(self, width: int) -> int:
        """The height of all lines, wrapped."""
        heights = self._heights(max(1, width - 2 * Space.L))
        return self._top() + sum(heights) + Space.XS * (len(heights) - 1) + Space.L

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card and its lines."""
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        fill = colours.card
        if self.isDown():
            fill = colours.pressed
        elif self.underMouse():
            fill = colours.raised
        field(painter, QRectF(self.rect()), fill, colours)
        self._paint_lines(painter)
        if self.hasFocus():
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            focus_ring(painter, ring, Space.RADIUS - 1, colours)

    def _paint_lines(self, painter: QStylePainter) -> None:
        room = max(1, self.width() - 2 * Space.L)
        y = self._top()
        for (text, font, tone), height in zip(self._lines, self._heights(room), strict=True):
            painter.setFont(font)
            box = QRect(Space.L, y, room, height)
            painter.drawItemText(box, WRAP, self.palette(), True, text, tone)
            y += height + Space.XS

    def _top(self) -> int:
        """Where the lines begin, in pixels from the card's upper edge."""
        return Space.L

    def _heights(self, room: int) -> list[int]:
        """Each line's height in a width; layouts ask for the same few widths again and again."""
        heights = self._known.get(room)
        if heights is None:
            if len(self._known) >= _WIDTHS:
                self._known.clear()
            box = QRect(0, 0, room, 100_000)
            heights = self._known[room] = [
                QFontMetrics(font).boundingRect(box, WRAP, text).height()
                for text, font, _tone in self._lines
            ]
        return heights


class PosterCard(TextCard):
    """A card with an exercise's picture above its lines. Its place is kept until it is known."""

    _exercise: Exercise | None = None
    _is_known = False

    def show_exercise(self, exercise: Exercise | None) -> None:
        """Show an exercise, or the quiet tile where there is none to show."""
        if not self._is_known or exercise is not self._exercise:
            self._exercise, self._is_known = exercise, True
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, its lines, and the picture."""
        super().paintEvent(event)
        if self._is_known:
            place = QRectF(Space.L, Space.M, self.width() - 2 * Space.L, poster_height())
            _paint_poster(self, place, self._exercise)

    def _top(self) -> int:
        return Space.M + poster_height() + Space.S


class PosterTile(QWidget):
    """An exercise's picture, `width` × `height` pixels. Its place is kept until it is known."""

    ROLE = "Graphic"

    def __init__(self, width: int, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exercise: Exercise | None = None
        self._is_known = False
        self.setFixedSize(width, height)

    def show_exercise(self, exercise: Exercise | None) -> None:
        """Show an exercise, or the quiet tile where there is none to show."""
        if not self._is_known or exercise is not self._exercise:
            self._exercise, self._is_known = exercise, True
            named = "" if exercise is None else exercise.name
            self.setAccessibleName(tr("Picture of {name}", name=named) if named else "")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture."""
        if self._is_known:
            _paint_poster(self, QRectF(self.rect()), self._exercise)


def poster_height() -> int:
    """How high the picture on a card is, in pixels."""
    return theme.em(7)


def _paint_poster(widget: QWidget, place: QRectF, exercise: Exercise | None) -> None:
    """Paint a picture; what draws it is loaded with the first, which comes after the window."""
    from exercise_app.ui.posters import paint_poster

    painter = QPainter(widget)
    paint_poster(painter, place, exercise, widget.palette())
    painter.end()
