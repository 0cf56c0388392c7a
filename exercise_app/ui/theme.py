"""Every colour, text size and distance of the window, for dark and for light.

A widget asks `colours_of(self.palette())` when it paints, so a change of theme is one
`QApplication.setPalette` and nothing has to be told twice. What figures wear is asked likewise.
"""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QBrush, QColor, QFont, QPalette, QPen
from PySide6.QtWidgets import QApplication

from exercise_app.core.settings import Look


class Colours(NamedTuple):
    """One theme's colours, as `#rrggbb`."""

    window: str
    sidebar: str
    card: str
    raised: str
    hover: str
    pressed: str
    border: str
    control: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_text: str
    accent_soft: str
    hero: str
    warn: str
    warn_soft: str
    code_id: str
    code_number: str
    code_anchor: str
    strength: str
    stretch: str
    activation: str
    mobility: str


DARK = Colours(
    window="#10171e",
    sidebar="#0b1117",
    card="#171f27",
    raised="#202b35",
    hover="#293642",
    pressed="#1a242d",
    border="#2a3641",
    control="#6b7c8a",
    text="#e8eef4",
    muted="#a3b1bd",
    disabled="#61707c",
    accent="#2fb9a6",
    accent_hover="#43cbb8",
    accent_pressed="#269d8d",
    on_accent="#05211d",
    accent_text="#5ce0cc",
    accent_soft="#14342f",
    hero="#132b2b",
    warn="#f2b866",
    warn_soft="#33291a",
    code_id="#8fc1ff",
    code_number="#e3c487",
    code_anchor="#d2aef5",
    strength="#2fb9a6",
    stretch="#7fa8ff",
    activation="#d8c04a",
    mobility="#c9a0f0",
)

LIGHT = Colours(
    window="#f5f7f8",
    sidebar="#eaeef1",
    card="#ffffff",
    raised="#e6ebee",
    hover="#dbe2e6",
    pressed="#cfd8dd",
    border="#d4dce1",
    control="#76858f",
    text="#15212b",
    muted="#4f5e6a",
    disabled="#98a4ad",
    accent="#0f766e",
    accent_hover="#0c665f",
    accent_pressed="#0a554f",
    on_accent="#ffffff",
    accent_text="#0b625b",
    accent_soft="#d6efeb",
    hero="#e3f4f1",
    warn="#8a5300",
    warn_soft="#fdf0d9",
    code_id="#0b57a4",
    code_number="#7a4a00",
    code_anchor="#7a3aa8",
    strength="#0f766e",
    stretch="#2f5fc4",
    activation="#7a6200",
    mobility="#7a45b5",
)


class Space:
    """Distances in device-independent pixels."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32
    RADIUS = 16
    RADIUS_CONTROL = 10
    FOCUS = 2
    CONTENT_WIDTH = 1120
    SIDEBAR_WIDTH = 196
    NARROW_WINDOW = 900


class Text(Enum):
    """A text style: its size as a multiple of the body text, and its weight."""

    TITLE = (1.9, QFont.Weight.Bold)
    HEADING = (1.5, QFont.Weight.Bold)
    SUBHEADING = (1.15, QFont.Weight.DemiBold)
    STRONG = (1.0, QFont.Weight.DemiBold)
    BODY = (1.0, QFont.Weight.Normal)
    SMALL = (0.9, QFont.Weight.Normal)
    SMALL_STRONG = (0.9, QFont.Weight.DemiBold)


BODY_PIXELS = 14
_worn = [Look()]
_told: dict[int, Colours] = {}
"""The themes that palettes were made of, by their window's colour."""


def colours_of(palette: QPalette) -> Colours:
    """The theme that a palette belongs to."""
    window = palette.color(QPalette.ColorRole.Window)
    return _told.get(window.rgb()) or (DARK if window.lightness() < 128 else LIGHT)


def is_high(colours: Colours) -> bool:
    """Whether it is a theme of high contrast, where fields have outlines."""
    return colours is not DARK and colours is not LIGHT


@cache
def colour(value: str) -> QColor:
    """The QColor of `#rrggbb`, made once."""
    return QColor(value)


