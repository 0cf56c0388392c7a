from __future__ import annotations

import pytest

from exercise_app.desktop.language import language


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de_AT"),
        ({"LANG": "de_AT.UTF-8", "LC_MESSAGES": "pl_PL"}, "pl_PL"),
        ({"LANG": "de_AT.UTF-8", "LC_MESSAGES": "pl_PL", "LC_ALL": "fr_FR@euro"}, "fr_FR"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "POSIX"}, "en"),
        ({"LC_CTYPE": "de_AT.UTF-8"}, "en"),
    ],
)
def test_the_language_is_that_of_messages(environment: dict[str, str], told: str) -> None:
    assert language(environment) == told
