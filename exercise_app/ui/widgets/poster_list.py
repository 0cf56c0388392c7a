"""A list whose rows or cards have posters: only what is in sight is drawn."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListView, QWidget

from exercise_app.ui.posters import PosterDrawer
from exercise_app.ui.widgets.scroll import SlimScrollBar


class PosterList(QListView):
    """A list without a frame that scrolls by pixels. `drawer` draws the posters that it wants."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBar(SlimScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.drawer = PosterDrawer(self)
        self.drawer.drawn.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self.drawer.forget)
