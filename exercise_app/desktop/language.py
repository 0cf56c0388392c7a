"""The language that the user reads."""

from __future__ import annotations

import os
from collections.abc import Mapping

from exercise_app.desktop.locales import locale_of

ENGLISH = "en"
"""The language of this app, for who has set none."""


def language(environment: Mapping[str, str] = os.environ) -> str:
    """The language of the locale, such as `en_GB`."""
    return locale_of("LC_MESSAGES", environment) or ENGLISH
