"""The editor's page: opens a routine's text, shows it, changes it, saves it, and leads away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exercise_app.context import Context
from exercise_app.core.translation import tr
from exercise_app.core.written import Path as Place
from exercise_app.core.written import Written
from exercise_app.desktop.data import routines_dir
from exercise_app.library.files import SUFFIX, yaml_files
from exercise_app.library.naming import free_id, slug_of
from exercise_app.library.saving import NotSaved, write_text
from exercise_app.presenters.editing.adding import Adding
from exercise_app.presenters.editing.changing import Changing
from exercise_app.presenters.editing.deeds import Change, chosen_change, dropped_change, field_edit
from exercise_app.presenters.editing.leaving import Leaving
from exercise_app.presenters.editing.opened import Back, Opened, editor_props
from exercise_app.presenters.editing.own import OwnExercises
from exercise_app.presenters.editing.reading import Reading
from exercise_app.ui.editing.document import Document
from exercise_app.ui.editing.source import Mark
from exercise_app.ui.props.editor import derive_trouble
from exercise_app.ui.views.editor import EditorView
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from exercise_app.core.routine import Exercise
    from exercise_app.voice.speaker import Speaker


class EditorPresenter(QObject):
    """Edits one routine at a time; what is left unsaved is kept until it is opened again.

    `opened`, `saved` and `closed` give the document. `files_changed` tells that a file was
    written, `try_requested` gives a timeline to run through.
    """

    opened = Signal(object)
    saved = Signal(object)
    closed = Signal(object)
    files_changed = Signal()
    try_requested = Signal(object)

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        home: Back,
        open_routine: Callable[[str], None],
        speaker: Callable[[], Speaker],
    ) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._home, self._open_routine, self._speaker = home, open_routine, speaker
        self._kept: dict[Path, Opened] = {}
        self._here: Opened | None = None
        self._leaving = Leaving(self, window)
        self.before_saving: Callable[[Document], bool] = lambda _document: True
        """Asked before a file is written; where it gives no, nothing is."""

    @cached_property
    def view(self) -> EditorView:
        """The page, made when it is first opened."""
        view, form = self._window.editor, self._window.editor.form
        view.back_requested.connect(self.leave)
        view.save_requested.connect(self.save)
        view.undo_requested.connect(self._undo)
        view.redo_requested.connect(self._redo)
        view.try_requested.connect(self._try)
        view.tab_shown.connect(lambda _tab: self.render())
        form.head_requested.connect(lambda: self.choose(()))
        form.deed_requested.connect(self.do)
        form.steps.chosen.connect(self.choose)
        form.steps.moved.connect(lambda by: self.do("up" if by < 0 else "down"))
        form.steps.dropped.connect(lambda *at: self.make(dropped_change(self.written, *at)))
        form.steps.removed.connect(lambda: self.do("remove"))
        form.steps.duplicated.connect(lambda: self.do("duplicate"))
        form.steps.grouped.connect(lambda: self.do("group"))
        form.steps.ungrouped.connect(lambda: self.do("ungroup"))
        form.inspector.edited.connect(self._edit)
        form.inspector.hear_requested.connect(self._hear)
        form.inspector.own_requested.connect(self._change_own)
        return view

    @cached_property
    def adding(self) -> Adding:
        """What is added by typing, and the exercises of the user's own."""
        return Adding(self, self._context, self.view)

    @cached_property
    def own(self) -> OwnExercises:
        """The exercises of the user's own."""
        return OwnExercises(self, self._context, self._window)

    @property
    def here(self) -> Opened:
        """What is being edited."""
        assert self._here is not None
        return self._here

    @property
    def document(self) -> Document | None:
        """The text that is being edited; None where nothing is."""
        return None if self._here is None else self._here.document

    @property
    def written(self) -> Written:
        """What is written in the text that is edited; nothing where it is no YAML."""
        return self.here.written

    def open(self, path: Path, text: str, back: Back, *, is_new: bool = False) -> None:
        """Edit the text of a routine, or go on where it was left unsaved."""
        kept = self._kept.get(path)
        is_other = kept is None
        if kept is not None:
            kept.back = back
        else:
            document = Document(text, path, self)
            reading = Reading(document, self._context)
            changing = Changing(document, self._window, self._give_up)
            kept = self._kept[path] = Opened(document, reading, changing, back, is_new)
            if is_new:
                document.set_dirty()
            document.changed.connect(self.render)
            document.clean_changed.connect(self.render)
            reading.changed.connect(self.render)
        self._show(kept)
        if is_other:
            self.opened.emit(kept.document)

    def open_at(self, path: Path, text: str, *, is_new: bool) -> Document:
        """Edit a text that was found again; Back leads home."""
        self.open(path, text, self._home, is_new=is_new)
        return self.here.document

    def look_again(self) -> None:
        """Read what is edited anew, since exercises may be others now."""
        if self._here is not None:
            self._here.reading.look_again()

    def choose(self, chosen: Sequence[Place]) -> None:
        """Choose steps; none: the routine itself."""
        if tuple(chosen) != self.here.chosen:
            self.view.form.inspector.take_all()
            self.here.changing.forget_answers()
            self.here.document.end_joining()
        self.here.chosen = tuple(chosen)
        self.render()

    def do(self, deed: str) -> None:
        """Do something with the steps that are chosen: up, down, group, ungroup and so on."""
        self.view.form.inspector.take_all()
        self.make(chosen_change(self.written, self.here.chosen, deed))

    def make(self, change: Change | None) -> None:
        """Make a change, and choose what it says afterwards."""
        if change is None:
            return
        label, edit, now = change

        def after() -> None:
            self.here.chosen = now
            self.render()

        self.here.changing.do(label, edit, after=after)

    def save(self) -> bool:
        """Save the text; where that cannot be, one sentence says why and nothing is lost."""
        here = self.here
        if self.is_asked(self.save):
            return False
        if here.is_new:
            self._name_file(here)
        if not self.before_saving(here.document):
            return False
        try:
            write_text(here.document.path, here.document.content)
        except NotSaved as error:
            self._window.show_notice(str(error))
            return False
        if here.is_new:
            here.is_new, here.back = False, partial(self._open_routine, here.document.path.stem)
        here.document.set_clean()
        self._window.show_notice("")
        here.reading.read_now()
        if here.reading.problems:
            told = derive_trouble([p[1:] for p in here.reading.problems], blocks_form=False)
            assert told is not None
            saved = tr("Saved. It can be started once this is mended: {problem}", problem=told.told)
            self._window.show_notice(saved)
        self.saved.emit(here.document)
        self.files_changed.emit()
        self.render()
        return True

    def is_asked(self, follow: Callable[[], object] = lambda: None) -> bool:
        """Take what is typed; where that asks something, `follow` comes after the answer."""
        self.view.form.inspector.take_all()
        return self.here.changing.then(follow)

    def leave(self) -> None:
        """Go back; where something is not saved, ask once."""
        if self._here is None:
            self._home()
        else:
            self._leaving.leave(self._here.back)

    def may_close(self) -> bool:
        """Whether nothing is left unsaved; where it is, it is shown and asked about."""
        if self._window.current == "editor" and self.is_asked(self._leaving.leave_window):
            return False
        unsaved = next((one for one in self._kept.values() if not one.document.is_clean), None)
        if unsaved is None:
            return True
        self._show(unsaved)
        self._leaving.leave_window()
        return self._here is None

    def forget(self, path: Path) -> None:
        """Let go of what was being edited of a file, since that is gone."""
        if path in self._kept:
            self.close(self._kept[path])

    def render(self) -> None:
        """Show things as they are."""
        if self._here is None or self._window.current not in ("editor", ""):
            return
        self.view.render_props(editor_props(self._here, self._context))
        step = self.written.at(self._here.chosen[0]) if self._here.chosen else None
        self.view.form.inspector.set_live(step is None or step.places == 1)
        self.view.source.show_problems([Mark(*p[1:]) for p in self._here.reading.problems])

    def find(self, id_: str) -> Exercise | None:
        """An exercise by its id, the routine's own before all others."""
        return self.here.find(id_, self._context)

    def _show(self, opened: Opened) -> None:
        self._here = opened
        view, adding = self.view, self.adding
        view.source.bind(opened.document)
        view.show_tab("steps")
        adding.begin()
        opened.reading.read_now()
        if "undo" in self._window.__dict__:
            self._window.undo.dismiss()  # Ctrl+Z is the editor's now
        view.render_props(editor_props(opened, self._context))
        self._window.show_view("editor")
        self.render()

    def _edit(self, key: str, typed: str) -> None:
        """Something was typed into a field of what is chosen."""
        here = self.here
        step = self.written.at(here.chosen[0]) if here.chosen else None
        path = step.path if step is not None else ()
        label = self.view.form.inspector.field(key).label.text()
        here.changing.do(label, field_edit(step, key, typed), joins=f"{path}.{key}")

    def _change_own(self) -> None:
        step = self.written.at(self.here.chosen[0]) if self.here.chosen else None
        if step is not None:
            self.own.change(step.values.get("exercise", ""))

    def _give_up(self) -> None:
        self.view.form.inspector.give_up_all()
        self.render()

    def _undo(self) -> None:
        if not self.is_asked():
            self.here.document.undo()

    def _redo(self) -> None:
        if not self.is_asked():
            self.here.document.redo()

    def _hear(self) -> None:
        from exercise_app.presenters.editing.hearing import announcement

        step = self.written.at(self.here.chosen[0]) if self.here.chosen else None
        text = announcement(step.step if step is not None else None)
        if text:
            self._speaker().preview(text)

    def _try(self) -> None:
        if self.is_asked(self._try):
            return
        self.here.reading.read_now()
        read = self.here.reading.read
        if read is not None and read.timeline.segments:
            self.try_requested.emit(read.timeline)

    def show_again(self) -> None:
        """Bring the page up as it was left."""
        self._show(self.here)

    def _name_file(self, here: Opened) -> None:
        """Give a new routine the file of its name, one that nothing has yet."""
        folder = self._context.paths.routines
        wanted = slug_of(self.written.values.get("name", "")) or "my-routine"
        taken = {path.stem for each in (folder, routines_dir()) for path, _ in yaml_files(each)}
        self._kept.pop(here.document.path, None)
        here.document.path = folder / f"{free_id(wanted, taken)}{SUFFIX}"
        self._kept[here.document.path] = here

    def close(self, opened: Opened) -> None:
        """Let go of what was edited, saved or not."""
        self._kept.pop(opened.document.path, None)
        if self._here is opened:
            self._here = None
        opened.document.changed.disconnect(self.render)
        self.closed.emit(opened.document)
        opened.document.deleteLater()
