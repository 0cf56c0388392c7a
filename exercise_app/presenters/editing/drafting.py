"""Keeps what is typed and not saved, and offers it again after a crash."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from exercise_app.context import Context
from exercise_app.core.translation import tr
from exercise_app.library.drafts import Draft, Drafts
from exercise_app.library.saving import NotSaved
from exercise_app.presenters.editing.outside import content_of
from exercise_app.ui.editing.document import BOM, Document
from exercise_app.ui.editing.outside_sheets import DraftSheet
from exercise_app.ui.props import words
from exercise_app.ui.props.difference import derive_difference
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from exercise_app.presenters.editing.presenter import EditorPresenter

KEPT_AFTER = 400
"""Milliseconds after a change at which the text is kept, however much more is typed."""


class Drafting(QObject):
    """Keeps the drafts of `editor`, which is asked for when there is one to open."""

    def __init__(
        self, context: Context, window: MainWindow, editor: Callable[[], EditorPresenter]
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._editor = context, window, editor
        self.drafts = Drafts(context.paths.drafts)
        self._places: dict[Document, Path] = {}
        self._kept: dict[Document, str] = {}
        self._offered: Draft | None = None
        self._is_told = self._is_reopening = False
        self._timer = QTimer(self, singleShot=True, interval=KEPT_AFTER)
        self._timer.timeout.connect(self.keep_now)

    def attend(self, editor: EditorPresenter) -> None:
        """Keep what is typed in `editor` from now on."""
        editor.opened.connect(self._take)
        editor.saved.connect(self._forget)
        editor.closed.connect(self._let_go)

    def keep_now(self) -> None:
        """Keep what is not saved."""
        self._timer.stop()
        for document, place in self._places.items():
            if document.is_clean:
                self._forget(document)
            elif self._kept.get(document) != document.content:
                self._keep(document, place)

    def offer(self) -> None:
        """Offer what was not saved when the app ended, one after another."""
        for draft in self.drafts.all():
            now = content_of(draft.path)
            if now == draft.text:
                self.drafts.remove(draft.path)
            elif self._offered is None:
                self._ask(draft, now or "")

    def _ask(self, draft: Draft, now: str) -> None:
        self._offered = draft
        lines = derive_difference(now.removeprefix(BOM), draft.text.removeprefix(BOM))
        self.sheet.ask(draft.path.name, self._when(draft), lines)

    def _when(self, draft: Draft) -> str:
        """When a draft was kept: `today, 17:32`."""
        try:
            at = datetime.fromisoformat(draft.at)
        except ValueError:
            return draft.at
        day = words.day_name(at.date(), self._context.clocks.local().date())
        return tr("{day}, {time}", day=day, time=f"{at:%H:%M}")

    @cached_property
    def sheet(self) -> DraftSheet:
        """The offer."""
        sheet = DraftSheet(self._window, self._window.body)
        sheet.dismissed.connect(self._later)
        sheet.edit_requested.connect(self._edit)
        sheet.discard_requested.connect(self._discard)
        return sheet

    def _take(self, document: Document) -> None:
        if document not in self._places:
            self._places[document] = document.path
            document.changed.connect(self._note)
            draft = self.drafts.of(document.path)
            if draft is not None and not self._is_reopening and draft.text != document.content:
                self._ask(draft, document.content)
                return
        self._note()

    def _note(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _keep(self, document: Document, place: Path) -> None:
        at = self._context.clocks.local().isoformat(timespec="seconds")
        is_new = place.name.startswith(".")  # it gets its name when it is first saved
        try:
            self.drafts.keep(Draft(place, document.content, at, is_new))
        except NotSaved:
            if not self._is_told:
                told = tr("What you type cannot be kept for later just now. Save it soon.")
                self._window.show_notice(told)
            self._is_told = True
            return
        self._is_told = False
        self._kept[document] = document.content

    def _forget(self, document: Document) -> None:
        """It is saved now, or as it was: there is nothing to keep."""
        if self._kept.pop(document, None) is not None:
            self.drafts.remove(self._places[document])
        self._places[document] = document.path

    def _let_go(self, document: Document) -> None:
        self._kept.setdefault(document, "")
        self._forget(document)
        self._places.pop(document, None)

    def _later(self) -> None:
        self.sheet.close_sheet()
        self._offered = None

    def _discard(self) -> None:
        self.sheet.close_sheet()
        draft, self._offered = self._offered, None
        if draft is not None:
            self.drafts.remove(draft.path)
        self.offer()

    def _edit(self) -> None:
        self.sheet.close_sheet()
        draft, self._offered = self._offered, None
        if draft is None:
            return
        now = content_of(draft.path)
        text = draft.text if now is None else now
        is_new = draft.is_new and now is None
        self._is_reopening = True
        document = self._editor().open_at(draft.path, text, is_new=is_new)
        self._is_reopening = False
        self._kept[document] = draft.text
        if now is None:
            document.set_dirty()
        else:
            document.apply(tr("What was not saved"), lambda _: draft.text.removeprefix(BOM))
