"""The choice of a voice: the user's language first, and found by typing among hundreds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exercise_app.core.settings import Settings, VoiceSettings
from exercise_app.ui.props.settings import VoiceChoice, derive_settings_props
from exercise_app.ui.views.settings import SettingsView
from tests.ui import samples

MANY = (
    *samples.VOICES[:2],
    *(VoiceChoice(f"x/{n:03}", f"Language {n:03}") for n in range(130)),
    VoiceChoice("gmw/de", "German"),
)


@pytest.fixture
def view(qtbot: QtBot) -> SettingsView:
    view = SettingsView()
    qtbot.addWidget(view)
    view.render_props(derive_settings_props(Settings(), voices=MANY))
    view.resize(900, 700)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


def labels(view: SettingsView) -> list[str]:
    return [view.voice.voice.itemText(place) for place in range(view.voice.voice.count())]


def test_the_users_language_stands_apart_before_the_others(view: SettingsView) -> None:
    assert labels(view)[:5] == [
        "The system’s language",
        "English (Great Britain)",
        "English (America)",
        "",
        "Language 000",
    ]
    assert labels(view).count("") == 1


def test_a_voice_is_found_by_typing_its_name(view: SettingsView) -> None:
    changes: list[object] = []
    view.changed.connect(lambda key, value: changes.append((key, value)))
    view.voice.voice.setFocus()
    QTest.keyClicks(view.voice.voice, "ger")
    assert view.voice.voice.currentText() == "German"
    assert changes[-1] == ("voice.name", "gmw/de")


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_open_list_is_no_higher_than_a_few_rows_and_is_searched_by_typing(
    qtbot: QtBot, view: SettingsView
) -> None:
    view.voice.voice.showPopup()
    qtbot.waitUntil(view.voice.voice.view().isVisible)
    rows = view.voice.voice.view().height() / view.voice.voice.view().sizeHintForRow(4)
    assert 5 <= rows <= 16
    QTest.keyClicks(view.voice.voice.view(), "germ")
    QTest.keyClick(view.voice.voice.view(), Qt.Key.Key_Return)
    assert view.voice.voice.currentText() == "German"


@pytest.mark.parametrize("name", ["gmw/en-us", "english (america)", "English (America)"])
def test_a_voice_set_by_id_or_by_name_is_the_one_shown(qtbot: QtBot, name: str) -> None:
    view = SettingsView()
    qtbot.addWidget(view)
    chosen = Settings(voice=VoiceSettings(name=name))
    view.render_props(derive_settings_props(chosen, voices=samples.VOICES))
    assert view.voice.voice.currentText() == "English (America)"
    assert len(labels(view)) == 5
