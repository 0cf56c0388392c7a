"""Today, by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from exercise_app.core.entry import RoutineEntry
from exercise_app.ui.props.today import TodayProps, faces_of
from exercise_app.ui.views.today import TodayView
from exercise_app.ui.views.today_parts import ProblemsCard, UnfinishedCard
from exercise_app.ui.views.today_routines import PAGE
from exercise_app.ui.widgets.buttons import Button, Chip
from exercise_app.ui.widgets.cards import PosterCard, PosterTile, TextCard, poster_height
from tests.ui import samples, shown
from tests.ui.catalogued import built_in


@pytest.fixture
def view(qtbot: QtBot) -> TodayView:
    view = TodayView()
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    return view


def button(view: TodayView, name: str) -> Button:
    QApplication.processEvents()
    return next(
        b for b in view.findChildren(Button) if b.accessibleName() == name and b.isVisible()
    )


def cards(view: TodayView) -> list[TextCard]:
    """The cards shown, once what was put in has come up."""
    QApplication.processEvents()
    return [card for card in view.findChildren(TextCard) if card.isVisible()]


def test_enter_starts_what_is_suggested(qtbot: QtBot, view: TodayView) -> None:
    view.render_props(shown.today_props())
    view.take_focus()
    with qtbot.waitSignal(view.start_requested) as started:
        shown.press(shown.focused(view), Qt.Key.Key_Return)
    assert started.args == ["core-strength-2"]


def test_enter_starts_from_wherever_nothing_else_takes_it(qtbot: QtBot, view: TodayView) -> None:
    view.render_props(shown.today_props())
    with qtbot.waitSignal(view.start_requested) as started:
        shown.press(view, Qt.Key.Key_Enter)
    assert started.args == ["core-strength-2"]


def test_enter_on_a_card_opens_that_routine_and_starts_nothing(
    qtbot: QtBot, view: TodayView
) -> None:
    view.render_props(shown.today_props())
    started: list[str] = []
    view.start_requested.connect(started.append)
    card = next(card for card in cards(view) if card.accessibleName().startswith("Recovery day"))
    card.setFocus()
    with qtbot.waitSignal(view.open_requested) as opened:
        shown.press(card, Qt.Key.Key_Return)
    assert opened.args == ["recovery-day"]
    assert not started


def test_preview_and_cards_open_by_mouse(qtbot: QtBot, view: TodayView) -> None:
    view.render_props(shown.today_props())
    with qtbot.waitSignal(view.open_requested) as opened:
        button(view, "Preview Core strength").click()
    assert opened.args == ["core-strength-2"]
    with qtbot.waitSignal(view.open_requested) as opened:
        QTest.mouseClick(cards(view)[1], Qt.MouseButton.LeftButton)
    assert opened.args == ["pre-run-activation"]


def test_chips_filter_by_kind(view: TodayView) -> None:
    view.render_props(shown.today_props())
    assert len(cards(view)) == 6
    next(c for c in view.findChildren(Chip) if c.text() == "Strength").click()
    assert [card.accessibleName().split(".")[0] for card in cards(view)] == [
        "Core strength",
        "Big three",
    ]
    next(c for c in view.findChildren(Chip) if c.text() == "All").click()
    assert len(cards(view)) == 6


def test_a_filter_outlives_new_props(view: TodayView) -> None:
    view.render_props(shown.today_props())
    next(c for c in view.findChildren(Chip) if c.text() == "Stretch").click()
    view.render_props(shown.today_props(many=1))
    assert len(cards(view)) == 1


def test_a_session_that_was_cut_off_can_be_settled(qtbot: QtBot, view: TodayView) -> None:
    view.render_props(shown.today_props(full=True))
    card = view.findChild(UnfinishedCard)
    assert isinstance(card, UnfinishedCard)
    for name, signal in (
        ("Resume", view.resume_requested),
        ("Keep as partial", view.keep_requested),
        ("Discard", view.discard_requested),
    ):
        with qtbot.waitSignal(signal) as told:
            button(view, name).click()
        assert told.args == ["a"]
    view.render_props(shown.today_props())
    assert not [c for c in view.findChildren(UnfinishedCard) if c.isVisible()]


def test_broken_files_are_listed_and_long_lists_open(view: TodayView) -> None:
    view.render_props(shown.today_props(full=True))
    card = view.findChild(ProblemsCard)
    assert isinstance(card, ProblemsCard)
    assert card.more is not None

    def lines() -> list[str]:
        QApplication.processEvents()
        return [
            text
            for text in shown.PROBLEMS
            if any(label.text() == text for label in card.findChildren(QLabel) if label.isVisible())
        ]

    assert len(lines()) == 3
    card.more.click()
    assert lines() == list(shown.PROBLEMS)
    card.more.click()
    assert len(lines()) == 3


def test_with_no_routine_it_offers_the_folder(qtbot: QtBot, view: TodayView) -> None:
    view.render_props(TodayProps("Sunday", "Nothing.", empty="Put a routine into ~/routines."))
    with qtbot.waitSignal(view.folder_requested):
        button(view, "Open the routines folder").click()


def test_a_thousand_routines_come_in_pages_and_can_be_searched(view: TodayView) -> None:
    view.render_props(shown.today_props(many=1000))
    assert len(cards(view)) == PAGE
    more = next(b for b in view.findChildren(Button) if b.text().startswith("Show more"))
    more.click()
    assert len(cards(view)) == 2 * PAGE
    search = view.findChild(QLineEdit)
    assert isinstance(search, QLineEdit)
    QTest.keyClicks(search, "routine 777")
    assert [card.accessibleName().split(".")[0] for card in cards(view)] == ["Routine 777"]
    search.setText("nothing like this")
    assert not cards(view)


def test_equal_props_build_nothing_anew(view: TodayView) -> None:
    view.render_props(shown.today_props())
    former = cards(view)
    view.render_props(shown.today_props())
    assert cards(view) == former


def test_problems_alone_leave_the_cards_alone(view: TodayView) -> None:
    view.render_props(shown.today_props())
    former = cards(view)
    view.render_props(shown.today_props(problems=("x.yaml:1:1: error: no.",)))
    assert cards(view) == former
    assert view.findChild(ProblemsCard) is not None


def test_pictures_are_wanted_in_the_order_of_the_page_and_come_one_by_one(
    qtbot: QtBot, view: TodayView
) -> None:
    with qtbot.waitSignal(view.faces_wanted):
        view.render_props(shown.today_props())
    props = shown.today_props()
    assert props.hero is not None
    hero = (props.hero.card.id, props.hero.card.face)
    assert view.faces.wanted() == [hero, *((card.id, card.face) for card in props.routines)]
    view.faces.show(hero, built_in()["plank"])
    assert hero not in view.faces.wanted()
    assert len(view.faces.wanted()) == len(props.routines) - 1, "the same on its own card"


def test_nothing_moves_when_the_pictures_come(view: TodayView) -> None:
    view.render_props(shown.today_props())
    for _ in range(3):  # the scroll bar comes with the first layout
        QApplication.processEvents()
    before = [card.geometry() for card in cards(view)]
    for key in view.faces.wanted():
        view.faces.show(key, built_in()["plank"])
    assert [card.geometry() for card in cards(view)] == before
    assert all(place.height() > poster_height() for place in before)


def test_a_picture_is_seen_on_its_card_and_a_quiet_tile_on_one_without(view: TodayView) -> None:
    view.render_props(shown.today_props())
    first, second = cards(view)[:2]
    empty = first.grab().toImage()
    assert isinstance(first, PosterCard)
    first.show_exercise(built_in()["plank"])
    figure = first.grab().toImage()
    first.show_exercise(None)
    tile = first.grab().toImage()
    assert empty not in (figure, tile)
    assert figure != tile
    assert second.isVisible()


def test_cards_made_later_get_their_pictures_too(view: TodayView) -> None:
    view.render_props(shown.today_props(many=60))
    for key in view.faces.wanted():
        view.faces.show(key, None)
    assert not view.faces.wanted()
    asked: list[bool] = []
    view.faces_wanted.connect(lambda: asked.append(True))
    next(b for b in view.findChildren(Button) if b.text().startswith("Show more")).click()
    assert asked
    assert len(view.faces.wanted()) == PAGE
    view.faces.forget()
    assert len(view.faces.wanted()) == 2 * PAGE + 1


def test_the_suggestion_has_a_picture_where_there_is_room(view: TodayView) -> None:
    view.render_props(shown.today_props())
    QApplication.processEvents()
    tile = view.findChild(PosterTile)
    assert isinstance(tile, PosterTile)
    assert tile.isVisible()
    view.resize(560, 700)
    QApplication.processEvents()
    assert not tile.isVisible()


def entry(id_: str, *faces: str) -> RoutineEntry:
    return samples.summarise(samples.CORE)._replace(id=id_, faces=faces)


def test_no_two_routines_have_the_same_picture_where_it_can_be_helped() -> None:
    routines = [
        entry("a", "plank", "squat"), entry("b", "plank", "squat"), entry("c", "squat", "plank"),
        entry("d"), entry("e", "bird-dog"),
    ]  # fmt: skip
    assert faces_of(routines) == {
        "a": "plank", "b": "squat", "c": "squat", "d": "", "e": "bird-dog",
    }  # fmt: skip
