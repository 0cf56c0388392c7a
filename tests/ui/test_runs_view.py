"""The page of runs and its sheets, as they are used."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.core.settings import Units
from exercise_app.ui import theme
from exercise_app.ui.props.run_form import (
    RunTyped,
    ShoeTyped,
    derive_run_form,
    derive_shoe_form,
)
from exercise_app.ui.props.runs import BarProps, Mark
from exercise_app.ui.views.run_sheets import RunSheet, ShoeSheet
from exercise_app.ui.views.runs import RunsView
from exercise_app.ui.widgets.fields import DateField
from exercise_app.ui.widgets.marked_bar import MarkedBar
from tests.ui import shown
from tests.ui.running import RUNS, SHOES, a_run, runs_props
from tests.ui.samples import TODAY
from tests.ui.shown import texts, up


@pytest.fixture
def runs(qtbot: QtBot) -> RunsView:
    view = RunsView()
    view.render_props(runs_props(has_earlier=True))
    up(qtbot, view)
    view.take_focus()
    return view


def behind(qtbot: QtBot) -> tuple[QWidget, QWidget]:
    """A window with something in it, to open a sheet over."""
    window, body = QWidget(), QWidget()
    QVBoxLayout(window).addWidget(body)
    up(qtbot, window)
    window.activateWindow()
    qtbot.waitActive(window)
    return window, body


@pytest.fixture
def run_sheet(qtbot: QtBot) -> RunSheet:
    window, body = behind(qtbot)
    sheet = RunSheet(window, body)
    sheet.window_ = window  # type: ignore[attr-defined]  # kept while the sheet is
    return sheet


@pytest.fixture
def shoe_sheet(qtbot: QtBot) -> ShoeSheet:
    window, body = behind(qtbot)
    sheet = ShoeSheet(window, body)
    sheet.window_ = window  # type: ignore[attr-defined]
    return sheet


class TestThePage:
    def test_n_adds_a_run_and_so_does_enter_at_the_start(
        self, qtbot: QtBot, runs: RunsView
    ) -> None:
        with qtbot.waitSignal(runs.add_requested):
            shown.press(shown.focused(runs), Qt.Key.Key_Return)
        with qtbot.waitSignal(runs.add_requested):
            shown.press(runs, Qt.Key.Key_N)

    def test_down_and_up_go_through_shoes_and_runs(self, runs: RunsView) -> None:
        places = [runs.add, *runs.shoes.buttons.values(), runs.shoes.add, *runs.rows.values(),
                  runs.earlier]  # fmt: skip
        for place in places[1:]:
            shown.press(shown.focused(runs), Qt.Key.Key_Down)
            assert shown.focused(runs) is place
        shown.press(shown.focused(runs), Qt.Key.Key_Down)
        assert shown.focused(runs) is runs.earlier
        shown.press(shown.focused(runs), Qt.Key.Key_Up)
        assert shown.focused(runs) is places[-2]

    def test_a_run_is_opened_by_enter_and_deleted_by_delete(
        self, qtbot: QtBot, runs: RunsView
    ) -> None:
        row = runs.rows["run-8"]
        with qtbot.waitSignal(runs.run_requested) as told:
            shown.press(row, Qt.Key.Key_Return)
        assert told.args == ["run-8"]
        with qtbot.waitSignal(runs.run_delete_requested) as told:
            shown.press(row, Qt.Key.Key_Delete)
        assert told.args == ["run-8"]

    def test_shoes_are_opened_added_and_deleted(self, qtbot: QtBot, runs: RunsView) -> None:
        with qtbot.waitSignal(runs.shoe_requested) as told:
            QTest.mouseClick(runs.shoes.buttons["trail"], Qt.MouseButton.LeftButton)
        assert told.args == ["trail"]
        with qtbot.waitSignal(runs.shoe_delete_requested) as told:
            shown.press(runs.shoes.buttons["trail"], Qt.Key.Key_Delete)
        assert told.args == ["trail"]
        with qtbot.waitSignal(runs.shoe_add_requested):
            shown.press(runs.shoes.add, Qt.Key.Key_Return)

    def test_the_keyboard_stays_on_a_run_that_was_changed(self, runs: RunsView) -> None:
        runs.rows["run-1"].setFocus()
        runs.render_props(runs_props((a_run(9999, 1), *RUNS[2:])))
        assert shown.focused(runs) is runs.rows["run-1"]
        assert runs.rows["run-1"].accessibleName().startswith("Yesterday, 10 km")

    def test_after_a_run_is_deleted_the_keyboard_is_on_i_ran(self, runs: RunsView) -> None:
        runs.rows["run-1"].setFocus()
        runs.render_props(runs_props(RUNS[2:]))
        assert shown.focused(runs) is runs.add

    def test_words_of_the_week_and_the_shoes_are_seen(self, runs: RunsView) -> None:
        seen = " ".join(texts(runs))
        props = runs.props
        assert props is not None
        assert props.mileage.told in seen
        assert "New shoes are often advised now" in seen
        assert runs.mileage.bar.accessibleName().startswith(props.mileage.distance)

    def test_empty_it_says_what_to_do(self, qtbot: QtBot) -> None:
        view = RunsView()
        view.render_props(runs_props((), ()))
        up(qtbot, view)
        seen = " ".join(texts(view))
        assert "No runs yet." in seen
        assert "Add the shoes you run in" in seen
        assert not view.earlier.isVisible()
        assert not view.mileage.bar.isVisible()


class TestTheSheetOfARun:
    def test_distance_is_first_and_enter_saves_what_was_typed(
        self, qtbot: QtBot, run_sheet: RunSheet
    ) -> None:
        run_sheet.show_form(derive_run_form(None, SHOES, Units.KM, TODAY, "trail"))
        assert run_sheet.distance.hasFocus()
        QTest.keyClicks(run_sheet.distance, "5,2")
        shown.press(run_sheet.distance, Qt.Key.Key_Down)
        assert run_sheet.time.hasFocus()
        QTest.keyClicks(run_sheet.time, "28:30")
        assert run_sheet.told.text() == "5.2 km in 28:30, 5:29 /km"
        run_sheet.note.setText(" Grass ")
        with qtbot.waitSignal(run_sheet.saved) as told:
            shown.press(run_sheet.time, Qt.Key.Key_Return)
        assert told.args == [RunTyped(TODAY, "5,2", "28:30", "trail", "Grass")]

    def test_what_cannot_be_read_is_told_below_its_field_and_nothing_is_saved(
        self, run_sheet: RunSheet
    ) -> None:
        saved: list[object] = []
        run_sheet.saved.connect(saved.append)
        run_sheet.show_form(derive_run_form(None, SHOES, Units.KM, TODAY))
        run_sheet.save.click()
        assert any("How far did you run?" in text for text in texts(run_sheet))
        assert run_sheet.distance.hasFocus()
        assert "How far" in run_sheet.distance.accessibleDescription()
        QTest.keyClicks(run_sheet.distance, "5")
        assert not any("How far did you run?" in text for text in texts(run_sheet))
        run_sheet.time.setText("soon")
        run_sheet.try_to_save()
        assert run_sheet.time.hasFocus()
        assert not saved
        assert shown.clipped(run_sheet) == []

    def test_esc_leaves_it_and_the_date_goes_no_further_than_today(
        self, run_sheet: RunSheet
    ) -> None:
        run_sheet.show_form(derive_run_form(None, SHOES, Units.KM, TODAY))
        run_sheet.date.after.click()
        assert run_sheet.typed().date == TODAY
        run_sheet.date.before.click()
        assert run_sheet.typed().date == TODAY - timedelta(days=1)
        shown.press(run_sheet.distance, Qt.Key.Key_Escape)
        assert run_sheet.isHidden()

    def test_only_a_run_that_is_kept_can_be_deleted(
        self, qtbot: QtBot, run_sheet: RunSheet
    ) -> None:
        run_sheet.show_form(derive_run_form(None, SHOES, Units.KM, TODAY))
        assert not run_sheet.delete.isVisible()
        run_sheet.close_sheet()
        run_sheet.show_form(derive_run_form(a_run(5000, 2), SHOES, Units.MILES, TODAY))
        assert run_sheet.delete.isVisible()
        assert run_sheet.distance.text() == "3.107"
        assert run_sheet.distance.accessibleName() == "Distance in miles"
        with qtbot.waitSignal(run_sheet.deleted):
            run_sheet.delete.click()
        assert not shown.nameless(run_sheet)


class TestTheSheetOfShoes:
    def test_name_since_and_distance_are_saved(self, qtbot: QtBot, shoe_sheet: ShoeSheet) -> None:
        shoe_sheet.show_form(derive_shoe_form(None, Units.KM, TODAY))
        assert shoe_sheet.name.hasFocus()
        assert not shoe_sheet.retire.isVisible()
        QTest.keyClicks(shoe_sheet.name, "Blue")
        QTest.keyClicks(shoe_sheet.before, "320")
        with qtbot.waitSignal(shoe_sheet.saved) as told:
            shown.press(shoe_sheet.before, Qt.Key.Key_Return)
        assert told.args == [ShoeTyped("Blue", TODAY, "320")]

    def test_without_a_name_or_with_no_distance_it_says_what_to_do(
        self, shoe_sheet: ShoeSheet
    ) -> None:
        shoe_sheet.show_form(derive_shoe_form(None, Units.KM, TODAY))
        shoe_sheet.try_to_save()
        assert shoe_sheet.name.hasFocus()
        assert any("Give the shoes a name" in text for text in texts(shoe_sheet))
        shoe_sheet.name.setText("Blue")
        shoe_sheet.before.setText("a lot")
        shoe_sheet.try_to_save()
        assert shoe_sheet.before.hasFocus()

    def test_shoes_are_retired_and_worn_again(self, qtbot: QtBot, shoe_sheet: ShoeSheet) -> None:
        for shoe, word, is_retired in ((SHOES[0], "Retire", True), (SHOES[3], "Wear again", False)):
            shoe_sheet.show_form(derive_shoe_form(shoe, Units.KM, TODAY))
            assert shoe_sheet.retire.text() == word
            with qtbot.waitSignal(shoe_sheet.retired) as told:
                shoe_sheet.retire.click()
            assert told.args == [is_retired]
            shoe_sheet.close_sheet()


class TestTheDateField:
    @pytest.fixture
    def field(self, qtbot: QtBot) -> DateField:
        field = DateField()
        field.set_name("Date")
        field.set_value(TODAY, TODAY, TODAY)
        up(qtbot, field)
        return field

    def test_the_date_is_named_beside_it(self, field: DateField) -> None:
        assert texts(field) == ["today"]
        field.before.click()
        assert texts(field) == ["yesterday"]

    def test_down_counts_on_from_one_month_into_the_one_before(
        self, qtbot: QtBot, field: DateField
    ) -> None:
        field.edit.setDate(QDate(2026, 11, 1))
        field.edit.setSelectedSection(field.edit.Section.DaySection)
        with qtbot.waitSignal(field.changed):
            shown.press(field.edit, Qt.Key.Key_Down)
        assert field.value().isoformat() == "2026-10-31"
        field.edit.setSelectedSection(field.edit.Section.MonthSection)
        shown.press(field.edit, Qt.Key.Key_Down)
        assert field.value().isoformat() == "2026-09-30"
        field.edit.setSelectedSection(field.edit.Section.YearSection)
        shown.press(field.edit, Qt.Key.Key_Down)
        assert field.value().isoformat() == "2025-09-30"


def test_a_bar_is_filled_as_far_as_it_says_and_warns_only_past_its_last_mark(
    qtbot: QtBot,
) -> None:
    bar = MarkedBar()
    up(qtbot, bar)
    bar.resize(400, bar.sizeHint().height())
    bar.show_bar(BarProps(0.9, "All of it", (Mark(0.3, "a"), Mark(0.6, "b", above=False)), True))
    bar.resize(400, bar.sizeHint().height())
    QApplication.processEvents()
    image = bar.grab().toImage()
    y = image.height() // 2
    colours = [image.pixelColor(round(400 * at), y).name() for at in (0.2, 0.5, 0.75, 0.97)]
    dark = theme.DARK
    assert colours == [dark.accent, dark.accent, dark.warn, dark.raised]
    assert bar.accessibleName() == bar.toolTip() == "All of it"
