"""When to see someone: symptoms to tick, the emergencies first, with what to do about each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exercise_app.core.translation import mark, told, tr
from exercise_app.ui import icons, theme
from exercise_app.ui.paint import canvas, fill_rect
from exercise_app.ui.props.signs import AdviceProps, RankProps, SignsProps
from exercise_app.ui.props.words import SEE_SOMEONE
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.cards import Card
from exercise_app.ui.widgets.page import ArrowlessPage, column_margin
from exercise_app.ui.widgets.text import MUTED, WARN, Label
from exercise_app.ui.widgets.tick import Tick

_NOTHING = mark("Nothing is ticked, so nothing here speaks against training.")
_WORRY = mark("If something else worries you, ask somebody who can examine you all the same.")


class SignsView(QWidget):
    """Renders `SignsProps`. `ticked` gives a symptom's id, and whether it is ticked now."""

    ticked = Signal(str, bool)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: SignsProps | None = None
        self.ticks: dict[str, Tick] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.page = ArrowlessPage()
        head = QVBoxLayout()
        head.setSpacing(Space.XS)
        self.back = Button(tr("Back"), Look.QUIET, icon="back", key="Esc")
        self.back.clicked.connect(self.back_requested)
        self._about = Label(tone=MUTED)
        for widget in (self.back, Label(told(SEE_SOMEONE), Text.TITLE), self._about):
            head.addWidget(widget)
        self.page.body.addLayout(head)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(Space.L)
        self.page.body.addLayout(self.cards)
        self.page.body.addStretch(1)
        column.addWidget(self.page, 1)
        self.advice = AdviceFoot()
        column.addWidget(self.advice)

    @property
    def props(self) -> SignsProps | None:
        """What is shown; None before the first rendering."""
        return self._props

    def render_props(self, props: SignsProps) -> None:
        """Show the symptoms; those that are there already only change their ticks."""
        if props == self._props:
            return
        self._props = props
        self.back.setText(props.back)
        self._about.show_text(props.about)
        for rank in props.ranks:
            if rank.signs[0].id not in self.ticks:
                self.cards.addWidget(self._make_card(rank))
            for sign in rank.signs:
                self.ticks[sign.id].setChecked(sign.ticked)
        self.advice.show_advice(props.advice)

    def _make_card(self, rank: RankProps) -> Card:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.XS)
        column.addWidget(Label(rank.title, Text.SUBHEADING))
        column.addWidget(Label(rank.told))
        column.addSpacing(Space.S)
        for sign in rank.signs:
            tick = Tick(sign.text)
            tick.setAccessibleDescription(rank.title)
            tick.clicked.connect(lambda on, id_=sign.id: self.ticked.emit(id_, on))
            self.ticks[sign.id] = tick
            column.addWidget(tick)
        return card

    def take_focus(self) -> None:
        """Start at the top, with the keyboard on the way back."""
        self.page.verticalScrollBar().setValue(0)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back; Down and Up go through the symptoms from the way back on."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)


class AdviceFoot(QWidget):
    """What the ticks come to, in a strip that stays in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._warns = False
        self.title = Label(style=Text.STRONG)
        self.told = Label()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self._column.addWidget(self.title)
        self._column.addWidget(self.told)
        self.show_advice(None)

    def show_advice(self, advice: AdviceProps | None) -> None:
        """Show what speaks against training, or that nothing does."""
        self._warns = advice is not None
        self.title.setForegroundRole(WARN if self._warns else self.told.foregroundRole())
        self.title.show_text(advice.title if advice else told(_NOTHING))
        self.told.show_text(advice.told if advice else told(_WORRY))
        self.setAccessibleName(f"{self.title.text()}. {self.told.text()}")
        self.update()

    def resizeEvent(self, event: object) -> None:
        """Stand below the page's column."""
        side = column_margin(self.width())
        self._column.setContentsMargins(side + theme.em(2.4), Space.M, side, Space.M)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the strip and its sign."""
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        ground = colours.warn_soft if self._warns else colours.sidebar
        fill_rect(painter, QRectF(self.rect()), ground)
        size = theme.em(1.5)
        place = QRectF(column_margin(self.width()), (self.height() - size) / 2, size, size)
        icons.paint(
            painter, "warning" if self._warns else "info", place,
            colours.warn if self._warns else colours.muted,
        )  # fmt: skip
