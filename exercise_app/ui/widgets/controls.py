"""A choice, a number and a slider in the theme's shapes; they work as Qt's own do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QSlider,
    QWidget,
)

from exercise_app.core.translation import tr
from exercise_app.ui import icons, theme
from exercise_app.ui.paint import focus_ring
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import RING, IconButton


def paint_field(widget: QWidget, painter: QPainter, *, focused: bool) -> None:
    """The field that choices and numbers stand in."""
    colours = theme.colours_of(widget.palette())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    body = QRectF(widget.rect()).adjusted(RING, RING, -RING, -RING)
    is_on = widget.isEnabled()
    painter.setPen(theme.pen(colours.control if is_on else colours.raised, 1))
    over = is_on and widget.underMouse()
    painter.setBrush(theme.colour(colours.hover if over else colours.raised))
    painter.drawRoundedRect(body, Space.RADIUS_CONTROL, Space.RADIUS_CONTROL)
    if focused:
        ring = QRectF(widget.rect()).adjusted(1, 1, -1, -1)
        focus_ring(painter, ring, Space.RADIUS_CONTROL + 2, colours)


class Choice(QComboBox):
    """One of a list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """As high as a button."""
        return QSize(theme.em(19), theme.em(2.7) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        """Where there is little room a long choice is cut, and the list shows all of it."""
        return QSize(theme.em(8), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page never changes a setting."""
        event.ignore()

    def text_room(self) -> int:
        """The pixels that what is chosen has."""
        return self.width() - Space.M - Space.S - 2 * RING - round(theme.em(1.2)) - Space.XS

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, the choice and a chevron."""
        painter = QPainter(self)
        paint_field(self, painter, focused=self.hasFocus())
        colours = theme.colours_of(self.palette())
        size = theme.em(1.2)
        inside = self.rect().adjusted(Space.M + RING, 0, -Space.S - RING, 0)
        box = QRectF(inside.right() - size, (self.height() - size) / 2, size, size)
        if self.isEnabled():
            icons.paint(painter, "down", box, colours.muted)
        painter.setFont(theme.font(Text.BODY))
        painter.setPen(theme.pen(colours.text if self.isEnabled() else colours.muted))
        room = inside.adjusted(0, 0, -round(size) - Space.XS, 0)
        text = painter.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, self.text_room()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def clear_ground(widget: QWidget) -> None:
    """Let what is painted below `widget` show through."""
    widget.setAutoFillBackground(False)
    palette = widget.palette()
    palette.setBrush(palette.ColorRole.Base, Qt.BrushStyle.NoBrush)
    widget.setPalette(palette)


class StepField(QWidget):
    """A field round one of Qt's that is typed in, with a button for less and one for more.

    `ems` is how wide it likes to be.
    """

    def __init__(self, typed: QAbstractSpinBox, ems: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._typed, self._ems = typed, ems
        typed.setParent(self)
        typed.setFrame(False)
        typed.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        typed.setFont(theme.font(Text.BODY))
        typed.installEventFilter(self)
        for widget in (typed, typed.lineEdit()):
            clear_ground(widget)
        self.setFocusProxy(typed)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(Space.M + RING, RING, RING, RING)

    def add_button(self, name: str, icon: str, act: Callable[[], object]) -> IconButton:
        """A button at the end; held down it acts again and again."""
        button = IconButton(name, icon)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda _on=False: act())
        self.row.addWidget(button)
        return button

    def sizeHint(self) -> QSize:
        """As high as a button."""
        return QSize(theme.em(self._ems), theme.em(2.7) + 2 * RING)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show where the keyboard is; scrolling the page never changes a setting."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field."""
        paint_field(self, QPainter(self), focused=self._typed.hasFocus())


class NumberField(StepField):
    """A number to type, with less and more beside it. `decimals` and `step` shape it."""

    changed = Signal(float)

    def __init__(
        self, low: float, high: float, step: float, *, decimals: int = 0, unit: str = "",
        zero: str = "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self.spin = QDoubleSpinBox()
        super().__init__(self.spin, 19, parent)
        self.spin.setRange(low, high)
        self.spin.setSingleStep(step)
        self.spin.setDecimals(decimals)
        self.spin.setSuffix(f" {unit}" if unit else "")
        self.spin.setSpecialValueText(zero)
        self.spin.setKeyboardTracking(False)
        self.spin.valueChanged.connect(self.changed)
        self.row.setSpacing(0)
        self.row.addWidget(self.spin, 1)
        self.less = self.add_button(tr("Less"), "minus", self.spin.stepDown)
        self.more = self.add_button(tr("More"), "plus", self.spin.stepUp)

    def set_name(self, name: str, told: str = "") -> None:
        """What the number is, for a screen reader."""
        self.spin.setAccessibleName(name)
        self.spin.setAccessibleDescription(told)
        self.less.set_name(tr("{name}: less", name=name))
        self.more.set_name(tr("{name}: more", name=name))

    def value(self) -> float:
        """The number."""
        return self.spin.value()

    def set_value(self, value: float) -> None:
        """Show a number without telling anybody."""
        if value != self.spin.value():
            self.spin.blockSignals(True)
            self.spin.setValue(value)
            self.spin.blockSignals(False)


class Slider(QSlider):
    """0 to 100 in a line with a handle; tells once it is let go of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, 100)
        self.setSingleStep(5)
        self.setPageStep(10)
        self.setTracking(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.sliderMoved.connect(self.update)

    def sizeHint(self) -> QSize:
        """As high as a button."""
        return QSize(theme.em(19), theme.em(2.7) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        """Where there is little room a long choice is cut, and the list shows all of it."""
        return QSize(theme.em(8), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page never changes a setting."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, how far it is filled, and the handle."""
        colours = theme.colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.em(0.6)
        middle = self.height() / 2
        line = QRectF(radius, middle - 2.5, self.width() - 2 * radius, 5)
        at = line.left() + line.width() * self.sliderPosition() / 100
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(colours.hover))
        painter.drawRoundedRect(line, 2.5, 2.5)
        painter.setBrush(theme.colour(colours.accent))
        painter.drawRoundedRect(QRectF(line.left(), line.top(), at - line.left(), 5), 2.5, 2.5)
        grown = radius if self.underMouse() or self.isSliderDown() else radius * 0.9
        handle = QRectF(at - grown, middle - grown, 2 * grown, 2 * grown)
        painter.drawEllipse(handle)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, colours)
