"""The settings page as it is used."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exercise_app.core.settings import Clothes, Look, Motion, Settings, Skin, VoiceSettings
from exercise_app.ui.props.settings import SettingsProps, derive_settings_props
from exercise_app.ui.views.settings import SettingsView
from tests.core.figures import built_in
from tests.ui import samples, shown
from tests.ui.shown import texts, up


def settings_props(**more: object) -> SettingsProps:
    return derive_settings_props(Settings(), **more)  # type: ignore[arg-type]


@pytest.fixture
def settings(qtbot: QtBot) -> SettingsView:
    view = SettingsView()
    view.render_props(settings_props(voices=samples.VOICES, path="~/settings.yaml"))
    up(qtbot, view)
    return view


def test_showing_settings_changes_nothing(qtbot: QtBot) -> None:
    view = SettingsView()
    changes: list[tuple[str, object]] = []
    view.changed.connect(lambda key, value: changes.append((key, value)))
    view.render_props(settings_props(voices=samples.VOICES[:1]))
    up(qtbot, view)
    view.render_props(settings_props(voices=samples.VOICES))
    assert not changes


def test_each_setting_tells_its_key_and_value(qtbot: QtBot, settings: SettingsView) -> None:
    changes: list[tuple[str, object]] = []
    settings.changed.connect(lambda key, value: changes.append((key, value)))
    settings.theme.setCurrentIndex(1)
    settings.distance.more.click()
    settings.text_size.less.click()
    settings.figure.skin.setCurrentIndex(3)
    settings.figure.clothes.setCurrentIndex(2)
    settings.figure.motion.setCurrentIndex(1)
    settings.week.setCurrentIndex(7)
    settings._targets["stretch"].less.click()
    settings.voice.setCurrentIndex(settings.voice.findData("gmw/de"))
    settings.rate.more.click()
    settings.volume.setValue(40)
    settings.tones.setValue(0)
    assert changes == [
        ("theme", "light"),
        ("viewing_distance", 2.75),
        ("text_size", 0.9),
        ("figure.skin", "deep"),
        ("figure.clothes", "amber"),
        ("motion", "full"),
        ("week_starts", "sunday"),
        ("targets.stretch", 2),
        ("voice.name", "gmw/de"),
        ("voice.rate", 170),
        ("voice.volume", 0.4),
        ("voice.tones", 0.0),
    ]
    told = dict(changes)
    assert isinstance(told["targets.stretch"], int)
    assert isinstance(told["voice.rate"], int)


def test_a_number_is_typed(settings: SettingsView) -> None:
    changes: list[tuple[str, object]] = []
    settings.changed.connect(lambda key, value: changes.append((key, value)))
    spin = settings.rate.spin
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "150")
    shown.press(spin, Qt.Key.Key_Return)
    assert changes == [("voice.rate", 150)]


def test_the_preview_moves_a_few_reps_when_something_is_changed_and_then_stands(
    qtbot: QtBot, settings: SettingsView
) -> None:
    figure = built_in()["bird-dog"][0]
    assert settings.figure.preview.isHidden()
    settings.render_props(settings_props(preview=figure))
    preview = settings.figure.preview
    assert preview.isVisible()
    qtbot.waitUntil(lambda: preview.interval > 0)
    preview.present(figure, preview.moment(), rate=1000.0)
    qtbot.waitUntil(lambda: preview.moment().remaining == 0 and preview.interval == 0)
    settings.render_props(settings_props(preview=figure, path="~/other.yaml"))
    assert preview.moment().remaining == 0
    settings.render_props(settings_props(preview=figure, reduced_motion=True))
    assert preview.moment().reduced
    assert preview.interval > 0


def test_settings_show_what_is_set(qtbot: QtBot, settings: SettingsView) -> None:
    chosen = Settings(text_size=1.25, figure=Look(Skin.FAIR, Clothes.PLUM), motion=Motion.REDUCED)
    settings.render_props(derive_settings_props(chosen))
    assert settings.text_size.value() == 125
    shown_ = (settings.figure.skin, settings.figure.clothes, settings.figure.motion)
    assert [choice.currentData() for choice in shown_] == ["fair", "plum", "reduced"]


def test_voices_are_asked_for_once_they_can_be_seen(qtbot: QtBot) -> None:
    view = SettingsView()
    view.render_props(settings_props())
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.voices_wanted):
        view.show()


def test_a_voice_that_is_not_there_is_still_shown_as_set(qtbot: QtBot) -> None:
    view = SettingsView()
    qtbot.addWidget(view)
    chosen = Settings(voice=VoiceSettings(name="Klatt"))
    view.render_props(derive_settings_props(chosen, voices=samples.VOICES[:1]))
    assert view.voice.currentText() == "Klatt"


def test_problems_of_the_settings_file_are_listed(settings: SettingsView) -> None:
    problem = "settings.yaml:2:8: error: “blue” is no theme; take system, light or dark."
    settings.render_props(settings_props(problems=(problem,)))
    assert problem in texts(settings)
    settings.render_props(settings_props())
    assert problem not in texts(settings)
