"""The bar of notices: what is done looks calm, and nothing hangs on colour alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.core.notices import NoticeKind
from exercise_app.ui import theme
from exercise_app.ui.high_contrast import DARK_HIGH, LIGHT_HIGH, contrast
from exercise_app.ui.theme import Colours, Space
from exercise_app.ui.widgets import notice
from exercise_app.ui.widgets.notice import NoticeBar

THEMES = (theme.DARK, theme.LIGHT, DARK_HIGH, LIGHT_HIGH)


@pytest.fixture(params=THEMES, ids=["dark", "light", "dark-high", "light-high"])
def colours(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Colours]:
    found: Colours = request.param
    before = qapp.palette()
    qapp.setPalette(theme.palette_of(found))
    yield found
    qapp.setPalette(before)


@pytest.fixture
def bar(qtbot: QtBot, colours: Colours) -> NoticeBar:
    made = NoticeBar()
    qtbot.addWidget(made)
    made.resize(600, 60)
    return made


def ground(bar: NoticeBar) -> str:
    """The bar's colour, between its text and its edge."""
    return QColor(bar.grab().toImage().pixel(bar.width() // 2, bar.height() - 6)).name()


def inked(bar: NoticeBar) -> set[tuple[int, int]]:
    """Where the sign has ink, whatever its colour."""
    image, at = bar.grab().toImage(), Space.L
    back = image.pixel(at - 3, bar.height() // 2)
    side = theme.em(1.35) + 2
    rows = range((bar.height() - side) // 2, (bar.height() + side) // 2)
    return {(x, y) for x in range(at, at + side) for y in rows if image.pixel(x, y) != back}


def test_each_kind_has_a_colour_and_a_sign_of_its_own(bar: NoticeBar, colours: Colours) -> None:
    grounds, signs = [], []
    for kind in NoticeKind:
        bar.show_notice("The same words.", kind=kind)
        grounds.append(ground(bar))
        signs.append(inked(bar))
    assert grounds == [colours.warn_soft, colours.accent_soft, colours.raised]
    assert all(signs)
    for one, other in ((0, 1), (0, 2), (1, 2)):
        assert len(signs[one] ^ signs[other]) > 30


def test_a_sign_and_the_text_stand_out_from_the_ground(colours: Colours) -> None:
    least = 7 if theme.is_high(colours) else 4.5
    for _, ink, back in notice._LOOKS.values():
        assert contrast(getattr(colours, ink), getattr(colours, back)) >= least
        assert contrast(colours.text, getattr(colours, back)) >= least


def test_with_high_contrast_a_bar_has_an_outline(bar: NoticeBar, colours: Colours) -> None:
    bar.show_notice("“Core strength 1” is saved now.", kind=NoticeKind.DONE)
    edge = QColor(bar.grab().toImage().pixel(bar.width() // 2, 0)).name()
    assert (edge == colours.accent_text) is theme.is_high(colours)


def test_a_notice_is_of_trouble_unless_it_says_otherwise(bar: NoticeBar) -> None:
    bar.show_notice("Saved.", kind=NoticeKind.DONE)
    bar.show_notice("The disk is full.")
    assert bar.kind is NoticeKind.TROUBLE


def test_every_kind_is_announced_once(bar: NoticeBar, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(notice, "announce", lambda _widget, text: said.append(text))
    for kind in NoticeKind:
        bar.show_notice(f"This is {kind}.", kind=kind)
        bar.show_notice(f"This is {kind}.", kind=kind)
        assert bar.accessibleName() == f"This is {kind}."
    assert said == ["This is trouble.", "This is done.", "This is news."]
