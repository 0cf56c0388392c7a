"""The keys that the window has for itself, as its list of keys tells them."""

from __future__ import annotations

from exercise_app.core.translation import Marked, mark
from exercise_app.ui.props.words import SEE_SOMEONE
from exercise_app.ui.sidebar import PLACES

KEYS: tuple[tuple[str, Marked], ...] = (
    ("Enter", mark("Start what is suggested")),
    ("0–9", mark("Say how much it hurts, on Today")),
    ("Tab", mark("From one control to the next")),
    *((place.shortcut, place.name) for place in PLACES),
    ("Ctrl+O", mark("Add a routine from a file")),
    ("Ctrl+V", mark("Add a routine or a list that was copied")),
    ("Ctrl+N", mark("A new routine")),
    ("Esc", mark("Back")),
    ("Ctrl+Z", mark("Undo what was just done")),
    ("N", mark("Add a run on the page of runs, a past session in the history")),
    ("F1", SEE_SOMEONE),
    ("F11", mark("Full screen")),
    ("?", mark("This list")),
)
