"""Settings are found by typing, told with their defaults, and set back to them one by one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.core.plan import AFTER_RUN
from exercise_app.core.settings import DEFAULT_TARGETS, Settings, Theme, Units, VoiceSettings
from exercise_app.library import settings as reader
from exercise_app.ui import sizes
from exercise_app.ui.props.settings import derive_settings_props
from exercise_app.ui.props.settings_rows import derive_row_states, matches, target, value_of
from exercise_app.ui.views.settings import SettingsView
from exercise_app.ui.views.settings_row import SettingRow
from exercise_app.ui.widgets.controls import NumberField
from tests.ui import samples, shown
from tests.ui.shown import texts, up

CHOSEN = Settings(theme=Theme.DARK, voice=VoiceSettings(rate=150), screen_factor=1.5)


@pytest.fixture
def page(qtbot: QtBot) -> SettingsView:
    view = SettingsView()
    view.render_props(derive_settings_props(CHOSEN, voices=samples.VOICES, path="~/settings.yaml"))
    up(qtbot, view)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


def search(page: SettingsView, sought: str) -> list[str]:
    """The keys of the settings that can be seen once `sought` was typed."""
    page.search.setFocus()
    page.search.selectAll()
    QTest.keyClicks(page.search, sought)
    QApplication.processEvents()
    return [
        key for card in page.cards.values() for key, row in card.rows.items() if row.isVisible()
    ]


def row(page: SettingsView, key: str) -> SettingRow:
    return next(card.rows[key] for card in page.cards.values() if key in card.rows)


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        ("them", ["theme"]),
        ("DARK", ["theme"]),
        ("voice.rate", ["voice.rate"]),
        ("words minute", ["voice.rate"]),
        ("miles", ["units"]),
        ("ruler", ["screen_factor"]),
        ("volume tones", ["voice.tones"]),
        ("figure", ["figure.skin", "figure.clothes", "motion"]),
    ],
)
def test_a_setting_is_found_by_its_name_its_words_its_choices_and_its_key(
    page: SettingsView, sought: str, found: list[str]
) -> None:
    assert search(page, sought) == found


def test_who_does_not_see_it_is_told_where_something_was_found(page: SettingsView) -> None:
    search(page, "volume")
    assert page.search.accessibleDescription() == "Found in: Voice and tones"
    search(page, "xylophone")
    assert page.search.accessibleDescription().startswith("No setting has “xylophone”")
    shown.press(page.search, Qt.Key.Key_Escape)
    assert page.search.accessibleDescription() == ""


def test_a_found_setting_stands_in_its_section_and_is_one_key_away(page: SettingsView) -> None:
    search(page, "dark")
    assert [key for key, card in page.cards.items() if card.isVisible()] == ["window"]
    entries = page.sections.entries
    assert [key for key, entry in entries.items() if entry.isVisible()] == ["window"]
    assert "Window" in texts(page)
    shown.press(page.search, Qt.Key.Key_Down)
    assert shown.focused(page) is page.looks.theme


def test_what_is_no_setting_is_found_too(page: SettingsView) -> None:
    for sought, section in (("csv", "transfer"), ("back up now", "backups"), ("sample", "voice")):
        search(page, sought)
        assert [key for key, card in page.cards.items() if card.isVisible()] == [section]


def test_where_nothing_is_found_it_says_so_and_esc_shows_all_again(page: SettingsView) -> None:
    everything = [key for key, card in page.cards.items() if card.isVisible()]
    assert search(page, "xylophone") == []
    assert "No setting has “xylophone” in it. Esc shows all again." in texts(page)
    shown.press(page.search, Qt.Key.Key_Return)
    assert shown.focused(page) is page.search
    shown.press(page.search, Qt.Key.Key_Escape)
    assert [key for key, card in page.cards.items() if card.isVisible()] == everything
    assert page.nothing.isHidden()


def test_typing_on_a_section_searches_and_esc_there_ends_it(page: SettingsView) -> None:
    page.sections.take_focus()
    QTest.keyClicks(shown.focused(page), "th")
    assert page.search.text() == "th"
    page.sections.take_focus()
    shown.press(shown.focused(page), Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert all(entry.isVisible() for entry in page.sections.entries.values())
    shown.press(shown.focused(page), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shown.focused(page) is page.search


def test_what_is_sought_stays_sought_when_something_is_changed(page: SettingsView) -> None:
    search(page, "theme")
    page.render_props(derive_settings_props(Settings(), path="~/settings.yaml"))
    assert [key for key, card in page.cards.items() if card.isVisible()] == ["window"]


def test_every_setting_tells_its_default_and_has_a_name(page: SettingsView) -> None:
    rows = [row for card in page.cards.values() for row in card.rows.values()]
    assert {row.key for row in rows} == set(derive_row_states(Settings()))
    for one in rows:
        control = one.control
        named = control.spin if isinstance(control, NumberField) else control
        assert named.accessibleName() == one.name
        assert "Default: " in named.accessibleDescription()
    assert "Default: 165 words/min" in texts(page)


def test_every_key_of_the_file_is_on_the_page() -> None:
    on_page = {key.partition(".")[0] for key in derive_row_states(Settings())}
    assert on_page == set(reader._KEYS) - {"format"}


def test_only_what_is_not_at_its_default_can_be_reset(page: SettingsView) -> None:
    rows = [row for card in page.cards.values() for row in card.rows.values()]
    assert {row.key for row in rows if row.reset.isVisible()} == {
        "theme", "voice.rate", "screen_factor"
    }  # fmt: skip


def test_a_reset_is_one_button_or_one_key_and_the_keyboard_stays_at_the_setting(
    qtbot: QtBot, page: SettingsView
) -> None:
    told: list[tuple[str, str]] = []
    page.reset_requested.connect(lambda key, name: told.append((key, name)))
    theme = row(page, "theme")
    theme.reset.setFocus()
    shown.press(theme.reset, Qt.Key.Key_Return)
    page.voice.rate.spin.setFocus()
    shown.press(page.voice.rate.spin, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    page.looks.distance.spin.setFocus()
    shown.press(page.looks.distance.spin, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    page.sections.take_focus()
    shown.press(shown.focused(page), Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert told == [("theme", "Theme"), ("voice.rate", "Speed")]
    theme.reset.setFocus()
    page.render_props(derive_settings_props(Settings(), path="~/settings.yaml"))
    assert not theme.reset.isVisible()
    assert shown.focused(page) is page.looks.theme


def test_a_bad_value_is_told_at_its_setting_and_can_be_reset(page: SettingsView) -> None:
    told = "“motion” is one of system, full, reduced"
    page.render_props(derive_settings_props(Settings(), wrong={"motion": told}))
    motion = row(page, "motion")
    assert motion.problem.text() == told
    assert motion.problem.isVisible()
    assert motion.reset.isVisible()
    assert page.figure.motion.accessibleDescription().startswith(told)
    page.render_props(derive_settings_props(Settings()))
    assert not motion.problem.isVisible()


def test_what_is_wrong_with_a_whole_is_told_at_each_of_its_parts() -> None:
    states = derive_row_states(Settings(), problems={"voice": "“voice” is a mapping"})
    assert [key for key, state in states.items() if state.problem] == [
        "voice.name", "voice.rate", "voice.volume", "voice.tones"
    ]  # fmt: skip


def test_the_line_to_measure_by_grows_with_the_factor(page: SettingsView) -> None:
    ruler = page.looks.ruler
    screen = page.screen()
    mm = sizes.pixels_per_mm(screen.physicalDotsPerInch(), screen.logicalDotsPerInch())
    assert ruler.length() == pytest.approx(1.5 * 50 * mm)
    page.looks.screen_factor.set_value(80)
    ruler.show_factor(0.8)
    assert ruler.length() == pytest.approx(0.8 * 50 * mm)


def test_a_narrow_row_has_its_control_below_its_name(page: SettingsView) -> None:
    theme = row(page, "theme")
    label_at = theme.control.mapTo(theme, theme.control.rect().topLeft())
    assert label_at.x() > 200
    page.resize(480, 600)
    QApplication.processEvents()
    assert theme.control.mapTo(theme, theme.control.rect().topLeft()).x() < 20
    assert shown.clipped(page) == []


def test_another_theme_reaches_the_choice_of_voices_too(
    qapp: QApplication, page: SettingsView
) -> None:
    from exercise_app.ui import theme

    theme.apply(qapp, "light")
    QApplication.processEvents()
    assert theme.colours_of(page.voice.voice.palette()) is theme.LIGHT
    theme.apply(qapp, "dark")


def test_words_match_in_any_order_and_without_accents() -> None:
    assert matches("Größe des Bildschirms", "bildschirms grosse")
    assert matches("anything", "")
    assert not matches("Theme", "theme dark")


def test_a_target_in_words() -> None:
    assert [target(days) for days in (0, 1, 3, AFTER_RUN)] == [
        "Off", "1 day a week", "3 days a week", "After each run"
    ]  # fmt: skip


def test_a_setting_is_looked_up_by_its_key() -> None:
    assert value_of(CHOSEN, "voice.rate") == 150
    assert value_of(CHOSEN, "targets.strength") == DEFAULT_TARGETS["strength"]
    assert value_of(CHOSEN, "targets.none") is None
    assert value_of(CHOSEN, "theme") == "dark"
    states = derive_row_states(CHOSEN, local_week=6, local_units=Units.MILES)
    assert states["week_starts"].default == "Default: Sunday (system)"
    assert states["units"].default == "Default: Miles (system)"
