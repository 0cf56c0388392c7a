"""A routine by its id or path, for whoever shows or starts it; what cannot be read is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exercise_app.context import Context
from exercise_app.library.problems import Problem, Unreadable
from exercise_app.library.routine_files import NoSuchRoutine
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from exercise_app.core.timeline import Timeline
    from exercise_app.library.routines import ReadRoutine


def find_timeline(context: Context, window: MainWindow, routine: str) -> Timeline | None:
    """The timeline of a routine; of its last good version where its file has errors by now.

    None where it cannot be read at all, which is told in the window.
    """
    try:
        return context.routines.find(routine).timeline
    except NoSuchRoutine as error:
        told = str(error)
    except Unreadable as error:
        good = _last_good(context, routine)
        if good is not None:
            return good.timeline
        told = str(error).splitlines()[0]
    window.show_notice(told)
    return None


def problems_now(context: Context, routine: str) -> tuple[Problem, ...]:
    """What is wrong with the file of a routine as it is on the disk."""
    try:
        context.routines.find(routine)
    except Unreadable as error:
        return error.problems
    except NoSuchRoutine:
        pass
    return ()


def _last_good(context: Context, routine: str) -> ReadRoutine | None:
    try:
        return context.routines.last_good(routine)
    except NoSuchRoutine:
        return None
