"""The one type family, Inter, bundled so that every screen shows the same text."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from exercise_app.ui import theme
from exercise_app.ui.assets import assets

FAMILY = "Inter"
CAP_HEIGHT = 0.727
"""Height of a capital letter or digit of Inter, in ems."""
_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")


def install(app: QApplication) -> bool:
    """Load Inter and make it the application's font, at the size the system asks for.

    False when a file is missing: the system's own font is kept, at that size.
    """
    folder = assets() / "fonts"
    loaded = [QFontDatabase.addApplicationFont(str(folder / name)) for name in _FILES]
    complete = all(number >= 0 for number in loaded)
    family = FAMILY if complete else app.font().family()
    theme.set_base(app, family, QFontInfo(app.font()).pixelSize())
    return complete
