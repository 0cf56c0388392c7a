"""The player's stage: the large texts and the figure, laid out for a distance."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from exercise_app.core.translation import tr
from exercise_app.ui.figure_view import FigureView
from exercise_app.ui.fitting import Plan, Rect, fit
from exercise_app.ui.props.player import PlayerProps, Reserve, Status
from exercise_app.ui.props.shapes import Phase
from exercise_app.ui.sizes import Part, Want, distance_scale, pixels_per_mm
from exercise_app.ui.widgets.fitted import Digits, FitText, Lines, Pill
from exercise_app.ui.widgets.picture import PictureView, Placeholder
from exercise_app.ui.widgets.ring import Ring
from exercise_app.ui.widgets.text import ACCENT, MUTED, TEXT

_REGULAR = QFont.Weight.Normal
_STRONG = QFont.Weight.DemiBold
_BOLD = QFont.Weight.Bold


class Stage(QWidget):
    """Lays out by `sizes.fit`, which is asked only when the routine or the room changes."""

    laid_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._distance, self._factor = 2.5, 1.0
        self._reserve = Reserve()
        self._plan = Plan((), None)
        self._chosen: QWidget | None = None
        self.side = Pill(Part.SIDE, ACCENT, _STRONG, self)
        self.name = FitText(Part.NAME, TEXT, _BOLD, self)
        self.digits = Digits(self)
        self.detail = Lines(Part.DETAIL, MUTED, _STRONG, self)
        self.cue = FitText(Part.CUE, TEXT, _REGULAR, self)
        self.next = FitText(Part.NEXT, MUTED, _REGULAR, self)
        self.ring = Ring(self)
        self.figure = FigureView(self)
        self.picture = PictureView(self)
        self.placeholder = Placeholder(self)
        for hidden in (self.figure, self.picture, self.placeholder):
            hidden.hide()

    def set_viewing(self, metres: float, factor: float = 1.0) -> None:
        """The distance the screen is read at, and the user's correction of its size."""
        if (metres, factor) != (self._distance, self._factor):
            self._distance, self._factor = metres, factor
            self.lay_out()

    def plan(self) -> Plan:
        """The layout in force, in millimetres."""
        return self._plan

    def shows_detail(self) -> bool:
        """Whether phase, set and round have a place beside the digits."""
        return self._plan.box(Part.DETAIL) is not None

    def scale(self) -> float:
        """Pixels in a millimetre of this screen."""
        screen = self.screen()
        return pixels_per_mm(
            screen.physicalDotsPerInch(), screen.logicalDotsPerInch(), self._factor
        )

    def render_props(self, props: PlayerProps) -> None:
        """Show a moment; each text repaints only when it changed."""
        if props.reserve != self._reserve:
            self._reserve = props.reserve
            self.lay_out()
        self.side.show_text(props.side)
        self.name.show_text(props.name)
        self.digits.show_digits(props.digits, props.beside)
        self.detail.show_text(props.detail)
        self.cue.show_text(props.caption)
        self.next.show_text(tr("Next: {next}", next=props.next) if props.next else "")
        icon = _icon(props)
        self.ring.show_phase(props.phase, props.phase_word, props.fraction, icon)
        self._choose_figure(self._pictured(props))

    def _pictured(self, props: PlayerProps) -> QWidget:
        """What shows the exercise: its figure, its picture or how it is done; else the ring."""
        moving, still = props.moving, props.still
        if moving is not None:
            self.figure.present(moving.figure, moving.moment, rate=moving.rate)
            return self.figure
        if still is None:
            return self.ring
        if still.picture is not None and self.picture.show_picture(still.picture, still.name):
            return self.picture
        self.placeholder.show_lines(still.name, still.how)
        return self.placeholder

    def _choose_figure(self, chosen: QWidget | None) -> None:
        """Show one of those that have the figure's place, where there is room for it."""
        self._chosen = chosen
        has_room = self._plan.figure is not None
        for shown in (self.figure, self.picture, self.placeholder, self.ring):
            shown.setVisible(shown is chosen and has_room)

    def resizeEvent(self, event: QEvent) -> None:
        """Lay out anew."""
        self.lay_out()

    def lay_out(self) -> None:
        """Ask for a layout that fits this room, and put everything into its place."""
        scale = self.scale()
        width, height = self.width() / scale, self.height() / scale
        self._plan = fit(width, height, self._wants(), distance_scale(self._distance))
        for text in (self.side, self.name, self.digits, self.detail, self.cue, self.next):
            box = self._plan.box(text.part)
            text.setVisible(box is not None)
            if box is not None:
                text.place(_pixels(box.rect, scale), box.cap * scale, box.lines)
        if self._plan.figure is not None:
            place = _pixels(self._plan.figure, scale).toAlignedRect()
            for widget in (self.ring, self.figure, self.picture, self.placeholder):
                widget.setGeometry(place)
            cue = self._plan.box(Part.CUE)
            self.placeholder.set_size(cue.cap * scale if cue else 12.0)
        self._choose_figure(self._chosen)
        self.laid_out.emit()

    def _wants(self) -> list[Want]:
        reserve = self._reserve
        wants = [self.digits.want_digits(reserve.digits or "0:00", reserve.beside)]
        for text, longest, lines in (
            (self.side, reserve.side, 2),
            (self.name, reserve.name, 2),
            (self.detail, reserve.detail, 1),
            (self.cue, reserve.cue, 2),
            (self.next, tr("Next: {next}", next=reserve.next) if reserve.next else "", 2),
        ):
            if longest:
                wants.append(text.want(longest, lines))
        return wants


def _icon(props: PlayerProps) -> str:
    """The sign in the ring."""
    if props.status is Status.PAUSED:
        return "pause"
    if props.status is Status.WAITING:
        return "waiting"
    return Phase.PREPARE.value if props.status is Status.GET_READY else props.phase.value


def _pixels(rect: Rect, scale: float) -> QRectF:
    return QRectF(rect.x * scale, rect.y * scale, rect.width * scale, rect.height * scale)
