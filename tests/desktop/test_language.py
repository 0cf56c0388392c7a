from __future__ import annotations

import pytest

from exercise_app.desktop.language import language, locale_of


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de_AT"),
        ({"LANG": "de_AT.UTF-8", "LC_MESSAGES": "pl_PL"}, "pl_PL"),
        ({"LANG": "de_AT.UTF-8", "LC_MESSAGES": "pl_PL", "LC_ALL": "fr_FR@euro"}, "fr_FR"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "POSIX"}, "en"),
    ],
)
def test_the_language_is_that_of_messages(environment: dict[str, str], told: str) -> None:
    assert language(environment) == told


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de_AT"),
        ({"LANG": "de_AT.UTF-8", "LC_TIME": "en_GB.UTF-8"}, "en_GB"),
        ({"LANG": "de_AT.UTF-8", "LC_TIME": "en_GB", "LC_ALL": "fr_FR@euro"}, "fr_FR"),
        ({"LANG": "C.UTF-8"}, ""),
        ({"LANG": "de_AT", "LC_TIME": "POSIX"}, ""),
    ],
)
def test_each_thing_has_a_locale_of_its_own(environment: dict[str, str], told: str) -> None:
    assert locale_of("LC_TIME", environment) == told
