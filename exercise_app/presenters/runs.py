"""Runs and shoes: kept, changed, deleted, and undone."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from exercise_app.context import Context
from exercise_app.core.runs import WEEKS_BEFORE, Run, Shoe, against_mean
from exercise_app.core.settings import Units
from exercise_app.core.translation import tr
from exercise_app.core.week import week_of
from exercise_app.desktop.units import local_units
from exercise_app.desktop.week_start import week_start
from exercise_app.history.errors import HistoryError
from exercise_app.ui.props.distances import distance
from exercise_app.ui.props.run_form import (
    RunTyped,
    ShoeTyped,
    derive_run_form,
    derive_shoe_form,
    read_run,
    read_shoe,
)
from exercise_app.ui.props.runs import derive_runs_props
from exercise_app.ui.views.run_sheets import RunSheet, ShoeSheet
from exercise_app.ui.window import MainWindow

LISTED_WEEKS = 26
"""How many weeks are listed at a time."""


class RunsPresenter(QObject):
    """Feeds the page of runs, and keeps what is written down there."""

    changed = Signal()
    """A run was added, changed, deleted or put back."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._since: date | None = None
        self._is_connected = False

    @cached_property
    def run_sheet(self) -> RunSheet:
        """The sheet of a run."""
        sheet = RunSheet(self._window, self._window.body)
        sheet.saved.connect(self._save_run)
        sheet.deleted.connect(lambda: self._delete_run(_id_of(sheet)))
        return sheet

    @cached_property
    def shoe_sheet(self) -> ShoeSheet:
        """The sheet of a pair of shoes."""
        sheet = ShoeSheet(self._window, self._window.body)
        sheet.saved.connect(self._save_shoe)
        sheet.retired.connect(self._retire)
        sheet.deleted.connect(lambda: self._delete_shoe(_id_of(sheet)))
        return sheet

    def show_page(self, *, add: bool = False) -> None:
        """Open the page; with `add` to write a run down at once."""
        view = self._window.runs
        if not self._is_connected:
            self._is_connected = True
            view.add_requested.connect(self._add_run)
            view.run_requested.connect(self._edit_run)
            view.run_delete_requested.connect(self._delete_run)
            view.shoe_add_requested.connect(self._add_shoe)
            view.shoe_requested.connect(self._edit_shoe)
            view.shoe_delete_requested.connect(self._delete_shoe)
            view.earlier_requested.connect(self._show_earlier)
        self._since = None
        self._render()
        self._window.show_view("runs")
        if add:
            self._add_run()

    def _render(self) -> None:
        self._try(self._render_kept)

    def _render_kept(self) -> None:
        history, today, starts = self._context.history, self._today, self._starts
        runs = history.runs
        since = runs.first_day()
        if self._since is None or (since is not None and not runs.between(self._since)):
            self._since = self._weeks_up_to(runs.last_day() or today)
        first = week_of(today, starts)[0]
        recent = runs.between(_earlier(first, WEEKS_BEFORE))
        self._window.runs.render_props(
            derive_runs_props(
                runs.between(self._since),
                history.shoes.all(),
                runs.metres_of_shoes(),
                against_mean(recent, today, starts, since),
                today=today,
                units=self._units,
                starts=starts,
                since=since,
                has_earlier=since is not None and since < self._since,
            )
        )

    def _weeks_up_to(self, day: date) -> date:
        """The first day of the weeks to list, the last of which holds `day`."""
        return _earlier(week_of(day, self._starts)[0], LISTED_WEEKS - 1)

    def _show_earlier(self) -> None:
        def read() -> None:
            last = self._context.history.runs.last_day(before=self._since)
            if last is not None:
                self._since = self._weeks_up_to(last)
            self._render_kept()

        self._try(read)

    def _add_run(self) -> None:
        def show() -> None:
            history = self._context.history
            usual = _usual_shoe(history.runs.between(self._since))
            shoes = history.shoes.all()
            self.run_sheet.show_form(derive_run_form(None, shoes, self._units, self._today, usual))

        self._try(show)

    def _edit_run(self, run_id: str) -> None:
        def show() -> None:
            history = self._context.history
            run, shoes = history.runs.run(run_id), history.shoes.all()
            self.run_sheet.show_form(derive_run_form(run, shoes, self._units, self._today))

        self._try(show)

    def _save_run(self, typed: RunTyped) -> None:
        form = self.run_sheet.form
        assert form is not None
        self._keep(lambda: self._keep_run(typed, form.id, form.typed), self.run_sheet)

    def _keep_run(self, typed: RunTyped, run_id: str, former: RunTyped) -> None:
        runs, read = self._context.history.runs, read_run(typed, self._units)
        assert read.metres is not None
        before = runs.run(run_id) if run_id else None
        kept = Run(
            id=run_id or str(uuid.uuid4()),
            date=typed.date,
            metres=read.metres
            if before is None or typed.distance != former.distance
            else before.metres,
            seconds=read.seconds,
            shoe=typed.shoe or None,
            note=typed.note or None,
            edited=self._context.clocks.local(),
        )
        if before is None:
            runs.add(kept)
            self._offer(
                tr("{distance} added.", distance=distance(kept.metres, self._units)),
                lambda: runs.delete(kept.id),
            )
        else:
            runs.edit(kept)
            self._offer(tr("Run changed."), lambda: runs.put(before))

    def _delete_run(self, run_id: str) -> None:
        def delete() -> None:
            runs = self._context.history.runs
            run = runs.delete(run_id)
            told = tr("{distance} deleted.", distance=distance(run.metres, self._units))
            self._offer(told, lambda: runs.put(run))

        self._keep(delete, self.run_sheet)

    def _add_shoe(self) -> None:
        self.shoe_sheet.show_form(derive_shoe_form(None, self._units, self._today))

    def _edit_shoe(self, shoe_id: str) -> None:
        def show() -> None:
            shoe = self._context.history.shoes.shoe(shoe_id)
            self.shoe_sheet.show_form(derive_shoe_form(shoe, self._units, self._today))

        self._try(show)

    def _save_shoe(self, typed: ShoeTyped) -> None:
        form = self.shoe_sheet.form
        assert form is not None
        self._keep(lambda: self._keep_shoe(typed, form.id, form.typed), self.shoe_sheet)

    def _keep_shoe(self, typed: ShoeTyped, shoe_id: str, former: ShoeTyped) -> None:
        shoes, read = self._context.history.shoes, read_shoe(typed, self._units)
        assert read.metres_before is not None
        now = self._context.clocks.local()
        if not shoe_id:
            kept = Shoe(
                id=str(uuid.uuid4()), name=read.name, since=typed.since,
                metres_before=read.metres_before, edited=now,
            )  # fmt: skip
            shoes.add(kept)
            self._offer(tr("{name} added.", name=read.name), lambda: shoes.delete(kept.id))
            return
        before = shoes.shoe(shoe_id)
        metres = before.metres_before if typed.before == former.before else read.metres_before
        retired = None if before.retired is None else max(before.retired, typed.since)
        shoes.edit(
            replace(
                before, name=read.name, since=typed.since, metres_before=metres, retired=retired
            )
        )
        self._offer(tr("{name} changed.", name=read.name), lambda: shoes.put(before))

    def _retire(self, retired: bool) -> None:
        def change() -> None:
            shoes = self._context.history.shoes
            before = shoes.shoe(_id_of(self.shoe_sheet))
            day = max(self._today, before.since) if retired else None
            shoes.edit(replace(before, retired=day))
            told = (
                tr("{name} retired.", name=before.name)
                if retired
                else tr("{name} is worn again.", name=before.name)
            )
            self._offer(told, lambda: shoes.put(before))

        self._keep(change, self.shoe_sheet)

    def _delete_shoe(self, shoe_id: str) -> None:
        def delete() -> None:
            shoes = self._context.history.shoes
            shoe = shoes.delete(shoe_id)
            self._offer(
                tr("{name} deleted. Its runs stay.", name=shoe.name), lambda: shoes.put(shoe)
            )

        self._keep(delete, self.shoe_sheet)

    def _keep(self, deed: Callable[[], None], sheet: RunSheet | ShoeSheet) -> None:
        """Change the history; the sheet closes where that went well."""

        def change() -> None:
            deed()
            sheet.close_sheet()
            self._render_kept()
            self.changed.emit()

        self._try(change)

    def _offer(self, told: str, undo: Callable[[], object]) -> None:
        def undo_and_show() -> None:
            def deed() -> None:
                undo()
                if self._window.has_view("runs"):
                    self._render_kept()
                self.changed.emit()

            self._try(deed)

        self._window.offer_undo(told, undo_and_show)

    def _try(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except HistoryError as error:
            self._window.show_notice(str(error))

    @property
    def _today(self) -> date:
        return self._context.clocks.local().date()

    @property
    def _units(self) -> Units:
        return self._context.settings.distance_units(local_units())

    @property
    def _starts(self) -> int:
        return self._context.settings.first_weekday(week_start())


def _usual_shoe(runs: list[Run]) -> str:
    """The shoe of the last run that has one."""
    return next((run.shoe for run in reversed(runs) if run.shoe), "")


def _earlier(day: date, weeks: int) -> date:
    """So many weeks before a day, as far as dates go."""
    return day - min(timedelta(weeks=weeks), day - date.min)


def _id_of(sheet: RunSheet | ShoeSheet) -> str:
    assert sheet.form is not None
    return sheet.form.id
