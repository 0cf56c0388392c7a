"""The single controls: how-to lines, progress, layouts, cards, sheets."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from exercise_app.ui import theme
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.cards import TextCard
from exercise_app.ui.widgets.flow import CardGrid, WrapRow
from exercise_app.ui.widgets.howto import HowTo
from exercise_app.ui.widgets.numbers import NumberRow
from exercise_app.ui.widgets.progress import Progress
from exercise_app.ui.widgets.text import MUTED, Label, unbroken
from tests.ui import samples


@pytest.mark.parametrize("size", [(240, 300), (300, 500), (600, 700)])
def test_how_to_lines_wrap_and_shrink_until_all_are_seen(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    how = HowTo()
    qtbot.addWidget(how)
    how.resize(*size)
    how.set_size(40.0)
    how.show_lines((*samples.PLANK.how, *samples.GERMAN.how))
    cap, broken = how.fitted()
    assert [" ".join(lines) for lines in broken] == [*samples.PLANK.how, *samples.GERMAN.how]
    assert cap <= 40
    lines = sum(len(lines) for lines in broken)
    assert cap * (1.75 * lines + 0.9 * (len(broken) - 1)) <= size[1] or cap < 6.1
    assert not how.grab().toImage().isNull()
    assert how.accessibleName().startswith("Forearms on the floor")


def test_progress_fills_as_far_as_it_has_come(qtbot: QtBot) -> None:
    progress = Progress("Preparing the voice")
    qtbot.addWidget(progress)
    progress.resize(400, progress.sizeHint().height())
    progress.show_progress((10, 40))
    image = progress.grab().toImage()
    row = image.height() - 4
    filled = [x for x in range(400) if image.pixelColor(x, row).name() == theme.DARK.accent]
    assert 95 <= len(filled) <= 101
    assert progress.accessibleName() == "Preparing the voice: 10 of 40"
    progress.show_progress(None)
    assert progress.isHidden()


def test_a_grid_has_as_many_equal_columns_as_fit(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    grid = CardGrid(200, 3)
    holder.setLayout(grid)
    cards = [TextCard((("A card", theme.Text.BODY, MUTED),), "A card") for _ in range(5)]
    for card in cards:
        grid.addWidget(card)
    for width, columns in ((150, 1), (420, 2), (700, 3), (2000, 3)):
        holder.resize(width, 600)
        holder.show()
        grid.activate()
        grid.setGeometry(holder.rect())
        assert grid.columns(width) == columns
        lefts = {card.x() for card in cards}
        assert len(lefts) == columns
        assert len({card.width() for card in cards}) == 1
        assert all(card.geometry().right() < width for card in cards)


def test_a_row_wraps_where_the_width_ends(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = WrapRow()
    holder.setLayout(row)
    buttons = [Button(f"Button {n}") for n in range(4)]
    for button in buttons:
        row.addWidget(button)
    wide = row.heightForWidth(2000)
    narrow = row.heightForWidth(buttons[0].sizeHint().width() + 2)
    assert narrow >= 4 * wide


def test_a_card_grows_until_its_text_fits(qtbot: QtBot) -> None:
    card = TextCard((("Word " * 40, theme.Text.BODY, MUTED),), "Words")
    qtbot.addWidget(card)
    assert card.heightForWidth(200) > card.heightForWidth(600) > 40


def test_a_label_shows_text_and_never_html(qtbot: QtBot) -> None:
    label = Label("<b>Plank</b> & co")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    label.show_text("")
    assert label.isHidden()
    assert unbroken("level 2 · last done Thursday") == "level\xa02 · last\xa0done\xa0Thursday"


def test_a_button_shows_hover_press_focus_and_disabled(qtbot: QtBot) -> None:
    button = Button("Start", Look.PRIMARY, key="Enter")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    button.show()
    qtbot.waitExposed(button)
    button.clearFocus()
    looks = [button.grab().toImage()]
    QTest.mouseMove(button, QPoint(9, 9))
    button.setDown(True)
    looks.append(button.grab().toImage())
    button.setDown(False)
    button.setEnabled(False)
    looks.append(button.grab().toImage())
    assert all(one != other for one, other in pairwise(looks))
    assert button.accessibleDescription() == "Key: Enter"


def test_a_scale_shows_what_is_given_without_telling(qtbot: QtBot) -> None:
    row = NumberRow("Pain", 0, 10)
    qtbot.addWidget(row)
    told: list[object] = []
    row.chosen.connect(told.append)
    row.set_value(4)
    assert row.value() == 4
    assert not told
