"""The application's flow: which view leads to which, and what each intent sets going."""

from __future__ import annotations

import gc
import logging
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from exercise_app.context import Context
from exercise_app.core.translation import tr
from exercise_app.desktop.data import assets_dir
from exercise_app.presenters.at_desk import AtDesk
from exercise_app.presenters.dressing import Dressing
from exercise_app.presenters.known import has_unsaved
from exercise_app.presenters.language import speak_as_here
from exercise_app.presenters.pages import Pages
from exercise_app.presenters.today import TodayPresenter
from exercise_app.ui.application import application, let_ctrl_c_end
from exercise_app.ui.placing import keep_place, show_in_place
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from exercise_app.core.record import SessionRecord
    from exercise_app.core.timeline import Timeline
    from exercise_app.desktop.awake import Awake
    from exercise_app.presenters.help import HelpPresenter
    from exercise_app.presenters.sessions import Manner, SessionPresenter
    from exercise_app.presenters.settings import SettingsPresenter
    from exercise_app.presenters.welcome import WelcomePresenter
    from exercise_app.voice.speaker import Speaker

_log = logging.getLogger(__name__)
ENDED_EARLY = 3
READ_AFTER = 60
"""Milliseconds after the first paint at which the users' files are read."""
LAST_WORDS = 1800
"""Milliseconds that the end of a session is given to be heard before the program closes."""


