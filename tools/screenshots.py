"""Pictures of every view, light and dark, into docs/images: `make screenshots`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication  # noqa: E402

from exercise_app.core.overview import BackupInfo  # noqa: E402
from exercise_app.core.record import Ended, SessionRecord  # noqa: E402
from exercise_app.core.routine import (  # noqa: E402
    Position,
)
from exercise_app.core.settings import Reminders, Settings  # noqa: E402
from exercise_app.core.timeline import Timeline, compile_timeline  # noqa: E402
from exercise_app.ui import fonts, theme  # noqa: E402
from exercise_app.ui.props.backups import derive_backups_props  # noqa: E402
from exercise_app.ui.props.catalogue import (  # noqa: E402
    Sought,
    derive_catalogue_props,
    item_of,
)
from exercise_app.ui.props.exercise import derive_exercise_props  # noqa: E402
from exercise_app.ui.props.guide import derive_guide_props  # noqa: E402
from exercise_app.ui.props.player import (  # noqa: E402
    Hurt,
    PlayerProps,
    derive_player_props,
    player_context,
)
from exercise_app.ui.props.routine import derive_routine_props  # noqa: E402
from exercise_app.ui.props.settings import SettingsProps, derive_settings_props  # noqa: E402
from exercise_app.ui.props.settings_desktop import Surroundings  # noqa: E402
from exercise_app.ui.props.signs import derive_signs_props  # noqa: E402
from exercise_app.ui.props.summary import derive_summary_props  # noqa: E402
from exercise_app.ui.props.today import TodayProps, derive_today_props  # noqa: E402
from exercise_app.ui.views.welcome import WelcomeSheet  # noqa: E402
from exercise_app.ui.window import MainWindow  # noqa: E402
from tests.ui import running, samples  # noqa: E402
from tools import pseudo  # noqa: E402
from tools.editor_pictures import editor_pages  # noqa: E402
from tools.figured import catalogue, with_figures  # noqa: E402
from tools.history_pictures import history_pages  # noqa: E402
from tools.source_pictures import source_scenes  # noqa: E402

GUIDE = ROOT / "assets" / "guide"
SOUGHT = Sought(trains=frozenset({"glutes"}), positions=frozenset({Position.SUPINE}))


def today_props(*, full: bool = False) -> TodayProps:
    """Today, and with everything on it that can be."""
    return derive_today_props(
        today=samples.TODAY,
        routines=[samples.summarise(with_figures(routine)) for routine in samples.ROUTINES],
        week=samples.week(),
        last_done=samples.LAST_DONE,
        unfinished=samples.record(0.4, None) if full else None,
        problems=(
            "routines/hips.yaml:12:5: error: “rep” is not a key of a step. Did you mean “reps”?",
            "routines/hips.yaml:14:11: error: “2-1-x” is no tempo; write two to four numbers.",
            "exercises/swing.yaml:3:1: error: “side” is not a key. Did you mean “sides”?",
            "settings.yaml:2:8: error: “blue” is no theme; take system, light or dark.",
        )
        if full
        else (),
    )


def show_today(window: MainWindow, props: TodayProps) -> None:
    """Render Today, with the pictures that come after a moment."""
    window.today.render_props(props)
    window.today.finish()
    timelines = [compile_timeline(with_figures(routine)) for routine in samples.ROUTINES]
    works = [work.step.exercise for timeline in timelines for work in timeline.works if work.step]
    exercises = {exercise.id: exercise for exercise in works}
    for key in window.today.faces.wanted():
        window.today.faces.show(key, exercises.get(key[1]))


def show_welcome(window: MainWindow) -> None:
    """Open the first run over Today."""
    show_today(window, today_props())
    window.show_view("today")
    WelcomeSheet(window, window.body).begin()


def show_catalogue(window: MainWindow, sought: Sought) -> None:
    """Render the catalogue; its posters come after a moment, in each theme anew."""
    items = [item_of(exercise) for exercise in catalogue().values()]
    window.exercises.render_props(derive_catalogue_props(items, sought))
    window.show_view("exercises")


def player_props(state: str) -> PlayerProps:
    """The player at some instants of real sessions."""
    sample = {"long": samples.LONG, "waiting": samples.SELF_PACED}.get(state, samples.CORE)
    routine = with_figures(sample)
    timeline = compile_timeline(routine)
    context = player_context(timeline)
    works = timeline.works
    caption, easier = "", ""
    match state:
        case "work" | "hurt" | "end":
            session, now = samples.run_to(routine, works[3].index, 2.4)
            caption, easier = (
                "Reach long, hips level. Breathe out as you reach.",
                "Bird dog, legs only",
            )
        case "reps":
            session, now = samples.run_to(routine, works[6].index, 12.0)
            caption = "Push through your heels."
        case "prepare":
            session, now = samples.run_to(routine, works[2].index - 1, 3.0)
            caption = "Next, bird dog. Left arm, right leg. Two sets. Twenty seconds."
        case "rest":
            session, now = samples.run_to(routine, works[0].index + 1, 4.0)
            caption = "Rest."
        case "paused":
            session, now = samples.paused(routine, works[3].index, 8.0)
        case "waiting":
            session, now = samples.at_gate()
        case _:
            session, now = samples.run_to(routine, works[1].index, 20.0)
            caption = samples.GERMAN.say[0]
    props = derive_player_props(
        session, now, context, caption=caption, easier=easier, asking_end=state == "end"
    )
    if state == "hurt":
        return replace(props, hurt=Hurt("Bird dog", easier, samples.BIRD_DOG.caution))
    return props


def show_player(window: MainWindow, state: str) -> None:
    """Render the player at one of its states."""
    window.player.render_props(player_props(state))


def show_settings(window: MainWindow, props: SettingsProps, section: str) -> None:
    """Render the settings with some backups, at one of their sections."""
    infos = [
        BackupInfo(
            f"{n}.db", running.NOW - timedelta(days=n), "by-hand" if n == 1 else "daily",
            168_000, 120 - 2 * n, 60 - n, samples.TODAY - timedelta(days=200), samples.TODAY,
        )
        for n in range(9)
    ]  # fmt: skip
    window.settings.render_props(props)
    window.settings.show_backups(derive_backups_props(infos, samples.TODAY))
    window.show_view("settings")
    QApplication.processEvents()
    window.settings.go_to(section)
    window.settings.take_focus()


def kept_pages(window: MainWindow) -> dict[str, tuple[str, Callable[[], None]]]:
    """The pictures of the runs and of the settings."""
    settings = derive_settings_props(
        Settings(reminders=Reminders(on=True)),
        voices=samples.VOICES,
        path="~/.config/exercise-app/settings.yaml",
        preview=catalogue()["bird-dog"].figure,
        routine_names={routine.id: routine.name for routine in samples.ROUTINES},
        surroundings=Surroundings(has_tray=True, autostart=True, in_menu=True),
    )
    return {
        "settings": ("settings", partial(show_settings, window, settings, "plan")),
        "settings-desktop": ("settings", partial(show_settings, window, settings, "desktop")),
        "settings-backups": ("settings", partial(show_settings, window, settings, "backups")),
        "runs": ("runs", lambda: window.runs.render_props(running.runs_props())),
        "runs-empty": ("runs", lambda: window.runs.render_props(running.runs_props((), ()))),
    }


def pages(window: MainWindow) -> dict[str, tuple[str, Callable[[], None]]]:
    """Each page's picture: the view it is of, and what fills it."""
    core, long = (compile_timeline(with_figures(r)) for r in (samples.CORE, samples.LONG))
    part = samples.record(0.7, Ended.EARLY)
    texts = {path.stem: path.read_text("utf-8") for path in GUIDE.glob("*.md")}
    guide = derive_guide_props(texts, "strength")

    def routine(timeline: Timeline) -> None:
        window.routine.render_props(derive_routine_props(timeline, samples.EXERCISES))

    def summary(record: SessionRecord) -> None:
        window.summary.render_props(derive_summary_props(record))

    return {
        "today": ("today", lambda: show_today(window, today_props())),
        "today-full": ("today", lambda: show_today(window, today_props(full=True))),
        "exercises": ("exercises", lambda: show_catalogue(window, Sought())),
        "exercises-found": ("exercises", lambda: show_catalogue(window, SOUGHT)),
        "exercise": (
            "exercise",
            lambda: window.exercise.render_props(
                derive_exercise_props(catalogue()["side-plank"], catalogue())
            ),
        ),
        "routine": ("routine", partial(routine, core)),
        "routine-long": ("routine", partial(routine, long)),
        "summary": ("summary", partial(summary, samples.record())),
        "summary-partial": ("summary", partial(summary, part)),
        **history_pages(window),
        **editor_pages(window),
        **kept_pages(window),
        "guide": ("guide", lambda: window.guide.render_props(guide)),
        "signs": (
            "signs",
            lambda: window.signs.render_props(derive_signs_props({"down-a-leg"}, "Back")),
        ),
    }


