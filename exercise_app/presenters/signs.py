"""When to see someone: keeps what is ticked, and advises against training while anything is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from exercise_app.core.translation import tr
from exercise_app.history.errors import HistoryError
from exercise_app.ui.props.signs import AdviceProps, derive_advice, derive_signs_props
from exercise_app.ui.views.advice import AdviceSheet
from exercise_app.ui.window import MainWindow


class Ticks(Protocol):
    """Where the ticked symptoms are kept, by id. Each may raise HistoryError."""

    def ticked(self) -> list[str]:
        """The ids that are ticked now."""
        ...

    def tick(self, symptom: str, now: datetime) -> None:
        """Tick a symptom."""
        ...

    def untick(self, symptom: str, now: datetime) -> None:
        """Untick it."""
        ...


class SignsPresenter(QObject):
    """The page of symptoms, and the sheet before a session."""

    changed = Signal()
    """Something was ticked or unticked."""

    def __init__(self, ticks: Ticks, now: Callable[[], datetime], window: MainWindow) -> None:
        super().__init__(window)
        self._ticks, self._now, self._window = ticks, now, window
        self._ticked: set[str] = set()
        self._go_back: Callable[[], None] = lambda: None
        self._back = tr("Back")
        self._is_connected = False
        self._sheet: AdviceSheet | None = None
        self._start: Callable[[], None] = lambda: None
        self._is_kept = True

    def show_page(self, go_back: Callable[[], None], back: str = "", *, alone: bool) -> None:
        """Open the page; `go_back` is what Esc does then, and `back` its name.

        `alone`: without the sidebar, so that the way back is the only way.
        """
        view = self._window.signs
        if not self._is_connected:
            self._is_connected = True
            view.ticked.connect(self._set)
            view.back_requested.connect(self._leave)
        self._go_back, self._back = go_back, back or tr("Back")
        self._read()
        self._render()
        self._window.show_view("signs", alone=alone)

    def advice(self) -> AdviceProps | None:
        """What speaks against training now."""
        self._read()
        return derive_advice(self._ticked)

    def before_starting(self, start: Callable[[], None]) -> None:
        """Start at once where nothing is ticked; else advise, and start only if that is chosen."""
        advice = self.advice()
        if advice is None:
            start()
            return
        if self._sheet is None:
            self._sheet = AdviceSheet(self._window, self._window.body)
            self._sheet.dismissed.connect(self._sheet.close_sheet)
            self._sheet.signs_requested.connect(self._window.help_requested)
            self._sheet.start_requested.connect(self._start_anyway)
        self._start = start
        self._sheet.show_advice(advice)

    def _leave(self) -> None:
        self._go_back()

    def _start_anyway(self) -> None:
        if self._sheet is not None:
            self._sheet.close_sheet()
        self._start()

    def _read(self) -> None:
        """What is ticked in the history; what could not be kept there is remembered here."""
        try:
            if self._is_kept:
                self._ticked = set(self._ticks.ticked())
        except HistoryError as error:
            self._window.show_notice(str(error))

    def _set(self, id_: str, on: bool) -> None:
        try:
            (self._ticks.tick if on else self._ticks.untick)(id_, self._now())
        except HistoryError as error:
            self._is_kept = False
            self._window.show_notice(tr("This is not saved: {error}", error=error))
        (self._ticked.add if on else self._ticked.discard)(id_)
        self._render()
        self.changed.emit()

    def _render(self) -> None:
        self._window.signs.render_props(derive_signs_props(self._ticked, self._back))
