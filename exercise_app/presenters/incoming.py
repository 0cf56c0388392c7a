"""What is dropped on the window, opened or pasted: looked over, then added to the user's files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from exercise_app.context import Context
from exercise_app.core.translation import tr, trn
from exercise_app.desktop.data import assets_dir, routines_dir
from exercise_app.library.adding import Added, add, take_back
from exercise_app.library.files import SUFFIX, yaml_files
from exercise_app.library.incoming import PASTED, Incoming, Sort, look_at_files, look_at_text
from exercise_app.library.naming import free_id
from exercise_app.library.problems import Unreadable
from exercise_app.library.saving import sentence_of
from exercise_app.library.source import set_at
from exercise_app.ui.props import incoming as shown
from exercise_app.ui.props.incoming import Choice, ItemProps
from exercise_app.ui.window import MainWindow

Edit = Callable[[str, str], None]
"""Opens a text in the editor, by the id that it would have."""


@dataclass(slots=True)
class _Item:
    incoming: Incoming
    taken: str = ""
    is_same: bool = False
    choice: Choice = Choice.BOTH


class IncomingPresenter(QObject):
    """Feeds the page where things are looked over. `added` tells that files have come or gone;
    `opened` gives the id of the one routine that was added.
    """

    added = Signal()
    opened = Signal(str)

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        home: Callable[[], None],
        edit: Edit | None = None,
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._home = context, window, home
        self.edit = edit
        self._items: list[_Item] = []
        self._told = ""
        self._is_connected = False

    def take_files(self, paths: Sequence[Path]) -> None:
        """Look over files, and folders of them."""
        found, told = look_at_files(paths, self._built_in, self._context.paths.exercises)
        self._look_over(found, told)

    def take_text(self, text: str) -> None:
        """Look over a text: YAML, or a plain list of exercises."""
        if not text.strip():
            self._window.show_notice(
                tr("There is no text to paste. Copy a routine or a list first.")
            )
            return
        exercises = self._context.exercises
        exercises.refresh()
        for _ in exercises.read_all():
            pass
        self._look_over((look_at_text(text, exercises, exercises.known()),), "")

    @property
    def _built_in(self) -> Path:
        return assets_dir() / "exercises"

    def _look_over(self, found: Sequence[Incoming], told: str) -> None:
        if not found:
            self._window.show_notice(tr("There is no routine and no exercise in there."))
            return
        self._connect()
        self._told = told
        self._items = [self._item(one) for one in found]
        self._show()
        self._window.show_view("incoming")

    def _connect(self) -> None:
        if self._is_connected:
            return
        self._is_connected = True
        view = self._window.incoming
        view.add_requested.connect(self._add)
        view.cancel_requested.connect(self._home)
        view.chosen.connect(self._choose)
        view.edit_requested.connect(self._open_editor)

    def _item(self, one: Incoming) -> _Item:
        """What came, and who has its id already."""
        path = self._folder(one) / f"{one.id}{SUFFIX}"
        if not one.is_good:
            return _Item(one)
        if path.exists():
            same = path.read_bytes() == one.text.encode("utf-8")
            other = tr("You have a file “{name}” already.", name=path.name)
            return _Item(one, tr("You have this already.") if same else other, same)
        if one.id in self._built_in_ids(one):
            return _Item(one, tr("“{id}” is one that comes with the app.", id=one.id))
        return _Item(one)

    def _folder(self, one: Incoming) -> Path:
        paths = self._context.paths
        return paths.exercises if one.sort is Sort.EXERCISE else paths.routines

    def _built_in_ids(self, one: Incoming) -> set[str]:
        folder = self._built_in if one.sort is Sort.EXERCISE else routines_dir()
        return {path.stem for path, _ in yaml_files(folder)}

    def _show(self) -> None:
        items = [self._props(item) for item in self._items]
        self._window.incoming.render_props(shown.derive_incoming_props(items, self._told))

    def _props(self, item: _Item) -> ItemProps:
        one = item.incoming
        props = ItemProps(
            tr("What was pasted") if one.name == PASTED else one.name,
            _with_problems(len(one.problems)) if one.problems else one.shown,
            notes=one.notes,
            problems=shown.problem_lines(one.problems),
            taken=item.taken,
            choice=item.choice if item.taken and not item.is_same else None,
            can_edit=self.edit is not None and one.sort in (Sort.ROUTINE, Sort.LIST),
        )
        if one.routine is not None:
            timeline = one.routine.timeline
            what = tr("Routine from a list") if one.sort is Sort.LIST else tr("Routine")
            return replace(
                props,
                facts=shown.routine_facts(timeline, what),
                about=timeline.routine.about,
                steps=shown.step_lines(timeline.routine.steps),
            )
        if one.exercise is not None:
            line = shown.StepLine(one.exercise.name, "", exercise=one.exercise)
            facts = shown.exercise_facts(one.exercise)
            return replace(props, facts=facts, about=one.exercise.about, steps=(line,))
        return props

    def _choose(self, place: int, choice: str) -> None:
        self._items[place].choice = Choice(choice)
        self._show()

    def _open_editor(self, place: int) -> None:
        one = self._items[place].incoming
        if self.edit is not None:
            self.edit(one.text, one.id)

    def _add(self) -> None:
        """Keep all that can be kept; where one cannot be written, nothing is added."""
        done: list[tuple[Incoming, Added]] = []
        try:
            for item in (one for one in self._items if one.incoming.is_good and not one.is_same):
                added = self._keep(item)
                done.append((item.incoming, added))
        except OSError as error:
            self._take_back([added for _, added in done])
            told = tr("{what} Nothing was added.", what=sentence_of(error))
            self._window.show_notice(told)
            return
        self._after([one for one, _ in done], [added for _, added in done])

    def _keep(self, item: _Item) -> Added:
        one, folder = item.incoming, self._folder(item.incoming)
        taken = {path.stem for path, _ in yaml_files(folder)}
        if item.choice is Choice.REPLACE:
            return add(one, one.id, folder)
        id_ = free_id(one.id, taken | self._built_in_ids(one))
        return add(one if id_ == one.id else _numbered(one, id_), id_, folder)

    def _after(self, found: list[Incoming], done: list[Added]) -> None:
        self._refresh()
        routines = [
            added.id for one, added in zip(found, done, strict=True) if one.routine is not None
        ]
        if len(routines) == 1:
            self.opened.emit(routines[0])
        else:
            self._home()
        if done:
            told = trn("Added “{name}”.", "Added {n} files.", len(found), name=found[0].name)
            self._window.offer_undo(told, lambda: self._undo(done))

    def _undo(self, done: list[Added]) -> None:
        self._take_back(done)
        self._refresh()
        self._home()

    def _take_back(self, done: list[Added]) -> None:
        try:
            for added in reversed(done):
                take_back(added)
        except OSError as error:
            why = error.strerror or error
            self._window.show_notice(
                tr("This cannot be undone: {why}. Delete the files in their folder.", why=why)
            )

    def _refresh(self) -> None:
        self._context.exercises.refresh()
        self.added.emit()


def _with_problems(many: int) -> str:
    return trn("With {n} problem", "With {n} problems", many)


def _numbered(one: Incoming, id_: str) -> Incoming:
    """What came with the number of its id behind its name, to tell it from the other one."""
    number = id_.removeprefix(one.id).lstrip("-")
    try:
        text = set_at(one.text, ("name",), f"{one.name} ({number})", everywhere=True)
    except Unreadable:
        return one  # its name is written in a way that is not edited
    return replace(one, text=text)
