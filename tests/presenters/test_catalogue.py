"""The catalogue over real files: read a little at a time, and from page to page and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.context import Context
from exercise_app.core.clocks import Reading
from exercise_app.presenters.catalogue import CataloguePresenter, Origin
from exercise_app.ui.props.catalogue import CatalogueProps
from exercise_app.ui.props.exercise import ExerciseProps
from exercise_app.ui.window import MainWindow
from tests.fakes import FakeClock

OWN = "format: 1\nname: {name}\ntrains: [glutes]\nposition: supine\nhow: [Lie down.]\n"


class Desk:
    """The presenter with a window and a home of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.clock = FakeClock()
        self.context = Context(home, self.clock.clocks()._replace(read=self._read))
        self.window = MainWindow()
        self.presenter = CataloguePresenter(self.context, self.window)

    def _read(self) -> Reading:
        """Each look at the clock is 50 ms after the one before, so a slice holds one file."""
        self.clock.advance(0.05)
        return Reading(self.clock.mono, self.clock.boot)

    def write(self, id_: str, text: str) -> Path:
        path = self.home / "exercises" / f"{id_}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def read_all(self) -> None:
        while self.presenter.is_reading:
            QApplication.processEvents()

    def show_list(self) -> None:
        self.presenter.show_list()
        self.read_all()

    @property
    def listed(self) -> CatalogueProps:
        props = self.window.exercises._props
        assert props is not None
        return props

    @property
    def page(self) -> ExerciseProps:
        props = self.window.exercise.props
        assert props is not None
        return props

    def ids(self) -> list[str]:
        return [card.id for card in self.listed.cards]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "home")
    qtbot.addWidget(desk.window)
    yield desk
    desk.context.close()


def test_the_list_opens_at_once_and_fills_as_files_are_read(desk: Desk) -> None:
    desk.presenter.show_list()
    assert desk.window.current == "exercises"
    assert desk.listed.told.startswith("0 exercises, ")
    assert not desk.listed.empty
    told = set()
    while desk.presenter.is_reading:
        QApplication.processEvents()
        told.add(desk.listed.told)
    assert len(told) > 2
    assert len(desk.listed.cards) == len(desk.context.exercises.ids())
    assert "to read" not in desk.listed.told


def test_a_file_that_was_written_meanwhile_is_there_on_the_next_visit(desk: Desk) -> None:
    desk.show_list()
    assert "mine" not in desk.ids()
    desk.write("mine", OWN.format(name="Mine"))
    desk.show_list()
    assert "mine" in desk.ids()
    assert desk.listed.own is not None


def test_broken_files_are_told_once_all_are_read(desk: Desk) -> None:
    path = desk.write("mine", "format: 1\nname: Mine\nside: each\n")
    desk.presenter.show_list()
    assert desk.listed.problems == ()
    desk.read_all()
    assert desk.listed.problems == (
        f"{path}:3:1: error: unknown key “side”; did you mean “sides”?",
    )
    assert "mine" not in desk.ids()


def test_search_and_filters_narrow_the_list_and_are_cleared(desk: Desk) -> None:
    desk.show_list()
    every, view = len(desk.listed.cards), desk.window.exercises
    view.trains_toggled.emit("glutes")
    glutes = len(desk.listed.cards)
    view.position_toggled.emit("supine")
    assert 0 < len(desk.listed.cards) < glutes < every
    view.searched.emit("march")
    assert desk.ids() == ["bridge-march"]
    view.trains_toggled.emit("glutes")
    view.position_toggled.emit("supine")
    assert not desk.listed.sought.filters
    view.cleared.emit()
    assert len(desk.listed.cards) == every


def test_what_is_sought_is_kept_while_one_looks_at_a_page(desk: Desk) -> None:
    desk.show_list()
    desk.window.exercises.searched.emit("bridge")
    found = desk.ids()
    desk.window.exercises.exercise_requested.emit(found[1])
    assert desk.window.current == "exercise"
    desk.window.exercise.back_requested.emit()
    assert desk.window.current == "exercises"
    assert desk.ids() == found


def test_back_goes_the_way_one_came(desk: Desk) -> None:
    desk.show_list()
    desk.window.exercises.exercise_requested.emit("plank-knees")
    assert desk.page.back == "Exercises"
    harder = next(link.exercise for link in desk.page.links if link.kind == "Harder")
    desk.window.exercise.exercise_requested.emit(harder.id)
    assert desk.page.exercise.id == harder.id
    assert desk.page.back == "Plank on knees"
    desk.window.exercise.back_requested.emit()
    assert desk.page.exercise.id == "plank-knees"
    desk.window.exercise.back_requested.emit()
    assert desk.window.current == "exercises"


def test_a_page_opened_from_elsewhere_leads_back_there(desk: Desk) -> None:
    left: list[str] = []
    desk.presenter.open("plank", Origin("Core strength", lambda: left.append("back")))
    assert desk.page.back == "Core strength"
    desk.window.exercise.back_requested.emit()
    assert left == ["back"]


def test_the_way_back_from_a_routine_goes_on_as_before(desk: Desk) -> None:
    desk.show_list()
    desk.window.exercises.exercise_requested.emit("plank-knees")
    desk.window.exercise.exercise_requested.emit("plank")
    back = desk.presenter.way_back()
    desk.presenter.open("squat", Origin("A routine", lambda: None))
    desk.window.exercise.back_requested.emit()
    back()
    assert desk.page.exercise.id == "plank"
    desk.window.exercise.back_requested.emit()
    assert desk.page.exercise.id == "plank-knees"


def test_a_page_whose_file_was_broken_meanwhile_leads_to_the_list(desk: Desk) -> None:
    desk.write("mine", OWN.format(name="Mine"))
    desk.presenter.open("mine")
    desk.presenter.open("plank")
    desk.write("mine", "format: 1\n")
    desk.context.exercises.refresh()
    desk.window.exercise.back_requested.emit()
    assert desk.window.current == "exercises"


def test_an_exercise_that_cannot_be_read_is_told(desk: Desk) -> None:
    desk.show_list()
    desk.presenter.open("nothing")
    assert desk.window.current == "exercises"
    told = "The exercise “nothing” cannot be read. Mend its file, or bring it back."
    assert desk.window.notice.text() == told


def test_the_page_names_the_routines_that_use_it(desk: Desk, qtbot: QtBot) -> None:
    desk.context.routines.refresh_built_in()
    desk.presenter.open("bird-dog")
    names = {routine.id for routine in desk.page.routines}
    assert "big-three" in names
    with qtbot.waitSignal(desk.presenter.routine_requested) as told:
        desk.window.exercise.routine_requested.emit("big-three")
    assert told.args == ["big-three"]


def test_the_users_own_says_where_it_lies_and_opens_its_folder(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toLocalFile())
    )
    path = desk.write("plank", OWN.format(name="My plank"))
    desk.presenter.open("plank")
    assert desk.page.source == f"Yours, in place of the one that comes with the app: {path}"
    desk.window.exercise.folder_requested.emit(desk.page.exercise.source)
    desk.show_list()
    desk.window.exercises.folder_requested.emit()
    assert opened == [str(path.parent)] * 2


def test_reduced_motion_is_handed_on(desk: Desk) -> None:
    desk.home.mkdir(parents=True, exist_ok=True)
    (desk.home / "settings.yaml").write_text("motion: reduced\n", encoding="utf-8")
    desk.presenter.open("plank")
    assert desk.page.reduced
