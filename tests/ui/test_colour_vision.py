"""Colours that carry a meaning, as people with another colour vision see them.

The matrices are those of Machado, Oliveira and Fernandes, “A physiologically-based model for
simulation of color vision deficiency”, IEEE Transactions on Visualization and Computer Graphics 15
(2009), for the whole lack of one sort of cone; they hold for linear light. Distances are those of
CIE 1976 L*a*b*: from about 2 on two colours beside one another are told apart.
"""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.ui import theme
from exercise_app.ui.high_contrast import contrast
from exercise_app.ui.theme import Colours
from exercise_app.ui.widgets.buttons import Chip
from tests.ui.test_theme import ALL

PROTAN = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)  # fmt: skip
DEUTAN = (
    (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)
)  # fmt: skip
TRITAN = (
    (1.255528, -0.076749, -0.178779),
    (-0.078411, 0.930809, 0.147602),
    (0.004733, 0.691367, 0.303900),
)  # fmt: skip
Matrix = tuple[tuple[float, float, float], ...]
EYES = pytest.mark.parametrize(
    "eye", [PROTAN, DEUTAN, TRITAN], ids=["protanopia", "deuteranopia", "tritanopia"]
)


def linear(colour: str) -> list[float]:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]


def seen(colour: str, eye: Matrix) -> str:
    """A colour as that eye sees it."""
    light = linear(colour)
    shown = "#"
    for row in eye:
        value = min(1.0, max(0.0, sum(a * b for a, b in zip(row, light, strict=True))))
        coded = 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055
        shown += f"{round(255 * coded):02x}"
    return shown


def lab(colour: str) -> tuple[float, float, float]:
    r, g, b = linear(colour)
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def apart(one: str, other: str) -> float:
    """How far two colours are from one another."""
    return float(sum((p - q) ** 2 for p, q in zip(lab(one), lab(other), strict=True)) ** 0.5)


@EYES
@ALL
def test_accent_and_warning_are_told_apart(colours: Colours, eye: Matrix) -> None:
    assert apart(seen(colours.accent, eye), seen(colours.warn, eye)) >= 30
    assert apart(seen(colours.warn, eye), seen(colours.text, eye)) >= 25


@EYES
@ALL
def test_what_is_done_stands_out_from_what_is_left(colours: Colours, eye: Matrix) -> None:
    for track in ("raised", "card", "hero", "window"):
        assert contrast(seen(colours.accent, eye), seen(getattr(colours, track), eye)) >= 3


@EYES
@ALL
def test_text_is_as_readable_as_to_everybody(colours: Colours, eye: Matrix) -> None:
    for ink, ground in itertools.product(
        ("text", "muted", "accent_text"), ("window", "card", "raised", "sidebar", "hero")
    ):
        stands = contrast(seen(getattr(colours, ink), eye), seen(getattr(colours, ground), eye))
        assert stands >= 4.5, (ink, ground)
    assert contrast(seen(colours.warn, eye), seen(colours.warn_soft, eye)) >= 4.5


@EYES
@ALL
def test_what_is_chosen_has_an_outline_that_every_eye_sees(
    qtbot: QtBot, qapp: QApplication, colours: Colours, eye: Matrix
) -> None:
    qapp.setPalette(theme.palette_of(colours))
    chip = Chip("Monday")
    qtbot.addWidget(chip)
    plain = edge(chip)
    chip.setChecked(True)
    assert plain != edge(chip)
    assert contrast(seen(edge(chip), eye), seen(colours.card, eye)) >= 3


def edge(chip: Chip) -> str:
    """The colour in the middle of a chip's upper edge."""
    image = chip.grab().toImage()
    column = (QColor(image.pixelColor(image.width() // 2, y)).name() for y in range(6))
    ground = chip.palette().color(chip.palette().ColorRole.Window).name()
    return max(column, key=lambda colour: contrast(colour, ground))
