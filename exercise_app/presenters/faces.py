"""The pictures on Today's cards: looked up one at a time while the window is idle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from exercise_app.context import Context
    from exercise_app.core.routine import Exercise
    from exercise_app.ui.views.today import TodayView


class FacesPresenter(QObject):
    """Brings Today the exercises that stand for its routines."""

    def __init__(self, context: Context, view: TodayView) -> None:
        super().__init__(view)
        self._context, self._view = context, view
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._show_next)
        view.faces_wanted.connect(self._timer.start)

    @property
    def is_busy(self) -> bool:
        """Whether pictures are still to come."""
        return self._timer.isActive()

    def look_again(self) -> None:
        """Look all pictures up anew, since files may have changed."""
        self._view.faces.forget()
        self._timer.start()

    def _show_next(self) -> None:
        wanted = self._view.faces.wanted()
        if wanted:
            self._view.faces.show(wanted[0], self._find(*wanted[0]))
        if len(wanted) <= 1:
            self._timer.stop()

    def _find(self, routine: str, exercise: str) -> Exercise | None:
        """An exercise of the catalogue, or one that the routine keeps for itself."""
        if not exercise:
            return None
        entries = self._context.routines.entries()
        if any(entry.id == routine and exercise in entry.own for entry in entries):
            return self._find_own(routine, exercise)
        return self._context.exercises.find(exercise)

    def _find_own(self, routine: str, exercise: str) -> Exercise | None:
        from exercise_app.library.problems import Unreadable
        from exercise_app.library.routine_files import NoSuchRoutine

        try:
            return self._context.routines.find(routine).routine.exercises.get(exercise)
        except (NoSuchRoutine, Unreadable):
            return None