@cache
def brush(value: str) -> QBrush:
    """A solid brush in `#rrggbb`, made once.

    Taken from a palette: QBrush's own constructor would load all of QGradient's presets, 3 ms.
    """
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, colour(value))
    return palette.window()


@cache
def inked(value: str) -> QPalette:
    """A palette whose text is `#rrggbb`, made once."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.WindowText, colour(value))
    return palette


def pen(value: str, width: float = 1.0) -> QPen:
    """A pen in `#rrggbb`."""
    return QPen(brush(value), width)


def pen_of(palette: QPalette, role: QPalette.ColorRole) -> QPen:
    """A pen in one of a palette's colours."""
    return QPen(palette.color(role))


def palette_of(colours: Colours) -> QPalette:
    """A whole Qt palette in a theme's colours, for our own and for Qt's widgets alike."""
    role = QPalette.ColorRole
    palette = QPalette()
    for key, value in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.card),
        (role.AlternateBase, colours.raised),
        (role.Text, colours.text),
        (role.Button, colours.raised),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.warn),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent_text),
        (role.LinkVisited, colours.accent_text),
        (role.PlaceholderText, colours.muted),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.Light, colours.hover),
        (role.Midlight, colours.raised),
        (role.Mid, colours.border),
        (role.Dark, colours.border),
        (role.Shadow, colours.sidebar),
    ):
        palette.setColor(key, colour(value))
    _told[palette.color(role.Window).rgb()] = colours
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, colour(colours.disabled))
    return palette


def chosen(theme: str, system: str, *, high: bool = False) -> Colours:
    """The colours for the setting `system`, `light` or `dark`; `high` for high contrast.

    `system` is `light` or `dark`, or empty where the system tells nothing: that means dark.
    """
    light = "light" in (theme, system if theme == "system" else "")
    if high:
        from exercise_app.ui.high_contrast import DARK_HIGH, LIGHT_HIGH

        return LIGHT_HIGH if light else DARK_HIGH
    return LIGHT if light else DARK


def system_scheme(app: QApplication) -> str:
    """What the system asks for now: `light`, `dark`, or nothing."""
    name = app.styleHints().colorScheme().name.lower()
    return name if name in ("light", "dark") else ""


def apply(app: QApplication, theme: str, system: str | None = None, *, high: bool = False) -> None:
    """Put a theme on the whole application; call again when the setting or the system changes.

    `system` is what the system asks for, where that is known already; `high` for high contrast.
    """
    if system is None:
        system = system_scheme(app) if theme == "system" else ""
    app.setPalette(palette_of(chosen(theme, system, high=high)))


def worn() -> Look:
    """What the user has chosen that figures look like; a figure asks when it paints."""
    return _worn[-1]


def wear(look: Look) -> None:
    """Have every figure look like `look` from now on, and those on the screen painted anew."""
    if look == worn():
        return
    _worn[:] = [look]
    for window in QApplication.topLevelWidgets():
        window.update()


def set_base(app: QApplication, family: str, pixels: int) -> None:
    """Make `family` the application's font, at least `BODY_PIXELS` high."""
    size = max(BODY_PIXELS, pixels)
    base = QFont(family)
    base.setPixelSize(size)
    base.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    app.setFont(base)
    _base_font.cache_clear()
    _base_pixels.cache_clear()


def font(style: Text) -> QFont:
    """The application's font in a text style."""
    scale, weight = style.value
    result = QFont(_base_font())
    result.setPixelSize(max(1, round(_base_pixels() * scale)))
    result.setWeight(weight)
    return result


def sized(pixels: float, weight: QFont.Weight) -> QFont:
    """The application's font at a size in pixels, for text that is fitted to its place."""
    result = QFont(_base_font())
    result.setPixelSize(max(1, int(pixels)))
    result.setWeight(weight)
    return result


def tabular(font: QFont) -> QFont:
    """`font` with digits of one width, so that a running time stands still."""
    if hasattr(font, "setFeature"):
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def em(times: float = 1.0) -> int:
    """A distance in pixels that grows with the text: `times` the body text's height."""
    return round(_base_pixels() * times)


@cache
def _base_font() -> QFont:
    """The application's font, which `set_base` sets."""
    return QApplication.font()


@cache
def _base_pixels() -> int:
    size = _base_font().pixelSize()
    return size if size > 0 else BODY_PIXELS
