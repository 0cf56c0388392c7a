"""What screen readers are told of our own widgets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from exercise_app.ui import accessible
from exercise_app.ui.views.player_sheets import KeysSheet
from exercise_app.ui.widgets.cards import PosterTile
from exercise_app.ui.window import MainWindow
from tests.ui import shown
from tests.ui.filled import FILL

Role = QAccessible.Role


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """A window that somebody listens to."""
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    QAccessible.setActive(True)
    yield window
    QAccessible.setActive(False)


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_our_own_widgets_are_told_by_their_roles(window: MainWindow) -> None:
    accessible.install(window)
    FILL["player"](window)
    player = window.player
    keys = KeysSheet(window, window.body)
    assert role(window) is Role.Window
    assert role(window.sidebar) is Role.Grouping
    assert role(player.stage.figure) is Role.Graphic
    assert role(player.stage.name) is Role.StaticText
    assert role(player.pause) is Role.Button
    assert role(keys) is Role.Dialog
    assert name(keys) == "Keys"


def test_a_chart_says_which_of_its_marks_is_current(window: MainWindow) -> None:
    accessible.install(window)
    FILL["history"](window)
    window.history.show_section("weeks")
    chart = window.history.weeks.chart
    assert role(chart) is Role.Chart
    chart.go_to(3)
    assert name(chart) == f"Weeks against their targets. {chart.current_words}"
    assert role(window.history.weeks.table) is Role.Table


def test_what_was_asked_for_before_is_told_anew(window: MainWindow) -> None:
    assert QAccessible.isActive()
    before = accessible._installed[:]
    QAccessible.installFactory(lambda _key, _object: None)
    other = MainWindow()
    QAccessible.queryAccessibleInterface(other)
    accessible._installed.clear()
    accessible.install(other)
    assert role(other) is Role.Window
    accessible._installed[:] = before or accessible._installed
    other.deleteLater()


def test_what_changes_each_second_is_read_when_asked_for(window: MainWindow) -> None:
    accessible.install(window)
    window.player.render_props(shown.player_props(into=2.4))
    first = name(window.player.stage.digits), name(window.player.left)
    window.player.render_props(shown.player_props(into=9.4))
    later = name(window.player.stage.digits), name(window.player.left)
    assert first != later
    assert later == (window.player.stage.digits.spoken_name(), window.player.left.text())


def test_an_announcement_where_nobody_listens_is_nothing(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    QAccessible.setActive(False)
    accessible.announce(widget, "Paused")
    assert not QAccessible.isActive()


@pytest.mark.parametrize("view", FILL)
def test_every_picture_and_group_of_every_view_has_a_name(window: MainWindow, view: str) -> None:
    accessible.install(window)
    FILL[view](window)
    window.show_view(view)
    told = (Role.Graphic, Role.Grouping)
    found = [w for w in window.findChildren(QWidget) if w.isVisible() and role(w) in told]
    unknown = [w for w in found if not name(w) and not isinstance(w, PosterTile)]
    assert found
    assert unknown == []


@pytest.mark.parametrize("view", FILL)
def test_every_control_of_every_view_has_a_name(window: MainWindow, view: str) -> None:
    FILL[view](window)
    window.show_view(view)
    assert shown.nameless(window) == []
