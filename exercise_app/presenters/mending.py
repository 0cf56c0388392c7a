"""A session's page, and what mends the history: past sessions added, changed and deleted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exercise_app.core.record import SessionRecord
from exercise_app.core.translation import tr
from exercise_app.desktop.clock import instant_of
from exercise_app.history.errors import HistoryError
from exercise_app.ui.props.session import derive_session_props
from exercise_app.ui.props.session_form import (
    RoutineChoice,
    SessionForm,
    SessionRead,
    SessionTyped,
    derive_edit_form,
    derive_new_form,
    read_session,
)
from exercise_app.ui.views.session_sheet import SessionSheet
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from exercise_app.context import Context
    from exercise_app.core.timeline import Timeline


class MendingPresenter(QObject):
    """Feeds a session's page and the sheet of its form. Everything it does can be undone."""

    changed = Signal()
    """A session was added, changed, deleted or put back."""
    back_requested = Signal()
    routine_requested = Signal(str)

    def __init__(
        self, context: Context, window: MainWindow, find: Callable[[str], Timeline | None]
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._find = context, window, find
        self._shown = ""
        self._is_connected = False

    @cached_property
    def sheet(self) -> SessionSheet:
        """The sheet of a session."""
        sheet = SessionSheet(self._window, self._window.body)
        sheet.saved.connect(self._save)
        sheet.deleted.connect(self._delete_open)
        return sheet

    def show_session(self, session_id: str) -> None:
        """Open a session's page."""
        view = self._window.session
        if not self._is_connected:
            self._is_connected = True
            view.back_requested.connect(self.back_requested)
            view.routine_requested.connect(self.routine_requested)
            view.edit_requested.connect(lambda: self.edit(self._shown))
            view.delete_requested.connect(lambda: self.delete(self._shown))
            view.counted.connect(self._count)
        self._shown = session_id
        if self._try(self._render):
            self._window.show_view("session")

    def add(self, day: date) -> None:
        """Ask for a session that was done on a day."""

        def show() -> None:
            if not self._context.routines.entries():
                self._context.routines.refresh_built_in()
            entries = self._context.routines.entries()
            routines = [RoutineChoice(entry.id, entry.name) for entry in entries]
            last = self._context.store.page(0, 1)
            usual = last[0].routine if last else ""
            now = self._context.clocks.local()
            self.sheet.show_form(derive_new_form(routines, day, now, usual))

        self._try(show)

    def edit(self, session_id: str) -> None:
        """Ask what is to be changed of a session."""

        def show() -> None:
            record = self._context.store.session(session_id)
            self.sheet.show_form(derive_edit_form(record, self._context.clocks.local()))

        self._try(show)

    def delete(self, session_id: str) -> None:
        """Take a session out of the history."""

        def delete() -> None:
            record = self._context.store.discard(session_id)
            self.sheet.close_sheet()
            if self._window.current == "session":
                self.back_requested.emit()
            self._offer(
                tr("{name} deleted.", name=record.name),
                lambda: self._context.store.merge([record]),
            )
            self.changed.emit()

        self._try(delete)

    def _delete_open(self) -> None:
        if self.sheet.form is not None:
            self.delete(self.sheet.form.id)

    def _render(self) -> None:
        record = self._context.store.session(self._shown)
        today = self._context.clocks.local().date()
        self._window.session.render_props(derive_session_props(record, today))

    def _count(self, counted: bool | None) -> None:
        """Keep the user's word on whether the session counts."""

        def count() -> None:
            before = self._context.store.session(self._shown)
            after = self._context.store.edit(replace(before, counted=counted))
            told = tr("It counts for its week.")
            if not after.counts:
                told = tr("It does not count for its week.")
            self._offer(told, lambda: self._context.store.edit(before))
            self._render()
            self.changed.emit()

        self._try(count)

    def _save(self, typed: SessionTyped) -> None:
        form = self.sheet.form
        assert form is not None
        read = read_session(typed, form)
        self._try(lambda: (self._add if form.is_new else self._change)(typed, form, read))

    def _add(self, typed: SessionTyped, form: SessionForm, read: SessionRead) -> None:
        from exercise_app.history.past import past_session

        timeline = self._find(typed.routine)
        if timeline is None or read.wall is None:
            return
        zone = self._context.clocks.zone()
        past = past_session(
            timeline,
            instant_of(read.wall, zone),
            typed.share / 100,
            zone=zone,
            source=timeline.routine.source,
        )
        kept = self._context.store.add(_rated(past, typed))
        self.sheet.close_sheet()
        self._offer(
            tr("{name} added.", name=kept.name), lambda: self._context.store.discard(kept.id)
        )
        self.changed.emit()

    def _change(self, typed: SessionTyped, form: SessionForm, read: SessionRead) -> None:
        store = self._context.store
        before = store.session(form.id)
        after = _rated(before, typed)
        if read.wall is not None and (typed.date, typed.time) != (form.typed.date, form.typed.time):
            started = instant_of(read.wall, before.zone or self._context.clocks.zone())
            moved = started - before.started
            finished = None if before.finished is None else before.finished + moved
            after = replace(after, started=started, finished=finished, date=typed.date)
        if read.seconds is not None and typed.length != form.typed.length:
            after = replace(after, finished=after.started + timedelta(seconds=read.seconds))
        self.sheet.close_sheet()
        if after == before:
            return
        store.edit(after)
        self._offer(tr("{name} changed.", name=before.name), lambda: store.edit(before))
        self._after_change()

    def _after_change(self) -> None:
        if self._window.current == "session":
            self._render()
        self.changed.emit()

    def _offer(self, told: str, undo: Callable[[], object]) -> None:
        def undo_and_show() -> None:
            def deed() -> None:
                undo()
                self._after_change()

            self._try(deed)

        self._window.offer_undo(told, undo_and_show)

    def _try(self, deed: Callable[[], object]) -> bool:
        """Do it; whether it went well. What went wrong is told."""
        try:
            deed()
        except HistoryError as error:
            self._window.show_notice(str(error))
            return False
        return True


def _rated(record: SessionRecord, typed: SessionTyped) -> SessionRecord:
    """A session with the ratings and the note that were typed."""
    return replace(
        record,
        pain_before=typed.pain_before,
        pain_after=typed.pain_after,
        pain_morning=typed.pain_morning,
        effort=typed.effort,
        note=typed.note or None,
    )
