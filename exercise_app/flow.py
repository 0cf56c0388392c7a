"""The application's flow: which view leads to which, and what each intent sets going."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from exercise_app.context import Context
from exercise_app.desktop.data import assets_dir
from exercise_app.presenters.today import TodayPresenter
from exercise_app.ui import fonts, theme
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from exercise_app.core.record import SessionRecord
    from exercise_app.core.routine import Exercise
    from exercise_app.core.timeline import Timeline
    from exercise_app.desktop.awake import Awake
    from exercise_app.presenters.history import HistoryPresenter
    from exercise_app.presenters.playing import Surroundings
    from exercise_app.presenters.sessions import Manner, SessionPresenter
    from exercise_app.presenters.settings import SettingsPresenter
    from exercise_app.voice.speaker import Speaker

_log = logging.getLogger(__name__)
ENDED_EARLY = 3
READ_AFTER = 60
"""Milliseconds after the first paint at which the users' files are read."""
LAST_WORDS = 1800
"""Milliseconds that the end of a session is given to be heard before the program closes."""


class Flow:
    """One window and everything behind it."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.application = _application()
        self._exit_code = 0
        self._leave_at_end = False
        self._dress()
        self.window = MainWindow()
        self.today = TodayPresenter(context, self.window)
        self._connect()

    @cached_property
    def awake(self) -> Awake:
        """What keeps the screen awake, made for the first session."""
        from exercise_app.desktop.awake import Awake

        return Awake()

    @cached_property
    def settings(self) -> SettingsPresenter:
        """The settings' page, made when it is first opened."""
        from exercise_app.presenters.settings import SettingsPresenter

        presenter = SettingsPresenter(self.context, self.window, lambda: self.speaker)
        presenter.changed.connect(self._follow_settings)
        return presenter

    @cached_property
    def sessions(self) -> SessionPresenter:
        """The sessions, made when the first is started: a player is much to load."""
        from exercise_app.presenters.sessions import SessionPresenter

        presenter = SessionPresenter(
            self.context,
            self.window,
            self._surroundings(),
            lambda: self.speaker,
            lambda: self.context.settings.viewing_distance,
        )
        presenter.over.connect(self._after_session)
        return presenter

    @cached_property
    def speaker(self) -> Speaker:
        """The voice, made when it is first needed."""
        from exercise_app.voice.speaker import Speaker

        cache = self.context.paths.cache / "voice"
        voice = self.context.settings.voice
        return Speaker(
            cache, assets_dir() / "sounds", voice, self.window, spoken=self.context.spoken
        )

    @cached_property
    def history(self) -> HistoryPresenter:
        """The history's pages, made when they are first opened."""
        from exercise_app.presenters.history import HistoryPresenter

        presenter = HistoryPresenter(
            self.context.store, self.window, lambda: self.context.clocks.local().date()
        )
        presenter.routine_requested.connect(self.open_routine)
        return presenter

    def run(self) -> int:
        """Show the window and run until it is closed; gives the exit code."""
        if not self._has_session:
            self.show_today()
        self.window.show()
        QTimer.singleShot(READ_AFTER, self._after_first_paint)
        self.application.exec()
        self.close()
        return self._exit_code

    def close(self) -> None:
        """Let go of everything that outlives the window."""
        if "awake" in self.__dict__:
            self.awake.release()
        if "settings" in self.__dict__:
            self.settings.close()
        if "speaker" in self.__dict__:
            self.speaker.close()
        self.context.close()

    def show_today(self) -> None:
        """Open Today as things stand now."""
        if "sessions" in self.__dict__:
            self.sessions.save_what_is_not_saved()
        self.today.show()
        self.window.show_view("today")

    def open_routine(self, routine: str) -> None:
        """Open a routine's page."""
        from exercise_app.ui.props.routine import derive_routine_props

        timeline = self._find(routine)
        if timeline is None:
            return
        view = self.window.routine
        if not self._routine_is_connected:
            self._routine_is_connected = True
            view.start_requested.connect(self.start)
            view.back_requested.connect(self.show_today)
        exercises = self.context.exercises
        found = {id_: exercises.find(id_) for id_ in exercises.ids()}
        known = {id_: exercise for id_, exercise in found.items() if exercise is not None}
        own = timeline.routine.exercises
        view.render_props(derive_routine_props(timeline, {**known, **own}))
        self.window.show_view("routine")

    def start(self, routine: str, index: int = 0) -> None:
        """Start a session of a routine at a segment of its timeline."""
        timeline = self._find(routine)
        if timeline is not None:
            self.sessions.start(timeline, index)

    def play(self, timeline: Timeline, manner: Manner, *, leave: bool = False) -> None:
        """Start a session at once; with `leave` the program closes at its end."""
        self._leave_at_end = leave
        self.sessions.start(timeline, 0, manner)

    _routine_is_connected = False

    def _dress(self) -> None:
        fonts.install(self.application)
        self._wear_theme()
        self.application.styleHints().colorSchemeChanged.connect(self._wear_theme)

    def _wear_theme(self) -> None:
        theme.apply(self.application, self.context.settings.theme.value)

    @property
    def _has_session(self) -> bool:
        """Whether a session is on the screen."""
        return "sessions" in self.__dict__ and self.sessions.playing is not None

    def _surroundings(self) -> Surroundings:
        from exercise_app.presenters.playing import Surroundings

        return Surroundings(
            clock=self.context.clocks.read,
            awake=self.awake,
            find_exercise=self._find_exercise,
            mute=self._mute,
            on_error=self._on_error,
        )

    def _find_exercise(self, id_: str) -> Exercise | None:
        return self.context.exercises.find(id_)

    def _mute(self, muted: bool) -> None:
        self.sessions.set_muted(muted)

    def _connect(self) -> None:
        window, view = self.window, self.window.today
        window.place_chosen.connect(self._go_to)
        window.closing.connect(self._ask_before_closing)
        view.start_requested.connect(self.start)
        view.open_requested.connect(self.open_routine)
        view.resume_requested.connect(self._resume)
        view.keep_requested.connect(self._keep)
        view.discard_requested.connect(self._discard)
        view.folder_requested.connect(self._open_folder)

    def _go_to(self, place: str) -> None:
        self.window.show_notice("")
        if place == "history":
            self.history.show_list()
        elif place == "settings":
            self.settings.show_page()
        else:
            self.show_today()
            self._read_files()

    def _after_first_paint(self) -> None:
        self.window.finish()
        let_ctrl_c_end()
        gc.freeze()
        gc.enable()
        self._read_files()

    def _read_files(self) -> None:
        self.today.read_files()

    def _find(self, routine: str) -> Timeline | None:
        """A routine's timeline; None where it cannot be read, which is told."""
        from exercise_app.library.problems import Unreadable
        from exercise_app.library.routine_files import NoSuchRoutine

        try:
            return self.context.routines.find(routine).timeline
        except (NoSuchRoutine, Unreadable) as error:
            self.window.show_notice(str(error).splitlines()[0])
            return None

    def _after_session(self, record: SessionRecord, early: bool) -> None:
        self._exit_code = ENDED_EARLY if early else 0
        if self._leave_at_end:
            is_heard = "speaker" in self.__dict__ and not early
            QTimer.singleShot(LAST_WORDS if is_heard else 0, self.application.quit)
        elif record.work_done or record.totals.open_finished:
            self.history.show_summary(record)
        else:
            self._discard(record.id)

    def _resume(self, session_id: str) -> None:
        from exercise_app.core.record import BUILT_IN

        def go_on() -> None:
            record = self.context.store.session(session_id)
            timeline = self._find(record.routine if record.source == BUILT_IN else record.source)
            if timeline is not None and not self.sessions.resume(record, timeline):
                told = "has changed since: keep the session as it is, or discard it."
                self.window.show_notice(f"{record.name} {told}")

        self._try_history(go_on)

    def _keep(self, session_id: str) -> None:
        self._try_history(lambda: self.context.store.keep(session_id))
        self.show_today()

    def _discard(self, session_id: str) -> None:
        self._try_history(lambda: self.context.store.discard(session_id))
        self.show_today()

    def _try_history(self, deed: Callable[[], object]) -> None:
        from exercise_app.history.errors import HistoryError

        try:
            deed()
        except HistoryError as error:
            self.window.show_notice(str(error))

    def _open_folder(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        folder = self.context.paths.routines
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _follow_settings(self) -> None:
        self._wear_theme()
        if "sessions" in self.__dict__:
            self.sessions.change_voice(self.context.settings.voice)
        elif "speaker" in self.__dict__:
            self.speaker.apply(self.context.settings.voice)

    def _ask_before_closing(self) -> None:
        self.window.may_close = not self._has_session or self.sessions.close()

    def _on_error(self, error: Exception) -> None:
        _log.exception("a part of the session failed", exc_info=error)
        self.window.show_notice("Something went wrong, and the session goes on.")


def let_ctrl_c_end() -> None:
    """Have Ctrl+C in a terminal end the program, as Qt's loop never comes to Python's handler."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _application() -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setApplicationName("exercise-app")
    QApplication.setApplicationDisplayName("Exercise App")
    QApplication.setDesktopFileName("exercise-app")
    # A word for Qt instead of setStyle, which would hand a QStyle over to Python: 8 ms of enums.
    return QApplication(["exercise-app", "-style", "Fusion"])
