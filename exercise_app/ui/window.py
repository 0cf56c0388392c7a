"""The main window: a sidebar, and one view at a time, each built when it is first visited."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from exercise_app.ui import theme
from exercise_app.ui.sidebar import PLACES, Sidebar
from exercise_app.ui.theme import Space
from exercise_app.ui.views import UNDER, VIEWS
from exercise_app.ui.views.today import TodayView

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from PySide6.QtCore import Qt
    from PySide6.QtGui import QCloseEvent, QResizeEvent, QShortcut

    from exercise_app.core.notices import NoticeKind
    from exercise_app.ui.views.catalogue import CatalogueView
    from exercise_app.ui.views.editor import EditorView
    from exercise_app.ui.views.exercise import ExerciseView
    from exercise_app.ui.views.guide import GuideView
    from exercise_app.ui.views.history import HistoryView
    from exercise_app.ui.views.incoming import IncomingView
    from exercise_app.ui.views.player import PlayerView
    from exercise_app.ui.views.player_sheets import KeysSheet
    from exercise_app.ui.views.routine import RoutineView
    from exercise_app.ui.views.runs import RunsView
    from exercise_app.ui.views.session import SessionView
    from exercise_app.ui.views.settings import SettingsView
    from exercise_app.ui.views.signs import SignsView
    from exercise_app.ui.views.summary import SummaryView
    from exercise_app.ui.widgets.notice import NoticeBar
    from exercise_app.ui.widgets.undo import UndoBar

    class View(Protocol):
        """What the window asks of a view."""

        def take_focus(self) -> None:
            """Put the keyboard where it is most wanted."""


TITLE = "Exercise App"


class MainWindow(QWidget):
    """Holds the views. `visited` tells which one is shown, after it was built.

    Ask for a view by its property (`window.player`): that builds it; `show_view` brings it up.
    `help_requested` asks for the page of symptoms. `closing` comes before the window closes; clear
    `may_close` in a slot of it to keep it open.
    """

    ROLE = "Window"
    visited = Signal(str)
    place_chosen = Signal(str)
    help_requested = Signal()
    closing = Signal()
    quit_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setMinimumSize(QSize(480, 400))
        self.resize(1280, 800)
        self.may_close = True
        self._views: dict[str, QWidget] = {}
        self._current = ""
        self._keys_sheet: KeysSheet | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.body = QWidget()
        row.addWidget(self.body)
        inner = QHBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        self.sidebar = Sidebar(TITLE)
        self.sidebar.chosen.connect(self.place_chosen)
        self.sidebar.help_requested.connect(self.help_requested)
        self.sidebar.keys_requested.connect(self.show_keys)
        inner.addWidget(self.sidebar)
        main = QVBoxLayout()
        main.setSpacing(0)
        self._notice_row = QVBoxLayout()
        main.addLayout(self._notice_row)
        self._stack = QStackedLayout()
        main.addLayout(self._stack, 1)
        self._undo_row = QVBoxLayout()
        main.addLayout(self._undo_row)
        inner.addLayout(main, 1)
        self._own_keys: list[QShortcut] = []

    @cached_property
    def notice(self) -> NoticeBar:
        """The bar of notices, made for the first."""
        from exercise_app.ui.widgets.notice import NoticeBar

        notice = NoticeBar()
        self._notice_row.addWidget(notice)
        return notice

    @cached_property
    def undo(self) -> UndoBar:
        """The bar that offers to undo, made for the first."""
        from exercise_app.ui.widgets.undo import UndoBar

        bar = UndoBar(self)
        self._undo_row.addWidget(bar)
        return bar

    def finish(self) -> None:
        """Make what the first paint does without: the window's keys and its icon. Call it once."""
        from PySide6.QtGui import QIcon, QKeySequence, QShortcut

        from exercise_app.ui.assets import assets

        self.setWindowIcon(QIcon(str(assets() / "icons" / "app.png")))
        for place in PLACES:
            self._key(place.shortcut, lambda key=place.key: self.place_chosen.emit(key))
        self._key("?", self.show_keys)
        self._key("F11", self.toggle_full_screen)
        helps = QShortcut(QKeySequence("F1"), self)
        helps.activated.connect(self.help_requested)
        quits = QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self)
        quits.activated.connect(self.quit_requested)
        for shortcut in self._own_keys:
            shortcut.setEnabled(self.sidebar.isVisibleTo(self))

    def _key(self, key: str, act: object) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(act)
        self._own_keys.append(shortcut)

    # The views, built on the first visit.

    @property
    def today(self) -> TodayView:
        """What to do today."""
        return cast("TodayView", self._view("today"))

    @property
    def routine(self) -> RoutineView:
        """A routine's page."""
        return cast("RoutineView", self._view("routine"))

    @property
    def editor(self) -> EditorView:
        """A routine being edited."""
        return cast("EditorView", self._view("editor"))

    @property
    def incoming(self) -> IncomingView:
        """What came from elsewhere, before it is added."""
        return cast("IncomingView", self._view("incoming"))

    @property
    def player(self) -> PlayerView:
        """The running session."""
        return cast("PlayerView", self._view("player"))

    @property
    def summary(self) -> SummaryView:
        """What was done just now."""
        return cast("SummaryView", self._view("summary"))

    @property
    def exercises(self) -> CatalogueView:
        """Every exercise."""
        return cast("CatalogueView", self._view("exercises"))

    @property
    def exercise(self) -> ExerciseView:
        """One exercise."""
        return cast("ExerciseView", self._view("exercise"))

    @property
    def history(self) -> HistoryView:
        """Past sessions."""
        return cast("HistoryView", self._view("history"))

    @property
    def session(self) -> SessionView:
        """One past session."""
        return cast("SessionView", self._view("session"))

    @property
    def runs(self) -> RunsView:
        """Runs and shoes."""
        return cast("RunsView", self._view("runs"))

    @property
    def guide(self) -> GuideView:
        """The guide's chapters."""
        return cast("GuideView", self._view("guide"))

    @property
    def signs(self) -> SignsView:
        """Symptoms to tick, and when to see someone."""
        return cast("SignsView", self._view("signs"))

    @property
    def settings(self) -> SettingsView:
        """The settings."""
        return cast("SettingsView", self._view("settings"))

    def has_view(self, name: str) -> bool:
        """Whether a view was built already."""
        return name in self._views

    @property
    def current(self) -> str:
        """The name of the view that is shown; empty before the first."""
        return self._current

    def _view(self, name: str) -> QWidget:
        view = self._views.get(name)
        if view is None:
            module, kind = VIEWS[name]
            view = getattr(import_module(f"exercise_app.ui.views.{module}"), kind)()
            self._views[name] = view
            self._stack.addWidget(view)
            if name == "player":
                self.player.full_screen_toggled.connect(self.toggle_full_screen)
                self.player.set_full_screen(self.isFullScreen())
                self.create()
                handle = self.windowHandle()
                handle.windowStateChanged.connect(self._tell_full_screen)
        return view

    def show_view(self, name: str, *, alone: bool = False) -> None:
        """Bring up a view by its name, such as `today`.

        The player has the window to itself, and so does a view that is shown `alone`. A sheet
        that is open over the window goes.
        """
        view = self._view(name)
        self._current = name
        is_alone = alone or name == "player"
        for child in self.children():
            if hasattr(child, "close_sheet"):
                child.close_sheet()
        if is_alone and "undo" in self.__dict__:
            self.undo.dismiss()
        self.sidebar.setVisible(not is_alone)
        self.sidebar.show_place(UNDER.get(name, name))
        for shortcut in self._own_keys:
            shortcut.setEnabled(not is_alone)
        self._stack.setCurrentWidget(view)
        cast("View", view).take_focus()
        self.visited.emit(name)

    def show_notice(self, text: str, action: str = "", kind: NoticeKind | None = None) -> None:
        """Show one calm sentence above the view, of trouble unless its `kind` is another; an empty
        one takes it away.
        """
        if not text and "notice" not in self.__dict__:
            return
        margin = Space.M if text else 0
        self._notice_row.setContentsMargins(margin, margin, margin, 0)
        self.notice.show_notice(text, action, kind)

    def offer_undo(self, text: str, undo: Callable[[], None]) -> None:
        """Say what was done, and offer to undo it for a while, below the view."""
        self._undo_row.setContentsMargins(Space.M, 0, Space.M, Space.M)
        self.undo.offer(text, undo)

    def toggle_full_screen(self) -> None:
        """Full screen, or back to the window as it was."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _tell_full_screen(self, state: Qt.WindowState) -> None:
        from PySide6.QtCore import Qt

        self.player.set_full_screen(state == Qt.WindowState.WindowFullScreen)

    def show_keys(self) -> None:
        """Open the list of keys."""
        if self._current == "player":
            self.player.show_keys()
            return
        if self._keys_sheet is None:
            from exercise_app.ui.views.player_sheets import KeysSheet
            from exercise_app.ui.window_keys import KEYS

            self._keys_sheet = KeysSheet(self, self.body, KEYS)
            self._keys_sheet.dismissed.connect(self._keys_sheet.close_sheet)
        self._keys_sheet.open(self._keys_sheet.done)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Collapse the sidebar where the window is narrow."""
        narrow = event.size().width() < max(Space.NARROW_WINDOW, theme.em(60))
        self.sidebar.set_narrow(narrow=narrow)
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask whether this is a good moment."""
        self.may_close = True
        self.closing.emit()
        if self.may_close:
            event.accept()
        else:
            event.ignore()
