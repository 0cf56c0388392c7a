"""The first day of the week, by the locale."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QLocale

from exercise_app.desktop.week_start import FRIDAY, MONDAY, SATURDAY, SUNDAY, week_start


@pytest.mark.parametrize(
    ("locale", "first"),
    [
        ("en_US.UTF-8", SUNDAY), ("en_GB.UTF-8", MONDAY), ("de_DE@euro", MONDAY), ("pt_BR", SUNDAY),
        ("ar_EG.UTF-8", SATURDAY), ("dv_MV", FRIDAY), ("C", MONDAY), ("C.UTF-8", MONDAY),
        ("POSIX", MONDAY), ("en", MONDAY), ("sr_RS.UTF-8@latin", MONDAY), ("en_us", SUNDAY),
        ("nonsense", MONDAY), ("xx_ZZ", MONDAY),
    ],
)  # fmt: skip
def test_the_territory_tells(locale: str, first: int) -> None:
    assert week_start({"LANG": locale}) == first


def test_lc_all_goes_before_lc_time_and_that_before_lang() -> None:
    both = {"LANG": "de_DE", "LC_TIME": "en_US"}
    assert week_start(both) == SUNDAY
    assert week_start({**both, "LC_ALL": "ar_EG"}) == SATURDAY
    assert week_start({**both, "LC_ALL": "", "LC_TIME": ""}) == MONDAY


@pytest.mark.parametrize(
    "environment",
    [
        {}, {"LANG": ""}, {"LC_CTYPE": "C.UTF-8"}, {"LC_CTYPE": "de_DE.UTF-8"},
        {"LC_CTYPE": "en_US.UTF-8"}, {"LC_NUMERIC": "en_US", "LANGUAGE": "en_US:en"},
    ],
)  # fmt: skip
def test_monday_where_nothing_tells_of_dates(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("locale.getlocale", lambda: ("en_US", "UTF-8"))  # as of C.UTF-8 in 3.11
    assert week_start(environment) == MONDAY


@pytest.mark.parametrize(
    ("environment", "first"),
    [
        ({}, MONDAY), ({"LANG": ""}, MONDAY), ({"LC_CTYPE": "de_DE.UTF-8"}, MONDAY),
        ({"LANG": "C.UTF-8"}, MONDAY), ({"LANG": "en_US.UTF-8"}, SUNDAY),
        ({"LC_ALL": "de_DE.UTF-8", "LANG": "en_US.UTF-8"}, MONDAY),
        ({"LC_ALL": "en_US.UTF-8", "LANG": "de_DE.UTF-8"}, SUNDAY),
    ],
)  # fmt: skip
def test_a_process_of_its_own_agrees_with_qts_locale(
    environment: dict[str, str], first: int
) -> None:
    """Python and Qt both look at the environment when they start, and Python changes it."""
    tell = (
        "from exercise_app.desktop.week_start import week_start; ours = week_start();"
        "from PySide6.QtCore import QLocale;"
        "print(ours, QLocale.system().firstDayOfWeek().value - 1)"
    )
    kept = {k: v for k, v in os.environ.items() if k != "LANG" and not k.startswith("LC_")}
    done = subprocess.run(
        [sys.executable, "-c", tell], env={**kept, **environment},
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert done.stdout.split() == [str(first), str(first)]


def test_it_agrees_with_qts_copy_of_the_same_tables() -> None:
    """Qt carries CLDR too; between versions a territory or two may differ."""
    every = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    found = {
        QLocale.territoryToCode(one.territory()): one.firstDayOfWeek().value - 1 for one in every
    }
    named = {code: first for code, first in found.items() if len(code) == 2}
    differ = {c for c, first in named.items() if week_start({"LANG": f"xx_{c}.UTF-8"}) != first}
    assert len(named) > 200
    assert len(differ) <= 3
