"""The tables beside the history's charts: no column is cut where there is room for all."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.core.week import weeks_before
from exercise_app.ui import theme
from exercise_app.ui.props.week_bars import derive_week_bars
from exercise_app.ui.views.history_charts import WeeksSection
from tests.ui import samples

TARGETS = {"strength": 3, "stretch": 3, "activation": 1, "mobility": 1, "core-strength-2": 1}


@pytest.mark.parametrize("width", [1020, 720])
def test_no_column_of_the_weeks_is_cut_by_a_routine_with_a_target_of_its_own(
    qtbot: QtBot, width: int
) -> None:
    section = WeeksSection()
    qtbot.addWidget(section)
    weeks = weeks_before(samples.TODAY, 26, (), TARGETS)
    section.render_props(derive_week_bars(weeks, {"core-strength-2": "Core strength 2"}))
    section.resize(width, 700)
    section.show()
    QApplication.processEvents()
    table = section.table
    assert table.cells.props.heads[-1] == "Core strength 2"
    columns = sum(table.columnWidth(n) for n in range(len(TARGETS) + 2))
    assert columns <= table.viewport().width()
    assert table.horizontalScrollBar().maximum() == 0
    assert section.chart.width() >= theme.em(20)
