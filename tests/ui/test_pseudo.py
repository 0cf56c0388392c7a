"""Every view in a language that nobody speaks: no text was forgotten, and none is cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.core.formats import use_formats
from exercise_app.core.settings import Units
from exercise_app.core.timeline import compile_timeline
from exercise_app.core.translation import tr, use
from exercise_app.ui.props.incoming import (
    ItemProps,
    derive_incoming_props,
    routine_facts,
    step_lines,
)
from exercise_app.ui.props.player import Hurt
from exercise_app.ui.props.run_form import derive_run_form, derive_shoe_form
from exercise_app.ui.views.run_sheets import RunSheet, ShoeSheet
from exercise_app.ui.views.sharing_sheets import HandoutSheet
from exercise_app.ui.views.week_off import WeekOffSheet
from exercise_app.ui.views.welcome import WelcomeSheet
from exercise_app.ui.widgets.buttons import Button
from exercise_app.ui.widgets.sheet import Sheet
from exercise_app.ui.window import MainWindow
from tests.ui import running, samples, shown
from tests.ui.filled import FILL
from tests.ui.plain import elided, forgotten, told_plainly
from tools.pseudo import speak

SIZES = ((1280, 800), (800, 600))
Act = Callable[[MainWindow], None]


@pytest.fixture(autouse=True)
def _pseudo() -> Iterator[None]:
    speak()
    yield
    use(None)
    use_formats(None)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    return window


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def show(window: MainWindow, view: str, size: tuple[int, int]) -> None:
    window.resize(*size)
    FILL[view](window)
    window.show_view(view)
    settle()


@pytest.mark.parametrize("view", FILL)
def test_every_text_went_through_the_translation(window: MainWindow, view: str) -> None:
    show(window, view, SIZES[0])
    assert told_plainly(window, view) == []


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("view", FILL)
def test_a_text_a_third_longer_has_room(
    window: MainWindow, view: str, size: tuple[int, int]
) -> None:
    show(window, view, size)
    assert shown.clipped(window) == []
    assert view == "editor" or elided(window) == [], "its fields stand two in a row"


def test_what_was_forgotten_is_found() -> None:
    assert forgotten("Start")
    assert forgotten("[Šţààŕţ] · 3 sets")
    assert not forgotten("[Šţààŕţ] Bird dog · 3 (F1)")


def in_player(**more: Any) -> Act:
    """The player with something over it."""

    def act(window: MainWindow) -> None:
        window.player.render_props(replace(shown.player_props(), **more))
        window.show_view("player")

    return act


def in_sheet(make: Callable[[MainWindow], Sheet]) -> Act:
    """A sheet over Today."""

    def act(window: MainWindow) -> None:
        FILL["today"](window)
        window.show_view("today")
        sheet = make(window)
        sheet.open(next(button for button in sheet.findChildren(Button)))

    return act


def with_keys(before: Act) -> Act:
    """The list of keys over something."""

    def act(window: MainWindow) -> None:
        before(window)
        window.show_keys()

    return act


def today(window: MainWindow) -> None:
    FILL["today"](window)
    window.show_view("today")


def a_run(window: MainWindow) -> Sheet:
    sheet = RunSheet(window, window.body)
    sheet.show_form(derive_run_form(None, running.SHOES, Units.KM, samples.TODAY))
    return sheet


def shoes(window: MainWindow) -> Sheet:
    sheet = ShoeSheet(window, window.body)
    sheet.show_form(derive_shoe_form(None, Units.KM, samples.TODAY))
    return sheet


def what_came(window: MainWindow) -> None:
    facts = routine_facts(compile_timeline(samples.CORE), tr("Routine"))
    item = ItemProps("Core strength", facts, steps=step_lines(samples.CORE.steps))
    window.incoming.render_props(derive_incoming_props([item]))
    window.show_view("incoming")


def welcome(window: MainWindow) -> None:
    today(window)
    WelcomeSheet(window, window.body).begin()


SCENES: dict[str, Act] = {
    "keys": with_keys(today),
    "keys of the player": with_keys(in_player()),
    "hurt": in_player(hurt=Hurt("Bird dog", "Plank", samples.PLANK.caution)),
    "end": in_player(asking_end=True),
    "week off": in_sheet(lambda window: WeekOffSheet(window, window.body)),
    "handout": in_sheet(lambda window: HandoutSheet(("A4", "Letter"), window, window.body)),
    "run": in_sheet(a_run),
    "shoes": in_sheet(shoes),
    "incoming": what_came,
    "welcome": welcome,
}
"""What stands over the views, and what is seldom seen."""


@pytest.mark.parametrize("scene", SCENES)
def test_sheets_are_translated_too_and_have_room(window: MainWindow, scene: str) -> None:
    for size in reversed(SIZES):
        window.resize(*size)
        SCENES[scene](window)
        settle()
        assert shown.clipped(window) == [], size
        assert elided(window) == [], size
    assert told_plainly(window) == []
