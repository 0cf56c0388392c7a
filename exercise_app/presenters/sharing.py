"""What goes out of a routine's page: a routine of one's own, a file to share, a page to print."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from exercise_app.context import Context
from exercise_app.core.adjust import Adjust, adjusted
from exercise_app.core.notices import NoticeKind
from exercise_app.core.timeline import Timeline
from exercise_app.core.translation import tr, trn
from exercise_app.desktop.data import routines_dir
from exercise_app.library.adjusted_text import adjusted_text
from exercise_app.library.files import SUFFIX, read_bytes, yaml_files
from exercise_app.library.naming import free_id, slug_of
from exercise_app.library.parcel import parcel
from exercise_app.library.problems import Unreadable
from exercise_app.library.saving import sentence_of, write_text
from exercise_app.library.text import decode
from exercise_app.presenters.adjusting import TodaysChanges
from exercise_app.ui.handout import Paper, pdf_of, print_to
from exercise_app.ui.props.routine import RoutineProps, derive_routine_props
from exercise_app.ui.props.words import listed
from exercise_app.ui.views.sharing_sheets import HandoutSheet, NameSheet
from exercise_app.ui.window import MainWindow

PAPERS = {"A4": Paper.A4, "Letter": Paper.LETTER}

Find = Callable[[str], "Timeline | None"]
AskPath = Callable[[str, str, str], str]
"""Asks where to save: a title, a name and a filter; nothing where it was cancelled."""


class SharingPresenter(QObject):
    """Does what a routine's page asks for. `saved` gives the id of a routine that is new."""

    saved = Signal(str)
    removed = Signal()

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        find: Find,
        changes: TodaysChanges,
        ask_path: AskPath | None = None,
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._find = context, window, find
        self._changes = changes
        self.ask_path: AskPath = ask_path or self._ask
        self._id = ""

    def do(self, deed: str, routine: str) -> None:
        """Do with a routine what its page asks for: `export` or `handout`."""
        if deed == "export":
            self.export(routine)
        elif deed == "handout":
            self.open_handout(routine)

    def export(self, routine: str) -> None:
        """Save a routine with its exercises inside, where the user says."""
        timeline = self._find(routine)
        if timeline is None:
            return
        name = self.ask_path(
            tr("Export the routine"), f"{routine}{SUFFIX}", tr("YAML files (*.yaml)")
        )
        if not name:
            return
        path = Path(name if name.endswith(SUFFIX) else f"{name}{SUFFIX}")
        try:
            packed = parcel(self._text(timeline), self._context.exercises, str(path), routine)
            write_text(path, packed.yaml)
        except (Unreadable, OSError) as error:
            self._window.show_notice(_reason(error))
            return
        own, find = timeline.routine.exercises, self._context.exercises.find
        known = {id_: own.get(id_) or find(id_) for id_ in packed.without_pictures}
        stayed = [id_ if one is None else one.name for id_, one in known.items()]
        told = tr("“{name}” is in {file} now.", name=timeline.routine.name, file=path.name)
        if stayed:
            left = trn(
                "The picture of {names} could not go along.",
                "The pictures of {names} could not go along.",
                len(stayed),
                names=listed(stayed),
            )
            told = f"{told} {left}"
        self._window.show_notice(told, kind=NoticeKind.TROUBLE if stayed else NoticeKind.DONE)

    def open_handout(self, routine: str) -> None:
        """Ask what is done with a routine on paper."""
        self._id = routine
        metric = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
        self._handout.choose("A4" if metric else "Letter")
        self._handout.open(self._handout.save)

    def save_own(self, routine: str) -> None:
        """Ask for the name of a routine made of another with the changes of today."""
        timeline = self._find(routine)
        if timeline is not None:
            self._id = routine
            self._naming.ask(_own_name(timeline.routine.name, self._changes.of(routine)))

    @cached_property
    def _naming(self) -> NameSheet:
        told = tr("It goes among your routines, as it is for today. The other one stays as it is.")
        sheet = NameSheet(tr("Save as my own routine"), told, self._window, self._window.body)
        sheet.dismissed.connect(sheet.close_sheet)
        sheet.named.connect(self._save_own)
        return sheet

    @cached_property
    def _handout(self) -> HandoutSheet:
        sheet = HandoutSheet(tuple(PAPERS), self._window, self._window.body)
        sheet.dismissed.connect(sheet.close_sheet)
        sheet.save_requested.connect(self._save_pdf)
        sheet.print_requested.connect(self._print)
        return sheet

    def _save_own(self, name: str) -> None:
        self._naming.close_sheet()
        timeline = self._find(self._id)
        if timeline is None:
            return
        source, adjust = self._id, self._changes.of(self._id)
        try:
            path = self._write_own(timeline, adjust, name)
        except (Unreadable, OSError, ValueError) as error:
            self._window.show_notice(_reason(error))
            return
        self._changes.keep(source, Adjust())
        self.saved.emit(path.stem)
        self._window.offer_undo(
            tr("Saved “{name}”.", name=name), lambda: self._unsave(path, source, adjust)
        )

    def _write_own(self, timeline: Timeline, adjust: Adjust, name: str) -> Path:
        """The file of a new routine: the text of the other one with what was changed."""
        routine, exercises = timeline.routine, self._context.exercises
        after = adjusted(routine, adjust, self._changes.find(routine))
        text = adjusted_text(self._text(timeline), routine, after, adjust.skip, exercises, name)
        folder = self._context.paths.routines
        taken = {path.stem for each in (folder, routines_dir()) for path, _ in yaml_files(each)}
        path = folder / f"{free_id(slug_of(name) or routine.id, taken)}{SUFFIX}"
        write_text(path, text)
        return path

    def _unsave(self, path: Path, source: str, adjust: Adjust) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            reason = error.strerror or error
            self._window.show_notice(
                tr(
                    "This cannot be undone: {reason}. Delete {path} yourself.",
                    reason=reason,
                    path=path,
                )
            )
            return
        self._changes.keep(source, adjust)
        self.removed.emit()

    def _text(self, timeline: Timeline) -> str:
        """The text that a routine was read from. Raises Unreadable."""
        routine = timeline.routine
        built_in = routine.source == "built-in"
        path = routines_dir() / f"{routine.id}{SUFFIX}" if built_in else Path(routine.source)
        return decode(read_bytes(path), str(path))

    def _props(self) -> RoutineProps | None:
        """What is put on paper: the routine as it is for today."""
        timeline = self._find(self._id)
        if timeline is None:
            return None
        today, _ = self._changes.today(timeline)
        return derive_routine_props(today)

    def _save_pdf(self, paper: str) -> None:
        self._handout.close_sheet()
        props = self._props()
        if props is None:
            return
        name = self.ask_path(tr("Save as PDF"), f"{self._id}.pdf", tr("PDF files (*.pdf)"))
        if not name:
            return
        path = Path(name if name.endswith(".pdf") else f"{name}.pdf")
        try:
            path.write_bytes(pdf_of(props, PAPERS[paper]))
        except OSError as error:
            self._window.show_notice(_reason(error))
            return
        told = tr("“{name}” is in {file} now.", name=props.name, file=path.name)
        self._window.show_notice(told, kind=NoticeKind.DONE)

    def _print(self, paper: str) -> None:
        self._handout.close_sheet()
        props = self._props()
        if props is None:
            return
        try:
            from PySide6.QtPrintSupport import QPrintDialog, QPrinter
        except ImportError:
            self._window.show_notice(
                tr("Printing does not work on this computer: save it as a PDF.")
            )
            return
        from PySide6.QtGui import QPageSize

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(PAPERS[paper].value))
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            print_to(printer, props)

    def _ask(self, title: str, name: str, kinds: str) -> str:
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(Path.home() / name), kinds)
        return chosen


def _own_name(name: str, adjust: Adjust) -> str:
    """A name to begin with: `Core strength 1, 10 minutes`."""
    if adjust.minutes:
        return trn("{name}, {n} minute", "{name}, {n} minutes", adjust.minutes, name=name)
    return tr("My {name}", name=f"{name[:1].lower()}{name[1:]}")


def _reason(error: Exception) -> str:
    """What went wrong, in one line."""
    if isinstance(error, OSError):
        return sentence_of(error)
    return str(error).splitlines()[0]
