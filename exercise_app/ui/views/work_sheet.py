"""Work that takes a while, in a sheet: how far it is, a question, or what went wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui.props.backups import Question
from exercise_app.ui.theme import Space
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.page import clear
from exercise_app.ui.widgets.progress import Progress
from exercise_app.ui.widgets.sheet import ReturningSheet
from exercise_app.ui.widgets.text import Label


class _Share(Progress):
    """Progress in percent: nobody counts pages of a database."""

    def text(self) -> str:
        """“Restoring: 40 %”; without a number while that is not known."""
        if not self._total:
            return self._what
        percent = 100 * self._done // self._total
        return tr("{what}: {percent} %", what=self._what, percent=percent)


class WorkSheet(ReturningSheet):
    """Esc and Cancel tell `cancelled`, the other button `accepted`."""

    accepted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget, behind: QWidget) -> None:
        super().__init__("", parent, behind)
        self.dismissed.connect(self.cancelled)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.S)
        self.body.addLayout(self._lines)
        self._progress: _Share | None = None
        self.accept = Button("", Look.PRIMARY)
        self.accept.clicked.connect(self.accepted)
        self.cancel = Button(tr("Cancel"), key="Esc")
        self.cancel.clicked.connect(self.cancelled)
        self.body.addSpacing(Space.S)
        self.body.addWidget(self.accept)
        self.body.addWidget(self.cancel)

    def show_work(self, title: str, progress: tuple[int, int]) -> None:
        """Show how far the work called `title` is."""
        if self._progress is None or self.title.text() != title:
            self._set(title, ())
            self._progress = _Share(title)
            self._lines.addWidget(self._progress)
            self._open(self.cancel)
        self._progress.show_progress(progress)

    def ask(self, question: Question) -> None:
        """Ask before something is done; where there is nothing to accept, only tell."""
        self._set(question.title, question.lines)
        self.accept.setText(question.accept)
        self.accept.setVisible(bool(question.accept))
        self.cancel.setText(tr("Cancel") if question.accept else tr("Close"))
        self._open(self.accept if question.accept else self.cancel)

    def tell(self, title: str, lines: Sequence[str]) -> None:
        """Tell what went wrong."""
        self.ask(Question(title, tuple(lines), ""))

    def _set(self, title: str, lines: Sequence[str]) -> None:
        clear(self._lines)
        self._progress = None
        self.title.setText(title)
        self.setAccessibleName(" ".join((title, *lines)))
        self.cancel.setText(tr("Cancel"))
        self.accept.hide()
        for line in lines:
            self._lines.addWidget(Label(line))

    def _open(self, first: Button) -> None:
        self.open(first)
        self._place()
        first.setFocus()
