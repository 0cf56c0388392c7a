"""Today: feeds the view with the routines, the week and what was left unfinished."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from exercise_app.context import Context
from exercise_app.history.errors import HistoryError
from exercise_app.presenters.known import Known, has_damaged, look
from exercise_app.ui.props.today import TodayProps, derive_today_props
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from exercise_app.core.entry import RoutineEntry
    from exercise_app.library.problems import Problem
    from exercise_app.presenters.before import PainNow
    from exercise_app.presenters.faces import FacesPresenter
    from exercise_app.presenters.morning import MorningPresenter
    from exercise_app.presenters.rescue import RescuePresenter
    from exercise_app.presenters.week_off import WeekOffPresenter
    from exercise_app.ui.props.before import BeforeProps
    from exercise_app.ui.props.morning import MorningProps
    from exercise_app.ui.props.signs import AdviceProps
    from exercise_app.ui.props.today import Hero

SLICE = 0.008
"""Seconds of reading files at a time, so that the window stays swift meanwhile."""


class TodayPresenter(QObject):
    """Keeps Today up to date; reads the users' files beside the window, a little at a time."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._reading: Iterator[None] | None = None
        self._checked = False
        self._read_again = False
        """Files have changed while they are read."""
        self._in_exercises: tuple[Problem, ...] = ()
        self._faces: FacesPresenter | None = None
        self._known: Known | None = None
        self.hero: Hero | None = None
        self._pain: PainNow | None = None
        self._mornings: MorningPresenter | None = None
        self._rescue: RescuePresenter | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._read_on)
        view = window.today
        view.pain_told.connect(self._tell_pain)
        view.morning_rated.connect(self._rate_morning)
        view.morning_skipped.connect(self._skip_morning)
        view.restore_requested.connect(self._restore)
        view.restore_declined.connect(self._decline_backup)
        view.week_off_requested.connect(self._take_week_off)
        view.week_on_requested.connect(self._count_week)

    @cached_property
    def week_off(self) -> WeekOffPresenter:
        """Taking the week off, made when that is first wanted."""
        from exercise_app.presenters.week_off import WeekOffPresenter

        presenter = WeekOffPresenter(self._context, self._window)
        presenter.changed.connect(self.show)
        return presenter

    def show(self) -> None:
        """Show what is known now."""
        known = self._known = look(self._context)
        routines = self._entries()
        props = derive_today_props(
            today=known.today,
            routines=routines,
            week=known.week,
            last_done=known.last_done,
            after_run=known.after_run,
            coaching=known.coaching(routines),
            is_off=known.is_off,
            unfinished=known.unfinished,
            problems=(*known.told, *self._problems()),
            routines_folder=str(self._context.paths.routines),
            advice=_advice(known),
        )
        self.hero = props.hero
        self._window.today.render_props(
            props._replace(
                before=self._before(props, routines, known),
                morning=self._morning(known),
                rescue=None if self._rescue is None else self._rescue.props(),
            )
        )

    def look_again(self) -> Known:
        """Show what is known now, and give it."""
        self.show()
        assert self._known is not None
        return self._known

    def take_pain(self) -> int | None:
        """Pain as it was told before a session that begins now; None where it was not."""
        return None if self._pain is None else self._pain.take(self._context.clocks.local())

    def _before(
        self, props: TodayProps, routines: Sequence[RoutineEntry], known: Known
    ) -> BeforeProps | None:
        if self._pain is None:
            return None
        hero, now = props.hero, self._context.clocks.local()
        shown = "" if hero is None else hero.card.id
        beside = "" if hero is None or hero.other is None else hero.other.routine
        routine = next((routine for routine in routines if routine.id == shown), None)
        return self._pain.props(now, routine, routines, known.symptoms, beside)

    def _tell_pain(self, pain: int | None) -> None:
        if self._pain is None:
            from exercise_app.presenters.before import PainNow

            self._pain = PainNow()
        self._pain.tell(pain, self._context.clocks.local())
        self.show()

    def _morning(self, known: Known) -> MorningProps | None:
        """The question for the morning after; what asks it is loaded with the first."""
        if self._mornings is None:
            if known.awaiting is None:
                return None
            from exercise_app.presenters.morning import MorningPresenter

            self._mornings = MorningPresenter(self._context, self._window)
            self._mornings.changed.connect(self.show)
        return self._mornings.props(known.awaiting, known.today)

    def _rate_morning(self, pain: int | None) -> None:
        if self._mornings is not None and self._known is not None:
            self._mornings.rate(self._known.awaiting, pain)

    def _skip_morning(self) -> None:
        if self._mornings is not None and self._known is not None:
            self._mornings.skip(self._known.awaiting)

    def read_files(self) -> None:
        """Look for new and changed files, and show them once all are read."""
        self._window.today.finish()
        if self._reading is None:
            self._reading = self._read_all()
            self._timer.start()
        else:
            self._read_again = True

    def _read_all(self) -> Iterator[None]:
        """Routines first, since they are on the page; then pictures, and what else is in files."""
        yield from self._context.routines.refresh()
        self.show()
        self._show_faces()
        yield from self._context.exercises.read_all()

    def open_folder(self) -> None:
        """Show the folder of the user's routines in the system's file manager."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        folder = self._context.paths.routines
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def read_now(self) -> None:
        """Look for new and changed files, and wait until all are read."""
        self.read_files()
        while self._reading is not None:
            self._read_on()

    def note_plan(self) -> None:
        """Keep the plan with its date, so that changing it never rewrites past weeks.

        A file with an error is left alone: what it falls back to is nobody's plan.
        """
        settings, problems = self._context.settings_read
        if problems:
            return
        today = self._context.clocks.local().date()
        try:
            self._context.history.plans.note(settings.targets, today)
        except HistoryError:
            return  # told with the rest of the history

    def _entries(self) -> tuple[RoutineEntry, ...]:
        if not self._context.routines.entries():
            self._context.routines.refresh_built_in()
        return self._context.routines.entries()

    def _read_on(self) -> None:
        read = self._context.clocks.read
        until = read().mono + SLICE
        while read().mono < until:
            if self._reading is None or next(self._reading, self) is self:
                self._reading = None
                self._timer.stop()
                self._checked = True
                self._in_exercises = tuple(self._context.exercises.problems())
                self._context.judge_targets_again()
                self.note_plan()
                self.show()
                self._offer_backup()
                if self._read_again:
                    self._read_again = False
                    self.read_files()
                return

    def _show_faces(self) -> None:
        """Have the cards' pictures looked up, and those shown looked at again."""
        if self._faces is None:
            from exercise_app.presenters.faces import FacesPresenter

            self._faces = FacesPresenter(self._context, self._window.today)
        self._faces.look_again()

    def _problems(self) -> tuple[str, ...]:
        """What is wrong in the user's files; but for the settings, once they were looked at."""
        told = []
        if self._checked:
            told = [*self._context.routines.problems(), *self._in_exercises]
            if self._context.paths.lexicon.exists():
                self._context.read_lexicon_again()
                told += self._context.lexicon_read[1]
        return tuple(str(problem) for problem in (*told, *self._context.settings_read[1]))

    def _take_week_off(self) -> None:
        self.week_off.ask()

    def _count_week(self) -> None:
        self.week_off.unmark()

    def _restore(self) -> None:
        if self._rescue is not None:
            self._rescue.restore()

    def _decline_backup(self) -> None:
        if self._rescue is not None:
            self._rescue.decline()

    def _offer_backup(self) -> None:
        """Offer a backup where the history was damaged."""
        is_damaged = self._known is not None and self._known.is_damaged
        if self._rescue is not None or not (is_damaged or has_damaged(self._context)):
            return
        from exercise_app.presenters.rescue import RescuePresenter

        self._rescue = RescuePresenter(self._context, self._window)
        self._rescue.changed.connect(self.show)
        self._rescue.look()


def _advice(known: Known) -> AdviceProps | None:
    """What the ticked symptoms say; the words are loaded with the first."""
    if not known.symptoms:
        return None
    from exercise_app.ui.props.signs import derive_advice

    return derive_advice(known.symptoms)
