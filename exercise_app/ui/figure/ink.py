"""The moving figure's colours, for dark and for light, in each skin and in each set of clothes.

Every part stands out from the window: on the dark one black hair would not be seen at all.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QPalette

from exercise_app.core.settings import Clothes, Look, Skin
from exercise_app.ui import theme


class FigureInk(NamedTuple):
    """The figure's colours in one theme, as `#rrggbb`; `far` is the side away from us."""

    skin: str
    skin_far: str
    skin_edge: str
    hair: str
    top: str
    top_far: str
    top_near: str
    shorts: str
    shorts_far: str
    shoe: str
    shoe_far: str
    sole: str
    sole_far: str
    mat: str
    mat_edge: str
    shadow: str
    thing: str
    thing_edge: str
    strap: str
    wall: str


FIGURE_DARK = FigureInk(
    skin="#e8ab82",
    skin_far="#b57c58",
    skin_edge="#c98a63",
    hair="#634133",
    top="#2fb9a6",
    top_far="#1f8578",
    top_near="#3fc8b5",
    shorts="#365a8c",
    shorts_far="#26436a",
    shoe="#ff8264",
    shoe_far="#c45a44",
    sole="#fff1e6",
    sole_far="#bfae9f",
    mat="#3b4b5a",
    mat_edge="#2a3743",
    shadow="#0b1117",
    thing="#46586a",
    thing_edge="#5b7085",
    strap="#f2b866",
    wall="#2b3843",
)

FIGURE_LIGHT = FigureInk(
    skin="#e3a47a",
    skin_far="#bd8159",
    skin_edge="#c98a63",
    hair="#4b2f25",
    top="#16998a",
    top_far="#0f7368",
    top_near="#21aa9a",
    shorts="#2d4a75",
    shorts_far="#203757",
    shoe="#f2694a",
    shoe_far="#b94d36",
    sole="#fffaf5",
    sole_far="#d8cabf",
    mat="#b9c9d1",
    mat_edge="#9fb2bc",
    shadow="#2c3f4a",
    thing="#c3ced5",
    thing_edge="#a3b2bc",
    strap="#c98413",
    wall="#dce4e8",
)


_Skin = tuple[str, str, str, str]
"""Near, far, edge, hair."""
_Clothes = tuple[str, str, str, str, str, str, str]
"""Top, far, near sleeve, shorts, far, shoe, far."""
_SKINS: dict[FigureInk, dict[Skin, _Skin]] = {
    FIGURE_DARK: {
        Skin.FAIR: ("#f3c9ab", "#c4977a", "#d6a686", "#8a5a32"),
        Skin.TAN: ("#c98d62", "#976544", "#ab7249", "#5f4638"),
        Skin.DEEP: ("#a86f4e", "#7d4f36", "#8b5a3e", "#54433c"),
    },
    FIGURE_LIGHT: {
        Skin.FAIR: ("#efc09c", "#bd8c6b", "#c08d69", "#7d5230"),
        Skin.TAN: ("#c98d62", "#976544", "#ab7249", "#33231c"),
        Skin.DEEP: ("#9a6647", "#6c4530", "#7f5138", "#1f1613"),
    },
}
_CLOTHES: dict[FigureInk, dict[Clothes, _Clothes]] = {
    FIGURE_DARK: {
        Clothes.PLUM: ("#b06fc4", "#7f4a90", "#c08ad0", "#556184", "#3f4966", "#f0b04f", "#b37f31"),
        Clothes.AMBER: (
            "#e0a032", "#a87620", "#eab251", "#44686a", "#324e50", "#4fa3e0", "#3577a8",
        ),
    },
    FIGURE_LIGHT: {
        Clothes.PLUM: ("#b06fc4", "#7f4a90", "#c08ad0", "#45506b", "#323b51", "#dd9426", "#a36c1c"),
        Clothes.AMBER: (
            "#b97a10", "#85570a", "#ca8c20", "#3c5a5c", "#2a4143", "#3f93d1", "#2f6d9b",
        ),
    },
}  # fmt: skip


@cache
def figure_ink(base: FigureInk, look: Look) -> FigureInk:
    """The colours of `base` with the skin and clothes that were chosen."""
    ink = base
    skins, clothes = _SKINS[base], _CLOTHES[base]
    if look.skin in skins:
        skin, far, edge, hair = skins[look.skin]
        ink = ink._replace(skin=skin, skin_far=far, skin_edge=edge, hair=hair)
    if look.clothes in clothes:
        top, top_far, top_near, shorts, shorts_far, shoe, shoe_far = clothes[look.clothes]
        ink = ink._replace(
            top=top,
            top_far=top_far,
            top_near=top_near,
            shorts=shorts,
            shorts_far=shorts_far,
            shoe=shoe,
            shoe_far=shoe_far,
        )
    return ink


def figure_ink_of(palette: QPalette, look: Look | None = None) -> FigureInk:
    """The colours that go with the theme of a palette, and with `look` or what all figures wear."""
    base = (
        FIGURE_DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else FIGURE_LIGHT
    )
    return figure_ink(base, theme.worn() if look is None else look)
