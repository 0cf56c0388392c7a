"""What fills each view of the window with something real."""

from __future__ import annotations

from collections.abc import Callable

from exercise_app.core.record import Ended
from exercise_app.core.settings import Settings
from exercise_app.ui.assets import assets
from exercise_app.ui.props.guide import derive_guide_props
from exercise_app.ui.props.history import derive_history_props
from exercise_app.ui.props.settings import derive_settings_props
from exercise_app.ui.props.signs import derive_signs_props
from exercise_app.ui.props.summary import derive_session_props, derive_summary_props
from exercise_app.ui.window import MainWindow
from tests.ui import running, samples, shown
from tests.ui.catalogued import OWN, catalogue_props, exercise_props


def fill_today(window: MainWindow) -> None:
    """Today with everything on it, that which comes after the first paint too."""
    window.today.render_props(shown.today_props(full=True))
    window.today.finish()


FILL: dict[str, Callable[[MainWindow], None]] = {
    "today": fill_today,
    "routine": lambda w: w.routine.render_props(shown.routine_props()),
    "player": lambda w: w.player.render_props(shown.player_props()),
    "summary": lambda w: w.summary.render_props(derive_summary_props(samples.record())),
    "history": lambda w: w.history.render_props(
        derive_history_props(samples.records(30), 30, samples.TODAY)
    ),
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
    "signs": lambda w: w.signs.render_props(derive_signs_props({"weakness"}, "Back")),
    "settings": lambda w: w.settings.render_props(
        derive_settings_props(Settings(), voices=samples.VOICES[:1], path="~/settings.yaml")
    ),
}
