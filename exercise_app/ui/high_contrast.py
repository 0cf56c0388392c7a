"""Contrast, and the colours of high contrast: text at 7:1 on every ground, controls at 4.5:1."""

from __future__ import annotations

from exercise_app.ui.theme import Colours

DARK_HIGH = Colours(
    window="#000000",
    sidebar="#05080b",
    card="#0c1115",
    raised="#161d23",
    hover="#212b33",
    pressed="#0f151a",
    border="#7f8e9a",
    control="#aab7c2",
    text="#ffffff",
    muted="#d5dee6",
    disabled="#93a0aa",
    accent="#4be0cb",
    accent_hover="#7aeedd",
    accent_pressed="#35c9b5",
    on_accent="#00110f",
    accent_text="#7df3e1",
    accent_soft="#06302a",
    hero="#06211f",
    warn="#ffd089",
    warn_soft="#2b1f06",
    code_id="#a8d0ff",
    code_number="#f0d59c",
    code_anchor="#e2c8fb",
    strength="#4be0cb",
    stretch="#a3c2ff",
    activation="#ecd96a",
    mobility="#dcbcff",
)

LIGHT_HIGH = Colours(
    window="#ffffff",
    sidebar="#f2f5f6",
    card="#fdfefe",
    raised="#eef1f3",
    hover="#e1e7ea",
    pressed="#d3dbe0",
    border="#59666f",
    control="#3d4a54",
    text="#000000",
    muted="#2f3a43",
    disabled="#59646d",
    accent="#00524b",
    accent_hover="#004640",
    accent_pressed="#003a35",
    on_accent="#ffffff",
    accent_text="#004a44",
    accent_soft="#d9f2ee",
    hero="#e9f7f5",
    warn="#5e3800",
    warn_soft="#fff3de",
    code_id="#063f7a",
    code_number="#5e3800",
    code_anchor="#5a2680",
    strength="#00524b",
    stretch="#173f94",
    activation="#4f4300",
    mobility="#5a2680",
)


def contrast(one: str, other: str) -> float:
    """The contrast of two `#rrggbb` colours by WCAG 2.2: from 1 (none) to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
