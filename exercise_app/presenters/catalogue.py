"""The catalogue of exercises: reads the files a little at a time, and leads from page to page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from exercise_app.context import Context
from exercise_app.core.kinds import Position
from exercise_app.core.translation import tr
from exercise_app.ui.props.catalogue import Item, Sought, derive_catalogue_props, item_of
from exercise_app.ui.props.exercise import derive_exercise_props
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from exercise_app.core.routine import Exercise

SLICE = 0.008
"""Seconds of reading files at a time, so that the window stays swift meanwhile."""
SHOWN_EVERY = 0.25
"""Seconds after which what was read so far is shown."""


class Origin(NamedTuple):
    """Where an exercise's page was opened from: its name, and what leads back there."""

    name: str
    go: Callable[[], None]


class CataloguePresenter(QObject):
    """Feeds the catalogue and the exercises' pages. `routine_requested` gives a routine's id."""

    routine_requested = Signal(str)

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._sought = Sought()
        self._items: dict[str, Item] = {}
        self._reading: Iterator[None] | None = None
        self._problems: tuple[str, ...] = ()
        self._shown_at = 0.0
        self._trail: list[str] = []
        self._origin = Origin(tr("Exercises"), self.show_list)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._read_on)
        self._list_is_connected = self._page_is_connected = False

    @property
    def is_reading(self) -> bool:
        """Whether files are still to be read."""
        return self._reading is not None

    def show_list(self) -> None:
        """Open the catalogue as it is known, and look for new and changed files."""
        if not self._list_is_connected:
            self._list_is_connected = True
            self._connect_list()
        self._trail.clear()
        self._origin = Origin(tr("Exercises"), self.show_list)
        self._read()
        self._render()
        self._window.show_view("exercises")

    def look_again(self) -> None:
        """Look for new and changed files, and show them where they are on the screen."""
        if self._list_is_connected:
            self._read()
        if self._window.current == "exercise" and self._trail:
            exercise = self._context.exercises.find(self._trail[-1])
            if exercise is not None:
                self._render_page(exercise)

    def _read(self) -> None:
        self._context.exercises.refresh()
        self._reading = self._context.exercises.read_all()
        self._timer.start()

    def open(self, id_: str, origin: Origin | None = None) -> None:
        """Open an exercise's page; Back leads to `origin` in the end, by default to the list."""
        if origin is not None:
            self._trail, self._origin = [], origin
        exercise = self._context.exercises.find(id_)
        if exercise is None:
            told = tr(
                "The exercise “{id}” cannot be read. Mend its file, or bring it back.", id=id_
            )
            self._window.show_notice(told)
            return
        self._trail.append(id_)
        self._show(exercise)

    def back(self) -> None:
        """Back to the exercise that led here, or to where the first was opened from."""
        del self._trail[-1:]
        self._show_last()

    def _show_last(self) -> None:
        """Open the page that the trail ends with; without one, where the trail began."""
        exercise = self._context.exercises.find(self._trail[-1]) if self._trail else None
        if exercise is None:
            self._trail.clear()
            self._origin.go()
        else:
            self._show(exercise)

    def way_back(self) -> Callable[[], None]:
        """What leads back to the page that is shown, and from there on as before."""
        trail, origin = tuple(self._trail), self._origin

        def go() -> None:
            self._trail, self._origin = list(trail), origin
            self._show_last()

        return go

    def _show(self, exercise: Exercise) -> None:
        self._render_page(exercise)
        self._window.show_view("exercise")

    def _render_page(self, exercise: Exercise) -> None:
        view = self._window.exercise
        if not self._page_is_connected:
            self._page_is_connected = True
            view.back_requested.connect(self.back)
            view.exercise_requested.connect(self.open)
            view.routine_requested.connect(self.routine_requested)
            view.folder_requested.connect(lambda file: _open_folder(Path(file).parent))
        exercises = self._context.exercises
        near = {id_: exercises.find(id_) for id_ in (exercise.easier, exercise.harder) if id_}
        former = exercises.find(self._trail[-2]) if len(self._trail) > 1 else None
        built_in = exercises.built_in / f"{exercise.id}.yaml"
        view.render_props(
            derive_exercise_props(
                exercise,
                {id_: found for id_, found in near.items() if found is not None},
                self._context.routines.entries(),
                back=self._origin.name if former is None else former.name,
                replaces=exercise.source != "built-in" and built_in.exists(),
                reduced=self._context.reduced_motion,
            )
        )

    def _connect_list(self) -> None:
        view = self._window.exercises
        view.searched.connect(lambda text: self._seek(self._sought._replace(text=text)))
        view.trains_toggled.connect(self._toggle_trains)
        view.position_toggled.connect(self._toggle_position)
        view.own_toggled.connect(
            lambda: self._seek(self._sought._replace(own=not self._sought.own))
        )
        view.cleared.connect(lambda: self._seek(Sought()))
        view.exercise_requested.connect(self._open_from_list)
        view.folder_requested.connect(lambda: _open_folder(self._context.paths.exercises))

    def _open_from_list(self, id_: str) -> None:
        self.open(id_, Origin("Exercises", self.show_list))

    def _toggle_trains(self, key: str) -> None:
        self._seek(self._sought._replace(trains=self._sought.trains ^ {key}))

    def _toggle_position(self, key: str) -> None:
        self._seek(self._sought._replace(positions=self._sought.positions ^ {Position(key)}))

    def _seek(self, sought: Sought) -> None:
        self._sought = sought
        self._render()

    def _read_on(self) -> None:
        """Read some files; show what there is from time to time, and when all are read."""
        read = self._context.clocks.read
        until = read().mono + SLICE
        while True:
            if self._reading is None or next(self._reading, self) is self:
                self._reading = None
                self._timer.stop()
                self._problems = tuple(map(str, self._context.exercises.problems()))
                self._render()
                return
            if read().mono >= until:
                break
        if read().mono - self._shown_at > SHOWN_EVERY:
            self._render()

    def _render(self) -> None:
        exercises = self._context.exercises
        known = exercises.known()
        self._items = {e.id: self._item(e) for e in known}
        is_read = self._reading is None
        unread = 0 if is_read else len(exercises.ids()) - exercises.read_count()
        self._window.exercises.render_props(
            derive_catalogue_props(
                self._items.values(), self._sought, problems=self._problems, unread=unread
            )
        )
        self._shown_at = self._context.clocks.read().mono

    def _item(self, exercise: Exercise) -> Item:
        """The words an exercise is found by, made once."""
        former = self._items.get(exercise.id)
        return former if former and former.exercise is exercise else item_of(exercise)


def _open_folder(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
