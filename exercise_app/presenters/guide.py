"""The guide: opens its chapters, follows their links, and finds the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from exercise_app.core.translation import tr
from exercise_app.ui.props.guide import CONTENTS, To, derive_guide_props, resolve
from exercise_app.ui.window import MainWindow

PLACES_BELOW = ("guide", "signs", "player", "")
"""Views that the way back from the guide does not lead to."""


class GuidePresenter(QObject):
    """Reads the chapters in `folder` and shows them; tells where other links lead."""

    exercise_requested = Signal(str)
    routine_requested = Signal(str)

    def __init__(self, folder: Path, window: MainWindow) -> None:
        super().__init__(window)
        self._folder, self._window = folder, window
        self._texts: dict[str, str] = {}
        self._open = ""
        self._trail: list[str] = []
        self._origin = ""
        self._is_connected = False

    def show_page(self) -> None:
        """Open the guide where it was left, or at its first chapter."""
        self._trail, self._origin = [], ""
        self._read()
        if not self._open:
            rows = derive_guide_props(self._texts).chapters
            self._open = rows[0].id if rows else ""
        self._show(listing=True)

    def open(self, chapter: str, anchor: str = "") -> None:
        """Open a chapter from elsewhere; the way back leads there."""
        if self._window.current not in PLACES_BELOW:
            self._origin, self._trail = self._window.current, []
        elif self._window.current == "guide" and self._open:
            self._trail.append(self._open)
        self._read()
        self._open = chapter
        self._show(anchor)

    def show_again(self) -> None:
        """Show what was shown last, as it was left."""
        self._window.show_view("guide")

    def back(self) -> None:
        """Go back to the chapter before, or to where the guide was opened from."""
        if self._trail:
            self._open = self._trail.pop()
            self._show()
        elif self._origin:
            origin, self._origin = self._origin, ""
            self._window.show_view(origin)

    def _choose(self, chapter: str) -> None:
        """A chapter of the list."""
        self._trail, self._open = [], chapter
        self._show()

    def _follow(self, link: str) -> None:
        target = resolve(link)
        if target is None:
            return
        match target.to:
            case To.CHAPTER if target.id != self._open:
                self.open(target.id, target.anchor)
            case To.CHAPTER | To.HERE:
                self._show(target.anchor)
            case To.EXERCISE:
                self.exercise_requested.emit(target.id)
            case To.ROUTINE:
                self.routine_requested.emit(target.id)

    def _show(self, anchor: str = "", *, listing: bool = False) -> None:
        view = self._window.guide
        if not self._is_connected:
            self._is_connected = True
            view.chapter_requested.connect(self._choose)
            view.link_chosen.connect(self._follow)
            view.back_requested.connect(self.back)
            view.signs_requested.connect(self._window.help_requested)
        back = bool(self._trail or self._origin)
        props = derive_guide_props(self._texts, self._open, anchor, back=back)
        view.render_props(props._replace(listing=listing))
        self._window.show_view("guide")

    def _read(self) -> None:
        """Read the chapters, once."""
        if CONTENTS in self._texts:
            return
        try:
            for path in sorted(self._folder.glob("*.md")):
                self._texts[path.stem] = path.read_text(encoding="utf-8")
            if CONTENTS not in self._texts:
                told = tr(
                    "The guide is not in {folder}; install the app again.", folder=self._folder
                )
                self._window.show_notice(told)
        except OSError as error:
            self._window.show_notice(
                tr(
                    "The guide cannot be read: {error}; install the app again.",
                    error=error.strerror or error,
                )
            )
