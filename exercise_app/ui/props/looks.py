"""What the figure looks like, in words."""

from __future__ import annotations

from exercise_app.core.settings import Clothes, Skin
from exercise_app.core.translation import tr


def skin_name(skin: Skin) -> str:
    """The figure's skin as the settings name it."""
    names = {
        Skin.FAIR: tr("Fair"),
        Skin.WARM: tr("Warm"),
        Skin.TAN: tr("Tan"),
        Skin.DEEP: tr("Deep"),
    }
    return names[skin]


def clothes_name(clothes: Clothes) -> str:
    """The figure's clothes as the settings name them."""
    names = {Clothes.TEAL: tr("Teal"), Clothes.PLUM: tr("Plum"), Clothes.AMBER: tr("Amber")}
    return names[clothes]
