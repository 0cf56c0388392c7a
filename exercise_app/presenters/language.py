"""Has the window speak the user's language, as the desktop tells it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from exercise_app.desktop.language import ENGLISH, language

FILE = "EXERCISE_APP_TRANSLATION"
"""A translation (.qm) to take whatever the language, for those who make one and for tests."""


def speak_as_here(environment: Mapping[str, str] = os.environ) -> None:
    """Tell everything from now on in the user's language, where there is a translation."""
    name, file = language(environment), environment.get(FILE)
    if not file and name.partition("_")[0] == ENGLISH:
        return
    from exercise_app.ui.translating import translate_into

    translate_into(name, Path(file) if file else None)
