"""Buttons of all sorts. They paint themselves, and every one has a visible focus ring."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStylePainter, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import icons, theme
from exercise_app.ui.paint import CENTRE, LEFT, canvas, fill_round, focus_ring, outline_round, write
from exercise_app.ui.props.words import key_name
from exercise_app.ui.theme import Colours, Space, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

RING = 3
"""Room around a control for its focus ring, in pixels."""


def control_height() -> int:
    """How high a button is, with the room for its ring, in pixels."""
    return theme.em(2.7) + 2 * RING


class Look(Enum):
    """How much a button stands out."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"


class Pressable(QPushButton):
    """A button that Enter presses as well as Space, and that repaints under the mouse.

    Arrow keys are left to what it stands in: a row, a grid or the view.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter; the rest is Qt's."""
        from PySide6.QtCore import Qt

        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def ink_and_fill(self, look: Look, colours: Colours) -> tuple[str, str | None]:
        """The text's colour and the background's for the state that the button is in."""
        down = self.isDown() or (self.isCheckable() and self.isChecked())
        if not self.isEnabled():
            return colours.disabled, None if look is Look.QUIET else colours.card
        if look is Look.PRIMARY:
            fill = colours.accent_hover if self.underMouse() else colours.accent
            return colours.on_accent, colours.accent_pressed if self.isDown() else fill
        if down and self.isCheckable():
            return colours.accent_text, colours.accent_soft
        if self.isDown():
            return colours.text, colours.pressed
        if self.underMouse():
            return colours.text, colours.hover
        quiet = look is Look.QUIET
        return (colours.muted if quiet else colours.text), (None if quiet else colours.raised)


class Button(Pressable):
    """A button with a text, and optionally an icon before it and a key's name after it."""

    def __init__(
        self,
        text: str,
        look: Look = Look.PLAIN,
        *,
        icon: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._icon, self._key = look, icon, key_name(key)
        self._font = theme.font(Text.STRONG)
        self._key_font = theme.font(Text.SMALL)
        self._key_font.setPixelSize(max(10, self._key_font.pixelSize() - 2))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)
        if key:
            self.setAccessibleDescription(tr("Key: {key}", key=self._key))

    def setText(self, text: str) -> None:
        """Show another text, which is also the button's accessible name."""
        if text == self.text() and self.accessibleName():
            return
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Show another icon; free when it is the same."""
        if name != self._icon:
            self._icon = name
            self.update()

    def set_look(self, look: Look) -> None:
        """Stand out more, or less; free when it is the same."""
        if look is not self._look:
            self._look = look
            self.update()

    def sizeHint(self) -> QSize:
        """Room for icon, text and key."""
        return QSize(round(self._content_width() + 2 * self._pad()) + 2 * RING, self._height())

    def minimumSizeHint(self) -> QSize:
        """The whole button: it is never cut off."""
        return self.sizeHint()

    def _pad(self) -> float:
        return theme.em(0.45 if self._look is Look.QUIET and self._icon else 0.95)

    def _height(self) -> int:
        return control_height()

    def _icon_size(self) -> float:
        return theme.em(1.25)

    def _gap(self) -> float:
        return theme.em(0.55)

    def _key_width(self) -> float:
        return QFontMetricsF(self._key_font).horizontalAdvance(self._key) + theme.em(0.9)

    def _content_width(self) -> float:
        return self._natural_width()

    def _natural_width(self) -> float:
        width = QFontMetricsF(self._font).horizontalAdvance(self.text())
        if self._icon:
            width += self._icon_size() + (self._gap() if self.text() else 0)
        if self._key:
            width += self._key_width() + self._gap()
        return width

    def paintEvent(self, event: QPaintEvent) -> None:
        """Background, icon, text, key, ring."""
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        body = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        ink, fill = self.ink_and_fill(self._look, colours)
        if fill is not None:
            fill_round(painter, body, Space.RADIUS_CONTROL, fill)
            if theme.is_high(colours):
                edge = body.adjusted(0.5, 0.5, -0.5, -0.5)
                outline_round(painter, edge, Space.RADIUS_CONTROL, colours.border)
        self._paint_content(painter, body, ink)
        if self.hasFocus():
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            focus_ring(painter, ring, Space.RADIUS_CONTROL + 2, colours)

    def _paint_content(self, painter: QStylePainter, body: QRectF, ink: str) -> None:
        x = body.center().x() - self._natural_width() / 2
        if self._icon:
            size = self._icon_size()
            box = QRectF(x, body.center().y() - size / 2, size, size)
            icons.paint(painter, self._icon, box, ink)
            x += size + self._gap()
        painter.setFont(self._font)
        width = QFontMetricsF(self._font).horizontalAdvance(self.text())
        write(painter, QRectF(x, body.y(), width + 2, body.height()), LEFT, self.text(), ink)
        if self._key:
            self._paint_key(painter, QPointF(x + width + self._gap(), body.center().y()), ink)

    def _paint_key(self, painter: QStylePainter, at: QPointF, ink: str) -> None:
        """The key's name in a small outline, like a key."""
        height = theme.em(1.35)
        cap = QRectF(at.x(), at.y() - height / 2, self._key_width(), height)
        painter.save()
        painter.setOpacity(0.55)
        outline_round(painter, cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, ink)
        painter.restore()
        painter.setFont(self._key_font)
        write(painter, cap, CENTRE, self._key, ink)


class IconButton(Button):
    """A button that is only an icon; its name is spoken by screen readers and shown as a tip."""

    def __init__(self, name: str, icon: str, *, key: str = "", parent: QWidget | None = None):
        super().__init__("", Look.QUIET, icon=icon, parent=parent)
        self.set_name(name, key)

    def set_name(self, name: str, key: str = "") -> None:
        """Another name, and the key that does the same."""
        if name != self.accessibleName():
            self.setAccessibleName(name)
            self.setToolTip(f"{name} ({key_name(key)})" if key else name)

    def _pad(self) -> float:
        return theme.em(0.7)


class Chip(Button):
    """A small choice that is on or off."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, Look.PLAIN, parent=parent)
        self._font = theme.font(Text.SMALL_STRONG)
        self.setCheckable(True)

    def _height(self) -> int:
        return theme.em(2.2) + 2 * RING

    def _pad(self) -> float:
        return theme.em(0.8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is on has an outline: it shows on any ground, and whatever colours one sees."""
        super().paintEvent(event)
        if self.isChecked() and not self.hasFocus():
            colours = theme.colours_of(self.palette())
            inside = QRectF(self.rect()).adjusted(RING + 1, RING + 1, -RING - 1, -RING - 1)
            radius = Space.RADIUS_CONTROL - 1
            outline_round(canvas(self), inside, radius, colours.accent_text, 2)