class Flow(AtDesk, Pages):
    """One window and everything behind it."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.application = application()
        speak_as_here()
        self._exit_code = 0
        self._leave_at_end = False
        self._after_paint: list[Callable[[], object]] = []
        self.dressing = Dressing(self.application, context)
        self.on_trouble: Callable[[Exception], None] = self._tell_trouble
        """Tells of a part of the session that failed."""
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
        from exercise_app.presenters.surroundings import surroundings_of

        presenter = SessionPresenter(
            self.context,
            self.window,
            surroundings_of(self.context, self.awake, self._mute, self._on_error),
            lambda: self.speaker,
            self.saving,
        )
        presenter.began.connect(self._offer_keys)
        presenter.over.connect(self._after_session)
        presenter.settings_changed.connect(self._follow_settings)
        return presenter

    @cached_property
    def speaker(self) -> Speaker:
        """The voice, made when it is first needed."""
        from exercise_app.voice.speaker import Speaker

        cache = self.context.paths.voice
        voice = self.context.settings.voice
        return Speaker(
            cache, assets_dir() / "sounds", voice, self.window, spoken=self.context.spoken
        )

    @cached_property
    def help(self) -> HelpPresenter:
        """The guide and the page of symptoms, made when they are first opened."""
        from exercise_app.presenters.help import HelpPresenter

        presenter = HelpPresenter(
            self.context, self.window, lambda: self.sessions if self.has_session else None
        )
        back = presenter.guide.show_again
        presenter.routine_requested.connect(lambda id_: self.routine.open(id_, back))
        presenter.exercise_requested.connect(lambda id_: self.open_exercise(id_, tr("Guide"), back))
        presenter.today_requested.connect(self.show_today)
        return presenter

    def run(self, *, hidden: bool = False) -> int:
        """Show the window and run until it is closed; gives the exit code.

        When `hidden` it stays in the tray for now, where there is one.
        """
        self.ends_with_window = self.has_session
        if not self.has_session:
            self.show_today()
        hidden = hidden and self.desk.stay_in_tray()
        show_in_place(self.window, self._place, hidden=hidden)
        QTimer.singleShot(READ_AFTER, self._after_first_paint)
        self.application.exec()
        self.close()
        return self._exit_code

    def after_paint(self, deed: Callable[[], object]) -> None:
        """Have something done once the window is there, so that nobody waits for it."""
        self._after_paint.append(deed)

    def close(self) -> None:
        """Let go of everything that outlives the window, and remember where that was."""
        keep_place(self.window, self._place)
        self._leave_desk()
        if "awake" in self.__dict__:
            self.awake.release()
        if "settings" in self.__dict__:
            self.settings.close()
        if "speaker" in self.__dict__:
            self.speaker.close()
        if "saving" in self.__dict__:
            self.saving.close()
        self.context.close()

    def show_today(self) -> None:
        """Open Today as things stand now."""
        if "saving" in self.__dict__ or has_unsaved(self.context):
            self.saving.save()
        self.today.show()
        self.window.show_view("today")

    def start(self, routine: str, index: int = 0) -> None:
        """Start a session of a routine at a segment of its timeline.

        Where a ticked symptom speaks against it, that is said first.
        """
        timeline = self._find(routine)
        if timeline is not None:
            today, variant = self.changes.today(timeline)
            self.help.signs.before_starting(
                lambda: self.sessions.start(
                    today, index, variant=variant, pain_before=self.today.take_pain()
                )
            )

    def start_form(self, routine: str, lighter: bool) -> None:
        """Start a session of a routine with about half its sets, or whole, today."""
        self.changes.take_lighter(routine, lighter)
        self.start(routine)

    def open_guide(self, chapter: str) -> None:
        """Open a chapter of the guide, such as `when-to-seek-help`."""
        self.help.guide.open(chapter)

    def play(self, timeline: Timeline, manner: Manner, *, leave: bool = False) -> None:
        """Start a session at once; with `leave` the program closes at its end."""
        self._leave_at_end = leave
        self.sessions.start(timeline, 0, manner)
        self.help.return_to_session()

    @property
    def has_session(self) -> bool:
        """Whether a session is on the screen."""
        return "sessions" in self.__dict__ and self.sessions.playing is not None

    @property
    def _place(self) -> Path:
        """The file that keeps the window's place."""
        return self.context.paths.state / "window"

    @cached_property
    def welcome(self) -> WelcomePresenter:
        """The first run."""
        from exercise_app.presenters.welcome import WelcomePresenter

        return WelcomePresenter(
            self.context, self.window, self.settings, self._open_signs, self.today.show
        )

    def begin_welcome(self) -> None:
        """Open the first run."""
        self.welcome.begin()

    def _mute(self, muted: bool) -> None:
        self.sessions.set_muted(muted)

    def _connect(self) -> None:
        window, view = self.window, self.window.today
        window.place_chosen.connect(self._go_to)
        window.help_requested.connect(self._open_signs)
        window.closing.connect(self._ask_before_closing)
        window.quit_requested.connect(self.quit)
        view.start_requested.connect(self.start)
        view.form_requested.connect(self.start_form)
        view.run_requested.connect(lambda: self.open_runs(add=True))
        view.help_requested.connect(self._open_signs)
        view.open_requested.connect(self.open_routine)
        view.resume_requested.connect(self._resume)
        view.keep_requested.connect(self._keep)
        view.discard_requested.connect(self._discard)
        view.folder_requested.connect(self.today.open_folder)
        view.new_requested.connect(self.new_routine)

    def _open_signs(self) -> None:
        self.help.open_signs()

    def _go_to(self, place: str) -> None:
        self.window.show_notice("")
        if place == "exercises":
            self.catalogue.show_list()
        elif place == "history":
            self.history.show_list()
        elif place == "runs":
            self.open_runs()
        elif place == "guide":
            self.help.guide.show_page()
        elif place == "settings":
            self.settings.show_page()
        else:
            self.show_today()
            self.today.read_files()

    def _after_first_paint(self) -> None:
        self.window.finish()
        self.tell_screen_readers()
        self.watch_for_arrivals()
        self.follow_days().changed.connect(self._keep_house)
        let_ctrl_c_end()
        gc.freeze()
        gc.enable()
        self.today.read_files()
        self.beside.begin()
        self._keep_house()
        self._keep_desk()
        for deed in self._after_paint:
            deed()
        self.dressing.follow_system()

    def _keep_house(self) -> None:
        from exercise_app.presenters.housekeeping import keep_house

        keep_house(self.context, self.window)

    def _after_session(self, record: SessionRecord, early: bool) -> None:
        self._exit_code = ENDED_EARLY if early else 0
        self._keep_house()
        if self._leave_at_end:
            is_heard = "speaker" in self.__dict__ and not early
            QTimer.singleShot(LAST_WORDS if is_heard else 0, self.application.quit)
        elif record.work_done or record.totals.open_finished:
            self.history.show_summary(record)
        elif self.saving.forget(record.id):
            self.show_today()
        else:
            self._discard(record.id)

    def _resume(self, session_id: str) -> None:
        self.help.signs.before_starting(lambda: self.unfinished.resume(session_id))

    def _follow_settings(self) -> None:
        self.dressing.wear()
        self.today.note_plan()
        self._keep_desk()
        if "sessions" in self.__dict__:
            self.sessions.follow(self.context.settings)
        elif "speaker" in self.__dict__:
            self.speaker.apply(self.context.settings.voice)

    def _ask_before_closing(self) -> None:
        self.back_to_session()
        may_close = self.may_close_editor()
        self.window.may_close = may_close and (not self.has_session or self.sessions.close())

    def _on_error(self, error: Exception) -> None:
        self.on_trouble(error)

    def _tell_trouble(self, error: Exception) -> None:
        _log.exception("a part of the session failed", exc_info=error)
        self.window.show_notice(tr("Something went wrong, and the session goes on."))
