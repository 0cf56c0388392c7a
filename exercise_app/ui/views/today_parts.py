"""Today's larger cards: the suggestion, a session that was cut off, files with errors."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.core.translation import tr, trn
from exercise_app.ui import theme
from exercise_app.ui.paint import CENTRE, canvas, fill_arc, write
from exercise_app.ui.props.today import Hero, Unfinished
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, Look, control_height
from exercise_app.ui.widgets.cards import Card, PosterCard, PosterTile
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.strip import SegmentStrip
from exercise_app.ui.widgets.text import ACCENT, MUTED, Label, unbroken

if TYPE_CHECKING:
    from exercise_app.core.routine import Exercise
    from exercise_app.ui.props.before import BeforeProps
    from exercise_app.ui.views.today_asking import PainLine

FaceKey = tuple[str, str]
"""A routine and the exercise that stands for it, by their ids."""
Place = PosterCard | PosterTile
_MANY = 3
_PICTURED = 50
"""How wide the suggestion is to have a picture, in ems."""


class Faces:
    """The pictures of routines: which are wanted, where each goes, and those that came.

    A picture is that of an exercise; None is a quiet tile.
    """

    def __init__(self) -> None:
        self.hero: list[tuple[FaceKey, Place]] = []
        self.cards: list[tuple[FaceKey, Place]] = []
        self._known: dict[FaceKey, Exercise | None] = {}

    def place(self, among: list[tuple[FaceKey, Place]], key: FaceKey, place: Place) -> None:
        """Have `place`, one of `hero` or `cards`, show a picture once it is known."""
        among.append((key, place))
        if key in self._known:
            place.show_exercise(self._known[key])

    def wanted(self) -> list[FaceKey]:
        """The pictures that are missing, in the order in which they stand on the page."""
        return [key for key, _ in (*self.hero, *self.cards) if key not in self._known]

    def show(self, key: FaceKey, exercise: Exercise | None) -> None:
        """Show a picture wherever it goes."""
        self._known[key] = exercise
        for wanted, place in (*self.hero, *self.cards):
            if wanted == key:
                place.show_exercise(exercise)

    def forget(self) -> None:
        """Want all pictures anew, since files may have changed; what is shown stays meanwhile."""
        self._known.clear()


class HeroCard(Card):
    """The one suggestion, with its shape in time, and Start; wide ones have room for a picture."""

    def __init__(self, hero: Hero, parent: QWidget | None = None) -> None:
        super().__init__(parent, hero=True)
        card = hero.card
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        whole.setSpacing(Space.L)
        top = QHBoxLayout()
        top.setSpacing(Space.XL)
        text = QVBoxLayout()
        text.setSpacing(Space.XS)
        text.addWidget(Label(hero.reason, Text.SMALL_STRONG, ACCENT))
        text.addWidget(Label(card.name, Text.HEADING))
        text.addWidget(Label(card.exercises, tone=MUTED))
        text.addWidget(Label(unbroken(card.facts), tone=MUTED))
        top.addLayout(text, 1)
        self.poster = PosterTile(theme.em(18), theme.em(9))
        top.addWidget(self.poster)
        if hero.minutes.isdecimal():
            top.addWidget(_Minutes(hero.minutes))
        whole.addLayout(top)
        if hero.bar:
            bar = SegmentStrip()
            bar.show_segments(hero.bar)
            whole.addWidget(bar)
        self.start = Button(tr("Start"), Look.PRIMARY, key="Enter")
        self.start.setAccessibleName(tr("Start {name}", name=card.name))
        self.preview = Button(tr("Preview"), Look.QUIET)
        self.preview.setAccessibleName(tr("Preview {name}", name=card.name))
        self.other: Button | None = None
        buttons = QWidget()
        row = WrapRow(Space.XS)
        buttons.setLayout(row)
        row.addWidget(self.start)
        if hero.other is not None:
            self.other = Button(hero.other.text)
            self.other.setAccessibleName(hero.other.spoken or hero.other.text)
            self.other.setAccessibleDescription(tr("Instead of what is suggested"))
            row.addWidget(self.other)
        row.addWidget(self.preview)
        whole.addWidget(buttons)
        self.before: PainLine | None = None
        self._place = QWidget()
        self._place.setFixedHeight(before_height())
        whole.addWidget(self._place)

    def finish(self) -> PainLine:
        """Put in the line for pain before the session, which the first paint does without."""
        from exercise_app.ui.views.today_asking import PainLine

        if self.before is None:
            self.before = PainLine()
            whole = self.layout()
            if whole is not None:
                whole.replaceWidget(self._place, self.before)
            self._place.hide()
            self._place.deleteLater()
        return self.before

    def show_before(self, props: BeforeProps | None) -> None:
        """Show the answer to what was said of pain."""
        if self.before is not None:
            self.before.show_answer(props)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture goes first where there is little room."""
        self.poster.setVisible(event.size().width() >= theme.em(_PICTURED))
        super().resizeEvent(event)


