"""A routine's page: what it holds, and where it leads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exercise_app.context import Context
from exercise_app.core.adjust import Adjust, base_of
from exercise_app.core.expand import count_works
from exercise_app.core.fit import Fitted, options
from exercise_app.core.kinds import Speech
from exercise_app.core.translation import tr
from exercise_app.presenters.adjusting import TodaysChanges
from exercise_app.ui.props.routine import Adjusting, derive_routine_props
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from exercise_app.core.routine import Exercise, Routine
    from exercise_app.core.timeline import Timeline

MOST_FITTED = 500
"""Works of a routine beyond which it is not offered shorter or longer: that would take a while."""
Deeds = Sequence[tuple[str, str]]
"""What else can be done with a routine: a key, and what its button says."""

Find = Callable[[str], "Timeline | None"]
"""Gives a routine's timeline by its id; None where it cannot be read, which it has told."""


def sharing() -> Deeds:
    """What takes a routine out of the app."""
    return ("export", tr("Export")), ("handout", tr("Print or PDF"))


class RoutinePresenter(QObject):
    """Feeds the page. `start_requested` gives a routine's id and a segment's index,
    `exercise_requested` the id of an exercise whose page is wanted, and the routine's name.

    `deed_requested` gives the key of one of `deeds` and the routine's id, `save_requested` the id
    of a routine whose changes of today are to become a routine of the user's own.
    """

    start_requested = Signal(str, int)
    exercise_requested = Signal(str, str)
    deed_requested = Signal(str, str)
    save_requested = Signal(str)

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        find: Find,
        home: Callable[[], None],
        changes: TodaysChanges,
        deeds: Deeds | None = None,
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._find, self._home = context, window, find, home
        self._changes = changes
        self.deeds: Deeds = sharing() if deeds is None else deeds
        self.more_deeds: Callable[[Timeline], Deeds] = lambda _: ()
        self._back = home
        self._written: Timeline | None = None
        self._connected = False

    def open(self, routine: str, back: Callable[[], None] | None = None) -> None:
        """Open the page of a routine; Back leads to Today unless told otherwise."""
        timeline = self._find(routine)
        if timeline is None:
            return
        self._connect()
        self._back = back or self._home
        self._written = timeline
        self._show(timeline)
        self._window.show_view("routine")

    def _show(self, written: Timeline) -> None:
        """Show a routine with the changes of today."""
        timeline, _ = self._changes.today(written)
        adjust = self._changes.of(written.routine.id) if timeline is not written else Adjust()
        adjusting = Adjusting(written.routine, adjust, self._lengths(written.routine, adjust))
        props = derive_routine_props(
            timeline,
            self._exercises_near(written, timeline),
            reduced=self._context.reduced_motion,
            adjusting=adjusting if written.works else None,
            deeds=(*self.deeds, *self.more_deeds(written)),
            trouble=self._trouble(written),
        )
        self._window.routine.render_props(props)

    def _trouble(self, written: Timeline) -> tuple[str, ...]:
        """What is wrong with the routine's file, where its last good version is shown."""
        routine, folder = written.routine, self._context.paths.routines
        if routine.source != str(folder / f"{routine.id}.yaml"):
            return ()
        from exercise_app.presenters.finding import problems_now

        found = problems_now(self._context, routine.id)
        return tuple(tr("Line {line}: {told}", line=p.line, told=p.message) for p in found)

    def look_again(self) -> None:
        """Show the routine as its file is now, where its page is on the screen."""
        written = self._written
        if written is None or self._window.current != "routine":
            return
        now = self._find(written.routine.id)
        if now is None:
            self._leave()
        else:
            self._written = now
            self._show(now)

    def _lengths(self, routine: Routine, adjust: Adjust) -> dict[int, Fitted]:
        base = base_of(routine, adjust, self._changes.find(routine))
        return options(base) if count_works(base.steps) <= MOST_FITTED else {}

    def _change(self, change: Callable[[Adjust], Adjust]) -> None:
        """Keep something else for today, and show it."""
        written = self._written
        if written is not None:
            routine = written.routine.id
            self._changes.keep(routine, change(self._changes.of(routine)))
            self._show(written)

    def _choose_speech(self, word: str) -> None:
        wanted = Speech(word)
        own = self._written is not None and self._written.routine.speech is wanted
        self._change(lambda adjust: replace(adjust, speech=None if own else wanted))

    def way_back(self) -> Callable[[], None]:
        """What leads back to the page that is shown, and from there on as before."""
        routine, back = self._id, self._back
        return lambda: self.open(routine, back)

    @property
    def _id(self) -> str:
        return "" if self._written is None else self._written.routine.id

    @property
    def _name(self) -> str:
        return "" if self._written is None else self._written.routine.name

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
        view.deed_requested.connect(lambda deed: self.deed_requested.emit(deed, self._id))
        view.save_requested.connect(lambda: self.save_requested.emit(self._id))
        view.speech_chosen.connect(self._choose_speech)
        view.minutes_chosen.connect(
            lambda minutes: self._change(lambda adjust: replace(adjust, minutes=minutes or None))
        )
        view.swap_requested.connect(
            lambda exercise, other: self._change(lambda adjust: adjust.swapping(exercise, other))
        )
        view.skip_requested.connect(
            lambda exercise: self._change(lambda adjust: adjust.skipping(exercise))
        )
        view.put_back_requested.connect(
            lambda exercise: self._change(lambda adjust: adjust.putting_back(exercise))
        )
        view.reset_requested.connect(lambda: self._change(lambda _: Adjust()))

    def _leave(self) -> None:
        self._back()

    def _exercises_near(self, *timelines: Timeline) -> dict[str, Exercise]:
        """The exercises of the catalogue that a routine uses, or that are easier or harder."""
        used = [work.step.exercise for t in timelines for work in t.works if work.step]
        ids = {id_ for e in used for id_ in (e.id, e.easier, e.harder) if id_}
        found = {id_: self._context.exercises.find(id_) for id_ in ids}
        return {id_: exercise for id_, exercise in found.items() if exercise is not None}