def scenes(window: MainWindow) -> Iterator[tuple[str, Callable[[], None]]]:
    """Each picture's name, and what shows it."""

    def show(view: str, fill: Callable[[], None]) -> None:
        fill()
        window.show_view(view)

    for name, (view, fill) in pages(window).items():
        yield name, partial(show, view, fill)
    yield "welcome", partial(show_welcome, window)
    yield from source_scenes(window)
    for state in ("work", "reps", "prepare", "rest", "paused", "waiting", "long", "hurt", "end"):
        yield f"player-{state}", partial(show, "player", partial(show_player, window, state))


SHOWN = {
    "today", "welcome", "routine", "player-work", "player-prepare", "player-reps", "summary",
    "history", "history-weeks", "history-year", "history-pain", "history-sessions",
    "session", "settings", "settings-desktop", "guide", "signs", "exercises", "exercise",
    "runs", "editor", "source", "both-changed", "incoming",
}  # fmt: skip
"""The pictures that the docs keep; `--all` takes the others too."""


def main() -> int:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "images")
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--only", default="", help="names that contain this")
    parser.add_argument("--all", action="store_true", help="more states of each view")
    parser.add_argument("--themes", default="dark,light")
    parser.add_argument("--distance", type=float, default=2.5)
    parser.add_argument("--text", type=int, default=14, help="the body text's height in pixels")
    parser.add_argument("--pseudo", action="store_true", help="in a language a third longer")
    args = parser.parse_args()
    if args.pseudo:
        pseudo.speak()
    args.out.mkdir(parents=True, exist_ok=True)
    app = QApplication(["exercise-app", "-style", "Fusion"])
    fonts.install(app)
    theme.set_base(app, fonts.FAMILY, args.text)
    width, _, height = args.size.partition("x")
    window = MainWindow()
    window.resize(int(width), int(height))
    window.show()
    for name, act in scenes(window):
        if args.only not in name or not (args.all or args.only or name in SHOWN):
            continue
        act()
        if name.startswith("player"):
            window.player.set_viewing(args.distance)
        for choice in args.themes.split(","):
            theme.apply(app, choice.removesuffix("-high"), high=choice.endswith("-high"))
            for _ in range(3):
                app.processEvents()
            if name.startswith("exercises"):
                window.exercises.list.viewport().repaint()
                while window.exercises.list.drawer.is_busy:
                    app.processEvents()
            window.grab().save(str(args.out / f"{name}-{choice}.png"))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
