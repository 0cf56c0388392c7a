"""The language that the user reads."""

from __future__ import annotations

import os
from collections.abc import Mapping

ENGLISH = "en"
"""The language of this app, for who has set none."""


def language(environment: Mapping[str, str] = os.environ) -> str:
    """The language of the locale, such as `en_GB`."""
    named = next(
        (environment[k] for k in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(k)), ""
    )
    name = (named or _system()).partition(".")[0].partition("@")[0]
    return ENGLISH if name in ("", "C", "POSIX") else name


def locale_of(category: str, environment: Mapping[str, str] = os.environ) -> str:
    """The locale for one thing, such as `de_AT` for `LC_TIME`; empty where it tells nothing."""
    keys = ("LC_ALL", category, "LANG")
    named = next((environment[key] for key in keys if environment.get(key)), "") or _system()
    name = named.partition(".")[0].partition("@")[0]
    return "" if name in ("C", "POSIX") else name


def _system() -> str:
    import locale

    return locale.getlocale()[0] or ""
