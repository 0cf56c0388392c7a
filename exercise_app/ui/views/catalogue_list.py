"""The catalogue's cards: a list that only draws what is in sight."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.figure.ink import figure_ink_of
from exercise_app.ui.paint import field, fill_round, focus_ring
from exercise_app.ui.posters import is_ready, paint_poster
from exercise_app.ui.props.catalogue import ExerciseCard
from exercise_app.ui.theme import Colours, Space, Text
from exercise_app.ui.widgets.cards import poster_height
from exercise_app.ui.widgets.filters import typed
from exercise_app.ui.widgets.poster_list import PosterList

Index = QModelIndex | QPersistentModelIndex
GAP = Space.L
"""Between two cards, in pixels; half of it lies around each."""
_NAME_LINES = 2


class ExerciseModel(QAbstractListModel):
    """The exercises that are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[ExerciseCard, ...] = ()

    def set_cards(self, cards: tuple[ExerciseCard, ...]) -> None:
        """Show these; free when they are the same."""
        if cards != self._cards:
            self.beginResetModel()
            self._cards = cards
            self.endResetModel()

    def card(self, number: int) -> ExerciseCard:
        """The card at a place in the list."""
        return self._cards[number]

    def place_of(self, id_: str) -> int | None:
        """Where an exercise stands in the list; None where it does not."""
        return next((n for n, card in enumerate(self._cards) if card.id == id_), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many are shown."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A card in words."""
        card = self._cards[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return card.told
        return card.name if role == Qt.ItemDataRole.ToolTipRole else None


class ExerciseList(PosterList):
    """Cards in equal columns. `opened` gives an exercise's id; `typed_on` what was typed."""

    opened = Signal(str)
    typed_on = Signal(str)
    left_upwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Exercises"), parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setDragEnabled(False)
        self.cards = ExerciseModel(self)
        self.setModel(self.cards)
        self.cards.modelReset.connect(self._share_out)
        self.cards.modelReset.connect(self.drawer.forget)
        self.setItemDelegate(_CardDelegate(self))
        self.clicked.connect(self._open)

    def choose(self, id_: str) -> None:
        """Stand on an exercise, or on the first where it is not there."""
        place = self.cards.place_of(id_)
        index = self.cards.index(place or 0)
        self.setCurrentIndex(index)
        if place is None:
            self.scrollToTop()
        else:
            self.scrollTo(index)

    def chosen(self) -> str:
        """The id of the exercise that the list stands on; nothing where it is empty."""
        index = self.currentIndex()
        return self.cards.card(index.row()).id if index.isValid() else ""

    def columns(self) -> int:
        """How many cards there are in a row."""
        return max(1, self._room() // (theme.em(15) + GAP))

    def _room(self) -> int:
        """The width that Qt lays cards out in: all but the style's scroll bar and a pixel."""
        extent = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        return self.maximumViewportSize().width() - extent - 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among the columns."""
        self._share_out()
        self.verticalScrollBar().setSingleStep(theme.em(3))
        super().resizeEvent(event)

    def _share_out(self) -> None:
        """Columns of one width, and cards as high as the longest name needs."""
        width = self._room() // self.columns()
        room = width - GAP - 2 * Space.M
        metrics = QFontMetrics(theme.font(Text.STRONG))
        names = (self.cards.card(n).name for n in range(self.cards.rowCount()))
        is_long = any(metrics.horizontalAdvance(name) > room for name in names)
        size = QSize(width, card_height(_NAME_LINES if is_long else 1) + GAP)
        if size != self.gridSize():
            self.setGridSize(size)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters go to the search; Up leaves the first row."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.chosen():
                self.opened.emit(self.chosen())
        elif text := typed(event):
            self.typed_on.emit(text)
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        elif key == Qt.Key.Key_Up and self.currentIndex().row() < self.columns():
            self.left_upwards.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if key == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        """To the next or the former one, also from row to row."""
        place = min(max(self.currentIndex().row() + by, 0), self.cards.rowCount() - 1)
        self.setCurrentIndex(self.cards.index(place))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.cards.card(index.row()).id)


def card_height(lines: int) -> int:
    """The height of a card in pixels: its picture, `lines` for the name, two more."""
    strong, small = (QFontMetrics(theme.font(style)) for style in (Text.STRONG, Text.SMALL))
    texts = lines * strong.height() + 2 * small.height() + Space.XS
    return Space.M + poster_height() + Space.S + texts + Space.M


@lru_cache(maxsize=4096)
def _broken(text: str, family: str, pixels: int, width: int) -> tuple[str, ...]:
    """`text` in at most two lines of `width` pixels; long words are broken where they must be."""
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(Text.STRONG.value[1])
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    metrics = QFontMetrics(font)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= _NAME_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width - metrics.horizontalAdvance("-"))
        starts.append(line.textStart())
    layout.endLayout()
    parts = [text[a:b] for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
    lines = [_ended(part) for part in parts[:-1]] + [parts[-1].strip()]
    if len(lines) > _NAME_LINES:
        rest = text[starts[_NAME_LINES - 1] :]
        last = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
        lines = [*lines[: _NAME_LINES - 1], last]
    return tuple(lines)


def _ended(part: str) -> str:
    """A line that another one follows; with a hyphen where a word goes on there."""
    is_cut = part[-1:].isalnum()
    return f"{part}-" if is_cut else part.strip()


class _CardDelegate(QStyledItemDelegate):
    """Paints an exercise: its picture, its name, what it trains, and how one lies or stands."""

    def __init__(self, parent: ExerciseList) -> None:
        super().__init__(parent)
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._list.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = self._list.cards.card(index.row())
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours = theme.colours_of(option.palette)
        half = GAP // 2
        body = QRect(rect.topLeft(), self._list.gridSize()).adjusted(half, half, -half, -half)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_under = bool(state & QStyle.StateFlag.State_MouseOver)
        fill = colours.raised if is_under else colours.card
        field(painter, QRectF(body), fill, colours)
        if self._list.hasFocus() and index == self._list.currentIndex():
            ring = QRectF(body).adjusted(1, 1, -1, -1)
            focus_ring(painter, ring, Space.RADIUS - 1, colours)
        inside = body.adjusted(Space.M, Space.M, -Space.M, -Space.M)
        place = QRect(inside.x(), inside.y(), inside.width(), poster_height())
        self._paint_picture(painter, place, card)
        _paint_texts(painter, inside.adjusted(0, poster_height() + Space.S, 0, 0), card, colours)
        painter.restore()

    def _paint_picture(self, painter: QPainter, place: QRect, card: ExerciseCard) -> None:
        """The poster, once it is drawn; until then its place stays empty."""
        palette = self._list.palette()
        ratio = painter.device().devicePixelRatioF()
        wanted = (card.exercise, place.width(), place.height(), figure_ink_of(palette), ratio)
        if is_ready(*wanted):
            paint_poster(painter, QRectF(place), card.exercise, palette)
        else:
            self._list.drawer.want(*wanted)


def _paint_mark(painter: QPainter, inside: QRect, colours: Colours) -> None:
    """A small word in a pill at the card's foot: this one is the user's."""
    font = theme.font(Text.SMALL_STRONG)
    width, height = QFontMetrics(font).horizontalAdvance(tr("Yours")) + 2 * Space.S, theme.em(1.6)
    foot = inside.bottom() + 1 + Space.XS
    pill = QRectF(inside.right() + 1 - width, foot - height, width, height)
    fill_round(painter, pill, pill.height() / 2, colours.accent_soft)
    painter.setFont(font)
    painter.setPen(theme.pen(colours.accent_text))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, tr("Yours"))


def _paint_texts(painter: QPainter, inside: QRect, card: ExerciseCard, colours: Colours) -> None:
    strong, small = theme.font(Text.STRONG), theme.font(Text.SMALL)
    high, low = QFontMetrics(strong).height(), QFontMetrics(small)
    y = inside.y()
    painter.setFont(strong)
    painter.setPen(theme.pen(colours.text))
    for line in _broken(card.name, strong.family(), strong.pixelSize(), inside.width()):
        painter.drawText(QRect(inside.x(), y, inside.width(), high), 0, line)
        y += high
    y += Space.XS
    if card.is_own:
        _paint_mark(painter, inside, colours)
    painter.setFont(small)
    for text, ink in ((card.trains, colours.muted), (card.position, colours.accent_text)):
        if text:
            painter.setPen(theme.pen(ink))
            told = low.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
            painter.drawText(QRect(inside.x(), y, inside.width(), low.height()), 0, told)
            y += low.height()
