"""The app in another language and place, as the desktop's settings have it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from exercise_app.core.formats import formats, use_formats
from exercise_app.core.translation import use
from exercise_app.presenters.language import FILE
from tests.e2e.person import Person
from tests.ui.shown import texts
from tools.pseudo import make_pseudo
from tools.translations import our_texts


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    use(None)
    use_formats(None)


def test_a_session_is_followed_in_another_language(
    qapp: QApplication, own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tmp_path / "pseudo.qm"
    make_pseudo(our_texts()[0], made)
    monkeypatch.setenv(FILE, str(made))
    monkeypatch.delenv("LC_ALL")
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    settings = own_home / "home" / "settings.yaml"
    settings.parent.mkdir()
    settings.write_text("theme: blue\n", "utf-8")
    person = Person(settings.parent)
    assert person.flow.window.sidebar.entries["today"].accessibleName() == "[Ţöďďàý]"
    today = texts(person.flow.window.today)
    assert any("“theme”" in text and "[" in text for text in today), "files are read in it as well"
    assert formats().decimal == ","
    person.press("Enter")
    assert person.view == "player"
    assert person.shown.phase_word.startswith("[")
    person.leave()