def before_height() -> int:
    """The room that the line for pain takes, in pixels: kept free until it comes."""
    text = QFontMetricsF(theme.font(Text.SMALL)).height()
    return ceil(text) + Space.XS + control_height()


class _Minutes(QWidget):
    """How long it takes, in a quiet ring."""

    def __init__(self, minutes: str) -> None:
        super().__init__()
        self._minutes = minutes
        self.setAccessibleName(trn("{n} minute", "{n} minutes", int(minutes)))
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        side = theme.em(7)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        line = theme.em(0.42)
        ring = QRectF(self.rect()).adjusted(line, line, -line, -line)
        fill_arc(painter, ring, line, 1.0, colours.hover)
        fill_arc(painter, ring, line, min(int(self._minutes), 59) / 60, colours.accent)
        painter.setFont(theme.font(Text.HEADING))
        metrics = QFontMetricsF(painter.font())
        middle = ring.center().y()
        number = QRectF(0, middle - metrics.height() * 0.75, self.width(), metrics.height())
        write(painter, number, CENTRE, self._minutes, colours.text)
        painter.setFont(theme.font(Text.SMALL))
        unit = QRectF(0, middle + metrics.height() * 0.15, self.width(), metrics.height() * 0.7)
        write(painter, unit, CENTRE, tr("min"), colours.muted)


class UnfinishedCard(Card):
    """A session that was cut off: go on, keep what there is, or discard it."""

    def __init__(self, unfinished: Unfinished, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.XS)
        column.addWidget(Label(tr("Unfinished: {name}", name=unfinished.name), Text.SUBHEADING))
        column.addWidget(Label(unfinished.told, tone=MUTED))
        buttons = QWidget()
        row = WrapRow(Space.XS)
        buttons.setLayout(row)
        self.resume = Button(tr("Resume"), Look.PRIMARY)
        self.keep = Button(tr("Keep as partial"))
        self.discard = Button(tr("Discard"), Look.QUIET)
        for button in (self.resume, self.keep, self.discard):
            row.addWidget(button)
        column.addWidget(buttons)


class ProblemsCard(Card):
    """Files that could not be read, each with where and what to do; long lists open on demand."""

    def __init__(self, problems: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.S)
        many = len(problems)
        title = trn("One thing to mend in your files", "{n} things to mend in your files", many)
        column.addWidget(Label(title, Text.SUBHEADING))
        column.addWidget(
            Label(tr("Everything else works. A file is read again when you save it."), tone=MUTED)
        )
        self._lines = [Label(problem, Text.SMALL) for problem in problems[:200]]
        for line in self._lines:
            line.setProperty("textInteractionFlags", "TextSelectableByMouse")
            column.addWidget(line)
        self.more: Button | None = None
        if many > _MANY:
            self.more = Button(tr("Show all {many}", many=many), Look.QUIET, icon="down")
            self.more.setCheckable(False)
            self.more.clicked.connect(self._toggle)
            column.addWidget(self.more)
            self._expand(all_of_them=False)

    def _expand(self, *, all_of_them: bool) -> None:
        for line in self._lines[_MANY:]:
            line.setVisible(all_of_them)

    def _toggle(self) -> None:
        assert self.more is not None
        opened = self._lines[-1].isHidden()
        self._expand(all_of_them=opened)
        self.more.setText(
            tr("Show fewer") if opened else tr("Show all {many}", many=len(self._lines))
        )
        self.more.set_icon("up" if opened else "down")
