"""What fills each view of the window with something real."""

from __future__ import annotations

from collections.abc import Callable

from exercise_app.core.overview import DayMark, HistoryTotals
from exercise_app.core.record import Ended
from exercise_app.core.settings import Settings
from exercise_app.core.streak import Streak
from exercise_app.core.translation import tr
from exercise_app.core.week import StreakState, weeks_before
from exercise_app.ui.assets import assets
from exercise_app.ui.props.calendar import derive_calendar_props
from exercise_app.ui.props.guide import derive_guide_props
from exercise_app.ui.props.history import derive_history_props, derive_totals
from exercise_app.ui.props.pain_trend import derive_pain_trend
from exercise_app.ui.props.session import derive_session_props
from exercise_app.ui.props.settings import derive_settings_props
from exercise_app.ui.props.signs import derive_signs_props
from exercise_app.ui.props.summary import derive_summary_props
from exercise_app.ui.props.week_bars import derive_week_bars
from exercise_app.ui.props.year import derive_year_props
from exercise_app.ui.window import MainWindow
from tests.ui import edited, running, samples, shown
from tests.ui.catalogued import OWN, catalogue_props, exercise_props

SECURED = StreakState.SECURED


def fill_today(window: MainWindow) -> None:
    """Today with everything on it, that which comes after the first paint too."""
    window.today.render_props(shown.today_props(full=True))
    window.today.finish()


def fill_history(window: MainWindow) -> None:
    """Every section of the history."""
    view, today = window.history, samples.TODAY
    records = samples.records(30)
    view.listing.render_props(derive_history_props(records, 30, today))
    marks = [
        DayMark(record.date, ("strength",), True, record.pain_after, ("strength",), 1, 500.0)
        for record in records
    ]
    view.calendar.render_props(derive_calendar_props(today, marks, records[:1], today, 0))
    view.calendar.show_totals(
        derive_totals(HistoryTotals(30, 30, 30, 15000.0, today), Streak(4, SECURED, 4), today)
    )
    scores = weeks_before(today, 26, (), {"strength": 3})
    view.weeks.render_props(derive_week_bars(scores, {}))
    view.year.render_props(derive_year_props(today, marks, today, 0))
    view.pain.render_props(derive_pain_trend((), marks, today, 0))
    view.show_section("calendar")


FILL: dict[str, Callable[[MainWindow], None]] = {
    "today": fill_today,
    "routine": lambda w: w.routine.render_props(shown.routine_props()),
    "editor": lambda w: w.editor.render_props(edited.editor_props()),
    "player": lambda w: w.player.render_props(shown.player_props()),
    "summary": lambda w: w.summary.render_props(derive_summary_props(samples.record())),
    "history": fill_history,
    "session": lambda w: w.session.render_props(
        derive_session_props(samples.record(0.7, Ended.EARLY), samples.TODAY)
    ),
    "exercises": lambda w: w.exercises.render_props(catalogue_props(problems=shown.PROBLEMS)),
    "exercise": lambda w: w.exercise.render_props(exercise_props(OWN)),
    "runs": lambda w: w.runs.render_props(running.runs_props()),
    "guide": lambda w: w.guide.render_props(
        derive_guide_props(
            {p.stem: p.read_text("utf-8") for p in (assets() / "guide").glob("*.md")}, "pain"
        )
    ),
    "signs": lambda w: w.signs.render_props(derive_signs_props({"weakness"}, tr("Back"))),
    "settings": lambda w: w.settings.render_props(
        derive_settings_props(Settings(), voices=samples.VOICES[:1], path="~/settings.yaml")
    ),
}
