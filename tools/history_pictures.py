"""The history's sections, filled for their pictures."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from exercise_app.context import Context
from exercise_app.core.record import Ended
from exercise_app.presenters import history_look as look
from exercise_app.ui.props.history import derive_history_props
from exercise_app.ui.props.session import derive_session_props
from exercise_app.ui.window import MainWindow
from tests.ui import samples
from tests.ui.lived import lived


def show_history(window: MainWindow, context: Context, section: str) -> None:
    """Render a section of a history of two years."""
    view, latest = window.history, samples.TODAY
    view.show_section(section)
    if section == "calendar":
        view.calendar.render_props(look.calendar(context, latest, latest))
        view.calendar.show_totals(look.totals(context))
    elif section == "weeks":
        view.weeks.render_props(look.weeks(context))
    elif section == "year":
        view.year.render_props(look.year(context, latest))
    elif section == "pain":
        view.pain.render_props(look.pain(context))
    else:
        found = context.store.page(0, 60)
        props = derive_history_props(found, context.store.count(), latest)
        view.listing.render_props(props)


def history_pages(window: MainWindow) -> dict[str, tuple[str, Callable[[], None]]]:
    """The pictures of the history's sections."""
    home = tempfile.mkdtemp(prefix="lived-")
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    context = lived(Path(home))
    names = {"history": "calendar", "history-sessions": "sessions"}
    names |= {f"history-{key}": key for key in ("weeks", "year", "pain")}
    part = derive_session_props(samples.record(0.7, Ended.EARLY), samples.TODAY)
    session = ("session", lambda: window.session.render_props(part))
    return {"session": session} | {
        name: ("history", partial(show_history, window, context, section))
        for name, section in names.items()
    }
