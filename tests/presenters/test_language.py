from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from exercise_app.core.formats import Formats, formats, use_formats
from exercise_app.core.translation import tr, use
from exercise_app.presenters.language import FILE, speak_as_here
from tools.pseudo import make_pseudo
from tools.translations import Text


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    use(None)
    use_formats(None)


def test_english_is_told_without_a_translator() -> None:
    for name in ("C.UTF-8", "en_GB.UTF-8", "en"):
        speak_as_here({"LANG": name})
        assert tr("Start") == "Start"
        assert formats() == Formats()


def test_english_elsewhere_has_the_dates_and_numbers_of_the_place(qapp: QApplication) -> None:
    day = date(2026, 11, 3)
    speak_as_here({"LANG": "en_US.UTF-8"})
    assert formats().in_year(day) == "November 3"
    speak_as_here({"LANG": "en_US.UTF-8", "LC_TIME": "en_GB.UTF-8", "LC_NUMERIC": "de_DE.UTF-8"})
    assert formats().in_year(day) == "3 November"
    assert [formats().number(5.2, 1), formats().halves] == ["5,2", ()]


def test_a_language_without_a_translation_is_told_in_english(qapp: QApplication) -> None:
    speak_as_here({"LANG": "tlh_AQ.UTF-8"})
    assert tr("Start") == "Start"


def test_a_translation_can_be_tried_whatever_the_language(
    qapp: QApplication, tmp_path: Path
) -> None:
    made = tmp_path / "pseudo.qm"
    make_pseudo([Text("Start", "", False, ())], made)
    speak_as_here({"LANG": "C.UTF-8", FILE: str(made)})
    assert tr("Start") == "[Šţààŕţ]"
