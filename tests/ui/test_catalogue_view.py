"""The catalogue and an exercise's page, by mouse and by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.core.kinds import Position
from exercise_app.ui.props.catalogue import Item, Sought, item_of
from exercise_app.ui.views.catalogue import CatalogueView
from exercise_app.ui.views.catalogue_list import _broken
from exercise_app.ui.views.today_parts import ProblemsCard
from tests.ui import shown
from tests.ui.catalogued import OWN, built_in, catalogue_props, items

ITEMS = items()
PROBLEMS = tuple(f"exercises/hips.yaml:{n}:5: error: “side” is no key." for n in range(1, 4))


def fill(
    view: CatalogueView, sought: Sought | None = None, among: list[Item] | None = None,
    **more: object,
) -> None:  # fmt: skip
    view.render_props(catalogue_props(sought, among, **more))
    QApplication.processEvents()


@pytest.fixture
def view(qtbot: QtBot) -> CatalogueView:
    view = CatalogueView()
    qtbot.addWidget(view)
    fill(view)
    view.resize(1000, 760)
    view.show()
    view.activateWindow()
    qtbot.waitActive(view)
    view.take_focus()
    QApplication.processEvents()
    return view


def test_every_exercise_is_a_card_that_is_read_out_whole(view: CatalogueView) -> None:
    model = view.list.cards
    assert model.rowCount() == len(ITEMS)
    place = model.place_of("glute-bridge")
    assert place is not None
    told = model.data(model.index(place), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Glute bridge, Glutes · hamstrings · core, On the back"
    assert f"{len(ITEMS)} exercises" in shown.texts(view)


def test_the_cards_are_in_columns_that_fill_the_width(view: CatalogueView) -> None:
    for width, columns in ((1000, 4), (701, 2), (700, 2), (501, 2), (480, 1)):
        view.resize(width, 760)
        QApplication.processEvents()
        assert view.list.columns() == columns
        tops = [view.list.visualRect(view.list.cards.index(n)).top() for n in range(columns + 1)]
        assert len(set(tops[:columns])) == 1
        assert tops[columns] > tops[0]
        wide = columns * view.list.gridSize().width()
        assert view.list.viewport().width() - wide < view.list.gridSize().width() / 2


def test_enter_and_a_click_open_an_exercise(qtbot: QtBot, view: CatalogueView) -> None:
    with qtbot.waitSignal(view.exercise_requested) as told:
        shown.press(view.list, Qt.Key.Key_Return)
    assert told.args == [view.list.cards.card(0).id]
    place = view.list.visualRect(view.list.cards.index(2)).center()
    with qtbot.waitSignal(view.exercise_requested) as told:
        QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [view.list.cards.card(2).id]


def test_arrow_keys_go_from_card_to_card_and_from_row_to_row(view: CatalogueView) -> None:
    def here() -> int:
        return view.list.currentIndex().row()

    columns = view.list.columns()
    for _ in range(columns):
        shown.press(view.list, Qt.Key.Key_Right)
    assert here() == columns
    shown.press(view.list, Qt.Key.Key_Left)
    assert here() == columns - 1
    shown.press(view.list, Qt.Key.Key_Down)
    assert here() == 2 * columns - 1
    shown.press(view.list, Qt.Key.Key_Up)
    assert here() == columns - 1
    shown.press(view.list, Qt.Key.Key_Up)
    assert view.search.hasFocus(), "up from the first row leads to the search"
    shown.press(view.search, Qt.Key.Key_Down)
    assert view.list.hasFocus()


def test_typing_anywhere_searches(qtbot: QtBot, view: CatalogueView) -> None:
    with qtbot.waitSignal(view.searched) as told:
        shown.press(view.list, "b")
    assert told.args == ["b"]
    assert view.search.hasFocus()
    shown.press(view.search, "i")
    assert view.search.text() == "bi"
    view.fold.setFocus()
    with qtbot.waitSignal(view.searched) as told:
        shown.press(view.fold, "r")
    assert told.args == ["bir"]


def test_keys_that_do_something_are_not_typed(view: CatalogueView) -> None:
    shown.press(view.list, "a", Qt.KeyboardModifier.ControlModifier)
    shown.press(view.list, Qt.Key.Key_Space)
    shown.press(view.list, Qt.Key.Key_PageDown)
    assert not view.search.text()
    assert view.list.hasFocus()


def test_enter_in_the_search_opens_the_first_that_was_found(
    qtbot: QtBot, view: CatalogueView
) -> None:
    fill(view, Sought("clam"))
    with qtbot.waitSignal(view.exercise_requested) as told:
        shown.press(view.search, Qt.Key.Key_Return)
    assert told.args == ["clamshell"]


def test_esc_clears_the_search_and_then_the_filters(qtbot: QtBot, view: CatalogueView) -> None:
    fill(view, Sought("bridge", trains=frozenset({"glutes"})))
    view.search.setFocus()
    with qtbot.waitSignal(view.searched) as told:
        shown.press(view.search, Qt.Key.Key_Escape)
    assert told.args == [""]
    with qtbot.waitSignal(view.cleared):
        shown.press(view.search, Qt.Key.Key_Escape)
    fill(view)
    cleared: list[bool] = []
    view.cleared.connect(lambda: cleared.append(True))
    shown.press(view.list, Qt.Key.Key_Escape)
    assert not cleared, "nothing is left to clear"


def test_filters_tell_what_was_toggled(qtbot: QtBot, view: CatalogueView) -> None:
    chips = view.trains.chips()
    assert chips["glutes"].accessibleName().startswith("Glutes: ")
    with qtbot.waitSignal(view.trains_toggled) as told:
        chips["glutes"].click()
    assert told.args == ["glutes"]
    with qtbot.waitSignal(view.position_toggled) as told:
        view.positions.chips()["supine"].click()
    assert told.args == ["supine"]
    with qtbot.waitSignal(view.own_toggled):
        view.own.chips()["own"].click()


def test_filters_show_what_is_chosen_and_how_many_would_be_left(view: CatalogueView) -> None:
    fill(view, Sought(positions=frozenset({Position.PRONE})))
    assert view.positions.chips()["prone"].isChecked()
    assert not view.positions.chips()["supine"].isChecked()
    assert not view.trains.chips()["calves"].isEnabled(), "that would leave nothing"
    assert view.trains.chips()["calves"].text() == "Calves  0"
    assert view.fold.text() == "Filters (1)"
    assert view.clear.isVisible()
    fill(view)
    assert view.fold.text() == "Filters"
    assert not view.clear.isVisible()


def test_without_own_exercises_there_is_no_filter_for_them(view: CatalogueView) -> None:
    assert view.own.isVisible()
    fill(view, among=ITEMS[:-1])
    assert not view.own.isVisible()


def test_tab_comes_to_a_row_of_filters_once_and_arrows_move_along_it(view: CatalogueView) -> None:
    chips = list(view.trains.chips().values())
    view.search.setFocus()
    order = []
    for _ in range(6):
        shown.press(shown.focused(view), Qt.Key.Key_Tab)
        order.append(shown.focused(view))
    expected: list[QWidget] = [
        view.fold, chips[0], view.positions.chips()["standing"], view.own.chips()["own"],
        view.list, view.search,
    ]  # fmt: skip
    assert order == expected
    chips[0].setFocus()
    shown.press(chips[0], Qt.Key.Key_Right)
    assert chips[1].hasFocus()
    shown.press(chips[1], Qt.Key.Key_Left)
    shown.press(chips[0], Qt.Key.Key_Left)
    assert chips[0].hasFocus()
    shown.press(chips[0], Qt.Key.Key_Right)
    view.search.setFocus()
    shown.press(view.search, Qt.Key.Key_Tab)
    shown.press(view.fold, Qt.Key.Key_Tab)
    assert chips[1].hasFocus(), "it comes back to where one was in the row"


def test_filters_fold_away_and_are_folded_where_there_is_little_room(view: CatalogueView) -> None:
    assert view.filters.isVisible()
    view.resize(1000, 500)
    QApplication.processEvents()
    assert not view.filters.isVisible()
    view.fold.click()
    assert view.filters.isVisible()
    view.resize(1000, 760)
    view.fold.click()
    view.resize(1000, 800)
    assert not view.filters.isVisible(), "what was chosen by hand stays"


def test_nothing_found_says_what_to_do(qtbot: QtBot, view: CatalogueView) -> None:
    fill(view, Sought("bananas"))
    assert any("Try a shorter word" in text for text in shown.texts(view))
    assert not view.list.isVisible()
    with qtbot.waitSignal(view.cleared):
        view._empty_clear.click()
    fill(view)
    assert view.list.isVisible()


def test_with_no_exercise_at_all_it_offers_the_folder(qtbot: QtBot, view: CatalogueView) -> None:
    fill(view, among=[])
    with qtbot.waitSignal(view.folder_requested):
        view._folder.click()


def test_broken_files_are_told_with_their_place(view: CatalogueView) -> None:
    fill(view, problems=PROBLEMS)
    assert PROBLEMS[0] in shown.texts(view)
    assert PROBLEMS[1] not in shown.texts(view)
    assert view._problems is not None
    view._problems.more.click()
    assert set(PROBLEMS) <= set(shown.texts(view))
    assert view.findChildren(ProblemsCard)
    view._problems.more.click()
    assert PROBLEMS[1] not in shown.texts(view)
    fill(view)
    assert PROBLEMS[0] not in shown.texts(view)


def test_only_posters_in_sight_are_drawn(qtbot: QtBot, view: CatalogueView) -> None:
    many = [item_of(replace(OWN, id=f"own-{n}", name=f"Own {n:04}")) for n in range(1000)]
    wanted: list[str] = []
    view.list.drawer.want = lambda exercise, *_: wanted.append(exercise.id)  # type: ignore[method-assign]
    figures = [item_of(replace(item.exercise, figure=built_in()["plank"].figure)) for item in many]
    view.resize(1003, 763)  # a size whose posters nobody has drawn yet
    fill(view, among=figures)
    view.list.viewport().repaint()
    assert 0 < len(set(wanted)) <= 20
    wanted.clear()
    view.list.scrollToBottom()
    view.list.viewport().repaint()
    assert 0 < len(set(wanted)) <= 20
    assert "own-999" in wanted


def test_posters_come_while_nothing_else_is_to_be_done(qtbot: QtBot, view: CatalogueView) -> None:
    view.resize(1010, 770)
    view.list.viewport().repaint()
    assert view.list.drawer.is_busy
    qtbot.waitUntil(lambda: not view.list.drawer.is_busy)
    card = view.list.visualRect(view.list.cards.index(0))
    before = view.list.viewport().grab(card).toImage()
    view.list.viewport().repaint()
    assert not view.list.drawer.is_busy, "all that is in sight is drawn"
    assert view.list.viewport().grab(card).toImage() == before


def test_the_list_stays_on_its_exercise_when_more_are_read(view: CatalogueView) -> None:
    fill(view, among=ITEMS[:20])
    shown.press(view.list, Qt.Key.Key_Right)
    chosen = view.list.chosen()
    fill(view, among=ITEMS)
    assert view.list.chosen() == chosen


def test_long_names_are_broken_and_at_last_cut(qtbot: QtBot) -> None:
    lines = _broken(OWN.name, "Inter", 14, 210)
    assert len(lines) == 2
    assert lines[0].endswith("-")
    assert (lines[0][:-1] + lines[1]).replace(" ", "") == OWN.name.replace(" ", "")
    assert _broken("Plank", "Inter", 14, 180) == ("Plank",)
    assert _broken("Side plank with a leg lift and more of it all", "Inter", 14, 120)[1][-1] == "…"


@pytest.mark.parametrize("width", [500, 800, 1280])
def test_nothing_is_cut_off_or_nameless(view: CatalogueView, width: int) -> None:
    fill(view, Sought("bridge"), problems=PROBLEMS)
    view.resize(width, 700)
    QApplication.processEvents()
    assert not shown.clipped(view)
    assert not shown.nameless(view)
