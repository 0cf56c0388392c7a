"""The one type family, Inter, bundled so that every screen shows the same text."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from exercise_app.ui import theme
from exercise_app.ui.assets import assets

FAMILY = "Exercise Inter"
CAP_HEIGHT = 0.727
"""Height of a capital letter or digit of Inter, in ems."""
_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")


def install(app: QApplication, scale: float = 1.0) -> bool:
    """Load Inter and make it the application's font, at `scale` times the size the system asks for.

    False when a file is missing: the system's own font is kept, at that size.
    """
    folder = assets() / "fonts"
    loaded = [QFontDatabase.addApplicationFont(str(folder / name)) for name in _FILES]
    complete = all(number >= 0 for number in loaded)
    family = FAMILY if complete else app.font().family()
    theme.set_base(app, family, round(max(_pixels(app), theme.BODY_PIXELS) * scale))
    return complete


def fixed() -> QFont:
    """The system's font whose letters are all as wide, as high as the body text."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setFixedPitch(True)
    font.setPixelSize(theme.em())
    return font


def _pixels(app: QApplication) -> int:
    """How high the system's text is. QFontInfo would load that font to tell the same."""
    font = app.font()
    if font.pixelSize() > 0:
        return font.pixelSize()
    return round(font.pointSizeF() * app.primaryScreen().logicalDotsPerInch() / 72)
