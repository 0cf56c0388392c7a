"""People who use the app."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from exercise_app.context import Context
from exercise_app.core.routine import Exercise
from exercise_app.library import exercise_files
from exercise_app.library.exercises import read_exercise
from exercise_app.ui import fonts, theme
from tests.e2e.editing import OWN, Editing
from tests.e2e.person import Person
from tests.fakes import FakeClock

Meet = Callable[..., Person]


@pytest.fixture(autouse=True)
def children_are_not_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whole programs that a test starts run twice as fast without coverage, which tests of their
    parts have measured.
    """
    monkeypatch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)


@pytest.fixture(autouse=True)
def text_as_usual(request: pytest.FixtureRequest) -> None:
    """The body text that a start finds: an earlier test's may have been larger."""
    if "qtbot" in request.fixturenames:
        app = request.getfixturevalue("qapp")
        theme.set_base(app, fonts.FAMILY, theme.BODY_PIXELS)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The folder that keeps everything of the user's."""
    return tmp_path / "home"


@pytest.fixture(scope="session", autouse=True)
def read_once() -> Iterator[None]:
    """A built-in exercise is read from its bytes once, and not anew for each person."""
    known: dict[tuple[object, ...], Exercise] = {}

    def read(data: bytes, path: str, id_: str, ids: Collection[str], *source: Any) -> Exercise:
        if source[0] != "built-in":
            return read_exercise(data, path, id_, ids, *source)
        key = (data, path, tuple(ids))
        if key not in known:
            known[key] = read_exercise(data, path, id_, ids, *source)
        return known[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(exercise_files, "read_exercise", read)
        yield


@pytest.fixture(scope="session")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache of somebody who opened the app before: the list of the built-in routines."""
    home = tmp_path_factory.mktemp("before")
    context = Context(home)
    context.routines.refresh_built_in()
    return context.paths.cache


@pytest.fixture
def meet(qtbot: QtBot, home: Path, index: Path) -> Iterator[Meet]:
    """`meet()` opens the app for somebody; it is closed when the test ends."""
    met: list[Person] = []

    def open_app(clock: FakeClock | None = None) -> Person:
        if not (home / "cache").exists():
            with contextlib.suppress(OSError):  # a home that can hold nothing
                shutil.copytree(index, home / "cache")
        met.append(Person(home, clock))
        return met[-1]

    yield open_app
    for person in met:
        if person.flow.sessions.playing is not None:
            person.flow.sessions.abandon()
        person.leave()
        person.flow.window.deleteLater()


@pytest.fixture
def person(meet: Meet) -> Person:
    """Somebody who has just opened the app."""
    return meet()


@pytest.fixture
def mine(meet: Meet, home: Path) -> Editing:
    """Somebody with a routine of their own, in the editor."""
    folder = home / "routines"
    folder.mkdir(parents=True)
    (folder / "mine.yaml").write_text(OWN, encoding="utf-8")
    person = meet()
    person.flow.open_routine("mine")
    editing = Editing(person)
    editing.press("Edit: Mine")
    editing.flow.editor.adding.read_now()
    return editing
