"""The pages that lead to one another: each one's presenter is made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from exercise_app.context import Context
from exercise_app.presenters.unsettled import Unsettled
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path

    from exercise_app.core.timeline import Timeline
    from exercise_app.desktop.awake import Awake
    from exercise_app.presenters.adjusting import TodaysChanges
    from exercise_app.presenters.catalogue import CataloguePresenter
    from exercise_app.presenters.days import Days
    from exercise_app.presenters.editing.beside import Beside
    from exercise_app.presenters.editing.keeping import Keeping
    from exercise_app.presenters.editing.presenter import EditorPresenter
    from exercise_app.presenters.editing.trying import Trial
    from exercise_app.presenters.history import HistoryPresenter
    from exercise_app.presenters.incoming import IncomingPresenter
    from exercise_app.presenters.playing import Surroundings
    from exercise_app.presenters.routine import RoutinePresenter
    from exercise_app.presenters.runs import RunsPresenter
    from exercise_app.presenters.sessions import SessionPresenter
    from exercise_app.presenters.sharing import SharingPresenter
    from exercise_app.presenters.today import TodayPresenter
    from exercise_app.voice.speaker import Speaker

_BUSY = frozenset({"player", "editor"})
"""Views on which Ctrl+N opens nothing."""


class Pages(Unsettled):
    """The history, the runs, the exercises and the routines of one window."""

    context: Context
    window: MainWindow
    today: TodayPresenter

    def show_today(self) -> None:
        """Open Today."""
        raise NotImplementedError

    def start(self, routine: str, index: int = 0) -> None:
        """Start a session of a routine at a segment of its timeline."""
        raise NotImplementedError

    @cached_property
    def awake(self) -> Awake:
        """What keeps the screen awake."""
        raise NotImplementedError

    @cached_property
    def speaker(self) -> Speaker:
        """The voice."""
        raise NotImplementedError

    def _on_error(self, error: Exception) -> None:
        """A part of a session failed."""
        raise NotImplementedError

    @property
    def sessions(self) -> SessionPresenter:
        """The sessions."""
        raise NotImplementedError

    def _find(self, routine: str) -> Timeline | None:
        """A routine's timeline; None where it cannot be read, which is told."""
        from exercise_app.presenters.finding import find_timeline

        return find_timeline(self.context, self.window, routine)

    def follow_days(self) -> Days:
        """Have Today show the day that it is, however long the window stays open."""
        from exercise_app.presenters.days import Days

        days = Days(self.window, self.context.clocks.local)
        days.changed.connect(self.refresh_today)
        return days

    def refresh_today(self) -> None:
        """Show Today anew where it is on the screen."""
        if self.window.current == "today":
            self.today.show()

    @cached_property
    def history(self) -> HistoryPresenter:
        """The history's pages, made when they are first opened."""
        from exercise_app.presenters.history import HistoryPresenter

        presenter = HistoryPresenter(self.context, self.window, self._find)
        presenter.amend = self.saving.amend
        presenter.routine_requested.connect(self.open_routine)
        return presenter

    @cached_property
    def runs(self) -> RunsPresenter:
        """The page of runs, made when it is first opened."""
        from exercise_app.presenters.runs import RunsPresenter

        return RunsPresenter(self.context, self.window)

    @cached_property
    def catalogue(self) -> CataloguePresenter:
        """The exercises' pages, made when they are first opened."""
        from exercise_app.presenters.catalogue import CataloguePresenter

        presenter = CataloguePresenter(self.context, self.window)
        presenter.routine_requested.connect(
            lambda routine: self.routine.open(routine, presenter.way_back())
        )
        return presenter

    @cached_property
    def changes(self) -> TodaysChanges:
        """What is changed of routines for today."""
        from exercise_app.presenters.adjusting import TodaysChanges

        return TodaysChanges(self.context)

    @cached_property
    def sharing(self) -> SharingPresenter:
        """What goes out of a routine's page, made with the first."""
        from exercise_app.presenters.sharing import SharingPresenter

        presenter = SharingPresenter(self.context, self.window, self._find, self.changes)
        presenter.saved.connect(self.open_routine)
        presenter.removed.connect(self.show_today)
        for changed in (presenter.saved, presenter.removed):
            changed.connect(lambda *_: self.today.read_files())
        return presenter

    @cached_property
    def incoming(self) -> IncomingPresenter:
        """Where what comes from elsewhere is looked over, made with the first."""
        from exercise_app.presenters.incoming import IncomingPresenter

        presenter = IncomingPresenter(self.context, self.window, self.show_today)
        presenter.edit = self._edit_text
        presenter.added.connect(self.today.read_files)
        presenter.opened.connect(self.open_routine)
        return presenter

    @cached_property
    def beside(self) -> Beside:
        """What goes on beside the pages, made after the first paint."""
        from exercise_app.presenters.editing.beside import Beside

        return Beside(self)

    def watch_for_arrivals(self) -> None:
        """Take files and texts that are dropped on the window, opened or pasted."""
        from exercise_app.ui.dropping import Arrivals

        arrivals = Arrivals(self.window)
        arrivals.files.connect(self.take_files)
        arrivals.text.connect(self.take_text)
        self.watch_for_new()

    def tell_screen_readers(self) -> None:
        """Tell screen readers what our widgets are, where Qt cannot know."""
        from exercise_app.ui.accessible import install

        install(self.window)

    def take_files(self, paths: list[Path]) -> None:
        """Look over files that came, before they are added to the user's."""
        self.incoming.take_files(paths)

    def take_text(self, text: str) -> None:
        """Look over a text that was pasted, likewise."""
        self.incoming.take_text(text)

    def _edit_text(self, text: str, id_: str) -> None:
        self.keeping.edit_text(text, id_)

    def _share(self, deed: str, routine: str) -> None:
        from exercise_app.presenters.routine import sharing

        if deed in {key for key, _ in sharing()}:
            self.sharing.do(deed, routine)
        elif deed == "mend":
            self.beside.mend(routine)
        else:
            self.keeping.do(deed, routine)

    def _save_own(self, routine: str) -> None:
        self.sharing.save_own(routine)

    @cached_property
    def routine(self) -> RoutinePresenter:
        """The routines' pages, made when the first is opened."""
        from exercise_app.presenters.editing.offers import editing_deeds
        from exercise_app.presenters.routine import RoutinePresenter

        presenter = RoutinePresenter(
            self.context, self.window, self._find, self.show_today, self.changes
        )
        presenter.more_deeds = editing_deeds
        presenter.start_requested.connect(self.start)
        presenter.deed_requested.connect(self._share)
        presenter.save_requested.connect(self._save_own)
        presenter.exercise_requested.connect(
            lambda exercise, name: self.open_exercise(exercise, name, presenter.way_back())
        )
        return presenter

    def open_routine(self, routine: str) -> None:
        """Open a routine's page."""
        self.routine.open(routine)

    def open_exercise(self, exercise: str, name: str, back: Callable[[], None]) -> None:
        """Open an exercise's page; Back leads to the page called `name`, by `back`."""
        from exercise_app.presenters.catalogue import Origin

        self.catalogue.open(exercise, Origin(name, back))

    def open_runs(self, add: bool = False) -> None:
        """Open the page of runs; with `add` to write a run down at once."""
        self.runs.show_page(add=add)

    @cached_property
    def editor(self) -> EditorPresenter:
        """The editor, made when it is first opened."""
        from exercise_app.presenters.editing.presenter import EditorPresenter

        presenter = EditorPresenter(
            self.context, self.window, self.show_today, self.open_routine, lambda: self.speaker
        )
        presenter.files_changed.connect(self.today.read_files)
        presenter.try_requested.connect(self._try)
        self.beside.attend_editor(presenter)
        return presenter

    @cached_property
    def keeping(self) -> Keeping:
        """What makes, copies and removes routines, made with the first deed."""
        from exercise_app.presenters.editing.keeping import Keeping

        return Keeping(self.context, self.window, self.editor, self.open_routine, self.show_today)

    @cached_property
    def trial(self) -> Trial:
        """What runs through a routine at speed, made with the first."""
        from exercise_app.presenters.editing.trying import Trial

        trial = Trial(self.window, self._around_trial)
        trial.over.connect(self._after_trial)
        return trial

    def _after_trial(self) -> None:
        if self.window.current == "player":
            self.editor.show_again()

    def new_routine(self) -> None:
        """Edit a routine that is new, unless something else has the keyboard for itself."""
        if self.window.current not in _BUSY:
            self.keeping.new()

    def watch_for_new(self) -> None:
        """Have Ctrl+N begin a routine."""
        from PySide6.QtGui import QKeySequence, QShortcut

        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.New), self.window)
        shortcut.activated.connect(self.new_routine)

    def may_close_editor(self) -> bool:
        """Whether nothing that was edited is unsaved; where it is, it is asked about."""
        if "trial" in self.__dict__:
            self.trial.stop()
        return "editor" not in self.__dict__ or self.editor.may_close()

    def _try(self, timeline: object) -> None:
        from exercise_app.core.timeline import Timeline

        assert isinstance(timeline, Timeline)
        self.trial.start(timeline)

    def _around_trial(self) -> Surroundings:
        from exercise_app.presenters.surroundings import surroundings_of

        return surroundings_of(self.context, self.awake, lambda _muted: None, self._on_error)
