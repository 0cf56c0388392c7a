"""A routine's page: what it holds, and where it leads."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exercise_app.context import Context
from exercise_app.ui.props.routine import derive_routine_props
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from exercise_app.core.routine import Exercise
    from exercise_app.core.timeline import Timeline

Find = Callable[[str], "Timeline | None"]
"""Gives a routine's timeline by its id; None where it cannot be read, which it has told."""


class RoutinePresenter(QObject):
    """Feeds the page. `start_requested` gives a routine's id and a segment's index,
    `exercise_requested` the id of an exercise whose page is wanted, and the routine's name.
    """

    start_requested = Signal(str, int)
    exercise_requested = Signal(str, str)

    def __init__(
        self, context: Context, window: MainWindow, find: Find, home: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._find, self._home = context, window, find, home
        self._back = home
        self._id, self._name = "", ""
        self._connected = False

    def open(self, routine: str, back: Callable[[], None] | None = None) -> None:
        """Open the page of a routine; Back leads to Today unless told otherwise."""
        timeline = self._find(routine)
        if timeline is None:
            return
        self._connect()
        self._back = back or self._home
        self._id, self._name = routine, timeline.routine.name
        exercises = self._exercises_near(timeline)
        reduced = self._context.reduced_motion
        self._window.routine.render_props(
            derive_routine_props(timeline, exercises, reduced=reduced)
        )
        self._window.show_view("routine")

    def way_back(self) -> Callable[[], None]:
        """What leads back to the page that is shown, and from there on as before."""
        routine, back = self._id, self._back
        return lambda: self.open(routine, back)

    def _connect(self) -> None:
        if self._connected:
            return
        self._connected = True
        view = self._window.routine
        view.start_requested.connect(self.start_requested)
        view.back_requested.connect(self._leave)
        view.exercise_requested.connect(
            lambda exercise: self.exercise_requested.emit(exercise, self._name)
        )

    def _leave(self) -> None:
        self._back()

    def _exercises_near(self, timeline: Timeline) -> dict[str, Exercise]:
        """The exercises of the catalogue that a routine uses, or that are easier or harder."""
        used = [work.step.exercise for work in timeline.works if work.step]
        ids = {id_ for e in used for id_ in (e.id, e.easier, e.harder) if id_}
        found = {id_: self._context.exercises.find(id_) for id_ in ids}
        return {id_: exercise for id_, exercise in found.items() if exercise is not None}
