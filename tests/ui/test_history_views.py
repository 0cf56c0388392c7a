"""The history's charts as widgets: keys, mouse, words and tables."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.context import Context
from exercise_app.presenters import history_look as look
from exercise_app.ui import theme
from exercise_app.ui.high_contrast import contrast
from exercise_app.ui.theme import DARK, LIGHT, Colours
from exercise_app.ui.views.history import HistoryView
from exercise_app.ui.views.history_calendar import CalendarSection
from exercise_app.ui.views.history_charts import PainSection, WeeksSection, YearSection
from exercise_app.ui.widgets.heat_map import SIDES, heat_ink
from exercise_app.ui.widgets.kind_marks import shape_of
from exercise_app.ui.widgets.marks import Marks
from tests.ui import samples, shown
from tests.ui.lived import lived

TODAY = samples.TODAY
Key = Qt.Key


@pytest.fixture(scope="module")
def context(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    """A history of two years; the tests of this module only read it."""
    found = lived(tmp_path_factory.mktemp("lived"))
    yield found
    found.close()


def up(qtbot: QtBot, view: QWidget, size: tuple[int, int] = (1000, 700)) -> None:
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    view.activateWindow()
    QApplication.processEvents()


def tip(chart: Marks, place: int) -> str:
    """The tip over a mark."""
    at = chart.rects()[place].center().toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, at, chart.mapToGlobal(at))
    QApplication.sendEvent(chart, event)
    return QToolTip.text()


@pytest.fixture
def weeks(qtbot: QtBot, context: Context) -> WeeksSection:
    section = WeeksSection()
    section.render_props(look.weeks(context))
    up(qtbot, section)
    return section


def test_the_arrow_keys_go_over_the_weeks_and_each_is_told_in_words(weeks: WeeksSection) -> None:
    weeks.take_focus()
    assert weeks.chart.hasFocus()
    props = look_at(weeks)
    assert weeks.told.text() == props[-1]
    shown.press(weeks.chart, Key.Key_Left)
    assert weeks.told.text() == props[-2]
    assert weeks.chart.spoken_name() == f"Weeks against their targets. {props[-2]}"
    shown.press(weeks.chart, Key.Key_Home)
    assert weeks.told.text() == props[0]
    shown.press(weeks.chart, Key.Key_Left)
    assert weeks.told.text() == props[0]
    shown.press(weeks.chart, Key.Key_End)
    assert weeks.told.text() == props[-1]


def look_at(section: WeeksSection) -> list[str]:
    """The words of every week."""
    assert section.weeks._props is not None
    return [bar.told for bar in section.weeks._props.bars]


def test_a_mark_has_its_words_as_a_tip_and_a_click_makes_it_current(weeks: WeeksSection) -> None:
    words = look_at(weeks)
    assert tip(weeks.chart, 4) == words[4]
    QTest.mouseClick(
        weeks.chart, Qt.MouseButton.LeftButton, pos=weeks.chart.rects()[7].center().toPoint()
    )
    assert weeks.told.text() == words[7]
    QTest.mouseClick(weeks.chart, Qt.MouseButton.LeftButton, pos=QPoint(0, 0))
    assert weeks.chart.current == 7


def test_the_table_beside_it_says_the_same_and_tab_leaves_it(weeks: WeeksSection) -> None:
    table = weeks.table
    assert table.accessibleName() == "Weeks against their targets"
    model = table.model()
    assert (model.rowCount(), model.columnCount()) == (26, len(table.cells.props.heads))
    assert model.index(0, 0).data() == "16 – 22 Nov"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Week"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    table.setFocus()
    table.setCurrentIndex(model.index(0, 0))
    shown.press(table, Key.Key_Down)
    assert table.currentIndex().row() == 1
    shown.press(table, Key.Key_Tab)
    assert not table.hasFocus()


def test_a_chart_and_its_table_stand_side_by_side_where_both_have_room(
    weeks: WeeksSection,
) -> None:
    def edges() -> tuple[int, int]:
        card, table = weeks.chart.parentWidget(), weeks.table_card
        assert card is not None
        return table.x() - card.x(), table.y() - card.y()

    assert edges()[0] > 0
    assert edges()[1] == 0
    weeks.resize(500, 700)
    QApplication.processEvents()
    assert edges()[0] == 0
    assert edges()[1] > 0
    assert weeks.table.height() == weeks.table.whole_height(), "no list within the page"


def test_the_year_goes_by_days_and_weeks_and_asks_for_other_years(
    qtbot: QtBot, context: Context
) -> None:
    section = YearSection()
    section.render_props(look.year(context, TODAY))
    up(qtbot, section)
    section.take_focus()
    assert section.year.current == 370
    for key, place in ((Key.Key_Up, 369), (Key.Key_Left, 362), (Key.Key_Right, 369),
                       (Key.Key_End, 370), (Key.Key_Down, 370), (Key.Key_Home, 0)):  # fmt: skip
        shown.press(section.year, key)
        assert section.year.current == place
    with qtbot.waitSignal(section.year_moved) as asked:
        shown.press(section.year, Key.Key_PageUp)
    assert asked.args == [-1]
    with qtbot.waitSignal(section.day_requested) as opened:
        shown.press(section.year, Key.Key_Return)
    assert opened.args == [TODAY - timedelta(days=370)]
    assert section.year.height() == section.year.heightForWidth(section.year.width())
    assert section.year.rects()[370].bottom() <= section.year.height()
    section.render_props(look.year(context, TODAY - timedelta(weeks=52)))
    assert section.year.current == 370
    assert section.later.isVisible()
    with qtbot.waitSignal(section.year_moved) as asked:
        section.later.click()
    assert asked.args == [1]


def test_the_more_was_done_the_more_of_its_place_a_day_fills(qtbot: QtBot) -> None:
    assert list(SIDES) == sorted(set(SIDES))
    for colours in (DARK, LIGHT):
        inks = [contrast(heat_ink(level, colours), colours.card) for level in range(5)]
        assert inks == sorted(inks)


def test_pain_is_told_by_weeks(qtbot: QtBot, context: Context) -> None:
    section = PainSection()
    section.render_props(look.pain(context))
    up(qtbot, section)
    section.take_focus()
    assert section.told.text().startswith("16 – 22 November: 7 sessions. Pain before ")
    shown.press(section.chart, Key.Key_Left)
    assert section.told.text().startswith("9 – 15 November: 7 sessions.")
    assert section.table.model().rowCount() == 26
    assert tip(section.chart, 0) == section.chart._words[0]


def calendar(qtbot: QtBot, context: Context, day: date = TODAY) -> CalendarSection:
    section = CalendarSection()
    section.render_props(look.calendar(context, day, TODAY))
    section.show_totals(look.totals(context))
    up(qtbot, section)
    section.take_focus()
    return section


def test_keys_and_clicks_ask_for_another_day_or_month(qtbot: QtBot, context: Context) -> None:
    section = calendar(qtbot, context)
    for key, days in ((Key.Key_Left, -1), (Key.Key_Right, 1), (Key.Key_Up, -7), (Key.Key_Down, 7)):
        with qtbot.waitSignal(section.days_moved) as moved:
            shown.press(section.month, key)
        assert moved.args == [days]
    for key, months in ((Key.Key_PageUp, -1), (Key.Key_PageDown, 1)):
        with qtbot.waitSignal(section.months_moved) as moved:
            shown.press(section.month, key)
        assert moved.args == [months]
    with qtbot.waitSignal(section.months_moved) as moved:
        section.earlier.click()
    assert moved.args == [-1]
    assert not section.later.isVisible()
    place = section.month.rects()[8].center().toPoint()
    with qtbot.waitSignal(section.day_chosen) as chosen:
        QTest.mouseClick(section.month, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [date(2026, 11, 3)]
    assert tip(section.month, 8).startswith("Tuesday, 3 November 2026: 1 session.")


def test_enter_goes_on_to_the_sessions_of_the_day_and_opens_one(
    qtbot: QtBot, context: Context
) -> None:
    section = calendar(qtbot, context)
    (id_,) = section.rows
    shown.press(section.month, Key.Key_Return)
    assert section.rows[id_].hasFocus()
    assert section.rows[id_].accessibleName().startswith("Today, Pre-run activation, ")
    with qtbot.waitSignal(section.session_requested) as opened:
        shown.press(section.rows[id_], Key.Key_Return)
    assert opened.args == [id_]
    shown.press(section.rows[id_], Key.Key_Down)
    assert section.add.hasFocus()
    with qtbot.waitSignal(section.add_requested) as asked:
        section.add.click()
    assert asked.args == [TODAY]
    shown.press(section.add, Key.Key_Left)
    assert section.month.hasFocus()


def test_totals_and_the_months_table_are_there_to_read(qtbot: QtBot, context: Context) -> None:
    section = calendar(qtbot, context)
    names = [tile.accessibleName() for tile in section.tiles]
    assert names[0] == f"Sessions: {context.store.count()}"
    assert names[3].startswith("Longest row on target: ")
    table = section.table_card.table
    assert table.model().rowCount() == len([c for c in look_days(section) if c])
    assert table.accessibleName() == "November 2026"
    section.render_props(look.calendar(context, date(2020, 1, 1), TODAY))
    assert not section.table_card.isVisible()


def look_days(section: CalendarSection) -> list[bool]:
    """Whether there was a session, for each day of the month."""
    assert section._props is not None
    return [bool(cell.kinds) for cell in section._props.cells if cell.in_month]


AT = ((1.0, 1.0), (2.6, 1.6), (1.2, 9.0), (5.0, 5.0))
"""Points within a square of 10 by which the shapes are told apart."""


def test_kinds_differ_in_shape_and_stand_out() -> None:
    kinds = ("strength", "stretch", "activation", "mobility")
    corners = [
        tuple(shape_of(kind, QRectF(0, 0, 10, 10)).contains(QPointF(*at)) for at in AT)
        for kind in kinds
    ]
    assert len(set(corners)) == 4


@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("kind", ["strength", "stretch", "activation", "mobility"])
def test_the_kinds_colours_stand_out_from_cards(colours: Colours, kind: str) -> None:
    for ground in (colours.card, colours.raised, colours.accent_soft, colours.window):
        assert contrast(getattr(colours, kind), ground) >= 3


def test_sections_are_built_when_they_are_visited(qtbot: QtBot, context: Context) -> None:
    view = HistoryView()
    built: list[str] = []
    view.built.connect(built.append)
    view.show_section("calendar")
    up(qtbot, view)
    assert built == ["calendar"]
    with qtbot.waitSignal(view.section_chosen) as chosen:
        view.sections.entries["year"].click()
    assert chosen.args == ["year"]
    view.show_section("year")
    assert built == ["calendar", "year"]
    assert view.sections.entries["year"].isChecked()
    with qtbot.waitSignal(view.section_chosen) as chosen:
        shown.press(view, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert chosen.args == ["pain"]
    with qtbot.waitSignal(view.add_requested):
        shown.press(view, Key.Key_N)
    shown.press(view, Key.Key_Escape)
    assert view.sections.entries["year"].hasFocus()


def test_a_narrow_page_has_room_for_its_button(qtbot: QtBot) -> None:
    view = HistoryView()
    up(qtbot, view, (260, 300))
    assert (view.add.text(), view.add.accessibleName()) == ("Add", "Add a past session")
    assert view.add.mapTo(view, QPoint(view.add.width(), 0)).x() <= view.width()
    view.resize(900, 300)
    assert view.add.text() == "Add a past session"


@pytest.mark.parametrize("size", [(1000, 700), (700, 520), (412, 340)])
@pytest.mark.parametrize("key", ["calendar", "weeks", "year", "pain"])
def test_no_chart_is_cut_off_at_the_side(
    qtbot: QtBot, context: Context, key: str, size: tuple[int, int]
) -> None:
    view = HistoryView()
    view.show_section(key)
    fill = {
        "calendar": lambda: view.calendar.render_props(look.calendar(context, TODAY, TODAY)),
        "weeks": lambda: view.weeks.render_props(look.weeks(context)),
        "year": lambda: view.year.render_props(look.year(context, TODAY)),
        "pain": lambda: view.pain.render_props(look.pain(context)),
    }
    fill[key]()
    up(qtbot, view, size)
    for name in ("dark", "light"):
        theme.apply(QApplication.instance(), name)  # type: ignore[arg-type]
        assert not view.grab().isNull()
    for chart in (one for one in view.findChildren(Marks) if one.isVisible()):
        right = chart.mapTo(view, QPoint(chart.width(), 0)).x()
        assert right <= view.width()
        assert all(r.left() >= 0 and r.right() <= chart.width() + 1 for r in chart.rects())
        assert max(r.bottom() for r in chart.rects()) <= chart.height() + 1
