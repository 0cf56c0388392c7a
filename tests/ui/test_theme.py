"""Colours that can be read, and themes that follow the setting and the system."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.ui import fonts, theme
from exercise_app.ui.high_contrast import DARK_HIGH, LIGHT_HIGH, contrast
from exercise_app.ui.theme import DARK, LIGHT, Colours, Text
from exercise_app.ui.widgets.cards import Card

BOTH = pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
HIGH = pytest.mark.parametrize("colours", [DARK_HIGH, LIGHT_HIGH], ids=["dark", "light"])
ALL = pytest.mark.parametrize(
    "colours",
    [DARK, LIGHT, DARK_HIGH, LIGHT_HIGH],
    ids=["dark", "light", "dark-high", "light-high"],
)
GROUNDS = ("window", "card", "raised", "sidebar", "hero", "hover", "accent_soft", "warn_soft")


@ALL
def test_the_countdown_stands_out_by_seven_to_one(colours: Colours) -> None:
    assert contrast(colours.text, colours.window) >= 7


@ALL
@pytest.mark.parametrize("ground", ["window", "card", "raised", "sidebar", "hero", "hover"])
@pytest.mark.parametrize("ink", ["text", "muted", "accent_text"])
def test_text_stands_out_from_every_ground_by_four_and_a_half(
    colours: Colours, ink: str, ground: str
) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@ALL
@pytest.mark.parametrize("ground", ["card", "raised"])
@pytest.mark.parametrize(
    "ink", ["text", "muted", "accent_text", "code_id", "code_number", "code_anchor"]
)
def test_every_word_of_the_source_stands_out_by_four_and_a_half(
    colours: Colours, ink: str, ground: str
) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@ALL
def test_text_on_the_accent_in_every_state(colours: Colours) -> None:
    for ground in (colours.accent, colours.accent_hover, colours.accent_pressed):
        assert contrast(colours.on_accent, ground) >= 4.5


@ALL
def test_accent_text_on_soft_accent_and_warnings(colours: Colours) -> None:
    assert contrast(colours.accent_text, colours.accent_soft) >= 4.5
    assert contrast(colours.warn, colours.card) >= 4.5
    assert contrast(colours.text, colours.warn_soft) >= 4.5
    assert contrast(colours.warn, colours.warn_soft) >= 4.5


@ALL
def test_controls_and_the_focus_ring_stand_out_by_three(colours: Colours) -> None:
    for ground in (colours.window, colours.card, colours.sidebar, colours.hero):
        assert contrast(colours.accent_text, ground) >= 3
        assert contrast(colours.accent, ground) >= 3
    assert contrast(colours.control, colours.card) >= 3


@HIGH
@pytest.mark.parametrize("ground", GROUNDS)
def test_with_high_contrast_text_stands_out_by_seven(colours: Colours, ground: str) -> None:
    inks = ("text", "muted", "accent_text", "code_id", "code_number", "code_anchor")
    for ink in inks:
        assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 7, ink
    assert contrast(colours.warn, colours.warn_soft) >= 7
    for ground in ("accent", "accent_hover", "accent_pressed"):
        assert contrast(colours.on_accent, getattr(colours, ground)) >= 7


@HIGH
def test_with_high_contrast_edges_stand_out_by_four_and_a_half(colours: Colours) -> None:
    for ink in ("border", "control", "accent", "disabled", "strength", "stretch", "activation"):
        for ground in ("window", "card", "sidebar"):
            assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5, ink


@HIGH
def test_with_high_contrast_cards_have_an_outline(
    qtbot: QtBot, qapp: QApplication, colours: Colours
) -> None:
    qapp.setPalette(theme.palette_of(colours))
    card = Card()
    qtbot.addWidget(card)
    card.resize(200, 100)
    image = card.grab().toImage()
    assert image.pixelColor(100, 0).name() == colours.border
    card.setPalette(theme.palette_of(DARK))
    assert card.grab().toImage().pixelColor(100, 0).name() == DARK.card


def test_contrast_of_black_and_white_is_twenty_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


@pytest.mark.parametrize(
    ("setting", "system", "expected"),
    [
        ("system", "light", LIGHT),
        ("system", "dark", DARK),
        ("system", "", DARK),
        ("light", "dark", LIGHT),
        ("dark", "light", DARK),
    ],
)
def test_the_setting_goes_before_the_system(setting: str, system: str, expected: Colours) -> None:
    assert theme.chosen(setting, system) is expected
    high = LIGHT_HIGH if expected is LIGHT else DARK_HIGH
    assert theme.chosen(setting, system, high=True) is high


@ALL
def test_a_palette_tells_its_theme(colours: Colours) -> None:
    assert theme.colours_of(theme.palette_of(colours)) is colours


def test_changing_the_theme_reaches_widgets_that_are_shown(
    qtbot: QtBot, qapp: QApplication
) -> None:
    from exercise_app.ui.widgets.text import Label

    label = Label("Bird dog")
    qtbot.addWidget(label)
    label.show()
    theme.apply(qapp, "light")
    qapp.processEvents()
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == LIGHT.text
    theme.apply(qapp, "dark")
    qapp.processEvents()
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == DARK.text


def test_inter_carries_the_window_with_real_weights(qtbot: QtBot, qapp: QApplication) -> None:
    from PySide6.QtGui import QFontInfo, QFontMetricsF

    assert QFontInfo(qapp.font()).family() == fonts.FAMILY
    body, strong = (QFontMetricsF(theme.font(s)) for s in (Text.BODY, Text.STRONG))
    assert strong.horizontalAdvance("minimum") > body.horizontalAdvance("minimum")


def test_digits_of_a_running_time_have_one_width(qtbot: QtBot) -> None:
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(theme.tabular(theme.font(Text.TITLE)))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_inter_s_capitals_are_as_high_as_the_layout_takes_them(qtbot: QtBot) -> None:
    from PySide6.QtGui import QFont, QFontMetricsF

    metrics = QFontMetricsF(theme.sized(1000, QFont.Weight.Bold))
    assert metrics.tightBoundingRect("H").height() == pytest.approx(
        1000 * fonts.CAP_HEIGHT, rel=0.01
    )


def test_a_large_system_font_is_kept(qtbot: QtBot, qapp: QApplication) -> None:
    fonts.install(qapp, 2.0)
    assert theme.font(Text.BODY).pixelSize() == 28
    assert theme.em(2) == 56
    theme.set_base(qapp, fonts.FAMILY, 6)
    assert theme.font(Text.BODY).pixelSize() == theme.BODY_PIXELS


def test_system_scheme_is_one_of_three_answers(qtbot: QtBot, qapp: QApplication) -> None:
    assert theme.system_scheme(qapp) in ("", "light", "dark")
