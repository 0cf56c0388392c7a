"""Has the window speak the user's language, and write as the place does, as the "
"desktop tells it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from exercise_app.desktop.language import ENGLISH, language
from exercise_app.desktop.locales import locale_of

FILE = "EXERCISE_APP_TRANSLATION"
"""A translation (.qm) to take whatever the language, for those who make one and for tests."""
AS_WRITTEN = ("", "en", "en_GB")
"""Locales that write dates, times and numbers as the app was written."""


def speak_as_here(environment: Mapping[str, str] = os.environ) -> None:
    """Tell everything from now on in the user's language, where there is a translation, and with
    the dates, times and numbers of the place.
    """
    name, file = language(environment), environment.get(FILE)
    spoken = ENGLISH
    if file or name.partition("_")[0] != ENGLISH:
        from exercise_app.ui.translating import translate_into

        spoken = name if translate_into(name, Path(file) if file else None) else ENGLISH
    times, numbers = (locale_of(category, environment) for category in ("LC_TIME", "LC_NUMERIC"))
    if spoken == ENGLISH and times in AS_WRITTEN and numbers in AS_WRITTEN:
        return
    from exercise_app.core.formats import use_formats
    from exercise_app.ui.places import formats_of

    use_formats(formats_of(spoken, times or spoken, numbers or spoken))
