"""A month in little room: nothing of a day lies over another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from exercise_app.ui import theme
from exercise_app.ui.theme import Text
from exercise_app.ui.widgets.month import mark_side, number_place, pain_place


@pytest.mark.parametrize("width", [41.0, 60.0, 87.0])
@pytest.mark.parametrize("pain", ["3", "10"])
def test_a_day_s_number_and_its_pain_stand_side_by_side(
    qtbot: QtBot, width: float, pain: str
) -> None:
    day = QRectF(10, 10, width, 51)
    small, strong = (QFontMetricsF(theme.font(style)) for style in (Text.SMALL, Text.SMALL_STRONG))
    number = number_place(day, small.height())
    around = pain_place(day, strong.horizontalAdvance(pain), small.height())
    end = number.left() + small.horizontalAdvance("28")
    assert end <= around.left()
    assert day.contains(around)
    assert day.contains(number)


@pytest.mark.parametrize("many", [1, 2, 3, 4])
def test_marks_fit_into_a_narrow_day_and_few_are_large_enough_to_tell(
    qtbot: QtBot, many: int
) -> None:
    side = mark_side(41, many)
    assert 8 + many * (side + 4) <= 41
    if many <= 2:
        assert side >= 9
